// Firefox as people have it, driven by WebDriver BiDi: Playwright drives a Firefox of its own making only.
import { test as base, expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export { expect };
export type { Page };

const program = process.env.POSTURE_FIREFOX ?? '/usr/bin/firefox-esr';

/** A test with a page in Firefox that knows nothing of another test, and complains of nothing. */
export const test = base.extend<{ firefox: Page }, { browserProgram: Browser }>({
  browserProgram: [
    async ({}, use) => {
      const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program, headless: true, timeout: 60_000 });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  firefox: async ({ browserProgram }, use) => {
    const context = await browserProgram.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    page.setDefaultTimeout(60_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn', 'assert'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await use(page);
    await context.close();
    expect(complaints, 'complaints in the console').toEqual([]);
  },
});

/** Waits until something of this text can be seen among what a selector finds, and gives it. */
export const seen = (page: Page, selector: string, text: string | RegExp) => {
  const [source, flags] = text instanceof RegExp ? [text.source, text.flags] : [escaped(text), ''];
  return page.waitForFunction(
    (selector, source, flags) =>
      [...document.querySelectorAll<HTMLElement>(selector)].find(
        (element) => element.checkVisibility() && new RegExp(source, flags).test(element.innerText),
      ),
    {},
    selector,
    source,
    flags,
  );
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Clicks what a selector finds that has this text. */
export async function click(page: Page, selector: string, text: string | RegExp): Promise<void> {
  const found = (await seen(page, selector, text)).asElement();
  await found!.evaluate((element) => (element as HTMLElement).scrollIntoView({ block: 'center' }));
  await (found as import('puppeteer-core').ElementHandle<Element>).click();
}
