// All strategies: what is held, with the ways into each, and some side by side by the areas of an index that they reach.
import { readFile } from 'node:fs/promises';
import { areas, ncsi, newest, text } from './support/facts.js';
import { tabTo } from './support/keyboard.js';
import { expect, open, section, settled, test, title, type Locator, type Page } from './support/site.js';
import { narrow } from './support/sound.js';
import { inCommon, mapping, reached, strategy, STRATEGIES } from './support/strategies.js';

const PAGE = '/strategies?index=ncsi-2018';
const IDS = STRATEGIES.map(([id]) => id);

const held = (page: Page) => section(page, 'Strategies held here');
const side = (page: Page) => section(page, 'Side by side, by the areas they reach');
const figure = (page: Page) => side(page).getByRole('figure');
const table = (page: Page) => side(page).getByRole('table', { name: /^Points of each area of NCSI 2018/ });
const tick = (page: Page, name: string) => side(page).getByRole('checkbox', { name });

/** The row of an area, or of all of them. */
const row = (page: Page, name: string): Locator =>
  table(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

/** Puts the clock of the page to a day. */
const on = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T12:00:00`));

test('what is held, the finding, the picture and the table, for the screen and for paper', async ({ page }) => {
  await on(page, '2026-03-01');
  await open(page, PAGE);
  await test.step('each strategy has its country, its years and where we are in them, and the ways into it', async () => {
    await expect(title(page)).toHaveText('National strategies');
    await expect(page).toHaveTitle('National strategies – Posture');
    await expect(held(page).getByRole('rowheader')).toHaveCount(IDS.length);
    for (const [place, [id, short]] of STRATEGIES.entries()) {
      const facts = strategy(id);
      const one = held(page).locator('tbody tr').nth(place);
      const link = one.getByRole('rowheader').getByRole('link');
      await expect(link).toHaveText(facts.title.en);
      await expect(link).toHaveAttribute('href', new RegExp(`^/strategy/${id}\\?index=ncsi-2018`));
      await expect(one.getByRole('cell').nth(0).getByRole('link')).toHaveAttribute('href', `/country/${facts.country}?index=${newest(facts.country)}`);
      await expect(one).toContainText(`${facts.period.first}–${facts.period.last}`);
      await expect(one.getByRole('cell').nth(2)).toHaveText(String(facts.priorities.length));
      await expect(one.getByRole('link', { name: `The strategy itself: ${short}` })).toHaveAttribute('href', /show=text/);
      await expect(one.getByRole('link', { name: `Coverage: NCSI 2018, ${short}` })).toHaveAttribute('href', /index=ncsi-2018/);
    }
    const stands = held(page).locator('tbody tr');
    await expect(stands.nth(0)).toContainText('year 4 of 5');
    await expect(stands.nth(1)).toContainText('over since the end of 2022');
  });

  await test.step('the finding, the picture and the table are made of the links and the points of the index', async () => {
    const { all, none } = inCommon(IDS);
    await expect(figure(page)).toHaveAccessibleName(
      `Reached by all 3 strategies: ${all} of ${areas.length} areas; reached by none: ${none.join(', ')}`,
    );
    await expect(table(page).getByRole('columnheader')).toHaveText(['Area', 'Maximum', ...STRATEGIES.map(([, short]) => short)]);
    for (const [place, area] of areas.entries()) {
      const cells = row(page, `${area.id} ${area.name.en}`).getByRole('cell');
      await expect(cells.nth(0)).toHaveText(String(area.max));
      for (const [column, id] of IDS.entries()) {
        const own = reached(id)[place]!;
        await expect(cells.nth(column + 1), `${id}, ${area.id}`).toHaveText(`${own.any} ${own.direct} directly`);
      }
    }
    const totals = row(page, 'All areas').getByRole('cell');
    await expect(totals.nth(0)).toHaveText(String(ncsi.points.max));
    for (const [column, id] of IDS.entries()) {
      const sum = (part: 'any' | 'direct') => reached(id).reduce((points, own) => points + own[part], 0);
      await expect(totals.nth(column + 1)).toHaveText(`${sum('any')} ${sum('direct')} directly`);
    }
  });

  await test.step('the picture has a table and files with the same figures', async () => {
    await figure(page).getByRole('button', { name: 'Table' }).click();
    await expect(figure(page).getByRole('table').getByRole('row')).toHaveCount(areas.length + 2);
    const started = page.waitForEvent('download');
    await figure(page).getByRole('button', { name: 'CSV', exact: true }).click();
    const file = await started;
    expect(file.suggestedFilename()).toBe('strategies-ncsi-2018.csv');
    const csv = await readFile(await file.path(), 'utf8');
    const [head, first] = csv.split('\r\n');
    expect(head).toContain('"Reached directly, Azerbaijan 2023–2027","Reached at all, Azerbaijan 2023–2027"');
    const own = IDS.flatMap((id) => [reached(id)[0]!.direct, reached(id)[0]!.any]);
    expect(first).toBe(`1,${areas[0]!.name.en},${areas[0]!.max},${own.join(',')}`);
  });

  await test.step('on paper the picture and the table stand, the controls do not', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(table(page).first()).toBeVisible();
    await expect(figure(page).locator('canvas')).toBeVisible();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
    await page.emulateMedia({ media: null });
  });

  await test.step('at 320 pixels nothing but the table’s own box scrolls sideways', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await narrow(page);
    await expect(held(page).getByRole('link', { name: 'The strategy itself: Estonia 2019–2022' })).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('it says what is compared, and whose judgement the links are', async () => {
    await expect(side(page)).toContainText('This compares what strategies speak of, not how good countries are.');
    await expect(side(page)).toContainText('is this project’s reasoned proposal');
    await expect(side(page)).toContainText('Shown by this project’s mappings.');
    await expect(figure(page)).toContainText('Source: mappings onto NCSI 2018, reasoned proposals of this project');
    await side(page).getByRole('list').getByRole('link', { name: 'Georgia 2021–2024' }).click();
    await expect(page).toHaveURL(/\/strategy\/geo-2021-2024\?index=ncsi-2018&formula=unweighted&show=mapping$/);
  });
});

test('strategies are picked by keyboard; the address has them, and going back undoes each step', async ({ page }) => {
  await open(page, PAGE);
  await tabTo(page, tick(page, 'Estonia 2019–2022'));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/[?&]strategy=est-2019-2022$/);
  await expect(tick(page, 'Estonia 2019–2022')).toBeFocused();
  await expect(figure(page)).toHaveAccessibleName(/^Reached by Estonia 2019–2022: /);
  await tick(page, 'Azerbaijan 2023–2027').check();
  await expect(page).toHaveURL(/[?&]strategy=est-2019-2022~aze-2023-2027$/);
  await expect(table(page).getByRole('columnheader')).toHaveText(['Area', 'Maximum', 'Estonia 2019–2022', 'Azerbaijan 2023–2027']);
  await expect(figure(page)).toHaveAccessibleName(/^Reached by both strategies: /);
  await page.reload();
  await settled(page);
  await expect(tick(page, 'Azerbaijan 2023–2027')).toBeChecked();
  await expect(tick(page, 'Georgia 2021–2024')).not.toBeChecked();
  await page.goBack();
  await expect(tick(page, 'Azerbaijan 2023–2027')).not.toBeChecked();
  await tick(page, 'Estonia 2019–2022').uncheck();
  await expect(page).not.toHaveURL(/strategy=/);
  await expect(table(page).getByRole('columnheader')).toHaveCount(2 + IDS.length);
});

test('a bar is said by keyboard and opens its strategy', async ({ page }) => {
  await open(page, `${PAGE}&strategy=aze-2023-2027~geo-2021-2024`);
  const marks = figure(page).getByRole('application');
  await marks.focus();
  await marks.press('Home');
  const first = reached('aze-2023-2027')[0]!;
  await expect(figure(page).getByRole('status').first()).toHaveText(
    `Azerbaijan 2023–2027, 1 ${areas[0]!.name.en}: ${first.any} of ${areas[0]!.max} points reached, ${first.direct} of them directly`,
  );
  await marks.press('ArrowRight');
  await expect(figure(page).getByRole('status').first()).toContainText('Georgia 2021–2024, 1 ');
  await marks.press('Enter');
  await expect(page).toHaveURL(/\/strategy\/geo-2021-2024\?index=ncsi-2018/);
});

test('the reader’s own mapping is used where there is one, and that is said', async ({ page }) => {
  const none = areas.findIndex((area) => inCommon(IDS).none.includes(area.name.en));
  const indicator = areas[none]!.parts![0]!;
  const own = mapping('est-2019-2022');
  const record = {
    ...JSON.parse(text('mappings/est-2019-2022/ncsi-2018.json')),
    links: [...own.links, { priority: own.links[0]!.priority, part: indicator.id, strength: 'direct', reason: { en: 'Mine.' } }],
  };
  await page.addInitScript(
    (kept) => localStorage.setItem('posture.mapping.est-2019-2022.ncsi-2018', kept),
    JSON.stringify(record),
  );
  await open(page, PAGE);
  await expect(side(page)).toContainText('Shown by your own mapping, as saved in this browser: Estonia 2019–2022.');
  await expect(figure(page)).toContainText('changed in part by a reader');
  const cell = row(page, `${areas[none]!.id} ${areas[none]!.name.en}`).getByRole('cell').nth(2);
  await expect(cell).toHaveText(`${indicator.max} ${indicator.max} directly`);
});

test('an index without mappings and a strategy that does not exist are said, each with a way on', async ({ page }) => {
  await open(page, '/strategies?index=gci-2024');
  await expect(side(page)).toContainText('No strategy that is chosen has a mapping onto GCI 2024.');
  await expect(tick(page, 'Estonia 2019–2022 (no mapping onto this index)')).toBeVisible();
  await side(page).getByRole('combobox', { name: 'Index' }).selectOption('NCSI 2018');
  await expect(page).toHaveURL(/\/strategies\?index=ncsi-2018$/);
  await expect(figure(page)).toBeVisible();
  await open(page, `${PAGE}&strategy=nowhere-2000~est-2019-2022`);
  await expect(page.getByRole('status').filter({ hasText: 'No strategy is called nowhere-2000 here.' })).toBeVisible();
  await expect(figure(page)).toHaveAccessibleName(/^Reached by Estonia 2019–2022: /);
  await open(page, '/strategies?index=gci-2024&strategy=est-2019-2022');
  await expect(side(page)).toContainText('Left out, because there is no mapping onto this index: Estonia 2019–2022.');
  await open(page, '/strategies?index=ncsi-1');
  await expect(side(page)).toContainText('ncsi-1');
  await expect(held(page).getByRole('rowheader')).toHaveCount(IDS.length);
});

test('without one mapping the others are compared, and the missing one can be tried again', async ({ page, watch }) => {
  watch.tolerate(/Failed to load resource/);
  const url = '**/data/mappings/geo-2021-2024/ncsi-2018.json';
  await page.route(url, (route) => route.fulfill({ status: 503, contentType: 'text/plain', body: 'Later' }));
  await open(page, PAGE);
  await expect(figure(page)).toHaveAccessibleName(/^Reached by both strategies: /);
  const notice = side(page).locator('.notice').filter({ hasText: 'could not be loaded' });
  await expect(notice).toContainText('The server answered with status 503.');
  await page.unroute(url);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(figure(page)).toHaveAccessibleName(/^Reached by all 3 strategies: /);
});

test('the menu says that one is here, on this page and on that of a strategy', async ({ page }) => {
  const item = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Strategies' });
  await open(page, PAGE);
  await expect(item).toHaveAttribute('aria-current', 'page');
  await open(page, '/strategy/est-2019-2022?index=ncsi-2018');
  await expect(item).toHaveAttribute('aria-current', 'true');
  await open(page, '/about');
  await expect(item).not.toHaveAttribute('aria-current');
});

test('the start page and a profile lead to strategies', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('link', { name: 'See what national strategies reach' }).click();
  await expect(page).toHaveURL(/\/strategies\?index=ncsi-2018$/);
  await settled(page);
  await expect(title(page)).toHaveText('National strategies');
  await open(page, '/country/EST?index=gci-2024');
  const own = section(page, 'National strategies').getByRole('link');
  await expect(own).toHaveText('Cybersecurity Strategy of Estonia');
  await own.click();
  await expect(page).toHaveURL(/\/strategy\/est-2019-2022\?index=ncsi-2018/);
  await open(page, '/country/POL?index=gci-2024');
  await expect(section(page, 'Over time')).toBeVisible();
  await expect(section(page, 'National strategies')).toHaveCount(0);
});

test('in Azerbaijani all of it is there', async ({ page }) => {
  await on(page, '2026-03-01');
  await open(page, `${PAGE}&lang=az`);
  await expect(title(page)).toHaveText('Milli strategiyalar');
  await expect(section(page, 'Burada olan strategiyalar')).toContainText(strategy('aze-2023-2027').title.az);
  await expect(section(page, 'Burada olan strategiyalar')).toContainText('gedən il: 4/5');
  await expect(section(page, 'Əhatə etdikləri sahələr üzrə yanaşı').getByRole('figure')).toHaveAccessibleName(/^3 strategiyanın hamısının əhatə etdiyi: /);
});
