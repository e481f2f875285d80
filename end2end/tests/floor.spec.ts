// What holds on every page: nothing that axe finds, in both themes and at three widths, and no page that must be
// scrolled sideways. That nothing complains and nothing is fetched from elsewhere is seen to by every test.
import { AxeBuilder } from '@axe-core/playwright';
import { pages } from './support/pages.js';
import { expect, open, settled, test, why, type Page } from './support/site.js';

const WIDTHS = [320, 768, 1440];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function clean(page: Page, where: string): Promise<void> {
  // Of a table of 194 rows the first and the last ones are looked at; those between are built alike.
  const axe = new AxeBuilder({ page }).withTags(TAGS).exclude('tbody tr:nth-child(n + 16):nth-last-child(n + 6)').setLegacyMode();
  const { violations, passes } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).slice(0, 3).join(' | ')}`);
  expect(found, where).toEqual([]);
  expect(passes.length, `${where}: axe saw the page`).toBeGreaterThan(10);
}

async function narrow(page: Page, where: string): Promise<void> {
  // Charts take up a new width with the next frame.
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(excess, `${where}: the page is wider than its window`).toBe(0);
}

/** Opens whatever can be opened, so that nothing hides. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', '')));
  for (const button of await page.getByRole('button', { name: /^(Table|Cədvəl)$/ }).all()) {
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  }
}

for (const { address, heading, tab } of pages) {
  test(`${address} is accessible in both themes at every width`, async ({ page }) => {
    await open(page, address);
    await expect(page).toHaveTitle(tab);
    if (heading) await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await unfold(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await narrow(page, `${address} at ${width}`);
        await clean(page, `${address}, ${colorScheme}, ${width}`);
      }
    }
  });

  test(`${address} is accessible in Azerbaijani`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await open(page, `${address}${address.includes('?') ? '&' : '?'}lang=az`);
    await unfold(page);
    await narrow(page, address);
    await clean(page, address);
  });
}

for (const figure of ['total', '1', '7.3', 'rank']) {
  test(`the explanation of ${figure} is accessible`, async ({ page }) => {
    await open(page, `/country/AZE?index=ncsi-2018#why=${figure}`);
    await expect(why(page)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 700 });
        await narrow(page, `${figure} at ${width}`);
        const box = (await why(page).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        await clean(page, `${figure}, ${colorScheme}, ${width}`);
      }
    }
  });
}

test('notices and failures are accessible too', async ({ page, watch }) => {
  watch.tolerate(/Failed to load resource/);
  await page.route('**/data/{sources,observations/gci-2024}.json', (route) => route.abort());
  await open(page, '/country/AZE?index=ncsi-2018&show=nonsense');
  await expect(page.getByRole('alert').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await narrow(page, `failures at ${width}`);
      await clean(page, `failures, ${colorScheme}, ${width}`);
    }
  }
});

test('text may be twice as large, and spaced as readers need it', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  for (const { address } of pages) {
    await page.goto(address);
    await settled(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await narrow(page, `${address} with text twice as large`);
  }
});
