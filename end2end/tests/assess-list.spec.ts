// The page of all self-assessments: each way to start one, what can be done with each, and what becomes of all of it.
import { createHash } from 'node:crypto';
import { FROM_AZERBAIJAN, openFromAzerbaijan, putFromAzerbaijan, saved } from './support/assess.js';
import { NAME, action, entry, file, kept, news, pick, plant, withOne } from './support/assess-list.js';
import { expect, open, section, test, title, type Page } from './support/site.js';
import { accessible, fits, sound } from './support/sound.js';

const form = (page: Page) => section(page, 'Start a self-assessment');
const start = (page: Page) => form(page).getByRole('button', { name: 'Start', exact: true });
const country = (page: Page) => form(page).getByRole('combobox', { name: 'Country' });
const chosen = (page: Page) => form(page).getByRole('status').filter({ hasText: 'Chosen:' });

interface Kept {
  assessments: { id: string; name: string; country?: string; answers: { state?: string }[]; evidence: unknown[]; origin?: { from: string } }[];
}
const only = async (page: Page) => {
  const texts = await kept(page);
  expect(texts).toHaveLength(1);
  return (JSON.parse(texts[0]!) as Kept).assessments[0]!;
};

test('the first visit says what this is for and offers a start, and keeps nothing', async ({ page }) => {
  await open(page, './assess?lang=en');
  await expect(page.getByRole('main')).toContainText('Nothing leaves this browser.');
  await expect(start(page)).toBeVisible();
  await expect(form(page)).toContainText('NCSI 2018 all 46 indicators');
  await expect(form(page).getByRole('radio', { name: /^NCSI 3\.0/u }), 'the newest').toBeChecked();
  await expect(page, 'it is a page of one’s own, whatever is chosen first').toHaveURL(/\/assess\?lang=en$/u);
  await expect(page.getByRole('region', { name: 'Self-assessments on this machine' })).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('posture.journal')))).toEqual([]);
});

test('the index is the newest that can be assessed and has the country, and the reader may choose another', async ({ page }) => {
  await open(page, './assess?country=HUN&lang=en');
  const by = (name: RegExp) => form(page).getByRole('radio', { name });
  await expect(by(/^GCI 2024/u), 'NCSI 3.0 has no score of Hungary').toBeChecked();
  await by(/^NCSI 3\.0/u).check();
  await expect(page).toHaveURL(/index=ncsi-3&country=HUN/u);
  await open(page, './assess?lang=en');
  await country(page).fill('Hungary');
  await country(page).press('Enter');
  await expect(page, 'what was seen stays').toHaveURL(/index=ncsi-3&country=HUN/u);
});

test('a blank one of no country', async ({ page }) => {
  await open(page, './assess?lang=en');
  await form(page).getByRole('textbox', { name: 'Name' }).fill('A draft');
  await start(page).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(page);
  const one = await only(page);
  expect(one).toMatchObject({ name: 'A draft', answers: [], evidence: [] });
  expect(one.country).toBeUndefined();
  expect(one.origin).toBeUndefined();
});

test('a published observation, named by the address, comes with all that is known of it', async ({ page }) => {
  await open(page, `${FROM_AZERBAIJAN}&lang=en`);
  await expect(chosen(page)).toContainText('Chosen: Azerbaijan');
  await expect(form(page).getByRole('radio', { name: 'What was published of Azerbaijan' })).toBeChecked();
  await expect(form(page)).toContainText('46 of 46 answers are known, with 22 pieces of evidence.');
  await start(page).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(page);
  const one = await only(page);
  expect(one.name).toBe(NAME);
  expect(one.origin).toMatchObject({ from: 'published', source: 'ncsi-az-2022', asOf: '2023-08-31' });
  expect([one.answers.length, one.evidence.length]).toEqual([46, 22]);
  expect(one.answers.filter(({ state }) => state === 'met-public').length).toBeGreaterThan(20);
});

test('a partly known observation says what is not known, and a country without one starts blank', async ({ page }) => {
  await open(page, './assess?index=ncsi-2018&lang=en');
  await form(page).getByText(/countries whose answers are published/u).click();
  await form(page).getByRole('button', { name: 'Georgia' }).click();
  await expect(page).toHaveURL(/country=GEO/u);
  await expect(form(page)).toContainText(/\d+ of 46 answers are known/u);
  await expect(form(page)).toContainText(/indicators are not known, and so not assessed yet/u);
  await country(page).fill('yaponiya');
  await country(page).press('Enter');
  await expect(form(page)).toContainText('Of Japan nothing is published here indicator by indicator.');
  await expect(form(page).getByRole('radio', { name: 'Nothing: no indicator is assessed yet' })).toBeChecked();
  await page.reload();
  await expect(chosen(page)).toContainText('Chosen: Japan');
  await start(page).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(page);
  expect(await only(page)).toMatchObject({ country: 'JPN', answers: [] });
});

test('an older one on this machine', async ({ page }) => {
  await withOne(page);
  await open(page, './assess?index=ncsi-2018&lang=en');
  await form(page).getByRole('radio', { name: 'An older self-assessment on this machine' }).check();
  await expect(form(page).getByRole('combobox', { name: 'Which one' })).toContainText(NAME);
  await form(page).getByRole('textbox', { name: 'Name' }).fill('A year later');
  await start(page).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(page);
  const all = (await kept(page)).map((text) => (JSON.parse(text) as Kept).assessments[0]!);
  const later = all.find(({ name }) => name === 'A year later');
  expect(later?.origin).toMatchObject({ from: 'older', name: NAME });
  expect(later?.answers).toHaveLength(46);
});

test('where the evidence does not come, it is said and can be gone on without', async ({ page, watch }) => {
  watch.tolerate(/404|Failed to load resource/u);
  await page.route('**/evidence/ncsi-2018/AZE.json', (route) => route.fulfill({ status: 404, body: '' }));
  await open(page, `${FROM_AZERBAIJAN}&lang=en`);
  await expect(form(page).getByRole('alert')).toContainText('The evidence behind the published answers could not be loaded.');
  await form(page).getByRole('button', { name: 'Go on without it' }).click();
  await expect(form(page)).toContainText('46 of 46 answers are known, without evidence.');
  await start(page).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(page);
  expect(await only(page)).toMatchObject({ evidence: [] });
});

test('the profile leads to it, and so do the masthead, the home page and an address that is wrong', async ({ page }) => {
  await open(page, '/country/AZE?index=ncsi-2018&lang=en');
  await page.getByRole('link', { name: 'Start a self-assessment from what was published here' }).click();
  await expect(form(page).getByRole('radio', { name: 'What was published of Azerbaijan' })).toBeChecked();
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Assess' })).toHaveAttribute('aria-current', 'page');
  for (const [from, link] of [['/?lang=en', 'Assess your own country'], ['/no/such/page?lang=en', 'Assess']] as const) {
    await open(page, from);
    await page.getByRole('main').getByRole('link', { name: link, exact: true }).click();
    await expect(title(page)).toHaveText('Self-assessments');
  }
});

test('an index that nobody can assess themselves by says so, with the one that can', async ({ page }) => {
  await open(page, './assess?index=idi-2024&lang=en');
  await expect(form(page)).toContainText('Nobody can assess themselves by IDI 2024 here');
  await form(page).getByRole('link', { name: 'Start one by the index for which it is possible' }).click();
  await expect(start(page)).toBeVisible();
});

test('the list says what each is; it can be renamed, copied and archived', async ({ page }) => {
  await withOne(page);
  await expect(entry(page, NAME)).toContainText('49/77 63.64% supported');
  await expect(entry(page, NAME)).toContainText('46 of 46');
  await expect(entry(page, NAME)).toContainText(/Last saved.*\d\d:\d\d:\d\d/u);
  await action(page, NAME, 'Rename').click();
  const dialog = page.getByRole('dialog', { name: 'Rename the self-assessment' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue(NAME);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Əlaqə <b>2026</b>');
  await page.keyboard.press('Enter');
  await expect(news(page)).toContainText('It is called “Əlaqə <b>2026</b>” now.');
  expect((await only(page)).name).toBe('Əlaqə <b>2026</b>');
  const name = 'Əlaqə <b>2026</b>';
  await action(page, name, 'Duplicate').click();
  await expect(entry(page, `Copy of ${name}`)).toContainText('49/77');
  await action(page, `Copy of ${name}`, 'Archive').click();
  await expect(news(page)).toContainText(`“Copy of ${name}” is in the archive`);
  await expect(news(page)).toBeFocused();
  await page.getByText('One archived').click();
  await page.reload();
  await page.getByText('One archived').click();
  await action(page, `Copy of ${name}`, 'Take out of the archive').click();
  await expect(page.getByText('One archived')).toHaveCount(0);
  await expect(entry(page, `Copy of ${name}`)).toBeVisible();
});

test('one that is deleted can be put back, as it was', async ({ page }) => {
  await withOne(page);
  const before = await kept(page);
  await action(page, NAME, 'Delete').click();
  await expect(entry(page, NAME)).toHaveCount(0);
  expect(await kept(page)).toEqual([]);
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await expect(undo).toBeFocused();
  await expect(page.getByText(`“${NAME}” is deleted.`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(news(page)).toContainText(`“${NAME}” is back.`);
  await expect(entry(page, NAME)).toContainText('49/77');
  expect(await kept(page)).toEqual(before);
  await expect(undo).toHaveCount(0);
});

test('what is deleted is in the bin for thirty days, from where it is put back or deleted for good', async ({ page }) => {
  const at = (day: string): Promise<void> => page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
  await at('2026-11-24');
  await withOne(page);
  const before = [await kept(page), await kept(page, 'snapshots')];
  const bin = section(page, 'Bin');
  await action(page, NAME, 'Delete').click();
  await expect(bin.getByRole('listitem')).toHaveText(new RegExp(`^${NAME}.*Deleted on 24 November 2026\\. 30 days left\\.`, 'u'));
  await at('2026-12-23');
  await open(page, './assess?lang=en');
  await expect(bin).toContainText('One day left.');
  await bin.getByRole('button', { name: /^Put back/u }).click();
  await expect(news(page)).toContainText(`“${NAME}” is back.`);
  expect([await kept(page), await kept(page, 'snapshots')], 'as it was, with its states').toEqual(before);
  await expect(bin).toHaveCount(0);

  await action(page, NAME, 'Delete').click();
  await expect(bin.getByRole('listitem')).toHaveCount(1);
  await at('2020-01-01');
  await open(page, './assess?lang=en');
  await expect(bin, 'a clock that was set back').toContainText('30 days left.');
  await bin.getByRole('button', { name: /^Delete for good/u }).click();
  const question = page.getByRole('dialog', { name: 'Delete it for good?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(bin.getByRole('listitem')).toHaveCount(1);
  await at('2027-01-22');
  await open(page, './assess?lang=en');
  await expect(section(page, 'Start a self-assessment')).toBeVisible();
  await expect(bin).toHaveCount(0);
  expect(await kept(page, 'bin')).toEqual([]);
});

test('what is in the bin can be deleted for good at once', async ({ page }) => {
  await withOne(page);
  await action(page, NAME, 'Delete').click();
  await section(page, 'Bin').getByRole('button', { name: /^Delete for good/u }).click();
  const question = page.getByRole('dialog', { name: 'Delete it for good?' });
  await expect(question).toContainText(NAME);
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await expect(news(page)).toContainText(`“${NAME}” is deleted for good.`);
  await expect(section(page, 'Bin')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveCount(0);
  expect(await kept(page, 'bin')).toEqual([]);
});

test('what another tab edits is not changed from here, and that is said', async ({ page, context }) => {
  const address = await openFromAzerbaijan(page);
  const other = await context.newPage();
  await open(other, './assess?lang=en');
  await action(other, NAME, 'Archive').click();
  await expect(other.getByRole('alert')).toContainText('Another tab edits it now.');
  await open(page, './assess?lang=en');
  await action(other, NAME, 'Archive').click();
  await expect(news(other)).toContainText('is in the archive');
  expect(address).toContain('/assess/');
});

test('files say what is in them, and bring everything back after all was removed', async ({ page }) => {
  await withOne(page);
  await action(page, NAME, 'Duplicate').click();
  await expect(entry(page, `Copy of ${NAME}`)).toBeVisible();
  const one = await file(page, action(page, NAME, 'Export (JSON)'));
  expect(one.name).toMatch(/^posture-[a-z0-9]+-\d{4}-\d\d-\d\d\.json$/u);
  const sum = createHash('sha256').update(one.text).digest('hex');
  await expect(news(page)).toContainText(`Saved as ${one.name}, after it was read again: one self-assessment, 46 answers, 22 pieces of evidence`);
  await expect(news(page)).toContainText(sum);
  expect(JSON.parse(one.text)).toMatchObject({ format: 'posture.assessments', version: 1, counts: { assessments: 1, answers: 46, evidence: 22 } });
  const all = await file(page, page.getByRole('button', { name: 'Export all (JSON)' }));
  await expect(news(page)).toContainText('2 self-assessments, 92 answers, 44 pieces of evidence');
  const content = async () => (await kept(page)).map((text) => JSON.stringify((JSON.parse(text) as Kept).assessments).replace(/"shared":\[[^\]]*\],/u, '')).sort();
  const before = await content();

  await page.getByRole('button', { name: 'Remove everything…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove everything from this machine?' });
  await expect(dialog).toContainText('2 self-assessments');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(entry(page, NAME)).toBeVisible();
  await page.getByRole('button', { name: 'Remove everything…' }).click();
  await dialog.getByRole('button', { name: 'Remove all of this' }).click();
  await expect(news(page)).toContainText('Everything is removed from this machine.');
  await expect(entry(page, NAME)).toHaveCount(0);
  expect(await kept(page)).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await pick(page, all.name, all.text);
  await expect(page.getByRole('heading', { name: `${all.name} has 2 self-assessments` })).toBeFocused();
  expect(await kept(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('What was done with the file')).toBeVisible();
  await expect(entry(page, `Copy of ${NAME}`)).toContainText('49/77');
  expect(await content()).toEqual(before);
});

test('what a newer version has written is kept, not opened, and can be saved', async ({ page }) => {
  await open(page, './assess?lang=en');
  const text = '{"format": "posture.assessments", "version": 99, "assessments": []}';
  await plant(page, 'fromfuture', text);
  await page.reload();
  await expect(entry(page, 'fromfuture')).toContainText('A newer version of this site has written it. It is kept as it is');
  const saved = await file(page, entry(page, 'fromfuture').getByRole('button', { name: /^Save as a file/u }));
  expect(saved.text).toBe(text);
  expect(await kept(page)).toEqual([text]);
});

test('what cannot be read is set aside, with a way to save and to remove it', async ({ page }) => {
  await open(page, './assess?lang=en');
  await plant(page, 'broken', '{"format": "posture.assess');
  await page.reload();
  const aside = section(page, 'Set aside');
  await expect(aside.getByRole('listitem')).toContainText('It could not be read.');
  await expect(aside.getByRole('listitem')).toContainText('2026');
  const saved = await file(page, aside.getByRole('button', { name: /^Save as a file/u }));
  expect(saved.text).toBe('{"format": "posture.assess');
  await aside.getByRole('button', { name: /^Remove ?: broken$/u }).click();
  await expect(aside.getByRole('button', { name: 'Remove for good' })).toBeFocused();
  await aside.getByRole('button', { name: 'Remove for good' }).click();
  await expect(news(page)).toContainText('It is removed.');
  await expect(aside).toHaveCount(0);
});

test('where the browser keeps nothing, that is said at once, and a file can be had', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await open(page, './assess?lang=en');
  await expect(page.getByRole('alert')).toContainText('Nothing can be kept on this machine now. The browser does not let this page keep anything.');
  await start(page).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await expect(page.locator('.save-state')).toHaveText('Not saved');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Assess' }).click();
  await expect(entry(page, 'NCSI 3.0')).toContainText('This is not saved: it is in this tab only.');
  const all = await file(page, page.getByRole('alert').getByRole('button', { name: 'Export all (JSON)' }));
  expect(JSON.parse(all.text)).toMatchObject({ counts: { assessments: 1 } });
});

test('a double click makes one copy', async ({ page }) => {
  await withOne(page);
  // Its second click comes wherever the button is by then: the list has grown.
  await action(page, NAME, 'Duplicate').click();
  await action(page, NAME, 'Duplicate').dispatchEvent('click', { detail: 2 });
  await expect(entry(page, `Copy of ${NAME}`)).toBeVisible();
  expect(await kept(page)).toHaveLength(2);
});

test('what the browser may do with it is said, and it can be asked', async ({ page }) => {
  await page.addInitScript(() => {
    let is = false;
    navigator.storage.persisted = () => Promise.resolve(is);
    navigator.storage.persist = () => Promise.resolve((is = (window as unknown as { agree?: boolean }).agree ?? false));
  });
  await open(page, './assess?lang=en');
  const trust = section(page, 'Where this is kept');
  await expect(trust).toContainText('IndexedDB');
  await expect(trust).toContainText('The browser may remove it by itself: when room gets short, and Safari after seven days');
  const ask = trust.getByRole('button', { name: 'Ask the browser to keep it' });
  await ask.click();
  await expect(trust).toContainText('The browser has been asked and has not agreed.');
  await page.evaluate(() => ((window as unknown as { agree: boolean }).agree = true));
  await ask.click();
  await expect(trust).toContainText('The browser has agreed to remove none of it by itself.');
  await expect(ask).toHaveCount(0);
});

test('by keyboard alone: a country, a start, another name', async ({ page }) => {
  await open(page, './assess?index=ncsi-2018&lang=en');
  await country(page).focus();
  await page.keyboard.type('aze');
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toContainText('Chosen: Azerbaijan');
  const until = async (what: () => Promise<boolean>) => {
    for (let steps = 0; steps < 40 && !(await what()); steps += 1) await page.keyboard.press('Tab');
    expect(await what()).toBe(true);
  };
  const focused = (name: string) => () => page.evaluate((name) => document.activeElement?.textContent?.startsWith(name) ?? false, name);
  await until(focused('Start'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(page);
  await open(page, './assess?lang=en');
  await expect(entry(page, NAME)).toBeVisible();
  await page.keyboard.press('Tab');
  await until(focused('Rename'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('By hand');
  await page.keyboard.press('Enter');
  await expect(entry(page, 'By hand')).toBeVisible();
  await expect(action(page, 'By hand', 'Rename')).toBeFocused();
});

for (const lang of ['en', 'az'] as const) {
  test(`with something in every list it is sound, in ${lang}`, async ({ page }) => {
    await putFromAzerbaijan(page, { lang });
    await plant(page, 'fromfuture', '{"format": "posture.assessments", "version": 99, "assessments": []}');
    await plant(page, 'broken', 'no JSON');
    await open(page, `./assess?country=EST&lang=${lang}`);
    await expect(page.getByRole('heading', { level: 3, name: 'broken' })).toBeVisible();
    const deletion = lang === 'en' ? /^Delete/u : /^Sil ?: Az/u;
    await sound(page, 'every list');
    await page.getByRole('button', { name: deletion }).click();
    await expect(page.locator('.assess-deleted li')).toHaveCount(1);
    await fits(page, 'after a deletion');
    await accessible(page, 'after a deletion');
    await page.locator('.assess-trust').getByRole('button').last().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await fits(page, 'before all is removed');
    await accessible(page, 'before all is removed');
  });
}

test('in Azerbaijani', async ({ page }) => {
  await putFromAzerbaijan(page, { lang: 'az' });
  await open(page, './assess?lang=az');
  await expect(title(page)).toHaveText('Özünüqiymətləndirmələr');
  await expect(section(page, 'Bu cihazdakı özünüqiymətləndirmələr')).toContainText('49/77');
  await page.getByRole('button', { name: /^Sil ?: /u }).click();
  await expect(page.getByText(/silindi\. O, 30 gün zibil qutusunda qalır\./u)).toBeVisible();
  await page.getByRole('button', { name: 'Geri qaytar', exact: true }).click();
  await expect(news(page)).toContainText('geri qaytarıldı.');
});
