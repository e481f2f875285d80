// The plan of a self-assessment: from one's own answers, with efforts and days that are kept, marked as planned in one step.
import { answer as say, openFromAzerbaijan, saved, startFromAzerbaijan } from './support/assess.js';
import { expect, inAzerbaijani, open, section, settled, test, type Page } from './support/site.js';
import { fits, narrow, soundInBoth } from './support/sound.js';

const answer = (page: Page) => page.locator('.plan-answer');
const ways = (page: Page) => page.locator('.plan-ways > li');
const acts = (page: Page) => page.getByRole('table', { name: /lack \d+ points together/ });
const rows = (page: Page) => acts(page).locator('tbody').getByRole('row');
const act = (page: Page, id: string) => rows(page).filter({ has: page.locator(`[id="condition-${id}"]`) });
const part = (page: Page, name: string) => page.getByRole('navigation', { name: 'Parts of this self-assessment' }).getByRole('link', { name, exact: true });

test('one’s own answers are planned from, and efforts and days are kept with them', async ({ page }) => {
  const address = await startFromAzerbaijan(page);
  await part(page, 'Plan').click();
  await expect(page).toHaveURL(new RegExp(`^${address}/plan\\?target=75&minimise=actions&lang=en$`));
  await expect(answer(page)).toContainText('A score of 75 needs 9 more points: at least 3 more indicators, in 4 ways.');
  await expect(page.getByText('None of the totals here is a score of NCSI 2018')).toBeVisible();
  const effort = page.getByLabel('Effort, 1 to 100: 1.1');
  await effort.fill('101');
  await effort.press('Tab');
  await expect(page.getByText('“101” is not an effort. Write a whole number from 1 to 100.')).toBeVisible();
  await effort.fill('9');
  await effort.press('Tab');
  await saved(page);
  await page.getByLabel('With as little as possible of').selectOption('effort');
  await expect(answer(page)).toContainText('at least an effort of 3, in one way only');
  const day = page.getByLabel('Can be met by: 4.3');
  await day.fill('2027-06-30');
  await day.press('Tab');
  await saved(page);
  await expect(page).toHaveURL(new RegExp(`^${address}/plan\\?target=75&minimise=effort&lang=en$`));
  await page.reload();
  await saved(page);
  await expect(effort).toHaveValue('9');
  await expect(day).toHaveValue('2027-06-30');
});

test('what is tried out is marked as planned in one step, and taken back in one', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '/plan', edit: (kept) => say(kept, '8.2', { state: 'in-progress', planned: '2027-03-31' }) });
  const trial = section(page, 'What if');
  for (const id of ['1.1', '4.3', '8.2']) await act(page, id).getByRole('checkbox').check();
  await expect(page).toHaveURL(/switched=1\.1~4\.3~8\.2/);
  await expect(trial).toContainText('49 → 58 of 77');
  await page.getByRole('button', { name: 'Mark as planned in the self-assessment' }).click();
  await saved(page);
  await expect(page.getByText('2 indicators are now planned. One stays as it is')).toBeVisible();
  const planned = page.locator('.assess-strip').getByText('58/77');
  await expect(planned).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(planned).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(planned).toBeVisible();
  await page.locator('.plan-apply').getByRole('link', { name: 'Deadlines' }).click();
  await settled(page);
  await expect(page.getByText('2 indicators are planned or under way without a day')).toBeVisible();
});

test('the gaps of one body are chosen, and the address has it', async ({ page }) => {
  const edit = (kept: Parameters<typeof say>[0]) => {
    for (const id of ['1.1', '4.3']) say(kept, id, { responsible: id === '1.1' ? 'CERT' : 'cert ' });
    say(kept, '5.3', { responsible: 'Ministry' });
  };
  await openFromAzerbaijan(page, { view: '/plan', edit });
  await expect(rows(page)).toHaveCount(17);
  await page.getByLabel('Responsible', { exact: true }).selectOption('CERT');
  await expect(page).toHaveURL(/body=CERT/);
  await expect(rows(page)).toHaveCount(2);
  await expect(act(page, '4.3')).toContainText('cert');
  await page.reload();
  await settled(page);
  await expect(rows(page)).toHaveCount(2);
});

test('a published plan is taken into a self-assessment of the country', async ({ page }) => {
  await openFromAzerbaijan(page);
  const name = await page.getByRole('heading', { level: 1 }).textContent();
  await open(page, '/plan?index=ncsi-2018&country=AZE&target=80&minimise=actions&must=1.1&switched=1.1~4.3');
  await page.locator('.plan-apply').getByRole('link', { name: name! }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/assess\/[a-z0-9-]+\/plan\?target=80&minimise=actions&must=1\.1&switched=1\.1~4\.3$/u);
  await expect(act(page, '4.3').getByRole('checkbox')).toBeChecked();
  await expect(act(page, '1.1').getByRole('combobox')).toHaveValue('must');
  await expect(ways(page).first()).toBeVisible();
});

test('it is sound in both languages, fits a phone and prints', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '/plan?target=75&minimise=actions&switched=1.1~4.3' });
  await soundInBoth(page);
  await expect(page.getByRole('button', { name: 'Özünüqiymətləndirmədə planlaşdırılmış kimi qeyd et' })).toBeVisible();
  await narrow(page);
  await inAzerbaijani(page);
  await fits(page);
  await page.emulateMedia({ media: 'print' });
  await expect(answer(page)).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
});
