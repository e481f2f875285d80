// The main journeys in Firefox. What a page decides and draws is tested in Chromium and natively; here it has to run.
import { pageText } from './support/country-page.js';
import { click, expect, seen, test } from './support/firefox.js';

test('a figure is found from the front page and opens to how it came about', async ({ firefox: page, baseURL }) => {
  await page.goto(baseURL!);
  await seen(page, 'h1', /\S/);
  await page.goto(`${baseURL}country/AZE?index=ncsi-2018`);
  await seen(page, 'h1', 'Azerbaijan');
  await click(page, '.answer .score a', '63.64');
  await seen(page, 'dialog[open]', /49/);
  expect(page.url()).toContain('#why=total');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  await click(page, 'nav a', 'Ranking');
  await seen(page, 'h1', /\S/);
  await seen(page, 'table', 'Estonia');
});

test('a self-assessment is begun, answered, and there after loading anew', async ({ firefox: page, baseURL }) => {
  await page.goto(`${baseURL}country/AZE?index=ncsi-2018`);
  await click(page, 'a', 'Start a self-assessment from what was published here');
  await click(page, 'button', /^Start$/);
  await seen(page, 'main', /Saved at/);
  // Which of all choices are made.
  const chosen = () =>
    page.$$eval('input[type=radio]', (all) => all.flatMap((one, place) => ((one as HTMLInputElement).checked ? [place] : [])).join());
  const before = await chosen();
  await click(page, 'fieldset label', 'Planned');
  await expect.poll(chosen).not.toBe(before);
  const after = await chosen();
  await seen(page, 'main', /Saved at/);
  await page.reload();
  await seen(page, 'main', /Saved at/);
  await expect.poll(chosen).toBe(after);
});

test('countries stand side by side, in Azerbaijani too', async ({ firefox: page, baseURL }) => {
  await page.goto(`${baseURL}compare?index=gci-2024&country=AZE~GEO~EST`);
  await seen(page, 'thead', 'Georgia');
  await click(page, 'nav a', 'Bars');
  await page.waitForSelector('.chart canvas');
  await click(page, 'a', 'Azərbaycanca');
  await seen(page, 'h1', /Ölkələr/);
  expect(await page.$eval('html', (html) => html.lang)).toBe('az');
});

test('a strategy is laid over an index', async ({ firefox: page, baseURL }) => {
  await page.goto(`${baseURL}strategy/aze-2023-2027?index=ncsi-2018`);
  await seen(page, 'table.coverage-met', 'P3');
  await click(page, 'nav a', 'The mapping');
  await seen(page, 'main', 'P3');
});

test('a page of the publisher is read, kept, and among those who meet an indicator', async ({ firefox: page, baseURL }) => {
  await page.goto(`${baseURL}bring`);
  await seen(page, 'h1', 'Bring');
  await page.waitForSelector('textarea');
  // Pasted, not typed: thousands of letters would take a minute.
  await page.$eval('textarea', (field, text) => {
    (field as HTMLTextAreaElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, `50. Georgia 63.64\n${pageText()}`);
  await click(page, 'button', 'Read the text');
  await seen(page, 'main', '46 of 46 indicators were read');
  await click(page, 'button', /^Keep$/);
  await click(page, 'a', 'Open the profile');
  await seen(page, 'h1', 'Georgia');
  await seen(page, 'main', /brought by you/);
  await page.goto(`${baseURL}indicator/ncsi-2018/1.2`);
  await seen(page, 'table', 'Georgia');
});
