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
  await expect(page.getByText('Posture milli kibertəhlükəsizlik indekslərini açıq şəkildə ölçməyə imkan verir')).toBeVisible();
  release();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Haqqında', level: 1 })).toBeVisible();
});

/** What a page says before any of its scripts but the first is there. */
const WHILE_IT_COMES: [string, string, string?][] = [
  ['/assess', 'Self-assessments', 'Go through an index for your own country'],
  ['/assess/0123', 'Self-assessments'],
  ['/country/aze?index=ncsi-2018', 'Azerbaijan'],
  ['/strategy/est-2019-2022', 'Cybersecurity Strategy of Estonia'],
  ['/methodology/gci-2024', 'Global Cybersecurity Index 2024'],
];

for (const [address, name, lead] of WHILE_IT_COMES) {
  test(`${address} says what it is before its program and the scripts of that are there`, async ({ page }) => {
    await page.route(/(start|posture|split)-[^/]*$/u, () => undefined);
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { name, exact: true, level: 1 })).toBeVisible();
    const says = page.locator('main .say');
    await (lead ? expect(says).toContainText(lead) : expect(says).toHaveCount(0));
    await expect(page.getByText('Loading…', { exact: true })).toBeVisible();
  });
}

test('no path finds what every object has', async ({ page }) => {
  for (const path of ['/constructor', '/toString/x', '/__proto__/x']) {
    await page.goto(path);
    await expect(page.getByText('The link may have been cut off or mistyped.')).toBeVisible();
    await expect(page.getByRole('alertdialog')).toBeHidden();
  }
});

test('a list that names a page is fetched once, for the page and its program', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/country/AZE?index=ncsi-2018');
  await expect(page.getByRole('link', { name: '63.64: why this number?' }).first()).toBeVisible();
  expect(asked.filter((path) => path === '/data/countries.json')).toHaveLength(1);
});
