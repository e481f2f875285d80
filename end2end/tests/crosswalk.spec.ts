// A crosswalk between two editions: read, searched, changed by its reader, kept, taken elsewhere as a file and as a link, and
// followed by an assessment that moves.
import { startFromAzerbaijan } from './support/assess.js';
import { text } from './support/facts.js';
import { fileOf, packed, unpacked } from './support/links.js';
import { rows } from './support/mapping.js';
import { expect, inAzerbaijani, open, section, test, title, type Locator, type Page } from './support/site.js';
import { sound, soundInBoth } from './support/sound.js';

interface Crosswalk {
  links: { to: string; from: string[]; relation: string; reason: string }[];
  dropped: { from: string; reason: string }[];
  reasons: Record<string, Record<string, string>>;
}

const PAGE = './crosswalk/ncsi-2018/ncsi-3';
const FILE = text('crosswalks/ncsi-2018/ncsi-3.json');
const shipped = JSON.parse(FILE) as Crosswalk;
const related = (relation: string) => shipped.links.filter((link) => link.relation === relation).map(({ to }) => to);

const list = (page: Page, name: RegExp): Locator => page.getByRole('region', { name }).locator('.move-list > li');
const ids = (page: Page, name: RegExp) => list(page, name).locator('.move-head > .id').allTextContents();
const status = (page: Page) => page.locator('#crosswalk-status');
const said = (page: Page) => page.locator('#crosswalk-said');
const step = (page: Page, name: string) => page.getByRole('group', { name: 'Steps' }).getByRole('button', { name, exact: true });
const savedNow = (page: Page) => expect(page.locator('.save-state')).toHaveText(/^(Saved at|Saxlanıldı:) \d\d:\d\d:\d\d$/u);
const pick = (page: Page, content: string, name = 'mine.json') =>
  page.getByLabel('Import a file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

/** Lets 9.3, which is new, take 4.3, which is not asked for any more. */
async function change(page: Page, why: string): Promise<void> {
  await page.getByRole('button', { name: 'Change 9.3', exact: true }).click();
  const form = page.getByRole('form', { name: 'Change 9.3' });
  await form.getByRole('combobox', { name: 'How close' }).selectOption('close');
  await form.getByRole('combobox', { name: 'Another indicator' }).selectOption('4.3');
  await form.getByRole('button', { name: 'Add it' }).click();
  await form.getByRole('textbox', { name: 'Reason' }).fill(why);
  await form.getByRole('button', { name: 'Save the row' }).click();
  await expect(form).toHaveCount(0);
}

test('a crosswalk is read in its four lists, searched and taken away', async ({ page }) => {
  await open(page, './methodology/ncsi-3?lang=en');
  await page.getByRole('link', { name: 'Open, change or share the crosswalk' }).click();
  await expect(page).toHaveURL(/\/crosswalk\/ncsi-2018\/ncsi-3/u);
  await expect(title(page)).toHaveText('Crosswalk from NCSI 2018 to NCSI 3.0');
  await expect(page.getByText('Of the 49 indicators of NCSI 3.0, 31 ask for the same as one of NCSI 2018, 8 are close to some and 10 are new.')).toBeVisible();
  expect(await ids(page, /^Asks for the same: 31$/u)).toEqual(related('same'));
  expect(await ids(page, /^Close: 8$/u)).toEqual(related('close'));
  expect(await ids(page, /^New: 10$/u)).toEqual(related('new'));
  expect(await ids(page, /^Not asked for any more: 4$/u)).toEqual(shipped.dropped.map(({ from }) => from));
  await expect(status(page)).toHaveText('This project’s proposal is shown, as it is published.');
  const [first] = shipped.dropped;
  await expect(list(page, /^Not asked/u).first()).toContainText(shipped.reasons[first!.reason]!['en']!);

  await page.getByRole('searchbox').fill('schools');
  await expect(list(page, /^Asks for the same/u)).toHaveCount(0);
  await expect(list(page, /^Close/u)).not.toHaveCount(0);
  await expect(page).toHaveURL(/[?&]q=schools/u);
  await page.getByRole('searchbox').fill('no such thing');
  await expect(page.getByText('No row has this text.')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByText('Share and download').click();
  const csv = await fileOf(page, page.getByRole('button', { name: /CSV/u }).first());
  expect(csv.text.trim().split('\r\n')).toHaveLength(1 + 49 + 4);
  await open(page, `${PAGE}?lang=en`);
  await soundInBoth(page);

  // The other direction, and none at all.
  await open(page, './crosswalk/ncsi-3/ncsi-2018?lang=en');
  await page.getByRole('link', { name: 'Open it as it is written' }).click();
  await expect(list(page, /^New: 10$/u)).toHaveCount(10);
  await open(page, './crosswalk/ncsi-2018/gci-2024?lang=en');
  await expect(page.getByText('There is no crosswalk between the two editions')).toBeVisible();
});

test('a row is changed, kept, taken back and again, and goes back to what is proposed', async ({ page }) => {
  await open(page, `${PAGE}?lang=en`);
  expect(await rows(page, 'crosswalks')).toEqual([]);
  // What does not go together is said at its place.
  await page.getByRole('button', { name: 'Change 9.3', exact: true }).click();
  const form = page.getByRole('form', { name: 'Change 9.3' });
  await expect(form.getByRole('combobox', { name: 'How close' })).toBeFocused();
  await form.getByRole('combobox', { name: 'How close' }).selectOption('same');
  await form.getByRole('textbox', { name: 'Reason' }).fill(' ');
  await form.getByRole('button', { name: 'Save the row' }).click();
  await expect(form.getByText('“The same” takes exactly one indicator; chosen: 0.')).toBeVisible();
  await expect(form.getByText('Give a reason. Without one nobody can check the row.')).toBeVisible();
  await sound(page);
  await form.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Change 9.3', exact: true })).toBeFocused();

  await change(page, 'Both ask where data lie.');
  await expect(said(page)).toHaveText('Changed: 9.3.');
  await expect(status(page)).toHaveText('Your own crosswalk is shown. It differs from this project’s proposal in one row.');
  const row = list(page, /^Close: 9$/u).filter({ hasText: 'Both ask where data lie.' });
  await expect(row).toContainText('This project’s proposal: new.');
  await expect(page.getByRole('button', { name: 'Change 9.3', exact: true })).toBeFocused();
  expect(await ids(page, /^Not asked for any more: 3$/u)).not.toContain('4.3');
  await savedNow(page);
  await page.reload();
  await expect(row).toBeVisible();
  expect((await rows(page, 'crosswalks')).map(({ key }) => key)).toEqual(['crosswalk:ncsi-2018:ncsi-3']);

  await page.getByRole('button', { name: 'As proposed: 9.3' }).click();
  await expect(status(page)).toHaveText('This project’s proposal is shown, as it is published.');
  await step(page, 'Undo').click();
  await expect(row).toBeVisible();
  await expect(step(page, 'Undo'), 'nothing is left to take back').toHaveAttribute('aria-disabled', 'true');
  await step(page, 'Redo').click();
  await expect(row).toHaveCount(0);
  await step(page, 'Undo').click();

  // One that nothing takes any more waits for a reason.
  await page.getByRole('button', { name: 'Change 11.3', exact: true }).click();
  const other = page.getByRole('form', { name: 'Change 11.3' });
  await other.getByRole('combobox', { name: 'How close' }).selectOption('new');
  await other.getByRole('button', { name: 'Remove 4.1' }).click();
  await other.getByRole('textbox', { name: 'Reason' }).fill('It asks for more.');
  await other.getByRole('button', { name: 'Save the row' }).click();
  const waiting = list(page, /^Not asked for any more: 4$/u).filter({ hasText: 'No reason is given yet.' });
  await expect(waiting.locator('.id')).toHaveText('4.1');
  await page.getByRole('button', { name: 'Change 4.1 of NCSI 2018', exact: true }).click();
  await page.getByRole('form', { name: 'Change 4.1 of NCSI 2018' }).getByRole('textbox', { name: 'Reason' }).fill('Nobody asks for it.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(waiting).toHaveCount(0);
  await expect(status(page)).toContainText('in 3 rows');
  await page.getByRole('button', { name: 'Back to this project’s proposal' }).click();
  await expect(said(page)).toContainText('is in the bin');
  await expect.poll(async () => (await rows(page, 'bin')).map(({ key }) => key.split('/')[0])).toEqual(['crosswalk:ncsi-2018:ncsi-3']);
});

test('a crosswalk goes elsewhere as a file and as a link, and says what does not fit', async ({ page, browser }) => {
  await open(page, `${PAGE}?lang=en`);
  await change(page, 'Both ask where data lie.');
  await savedNow(page);
  const along = section(page, 'Share and save');
  const file = await fileOf(page, along.getByRole('button', { name: 'Save as a file' }));
  expect(file.name).toMatch(/^crosswalk-ncsi-2018-ncsi-3-\d{4}-\d\d-\d\d\.json$/u);
  const content = JSON.parse(file.text) as Crosswalk & { format: string; basis: { en: string } };
  expect([content.format, content.links.length, content.dropped.length]).toEqual(['posture.crosswalk', 49, 3]);
  expect(content.basis.en).toContain('A reader’s own crosswalk');
  const link = await along.getByRole('textbox', { name: 'Link with this crosswalk' }).inputValue();

  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' });
  const other = await context.newPage();
  await open(other, link);
  await expect(status(other)).toHaveText('A crosswalk that came by link is shown. It differs from this project’s proposal in one row.');
  await expect(other.getByRole('button', { name: 'Change 9.3', exact: true })).toHaveCount(0);
  expect(await rows(other, 'crosswalks')).toEqual([]);
  await sound(other);
  await other.getByRole('button', { name: 'Keep it as mine' }).click();
  await expect(status(other)).toHaveText('Your own crosswalk is shown. It differs from this project’s proposal in one row.');
  await savedNow(other);
  await step(other, 'Undo').click();
  await expect(status(other)).toHaveText('This project’s proposal is shown, as it is published.');

  await pick(other, file.text, file.name);
  await expect(other.getByText(`${file.name} is your crosswalk now.`).first()).toBeVisible();
  await pick(other, FILE, 'proposal.json');
  const question = other.getByRole('group', { name: /^This would replace your own crosswalk/u });
  await question.getByRole('button', { name: 'Leave mine as it is' }).click();
  await expect(status(other)).toContainText('Your own crosswalk is shown');

  // What does not fit is listed before anything is taken.
  const odd = file.text.replace('"from": "939338890c1a"', '"from": "000000000000"').replace('["4.3"]', '["4.9"]');
  expect(odd).not.toBe(file.text);
  await step(other, 'Back to this project’s proposal').click();
  await pick(other, odd, 'odd.json');
  const partly = other.getByRole('group', { name: 'Not everything in the file fits' });
  await expect(partly).toContainText('links[');
  await expect(partly).toContainText('versions.from');
  await partly.getByRole('button', { name: 'Take what fits' }).click();
  await expect(status(other)).toHaveText('This project’s proposal is shown, as it is published.');
  for (const [content, why] of [
    [FILE.replace('"to": "ncsi-3"', '"to": "gci-2024"'), /gci-2024/u],
    [FILE.slice(0, 900), /cut off at line/u],
    [FILE.replace('posture.crosswalk', 'posture.mapping'), /posture\.mapping/u],
  ] as const) {
    await pick(other, content, 'bad.json');
    await expect(other.getByRole('alert').filter({ hasText: 'bad.json was not imported.' })).toContainText(why);
  }

  // A damaged link, and one of another pair, show the proposal instead.
  await open(other, `${link.slice(0, -9)}`);
  await expect(other.getByRole('alert').filter({ hasText: 'The crosswalk in the link is not shown.' })).toBeVisible();
  const payload = new URL(link).hash.slice('#crosswalk='.length);
  const foreign = packed(Buffer.from(unpacked(payload).toString('utf8').replace('"to":"ncsi-3"', '"to":"gci-2024"')));
  await open(other, './about');
  await open(other, `${PAGE}?lang=en#crosswalk=${foreign}`);
  await expect(other.getByRole('alert').filter({ hasText: 'The link carries a crosswalk of ncsi-2018 gci-2024' })).toBeVisible();
  await context.close();
});

test('an assessment moves by the reader’s crosswalk, in Azerbaijani too, and by the proposal when asked', async ({ page }) => {
  await open(page, `${PAGE}?lang=en`);
  await change(page, 'Both ask where data lie.');
  await savedNow(page);
  await inAzerbaijani(page);
  await expect(status(page)).toHaveText('Sizin öz uyğunluq cədvəliniz göstərilir. O, bu layihənin təklifindən 1 sətirdə fərqlənir.');
  await page.getByRole('button', { name: 'Dəyiş: 5.1, NCSI 2018', exact: true }).click();
  const form = page.getByRole('form', { name: 'Dəyiş: 5.1, NCSI 2018' });
  await form.getByRole('textbox', { name: 'Əsas' }).fill('Daha tələb olunmur.');
  await form.getByRole('button', { name: 'Sətri saxla' }).click();
  await expect(status(page)).toContainText('2 sətirdə');
  await savedNow(page);

  await startFromAzerbaijan(page);
  await page.getByRole('link', { name: 'Move to NCSI 3.0' }).click();
  await expect(page.getByText('These lists follow your own crosswalk, not this project’s proposal.')).toBeVisible();
  expect(await ids(page, /^To look at again: 9$/u)).toContain('9.3');
  await expect(list(page, /^Not asked for any more: 3$/u)).toHaveCount(3);
  await sound(page);
  await page.getByRole('link', { name: 'Follow this project’s proposal' }).click();
  await expect(page).toHaveURL(/crosswalk=shipped/u);
  await expect(list(page, /^To look at again: 8$/u)).toHaveCount(8);
  await page.reload();
  await expect(page.getByText('You have a crosswalk of your own.')).toBeVisible();
  await page.getByRole('link', { name: 'Follow my crosswalk' }).click();
  await expect(list(page, /^To look at again: 9$/u)).toHaveCount(9);
  await page.getByRole('link', { name: 'Open, change or share the crosswalk' }).click();
  await expect(status(page)).toContainText('in 2 rows');
});

test('a crosswalk on paper has every row and no buttons', async ({ page }) => {
  await open(page, `${PAGE}?lang=en`);
  await page.emulateMedia({ media: 'print' });
  await expect(list(page, /^Asks for the same: 31$/u)).toHaveCount(31);
  await expect(list(page, /^Asks for the same: 31$/u).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change 9.3', exact: true })).toBeHidden();
  await expect(page.getByLabel('Import a file')).toBeHidden();
});
