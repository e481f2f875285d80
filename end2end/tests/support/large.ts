// Ten thousand countries that do not exist, in place of the GCI 2024, and the order that they should stand in.
import type { Page } from '@playwright/test';

export const COUNT = 10_000;
export const PILLARS = ['legal', 'technical', 'organizational', 'capacity-development', 'cooperation'] as const;

export interface Synthetic {
  code: string;
  name: string;
  /** Points of each pillar, in hundredths. */
  points: number[];
  /** Their sum, in hundredths. */
  sum: number;
}

/** A draw from 0 to below `end`; the same draws every time (mulberry32). */
function draws(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
}

const letter = (place: number, first: string) => String.fromCharCode(first.charCodeAt(0) + place);

function invent(): Synthetic[] {
  const draw = draws(2024);
  return Array.from({ length: COUNT }, (_, number) => {
    const code = [676, 26, 1].map((size) => letter(Math.floor(number / size) % 26, 'A')).join('');
    const word = Array.from({ length: 4 + draw(8) }, () => letter(draw(26), 'a')).join('');
    const points = PILLARS.map(() => draw(2_001));
    return { code, name: `${word[0]!.toUpperCase()}${word.slice(1)} ${code}`, points, sum: points.reduce((a, b) => a + b) };
  });
}

export const synthetic: Synthetic[] = invent();

const byName = (a: Synthetic, b: Synthetic) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);

/** From the largest figure to the smallest; those with the same by score, then by name. */
export const ordered = (figure: (one: Synthetic) => number): Synthetic[] =>
  synthetic.toSorted((a, b) => figure(b) - figure(a) || b.sum - a.sum || byName(a, b));

/** By name, which no two share. */
export const alphabetical = (): Synthetic[] => synthetic.toSorted(byName);

/** Ranks by code: `7`, or `14–17` where four share it. */
export function ranks(): Map<string, string> {
  const places = new Map<number, [number, number]>();
  ordered(({ sum }) => sum).forEach(({ sum }, place) => places.set(sum, [places.get(sum)?.[0] ?? place + 1, place + 1]));
  const grouped = (place: number) => (place < 10_000 ? `${place}` : place.toLocaleString('en'));
  const rank = ([first, last]: [number, number]) => (first === last ? grouped(first) : `${grouped(first)}–${grouped(last)}`);
  return new Map(synthetic.map(({ code, sum }) => [code, rank(places.get(sum)!)]));
}

const hundredths = (points: number) => points / 100;

function countriesFile(): string {
  const countries = synthetic.map(({ code, name }) => ({ code, alpha2: code.slice(0, 2), name: { en: name, az: name } }));
  return JSON.stringify({ format: 'posture.countries', version: 1, source: 'cldr-names', groups: [], countries });
}

function observationsFile(): string {
  const observations = synthetic.map(({ code, points, sum }) => ({
    country: code,
    total: hundredths(sum),
    values: Object.fromEntries(PILLARS.map((pillar, place) => [pillar, hundredths(points[place]!)])),
  }));
  const defaults = { asOf: '2024', source: 'gci-2024-data360', totalSource: 'gci-data360' };
  return JSON.stringify({ format: 'posture.observations', version: 1, index: 'gci-2024', defaults, observations });
}

/** Serves them in place of the real countries and figures. */
export async function enlarge(page: Page): Promise<void> {
  const serve = (file: string, body: string) =>
    page.route(`**/data/${file}`, (route) => route.fulfill({ contentType: 'application/json', body }));
  await serve('countries.json', countriesFile());
  await serve('observations/gci-2024.json', observationsFile());
}
