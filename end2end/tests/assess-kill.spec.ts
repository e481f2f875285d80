// What a page says is saved is there after `kill -9` of the whole browser: five times in a row here, fifty in
// `cargo xtask bench --only kill`.
import { answering } from './support/assess.js';
import { survive } from './support/kill.js';
import { expect, test } from './support/site.js';

const TRIALS = 5;

test('what is saved outlives a browser that is killed', async ({ launchOptions, baseURL }) => {
  test.setTimeout(TRIALS * 60_000);
  const { executablePath, args } = launchOptions;
  const { kept, lost } = await survive({ executable: executablePath!, args: args! }, answering(baseURL!), TRIALS);
  expect(lost).toEqual([]);
  expect(kept).toBe(TRIALS);
});
