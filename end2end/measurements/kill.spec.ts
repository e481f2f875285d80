// Whether what a page says is saved outlives `kill -9` of the whole browser, so many times in a row: POSTURE_TRIALS, 50
// unless it says so.
import { expect, test } from '@playwright/test';
import { answering } from '../tests/support/assess.js';
import { survive } from '../tests/support/kill.js';

const trials = Number(process.env.POSTURE_TRIALS ?? 50);

test('what is saved outlives the browser', async ({ launchOptions, baseURL }) => {
  test.setTimeout(trials * 60_000);
  const { executablePath, args } = launchOptions;
  const { kept, lost, took } = await survive({ executable: executablePath!, args: args! }, answering(baseURL!), trials);
  const sorted = took.toSorted((a, b) => a - b);
  const half = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  console.log(`  kept ${kept} of ${trials}; from click to saved: median ${half.toFixed(1)} ms, most ${sorted.at(-1)?.toFixed(1)} ms`);
  expect(lost).toEqual([]);
});
