// Files and pictures handed to the reader, in browsers that take their time or let a page copy within a click only.
import { expect, open, section, test, type Page } from './support/site.js';

const AZERBAIJAN = './country/AZE?index=ncsi-2018&lang=en';
const areas = (page: Page) => section(page, 'Where the points are').getByRole('figure');

test('the address of a file stands until the browser has taken hold of it', async ({ page }) => {
  await page.addInitScript(() => {
    const revoked: string[] = [];
    URL.revokeObjectURL = (url) => revoked.push(url);
    Object.assign(window, { revoked });
  });
  await open(page, AZERBAIJAN);
  const download = page.waitForEvent('download');
  await areas(page).getByRole('button', { name: 'CSV', exact: true }).click();
  await download;
  expect(await page.evaluate(() => (window as unknown as { revoked: string[] }).revoked)).toEqual([]);
});

test('a picture is copied within the click, and made after it', async ({ page }) => {
  await page.addInitScript(() => {
    let isClick = false;
    addEventListener('click', () => {
      isClick = true;
      setTimeout(() => (isClick = false));
    }, { capture: true });
    navigator.clipboard.write = async ([item]) => {
      const within = isClick;
      const picture = await item!.getType('image/png');
      Object.assign(window, { copied: { within, kind: picture.type, isAny: picture.size > 1000 } });
    };
  });
  await open(page, AZERBAIJAN);
  await areas(page).getByRole('button', { name: 'Copy' }).click();
  await expect(areas(page)).toContainText('Copied');
  expect(await page.evaluate(() => (window as unknown as { copied: unknown }).copied)).toEqual({ within: true, kind: 'image/png', isAny: true });
});
