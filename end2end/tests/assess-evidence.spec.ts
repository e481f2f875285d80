// Evidence of a self-assessment: every field kept as it is typed, one piece for many indicators, warnings that refuse
// nothing, what is not taken with its reason, files by their SHA-256, and what counts on which day.
import { createHash } from 'node:crypto';
import { truncate, writeFile } from 'node:fs/promises';
import { openFromAzerbaijan, saved, savedExceptOne } from './support/assess.js';
import { tabTo } from './support/keyboard.js';
import { expect, open, section, test, type Locator, type Page } from './support/site.js';
import { soundInBoth } from './support/sound.js';

const UNTITLED = 'Without a title';
const LAW = 'Law on information security';

/** The shelf of a self-assessment that was begun on another day; gives its address. */
async function shelf(page: Page, lang: 'en' | 'az' = 'en'): Promise<string> {
  const view = `?show=evidence&lang=${lang}`;
  return (await openFromAzerbaijan(page, { view, lang })) + view;
}

const add = (page: Page): Promise<void> => page.getByRole('button', { name: 'Add a piece of evidence' }).click();

const form = (page: Page, title: string): Locator => page.getByRole('group', { name: `Evidence: ${title}`, exact: true });

const field = (of: Locator, label: string): Locator => of.getByLabel(label, { exact: true });

/** The line of a piece, which opens it. */
const row = (page: Page, title: string): Locator =>
  section(page, 'Evidence').locator('summary').filter({ has: page.locator('.name').getByText(title, { exact: true }) });

/** Adds a piece with a title and gives its form. */
async function added(page: Page, title = LAW): Promise<Locator> {
  await add(page);
  const titleField = field(form(page, UNTITLED), 'Title');
  await expect(titleField).toBeFocused();
  await titleField.fill(title);
  return form(page, title);
}

/** Ticks indicators by their numbers. */
async function attach(of: Locator, ...parts: string[]): Promise<void> {
  const choices = of.getByText('Choose the indicators that it is for');
  if (!(await of.getByRole('checkbox').first().isVisible())) await choices.click();
  for (const part of parts) await of.getByRole('checkbox', { name: new RegExp(`^${part.replace('.', '\\.')} `, 'u') }).check();
}

/** Opens a piece again after the page was loaded anew. */
async function again(page: Page, title = LAW, kept = saved): Promise<Locator> {
  await kept(page);
  await page.reload();
  await row(page, title).click();
  return form(page, title);
}

test('every field of a piece is kept as it is typed', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));
  await shelf(page);
  const piece = await added(page);
  const texts = {
    'Issued by': 'Milli Məclis',
    'Legal reference': '№ 1234-VIQ, article 5',
    Language: 'az',
    Address: 'https://e-qanun.az/framework/1',
    'Archived at': 'http://web.archive.org/web/2026/https://e-qanun.az/framework/1',
    Quotation: 'Dövlət orqanı\nməsuliyyət daşıyır',
    Note: 'Ask the ministry of justice',
  };
  for (const [label, text] of Object.entries(texts)) await field(piece, label).fill(text);
  const days = { 'In effect from': '2012-02-29', 'Valid until': '2030-12-31', 'Entered on': '2026-11-20' };
  await expect(field(piece, 'Entered on')).toHaveValue('2026-11-24');
  for (const [label, day] of Object.entries(days)) await field(piece, label).fill(day);
  await field(piece, 'Kind').selectOption({ label: 'legal act' });
  await attach(piece, '1.1');
  await expect(row(page, LAW)).toHaveText(/^1\.1.*legal act · in effect from 29 February 2012 · valid until 31 December 2030.*Ready$/u);
  const kept = await again(page);
  for (const [label, text] of Object.entries({ Title: LAW, ...texts, ...days, Kind: 'legal-act' })) {
    await expect(field(kept, label)).toHaveValue(text);
  }
  await expect(kept.getByRole('link', { name: `Open ${texts.Address}` })).toHaveAttribute('href', texts.Address);
});

test('one piece stands behind several indicators', async ({ page }) => {
  await shelf(page);
  const piece = await added(page);
  await expect(piece).toContainText('It stands behind no indicator');
  await expect(row(page, LAW)).toContainText('Behind no indicator');
  await attach(piece, '1.1', '5.3', '10.4');
  await expect(row(page, LAW)).toHaveText(/^1\.1, 5\.3, 10\.4/u);
  await piece.getByRole('button', { name: 'Detach from 10.4' }).click();
  await expect(piece.getByText('Choose the indicators that it is for')).toBeFocused();
  await expect(piece.getByRole('checkbox', { name: /^10\.4 /u })).not.toBeChecked();
  const kept = await again(page);
  await expect(kept.getByRole('button', { name: /^Detach from/u })).toHaveCount(2);
  await expect(row(page, LAW)).toHaveText(/^1\.1, 5\.3/u);
});

test('a kind that an indicator does not accept is warned of and kept', async ({ page }) => {
  await shelf(page);
  const piece = await added(page);
  await attach(piece, '1.1', '2.2');
  const kind = field(piece, 'Kind');
  await expect(kind.locator('optgroup[label="Accepted for 1.1, 2.2"] option')).toHaveText([
    'legal act',
    'official report',
    'official website',
  ]);
  await kind.selectOption({ label: 'press release' });
  const warning = piece.getByText('“press release” is not a kind that the methodology accepts here.');
  await expect(warning).toBeVisible();
  await expect(piece).toContainText('1.1 Cyber security policy unit accepts: official website, legal act');
  await kind.selectOption({ label: 'official report' });
  await expect(piece).not.toContainText('2.2 Public cyber threat reports are published annually accepts');
  await expect(row(page, LAW)).toContainText(/kind not accepted \(1\.1\)/iu);
  await piece.getByRole('button', { name: 'Detach from 1.1' }).click();
  await expect(piece).not.toContainText('is not a kind that the methodology accepts');
  await expect(field(await again(page), 'Kind')).toHaveValue('official-report');
});

test('an address that is none stays in its field with the reason, and the one before counts', async ({ page }) => {
  await shelf(page);
  const piece = await added(page);
  const address = field(piece, 'Address');
  await address.fill('https://e-qanun.az/1');
  await field(piece, 'Note').focus();
  for (const [typed, why] of [
    ['javascript:alert(1)', 'Only addresses that begin with https:// or http:// are taken.'],
    ['htp:/x', 'Only addresses that begin with https:// or http:// are taken.'],
    ['https://', 'The address is not complete.'],
    ['https://user:secret@host.az/', 'There is a user name or a password in it, which everybody would see who gets this.'],
    ['https://host.az:99999/', 'There is no such port: the number behind the colon goes from 1 to 65535.'],
    ['https://dövlət az', 'There is a space in it, or a character that nobody can see.'],
  ] as const) {
    await address.fill(typed);
    await expect(address).toHaveValue(typed);
    await expect(address).toHaveAttribute('aria-invalid', 'true');
    await expect(address).toHaveAccessibleDescription(new RegExp(`^Not saved yet: ${why.replaceAll('.', '\\.')}`, 'u'));
    await expect(piece.getByRole('link')).toHaveText(['Open https://e-qanun.az/1']);
    await savedExceptOne(page);
  }
  await field(piece, 'Note').fill('Typing elsewhere takes nothing away');
  await expect(address).toHaveValue('https://dövlət az');
  await address.fill('https://dövlət.az/qərar');
  await expect(piece.getByRole('link')).toHaveText(['Open https://dövlət.az/qərar']);
  await address.fill('https://e-qanun.az/2');
  await expect(address).not.toHaveAttribute('aria-invalid');
  await saved(page);
  await field(piece, 'Note').focus();
  await address.focus();
  await page.keyboard.press('End');
  for (let letter = 0; letter < 13; letter += 1) await page.keyboard.press('Backspace');
  await expect(address).toHaveValue('https:/');
  await expect(piece.getByRole('link')).toHaveText(['Open https://e-qanun.az/2']);
  await address.fill('javascript:alert(2)');
  await expect(field(await again(page, LAW, savedExceptOne), 'Address')).toHaveValue('https://e-qanun.az/2');
});

test('HTML is text', async ({ page }) => {
  await shelf(page);
  const html = '<img src=x onerror="document.title=`taken`"><b>bold</b>';
  const piece = await added(page, html);
  for (const label of ['Note', 'Quotation', 'Issued by']) await field(piece, label).fill(html);
  const kept = await again(page, html);
  await expect(row(page, html)).toContainText(html);
  await expect(field(kept, 'Note')).toHaveValue(html);
  await expect(section(page, 'Evidence').locator('b, img')).toHaveCount(0);
  await expect(page).not.toHaveTitle('taken');
});

test('a day that there is not is said, and the one before counts', async ({ page }) => {
  await shelf(page);
  const piece = await added(page);
  const from = field(piece, 'In effect from');
  await from.fill('2020-02-28');
  await field(piece, 'Note').focus();
  await from.focus();
  // The browser's own language is American English, whatever the page's is: the month comes first.
  await page.keyboard.type('02302023');
  await field(piece, 'Note').focus();
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await expect(from).toHaveAccessibleDescription(/^Not saved yet: There is no such day, or the date is not complete\./u);
  await expect(row(page, LAW)).toContainText('in effect from 28 February 2020');
  await from.focus();
  await page.keyboard.type('0228');
  await field(piece, 'Note').focus();
  await expect(from).not.toHaveAttribute('aria-invalid');
  await expect(row(page, LAW)).toContainText('in effect from 28 February 2023');
  await from.fill('');
  await expect(row(page, LAW)).not.toContainText('in effect from');
  await from.fill('2023-03-01');
  await expect(field(await again(page), 'In effect from')).toHaveValue('2023-03-01');
});

test('a text that is too long stays in its field and is said', async ({ page }) => {
  await shelf(page);
  const piece = await added(page);
  const long = 'ə'.repeat(301);
  const issuer = field(piece, 'Issued by');
  await issuer.fill('Milli Məclis');
  await issuer.fill(long);
  await expect(issuer).toHaveValue(long);
  await expect(issuer).toHaveAccessibleDescription(/301 characters, and at most 300 fit/u);
  await issuer.fill(long.slice(1));
  await expect(issuer).not.toHaveAttribute('aria-invalid');
  await saved(page);
  await issuer.fill(long);
  await expect(field(await again(page, LAW, savedExceptOne), 'Issued by')).toHaveValue(long.slice(1));
});

test('a file is recorded by name, size and SHA-256, and known again by that', async ({ page }) => {
  await shelf(page);
  const piece = await added(page);
  const group = piece.getByRole('group', { name: 'A file on this machine' });
  await expect(group).toContainText('never kept or sent');
  const file = (content: string, name = 'qanun.pdf') => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) });
  const hash = (content: string): string => createHash('sha256').update(content).digest('hex');
  await group.getByLabel('Record a file').setInputFiles(file('Maddə 1'));
  await expect(group.getByRole('status')).toHaveText('qanun.pdf is recorded.');
  await expect(group.getByText(hash('Maddə 1'))).toBeVisible();
  await expect(group).toContainText('qanun.pdf (8 bytes)');
  const check = group.getByLabel('Is this the file? Check one');
  await check.setInputFiles(file('Maddə 1', 'copy.pdf'));
  await expect(group.getByRole('status')).toHaveText('Yes: copy.pdf is the recorded file. Its SHA-256 is the same.');
  await check.setInputFiles(file('Maddə 2'));
  await expect(group.getByRole('status')).toHaveText('No: qanun.pdf is not the recorded file. Its SHA-256 is another.');
  await expect(group.getByText(hash('Maddə 1'))).toBeVisible();
  await group.getByLabel('Record another file instead').setInputFiles(file('Maddə 2'));
  await expect(group.getByText(hash('Maddə 2'))).toBeVisible();
  const kept = await again(page);
  await expect(kept.getByText(hash('Maddə 2'))).toBeVisible();
  await kept.getByRole('button', { name: 'Remove the record' }).click();
  await expect(kept.getByText(hash('Maddə 2'))).toHaveCount(0);
  await expect(kept.getByLabel('Record a file')).toBeFocused();
});

test('reading a large file can be stopped', async ({ page }) => {
  await shelf(page);
  const group = (await added(page)).getByRole('group', { name: 'A file on this machine' });
  const stopped = group.getByRole('button', { name: 'Stop', includeHidden: true });
  // The button is pressed as soon as it is there.
  await stopped.evaluate((button: HTMLButtonElement) => {
    const look = () => (button.checkVisibility() ? button.click() : requestAnimationFrame(look));
    look();
  });
  const big = test.info().outputPath('big.iso');
  await writeFile(big, '');
  // As large as it says, and nothing on the disk: no machine reads it before the button is pressed.
  await truncate(big, 4_000_000_000);
  await group.getByLabel('Record a file').setInputFiles(big);
  await expect(group.getByRole('status')).toHaveText('Stopped: big.iso was not read to its end, and nothing has changed.');
  await expect(group.getByRole('button', { name: 'Remove the record' })).toBeHidden();
});

test('a piece is removed from behind all indicators, and the focus goes on', async ({ page }) => {
  await shelf(page);
  await added(page, 'First');
  const piece = await added(page, 'Second');
  await attach(piece, '1.1', '1.2');
  await piece.getByRole('button', { name: 'Remove this evidence' }).click();
  await expect(section(page, 'Evidence').getByText('Removed: Second. Undo brings it back')).toBeVisible();
  await expect(row(page, 'Second')).toHaveCount(0);
  await expect(row(page, 'First')).toBeFocused();
  await saved(page);
  await page.reload();
  await expect(row(page, 'First')).toBeVisible();
  await expect(row(page, 'Second')).toHaveCount(0);
});

test('what counts follows the rule of the indicator and the day of the address', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));
  const address = await shelf(page);
  const piece = await added(page, 'Report of the year');
  await attach(piece, '2.2', '2.3');
  const behind = (part: string) => piece.getByRole('listitem').filter({ hasText: new RegExp(`^${part.replace('.', '\\.')} `, 'u') });
  await expect(behind('2.2')).toContainText('cannot be told without a date (must recur every year)');
  await field(piece, 'In effect from').fill('2025-12-01');
  await expect(behind('2.2')).toContainText('counts until 1 December 2026 (must recur every year)');
  await expect(behind('2.3')).toContainText('counts, no end known');
  await field(piece, 'Address').fill('https://cert.az/2025');
  await field(piece, 'Kind').selectOption({ label: 'official report' });
  await expect(section(page, 'Evidence')).toContainText('Next to lapse1 December 2026: Report of the year');
  await saved(page);
  await open(page, `${address}&day=2026-12-02`);
  await expect(section(page, 'Evidence')).toContainText('What counts on 2 December 2026 is shown.');
  await expect(row(page, 'Report of the year')).toContainText('counted until 1 December 2026 (2.2)', { ignoreCase: true });
  await page.getByRole('link', { name: 'Show today' }).click();
  await expect(row(page, 'Report of the year')).not.toContainText('counted until');
});

test('the same address twice is said, and the other piece can be used instead', async ({ page }) => {
  await shelf(page);
  await field(await added(page, 'Portal'), 'Address').fill('https://cert.az/1');
  const second = await added(page, 'Portal again');
  await attach(second, '5.3');
  await field(second, 'Address').fill('https://cert.az/1');
  await expect(second).toContainText('“Portal” has the same address.');
  await second.getByRole('button', { name: 'Use that piece instead of this one' }).click();
  await expect(row(page, 'Portal again')).toHaveCount(0);
  await expect(row(page, 'Portal')).toHaveText(/^5\.3/u);
  await expect(row(page, 'Portal')).toBeFocused();
});

test('many pieces are sorted, narrowed down and searched', async ({ page }) => {
  await shelf(page);
  const rest = 'Untouched';
  for (let count = 0; count < 9; count += 1) await added(page, `${rest} ${count}`);
  const late = await added(page, 'Çox gec');
  await field(late, 'Valid until').fill('2031-01-01');
  await attach(late, '1.1');
  const soon = await added(page, 'Şəhadətnamə');
  await field(soon, 'Valid until').fill('2030-01-01');
  await attach(soon, '12.1');
  await saved(page);
  await page.reload();
  const names = section(page, 'Evidence').locator('summary .name').filter({ hasNotText: rest });
  await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'what lapses first' });
  const own = names.filter({ hasText: /Çox gec|Şəhadətnamə/u });
  await expect(own).toHaveText(['Şəhadətnamə', 'Çox gec']);
  await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'by title' });
  await expect(own).toHaveText(['Çox gec', 'Şəhadətnamə']);
  await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Behind no indicator' });
  await expect(own).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'all' });
  await page.getByLabel('Search the evidence').fill('sehadet');
  await expect(section(page, 'Evidence').locator('summary .name')).toHaveText(['Şəhadətnamə']);
  await expect(section(page, 'Evidence').getByText(/^1 of \d+ shown$/u)).toBeVisible();
});

test('everything works by keyboard', async ({ page }) => {
  await shelf(page);
  await tabTo(page, page.getByRole('button', { name: 'Add a piece of evidence' }));
  await page.keyboard.press('Enter');
  await expect(field(form(page, UNTITLED), 'Title')).toBeFocused();
  await page.keyboard.type(LAW);
  const piece = form(page, LAW);
  await expect(field(piece, 'Title')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(piece, 'Kind')).toBeFocused();
  await page.keyboard.type('legal');
  await expect(field(piece, 'Kind')).toHaveValue('legal-act');
  await tabTo(page, piece.getByText('Choose the indicators that it is for'));
  await page.keyboard.press('Enter');
  await tabTo(page, piece.getByRole('checkbox', { name: /^1\.2 /u }));
  await page.keyboard.press('Space');
  await tabTo(page, piece.getByRole('button', { name: 'Detach from 1.2' }), true);
  await tabTo(page, row(page, LAW), true);
  await page.keyboard.press('Enter');
  await expect(piece).toBeHidden();
  await page.keyboard.press('Enter');
  await tabTo(page, piece.getByRole('button', { name: 'Remove this evidence' }));
  await page.keyboard.press('Space');
  await expect(section(page, 'Evidence').getByText(`Removed: ${LAW}.`)).toBeVisible();
});

test('says it in Azerbaijani', async ({ page }) => {
  await shelf(page, 'az');
  await page.getByRole('button', { name: 'Sübut əlavə et' }).click();
  const piece = page.getByRole('group', { name: 'Sübut: Başlıqsız', exact: true });
  await field(piece, 'Ünvan').fill('javascript:alert(1)');
  await expect(field(piece, 'Ünvan')).toHaveAccessibleDescription(/^Hələ yadda saxlanılmayıb: Yalnız https:\/\/ və ya http:\/\//u);
  await piece.getByText('Aid olduğu göstəriciləri seçin').click();
  await piece.getByRole('checkbox', { name: /^1\.3 /u }).check();
  await field(piece, 'Növ').selectOption({ label: 'press-reliz' });
  await expect(piece).toContainText('1.3 Kibertəhlükəsizlik strategiyası. Qəbul edilir: qüvvədə olan rəsmi sənəd');
  await expect(page.getByRole('button', { name: 'Ayır: 1.3' })).toBeVisible();
  await savedExceptOne(page, 'az');
  await field(piece, 'Ünvan').fill('https://e-qanun.az/1');
  await saved(page, 'az');
});

test('is sound in both languages and themes, whatever is in it', async ({ page }) => {
  await shelf(page);
  // Another language folds up what was open, and forgets what is not taken yet.
  await soundInBoth(page, 'evidence', async () => {
    await page.getByRole('button', { name: /^(Add a piece of evidence|Sübut əlavə et)$/u }).click();
    const piece = page.locator('.evidence-form').first();
    await piece.locator('summary').click();
    await piece.getByRole('checkbox', { name: /^2\.2 /u }).check();
    await piece.getByRole('combobox').selectOption('press-release');
    await piece.locator('input[type=url]').first().fill(`javascript:${'a'.repeat(300)}`);
    await piece.locator('input[type=url]').last().fill(`https://web.archive.org/${'a'.repeat(300)}`);
    const file = { name: `${'a'.repeat(200)}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from('a') };
    await piece.locator('input[type=file]').first().setInputFiles(file);
    await expect(piece.locator('code')).toBeVisible();
  });
});
