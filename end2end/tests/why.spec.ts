// "Why this number?": from any figure to its formula, its parts, its source and date, by an address of its own.
import { expect, fact, open, score, section, test, why } from './support/site.js';

const AZERBAIJAN = '/country/AZE?index=ncsi-2018';
const OLDER = `${AZERBAIJAN}&observation=ncsi-table-2023~..%2F2023-05-02%3F`;

test('a figure opens to its formula, parts, source and date, and leads up and down', async ({ page }) => {
  await open(page, AZERBAIJAN);
  await test.step('a score opens to its formula, parts, source and date; Escape closes it', async () => {
    await score(page, '63.64').click();
    await expect(page).toHaveURL(/#why=total$/);
    const dialog = why(page);
    await expect(dialog).toContainText('100 × 49 ÷ 77 =');
    await expect(dialog).toContainText('≈ 63.64');
    await expect(dialog).toContainText('Its parts give the same.');
    const rows = dialog.getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(13);
    await expect(rows.nth(3)).toHaveText('Education and professional development8/989%');
    const source = dialog.getByRole('link', { name: 'NCSI country page of Azerbaijan' });
    await expect(source).toHaveAttribute('href', 'https://ncsi.ega.ee/country/az_2022');
    await expect(dialog).toContainText(', 31 August 2023');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page).not.toHaveURL(/#/);
    await expect(score(page, '63.64')).toBeFocused();
  });

  await test.step('an area and an indicator open from the total, and back leads up again', async () => {
    await score(page, '63.64').click();
    const dialog = why(page);
    await dialog.getByRole('link', { name: 'Cyber security policy development' }).click();
    await expect(page).toHaveURL(/#why=1$/);
    await expect(dialog).toContainText('0 + 2 + 1 + 1 = 4/7 = 57%');
    await dialog.getByRole('link', { name: 'Cyber security policy coordination format' }).click();
    await expect(page).toHaveURL(/#why=1\.2$/);
    await expect(dialog).toContainText('2/2');
    await expect(dialog).toContainText('An indicator earns all its points or none.');
    await expect(dialog).toContainText('(as of 31 August 2023)');
    await page.goBack();
    await expect(dialog).toContainText('0 + 2 + 1 + 1 = 4/7');
    await page.goBack();
    await expect(dialog).toContainText('100 × 49 ÷ 77');
    await page.goBack();
    await expect(dialog).toBeHidden();
    await page.goForward();
    await expect(dialog).toContainText('100 × 49 ÷ 77');
    for (let round = 0; round < 5; round += 1) {
      await page.goBack();
      await page.goForward();
    }
    await expect(dialog, 'back and forth faster than a frame').toContainText('100 × 49 ÷ 77');
    await expect(page).toHaveURL(/#why=total$/);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('an area and an indicator open from the list', async () => {
    const list = section(page, 'Indicators and evidence');
    await list.getByRole('heading', { name: '4 Contribution' }).getByRole('link', { name: '2/6' }).click();
    await expect(page).toHaveURL(/#why=4$/);
    await expect(why(page)).toContainText('1 + 1 + 0 + 0 = 2/6 = 33%');
    await page.keyboard.press('Escape');
    const indicator = list.locator('[id="4.1"]');
    await list.locator('.area-rest').filter({ has: page.locator('[id="4.1"]') }).locator('> summary').click();
    await indicator.locator('summary').click();
    await indicator.getByRole('link', { name: 'Why this number?' }).click();
    await expect(page).toHaveURL(/#why=4\.1$/);
    await expect(why(page).getByRole('heading', { name: /^4\.1 / })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(why(page)).toBeHidden();
  });

  await test.step('a rank opens to its neighbours and to what the publisher printed', async () => {
    const rank = (await fact(page, 'Order by published score').textContent())!;
    await fact(page, 'Order by published score').getByRole('link').click();
    await expect(page).toHaveURL(/#why=rank$/);
    const dialog = why(page);
    await expect(dialog).toContainText(rank);
    await expect(dialog).toContainText('The publisher printed rank 50 of 176');
    const own = dialog.getByRole('row').filter({ hasText: 'Azerbaijan' });
    await expect(own).toContainText('63.64');
    const scores = await dialog.getByRole('row').locator('td:last-child').allInnerTexts();
    expect(scores).toHaveLength(7);
    expect(scores.map(Number)).toEqual(scores.map(Number).toSorted((a, b) => b - a));
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('every figure of the other indices opens to its own explanation', async () => {
    const table = section(page, 'The same country in every index');
    await table.getByRole('link', { name: '93.76: why this number?' }).click();
    await expect(page).toHaveURL(/index=gci-2024&observation=gci-2024-akta~2024#why=total$/);
    await expect(why(page)).toContainText('93.76');
    await expect(why(page)).toContainText('AKTA on the Global Cybersecurity Index 2024');
  });
});

test('the way up leads from an indicator to its area and the total', async ({ page }) => {
  await open(page, `${AZERBAIJAN}#why=7.3`);
  const dialog = why(page);
  await expect(dialog.getByRole('heading', { name: /^7\.3 / })).toBeVisible();
  await dialog.getByRole('link', { name: '↑ E-identification and trust services' }).click();
  await expect(dialog).toContainText('1 + 0 + 1 + 1 + 1 + 0 + 3 = 7/9 = 78%');
  await dialog.getByRole('link', { name: '↑ Total' }).click();
  await expect(dialog).toContainText('100 × 49 ÷ 77');
});

test('a difference opens to score minus digital development level', async ({ page }) => {
  await open(page, OLDER);
  await fact(page, 'ahead of digital development by').getByRole('link').click();
  await expect(page).toHaveURL(/#why=difference$/);
  await expect(why(page)).toContainText('59.74 − 54.78 = +4.96');
  await expect(why(page)).toContainText('before 3 May 2023 (inferred)');
  await expect(why(page)).toContainText('Table of NCSI scores and digital development levels, undated');
});

test('a published total says why it is not recomputed', async ({ page }) => {
  await open(page, '/country/IDN?index=ncsi-2018#why=total');
  await expect(why(page)).toContainText('cannot be recomputed here');
  await expect(why(page)).toContainText('63.64');
  await expect(why(page)).toContainText('28 April 2023');
});

test('of a sum of rounded parts the published total stands, and the sum is its check', async ({ page }) => {
  await open(page, '/country/AFG?index=gci-2024#why=total');
  await expect(why(page)).toContainText('18.42');
  await expect(why(page)).toContainText('100 × 18.41 ÷ 100 = 18.41');
  await expect(why(page)).toContainText('0.01 away from the published total, within the tolerance of 0.03');
});

for (const [how, close] of [
  ['button', async (page) => why(page).getByRole('button', { name: 'Close' }).click()],
  ['backdrop', async (page) => page.mouse.click(4, 4)],
] as [string, (page: import('@playwright/test').Page) => Promise<void>][]) {
  test(`a link opens it directly; the ${how} closes it and the fragment goes`, async ({ page }) => {
    await open(page, `${AZERBAIJAN}#why=total`);
    await expect(why(page)).toContainText('100 × 49 ÷ 77');
    await close(page);
    await expect(why(page)).toBeHidden();
    await expect(page).toHaveURL(/\/country\/AZE\?index=ncsi-2018$/);
    await page.reload();
    await expect(score(page, '63.64')).toBeVisible();
    await expect(why(page)).toBeHidden();
  });
}

test('what does not exist is said, not left empty', async ({ page }) => {
  await open(page, `${AZERBAIJAN}#why=99.9`);
  await expect(why(page)).toContainText('The methodology has no area or indicator “99.9”.');
  await open(page, '/country/AND?index=ncsi-2018#why=total');
  await expect(why(page)).toContainText('This index has nothing on this country.');
  await open(page, `${OLDER}#why=rank`);
  await expect(why(page)).toContainText('Only the version used for a country is ranked');
});
