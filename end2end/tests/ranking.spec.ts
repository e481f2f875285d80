// The ranking: every country of an index, sorted, searched and filtered, picks and all in the address.
import { readFile } from 'node:fs/promises';
import { countries, indices, methodology, observations, two } from './support/facts.js';
import { expect, go, open, settled, test, title, type Page } from './support/site.js';
import { narrow } from './support/sound.js';

const GCI = '/ranking?index=gci-2024';
const table = (page: Page) => page.getByRole('table', { name: /scores out of/ });
const rows = (page: Page) => table(page).locator('tbody').getByRole('row');
const header = (page: Page, name: string | RegExp) => table(page).getByRole('columnheader', { name, exact: true });
const names = (page: Page) => rows(page).getByRole('rowheader').allInnerTexts();

/** The order of the GCI 2024 by the published totals that stand, in hundredths. */
function ranking(): { code: string; name: string; sum: number; rank: string }[] {
  const names = new Map(countries().countries.map(({ code, name }) => [code, name.en]));
  const sums = observations('gci-2024')
    .filter(({ values }) => Object.keys(values ?? {}).length === 5)
    .map(({ country, total }) => ({ code: country, name: names.get(country)!, sum: Math.round(total! * 100) }));
  return sums.map((one) => {
    const first = sums.filter(({ sum }) => sum > one.sum).length + 1;
    const last = first + sums.filter(({ sum }) => sum === one.sum).length - 1;
    return { ...one, rank: first === last ? `${first}` : `${first}–${last}` };
  });
}

test('194 countries are ranked, sorted by every column, searched and found', async ({ page }) => {
  await open(page, GCI);
  await test.step('194 countries are ranked, each with its published score and its place by that', async () => {
    await expect(title(page)).toHaveText('Global Cybersecurity Index 2024');
    await expect(page).toHaveTitle('Ranking: GCI 2024 – Posture');
    await expect(rows(page)).toHaveCount(194);
    await expect(page.getByRole('main')).toContainText('scores 194 countries: all scores are dated 2024; all totals stand as published, and each was recomputed');
    const cells = await rows(page).evaluateAll((all) =>
      all.map((row) => [...row.children].slice(1, 4).map((cell) => (cell as HTMLElement).innerText.trim())),
    );
    const shown = new Map(cells.map(([rank, name, score]) => [name!, `${rank} ${score}`]));
    for (const { name, sum, rank } of ranking()) expect(shown.get(name), name).toBe(`${rank} ${two(sum / 100)}`);
    const scores = cells.map(([, , score]) => Number(score));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  await test.step('countries with the same score share a rank and follow the alphabet', async () => {
    const ties = ranking().filter(({ sum }) => sum === 10_000).map(({ name }) => name);
    expect(ties).toHaveLength(12);
    expect((await names(page)).slice(0, 12)).toEqual(ties.toSorted((a, b) => a.localeCompare(b, 'en')));
    for (const name of ties) await expect(rows(page).filter({ hasText: name }).first()).toContainText('1–12');
  });

  await test.step('every column sorts by keyboard, both ways, and says so', async () => {
    const pillars = methodology('gci-2024').areas!;
    const columns: [string | RegExp, string][] = [
      ['Country', 'name'],
      ...pillars.map(({ id, name }): [RegExp, string] => [new RegExp(`^${name.en}`), `area.${id}`]),
      ['Basis', 'basis'],
      ['As of', 'date'],
      ['Score', 'score'],
    ];
    await expect(header(page, 'Score')).toHaveAttribute('aria-sort', 'descending');
    for (const [name, key] of columns) {
      const natural = key === 'name' ? 'ascending' : 'descending';
      for (const direction of natural === 'ascending' ? ['ascending', 'descending'] : ['descending', 'ascending']) {
        await header(page, name).getByRole('button').focus();
        await page.keyboard.press(direction === natural ? 'Enter' : 'Space');
        await expect(header(page, name)).toHaveAttribute('aria-sort', direction);
        await expect(table(page).locator('[aria-sort]')).toHaveCount(1);
        const wanted = direction === 'descending' ? `-${key}` : key;
        if (wanted === '-score') await expect(page).not.toHaveURL(/sort=/);
        else await expect(page).toHaveURL(new RegExp(`[?&]sort=${wanted.replace('.', '\\.')}(&|$)`));
        const place = await header(page, name).evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
        const texts = await rows(page).evaluateAll((all, at) => all.map((row) => (row.children[at] as HTMLElement).innerText.trim()), place);
        const ordered = key === 'name' ? texts.toSorted((a, b) => a.localeCompare(b, 'en')) : texts.toSorted(byNumber);
        expect(texts, `${key} ${direction}`).toEqual(direction === 'ascending' ? ordered : texts.toSorted(key === 'name' ? (a, b) => b.localeCompare(a, 'en') : (a, b) => byNumber(b, a)));
      }
    }
  });

  await test.step('typing finds countries by name in either language and by code', async () => {
    const field = page.getByRole('searchbox', { name: 'Country or code' });
    await field.pressSequentially('azər');
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('Azerbaijan');
    await expect(page.getByText('1 of 194 shown')).toBeVisible();
    await expect(page).toHaveURL(/[?&]q=az%C9%99r(&|$)/);
    await page.reload();
    await expect(field).toHaveValue('azər');
    await expect(rows(page)).toHaveCount(1);
    await field.fill('est');
    await expect(rows(page).filter({ hasText: 'Estonia' })).toHaveCount(1);
    await field.fill('UK');
    await expect(rows(page).getByRole('rowheader')).toHaveText(['Ukraine', 'United Kingdom']);
    await field.fill('ge');
    await expect(rows(page).getByRole('rowheader')).toHaveText(['Georgia', 'Germany']);
    await field.fill('atlantis');
    await expect(page.getByText('No country is found by “atlantis”.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all countries' }).click();
    await expect(rows(page)).toHaveCount(194);
    await expect(field).toHaveValue('');
  });
});

const byNumber = (a: string, b: string): number => (parseFloat(a) || 0) - (parseFloat(b) || 0);

test('typing adds no step to the history', async ({ page }) => {
  await open(page, '/about');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Ranking' }).click();
  await settled(page);
  await page.getByRole('searchbox').pressSequentially('geo');
  await expect(page).toHaveURL(/q=geo/);
  await page.goBack();
  await expect(page).toHaveURL(/\/about$/);
});

test('a group is ranked among itself, lit in the picture, compared in one step, and taken away with its ranks', async ({ page }) => {
  await open(page, '/ranking?index=egdi-2024');
  const eu = countries().groups.find(({ id }) => id === 'eu')!;
  const totals = new Map(observations('egdi-2024').map(({ country, total }) => [country, total!]));
  const scores = eu.members.map((code) => totals.get(code)!).toSorted((a, b) => b - a);
  const names = new Map(countries().countries.map(({ code, name }) => [code, name.en]));
  const holder = (score: number) => names.get(eu.members.find((code) => totals.get(code) === score)!)!;
  await page.getByRole('combobox', { name: 'Group or region' }).selectOption({ label: `European Union (${eu.members.length})` });
  await test.step('title, sentence and column say where its countries stand among themselves', async () => {
    await expect(page.getByRole('figure')).toContainText(
      `European Union: ${holder(scores[0]!)} leads with ${scores[0]!.toFixed(5)}, ${holder(scores.at(-1)!)} is last with ${scores.at(-1)!.toFixed(5)}`,
    );
    await expect(page.getByRole('main')).toContainText(`European Union: 27 of 27 countries have a score. Their median is ${scores[13]!.toFixed(5)}`);
    await expect(header(page, /^Rank in group/)).toHaveAttribute('title', 'Rank in group: European Union');
    const ranks = await rows(page).evaluateAll((all) => all.map((row) => (row.children[2] as HTMLElement).innerText.trim()));
    expect(ranks).toEqual(eu.members.map((_, place) => `${place + 1}`));
  });
  await test.step('a file of it has the rank in the group, and is cited as its ranking', async () => {
    await page.locator('summary', { hasText: 'Share and download' }).click();
    const share = page.locator('details.share');
    await share.locator('summary', { hasText: 'Cite this view' }).click();
    await expect(share.locator('blockquote')).toContainText('Ranking by E-Government Development Index 2024: European Union');
    const started = page.waitForEvent('download');
    await share.getByRole('button', { name: 'JSON', exact: true }).click();
    const text = await readFile(await (await started).path(), 'utf8');
    JSON.parse(text);
    expect(text).toContain('Only countries of the group European Union');
    expect(text).not.toContain('"AZE"');
  });
  await page.getByRole('link', { name: 'Compare these 27' }).click();
  await expect(page).toHaveURL(/\/compare\?index=egdi-2024&country=DNK~EST~/);
  await page.goBack();
  await page.getByRole('combobox', { name: 'Group or region' }).selectOption({ label: 'All countries' });
  await expect(header(page, /^Rank in group/)).toHaveCount(0);
});

test('a group filters, ranks stay those of the whole, and back undoes it', async ({ page }) => {
  await open(page, GCI);
  const group = countries().groups.find(({ id }) => id === 'eap')!;
  await page.getByRole('combobox', { name: 'Group or region' }).selectOption({ label: `Eastern Partnership (${group.members.length})` });
  await expect(page).toHaveURL(/[?&]group=eap(&|$)/);
  await expect(rows(page)).toHaveCount(group.members.length);
  const all = new Map(ranking().map(({ name, rank }) => [name, rank]));
  for (const row of await rows(page).all()) {
    const name = await row.getByRole('rowheader').innerText();
    await expect(row.getByRole('cell').nth(1)).toHaveText(all.get(name)!);
  }
  await page.goBack();
  await expect(rows(page)).toHaveCount(194);
});

test('picks are carried in the address, survive a reload, and can be removed', async ({ page }) => {
  await open(page, GCI);
  for (const name of ['Georgia', 'Azerbaijan', 'Estonia']) await page.getByRole('checkbox', { name: `Pick ${name}`, exact: true }).check();
  await expect(page).toHaveURL(/[?&]country=GEO~AZE~EST(&|$)/);
  await page.reload();
  const picks = page.getByRole('group', { name: 'Picked countries' });
  await expect(picks).toContainText('3 picked');
  await expect(page.getByRole('checkbox', { name: 'Pick Azerbaijan' })).toBeChecked();
  await expect(page.getByRole('figure')).toContainText('Azerbaijan (93.92)');
  await picks.getByRole('button', { name: 'Remove Azerbaijan' }).click();
  await expect(page).toHaveURL(/[?&]country=GEO~EST(&|$)/);
  await page.getByRole('combobox', { name: 'Index' }).selectOption('NCSI 2018');
  await expect(page).toHaveURL(/index=ncsi-2018.*country=GEO~EST/);
  await settled(page);
  await picks.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).not.toHaveURL(/country=/);
  await expect(picks).toHaveCount(0);
});

test('a reload and a pasted link show the same', async ({ page }) => {
  await open(page, '/ranking?index=gci-2024&sort=area.legal&group=un-europe&q=land&country=DEU');
  const before = await names(page);
  expect(before.length).toBeGreaterThan(3);
  expect(before).not.toContain('Azerbaijan');
  await page.reload();
  await settled(page);
  expect(await names(page)).toEqual(before);
  await expect(header(page, /^Legal/)).toHaveAttribute('aria-sort', 'ascending');
});

test('tiers are a column and a filter in the address; one that is none is said once', async ({ page }) => {
  await open(page, GCI);
  await expect(header(page, 'Order by published score')).toBeVisible();
  await expect(rows(page).filter({ hasText: 'Azerbaijan' })).toContainText('Tier 2, Advancing');
  await page.getByRole('combobox', { name: 'Tier' }).selectOption({ label: 'Tier 2, Advancing (29)' });
  await expect(page).toHaveURL(/[?&]tier=2(&|$)/);
  await expect(rows(page)).toHaveCount(29);
  await page.reload();
  await expect(rows(page)).toHaveCount(29);
  await page.getByRole('combobox', { name: 'Index' }).selectOption('EGDI 2024');
  await expect(page).not.toHaveURL(/tier=/);
  await expect(header(page, 'Rank, as published')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Tier' })).toHaveCount(0);
  await open(page, `${GCI}&tier=7`);
  await expect(page.getByText('GCI 2024 has no tier 7; all countries are shown.')).toHaveCount(1);
  await expect(rows(page)).toHaveCount(194);
});

test('a source names its publisher first, then the copy it was read from, and how sure it is', async ({ page }) => {
  await open(page, GCI);
  const sources = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
  await expect(sources.getByRole('link').first()).toHaveAttribute('href', /^https:\/\/www\.itu\.int\//);
  await expect(sources.first()).toContainText('read from: World Bank Data360, from a copy in a public repository');
  await expect(sources.first()).toContainText('International Telecommunication Union; copy that agrees by arithmetic');
  await go(page, '/country/AZE?index=gci-2024');
  await expect(page.getByRole('main')).toContainText('Two versions of the scores of 2024 exist.');
  await expect(page.getByRole('main')).not.toContainText('GitHub');
});

test('a published score stands where its parts give another figure', async ({ page }) => {
  await open(page, '/ranking?index=egdi-2024');
  const denmark = rows(page).filter({ hasText: 'Denmark' });
  await expect(denmark).toContainText('0.98474');
  await expect(denmark).toContainText('published, recomputed within rounding');
  await denmark.getByRole('link', { name: /why this number/ }).click();
  await expect(page.getByRole('dialog')).toContainText('As published.');
  await expect(page.getByRole('dialog')).toContainText('0.98476');
});

test('every index is ranked: each country of it, dates, basis and sources', async ({ page }) => {
  await open(page, '/about');
  for (const { id, short, name } of indices()) {
    await test.step(id, async () => {
      await go(page, `/ranking?index=${id}`);
      await expect(title(page)).toHaveText(name.en);
      const held = new Set(observations(id).map(({ country }) => country)).size;
      await expect(rows(page)).toHaveCount(held);
      await expect(page.getByRole('combobox', { name: 'Index' })).toHaveValue(id);
      await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first()).toBeVisible();
      for (const basis of await rows(page).locator('td.standing').allInnerTexts()) expect(basis).toMatch(/^([✓≈≠]\s)?(recomputed|published|–)/);
      await page.getByRole('row', { name: /Azerbaijan/ }).getByRole('link', { name: /why this number/ }).click();
      await expect(page).toHaveURL(new RegExp(`/country/AZE\\?index=${id}#why=total$`));
      await expect(page.getByRole('dialog')).toContainText(`Azerbaijan, ${name.en}`);
      expect(short.en).toBeTruthy();
    });
  }
});

test('countries without a total come last and have no rank', async ({ page }) => {
  await open(page, '/ranking?index=ncsi-2018');
  await expect(page.getByRole('main')).toContainText(/of which no total is known come[s]? last, without a rank/);
  const last = rows(page).last();
  await expect(last).toContainText('no total known');
  await header(page, 'Score').getByRole('button').click();
  await expect(header(page, 'Score')).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows(page).last(), 'missing is not least').toContainText('no total known');
  await header(page, 'Score − DDL').getByRole('button').click();
  await expect(page).toHaveURL(/sort=-difference/);
});

test('the rows shown can be had as a file', async ({ page }) => {
  await open(page, `${GCI}&group=south-caucasus&sort=name`);
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download these rows (CSV)' }).click();
  const file = await started;
  expect(file.suggestedFilename()).toBe('ranking-gci-2024-filtered.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain('Code (ISO 3166-1 alpha-3),Country,Score,Tier,Name of tier,Legal (of 20.00)');
  expect(lines[2]).toMatch(/^\d+,\d+,Order by published score,AZE,Azerbaijan,93\.92,2,Advancing,20\.00,18\.02,18\.05,17\.85,20\.00,"published, recomputed equal",93\.92,93\.92,2024,.*,1,1,South Caucasus$/);
});

test('at 320 pixels the page scrolls alone, and the head of the table stays', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, GCI);
  const box = page.getByRole('region', { name: /scores out of/ }).and(page.locator('[tabindex]'));
  expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  await narrow(page);
  await rows(page).nth(30).scrollIntoViewIfNeeded();
  await expect(page.getByRole('columnheader', { name: 'Country' })).toBeInViewport();
});

test('a column or a group that an index lacks is said', async ({ page }) => {
  await open(page, '/ranking?index=egdi-2024&sort=-area.legal&group=atlantis');
  await expect(page.getByText('EGDI 2024 has no such column to sort by; the order is by score.')).toBeVisible();
  await expect(page.getByText('There is no group “atlantis”; all countries are shown.')).toBeVisible();
  await expect(rows(page)).toHaveCount(193);
});

test('twelve rows are on the first screen, a row is one stop, and its other controls are reached by arrows', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const address of [GCI, `${GCI}&group=eu`, '/ranking?index=ncsi-2018']) {
    await open(page, address);
    const whole = await rows(page).evaluateAll((all) => all.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length);
    expect(whole, address).toBeGreaterThanOrEqual(12);
  }
  await open(page, GCI);
  const [first, second] = [rows(page).nth(0), rows(page).nth(1)];
  await first.getByRole('rowheader').getByRole('link').focus();
  await page.keyboard.press('Tab');
  await expect(second.getByRole('rowheader').getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(second.getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(second.getByRole('checkbox')).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(first.getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(first.getByRole('link', { name: /why this number/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(first.getByRole('link', { name: /^Source 1: / })).toBeFocused();
});

test('on a phone the page alone scrolls, its headings stay, and it is said what is left out', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, GCI);
  await narrow(page);
  await expect(page.getByText(/^On a narrow screen areas, dates and sources are left out/)).toBeVisible();
  await rows(page).nth(100).scrollIntoViewIfNeeded();
  await expect(header(page, 'Score')).toBeInViewport();
  const scrolls = await page.locator('.ranking-scroll').evaluate((box) => box.scrollHeight > box.clientHeight + 1);
  expect(scrolls, 'no second scroller').toBe(false);
});
