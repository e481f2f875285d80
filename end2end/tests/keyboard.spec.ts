// The whole app by keyboard alone: the skip link, focus that can be seen and goes where the reader goes, and the
// main journey from the start page to a sorted ranking. That every stop can be seen is looked at in `floor.spec.ts`.
import { tabTo } from './support/keyboard.js';
import { indices, newest } from './support/facts.js';
import { expect, open, score, section, settled, test, title, why } from './support/site.js';

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await open(page, '/country/AZE?index=ncsi-2018');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Skip to content' }).or(page.getByRole('link', { name: 'Skip to content' }));
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement));
  expect(inside).toBe(true);
});

test('the focus moves to the heading of the next page, and its title is said', async ({ page }) => {
  await open(page, '/about');
  await expect(title(page)).not.toBeFocused();
  for (const [link, heading] of [
    ['Data', 'Data'],
    ['Methodology', 'National Cyber Security Index 3.0'],
    ['About', 'About'],
  ] as const) {
    await tabTo(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: link }), true);
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(title(page)).toHaveText(heading);
    await expect(title(page)).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  await page.goBack();
  await expect(title(page)).toBeFocused();
});

test('a page that needs its file first gets the focus when it is there', async ({ page }) => {
  await open(page, '/about');
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/data/methodologies/*.json', async (route) => {
    await gate;
    await route.continue();
  });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Methodology' }).press('Enter');
  const here = new RegExp(`/methodology/${newest()}$`, 'u');
  await expect(page).toHaveURL(here);
  release();
  await expect(title(page)).toHaveText(indices().find(({ id }) => id === newest())!.name.en);
  await expect(title(page)).toBeFocused();
});

test('from the start page to a country, an indicator, its explanation and a sorted ranking', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Index' }).selectOption('NCSI 2018');
  await tabTo(page, page.getByRole('main').getByRole('combobox', { name: 'Country' }));
  await page.keyboard.type('Azerbaijan');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(title(page)).toBeFocused();
  await expect(score(page, '63.64')).toBeVisible();

  const indicator = section(page, 'Indicators and evidence').locator('details.indicator').first();
  await tabTo(page, indicator.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(indicator.locator('.body')).toBeVisible();
  const link = indicator.getByRole('link', { name: 'Why this number?' });
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(why(page)).toBeVisible();
  const trapped = await page.evaluate(() => document.querySelector('dialog[open]')!.contains(document.activeElement));
  expect(trapped).toBe(true);
  await page.keyboard.press('Escape');
  await expect(why(page)).toBeHidden();
  await expect(link).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: 'See it in the ranking' }), true);
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page).toHaveURL(/\/ranking\?index=ncsi-2018/);
  const sorter = page.getByRole('columnheader', { name: 'Country' }).getByRole('button');
  await tabTo(page, sorter);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Country' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/[?&]sort=name/);
  await expect(sorter).toBeFocused();
});
