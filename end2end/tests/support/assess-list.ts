// The page of all self-assessments, as its tests use it.
import { readFile } from 'node:fs/promises';
import { putFromAzerbaijan } from './assess.js';
import { expect, open, type Locator, type Page } from './site.js';

export const NAME = 'Azerbaijan, NCSI 2018';

/** Puts Azerbaijan's published answers on this machine and goes to the list. */
export async function withOne(page: Page): Promise<void> {
  await putFromAzerbaijan(page);
  await open(page, './assess?lang=en');
  await expect(entry(page, NAME)).toBeVisible();
}

/** A self-assessment in the list, by its name. */
export const entry = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** A button of a self-assessment in the list. */
export const action = (page: Page, name: string, what: string): Locator =>
  entry(page, name).getByRole('button', { name: new RegExp(`^${escaped(what)} ?: ${escaped(name)}$`, 'u') });

/** What the page says of what was done last. */
export const news = (page: Page): Locator => page.locator('#assess-news');

/** Presses a button that saves a file, and gives the name and the text of the file. */
export async function file(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Picks a file of this content in the import. */
export async function pick(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.locator('#assess-import').setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** The answers and evidence of every record, or every kept state, as the database has them. */
export async function kept(page: Page, store: 'assessments' | 'snapshots' | 'bin' = 'assessments'): Promise<string[]> {
  return await page.evaluate(
    (store) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('posture');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const all = opening.result.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve((all.result as { text: string }[]).map(({ text }) => text));
          };
        };
      }),
    store,
  );
}

/** Puts a text in the place of a record, or as a new one, behind the back of the app. */
export async function plant(page: Page, key: string, text: string): Promise<void> {
  await page.evaluate(
    ([key, text]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('posture');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('assessments', 'readwrite');
          const row = { key, text, revision: 1, writer: 'test', write: 1, written: Date.UTC(2026, 1, 3, 12) };
          writing.objectStore('assessments').put(row);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [key, text] as const,
  );
}
