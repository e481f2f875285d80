// What comes before it is asked for: the name of a page before its program, the parts of the next page before a click.
import { expect, open, test, type Page } from './support/site.js';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const [address, name] of [
  ['ranking?lang=en', 'Ranking'],
  ['country/AZE?lang=en', 'Azerbaijan'],
  ['country/AZE?lang=az', 'Azərbaycan'],
  ['strategies?lang=az', 'Milli strategiyalar'],
  ['?lang=en', 'National cyber security, measured in the open'],
] as const) {
  test(`/${address} says what it is before the program is there`, async ({ page }) => {
    await page.route(/_bg\.wasm$/, () => {});
    await page.goto(`/${address}`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  });
}

/** The parts of the program that are asked for from now on, alone or with those of their page in one file. */
function parts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = new URL(request.url()).pathname.split('/').pop()!;
    if (/^(?!posture-|worker-).*\.wasm$/.test(name)) asked.push(name.replace(/^pack-|-[0-9a-f]+\.wasm$/g, ''));
  });
  return asked;
}

test('the parts of another page come when the reader turns to its link, and none before', async ({ page }) => {
  const asked = parts(page);
  await open(page, '/');
  await page.waitForLoadState('networkidle');
  expect(asked, 'the map of the page itself').toContain('world');
  const pages = ['about', 'assess', 'compare', 'country', 'data', 'ranking', 'reference', 'strategies'];
  expect(asked.filter((name) => pages.includes(name)), 'nothing that nobody turned to').toEqual([]);
  const links = page.getByRole('navigation').first();
  await links.getByRole('link', { name: 'About' }).hover();
  await expect.poll(() => asked).toContain('reference');
  await links.getByRole('link', { name: 'Compare' }).focus();
  await expect.poll(() => asked).toContain('compare');
  expect(asked).not.toContain('assess');
});

test('where little data is wanted, only a click brings them', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const asked = parts(page);
  await open(page, '/');
  const link = page.getByRole('navigation').first().getByRole('link', { name: 'About' });
  await link.hover();
  await link.focus();
  await page.waitForLoadState('networkidle');
  expect(asked).not.toContain('reference');
  await link.click();
  await expect(heading(page)).toHaveText('About');
  expect(asked).toContain('reference');
});
