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
