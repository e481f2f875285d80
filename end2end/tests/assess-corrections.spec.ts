// Working lists: an item corrected, and the publisher's list in the place of the working list. No answer changes by either.
import { saved } from './support/assess.js';
import { methodology } from './support/facts.js';
import { expectValidHtml } from './support/html.js';
import { fileOf, linkOf } from './support/links.js';
import { expect, open, section, settled, test, title, type Locator, type Page } from './support/site.js';
import { soundInBoth } from './support/sound.js';

const INDICATORS = methodology('ncsi-3').areas!.flatMap((area) => area.parts!);
const entry = (page: Page, id: string): Locator => page.locator(`[data-part="${id}"]`);
const strip = (page: Page): Locator => page.locator('.assess-strip');
const rests = (page: Page): Locator => page.locator('.working-list').filter({ visible: true });

/** Begins an assessment of Kenya by NCSI 3.0 and gives its address, without query. */
async function begin(page: Page, lang: 'en' | 'az' = 'en'): Promise<string> {
  await open(page, `./assess?index=ncsi-3&country=KEN&lang=${lang}`);
  await page.getByRole('button', { name: lang === 'en' ? 'Start' : 'Başla', exact: true }).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(page, lang);
  return page.url().split('?')[0]!;
}

/** The list as CSV, with other points or lines for some indicators. */
function list(changed: Record<string, string> = {}): string {
  const line = ({ id, name, max }: (typeof INDICATORS)[number]) =>
    changed[id] ?? `${id},"${name.en}",${max}`;
  return ['id,name,points', ...INDICATORS.map(line), ''].join('\r\n');
}

async function bring(page: Page, name: string, content: string): Promise<void> {
  await page.getByLabel('File with the list').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

test('an item is corrected, counts, is marked, and goes back to the list', async ({ page }) => {
  const address = await begin(page);
  await open(page, `${address}?area=9`);
  const item = entry(page, '9.4');
  await item.getByRole('radio', { name: 'Met, evidence not public' }).check();
  await expect(strip(page)).toContainText('3–120/120');
  await item.getByText('Correct this item').click();
  const form = item.getByRole('form', { name: 'Correction of 9.4' });
  await form.getByLabel('Points').fill('2.5');
  await form.getByRole('button', { name: /^Keep the correction/u }).click();
  await expect(form.getByRole('alert').filter({ hasText: '“2.5” is not a number of points. Type a whole number from 1 to 99.' })).toBeVisible();
  await expect(form.getByLabel('Points')).toBeFocused();
  await form.getByLabel('Points').fill('2');
  await form.getByLabel('Name').fill('Another name');
  await form.getByRole('button', { name: /^Keep the correction/u }).click();
  await expect(form.getByRole('status')).toHaveText('The correction is kept.');
  await expect(item.getByRole('heading', { level: 3 })).toHaveText('9.4 Another name');
  await expect(item.locator('.how-known')).toContainText('name and points: corrected in this assessment');
  await expect(form).toContainText('points: 3');
  await expect(strip(page)).toContainText('2–119/119');
  await expect(rests(page)).toContainText(['working list', 'One item is corrected', 'add up to 119 and not to the 120']);
  await expect(item.getByRole('radio', { name: 'Met, evidence not public' })).toBeChecked();
  await saved(page);

  // It is kept, on paper, in files and in links.
  await open(page, `${address}?show=report`);
  await expect(page.getByRole('article')).toContainText('One item is corrected in this assessment.');
  await expect(page.getByRole('article')).toContainText('name and points: corrected in this assessment');
  await open(page, `${address}?show=share`);
  const csv = await fileOf(page, section(page, 'Tables for spreadsheets').getByRole('button').first());
  expect(csv.text).toContain('Another name');
  expect(csv.text).toContain('corrected in this assessment');
  const json = await fileOf(page, section(page, 'Save as a file').getByRole('button', { name: 'Save as JSON' }));
  expect(json.text).toContain('"corrections": [\n  {"item": "9.4", "name": "Another name", "points": 2}]');
  const link = await linkOf(page);
  await open(page, link);
  await expect(title(page)).toHaveText('Kenya, NCSI 3.0');
  await expect(page.getByText('One item is corrected in this assessment.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '9.4' }).first()).toContainText('Another name');

  await open(page, `${address}?area=9`);
  await entry(page, '9.4').getByText('Correct this item').click();
  await entry(page, '9.4').getByRole('button', { name: /^Back to the list/u }).click();
  await expect(entry(page, '9.4').locator('.how-known')).not.toContainText('corrected');
  await expect(strip(page)).toContainText('/120');
  await strip(page).getByRole('button', { name: 'Undo' }).click();
  await expect(strip(page)).toContainText('/119');
});

test('what the publisher prints cannot be corrected', async ({ page }) => {
  const address = await begin(page);
  await expect(entry(page, '1.1')).toBeVisible();
  await expect(page.getByText('Correct this item')).toHaveCount(0);
  await open(page, `${address}?area=2`);
  // Of 2.1 the name and the points are printed, and the criterion is retold.
  await entry(page, '2.1').getByText('Correct this item').click();
  const form = entry(page, '2.1').getByRole('form');
  await expect(form.getByLabel('Criterion')).toBeVisible();
  await expect(form.getByLabel('Points')).toBeHidden();
  await expect(form.getByLabel('Name')).toBeHidden();
});

test('the publisher’s list takes the place of the working list, and goes again', async ({ page }) => {
  const address = await begin(page);
  await open(page, `${address}?area=2`);
  await entry(page, '2.2').getByRole('radio', { name: 'Met, evidence not public' }).check();
  await saved(page);
  await page.getByText('Import the publisher’s list').click();
  const template = await fileOf(page, page.getByRole('button', { name: 'Save the present list as CSV' }));
  expect(template.name).toBe('indicators-ncsi-3.csv');
  expect(template.text).toMatch(/^\uFEFFid,name,points,criterion\r\n1\.1,/u);

  await bring(page, 'bad.csv', list({ '2.2': '2.2,A name,', '2.3': '2.1,Twice,2', '9.4': '9.4,A name,many' }));
  const refused = page.getByRole('alert').filter({ hasText: 'bad.csv was not imported. Nothing has changed.' });
  await expect(refused).toBeFocused();
  await expect(refused.getByRole('listitem')).toHaveText([
    'Line 8, 2.2: the points are missing.',
    'Line 9, field “id”: 2.1 is there a second time; it stands on line 7 already.',
    /^Line \d+, 9\.4: “many” is not a number of points/u,
    'Missing in the list: 2.3. Every indicator of the index has to be there.',
  ]);
  await bring(page, 'sum.csv', list({ '2.2': '2.2,A name,2' }));
  await expect(page.getByRole('alert').filter({ hasText: 'sum.csv' })).toContainText('add up to 121, and the index has 120');
  await expect(strip(page)).toContainText('/120');

  await bring(page, 'list.csv', list({ '2.2': '2.2,Renamed,2', '2.3': '2.3,Contribution,1' }));
  const read = section(page, 'What list.csv says');
  await expect(read).toContainText('As in the working list: 47 indicators. Different: 2.');
  await expect(read.getByRole('row').filter({ hasText: 'Renamed' })).toContainText('Commitment to international law');
  await read.getByRole('button', { name: 'Import this list' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The list of list.csv is imported.' })).toBeVisible();
  await expect(rests(page).first()).toContainText('imported into this assessment as the publisher’s: list.csv');
  await expect(entry(page, '2.2').getByRole('heading', { level: 3 })).toHaveText('2.2 Renamed');
  await expect(entry(page, '2.2').locator('.how-known')).toContainText('from the list imported');
  await expect(entry(page, '2.2').getByRole('radio', { name: 'Met, evidence not public' })).toBeChecked();
  await saved(page);
  await open(page, `${address}?area=2`);
  await expect(entry(page, '2.2').getByRole('heading', { level: 3 })).toHaveText('2.2 Renamed');
  await page.getByText('Import the publisher’s list').click();
  await page.getByRole('button', { name: 'Back to the working list' }).click();
  await expect(entry(page, '2.2').getByRole('heading', { level: 3 })).not.toHaveText('2.2 Renamed');
  await expect(entry(page, '2.2').getByRole('radio', { name: 'Met, evidence not public' })).toBeChecked();
  // An edition that the publisher prints has no such list.
  await open(page, './assess?index=ncsi-2018&country=KEN&lang=en');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await expect(page.getByText('Import the publisher’s list')).toHaveCount(0);
});

test('both forms are valid and for everybody, in both languages', async ({ page }) => {
  const address = await begin(page);
  await open(page, `${address}?area=9`);
  await entry(page, '9.4').getByText('Correct this item').click();
  await entry(page, '9.4').getByLabel('Points').fill('x');
  await entry(page, '9.4').getByRole('button', { name: /^Keep the correction/u }).click();
  await page.getByText('Import the publisher’s list').click();
  await bring(page, 'list.csv', list({ '2.2': '2.2,Renamed,2', '2.3': '2.3,Contribution,1' }));
  await expect(section(page, 'What list.csv says')).toBeVisible();
  await settled(page);
  await expectValidHtml(page);
  const unfold = () =>
    page.evaluate(() => document.querySelectorAll('.correct-fold, .list-fold').forEach((fold) => fold.setAttribute('open', '')));
  await soundInBoth(page, page.url(), unfold);
});
