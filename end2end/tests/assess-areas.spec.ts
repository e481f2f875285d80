// An index of which areas are known alone, assessed by one's own estimate of each: begun, estimated, with numbers that are
// none, evidence, steps back, a file, a link and paper.
import { saved, savedExceptOne } from './support/assess.js';
import { entry as kept, pick } from './support/assess-list.js';
import { methodology, text } from './support/facts.js';
import { fileOf, linkOf } from './support/links.js';
import { expect, open, section, test, title, type Locator, type Page } from './support/site.js';
import { fits, narrow, sound, soundInBoth } from './support/sound.js';

const PUBLIC = 'In place, evidence public';
const OWN_WORD = 'In place, evidence not public';

const area = (page: Page, name: string): Locator => page.getByRole('article', { name, exact: true });
const estimate = (page: Page, name: string): Locator => area(page, name).getByRole('textbox', { name: /^Own estimate/u });
const total = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'What it comes to' }).locator('dl > div').filter({ has: page.getByText(name, { exact: true }) }).locator('dd');

/** What is published of a country by an index, area by area. */
function published(index: string, country: string): Record<string, number> {
  const { observations } = JSON.parse(text(`observations/${index}.json`)) as { observations: { country: string; values?: Record<string, number> }[] };
  return observations.find((one) => one.country === country && one.values)!.values!;
}

/** Kenya by GCI 2024, from nothing or from what is published. */
async function start(page: Page, from: RegExp): Promise<string> {
  await open(page, './?lang=en');
  await page.getByRole('main').getByRole('link', { name: 'Assess your own country' }).click();
  const form = section(page, 'Start a self-assessment');
  await form.getByRole('radio', { name: /^GCI 2024 5 areas: your own estimate of each$/u }).check();
  await form.getByRole('combobox', { name: 'Country' }).fill('Kenya');
  await form.getByRole('button', { name: 'Choose', exact: true }).click();
  await expect(form).toContainText('Chosen: Kenya');
  await form.getByRole('radio', { name: from }).check();
  await form.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(page);
  await expect(title(page)).toHaveText('Kenya, GCI 2024');
  return page.url().split('?')[0]!;
}

test('Kenya by GCI 2024 from nothing: estimates make a range, wrong numbers are told and undone, and evidence supports', async ({ page }) => {
  const address = await start(page, /^Nothing: no area is estimated yet$/u);
  await expect(page.getByRole('article')).toHaveCount(methodology('gci-2024').areas!.length);
  await expect(total(page, 'Claimed')).toHaveText('– –/100');
  await expect(page.getByText('The totals rest on your own estimates of 5 areas.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Move to/u })).toHaveCount(0);
  await expect(estimate(page, 'Legal')).toHaveAccessibleName('Own estimate, points from 0 to 20, up to two decimals (Legal)');

  await estimate(page, 'Legal').pressSequentially('12,5');
  await page.keyboard.press('Tab');
  await expect(area(page, 'Legal').getByRole('radio', { name: OWN_WORD })).toBeChecked();
  await expect(total(page, 'Claimed')).toHaveText('12.50 to 92.50 12.50–92.50/100');
  await expect(total(page, 'Supported')).toHaveText('0.00 to 80.00 0–80/100');
  await saved(page);

  // On the way to a number that is too large one is typed that is not: the one of before is kept.
  await estimate(page, 'Legal').fill('');
  await estimate(page, 'Legal').pressSequentially('25');
  await expect(area(page, 'Legal').getByRole('alert')).toHaveText('From 0 to 20; 25 is more. 12.5 is kept.');
  await expect(estimate(page, 'Legal')).toHaveAttribute('aria-invalid', 'true');
  await savedExceptOne(page);
  await estimate(page, 'Technical').fill('many');
  await expect(area(page, 'Technical').getByRole('alert')).toHaveText('“many” is not a number. Type one from 0 to 20. No estimate is kept.');
  await expect(area(page, 'Technical').getByRole('radio', { name: 'Not assessed' })).toBeChecked();
  await expect(total(page, 'Claimed')).toHaveText('12.50 to 92.50 12.50–92.50/100');
  await sound(page);
  await estimate(page, 'Technical').fill('');
  await estimate(page, 'Legal').fill('12.345');
  await expect(area(page, 'Legal').getByRole('alert')).toHaveText('12.345 has too many decimals: this index counts two decimals. 12.5 is kept.');
  await estimate(page, 'Legal').fill('15');
  await expect(area(page, 'Legal').getByRole('alert')).toHaveCount(0);

  // A state without an estimate counts for nothing, and says so.
  await area(page, 'Cooperation').getByRole('radio', { name: 'Planned' }).check();
  await expect(area(page, 'Cooperation')).toContainText('There is no estimate yet, so this area counts for nothing.');
  await expect(total(page, 'Planned')).toHaveText('15.00 to 95.00 15–95/100');
  await estimate(page, 'Cooperation').fill('8');
  await expect(total(page, 'Planned')).toHaveText('23.00 to 83.00 23–83/100');

  await area(page, 'Legal').getByRole('radio', { name: PUBLIC }).check();
  await expect(area(page, 'Legal')).toContainText('Which evidence the publisher accepts for this area is not known here.');
  await area(page, 'Legal').getByRole('button', { name: 'Add evidence (Legal)' }).click();
  const form = area(page, 'Legal').getByRole('group', { name: 'Evidence for Legal' });
  await form.getByLabel('Title', { exact: true }).fill('Computer misuse act');
  await expect(total(page, 'Supported'), 'nobody can read it yet').toHaveText('0.00 to 60.00 0–60/100');
  await form.getByLabel('Address', { exact: true }).fill('https://example.ke/act');
  await expect(total(page, 'Supported')).toHaveText('15.00 to 75.00 15–75/100');
  await saved(page);

  const undo = page.getByRole('button', { name: 'Undo' });
  for (let step = 0; step < 2; step += 1) await undo.click();
  await expect(total(page, 'Supported')).not.toHaveText('15.00 to 75.00 15–75/100');
  for (let step = 0; step < 2; step += 1) await page.getByRole('button', { name: 'Redo' }).click();
  await expect(total(page, 'Supported')).toHaveText('15.00 to 75.00 15–75/100');
  await saved(page);
  await open(page, address);
  await expect(estimate(page, 'Legal')).toHaveValue('15');
  await expect(estimate(page, 'Cooperation')).toHaveValue('8');
});

test('what is published is credited until it is changed, and what differs is said', async ({ page }) => {
  const values = published('gci-2024', 'KEN');
  const address = await start(page, /^What was published of Kenya$/u);
  const sum = Object.values(values).reduce((all, one) => all + Math.round(one * 100), 0);
  const written = (hundredths: number) => (hundredths / 100).toFixed(2);
  await expect(total(page, 'Supported')).toContainText(written(sum));
  await expect(estimate(page, 'Legal')).toHaveValue(String(values['legal']));
  const legal = Math.round(values['legal']! * 100);
  await estimate(page, 'Legal').fill('10');
  await expect(total(page, 'Supported'), 'the publisher gave another figure').toContainText(written(sum - legal));
  await expect(total(page, 'Claimed')).toContainText(written(sum - legal + 1_000));
  await saved(page);
  for (const [show, words] of [
    ['published', 'Claimed less than published: 1'],
    ['score', 'The totals rest on your own estimates of 5 areas.'],
    ['report', 'The points of an area are an estimate of who assesses'],
    ['evidence', 'No evidence yet.'],
    ['history', 'Kept states'],
  ] as const) {
    await open(page, `${address}?show=${show}&lang=en`);
    await expect(page.getByRole('main')).toContainText(words);
    await soundInBoth(page);
  }
});

test('estimates go into files, tables and links, and come back', async ({ page, browser }) => {
  const address = await start(page, /^Nothing/u);
  await estimate(page, 'Legal').fill('18.5');
  await saved(page);
  await open(page, `${address}?show=share`);
  const file = await fileOf(page, section(page, 'Save as a file').getByRole('button', { name: 'Save as JSON' }));
  expect(file.name).toMatch(/^assessment-gci-2024-/u);
  expect(file.text).toContain('{"part": "legal", "state": "met-not-public", "estimate": 18.5}');
  const csv = await fileOf(page, section(page, 'Tables for spreadsheets').getByRole('button').first());
  const [header, first] = csv.text.split('\r\n');
  expect(header).toMatch(/,Own estimate$/u);
  expect(first).toMatch(/^legal,Legal,.*,18\.5$/u);
  const link = await linkOf(page);

  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' });
  const other = await context.newPage();
  await open(other, link);
  await expect(title(other)).toHaveText('Kenya, GCI 2024');
  await expect(other.getByRole('region', { name: 'Areas, each by your own estimate' })).toContainText('In place, evidence not public');
  await sound(other);
  await open(other, './assess?lang=en');
  await pick(other, file.name, file.text);
  await other.getByRole('button', { name: /^Import/u }).click();
  await expect(kept(other, 'Kenya, GCI 2024')).toContainText('1 of 5');
  await context.close();
});

test('in Azerbaijani by keyboard, with a comma, and on a narrow screen', async ({ page }) => {
  const address = await start(page, /^Nothing/u);
  await open(page, `${address}?lang=az`);
  const legal = page.getByRole('article', { name: 'Hüquqi tədbirlər' });
  const field = legal.getByRole('textbox', { name: 'Öz qiymətləndirməniz: 0–20 xal, ən çox iki onluq rəqəm (Hüquqi tədbirlər)' });
  await field.focus();
  await page.keyboard.type('18.5');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('18,5');
  await expect(legal.getByRole('radio', { name: 'Görülüb, sübutu açıq deyil' })).toBeFocused();
  await page.keyboard.press('6');
  await expect(legal.getByRole('radio', { name: 'Görülüb, sübutu açıqdır' })).toBeChecked();
  await field.fill('20,01');
  await expect(legal.getByRole('alert')).toHaveText('0 ilə 20 arasında olmalıdır; 20,01 bundan çoxdur. Saxlanılan qiymət: 18,5.');
  await fits(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await narrow(page);
});

test('where an index has nothing on a country, a way leads to assessing it by its areas', async ({ page }) => {
  await open(page, './ranking?index=egdi-2024&country=XKX&lang=en');
  await expect(page.getByRole('link', { name: 'Assess Kosovo yourself' })).toHaveAttribute('href', /\/assess\?index=egdi-2024&country=XKX/u);
  await open(page, './country/XKX?index=egdi-2024&lang=en');
  await page.getByRole('link', { name: 'Assess this country yourself, by EGDI 2024' }).click();
  const form = section(page, 'Start a self-assessment');
  await expect(form).toContainText('nothing is published here area by area.');
  await form.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  const field = area(page, 'Online Service Index').getByRole('textbox', { name: /^Own estimate, points from 0 to 1, up to 5 decimals/u });
  await field.fill('0.87654');
  await expect(total(page, 'Claimed')).toHaveText('0.29218 to 0.95885 0.87654–2.87654/3');
});
