// The strategy itself: the act, objectives, priorities, plan, bodies, how it came about, what is not public, and the
// source of each fact.
import { readFile } from 'node:fs/promises';
import { newest } from './support/facts.js';
import { tabTo } from './support/keyboard.js';
import { expect, open, section, settled, test, title, type Locator, type Page } from './support/site.js';
import { narrow } from './support/sound.js';
import { strategy } from './support/strategies.js';

const AZERBAIJAN = '/strategy/aze-2023-2027?index=ncsi-2018&formula=unweighted&show=text';
const ESTONIA = '/strategy/est-2019-2022?index=ncsi-2018&formula=unweighted&show=text';
const facts = strategy('aze-2023-2027');

const on = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T12:00:00`));
const measures = (page: Page) => section(page, 'Measures of the plan');
const measure = (page: Page, id: string): Locator =>
  measures(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${id} `) }) });
const history = (page: Page) => section(page, 'How it came about, and reports since');
const sources = (page: Page) => section(page, 'Sources');

/** Every source that the file names, each once. */
function named(): Set<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inside] of Object.entries(value)) {
      if (key === 'sources') for (const id of inside as string[]) found.add(id);
      else look(inside);
    }
  };
  look(facts);
  return found;
}

test('the act, priorities, bodies, measures, how it came about, and the source of each fact', async ({ page }) => {
  await on(page, '2026-03-01');
  await open(page, AZERBAIJAN);
  await test.step('at a glance: years, the act with its date, number and kind, and the note on it', async () => {
    await expect(title(page)).toHaveText(facts.title.en);
    const glance = section(page, 'At a glance');
    await expect(glance).toContainText(facts.summary.en);
    await expect(glance).toContainText('2023–2027, year 4 of 5');
    await expect(glance).toContainText('presidential order (Sərəncam) no. 4060, 28 August 2023');
    await expect(glance).toContainText(facts.approval!.note!.en);
    await expect(glance).toContainText('5 objectives, 8 priorities, 10 measures of the plan, 10 bodies');
    await expect(glance.getByRole('link', { name: 'Azerbaijan', exact: true })).toHaveAttribute('href', `/country/AZE?index=${newest('AZE')}`);
    await expect(glance.getByRole('link', { name: 'Download this strategy (JSON)' })).toHaveAttribute(
      'href',
      '/data/strategies/aze-2023-2027.json',
    );
  });

  await test.step('objectives, priorities, bodies, instruments, caveats and what is not public are whole', async () => {
    const objectives = section(page, 'Objectives');
    for (const { id, label, priorities } of facts.objectives!) {
      const row = objectives.getByRole('row').filter({ has: page.getByRole('rowheader', { name: `${id} ${label.en}` }) });
      await expect(row.getByRole('link')).toHaveCount(priorities!.length);
      await expect(row.getByRole('link').first()).toHaveText(new RegExp(`^${priorities![0]} `));
    }
    for (const { id, label, summary, actions } of facts.priorities) {
      const part = section(page, 'Priorities').locator(`#priority-${id}`);
      await expect(part.getByRole('heading', { level: 3 })).toHaveText(`${id} ${label.en}`);
      await expect(part).toContainText(summary!.en);
      await expect(part.getByRole('listitem')).toHaveText(actions!.map((action) => action.en));
    }
    const bodies = section(page, 'Who carries it out');
    for (const { name, role, aliases } of facts.institutions!) {
      const row = bodies.getByRole('row').filter({ has: page.locator('th').filter({ hasText: new RegExp(`^${name.en.replace(/[()]/g, '\\$&')}`) }) });
      await expect(row).toContainText(role.en);
      for (const alias of aliases ?? []) await expect(row).toContainText(alias.en);
    }
    for (const { text } of facts.instruments!) await expect(section(page, 'By which means')).toContainText(text.en);
    for (const { text } of facts.caveats!) await expect(section(page, 'Before you rely on it')).toContainText(text.en);
    for (const text of facts.notPublic!) await expect(section(page, 'What is not public')).toContainText(text.en);
  });

  await test.step('each measure has what is known of it, and what is not known is not made up', async () => {
    await expect(measures(page)).toContainText('10 measures of the plan are known. The time when a measure is due is known for 2 of them, a report for 1.');
    await expect(measures(page).locator('tbody tr')).toHaveCount(facts.measures!.length);
    for (const { id, label, note } of facts.measures!) {
      await expect(measure(page, id)).toContainText(label.en);
      if (note) await expect(measure(page, id)).toContainText(note.en);
    }
    const first = measure(page, 'M1');
    await expect(first.getByRole('cell').nth(0)).toHaveText('from 2023 to 2024');
    await expect(first.getByRole('cell').nth(1)).toHaveText('Cabinet of Ministers');
    await expect(first.getByRole('cell').nth(2).getByRole('link')).toHaveCount(3);
    await expect(first.getByRole('cell').nth(3)).toHaveText(/^P1\s*$/);
    await expect(first).toContainText('Late by what is known: the first report is from after the time when it was due.');
    await expect(first).toContainText('26 December 2025');
    await expect(first).toContainText('27 February 2026');
    await expect(measure(page, 'M2')).toContainText('The time when it was due is over, and no report is known. That does not mean that it was not done.');
    const fourth = measure(page, 'M4');
    await expect(fourth.getByRole('cell').nth(0)).toHaveText('not known');
    await expect(fourth.getByRole('cell').nth(4)).toHaveText('No report known.');
  });

  await test.step('how it came about is a picture with keys, a table, files, and a list', async () => {
    const figure = history(page).getByRole('figure', {
      name: 'First mention: 5 September 2018; approval: 28 August 2023; latest report: 27 February 2026',
    });
    const marks = figure.getByRole('application');
    await marks.focus();
    await marks.press('Home');
    await expect(figure.getByRole('status').first()).toHaveText(
      `How it came about, 1: 5 September 2018, event: ${facts.history![0]!.text.en}`,
    );
    await marks.press('End');
    await expect(figure.getByRole('status').first()).toContainText('M2 Prepare proposals');
    const reports = facts.measures!.reduce((count, one) => count + (one.reports?.length ?? 0) + (one.due ? 1 : 0), 0);
    await figure.getByRole('button', { name: 'Table' }).click();
    await expect(figure.getByRole('table').getByRole('row')).toHaveCount(1 + facts.history!.length + reports);
    const started = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'CSV', exact: true }).click();
    const file = await started;
    expect(file.suggestedFilename()).toBe('strategy-aze-2023-2027-history.csv');
    expect(await readFile(await file.path(), 'utf8')).toContain('2018-09-05,event,');
    const steps = history(page).locator('.told-steps > li');
    await expect(steps).toHaveCount(facts.history!.length);
    for (const [place, { text }] of facts.history!.entries()) await expect(steps.nth(place)).toContainText(text.en);
  });

  await test.step('every fact leads to its source, and every source that the file names is in the list', async () => {
    const list = sources(page).locator('ol > li');
    await expect(list).toHaveCount(named().size);
    for (const id of named()) await expect(page.locator(`#source-${id}`)).toHaveCount(1);
    const steps = history(page).locator('.told-steps > li');
    for (const [place, { sources }] of facts.history!.entries()) {
      await expect(steps.nth(place).locator('.cited').getByRole('link')).toHaveCount(sources!.length);
    }
    for (const one of facts.measures!) {
      await expect(measure(page, one.id).getByRole('rowheader').locator('.cited').getByRole('link')).toHaveCount(one.sources!.length);
    }
    const cited = steps.first().getByRole('link', { name: /^Source \d+: / });
    const number = await cited.textContent();
    await tabTo(page, cited);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#source-trend-draft-2018$/);
    await expect(page.locator('#source-trend-draft-2018')).toBeInViewport();
    expect(await list.evaluateAll((items) => items.findIndex((item) => item.id === 'source-trend-draft-2018') + 1)).toBe(Number(number));
  });

  await test.step('at 320 pixels nothing but the tables’ own boxes scrolls sideways', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await settled(page);
    await narrow(page);
  });
});

test('a strategy of years to come and one that is over say so; silence before the time is over is only silence', async ({ page }) => {
  await test.step('a strategy of years to come and one that is over say so', async () => {
    await on(page, '2022-12-31');
    await open(page, AZERBAIJAN);
    await expect(section(page, 'At a glance')).toContainText('2023–2027, begins in 2023');
    await open(page, ESTONIA);
    await expect(section(page, 'At a glance')).toContainText('2019–2022, year 4 of 4');
    await on(page, '2023-01-01');
    await open(page, ESTONIA);
    await expect(section(page, 'At a glance')).toContainText('2019–2022, over since the end of 2022');
  });

  await test.step('before the time is over, silence is only silence', async () => {
    await on(page, '2024-12-31');
    await open(page, AZERBAIJAN);
    await expect(measure(page, 'M2').getByRole('cell').nth(4)).toHaveText('No report known.');
  });
});

test('what a strategy lacks has no heading, and a remark of this project says that it is one', async ({ page }) => {
  await open(page, ESTONIA);
  await test.step('a remark of this project says that it is one', async () => {
    const own = strategy('est-2019-2022').caveats!.find((caveat) => !caveat.sources?.length)!;
    const item = section(page, 'Before you rely on it').getByRole('listitem').filter({ hasText: own.text.en });
    await expect(item).toContainText('(remark of this project)');
    await expect(item.getByRole('link')).toHaveCount(0);
  });

  await test.step('what a strategy lacks has no heading and no link to one', async () => {
    await expect(section(page, 'Priorities')).toBeVisible();
    await expect(sources(page)).toBeVisible();
    for (const missing of ['Measures of the plan', 'Who carries it out', 'By which means']) {
      await expect(section(page, missing)).toHaveCount(0);
      await expect(page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: missing })).toHaveCount(0);
    }
  });
});

test('a link to a priority leads there, and the contents lead on', async ({ page }) => {
  await open(page, `${AZERBAIJAN}#priority-P8`);
  await expect(page.locator('#priority-P8')).toBeInViewport();
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'What is not public' }).click();
  await expect(page).toHaveURL(/show=text#not-public$/);
  await expect(page.getByRole('heading', { name: 'What is not public' })).toBeInViewport();
});

test('in Azerbaijani all of it is there', async ({ page }) => {
  await on(page, '2026-03-01');
  await open(page, `${AZERBAIJAN}&lang=az`);
  await expect(section(page, 'Qısaca')).toContainText('Prezidentin Sərəncamı № 4060, 28 avqust 2023');
  await expect(section(page, 'Planın tədbirləri')).toContainText('Bu, tədbirin icra olunmadığı demək deyil.');
  for (const text of facts.notPublic!) await expect(section(page, 'Açıq olmayan məlumatlar')).toContainText(text.az);
});
