// A self-assessment in several tabs, across reloads, and where the browser keeps nothing.
import { openFromAzerbaijan, saved } from './support/assess.js';
import { expect, open, test, type Page } from './support/site.js';

const title = (page: Page) => page.locator('#title');
const name = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true });
const step = (page: Page, which: 'Undo' | 'Redo') => page.getByRole('button', { name: which, exact: true });
const takeOver = (page: Page) => page.getByRole('button', { name: 'Edit here instead' });

async function unfold(page: Page): Promise<void> {
  await page.getByText('Name, country and note').click();
  await expect(name(page)).toBeVisible();
}

test('one tab edits, the other follows and takes over, and nothing is lost', async ({ page, context }) => {
  const address = await openFromAzerbaijan(page);
  await unfold(page);
  await name(page).fill('First');
  await saved(page);

  const other = await context.newPage();
  await open(other, address);
  await expect(other.getByText('Another tab edits this self-assessment.')).toBeVisible();
  await expect(title(other)).toHaveText('First');
  await unfold(other);
  await expect(name(other)).toHaveAttribute('readonly', '');

  await name(page).fill('Second');
  await expect(title(other)).toHaveText('Second');

  // What is being typed goes along.
  await name(page).pressSequentially(' and third');
  await takeOver(other).click();
  await expect(title(other)).toHaveText('Second and third');
  await expect(takeOver(other)).toHaveCount(0);
  await expect(takeOver(page)).toBeVisible();
  await expect(name(page)).toHaveAttribute('readonly', '');

  await name(other).fill('Fourth');
  await saved(other);
  await expect(title(page)).toHaveText('Fourth');
  await takeOver(page).click();
  await expect(takeOver(page)).toHaveCount(0);
  await name(page).fill('Fifth');
  await saved(page);
  await expect(title(other)).toHaveText('Fifth');

  // The tab that edits is closed; the other one goes on by itself.
  await page.close();
  await expect(takeOver(other)).toHaveCount(0);
  await name(other).fill('Sixth');
  await saved(other);
  await other.reload();
  await expect(title(other)).toHaveText('Sixth');
});

test('what was typed just before the page goes is there again', async ({ page, context }) => {
  const address = await openFromAzerbaijan(page);
  await unfold(page);
  await name(page).fill('Typed at the last moment');
  await page.close();
  const again = await context.newPage();
  await open(again, address);
  await expect(title(again)).toHaveText('Typed at the last moment');
  await saved(again);
});

test('steps are taken back and again, by key too, and outlast another page and another language', async ({ page }) => {
  const address = await openFromAzerbaijan(page);
  const before = await title(page).textContent();
  await expect(step(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
  await unfold(page);
  await name(page).pressSequentially('!');
  const after = await title(page).textContent();
  expect(after).not.toBe(before);

  await step(page, 'Undo').click();
  await expect(title(page)).toHaveText(before!);
  await step(page, 'Redo').click();
  await expect(title(page)).toHaveText(after!);
  await step(page, 'Undo').focus();
  await page.keyboard.press('Control+z');
  await expect(title(page)).toHaveText(before!);
  await page.keyboard.press('Control+y');
  await expect(title(page)).toHaveText(after!);

  await page.getByRole('link', { name: 'Azərbaycanca' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'az');
  await page.getByRole('navigation').getByRole('link', { name: 'Reytinq' }).click();
  await expect(page).toHaveURL(/ranking/u);
  await page.goBack();
  await expect(title(page)).toHaveText(after!);
  await page.getByRole('button', { name: 'Geri al', exact: true }).click();
  await expect(title(page)).toHaveText(before!);
  await saved(page, 'az');
  // A page that was loaded anew has no steps, and has all that was saved.
  await open(page, `${address}?lang=en`);
  await expect(title(page)).toHaveText(before!);
  await expect(step(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
});

test('a full disk is said at once, with a file as the way out, and trying again saves', async ({ page }) => {
  await openFromAzerbaijan(page);
  await unfold(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { repair: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await name(page).fill('Nowhere else');
  const alert = page.getByRole('alert').filter({ hasText: 'What you see here is not kept on this machine.' });
  await expect(alert).toContainText('There is no room');
  await expect(page.locator('.save-state')).toHaveText('Not saved');
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toMatch(/^assessment-ncsi-2018-\d{4}-\d\d-\d\d-nowhere-else-full\.json$/u);
  await expect(alert).toContainText(/read again to be sure: 46 answers, \d+ pieces of evidence, 0 kept states, [\d,]+ bytes\./u);
  await page.evaluate(() => (window as unknown as { repair: () => void }).repair());
  await alert.getByRole('button', { name: 'Try again' }).click();
  await saved(page);
  await expect(alert).toHaveCount(0);
  await page.reload();
  await expect(title(page)).toHaveText('Nowhere else');
});

test('an address of nothing says so and leads on', async ({ page }) => {
  await open(page, './assess/nothing-here');
  await expect(page.getByRole('alert')).toContainText('There is no such self-assessment on this machine.');
  await page.getByRole('link', { name: 'All self-assessments on this machine' }).click();
  await expect(page).toHaveURL(/\/assess$/u);
});
