// What is ahead of a self-assessment: what is planned, what lapses, on one line of time, as a calendar, on another day.
import { readFile } from 'node:fs/promises';
import { answer, change, oneExercise, openFromAzerbaijan, type Kept } from './support/assess.js';
import { expect, section, test } from './support/site.js';
import { soundInBoth } from './support/sound.js';

const TODAY = '2026-11-24T09:00:00Z';
const WORDS = {
  en: { tab: 'Deadlines', time: 'Over time' },
  az: { tab: 'Son tarixlər', time: 'Zaman üzrə' },
};

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
});

/** One exercise that counts until 1 February 2027; 1.1 planned by the end of March, 4.3 under way without a day. */
function ahead(assessment: Kept): void {
  oneExercise(assessment);
  answer(assessment, '1.1', { state: 'planned', planned: '2027-03-31', responsible: 'Ministry; digital' });
  answer(assessment, '4.3', { state: 'in-progress' });
}

test('what is planned and what lapses stand on one line of time, the nearest first', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=deadlines', edit: ahead });
  const sheet = section(page, WORDS.en.tab);
  const figure = sheet.getByRole('figure', { name: 'Next, on 1 February 2027: 10.3' });
  await expect(figure).toContainText('“National exercise” counts for the last day');
  await expect(sheet).toContainText('Points lost unless evidence is renewed: 1. Points that keeping to the plans adds: 3.');
  await expect(sheet).toContainText('One indicator is planned or under way without a day.');
  const table = sheet.getByRole('table', { name: 'All deadlines, the nearest first' });
  await expect(table.getByRole('row').nth(1)).toContainText('−148/77');
  await expect(table.getByRole('row').nth(2)).toContainText('+351/77');

  await test.step('a plan that is moved moves', async () => {
    await change(page, (assessment) => answer(assessment, '1.1', { planned: '2026-12-31' }));
    await expect(table.getByRole('row').nth(1)).toContainText('31 December 2026');
    await expect(table.getByRole('row').nth(1)).toContainText('+352/77');
  });
  await table.getByRole('link', { name: /^1\.1 /u }).click();
  await expect(page).toHaveURL(/area=1/u);
});

test('the score ahead falls where evidence lapses, and rises with what is planned', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=deadlines', edit: ahead });
  const figure = section(page, WORDS.en.tab).getByRole('figure', { name: /^Self-assessment by NCSI 2018: if nobody acts, the score falls from 63\.64 to 62\.34, first on 2 February 2027; with what is planned it is 66\.23 in the end$/u });
  await expect(figure).toContainText('not published');
  await figure.getByRole('button', { name: /table/iu }).click();
  await expect(figure.getByRole('table')).toContainText('Score with what is planned');
  await page.emulateMedia({ media: 'print' });
  await expect(figure.locator('canvas')).toBeVisible();
});

test('goes into a calendar and a spreadsheet', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=deadlines', edit: ahead });
  const sheet = section(page, WORDS.en.tab);
  const saved = async (name: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), sheet.getByRole('button', { name, exact: true }).last().click()]);
    return readFile(await download.path(), 'utf8');
  };
  const calendar = await saved('Calendar (.ics)');
  expect(calendar.match(/^BEGIN:VEVENT\r$/gmu)).toHaveLength(2);
  expect(calendar).toMatch(/^DTSTART;VALUE=DATE:20270331\r$/mu);
  expect(calendar).toMatch(/^DTSTAMP:20261124T000000Z\r$/mu);
  expect(calendar.replaceAll('\r\n ', '')).toContain('Ministry\\; digital');
  const table = await saved('CSV');
  expect(table.trim().split('\r\n')).toHaveLength(3);
  expect(table).toContain('2027-02-01');
});

test('with nothing ahead says so', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=deadlines&lang=az', lang: 'az' });
  const sheet = section(page, WORDS.az.tab);
  await expect(sheet).toContainText('Heç nə müəyyən günə planlaşdırılmayıb');
  await expect(sheet.getByRole('figure')).toHaveCount(0);
  await expect(sheet.getByRole('button')).toHaveCount(0);
});

test('on another day what has lapsed counts no more, and is named', async ({ page }) => {
  const edit = (assessment: Kept): void => {
    ahead(assessment);
    answer(assessment, '1.1', { state: 'not-met' });
  };
  await openFromAzerbaijan(page, { view: '?show=deadlines', edit });
  const time = section(page, WORDS.en.time);
  await expect(time.getByRole('status')).toContainText('24 November 2026: 49/77 (63.64) supported, as today.');
  await time.getByLabel('Look at the evidence on').fill('2027-02-02');
  await time.getByLabel('Look at the evidence on').blur();
  await expect(page).toHaveURL(/day=2027-02-02/u);
  await expect(time.getByRole('status')).toContainText('48/77 (62.34) supported by the dates of the evidence, instead of 49/77 (63.64) today');
  await expect(time).toContainText('National exercise: counted until 1 February 2027');
  await page.getByRole('link', { name: 'Score', exact: true }).click();
  await expect(section(page, 'What the answers come to')).toContainText('On 2 February 2027 only 48/77 (62.34) would be supported');
  await page.getByRole('link', { name: WORDS.en.tab, exact: true }).click();
  await time.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(page).not.toHaveURL(/day=/u);
  await expect(time.getByRole('status')).toContainText('24 November 2026');
});

test('is sound in both languages and themes, and on paper', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=deadlines', edit: ahead });
  await soundInBoth(page, 'deadlines');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('cell', { name: '31 mart 2027' })).toBeVisible();
});
