// Charts: a finding, marks by keyboard that are said aloud, the same as a table, and as PNG, SVG and CSV files; sharp
// on any screen.
import { readFile } from 'node:fs/promises';
import { azerbaijan, indicators } from './support/facts.js';
import { expect, open, section, test, why, type Locator, type Page } from './support/site.js';

const AZERBAIJAN = '/country/AZE?index=ncsi-2018';
const charts: [string, string, (page: Page) => Locator][] = [
  ['among all', 'posture-AZE-ncsi-2018-among-all', (page) => page.getByRole('figure', { name: /^Azerbaijan \(63\.64\) scores higher/ })],
  ['areas', 'posture-AZE-ncsi-2018-areas', (page) => section(page, 'Where the points are').getByRole('figure')],
  ['history', 'posture-AZE-ncsi-history', (page) => section(page, 'Over time').getByRole('figure')],
];

/** What a download holds, by the name of its button. */
async function download(page: Page, figure: Locator, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await figure.getByRole('button', { name: kind, exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

for (const [name, file, find] of charts) {
  test(`${name}: marks by keyboard are said, a table has the same, and PNG, SVG and CSV are files of the right kind`, async ({ page }) => {
    await open(page, AZERBAIJAN);
    const marks = find(page).getByRole('application');
    const live = find(page).getByRole('status').first();
    await expect(live).toHaveText('');
    await marks.focus();
    await marks.press('ArrowRight');
    await expect(live).not.toHaveText('');
    await marks.press('Home');
    const first = await live.textContent();
    await marks.press('End');
    await expect(live).not.toHaveText(first!);
    await marks.press('ArrowLeft');
    await marks.press('Home');
    await expect(live).toHaveText(first!);
    await marks.press('Escape');
    await expect(live).toHaveText('');
    await expect(marks).toHaveAccessibleDescription(/Arrow keys, Home and End move from mark to mark/);

    const button = find(page).getByRole('button', { name: 'Table' });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(find(page).getByRole('table')).toHaveCount(0);
    await button.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    const lines = (await download(page, find(page), 'CSV')).bytes.toString();
    const rows = lines.trimEnd().split('\r\n').length;
    await expect(find(page).getByRole('table').getByRole('row')).toHaveCount(rows);
    await button.press('Enter');
    await expect(find(page).getByRole('table')).toHaveCount(0);

    const png = await download(page, find(page), 'PNG');
    expect(png.name).toBe(`${file}.png`);
    expect([...png.bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(png.bytes.readUInt32BE(16), 'twice 960 pixels wide').toBe(1920);
    expect(png.bytes.readUInt32BE(20)).toBeGreaterThan(200);
    expect(png.bytes.length).toBeGreaterThan(8_000);

    const svg = await download(page, find(page), 'SVG');
    expect(svg.name).toBe(`${file}.svg`);
    // Read by a page without a policy: styles in a file are no business of the site's.
    const reader = await page.context().newPage();
    const parsed = await reader.evaluate((text) => {
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        root: picture.documentElement.localName,
        errors: picture.querySelectorAll('parsererror').length,
        active: picture.querySelectorAll('script, foreignObject, a, image, use').length,
        words: picture.documentElement.textContent!,
      };
    }, svg.bytes.toString());
    expect(parsed).toMatchObject({ root: 'svg', errors: 0, active: 0 });
    expect(parsed.words).toContain('Azerbaijan');
    if (name !== 'history') expect(parsed.words).toContain('National Cyber Security Index, methodology of 2018: scores out of 100');
    expect(parsed.words).toContain('/country/AZE?index=ncsi-2018');

    const csv = await download(page, find(page), 'CSV');
    expect(csv.name).toBe(`${file}.csv`);
    expect(csv.bytes.toString()).toMatch(/^[^\r\n]+\r\n[^\r\n]+\r\n/);
  });
}

test('a picture gets a size, a title of the reader’s own and colours; files say so, and the finding stays', async ({ page }) => {
  await open(page, AZERBAIJAN);
  const [, file, find] = charts[1]!;
  const figure = find(page);
  const finding = (await figure.locator('figcaption').textContent())!;
  const opener = figure.getByRole('button', { name: 'Size and title' });
  await opener.press('Enter');
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  const form = figure.getByRole('form', { name: 'Size and title' });
  const title = form.getByLabel('Title', { exact: true });
  const back = form.getByRole('button', { name: 'Back to the finding' });
  await expect(title).toHaveValue(finding);
  await expect(back).toHaveCount(0);

  await form.getByRole('combobox', { name: 'Size' }).selectOption('square');
  await title.fill('Ours, & <short>');
  await expect(back).toBeVisible();
  const preview = form.getByRole('img', { name: 'How the picture comes out' });
  await expect.poll(() => preview.evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height])).toEqual([1080, 1080]);

  const png = await download(page, figure, 'PNG');
  expect(png.name).toBe(`${file}-1080x1080.png`);
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1080, 1080]);
  await form.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  const own = await download(page, figure, 'SVG');
  expect(own.name).toBe(`${file}-1080x1080-dark.svg`);
  const picture = own.bytes.toString();
  expect(picture).toMatch(/^<svg [^>]*width="1080" height="1080"/);
  expect(picture).toContain('<title>Ours, &amp; &lt;short&gt;</title>');
  expect(picture).toContain(`<desc>${finding} `);
  expect(picture).toContain('Title by the person sharing this picture');
  expect(picture).toContain('/country/AZE?index=ncsi-2018');
  expect(picture, 'on the paper of the dark page').toContain('fill="#14171A"');
  expect((await download(page, figure, 'CSV')).name).toBe(`${file}.csv`);

  await back.press('Enter');
  await expect(title).toHaveValue(finding);
  await expect(title).toBeFocused();
  await expect(back).toHaveCount(0);
  const found = (await download(page, figure, 'SVG')).bytes.toString();
  expect(found).not.toContain('Title by the person sharing this picture');

  await page.emulateMedia({ media: 'print' });
  await expect(form).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await opener.press('Enter');
  await expect(form).toHaveCount(0);
});

test('the row of downloads and the source begin where the text of the figure does', async ({ page }) => {
  for (const [address, tools] of [
    [AZERBAIJAN, '.chart .toolbar'],
    ['/compare?index=gci-2024&country=AZE~GEO', '.toolbar-only .toolbar'],
  ] as const) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, address);
      const offs = await page.locator(tools).evaluateAll((all) =>
        all.map((toolbar) => {
          // Where what an element says begins, with a sign in front of it.
          const left = (element: Element) => {
            const { borderInlineStartWidth, paddingInlineStart } = getComputedStyle(element);
            return element.getBoundingClientRect().left + parseFloat(borderInlineStartWidth) + parseFloat(paddingInlineStart);
          };
          const source = toolbar.closest('figure')?.querySelector('.source') ?? document.querySelector('.compare-table-section .source')!;
          const starts = [...toolbar.querySelectorAll('button, .downloads > span:not(:empty)')].map(left);
          return Math.min(...starts) - left(source);
        }),
      );
      expect(offs.length).toBeGreaterThan(0);
      for (const off of offs) expect(Math.abs(off), `${address} at ${width}`).toBeLessThan(0.75);
    }
  }
});

test('the CSV of the areas holds every indicator; Enter opens a mark: an indicator its explanation, a country its profile', async ({ page }) => {
  await open(page, AZERBAIJAN);
  const csv = (await download(page, charts[1]![2](page), 'CSV')).bytes.toString();
  expect(csv.startsWith('\uFEFF'), 'spreadsheets read it as UTF-8').toBe(true);
  const [header, ...rows] = csv.slice(1).trimEnd().split('\r\n').map((line) => line.split(','));
  expect(header!.slice(0, 7)).toEqual(['Area no.', 'Area', 'Indicator no.', 'Indicator', 'Points', 'Maximum', 'State']);
  expect(header!.slice(7, 10)).toEqual(['Code (ISO 3166-1 alpha-3)', 'Index id', 'Index']);
  for (const row of rows) expect(row).toEqual(expect.arrayContaining(['AZE', 'ncsi-2018', '2023-08-31', 'e-Governance Academy']));
  expect(rows).toHaveLength(46);
  expect(rows.map((row) => [row[2], Number(row[4]), Number(row[5])])).toEqual(
    indicators.map(({ id, max }) => [id, azerbaijan[id], max]),
  );
  expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(49);
  const marks = charts[1]![2](page).getByRole('application');
  await marks.focus();
  await marks.press('Home');
  await marks.press('End');
  await marks.press('Enter');
  await expect(page).toHaveURL(/#why=12(\.3)?$/);
  await expect(why(page)).toBeVisible();
  await page.keyboard.press('Escape');
  const strip = charts[0]![2](page).getByRole('application');
  await strip.focus();
  await strip.press('Home');
  await strip.press('End');
  const country = (await charts[0]![2](page).getByRole('status').first().textContent())!.split(/[:,]/)[0]!;
  await strip.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(country);
});

test('the CSV of the history has plain numbers and exact dates', async ({ page }) => {
  await open(page, `${AZERBAIJAN}&lang=az`);
  const figure = section(page, 'Zaman üzrə').getByRole('figure');
  const rows = (await download(page, figure, 'CSV')).bytes.toString().trimEnd().split('\r\n').slice(1);
  const expected: [score: string, index: string, date: string][] = [
    ['59.74', 'ncsi-2018', '../2023-05-02?'],
    ['63.64', 'ncsi-2018', '2023-08-31'],
    ['66.67', 'ncsi-3', '../2024-06-30?'],
    ['70.83', 'ncsi-3', '2024-01-01/2024-06-30?'],
    ['73.33', 'ncsi-3', '../2025-08-15'],
  ];
  expect(rows).toHaveLength(expected.length);
  for (const [place, [score, index, date]] of expected.entries()) {
    expect(rows[place]).toMatch(new RegExp(`^${score.replace('.', '\\.')},100,AZE,${index},`, 'u'));
    expect(rows[place]).toContain(`,${date},`);
  }
});

test('the pointer shows what a mark says, and a click opens it', async ({ page }) => {
  await open(page, AZERBAIJAN);
  const figure = charts[1]![2](page);
  const canvas = figure.locator('canvas');
  const box = (await canvas.boundingBox())!;
  await canvas.hover({ position: { x: box.width / 2, y: box.height / 2 } });
  await expect(figure.getByRole('status').first()).toHaveText(/point/);
  await page.mouse.move(2, 2);
  await expect(figure.getByRole('status').first()).toHaveText('');
  await canvas.click({ position: { x: box.width / 2, y: box.height / 2 } });
  await expect(why(page)).toBeVisible();
});

for (const scale of [1, 1.5, 2, 3]) {
  test.describe(`on a screen of ${scale} pixels to a CSS pixel`, () => {
    test.use({ deviceScaleFactor: scale });
    test('every chart has as many pixels as the screen shows', async ({ page }) => {
      await open(page, AZERBAIJAN);
      for (const canvas of await page.locator('main canvas').all()) await expectSharp(canvas, scale);
    });
  });
}

test('a chart is drawn anew when the page is zoomed or its width changes', async ({ page }) => {
  await open(page, AZERBAIJAN);
  const canvas = charts[1]![2](page).locator('canvas');
  const devtools = await page.context().newCDPSession(page);
  for (const [width, scale] of [
    [1000, 2],
    [420, 2],
    // Chromium's emulation tells a page of a new ratio only together with a new size.
    [430, 1.25],
    [1280, 1],
  ] as const) {
    await devtools.send('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: scale, mobile: false });
    await expectSharp(canvas, scale);
  }
});

/** As many pixels in the picture as the screen uses for it, and more than one colour among them. */
async function expectSharp(canvas: Locator, scale: number): Promise<void> {
  await expect
    .poll(() =>
      canvas.evaluate((element: HTMLCanvasElement) => {
        const { width, height } = element.getBoundingClientRect();
        const off = Math.max(Math.abs(element.width - width * devicePixelRatio), Math.abs(element.height - height * devicePixelRatio));
        const copy = new OffscreenCanvas(element.width, element.height).getContext('2d', { willReadFrequently: true })!;
        copy.drawImage(element, 0, 0);
        const { data } = copy.getImageData(0, 0, element.width, element.height);
        const colours = new Set(new Uint32Array(data.buffer));
        const wide = width > 200 && width <= innerWidth;
        return { ratio: devicePixelRatio, exact: off < 1, drawn: colours.size > 3, wide };
      }),
    )
    .toEqual({ ratio: scale, exact: true, drawn: true, wide: true });
}
