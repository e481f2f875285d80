// Pages opened for the first time on a line of 400 kbit/s with 400 ms to the host and back: how long until the answer stands
// there, and how many files were asked for by then and in all.
import { expect, test, type Page } from '@playwright/test';

/** What the reader came for, by the address of its page. */
const ANSWERS: [string, (page: Page) => Promise<void>][] = [
  ['/', (page) => expect(page.getByRole('main').getByRole('figure').locator('canvas').first()).toBeVisible({ timeout: 60_000 })],
  [
    '/country/AZE?index=ncsi-2018',
    (page) => expect(page.getByRole('link', { name: '63.64: why this number?' }).first()).toBeVisible({ timeout: 60_000 }),
  ],
  [
    '/compare?index=gci-2024&country=AZE~GEO~EST',
    (page) => expect(page.getByRole('main').getByRole('figure').locator('canvas').first()).toBeVisible({ timeout: 60_000 }),
  ],
];
const RUNS = 3;

for (const [address, answer] of ANSWERS) {
  test(`${address} on a slow line`, async ({ browser, baseURL }) => {
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block', viewport: { width: 375, height: 812 } });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      const speed = (400 * 1_000) / 8;
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 400,
        downloadThroughput: speed,
        uploadThroughput: speed,
      });
      let files = 0;
      page.on('request', () => (files += 1));
      const started = Date.now();
      await page.goto(address, { waitUntil: 'commit' });
      await answer(page);
      const [seconds, before] = [(Date.now() - started) / 1_000, files];
      await page.waitForLoadState('networkidle', { timeout: 60_000 });
      console.log(`  ${address}: the answer after ${seconds.toFixed(1)} s and ${before} files, ${files} files in all`);
      await context.close();
    }
  });
}
