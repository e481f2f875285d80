// The way to a target: the answer is exact, what is clicked is in the address, and what cannot be is said at its field.
import { readFile } from 'node:fs/promises';
import { answer as answerTo, attach, law, openFromAzerbaijan, type Kept } from './support/assess.js';
import { areas, azerbaijan, indicators } from './support/facts.js';
import { expect, inAzerbaijani, open, section, settled, test, title, why, type Page } from './support/site.js';
import { fits, narrow, soundInBoth } from './support/sound.js';
import { sheets } from './support/workbook.js';

const ADDRESS = '/plan?index=ncsi-2018&country=AZE&target=75&minimise=actions&must=&never=';
const PLAIN = '/plan?index=ncsi-2018&country=AZE&target=75&minimise=actions';

const answer = (page: Page) => page.locator('.plan-answer');
const ways = (page: Page) => page.locator('.plan-ways > li');
const way = (page: Page, place: number) => ways(page).nth(place).getByRole('listitem');
const acts = (page: Page) => page.getByRole('table', { name: /lack \d+ points together/ });
const act = (page: Page, id: string) => acts(page).locator('tbody').getByRole('row').filter({ has: page.locator(`[id="condition-${id}"]`) });
const numbers = (text: string[]) => text.map((one) => one.split(' ')[0]);

test('75 needs nine points and three indicators, in the four ways that there are', async ({ page }) => {
  await open(page, ADDRESS);
  await expect(title(page)).toHaveText('Plan: Azerbaijan');
  await expect(page).toHaveTitle('Plan: Azerbaijan (NCSI 2018) – Posture');
  await expect(answer(page)).toContainText('A score of 75 needs 9 more points: at least 3 more indicators, in 4 ways.');
  await expect(answer(page)).toContainText('Any 3 of 1.1, 4.3, 5.3 and 8.2 will do.');
  await expect(ways(page)).toHaveCount(4);
  const found = await Promise.all([0, 1, 2, 3].map(async (place) => numbers(await way(page, place).allTextContents()).join(' ')));
  expect(found).toEqual(['1.1 4.3 5.3', '1.1 4.3 8.2', '1.1 5.3 8.2', '4.3 5.3 8.2']);
  const missed = indicators.filter(({ id, max }) => azerbaijan[id]! < max);
  await expect(acts(page).locator('tbody').getByRole('row')).toHaveCount(missed.length);
  const gain = missed.reduce((sum, { id, max }) => sum + max - azerbaijan[id]!, 0);
  await expect(acts(page)).toHaveAccessibleName(`${missed.length} indicators lack ${gain} points together`);
  await expect(act(page, '1.1')).toContainText('3 of 4');
  await expect(section(page, 'What more would bring').getByRole('figure')).toContainText('a score of 75 takes at least 3 indicators');
  await expect(act(page, '9.2')).toContainText('0 of 4');
});

test('what has to be met and what must not be narrows the ways, and the address brings it back', async ({ page }) => {
  await open(page, ADDRESS);
  await act(page, '9.2').getByRole('combobox').selectOption('must');
  await expect(page).toHaveURL(/must=9\.2/);
  await expect(answer(page)).toContainText('Every way has 9.2');
  await act(page, '9.2').getByRole('combobox').selectOption('free');
  await act(page, '8.2').getByRole('combobox').selectOption('never');
  await expect(answer(page)).toContainText('at least 3 more indicators, in one way only');
  await expect(ways(page)).toHaveCount(1);
  await page.reload();
  await settled(page);
  await expect(act(page, '8.2').getByRole('combobox')).toHaveValue('never');
  await expect(ways(page)).toHaveCount(1);
  await page.goto(PLAIN);
  await expect(ways(page)).toHaveCount(4);
});

test('efforts of one’s own give another plan, and a wrong one is said at its field', async ({ page }) => {
  await open(page, `${PLAIN.replace('actions', 'effort')}&effort=4.3%3A9~5.3%3A9~8.2%3A9`);
  await expect(answer(page)).toContainText('at least an effort of');
  const field = page.getByLabel('Effort, 1 to 100: 1.1');
  await field.fill('9');
  await field.press('Tab');
  await expect(page).toHaveURL(/effort=.*1\.1%3A9/);
  await expect(answer(page)).toContainText('at least an effort of 6, in 120 ways');
  await page.getByRole('button', { name: 'More ways' }).click();
  await expect(page).toHaveURL(/way=6/);
  await expect(page.getByText('6 to 10 of 120')).toBeVisible();
  for (const wrong of ['0', '-3', '101', 'much']) {
    await field.fill(wrong);
    await field.press('Tab');
    await expect(page.getByText(`“${wrong}” is not an effort. Write a whole number from 1 to 100.`)).toBeVisible();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(answer(page)).toContainText('at least an effort of 6');
  }
});

test('a day that there is not is said at its field, and takes nothing away', async ({ page }) => {
  await open(page, `${PLAIN}&by=1.1%3A2027-06-30`);
  const field = page.getByLabel('Can be met by: 1.1');
  await expect(field).toHaveValue('2027-06-30');
  await field.focus();
  // The 30th stays as February is typed before it.
  await page.keyboard.type('02');
  await field.blur();
  await expect(page.getByText('There is no such day. Choose one from the calendar.')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(/by=1\.1%3A2027-06-30/u);
});

test('what contradicts itself is named, and the last plan stays', async ({ page }) => {
  await open(page, ADDRESS);
  const target = page.getByLabel('Target', { exact: true });
  await target.fill('101');
  await target.press('Enter');
  await expect(page.getByText('There are scores from 0 to 100.')).toBeVisible();
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('What stands below is the plan from before.')).toBeVisible();
  await expect(ways(page)).toHaveCount(4);
  await target.fill('75,5');
  await target.press('Enter');
  await expect(page).toHaveURL(/target=75\.5/);
  await expect(answer(page)).toContainText('A score of 75.5 needs 10 more points');
  await open(page, `${PLAIN}&must=1.1&never=4.3&needs=1.1%3A4.3`);
  await expect(page.getByText('1.1 has to be met and needs 4.3, which must not be met.')).toBeVisible();
  await expect(page.getByText('What stands below is the plan without conditions.')).toBeVisible();
  await open(page, `${PLAIN}&needs=1.1%3A4.3~4.3%3A5.3~5.3%3A1.1`);
  await expect(page.getByText('These need each other in a circle: 1.1 → 4.3 → 5.3 → 1.1.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove: 5.3 needs 1.1' }).click();
  await expect(page.getByText('in a circle')).toHaveCount(0);
  await expect(answer(page)).toContainText('at least 3 more indicators');
});

test('where nothing reaches the target, the best that can be had is shown', async ({ page }) => {
  await open(page, '/plan?index=ncsi-2018&country=AZE&target=99&minimise=actions&never=1.1~4.3');
  await expect(answer(page)).toContainText('A score of 99 is out of reach.');
  await expect(answer(page)).toContainText('71 of 77 points, a score of 92.21');
  await open(page, '/plan?index=ncsi-2018&country=AZE&target=60&minimise=actions');
  await expect(answer(page)).toContainText('is reached already, with a score of 63.64');
  await expect(ways(page)).toHaveCount(0);
});

test('a rank, points and more conditions are planned for as well', async ({ page }) => {
  await open(page, ADDRESS);
  await page.getByLabel('Target as').selectOption('rank');
  await expect(answer(page)).toContainText('or better needs');
  await expect(answer(page)).toContainText('The scores of all other countries are taken to stay as they are.');
  await page.getByLabel('Target as').selectOption('points');
  const target = page.getByLabel('Target', { exact: true });
  await target.fill('58');
  await target.press('Enter');
  await expect(answer(page)).toContainText('A total of 58 points needs 9 more points');
  await page.getByText('More conditions').click();
  await page.getByLabel('Area', { exact: true }).selectOption('1');
  await page.getByLabel('At most', { exact: true }).fill('0');
  await page.getByRole('button', { name: /^Add .*At most/ }).click();
  await expect(page).toHaveURL(/most=1%3A0/);
  await expect(answer(page)).toContainText('in one way only');
});

test('what is tried out follows each click, is in the address, and goes back', async ({ page }) => {
  await open(page, ADDRESS);
  const trial = section(page, 'What if');
  await expect(trial).toContainText('Nothing is switched.');
  await way(page, 0).first().locator('xpath=ancestor::li[1]').getByRole('button', { name: /^Try out/ }).click();
  await expect(page).toHaveURL(/switched=1\.1~4\.3~5\.3/);
  await expect(trial).toContainText('63.64 → 75.32');
  await expect(trial).toContainText('49 → 58 of 77');
  const before = areas.find(({ id }) => id === '1')!;
  await expect(trial.getByRole('row').filter({ hasText: before.name.en })).toContainText('4/7 → 7/7');
  await act(page, '5.3').getByRole('checkbox').uncheck();
  await expect(trial).toContainText('49 → 55 of 77');
  await page.reload();
  await settled(page);
  await expect(act(page, '4.3').getByRole('checkbox')).toBeChecked();
  await expect(trial).toContainText('49 → 55 of 77');
  await page.getByText('Indicators that are met, to be switched off').click();
  await page.getByRole('checkbox', { name: /^1\.3 / }).uncheck();
  await expect(trial).toContainText('49 → 54 of 77');
  await page.getByRole('button', { name: 'Switch all back' }).click();
  await expect(page).not.toHaveURL(/switched=/);
  await expect(trial).toContainText('Nothing is switched.');
});

test('the strategy assumed to end takes two points on the day after', async ({ page }) => {
  await open(page, ADDRESS);
  const lapse = section(page, 'If nobody acts');
  await expect(lapse).toContainText('nothing is assumed to end');
  await expect(lapse).toContainText('Most rests on one document:');
  const strategy = lapse.getByRole('row').filter({ hasText: '1.3 and 1.4' });
  await strategy.locator('input').fill('2027-12-31');
  await expect(page).toHaveURL(/lasts=1\.3%3A2027-12-31~1\.4%3A2027-12-31/);
  await expect(lapse).toContainText('From 1 January 2028 on the score is 61.04 instead of 63.64: 2 points fewer.');
  await page.reload();
  await settled(page);
  await expect(strategy.locator('input')).toHaveValue('2027-12-31');
  await expect(lapse).toContainText('assumption of whoever made this plan');
  await lapse.getByText('How these points come about').click();
  await expect(lapse).toContainText('1 January 2028: 49 − 2 = 47 points. As a score: 100 · 47 / 77 = 61.04.');
  await expect(lapse.getByRole('figure')).toContainText('the score falls from 63.64 to 61.04, first on 1 January 2028');
  await lapse.getByRole('button', { name: 'Remove all assumptions' }).click();
  await expect(lapse).toContainText('nothing is assumed to end');
});

test('days of the plan and assumed ends go into a calendar', async ({ page }) => {
  await open(page, `${PLAIN}&by=1.1%3A2027-06-30&lasts=1.3%3A2027-12-31~1.4%3A2027-12-31`);
  const lapse = section(page, 'If nobody acts');
  const [download] = await Promise.all([page.waitForEvent('download'), lapse.getByRole('button', { name: 'Calendar (.ics)' }).click()]);
  expect(download.suggestedFilename()).toBe('plan-aze-ncsi-2018-deadlines-full.ics');
  const calendar = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
  expect(calendar.match(/^BEGIN:VEVENT\r$/gmu)).toHaveLength(3);
  expect(calendar).toContain('X-WR-CALNAME:Plan: Azerbaijan (NCSI 2018)');
  expect(calendar).toMatch(/DTSTART;VALUE=DATE:20270630\r\nSUMMARY:1\.1 [^\r]*: to be met/u);
  expect(calendar).toMatch(/DTSTART;VALUE=DATE:20271231\r\nSUMMARY:1\.4 [^\r]*: assumed to hold for the last day/u);
  await open(page, PLAIN);
  await expect(lapse.getByRole('button', { name: 'Calendar (.ics)' })).toBeHidden();
});

test('what rests on a document is shown for every index and self-assessment', async ({ page }) => {
  await open(page, PLAIN);
  const lapse = section(page, 'If nobody acts');
  const documents = lapse.getByRole('table', { name: /Documents that several points rest on/u });
  await expect(lapse).toContainText('Only NCSI 2018 has published evidence of this country');
  const strategy = documents.getByRole('row').filter({ hasText: '1.3 and 1.4' });
  await strategy.locator('summary').nth(1).click();
  await expect(strategy).toContainText('lost: nothing else is known to support it');
  await strategy.locator('details[open]').getByRole('link', { name: /^1\.3 / }).click();
  await expect(why(page)).toContainText('1.3');

  const title = 'Law on electronic signature and electronic document';
  const edit = (assessment: Kept): void => {
    delete assessment.origin;
    assessment.answers.length = 0;
    assessment.evidence.length = 0;
    answerTo(assessment, '1.1', { state: 'met-public' });
    attach(assessment, '1.1', { ...law('1.1'), title });
  };
  await openFromAzerbaijan(page, { edit });
  await open(page, PLAIN);
  await expect(lapse).toContainText(/Lost without it: .* in NCSI 2018 \(published\)/u);
  const shared = documents.locator('tbody').filter({ hasText: title });
  await expect(shared.getByRole('row')).toHaveCount(2);
  await expect(shared.getByRole('row').filter({ hasText: 'self-assessment' })).toContainText('1.1');
  await expect(lapse).not.toContainText('Only NCSI 2018 has published evidence');
  await soundInBoth(page);
});

test('each figure opens to how it comes about', async ({ page }) => {
  await open(page, `${PLAIN}&switched=1.1`);
  await act(page, '1.1').getByRole('link', { name: '3 of 4', exact: true }).click();
  await expect(page).toHaveURL(/#why=1\.1$/u);
  await expect(why(page)).toContainText('As a score: 100 · 3 / 77 = 3.90.');
  await expect(why(page)).toContainText('It is in 3 of the 4 cheapest ways.');
  await page.keyboard.press('Escape');
  await expect(why(page)).toBeHidden();
  await page.getByRole('link', { name: 'Why so many points, and why so many ways' }).click();
  await expect(why(page)).toContainText('is 58 points. There are 49, so 9 are missing.');
  await expect(why(page)).toContainText('There are 4 such choices');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Why this score and this rank' }).click();
  await expect(why(page)).toContainText('As a score: 100 · 52 / 77 = 67.53.');
  await page.keyboard.press('Escape');
  const front = section(page, 'What more would bring');
  await front.getByText('Which ways these are').click();
  await front.getByRole('link', { name: /^2 / }).first().click();
  await expect(page).toHaveURL(/target=points~55/u);
  await expect(answer(page)).toContainText('A total of 55 points needs 6 more points');
});

test('it is made by keyboard alone', async ({ page }) => {
  await open(page, ADDRESS);
  const box = act(page, '1.1').getByRole('checkbox');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(section(page, 'What if')).toContainText('63.64 → 67.53');
  await expect(box).toBeFocused();
  // Past what it lacks and what it gains, which both open.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(act(page, '1.1').getByRole('combobox')).toBeFocused();
  await page.getByLabel('Order', { exact: true }).selectOption('points');
  await expect(page).toHaveURL(/order=points/);
  await expect(acts(page).locator('tbody').getByRole('row').first()).toContainText('1.1');
});

test('where there is nothing to plan, it is said why and where to go', async ({ page }) => {
  await open(page, '/plan?index=ncsi-2018');
  await expect(title(page)).toHaveText('Plan to a target');
  await page.getByLabel('Whose plan?').fill('Azerbaijan');
  await page.getByRole('button', { name: 'Show the plan' }).click();
  await expect(title(page)).toHaveText('Plan: Azerbaijan');
  await expect(page).toHaveURL(/country=AZE/);
  await open(page, '/plan?index=gci-2024&country=AZE');
  await expect(page.getByText('there is nothing to choose among')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: /^National Cyber Security Index, methodology of 2018/ }).click();
  await settled(page);
  await expect(answer(page)).toContainText('A score of 75 needs 9 more points');
  await open(page, '/plan?index=ncsi-2018&country=FRA');
  await expect(page.getByText('only the total is known in NCSI 2018')).toBeVisible();
  await open(page, '/plan?index=ncsi-2018&country=ZZZ');
  await expect(page.getByRole('list').getByRole('link', { name: /^Azerbaijan: 46 of 46/ })).toBeVisible();
  await open(page, '/plan?index=ncsi-2018&country=az&target=80');
  await expect(page).toHaveURL(/country=AZE&target=80/);
  await expect(title(page)).toHaveText('Plan: Azerbaijan');
  await open(page, '/plan?index=ncsi-2018&country=AZE&target=best');
  await expect(page.getByText('The address says “best” for target')).toBeVisible();
});

test('it is taken away, and a profile leads to it', async ({ page }) => {
  await open(page, '/country/AZE?index=ncsi-2018');
  await page.getByRole('link', { name: 'Plan to a target' }).click();
  await settled(page);
  await expect(title(page)).toHaveText('Plan: Azerbaijan');
  await page.getByText('Share and download').click();
  await expect(page.locator('blockquote.citation').first()).toContainText('Plan for Azerbaijan, National Cyber Security Index');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const resources = (JSON.parse(text) as { resources: { name: string; data: unknown[] }[] }).resources;
  const rows = Object.fromEntries(resources.map(({ name, data }) => [name, data.length]));
  expect(rows).toMatchObject({ indicators: 17, ways: 12 });
  const workbook = page.waitForEvent('download');
  await page.getByRole('button', { name: 'XLSX', exact: true }).click();
  const saved = await workbook;
  expect(saved.suggestedFilename()).toMatch(/^plan-aze-ncsi-2018-.*\.xlsx$/u);
  const found = await sheets(page, await readFile(await saved.path()));
  expect(found.at(-1)!.name).toBe('About these tables');
  expect(found.find(({ rows }) => rows.length === 18)!.rows[1]).toEqual(expect.arrayContaining(['1.1', '3']));
});

test('it prints on two pages, without what only works on a screen', async ({ page }) => {
  await open(page, `${PLAIN}&switched=1.1~4.3~5.3&lasts=1.3%3A2027-12-31~1.4%3A2027-12-31`);
  await expect(page.getByRole('table', { name: /Documents that several points rest on/u })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Target', { exact: true })).toBeHidden();
  await expect(answer(page)).toBeVisible();
  await expect(section(page, 'What more would bring').getByRole('figure')).toBeVisible();
  await expect(section(page, 'If nobody acts').getByRole('figure')).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
});

test('it speaks Azerbaijani, is sound in both languages and fits a phone', async ({ page }) => {
  await open(page, `${PLAIN}&switched=1.1`);
  await soundInBoth(page);
  await expect(answer(page)).toContainText('75 bal üçün daha 9 xal lazımdır: ən azı daha 3 göstərici, 4 variantla.');
  await narrow(page);
  await open(page, '/plan?index=ncsi-3&country=GEO&target=75&minimise=actions');
  await inAzerbaijani(page);
  await fits(page);
});
