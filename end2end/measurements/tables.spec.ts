// A table of 10,000 rows: how long sorting, filtering and scrolling take, and how much memory the page holds.
import { expect, test, type Page } from '@playwright/test';
import { enlarge } from '../tests/support/large.js';

// Even, so that every second one takes back the one before.
const RUNS = 10;
const SCROLLED_FRAMES = 600;

declare global {
  interface Window {
    /** The program's own memory, kept when it is started. */
    programMemory?: WebAssembly.Memory;
    /** Milliseconds from the start of an action to the first frame after the rows have changed. */
    timed(act: () => void, table?: string): Promise<number>;
    /** Milliseconds of each task that was longer than 50. */
    longTasks: number[];
  }
}

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } });

test('tables of 10,000 rows', async ({ page }) => {
  await page.addInitScript(prepare);
  await enlarge(page);
  const started = Date.now();
  await page.goto('/ranking?index=gci-2024');
  await expect(page.locator('table[aria-rowcount="10001"]')).toBeVisible();
  say('opened, files and all', `${Date.now() - started} ms`);
  say('long tasks while opening', await longTasks(page));
  await page.getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/country=/);
  say('long tasks of a pick, chart and all', await longTasks(page));
  for (const [column, name] of [['Country', 'by name'], ['Score', 'by score'], ['Legal', 'by area']] as const) {
    say(`sort ${name}`, summary(await repeat(page, (page) => sort(page, column))));
  }
  say('filter: one letter', summary(await repeat(page, (page, run) => type(page, run % 2 ? '' : 'e'))));
  say('filter: three letters', summary(await repeat(page, (page, run) => type(page, run % 2 ? '' : 'abc'))));
  say('frames while scrolling 160 px each', summary(await scroll(page)));
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const program = await page.evaluate(() => window.programMemory?.buffer.byteLength ?? 0);
  say('memory', `JavaScript ${megabytes(usedSize)}, program ${megabytes(program)}`);
  say('elements in the page', `${await page.locator('*').count()}`);
});

test('a comparison among 10,000 countries', async ({ page }) => {
  await page.addInitScript(prepare);
  await enlarge(page);
  await page.goto('/compare?index=gci-2024&country=AAA~AAB~AAC&view=weights');
  await expect(page.getByRole('slider').first()).toBeVisible();
  say('own weights: a slider moved', summary(await repeat(page, (page, run) => slide(page, run % 2 ? '20' : '60'))));
  for (const view of ['table', 'strip', 'scatter', 'bars']) {
    await page.goto(`/compare?index=gci-2024&country=AAA~AAB~AAC&view=${view}`);
    await expect(page.locator('.compared :is(table, canvas)').first()).toBeVisible();
    say(`long tasks while opening, ${view}`, await longTasks(page));
  }
});

/** Moves the first slider, as a reader would; the figures of the picked countries follow. */
const slide = (page: Page, to: string) =>
  page.evaluate((to) => {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]')!;
    return window.timed(() => {
      slider.value = to;
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, '.weights-view');
  }, to);

/** Runs before the page's own scripts. */
function prepare(): void {
  const start = WebAssembly.instantiateStreaming.bind(WebAssembly);
  WebAssembly.instantiateStreaming = async (source, imports) => {
    const started = await start(source, imports);
    const { memory } = started.instance.exports;
    if (memory instanceof WebAssembly.Memory) window.programMemory ??= memory;
    return started;
  };
  window.longTasks = [];
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  window.timed = (act, table = '.ranking-table tbody') =>
    new Promise((resolve) => {
      const body = document.querySelector(table)!;
      const from = performance.now();
      const observer = new MutationObserver(() => {
        observer.disconnect();
        // The frame with the change is painted when the task behind it begins.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
      });
      observer.observe(body, { childList: true, subtree: true, characterData: true });
      act();
    });
}

/** The tasks that were long since the last time this was asked. */
async function longTasks(page: Page): Promise<string> {
  await page.waitForTimeout(1_000);
  const tasks = await page.evaluate(() => window.longTasks.splice(0));
  return tasks.length > 0 ? tasks.map((task) => `${task.toFixed(0)} ms`).join(', ') : 'none';
}

async function repeat(page: Page, act: (page: Page, run: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    times.push(await act(page, run));
    // What is put off until the page rests is not part of the next run.
    await page.waitForTimeout(400);
  }
  return times;
}

const sort = (page: Page, column: string) =>
  page.evaluate((column) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.ranking-table thead button')];
    const button = buttons.find((button) => button.innerText.startsWith(column))!;
    return window.timed(() => button.click());
  }, column);

const type = (page: Page, text: string) =>
  page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
    return window.timed(() => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  }, text);

const scroll = (page: Page) =>
  page.evaluate(
    (frames) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        const step = (now: number) => {
          times.push(now - last);
          last = now;
          scrollBy(0, 160);
          if (times.length < frames) requestAnimationFrame(step);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(step);
      }),
    SCROLLED_FRAMES,
  );

function summary(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, most ${at(1)} ms`;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

function say(what: string, found: string): void {
  console.log(`  ${what.padEnd(36)} ${found}`);
}
