// A strategy over an index: coverage under four formulas down to links, gaps, blind spots, sums, and priorities taken to
// be met; what is not known, and addresses that are no good.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { FORMULAS, GAPS, NAMES, ROWS, UNSERVED, type Formula } from './support/coverage.js';
import { indicators } from './support/facts.js';
import { tabTo } from './support/keyboard.js';
import { expect, open, section, settled, test, title, why, type Locator, type Page } from './support/site.js';

const PAGE = '/strategy/aze-2023-2027?index=ncsi-2018';
const PRIORITIES = `${PAGE}&show=priorities`;
// By the page of July 2022, of which little is held.
const ESTONIA = '/strategy/est-2019-2022?index=ncsi-2018&formula=unweighted&observation=ncsi-ee-2022~2022-07-06';

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('link', { name, exact: true });
const priorities = (page: Page) => section(page, 'Priority by priority');
const opener = (page: Page, id: string) => priorities(page).getByRole('button', { name: new RegExp(`^${id.replace('.', '\\.')} `) });
const row = (page: Page, id: string) =>
  priorities(page).locator('tr.area').filter({ has: page.getByRole('button', { name: new RegExp(`^${id.replace('.', '\\.')} `) }) });
const inside = (page: Page, id: string) =>
  priorities(page).getByRole('table', { name: new RegExp(`^${id}: linked indicators`) });
const formula = (page: Page, name: Formula) => page.getByRole('radio', { name: new RegExp(`^${NAMES[name]}`) });
const gaps = (page: Page) => section(page, 'Gaps, most points first');
const met = (page: Page) => section(page, 'If fully met');
const tick = (page: Page, id: string) => met(page).getByRole('checkbox', { name: new RegExp(`^${id} `) });
const outcome = (page: Page) => met(page).locator('.coverage-outcome');
const rows = (table: Locator) => table.locator('tbody tr');

async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await button.click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('the answer, gaps, blind spots, sums, and what the formula does', async ({ page }) => {
  await open(page, `${PAGE}&formula=unweighted`);
  await test.step('the heading says whose strategy it is, and the answer', async () => {
    await expect(title(page)).toHaveText(/^Strategy of the Republic of Azerbaijan/);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'Azerbaijan', exact: true })).toHaveAttribute('href', /\/country\/AZE\?index=ncsi-2018/);
    await expect(main).toContainText('2023 to 2027');
    await expect(main).toContainText('Its 8 priorities reach 34 of 46 indicators: 36 of 58 points.');
    await expect(main).toContainText('Counted unweighted, coverage is weakest at 20.00% (P3 ');
    const parts = page.getByRole('navigation', { name: 'Parts of this page' });
    await expect(main).toContainText('80.00 percentage points below the strongest, 100.00% (P5).');
    await expect(parts.getByRole('link', { name: 'Overview' })).toHaveAttribute('aria-current', 'page');
    await expect(parts.getByRole('link')).toHaveText(['Overview', 'Priorities', 'Matrix', 'Blind spots', 'The strategy itself', 'The mapping']);
  });

  await test.step('the choice of formula is a finding: how far each priority swings', async () => {
    const figure = section(page, 'What the choice of formula does').getByRole('figure');
    await expect(figure.locator('figcaption')).toContainText('P2');
    await figure.getByRole('button', { name: /table/i }).click();
    for (const { id, unweighted, weighted, direct, shared } of ROWS) {
      const line = figure.getByRole('row').filter({ hasText: id });
      for (const [, , percent] of [unweighted, weighted, direct, shared]) await expect(line.first(), id).toContainText(percent);
    }
  });

  await test.step('the matrix has a tab of its own, with the gaps below it', async () => {
    await tab(page, 'Matrix').click();
    await expect(page).toHaveURL(/show=matrix$/);
    await expect(section(page, 'What the choice of formula does')).toHaveCount(0);
  });

  await test.step('gaps stand in the order of their points, with who reaches them', async () => {
    await expect(gaps(page)).toContainText('17 indicators lack 28 points together, +36.36 of the score');
    await gaps(page).getByText('11 more gaps', { exact: true }).first().click();
    const lines = rows(gaps(page).locator('table'));
    await expect(lines).toHaveCount(GAPS.length);
    for (const [place, gap] of GAPS.entries()) {
      const line = lines.nth(place);
      await expect(line.getByRole('rowheader')).toContainText(new RegExp(`^${gap.id} `));
      const cells = line.getByRole('cell');
      await expect(cells.nth(0), gap.id).toHaveText(String(gap.missing));
      await expect(cells.nth(1), gap.id).toHaveText(gap.gain);
      if (gap.direct || gap.supporting) {
        await expect(cells.nth(2), gap.id).toHaveText(gap.direct);
        await expect(cells.nth(3), gap.id).toHaveText(gap.supporting);
      } else {
        await expect(cells.nth(2), gap.id).toContainText('no priority');
      }
    }
    const { name, bytes } = await saved(page, gaps(page).getByRole('button', { name: /^CSV/ }));
    expect(name).toBe('strategy-aze-2023-2027-ncsi-2018-gaps.csv');
    expect(bytes.toString('utf8').trimEnd().split('\r\n')).toHaveLength(1 + GAPS.length);
  });

  await test.step('blind spots are named both ways', async () => {
    await tab(page, 'Blind spots').click();
    const blind = section(page, 'Blind spots, both ways');
    await expect(blind).toContainText('Indicators that no priority reaches: 12, worth 19 points');
    const line = (id: string) => blind.getByRole('row').filter({ has: page.getByRole('link', { name: new RegExp(`^${id.replace('.', '\\.')} `) }) });
    for (const id of UNSERVED) {
      const max = indicators.find((one) => one.id === id)!.max;
      await expect(line(id), id).toContainText(`/${max}`);
      await expect(line(id), id).toContainText(['8.1', '8.2'].includes(id) ? 'Only objective O1' : 'Nothing');
    }
    await expect(line('1.3')).toContainText('Met by this being there: the strategy itself');
    await expect(line('1.4')).toContainText('Met by this being there: the action plan itself');
    await expect(blind).toContainText('Local innovation and start-ups');
  });

  await test.step('everything adds up', async () => {
    const sums = section(page, 'How it adds up');
    const line = (name: RegExp) => sums.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
    const expected: [RegExp, string, string][] = [
      [/^Reached by a priority$/, '34', '36/58'],
      [/^Reached by none$/, '12', '13/19'],
      [/^Of these, met by/, '2', '2/2'],
      [/^All indicators$/, '46', '49/77'],
      [/^All priorities together, shared$/, '34', '36/58'],
    ];
    for (const [name, count, points] of expected) await expect(line(name).getByRole('cell'), String(name)).toHaveText([count, points]);
    await expect(sums).toContainText('✓ Reached and not reached add up to all indicators.');
    await expect(sums).toContainText('✓ The shared points of all priorities add up to exactly');
  });

  await test.step('all priorities are opened and closed at once, down to 47 links', async () => {
    await tab(page, 'Priorities').click();
    const button = priorities(page).getByRole('button', { name: 'Open all' });
    await button.click();
    const links = priorities(page).locator('.coverage-links tbody tr');
    await expect(links.filter({ visible: true })).toHaveCount(47);
    await priorities(page).getByRole('button', { name: 'Close all' }).click();
    await expect(links.filter({ visible: true })).toHaveCount(0);
  });

  await test.step('a cell of the matrix opens to its indicators by keyboard', async () => {
    await tab(page, 'Matrix').click();
    const matrix = section(page, 'Priorities and areas');
    const cell = matrix.getByRole('button', { name: /^P1, 2 .*: 1 direct, 1 supporting, 3\/4$/ });
    await tabTo(page, cell);
    await page.keyboard.press('Enter');
    await expect(cell).toHaveAttribute('aria-expanded', 'true');
    await expect(cell).toBeFocused();
    const table = matrix.getByRole('table', { name: /^P1 in 2 / });
    await expect(rows(table)).toHaveCount(2);
    await expect(table).toContainText('supporting');
    await page.keyboard.press('Enter');
    await expect(table).toHaveCount(0);
  });

  await test.step('priorities taken to be met show the path of the score, overlaps counted once', async () => {
    await tab(page, 'Overview').click();
    await tabTo(page, tick(page, 'P1'));
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/met=P1(&|$)/);
    await expect(tick(page, 'P1')).toBeFocused();
    await expect(outcome(page)).toContainText('63.64 → 67.53');
    await expect(outcome(page)).toContainText('3 points would be gained: from 49 to 52 of 77.');
    await tick(page, 'P3').check();
    await expect(page).toHaveURL(/met=P1~P3(&|$)/);
    await expect(outcome(page)).toContainText('63.64 → 71.43');
    await expect(outcome(page)).toContainText('One by one these priorities would gain 7 points; the overlaps counted once, it is 6.');
    await page.reload();
    await settled(page);
    await expect(tick(page, 'P3')).toBeChecked();
    await expect(outcome(page)).toContainText('63.64 → 71.43');
    await met(page).getByRole('button', { name: 'Select all' }).click();
    await expect(outcome(page)).toContainText('63.64 → 92.21');
    await expect(outcome(page)).toContainText('from 49 to 71 of 77');
    await met(page).getByRole('button', { name: 'Clear' }).click();
    await expect(page).not.toHaveURL(/met=/);
    const alone: Record<string, [string, string]> = { P1: ['+3', '67.53'], P3: ['+4', '68.83'], P5: ['0', '63.64'] };
    for (const [id, [gained, after]] of Object.entries(alone)) {
      const cells = met(page)
        .getByRole('row')
        .filter({ has: page.getByRole('checkbox', { name: new RegExp(`^${id} `) }) }).getByRole('cell');
      await expect(cells.nth(1), id).toHaveText(gained);
      await expect(cells.nth(2), id).toHaveText(after);
    }
  });
});

test('under each formula every priority has its percent and points, and the other three beside it', async ({ page }) => {
  for (const chosen of FORMULAS) {
    if (chosen === FORMULAS[0]) await open(page, `${PRIORITIES}&formula=${chosen}`);
    else await formula(page, chosen).check();
    await expect(page).toHaveURL(new RegExp(`formula=${chosen}`));
    await expect(formula(page, chosen)).toBeChecked();
    await expect(priorities(page).locator('tr.area')).toHaveCount(ROWS.length);
    const others = FORMULAS.filter((other) => other !== chosen);
    const heads = priorities(page).locator('.coverage-table > thead').getByRole('columnheader');
    await expect(heads).toHaveText(['Priority', NAMES[chosen], ...others.map((other) => NAMES[other]), 'Links', 'Gaps', 'With all points']);
    for (const expected of ROWS) {
      const cells = row(page, expected.id).getByRole('cell');
      for (const [place, name] of [chosen, ...others].entries()) {
        const [awarded, max, percent] = expected[name];
        await expect(cells.nth(place), `${expected.id} ${name}`).toHaveText(`${percent}% ${awarded} of ${max}`);
      }
      await expect(cells.nth(4)).toHaveText(`${expected.directLinks} direct, ${expected.links - expected.directLinks} supporting`);
      await expect(cells.nth(6)).toHaveText(`${expected.fulfilled} of ${expected.links}`);
    }
  }
});

test('the formula is chosen by keyboard, stands in the address, and outlasts a reload', async ({ page }) => {
  await open(page, '/strategies');
  await open(page, `${PRIORITIES}&formula=unweighted`);
  const first = formula(page, 'unweighted');
  await tabTo(page, first);
  await expect(row(page, 'P1')).toContainText('57.14%');
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/formula=weighted/);
  await expect(formula(page, 'weighted')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(row(page, 'P1').getByRole('cell').first()).toContainText('70.00%');
  await expect(row(page, 'P3').getByRole('cell').first()).toContainText('20.00%');
  await expect(page.getByRole('main')).toContainText('Counted weighted, coverage is weakest at 20.00% (P3 ');
  await page.reload();
  await settled(page);
  await expect(formula(page, 'weighted')).toBeChecked();
  await expect(row(page, 'P1').getByRole('cell').first()).toContainText('70.00%');
  // Choosing a formula is no step of its own.
  await page.goBack();
  await expect(page).toHaveURL(/\/strategies/);
  await page.goForward();
  await settled(page);
  await expect(formula(page, 'weighted')).toBeChecked();
});

test('a priority opens to its indicators, with strength, reason and the sums under every formula', async ({ page }) => {
  await open(page, `${PRIORITIES}&formula=weighted`);
  await tabTo(page, opener(page, 'P1'));
  await expect(inside(page, 'P1')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(opener(page, 'P1')).toHaveAttribute('aria-expanded', 'true');
  const table = inside(page, 'P1');
  await expect(rows(table)).toHaveCount(5);
  const first = rows(table).first();
  await expect(first.getByRole('rowheader')).toContainText('2.1');
  await expect(first.getByRole('cell').nth(0)).toHaveText('direct');
  await expect(first.getByRole('cell').nth(1)).toHaveText('3/3');
  const second = rows(table).nth(1);
  await expect(second.getByRole('cell')).toHaveText([/supporting/, /^0\/1$/, /^0\/0\.5$/, /does not count/, /^0\/0\.5$/, /\S/]);
  const sums = table.locator('tfoot').getByRole('cell');
  for (const [place, name] of FORMULAS.entries()) {
    const [awarded, max, percent] = ROWS[0]![name];
    await expect(sums.nth(place), name).toHaveText(`${awarded}/${max} = ${percent}%`);
  }
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/country\/AZE\?index=ncsi-2018#why=2\.1$/);
  await expect(why(page)).toBeVisible();
  await page.goBack();
  await settled(page);
  await expect(title(page)).toHaveText(/^Strategy of the Republic of Azerbaijan/);
});

test('what is not known of Estonia is never taken for zero', async ({ page }) => {
  await open(page, `${ESTONIA}&show=priorities`);
  await expect(page.getByRole('combobox', { name: 'Points of' })).toContainText('4 of 46 indicators known');
  const community = row(page, '1.3').getByRole('cell');
  await expect(community.first()).toContainText('not known');
  await expect(community.first()).toContainText('5 of 5 known points');
  await expect(community.nth(5)).toHaveText('none, 2 not known');
  await expect(community.nth(6)).toHaveText('2 of 2 known, 4 in all');
  const unknown = row(page, '1.1').getByRole('cell').first();
  await expect(unknown).toContainText('not known');
  await expect(unknown).toContainText('points reachable');
  await expect(unknown).not.toContainText('%');
  await formula(page, 'direct').check();
  await expect(community.first()).toContainText('100.00%');
  await expect(priorities(page)).not.toContainText(/(^|\s)0(\.00)?%/);
  await tab(page, 'Matrix').click();
  await expect(gaps(page)).toContainText('The points of 42 indicators are not known; they may be gaps too.');
  await tab(page, 'Overview').click();
  await tick(page, '1.3').check();
  await expect(outcome(page)).toContainText('the new score is not known either. At least 0 and at most');
});

test('in Azerbaijani', async ({ page }) => {
  await open(page, `${PRIORITIES}&formula=weighted&lang=az`);
  await expect(title(page)).toHaveText(/^Azərbaycan Respublikasının informasiya təhlükəsizliyi/);
  await expect(page.getByRole('main')).toContainText('8 prioriteti 46 göstəricidən 34 göstəricini əhatə edir: 58 xaldan 36 xal.');
  const table = page.getByRole('region', { name: 'Prioritetlər üzrə', exact: true });
  await expect(table.locator('tr.area').first().getByRole('cell').first()).toContainText('70,00%');
  await expect(page.getByRole('radio', { name: /^Çəkili/ })).toBeChecked();
});

test('the view is taken away with every table, and cited', async ({ page }) => {
  await open(page, `${PAGE}&met=P1~P3`);
  const share = page.locator('details.share');
  await share.locator('summary', { hasText: 'Share and download' }).click();
  await expect(share.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(page.url());
  const group = share.getByRole('group', { name: 'What is shown:' });
  const { name, bytes } = await saved(page, group.getByRole('button', { name: 'ZIP', exact: true }));
  expect(name).toBe('strategy-aze-2023-2027-ncsi-2018-full.zip');
  const files = unzipSync(bytes);
  for (const table of ['priorities', 'links', 'matrix', 'gaps', 'unserved', 'unmeasured', 'totals', 'met', 'swing']) {
    expect(Object.keys(files), table).toContain(`${table}.csv`);
  }
  expect(strFromU8(files['links.csv']!).trimEnd().split('\r\n')).toHaveLength(1 + 47);
  expect(strFromU8(files['README.md']!)).toContain('is a judgement, not a fact');
  await share.locator('summary', { hasText: 'Cite this view' }).click();
  await expect(share.locator('blockquote')).toContainText('mapped onto NCSI 2018');
});

test('on paper all four parts are there in their order, and nothing that only works on a screen', async ({ page }) => {
  await open(page, `${PAGE}&formula=weighted`);
  await expect(page.locator('#coverage-totals')).toBeAttached();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect([...pdf.matchAll(/\/MediaBox /g)].length, 'pages, in wide letters').toBeLessThanOrEqual(7);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('radio').count()).toBe(0);
  await expect(page.getByText('Weighted: Σ w·a ÷ Σ w·m')).toBeVisible();
  const headings = ['What the choice of formula does', 'If fully met', 'How coverage is counted', 'Priority by priority', 'Priorities and areas'];
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([...headings, 'Gaps, most points first', 'Blind spots, both ways', 'How it adds up']);
  await expect(priorities(page).locator('.coverage-links tbody tr').filter({ visible: true })).toHaveCount(47);
  await expect(priorities(page).getByText('P1 Detect threats and manage risk').filter({ visible: true }).first()).toBeVisible();
});

test('what is no good in an address is named, with a way on', async ({ page }) => {
  await open(page, '/strategy/atlantis-2000');
  await expect(title(page)).toHaveText('No such strategy');
  await expect(page.getByText('There is no strategy “atlantis-2000” here.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: /^Strategy of the Republic of Azerbaijan/ }).click();
  await settled(page);
  await expect(tick(page, 'P1')).toBeVisible();

  await open(page, '/strategy/aze-2023-2027?index=gci-2024');
  await expect(page.getByText('This strategy has not been mapped onto GCI 2024.')).toBeVisible();
  await open(page, '/strategy/aze-2023-2027?index=atlantis');
  await expect(page.getByText('There is no index “atlantis” here.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: /methodology of 2018/ }).click();
  await expect(page).toHaveURL(/index=ncsi-2018/);
  await expect(tick(page, 'P1')).toBeVisible();

  await open(page, `${PAGE}&observation=ncsi-az-2022~1999&met=P1~P99&formula=pi`);
  await expect(page.getByText('The address asks for an observation that is not held here.')).toBeVisible();
  await expect(page.getByText('Not a priority of this strategy: P99. The others count.')).toBeVisible();
  await expect(page.getByText('“pi” for formula').first()).toBeVisible();
  await expect(outcome(page)).toContainText('63.64');
  await tab(page, 'Priorities').click();
  await expect(row(page, 'P1').getByRole('cell').first()).toContainText('57.14%');
});

test('a link of earlier versions to the one page leads to its first part', async ({ page }) => {
  await open(page, `${PAGE}&show=coverage&met=P1`);
  await expect(tab(page, 'Overview')).toHaveAttribute('aria-current', 'page');
  await expect(outcome(page)).toContainText('63.64 → 67.53');
});

for (const lang of ['en', 'az']) {
  test(`each part fits three screens, one four, under a title of two lines: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const part of ['overview', 'priorities', 'matrix', 'blind-spots']) {
      await open(page, `${PAGE}&formula=weighted&show=${part}&lang=${lang}`);
      const [height, lines] = await page.evaluate(() => {
        const heading = document.querySelector('h1')!;
        return [document.documentElement.scrollHeight, heading.clientHeight / parseFloat(getComputedStyle(heading).lineHeight)] as const;
      });
      // In wide letters; 2,500 in usual ones.
      expect(height, part).toBeLessThanOrEqual(2600);
      expect(Math.round(lines), part).toBeLessThanOrEqual(2);
    }
  });
}

for (const lang of ['en', 'az']) {
  test(`all four parts are five pages on paper, in letters that can be read: ${lang}`, async ({ page }) => {
    await open(page, `${PAGE}&show=matrix&lang=${lang}`);
    await expect(page.locator('.coverage-unserved').first()).toBeAttached();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/gu)!.length).toBeLessThanOrEqual(5);
    await page.emulateMedia({ media: 'print' });
    const smallest = await page.evaluate(() =>
      Math.min(...[...document.querySelectorAll('.coverage-links :is(th, td)')].map((cell) => parseFloat(getComputedStyle(cell).fontSize))),
    );
    expect(smallest * 0.75).toBeGreaterThanOrEqual(7.5);
  });
}

test('why the strategy opens over an older index is said beside the choice of it, and not over the newer one', async ({ page }) => {
  const why = 'Opens with NCSI 2018: NCSI 3.0 is newer, but fewer of its indicators are known.';
  for (const address of ['./strategy/aze-2023-2027', './strategies']) {
    await open(page, address);
    await expect(page.getByText(why)).toBeVisible();
  }
  await open(page, './strategy/aze-2023-2027?index=ncsi-3');
  await expect(page.getByText(why)).toHaveCount(0);
});
