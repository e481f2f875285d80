// The address bar is the view: what in it cannot be read is said and replaced, what is unknown is passed over, and
// no address leaves a page blank.
import { newest } from './support/facts.js';
import { expect, go, open, score, section, settled, test, title } from './support/site.js';

const unreadable: [string, string, string][] = [
  ['/country/AZE?index=NCSI%202018!', 'index', 'NCSI 2018!'],
  ['/country/AZE?index=ncsi-2018&show=some', 'show', 'some'],
  ['/country/AZE?index=ncsi-2018&observation=%E2%88%9A', 'observation', '√'],
  ['/country/AZE?index=ncsi-2018&observation=ncsi-table-2023~yesterday', 'observation', 'ncsi-table-2023~yesterday'],
  ['/country/AZE?index=ncsi-2018&lang=klingon', 'lang', 'klingon'],
  ['/ranking?index=gci-2024&sort=-beauty', 'sort', '-beauty'],
  ['/ranking?index=gci-2024&group=%22%3E%3Cb%3E', 'group', '"><b>'],
  ['/ranking?index=%F0%9F%92%A5', 'index', '💥'],
];

test('what cannot be read is said, and the default is shown', async ({ page }) => {
  await open(page, '/about');
  for (const [address, key, value] of unreadable) {
    await test.step(address, async () => {
      await go(page, address);
      const said = `The address says “${value}” for ${key}, which means nothing here; the default is shown instead.`;
      await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
      await expect(title(page)).not.toBeEmpty();
      await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
      await go(page, '/about');
    });
  }
});

test('of a list only what is no good is left out, and named; several are each named once', async ({ page }) => {
  await test.step('of a list only what is no good is left out, and named', async () => {
    await open(page, '/ranking?index=gci-2024&country=AZE~Narnia~GEO~AZE');
    await expect(page.getByText('The address has “Narnia” under country, which means nothing here and is left out.')).toHaveCount(1);
    await expect(page.getByText('The address has “AZE” twice under country; it counts once.')).toHaveCount(1);
    await expect(page.getByRole('group', { name: 'Picked countries' })).toContainText('2 picked');
  });

  await test.step('several unreadable values are each named once, and go with the next page', async () => {
    await open(page, '/ranking?index=gci-2024&sort=up&group=!&country=1&index=gci-2024');
    for (const key of ['for sort,', 'for group,', 'under country,']) {
      await expect(page.getByText(new RegExp(`The address (says|has) “.*” ${key}`))).toHaveCount(1);
    }
    await page.getByRole('navigation').getByRole('link', { name: 'About' }).click();
    await settled(page);
    await expect(page.getByText(/The address (says|has)/)).toHaveCount(0);
  });
});

test('what is unknown in an address is passed over without a word', async ({ page }) => {
  for (const address of ['/country/AZE?index=ncsi-2018&utm_source=x&foo=bar&foo=', '/country/AZE/?index=ncsi-2018&&=&index=ncsi-2018']) {
    await open(page, address);
    await expect(score(page, '63.64')).toBeVisible();
    await expect(page.getByText(/The address (says|has)/)).toHaveCount(0);
  }
});

test('an address that names no index means the newest, and one that says more what it always meant', async ({ page }) => {
  await open(page, '/country/aze?lang=en');
  await expect(page).toHaveURL(new RegExp(`/country/AZE\\?lang=en&index=${newest('AZE')}$`));
  await expect(title(page)).toHaveText('Azerbaijan');
  await page.reload();
  await expect(page).toHaveURL(new RegExp(`index=${newest('AZE')}$`));
  await open(page, '/compare?country=az~ge');
  await expect(page).toHaveURL(new RegExp(`/compare\\?index=${newest('AZE')}&country=AZE~GEO`));
  await open(page, '/country/AZE?observation=ncsi-az-2022~2023-08-31');
  await expect(score(page, '63.64')).toBeVisible();
  await open(page, '/country/AZE#why=total');
  await expect(page.getByRole('dialog')).toContainText('100 × 49 ÷ 77');
});

test('a version that is not held is said, and the one that stands is shown', async ({ page }) => {
  await open(page, '/country/AZE?index=ncsi-2018&observation=ncsi-table-2023~1999');
  await expect(page.getByText('The address asks for a version that is not held here')).toBeVisible();
  await expect(score(page, '63.64')).toBeVisible();
});

const junk = [
  '/country',
  '/country/AZE/history',
  '/country/Azerbaijan',
  '/country/A1',
  '/country/%3Cimg%20src=x%20onerror=alert(1)%3E',
  '/methodology/NCSI',
  '/ranking/gci-2024',
  '/compare/a/b/c?x=%00',
  '/index.php',
  '/%C9%99%C9%99',
  `/${'a'.repeat(3000)}`,
];

test('no path leaves the page blank', async ({ page, watch }) => {
  // A host answers 404 for what looks like a file; the page is the same.
  watch.tolerate(/Failed to load resource.*404/);
  for (const path of junk) {
    await test.step(path.slice(0, 60), async () => {
      await open(page, path);
      await expect(title(page)).toHaveText(/^No such (page|country|index)$/);
      await expect(page).toHaveTitle(/^No such .* – Posture$/);
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
      expect(await page.locator('main img').count()).toBe(0);
    });
  }
});

test('a fragment that names nothing opens nothing', async ({ page }) => {
  for (const fragment of ['#why=', '#why=%00', '#<b>', '#%E0%A4%A', '#why=total=rank', '#title#title']) {
    await test.step(fragment, async () => {
      await page.goto('about:blank');
      await open(page, `/country/AZE?index=ncsi-2018${fragment}`);
      await expect(score(page, '63.64')).toBeVisible();
    });
  }
});

test('a fragment leads to an indicator and opens it, and to an area, also by the list of areas', async ({ page }) => {
  await test.step('a fragment leads to an indicator and opens it', async () => {
    await open(page, '/country/AZE?index=ncsi-2018#7.3');
    const indicator = section(page, 'Indicators and evidence').locator('details.indicator').filter({ hasText: /^7\.3/ });
    await expect(indicator).toHaveAttribute('open', '');
    await expect(indicator.locator('summary')).toBeInViewport();
  });

  await test.step('a fragment leads to an area, also by the list of areas', async () => {
    const areas = section(page, 'Where the points are');
    await areas.getByText('Go to an area').click();
    await areas.getByRole('link', { name: 'Military cyber operations' }).click();
    await expect(page).toHaveURL(/#area-12$/);
    await expect(page.getByRole('heading', { name: '12 Military cyber operations' })).toBeInViewport();
  });
});
