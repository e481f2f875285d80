// Both editions of the NCSI: a blank assessment by the one in force, and an assessment moved from one to the other.
import { startFromAzerbaijan, saved } from './support/assess.js';
import { entry, pick } from './support/assess-list.js';
import { methodology, text } from './support/facts.js';
import { fileOf, linkOf } from './support/links.js';
import { expect, open, section, test, title, type Page } from './support/site.js';
import { sound, soundInBoth } from './support/sound.js';

interface Crosswalk {
  links: { to: string; from: string[]; relation: 'same' | 'close' | 'new' }[];
  dropped: { from: string }[];
}

const crosswalk = JSON.parse(text('crosswalks/ncsi-2018/ncsi-3.json')) as Crosswalk;
const related = (relation: string) => crosswalk.links.filter((link) => link.relation === relation).map(({ to }) => to);
const list = (page: Page, title: RegExp) => page.getByRole('region', { name: title }).locator('.move-list > li');
const ids = (page: Page, title: RegExp) => list(page, title).locator('.move-head > .id').allTextContents();

test('a blank assessment of Kenya by NCSI 3.0 is begun in three steps, answered, saved, opened again and shared', async ({ page, browser }) => {
  await open(page, './?lang=en');
  // One: assess. Two: by which index, of which country. Three: start.
  await page.getByRole('main').getByRole('link', { name: 'Assess your own country' }).click();
  const form = section(page, 'Start a self-assessment');
  await form.getByRole('radio', { name: /^NCSI 3\.0/u }).check();
  await form.getByRole('combobox', { name: 'Country' }).fill('Kenya');
  await form.getByRole('button', { name: 'Choose', exact: true }).click();
  await expect(form).toContainText('Chosen: Kenya');
  await form.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(page);
  await expect(title(page)).toHaveText('Kenya, NCSI 3.0');
  await expect(page.locator('.working-list').first()).toContainText('5 of 49 indicators are printed by the publisher');
  await expect(page.locator('[data-part="1.1"] .how-known')).toContainText('printed by the publisher');

  await page.locator('[data-part="1.1"]').getByRole('radio', { name: 'Met, evidence public' }).check();
  await saved(page);
  const address = page.url().split('?')[0]!;
  await open(page, `${address}?show=share`);
  const file = await fileOf(page, section(page, 'Save as a file').getByRole('button', { name: 'Save as JSON' }));
  expect(file.name).toMatch(/^assessment-ncsi-3-/u);
  const csv = await fileOf(page, section(page, 'Tables for spreadsheets').getByRole('button').first());
  expect(csv.text.split('\r\n')[0]).toContain('Criterion, how it is known');
  const link = await linkOf(page);

  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' });
  const other = await context.newPage();
  await open(other, link);
  await expect(title(other)).toHaveText('Kenya, NCSI 3.0');
  await expect(other.getByText('49 indicators are printed by the publisher').first()).toBeVisible();
  await open(other, './assess?lang=en');
  await pick(other, file.name, file.text);
  await other.getByRole('button', { name: /^Import/u }).click();
  await expect(entry(other, 'Kenya, NCSI 3.0')).toContainText('1 of 49');
  await context.close();
});

test('every index says how far one can assess oneself by it, and where nothing is held a way leads there', async ({ page }) => {
  await open(page, './assess?lang=en');
  const choice = (name: RegExp) => section(page, 'Start a self-assessment').getByRole('radio', { name });
  await expect(choice(/^NCSI 2018 all 46 indicators$/u)).toBeEnabled();
  await expect(choice(/^NCSI 3\.0 all 49 indicators, by a working list/u)).toBeEnabled();
  await expect(choice(/^GCI 2024 5 areas: your own estimate of each$/u)).toBeEnabled();
  await expect(choice(/^EGDI 2024 3 areas: your own estimate of each$/u)).toBeEnabled();
  await expect(choice(/^IDI 2024 Not possible here: only its total is known/u)).toBeDisabled();
  await sound(page);
  for (const [address, link] of [
    ['./country/KEN?index=ncsi-3&lang=en', 'Assess this country yourself, by NCSI 3.0'],
    ['./country/EST?index=ncsi-3&lang=en', 'Assess this country yourself, by NCSI 3.0'],
  ] as const) {
    await open(page, address);
    const code = address.slice(10, 13);
    await page.getByRole('link', { name: link }).click();
    await expect(page).toHaveURL(new RegExp(`/assess\\?index=ncsi-3&country=${code}`, 'u'));
    await expect(choice(/^NCSI 3\.0/u)).toBeChecked();
  }
});

test('the published answers of Azerbaijan move to NCSI 3.0, in four lists, and it can be taken back', async ({ page }) => {
  await startFromAzerbaijan(page);
  const old = page.url().split('?')[0]!;
  await page.getByRole('link', { name: 'Move to NCSI 3.0' }).click();
  await expect(page).toHaveURL(/\/move\?to=ncsi-3/u);
  await expect(list(page, /^Carried over: 31$/u)).toHaveCount(31);
  expect(await ids(page, /^Carried over: 31$/u)).toEqual(related('same'));
  expect(await ids(page, /^To look at again: 8$/u)).toEqual(related('close'));
  expect(await ids(page, /^New: 10$/u)).toEqual(related('new'));
  expect(await ids(page, /^Not asked for any more: 4$/u)).toEqual(crosswalk.dropped.map(({ from }) => from));

  // The points again, from the files.
  const max = new Map(methodology('ncsi-3').areas!.flatMap((area) => area.parts!).map(({ id, max }) => [id, max]));
  const before = new Map(methodology('ncsi-2018').areas!.flatMap((area) => area.parts!).map(({ id, max }) => [id, max]));
  const { observations } = JSON.parse(text('observations/ncsi-2018.json')) as {
    observations: { country: string; asOf?: string; values?: Record<string, number> }[];
  };
  const { values } = observations.find(({ country, asOf }) => country === 'AZE' && asOf === '2023-08-31')!;
  const met = crosswalk.links.filter(({ relation, from }) => relation === 'same' && values![from[0]!] === before.get(from[0]!));
  const points = met.reduce((sum, { to }) => sum + max.get(to)!, 0);
  await expect(page.getByText(`${met.length} of the carried answers say that the criterion is met, which makes ${points} of 120 points`)).toBeVisible();

  const again = list(page, /^To look at again/u).filter({ hasText: '5.4' }).first();
  await expect(again).toContainText('Before, 6.3');
  await expect(again).toContainText('Before, 5.3');
  const moving = page.url();
  await soundInBoth(page);
  await open(page, moving);
  await page.getByRole('button', { name: 'Make the assessment by NCSI 3.0' }).click();
  await expect(page.getByText('“Azerbaijan, NCSI 3.0” is made and kept on this machine.')).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('It is taken back.')).toBeVisible();
  await page.getByRole('button', { name: 'Make the assessment by NCSI 3.0' }).click();
  await page.getByRole('link', { name: 'Open the new assessment' }).click();
  await saved(page);
  await expect(title(page)).toHaveText('Azerbaijan, NCSI 3.0');
  await expect(page.locator('.assess-strip')).toContainText('31 of 49');
  await expect(page.getByText(/Carried over from “Azerbaijan, NCSI 2018”, by (NCSI 2018|ncsi-2018)/u)).toBeVisible();
  await open(page, `${page.url().split('?')[0]}?area=5`);
  await expect(page.locator('[data-part="5.4"]').getByRole('textbox', { name: 'Note' })).toHaveValue(/NCSI 2018, 6\.3/u);
  await expect(page.getByRole('link', { name: 'Move to NCSI 2018' })).toBeVisible();

  await open(page, old);
  await saved(page);
  await expect(title(page), 'the old one stays').toHaveText('Azerbaijan, NCSI 2018');
});

test('the crosswalk stands on the pages of both methodologies', async ({ page }) => {
  for (const [id, other, rows] of [
    ['ncsi-3', 'NCSI 2018', 49 + 4],
    ['ncsi-2018', 'NCSI 3.0', 46 + 10],
  ] as const) {
    await open(page, `./methodology/${id}?lang=en`);
    const crosswalk = section(page, `Beside ${other}`);
    await crosswalk.locator('summary').first().click();
    await expect(crosswalk.getByRole('table').locator('tbody > tr')).toHaveCount(rows);
  }
});
