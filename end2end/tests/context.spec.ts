// What sources beside the indices say of a country: 55 statements by activity and years, undated ones apart, figures of
// surveys, and the classes that studies put states into.
import { readFile } from 'node:fs/promises';
import { context, countries, studies, type Statement } from './support/facts.js';
import { tabTo } from './support/keyboard.js';
import { expect, open, section, settled, test, title, type Page } from './support/site.js';

const AZERBAIJAN = '/country/AZE/context';
const told = context();
const kinds: Record<string, string> = {
  event: 'event',
  recurring: 'recurring',
  status: 'state of things',
  assessment: 'assessment',
  survey: 'survey',
  figure: 'figure',
};

/** The first and the last year that a statement can be of; nothing where it is undated. The source is of about 2018. */
function years({ date, when }: Statement): [number, number] | undefined {
  if (when) return [2018, 2018];
  if (!date) return undefined;
  const [first, last = first] = date.replace('?', '').split('/') as [string, string?];
  return [first === '..' ? -Infinity : Number(first.slice(0, 4)), last === '..' ? Infinity : Number(last.slice(0, 4))];
}

const falls = (one: Statement, from: number, to: number) => {
  const span = years(one);
  return span !== undefined && span[0] <= to && span[1] >= from;
};

const list = (page: Page) => section(page, 'Statements');
const rows = (page: Page) => list(page).locator('tr[id^="F"]');
const shown = async (page: Page) => (await rows(page).evaluateAll((all) => all.map((row) => row.id))).sort();
const summary = (page: Page) => page.locator('.context-shown');
const from = (page: Page) => page.getByRole('spinbutton', { name: 'From year' });
const to = (page: Page) => page.getByRole('spinbutton', { name: 'To year' });

test('statements with their frame, under their activities, the figures of surveys, on paper too', async ({ page }) => {
  await open(page, AZERBAIJAN);
  await test.step('the page says first what kind of source speaks, as of when, and that no score comes of it', async () => {
    await expect(title(page)).toHaveText('Azerbaijan: statements from other sources');
    const framing = page.locator('.context-framing');
    await expect(framing).toContainText('No score on this site is computed from it.');
    await expect(framing).toContainText(told.framing.en);
    await expect(framing).toContainText(', 2018 (inferred)');
    await expect(framing).toContainText(told.asOfBasis.en);
    const above = await page.evaluate(() => {
      const top = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().top;
      return top('.context-framing') < top('.statements');
    });
    expect(above).toBe(true);
  });

  await test.step('all 55 statements stand under their five activities, undated ones apart and said to be', async () => {
    await expect(rows(page)).toHaveCount(55);
    await list(page).getByRole('button', { name: 'Open all' }).click();
    const undated = told.statements.filter((one) => !years(one)).length;
    await expect(summary(page)).toHaveText(`All 55 statements; ${undated} of them are undated and stand apart.`);
    await expect(list(page).getByRole('heading', { level: 3 })).toHaveText(told.activities.map(({ title }) => title.en));
    for (const { id, title } of told.activities) {
      const own = told.statements.filter(({ activity }) => activity === id);
      const table = list(page).getByRole('table', { name: `Statements under “${title.en}”` });
      await expect(table.locator('tr[id^="F"]')).toHaveCount(own.length);
      const apart = table.locator('tbody').filter({ hasText: 'Undated: the source gives no date' });
      const numbers = own.filter((one) => !years(one)).map((one) => one.id);
      expect(await apart.locator('tr[id^="F"]').evaluateAll((all) => all.map((row) => row.id))).toEqual(numbers);
    }
    for (const one of told.statements) {
      const text = (await page.locator(`#${one.id}`).innerText()).replace(/\s+/g, ' ');
      for (const said of [one.claim.en, one.note?.en ?? '', kinds[one.kind]!]) expect(text, one.id).toContain(said);
      expect(text, one.id).toContain(one.footnotes?.join(', ') ?? 'none');
      if (/^\d{4}$/.test(one.date ?? '')) expect(text, one.id).toContain(one.date!);
      if (!years(one)) expect(text, one.id).toContain('undated');
    }
    await expect(page.locator('#F47')).toContainText('December 2015');
    await expect(page.locator('#F42')).toContainText('every year, as of 2018 (inferred)');
    await expect(page.locator('#F34')).toContainText('as of the source, 2018 (inferred)');
    await expect(list(page)).toContainText('name 48 of 48 footnotes; 7 name none.');
  });

  await test.step('all 18 figures of surveys are there, each with its question and its year or none', async () => {
    const surveys = section(page, 'Figures of surveys');
    await expect(surveys.getByRole('figure')).toContainText('Friendship with Russia, “approve”: 80% (2007), then 54% (2009)');
    await surveys.getByRole('button', { name: 'Table' }).click();
    const table = surveys.getByRole('table').getByRole('row');
    await expect(table).toHaveCount(1 + 18);
    let place = 0;
    for (const { question, figures } of told.surveys) {
      for (const { id, answer, year, percent } of figures) {
        place += 1;
        const date = year?.endsWith('?') ? `${year.slice(0, -1)} (inferred)` : (year ?? 'undated');
        for (const cell of [id, question.en, answer.en, date, `${percent}%`]) await expect(table.nth(place)).toContainText(cell);
      }
    }
  });

  await test.step('on paper the statements stand without what only works on a screen', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await page.getByRole('spinbutton').count()).toBe(0);
    await expect(page.getByRole('navigation', { name: 'Activity' })).toBeHidden();
    await expect(rows(page)).toHaveCount(55);
    await expect(page.locator('#F34')).toBeVisible();
  });
});

test('an activity and years come from the address, say what they leave out, and can be had as files', async ({ page }) => {
  await open(page, `${AZERBAIJAN}?activity=countermeasures&from=2010&to=2018`);
  await test.step('an activity and years come from the address, and say what they leave out', async () => {
    const own = told.statements.filter(({ activity }) => activity === 'countermeasures');
    const wanted = own.filter((one) => falls(one, 2010, 2018)).map(({ id }) => id);
    expect(await shown(page)).toEqual(wanted.sort());
    const undated = own.filter((one) => !years(one)).length;
    await expect(summary(page)).toHaveText(
      `${wanted.length} of ${own.length} statements under “Governmental countermeasures”, 2010 to 2018; ${undated} undated are not shown.`,
    );
    await expect(from(page)).toHaveValue('2010');
    const here = page.getByRole('navigation', { name: 'Activity' }).locator('[aria-current]');
    await expect(here).toHaveText(`Governmental countermeasures (${wanted.length})`);
    await expect(section(page, 'Over time').getByRole('figure')).toContainText(`${wanted.length} dated statements`);
  });

  await test.step('what is shown can be had as CSV and JSON, with the framing', async () => {
    const saved = async (name: string) => {
      const started = page.waitForEvent('download');
      await page.getByRole('group', { name: 'What is shown:' }).getByRole('button', { name, exact: true }).click();
      const file = await started;
      return { name: file.suggestedFilename(), text: (await readFile(await file.path())).toString('utf8') };
    };
    await page.locator('summary', { hasText: 'Share and download' }).click();
    const csv = await saved('CSV');
    expect(csv.name).toBe('context-aze-filtered.csv');
    expect(csv.text.trimEnd().split('\r\n')).toHaveLength(1 + (await rows(page).count()));
    expect(csv.text).toContain('F37,Governmental countermeasures,2011,its own date,event,');
    const json = JSON.parse((await saved('JSON')).text);
    expect(JSON.stringify(json)).toContain(told.framing.en.slice(0, 60));
    expect(json.resources.map(({ name }: { name: string }) => name)).toEqual(['statements', 'surveys', 'conflicts']);
  });
});

test('activities and conflicts are folded, and a search opens the statements that have the words typed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, AZERBAIJAN);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4_000);
  await expect(list(page).locator('tr[id^="F"]:visible')).toHaveCount(0);
  const wanted = told.statements.filter(({ id }) => id === 'F52');
  await page.getByRole('searchbox', { name: 'Search the statements' }).fill('F52');
  await expect(list(page).locator('tr[id^="F"]:visible')).toHaveCount(wanted.length);
  await expect(summary(page)).toContainText('of 55 statements with “F52”');
  await expect(page).toHaveURL(/\?q=F52$/);
  await page.reload();
  await settled(page);
  await expect(list(page).locator('tr[id^="F"]:visible')).toHaveCount(wanted.length);
  await page.getByRole('button', { name: 'Show all statements' }).click();
  await expect(page).toHaveURL(/\/context$/);
  await expect(rows(page)).toHaveCount(55);
  await expect(page.getByRole('searchbox', { name: 'Search the statements' })).toHaveValue('');
});

test('one end of the years is enough, and a wide date falls into every year that it may be of', async ({ page }) => {
  await open(page, `${AZERBAIJAN}?to=1990`);
  expect(await shown(page)).toEqual(told.statements.filter((one) => falls(one, -Infinity, 1990)).map(({ id }) => id));
  await expect(summary(page)).toContainText('1990 and earlier; ');
  await open(page, `${AZERBAIJAN}?from=2017`);
  expect(await shown(page)).toEqual(told.statements.filter((one) => falls(one, 2017, Infinity)).map(({ id }) => id));
  await expect(summary(page)).toContainText('2017 and later; ');
});

test('statements are chosen by keyboard; the address follows, and reload and back show the same', async ({ page }) => {
  await open(page, AZERBAIJAN);
  const activities = page.getByRole('navigation', { name: 'Activity' });
  await tabTo(page, activities.getByRole('link', { name: 'NGO activities' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/country\/AZE\/context\?activity=ngo$/);
  await expect(rows(page)).toHaveCount(told.statements.filter(({ activity }) => activity === 'ngo').length);
  await tabTo(page, from(page));
  await page.keyboard.type('2016');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?activity=ngo&from=2016$/);
  await expect(from(page)).toBeFocused();
  const wanted = told.statements.filter((one) => one.activity === 'ngo' && falls(one, 2016, Infinity)).map(({ id }) => id);
  await expect(rows(page)).toHaveCount(wanted.length);
  expect(await shown(page)).toEqual(wanted);
  await page.reload();
  await settled(page);
  await expect(rows(page)).toHaveCount(wanted.length);
  expect(await shown(page)).toEqual(wanted);
  await page.goBack();
  await expect(page).toHaveURL(/\?activity=ngo$/);
  await expect(from(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Show all statements' }).press('Enter');
  await expect(page).toHaveURL(/\/country\/AZE\/context$/);
  await expect(rows(page)).toHaveCount(55);
});

test('years that end before they begin show nothing and say why', async ({ page }) => {
  await open(page, `${AZERBAIJAN}?from=2018&to=2010`);
  await expect(page.getByText('The years end before they begin (2018 to 2010), so nothing falls into them.')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await expect(summary(page)).toHaveText('0 of 55 statements, 2018 to 2010; 25 undated are not shown.');
  await list(page).getByRole('button', { name: 'Show all statements' }).click();
  await expect(rows(page)).toHaveCount(55);
});

test('what is no activity and no year is said, and the rest is shown', async ({ page }) => {
  await open(page, `${AZERBAIJAN}?activity=sports&from=soon`);
  await expect(page.getByText('The source has no activity “sports”. All are shown.')).toBeVisible();
  await expect(page.getByText('The address says “soon” for from, which means nothing here; the default is shown instead.')).toBeVisible();
  await expect(rows(page)).toHaveCount(55);
  await to(page).fill('20');
  await to(page).press('Enter');
  await expect(page.getByText('“20” is not a year of four digits.')).toBeVisible();
  await expect(rows(page)).toHaveCount(55);
});

test('an EU state has its classes of 2017 and what is known of 2018, with the missing part said', async ({ page }) => {
  const name = (code: string) => countries().countries.find((one) => one.code === code)!.name.en;
  for (const code of ['EST', 'FRA']) {
    await open(page, `/country/${code}/context`);
    await expect(title(page)).toHaveText(`${name(code)}: statements from other sources`);
    for (const { title: study, note, of, classes } of studies()) {
      const part = section(page, study.en);
      const own = classes.find(({ members }) => members.includes(code));
      const known = classes.flatMap(({ members }) => members).length;
      const said = own ? `${name(code)}: ${own.name.en}` : `${name(code)}: the class is not known here. Known are ${known} of ${of} states.`;
      await expect(part.locator('.finding')).toHaveText(said);
      await expect(part).toContainText(note.en);
      await expect(part.getByRole('listitem')).toHaveCount(known);
      for (const [place, { name: heading, members }] of classes.entries()) {
        const row = part.locator('tbody tr').nth(place);
        await expect(row.getByRole('rowheader')).toHaveText(heading.en);
        for (const member of members) await expect(row.getByRole('link', { name: name(member), exact: true })).toBeVisible();
      }
    }
  }
  await section(page, 'Classes in studies').getByRole('link', { name: 'Estonia', exact: true }).first().click();
  await settled(page);
  await expect(page).toHaveURL(/\/country\/EST\/context$/);
  await expect(title(page)).toBeFocused();
});

test('another country is a choice away; one of which nothing is held says so and offers those that are', async ({ page }) => {
  await open(page, '/country/JPN/context');
  await expect(page.getByText('Nothing is held here about Japan from sources beside the indices.')).toBeVisible();
  await expect(section(page, 'With statements').getByRole('link')).toHaveText(['Azerbaijan']);
  await expect(section(page, 'In studies only').getByRole('link')).toHaveCount(28);
  const select = page.getByRole('main').getByRole('combobox', { name: 'Country' });
  await expect(select.locator('option:checked')).toHaveText('Japan');
  await select.selectOption('Azerbaijan');
  await settled(page);
  await expect(page).toHaveURL(/\/country\/AZE\/context$/);
  await expect(rows(page)).toHaveCount(55);
});

test('another writing of the code is rewritten, with activity and statement', async ({ page }) => {
  await page.goto('/about');
  for (const code of ['az', 'aze', 'AZ']) {
    await open(page, `/country/${code}/context?activity=ngo#F52`);
    await expect(page).toHaveURL(/\/country\/AZE\/context\?activity=ngo#F52$/);
    await expect(page.locator('#F52')).toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await expect(page).toHaveURL(/\/about$/);
  }
});

test('an unknown country offers the countries that are held', async ({ page }) => {
  await open(page, '/country/ZZZ/context');
  await expect(title(page)).toHaveText('No such country');
  await page.getByRole('link', { name: 'Azerbaijan', exact: true }).click();
  await expect(rows(page)).toHaveCount(55);
});

test('the page is whole in Azerbaijani', async ({ page }) => {
  await open(page, `${AZERBAIJAN}?from=2010&lang=az`);
  await expect(title(page)).toHaveText('Azərbaycan: digər mənbələrin müddəaları');
  const wanted = told.statements.filter((one) => falls(one, 2010, Infinity));
  await expect(summary(page)).toHaveText(`55 müddəadan ${wanted.length} müddəa, 2010 və sonrakı illər; 25 tarixsiz müddəa göstərilmir.`);
  for (const { id, claim } of wanted) await expect(page.locator(`#${id}`)).toContainText(claim.az);
  for (const { topic, explanation } of told.conflicts) {
    await expect(section(page, topic.az)).toContainText(explanation.az);
  }
});
