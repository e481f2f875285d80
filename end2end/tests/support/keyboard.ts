// Going about a page with the Tab key, and what the place with the focus looks like.
import { expect, type Locator, type Page } from './site.js';

/** Presses Tab, or Shift+Tab, until an element has the focus. */
export async function tabTo(page: Page, target: Locator, backwards = false): Promise<void> {
  await expect(target).toHaveCount(1);
  for (let stops = 0; stops < 400; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`The Tab key does not lead to ${String(target)}`);
}

/** What has the focus, and what is wrong with how that looks; nothing once the focus has left the page. */
export function focusLook(page: Page): Promise<{ what: string; problem: string } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const what = `${element.tagName.toLowerCase()} “${name.trim().slice(0, 40)}”`;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    let problem = '';
    if (!outlined) problem = 'has no outline of two pixels or more';
    else if (box.width < 1 || box.height < 1) problem = 'has no size';
    else if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) problem = 'is out of sight';
    return { what, problem };
  });
}
