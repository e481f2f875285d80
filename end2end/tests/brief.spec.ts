// One page on a country over all indices: what it says, that it is one page of A4 for whichever country, and its states.
import { indices } from './support/facts.js';
import { expect, inAzerbaijani, open, test, title, type Page } from './support/site.js';
import { narrow, soundInBoth } from './support/sound.js';

const rows = (page: Page) => page.getByRole('table', { name: 'Azerbaijan in each index' }).locator('tbody').getByRole('row');

/** The number of pages of the page on paper, and whether each is A4. */
async function printed(page: Page): Promise<{ pages: number; areA4: boolean }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const areA4 = sizes.every(([, width, height]) => Math.abs(Number(width) - 595.28) < 1 && Math.abs(Number(height) - 841.89) < 1);
  return { pages: sizes.length, areA4 };
}

test('a profile leads to one page: the sentence, every index, two pictures, the gaps and the sources', async ({ page }) => {
  await open(page, '/country/AZE?index=ncsi-2018');
  await page.getByRole('link', { name: 'One page to print' }).click();
  await expect(page).toHaveURL(/\/country\/AZE\/brief$/);
  await expect(title(page)).toHaveText('Azerbaijan');
  await expect(page).toHaveTitle('Azerbaijan on one page – Posture');
  await expect(page.getByRole('main').locator('.say')).toContainText('in its group (Eastern Partnership)');
  await expect(rows(page)).toHaveCount(indices().length);
  const of2018 = rows(page).filter({ has: page.getByRole('rowheader', { name: 'NCSI 2018' }) });
  await expect(of2018).toContainText('63.64 of 100');
  await expect(of2018).toContainText('+3.90 since');
  await expect(page.getByRole('figure')).toHaveCount(2);
  await expect(page.getByText(/Gaps in NCSI 2018 .*17 of 46 .*28 of 77 points/)).toBeVisible();
  await expect(page.locator('.brief-gaps li')).toHaveCount(17);
  await expect(page.getByText(/54\.78\. The score printed with it, 59\.74, is 4\.96 above/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first()).toContainText('e-Governance Academy');
  await expect(page.locator('.brief-made')).toContainText('/country/AZE/brief');
  await of2018.getByRole('link', { name: '63.64: why this number?' }).click();
  await expect(page.getByRole('dialog', { name: 'Why this number?' })).toBeVisible();
});

test('another group is in the address, and one that does not exist is said', async ({ page }) => {
  await open(page, '/country/az/brief');
  await expect(page).toHaveURL(/\/country\/AZE\/brief$/);
  await page.getByRole('combobox', { name: 'Group or region' }).selectOption({ label: 'Organization of Turkic States (5)' });
  await expect(page).toHaveURL(/\/country\/AZE\/brief\?group=ots$/);
  await expect(page.getByRole('columnheader', { name: 'Rank in Organization of Turkic States' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main').locator('.say')).toContainText('(Organization of Turkic States)');
  await open(page, '/country/AZE/brief?group=none');
  await expect(page.getByText('There is no group “none”; the usual group is shown.')).toBeVisible();
});

test('who is in no index, and who is no country, is told so with a way on', async ({ page }) => {
  await open(page, '/country/ZZZ/brief');
  await expect(title(page)).toHaveText('No such country');
  await expect(page.getByRole('main').getByRole('combobox').first()).toBeVisible();
  await open(page, '/country/XKX/brief');
  await expect(title(page)).toHaveText('Kosovo');
  await expect(page.getByRole('main').locator('.say')).toContainText(/Kosovo/);
});

for (const lang of ['en', 'az'])
  test(`it is one page of A4 for any country, from any window (${lang})`, async ({ page }) => {
    for (const [country, width] of [['AZE', 1280], ['AZE', 375], ['IDN', 1280], ['EST', 1280], ['KEN', 1280], ['PSE', 1280], ['XKX', 1280], ['PRK', 375]] as const)
      await test.step(`${country} at ${width}`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await open(page, `/country/${country}/brief?lang=${lang}`);
        expect(await printed(page)).toEqual({ pages: 1, areA4: true });
      });
  });

test('it fits a phone, and is fit for everybody in both languages', async ({ page }) => {
  await open(page, '/country/AZE/brief');
  await soundInBoth(page, 'a country on one page');
  await inAzerbaijani(page);
  await expect(page.getByRole('button', { name: 'Çap et və ya PDF kimi saxla' })).toBeVisible();
  await soundInBoth(page, 'a country on one page, in Azerbaijani');
  await page.setViewportSize({ width: 320, height: 800 });
  await narrow(page, 'a country on one page');
});

test('the button opens the print window by keyboard', async ({ page }) => {
  await page.addInitScript(() => { window.print = () => { document.documentElement.dataset.printed = 'yes'; }; });
  await open(page, '/country/AZE/brief');
  await page.getByRole('button', { name: 'Print or save as PDF' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});
