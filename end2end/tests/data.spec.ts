// The data: every file with its size and hash, and the check of all of them in the page, which can be stopped.
import { datapackage, indices, methodology, observations, text, type Part } from './support/facts.js';
import { expect, open, section, test, title, type Page } from './support/site.js';
import type { Route } from '@playwright/test';

const verify = (page: Page) => page.getByRole('button', { name: 'Verify everything' });

test('every file is listed with its hash, its size and where to get it', async ({ page, request }) => {
  await open(page, '/data');
  await expect(title(page)).toHaveText('Data');
  const { resources, version } = datapackage();
  await expect(page.getByRole('main')).toContainText(version);
  for (const { path, hash, bytes } of resources) {
    const row = page.getByRole('row').filter({ has: page.getByText(path, { exact: true }).and(page.locator('code')) });
    await expect(row).toHaveCount(1);
    const more = row.locator('xpath=following-sibling::tr[1]');
    await more.getByText('Sources, terms, hash').click();
    await expect(more.getByText(hash.replace('sha256:', ''), { exact: true })).toBeVisible();
    await expect(row).toContainText(bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`);
    const link = row.getByRole('link', { name: `Download ${path}` });
    await expect(link).toHaveAttribute('href', `/data/${path}`);
    const got = await request.get(`/data/${path}`);
    expect((await got.body()).length, path).toBe(bytes);
  }
});

/** How many totals can be recomputed: those of which every leaf is known. */
function recomputable(): number {
  const known = (parts: Part[], values: object): boolean =>
    parts.every(({ id, parts = [] }) => id in values || (parts.length > 0 && known(parts, values)));
  return indices()
    .map(({ id }) => {
      const facts = methodology(id) as ReturnType<typeof methodology> & { rest?: unknown };
      const areas = facts.areas ?? [];
      if (!areas.length || facts.rest) return 0;
      return observations(id).filter(({ values = {} }) => known(areas, values)).length;
    })
    .reduce((sum, count) => sum + count, 0);
}

test('verify ends with what the command says', async ({ page }) => {
  await open(page, '/data');
  await verify(page).click();
  const { resources } = datapackage();
  const outcome = section(page, 'Check it yourself');
  await expect(outcome.getByRole('status')).toContainText('Nothing is wrong.');
  await expect(outcome).toContainText(`7 indices, ${recomputable()} totals recomputed, ${resources.length} files intact.`);
  await expect(outcome).toContainText(/3 strategies, 6 mappings with \d+ links, 55 statements read\./);
  const gci = outcome.getByRole('table', { name: /^GCI 2024: 195 observations of 194 countries/ });
  const equal = Number(await gci.getByRole('row', { name: /^recomputed and equal/ }).getByRole('cell').last().innerText());
  const different = Number(await gci.getByRole('row', { name: /^recomputed, rounding differs/ }).getByRole('cell').last().innerText());
  expect(equal + different).toBe(194);
  await expect(page.getByRole('button', { name: 'Verify again' })).toBeVisible();
});

test('one altered point is found and named with file, country and node', async ({ page }) => {
  const altered = text('observations/ncsi-2018.json').replace('"values": {"1": 4, "1.1": 0,', '"values": {"1": 4, "1.1": 3,');
  expect(altered).not.toBe(text('observations/ncsi-2018.json'));
  await page.route('**/data/observations/ncsi-2018.json', (route) => route.fulfill({ contentType: 'application/json', body: altered }));
  await open(page, '/data');
  await verify(page).click();
  const outcome = section(page, 'Check it yourself');
  await expect(outcome).toContainText(/\d+ things are wrong\./);
  await expect(outcome).toContainText('observations/ncsi-2018.json, AZE, area 1: Its indicators add up to 7 points, and 4 are published.');
  await expect(outcome).toContainText('observations/ncsi-2018.json: The file has another size or hash than datapackage.json says');
  await expect(outcome).not.toContainText('Nothing is wrong.');
});

test('a file that does not come is named, and the check can be made again', async ({ page, watch }) => {
  watch.tolerate(/Failed to load resource/);
  await page.route('**/data/methodologies/gci-2024.json', (route) => route.abort());
  await open(page, '/data');
  await verify(page).click();
  const outcome = section(page, 'Check it yourself');
  await expect(outcome).toContainText('methodologies/gci-2024.json: The file is missing.');
  await expect(outcome).toContainText('The network failed or the server is not there.');
  await page.unroute('**/data/methodologies/gci-2024.json');
  await page.getByRole('button', { name: 'Verify again' }).click();
  await expect(outcome).toContainText('Nothing is wrong.');
});

test('the check shows how far it is and can be stopped', async ({ page }) => {
  const held: Route[] = [];
  await page.route('**/data/observations/*.json', (route) => void held.push(route));
  await open(page, '/data');
  await verify(page).click();
  const outcome = section(page, 'Check it yourself');
  await expect(outcome.getByRole('progressbar')).toBeVisible();
  await expect(outcome).toContainText(new RegExp(`Fetching files: \\d+ of ${datapackage().resources.length}`));
  await outcome.getByRole('button', { name: 'Stop' }).click();
  await expect(outcome).toContainText('Stopped before the end, so nothing can be said of the data.');
  await expect(outcome.getByRole('progressbar')).toBeHidden();
  await expect(verify(page)).toBeFocused();
  await page.unroute('**/data/observations/*.json');
  for (const route of held) await route.abort().catch(() => undefined);
  await verify(page).click();
  await expect(outcome).toContainText('Nothing is wrong.');
});
