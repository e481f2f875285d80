// Ranks are drawn in a worker of the site: the same bytes as natively, under the same policy, and what can go wrong
// with it leaves the page as it is.
import { createHash } from 'node:crypto';
import { FROZEN, digest, draw, frozen } from './support/draws.js';
import { expect, open, settled, test, title, type Page } from './support/site.js';

const noise = /Uncaught|Failed to|integrity|worker/i;

/** The page still answers its reader. */
async function isWhole(page: Page): Promise<void> {
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click();
  await settled(page);
  await expect(title(page)).toHaveText('Data');
}

test('the worker draws what native code draws, says how far it is, can be ended, and refuses what it cannot draw', async ({ page, watch }) => {
  watch.tolerate(noise);
  await open(page, '/about');
  await test.step('the worker draws what native code draws, to the byte', async () => {
    const run = await draw(page, frozen);
    expect(run.died).toBeUndefined();
    expect(digest(frozen, run)).toBe(FROZEN);
    // Asked again, a worker says the same.
    const twice = await draw(page, frozen, { times: 2 });
    expect(digest(frozen, twice)).toBe(FROZEN);
  });

  await test.step('it says how far it is, up to the end', async () => {
    const { replies } = await draw(page, { ...frozen, draws: 100_000 });
    const steps = replies.flatMap(({ progress }) => (progress ? [progress] : []));
    expect(steps.length).toBe(replies.length - 1);
    for (const [place, { done, of }] of steps.entries()) {
      expect(of).toBe(100_000);
      expect(done).toBeGreaterThan(steps[place - 1]?.done ?? 0);
    }
    expect(steps.at(-1)!.done).toBe(100_000);
    expect(replies.at(-1)!.done!.draws).toBe(100_000);
  });

  await test.step('it can be ended in the middle and started again', async () => {
    const stopped = await draw(page, { ...frozen, draws: 1_000_000 }, { stop: true });
    expect(stopped.replies.at(-1)!.done).toBeUndefined();
    // It is gone, and does not draw on where nobody sees it.
    await expect.poll(() => page.workers().length).toBe(0);
    expect(digest(frozen, await draw(page, frozen))).toBe(FROZEN);
  });

  await test.step('what it cannot draw it refuses, and what it cannot read it says', async () => {
    const refused = async (change: object) => (await draw(page, { ...frozen, ...change })).replies;
    expect(await refused({ spread: 101 })).toEqual([{ refused: { spread: 101 } }]);
    expect(await refused({ draws: 0 })).toEqual([{ refused: { draws: 0 } }]);
    expect(await refused({ weights: [1, 1] })).toEqual([{ refused: { 'wrong-weights': { given: 2, areas: 5 } } }]);
    for (const instead of ['', '{}', '<p>', '{"format":"posture.draws","version":1,"spec":{}}', '['.repeat(100_000)]) {
      const { replies, died } = await draw(page, frozen, { instead });
      expect(replies).toEqual([]);
      expect(died, instead.slice(0, 20)).toMatch(/line 1|format|web page/);
    }
    await isWhole(page);
  });
});

test('it is no part of a first view, and its program comes under its hash', async ({ page, request }) => {
  const fetched: string[] = [];
  page.on('request', (one) => fetched.push(new URL(one.url()).pathname));
  await open(page, '/');
  expect(fetched.filter((path) => /worker/.test(path))).toEqual([]);
  const name = await page.locator('meta[name="posture-worker"]').getAttribute('content');
  expect(name).toMatch(/^worker-[0-9a-f]{16}\.js$/);
  const answer = await request.get(`/${name}`);
  expect(answer.headers()['cache-control']).toContain('immutable');
  expect(answer.headers()['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval'");
  const script = await answer.text();
  const [, program, hash] = /fetch\(new URL\("(worker-[0-9a-f]{16}\.wasm)", ?location\.href\), ?\{ ?integrity: ?"sha256-([^"]+)" ?\}/.exec(script)!;
  const body = await (await request.get(`/${program}`)).body();
  expect(createHash('sha256').update(body).digest('base64')).toBe(hash);
});

const broken: [string, string, (page: Page, url: string) => Promise<unknown>][] = [
  ['its script is out of reach', '**/worker-*.js', (page, url) => page.route(url, (route) => route.abort())],
  ['its program is missing', '**/worker-*.wasm', (page, url) => page.route(url, (route) => route.fulfill({ status: 404 }))],
  [
    'its program was altered',
    '**/worker-*.wasm',
    (page, url) =>
      page.route(url, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        body[body.length >> 1]! ^= 1;
        await route.fulfill({ response, body });
      }),
  ],
];

for (const [name, url, spoil] of broken) {
  test(`${name}: the page hears of it, stays, and can start it again`, async ({ page, watch }) => {
    watch.tolerate(noise);
    watch.tolerate(/net::|TypeError/);
    await open(page, '/about');
    await spoil(page, url);
    const { replies, died } = await draw(page, frozen);
    expect(replies).toEqual([]);
    expect(died).toBeTruthy();
    await page.unroute(url);
    expect(digest(frozen, await draw(page, frozen))).toBe(FROZEN);
    await isWhole(page);
  });
}
