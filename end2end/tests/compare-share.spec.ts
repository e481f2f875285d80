// Handing a view on: the link, the citation, the frame in another page, and the figures as files.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { observations } from './support/facts.js';
import { expect, open, settled, test, type Page } from './support/site.js';
import { sheets } from './support/workbook.js';

const LINK = '/compare?index=gci-2024&country=AZE~GEO~EST&mine=AZE&view=table';
const share = (page: Page) => page.locator('details.share');
const opened = (page: Page) => share(page).locator('summary', { hasText: 'Share and download' }).click();

async function saved(page: Page, group: string, name: string): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await share(page).getByRole('group', { name: group }).getByRole('button', { name, exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('a view is handed on as a citation, as files, and as a link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, LINK);
  await opened(page);
  await test.step('a view is cited with its versions, dates and publisher', async () => {
    await share(page).locator('summary', { hasText: 'Cite this view' }).click();
    const text = share(page).locator('blockquote');
    await expect(text).toContainText('Azerbaijan, Georgia and Estonia in GCI 2024');
    await expect(text).toContainText(page.url());
    await expect(text).toContainText(/International Telecommunication Union|ITU/);
    const bibtex = share(page).locator('pre', { hasText: '@misc{' });
    await expect(bibtex).toContainText('urldate = {');
    await expect(bibtex).toContainText('Data version');
  });

  await test.step('the ZIP is a Data Package whose hashes and sizes are right', async () => {
    const { name, bytes } = await saved(page, 'What is shown:', 'ZIP');
    expect(name).toBe('compare-gci-2024-table-filtered.zip');
    const files = unzipSync(bytes);
    const list = JSON.parse(strFromU8(files['datapackage.json']!)) as {
      homepage: string;
      resources: { path: string; bytes: number; hash: string; schema: { fields: { name: string }[] } }[];
      sources: { title: string }[];
    };
    expect(list.homepage).toBe(page.url());
    expect(list.sources.length).toBeGreaterThan(0);
    for (const { path, bytes: size, hash, schema } of list.resources) {
      const content = files[path]!;
      expect(content.length).toBe(size);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      const header = strFromU8(content).replace(/^\uFEFF/, '').split('\r\n')[0]!.split(',');
      expect(header).toEqual(schema.fields.map((field) => field.name));
    }
    const readme = strFromU8(files['README.md']!);
    for (const said of [page.url(), 'These countries: Azerbaijan, Georgia and Estonia', 'not affiliated']) expect(readme).toContain(said);
  });

  await test.step('a workbook has a sheet for each table, and one about them', async () => {
    const { name, bytes } = await saved(page, 'What is shown:', 'XLSX');
    expect(name).toBe('compare-gci-2024-table-filtered.xlsx');
    const found = await sheets(page, bytes);
    const about = found.pop()!;
    expect(about.name).toBe('About these tables');
    expect(about.rows.flat()).toContain(page.url());
    expect(about.rows.flat().join(' ')).toContain('These countries: Azerbaijan, Georgia and Estonia');
    expect(found.every(({ frozen }) => frozen)).toBe(true);
    expect(found[0]!.rows.some((row) => row.includes('18.02'))).toBe(true);
  });

  await test.step('the whole index can be had as JSON, with every country', async () => {
    const { name, bytes } = await saved(page, 'The whole index:', 'JSON');
    expect(name).toBe('compare-gci-2024-full.json');
    const text = bytes.toString('utf8');
    JSON.parse(text);
    for (const { country } of observations('gci-2024')) expect(text).toContain(`"${country}"`);
  });

  await test.step('the link is what stands in the address bar', async () => {
    const link = share(page).getByRole('textbox', { name: 'Link to this view' });
    await expect(link).toHaveValue(page.url());
    await page.getByRole('checkbox', { name: 'Only where they differ' }).check();
    await expect(page).toHaveURL(/differ=1/);
    await expect(link).toHaveValue(page.url());
    await share(page).getByRole('button', { name: 'Copy Link to this view' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  await test.step('what is shown can be had as CSV, exactly the rows on the screen', async () => {
    const { name, bytes } = await saved(page, 'What is shown:', 'CSV');
    expect(name).toBe('compare-gci-2024-table-filtered.csv');
    const lines = bytes.toString('utf8').replace(/^\uFEFF/, '').trimEnd().split('\r\n');
    const rows = await page.getByRole('table').locator('tbody tr.area:not([hidden])').count();
    expect(lines).toHaveLength(1 + rows * 3);
    expect(lines.some((line) => line.startsWith('technical,Technical,20.00,AZE,Azerbaijan,18.02'))).toBe(true);
  });
});

test('embedded, the view stands alone with a link back, in the language and light asked for', async ({ page, baseURL }) => {
  await open(page, LINK);
  await opened(page);
  await share(page).locator('summary', { hasText: 'Put it into another page' }).click();
  await share(page).getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  const code = await share(page).locator('pre', { hasText: '<iframe' }).innerText();
  const source = code.match(/src="([^"]+)"/)![1]!.replaceAll('&amp;', '&');
  expect(source).toContain('embed=1');
  await page.goto(source);
  await settled(page);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('table')).toBeVisible();
  await expect(share(page)).toHaveCount(0);
  await expect(page.locator('.chip')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  const back = page.getByRole('link', { name: 'Open in Posture' });
  expect(await back.getAttribute('href')).toBe(new URL(`${LINK}&lang=en`, baseURL).href);
});

test('a view works in a frame of another page', async ({ page, baseURL }) => {
  await page.route('**/frame.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Frame</title><iframe src="${baseURL}compare?index=gci-2024&country=AZE~GEO&view=bars&embed=1&lang=az" width="700" height="600"></iframe>` }),
  );
  await page.goto('/frame.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('figure').locator('canvas')).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Posture-da aç' })).toBeVisible();
});
