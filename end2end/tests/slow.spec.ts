// What is slow to arrive: trying again starts anew, and the program itself. That a slow file is named, and the rest of the
// page is there, is looked at for each file in `resilience.spec.ts`. The clock of the page is moved by hand.
import { text } from './support/facts.js';
import { expect, test, type Page } from './support/site.js';
import type { Route } from '@playwright/test';

/** Holds back every request for a file until told otherwise. */
async function holdBack(page: Page, file: string) {
  const held: Route[] = [];
  let arrived: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (arrived = resolve));
  await page.route(`**/data/${file}`, (route) => {
    held.push(route);
    arrived();
  });
  const deliver = (route: Route) => route.fulfill({ contentType: 'application/json', body: text(file) });
  return { held, first, deliver };
}

test('trying again asks anew, and the answer to the first try is not waited for', async ({ page, watch }) => {
  watch.tolerate(/net::ERR_FAILED/);
  await page.clock.install();
  const { held, first, deliver } = await holdBack(page, 'observations/ncsi-2018.json');
  await page.goto('/country/AZE?index=ncsi-2018');
  await first;
  await page.clock.fastForward(3_500);
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).first().click();
  await expect.poll(() => held.length).toBe(2);
  await deliver(held[1]!);
  await expect(page.getByRole('link', { name: '63.64: why this number?' }).first()).toBeVisible();
  await held[0]!.abort();
  await expect(page.getByRole('link', { name: '63.64: why this number?' }).first()).toBeVisible();
});

test('while the program itself is on its way the page says so in the reader’s language', async ({ page }) => {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/about?lang=az', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: 'Haqqında', exact: true, level: 1 })).toBeVisible();
  await expect(page.getByText('Yüklənir…', { exact: true })).toBeVisible();
  await expect(page.getByText('Loading…', { exact: true })).toBeHidden();
  await expect(page.getByText('Hissələri məlum olan ballar brauzerinizdə yenidən hesablanır')).toBeHidden();
  release();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Haqqında', level: 1 })).toBeVisible();
});
