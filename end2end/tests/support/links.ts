// Links that carry a self-assessment, as tests take them apart and put them together.
import { readFile } from 'node:fs/promises';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { section, type Locator, type Page } from './site.js';

/** The link with everything that the page would give out. */
export async function linkOf(page: Page): Promise<string> {
  await section(page, 'Send as a link').getByRole('button', { name: 'Make a link…' }).click();
  const dialog = page.getByRole('dialog', { name: 'What the link carries' });
  const link = await dialog.getByRole('textbox', { name: 'The link', exact: true }).inputValue();
  await dialog.getByRole('button', { name: 'Close' }).click();
  return link;
}

/** What stands behind “#”. */
export const payloadOf = (link: string): string => new URL(link).hash.slice(1);

/** What a payload packs. */
export function unpacked(payload: string): Buffer {
  return inflateRawSync(Buffer.from(payload.slice(1), 'base64url').subarray(4));
}

/** Packs bytes as the site does, with the checksum that belongs to them. */
export function packed(bytes: Buffer): string {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(bytes));
  return `1${Buffer.concat([sum, deflateRawSync(bytes, { level: 9 })]).toString('base64url')}`;
}

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** The file that a button saves. */
export async function fileOf(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await button.click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
