// English and Azerbaijani: chosen by link, carried in the address, remembered, and whole: words, names, numbers, dates.
import { countries, indices } from './support/facts.js';
import { expect, go, open, section, settled, test, title } from './support/site.js';

const AZERBAIJAN = '/country/AZE?index=ncsi-2018';

test('the switch changes the page, the address and the language of the document', async ({ page }) => {
  await open(page, AZERBAIJAN);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const azerbaijani = page.getByRole('link', { name: 'Azərbaycanca' });
  await expect(azerbaijani).toHaveAttribute('hreflang', 'az');
  await azerbaijani.click();
  await settled(page);
  await expect(page).toHaveURL(/\/country\/AZE\?index=ncsi-2018&lang=az$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'az');
  await expect(title(page)).toHaveText('Azərbaycan');
  await expect(page).toHaveTitle(/^Azərbaycan.* – Posture$/);
  await expect(azerbaijani).toHaveAttribute('aria-current', 'true');
  await expect(azerbaijani).toBeFocused();
});

test('another language is no step: going back leads to the page before', async ({ page }) => {
  await open(page, '/about');
  await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click();
  await settled(page);
  await page.getByRole('link', { name: 'Azərbaycanca' }).click();
  await expect(title(page)).toHaveText('Məlumatlar');
  await page.goBack();
  await expect(page).toHaveURL(/\/about\?lang=az$/);
  await expect(title(page)).toHaveText('Haqqında');
});

test('what cannot be read is said in Azerbaijani too, though the address gets its language', async ({ page }) => {
  await open(page, '/about?lang=az');
  await open(page, '/ranking?index=gci-2024&sort=yuxarı');
  await expect(page).toHaveURL(/lang=az$/);
  await expect(page.getByRole('status').filter({ hasText: 'Ünvanda sort üçün “yuxarı” yazılıb' })).toBeVisible();
});

test('links keep the language, and the next visit remembers it', async ({ page }) => {
  await open(page, '/about?lang=az');
  await page.getByRole('navigation', { name: 'Əsas menyu' }).getByRole('link', { name: 'Reytinq' }).click();
  await expect(page).toHaveURL(/\/ranking\?.*lang=az/);
  await page.goto('about:blank');
  await open(page, '/about');
  await expect(title(page)).toHaveText('Haqqında');
  await expect(page, 'a pasted link shows the same').toHaveURL(/\/about\?lang=az$/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(title(page)).toHaveText('About');
  await page.goto('about:blank');
  await open(page, '/about');
  await expect(title(page)).toHaveText('About');
});

test('a link in one language does not bind the reader of another', async ({ page }) => {
  await open(page, '/about?lang=az');
  await open(page, '/about?lang=en');
  await expect(title(page)).toHaveText('About');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('numbers, dates and names are written as Azerbaijani writes them', async ({ page }) => {
  await open(page, `${AZERBAIJAN}&lang=az`);
  await expect(page.getByRole('link', { name: '63,64: niyə bu rəqəm?' }).first()).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('31 avqust 2023');
  await expect(main).toContainText('50 / 176');
  const rows = section(page, 'Eyni ölkə bütün indekslərdə').getByRole('row');
  await expect(rows.filter({ hasText: 'GCI 2024' })).toContainText('93,92');
  const history = section(page, 'Zaman üzrə');
  await history.getByRole('button', { name: 'Cədvəl' }).click();
  await expect(history.getByRole('table')).toContainText('3 may 2023 tarixindən əvvəl (dolayı nəticə)');
  await expect(history.getByRole('table')).toContainText('16 avqust 2025 tarixindən əvvəl');
});

test('no page keeps a word of English in its frame', async ({ page }) => {
  await open(page, '/data?lang=az');
  const english = /\b(Loading|Skip|Ranking|Methodology|Data|About|Theme|Source|Table|Download|Points|Score|Country|Search)\b/;
  for (const address of ['/', '/ranking?index=gci-2024', '/country/AZE?index=ncsi-2018', '/about', '/no/such']) {
    await go(page, `${address}${address.includes('?') ? '&' : '?'}lang=az`);
    for (const role of ['heading', 'button', 'columnheader', 'navigation', 'combobox'] as const) {
      for (const text of await page.getByRole(role).allInnerTexts()) expect(text, address).not.toMatch(english);
    }
  }
});

test('countries and indices have their Azerbaijani names', async ({ page }) => {
  const country = countries().countries.find(({ code }) => code === 'DEU')!;
  await open(page, '/country/DEU?index=egdi-2024&lang=az');
  await expect(title(page)).toHaveText(country.name.az);
  await open(page, '/methodology/egdi-2024?lang=az');
  await expect(title(page)).toHaveText(indices().find(({ id }) => id === 'egdi-2024')!.name.az);
});

test.describe('a reader whose browser speaks Azerbaijani', () => {
  test.use({ locale: 'az-AZ' });
  test('is greeted in Azerbaijani, and the address says so', async ({ page }) => {
    await open(page, '/about');
    await expect(title(page)).toHaveText('Haqqında');
    await expect(page).toHaveURL(/\?lang=az$/);
  });
});

test('where storage is blocked the page works and the address carries the language', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page, '/about');
  await page.getByRole('link', { name: 'Azərbaycanca' }).click();
  await expect(title(page)).toHaveText('Haqqında');
  await page.reload();
  await expect(title(page)).toHaveText('Haqqında');
  await page.getByLabel('Görünüş').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
