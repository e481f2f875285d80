// What the product says of itself: privacy, accessibility, licences, how to cite; what it keeps can be removed.
// And the page for addresses that do not exist.
import { datapackage, newest } from './support/facts.js';
import { expect, open, section, settled, test, title } from './support/site.js';

test('what the product says of itself, and how it is cited; what is kept is shown and can be removed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2026-02-03T12:00:00Z'));
  await open(page, '/about');
  await test.step('privacy, accessibility, licences, limits and citation have a section each', async () => {
    for (const name of ['Privacy', 'Accessibility statement', 'Licences and terms', 'How to cite', 'Known limits', 'Version']) {
      await expect(section(page, name)).toBeVisible();
    }
    await expect(section(page, 'Privacy')).toContainText('Nothing you do here leaves your browser.');
    await expect(section(page, 'Licences and terms')).toContainText('MIT OR Apache-2.0');
    await expect(section(page, 'Licences and terms')).toContainText('e-Governance Academy');
    await expect(section(page, 'Version')).toContainText(datapackage().version);
  });

  await test.step('the citation names version, address and day, and can be copied', async () => {
    const cite = section(page, 'How to cite');
    await expect(cite).toContainText('(retrieved 3 February 2026)');
    await expect(cite).toContainText(`Data version ${datapackage().version}`);
    await expect(cite).toContainText('Figures by e-Governance Academy; ');
    await expect(cite).toContainText('@misc{posture,');
    await expect(cite).toContainText('urldate = {2026-02-03}');
    await cite.getByRole('button', { name: /Copy/ }).first().click();
    await expect(cite.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('(retrieved 3 February 2026)');
  });

  await test.step('what is kept on the device is shown and can be removed', async () => {
    const privacy = section(page, 'Privacy');
    await expect(privacy).toContainText('Nothing is kept now.');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await expect(privacy.getByRole('row', { name: 'Theme' })).toContainText('dark');
    await privacy.getByRole('button', { name: 'Remove all of this' }).click();
    await expect(privacy).toContainText('Nothing is kept now.');
    await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('system');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('besides the files of the site nothing else is ever kept: no cookie, no database, no other cache', async ({ page, context }) => {
  for (const address of ['/', '/ranking?index=gci-2024', '/country/AZE?index=ncsi-2018&lang=en', '/data', '/about']) await open(page, address);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    session: sessionStorage.length,
    local: Object.keys(localStorage).filter((key) => !key.startsWith('posture.')),
  }));
  expect(kept).toEqual({ databases: 0, caches: 0, workers: 0, session: 0, local: [] });
});

test('an address that does not exist is named, with ways on', async ({ page }) => {
  await open(page, '/no/such/page?x=1');
  await expect(title(page)).toHaveText('No such page');
  await expect(page.getByRole('main').locator('code')).toHaveText('/no/such/page');
  await page.getByRole('main').getByRole('combobox', { name: 'Country' }).fill('Georgia');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page).toHaveURL(new RegExp(`/country/GEO\\?index=${newest('GEO')}$`));
  await page.goBack();
  await expect(title(page)).toHaveText('No such page');
  for (const [link, path] of [['Start page', '/'], ['Ranking', '/ranking'], ['Data', '/data'], ['About', '/about']] as const) {
    await page.getByRole('main').getByRole('link', { name: link, exact: true }).click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(path);
    await page.goBack();
    await expect(title(page)).toHaveText('No such page');
  }
});
