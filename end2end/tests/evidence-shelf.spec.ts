// Evidence once, every index: what rests on a piece over all self-assessments of a country, what falls with it, and what
// of it fits an indicator of another edition, to be added there and taken back.
import { readFile } from 'node:fs/promises';
import { answer, attach, law, openFromAzerbaijan, saved } from './support/assess.js';
import { expect, open, section, settled, test, title, type Page } from './support/site.js';
import { narrow, soundInBoth } from './support/sound.js';

const SHELF = './evidence/AZE';
const table = (page: Page) => page.getByRole('table', { name: 'Pieces of evidence and the points that depend on them' });
const rows = (page: Page) => table(page).locator('tbody').getByRole('row');
const row = (page: Page, name: string) => rows(page).filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`, 'u') }) });

/** Two self-assessments of Azerbaijan, one of each edition: the older has a law behind 1.1, which nobody credits. */
async function both(page: Page): Promise<{ old: string; moved: string }> {
  const edit = (assessment: Parameters<typeof answer>[0]): void => {
    delete assessment.origin;
    assessment.answers.length = 0;
    assessment.evidence.length = 0;
    answer(assessment, '1.1', { state: 'met-public' });
    attach(assessment, '1.1', law('1.1'));
  };
  const old = await openFromAzerbaijan(page, { edit });
  await open(page, './assess?index=ncsi-3&country=AZE');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(page);
  return { old, moved: page.url().split('?')[0]! };
}

test('a shelf without anything says what to do', async ({ page }) => {
  await open(page, SHELF);
  await expect(title(page)).toHaveText('Evidence: Azerbaijan');
  await expect(page.getByText('No self-assessment of this country is kept on this machine')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'All self-assessments on this machine' }).click();
  await settled(page);
  await expect(title(page)).toHaveText('Self-assessments');
  await open(page, './evidence/zzz');
  await expect(title(page)).toHaveText('No such country');
  await open(page, './evidence/az');
  await expect(page).toHaveURL(/\/evidence\/AZE$/u);
});

test('a piece shows what rests on it, what falls with it and where else it fits', async ({ page }) => {
  const { old } = await both(page);
  await open(page, './assess');
  await page.getByRole('link', { name: 'All evidence: Azerbaijan' }).click();
  await settled(page);
  await expect(page.getByText(/from 2 self-assessments on this machine/u)).toBeVisible();
  await expect(page.getByText('Most points depend on Law on 1.1. Lost without it: 3 points in NCSI 2018.')).toBeVisible();
  const piece = row(page, 'Law on 1\\.1');
  await expect(piece).toContainText('3 points (NCSI 2018)');
  await expect(piece.getByRole('link', { name: 'Law on 1.1' })).toHaveAttribute('href', 'https://e-qanun.az/1.1');
  await expect(piece.getByRole('link', { name: /^NCSI 3\.0: 1\.2 / })).toBeVisible();
  await piece.getByRole('link', { name: /^1\.1 / }).click();
  await settled(page);
  await expect(page).toHaveURL(new RegExp(`${new URL(old).pathname}\\?area=1#sheet-1\\.1$`, 'u'));
});

test('what fits is added by a button and taken back', async ({ page }) => {
  const { moved } = await both(page);
  await open(page, `${moved}?area=1`);
  const entry = page.getByRole('article', { name: /^1\.2 / });
  const fits = entry.locator('summary').filter({ hasText: /^Fits from your evidence: 1/u });
  await fits.click();
  await expect(entry).toContainText('NCSI 2018, 1.1');
  await entry.getByRole('button', { name: /^Add ?: Law on 1\.1$/u }).click();
  await expect(fits).toHaveCount(0);
  await expect(entry.getByText('Added: Law on 1.1. Undo takes it out again.')).toBeVisible();
  await expect(entry.getByRole('button', { name: /^Edit/u })).toHaveCount(1);
  await saved(page);
  await open(page, SHELF);
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, 'Law on 1\\.1').getByRole('link', { name: /^1\.[12] / })).toHaveCount(2);
  await open(page, `${moved}?area=1`);
  await expect(fits).toHaveCount(0);
});

test('the shelf is searched, sorted by keyboard and taken away', async ({ page }) => {
  await both(page);
  await page.goBack();
  await open(page, SHELF);
  await page.getByLabel('Search the evidence').fill('nothing of the kind');
  await expect(page.getByText('No piece of evidence is found by “nothing of the kind”.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all evidence' }).click();
  await expect(rows(page)).toHaveCount(1);
  await table(page).getByRole('columnheader', { name: 'Evidence' }).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=name/u);
  await expect(table(page).locator('[aria-sort]')).toHaveCount(1);
  const download = page.waitForEvent('download');
  await section(page, 'Pieces of evidence').getByRole('button', { name: /^CSV/u }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('supports it; its points are lost without it');
  expect(text).toContain('fits, not added: the same');
});

test('where the evidence of an assessment without a country is, the shelf says', async ({ page }) => {
  const edit = (assessment: Parameters<typeof answer>[0]): void => {
    delete assessment.country;
    attach(assessment, '1.1', law('1.1'));
  };
  const address = await openFromAzerbaijan(page, { edit });
  await open(page, SHELF);
  await expect(page.getByText('Evidence of self-assessments that name no country is not on this page.')).toBeVisible();
  await page.getByRole('main').getByRole('listitem').getByRole('link').last().click();
  await settled(page);
  await expect(page).toHaveURL(new RegExp(`${new URL(address).pathname}\\?show=evidence`, 'u'));
});

test('it is sound in both languages and fits a phone', async ({ page }) => {
  await both(page);
  await open(page, SHELF);
  await soundInBoth(page);
  await narrow(page);
  // Every column is in sight, each cell below the other.
  await page.setViewportSize({ width: 320, height: 900 });
  await open(page, `${SHELF}?lang=en`);
  const cells = rows(page).first().locator('> :is(td, th):visible');
  const boxes = await cells.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBeGreaterThan(3);
  for (const [place, box] of boxes.entries()) {
    expect(box.right, `cell ${place}`).toBeLessThanOrEqual(320);
    if (place > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[place - 1]!.bottom - 1);
  }
});
