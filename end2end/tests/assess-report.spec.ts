// A self-assessment as a report: everything that was said, numbered evidence, on paper nothing else; empty, partial, and
// in both languages.
import { answer, attach, openFromAzerbaijan, type Kept } from './support/assess.js';
import { indicators } from './support/facts.js';
import { expect, section, settled, test, type Locator, type Page } from './support/site.js';
import { soundInBoth } from './support/sound.js';

const DAY = new Date('2026-11-24T14:02:07Z');
const ADDRESS = 'https://e-qanun.az/framework/12345?with=an&address=that-is-printed-in-full';
const SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const WORDS = {
  en: { article: 'Report of a self-assessment', indicator: 'Indicators by area', planned: 'Planned by: 30 June 2027' },
  az: { article: 'Özünüqiymətləndirmə hesabatı', indicator: 'Sahələr üzrə göstəricilər', planned: 'Planlaşdırılan son gün: 30 iyun 2027' },
};
const UNASSESSED = ['10.4', '12.2', '12.3'];

const report = (page: Page) => page.getByRole('article', { name: 'Report of a self-assessment' });
const cover = (page: Page) => page.locator('.report-cover');
const chapter = (page: Page, name: string) => section(page, name);
const rows = (table: Locator) => table.locator('tbody tr');

/** 1.1 planned, 8.2 met but not public, 5.3 met with one piece of evidence behind it and 4.3; three not assessed. */
function partial(assessment: Kept): void {
  assessment.name = 'Autumn <b>2026</b>';
  answer(assessment, '1.1', { state: 'planned', planned: '2027-06-30', responsible: 'Ministry of Transport', note: 'By decree.' });
  answer(assessment, '8.2', { state: 'met-not-public' });
  answer(assessment, '4.3', { state: 'not-met' });
  answer(assessment, '5.3', { state: 'met-public' });
  assessment.answers = assessment.answers.filter((one) => !UNASSESSED.includes(one.part));
  const law = {
    id: 'law',
    title: 'Law on supervision',
    kind: 'legal-act',
    issuer: 'Parliament',
    legalReference: 'No. 12, article 5',
    url: ADDRESS,
    language: 'az',
    effective: '2024-03-01',
    validUntil: '2026-12-31',
    quote: 'It supervises.',
    file: { name: 'law.pdf', size: 1_234_567, sha256: SHA256 },
  };
  attach(assessment, '5.3', law);
  const other = assessment.answers.find((one) => one.part === '4.3')!;
  other.evidence = [...(other.evidence ?? []), 'law'];
}

async function open(page: Page, edit?: (assessment: Kept) => void, lang: 'en' | 'az' = 'en'): Promise<void> {
  await page.clock.setFixedTime(DAY);
  await openFromAzerbaijan(page, { view: `?show=report&lang=${lang}`, edit, lang });
}

const empty = (assessment: Kept): void => {
  assessment.answers = [];
  assessment.evidence = [];
  assessment.origin = undefined;
};

/** The pages of the printed report, and the file itself. */
async function printed(page: Page): Promise<{ pages: number; pdf: string }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return { pages: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length, pdf };
}

test('a report has a cover, scores, differences, gaps, every indicator and its evidence', async ({ page }) => {
  await open(page, partial);
  await test.step('scores stand in words, by area and as a picture; what is not assessed is said', () => scored(page));
  await test.step('differences from what is published, and gaps by what they are worth', () => compared(page));
  await test.step('every indicator with criterion, state, points, date, body, note and evidence by number', () => whole(page));
  await test.step('the cover says what it is, of whom, by what, when and with what', () => covered(page));
  await test.step('the day of the address decides what counts, and the report says so', () => onAnotherDay(page));
});

async function covered(page: Page): Promise<void> {
  const said = cover(page);
  await expect(said.getByRole('heading', { level: 2 })).toHaveText('Autumn <b>2026</b>');
  await expect(said).toContainText('By National Cyber Security Index, methodology of 2018');
  await expect(said).toContainText('This is a self-assessment, not a score of NCSI 2018.');
  const fact = (name: string) => said.locator('dl > div', { has: page.getByText(name, { exact: true }) }).getByRole('definition');
  // 49 points as published, 5.3 added with its law; 8.2 is claimed, 1.1 planned; 10.4, 12.2 and 12.3 are not assessed.
  await expect(fact('Supported')).toHaveText(/^67\.53 to 72\.73\s*52–56\/77 points$/);
  await expect(fact('Claimed')).toHaveText(/^71\.43 to 76\.62\s*55–59\/77 points$/);
  await expect(fact('Planned')).toHaveText(/^75\.32 to 80\.52\s*58–62\/77 points$/);
  await expect(fact('Country')).toHaveText('Azerbaijan');
  await expect(fact('Assessed')).toHaveText('43 of 46 indicators');
  await expect(fact('Evidence looked at as of')).toHaveText('24 November 2026');
  await expect(fact('Started from')).toContainText('31 August 2023');
  await expect(fact('Report made')).toHaveText('24 November 2026, 14:02');
  await expect(fact('Made with')).toHaveText(/^Posture, version \d+\.\d+\.\d+/);
  const contents = said.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  await expect(contents).toHaveText(['Scores', 'Against what is published', 'Gaps, most points first', 'Indicators by area', 'Evidence', 'Method']);
  const headings = report(page).getByRole('heading', { level: 3 });
  await expect(headings).toHaveText(await contents.allTextContents());
  await contents.filter({ hasText: 'Evidence' }).click();
  await expect(page).toHaveURL(/show=report.*#report-evidence$/);
  await expect(report(page).getByRole('heading', { name: 'Evidence', exact: true })).toBeInViewport();
}

async function scored(page: Page): Promise<void> {
  const scores = chapter(page, 'Scores');
  await expect(scores).toContainText('Points supported: 52–56/77; score: 67.53 to 72.73.');
  await expect(scores).toContainText('By its own word the assessment claims 71.43 to 76.62, and 75.32 to 80.52 once');
  await expect(scores).toContainText('3 of 46 indicators are not assessed, so every total runs');
  await expect(scores).toContainText('Not assessed: 10.4, 12.2, 12.3.');
  const table = scores.getByRole('table');
  await expect(rows(table)).toHaveCount(12);
  const row = (name: string) => rows(table).filter({ hasText: name }).getByRole('cell');
  await expect(row('5 Protection of digital services')).toHaveText(['4/5', '80%', '4/5', '80%', '4/5', '80%', '3/3']);
  await expect(row('1 Cyber security policy development')).toHaveText(['4/7', '57%', '4/7', '57%', '7/7', '100%', '4/4']);
  await expect(table.locator('tfoot').getByRole('cell')).toHaveText(['52–56/77', '68% to 73%', '55–59/77', '71% to 77%', '58–62/77', '75% to 81%', '43/46']);
  const figure = scores.getByRole('figure');
  await expect(figure.locator('figcaption')).toHaveText(/^Autumn <b>2026<\/b>: /);
  await expect(figure).toContainText('self-assessment “Autumn <b>2026</b>”, 24 November 2026; not published');
}

async function compared(page: Page): Promise<void> {
  const published = chapter(page, 'Against what is published');
  await expect(published).toContainText('Published: 63.64, 31 August 2023. Claimed beyond it: 6 points, of which 3 with evidence ready.');
  // 8.2 is claimed, too, though its evidence is not public.
  await expect(rows(published.getByRole('table'))).toHaveCount(2);
  await expect(rows(published.getByRole('table')).first()).toContainText('5.3');
  await expect(rows(published.getByRole('table')).first().getByRole('cell')).toHaveText(['0/3', 'Met, evidence public', 'yes']);
  const gaps = chapter(page, 'Gaps, most points first').getByRole('table');
  // 17 gaps as published, less 5.3.
  await expect(rows(gaps)).toHaveCount(16);
  const first = rows(gaps).first();
  await expect(first.getByRole('rowheader')).toContainText('1.1');
  await expect(first.getByRole('cell')).toHaveText(['3', 'Planned', '30 June 2027', 'Ministry of Transport']);
  const worth = await rows(gaps).locator('td:first-of-type').allTextContents();
  expect(worth.map(Number)).toEqual(worth.map(Number).toSorted((one, other) => other - one));
  await expect(rows(gaps).filter({ hasText: 'Not assessed' })).toHaveCount(UNASSESSED.length);
}

async function whole(page: Page): Promise<void> {
  const all = chapter(page, 'Indicators by area');
  await expect(all.getByRole('table')).toHaveCount(12);
  await expect(all.getByRole('heading', { level: 4 })).toHaveCount(12);
  const heads = all.getByRole('rowheader');
  await expect(heads).toHaveCount(indicators.length);
  for (const [place, part] of indicators.entries()) {
    await expect(heads.nth(place)).toContainText(`${part.id} ${part.name.en}`);
    if (part.criterion) await expect(heads.nth(place)).toContainText(part.criterion.en);
  }
  const row = (id: string) => all.locator('tbody', { has: page.getByRole('rowheader', { name: new RegExp(`^${id.replace('.', '\\.')} `) }) });
  await expect(row('1.1')).toContainText('Planned by: 30 June 2027');
  await expect(row('1.1')).toContainText('Responsible: Ministry of Transport');
  await expect(row('1.1')).toContainText('Note: By decree.');
  await expect(row('1.1').getByRole('cell').nth(1)).toHaveText('0/3');
  await expect(row('5.3').getByRole('cell').nth(1)).toHaveText('3/3');
  const link = row('5.3').getByRole('link', { name: /^\[\d+\]$/ }).last();
  const number = (await link.textContent())!.replace(/\D/g, '');
  await expect(row('4.3').getByRole('link', { name: `[${number}]` })).toHaveCount(1);
  const piece = chapter(page, 'Evidence').locator(`#report-evidence-${number}`);
  await expect(piece).toContainText('Law on supervision');
  await expect(piece).toContainText('Issued by: Parliament · Legal reference: No. 12, article 5 · Language: az');
  await expect(piece).toContainText('In effect from: 1 March 2024 · Valid until: 31 December 2026');
  await expect(piece.getByRole('link')).toHaveText(ADDRESS);
  await expect(piece.getByRole('link')).toHaveAttribute('href', ADDRESS);
  await expect(piece).toContainText('File: law.pdf, 1,234,567 bytes');
  await expect(piece).toContainText(SHA256);
  await expect(piece).toContainText('Quotation: It supervises.');
  await expect(piece).toContainText('Behind indicators: 4.3, 5.3');
  // Numbers count from 1 and each is given once.
  const count = await chapter(page, 'Evidence').locator('ol > li').count();
  await expect(cover(page)).toContainText(new RegExp(`Evidence${count} pieces?`, 'u'));
  await expect(chapter(page, 'Evidence').locator('ol > li').nth(Number(number) - 1)).toHaveAttribute('id', `report-evidence-${number}`);
}

async function onAnotherDay(page: Page): Promise<void> {
  const at = page.url().split('?')[0]!;
  await page.goto(`${at}?show=report&day=2027-01-01`);
  await settled(page);
  await expect(cover(page)).toContainText('1 January 2027');
  await expect(chapter(page, 'Scores')).toContainText('Points supported: 49–53/77');
  await expect(chapter(page, 'Against what is published')).toContainText('of which 0 with evidence ready');
  await expect(chapter(page, 'Indicators by area')).toContainText('counted until 31 December 2026');
  await expect(chapter(page, 'Method')).toContainText('Here it is looked at as of 1 January 2027.');
}

test('the method says what each total means and where the rules are from', async ({ page }) => {
  await open(page);
  const method = chapter(page, 'Method');
  await expect(method.getByRole('term')).toHaveText(['Supported', 'Claimed', 'Planned']);
  await expect(method).toContainText('A score is 100 × points ÷ 77');
  await expect(method).toContainText('Not assessed is not the same as not met');
  expect(await method.getByRole('link').count()).toBeGreaterThan(0);
  for (const link of await method.getByRole('link').all()) await expect(link).toHaveAttribute('href', /^https?:/);
});

test('nothing but the report is printed, on numbered A4 pages behind a cover', async ({ page }) => {
  await open(page, partial);
  const { pages, pdf } = await printed(page);
  expect(pages).toBeGreaterThan(5);
  expect(pages).toBeLessThan(30);
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(sizes.length).toBeGreaterThan(0);
  for (const [, width, height] of sizes) {
    expect(Math.abs(Number(width) - 595.28)).toBeLessThan(1);
    expect(Math.abs(Number(height) - 841.89)).toBeLessThan(1);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Parts of this self-assessment' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(cover(page)).toBeVisible();
  await expect(chapter(page, 'Method')).toBeVisible();
  const addresses = report(page).locator('.report-address a').first();
  expect(await addresses.evaluate((link) => getComputedStyle(link, '::after').content), 'an address is not written twice').toBe('none');
});

test('the button opens the print window, by keyboard', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void document.body.setAttribute('data-printed', document.querySelector('.report-facts')?.textContent ?? '');
  });
  await open(page);
  await page.clock.setFixedTime(new Date('2026-11-24T15:30:00Z'));
  const button = page.getByRole('button', { name: 'Print or save as PDF' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('body'), 'what is printed says when it was').toHaveAttribute('data-printed', /24 November 2026, 15:30/);
  await expect(button).toBeFocused();
});

test('a blank self-assessment has a report that says that nothing is assessed', async ({ page }) => {
  await open(page, (assessment) => {
    empty(assessment);
    assessment.country = undefined;
  });
  await expect(cover(page)).toContainText('0 of 46 indicators');
  await expect(cover(page)).toContainText('0 pieces');
  await expect(chapter(page, 'Scores')).toContainText('Nothing is assessed yet.');
  await expect(chapter(page, 'Against what is published')).toContainText('names no country');
  await expect(rows(chapter(page, 'Gaps, most points first').getByRole('table'))).toHaveCount(46);
  await expect(chapter(page, 'Evidence')).toContainText('No evidence is entered.');
  expect((await printed(page)).pages).toBeGreaterThan(3);
});

test('the report is sound in both languages and themes', async ({ page }) => {
  await open(page, partial);
  const isThere = async (page: Page): Promise<void> => {
    const { article, indicator, planned } = WORDS[(await page.locator('html').getAttribute('lang')) as 'en' | 'az'];
    await expect(page.getByRole('article', { name: article })).toBeVisible();
    await expect(section(page, indicator)).toContainText(planned);
  };
  await soundInBoth(page, 'report', isThere);
});
