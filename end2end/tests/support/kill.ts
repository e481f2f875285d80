// A browser that is killed in the middle of its work, and what is still there when it is started again.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';

/** A page on which something is edited and saved, by CSS selectors. */
export interface Editing {
  /** The whole address of the page. */
  address: string;
  /** What is clicked to make an edit. Each click changes what `shown` shows. */
  edit: string;
  /** What shows what was edited. */
  shown: string;
  /** What says whether it is saved. It must say something else from the click on until the edit is saved. */
  status: string;
  /** What it says then. */
  saved: RegExp;
}

/** Which Chromium, and how it is started. */
export interface Start {
  executable: string;
  args: string[];
}

/** What came of the trials. */
export interface Survival {
  /** Trials in which the edit was shown as saved, and was there again. */
  kept: number;
  /** Trials in which it was not; what was shown before the edit, after it, and after the restart. */
  lost: { before: string; after: string; again: string }[];
  /** Milliseconds from each click until the page said that it is saved. */
  took: number[];
}

/** How long a browser may take to start or to end. */
const PATIENCE_MS = 30_000;

/** Makes an edit, waits until the page says that it is saved, kills every process of the browser, starts it again and
 *  looks whether the edit is there; so many times in a row, with one profile. `prepare` brings a fresh profile to where
 *  something can be edited, and says where that is. */
export async function survive(start: Start, prepare: (page: Page) => Promise<Editing>, trials: number): Promise<Survival> {
  const profile = mkdtempSync(path.join(tmpdir(), 'posture-kill-'));
  const survival: Survival = { kept: 0, lost: [], took: [] };
  let running = await begin(start, profile);
  try {
    const editing = await prepare(running.page);
    for (let trial = 0; trial < trials; trial += 1) {
      await sit(running.page, editing);
      const { before, after, took } = await edit(running.page, editing);
      await kill(running, profile);
      running = await begin(start, profile);
      await sit(running.page, editing);
      const again = await text(running.page, editing.shown);
      survival.took.push(took);
      if (again === after) survival.kept += 1;
      else survival.lost.push({ before, after, again });
    }
  } finally {
    await kill(running, profile);
    rmSync(profile, { recursive: true, force: true });
  }
  return survival;
}

interface Running {
  process: ChildProcess;
  browser: Browser;
  page: Page;
}

/** Starts a browser that is ours to kill, and opens a page in it. */
async function begin({ executable, args }: Start, profile: string): Promise<Running> {
  const port = path.join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true });
  const own = [`--user-data-dir=${profile}`, '--remote-debugging-port=0', '--headless=new', '--no-default-browser-check'];
  // A group of its own, so that the whole tree can be named at once.
  const process = spawn(executable, [...args, ...own, 'about:blank'], { detached: true, stdio: 'ignore' });
  const address = await until('the browser to start', () => {
    const [number] = readFileSync(port, 'utf8').split('\n');
    return number ? `http://127.0.0.1:${number}` : undefined;
  });
  const browser = await chromium.connectOverCDP(address);
  const page = await browser.contexts()[0]!.newPage();
  return { process, browser, page };
}

/** Opens the page and waits until an edit can be made and what is there was read. */
async function sit(page: Page, editing: Editing): Promise<void> {
  await page.goto(editing.address);
  await page.locator(editing.edit).first().waitFor({ state: 'attached' });
  await page.waitForFunction(
    ({ status, saved }) => new RegExp(saved, 'u').test(document.querySelector(status)?.textContent ?? ''),
    { status: editing.status, saved: editing.saved.source },
  );
}

/** Makes an edit and returns as soon as the page says that it is saved, which is watched from within the page. */
export async function edit(page: Page, editing: Editing): Promise<{ before: string; after: string; took: number }> {
  const before = await text(page, editing.shown);
  const { after, took } = await page.evaluate(
    ({ edit, shown, status, saved, before }) =>
      new Promise<{ after: string; took: number }>((resolve) => {
        const said = new RegExp(saved, 'u');
        const read = (selector: string) => document.querySelector(selector)?.textContent ?? '';
        const from = performance.now();
        const observer = new MutationObserver(() => {
          if (read(shown) === before || !said.test(read(status))) return;
          observer.disconnect();
          resolve({ after: read(shown), took: performance.now() - from });
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        document.querySelector<HTMLElement>(edit)!.click();
      }),
    { edit: editing.edit, shown: editing.shown, status: editing.status, saved: editing.saved.source, before },
  );
  return { before, after, took };
}

const text = async (page: Page, selector: string): Promise<string> => (await page.locator(selector).textContent()) ?? '';

/** `kill -9` for every process of the browser, and waits until none is left. */
async function kill({ process: parent, browser }: Running, profile: string): Promise<void> {
  const all = [...new Set([...descendants(parent.pid!), ...users(profile)])];
  for (const target of [-parent.pid!, ...all]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  }
  await until('the browser to end', () => (users(profile).length === 0 ? true : undefined));
  // The connection has no other end any more.
  await browser.close().catch(() => {});
}

/** A process and everything that it has started. */
function descendants(root: number): number[] {
  const found = [root];
  const all = processes().map((id) => ({ id, parent: Number(stat(id)?.[1] ?? Number.NaN) }));
  for (const parent of found) found.push(...all.filter((one) => one.parent === parent).map(({ id }) => id));
  return found;
}

/** The processes that were started with a profile, zombies left out. */
const users = (profile: string): number[] =>
  processes().filter((id) => stat(id)?.[0] !== 'Z' && commandLine(id).includes(`--user-data-dir=${profile}`));

const processes = (): number[] => readdirSync('/proc').map(Number).filter((id) => id > 0);

/** State and parent of a process; the name before them, in brackets, may hold anything. */
function stat(id: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  } catch {
    return undefined;
  }
}

function commandLine(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Asks again and again until there is an answer. */
async function until<T>(what: string, look: () => T | undefined): Promise<T> {
  for (const from = Date.now(); Date.now() - from < PATIENCE_MS; await wait(20)) {
    try {
      const found = look();
      if (found !== undefined) return found;
    } catch {
      // Not there yet.
    }
  }
  throw new Error(`waited in vain for ${what}`);
}
