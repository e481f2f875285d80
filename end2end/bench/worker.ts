// Draws by the worker of the release site, and what memory they take; written as JSON into the file POSTURE_FIGURES.
import { writeFileSync } from 'node:fs';
import { draw, frozen } from '../tests/support/draws.js';
import { open, test } from '../tests/support/site.js';

const MANY = 100_000;

test('draws', async ({ page }) => {
  await open(page, '/about');
  const anew: number[] = [];
  // As a reader has it: each time a new worker, which fetches and compiles its program.
  for (let time = 0; time < 5; time += 1) anew.push(...(await draw(page, frozen)).took);
  const warm = (await draw(page, frozen, { times: 8 })).took.slice(1);
  const [many] = (await draw(page, { ...frozen, draws: MANY }, { keep: true })).took;
  const worker = page.workers().at(-1)!;
  const memory = await worker.evaluate('program.then(({ memory }) => memory.buffer.byteLength)');
  writeFileSync(process.env.POSTURE_FIGURES!, JSON.stringify({ draws: frozen.draws, anew, warm, many: MANY, manyTook: many, memory }));
});
