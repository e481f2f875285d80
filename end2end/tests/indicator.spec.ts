// Who meets an indicator, and how: the answer counts what is known, and the address keeps what is listed.
import { readFile } from 'node:fs/promises';
import { methodology, observations } from './support/facts.js';
import { expect, open, section, settled, test, title, type Page } from './support/site.js';
import { narrow, soundInBoth } from './support/sound.js';

const ADDRESS = '/indicator/ncsi-2018/1.1';
const name = (index: string, id: string): string =>
  methodology(index).areas!.flatMap((area) => area.parts ?? []).find((part) => part.id === id)!.name.en;

/** What is known of an indicator of NCSI 2018, country by country: the last observation that has it. */
function known(id: string): Map<string, number> {
  const dated = observations('ncsi-2018').filter(({ values }) => values && id in values);
  return new Map(dated.map(({ country, values }) => [country, values![id]!]));
}

const table = (page: Page) => page.getByRole('table', { name: /^Countries by/ });
const rows = (page: Page) => table(page).locator('tbody').getByRole('row');
const header = (page: Page, text: string) => table(page).getByRole('columnheader', { name: text, exact: true });

test('the answer comes first, counts what is known, and the countries follow with date, source and evidence', async ({ page }) => {
  await open(page, ADDRESS);
  const answers = known('1.1');
  const credited = [...answers.values()].filter((points) => points > 0).length;
  await expect(title(page)).toHaveText(`1.1 ${name('ncsi-2018', '1.1')}`);
  await expect(page).toHaveTitle(`1.1 ${name('ncsi-2018', '1.1')} (NCSI 2018) – Posture`);
  await expect(page.getByRole('main').locator('p.say').first()).toContainText(`${credited} of ${answers.size} countries whose answer is known are credited.`);
  await expect(page.getByRole('main').locator('p.say').first()).toContainText('they count on neither side');
  await expect(rows(page)).toHaveCount(answers.size);
  const azerbaijan = rows(page).filter({ has: page.getByRole('rowheader', { name: 'Azerbaijan' }) });
  await expect(azerbaijan).toContainText(answers.get('AZE') ? 'credited' : 'not credited');
  await expect(azerbaijan).toContainText('31 August 2023');
  await expect(azerbaijan.getByRole('cell').last()).not.toHaveText('Not held here; see the source.');
  await expect(azerbaijan.getByRole('link', { name: 'Azerbaijan', exact: true })).toHaveAttribute('href', /\/country\/AZE\?index=ncsi-2018#1\.1$/);
  await expect(azerbaijan.getByRole('link', { name: /^Source \d+: / })).toHaveAttribute('href', /#source-\d+$/);
  await expect(section(page, 'Sources').getByRole('listitem').first()).toBeVisible();
  await azerbaijan.getByRole('link', { name: 'Azerbaijan', exact: true }).click();
  await settled(page);
  await expect(page.locator('[id="1.1"]')).toHaveAttribute('open');
});

test('kinds, search, group and order are in the address, and come back with it', async ({ page }) => {
  await open(page, ADDRESS);
  await page.getByRole('button', { name: /^Not known: / }).click();
  await expect(page).toHaveURL(/show=unknown/);
  await expect(page.getByRole('button', { name: /^Not known: / })).toHaveAttribute('aria-pressed', 'true');
  await expect(rows(page).first()).toContainText('not known');
  await page.getByRole('button', { name: /^All: / }).click();
  await page.getByLabel('Country or code').fill('esto');
  await expect(rows(page)).toHaveCount(1);
  await expect(page).toHaveURL(/q=esto/);
  await page.reload();
  await settled(page);
  await expect(rows(page).getByRole('rowheader')).toHaveText(['Estonia']);
  await page.getByLabel('Country or code').fill('nowhere');
  await expect(page.getByText('No country is found by “nowhere”')).toBeVisible();
  await page.getByRole('button', { name: 'Show all countries' }).click();
  await expect(page).not.toHaveURL(/q=/);
  await page.getByLabel('Group or region').selectOption('eap');
  await expect(rows(page)).toHaveCount(6);
  await expect(page.getByText(/^Eastern Partnership: \d of \d whose answer is known have all points; not known: \d\.$/)).toBeVisible();
  for (const [text, key] of [['Country', 'name'], ['As of', '-date']] as const) {
    await header(page, text).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`sort=${key}`));
    await expect(table(page).locator('[aria-sort]')).toHaveCount(1);
  }
  await page.goBack();
  await expect(header(page, 'Country')).toHaveAttribute('aria-sort', 'ascending');
});

test('what is listed can be taken away and cited', async ({ page }) => {
  await open(page, `${ADDRESS}?show=credited&sort=name`);
  await page.getByText('Share and download').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const lines = text.trim().split('\r\n');
  expect(lines).toHaveLength((await rows(page).count()) + 1);
  expect(lines[0]).toContain('Addresses of the evidence');
  expect(lines.slice(1).every((line) => line.includes('credited'))).toBe(true);
  await expect(page.locator('blockquote.citation').first()).toContainText(/Who meets 1\.1 .*, National Cyber Security Index/);
});

test('other editions, neighbours and the methodology lead on, and profiles and methodologies lead here', async ({ page }) => {
  await open(page, '/indicator/ncsi-2018/8.2');
  await section(page, 'What it asks for').getByRole('link', { name: `8.2 ${name('ncsi-3', '8.2')}` }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/indicator\/ncsi-3\/8\.2$/);
  await expect(page.getByRole('main').locator('p.say').first()).toContainText('of no country is the answer known here');
  await expect(section(page, 'What it asks for')).toContainText('How it is known');
  await page.getByRole('navigation', { name: 'Indicators before and after' }).getByRole('link', { name: /^Before: 8\.1/ }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/indicator\/ncsi-3\/8\.1$/);
  await section(page, 'What it asks for').getByRole('link', { name: 'In the methodology of NCSI 3.0' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/methodology\/ncsi-3#8\.1$/);
  await page.getByRole('link', { name: 'Who meets it? (8.1)' }).click();
  await expect(page).toHaveURL(/\/indicator\/ncsi-3\/8\.1$/);
  await open(page, '/country/AZE?index=ncsi-2018#8.2');
  await page.getByRole('link', { name: 'Who meets it? (8.2)' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/indicator\/ncsi-2018\/8\.2$/);
});

test('an area, an unknown indicator and an unknown index have ways on', async ({ page }) => {
  await open(page, '/indicator/ncsi-2018/8');
  await expect(page.getByRole('status').filter({ hasText: 'is an area' }).getByRole('link')).toHaveCount(2);
  await open(page, '/indicator/ncsi-2018/99.9');
  await expect(page.getByText('has no indicator “99.9”')).toBeVisible();
  await open(page, '/indicator/idi-2024/1.1');
  await expect(page.getByText('so nobody can say who meets which')).toBeVisible();
  await open(page, '/indicator/none/1.1');
  await expect(page.getByText('There is no index “none” here. These exist:')).toBeVisible();
  await open(page, '/indicator/gci-2024/legal');
  await expect(page.getByRole('main').locator('p.say').first()).toContainText('of 194 countries whose points are known');
});

test('it is sound in both languages and fits a phone', async ({ page }) => {
  await open(page, ADDRESS);
  await soundInBoth(page);
  await narrow(page);
});
