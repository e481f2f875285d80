// What holds on every page: every stop of the keyboard can be seen, valid markup, nothing that axe finds, and no page that must be
// scrolled sideways, in both themes and languages. That nothing complains and nothing is fetched from elsewhere is seen
// to by every test.
import { elsewhere } from './support/elsewhere.js';
import { expectValidHtml } from './support/html.js';
import { walk } from './support/keyboard.js';
import { pages } from './support/pages.js';
import { accessible, narrow, sound, soundInBoth } from './support/sound.js';
import { expect, open, settled, test, why, type Page } from './support/site.js';

/** Opens whatever can be opened, so that nothing hides. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', '')));
  for (const button of await page.getByRole('button', { name: /^(Table|Cədvəl)$/ }).all()) {
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  }
}

for (const { address, heading, tab } of pages) {
  test(`${address} is there for everybody`, async ({ page }) => {
    await open(page, address);
    await expect(page).toHaveTitle(tab);
    if (heading) await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);

    await test.step('every stop of the keyboard can be seen, in both themes', async () => {
      const { stops, problems } = await walk(page);
      expect(problems).toEqual([]);
      expect(stops).toBeGreaterThan(6);
    });

    await test.step('links to elsewhere tell nothing and are http or https', async () => {
      await elsewhere(page);
    });

    await test.step('its markup is valid, with everything open', async () => {
      await unfold(page);
      await settled(page);
      await expectValidHtml(page);
    });

    await test.step('text may be twice as large', async () => {
      await page.setViewportSize({ width: 640, height: 900 });
      const size = (size: string) => page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), size);
      await size('200%');
      await narrow(page, `${address} with text twice as large`);
      await size('');
    });

    await test.step('it fits and is accessible, in both languages and themes', () => soundInBoth(page, address, unfold));
  });
}

test('the explanations of figures are accessible', async ({ page }) => {
  await open(page, '/country/AZE?index=ncsi-2018');
  for (const figure of ['total', '1', '7.3', 'rank']) {
    await test.step(figure, async () => {
      await page.evaluate((figure) => (location.hash = `why=${figure}`), figure);
      await expect(why(page)).toBeVisible();
      await expect(why(page).getByRole('heading').first()).toBeVisible();
      for (const width of [1440, 320]) {
        await page.setViewportSize({ width, height: 700 });
        await narrow(page, `${figure} at ${width}`);
        const box = (await why(page).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await accessible(page, `${figure}, ${colorScheme}`);
      }
      await page.keyboard.press('Escape');
      await expect(why(page)).toBeHidden();
      // The address follows a moment later, and would take the next figure with it.
      await expect(page).not.toHaveURL(/#/u);
    });
  }
});

test('notices and failures are accessible too', async ({ page, watch }) => {
  watch.tolerate(/Failed to load resource/);
  await page.route('**/data/{sources,scores}.json', (route) => route.abort());
  await open(page, '/country/AZE?index=ncsi-2018&show=nonsense');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await sound(page, 'failures');
});
