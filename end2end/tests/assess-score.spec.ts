// What the answers of a self-assessment come to: totals beside the published one, areas, peers, steps, gaps.
import { answer, attach, change, law, oneExercise, openFromAzerbaijan, type Kept } from './support/assess.js';
import { areas, azerbaijan } from './support/facts.js';
import { tabTo } from './support/keyboard.js';
import { expect, open, section, test, type Page } from './support/site.js';
import { soundInBoth } from './support/sound.js';

const TODAY = '2026-11-24T09:00:00Z';
const WORDS = {
  en: { answer: 'What the answers come to', supported: /^Supported/u, published: /^Published/u },
  az: { answer: 'Cavabların nəticəsi', supported: /^Təsdiqlənən/u, published: /^Dərc olunmuş/u },
};

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
});

/** Three more laws, each with a public address: 9 points. */
function threeMore(assessment: Kept): void {
  for (const part of ['1.1', '5.3', '8.2']) {
    answer(assessment, part, { state: 'met-public' });
    attach(assessment, part, law(part));
  }
}

/** A row of the three totals: points, score, difference. */
const reading = (page: Page, name: RegExp, lang: 'en' | 'az' = 'en') =>
  section(page, WORDS[lang].answer).getByRole('row').filter({ has: page.getByRole('rowheader', { name }) }).getByRole('cell');

test('starts at what was published; three indicators more give 58 of 77, area by area too', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=score' });
  const sheet = section(page, WORDS.en.answer);
  await expect(reading(page, WORDS.en.supported)).toHaveText(['49/77', '63.64', /^0 \(0\.00\)$/u]);

  await test.step('says that it is no score of the index, with the source and the date of the published one', async () => {
    await expect(sheet).toContainText('A self-assessed total is not a score of NCSI 2018: only its publisher');
    await expect(sheet).toContainText('31 August 2023');
    await sheet.getByRole('link', { name: 'Published', exact: true }).click();
    await expect(page).toHaveURL(/\/country\/AZE/u);
    await page.goBack();
    await expect(sheet).toBeVisible();
  });

  await change(page, threeMore);
  await expect(sheet.locator('.score')).toHaveText('75.32');
  await expect(reading(page, WORDS.en.supported)).toHaveText(['58/77', '75.32', /^\+9 \(\+11\.68\)$/u]);
  await expect(reading(page, WORDS.en.published).first()).toHaveText('49/77');
  await test.step('shows every area beside what was published, and opens to its indicators', () => areasOpen(page));
});

test('starts at what was published, and three indicators more give 58 of 77, in Azerbaijani', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=score', lang: 'az' });
  await expect(reading(page, WORDS.az.supported, 'az')).toHaveText(['49/77', '63,64', /^0 \(0,00\)$/u]);
  await change(page, threeMore, 'az');
  await expect(section(page, WORDS.az.answer).locator('.score')).toHaveText('75,32');
  await expect(reading(page, WORDS.az.supported, 'az')).toHaveText(['58/77', '75,32', /^\+9 \(\+11,68\)$/u]);
  await expect(reading(page, WORDS.az.published, 'az').first()).toHaveText('49/77');
});

test('tells what is claimed and what is planned, and from what to what each total runs while something is not assessed', async ({ page }) => {
  const edit = (assessment: Kept): void => {
    answer(assessment, '1.1', { state: 'met-not-public' });
    answer(assessment, '5.3', { state: 'planned', planned: '2027-06-30', responsible: 'DTX' });
    assessment.answers = assessment.answers.filter((one) => one.part !== '4.4');
  };
  await openFromAzerbaijan(page, { view: '?show=score', edit });
  const sheet = section(page, WORDS.en.answer);
  await expect(reading(page, /^Supported/u).first()).toHaveText('49–50/77');
  await expect(reading(page, /^Supported/u).nth(1)).toHaveText('63.64 to 64.94');
  await expect(reading(page, /^Claimed/u).first()).toHaveText('52–53/77');
  await expect(reading(page, /^Planned/u).first()).toHaveText('55–56/77');
  await expect(sheet).toContainText('3 more are claimed, and nothing supports them yet.');
  await expect(sheet).toContainText('One of 46 indicators is not assessed, so each total runs');
  const gap = section(page, 'Gaps, most points first').getByRole('row').filter({ hasText: '5.3 ' });
  await expect(gap).toContainText('by 30 June 2027, DTX');
  await expect(gap).toContainText('+3');
});

test('what nobody has assessed is never shown as nothing', async ({ page }) => {
  const edit = (assessment: Kept): void => {
    assessment.answers = [];
  };
  await openFromAzerbaijan(page, { view: '?show=score', edit });
  await expect(reading(page, /^Supported/u)).toHaveText(['–/77', '–', '']);
  const strip = page.getByRole('region', { name: 'What it comes to' });
  await expect(strip).toContainText('0 of 46 assessed');
  await expect(strip).not.toContainText('0.00');
  const sheet = section(page, WORDS.en.answer);
  await expect(sheet).toContainText('Nothing is assessed yet, so there is no total.');
  await expect(sheet).toContainText('0 of 46 assessed');
  await expect(page.getByRole('main')).toContainText('Nothing is assessed yet, so there is nothing to draw.');
  const row = section(page, 'By area').getByRole('row').filter({ hasText: 'All areas' }).getByRole('cell');
  await expect(row).toHaveText(['–', '–', '–', '77', '0/46']);
  await expect(section(page, 'Gaps, most points first')).toContainText('46 indicators are not supported yet.');
  await open(page, './assess?lang=en');
  await expect(page.getByText('–, 0 of 46 assessed')).toBeVisible();
});

async function areasOpen(page: Page): Promise<void> {
  const by = section(page, 'By area');
  const figure = by.getByRole('figure');
  await expect(figure).toContainText('You claim more than was published in 1 ');
  await figure.getByRole('button', { name: 'Table', exact: true }).click();
  const rows = figure.getByRole('table').locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(12);
  for (const [place, area] of areas.entries()) {
    const more = ['1', '5', '8'].includes(area.id) ? 3 : 0;
    const row = rows.nth(place).locator('td, th');
    await expect(row.nth(3)).toHaveText(String(azerbaijan[area.id]! + more));
    await expect(row.nth(6)).toHaveText(String(azerbaijan[area.id]!));
  }
  const opener = by.getByRole('button', { name: /^5 /u });
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  const link = by.getByRole('link', { name: /^5\.3 /u });
  await expect(link).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/area=5/u);
}

test('stands among peers without a rank', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=score&group=eap' });
  const peers = section(page, 'Beside other countries');
  const names = peers.getByRole('table').getByRole('rowheader');
  await expect(names).toHaveText([/Ukraine/u, /Georgia/u, 'Azerbaijan', 'Azerbaijan, self-assessed, supported', /Belarus/u, /Moldova/u, /Armenia/u]);
  await change(page, threeMore);
  // As much as Ukraine, after which it stands.
  await expect(names).toHaveText([/Ukraine/u, 'Azerbaijan, self-assessed, supported', /Georgia/u, 'Azerbaijan', /Belarus/u, /Moldova/u, /Armenia/u]);
  await peers.getByRole('combobox').selectOption({ label: 'Nearest published totals' });
  await expect(page).not.toHaveURL(/group=/u);
  await expect(names).toHaveCount(9);
});

test('is sound in both languages and themes, and on paper', async ({ page }) => {
  const edit = (assessment: Kept): void => {
    threeMore(assessment);
    oneExercise(assessment);
    answer(assessment, '7.2', { state: 'in-progress' });
    assessment.answers = assessment.answers.filter((one) => one.part !== '4.4');
  };
  await openFromAzerbaijan(page, { view: '?show=score&day=2027-03-01&group=eap', edit });
  await soundInBoth(page, 'score');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: /^5\.3 /u }).first()).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.length).toBeLessThan(12);
  for (const [, width] of pages) expect(Math.abs(Number(width) - 595.28)).toBeLessThan(1);
});
