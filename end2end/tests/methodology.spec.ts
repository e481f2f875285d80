// The methodology of each index: what it is worth, by which rules, from which sources.
import { indices, methodology } from './support/facts.js';
import { expect, go, open, section, settled, test, title } from './support/site.js';

test('every index is explained with its areas, rules and sources', async ({ page }) => {
  await open(page, '/about');
  for (const { id, name, short } of indices()) {
    await test.step(id, async () => {
      const facts = methodology(id);
      await go(page, `/methodology/${id}`);
      await expect(title(page)).toHaveText(name.en);
      await expect(page).toHaveTitle(`Methodology: ${short.en} – Posture`);
      const rules = section(page, 'Rules, and how surely they are known').locator('.rules > li');
      await expect(rules).toHaveCount(facts.rules.length);
      for (const [place, rule] of facts.rules.entries()) await expect(rules.nth(place)).toContainText(rule.text.en);
      expect(await section(page, 'Sources').locator('.sources > li').count()).toBeGreaterThan(0);
      const weights = section(page, 'Where the points are').getByRole('table');
      if (facts.areas?.length) {
        for (const area of facts.areas) {
          await expect(weights.getByRole('row').filter({ hasText: area.name.en })).toContainText(String(area.max));
        }
        await expect(weights.getByRole('row', { name: /^Total/ })).toContainText(`${facts.points.max}`);
      } else {
        await expect(weights).toHaveCount(0);
        await expect(section(page, 'How points become a score')).toContainText('Score = the total as published');
      }
      await expect(page.getByRole('link', { name: 'Download this methodology (JSON)' })).toHaveAttribute(
        'href',
        `/data/methodologies/${id}.json`,
      );
    });
  }
});

test('NCSI 2018 has all 46 indicators with criterion, accepted evidence and note; the menu leads on', async ({ page }) => {
  await test.step('NCSI 2018 has all 46 indicators with criterion, accepted evidence and note', async () => {
    const facts = methodology('ncsi-2018');
    await open(page, '/methodology/ncsi-2018');
    await expect(section(page, 'How points become a score')).toContainText('Score = 100 × points earned ÷ 77');
    const list = section(page, 'Indicators and criteria');
    await list.getByRole('button', { name: 'Open all' }).click();
    for (const area of facts.areas!) {
      await expect(list.getByRole('heading', { name: `${area.id}. ${area.name.en}` })).toBeVisible();
      for (const indicator of area.parts!) {
        const item = list.getByRole('listitem').filter({ has: page.getByRole('link', { name: `Link to ${indicator.id}`, exact: true }) });
        await expect(item).toContainText(indicator.name.en);
        await expect(item).toContainText(indicator.criterion!.en);
        await expect(item).toContainText(indicator.max === 1 ? '1 point' : `${indicator.max} points`);
        for (const kind of indicator.accepted ?? []) await expect(item).toContainText(facts.references![kind]!.en);
        if (indicator.note) await expect(item).toContainText(indicator.note.en);
      }
    }
  });

  await test.step('the menu leads from index to index, and on to the ranking', async () => {
    const menu = page.getByRole('navigation', { name: 'Indices' });
    await expect(menu.getByRole('link')).toHaveCount(indices().length);
    await menu.getByRole('link', { name: 'EGDI 2024' }).click();
    await settled(page);
    await expect(title(page)).toHaveText('E-Government Development Index 2024');
    await expect(menu.getByRole('link', { name: 'EGDI 2024' })).toHaveAttribute('aria-current', 'page');
    await page.getByRole('link', { name: 'See the ranking' }).click();
    await expect(page).toHaveURL(/\/ranking\?index=egdi-2024$/);
  });
});

test('NCSI 3.0 says of each of 49 indicators how it is known, in both languages', async ({ page }) => {
  const facts = methodology('ncsi-3');
  const parts = facts.areas!.flatMap((area) => area.parts!);
  const printed = parts.filter(({ status }) => Object.values(status!).every((one) => one === 'printed'));
  expect([parts.length, printed.length]).toEqual([49, 5]);
  await open(page, '/methodology/ncsi-3?lang=en');
  await expect(page.getByText(`${printed.length} of ${parts.length} indicators are printed by the publisher`)).toBeVisible();
  const item = (id: string) => page.locator(`.criteria-list > li[id="${id}"]`);
  for (const { id } of parts) await expect(item(id).locator('.how-known > li').first()).toBeAttached();
  await expect(item('1.1')).toContainText('name, points and criterion: printed by the publisher');
  await expect(item('2.1')).toContainText('criterion: retold by others');
  await expect(item('9.4')).toContainText('name, points and criterion: general knowledge, not confirmed');
  await section(page, 'Indicators and criteria').getByRole('button', { name: 'Open all' }).click();
  await expect(page.getByText('nothing that is held here confirms it')).toBeVisible();
  await open(page, '/methodology/ncsi-3?lang=az');
  await expect(item('9.4')).toContainText('ümumi bilik, təsdiqlənməyib');
  await open(page, '/methodology/ncsi-2018?lang=en');
  await expect(page.locator('.how-known'), 'nothing is said where nothing is known of it').toHaveCount(0);
});

test('a link to an indicator leads there', async ({ page }) => {
  await open(page, '/methodology/ncsi-2018#7.3');
  const link = page.getByRole('link', { name: 'Link to 7.3' });
  await expect(link).toBeInViewport();
  await section(page, 'Where the points are').getByRole('link', { name: 'Military cyber operations' }).click();
  await expect(page).toHaveURL(/#area-12$/);
  await expect(page.getByRole('heading', { name: '12. Military cyber operations' })).toBeInViewport();
});

test('an index that does not exist offers those that do', async ({ page }) => {
  await open(page, '/methodology/ncsi-1');
  await expect(title(page)).toHaveText('No such index');
  await expect(page.getByRole('main')).toContainText('There is no index “ncsi-1” here');
  await page.getByRole('main').getByRole('link', { name: 'Global Cybersecurity Index 2024' }).click();
  await expect(page).toHaveURL(/\/methodology\/gci-2024$/);
});

test('areas are folded to a line each, and a search opens what has the words typed; the address keeps it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/methodology/ncsi-2018');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4_000);
  const list = section(page, 'Indicators and criteria');
  const shown = list.locator('.criteria-list > li:visible');
  await expect(shown).toHaveCount(0);
  const search = list.getByRole('searchbox', { name: 'Search the indicators' });
  await search.fill('7.3');
  await expect(list.getByRole('status')).toHaveText('1 of 46 indicators shown');
  await expect(shown).toHaveCount(1);
  await expect(page).toHaveURL(/\?q=7\.3$/);
  await test.step('a link of the contents leaves the search alone', async () => {
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Sources' }).click();
    await expect(page).toHaveURL(/\?q=7\.3#sources$/);
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
    await expect(page.getByRole('navigation', { name: 'On this page' }).locator('[aria-current]')).toHaveText('Sources');
  });
  await test.step('it is there after loading again, and a link to an area shows that area', async () => {
    await page.reload();
    await settled(page);
    await expect(shown).toHaveCount(1);
    await section(page, 'Where the points are').getByRole('link', { name: 'Military cyber operations' }).click();
    await expect(page).toHaveURL(/ncsi-2018#area-12$/);
    await expect(search).toHaveValue('');
    await expect(page.locator('#area-12')).toHaveAttribute('open', '');
  });
  await test.step('in Azerbaijani, without marks', async () => {
    await open(page, '/methodology/ncsi-2018?lang=az&q=herbi');
    await expect(page.locator('#area-12 .criteria-list > li').first()).toBeVisible();
  });
});

test('on a phone the contents are folded to a line', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/methodology/ncsi-3');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents.getByRole('link').first()).toBeHidden();
  await contents.locator('summary').press('Enter');
  await contents.getByRole('link', { name: 'Rules, and how surely they are known' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Rules, and how surely they are known' })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
