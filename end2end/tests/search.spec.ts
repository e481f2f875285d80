// The search of the whole site: a button on every page and a key, what is found by which name, and where it leads.
import { expect, inAzerbaijani, open, settled, test, title, type Page } from './support/site.js';
import { accessible, narrow } from './support/sound.js';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the whole site' });
const field = (page: Page) => dialog(page).getByRole('combobox', { name: 'Search the whole site' });
const options = (page: Page) => dialog(page).getByRole('option');

test('any page leads to any other by a key, a name and Enter', async ({ page }) => {
  await open(page, '/about');
  for (const [typed, kind, address] of [
    ['turkiye', 'Countries', /\/country\/TUR\?index=/],
    ['UK', 'Countries', /\/country\/GBR\?index=/],
    ['EU', 'Groups of countries', /\/ranking\?index=.*&group=eu$/],
    ['gci 2024', 'Rankings', /\/ranking\?index=gci-2024$/],
    ['8.2', 'Indicators', /\/indicator\/ncsi-2018\/8\.2/],
    ['estonia strategy', 'Strategies', /\/strategy\/est-2019-2022/],
    ['data', 'Pages', /\/data$/],
  ] as const) {
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await field(page).fill(typed);
    await expect(dialog(page).getByRole('group').first()).toHaveAccessibleName(kind);
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    await expect(dialog(page)).toBeHidden();
    await settled(page);
    await expect(title(page)).toBeFocused();
  }
});

test('arrows choose, Escape closes, and the focus goes back; nothing found says what to try', async ({ page }) => {
  await open(page, '/ranking?index=gci-2024');
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
  await button.click();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).fill('guinea');
  await expect(options(page)).toHaveCount(4);
  const active = () => field(page).getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).nth(1)).toHaveAttribute('id', (await active())!);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(dialog(page).getByRole('status')).toContainText('4 found');
  await field(page).fill('zzzz');
  await expect(dialog(page).getByRole('status')).toContainText('Nothing here is called “zzzz”. Try another name');
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ranking\?index=gci-2024$/);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('a source leads to its publisher, in a tab of its own', async ({ page }) => {
  await open(page, '/about');
  await page.keyboard.press('/');
  await field(page).fill('Unicode Consortium');
  const source = options(page).first();
  await expect(source).toHaveAttribute('href', 'https://cldr.unicode.org');
  await expect(source).toHaveAttribute('target', '_blank');
  await expect(source).toHaveAttribute('rel', /noopener noreferrer/);
});

test('a slash that is typed is a slash, and single keys can be switched off', async ({ page }) => {
  await open(page, '/ranking?index=gci-2024');
  await page.getByRole('searchbox').fill('a');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('a/');
  await expect(page).toHaveURL(/q=a%2F/u);
  await expect(dialog(page)).toBeHidden();
  await page.getByRole('combobox', { name: 'Index' }).focus();
  await page.keyboard.press('/');
  await expect(dialog(page), 'menus find their entries by letters').toBeHidden();
  await title(page).focus();
  await page.keyboard.press('?');
  const keys = dialog(page).locator('details');
  await expect(keys).toHaveAttribute('open');
  await expect(keys).toContainText('Arrow keys, Home and End move from mark to mark.');
  await keys.getByRole('checkbox', { name: 'The keys / and ? work on every page' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await settled(page);
  await title(page).focus();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  await expect(field(page)).toBeFocused();
  await dialog(page).locator('summary').click();
  await keys.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await title(page).focus();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
});

test('it is accessible in both themes and languages, and fits on a phone', async ({ page }) => {
  await open(page, '/about');
  await page.keyboard.press('/');
  await field(page).fill('cyber');
  await expect(options(page).first()).toBeVisible();
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await narrow(page, `the search, ${width} wide`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await accessible(page, `the search, ${width} wide, ${colorScheme}`);
    }
  }
  await page.keyboard.press('Escape');
  await inAzerbaijani(page);
  await page.getByRole('banner').getByRole('button', { name: 'Axtarış' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('kiber');
  await expect(page.getByRole('option').first()).toBeVisible();
  await accessible(page, 'the search in Azerbaijani');
});
