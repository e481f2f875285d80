// Each way to see countries side by side: a finding, a picture, the same figures as a table, and files of them.
import { readFile } from 'node:fs/promises';
import { countries, observations, two } from './support/facts.js';
import { expect, open, settled, test, type Page } from './support/site.js';

const PICKED = 'country=AZE~GEO~EST';
const figure = (page: Page) => page.locator('.compared').getByRole('figure').first();
const views = (page: Page) => page.getByRole('navigation', { name: 'Ways to see them' });

async function asTable(page: Page) {
  await figure(page).getByRole('button', { name: 'Table' }).click();
  return figure(page).getByRole('table');
}

async function saved(page: Page, name: string): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await figure(page).getByRole('button', { name, exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

for (const view of ['bars', 'strip', 'radar', 'scatter', 'time']) {
  test(`${view}: a pasted link has a finding, a picture, a table and files`, async ({ page }) => {
    await open(page, `/compare?index=gci-2024&${PICKED}&view=${view}`);
    await expect(views(page).getByRole('link', { includeHidden: false }).filter({ has: page.locator('[aria-current]') }).or(views(page).locator('[aria-current="page"]'))).toHaveCount(1);
    await expect(figure(page).locator('canvas')).toBeVisible();
    expect((await figure(page).locator('figcaption').innerText()).length).toBeGreaterThan(20);
    const table = await asTable(page);
    await expect(table).toContainText('Azerbaijan');
    await expect(table).toContainText('93.92');
    const svg = await saved(page, 'SVG');
    expect(svg.name).toBe(`compare-gci-2024-AZE-GEO-EST-${view}.svg`);
    expect(svg.text).toContain('<svg');
    expect(svg.text).toContain('/compare?index=gci-2024');
    const csv = await saved(page, 'CSV');
    expect(csv.text).toContain('Azerbaijan');
    await figure(page).getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await expect(figure(page).locator('.tip')).not.toBeEmpty();
  });
}

test('a picture can be copied as an image', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `/compare?index=gci-2024&${PICKED}&view=bars`);
  await figure(page).getByRole('button', { name: 'Copy picture' }).click();
  await expect(figure(page).getByText('Copied')).toBeVisible();
  const bytes = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType('image/png')).size;
  });
  expect(bytes).toBeGreaterThan(5_000);
});

test('the views are links that keep the countries', async ({ page }) => {
  await open(page, `/compare?index=gci-2024&${PICKED}&view=table`);
  for (const [name, view] of [['Bars', 'bars'], ['Among all', 'strip'], ['Radar', 'radar'], ['Over time', 'time'], ['Changes', 'changes']] as const) {
    await views(page).getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`index=gci-2024&${PICKED}&view=${view}`));
    await expect(views(page).getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
  }
  await page.goBack();
  await expect(page).toHaveURL(/view=time/);
});

test('two measures can be chosen, also of two indices, and the address says which', async ({ page }) => {
  await open(page, `/compare?index=gci-2024&${PICKED}&view=scatter&x=egdi-2024&y=gci-2024`);
  const values = await asTable(page);
  const egdi = observations('egdi-2024').find((one) => one.country === 'EST')!;
  await expect(values.getByRole('row', { name: /Estonia/ })).toContainText(two(Number(egdi.total)).slice(0, 4));
  const across = page.getByRole('group', { name: 'Across' });
  await across.getByRole('combobox', { name: 'Index' }).selectOption('ncsi-2018');
  await expect(page).toHaveURL(/[?&]x=ncsi-2018(&|$)/);
  await across.getByRole('combobox', { name: 'What of it' }).selectOption({ label: 'Digital development level' });
  await expect(page).toHaveURL(/[?&]x=ncsi-2018\.ddl(&|$)/);
  await expect(figure(page).locator('figcaption')).toBeVisible();
  await open(page, `/compare?index=gci-2024&${PICKED}&view=scatter&x=egdi-2024.nothing`);
  await expect(page.getByText('The index has no “egdi-2024.nothing”.')).toBeVisible();
});

test('any dot of a scatter is found by typing, in either language', async ({ page }) => {
  await open(page, `/compare?index=gci-2024&${PICKED}&view=scatter&x=egdi-2024&y=gci-2024`);
  const field = page.getByRole('combobox', { name: 'Find a country in the picture' });
  await field.fill('Uruguay');
  await page.keyboard.press('Enter');
  const score = observations('gci-2024').find((one) => one.country === 'URY')!.total!;
  await expect(page.getByRole('status').filter({ hasText: /^Uruguay/ })).toContainText(two(score));
  await figure(page).getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure(page).locator('.tip'), 'the keyboard begins there').toContainText('Uruguay');
  await expect(page).toHaveURL(/country=AZE~GEO~EST(&|$)/u);
  await field.fill('Kosovo');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kosovo has no dot: one of the two figures is not known.')).toBeVisible();
  await open(page, `/compare?index=gci-2024&${PICKED}&view=scatter&x=egdi-2024&y=gci-2024&lang=az`);
  await page.getByRole('combobox', { name: 'Şəkildə ölkə axtarın' }).fill('Uruqvay');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^Uruqvay/ })).toBeVisible();
});

test('over time every methodology has a panel of its own', async ({ page }) => {
  await open(page, `/compare?index=ncsi-2018&${PICKED}&view=time`);
  const table = await asTable(page);
  const indices = new Set(await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.textContent?.match(/NCSI (2018|3\.0)/)?.[0])));
  expect([...indices].toSorted()).toEqual(['NCSI 2018', 'NCSI 3.0']);
  await expect(figure(page).getByRole('application')).toHaveAccessibleDescription(/cannot be compared|own/);
});

test('more than seven countries become small multiples, and none is lost', async ({ page }) => {
  const eu = countries().groups.find(({ id }) => id === 'eu')!.members.slice(0, 9);
  await open(page, `/compare?index=gci-2024&country=${eu.join('~')}&view=bars`);
  const table = await asTable(page);
  for (const code of eu) {
    const name = countries().countries.find((one) => one.code === code)!.name.en;
    await expect(table).toContainText(name);
  }
});

test('an index without areas says why there is no radar', async ({ page }) => {
  await open(page, `/compare?index=idi-2024&${PICKED}&view=radar`);
  await expect(page.locator('.compared .missing')).toBeVisible();
});

test('a view without countries says so and offers a beginning', async ({ page }) => {
  await open(page, '/compare?index=gci-2024&view=bars');
  await expect(page.getByText('No country is picked.')).toBeVisible();
  await page.getByRole('button', { name: 'South Caucasus' }).click();
  await settled(page);
  await expect(figure(page).locator('canvas')).toBeVisible();
});

test('a view prints as it stands, without its controls', async ({ page }) => {
  await open(page, `/compare?index=gci-2024&${PICKED}&view=table`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toBeVisible();
  await expect(views(page)).toBeHidden();
  await expect(page.locator('.chip').first()).toBeHidden();
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});
