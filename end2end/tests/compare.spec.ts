// The comparison: who is picked and how, the table down to evidence, and what is said of an address that is no good.
import { areas, azerbaijan, countries, methodology, observations, two } from './support/facts.js';
import { tabTo } from './support/keyboard.js';
import { expect, open, settled, test, title, type Page } from './support/site.js';
import { narrow } from './support/sound.js';

const LINK = '/compare?index=gci-2024&country=AZE~GEO~EST&view=table';
const table = (page: Page) => page.getByRole('table', { name: /points by area/ });
const row = (page: Page, name: string) => table(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
const chips = (page: Page) => page.locator('.chip .chip-name');
const chip = (page: Page, name: string) => chips(page).filter({ hasText: name });
const picked = async (page: Page) => (await chips(page).allInnerTexts()).map((text) => text.split('\n')[0]!.trim());

/** The points of a country in each pillar of the GCI 2024, from its file. */
function pillars(country: string): Record<string, number> {
  const found = observations('gci-2024').filter((one) => one.country === country && Object.keys(one.values ?? {}).length === 5);
  return found[0]!.values!;
}

/** The countries whose shares of the pillars are nearest on average, nearest first, then by code. */
function nearest(country: string, most: number): string[] {
  const own = Object.entries(pillars(country));
  const whole = observations('gci-2024').filter(({ values }) => Object.keys(values ?? {}).length === 5);
  const others = [...new Set(whole.map((one) => one.country))].filter((code) => code !== country);
  const apart = (code: string) => own.reduce((sum, [id, points]) => sum + Math.abs(Math.round((pillars(code)[id]! - points) * 100)), 0);
  return others.toSorted((a, b) => apart(a) - apart(b) || (a < b ? -1 : 1)).slice(0, most);
}

test('a pasted link shows the table with every figure; one country is mine, and a chip is dragged', async ({ page }) => {
  await open(page, LINK);
  await test.step('a pasted link shows the table, with every figure as in the file', async () => {
    await expect(title(page)).toHaveText('Countries compared');
    await expect(page).toHaveTitle('Compare: GCI 2024 – Posture');
    for (const { id, name } of methodology('gci-2024').areas!) {
      const values = ['AZE', 'GEO', 'EST'].map((country) => pillars(country)[id]!);
      const cells = row(page, name.en).getByRole('cell');
      for (const [place, value] of values.entries()) {
        await expect(cells.nth(place)).toContainText(two(value));
        const isBest = value === Math.max(...values) && Math.max(...values) !== Math.min(...values);
        const isWorst = value === Math.min(...values) && Math.max(...values) !== Math.min(...values);
        await expect(cells.nth(place), `${name.en} ${place}`).toContainText(isBest ? '▲' : isWorst ? '▼' : two(value));
      }
    }
    await expect(row(page, 'Score').getByRole('link', { name: /^93\.92, Azerbaijan/ })).toBeVisible();
    await page.reload();
    await settled(page);
    await expect(page).toHaveURL(LINK);
    expect(await picked(page)).toEqual(['Azerbaijan', 'Georgia', 'Estonia']);
  });

  await test.step('one country is called mine, and the others are measured against it', async () => {
    await chip(page, 'Georgia').click();
    await expect(page).toHaveURL(/[?&]mine=GEO(&|$)/);
    await expect(chip(page, 'Georgia')).toHaveAttribute('aria-pressed', 'true');
    const difference = pillars('EST')['technical']! - pillars('GEO')['technical']!;
    const sign = difference > 0 ? '+' : '−';
    await expect(row(page, 'Technical').getByRole('cell').nth(2)).toContainText(`${sign}${two(Math.abs(difference))}`);
    await page.goBack();
    await expect(page).not.toHaveURL(/mine=/);
  });

  await test.step('a chip is dragged to another place', async () => {
    await page.locator('.chip', { hasText: 'Estonia' }).dragTo(page.locator('.chip', { hasText: 'Azerbaijan' }));
    await expect(page).toHaveURL(/country=EST~AZE~GEO/);
  });
});

test('countries are added by name, by group and by likeness, put in order by keyboard, and taken away', async ({ page }) => {
  await open(page, '/compare?index=gci-2024');
  await expect(page.getByText('No country is picked.')).toBeVisible();
  const field = page.getByRole('combobox', { name: 'Add a country' });
  await field.fill('Azərbaycan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/country=AZE/);
  await expect(field).toHaveValue('');
  const group = countries().groups.find(({ id }) => id === 'south-caucasus')!;
  await page.getByRole('combobox', { name: 'Add a group or region' }).selectOption({ label: `South Caucasus (${group.members.length})` });
  await expect(page).toHaveURL(/country=AZE~ARM~GEO/);
  await chip(page, 'Azerbaijan').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/country=ARM~AZE~GEO/);
  await expect(chip(page, 'Azerbaijan')).toBeFocused();
  await page.getByRole('button', { name: 'Move Georgia forward' }).click();
  await expect(page).toHaveURL(/country=ARM~GEO~AZE/);
  await page.getByRole('button', { name: 'Remove Armenia' }).click();
  await expect(page).toHaveURL(/country=GEO~AZE/);
  await page.getByText('Nearest to Georgia by profile').click();
  await expect(page.getByText(/percentage points apart on average, over 5 areas/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Add all of these' }).click();
  const near = nearest('GEO', 5).filter((code) => code !== 'AZE');
  await expect(page).toHaveURL(new RegExp(`country=GEO~AZE~${near.join('~')}(&|$)`));
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).not.toHaveURL(/country=/);
  await field.fill('UK');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/country=GBR(&|$)/);
  await field.fill('EaP');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Eastern Partnership: add its 6 countries' }).click();
  await expect(page).toHaveURL(/country=GBR~ARM~AZE~BLR~GEO~MDA~UKR(&|$)/);
  await expect(field).toBeFocused();
});

test('the table opens down to indicators and evidence, and the address keeps it', async ({ page }) => {
  await open(page, '/compare?index=ncsi-2018&country=AZE~EST&view=table');
  const area = areas[0]!;
  const opener = table(page).getByRole('button', { name: new RegExp(`^${area.id}\\b.*`) }).first();
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(/open=1(&|$)/);
  for (const { id } of area.parts!) {
    const cell = table(page).getByRole('row').filter({ has: page.getByRole('button', { name: new RegExp(`^${id.replace('.', '\\.')} `) }) }).getByRole('cell').first();
    await expect(cell).toContainText(String(azerbaijan[id]));
  }
  await table(page).getByRole('button', { name: /^1\.3 / }).click();
  const evidence = table(page).locator('tr.evidence');
  await expect(evidence).toContainText('Azerbaijan');
  await expect(evidence).toContainText('31 August 2023');
  await expect(evidence).toContainText('Estonia');
  await page.reload();
  await settled(page);
  await expect(evidence).toBeVisible();
});

test('only what differs is listed on request', async ({ page }) => {
  await open(page, '/compare?index=gci-2024&country=EST~FIN&view=table');
  const same = methodology('gci-2024').areas!.filter(({ id }) => pillars('EST')[id] === pillars('FIN')[id]);
  expect(same.length).toBeGreaterThan(0);
  await page.getByRole('checkbox', { name: 'Only where they differ' }).check();
  await expect(page).toHaveURL(/differ=1/);
  for (const { name } of same) await expect(row(page, name.en)).toBeHidden();
  await expect(page.getByText(/left out: the same for all/)).toBeVisible();
});

test('the comparison is a click away from the ranking and from a profile', async ({ page }) => {
  await open(page, '/ranking?index=gci-2024&country=AZE~GEO');
  await page.getByRole('link', { name: 'Compare these 2' }).click();
  await expect(page).toHaveURL(/\/compare\?index=gci-2024&country=AZE~GEO&view=table/);
  await open(page, '/country/EST?index=gci-2024');
  await page.getByRole('link', { name: 'Compare with others' }).click();
  await expect(page).toHaveURL(/\/compare\?index=gci-2024&country=EST&mine=EST&view=table/);
  await expect(title(page)).toBeFocused();
});

test('what is no good in an address is named, and the rest is shown', async ({ page }) => {
  await open(page, '/compare?index=gci-2024&country=AZE~ZZZ~Atlantis~geo~AZE~XKX&mine=FRA&view=pie&weights=1~-2');
  for (const said of [
    'Not a country: ZZZ. The others are shown.',
    '“Atlantis” under country',
    '“AZE” twice under country',
    '“pie” for view',
    '“1~-2” for weights',
    'FRA is marked as mine',
    'GCI 2024 has nothing on Kosovo.',
  ]) {
    await expect(page.getByText(said).first(), said).toBeVisible();
  }
  expect(await picked(page)).toEqual(['Azerbaijan', 'Georgia', 'Kosovo']);
  await expect(row(page, 'Technical')).toBeVisible();
});

test('three hundred countries are more than are taken, and that is said', async ({ page }) => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.slice(0, 12).map((b) => `${a}${b}Q`)).slice(0, 300);
  await open(page, `/compare?index=gci-2024&country=AZE~GEO~${codes.join('~')}`);
  await expect(page.getByText(/more than 250 entries under country/)).toBeVisible();
  expect(await picked(page)).toEqual(['Azerbaijan', 'Georgia']);
});

test('codes of two letters are written with three', async ({ page }) => {
  await open(page, '/compare?index=gci-2024&country=az~ge&mine=AZ&view=bars');
  await expect(page).toHaveURL('/compare?index=gci-2024&country=AZE~GEO&mine=AZE&view=bars');
});

test('an index that is not held is said, with those that are', async ({ page }) => {
  await open(page, '/compare?index=gci-1999&country=AZE');
  await expect(page.getByRole('status').filter({ hasText: 'gci-1999' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Global Cybersecurity Index 2024' })).toBeVisible();
  await expect(chip(page, 'Azerbaijan')).toBeVisible();
});

test('in Azerbaijani the same figures are said in its words', async ({ page }) => {
  await open(page, `${LINK}&lang=az`);
  await expect(title(page)).toHaveText('Ölkələrin müqayisəsi');
  await expect(page.getByRole('table').getByRole('link', { name: /93,92/ })).toBeVisible();
  await expect(page.locator('summary', { hasText: 'Paylaşmaq və endirmək' })).toBeVisible();
});

test.describe('more than six countries', () => {
  const EU = countries().groups.find(({ id }) => id === 'eu')!.members;
  const name = (code: string) => countries().countries.find((one) => one.code === code)!.name.en;
  const names = (page: Page) => table(page).locator('tbody th a').allInnerTexts();
  /** By total, best first; of equals as they were picked. */
  const ranked = () => {
    const total = new Map(observations('gci-2024').filter((one) => one.total !== undefined).map((one) => [one.country, one.total!]));
    return EU.toSorted((a, b) => total.get(b)! - total.get(a)!).map(name);
  };

  test('have a row each, by rank, and headings sort by keyboard; the address says how', async ({ page }) => {
    await open(page, `/compare?index=gci-2024&country=${EU.join('~')}&view=table`);
    expect(await names(page)).toEqual(ranked());
    await expect(table(page).getByRole('columnheader')).toHaveCount(methodology('gci-2024').areas!.length + 5);
    await expect(page.locator('#compare-finding'), 'several are level at the top, so none is said to lead').toContainText('Highest total: ');
    const legal = table(page).getByRole('button', { name: /^Legal/ });
    await legal.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/sort=-area\.legal(&|$)/);
    await expect(legal).toBeFocused();
    await expect(table(page).getByRole('columnheader', { name: /^Legal/ })).toHaveAttribute('aria-sort', 'descending');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/sort=area\.legal(&|$)/);
    const least = Math.min(...EU.map((code) => pillars(code)['legal']!));
    const first = table(page).locator('tbody tr').first();
    await expect(first.getByRole('cell').nth(3)).toContainText(two(least));
    await table(page).getByRole('button', { name: 'Country' }).click();
    await expect(page).toHaveURL(/sort=name(&|$)/);
    await page.reload();
    await settled(page);
    expect(await names(page)).toEqual(EU.map(name).toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  test('opened areas add their indicators as columns, which lead to who meets them', async ({ page }) => {
    await open(page, `/compare?index=ncsi-2018&country=${EU.slice(0, 7).join('~')}&view=table`);
    await page.getByRole('button', { name: 'Open all areas' }).click();
    const all = methodology('ncsi-2018').areas!;
    const count = all.length + all.flatMap(({ parts }) => parts ?? []).length;
    await expect(table(page).getByRole('columnheader')).toHaveCount(count + 4);
    await page.locator('.by-country-key').getByRole('link', { name: /^1\.1 / }).click();
    await expect(page).toHaveURL(/\/indicator\/.*1\.1/);
  });

  test('fit a phone by a box that scrolls, with the names always there', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, `/compare?index=gci-2024&country=${EU.join('~')}&view=table&lang=az`);
    await narrow(page);
    const box = page.locator('.compare-scroll');
    await box.evaluate((box) => (box.scrollLeft = 400));
    const [left, inside] = await Promise.all([box.boundingBox(), box.locator('tbody th').first().boundingBox()]);
    expect(Math.abs(left!.x - inside!.x)).toBeLessThan(2);
  });

  test('are all on paper', async ({ page }) => {
    await open(page, `/compare?index=gci-2024&country=${EU.join('~')}&view=table`);
    await page.emulateMedia({ media: 'print' });
    for (const one of ranked()) await expect(table(page).getByRole('rowheader', { name: one })).toBeVisible();
    await expect(page.getByText('Indicators are printed for up to six countries.')).toBeVisible();
  });
});
