// Strategies and their mappings, read from the files in `public/data` by code that shares nothing with the app.
import { areas, text, type Text } from './facts.js';

export interface Noted {
  text: Text;
  sources?: string[];
}

export interface Dated extends Noted {
  date: string;
}

export interface Strategy {
  id: string;
  country: string;
  title: Text;
  summary: Text;
  period: { first: number; last: number };
  approval?: { date: string; act: Text; number?: string; note?: Text; sources?: string[] };
  sources: string[];
  caveats?: Noted[];
  objectives?: { id: string; label: Text; priorities?: string[] }[];
  priorities: { id: string; label: Text; summary?: Text; actions?: Text[] }[];
  institutions?: { id: string; name: Text; role: Text; aliases?: Text[]; sources?: string[] }[];
  instruments?: Noted[];
  measures?: {
    id: string;
    label: Text;
    due?: string;
    lead?: string;
    with?: string[];
    reports?: Dated[];
    note?: Text;
    sources?: string[];
  }[];
  history?: Dated[];
  notPublic?: Text[];
}

interface Mapping {
  links: { priority: string; part: string; strength: 'direct' | 'supporting'; reason: Text }[];
}

export const strategy = (id: string): Strategy => JSON.parse(text(`strategies/${id}.json`)) as Strategy;
export const mapping = (id: string): Mapping => JSON.parse(text(`mappings/${id}/ncsi-2018.json`)) as Mapping;

/** Those that are shipped, in the order of the page, with what they are called where there is little room. */
export const STRATEGIES = [
  ['aze-2023-2027', 'Azerbaijan 2023–2027'],
  ['est-2019-2022', 'Estonia 2019–2022'],
  ['geo-2021-2024', 'Georgia 2021–2024'],
] as const;

/** The points of each area of NCSI 2018 that a strategy reaches at all, and directly. */
export function reached(id: string): { any: number; direct: number }[] {
  const { links } = mapping(id);
  return areas.map((area) => {
    const sum = (counts: (strength: string) => boolean): number =>
      area
        .parts!.filter((part) => links.some((link) => link.part === part.id && counts(link.strength)))
        .reduce((points, part) => points + part.max, 0);
    return { any: sum(() => true), direct: sum((strength) => strength === 'direct') };
  });
}

/** How many of the areas at all of these strategies reach, and which areas none does. */
export function inCommon(ids: readonly string[]): { all: number; none: string[] } {
  const each = ids.map(reached);
  const all = areas.filter((_, place) => each.every((own) => own[place]!.any > 0)).length;
  const none = areas.filter((_, place) => each.every((own) => own[place]!.any === 0)).map((area) => area.name.en);
  return { all, none };
}
