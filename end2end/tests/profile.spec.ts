// The profile of Azerbaijan: the answer, the areas, 46 indicators with evidence, history, the other indices.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { areas, azerbaijan, evidence, indicators, ncsi } from './support/facts.js';
import { expect, fact, open, score, section, settled, test, title } from './support/site.js';

const AZERBAIJAN = '/country/AZE?index=ncsi-2018';

test('the profile of Azerbaijan, from the answer down to the other indices', async ({ page }) => {
  await open(page, AZERBAIJAN);
  await test.step('the answer comes first: score, points, ranks, date and a sentence', async () => {
    await expect(title(page)).toHaveText('Azerbaijan');
    await expect(page).toHaveTitle(/^Azerbaijan.* – Posture$/);
    await expect(score(page, '63.64')).toBeVisible();
    await expect(fact(page, 'points')).toHaveText('49/77');
    await expect(fact(page, 'Rank printed with it')).toHaveText('50 of 176');
    await expect(fact(page, 'Order by published score')).toHaveText(/^\d+(–\d+)? of 16\d$/);
    const main = page.getByRole('main');
    await expect(main).toContainText('Full marks: Protection of essential services and Fight against cybercrime.');
    await expect(main).toContainText('Smallest share: Protection of digital services and Cyber crisis management.');
    await expect(main).toContainText('17 unmet indicators hold the other 28 points.');
    await expect(page.getByRole('link', { name: 'published, and recomputed from 46 figures' })).toBeVisible();
    await expect(main).toContainText('NCSI country page of Azerbaijan, version of 31 August 2023, 31 August 2023');
  });

  await test.step('all twelve areas show their points and percent', async () => {
    const percents = [57, 80, 89, 33, 20, 100, 78, 25, 50, 20, 100, 50];
    const list = section(page, 'Indicators and evidence');
    for (const area of areas) {
      const heading = list.getByRole('heading', { name: `${area.id} ${area.name.en}` });
      await expect(heading).toContainText(`${azerbaijan[area.id]}/${area.max}`);
    }
    // The chart says the percents too, mark by mark.
    const figure = section(page, 'Where the points are').getByRole('figure');
    await expect(figure).toContainText('Azerbaijan: 49 of 77 points, full marks in 2 of 12 areas');
    const marks = figure.getByRole('application');
    await marks.focus();
    await marks.press('Home');
    const heard = new Set<string>();
    const live = figure.getByRole('status').first();
    for (let last = ''; ; ) {
      const now = (await live.textContent())!;
      if (now === last) break;
      heard.add((last = now));
      await marks.press('ArrowRight');
    }
    areas.forEach((area, place) => {
      const said = `${area.id} ${area.name.en}: ${azerbaijan[area.id]} of ${area.max} points, ${percents[place]}%`;
      expect([...heard], said).toContain(said);
    });
  });

  await test.step('all 46 indicators open to criterion, references, points and dated evidence', async () => {
    const list = section(page, 'Indicators and evidence');
    await expect(list.locator('details.indicator')).toHaveCount(46);
    await expect(list.locator('details.indicator:visible'), 'gaps first').toHaveCount(17);
    for (const rest of await list.locator('.area-rest > summary').all()) await rest.click();
    const notes = evidence().indicators;
    for (const indicator of indicators) {
      const item = list.locator(`[id="${indicator.id}"]`);
      await item.locator('summary').click();
      const points = `${azerbaijan[indicator.id]}/${indicator.max}`;
      await expect(item.locator('summary')).toHaveText(`${indicator.id}${indicator.name.en}${points}`);
      const body = item.locator('.body');
      await expect(body).toBeVisible();
      const shown = (await body.innerText()).replace(/\s+/g, ' ');
      expect(shown).toContain(indicator.criterion!.en);
      expect(shown).toContain(`${points} (${azerbaijan[indicator.id] ? 'credited' : 'not credited'})`);
      for (const kind of indicator.accepted ?? []) expect(shown).toContain(ncsi.references![kind]!.en);
      if (indicator.note) expect(shown).toContain(indicator.note.en);
      const { status, note } = notes[indicator.id]!;
      const proof = note?.en ?? (status === 'none' ? 'None published' : 'does not name the evidence');
      expect(shown, indicator.id).toContain(proof);
      expect(shown, indicator.id).toContain('as of 31 August 2023');
    }
    for (const remark of evidence().remarks) await expect(section(page, 'Worth knowing')).toContainText(remark.text.en);
  });

  await test.step('history has every total with its date, and a break between methodologies', async () => {
    const history = section(page, 'Over time');
    await expect(history).toContainText('63.64 in NCSI 2018 and 73.33 in NCSI 3.0');
    await expect(history).toContainText('5 totals by 2 methodologies, each on an axis of its own');
    await history.getByRole('button', { name: 'Table' }).click();
    const rows = history.getByRole('table').getByRole('row');
    const totals = [
      ['NCSI 2018', 'before 3 May 2023 (inferred)', '59.74'],
      ['NCSI 2018', '31 August 2023', '63.64'],
      ['NCSI 3.0', 'before 1 July 2024 (inferred)', '66.67'],
      ['NCSI 3.0', 'between January 2024 and June 2024', '70.83'],
      ['NCSI 3.0', 'before 16 August 2025', '73.33'],
    ];
    await expect(rows).toHaveCount(1 + totals.length);
    for (const [place, cells] of totals.entries()) {
      for (const cell of cells) await expect(rows.nth(place + 1)).toContainText(cell);
    }
  });

  await test.step('an older version shows its digital development level and difference', async () => {
    await page.getByLabel('Version').selectOption({ label: 'before 3 May 2023 (inferred): 59.74 (e-Governance Academy, from a copy)' });
    await expect(page).toHaveURL(/[?&]observation=ncsi-table-2023~/);
    await expect(score(page, '59.74')).toBeVisible();
    await expect(fact(page, 'ahead of digital development by')).toHaveText('+4.96');
    await page.reload();
    await expect(fact(page, 'ahead of digital development by')).toHaveText('+4.96');
    await page.goBack();
    await expect(score(page, '63.64')).toBeVisible();
  });

  await test.step('gaps alone are listed when asked for, and the address says so', async () => {
    const group = page.getByRole('group', { name: 'Which indicators to list' });
    const listed = section(page, 'Indicators and evidence').locator('details.indicator:visible');
    await group.getByRole('button', { name: 'Gaps: 17' }).click();
    await expect(listed).toHaveCount(17);
    await expect(page).toHaveURL(/[?&]show=gaps/);
    await page.reload();
    await expect(group.getByRole('button', { name: 'Gaps: 17' })).toHaveAttribute('aria-pressed', 'true');
    await expect(listed).toHaveCount(17);
    await group.getByRole('button', { name: 'All 46' }).click();
    await expect(listed, 'the rest of each area is folded').toHaveCount(17);
    await expect(section(page, 'Indicators and evidence').getByText(/^\d+ with all points$/)).toHaveCount(12);
  });

  await test.step('the other indices stand below, disagreeing sources together', async () => {
    const rows = section(page, 'The same country in every index').getByRole('row');
    for (const [name, shown] of [
      ['NCSI 2018', '63.64'],
      ['NCSI 3.0', '73.33'],
      ['GCI 2024', '93.92'],
      ['GCI 2020', '89.31'],
      ['EGDI 2024', '0.76073'],
      ['IDI 2024', '80.4'],
      ['IDI 2023', '79.0'],
    ]) {
      await expect(rows.filter({ has: page.getByRole('rowheader', { name, exact: true }) })).toContainText(shown!);
    }
    const texts = await rows.allInnerTexts();
    const place = texts.findIndex((row) => row.includes('93.92'));
    expect(texts[place]).toContain('GCI 2024');
    expect(texts[place + 1]).toContain('93.76');
    expect(texts[place + 1]).toContain('another source');
    await rows.getByRole('link', { name: 'GCI 2024' }).click();
    await settled(page);
    await expect(page).toHaveURL(/\/country\/AZE\?index=gci-2024$/);
    await expect(score(page, '93.92')).toBeVisible();
  });
});

test('a profile is cited and taken away with every figure and every observation', async ({ page }) => {
  await open(page, AZERBAIJAN);
  await page.locator('summary', { hasText: 'Share and download' }).click();
  const share = page.locator('details.share');
  await share.locator('summary', { hasText: 'Cite this view' }).click();
  await expect(share.locator('blockquote')).toContainText('Azerbaijan in National Cyber Security Index, methodology of 2018');
  await expect(share.locator('blockquote')).toContainText('(latest: 31 August 2023)');
  const started = page.waitForEvent('download');
  await share.getByRole('button', { name: 'ZIP', exact: true }).click();
  const file = await started;
  expect(file.suggestedFilename()).toBe('country-aze-ncsi-2018-full.zip');
  const files = unzipSync(await readFile(await file.path()));
  const lines = (path: string) => strFromU8(files[path]!).trimEnd().split('\r\n');
  expect(lines('parts.csv')).toHaveLength(1 + areas.length + indicators.length);
  expect(lines('scores.csv').filter((line) => line.includes(',63.64,'))).not.toHaveLength(0);
});
