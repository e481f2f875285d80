// Light, dark, or as the system says; the choice is remembered and there from the first paint.
import { expect, open, test, title, type Page } from './support/site.js';

/** How light the page is, from 0 to 255. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g)!.map(Number);
    return (red! + green! + blue!) / 3;
  });

const theme = (page: Page) => page.getByRole('combobox', { name: 'Theme' });

test('the system decides until the reader does', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/about');
  await expect(theme(page)).toHaveValue('system');
  expect(await lightness(page)).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await lightness(page)).toBeLessThan(60);
});

for (const [choice, system, isDark] of [
  ['dark', 'light', true],
  ['light', 'dark', false],
] as const) {
  test(`${choice} is chosen against the system, kept, and left again`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await open(page, '/about');
    await theme(page).selectOption(choice);
    expect((await lightness(page)) < 100).toBe(isDark);
    await page.reload();
    await expect(theme(page)).toHaveValue(choice);
    expect((await lightness(page)) < 100).toBe(isDark);
    await theme(page).selectOption('system');
    expect((await lightness(page)) < 100).toBe(!isDark);
    await page.reload();
    await expect(theme(page)).toHaveValue('system');
  });
}

test('the choice is there before the program is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/about');
  await theme(page).selectOption('dark');
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await gate;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByText('Loading…', { exact: true })).toBeVisible();
  expect(await lightness(page)).toBeLessThan(60);
  release();
  await expect(title(page)).toBeVisible();
});

test('charts are drawn anew in the colours of the theme', async ({ page }) => {
  const ink = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('main canvas')!;
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!;
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      const probe = document.body.appendChild(document.createElement('i'));
      const colour = (name: string) => {
        probe.style.color = `var(${name})`;
        return getComputedStyle(probe).color.match(/\d+/g)!.slice(0, 3).join();
      };
      const [light, accent] = [colour('--ink'), colour('--accent')];
      probe.remove();
      let [inks, accents] = [0, 0];
      for (let at = 0; at < data.length; at += 4) {
        const pixel = `${data[at]},${data[at + 1]},${data[at + 2]}`;
        if (data[at + 3] === 255 && pixel === light) inks += 1;
        if (data[at + 3] === 255 && pixel === accent) accents += 1;
      }
      return inks > 20 && accents > 20;
    });
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/country/AZE?index=ncsi-2018');
  await expect.poll(ink).toBe(true);
  await theme(page).selectOption('dark');
  await expect.poll(ink).toBe(true);
  await theme(page).selectOption('system');
  await expect.poll(ink).toBe(true);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ink).toBe(true);
});
