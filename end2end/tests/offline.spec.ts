// What was opened once opens again without a network, and says of which day it is; what was not says so.
import { startFromAzerbaijan, saved } from './support/assess.js';
import { kept, test } from './support/host.js';
import { expect, go, open, score, settled, title, type Page } from './support/site.js';
import { fits, sound } from './support/sound.js';

const PROFILE = './country/AZE?index=ncsi-2018';
const RANKING = './ranking?index=gci-2024';

const WORDS = {
  en: {
    since: /^Offline: as of \d{1,2} \w+ \d{4}\./,
    unopened: 'You are offline, and this was not opened before.',
    start: 'Start page',
  },
  az: {
    since: /^Şəbəkə yoxdur: məlumat \d{1,2} \p{L}+ \d{4} tarixinədir\./u,
    unopened: 'Şəbəkə yoxdur və bu, əvvəllər açılmayıb.',
    start: 'Baş səhifə',
  },
};

const status = (page: Page, text: RegExp) => page.getByRole('main').getByRole('status').filter({ hasText: text });

test.beforeEach(({ watch }) => watch.tolerate(/Failed to load resource|net::ERR/));

for (const lang of ['en', 'az'] as const) {
  test(`what was opened opens without a network, and what was not says so (${lang})`, async ({ page, host }) => {
    const words = WORDS[lang];
    await open(page, `${PROFILE}&lang=${lang}`);
    await kept(page);
    await go(page, `${RANKING}&lang=${lang}`.replace('./', '/'));
    await kept(page);
    await expect(status(page, words.since)).toHaveCount(0);
    host.state = 'cut off';
    await page.reload();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(status(page, words.since)).toBeVisible();
    await sound(page);
    await open(page, `${PROFILE}&lang=${lang}`);
    await expect(page.getByRole('link', { name: /^63[.,]64/ }).first()).toBeVisible();
    await page.goto(`./strategies?lang=${lang}`);
    const said = page.getByRole('alert').filter({ hasText: words.unopened });
    await expect(said).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    await fits(page);
    await said.getByRole('link', { name: words.start, exact: true }).click();
    await expect(title(page)).toBeVisible();
    host.state = 'there';
    await open(page, `./strategies?lang=${lang}`);
    await expect(status(page, words.since)).toHaveCount(0);
    await expect(page.getByRole('alert').filter({ hasText: words.unopened })).toHaveCount(0);
  });
}

test('a self-assessment is reached and edited without a network', async ({ page, host }) => {
  const address = await startFromAzerbaijan(page);
  await kept(page);
  host.state = 'cut off';
  await open(page, address);
  const state = page.getByRole('article', { name: /^1\.1 / }).getByRole('radio', { name: 'Met, evidence public', exact: true });
  await state.check();
  await saved(page);
  await page.reload();
  await expect(state).toBeChecked();
});

test('neither faults nor halves of a file take the place of what is kept', async ({ page, host, watch }) => {
  watch.tolerate(/was preloaded using link preload but not used/);
  await open(page, PROFILE);
  await kept(page);
  for (const state of ['in trouble', 'silent', 'cut off'] as const) {
    await test.step(state, async () => {
      // What breaks off is lost for whoever waits for it; what was kept is not.
      host.state = 'breaking off';
      await page.reload();
      await expect(page.getByRole('alert').first()).toBeVisible();
      host.state = state;
      await page.reload();
      await expect(score(page, '63.64')).toBeVisible();
      await expect(status(page, WORDS.en.since)).toBeVisible();
    });
  }
  host.state = 'there';
  await open(page, PROFILE);
  await expect(score(page, '63.64')).toBeVisible();
  await expect(status(page, WORDS.en.since)).toHaveCount(0);
});

test('a new version is taken up as a whole, with the parts that were used', async ({ page, host }) => {
  const caches = () => page.evaluate(() => window.caches.keys());
  const renewed = page.locator('meta[name=renewed]');
  await open(page, PROFILE);
  await kept(page);
  const before = await caches();
  host.isRenewed = true;
  await page.reload();
  await expect(renewed, 'the network comes first').toHaveCount(1);
  await expect.poll(async () => (await caches()).filter((name) => !before.includes(name)).length).toBe(1);
  await expect.poll(async () => (await caches()).length, 'what was kept of the earlier one is gone').toBe(before.length);
  host.state = 'cut off';
  await open(page, PROFILE);
  await expect(renewed).toHaveCount(1);
  await expect(score(page, '63.64')).toBeVisible();
});

test('what is kept is listed with the rest, and removed with it', async ({ page }) => {
  await open(page, './about');
  await kept(page);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('row', { name: 'Files of this site, for use without a network' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove all of this' }).click();
  await expect(page.getByText('Nothing is kept now.')).toBeVisible();
  const left = () => page.evaluate(async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations())].length);
  await expect.poll(left).toBe(0);
});

test('it can be installed', async ({ page, request }) => {
  await open(page, './');
  const manifest = new URL((await page.locator('link[rel=manifest]').getAttribute('href'))!, await page.evaluate(() => document.baseURI));
  const { icons, start_url } = (await (await request.get(manifest.href)).json()) as { icons: { src: string; sizes: string }[]; start_url: string };
  expect(new URL(start_url, manifest).href).toBe(await page.evaluate(() => document.baseURI));
  for (const { src, sizes } of icons) {
    const icon = await (await request.get(new URL(src, manifest).href)).body();
    expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`, src).toBe(sizes);
  }
});
