// Own weights, and how firm ranks are when weights vary.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { methodology, observations } from './support/facts.js';
import { expect, go, open, settled, test, type Page } from './support/site.js';

const PICKED = 'country=AZE~GEO~EST';
const ranked = (page: Page) => page.getByRole('table', { name: /places under own weights/ });
const status = (page: Page) => page.locator('.weights-view .finding');

/** Ranks of the GCI 2024 under weights of the pillars, computed in hundredths. */
function ranks(weights: number[]): Map<string, number> {
  const ids = methodology('gci-2024').areas!.map(({ id }) => id);
  const scored = observations('gci-2024')
    .filter(({ values }) => Object.keys(values ?? {}).length === 5)
    .map(({ country, values }) => {
      const sum = ids.reduce((total, id, place) => total + weights[place]! * Math.round(values![id]! * 100), 0);
      // The index rounds to two decimals, halves up; in whole numbers, as 100 · sum / (2000 · weights).
      const whole = weights.reduce((total, weight) => total + weight, 0) * 2000;
      return { country, score: Math.floor((2 * sum * 10_000 + whole) / (2 * whole)) };
    });
  return places(scored);
}

function places(scored: { country: string; score: number }[]): Map<string, number> {
  return new Map(scored.map(({ country, score }) => [country, scored.filter((other) => other.score > score).length + 1]));
}

test('weights in the address rank as their formula does, beside the order by published score', async ({ page }) => {
  await open(page, `/compare?index=gci-2024&${PICKED}&view=weights&weights=30~20~20~20~10`);
  const published = observations('gci-2024').filter(({ values }) => Object.keys(values ?? {}).length === 5);
  const official = places(published.map(({ country, total }) => ({ country, score: Math.round(total! * 100) })));
  const own = ranks([30, 20, 20, 20, 10]);
  for (const [code, name] of [['AZE', 'Azerbaijan'], ['GEO', 'Georgia'], ['EST', 'Estonia']] as const) {
    const cells = ranked(page).getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');
    await expect(cells.nth(1)).toHaveText(new RegExp(`^${own.get(code)}(–|$)`));
    await expect(cells.nth(2)).toHaveText(new RegExp(`^${official.get(code)}(–|$)`));
  }
  const moving = [...own].filter(([code, rank]) => rank !== official.get(code)).length;
  await expect(status(page)).toContainText(new RegExp(`[1-3] of 3 picked changes? .* Of all countries, ${moving} do\\.`));
  await expect(page.getByRole('slider').first()).toHaveValue('30');
});

test('the table of own ranks is sorted by its headings, and the address says how', async ({ page }) => {
  await open(page, `/compare?index=gci-2024&country=ARM~AZE~EST~GEO&view=weights&weights=30~20~20~20~10`);
  const names = () => ranked(page).locator('tbody th').allInnerTexts();
  const own = ranks([30, 20, 20, 20, 10]);
  const codes = { Armenia: 'ARM', Azerbaijan: 'AZE', Estonia: 'EST', Georgia: 'GEO' };
  const best = Object.entries(codes).toSorted(([, a], [, b]) => own.get(a)! - own.get(b)!).map(([name]) => name);
  expect(await names()).toEqual(best);
  await ranked(page).getByRole('button', { name: 'Country' }).press('Enter');
  await expect(page).toHaveURL(/sort=name(&|$)/);
  await expect(ranked(page).getByRole('columnheader', { name: 'Country' })).toHaveAttribute('aria-sort', 'ascending');
  expect(await names()).toEqual(Object.keys(codes));
  await ranked(page).getByRole('button', { name: 'Change in rank' }).click();
  await expect(page).toHaveURL(/sort=-difference(&|$)/);
});

test('a slider works by keyboard, the address follows, and reset goes back', async ({ page }) => {
  await open(page, `/compare?index=gci-2024&${PICKED}&view=weights`);
  await expect(status(page)).toContainText('weights of the index');
  const legal = page.getByRole('slider', { name: /^Legal/ });
  await legal.focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/weights=100~20~20~20~20/);
  await expect(status(page)).toContainText('of 3 picked');
  await expect(legal).toBeFocused();
  await page.getByRole('spinbutton', { name: 'Weight of Technical' }).fill('0');
  await expect(page).toHaveURL(/weights=100~0~20~20~20/);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('slider', { name: /^Technical/ })).toHaveValue('0');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page).not.toHaveURL(/weights=/);
  await expect(page.getByRole('slider', { name: /^Legal/ })).toHaveValue('20');
});

const REFUSED = [
  ['0~0~0~0~0', 'All weights are zero'],
  ['1~2', 'The address has 2 weights for 5 areas.'],
  ['1~2~3~4~x', '“1~2~3~4~x” for weights'],
  ['1~2~3~4~-5', '“1~2~3~4~-5” for weights'],
  ['1~2~3~4~5000', '“1~2~3~4~5000” for weights'],
] as const;

test('weights that make no sense are refused by name', async ({ page }) => {
  await open(page, '/about');
  for (const [weights, said] of REFUSED) {
    await test.step(weights, async () => {
      await go(page, `/compare?index=gci-2024&${PICKED}&view=weights&weights=${weights}`);
      await expect(page.getByText(said).first()).toBeVisible();
      await expect(page.getByRole('slider')).toHaveCount(5);
      await go(page, '/about');
    });
  }
});

test('an index without areas says that there is nothing to weigh and nothing to draw', async ({ page }) => {
  for (const view of ['weights', 'ranks']) {
    await open(page, `/compare?index=idi-2024&${PICKED}&view=${view}`);
    await expect(page.getByText('IDI 2024 is known by its total only. Without areas there is nothing to weigh.')).toBeVisible();
  }
  await open(page, `/compare?index=ncsi-3&${PICKED}&view=ranks`);
  await expect(page.getByText('No country is known in every area that counts.').first()).toBeVisible();
});

const RANKS = `/compare?index=gci-2024&${PICKED}&view=ranks&f=25&n=10000&seed=2024`;
const intervals = (page: Page) => page.locator('.ranks-view').getByRole('figure').first();

async function record(page: Page): Promise<string> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Record of these draws (JSON)' }).click();
  return readFile(await (await started).path(), 'utf8');
}

test('ranks are drawn in a worker, the same as natively; intervals, pairs and areas left out are shown', async ({ page }) => {
  await open(page, RANKS);
  await test.step('ranks are drawn in a worker, and one seed gives the same bytes as natively', async () => {
    await expect(intervals(page).locator('canvas')).toBeVisible();
    const text = await record(page);
    // The same draws in the native tests have this hash too: tests/scoring/robustness.rs.
    const native = await readFile(new URL('../../tests/scoring/robustness.rs', import.meta.url), 'utf8');
    const hash = createHash('sha256').update(text).digest('hex');
    expect(native).toContain(hash);
    await page.reload();
    await expect(intervals(page).locator('canvas')).toBeVisible();
    expect(await record(page)).toBe(text);
  });

  await test.step('intervals, pairs and areas left out are shown for the picked countries', async () => {
    await intervals(page).getByRole('button', { name: 'Table' }).click();
    await expect(intervals(page).getByRole('table').locator('tbody tr')).toHaveCount(194);
    const pairs = page.locator('.ranks-view').getByRole('figure').nth(1);
    await pairs.getByRole('button', { name: 'Table' }).click();
    await expect(pairs.getByRole('table')).toContainText('Azerbaijan');
    const first = await pairs.getByRole('table').locator('tbody tr').first().locator('td, th').first().innerText();
    expect(first, 'by rank, not as they were picked').toBe('Estonia');
    await expect(intervals(page).locator('figcaption')).toContainText(/Ranks in nine of ten draws: .*Azerbaijan \(/);
    const without = page.getByRole('table', { name: 'Ranks with one area left out' });
    await expect(without.getByRole('columnheader')).toHaveCount(7);
    const slots = await without.locator('td .from-mine').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)));
    expect(slots, 'a place for the change in every cell').toHaveLength(15);
    expect(Math.min(...slots)).toBeGreaterThan(30);
    await expect(without.getByRole('row', { name: /^Azerbaijan/ })).toBeVisible();
  });
});

test('what cannot be shown of firmness is said instead', async ({ page }) => {
  await open(page, '/compare?index=gci-2024&country=AZE&view=ranks&weights=1~0~0~0~0');
  await expect(page.getByText('Only one area counts, so none can be left out.')).toBeVisible();
  await expect(page.getByText('Pick two countries to see in how many draws one outranks the other.')).toBeVisible();
  await open(page, '/compare?index=gci-2024&view=ranks');
  await expect(page.getByText('Pick a country to see its rank with each area left out in turn.')).toBeVisible();
});

test('without spread no rank moves', async ({ page }) => {
  await open(page, RANKS.replace('f=25', 'f=0'));
  await intervals(page).getByRole('button', { name: 'Table' }).click();
  const widths = await intervals(page).getByRole('table').locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent!.trim()).slice(-3)),
  );
  expect(widths).toHaveLength(194);
  for (const [low, middle, high] of widths) expect([low, high]).toEqual([middle, middle]);
});

test('spread, number and seed are asked for in the page and stand in the address', async ({ page }) => {
  await open(page, RANKS);
  await page.getByRole('textbox', { name: 'Seed' }).fill('7');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/f=25&n=10000&seed=7(&|$)/);
  await expect(intervals(page).locator('canvas')).toBeVisible();
  await page.getByRole('textbox', { name: 'Draws N' }).fill('1000000000');
  await page.keyboard.press('Tab');
  await expect(page.getByText('“1000000000” is not a whole number from 1 to 1000000')).toBeVisible();
  await expect(page).toHaveURL(/n=10000&/);
  for (const n of ['0', '1000000000']) {
    await open(page, RANKS.replace('n=10000', `n=${n}`));
    await expect(page.getByText(`“${n}” for n`)).toBeVisible();
    await expect(intervals(page).locator('canvas')).toBeVisible();
  }
});

test('draws can be stopped and begun again, and the page goes on meanwhile', async ({ page }) => {
  await open(page, `/compare?index=gci-2024&${PICKED}&view=table`);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
  });
  await page.goto(RANKS.replace('n=10000', 'n=1000000'));
  const bar = page.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await page.getByRole('textbox', { name: 'Seed' }).focus();
  await expect(page.getByRole('textbox', { name: 'Seed' })).toBeFocused();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/Stopped after [\d,]+ of 1,000,000 draws/)).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(bar).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
});

test('a worker that does not come is said, with a retry, and the page stands', async ({ page, watch }) => {
  watch.tolerate(/worker|Failed to load|404|net::/i);
  await page.route(/worker[^/]*\.(js|wasm)$/, (route) => route.abort());
  await open(page, RANKS);
  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible();
  await expect(page.getByRole('table', { name: 'Ranks with one area left out' })).toBeVisible();
  await page.unroute(/worker[^/]*\.(js|wasm)$/);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(intervals(page).locator('canvas')).toBeVisible();
});

test('a wheel over a weight scrolls the page and leaves the weight', async ({ page }) => {
  await open(page, `/compare?index=gci-2024&${PICKED}&view=weights&weights=30~20~20~20~10`);
  const weight = page.getByRole('spinbutton').first();
  await weight.click();
  await page.mouse.wheel(0, 200);
  await expect(weight).not.toBeFocused();
  await expect(weight).toHaveValue('30');
  await expect(page).toHaveURL(/weights=30~20~20~20~10/u);
});

test('own weights are named where they change what is shown, and not handed on where they do not', async ({ page }) => {
  const link = page.getByLabel('Link to this view');
  const share = page.locator('summary', { hasText: 'Share and download' });
  const note = page.getByRole('status').filter({ hasText: 'Own weights 30 : 20 : 20 : 20 : 10' });
  await open(page, `/compare?index=gci-2024&${PICKED}&weights=30~20~20~20~10&view=bars`);
  await share.click();
  await expect(link).toBeVisible();
  await expect(note).toHaveCount(0);
  expect(await link.inputValue()).not.toContain('weights=');
  await page.getByRole('navigation', { name: 'Ways to see them' }).getByRole('link', { name: 'Table', exact: true }).click();
  await expect(note).toBeVisible();
  await share.click();
  await expect(link).toHaveValue(/weights=30~20~20~20~10/);
  await note.getByRole('button', { name: 'Reset' }).click();
  await expect(note).toHaveCount(0);
  await expect(page).not.toHaveURL(/weights=/);
});
