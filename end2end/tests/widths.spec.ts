// No page is wider than a window of 320 pixels, in any language, whether the system's letters are wide or narrow.
import { chromium } from '@playwright/test';
import { pages } from './support/pages.js';
import { expect, go, open, test } from './support/site.js';
import { narrow } from './support/sound.js';

/** What configures the fonts that a browser sees; where nothing is named, those of the system are looked at. */
const FONTS: [string, string | undefined][] = [
  ['wide', process.env['POSTURE_FONTCONFIG_WIDE']],
  ['narrow', process.env['POSTURE_FONTCONFIG_NARROW']],
];

const first = (address: string): string => address.split(/[/?]/u)[1]!;

for (const [letters, fonts] of FONTS) {
  for (const lang of ['en', 'az'] as const) {
    test(`every page fits with ${letters} letters, in ${lang}`, async ({ launchOptions, baseURL }) => {
      const { env = process.env } = launchOptions!;
      const browser = await chromium.launch({ ...launchOptions, env: { ...env, ...(fonts && { FONTCONFIG_FILE: fonts }) } });
      try {
        const page = await browser.newPage({ baseURL: baseURL!, locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 320, height: 900 } });
        await open(page, `/about?lang=${lang}`);
        let before = 'about';
        for (const { address } of pages) {
          await test.step(address, async () => {
            // Another state of the same page does not take the focus, which is what is waited for.
            if (first(address) === before) await go(page, `/no/page?lang=${lang}`);
            before = first(address);
            await go(page, `${address}${address.includes('?') ? '&' : '?'}lang=${lang}`);
            await expect(page.locator('html')).toHaveAttribute('lang', lang);
            await narrow(page, `${address} with ${letters} letters, in ${lang}`);
          });
        }
      } finally {
        await browser.close();
      }
    });
  }
}
