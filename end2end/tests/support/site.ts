// The test function of every spec. Its page is watched: each test also proves that nothing was asked of another
// origin and that nothing complained in the console.
import { expect, test as base, type Locator, type Page } from '@playwright/test';

export { expect };
export type { Locator, Page };

/** What a test may expect to be complained about, because it breaks something on purpose. */
export interface Watch {
  tolerate(complaint: RegExp): void;
}

export const test = base.extend<{ watch: Watch }>({
  // Nothing glides, so that what is looked at has come to rest.
  contextOptions: { reducedMotion: 'reduce' },
  watch: [
    async ({ context, baseURL }, use) => {
      const origin = new URL(baseURL!).origin;
      // Said of what the configuration asks for.
      const tolerated = [/^Service Worker registration blocked by Playwright$/];
      const complaints: string[] = [];
      const foreign: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning', 'assert'].includes(message.type())) complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol !== 'data:' && url.origin !== origin) foreign.push(request.url());
      });
      await use({ tolerate: (complaint) => tolerated.push(complaint) });
      expect(foreign, 'requests to other origins').toEqual([]);
      const unexpected = complaints.filter((text) => !tolerated.some((pattern) => pattern.test(text)));
      expect(unexpected, 'complaints in the console').toEqual([]);
    },
    { auto: true },
  ],
});

/** Goes to an address and waits until the page has all it wanted. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Waits until the page has a heading and nothing on it is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await expect(title(page)).toBeVisible();
  // The end of some pages is built once the browser is at rest. Should the page be left meanwhile, the next one is waited for.
  await expect(() =>
    page.evaluate(() => new Promise((rest) => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(rest, { timeout: 1_000 }))))),
  ).toPass();
  await expect(page.getByText(/^(Loading…|Yüklənir…)$/)).toHaveCount(0);
}

/** Goes to another page as a link leads there, without loading the program again: the heading gets the focus. */
export async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((address) => {
    (document.activeElement as HTMLElement | null)?.blur();
    const link = Object.assign(document.createElement('a'), { href: address });
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
  await expect(title(page)).toBeFocused();
  await settled(page);
}

/** Has the page that is open speak Azerbaijani, without loading it again. */
export async function inAzerbaijani(page: Page): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === 'az') return;
  await page.getByRole('banner').getByRole('link', { name: 'Azərbaycanca' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'az');
  await settled(page);
}

/** The heading of the page. */
export const title = (page: Page): Locator => page.getByRole('main').getByRole('heading', { level: 1 });

/** A section of the page by its heading. */
export const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** The explanation of a figure. */
export const why = (page: Page): Locator => page.getByRole('dialog', { name: 'Why this number?' });

/** The link of a profile from its score to the explanation: the first on the page; tables below have others. */
export const score = (page: Page, shown: string): Locator =>
  page.getByRole('link', { name: `${shown}: why this number?`, exact: true }).first();

/** A fact beside the score, such as the points, by its label. */
export const fact = (page: Page, label: string): Locator =>
  page.locator('dl > div', { has: page.getByText(label, { exact: true }) }).getByRole('definition');
