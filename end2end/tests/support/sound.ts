// Whether a page is fit for everybody: nothing that axe finds in either theme, and nothing wider than its window.
import axe from 'axe-core';
import { expect, inAzerbaijani, type Page } from './site.js';

/** Widths of windows, in pixels: the narrowest that is promised, a tablet, and a desk. */
export const WIDTHS = [320, 768, 1440];

const HEIGHT = 900;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Of a table of 194 rows the first and the last ones are looked at; those between are built alike.
const MANY_ROWS = 100;

/** Nothing that axe finds on the page as it stands. Rules can be left out by name. */
export async function accessible(page: Page, where = page.url(), without: string[] = []): Promise<void> {
  // Once for each document: the program is large.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { found, passed } = await page.evaluate(
    async ({ tags, many, without }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const long = [...document.querySelectorAll('tbody')].filter(({ rows }) => rows.length > many);
      const { violations, passes } = await axe.run(
        { include: [document], exclude: long.flatMap(({ rows }) => [...rows].slice(15, -5)) },
        {
          runOnly: { type: 'tag', values: tags },
          rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
          resultTypes: ['violations'],
        },
      );
      const nodes = (all: { html: string }[]) => all.slice(0, 3).map(({ html }) => html);
      return {
        found: violations.map((one) => `${one.id}: ${one.help}: ${nodes(one.nodes).join(' | ')}`),
        passed: passes.length,
      };
    },
    { tags: TAGS, many: MANY_ROWS, without },
  );
  expect(found, where).toEqual([]);
  expect(passed, `${where}: axe saw the page`).toBeGreaterThan(10);
}

/** Nothing that makes the reader scroll sideways in the window as it is. */
export async function narrow(page: Page, where = page.url()): Promise<void> {
  await expect.poll(() => page.evaluate(tooWide), { message: `${where}: wider than its window`, intervals: [0, 50, 100] }).toEqual([]);
}

/** Nothing that makes the reader scroll sideways, in a window of each of the widths. */
export async function fits(page: Page, where = page.url(), widths = WIDTHS): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    await narrow(page, `${where} at ${width}`);
  }
}

/** Fits at every width; and is accessible in both themes, dark where it is wide and light where it is narrow. */
export async function sound(page: Page, where = page.url()): Promise<void> {
  await dark(page, where);
  await light(page, where);
}

/** The same, half of it in English and half in Azerbaijani; the page speaks Azerbaijani afterwards. What the change of
 *  language folds up again can be unfolded. */
export async function soundInBoth(page: Page, where = page.url(), unfold?: (page: Page) => Promise<void>): Promise<void> {
  await unfold?.(page);
  await light(page, where);
  await inAzerbaijani(page);
  await unfold?.(page);
  await dark(page, `${where}, in Azerbaijani`);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function light(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await fits(page, where, WIDTHS.toReversed());
  await accessible(page, `${where}, light and narrow`);
}

async function dark(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await fits(page, where, WIDTHS);
  await accessible(page, `${where}, dark and wide`);
}

/** What stands out of the window, and by how much; nothing where the page is as wide as its window. */
async function tooWide(): Promise<string[]> {
  // Charts take up a new width with the next frame.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const root = document.documentElement;
  const excess = root.scrollWidth - root.clientWidth;
  if (excess === 0) return [];
  const out = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 0.5);
  const name = (one: Element) => `${one.localName}.${one.className}: ${(one.textContent ?? '').trim().slice(0, 40)}`;
  const innermost = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
  return [`${excess} px too wide`, ...innermost.slice(0, 5).map(name)];
}
