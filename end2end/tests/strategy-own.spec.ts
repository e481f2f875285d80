// A strategy looked at with the points of one's own self-assessment instead of published ones.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { answer, attach, change, law, openFromAzerbaijan, putFromAzerbaijan, saved, type Kept } from './support/assess.js';
import { ROWS } from './support/coverage.js';
import { expect, open, section, settled, test, type Page } from './support/site.js';
import { soundInBoth } from './support/sound.js';

const PAGE = '/strategy/aze-2023-2027?index=ncsi-2018&formula=weighted&show=priorities';

const menu = (page: Page) => page.getByRole('combobox', { name: 'Points of' });
const row = (page: Page, id: string) =>
  section(page, 'Priority by priority').locator('tr.area').filter({ has: page.getByRole('button', { name: new RegExp(`^${id} `, 'u') }) });
const percent = (page: Page, id: string) => row(page, id).getByRole('cell').first();

/** A self-assessment on this machine that was started from the published answers; gives its name in addresses. */
async function own(page: Page, edit?: (assessment: Kept) => void): Promise<string> {
  return (await putFromAzerbaijan(page, { edit })).split('/').at(-1)!;
}

/** 9.2 is said to be met, and nothing supports it. */
const claim = (assessment: Kept): void => answer(assessment, '9.2', { state: 'met-public' });

/** 9.2 is met by a law: one point for P2 by a direct link, and for P1 and P6 by supporting ones. */
const improve = (assessment: Kept): void => {
  assessment.name = 'Autumn draft';
  claim(assessment);
  attach(assessment, '9.2', law('9.2'));
};

test('started from the published answers, it gives every priority the published percent, also with a mere claim on top', async ({ page }) => {
  const id = await own(page, claim);
  await open(page, PAGE);
  await expect(percent(page, 'P1')).toContainText('70.00%');
  await expect(page.getByRole('main')).not.toContainText('Self-assessed points');
  await menu(page).selectOption({ label: await menu(page).locator(`option[value="own~${id}"]`).textContent().then(String) });
  await expect(page).toHaveURL(new RegExp(`observation=own~${id}`));
  await expect(page.getByRole('main')).toContainText('Self-assessed points, not published ones');
  for (const expected of ROWS) {
    const [awarded, max, share] = expected.weighted;
    await expect(percent(page, expected.id)).toHaveText(`${share}% ${awarded} of ${max}`);
  }
  await page.reload();
  await settled(page);
  await expect(menu(page)).toHaveValue(`own~${id}`);
  await expect(percent(page, 'P1')).toContainText('70.00%');
  await page.goBack();
  await expect(page).not.toHaveURL(/observation=/);
  await expect(page.getByRole('main')).not.toContainText('Self-assessed points');
});

test('a change counts as another program counts it, everything still adds up, and all says whose points they are', async ({ page }) => {
  const id = await own(page, improve);
  await open(page, `${PAGE}&observation=own~${id}`);
  const main = page.getByRole('main');
  await expect(main).toContainText('These are points of the self-assessment “Autumn draft”, not published ones.');
  await expect(main).toContainText('34 of 46 indicators: 37 of 58 points');
  await expect(main).toContainText(/Self-assessed points, not published ones: “Autumn draft”, saved on \d+ \S+ \d{4} at \d\d:\d\d:\d\d\./u);
  // P1: 3.5 + ½ of 5; P2: 3 + 1 of 7; P6: 7 + ½ of 11; the others as published.
  await expect(percent(page, 'P1')).toHaveText('80.00% 4 of 5');
  await expect(percent(page, 'P2')).toHaveText('57.14% 4 of 7');
  await expect(percent(page, 'P6')).toHaveText('68.18% 7.5 of 11');
  for (const expected of ROWS.filter(({ id }) => !['P1', 'P2', 'P6'].includes(id))) {
    await expect(percent(page, expected.id)).toContainText(`${expected.weighted[2]}%`);
  }
  await expect(main.getByRole('alert')).toHaveCount(0);
  await page.getByRole('link', { name: 'Blind spots', exact: true }).click();
  await expect(section(page, 'How it adds up')).toContainText('✓ Reached and not reached add up to all indicators.');
  await expect(section(page, 'How it adds up').getByRole('row', { name: /^All indicators/u })).toContainText('50/77');
  await page.getByRole('link', { name: 'Priorities', exact: true }).click();
  const sources = main.locator('figure .source');
  for (const source of await sources.all()) {
    await expect(source).toContainText('self-assessment “Autumn draft”');
    await expect(source).toContainText('not published');
  }
  await expect(main).not.toContainText('31 August 2023, ');
  await expect(main.getByRole('link', { name: 'Open the self-assessment' })).toHaveAttribute('href', new RegExp(`/assess/${id}$`));
  await test.step('downloads and the citation name the self-assessment', () => taken(page));
  await test.step('the menu is used by keyboard, and goes back to what is published', () => byKeyboard(page, id));
  await test.step('own points are sound in both languages and themes', () =>
    soundInBoth(page, 'own points', async () => {
      await expect(page.getByRole('combobox', { name: /^(Points of|Xalların mənbəyi)$/u })).toHaveValue(`own~${id}`);
      await expect(main).toContainText('“Autumn draft”');
    }));
});

async function taken(page: Page): Promise<void> {
  const share = page.locator('details.share');
  await share.locator('summary', { hasText: 'Share and download' }).click();
  await expect(share).toContainText('in another browser it shows published points');
  const started = page.waitForEvent('download');
  await share.getByRole('group', { name: 'What is shown:' }).getByRole('button', { name: 'ZIP', exact: true }).click();
  const file = await started;
  expect(file.suggestedFilename()).toBe('strategy-aze-2023-2027-ncsi-2018-own-full.zip');
  const inside = unzipSync(await readFile(await file.path()));
  const notes = strFromU8(inside['README.md']!);
  expect(notes).toContain('The points are those of the self-assessment “Autumn draft”');
  expect(notes).toContain('with points of the self-assessment “Autumn draft”');
  expect(notes).not.toContain('The points are those of one observation');
}

async function byKeyboard(page: Page, id: string): Promise<void> {
  await menu(page).focus();
  await page.keyboard.press('Home');
  await expect(page).not.toHaveURL(/own~/);
  await expect(percent(page, 'P1')).toContainText('70.00%');
  await expect(menu(page)).toBeFocused();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(new RegExp(`own~${id}`));
  await expect(percent(page, 'P1')).toContainText('80.00%');
  await expect(menu(page)).toBeFocused();
}

test('what another tab changes is followed', async ({ page, context }) => {
  const edit = (assessment: Kept): void => {
    assessment.name = 'Autumn draft';
  };
  const id = (await openFromAzerbaijan(page, { edit })).split('/').at(-1)!;
  const strategy = await context.newPage();
  await open(strategy, `${PAGE}&observation=own~${id}`);
  await expect(percent(strategy, 'P1')).toHaveText('70.00% 3.5 of 5');
  await change(page, improve);
  await saved(page);
  // A record that was written beside the page is told of as the app itself tells other tabs.
  await page.evaluate((id) => new BroadcastChannel('posture.vault').postMessage(`changed ${id}`), id);
  await expect(percent(strategy, 'P1')).toHaveText('80.00% 4 of 5');
});

for (const { lang, said, label, table, share } of [
  { lang: 'en', said: 'that is not in this browser', label: 'Points of', table: 'Priority by priority', share: '70.00%' },
  { lang: 'az', said: 'bu brauzerdə olmayan', label: 'Xalların mənbəyi', table: 'Prioritetlər üzrə', share: '70,00%' },
] as const) {
  test(`a link opened where there is no such self-assessment says so and shows the published one: ${lang}`, async ({ page }) => {
    await open(page, `${PAGE}&observation=own~nowhere1&lang=${lang}`);
    await expect(page.getByRole('main').getByRole('status').filter({ hasText: said })).toBeVisible();
    await expect(section(page, table).locator('tr.area').first().getByRole('cell').first()).toContainText(share);
    await expect(page.getByRole('combobox', { name: label })).toBeVisible();
  });
}
