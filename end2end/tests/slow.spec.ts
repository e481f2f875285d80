// A file that takes longer than three seconds is named, the rest of the page is there, and trying again starts anew.
// The clock of the page is moved by hand; nothing here waits.
import { text } from './support/facts.js';
import { cases } from './support/files.js';
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

for (const one of cases.filter((each) => !each.unawaited)) {
  test(`${one.file} is slow on ${one.address}`, async ({ page }) => {
    // Standing still, so that how fast the machine is does not matter.
    await page.clock.install({ time: '2026-01-01T08:00:00' });
    await page.clock.pauseAt('2026-01-01T09:00:00');
    const { held, first, deliver } = await holdBack(page, one.file);
    await page.goto(one.address);
    await first;
    const said = page.getByText(`${one.file} is taking long to arrive.`).first();
    await page.clock.fastForward(2_000);
    await expect(said).toBeHidden();
    await page.clock.fastForward(1_500);
    await expect(said).toBeVisible();
    await page.clock.resume();
    await one.stands(page);
    // It arrives after all.
    for (const route of held) await deliver(route);
    await one.shows(page);
    await expect(said).toBeHidden();
  });
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
  await expect(page.getByText('Hər bal brauzerinizdə hesablanır')).toBeVisible();
  await expect(page.getByText('Every score is computed in your browser')).toBeHidden();
  release();
  await expect(page.getByRole('heading', { name: 'Haqqında', level: 1 })).toBeVisible();
});
