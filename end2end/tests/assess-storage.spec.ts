// A storage that fails, or does not answer, is never taken for an empty one: the page says so, and leads on.
import { startFromAzerbaijan } from './support/assess.js';
import { NAME, action, entry, news, withOne } from './support/assess-list.js';
import { expect, open, section, test, type Page } from './support/site.js';

const kept = (page: Page) => section(page, 'Self-assessments on this machine');
const unread = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'The self-assessments kept on this machine could not be read.' });

type Storage = Window & { mend: () => void };

/** From the next page on reading whole lists fails, or never ends, until it is mended. */
async function breakLists(page: Page, how: 'fails' | 'is silent'): Promise<void> {
  await page.addInitScript((how) => {
    const { getAll } = IDBObjectStore.prototype;
    Object.assign(window, { mend: () => Object.assign(IDBObjectStore.prototype, { getAll }) });
    IDBObjectStore.prototype.getAll = function (...args) {
      if (how === 'fails') throw new DOMException('the disk said no', 'UnknownError');
      const silent = getAll.apply(this, args);
      Object.defineProperty(silent, 'onsuccess', { set: () => undefined });
      return silent;
    };
    // The reader waits for ten seconds and more; a test need not.
    const later = window.setTimeout.bind(window);
    const sooner = (act: () => void, delay = 0) => later(act, delay >= 10_000 ? 500 : delay);
    Object.assign(window, { setTimeout: sooner });
  }, how);
}

const mend = (page: Page) => page.evaluate(() => (window as unknown as Storage).mend());

for (const [how, why] of [
  ['fails', 'The browser’s storage failed. It says: UnknownError: the disk said no'],
  ['is silent', 'The browser’s storage does not answer.'],
] as const) {
  test(`a list whose reading ${how} says so, and trying again shows it`, async ({ page }) => {
    await startFromAzerbaijan(page);
    await breakLists(page, how);
    await open(page, './assess?lang=en');
    await expect(unread(page)).toContainText(why);
    await expect(unread(page)).toContainText('Nothing was changed or removed by that.');
    await expect(kept(page)).toHaveCount(0);
    await mend(page);
    await unread(page).getByRole('button', { name: 'Try again' }).click();
    await expect(entry(page, NAME)).toBeVisible();
    await expect(unread(page)).toHaveCount(0);
  });
}

test('a change that the storage does not confirm ends with a word', async ({ page }) => {
  await withOne(page);
  await page.evaluate(() => {
    const later = window.setTimeout.bind(window);
    Object.assign(window, { setTimeout: (act: () => void, delay = 0) => later(act, delay >= 10_000 ? 500 : delay) });
    IDBObjectStore.prototype.get = function () {
      // A request that nobody ever answers.
      return new EventTarget() as IDBRequest;
    };
  });
  await action(page, NAME, 'Archive').click();
  await expect(news(page)).toContainText('The browser’s storage does not answer.');
});
