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
  /** That nobody waits for it: what it brings is a link beside the matter, which comes when it comes. */
  unawaited?: boolean;
}

const AZERBAIJAN = '/country/AZE?index=ncsi-2018';
const name = (page: Page) => expect(title(page)).toHaveText('Azerbaijan');
const answer = (page: Page) => expect(score(page, '63.64')).toBeVisible();
const STRATEGY = '/strategy/aze-2023-2027?index=ncsi-2018&formula=weighted&show=priorities';
const named = (page: Page) => expect(title(page)).toHaveText(/^Strategy of the Republic of Azerbaijan/);
const covered = (page: Page) =>
  expect(section(page, 'Priority by priority').getByRole('row').filter({ hasText: '70.00%' }).first()).toBeVisible();

/** The strategy itself is a click away, and needs no file of an index. */
async function itself(page: Page): Promise<void> {
  await named(page);
  await expect(page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('link', { name: 'The strategy itself' })).toBeVisible();
}

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

/** The page of statements has its heading, and leads to other countries and to the profile. */
async function contextNamed(page: Page): Promise<void> {
  await expect(title(page)).toHaveText('Azerbaijan: statements from other sources');
  await expect(page.getByRole('link', { name: 'Profile of Azerbaijan', exact: true })).toBeVisible();
}

async function statements(page: Page): Promise<void> {
  await expect(section(page, 'Statements').locator('tr[id^="F"]')).toHaveCount(55);
}

export const cases: Case[] = [
  {
    file: 'countries.json',
    address: AZERBAIJAN,
    async stands(page) {
      await expect(title(page)).toHaveText('AZE');
      await answer(page);
      await expect(section(page, 'Indicators and evidence').locator('details.indicator')).toHaveCount(46);
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
      const first = section(page, 'Indicators and evidence').locator('details.indicator').first();
      await first.locator('summary').click();
      await expect(first).toContainText('0/3 (not credited)');
    },
    async shows(page) {
      await expect(section(page, 'Worth knowing')).toBeVisible();
    },
  },
  {
    file: 'scores.json',
    address: AZERBAIJAN,
    async stands(page) {
      await answer(page);
      await expect(section(page, 'Over time').getByRole('figure')).toContainText('63.64');
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
    file: 'contexts.json',
    address: AZERBAIJAN,
    unawaited: true,
    stands: answer,
    async shows(page) {
      await expect(page.getByRole('link', { name: 'Statements from other sources (55)' })).toBeVisible();
    },
  },
  {
    file: 'contexts.json',
    address: '/country/AZE/context',
    stands: contextNamed,
    shows: statements,
  },
  {
    file: 'statements/AZE.json',
    address: '/country/AZE/context',
    stands: contextNamed,
    shows: statements,
  },
  {
    file: 'classifications.json',
    address: '/country/EST/context',
    async stands(page) {
      await expect(title(page)).toHaveText('Estonia: statements from other sources');
    },
    async shows(page) {
      await expect(section(page, 'Classes in studies')).toContainText('Estonia: At the front of the response');
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
  { file: 'strategies.json', address: STRATEGY, stands: covered, shows: covered },
  { file: 'strategies/aze-2023-2027.json', address: STRATEGY, stands: named, shows: covered },
  { file: 'mappings/aze-2023-2027/ncsi-2018.json', address: STRATEGY, stands: itself, shows: covered },
  { file: 'observations/ncsi-2018.json', address: STRATEGY, stands: itself, shows: covered },
  {
    file: 'strategies.json',
    address: '/strategies?index=ncsi-2018',
    async stands(page) {
      await expect(title(page)).toHaveText('National strategies');
    },
    async shows(page) {
      await expect(section(page, 'Side by side, by the areas they reach').getByRole('figure')).toBeVisible();
    },
  },
];
