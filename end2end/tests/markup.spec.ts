// Valid markup where an address alone doesn't lead, with everything open that opens; see floor.spec.ts for the pages.
import { startFromAzerbaijan } from './support/assess.js';
import { expectValidHtml } from './support/html.js';
import { expect, open, settled, test, why, type Page } from './support/site.js';

/** What an assessment shows, by the word in its address. */
const PARTS = ['', 'evidence', 'score', 'published', 'history', 'report', 'share'];

/** What is opened is built then, at times. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', '')));
  await settled(page);
}

test('an explanation is valid HTML', async ({ page }) => {
  await open(page, '/country/AZE?index=ncsi-2018#why=total');
  await expect(why(page)).toBeVisible();
  await expectValidHtml(page);
});

test('an assessment is valid HTML, whatever it shows', async ({ page }) => {
  const address = await startFromAzerbaijan(page);
  for (const part of PARTS) {
    await test.step(part, async () => {
      await open(page, part ? `${address}?show=${part}` : address);
      await unfold(page);
      await expectValidHtml(page);
    });
  }
});
