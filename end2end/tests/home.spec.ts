// The start page: what this is, the ways in, the world in one index, what came last, what is held, and what is promised.
import { countries, indices, methodology, newest, observations, text } from './support/facts.js';
import { inAzerbaijani, expect, go, open, section, settled, test, title, type Page } from './support/site.js';
import { narrow } from './support/sound.js';

const world = (page: Page) => section(page, 'The world in one index');
/** What is said of the square that the reader is at. */
const tip = (page: Page) => world(page).locator('.tip');

interface Scores {
  indices: { id: string; countries: { country: string; score?: number }[] }[];
}

/** How many countries have at least such a score, by the observation that stands for each: the first that is listed. */
function reaching(index: string, from: number): number {
  const { indices } = JSON.parse(text('scores.json')) as Scores;
  const rows = indices.find(({ id }) => id === index)!.countries;
  const standing = rows.filter(({ country }, place) => rows[place - 1]?.country !== country);
  return standing.filter(({ score = -1 }) => score >= from).length;
}

test('the start page says what it is, what is held and where it leads', async ({ page }) => {
  await open(page, '/');
  await test.step('every index that is held has its way into ranking and methodology', async () => {
    const held = section(page, 'What is held here');
    for (const { id, name, short, countries } of indices()) {
      const row = held.getByRole('row').filter({ has: page.getByRole('rowheader', { name: name.en, exact: true }) });
      await expect(row).toContainText(String(countries));
      await expect(row.getByRole('link', { name: `Ranking, ${short.en}` })).toHaveAttribute('href', `/ranking?index=${id}`);
      await expect(row.getByRole('link', { name: `Methodology, ${short.en}` })).toHaveAttribute('href', `/methodology/${id}`);
    }
  });

  await test.step('every country is suggested; an unknown name is said', async () => {
    await expect(page.locator('datalist option')).toHaveCount(countries().countries.length);
    const field = page.getByRole('combobox', { name: 'Country' });
    await field.fill('Atlantis');
    await field.press('Enter');
    await expect(page.getByText('No country is called “Atlantis”. Choose one from the list.')).toBeVisible();
    await expect(page).toHaveURL(/\/$/);
    await field.fill('Estonia');
    await expect(page.getByText('No country is called')).toHaveCount(0);
    await field.fill('');
  });

  await test.step('each way in has a figure from the data', async () => {
    const scored = countries().countries.filter(({ code }) => indices().some(({ unscored }) => !unscored.includes(code))).length;
    const results = indices().reduce((sum, { observations }) => sum + observations, 0);
    const indicators = methodology(newest()).areas!.flatMap(({ parts }) => parts!).length;
    await expect(section(page, 'A country')).toContainText(`${scored} countries`);
    await expect(section(page, 'A comparison')).toContainText(`${results} results in ${indices().length} indices`);
    await expect(section(page, 'An assessment')).toContainText(`${indicators} indicators of NCSI 3.0`);
    await expect(section(page, 'A comparison').getByRole('link', { name: 'Compare countries' })).toHaveAttribute('href', /^\/compare\b/);
  });

  await test.step('the map says what it finds, and leads to a profile and to the whole ranking', async () => {
    const top = reaching('gci-2024', methodology('gci-2024').tiers![0]!.from);
    await expect(world(page).locator('figcaption')).toHaveText(`${top} of 194 countries are in the top tier of GCI 2024`);
    const map = world(page).getByRole('application');
    await map.focus();
    await page.keyboard.press('Home');
    await expect(tip(page)).toContainText(/^Iceland: \d+\.\d\d, rank .* of 194 \(Tier \d/);
    await page.keyboard.press('ArrowRight');
    await expect(tip(page)).toContainText(/^Norway: /);
    await page.keyboard.press('ArrowDown');
    await expect(tip(page)).toContainText(/^Denmark: /);
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(page).toHaveURL(/\/country\/DNK\?index=gci-2024$/);
    await page.goBack();
    await world(page).getByRole('link', { name: 'See the whole ranking of GCI 2024: 194 countries' }).click();
    await expect(page).toHaveURL(/\/ranking\?index=gci-2024$/);
    await page.goBack();
  });

  await test.step('what came last stands first, with its countries', async () => {
    const lines = section(page, 'Latest figures').getByRole('list').first().locator(':scope > li');
    await expect(lines).toHaveCount(5);
    await expect(lines.first()).toContainText('7 February 2026');
    await expect(lines.first()).toContainText('NCSI 3.0');
    const newest = observations('ncsi-3').filter(({ asOf }) => asOf === '2026-02-07');
    for (const { country, total } of newest) {
      const { name } = countries().countries.find(({ code }) => code === country)!;
      const link = lines.first().getByRole('link', { name: name.en, exact: true });
      await expect(link).toHaveAttribute('href', `/country/${country}?index=ncsi-3`);
      await expect(lines.first()).toContainText(`${name.en} ${total!.toFixed(2)}`);
    }
  });

  await test.step('below it the newest statements of other sources, each with its date, its source and the way to it', async () => {
    const statements = section(page, 'Latest figures').getByRole('list').last().locator(':scope > li');
    await expect(statements).toHaveCount(3);
    await expect(statements.first()).toContainText('2017');
    await expect(statements.first()).toContainText('Kremlin Watch');
    await expect(statements.first().getByRole('link', { name: 'Azerbaijan' })).toHaveAttribute('href', /^\/country\/AZE\/context#F\d+$/u);
  });

  await test.step('it says what it is and what it promises', async () => {
    await expect(title(page)).toHaveText('National cyber security, measured in the open');
    await expect(page).toHaveTitle('National cyber security indices – Posture');
    await expect(page.getByRole('heading', { name: 'Nothing leaves your browser' })).toBeVisible();
    const sum = (count: 'observations' | 'recomputable') => indices().reduce((all, index) => all + index[count], 0);
    const counted = `${sum('recomputable')} of the ${sum('observations')} results held here can be recomputed`;
    for (const place of ['main', 'contentinfo'] as const) await expect(page.getByRole(place)).toContainText(counted);
    await page.getByRole('link', { name: 'The data, and how to verify it' }).click();
    await expect(page).toHaveURL(/\/data$/);
  });
});

test('a country is looked up by name, code, other name or Azerbaijani name, in a chosen index', async ({ page }) => {
  await open(page, '/about');
  for (const [typed, index, address] of [
    ['Georgia', 'NCSI 2018', /\/country\/GEO\?index=ncsi-2018$/],
    ['aze', 'GCI 2024', /\/country\/AZE\?index=gci-2024$/],
    ['Türkiyə', 'EGDI 2024', /\/country\/TUR\?index=egdi-2024$/],
    ['UK', 'IDI 2024', /\/country\/GBR\?index=idi-2024$/],
  ] as const) {
    await go(page, '/');
    await page.getByRole('combobox', { name: 'Index' }).selectOption(index);
    await page.getByRole('combobox', { name: 'Country' }).fill(typed);
    await page.getByRole('button', { name: 'Show its profile' }).click();
    await expect(page).toHaveURL(address);
    await settled(page);
  }
});

test('what may mean several, or is a part of a name, is asked about and never opened on a guess', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Index' }).selectOption('GCI 2024');
  const field = page.getByRole('combobox', { name: 'Country' });
  const ask = async (typed: string) => {
    await field.fill(typed);
    await field.press('Enter');
    const offers = page.getByRole('group', { name: `Which one is meant by “${typed}”?` });
    await expect(offers).toBeVisible();
    await expect(page).toHaveURL(/\/\?index=gci-2024$/);
    return offers;
  };
  await expect((await ask('Korea')).getByRole('button')).toHaveText(['North Korea', 'South Korea']);
  await expect((await ask('lithu')).getByRole('button')).toHaveText(['Lithuania']);
  const group = await ask('EU');
  await expect(group.getByRole('button')).toHaveText(['European Union: ranking of its 27 countries']);
  await field.press('Tab');
  await page.keyboard.press('Tab');
  await expect(group.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ranking\?index=gci-2024&group=eu$/);
});

test('without a choice the newest index that has the country is opened, and the address names it', async ({ page }) => {
  // Of one the newest index of all has a score, of the other it has none.
  const without = indices().find(({ id }) => id === newest())!.unscored;
  const lacking = without.find((code) => newest(code) !== newest())!;
  for (const code of ['AZE', lacking]) {
    await open(page, '/');
    await page.getByRole('combobox', { name: 'Country' }).fill(code);
    await page.getByRole('button', { name: 'Show its profile' }).click();
    await expect(page).toHaveURL(new RegExp(`/country/${code}\\?index=${newest(code)}$`));
    await settled(page);
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
  }
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Ranking' }).click();
  await expect(page).toHaveURL(new RegExp(`/ranking\\?index=${newest()}$`));
});

test('the index of the map is in the address; countries without a score are told apart, and listed', async ({ page }) => {
  await open(page, '/?index=ncsi-3');
  await expect(world(page).getByRole('combobox', { name: 'Index' })).toHaveValue('ncsi-3');
  const top = reaching('ncsi-3', 80);
  const caption = world(page).locator('figcaption');
  await expect(caption).toHaveText(new RegExp(`^${top} of \\d+ countries score 80 or more out of 100 in NCSI 3\\.0$`));
  await world(page).getByRole('button', { name: 'Table' }).click();
  const rows = world(page).getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(countries().countries.length + 1);
  await expect(rows.last()).toContainText('not known');
  await world(page).getByRole('combobox', { name: 'Index' }).selectOption('EGDI 2024');
  await expect(page).toHaveURL(/\/\?index=egdi-2024$/);
  await expect(caption).toContainText('EGDI 2024');
  await page.goBack();
  await expect(caption).toContainText('NCSI 3.0');
  await world(page).getByRole('application').focus();
  // The first key leads to the first square, whichever it is.
  await page.keyboard.press('End');
  await page.keyboard.press('End');
  await expect(tip(page)).toHaveText('Eswatini: no score is known');
  await inAzerbaijani(page);
  await expect(page.getByRole('region', { name: 'Dünya bir indeksdə' }).locator('figcaption')).toContainText('NCSI 3.0');
  await open(page, '/?index=none&lang=en');
  await expect(page.getByRole('main')).toContainText('There is no index “none” here.');
});

test('where colours are forced, bars say the class', async ({ page }) => {
  const hues = () =>
    world(page).locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      // A copy that is made to be read, so that the browser has nothing to say of reading it again.
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!;
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      let coloured = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (Math.max(data[at]!, data[at + 1]!, data[at + 2]!) - Math.min(data[at]!, data[at + 1]!, data[at + 2]!) > 40) coloured += 1;
      }
      return coloured / (data.length / 4);
    });
  await open(page, '/');
  await expect.poll(hues).toBeGreaterThan(0.05);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(hues).toBeLessThan(0.005);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('parts of the world stand one below the other, and a touch says what a square is', async ({ page }) => {
    await open(page, '/');
    await narrow(page, 'the start page');
    const canvas = world(page).locator('canvas');
    const box = (await canvas.boundingBox())!;
    expect(box.height, 'higher than wide').toBeGreaterThan(2 * box.width);
    await canvas.evaluate((canvas) => canvas.scrollIntoView({ block: 'start' }));
    await world(page).getByRole('application').focus();
    await page.keyboard.press('Home');
    await expect(tip(page)).toContainText(/^Iceland: /);
    // What is said stands right above the square.
    const said = (await tip(page).boundingBox())!;
    await page.keyboard.press('Escape');
    await expect(tip(page)).toBeEmpty();
    const touch = () => page.touchscreen.tap(said.x + 8, said.y + said.height + 12);
    await touch();
    await expect(tip(page)).toContainText(/^Iceland: /);
    await expect(page).toHaveURL(/\/$/);
    await touch();
    await expect(page).toHaveURL(/\/country\/ISL\?index=gci-2024$/);
  });
});
