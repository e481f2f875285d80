// A plan that is kept: made in the explorer, filled in, found again, handed on, and looked at later.
import { startFromAzerbaijan } from './support/assess.js';
import { tabTo } from './support/keyboard.js';
import { fileOf, packed } from './support/links.js';
import { rows } from './support/mapping.js';
import { expect, inAzerbaijani, open, section, settled, test, title, type Page } from './support/site.js';
import { narrow, soundInBoth } from './support/sound.js';

const EXPLORER = './plan?index=ncsi-2018&country=AZE&target=75&minimise=actions&lang=en';
const NAME = 'A score of 75 in NCSI 2018, Azerbaijan';

const savedNow = (page: Page) => expect(page.locator('.save-state')).toHaveText(/^(Saved at|Saxlanıldı:) \d\d:\d\d:\d\d$/u);
const acts = (page: Page) => page.getByRole('table', { name: /^(One action|\d+ actions), worth/u });
const answer = (page: Page) => page.locator('.plan-answer');
const step = (page: Page, name: string) => page.getByRole('group', { name: 'Steps' }).getByRole('button', { name, exact: true });
const facts = (page: Page, name: string) => page.locator('.kept-plan > dl > div', { has: page.getByText(name, { exact: true }) }).getByRole('definition');

/** Types into a field and leaves it. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Tab');
}

/** Keeps the first way to 75. */
async function keep(page: Page): Promise<void> {
  await open(page, EXPLORER);
  await page.getByRole('button', { name: /^Keep as a plan ?: way 1$/u }).click();
  await expect(page).toHaveURL(/\/plan\/[a-z0-9-]+/u);
  await settled(page);
  await expect(title(page)).toHaveText(NAME);
  await savedNow(page);
}

/** Gives the acts owners and days. */
async function fillIn(page: Page): Promise<void> {
  await fill(page, 'Responsible: 1.1', 'Ministry of Digital Development');
  await fill(page, 'Done by: 1.1', '2097-06-30');
  await fill(page, 'Effort, 1 to 100: 1.1', '5');
  await fill(page, 'Done by: 4.3', '2098-03-31');
  await fill(page, 'Note: 4.3', 'Budget of next year.');
  await savedNow(page);
}

/** The link with the plan. */
async function linkOf(page: Page): Promise<string> {
  await page.getByText('Share and download').click();
  return await page.getByRole('textbox', { name: 'Link to this view' }).inputValue();
}

test('a way of the explorer becomes a plan, is filled in, and is there after a reload', async ({ page }) => {
  await keep(page);
  await expect(answer(page)).toContainText('With 3 actions Azerbaijan goes from 49 to 58 of 77 points, a score of 75.32.');
  await expect(answer(page)).toContainText('A score of 75 is reached by that.');
  await expect(facts(page, 'Rank, by score')).toHaveText(/^\d+(–\d+)? of \d+, the others as they are$/u);
  await expect(page.getByText('It starts from what e-Governance Academy published, as of 31 August 2023.')).toBeVisible();
  await fillIn(page);
  await expect(facts(page, 'Actions and effort')).toHaveText('3 actions, an effort of 7');
  await expect(facts(page, 'Last day')).toHaveText('31 March 2098; one action has no day yet');
  await expect(section(page, 'How the score rises').getByRole('figure')).toContainText('part of it without a day');
  // What is being typed when the page goes is kept, too.
  await page.getByLabel('Note: 5.3', { exact: true }).fill('Half a th');
  await page.reload();
  await settled(page);
  await expect(page.getByLabel('Note: 5.3', { exact: true })).toHaveValue('Half a th');
  await expect(page.getByLabel('Responsible: 1.1', { exact: true })).toHaveValue('Ministry of Digital Development');
  await expect(page.getByLabel('Done by: 4.3', { exact: true })).toHaveValue('2098-03-31');
  await expect(page.getByLabel('Note: 4.3', { exact: true })).toHaveValue('Budget of next year.');
  const served = section(page, 'Priorities served').getByRole('table');
  await expect(served).toHaveAccessibleName(/^Priorities of the strategy that the actions reach: Strategy of the Republic of Azerbaijan/u);
  // The way back has the same conditions, and what was chosen is tried out.
  await page.getByRole('link', { name: 'Back to the plan to a target, with the same conditions' }).click();
  await expect(page).toHaveURL(/target=75.*switched=1\.1/u);
  await expect(page.getByText('9 more points: at least 3 more indicators')).toBeVisible();
  await page.getByRole('button', { name: 'Keep as a plan', exact: true }).click();
  await expect(title(page)).toHaveText(NAME);
  await savedNow(page);
  expect(await rows(page, 'plans')).toHaveLength(2);
});

test('acts are taken out, put in, and steps taken back; what cannot be is said at its field', async ({ page }) => {
  await keep(page);
  await fillIn(page);
  for (const wrong of ['0', '-3', '101', 'much']) {
    await fill(page, 'Effort, 1 to 100: 1.1', wrong);
    await expect(page.getByText(`“${wrong}” is not an effort. Write a whole number from 1 to 100.`)).toBeVisible();
    await expect(page.getByLabel('Effort, 1 to 100: 1.1', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(facts(page, 'Actions and effort'), 'the last good one stays').toHaveText('3 actions, an effort of 7');
  }
  await expect(page.locator('.save-state')).not.toHaveText(/^Saved at \d\d:\d\d:\d\d$/u);
  await fill(page, 'Effort, 1 to 100: 1.1', '6');
  await fill(page, 'Done by: 1.1', '2020-01-31');
  await expect(page.getByText('31 January 2020 has passed. Choose a later day.')).toBeVisible();
  await fill(page, 'Done by: 1.1', '2097-07-31');
  await savedNow(page);

  await page.getByRole('button', { name: /^Remove ?: 1\.1 /u }).click();
  await expect(answer(page)).toContainText('A score of 75 needs 3 more points than this plan brings.');
  await expect(page.getByRole('heading', { name: 'Actions of the plan' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Another action' }).selectOption('9.2');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByLabel('Effort, 1 to 100: 9.2', { exact: true })).toBeFocused();
  await page.getByRole('combobox', { name: 'Another action' }).selectOption('1.1');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByLabel('Responsible: 1.1', { exact: true }), 'what was said of it is there again').toHaveValue('Ministry of Digital Development');
  await expect(acts(page).locator('tbody > tr:not(.plan-area)')).toHaveCount(4);
  for (const count of [3, 2, 3]) {
    await step(page, 'Undo').click();
    await expect(acts(page).locator('tbody > tr:not(.plan-area)')).toHaveCount(count);
  }
  await step(page, 'Redo').click();
  await expect(acts(page).locator('tbody > tr:not(.plan-area)')).toHaveCount(2);
  await fill(page, 'Name of the plan', 'The plan of 2027');
  await expect(title(page)).toHaveText('The plan of 2027');
  await savedNow(page);
});

test('a link shows it elsewhere, a copy is kept, and a file brings it anywhere', async ({ page, browser, baseURL }) => {
  await keep(page);
  await fillIn(page);
  const link = await linkOf(page);
  expect(link).toContain('/shared#plan=');
  const file = await fileOf(page, page.getByRole('button', { name: 'Save the plan as a file' }));
  expect(JSON.parse(file.text)).toMatchObject({ format: 'posture.plan', version: 1, index: 'ncsi-2018', country: 'AZE' });
  const csv = await fileOf(page, page.getByRole('group', { name: /Shown here|Figures shown|What is shown/u }).or(page.locator('.share')).getByRole('button', { name: 'CSV' }).first());
  expect(csv.text.trim().split('\r\n')).toHaveLength(4);
  expect(csv.text).toContain('Ministry of Digital Development');

  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await open(other, link);
  await expect(title(other)).toHaveText(NAME);
  await expect(acts(other)).toContainText('Ministry of Digital Development');
  await expect(acts(other).getByRole('textbox')).toHaveCount(0);
  expect(await rows(other, 'plans').catch(() => []), 'nothing is kept by looking').toEqual([]);
  await other.getByRole('textbox', { name: 'Name of the copy' }).fill('Theirs');
  await other.getByRole('button', { name: 'Save a copy' }).click();
  await expect(title(other)).toHaveText('Theirs');
  await savedNow(other);

  await open(other, './assess?lang=en');
  const list = section(other, 'Plans');
  await expect(list.getByRole('link', { name: 'Theirs' })).toBeVisible();
  await other.locator('#assess-import').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
  await expect(other.getByRole('heading', { name: `${file.name} holds a plan.` })).toBeFocused();
  await other.getByRole('button', { name: 'Save as a plan' }).click();
  await expect(title(other)).toHaveText(NAME);
  await savedNow(other);
  expect(await rows(other, 'plans')).toHaveLength(2);

  // One goes into the bin and comes back.
  await open(other, './assess?lang=en');
  await list.getByRole('button', { name: /^Delete ?: Theirs$/u }).click();
  await expect(list.getByRole('link')).toHaveCount(1);
  await other.getByRole('button', { name: 'Undo' }).first().click();
  await expect(list.getByRole('link')).toHaveCount(2);
  await open(other, './plan?index=ncsi-2018&lang=en');
  await expect(section(other, 'Plans').getByRole('link', { name: 'Theirs' })).toBeVisible();
  await context.close();
});

test('a file or a link that does not fit says where, and a plan that is not here says so', async ({ page }) => {
  await keep(page);
  const [kept] = await rows(page, 'plans');
  const pick = (text: string) =>
    page.locator('#assess-import').setInputFiles({ name: 'theirs.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await open(page, './assess?lang=en');
  await pick(kept!.text.replace('"target"', '"goal"'));
  await expect(page.getByText('theirs.json was not imported.')).toBeVisible();
  await pick(kept!.text.replace('"chosen": true', '"chosen": true, "effort": 101'));
  await expect(page.getByText('acts[0].effort')).toBeVisible();
  await open(page, './shared?lang=en#plan=1xyz');
  await expect(page.getByText('The link cannot be opened.')).toBeVisible();
  await open(page, `./shared?lang=en#plan=${packed(Buffer.from(kept!.text.replace('"chosen": true', '"chosen": 7')))}`);
  await expect(page.getByText('acts[0].chosen')).toBeVisible();
  await open(page, './plan/no-such-plan?lang=en');
  await expect(page.getByText('There is no such plan on this machine.')).toBeVisible();
});

test('what became of it is told by what was published and by a self-assessment kept since', async ({ page }) => {
  await keep(page);
  const address = page.url();
  const became = section(page, 'What became of it');
  await expect(became).toContainText('Nothing newer has been published since the plan was made.');
  await expect(became.getByRole('columnheader')).toHaveText(['Indicator', 'Published, 31 August 2023']);
  await startFromAzerbaijan(page);
  await page.goto(address);
  await settled(page);
  await expect(became.getByRole('columnheader')).toHaveCount(3);
  await expect(became.getByRole('row', { name: /^1\.1/u }).getByRole('cell')).toHaveText([/^1\.1 /u, 'not yet', 'not yet']);
});

test('two tabs have one plan: the second follows', async ({ page, context }) => {
  await keep(page);
  const other = await context.newPage();
  await open(other, page.url());
  await expect(other.getByText('Another tab changes this plan.')).toBeVisible();
  await expect(acts(other).getByRole('textbox')).toHaveCount(0);
  await fill(page, 'Responsible: 1.1', 'Ours');
  await expect(acts(other)).toContainText('Ours');
});

test('it is sound in both languages and on a phone, goes by keyboard, and prints on two pages', async ({ page }) => {
  await keep(page);
  await fillIn(page);
  await soundInBoth(page);
  await narrow(page);
  await page.goto(page.url().replace(/[?&]lang=\w+/u, ''));
  await settled(page);
  await inAzerbaijani(page);
  await expect(answer(page)).toContainText('3 tədbirlə Azərbaycan 77 xaldan 49 xal əvəzinə 58 xal toplayır, bal 75,32 olur.');
  await page.getByLabel('Əmək sərfi, 1–100: 1.1', { exact: true }).focus();
  await tabTo(page, page.getByLabel('Məsul qurum: 4.3', { exact: true }));
  await page.keyboard.type('Dövlət Xidməti');
  await page.keyboard.press('Tab');
  await savedNow(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Məsul qurum: 4.3', { exact: true })).toBeHidden();
  await expect(page.locator('.kept-plan-acts')).toContainText('Dövlət Xidməti');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
});
