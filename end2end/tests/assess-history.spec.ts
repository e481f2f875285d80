// Kept states of a self-assessment: by hand under a name, compared, brought back as a copy, saved, removed; and one that
// cannot be read.
import { answer, attach, change, openFromAzerbaijan, putFromAzerbaijan, saved } from './support/assess.js';
import { tabTo } from './support/keyboard.js';
import { fileOf } from './support/links.js';
import { expect, open, section, test, title, type Page } from './support/site.js';
import { sound } from './support/sound.js';

const list = (page: Page) => section(page, 'Kept states').getByRole('listitem');
const state = (page: Page, name: string) => list(page).filter({ hasText: name });
const news = (page: Page) => page.locator('#kept-news');
const table = (page: Page, name: string) => section(page, 'What changed between two states').getByRole('region', { name, exact: true });

async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name of the state' }).fill(name);
  await page.getByRole('button', { name: 'Keep the state of now' }).click();
  await expect(news(page)).toHaveText(`Kept: ${name}`);
}

async function compare(page: Page, label: 'Before' | 'After', name: string): Promise<void> {
  const menu = page.getByRole('combobox', { name: label });
  const value = await menu.getByRole('option').filter({ hasText: name }).getAttribute('value');
  await menu.selectOption(value!);
}

test('a state is kept by hand, compared with what came after, and brought back as a copy', async ({ page }) => {
  const address = await openFromAzerbaijan(page, { view: '?show=history' });
  await keep(page, 'Before the meeting');
  await expect(page.getByRole('textbox', { name: 'Name of the state' })).toHaveValue('');
  await expect(state(page, 'Before the meeting')).toContainText('49/77 = 63.64 supported · 46 of 46 assessed');
  await change(page, (assessment) => {
    for (const part of ['1.1', '5.3', '8.2']) answer(assessment, part, { state: 'met-public' });
    attach(assessment, '1.1', { id: 'new-law', title: 'Law on cybersecurity', issuer: 'Milli Məclis' });
    answer(assessment, '8.2', { note: 'Agreed on <b>Monday</b>' });
  });
  await compare(page, 'Before', 'Before the meeting');
  await compare(page, 'After', 'As it is now');
  const total = (name: string) => table(page, 'Points before and after').getByRole('row').filter({ hasText: name }).getByRole('cell');
  // Nothing supports what was added but one's own word.
  await expect(total('Supported:')).toHaveText([/^Supported/u, '49/77 = 63.64', '49/77 = 63.64']);
  await expect(total('Claimed:')).toHaveText([/^Claimed/u, '49/77 = 63.64', '58/77 = 75.32']);
  const answers = table(page, 'Answers that differ').getByRole('row');
  await expect(answers.filter({ hasText: '1.1' }).filter({ hasText: 'State' })).toContainText('Not met');
  await expect(answers.filter({ hasText: '1.1' }).filter({ hasText: 'State' })).toContainText('Met, evidence public');
  await expect(answers.filter({ hasText: '5.3' })).toHaveCount(1);
  await expect(answers.filter({ hasText: '8.2' }).filter({ hasText: 'Note' })).toContainText('Agreed on <b>Monday</b>');
  await expect(table(page, 'Evidence that differs').getByRole('row').filter({ hasText: 'Law on cybersecurity' })).toContainText('behind 1.1');
  // The other way round it is the other way round.
  await compare(page, 'Before', 'As it is now');
  await compare(page, 'After', 'Before the meeting');
  await expect(total('Claimed:')).toHaveText([/^Claimed/u, '58/77 = 75.32', '49/77 = 63.64']);
  await compare(page, 'Before', 'Before the meeting');
  await expect(page.getByText('No answer and no evidence differs between the two.')).toBeVisible();

  await page.getByRole('button', { name: /^Restore as a copy ?: Before the meeting/u }).click();
  await page.waitForURL((url) => /\/assess\/./u.test(url.pathname) && !address.endsWith(url.pathname));
  await saved(page);
  await expect(title(page)).toHaveText(/^Azerbaijan, NCSI 2018, as of \d+ \w+ \d{4}$/u);
  await open(page, `${page.url().split('?')[0]}?show=history`);
  await keep(page, 'The copy');
  await expect(state(page, 'The copy')).toContainText('49/77 = 63.64');
  await expect(state(page, 'Before the meeting')).toHaveCount(0);
  // What it was restored beside is as it was.
  await open(page, `${address}?show=history`);
  await keep(page, 'After all');
  await expect(state(page, 'After all')).toContainText('49/77 = 63.64 supported');
});

test('a state is saved as a file that holds what it held', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=history' });
  await keep(page, 'To be saved');
  const file = await fileOf(page, page.getByRole('button', { name: /^Save as a file ?: To be saved/u }));
  expect(file.name).toMatch(/^assessment-ncsi-2018-\d{4}-\d\d-\d\d-azerbaijan-ncsi-2018-full\.json$/u);
  const content = JSON.parse(file.text) as { assessments: { name: string; answers: unknown[] }[] };
  expect(content.assessments).toHaveLength(1);
  expect(content.assessments[0]!.answers).toHaveLength(46);
  await expect(news(page)).toHaveText(`Saved as ${file.name}.`);
});

test('nothing is removed without asking, and only what was asked for', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=history' });
  await keep(page, 'First');
  await keep(page, 'Second');
  const remove = page.getByRole('button', { name: /^Remove ?: First/u });
  await remove.click();
  const question = page.getByRole('group', { name: /^Remove this state for good\? First/u });
  await expect(question.getByText(/^Remove this state/u)).toBeFocused();
  await question.getByRole('button', { name: 'Leave it' }).click();
  await expect(question).toHaveCount(0);
  await expect(remove).toBeFocused();
  await expect(state(page, 'First')).toHaveCount(1);
  await remove.click();
  await question.getByRole('button', { name: 'Remove for good' }).click();
  await expect(news(page)).toHaveText(/^Removed: First \(/u);
  await expect(news(page)).toBeFocused();
  await expect(state(page, 'First')).toHaveCount(0);
  await expect(state(page, 'Second')).toHaveCount(1);
  await page.reload();
  await expect(state(page, 'Second')).toHaveCount(1);
  await expect(state(page, 'First')).toHaveCount(0);
});

test('a state that cannot be read stays, says so, and can be saved as it is', async ({ page }) => {
  const address = await putFromAzerbaijan(page);
  await page.evaluate(putStrange, `${new URL(address).pathname.split('/').at(-1)!}/strange`);
  await open(page, `${address}?show=history`);
  const strange = state(page, 'This version of the site cannot read this state.');
  await expect(strange).toHaveCount(1);
  await expect(strange.getByRole('button', { name: /^Restore/u })).toHaveCount(0);
  const file = await fileOf(page, strange.getByRole('button', { name: /^Save as a file/u }));
  expect(file.text).toContain('of the future');
  await page.reload();
  await expect(strange).toHaveCount(1);
});

test('states are kept with the keyboard alone, in Azerbaijani too, and the page fits', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=history', lang: 'az' });
  await tabTo(page, page.getByRole('textbox', { name: 'Halın adı' }));
  await page.keyboard.type('İclasdan əvvəl');
  await page.keyboard.press('Enter');
  await expect(news(page)).toHaveText('Saxlanıldı: İclasdan əvvəl');
  await expect(page.getByRole('textbox', { name: 'Halın adı' })).toBeFocused();
  await change(page, (assessment) => answer(assessment, '1.1', { state: 'met-public', note: 'Uzun qeyd '.repeat(40) }), 'az');
  await expect(page.getByRole('heading', { name: 'Fərqlənən cavablar' })).toBeVisible();
  await page.getByRole('button', { name: /^Sil ?: İclasdan əvvəl/u }).click();
  await sound(page, 'history');
});

function putStrange(key: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('posture');
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction('snapshots', 'readwrite');
      writing.objectStore('snapshots').put({ key, text: '{"format": "of the future"', revision: 1, writer: 'x', write: 0, written: Date.now() });
      writing.onerror = () => reject(writing.error!);
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
