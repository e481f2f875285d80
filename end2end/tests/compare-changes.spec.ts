// What changed: between two observations of a country, and between two editions of an index.
import { observations } from './support/facts.js';
import { expect, open, section, test, type Page } from './support/site.js';

const editions = (page: Page) => section(page, 'Rank moves between editions');

/** Latest total of each country of an edition, by code. */
function totals(index: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { country, total, values } of observations(index)) {
    const pillars = Object.values(values ?? {});
    const sum = pillars.length === 5 ? pillars.reduce((all, points) => all + Math.round(points * 100), 0) : Math.round((total ?? NaN) * 100);
    if (!Number.isNaN(sum)) found.set(country, sum);
  }
  return found;
}

test('from GCI 2020 to 2024 every move is divided into parts that add up to it, for all 194', async ({ page }) => {
  await open(page, '/compare?index=gci-2024&country=AZE~GEO~EST&view=changes&earlier=gci-2020');
  const figure = editions(page).getByRole('figure');
  await figure.getByRole('button', { name: 'Table' }).click();
  const rows = await figure.getByRole('table').locator('tbody tr').evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent!.trim())),
  );
  expect(rows).toHaveLength(194);
  const heads = await figure.getByRole('table').locator('thead th').allInnerTexts();
  const column = (word: RegExp) => heads.findIndex((head) => word.test(head));
  const number = (text: string) => Number(text.replace('−', '-').replace('+', ''));
  const [won, own, others] = [column(/change in rank/i), column(/own (part|change)/i), column(/other/i)];
  expect(Math.min(won, own, others)).toBeGreaterThanOrEqual(0);
  for (const row of rows) {
    expect(number(row[own]!) + number(row[others]!), row.join(' ')).toBeCloseTo(number(row[won]!), 5);
  }
  const [before, after] = [totals('gci-2020'), totals('gci-2024')];
  const rank = (all: Map<string, number>, code: string) => [...all.values()].filter((one) => one > all.get(code)!).length + 1;
  const azerbaijan = rows.find((row) => row.some((cell) => cell === 'Azerbaijan'))!;
  expect(number(azerbaijan[won]!)).toBe(rank(before, 'AZE') - rank(after, 'AZE'));
});

test('areas of both editions stand side by side, with the warning of the methodology', async ({ page }) => {
  await open(page, '/compare?index=gci-2024&country=AZE~GEO~EST&view=changes&earlier=gci-2020');
  const areas = editions(page).getByRole('table', { name: 'Areas in GCI 2020 and GCI 2024' });
  await expect(areas.locator('tbody')).toHaveCount(3);
  const pillar = (index: string) => observations(index).find((one) => one.country === 'AZE' && one.values)!.values!['technical']!;
  const row = areas.locator('tbody').filter({ hasText: 'Azerbaijan' }).getByRole('row', { name: /^Technical / });
  const change = (pillar('gci-2024') - pillar('gci-2020')).toFixed(2).replace('-', '−');
  await expect(row.getByRole('cell')).toHaveText([pillar('gci-2020').toFixed(2), pillar('gci-2024').toFixed(2), change]);
  await expect(editions(page).locator('.notice')).toContainText('the questionnaire is new');
});

test('what cannot be compared is said', async ({ page }) => {
  await test.step('editions that count different points are not divided', async () => {
    await open(page, '/compare?index=ncsi-2018&country=AZE&view=changes');
    await expect(editions(page)).toContainText('NCSI 2018 and NCSI 3.0 count different points.');
    await open(page, '/compare?index=egdi-2024&country=AZE&view=changes');
    await expect(editions(page)).toContainText('Only one edition of EGDI 2024 is held here.');
    await open(page, '/compare?index=gci-2024&country=AZE&view=changes&earlier=idi-2023');
    await expect(page.getByText('“idi-2023” is not another edition of this index.')).toBeVisible();
  });

  await test.step('a country with one observation says that no change can be seen', async () => {
    await open(page, '/compare?index=gci-2024&country=EST&view=changes');
    await expect(page.getByText('GCI 2024 has one observation of Estonia, so no change can be seen.')).toBeVisible();
  });

  await test.step('an observation that does not exist is said', async () => {
    await open(page, '/compare?index=ncsi-2018&country=AZE&view=changes&before=nobody~2001');
    await expect(page.getByRole('status').filter({ hasText: /version|observation/i }).first()).toBeVisible();
  });
});

test('two observations of a country are compared indicator by indicator where both are known', async ({ page }) => {
  await open(page, '/compare?index=ncsi-2018&country=BEL&view=changes');
  const dates = section(page, 'Belgium at two dates, NCSI 2018');
  await expect(dates).toContainText('stayed');
  await expect(dates.getByRole('row', { name: /^1\.4 / })).toContainText('the same');
  const before = dates.getByRole('combobox', { name: 'Before' });
  await before.selectOption({ index: 0 });
  await expect(page).toHaveURL(/before=/);
  const chosen = await before.inputValue();
  await page.reload();
  await expect(dates.getByRole('combobox', { name: 'Before' })).toHaveValue(chosen);
});

test('changes begin with what there is to see', async ({ page }) => {
  await open(page, '/compare?index=ncsi-3&country=ARM~AZE~GEO&view=changes');
  await expect(section(page, 'Azerbaijan at two dates, NCSI 3.0'), 'Armenia has one observation').toBeVisible();
  await open(page, '/compare?index=gci-2024&country=ARM~GEO&view=changes');
  const headings = page.locator('.compared').getByRole('heading', { level: 2 });
  await expect(headings).toHaveText(['Rank moves between editions', 'Armenia at two dates, GCI 2024']);
});
