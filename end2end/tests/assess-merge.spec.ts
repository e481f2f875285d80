// Work on copies that becomes one again: what only one changed is taken, and only what both changed is asked.
import type { Browser } from '@playwright/test';
import { answer, attach, change, openFromAzerbaijan, saved, type Kept } from './support/assess.js';
import { fileOf, linkOf } from './support/links.js';
import { expect, open, section, test, title, type Locator, type Page } from './support/site.js';
import { sound } from './support/sound.js';

interface Content {
  assessments: (Kept & { id: string })[];
}

const incoming = (page: Page): Locator => section(page, 'Import a file');
const differences = (page: Page): Locator => incoming(page).getByRole('list', { name: 'What differs' }).locator('> li');
const news = (page: Page): Locator => incoming(page).locator('#share-import-news');

const exported = async (page: Page): Promise<string> =>
  (await fileOf(page, section(page, 'Save as a file').getByRole('button', { name: 'Save as JSON' }))).text;

const said = async (page: Page, part: string) =>
  (JSON.parse(await exported(page)) as Content).assessments[0]!.answers.find((one) => one.part === part);

async function pick(page: Page, ...files: [name: string, text: string][]): Promise<void> {
  const payload = files.map(([name, text]) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) }));
  await page.getByLabel('File of self-assessments').setInputFiles(payload);
}

/** The machine of somebody else, who opens a link, keeps a copy, changes it and gives a file back. */
async function colleague(browser: Browser, link: string, edit: (assessment: Kept) => void): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(page);
  const address = page.url().split('?')[0]!;
  await change(page, edit);
  await page.goto(`${address}?show=share&lang=en`);
  const text = await exported(page);
  await context.close();
  return text;
}

/** Takes the link that the page gives out, as somebody does who sends it. */
async function sent(page: Page): Promise<string> {
  const link = await linkOf(page);
  await section(page, 'Send as a link').getByRole('button', { name: 'Make a link…' }).click();
  const dialog = page.getByRole('dialog', { name: 'What the link carries' });
  await dialog.getByRole('textbox', { name: 'The link', exact: true }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  return link;
}

test('a copy that went by link and comes back as a file shows what they changed, and my later work stays', async ({ page, browser }) => {
  const address = await openFromAzerbaijan(page, { view: '?show=share&lang=en' });
  const link = await sent(page);
  await change(page, (assessment) => {
    answer(assessment, '9.2', { state: 'planned', planned: '2027-03-31' });
    answer(assessment, '3.1', { state: 'in-progress' });
  });
  const theirs = await colleague(browser, link, (assessment) => {
    answer(assessment, '1.1', { state: 'in-progress', note: 'From the colleague' });
    answer(assessment, '3.1', { state: 'met-public' });
    attach(assessment, '5.3', { id: 'report', title: 'Their report' });
  });
  await open(page, `${address}?show=share&lang=en`);
  await pick(page, ['theirs.json', theirs]);

  // In the order of the index, and nothing that is the same on both sides.
  await expect(differences(page)).toHaveText([
    /^1\.1 .*they changed.*State: Not met → In progress.*Note: nothing → From the colleague/u,
    /^3\.1 .*both changed.*State: here In progress; there Met, evidence public/u,
    /^5\.3 Evidence: Their report they changed.*added, behind 5\.3/u,
    /^9\.2 .*you changed.*State: Not met → Planned/u,
  ]);
  await expect(incoming(page)).toContainText(/Compared with the last state that both had, kept on .*Changed by them: 2; by you: 1; by both: 1\./u);
  const go = incoming(page).getByRole('button', { name: 'Import', exact: true });
  await expect(go).toBeDisabled();
  await expect(incoming(page)).toContainText('In one place both changed the same: say what counts there.');
  await sound(page, 'merge');
  await differences(page).nth(1).getByRole('radio', { name: 'Take theirs' }).check();
  await go.click();
  await expect(news(page)).toBeFocused();
  await saved(page);
  expect(await said(page, '1.1')).toMatchObject({ state: 'in-progress', note: 'From the colleague' });
  expect(await said(page, '3.1')).toMatchObject({ state: 'met-public' });
  expect(await said(page, '9.2'), 'my own later answer').toMatchObject({ state: 'planned', planned: '2027-03-31' });
  await incoming(page).getByText(/^theirs\.json, “/u).click();
  await expect(incoming(page).locator('details li').filter({ hasText: '3.1' }).first()).toContainText('taken');

  // The same file once more has nothing new, and what they do next is compared with what they had then.
  await pick(page, ['theirs.json', theirs]);
  await expect(incoming(page)).toContainText('they changed nothing since you had it');
  const later = theirs.replace('From the colleague', 'Once more');
  await pick(page, ['later.json', later.replace(/"sha256": "[0-9a-f]{64}",/u, '')]);
  await expect(differences(page).filter({ hasText: 'they changed' })).toHaveText([/^1\.1 .*Note: From the colleague → Once more/u]);

  // All of it is one step, and a state from before is kept.
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await saved(page);
  expect(await said(page, '1.1')).toMatchObject({ state: 'not-met' });
  await open(page, `${address}?show=history&lang=en`);
  await expect(section(page, 'Kept states').getByRole('listitem').filter({ hasText: 'Before merging theirs.json' })).toHaveCount(1);
});

test('files of several ministries become one, with who brought what, and go back at once', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=share&lang=en' });
  const base = await exported(page);
  const from = (name: string, edit: (assessment: Kept) => void): [string, string] => {
    const content = JSON.parse(base) as Content & { counts?: unknown; sha256?: unknown };
    content.assessments[0]!.name = name;
    edit(content.assessments[0]!);
    delete content.counts;
    delete content.sha256;
    return [`${name}.json`, JSON.stringify(content)];
  };
  await pick(
    page,
    from('interior', (assessment) => answer(assessment, '1.1', { state: 'planned', responsible: 'Interior' })),
    from('justice', (assessment) => {
      answer(assessment, '1.1', { state: 'met-public', responsible: 'Justice' });
      answer(assessment, '2.1', { state: 'in-progress' });
    }),
  );
  await expect(incoming(page).getByRole('heading', { name: '1 of 2: “interior”, from interior.json' })).toBeVisible();
  await incoming(page).getByRole('button', { name: 'Next' }).click();
  await expect(incoming(page).getByRole('heading', { name: '2 of 2: “justice”, from justice.json' })).toBeFocused();
  // What the one before brought is here by now.
  await expect(differences(page).first()).toContainText('State: here Planned; there Met, evidence public');
  await differences(page).first().getByRole('radio', { name: 'Take theirs' }).check();
  await incoming(page).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(news(page)).toHaveText('Imported: interior.json, justice.json. “Undo” takes it back.');
  await saved(page);
  expect(await said(page, '1.1')).toMatchObject({ state: 'met-public', responsible: 'Justice' });
  await expect(incoming(page)).toContainText('interior.json, “interior”: differences taken: 1 of 1');
  await expect(incoming(page)).toContainText('justice.json, “justice”: differences taken: 2 of 2');
  const report = await fileOf(page, incoming(page).getByRole('button', { name: 'Save this report (CSV)' }));
  expect(report.text).toContain('justice.json,justice,2.1,');
  await sound(page, 'merge report');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await saved(page);
  expect(await said(page, '1.1')).toMatchObject({ state: 'not-met' });
  expect(await said(page, '2.1')).not.toMatchObject({ state: 'in-progress' });
});

test('a link can be merged as well, and what is none is refused', async ({ page, browser }) => {
  const address = await openFromAzerbaijan(page, { view: '?show=share&lang=en' });
  const link = await sent(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await other.getByRole('button', { name: 'Save a copy' }).click();
  await other.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(other);
  await change(other, (assessment) => answer(assessment, '1.1', { state: 'met-public' }));
  await other.goto(`${other.url().split('?')[0]!}?show=share&lang=en`);
  const back = await linkOf(other);
  await context.close();
  const field = incoming(page).getByRole('textbox', { name: 'Or a link that somebody sent, pasted here' });
  await field.fill('https://example.org/');
  await field.blur();
  await expect(incoming(page).getByRole('alert')).toContainText('This is not a link to a self-assessment.');
  await field.fill(back);
  await field.blur();
  await expect(differences(page)).toHaveText([/^1\.1 .*they changed.*State: Not met → Met, evidence public/u]);
  await incoming(page).getByRole('button', { name: 'Import', exact: true }).click();
  await saved(page);
  expect(await said(page, '1.1')).toMatchObject({ state: 'met-public' });
  await open(page, address);
  await expect(title(page)).toHaveText(/^Azerbaijan/u);
});
