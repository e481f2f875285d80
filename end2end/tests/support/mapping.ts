// What the tests of changing a mapping have in common: the page, its parts, and files to take and to give.
import { readFile } from 'node:fs/promises';
import { expect, section, type Locator, type Page } from './site.js';

export const AZERBAIJAN = '/strategy/aze-2023-2027?index=ncsi-2018&formula=unweighted&show=mapping';
export const GEORGIA = '/strategy/geo-2021-2024?index=ncsi-2018&formula=unweighted&show=mapping';
/** Where earlier versions kept the mapping, and what they had set aside of it: keys of local storage. */
export const EARLIER = 'posture.mapping.aze-2023-2027.ncsi-2018';
export const EARLIER_ASIDE = 'posture.mapping-aside.aze-2023-2027.ncsi-2018.1';
/** The id of its record in the database. */
export const RECORD = 'mapping:aze-2023-2027:ncsi-2018';
export const REASON = 'A website that warns the public is fed by the risk register.';

export const said = (page: Page) => page.locator('#editor-said');
export const status = (page: Page) => page.locator('#mapping-status');
export const strength = (page: Page, link: string) => page.getByRole('combobox', { name: `Strength, ${link}`, exact: true });
export const reason = (page: Page, link: string) => page.getByRole('textbox', { name: `Reason, ${link}`, exact: true });
export const remove = (page: Page, link: string) => page.getByRole('button', { name: `Remove the link from ${link}`, exact: true });
export const step = (page: Page, name: string) => page.getByRole('group', { name: 'Steps' }).getByRole('button', { name, exact: true });
export const form = (page: Page) => page.getByRole('form', { name: 'Add a link' });
export const link = (page: Page) => page.getByRole('textbox', { name: 'Link with this mapping' });
export const differences = (page: Page) => page.locator('.editor-differences');
/** Everything that was ever kept here is on its way no more. */
export const savedAt = (page: Page) => expect(page.locator('.save-state')).toHaveText(/^Saved at \d\d:\d\d:\d\d$/u);

/** The text that is kept of the reader's mapping; none where there is none, or it is the shipped one. */
export async function kept(page: Page): Promise<string | null> {
  const text = (await rows(page, 'mappings')).find(({ key }) => key === RECORD)?.text;
  return text || null;
}

/** The texts that were set aside of it. */
export async function aside(page: Page): Promise<string[]> {
  return (await rows(page, 'set_aside')).filter(({ key }) => key.startsWith(`${RECORD}/`)).map(({ text }) => text);
}

/** What local storage has of mappings. */
export const earlier = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('posture.mapping')));

/** What stands in an object store of the database; nothing where there is no database. */
export function rows(page: Page, store: string): Promise<{ key: string; text: string }[]> {
  return page.evaluate(async (store) => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'posture')) return [];
    return await new Promise<{ key: string; text: string }[]>((resolve, reject) => {
      const opening = indexedDB.open('posture');
      opening.onerror = () => reject(opening.error!);
      opening.onsuccess = () => {
        const db = opening.result;
        if (!db.objectStoreNames.contains(store)) {
          db.close();
          resolve([]);
          return;
        }
        const all = db.transaction(store).objectStore(store).getAll();
        all.onerror = () => reject(all.error!);
        all.onsuccess = () => {
          db.close();
          resolve(all.result as { key: string; text: string }[]);
        };
      };
    });
  }, store);
}

export async function add(page: Page, priority: string, part: string, why: string): Promise<void> {
  await form(page).getByRole('combobox', { name: 'Priority' }).selectOption(priority);
  await form(page).getByRole('combobox', { name: 'Indicator' }).selectOption(part);
  await form(page).getByRole('textbox', { name: 'Reason' }).fill(why);
  await form(page).getByRole('button', { name: 'Add the link' }).click();
}

export async function saved(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await button.click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

export const exported = (page: Page) => saved(page, section(page, 'Share and save').getByRole('button', { name: 'Save as a file' }));

export async function pick(page: Page, text: string | Buffer, name = 'mine.json'): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page.getByLabel('Import a file').setInputFiles({ name, mimeType: 'application/json', buffer });
}
