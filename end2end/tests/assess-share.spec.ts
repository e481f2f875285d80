// A self-assessment as a file, as tables and as a link; and a file that comes in, with what would change by it.
import { createHash } from 'node:crypto';
import { answer, attach, change, openFromAzerbaijan, saved, type Kept } from './support/assess.js';
import { tabTo } from './support/keyboard.js';
import { fileOf, linkOf, payloadOf } from './support/links.js';
import { expect, open, section, test, title, type Page } from './support/site.js';
import { sound } from './support/sound.js';

interface Content {
  format: string;
  version: number;
  counts: Record<string, number>;
  sha256?: string;
  assessments: (Kept & { id: string; index: string })[];
  snapshots?: { name?: string; assessment: Kept }[];
}

const files = (page: Page) => section(page, 'Save as a file');
const incoming = (page: Page) => section(page, 'Import a file');
const exported = (page: Page) => fileOf(page, files(page).getByRole('button', { name: 'Save as JSON' }));

/** Numbers as the page writes them. */
const written = (number: number) => (number < 10_000 ? String(number) : number.toLocaleString('en'));

/** The files and links of what Azerbaijan published, with two pieces of evidence more. */
async function share(page: Page, further?: (assessment: Kept) => void): Promise<string> {
  const edit = (assessment: Kept): void => {
    attach(assessment, '1.2', { id: 'one', title: 'Charter of the council', url: 'https://example.az/1' });
    attach(assessment, '1.3', { id: 'two', title: 'Plan of the year' });
    further?.(assessment);
  };
  return openFromAzerbaijan(page, { view: '?show=share', edit });
}

async function pick(page: Page, text: string | Buffer, name = 'theirs.json'): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page.getByLabel('File of self-assessments').setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** The same file with something changed in it, as a person with an editor leaves it. */
function edited(text: string, edit: (content: Content) => void): string {
  const content = JSON.parse(text) as Content;
  edit(content);
  delete (content as Partial<Content>).counts;
  delete content.sha256;
  return JSON.stringify(content, null, 1);
}

test('a file is read again before it is given out, and says what it holds', async ({ page }) => {
  await share(page);
  const file = await exported(page);
  expect(file.name).toMatch(/^assessment-ncsi-2018-\d{4}-\d\d-\d\d-azerbaijan-ncsi-2018-full\.json$/u);
  const content = JSON.parse(file.text) as Content;
  expect(content).toMatchObject({ format: 'posture.assessments', version: 1 });
  expect(content.counts).toMatchObject({ assessments: 1, answers: 46 });
  const pieces = content.assessments[0]!.evidence.length;
  expect(content.counts['evidence']).toBe(pieces);
  const bytes = written(Buffer.byteLength(file.text));
  const said = files(page).getByText(/^Saved as/u);
  await expect(said).toContainText(`Saved as ${file.name}`);
  await expect(said).toContainText(`46 answers, ${pieces} pieces of evidence`);
  await expect(said).toContainText(`${bytes} bytes`);
  await expect(files(page)).toContainText(`SHA-256 of the file: ${createHash('sha256').update(file.text).digest('hex')}`);
});

test('a file brings everything back, to the byte', async ({ page }) => {
  await share(page, (assessment) => {
    assessment.name = 'Azərbaycan "özü"';
    answer(assessment, '1.1', { state: 'planned', planned: '2027-06-30', responsible: 'DTX', note: 'İki\nsətir, <b>qalın</b>' });
    attach(assessment, '5.3', { id: 'own', title: 'Hesabat', url: 'https://example.az/?a=1&b=2', quote: '“sitat”', validUntil: '2028-01-01' });
  });
  const before = await exported(page);
  await change(page, (assessment) => {
    assessment.answers = assessment.answers.slice(0, 3);
    assessment.evidence = [];
    for (const one of assessment.answers) delete one.evidence;
    assessment.name = 'Something else';
  });
  await pick(page, before.text);
  await incoming(page).getByRole('radio', { name: /^Put it in the place/u }).check();
  await incoming(page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(incoming(page).locator('#share-import-news')).toHaveText('Imported: theirs.json. “Undo” takes it back.');
  await saved(page);
  const after = await exported(page);
  const [there, back] = [before, after].map(({ text }) => JSON.stringify((JSON.parse(text) as Content).assessments));
  expect(back).toBe(there);
});

test('a file can become a self-assessment of its own, with its kept states', async ({ page }) => {
  const address = await share(page);
  await open(page, `${address}?show=history`);
  await page.getByRole('textbox', { name: 'Name of the state' }).fill('Along');
  await page.getByRole('button', { name: 'Keep the state of now' }).click();
  await expect(page.locator('#kept-news')).toHaveText('Kept: Along');
  await open(page, `${address}?show=share`);
  await expect(files(page).getByRole('checkbox')).toBeChecked();
  const { text } = await exported(page);
  expect((JSON.parse(text) as Content).snapshots!.some(({ name }) => name === 'Along')).toBe(true);
  await files(page).getByRole('checkbox').uncheck();
  expect(JSON.parse((await exported(page)).text) as Content).not.toHaveProperty('snapshots');
  await pick(page, text);
  await incoming(page).getByRole('radio', { name: 'Add it as a new self-assessment' }).check();
  await incoming(page).getByRole('button', { name: 'Import', exact: true }).click();
  await page.waitForURL((url) => /\/assess\/./u.test(url.pathname) && !address.endsWith(url.pathname));
  await saved(page);
  await open(page, `${page.url().split('?')[0]}?show=history`);
  await expect(section(page, 'Kept states').getByRole('listitem').filter({ hasText: 'Along' })).toContainText('49/77');
});

test('files are looked at before anything changes', async ({ page }) => {
  await share(page);
  const { text } = await exported(page);
  await test.step('those that cannot be used say why, and change nothing', () => refuses(page, text));
  await test.step('what in a file cannot be used is named with its line', () => names(page, text));
  await test.step('of a file with several each is looked at', () => chooses(page, text));
});

async function refuses(page: Page, text: string): Promise<void> {
  const damaged: [string, string | Buffer, RegExp][] = [
    ['cut off', text.slice(0, 900), /The file is cut off at line \d+, column \d+/u],
    ['empty', '', /The file is empty\./u],
    ['no JSON', 'answers', /The file makes no sense at line 1, column 1/u],
    ['bad UTF-8', Buffer.from([0x7b, 0x0a, 0xff]), /Line 2 of the file is not in UTF-8/u],
    ['another format', text.replace('posture.assessments', 'posture.mapping'), /not a file of assessments but one of the format “posture\.mapping”/u],
    ['a version to come', text.replace('"version": 1', '"version": 99'), /written by a newer version of this site: its format is 99/u],
    ['deep', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, /On line 1 there are brackets within brackets more than 40 times/u],
    ['too large', Buffer.alloc(5_000_001, 0x20), /The file has 5,000,001 bytes; at most 5,000,000 are read/u],
    ['nothing in it', '{"format": "posture.assessments", "version": 1, "assessments": []}', /There is no self-assessment in the file/u],
  ];
  for (const [what, content, why] of damaged) {
    await pick(page, content, `${what}.json`);
    const alert = incoming(page).getByRole('alert');
    await expect(alert, what).toContainText(`${what}.json was not imported.`);
    await expect(alert, what).toContainText(why);
  }
  expect((await exported(page)).text).toBe(text);
}

async function names(page: Page, text: string): Promise<void> {
  const odd = edited(text, ({ assessments: [assessment] }) => {
    answer(assessment!, '1.1', { planned: '2023-02-30' });
    attach(assessment!, '5.3', { id: 'bad', title: 'Bad', url: 'javascript:alert(1)' });
  });
  await pick(page, odd);
  const problems = incoming(page).getByText(/^Line \d+, assessments\[0\]/u);
  await expect(problems.filter({ hasText: '2023-02-30' })).toHaveCount(1);
  await expect(problems.filter({ hasText: 'javascript:alert(1)' })).toHaveCount(1);
  await incoming(page).getByRole('button', { name: 'Leave it' }).click();
  await expect(problems).toHaveCount(0);
  await expect(page.getByLabel('File of self-assessments')).toBeFocused();
}

async function chooses(page: Page, text: string): Promise<void> {
  const two = edited(text, (content) => {
    content.assessments.push({ ...structuredClone(content.assessments[0]!), id: 'other', name: 'The second', answers: [{ part: '1.1', state: 'met-public' }], evidence: [] });
  });
  await pick(page, two);
  await expect(incoming(page).getByRole('heading', { name: /^1 of 2: / })).toBeVisible();
  await incoming(page).getByRole('radio', { name: 'Leave it out' }).check();
  await incoming(page).getByRole('button', { name: 'Next' }).click();
  await expect(incoming(page).getByRole('heading', { name: '2 of 2: “The second”, from theirs.json' })).toBeFocused();
  await incoming(page).getByRole('radio', { name: 'Add it as a new self-assessment' }).check();
  await incoming(page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(title(page)).toHaveText(/^The second \(copy of \d+ \w+ \d{4}, from theirs\.json\)$/u);
  await saved(page);
}

test('tables open in spreadsheets, and run nothing there', async ({ page }) => {
  await share(page, (assessment) => answer(assessment, '1.1', { note: '=HYPERLINK("x")', responsible: 'Ədliyyə' }));
  const tables = section(page, 'Tables for spreadsheets');
  const indicators = await fileOf(page, tables.getByRole('button', { name: 'Indicators (CSV)' }));
  expect(indicators.name).toMatch(/^assessment-indicators-ncsi-2018-\d{4}-\d\d-\d\d-azerbaijan-ncsi-2-full\.csv$/u);
  expect(indicators.text.startsWith('\u{feff}Area no.,')).toBe(true);
  expect(indicators.text.trim().split('\r\n')).toHaveLength(47);
  expect(indicators.text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(indicators.text).toContain('Ədliyyə');
  await expect(tables.getByRole('status')).toHaveText(`Saved as ${indicators.name}.`);
  const evidence = await fileOf(page, tables.getByRole('button', { name: 'Evidence (CSV)' }));
  expect(evidence.text).toContain('two,1.3,Plan of the year');
});

test('a dialog says what a link carries and how long it is', async ({ page }) => {
  await share(page, (assessment) => {
    for (const one of assessment.answers) one.note = `Noted of ${one.part}: ${createHash('sha256').update(one.part).digest('hex')}`;
  });
  const make = section(page, 'Send as a link').getByRole('button', { name: 'Make a link…' });
  await tabTo(page, make);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What the link carries' });
  const field = dialog.getByRole('textbox', { name: 'The link', exact: true });
  const all = await field.inputValue();
  await expect(dialog).toContainText(`The link has ${written(all.length)} characters.`);
  await expect(dialog).toContainText('Some mail programs cut links that are longer than 2000 characters.');
  for (const name of [/^Name, note/u, /^Notes/u, /pieces of evidence$/u]) await dialog.getByRole('checkbox', { name }).uncheck();
  await expect(dialog).not.toContainText('Some mail programs');
  const answers = await field.inputValue();
  expect(new URL(answers).pathname).toMatch(/\/shared$/u);
  expect(payloadOf(answers).length).toBeLessThan(40);
  await expect(dialog).toContainText(`The link has ${answers.length} characters.`);
  await sound(page, 'dialog');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(make).toBeFocused();
  expect(await linkOf(page)).toBe(all);
});

test('the page fits, also with a preview and in Azerbaijani', async ({ page }) => {
  const address = await share(page);
  const { text } = await exported(page);
  await open(page, `${address}?show=share&lang=az`);
  await page.getByLabel('Özünüqiymətləndirmə faylı').setInputFiles({ name: 'fayl.json', mimeType: 'application/json', buffer: Buffer.from(text.replaceAll('"state": "not-met"', '"state": "planned"')) });
  await expect(page.getByRole('button', { name: 'İdxal et', exact: true })).toBeEnabled();
  await sound(page, 'share');
});
