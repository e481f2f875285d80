// An answer of a large self-assessment on a slow processor: how long from the click until the page shows the new score
// and says that it is saved, and how long a letter takes that is typed.
import { expect, test, type Page } from '@playwright/test';
import { answering, attach, change } from '../tests/support/assess.js';
import { edit } from '../tests/support/kill.js';

const RUNS = 40;
const PIECES = 200;
const SLOWDOWN = 4;

test('a click on an answer', async ({ page, baseURL }) => {
  test.setTimeout(300_000);
  const desk = await answering(baseURL!)(page);
  await change(page, (assessment) => {
    for (const answer of assessment.answers) answer.note = 'What is known of it by now, in a sentence or two. '.repeat(4);
    for (let piece = assessment.evidence.length; piece < PIECES; piece += 1) {
      const part = assessment.answers[piece % assessment.answers.length]!.part;
      const url = `https://example.org/acts/${piece}`;
      attach(assessment, part, { id: `piece-${piece}`, title: `Act number ${piece}`, kind: 'legal-act', issuer: 'Ministry', url, effective: '2023-08-31' });
    }
    expect(assessment.answers).toHaveLength(46);
    expect(assessment.evidence).toHaveLength(PIECES);
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const clicks: number[] = [];
  for (let run = 0; run < RUNS; run += 1) clicks.push((await edit(page, desk)).took);
  say('click to score shown and saved', clicks);
  say('a letter typed to the next frame', await typing(page));
});

/** How long letters take, typed into the first note. */
async function typing(page: Page): Promise<number[]> {
  const field = page.getByRole('main').getByRole('textbox', { name: /note/iu }).first();
  await field.focus();
  await page.evaluate(() => {
    const took: number[] = [];
    Object.assign(window, { took });
    document.addEventListener('beforeinput', () => {
      const from = performance.now();
      requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - from)));
    });
  });
  await field.pressSequentially('x'.repeat(RUNS));
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as { took: number[] }).took);
}

function say(what: string, took: number[]): void {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.toFixed(1);
  console.log(`  ${what.padEnd(40)} median ${at(0.5)} ms, nine of ten within ${at(0.9)} ms, most ${at(1)} ms`);
}
