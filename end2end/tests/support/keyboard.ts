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

/** The stops of a page, and how those look that are hard to see. */
export interface Walk {
  stops: number;
  problems: string[];
}

/** How many stops are walked to at most; further down a page they are built alike. */
const MOST_STOPS = 400;

/** Presses Tab from the start of a page to its end, and looks at every stop in both themes. */
export async function walk(page: Page): Promise<Walk> {
  await page.emulateMedia({ colorScheme: 'light' });
  const walker = await page.evaluateHandle(watchStops);
  // Looked at from within, so that nothing but the keys goes back and forth.
  for (let pressed = 0; pressed < MOST_STOPS; pressed += 1) {
    await page.keyboard.press('Tab');
    if (pressed % 10 === 9 && (await walker.evaluate(({ state }) => state.isOver))) break;
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await walker.evaluate((walker) => walker.again());
  await page.emulateMedia({ colorScheme: 'light' });
  await walker.dispose();
  return found;
}

/** Looks at what has the focus whenever Tab is about to take it on. */
function watchStops() {
  const state = { isOver: false };
  const stops: HTMLElement[] = [];
  const problems: string[] = [];
  const look = (element: Element, theme: string): void => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    let problem = '';
    if (!outlined) problem = 'has no outline of two pixels or more';
    else if (box.width < 1 || box.height < 1) problem = 'has no size';
    else if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) problem = 'is out of sight';
    if (!problem) return;
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    problems.push(`${element.tagName.toLowerCase()} “${name.trim().slice(0, 40)}” ${problem}, ${theme}`);
  };
  const take = (): void => {
    const element = document.activeElement;
    const isInside = element instanceof HTMLElement && element !== document.body;
    // Past the last stop the focus leaves the page, or begins anew.
    if (stops.length > 0 && (!isInside || element === stops[0])) state.isOver = true;
    if (state.isOver || !isInside) return;
    stops.push(element);
    look(element, 'light');
  };
  addEventListener('keydown', take, true);
  return {
    state,
    again(): { stops: number; problems: string[] } {
      take();
      removeEventListener('keydown', take, true);
      // What the keyboard led to looks, when it has the focus again, as if it had led there again.
      for (const stop of stops) {
        stop.focus();
        look(stop, 'dark');
      }
      return { stops: new Set(stops).size, problems };
    },
  };
}
