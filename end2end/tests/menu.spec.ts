// The menu: in the row of a wide window, behind a button of a narrow one.
import { expect, open, settled, test, title } from './support/site.js';
import { accessible } from './support/sound.js';

test('on a narrow window the menu opens at a button, leads on, and closes', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await open(page, './');
  const menu = page.getByRole('navigation', { name: 'Main' });
  const opener = page.getByRole('button', { name: 'Menu' });
  await expect(menu).toBeHidden();
  await opener.click();
  await expect(menu).toBeVisible();
  await expect(page.getByLabel('Theme')).toBeVisible();
  await accessible(page, 'with the menu open');
  await menu.getByRole('link', { name: 'Methodology' }).click();
  await settled(page);
  await expect(title(page)).toContainText('National Cyber Security Index');
  await expect(menu).toBeHidden();
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link', { name: 'Ranking' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(opener).toBeFocused();
});

test('on a wide window it stands in one row', async ({ page }) => {
  await open(page, './');
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveCount(7);
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
});

for (const lang of ['en', 'az']) {
  test(`the masthead is one row as soon as the menu stands in it: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1152, height: 800 });
    await open(page, `./about?lang=${lang}`);
    for (const width of [1152, 1280, 1919]) {
      await page.setViewportSize({ width, height: 800 });
      const height = await page.getByRole('banner').evaluate((banner) => banner.clientHeight);
      expect(height, `${width} pixels`).toBeLessThanOrEqual(57);
    }
  });
}

test('at twice the size a profile shows its score at once', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  for (const lang of ['en', 'az']) {
    await open(page, `./country/AZE?index=ncsi-2018&lang=${lang}`);
    const score = page.locator('.answer .score');
    await expect(score).toBeVisible();
    expect(await score.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(400);
  }
});
