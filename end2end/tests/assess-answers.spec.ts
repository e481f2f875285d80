// Answering a self-assessment: area by area, by mouse and by keyboard alone, with filters, dates, bodies, notes and
// evidence, all of it still there after the page was loaded again.
import { attach, law, openFromAzerbaijan, saved, savedExceptOne } from './support/assess.js';
import { tabTo } from './support/keyboard.js';
import { expect, inAzerbaijani, open, settled, test, title, type Locator, type Page } from './support/site.js';
import { fits, sound, soundInBoth } from './support/sound.js';

const PUBLIC = 'Met, evidence public';

const entry = (page: Page, part: string): Locator => page.getByRole('article', { name: new RegExp(`^${part.replace('.', '\\.')} `, 'u') });
const entries = (page: Page): Locator => page.getByRole('main').getByRole('article');
const state = (page: Page, part: string, name: string): Locator => entry(page, part).getByRole('radio', { name, exact: true });
const body = (page: Page, part: string): Locator => entry(page, part).getByRole('combobox', { name: `Responsible body (${part})` });
const note = (page: Page, part: string): Locator => entry(page, part).getByRole('textbox', { name: `Note (${part})` });
const date = (page: Page, part: string): Locator => entry(page, part).getByLabel(`To be met by (${part})`);
const areas = (page: Page, name = 'Areas'): Locator => page.getByRole('navigation', { name, exact: true }).getByRole('link');
const filter = (page: Page, name: RegExp | string): Locator => page.getByRole('navigation', { name: 'Which indicators' }).getByRole('link', { name });

/** A total in the strip that is always in sight. */
const total = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'What it comes to' }).locator('dl > div').filter({ has: page.getByText(name, { exact: true }) }).locator('dd');

/** What all areas come to together, from what stands beside their names. */
async function sum(page: Page): Promise<[number, number]> {
  const shown = await areas(page).locator('.points').allTextContents();
  const pairs = shown.map((text) => text.split('/').map(Number) as [number, number]);
  return pairs.reduce<[number, number]>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
}

test('1.1, 5.3 and 8.2 met on top of what is published are claimed; with ready evidence they give 58 of 77 points, and stay', async ({ page }) => {
  const parts = ['1.1', '5.3', '8.2'];
  const address = await openFromAzerbaijan(page, { edit: (assessment) => assessment.evidence.push(...parts.map(law)) });
  const go = (part: string): Promise<void> => areas(page).nth(Number(part.split('.')[0]) - 1).click();
  await expect(areas(page)).toHaveCount(12);
  expect(await sum(page)).toEqual([49, 77]);
  await expect(areas(page).first()).toHaveAttribute('aria-current', 'true');
  for (const part of parts) {
    await go(part);
    await expect(entry(page, part)).toContainText('0/3');
    await state(page, part, PUBLIC).check();
  }
  await expect(total(page, 'Claimed')).toHaveText('75.32 58/77');
  await expect(total(page, 'Supported'), 'nothing supports them yet').toHaveText('63.64 49/77');
  expect(await sum(page)).toEqual([49, 77]);
  for (const part of parts) {
    await go(part);
    await expect(entry(page, part)).toContainText('0/3');
    await entry(page, part).getByText('Attach evidence that is there already').click();
    await entry(page, part).getByLabel('Which piece').selectOption({ label: `Law on ${part}` });
    await entry(page, part).getByRole('button', { name: 'Attach', exact: true }).click();
    await expect(entry(page, part)).toContainText('3/3');
  }
  const check = async (): Promise<void> => {
    await expect(areas(page).nth(0)).toHaveAccessibleName('1 Cyber security policy development 7/7 4 of 4 answered');
    await expect(areas(page).nth(4)).toHaveAccessibleName('5 Protection of digital services 4/5 3 of 3 answered');
    await expect(areas(page).nth(7)).toHaveAccessibleName('8 Protection of personal data 4/4 2 of 2 answered');
    const [points, of] = await sum(page);
    expect([points, of, ((100 * points) / of).toFixed(2)]).toEqual([58, 77, '75.32']);
    for (const name of ['Supported', 'Claimed', 'Planned']) await expect(total(page, name)).toHaveText('75.32 58/77');
  };
  await check();
  await saved(page);
  await open(page, `${address}?area=8`);
  await expect(state(page, '8.2', PUBLIC)).toBeChecked();
  await check();
});

test('what is not assessed is never shown as nothing', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?area=8' });
  await state(page, '8.1', 'Not assessed').check();
  await expect(entry(page, '8.1')).toContainText('–/1');
  await expect(areas(page).nth(7)).toHaveAccessibleName(/ 0–1\/4 1 of 2 answered$/u);
  await state(page, '8.2', 'Not assessed').check();
  await expect(areas(page).nth(7)).toHaveAccessibleName(/ –\/4 0 of 2 answered$/u);
});

test('an indicator says what is asked, accepted and published, and where sources disagree', async ({ page }) => {
  const address = await openFromAzerbaijan(page);
  const one = entry(page, '1.3');
  await expect(one).toContainText('A national cyber security strategy, or a document that serves as one, is in force.');
  await expect(one.getByRole('definition').nth(0)).toHaveText('valid official document');
  await expect(one.getByRole('definition').nth(1)).toHaveText('in force');
  await expect(one.getByRole('definition').nth(2)).toContainText('1/1, 31 August 2023, NCSI country page of Azerbaijan');
  await expect(one).toContainText('The presidential act approving the strategy');
  await one.getByRole('link', { name: 'National cyber security strategy' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/country\/AZE\/context(\?lang=en)?#C1$/u);
  await open(page, address);
  await entry(page, '1.1').getByRole('link', { name: '0/3' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/country\/AZE\?.*#1\.1$/u);
  await expect(title(page)).toHaveText('Azerbaijan');
});

test('an area is answered by keyboard alone', async ({ page }) => {
  const address = await openFromAzerbaijan(page, { view: '?area=5' });
  await tabTo(page, state(page, '5.1', 'Not met'));
  await page.keyboard.press('6');
  await expect(state(page, '5.1', PUBLIC)).toBeFocused();
  await expect(state(page, '5.1', PUBLIC)).toBeChecked();
  await page.keyboard.press('7');
  await page.keyboard.press('k');
  await expect(state(page, '5.1', PUBLIC)).toBeChecked();
  await page.keyboard.press('j');
  await expect(state(page, '5.2', PUBLIC)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(state(page, '5.2', 'Met, evidence not public')).toBeChecked();
  await page.keyboard.press('j');
  await expect(state(page, '5.3', 'Not met')).toBeFocused();
  await page.keyboard.press('3');
  await expect(state(page, '5.3', 'Planned')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(date(page, '5.3')).toBeFocused();
  await page.keyboard.type('06302027');
  await tabTo(page, body(page, '5.3'));
  await page.keyboard.type('Ministry no. 16, jk');
  await tabTo(page, note(page, '5.3'));
  await page.keyboard.type('Law 3 <b>j</b>');
  await expect(state(page, '5.3', 'Planned')).toBeChecked();
  await tabTo(page, state(page, '5.3', 'Planned'), true);
  await page.keyboard.press('k');
  await expect(state(page, '5.2', 'Met, evidence not public')).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: 'Next: 6 Protection of essential services' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=6/u);
  await expect(page.getByRole('heading', { name: '6 Protection of essential services' })).toBeFocused();
  await page.keyboard.press('j');
  await expect(entry(page, '6.1').getByRole('radio', { checked: true })).toBeFocused();
  await saved(page);
  await open(page, `${address}?area=5`);
  await expect(state(page, '5.1', PUBLIC)).toBeChecked();
  await expect(state(page, '5.2', 'Met, evidence not public')).toBeChecked();
  await expect(state(page, '5.3', 'Planned')).toBeChecked();
  await expect(date(page, '5.3')).toHaveValue('2027-06-30');
  await expect(body(page, '5.3')).toHaveValue('Ministry no. 16, jk');
  await expect(note(page, '5.3')).toHaveValue('Law 3 <b>j</b>');
});

test('what the key goes on to stands below the bar with the totals, on a phone too', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?area=1' });
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await state(page, '1.1', 'Not met').focus();
    for (const part of ['1.2', '1.3']) {
      await page.keyboard.press('j');
      await expect(entry(page, part).locator(':focus')).toHaveCount(1);
      const bar = (await page.locator('.assess-strip').boundingBox())!;
      const heading = (await entry(page, part).getByRole('heading').first().boundingBox())!;
      expect(heading.y, `${part} at ${width} px`).toBeGreaterThanOrEqual(bar.y + bar.height);
    }
  }
});

test('a day that there is not is said to be none, and the one before is kept', async ({ page }) => {
  const address = await openFromAzerbaijan(page, { view: '?area=5' });
  await expect(date(page, '5.3')).toBeHidden();
  await state(page, '5.3', 'In progress').check();
  await date(page, '5.3').focus();
  await page.keyboard.type('02302023');
  await note(page, '5.3').focus();
  await expect(entry(page, '5.3').getByRole('alert').first()).toHaveText(/^There is no such day.* Nothing was changed\.$/u);
  await expect(date(page, '5.3')).toHaveAttribute('aria-invalid', 'true');
  await date(page, '5.3').fill('2027-06-30');
  await expect(date(page, '5.3')).not.toHaveAttribute('aria-invalid', 'true');
  await note(page, '5.3').fill('kept');
  await date(page, '5.3').focus();
  await page.keyboard.type('02302023');
  await note(page, '5.3').focus();
  await expect(entry(page, '5.3').getByRole('alert').first()).toHaveText(/ 30 June 2027 is kept\.$/u);
  await expect(date(page, '5.3'), 'what is wrong is there to be put right').toHaveValue('');
  await state(page, '5.3', 'Not met').check();
  await expect(date(page, '5.3'), 'a date that is there is shown in any state').toBeVisible();
  await savedExceptOne(page);
  await open(page, `${address}?area=5`);
  await expect(date(page, '5.3')).toHaveValue('2027-06-30');
  await expect(note(page, '5.3')).toHaveValue('kept');
  await date(page, '5.3').fill('');
  await body(page, '5.3').focus();
  await expect(date(page, '5.3')).toBeHidden();
});

test('filters show what matches in all areas; what was just answered stays until it is left out', async ({ page }) => {
  const address = await openFromAzerbaijan(page, { edit: (assessment) => attach(assessment, '1.1', law('1.1')) });
  await expect(filter(page, 'All 46')).toHaveAttribute('aria-current', 'true');
  await filter(page, 'Gaps: 17').click();
  await expect(page).toHaveURL(/filter=gaps/u);
  await expect(entries(page)).toHaveCount(17);
  await expect(page.getByText('17 indicators in 10 areas.')).toBeVisible();
  await state(page, '1.1', 'Not met').focus();
  await page.keyboard.press('6');
  await expect(state(page, '1.1', PUBLIC)).toBeFocused();
  await expect(filter(page, 'Gaps: 16')).toBeVisible();
  await expect(entries(page)).toHaveCount(17);
  await expect(entry(page, '1.1').getByText('No longer matches')).toBeVisible();
  await state(page, '5.3', PUBLIC).check();
  await expect(entry(page, '5.3').getByText('No longer matches'), 'a claim without evidence is still a gap').toBeHidden();
  await page.getByRole('button', { name: 'Leave out' }).click();
  await expect(entries(page)).toHaveCount(16);
  await expect(page.getByRole('status').filter({ hasText: '16 indicators in 9 areas.' })).toBeFocused();
  await page.goBack();
  await expect(entries(page)).toHaveCount(4);
  await expect(filter(page, 'All 46')).toHaveAttribute('aria-current', 'true');
  await page.goForward();
  await expect(entries(page)).toHaveCount(16);
  await areas(page).nth(1).click();
  await expect(page).not.toHaveURL(/filter=/u);
  await expect(page.getByRole('heading', { name: '2 Cyber threat analysis and information' })).toBeFocused();
  await saved(page);
  await open(page, `${address}?filter=unanswered`);
  await expect(page.getByText('Every indicator is assessed.')).toBeVisible();
  await page.getByRole('link', { name: 'All indicators, area by area' }).click();
  await expect(page.getByRole('heading', { name: '1 Cyber security policy development' })).toBeFocused();
  await open(page, `${address}?filter=expiring~45`);
  await expect(page.getByRole('combobox', { name: 'Evidence lapses within', exact: true }).locator('option:checked')).toHaveText(/^45 days \(\d+\)$/u);
  await page.getByRole('combobox', { name: 'Evidence lapses within', exact: true }).selectOption({ label: 'Any' });
  await expect(filter(page, 'All 46')).toHaveAttribute('aria-current', 'true');
});

test('the indicators of a body are found, and its name is offered for others', async ({ page }) => {
  const address = await openFromAzerbaijan(page);
  const name = 'Xüsusi Dövlət Mühafizəsi Xidməti: İnformasiya Təhlükəsizliyi üzrə Koordinasiya Komissiyası və onun katibliyi';
  await body(page, '1.1').fill(name);
  await body(page, '1.2').fill(` ${name.toLocaleUpperCase('az')}`);
  await body(page, '1.3').focus();
  await expect(entry(page, '1.3').locator('datalist option')).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Responsible body', exact: true }).selectOption({ label: `${name} (2)` });
  await expect(entries(page)).toHaveCount(2);
  await expect(page).toHaveURL(/filter=body~/u);
  await body(page, '1.2').fill('');
  await expect(entries(page)).toHaveCount(2);
  await expect(entry(page, '1.2').getByText('No longer matches')).toBeVisible();
  await saved(page);
  await page.reload();
  await settled(page);
  await expect(entries(page)).toHaveCount(1);
  await expect(body(page, '1.1')).toHaveValue(name);
  await open(page, `${address}?filter=body~Nobody`);
  await expect(page.getByText('No indicator names “Nobody” as the responsible body.')).toBeVisible();
});

test('evidence is added, says what it lacks, and is attached elsewhere and taken away', async ({ page }) => {
  const address = await openFromAzerbaijan(page);
  const one = entry(page, '1.1');
  await expect(one.getByRole('heading', { level: 4 })).toHaveText('No evidence yet');
  await one.getByRole('button', { name: 'Add evidence (1.1)' }).click();
  await expect(one.getByRole('heading', { level: 4 }).first()).toHaveText('One piece of evidence, 0 ready to show');
  await expect(one.getByRole('listitem').first()).toContainText('Untitled');
  await expect(one.getByRole('listitem').first()).toContainText('Not ready: no kind; no public address.');
  await expect(one.getByRole('group', { name: 'Evidence for 1.1' })).toBeVisible();
  await one.getByRole('group', { name: 'Evidence for 1.1' }).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(one.getByRole('group', { name: 'Evidence for 1.1' })).toBeHidden();
  await one.getByRole('button', { name: 'Edit Untitled' }).click();
  await expect(one.getByRole('group', { name: 'Evidence for 1.1' })).toBeFocused();
  await areas(page).nth(4).click();
  const other = entry(page, '5.3');
  await other.getByText('Attach evidence that is there already').click();
  await other.getByLabel('Which piece').selectOption({ label: 'Untitled' });
  await other.getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(other.getByRole('heading', { level: 4 })).toHaveText('One piece of evidence, 0 ready to show');
  await saved(page);
  await open(page, `${address}?area=5`);
  await other.getByRole('button', { name: 'Remove Untitled' }).click();
  await expect(other.getByRole('heading', { level: 4 })).toHaveText('No evidence yet');
  await expect(other.getByRole('heading', { level: 4 })).toBeFocused();
  await areas(page).first().click();
  await expect(one.getByRole('heading', { level: 4 })).toHaveText('One piece of evidence, 0 ready to show');
});

test('while another tab edits, everything is read and nothing changes', async ({ page, context }) => {
  const address = await openFromAzerbaijan(page, { edit: (assessment) => attach(assessment, '1.1', law('1.1')) });
  await note(page, '1.1').fill('first');
  await saved(page);
  const second = await context.newPage();
  await open(second, address);
  await expect(state(second, '1.1', 'Not met')).toBeDisabled();
  await expect(note(second, '1.1')).toHaveValue('first');
  await expect(note(second, '1.1')).not.toBeEditable();
  await expect(entry(second, '1.1').getByRole('button', { name: 'Add evidence (1.1)' })).toBeDisabled();
  await state(page, '1.1', PUBLIC).check();
  await expect(state(second, '1.1', PUBLIC)).toBeChecked();
  await expect(areas(second).first()).toHaveAccessibleName(/ 7\/7 4 of 4 answered$/u);
});

test('in Azerbaijani too', async ({ page }) => {
  await openFromAzerbaijan(page, { lang: 'az' });
  await expect(areas(page, 'Sahələr').first()).toHaveAccessibleName('1 Kibertəhlükəsizlik siyasətinin hazırlanması 4/7 Cavablandırılıb: 4/4');
  await state(page, '1.1', 'Planlaşdırılıb').check();
  await entry(page, '1.1').getByLabel('Son tarix (1.1)').fill('2027-01-31');
  await entry(page, '1.1').getByLabel('Məsul qurum (1.1)').fill('RİNN');
  await saved(page, 'az');
  await page.getByRole('navigation', { name: 'Göstəricilərin seçimi' }).getByRole('link', { name: 'Boşluqlar: 17' }).click();
  await expect(page.getByText('10 sahədə 17 göstərici.')).toBeVisible();
  await expect(state(page, '1.1', 'Planlaşdırılıb')).toBeChecked();
});

/** What is answered most can be hit with a finger on a narrow screen. */
async function easyToHit(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await entries(page).first().getByRole('radio').nth(2).check();
  await expect(entries(page).first().locator('input[type="date"]')).toBeVisible();
  const boxes = await entries(page).first().getByRole('radio').evaluateAll((all) => all.map((one) => one.parentElement!.getBoundingClientRect().height));
  expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
}

test('nothing stands in anybody’s way: an area, gaps, and what is not answered', async ({ page }) => {
  const address = await openFromAzerbaijan(page, { view: '?area=7' });
  await state(page, '7.1', 'Planned').check();
  await entry(page, '7.1').getByText('Attach evidence that is there already').click();
  await sound(page, 'an area');
  await areas(page).nth(9).click();
  await expect(entry(page, '10.1')).toBeVisible();
  await easyToHit(page);
  await fits(page, 'another area');
  await inAzerbaijani(page);
  await easyToHit(page);
  await fits(page, 'another area, in Azerbaijani');
  await open(page, `${address}?filter=gaps&lang=en`);
  await easyToHit(page);
  await soundInBoth(page, 'gaps');
  await easyToHit(page);
  await open(page, `${address}?filter=unanswered&lang=en`);
  await soundInBoth(page, 'what is not answered');
});
