// How long the cheapest ways to a target take, counted, with the whole front of cost against points, where a country meets
// nothing of an index: with the conditions that people set, and with as many at random as an address may have.
import { expect, test, type Page } from '@playwright/test';

/** Addresses for each kind of conditions. */
const RUNS = 40;

interface Part {
  id: string;
  parts?: Part[];
}

for (const index of ['ncsi-2018', 'ncsi-3']) {
  test(index, async ({ page }) => {
    const { areas } = (await (await page.request.get(`/data/methodologies/${index}.json`)).json()) as { areas: Part[] };
    const leaves = areas.flatMap(({ parts = [] }) => parts.map(({ id }) => id));
    const nothing = Object.fromEntries(leaves.map((id) => [id, 0]));
    await page.route(`**/observations/${index}.json`, async (route) => {
      const answer = await route.fetch();
      const file = (await answer.json()) as { observations: { country: string; source: string }[] };
      const { source } = file.observations.find(({ country }) => country === 'AZE')!;
      const observations = [{ country: 'AZE', asOf: '2023-08-31', source, values: nothing }];
      await route.fulfill({ response: answer, json: { ...file, observations } });
    });
    await page.goto(`/plan?index=${index}&country=AZE`);
    await expect(page.locator('.plan-answer')).not.toBeEmpty();
    const draw = draws(12);
    const efforts = () => `effort=${leaves.map((id) => `${id}:${1 + draw(100)}`).join('~')}`;
    const needs = (count: number) => `needs=${[...pairs(leaves, count, draw)].join('~')}`;
    const limits = (most: number) => `most=${areas.map(({ id }) => `${id}:${most}`).join('~')}`;
    const kinds: [string, () => string[]][] = [
      ['no condition, by number', () => []],
      ['efforts', () => ['minimise=effort', efforts()]],
      ['efforts and limits', () => ['minimise=effort', efforts(), limits(2)]],
    ];
    for (const count of [20, 40, 60]) {
      kinds.push([`${count} needs`, () => ['minimise=effort', efforts(), needs(count)]]);
      kinds.push([`${count} needs, by number`, () => [needs(count)]]);
      for (const most of [2, 3]) {
        kinds.push([`${count} needs and at most ${most} an area`, () => ['minimise=effort', efforts(), needs(count), limits(most)]]);
      }
    }
    for (const [kind, conditions] of kinds) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const target = `target=${30 + draw(50)}`;
        times.push(await planned(page, `/plan?index=${index}&country=AZE&${[target, ...conditions()].join('&')}`));
      }
      times.sort((a, b) => a - b);
      const [median, worst] = [times[Math.floor(RUNS / 2)]!, times.at(-1)!];
      console.log(`  ${leaves.length} indicators, ${kind.padEnd(32)} median ${median.toFixed(1)}, worst ${worst.toFixed(1)}`);
    }
  });
}

/** How long the plan of an address took, to which the page goes as it does by the browser's own buttons. */
async function planned(page: Page, address: string): Promise<number> {
  await page.evaluate((address) => {
    performance.clearMeasures('plan');
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  const times = await page.waitForFunction(() => {
    const entries = performance.getEntriesByName('plan', 'measure');
    return entries.length > 0 && entries.map(({ duration }) => duration);
  });
  return Math.max(...((await times.jsonValue()) as number[]));
}

/** Pairs at random, the first of which stands behind the second, so that none needs itself. */
function pairs(leaves: string[], count: number, draw: (end: number) => number): Set<string> {
  const found = new Set<string>();
  while (found.size < count) {
    const [one, other] = [draw(leaves.length), draw(leaves.length)];
    if (one > other) found.add(`${leaves[one]}:${leaves[other]}`);
  }
  return found;
}

/** A draw from 0 to below `end`; the same draws every time (a linear congruential generator). */
function draws(state: number): (end: number) => number {
  return (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}
