// The facts that pages must show, read from the files in `public/data` by code that shares nothing with the app.
import { readFileSync } from 'node:fs';

const folder = new URL('../../../public/data/', import.meta.url);

export interface Text {
  en: string;
  az: string;
}

export interface Part {
  id: string;
  name: Text;
  max: number;
  criterion?: Text;
  note?: Text;
  accepted?: string[];
  /** How surely each of its items is known. */
  status?: Record<string, string>;
  parts?: Part[];
}

export interface Methodology {
  id: string;
  name: Text;
  short: Text;
  points: { max: number };
  tiers?: { name: Text; from: number }[];
  rules: { id: string; text: Text }[];
  references?: Record<string, Text>;
  areas?: Part[];
}

export interface Observation {
  country: string;
  asOf?: string;
  source?: string;
  total?: number;
  values?: Record<string, number>;
}

export interface Resource {
  path: string;
  bytes: number;
  hash: string;
}

/** A file of the data package as text. */
export const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const json = <T>(name: string): T => JSON.parse(text(name)) as T;

export const methodology = (index: string) => json<Methodology>(`methodologies/${index}.json`);
export const observations = (index: string) =>
  json<{ observations: Observation[] }>(`observations/${index}.json`).observations;
export const evidence = () =>
  json<{ indicators: Record<string, { status: string; note?: Text }>; remarks: { text: Text }[] }>(
    'evidence/ncsi-2018/AZE.json',
  );
export const countries = () =>
  json<{ groups: { id: string; name: Text; members: string[] }[]; countries: { code: string; name: Text }[] }>(
    'countries.json',
  );
export interface IndexEntry {
  id: string;
  name: Text;
  short: Text;
  countries: number;
  latest?: string;
  observations: number;
  recomputable: number;
  unscored: string[];
}
export const indices = () => json<{ indices: IndexEntry[] }>('indices.json').indices;

/** The index with the latest figures, of those that have a score of the country. */
export function newest(country?: string): string {
  const last = ({ latest = '' }: IndexEntry) => (latest.split(/[/?]/).filter(Boolean).at(-1) ?? '').padEnd(10, '-12-31').slice(0, 10);
  const able = indices().filter(({ unscored }) => country === undefined || !unscored.includes(country));
  return able.reduce((best, index) => (last(index) > last(best) ? index : best)).id;
}
export const datapackage = () => json<{ version: string; resources: Resource[] }>('datapackage.json');

/** What one source said of a country. */
export function observation(index: string, country: string, source: string): Observation {
  const found = observations(index).find((one) => one.country === country && one.source === source);
  if (!found) throw new Error(`${index} has nothing on ${country} from ${source}`);
  return found;
}

/** The areas and indicators of Azerbaijan's NCSI page of 31 August 2023. */
export const ncsi = methodology('ncsi-2018');
export const areas = ncsi.areas!;
export const indicators = areas.flatMap((area) => area.parts!);
export const azerbaijan = observation('ncsi-2018', 'AZE', 'ncsi-az-2022').values!;

/** "63.64" */
export const two = (number: number): string => number.toFixed(2);

export interface Statement {
  id: string;
  activity: string;
  date?: string;
  when?: string;
  kind: string;
  claim: Text;
  footnotes?: number[];
  note?: Text;
}

export interface Conflict {
  id: string;
  topic: Text;
  relation: string;
  explanation: Text;
  claims: { asOf?: string; source: string; claim: Text; statement?: string }[];
  touches?: { index: string; part: string }[];
}

/** What Kremlin Watch says of Azerbaijan. */
export const context = () =>
  json<{
    framing: Text;
    asOfBasis: Text;
    activities: { id: string; title: Text }[];
    statements: Statement[];
    surveys: { question: Text; figures: { id: string; answer: Text; year?: string; percent: number }[] }[];
    conflicts: Conflict[];
  }>('statements/AZE.json');

/** The studies that sort states into classes. */
export const studies = () =>
  json<{
    classifications: {
      id: string;
      title: Text;
      note: Text;
      of: number;
      classes: { name: Text; members: string[] }[];
    }[];
  }>('classifications.json').classifications;
