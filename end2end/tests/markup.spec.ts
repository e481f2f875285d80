// Valid markup on every kind of page.
import { expectValidHtml } from './support/html.js';
import { pages } from './support/pages.js';
import { open, test } from './support/site.js';

test('every page is valid HTML', async ({ page }) => {
  test.setTimeout(600_000);
  for (const { address } of pages) {
    await test.step(address, async () => {
      await open(page, address);
      await expectValidHtml(page);
    });
  }
});
