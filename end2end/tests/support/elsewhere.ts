// Where a page leads, and that nothing is told there.
import { expect, type Page } from './site.js';

/** Every link is http or https, and those to elsewhere neither tell nor allow anything there; how many of these there are. */
export async function elsewhere(page: Page): Promise<number> {
  const links = await page.locator('a[href]').evaluateAll((anchors) =>
    (anchors as HTMLAnchorElement[]).map(({ href, rel, origin }) => ({ href, rel: rel.split(' '), own: origin === location.origin })),
  );
  for (const { href, rel, own } of links) {
    expect(href).toMatch(/^https?:/);
    if (!own) expect(rel, href).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
  }
  return links.filter(({ own }) => !own).length;
}
