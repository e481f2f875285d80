// A country's page of the publisher, pasted or as a file: read line by line, checked, kept, and shown on the profile.
// The page is made from the files of the package, since the publisher's own words are nobody's to ship.
import { pageText } from './support/country-page.js';
import { expect, go, open, score, section, settled, test, title, type Page } from './support/site.js';
import { soundInBoth } from './support/sound.js';

const field = (page: Page) => page.getByRole('textbox', { name: 'Text of the page' });
const found = (page: Page) => section(page, 'What was read');
const keeping = (page: Page) => section(page, 'Keep what was read');

async function read(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.getByRole('heading', { name: 'What was read', exact: true }).or(page.getByRole('alert'))).toBeFocused();
}

test('a pasted page is read in full, kept, and stands on the profile', async ({ page }) => {
  await open(page, '/data');
  await page.getByRole('link', { name: 'Bring the page of a country' }).click();
  await expect(title(page)).toHaveText('Bring a country’s page');
  await read(page, `50. Azerbaijan 63.64\n${pageText().replace('31 Aug 2023', '1 Sep 2023')}`);
  await expect(found(page)).toContainText('Azerbaijan, NCSI 2018, 1 September 2023: 46 of 46 indicators were read.');
  await expect(found(page)).toContainText('They come to 49 of 77 points, which is 63.64.');
  await expect(found(page)).toContainText('Contradictions: 0.');
  await expect(found(page)).toContainText('Areas that agree with their indicators: 12 of 12');
  const lines = section(page, 'Line by line');
  await expect(lines).toContainText('Every line was understood.');
  const row = lines.getByRole('row').filter({ hasText: '1.1. Cyber security policy unit' });
  await expect(row).toContainText('Indicator 1.1 Cyber security policy unit');
  await expect(row).toContainText('0/3');
  await expect(keeping(page).getByRole('combobox', { name: 'Country' })).toHaveValue('AZE');
  await keeping(page).getByRole('button', { name: 'Keep' }).click();
  await expect(keeping(page).getByRole('status')).toContainText('Azerbaijan, NCSI 2018, 1 September 2023');
  await keeping(page).getByRole('link', { name: 'Open the profile' }).click();
  await settled(page);
  await expect(title(page)).toHaveText('Azerbaijan');
  await expect(score(page, '63.64')).toBeVisible();
  await expect(page.locator('.answer .source')).toContainText('brought by you on');
  // Brought once more, it says the same.
  await go(page, '/bring');
  await read(page, `50. Azerbaijan 63.64\n${pageText().replace('31 Aug 2023', '1 Sep 2023')}`);
  await keeping(page).getByRole('button', { name: 'Keep' }).click();
  await expect(keeping(page).getByRole('status')).toContainText('already');
});

test('what contradicts itself is named with its line, and a country that is not named is asked for', async ({ page }) => {
  await open(page, '/bring');
  await read(page, pageText().replace('policy unit 003', 'policy unit 553'));
  await expect(found(page)).toContainText('Line 3: 1.1 Cyber security policy unit: 5 points are printed, of at most 3.');
  await expect(found(page)).toContainText('No line names the country.');
  await keeping(page).getByRole('button', { name: 'Keep' }).click();
  await expect(keeping(page).getByRole('status')).toContainText('Choose the country of at least one page');
  await keeping(page).getByRole('combobox', { name: 'Country' }).selectOption('GEO');
  await keeping(page).getByRole('button', { name: 'Keep' }).click();
  await expect(keeping(page).getByRole('status')).toContainText('Georgia, NCSI 2018, 31 August 2023');
  // It stays with the page that is kept, beside its figures.
  await keeping(page).getByRole('link', { name: 'Open the profile' }).click();
  await settled(page);
  const check = page.getByRole('main').locator('details').filter({ hasText: 'Found when the page was read' });
  await expect(check.locator('summary')).toHaveText('Found when the page was read: 2. Contradictions: 2.');
  await check.locator('summary').click();
  await expect(check).toContainText('Line 3: 1.1 Cyber security policy unit: 5 points are printed, of at most 3.');
  await go(page, '/data');
  await expect(page.locator('#brought details').first()).toContainText('Contradictions: 2.');
});

test('a text that is no such page, and files that are none, are refused with what helps', async ({ page }) => {
  await open(page, '/bring');
  await read(page, 'Hello');
  await expect(page.getByRole('alert')).toContainText('No area and no indicator of the NCSI was found.');
  const file = page.getByLabel('Or a file of the page');
  await file.setInputFiles({ name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await expect(page.getByRole('alert')).toContainText('This file is a PDF');
  await file.setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n', 'latin1') });
  await expect(page.getByRole('alert')).toContainText('This file is a picture');
  await file.setInputFiles({ name: 'page.docx', mimeType: 'application/zip', buffer: Buffer.from('PK\x03\x04\x00\x00[Content_Types].xml', 'latin1') });
  await expect(page.getByRole('alert')).toContainText('This file is a document of an office program.');
  const html = `<!DOCTYPE html><title>NCSI :: Azerbaijan</title>${pageText().split('\n').map((line) => `<p>${line}</p>`).join('\n')}`;
  await file.setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) });
  await expect(found(page)).toContainText('Azerbaijan, NCSI 2018, 31 August 2023: 46 of 46 indicators were read.');
});

test('a file that is dropped is read like one that is chosen', async ({ page }) => {
  await open(page, '/bring');
  const drop = async (name: string, text: string): Promise<void> => {
    const data = await page.evaluateHandle(([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text!], name!));
      return data;
    }, [name, text]);
    for (const event of ['dragover', 'drop']) await page.locator('#bring-text').dispatchEvent(event, { dataTransfer: data });
  };
  await drop('page.pdf', '%PDF-1.7');
  await expect(page.getByRole('alert')).toContainText('This file is a PDF');
  await drop('page.txt', `Azerbaijan\n${pageText()}`);
  await expect(found(page)).toContainText('Azerbaijan, NCSI 2018, 31 August 2023: 46 of 46 indicators were read.');
});

test('what is pasted, read and chosen stays when the language changes, and goes with the page', async ({ page }) => {
  await open(page, '/bring');
  const text = pageText().replace('policy unit 003', 'policy unit 553');
  await read(page, text);
  await keeping(page).getByRole('combobox', { name: 'Country' }).selectOption('GEO');
  await field(page).fill(`${text}\nand more`);
  await page.getByRole('link', { name: 'Azərbaycanca' }).click();
  await expect(title(page)).toHaveText('Ölkənin səhifəsini gətirin');
  await expect(page.locator('#bring-text')).toHaveValue(`${text}\nand more`);
  await expect(section(page, 'Oxunanlar')).toContainText('Ziddiyyətlər: 2.');
  await expect(page.locator('form:has(select) select')).toHaveValue('GEO');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(found(page)).toContainText('Line 3: 1.1 Cyber security policy unit: 5 points are printed');
  await go(page, '/about');
  await go(page, '/bring');
  await expect(field(page)).toHaveValue('');
  await expect(found(page)).toHaveCount(0);
});

test('several countries are listed, each with a menu and a box', async ({ page }) => {
  await open(page, '/bring');
  await read(page, `Azerbaijan\n${pageText()}\nGeorgia\n${pageText()}`);
  await expect(found(page)).toContainText('2 countries were read.');
  await keeping(page).getByRole('checkbox', { name: 'Keep this one: 1 Azerbaijan' }).uncheck();
  await keeping(page).getByRole('button', { name: 'Keep' }).click();
  await expect(keeping(page).getByRole('status').getByRole('listitem')).toHaveText([/^Georgia, NCSI 2018/]);
});

test('the page with what was read is fit for everybody', async ({ page }) => {
  await open(page, '/bring');
  await soundInBoth(page, 'bring');
  await open(page, '/bring?lang=en');
  // Another language begins the page anew.
  await soundInBoth(page, 'what was read', async (page) => {
    await page.locator('#bring-text').fill(`Azerbaijan\n${pageText().replace('policy unit 003', 'policy unit 553')}\nGeorgia\n${pageText()}`);
    await page.locator('.bring-text ~ p button, form:has(.bring-text) button').first().click();
    await expect(page.locator('#bring-found')).toBeFocused();
    await page.locator('details:has(.bring-lines) > summary').click();
  });
});
