// Strategies over NCSI 3.0: links that the crosswalk carried over say so until somebody judges them.
import { text } from './support/facts.js';
import { strength, status } from './support/mapping.js';
import { expect, open, section, test } from './support/site.js';
import { soundInBoth } from './support/sound.js';

interface Mapping {
  links: { priority: string; part: string; carried?: { from: string[]; relation: 'same' | 'close' } }[];
  carried?: { from: string; new: string[] };
}

const mapping = JSON.parse(text('mappings/aze-2023-2027/ncsi-3.json')) as Mapping;
const PAGE = '/strategy/aze-2023-2027?index=ncsi-3&show=mapping';
const count = (relation: string) => mapping.links.filter(({ carried }) => carried?.relation === relation).length;

test('links that were carried over are counted, marked one by one, and judged one by one', async ({ page }) => {
  await open(page, PAGE);
  const said = page.locator('.carried-said');
  const all = mapping.links.length;
  await expect(said).toContainText(`${all} of ${all} links were carried over from the mapping onto NCSI 2018`);
  await expect(said).toContainText(`${count('same')} to indicators that are the same, ${count('close')} to ones that are close`);
  await expect(said).toContainText(`${mapping.carried!.new.length} indicators take nothing from that edition.`);
  const links = section(page, `${all} links`);
  await expect(links.getByText(/^Carried over from .*not judged\.$/u)).toHaveCount(2 * all);

  await test.step('one is judged as it is, one by another strength, and neither is marked any more', async () => {
    const [first, second] = mapping.links;
    await page.getByRole('button', { name: `Keep as it is: the link from ${first!.priority} to ${first!.part}` }).click();
    await expect(said).toContainText(`${all - 1} of ${all} links were carried over`);
    const select = strength(page, `${second!.priority} to ${second!.part}`);
    await select.selectOption((await select.inputValue()) === 'direct' ? 'supporting' : 'direct');
    await expect(said).toContainText(`${all - 2} of ${all} links were carried over`);
    await expect(status(page)).toContainText('in 2 links');
    await expect(page.locator('.editor-differences')).toContainText('judged, and kept as it was');
    await page.reload();
    await expect(said).toContainText(`${all - 2} of ${all} links were carried over`);
  });
  await soundInBoth(page);
});

test('coverage says of each link and of what is new that nobody has judged it', async ({ page }) => {
  await open(page, '/strategy/aze-2023-2027?index=ncsi-3&show=blind-spots');
  await expect(page.locator('.carried-said')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Not judged yet: new in this edition');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.carried-said')).toBeVisible();
});
