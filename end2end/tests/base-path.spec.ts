// The same site under another path: deep links, files, links, going back. Addresses here start from that path.
import { FROZEN, digest, draw, frozen } from './support/draws.js';
import { newest } from './support/facts.js';
import { kept, test as behind } from './support/host.js';
import { expect, open, score, section, settled, test, title, why } from './support/site.js';

const BASE = '/some/path/';

test('the start page and its links stay under the path', async ({ page, baseURL }) => {
  expect(new URL(baseURL!).pathname).toBe(BASE);
  await open(page, './');
  const links = await page.locator('a[href]').evaluateAll((anchors) =>
    (anchors as HTMLAnchorElement[]).filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname),
  );
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect(path.startsWith(BASE), path).toBe(true);
});

test('a deep link opens with its data, its explanation and nothing from above the path', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, './country/AZE?index=ncsi-2018#why=total');
  await expect(why(page)).toContainText('100 × 49 ÷ 77');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/some\/path\/country\/AZE\?index=ncsi-2018$/);
  expect(asked).toContain(`${BASE}data/observations/ncsi-2018.json`);
  for (const path of asked) expect(path.startsWith(BASE), path).toBe(true);
});

test('going from page to page and back keeps the path once', async ({ page }) => {
  await open(page, './country/AZE?index=ncsi-2018');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Methodology' }).click();
  await expect(page).toHaveURL(new RegExp(`:\\d+/some/path/methodology/${newest()}$`, 'u'));
  await settled(page);
  await page.getByRole('navigation', { name: 'Indices' }).getByRole('link', { name: 'GCI 2024' }).click();
  await expect(page).toHaveURL(/:\d+\/some\/path\/methodology\/gci-2024$/);
  await page.getByRole('link', { name: 'See the ranking' }).click();
  await expect(page).toHaveURL(/:\d+\/some\/path\/ranking\?index=gci-2024$/);
  await settled(page);
  for (const path of ['methodology/gci-2024', `methodology/${newest()}`, 'country/AZE?index=ncsi-2018']) {
    await page.goBack();
    await expect(page).toHaveURL(`${new URL(page.url()).origin}${BASE}${path}`);
  }
  await expect(score(page, '63.64')).toBeVisible();
});

test('views that rewrite the address keep the path once', async ({ page }) => {
  await open(page, './country/az?index=ncsi-2018&lang=az');
  await expect(page).toHaveURL(/:\d+\/some\/path\/country\/AZE\?index=ncsi-2018&lang=az$/);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Gaps: 17' }).click();
  await expect(page).toHaveURL(/:\d+\/some\/path\/country\/AZE\?index=ncsi-2018&show=gaps&lang=en$/);
  await section(page, 'Indicators and evidence').getByRole('heading', { name: /^4 / }).getByRole('link').click();
  await expect(page).toHaveURL(/:\d+\/some\/path\/country\/AZE\?index=ncsi-2018&lang=en#why=4$/);
});

test('files of the data are linked and verified under the path', async ({ page, request }) => {
  await open(page, './data');
  const file = page.getByRole('link', { name: 'Download countries.json' });
  await expect(file).toHaveAttribute('href', `${BASE}data/countries.json`);
  const answer = await request.get('./data/countries.json');
  expect(answer.headers()['content-type']).toBe('application/json');
  await page.getByRole('button', { name: 'Verify everything' }).click();
  await expect(page.getByRole('main')).toContainText('Nothing is wrong.');
});

test('ranks are drawn by the worker under the path', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, './country/AZE?index=ncsi-2018');
  expect(digest(frozen, await draw(page, frozen))).toBe(FROZEN);
  expect(asked.some((path) => /^\/some\/path\/worker-[0-9a-f]{16}\.js$/.test(path))).toBe(true);
});

test('an unknown path is said without the path it is under', async ({ page }) => {
  await open(page, './no/such');
  await expect(title(page)).toHaveText('No such page');
  await expect(page.getByRole('main').locator('code')).toHaveText('/no/such');
  await page.getByRole('main').getByRole('link', { name: 'Start page' }).click();
  await expect(page).toHaveURL(/:\d+\/some\/path\/$/);
});

test('a path without its last slash is led to the site', async ({ page }) => {
  await open(page, '/some/path');
  await expect(page).toHaveURL(/\/some\/path\/$/);
});

behind('what was opened opens without a network, under the path alone', async ({ page, host, watch }) => {
  watch.tolerate(/Failed to load resource|net::ERR/);
  await open(page, './country/AZE?index=ncsi-2018');
  await kept(page);
  const scopes = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname));
  expect(scopes).toEqual([BASE]);
  host.state = 'cut off';
  await open(page, './country/AZE?index=ncsi-2018');
  await expect(score(page, '63.64')).toBeVisible();
  await expect(page.goto('/elsewhere'), 'what is above the path is the host’s').rejects.toThrow(/ERR_/);
});
