// A self-assessment across its parts: what is done in one shows in the others.
import { openFromAzerbaijan, putFromAzerbaijan, saved } from './support/assess.js';
import { expect, open, section, test, title, type Locator, type Page } from './support/site.js';

const indicator = (page: Page, id: string): Locator =>
  page.getByRole('article', { name: new RegExp(`^${id.replace('.', '\\.')} `, 'u') });

/** Goes to a part of the page as a reader does, so that the steps taken stay known. */
async function part(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Parts of this self-assessment' }).getByRole('link', { name, exact: true }).click();
}

async function meet(page: Page, area: string, id: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${area} `, 'u') }).first().click();
  await indicator(page, id).getByRole('radio', { name: 'Met, evidence public' }).check();
}

test('three indicators met are claimed everywhere and supported nowhere, and the last steps say so', async ({ page }) => {
  const address = await openFromAzerbaijan(page);
  const strip = page.getByRole('region', { name: 'What it comes to' });
  const total = (name: string): Locator => strip.locator('dl > div').filter({ hasText: name });
  await expect(total('Supported')).toContainText('63.64 49/77');
  await meet(page, '1', '1.1');
  await expect(total('Claimed')).toContainText('67.53 52/77');
  await expect(total('Supported')).toContainText('63.64 49/77');
  await meet(page, '5', '5.3');
  await meet(page, '8', '8.2');
  await expect(total('Claimed')).toContainText('75.32 58/77');
  await saved(page);

  await part(page, 'Score');
  const steps = section(page, 'What the last steps changed');
  await expect(steps).toContainText('8.2 ');
  await expect(steps).toContainText('from “Not met” to “Met, evidence public”');
  await expect(steps.getByRole('listitem').filter({ hasText: '+3' })).toHaveCount(3);

  // Taken back one by one; the published total is there again.
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(total('Claimed')).toContainText('63.64 49/77');
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(total('Claimed')).toContainText('75.32 58/77');
  await saved(page);
  await open(page, `${address}?show=report&lang=en`);
  await expect(page.getByRole('article').first()).toContainText('58/77');
});

test('a state is kept by itself on the day on which it is opened', async ({ page }) => {
  await openFromAzerbaijan(page, { view: '?show=history&lang=en' });
  const states = section(page, 'Kept states').getByRole('listitem').filter({ hasText: 'kept by itself' });
  await expect(states).toHaveCount(1);
  await page.reload();
  await expect(states).toHaveCount(1);
});

test('what was started from an older one says of each answer what became of it', async ({ page }) => {
  await putFromAzerbaijan(page);
  await open(page, './assess?index=ncsi-2018&lang=en');
  await page.getByRole('radio', { name: 'An older self-assessment on this machine' }).check();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('A year later');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(title(page)).toHaveText('A year later');
  await expect(indicator(page, '1.1')).toContainText('Same as before');
  await indicator(page, '1.1').getByRole('radio', { name: 'In progress' }).check();
  await expect(indicator(page, '1.1')).toContainText('Changed');
  await expect(indicator(page, '1.2')).toContainText('Same as before');
});
