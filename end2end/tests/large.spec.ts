// A table of 10,000 rows: only those near the window are built, and still everything is in its place.
import { alphabetical, COUNT, enlarge, ordered, ranks, synthetic, type Synthetic } from './support/large.js';
import { expect, open, test, type Page } from './support/site.js';
import { accessible, narrow } from './support/sound.js';

const GCI = '/ranking?index=gci-2024';
const table = (page: Page) => page.getByRole('table', { name: /scores out of/ });
const box = (page: Page) => page.getByRole('region', { name: /scores out of/ });
const header = (page: Page, name: string | RegExp) => table(page).getByRole('columnheader', { name, exact: true });

/** Rows that are built at most: a few screens. */
const MOST_BUILT = 300;
const RANKS = ranks();
const BY_SCORE = ordered(({ sum }) => sum);

interface Built {
  /** Its place, from 0. */
  place: number;
  rank: string;
  name: string;
  isSeen: boolean;
}

/** The rows that are built, as they say of themselves. */
const built = (page: Page): Promise<Built[]> =>
  table(page)
    .locator('tbody tr[aria-rowindex]')
    .evaluateAll((all) =>
      all.map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        const text = (place: number) => (row.children[place] as HTMLElement).innerText.trim();
        return {
          place: Number(row.getAttribute('aria-rowindex')) - 2,
          rank: text(1),
          name: text(2),
          isSeen: bottom > 0 && top < innerHeight,
        };
      }),
    );

/** Waits until what is seen is the rows about a place, then compares every row that is built with what it should be. */
async function shows(page: Page, wanted: Synthetic[], about: number, timeout?: number): Promise<void> {
  const near = async () => (await built(page)).filter(({ isSeen }) => isSeen).map(({ place }) => place);
  await expect.poll(async () => {
    const places = await near();
    return places.length > 2 && Math.min(...places) <= about && Math.max(...places) >= about;
  }, { message: `rows about ${about} are seen`, timeout }).toBe(true);
  const rows = await built(page);
  expect(rows.length).toBeLessThan(MOST_BUILT);
  for (const { place, name, rank } of rows) {
    expect(name, `row ${place}`).toBe(wanted[place]!.name);
    expect(rank, name).toBe(RANKS.get(wanted[place]!.code));
  }
  const places = rows.map(({ place }) => place);
  expect(places, 'no row is missing between others').toEqual(Array.from(places, (_, step) => places[0]! + step));
}

/** Scrolls so that a share of the table lies above the window. */
async function goTo(page: Page, share: number): Promise<void> {
  await table(page).locator('tbody').evaluate((body, share) => {
    const { top, height } = body.getBoundingClientRect();
    scrollTo(0, scrollY + top + share * height - innerHeight / 2);
  }, share);
}

test.beforeEach(async ({ page }) => enlarge(page));

test('the ranking counts every row and builds a few screens of them, right at the top, in the middle and at the end', async ({ page }) => {
  await open(page, GCI);
  await test.step('the ranking opens, counts every row, and builds a few screens of them', async () => {
    await expect(page.getByRole('main')).toContainText('scores 10,000 countries');
    await expect(page.getByText('10,000 of 10,000 shown')).toBeVisible();
    await expect(table(page)).toHaveAttribute('aria-rowcount', '10001');
    await expect(page.getByText('This table has 10,000 rows.')).toBeVisible();
    await goTo(page, 0);
    await shows(page, BY_SCORE, 0);
  });

  await test.step('rows are right at the top, in the middle and at the end, and back', async () => {
    await goTo(page, 0.5);
    await shows(page, BY_SCORE, COUNT / 2);
    await goTo(page, 1);
    await shows(page, BY_SCORE, COUNT - 1);
    await goTo(page, 0.25);
    await shows(page, BY_SCORE, COUNT / 4);
    await goTo(page, 0);
    await shows(page, BY_SCORE, 0);
    const sticky = header(page, 'Score');
    await goTo(page, 0.75);
    await expect(sticky, 'the headings stay').toBeInViewport();
  });
});

test('sorting and searching give the right rows wherever the reader is', async ({ page }) => {
  await open(page, GCI);
  await goTo(page, 0.5);
  await shows(page, BY_SCORE, COUNT / 2);
  await header(page, 'Country').getByRole('button').click();
  await shows(page, alphabetical(), COUNT / 2);
  await header(page, /^Legal/).getByRole('button').click();
  await expect(header(page, /^Legal/)).toHaveAttribute('aria-sort', 'descending');
  await shows(page, ordered(({ points }) => points[0]!), COUNT / 2);
  await page.getByRole('searchbox', { name: 'Country or code' }).fill('e');
  const found = ordered(({ points }) => points[0]!).filter(({ name }) => /\be/i.test(name));
  await expect(page.getByText(`${found.length} of 10,000 shown`)).toBeVisible();
  await expect(table(page)).toHaveAttribute('aria-rowcount', `${found.length + 1}`);
  await goTo(page, 1);
  await shows(page, found, found.length - 1);
  // Few enough to be built whole.
  const typed = found[0]!.name.slice(0, 4).toLowerCase();
  const few = ordered(({ points }) => points[0]!).filter(({ name }) => name.toLowerCase().includes(typed));
  await page.getByRole('searchbox', { name: 'Country or code' }).fill(typed);
  await expect(table(page)).not.toHaveAttribute('aria-rowcount');
  await expect(table(page).locator('tbody').getByRole('rowheader')).toHaveText(few.map(({ name }) => name));
});

test('the keys that scroll lead through all of it', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 700 });
  await open(page, GCI);
  await box(page).focus();
  await toEnd(page);
  // On a slow machine a key comes before what the last one brought has been shown.
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 12 });
  await page.keyboard.press('Home');
  await shows(page, BY_SCORE, 0);
  // The row with the focus goes as the reader scrolls on; the keys still scroll the table.
  await table(page).locator('tbody tr[aria-rowindex="2"] a').first().focus();
  for (let pages = 0; pages < 8; pages += 1) await page.keyboard.press('PageDown');
  await expect(box(page)).toBeFocused();
  await toEnd(page);
});

/** Presses End until there is no further; rows that turn out higher than the others move the end, even once it is seen. */
async function toEnd(page: Page): Promise<void> {
  const isThere = async () => (await built(page)).some(({ place, isSeen }) => isSeen && place === COUNT - 1);
  await expect(async () => {
    // Where the box is at its end, the key would scroll the page: so it is pressed only while the last row isn't seen.
    if (!(await isThere())) await page.keyboard.press('End');
    await shows(page, BY_SCORE, COUNT - 1, 3_000);
  }).toPass();
}

test('the Tab key goes on from row to row past what was built at first', async ({ page }) => {
  await open(page, GCI);
  const first = Math.max(...(await built(page)).map(({ place }) => place));
  const link = (place: number) => table(page).locator(`tbody tr[aria-rowindex="${place + 2}"] th a`);
  await link(first).focus();
  for (let place = first; place < first + 30; place += 1) {
    await expect(link(place)).toBeFocused();
    // A row is one stop.
    await page.keyboard.press('Tab');
  }
});

test('it is accessible at its start and in the middle, narrow and wide', async ({ page }) => {
  await open(page, GCI);
  for (const [width, colorScheme] of [[320, 'light'], [1440, 'dark']] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const share of [0, 0.5]) {
      await goTo(page, share);
      // A row that is half behind the headings is too small for a moment.
      await accessible(page, `${share} at ${width}`, share > 0 ? ['target-size'] : []);
    }
    await narrow(page, `at ${width}`);
  }
});

test('the table of the chart is as long, and the start page suggests what fits', async ({ page }) => {
  await open(page, GCI);
  await page.getByRole('figure').getByRole('button', { name: 'Table' }).click();
  const figures = page.getByRole('figure').getByRole('table');
  await expect(figures).toHaveAttribute('aria-rowcount', '10001');
  expect(await figures.locator('tbody tr').count()).toBeLessThan(MOST_BUILT);
  await open(page, '/');
  const field = page.getByRole('combobox', { name: 'Country' });
  await field.fill(BY_SCORE[0]!.name);
  await expect(page.locator('datalist option')).toHaveCount(1);
  await page.getByRole('button', { name: 'Show its profile' }).click();
  await expect(page).toHaveURL(new RegExp(`/country/${BY_SCORE[0]!.code}`));
});

test('countries are compared among 10,000', async ({ page }) => {
  await enlarge(page);
  await open(page, '/compare?index=gci-2024&country=AAA~AAB&view=weights&weights=1~0~0~0~0');
  await page.locator('summary', { hasText: 'All 10,000 countries' }).click();
  const all = page.getByRole('table', { name: 'All 10,000 countries' });
  await expect(all).toHaveAttribute('aria-rowcount', '10001');
  expect(await all.locator('tbody tr').count()).toBeLessThan(MOST_BUILT);
  const first = ordered(({ points }) => points[0]!)[0]!;
  const best = Math.max(...synthetic.map(({ points }) => points[0]!));
  expect(first.points[0]).toBe(best);
  await expect(all.locator('tbody tr[aria-rowindex="2"] td').nth(1)).toHaveText(/^1(–|$)/);
  const own = page.getByRole('table', { name: /places under own weights/ });
  for (const { name, points } of synthetic.slice(0, 2)) {
    const rank = synthetic.filter((other) => other.points[0]! > points[0]!).length + 1;
    await expect(own.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell').nth(1)).toHaveText(new RegExp(`^${rank.toLocaleString('en')}(–|$)|^${rank}(–|$)`));
  }
  await open(page, '/compare?index=gci-2024&country=AAA~AAB&view=ranks');
  await expect(page.getByText(/10,?000/).first()).toBeVisible();
  await open(page, '/compare?index=gci-2024&country=AAA~AAB&view=strip');
  await expect(page.getByRole('figure').locator('canvas')).toBeVisible();
});
