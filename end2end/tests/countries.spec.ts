// Profiles of countries that are known in part, of their total only, or not at all; and how addresses name a country.
import { areas, indicators, observation } from './support/facts.js';
import { expect, fact, open, score, section, settled, test, title } from './support/site.js';
import { accessible } from './support/sound.js';

test('Indonesia: six of twelve areas known, the total published', async ({ page }) => {
  const known = observation('ncsi-2018', 'IDN', 'ncsi-id-2023').values!;
  await open(page, '/country/IDN?index=ncsi-2018');
  await expect(title(page)).toHaveText('Indonesia');
  await expect(score(page, '63.64')).toBeVisible();
  const basis = page.getByRole('link', { name: 'published; not all points are known, so it cannot be recomputed' });
  await expect(basis).toBeVisible();
  const list = section(page, 'Indicators and evidence');
  for (const area of areas) {
    const points = `${known[area.id] ?? '–'}/${area.max}`;
    await expect(list.getByRole('heading', { name: `${area.id} ${area.name.en}` })).toContainText(points);
  }
  const unknown = indicators.filter((indicator) => known[indicator.id] === undefined).length;
  await expect(page.getByRole('main')).toContainText(`${46 - unknown} of 46 indicators are known`);
  await page.getByRole('button', { name: `Unknown: ${unknown}` }).click();
  await expect(list.locator('details.indicator:visible')).toHaveCount(unknown);
});

test('a country of which only the total is known says so', async ({ page }) => {
  await open(page, '/country/AFG?index=ncsi-2018');
  await expect(score(page, '11.69')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Only the total is known here; its parts are not.');
  await expect(fact(page, 'ahead of digital development by')).toHaveText('−7.81');
  await expect(fact(page, 'points')).toHaveCount(0);
  await expect(section(page, 'Where the points are')).toContainText('Only the total of Afghanistan is published');
});

test('where nothing is known of the version shown, the fullest one follows, and says so', async ({ page }) => {
  await open(page, '/country/EST?index=ncsi-2018');
  const main = page.getByRole('main');
  await expect(main).toContainText(/no parts are known\. What follows is the version of April 2022, of which \d+ of 46 indicators are known\./u);
  await expect(section(page, 'Indicators and evidence').getByRole('heading', { level: 3 }).first()).toBeVisible();
  await main.getByRole('link', { name: 'Show all of that version' }).click();
  await expect(page).toHaveURL(/observation=[a-z0-9-]+~2022-04$/);
  await expect(section(page, 'Indicators and evidence').getByRole('button', { name: /^All/ })).toBeVisible();
});

test('a country that an index lacks is no zero, and other indices have it', async ({ page }) => {
  await open(page, '/country/AND?index=ncsi-2018');
  await expect(title(page)).toHaveText('Andorra');
  await expect(page.getByRole('main')).toContainText('has nothing on Andorra. That is not a score of zero.');
  const rows = section(page, 'The same country in every index').getByRole('row');
  await expect(rows.filter({ hasText: 'NCSI 2018' })).toContainText('nothing on this country');
  await expect(rows.filter({ hasText: 'GCI 2024' }).getByRole('link', { name: /why this number/ })).toBeVisible();
  await page.getByRole('link', { name: 'See the whole ranking' }).click();
  await expect(page).toHaveURL(/\/ranking\?index=ncsi-2018$/);
});

test('an unknown code offers the way to a country', async ({ page }) => {
  await open(page, '/country/ZZZ?index=ncsi-2018');
  await expect(title(page)).toHaveText('No such country');
  await expect(page.getByRole('main')).toContainText('“ZZZ” is not the code of a country');
  await page.getByRole('main').getByRole('combobox', { name: 'Country' }).fill('Atlantis');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('No country is called “Atlantis”.');
  await page.getByRole('main').getByRole('combobox', { name: 'Country' }).fill('estonia');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Estonia');
  await expect(page).toHaveURL(/\/country\/EST\?index=ncsi-2018$/);
});

test('another writing of the code is rewritten to that of three capital letters', async ({ page }) => {
  await page.goto('/about');
  for (const code of ['az', 'AZ', 'aze', 'Aze']) {
    await open(page, `/country/${code}?index=ncsi-2018#why=rank`);
    await expect(page).toHaveURL(/\/country\/AZE\?index=ncsi-2018#why=rank$/);
    await expect(title(page)).toHaveText('Azerbaijan');
    await page.goBack();
    await expect(page).toHaveURL(/\/about$/);
  }
});

test('the index is chosen from a menu; one that does not exist offers those that do', async ({ page }) => {
  await open(page, '/country/AZE?index=ncsi-1');
  await expect(page.getByRole('main')).toContainText('There is no index “ncsi-1” here. These exist:');
  await page.getByRole('link', { name: 'Global Cybersecurity Index 2024' }).click();
  await settled(page);
  await expect(score(page, '93.92')).toBeVisible();
  await page.getByRole('combobox', { name: 'Index' }).selectOption('EGDI 2024');
  await expect(page).toHaveURL(/\/country\/AZE\?index=egdi-2024$/);
  await expect(page.getByRole('link', { name: /^0\.7607.*why this number/ }).first()).toBeVisible();
});

test('the country of a self-assessment is not chosen on a guess: a list asks, and what is typed and not chosen holds the start up', async ({ page }) => {
  await open(page, './assess?lang=en');
  const form = section(page, 'Start a self-assessment');
  const chosen = form.getByRole('status').filter({ hasText: 'Chosen:' });
  const choose = async (typed: string) => {
    await form.getByRole('combobox', { name: 'Country' }).fill(typed);
    await form.getByRole('button', { name: 'Choose', exact: true }).click();
  };
  await choose('Korea');
  const offers = form.getByRole('group', { name: 'Which one is meant by “Korea”?' });
  await expect(offers.getByRole('button')).toHaveText(['North Korea', 'South Korea']);
  await expect(chosen).toHaveCount(0);
  await form.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText('“Korea” is typed as the country');
  await expect(page).toHaveURL(/\/assess\?lang=en$/u);
  await offers.getByRole('button', { name: 'South Korea' }).click();
  await expect(chosen).toContainText('Chosen: South Korea');
  await choose('EU');
  await expect(form).toContainText('No country is called “EU”.');
  await choose('UK');
  await expect(chosen).toContainText('Chosen: United Kingdom');
  await form.getByRole('button', { name: 'Choose none' }).click();
  await expect(chosen).toHaveCount(0);
  await accessible(page);
});
