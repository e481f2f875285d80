// What a page needs of the data package: for each file where it is missed, what must stand without it, and what
// comes with it.
import { expect, score, section, title, type Page } from './site.js';

export interface Case {
  /** The file, from the folder `data/`. */
  file: string;
  /** A page that needs it. */
  address: string;
  /** What the page must show all the same. */
  stands(page: Page): Promise<void>;
  /** What the page shows with it. */
  shows(page: Page): Promise<void>;
}

const AZERBAIJAN = '/country/AZE?index=ncsi-2018';
const name = (page: Page) => expect(title(page)).toHaveText('Azerbaijan');
const answer = (page: Page) => expect(score(page, '63.64')).toBeVisible();
const elsewhere = (page: Page, index: string) =>
  section(page, 'The same country in every index')
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: index, exact: true }) });

/** Another index of the same country is a click away, and needs no file of this one. */
async function otherIndex(page: Page): Promise<void> {
  await name(page);
  await expect(page.getByRole('combobox', { name: 'Index' }).getByRole('option', { name: 'GCI 2024' })).toBeAttached();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Ranking' })).toBeVisible();
}

export const cases: Case[] = [
  {
    file: 'countries.json',
    address: AZERBAIJAN,
    async stands(page) {
      await expect(title(page)).toHaveText('AZE');
      await answer(page);
      await expect(section(page, 'Indicators and evidence').locator('details')).toHaveCount(46);
    },
    shows: name,
  },
  {
    file: 'sources.json',
    address: AZERBAIJAN,
    async stands(page) {
      await name(page);
      await answer(page);
      await expect(page.getByText('ncsi-az-2022', { exact: true }).first()).toBeVisible();
    },
    async shows(page) {
      await expect(page.getByRole('link', { name: 'NCSI country page of Azerbaijan' }).first()).toBeVisible();
    },
  },
  {
    file: 'indices.json',
    address: AZERBAIJAN,
    async stands(page) {
      await name(page);
      await answer(page);
    },
    async shows(page) {
      await expect(elsewhere(page, 'GCI 2024')).toContainText('93.92');
    },
  },
  { file: 'methodologies/ncsi-2018.json', address: AZERBAIJAN, stands: otherIndex, shows: answer },
  { file: 'observations/ncsi-2018.json', address: AZERBAIJAN, stands: otherIndex, shows: answer },
  {
    file: 'evidence/ncsi-2018/AZE.json',
    address: AZERBAIJAN,
    async stands(page) {
      await answer(page);
      const first = section(page, 'Indicators and evidence').locator('details').first();
      await first.locator('summary').click();
      await expect(first).toContainText('0/3 (not credited)');
    },
    async shows(page) {
      await expect(section(page, 'Worth knowing')).toBeVisible();
    },
  },
  {
    file: 'observations/gci-2024.json',
    address: AZERBAIJAN,
    async stands(page) {
      await answer(page);
      await expect(elsewhere(page, 'EGDI 2024')).toContainText('0.7607');
    },
    async shows(page) {
      await expect(elsewhere(page, 'GCI 2024')).toContainText('93.92');
    },
  },
  {
    file: 'observations/ncsi-3.json',
    address: AZERBAIJAN,
    async stands(page) {
      await answer(page);
      await expect(section(page, 'Over time').getByRole('figure')).toContainText('63.64');
    },
    async shows(page) {
      await expect(section(page, 'Over time').getByRole('figure')).toContainText('73.33 in NCSI 3.0');
    },
  },
  {
    file: 'datapackage.json',
    address: '/data',
    async stands(page) {
      await expect(title(page)).toHaveText('Data');
    },
    async shows(page) {
      await expect(page.getByRole('button', { name: 'Verify everything' })).toBeVisible();
    },
  },
  {
    file: 'datapackage.json',
    address: '/about',
    async stands(page) {
      await expect(section(page, 'Privacy')).toBeVisible();
      await expect(section(page, 'Licences and terms')).toBeVisible();
    },
    async shows(page) {
      await expect(section(page, 'How to cite')).toContainText('@misc{posture,');
    },
  },
  {
    file: 'methodologies/gci-2024.json',
    address: '/methodology/gci-2024',
    async stands(page) {
      await expect(title(page)).toHaveText('Global Cybersecurity Index 2024');
      await expect(page.getByRole('navigation', { name: 'Indices' }).getByRole('link')).toHaveCount(7);
    },
    async shows(page) {
      await expect(section(page, 'How points become a score')).toBeVisible();
    },
  },
];
