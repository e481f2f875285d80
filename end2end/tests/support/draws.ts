// Draws of ranks by the worker of the site itself: asked as the page asks, with the data that the site serves.
import { createHash } from 'node:crypto';
import type { Page } from './site.js';

/** What is drawn, as it stands in a request. */
export interface Spec {
  weights: number[];
  spread: number;
  draws: number;
  seed: string;
  picked: string[];
}

/** One of its three parts is there. */
export interface Reply {
  progress?: { done: number; of: number };
  done?: { draws: number; countries: { country: string }[]; incomplete: string[] };
  refused?: unknown;
}

export interface Run {
  /** All that the worker said, in order. */
  replies: Reply[];
  /** Why it said no more; nothing where it came to an end. */
  died?: string;
  /** From the request to the end, in milliseconds; for a new worker with its start. */
  took: number[];
}

export interface Options {
  /** How often the same worker is asked. */
  times?: number;
  /** Sent instead of the request. */
  instead?: string;
  /** The worker is ended when it first says how far it is. */
  stop?: boolean;
  /** The worker goes on being there, for `page.workers()`. */
  keep?: boolean;
}

/** The draws whose bytes are frozen in `tests/scoring/robustness.rs`. */
export const frozen: Spec = {
  weights: [1, 1, 1, 1, 1],
  spread: 25,
  draws: 10_000,
  seed: '2024',
  picked: ['AZE', 'GEO', 'EST'],
};

/** Draws ranks of the GCI of 2024 in a new worker. */
export async function draw(page: Page, spec: Spec, options: Options = {}): Promise<Run> {
  return page.evaluate(
    async ({ spec, options }) => {
      const data = async (file: string) => (await fetch(new URL(`data/${file}.json`, document.baseURI))).json();
      const methodology = await data('methodologies/gci-2024');
      const { observations } = await data('observations/gci-2024');
      const areas: { id: string; max: number }[] = methodology.areas;
      const points = (value: number) => Math.round(value * 100);
      const isWhole = ({ values }: any) => values && areas.every(({ id }) => id in values);
      const request = JSON.stringify({
        format: 'posture.draws',
        version: 1,
        spec,
        maxima: areas.map(({ max }) => points(max)),
        whole: true,
        rows: observations
          .filter(isWhole)
          .map(({ country, values }: any) => ({ country, points: areas.map(({ id }) => points(values[id])) })),
      });
      const name = document.querySelector<HTMLMetaElement>('meta[name="posture-worker"]')!.content;
      const run: Run = { replies: [], took: [] };
      let begin = performance.now();
      const worker = new Worker(new URL(name, document.baseURI));
      for (let time = 0; time < (options.times ?? 1) && !run.died; time += 1) {
        await new Promise<void>((end) => {
          worker.onerror = (event) => {
            event.preventDefault();
            run.died = event.message || 'the script did not come';
            end();
          };
          worker.onmessage = (event) => {
            const { reply } = JSON.parse(event.data);
            run.replies.push(reply);
            if (!reply.progress || options.stop) end();
          };
          worker.postMessage(options.instead ?? request);
        });
        run.took.push(performance.now() - begin);
        begin = performance.now();
      }
      if (!options.keep) worker.terminate();
      return run;
    },
    { spec, options },
  );
}

/** The digest of the record that `write_robustness` writes of these draws. */
export function digest(spec: Spec, { replies }: Run): string {
  const record = { format: 'posture.robustness', version: 1, index: 'gci-2024', spec, result: replies.at(-1)!.done };
  return createHash('sha256').update(JSON.stringify(record)).digest('hex');
}

/** What it is natively. */
export const FROZEN = 'ef09e18fee72e24655219a0706b2421c05d6a82e32f259a984f7e4de3c74c534';
