// A publisher's page that a reader brings, as tests make one: by its link, which anybody can open and keep.
import { ncsi } from './facts.js';
import { packed } from './links.js';
import { expect, open, type Page } from './site.js';

/** A page of an index on a country, as it is kept. */
export interface BroughtPage {
  index: string;
  country: string;
  asOf?: string;
  broughtOn: string;
  publisher: string;
  title: string;
  total?: number;
  rank?: number;
  ddl?: number;
  points: Record<string, number>;
  evidence: Record<string, object>;
}

const areas = ncsi.areas ?? [];

/** Points of every indicator of NCSI 2018: all of those of the first areas, none of the others; and the areas with them. */
export function pointsOf(first: number): Record<string, number> {
  const points: Record<string, number> = {};
  for (const [place, area] of areas.entries()) {
    for (const part of area.parts ?? []) points[part.id] = place < first ? part.max : 0;
    points[area.id] = place < first ? area.max : 0;
  }
  return points;
}

/** The total that these points come to, with two decimals. */
export function totalOf(first: number): number {
  const sum = areas.slice(0, first).reduce((sum, area) => sum + area.max, 0);
  return Math.round((10_000 * sum) / ncsi.points.max) / 100;
}

/** The page of Georgia that the tests bring: six areas in full, on a day when nothing is published here. */
export function georgia(change: Partial<BroughtPage> = {}): BroughtPage {
  return {
    index: 'ncsi-2018',
    country: 'GEO',
    asOf: '2024-05-01',
    broughtOn: '2026-11-30',
    publisher: 'e-Governance Academy',
    title: 'National Cyber Security Index 2018',
    total: totalOf(6),
    rank: 60,
    points: pointsOf(6),
    evidence: { '1.1': { status: 'described', links: [{ url: 'https://example.org/decree', title: 'Example decree' }] } },
    ...change,
  };
}

/** The link that carries a page. */
export function linkTo(page: BroughtPage): string {
  const text = JSON.stringify({ format: 'posture.brought-page', version: 1, ...page });
  return `/shared#page=${packed(Buffer.from(text))}`;
}

/** Brings a page: opens its link and keeps it. */
export async function bring(page: Page, brought = georgia()): Promise<void> {
  await open(page, linkTo(brought));
  await page.getByRole('button', { name: 'Keep this page' }).click();
  await expect(page.getByRole('link', { name: 'Open the profile' })).toBeVisible();
}
