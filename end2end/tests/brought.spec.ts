// A publisher's page that the reader brought: it takes part in everything, is marked wherever its figures stand, stays in
// this browser, and costs nothing where there is none.
import { readFile } from 'node:fs/promises';
import { bring, georgia, linkTo, pointsOf, totalOf } from './support/brought.js';
import { unpacked } from './support/links.js';
import { rows } from './support/mapping.js';
import { expect, open, score, section, settled, test, title, why, type Page } from './support/site.js';
import { soundInBoth } from './support/sound.js';

const PROFILE = '/country/GEO?index=ncsi-2018';
const PUBLISHED = '64.94';
const BROUGHT = totalOf(6).toFixed(2);
const TITLE = /Georgia, 1 May 2024$/u;

const list = (page: Page) => section(page, 'Brought by you');
const entry = (page: Page) => list(page).getByRole('listitem').filter({ has: page.getByRole('heading', { name: TITLE }) });

/** What it must be marked with wherever there is room. */
const MARK = /brought by you on \d+ \w+ \d{4}, not published here/u;

test('who has brought nothing opens no database, and fetches nothing for it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  for (const address of ['/', PROFILE, '/ranking?index=ncsi-2018', '/compare?index=ncsi-2018&country=GEO~EST']) {
    await open(page, address);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length), address).toBe(0);
  }
  expect(fetched.filter((url) => url.includes('brought'))).toEqual([]);
});

test('a page is kept from its link, and its profile shows its figures, its evidence and whose they are', async ({ page }) => {
  await open(page, linkTo(georgia()));
  await expect(title(page)).toHaveText(TITLE);
  await expect(page.getByRole('main')).toContainText('Nothing of it is kept here until you say so.');
  await expect(page.getByRole('row').filter({ hasText: '1.1' }).first()).toContainText('3/3');
  expect(await page.evaluate(async () => (await indexedDB.databases()).length), 'a look keeps nothing').toBe(0);
  await page.getByRole('button', { name: 'Keep this page' }).click();
  await page.getByRole('link', { name: 'Open the profile' }).click();
  await settled(page);
  await expect(title(page)).toHaveText('Georgia');
  await expect(score(page, BROUGHT)).toBeVisible();
  await expect(page.getByRole('note').first()).toContainText('These figures are from a page that you brought on');
  await expect(page.locator('.answer .source')).toContainText(MARK);
  await expect(page.locator('.answer .source')).toContainText('e-Governance Academy');
  const first = section(page, 'Indicators and evidence').locator('[id="1.1"]');
  await section(page, 'Indicators and evidence').locator('.area-rest > summary').first().click();
  await first.locator('summary').click();
  await expect(first.getByRole('link', { name: 'Example decree' })).toHaveAttribute('href', 'https://example.org/decree');
  await score(page, BROUGHT).click();
  await expect(why(page)).toContainText(MARK);
  await page.keyboard.press('Escape');
  // What is published stays where it is.
  const version = page.getByRole('combobox', { name: 'Version' });
  await version.selectOption({ index: 1 });
  await expect(score(page, PUBLISHED)).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(score(page, PUBLISHED)).toBeVisible();
  await open(page, PROFILE);
  await expect(score(page, BROUGHT)).toBeVisible();
});

test('ranking, comparison, strategy, citation and files mark what was brought, and links do not carry it', async ({ page, browser }) => {
  await bring(page);
  await open(page, '/ranking?index=ncsi-2018&q=georgia');
  const row = page.getByRole('row').filter({ hasText: 'Georgia' });
  await expect(row).toContainText(BROUGHT);
  await expect(row).toContainText('brought by you');
  await expect(page.locator('.notes')).toContainText(MARK);

  await open(page, '/compare?index=ncsi-2018&country=GEO~EST&view=table');
  await expect(page.getByRole('columnheader', { name: /Georgia/u })).toContainText('1 May 2024, brought by you');
  await expect(page.getByRole('columnheader', { name: /Estonia/u })).not.toContainText('brought');
  await expect(page.locator('.compare-table-section .source')).toContainText('some of it brought by you');
  await page.locator('details.share > summary').click();
  await expect(page.getByText('whoever opens the link sees what is published here')).toBeVisible();

  await open(page, '/strategy/geo-2021-2024?index=ncsi-2018&formula=unweighted');
  await expect(page.getByRole('main')).toContainText(MARK);

  await open(page, PROFILE);
  await page.locator('details.share > summary').click();
  await expect(page.getByText('whoever opens the link sees what is published here')).toBeVisible();
  await page.getByText('Cite this view').click();
  await expect(page.locator('blockquote.citation')).toContainText('in part from pages that a reader brought');
  const started = page.waitForEvent('download');
  await page.locator('details.share').getByRole('button', { name: 'JSON' }).click();
  const file = await readFile(await (await started).path(), 'utf8');
  expect(file).toMatch(/brought by a reader on \d+ \w+ \d{4}, not published by Posture/u);
  expect(file).toContain('Some of the figures are from publishers’ pages that a reader brought.');

  // Elsewhere the same address shows what is published.
  const address = page.url();
  const context = await browser.newContext({ locale: 'en-GB' });
  const other = await context.newPage();
  await open(other, address);
  await expect(score(other, PUBLISHED)).toBeVisible();
  await context.close();
});

test('where what was brought cannot be read, that is said once, and another try brings it back', async ({ page }) => {
  await bring(page);
  await page.addInitScript(() => {
    const really = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...asked: Parameters<IDBFactory['open']>) => {
      if (sessionStorage.getItem('broken') !== null) throw new DOMException('blocked', 'SecurityError');
      return really(...asked);
    };
  });
  await page.evaluate(() => sessionStorage.setItem('broken', ''));
  await open(page, PROFILE);
  await expect(score(page, PUBLISHED)).toBeVisible();
  const notice = page.getByText('The pages that you brought could not be read.');
  await expect(notice).toHaveCount(1);
  await expect(notice).toContainText('Until they can be, what you see is what is published here.');
  await open(page, '/data');
  await expect(notice, 'where they are listed, that says so').toHaveCount(0);
  await open(page, PROFILE);
  await page.evaluate(() => sessionStorage.removeItem('broken'));
  await page.getByRole('status').filter({ has: notice }).getByRole('button', { name: 'Try again' }).click();
  await expect(score(page, BROUGHT)).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('another index tells the score that was brought, without asking for all of the index', async ({ page }) => {
  await bring(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, '/country/GEO?index=gci-2024');
  const row = section(page, 'The same country in every index').getByRole('row').filter({ hasText: 'NCSI 2018' });
  await expect(row).toContainText(BROUGHT);
  await expect(row).toContainText('1 May 2024');
  expect(fetched.filter((url) => url.includes('observations/ncsi-2018'))).toEqual([]);
});

test('a self-assessment begins from what was brought', async ({ page }) => {
  await bring(page);
  await open(page, '/assess?index=ncsi-2018&country=GEO');
  const form = page.getByRole('main');
  await expect(form).toContainText('brought by you');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await expect(page.getByRole('main')).toContainText(`Published${BROUGHT} 1 May 2024`);
});

test('what was brought is listed, goes into the bin and comes back, in every tab', async ({ page, context }) => {
  await bring(page);
  const other = await context.newPage();
  await open(other, PROFILE);
  await expect(score(other, BROUGHT)).toBeVisible();
  // A tab behind another one is painted once in a while only.
  await page.bringToFront();
  await open(page, '/data');
  await expect(entry(page)).toContainText(BROUGHT);
  await entry(page).getByRole('button', { name: /^Delete/u }).click();
  await expect(entry(page)).toHaveCount(0);
  await expect(score(other, PUBLISHED), 'the other tab follows').toBeVisible();
  const undo = list(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem('posture.brought')), 'nobody opens the database for nothing').toBeNull();
  await undo.click();
  await expect(entry(page)).toBeVisible();
  await expect(score(other, BROUGHT)).toBeVisible();
  await entry(page).getByRole('link', { name: TITLE }).click();
  await settled(page);
  await expect(score(page, BROUGHT)).toBeVisible();

  // Deleted again, it stands in the bin among all that was deleted, and comes back from there.
  await open(page, '/data');
  await entry(page).getByRole('button', { name: /^Delete/u }).click();
  await expect(entry(page)).toHaveCount(0);
  await open(page, '/assess');
  await section(page, 'Bin').getByRole('listitem').filter({ hasText: 'Georgia, 1 May 2024' }).getByRole('button', { name: /^Put back/u }).click();
  await expect(score(other, BROUGHT)).toBeVisible();
  await open(page, PROFILE);
  await expect(score(page, BROUGHT)).toBeVisible();
});

test('a page that is brought again keeps what it said before, and either can stand', async ({ page }) => {
  await bring(page);
  await bring(page);
  await expect(page.getByRole('status')).toContainText('You had brought this page already, and it says the same.');
  await bring(page, georgia({ points: pointsOf(7), total: totalOf(7) }));
  await expect(page.getByRole('status')).toContainText('That is an earlier state of it now.');
  expect((await rows(page, 'brought_pages')).length).toBe(1);
  await open(page, PROFILE);
  await expect(score(page, totalOf(7).toFixed(2))).toBeVisible();
  await open(page, '/data');
  await entry(page).getByRole('button', { name: /^Put the earlier state back/u }).click();
  await expect(entry(page)).toContainText(BROUGHT);
  await open(page, PROFILE);
  await expect(score(page, BROUGHT)).toBeVisible();
});

test('a page goes on as a link and as a Data Package', async ({ page, browser }) => {
  await bring(page);
  await open(page, '/data');
  await entry(page).getByText('Link and files').click();
  const link = await entry(page).getByRole('textbox', { name: 'Link to this page' }).inputValue();
  const carried = unpacked(new URL(link).hash.slice('#page='.length)).toString('utf8');
  expect(JSON.parse(carried)).toMatchObject({ index: 'ncsi-2018', country: 'GEO', total: totalOf(6), points: pointsOf(6) });
  const started = page.waitForEvent('download');
  await entry(page).getByRole('button', { name: 'ZIP' }).click();
  expect((await started).suggestedFilename()).toMatch(/^country-geo-ncsi-2018-brought.*\.zip$/u);
  const context = await browser.newContext({ locale: 'en-GB' });
  const other = await context.newPage();
  await open(other, link);
  await expect(title(other)).toHaveText(TITLE);
  await context.close();
});

test('a damaged link says so, and one with figures that do not fit leaves them out', async ({ page }) => {
  const link = linkTo(georgia());
  await open(page, link.slice(0, -5));
  await expect(page.getByRole('alert')).toContainText(/cut off|altered/u);
  await open(page, '/about');
  await open(page, linkTo(georgia({ points: { ...pointsOf(6), '1.1': 2, '99.1': 1 } })));
  await expect(page.getByRole('main')).toContainText('2 figures do not fit the index and are left out.');
});

test('the list and what came by link are fit for everybody, in both languages', async ({ page }) => {
  test.slow();
  await bring(page);
  await soundInBoth(page, 'a page that came by link');
  await open(page, '/data?lang=en');
  await soundInBoth(page, '/data with a page', async (page) => {
    await page.locator('#brought details > summary').first().click();
  });
  await open(page, `${PROFILE}&lang=en`);
  await soundInBoth(page, 'the profile of a page');
});
