// What the tests of changing a mapping have in common: the page, its parts, and files to take and to give.
import { readFile } from 'node:fs/promises';
import { section, type Locator, type Page } from './site.js';

export const AZERBAIJAN = '/strategy/aze-2023-2027?index=ncsi-2018&formula=unweighted&show=mapping';
export const GEORGIA = '/strategy/geo-2021-2024?index=ncsi-2018&formula=unweighted&show=mapping';
export const RECORD = 'posture.mapping.aze-2023-2027.ncsi-2018';
export const ASIDE = 'posture.mapping-aside.aze-2023-2027.ncsi-2018.1';
export const REASON = 'A website that warns the public is fed by the risk register.';

export const said = (page: Page) => page.locator('#desk-said');
export const status = (page: Page) => page.locator('#mapping-status');
export const strength = (page: Page, link: string) => page.getByRole('combobox', { name: `Strength, ${link}`, exact: true });
export const reason = (page: Page, link: string) => page.getByRole('textbox', { name: `Reason, ${link}`, exact: true });
export const remove = (page: Page, link: string) => page.getByRole('button', { name: `Remove the link from ${link}`, exact: true });
export const step = (page: Page, name: string) => page.getByRole('group', { name: 'Steps' }).getByRole('button', { name, exact: true });
export const form = (page: Page) => page.getByRole('form', { name: 'Add a link' });
export const link = (page: Page) => page.getByRole('textbox', { name: 'Link with this mapping' });
export const differences = (page: Page) => page.locator('.desk-differences');
export const kept = (page: Page, key = RECORD) => page.evaluate((key) => localStorage.getItem(key), key);

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

export const exported = (page: Page) => saved(page, section(page, 'Take it along').getByRole('button', { name: 'Save as a file' }));

export async function pick(page: Page, text: string | Buffer, name = 'mine.json'): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page.getByLabel('Import a file').setInputFiles({ name, mimeType: 'application/json', buffer });
}
