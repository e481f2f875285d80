// What is claimed beside what was published: sums, differences with their evidence, files, paper.
import { readFileSync } from 'node:fs';
import { answer, attach, openFromAzerbaijan, type Kept } from './support/assess.js';
import { expect, section, test, type Page } from './support/site.js';
import { soundInBoth } from './support/sound.js';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T09:00:00Z');
});

/** Two claims beyond what was published, one of which is ready, and one published that is not claimed. */
function differ(assessment: Kept): void {
  answer(assessment, '1.1', { state: 'met-public', evidence: [] });
  attach(assessment, '1.1', {
    id: 'ready',
    title: 'Law on information security',
    kind: 'legal-act',
    issuer: 'Milli Məclis',
    legalReference: '539-IQ',
    url: 'https://e-qanun.az/framework/1',
    effective: '2024-01-01',
  });
  answer(assessment, '5.3', { state: 'met-public', evidence: [] });
  attach(assessment, '5.3', { id: 'report', title: '<b>Report</b> of the ministry', kind: 'official-report', effective: '2028-01-01' });
  answer(assessment, '6.1', { state: 'in-progress' });
}

const differences = (page: Page) => section(page, 'Differences');
const article = (page: Page, name: RegExp) => page.getByRole('article', { name });

test('sums up what is ready to be claimed, and lists what each claim lacks', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=published', edit: differ });
  await test.step('the table and the text have each difference, whole', () => filesHaveAll(page));
  const answered = section(page, 'What you claim beside what was published');
  await expect(answered).toContainText('You claim 2 indicators that were not credited, worth 6 points.');
  await expect(answered).toContainText('For one of them the evidence is ready: 3 points.');
  await expect(answered).toContainText('One indicator was credited that you do not claim');
  const row = (name: string) => answered.getByRole('row').filter({ hasText: name }).getByRole('cell');
  await expect(row('With the claims whose evidence is ready')).toHaveText(['52/77', '67.53']);
  await expect(row('With all claims, once their evidence is ready')).toHaveText(['55/77', '71.43']);
  await expect(differences(page).getByRole('heading', { level: 3 })).toHaveText(['Claimed, not credited: 2', 'Credited, not claimed: 1']);
  const ready = article(page, /^1\.1 /u);
  await expect(ready).toContainText('Evidence ready');
  await expect(ready).toContainText('Milli Məclis; 539-IQ; of 1 January 2024');
  await expect(ready.getByRole('link', { name: 'https://e-qanun.az/framework/1' })).toHaveAttribute('rel', /noopener/u);
  await expect(ready).not.toContainText('Not ready:');
  const missing = article(page, /^5\.3 /u);
  await expect(missing).toContainText('Evidence not ready');
  await expect(missing).toContainText('<b>Report</b> of the ministry');
  await expect(missing).toContainText('kind not accepted; no public address; counts only from 1 January 2028');
  await expect(article(page, /^6\.1 /u)).toContainText('In progress');
  await article(page, /^6\.1 /u).getByRole('link', { name: /^6\.1 /u }).click();
  await expect(page).toHaveURL(/area=6/u);
});

async function filesHaveAll(page: Page): Promise<void> {
  const save = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const table = await save('CSV');
  expect(table.name).toBe('posture-AZE-ncsi-2018-claims.csv');
  expect(table.text.startsWith('\u{feff}Indicator no.')).toBe(true);
  expect(table.text.trim().split('\r\n').slice(1).map((line) => line.split(',')[0])).toEqual(['1.1', '5.3', '6.1']);
  expect(table.text).toContain('Milli Məclis');
  const letter = await save('Text for a letter');
  expect(letter.text).toContain('Evidence looked at on 24 November 2026');
  expect(letter.text).toContain('https://e-qanun.az/framework/1');
  expect(letter.text).toContain('Not ready: kind not accepted');
  expect(letter.text).not.toMatch(/[^\r]\n/u);
}

test('at first nothing differs; another published version can be compared with, and one that is a total says so', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=published' });
  await expect(page.getByRole('main')).toContainText('Nothing differs');
  await expect(page.getByText('46 indicators are claimed as they were published')).toBeVisible();
  const versions = page.getByLabel('Compared with');
  await expect(versions.locator('option')).toHaveCount(2);
  await versions.selectOption({ index: 1 });
  await expect(page).toHaveURL(/with=/u);
  await expect(page.getByRole('main')).toContainText('Of this version only the total is known');
  await versions.selectOption({ index: 0 });
  await expect(page.getByRole('main')).toContainText('Nothing differs');
});

test('where nothing was published of a country it says so, with ways on', async ({ page }) => {
  const edit = (assessment: Kept): void => {
    delete assessment.country;
    differ(assessment);
  };
  await openFromAzerbaijan(page, { view: '?show=published', edit });
  await expect(page.getByRole('main')).toContainText('names no country');
  await expect(differences(page).getByRole('heading', { level: 3, name: /^Nothing published: /u })).toBeVisible();
  await expect(article(page, /^1\.1 /u)).toContainText('Evidence ready');
  await page.getByRole('link', { name: 'What the answers come to, and what is missing' }).click();
  await expect(page).toHaveURL(/show=score/u);
});

test('is sound in both languages and themes, and on paper', async ({ page }) => {
  const edit = (assessment: Kept): void => {
    differ(assessment);
    assessment.answers = assessment.answers.filter((one) => one.part !== '4.4');
  };
  await openFromAzerbaijan(page, { view: '?show=published', edit });
  const totalsInSight = async (page: Page): Promise<void> => {
    await page.evaluate(() => document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', '')));
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const totals = page.locator('.assess-claim-totals');
      const hidden = await totals.evaluate((table) => table.scrollWidth - table.parentElement!.clientWidth);
      expect(hidden, `totals out of sight at ${width}`).toBeLessThanOrEqual(0);
    }
  };
  await soundInBoth(page, 'published', totalsInSight);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(article(page, /^1\.1 /u)).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.length).toBeLessThan(6);
  for (const [, width] of pages) expect(Math.abs(Number(width) - 595.28)).toBeLessThan(1);
});
