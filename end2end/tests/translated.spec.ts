// Pages that the browser translates: what changes on them is shown, though their texts were replaced.
import { saved, startFromAzerbaijan } from './support/assess.js';
import { expect, open, test, title, why } from './support/site.js';
import { translate } from './support/translation.js';

test('a self-assessment goes on counting and saying what is saved', async ({ page }) => {
  await startFromAzerbaijan(page);
  await translate(page);
  const strip = page.locator('.assess-strip');
  await expect(strip).toContainText('Claimed63.64 49/77');
  const answer = page.getByRole('article', { name: /^1\.1 / });
  await answer.getByRole('radio', { name: 'Met, evidence public', exact: true }).check();
  await expect(strip).toContainText('Claimed67.53 52/77');
  await expect(answer).toContainText('0/3');
  await saved(page);
  await answer.getByRole('radio', { name: 'Not met', exact: true }).check();
  await expect(strip).toContainText('Claimed63.64 49/77');
});

test('own weights go on being counted', async ({ page }) => {
  await open(page, './compare?index=gci-2024&country=AZE~GEO~EST&view=weights');
  await translate(page);
  const view = page.locator('.weights-view');
  const finding = view.locator('.finding');
  await expect(finding).toContainText('weights of the index');
  await page.getByRole('slider', { name: /^Legal/ }).press('End');
  await expect(finding).toContainText('of 3 picked');
  await expect(finding).not.toContainText('weights of the index');
});

test('a ranking of another index, a filter and an explanation show themselves', async ({ page }) => {
  await open(page, './ranking?index=gci-2024');
  await translate(page);
  await page.getByRole('combobox', { name: 'Index' }).selectOption('egdi-2024');
  await expect(title(page)).toHaveText('E-Government Development Index 2024');
  await page.getByRole('searchbox').fill('azer');
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await expect(page.getByRole('rowheader')).toContainText('Azerbaijan');
});

test('a profile explains its figures, and another language takes the place of the first', async ({ page }) => {
  await open(page, './country/AZE?index=ncsi-2018');
  await translate(page);
  await page.getByRole('link', { name: '63.64: why this number?', exact: true }).first().click();
  await expect(why(page)).toContainText('49');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Azərbaycanca' }).click();
  await expect(title(page)).toHaveText('Azərbaycan');
});
