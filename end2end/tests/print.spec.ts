// On paper a profile is a report: A4, light, everything folded open, nothing that only works on a screen.
import { indicators } from './support/facts.js';
import { expect, go, open, section, test } from './support/site.js';

const AZERBAIJAN = '/country/AZE?index=ncsi-2018';

test('a profile on paper: A4, what is folded is open, what only works on a screen is left out, charts for paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, AZERBAIJAN);
  await test.step('a profile prints on A4', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sizes.length, 'pages').toBeGreaterThan(3);
    expect(sizes.length, 'pages').toBeLessThanOrEqual(6);
    for (const [, width, height] of sizes) {
      expect(Math.abs(Number(width) - 595.28)).toBeLessThan(1);
      expect(Math.abs(Number(height) - 841.89)).toBeLessThan(1);
    }
    expect(pdf.length).toBeGreaterThan(50_000);
  });

  await test.step('charts are drawn for paper, and back for the screen afterwards', async () => {
    const canvas = section(page, 'Where the points are').locator('canvas');
    const pixels = () => canvas.evaluate((element: HTMLCanvasElement) => element.width);
    const onScreen = await pixels();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await pixels(), 'three pixels to a CSS pixel of the page').toBe(2016);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(pixels).toBe(onScreen);
  });

  await test.step('what only works on a screen is left out, what is folded is open', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'English' })).toBeHidden();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
    const bodies = section(page, 'Indicators and evidence').locator('details .body');
    await expect(bodies).toHaveCount(indicators.length);
    for (const body of await bodies.all()) await expect(body).toBeVisible();
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe('rgb(255, 255, 255)');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const note = await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('main a[href="https://ncsi.ega.ee/country/az_2022"]')!;
      return { number: Number(link.dataset.note), shown: getComputedStyle(link, '::after').content };
    });
    expect(note.shown, 'a source leads to a numbered note').toMatch(/\[/);
    const notes = page.locator('#paper-notes > li');
    await expect(notes.nth(note.number - 1)).toHaveText('https://ncsi.ega.ee/country/az_2022');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(notes).toHaveCount(0);
  });
});

test('a profile of a total alone, and a comparison, fill their pages', async ({ page }) => {
  for (const [address, pages] of [['/country/AZE?index=ncsi-3', 2], ['/compare?index=gci-2024&country=AZE~GEO~EST', 1]] as const) {
    await open(page, address);
    await page.waitForLoadState('networkidle');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/gu)!.length, address).toBeLessThanOrEqual(pages);
  }
});

test('other pages print without navigation', async ({ page }) => {
  await open(page, '/country/AZE?index=ncsi-2018');
  for (const address of ['/ranking?index=gci-2024', '/methodology/ncsi-2018', '/indicator/ncsi-2018/1.1', '/crosswalk/ncsi-2018/ncsi-3', '/data', '/bring', '/about']) {
    await test.step(address, async () => {
      await page.emulateMedia({ media: null });
      await go(page, address);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
      // A heading that sorts on a screen is a heading.
      const headings = await page.getByRole('columnheader').getByRole('button').count();
      expect(await page.getByRole('button').count()).toBe(headings);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]/);
    });
  }
});

test('on paper a ranking keeps its headings and leaves out what only picks', async ({ page }) => {
  await open(page, '/ranking?index=gci-2024');
  const headings = await page.getByRole('columnheader').allInnerTexts();
  await page.emulateMedia({ media: 'print' });
  const printed = await page.getByRole('columnheader').allInnerTexts();
  expect(printed).toEqual(headings.slice(1));
  expect(await page.getByRole('checkbox').count()).toBe(0);
  expect(await page.getByRole('combobox').count()).toBe(0);
});

test('on paper a comparison of many countries has a line for each', async ({ page }) => {
  const many = ['AZE', 'GEO', 'ARM', 'EST', 'LVA', 'LTU', 'FIN'];
  await open(page, `/compare?index=gci-2024&country=${many.join('~')}`);
  await page.emulateMedia({ media: 'print' });
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(many.length + 1);
  await expect(page.getByRole('rowheader')).toHaveText(['Finland', 'Estonia', 'Azerbaijan', 'Lithuania', 'Georgia', 'Latvia', 'Armenia']);
  await expect(page.getByRole('columnheader', { name: 'Order by published score' })).toBeVisible();
  await expect(rows.filter({ hasText: 'Azerbaijan' })).toContainText('Tier 2, Advancing');
  // As wide as the text of an A4 page: no column is cut off.
  await page.setViewportSize({ width: 680, height: 900 });
  expect(await page.getByRole('table').evaluate((table) => table.scrollWidth - table.parentElement!.clientWidth)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: null });
  await open(page, `/compare?index=gci-2024&country=${many.slice(0, 6).join('~')}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('columnheader', { name: 'Azerbaijan' })).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveCount(7);
});

test('many countries on paper have a line each, with score and rank under own weights', async ({ page }) => {
  await open(page, '/compare?index=gci-2024&country=AUT~BEL~BGR~HRV~CYP~CZE~DNK&weights=30~20~20~20~10');
  await page.emulateMedia({ media: 'print' });
  const table = page.locator('.by-country');
  await expect(table.getByRole('columnheader', { name: 'Own weights: score, rank' })).toBeVisible();
  await expect(table.getByRole('row', { name: /Bulgaria/ })).toContainText(/\d+\.\d\d, \d+/);
});
