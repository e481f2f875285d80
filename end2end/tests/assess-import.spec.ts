// Files on the page of self-assessments: looked at before anything changes, and refused with words that help.
import { startFromAzerbaijan } from './support/assess.js';
import { action, entry, file, kept, news, NAME, pick, withOne } from './support/assess-list.js';
import { expect, open, test, type Page } from './support/site.js';
import { accessible, narrow } from './support/sound.js';

interface Answer {
  part: string;
  state?: string;
  note?: string;
  planned?: string;
}
interface One {
  id: string;
  name: string;
  index: string;
  note?: string;
  answers: Answer[];
  evidence: Record<string, unknown>[];
}

/** A file as a person may have written it: without counts and checksum, so that nothing else is to be said of it. */
const written = (...assessments: Partial<One>[]): string =>
  JSON.stringify({
    format: 'posture.assessments',
    version: 1,
    assessments: assessments.map((one) => ({ id: 'theirs', name: 'Theirs', index: 'ncsi-2018', answers: [], evidence: [], ...one })),
  });

const ways = (page: Page, name: string) => page.getByRole('group', { name: `What should happen with “${name}”?` });
const go = (page: Page) => page.getByRole('button', { name: 'Import', exact: true });
const problems = (page: Page) => page.locator('.assess-problems').getByRole('listitem');
const named = async (page: Page, name: string): Promise<One | undefined> =>
  (await kept(page)).map((text) => (JSON.parse(text) as { assessments: One[] }).assessments[0]!).find((one) => one.name === name);

const REFUSED: [what: string, content: string | Buffer, said: RegExp][] = [
  ['a file that was cut off', written({ name: 'Cut' }).slice(0, -30), /The file is cut off at line 1, column \d+ \(assessments\[0\].*\)\. Take a whole copy of it/u],
  ['no JSON', '{"format": "posture.assessments"; }', /The file makes no sense at line 1, column 33/u],
  ['a file of something else', '{"format": "posture.mapping", "version": 1}', /This is not a file of assessments but one of the format “posture\.mapping”/u],
  ['JSON of any kind', '[1, 2]', /This is not a file of assessments\. Choose one that was exported from here\./u],
  ['a future version', written().replace('"version":1', '"version":7'), /written by a newer version of this site: its format is 7, and this page reads up to 1\. Reload the page/u],
  ['letters that are not in UTF-8', Buffer.concat([Buffer.from('{\n"format": "'), Buffer.from([0xff, 0xfe])]), /Line 2 of the file is not in UTF-8/u],
  ['nothing', '', /The file is empty\./u],
  ['brackets in brackets', '['.repeat(100_000) , /The file (is cut off|makes no sense)|On line 1 there are brackets/u],
  ['a file that is too large', ' '.repeat(5_000_001), /The file has 5,000,001 bytes; at most 5,000,000 are read\./u],
  ['no list', '{"format": "posture.assessments", "version": 1}', /The file has no list of assessments \(field “assessments”\)/u],
  ['an empty list', '{"format": "posture.assessments", "version": 1, "assessments": []}', /There is no self-assessment in it\./u],
];

test('what cannot be used is refused with the place and a way on, and nothing changes', async ({ page }) => {
  await withOne(page);
  const before = await kept(page);
  for (const [what, content, said] of REFUSED) {
    await pick(page, `${what}.json`, content);
    const alert = page.getByRole('alert').filter({ hasText: `${what}.json was not imported.` });
    await expect(alert, what).toHaveText(said);
    await expect(alert).toContainText('Nothing that is kept here was changed.');
    await expect(alert).toBeFocused();
  }
  await narrow(page);
  await accessible(page);
  expect(await kept(page)).toEqual(before);
});

test('the same in Azerbaijani', async ({ page }) => {
  await open(page, './assess?lang=az');
  await pick(page, 'x.json', '{"format": "posture.mapping", "version": 1}');
  await expect(page.getByRole('alert')).toContainText('x.json idxal olunmadı. Bu, qiymətləndirmə faylı deyil, formatı “posture.mapping” olan fayldır.');
  await pick(page, 'y.json', written({}));
  await expect(page.getByRole('heading', { name: 'y.json: 1 özünüqiymətləndirmə' })).toBeFocused();
  await page.getByRole('button', { name: 'İdxal et', exact: true }).click();
  await expect(page.getByText('Faylla nə edildi')).toBeVisible();
  await narrow(page);
  await accessible(page);
});

test('another index is named and cannot be chosen', async ({ page }) => {
  await open(page, './assess?lang=en');
  for (const index of ['idi-2024', 'never-heard-of']) {
    await pick(page, 'x.json', written({ index }));
    await expect(page.locator('.assess-offer')).toContainText(`It is by the index “${index}”, by which nobody can assess themselves here.`);
    await expect(go(page)).toBeDisabled();
  }
});

test('what is wrong inside is named with field and line, left out or repaired, and the rest is taken over', async ({ page }) => {
  await open(page, './assess?lang=en');
  const one = {
    id: 'theirs',
    name: 'Theirs',
    index: 'ncsi-2018',
    note: '<img src=x onerror="document.title=1">',
    answers: [
      { part: '1.1', state: 'met-public', evidence: ['law', 'gone'] },
      { part: '1.2', state: 'planned', planned: '2023-02-30' },
      { part: '1.1', state: 'not-met' },
    ],
    evidence: [
      { id: 'law', title: '<script>alert(1)</script>', url: 'javascript:alert(1)' },
      { id: 'law', title: 'Again' },
    ],
  };
  const text = JSON.stringify({ format: 'posture.assessments', version: 1, assessments: [one, { ...one, name: 'Twin' }] }, null, 1);
  await pick(page, 'x.json', text);
  const line = (wanted: string) => text.split('\n').findIndex((line) => line.includes(wanted)) + 1;
  await expect(page.getByText(/places of the file need a look/u)).toBeVisible();
  for (const [where, what] of [
    ['2023-02-30', 'assessments[0].answers[1].planned'],
    ['javascript:', 'assessments[0].evidence[0].url'],
  ] as const) {
    await expect(problems(page).filter({ hasText: what }).first()).toContainText(`Line ${line(where)}, ${what}`);
    await expect(problems(page).filter({ hasText: what }).first()).toContainText(where);
  }
  await expect(problems(page).filter({ hasText: 'There is no evidence “gone” in the file.' }).first()).toBeVisible();
  await expect(problems(page).filter({ hasText: 'assessments[0].answers[2]' })).not.toHaveCount(0);
  await expect(problems(page).filter({ hasText: 'assessments[1]' })).not.toHaveCount(0);
  await page.getByText(/All \d+ changes, one by one/u).first().click();
  await expect(page.getByRole('rowheader', { name: '<script>alert(1)</script>' })).toBeVisible();
  await narrow(page);
  await accessible(page);
  await go(page).click();
  await expect(page.getByRole('link', { name: 'Theirs' }).first()).toBeVisible();
  const taken = await named(page, 'Theirs');
  expect(taken?.answers).toEqual([{ part: '1.1', state: 'met-public', evidence: ['law'] }, { part: '1.2', state: 'planned' }]);
  expect(taken?.evidence).toHaveLength(2);
  expect(taken?.evidence[0]).not.toHaveProperty('url');
  expect(taken?.note).toBe(one.note);
  await expect(page).toHaveTitle(/^Self-assessments/u);
});

test('one that is here can be merged, replaced or added beside, with what would change', async ({ page }) => {
  // By the form, so that the state of the day on which it was begun is kept.
  await startFromAzerbaijan(page);
  await expect.poll(() => kept(page, 'snapshots')).toHaveLength(1);
  await open(page, './assess?lang=en');
  const exported = JSON.parse((await file(page, action(page, NAME, 'Export (JSON)'))).text) as { assessments: One[] };
  const [one] = exported.assessments;
  await action(page, NAME, 'Export (JSON)').scrollIntoViewIfNeeded();

  // The very same is left out unless the reader wants otherwise.
  await pick(page, 'same.json', JSON.stringify(exported));
  await expect(page.getByText('It is here already and says the same.')).toBeVisible();
  await expect(ways(page, NAME).getByRole('radio', { name: 'Leave it out' })).toBeChecked();
  await expect(go(page)).toBeDisabled();
  await ways(page, NAME).getByRole('radio', { name: /^Merge it into/u }).check();
  await expect(page.getByText('The two do not differ.')).toBeVisible();
  await expect(page.getByText('Nothing would change.')).toBeVisible();

  // A colleague has changed one answer, and dropped another.
  const answers = one!.answers.filter(({ part }) => part !== '2.1').map((answer) => (answer.part === '1.1' ? { ...answer, state: 'met-public' } : answer));
  const theirs = written({ ...one!, answers, name: 'From a colleague' });
  await pick(page, 'theirs.json', theirs);
  await expect(ways(page, 'From a colleague').getByRole('radio', { name: /^Merge it into/u })).toBeChecked();
  await expect(page.getByText('nothing was changed here since they had it. Changed by them: 2; by you: 0; by both: 0.')).toBeVisible();
  const differences = page.getByRole('list', { name: 'What differs' });
  const first = differences.locator('> li').first();
  await expect(first).toContainText('1.1 ');
  await expect(first).toContainText('they changed');
  await expect(first).toContainText('State: Not met → Met, evidence public');
  await expect(page.getByText('Answers: 0 added, 1 changed, 1 dropped.')).toBeVisible();
  for (const mine of await differences.getByRole('radio', { name: 'Keep mine' }).all()) await mine.check();
  await expect(page.getByText('Nothing would change.')).toBeVisible();
  await ways(page, 'From a colleague').getByRole('radio', { name: /^Put it in the place of/u }).check();
  await expect(page.getByText('Answers: 0 added, 1 changed, 1 dropped.')).toBeVisible();
  await expect(page.getByText(`Name: “${NAME}” becomes “From a colleague”.`)).toBeVisible();
  await narrow(page);
  await accessible(page);
  expect((await named(page, NAME))?.answers).toHaveLength(46);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.assess-offer')).toHaveCount(0);

  await pick(page, 'theirs.json', theirs);
  await go(page).click();
  await expect(page.getByText('changed; how it was before is among its kept states.')).toBeVisible();
  expect(await kept(page)).toHaveLength(1);

  await pick(page, 'theirs.json', theirs);
  await ways(page, 'From a colleague').getByRole('radio', { name: 'Add it as a new self-assessment' }).check();
  const called = page.getByRole('textbox', { name: 'Name of the new self-assessment' });
  await expect(called).toHaveValue(/^From a colleague \(copy of \d+ \w+ \d{4}, from theirs\.json\)$/u);
  await called.fill('Beside');
  await go(page).click();
  await expect(entry(page, 'Beside')).toContainText('45 of 46');
  expect(await kept(page)).toHaveLength(2);
  expect((await named(page, 'Beside'))?.id).not.toBe(one!.id);

  // Kept states are in the file as well: of the day on which it was begun, from before, and as it came; of the other
  // one, as it came.
  const whole = await file(page, page.getByRole('button', { name: 'Export all (JSON)' }));
  await expect(news(page)).toContainText('4 kept states');
  expect(JSON.parse(whole.text)).toMatchObject({ counts: { assessments: 2, snapshots: 4 } });
});

test('one that was changed in the meantime is not written over', async ({ page, context }) => {
  await withOne(page);
  const exported = JSON.parse((await file(page, action(page, NAME, 'Export (JSON)'))).text) as { assessments: One[] };
  const answers = exported.assessments[0]!.answers.map((answer) => (answer.part === '1.1' ? { ...answer, state: 'met-public' } : answer));
  await pick(page, 'theirs.json', written({ ...exported.assessments[0]!, answers }));
  await expect(go(page)).toBeEnabled();
  const other = await context.newPage();
  await open(other, './assess?lang=en');
  await action(other, NAME, 'Rename').click();
  await other.getByRole('dialog').getByRole('textbox').fill('Renamed elsewhere');
  await other.keyboard.press('Enter');
  await expect(entry(page, 'Renamed elsewhere')).toBeVisible();
  await go(page).click();
  await expect(page.getByText('not imported. It was changed here since you looked at it.')).toBeVisible();
  expect((await named(page, 'Renamed elsewhere'))?.answers.find(({ part }) => part === '1.1')?.state).toBe('not-met');
});

test('a link that was pasted is opened, and what is none is not', async ({ page }) => {
  await open(page, './assess?lang=en');
  const field = page.getByRole('textbox', { name: 'Link to a shared self-assessment' });
  await field.fill('https://example.org/');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByText('This is not a link to a shared self-assessment')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill(' https://posture.example/somewhere/shared?lang=az#1abc\u00a0def ');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page).toHaveURL(/\/shared(\?lang=en)?#1abcdef$/u);
});
