// Where sources disagree: their claims side by side, how these relate, and the way from and to the indicators.
import { context } from './support/facts.js';
import { expect, open, section, settled, test, title, why } from './support/site.js';

const AZERBAIJAN = '/country/AZE/context';
const { conflicts } = context();
const relations: Record<string, string> = {
  superseded: 'Each held at its date; the later ended the earlier.',
  'loose-wording': 'One source words different events the same way.',
  'different-editions': 'The figures are of different editions.',
  renamed: 'The same bodies under several names.',
  translation: 'One thing, translated in several ways.',
  'different-scope': 'The claims answer different questions.',
};

test('six conflicts have their claims side by side, with dates, sources and a line how they relate', async ({ page }) => {
  await open(page, AZERBAIJAN);
  expect(conflicts).toHaveLength(6);
  await section(page, 'Where sources disagree').getByRole('button', { name: 'Open all' }).click();
  for (const { topic, relation, explanation, claims } of conflicts) {
    const one = section(page, topic.en);
    await expect(one.locator('summary .small')).toHaveText(relations[relation]!);
    await expect(one).toContainText(explanation.en);
    const rows = one.getByRole('table').first().locator('tbody tr');
    await expect(rows).toHaveCount(claims.length);
    for (const [place, { asOf, claim, statement }] of claims.entries()) {
      await expect(rows.nth(place)).toContainText(claim.en);
      if (!asOf) await expect(rows.nth(place)).toContainText('undated');
      if (/^\d{4}$/.test(asOf ?? '')) await expect(rows.nth(place)).toContainText(asOf!);
      if (statement) await expect(rows.nth(place).getByRole('link', { name: statement })).toBeVisible();
    }
    const dated = claims.filter(({ asOf }) => asOf).length;
    await expect(one.getByRole('figure')).toHaveCount(dated > 1 ? 1 : 0);
  }
  const strategy = section(page, 'National cyber security strategy');
  await expect(strategy).toContainText('28 August 2023');
  await expect(strategy.getByRole('row', { name: /There is none yet/ })).toContainText('2018 (inferred)');
});

test('every indicator that a conflict touches says so, and no other; from it to the conflict, and back', async ({ page }) => {
  await open(page, '/country/AZE?index=ncsi-2018');
  await test.step('every indicator that a conflict touches says so, and no other', async () => {
    const touched = new Set(conflicts.flatMap(({ touches }) => touches?.map(({ part }) => part) ?? []));
    const list = section(page, 'Indicators and evidence');
    await expect(list.locator('details.indicator', { hasText: 'Sources disagree' })).toHaveCount(touched.size);
    for (const part of touched) await expect(list.locator(`[id="${part}"]`)).toContainText('Sources disagree');
  });

  await test.step('from an indicator to the conflict that touches it, and back', async () => {
    const list = section(page, 'Indicators and evidence');
    const indicator = list.locator('[id="1.3"]');
    await list.locator('.area-rest').filter({ has: page.locator('[id="1.3"]') }).locator('> summary').click();
    await indicator.locator('summary').click();
    await expect(indicator).toContainText('Sources disagree');
    await indicator.getByRole('link', { name: 'National cyber security strategy' }).click();
    await settled(page);
    await expect(page).toHaveURL(/\/country\/AZE\/context#C1$/);
    await expect(page.locator('#C1')).toBeInViewport();
    await section(page, 'National cyber security strategy').getByRole('link', { name: /^NCSI 2018, 1\.3/ }).click();
    await settled(page);
    await expect(page).toHaveURL(/\/country\/AZE\?index=ncsi-2018#why=1\.3$/);
    await why(page).getByRole('link', { name: 'National cyber security strategy' }).click();
    await settled(page);
    await expect(page).toHaveURL(/\/country\/AZE\/context#C1$/);
    await expect(why(page)).toBeHidden();
  });
});

test('a claim leads to its statement, a hidden one too, and the statement back to the conflict', async ({ page }) => {
  await open(page, `${AZERBAIJAN}?activity=ngo`);
  await expect(page.locator('#F34')).toHaveCount(0);
  await section(page, 'National cyber security strategy').locator('summary').click();
  await section(page, 'National cyber security strategy').getByRole('link', { name: 'F34' }).click();
  await expect(page).toHaveURL(/\/country\/AZE\/context#F34$/);
  await expect(page.locator('#F34')).toBeInViewport();
  await expect(page.locator('#F34')).toHaveAttribute('aria-current', 'true');
  await page.locator('#F34').getByRole('link', { name: 'National cyber security strategy' }).click();
  await expect(page).toHaveURL(/#C1$/);
  await expect(page.locator('#C1')).toBeInViewport();
});

test('the profile leads to the statements and they lead back; a country without any has no such link', async ({ page }) => {
  await open(page, '/country/AZE?index=ncsi-2018');
  await page.getByRole('link', { name: 'Statements from other sources (55)' }).click();
  await settled(page);
  await expect(title(page)).toHaveText('Azerbaijan: statements from other sources');
  await expect(title(page)).toBeFocused();
  await page.getByRole('link', { name: 'Profile of Azerbaijan', exact: true }).click();
  await expect(title(page)).toHaveText('Azerbaijan');
  await open(page, '/country/EST?index=ncsi-2018');
  await expect(page.getByRole('link', { name: 'Classes in studies by other sources' })).toBeVisible();
  await open(page, '/country/JPN?index=ncsi-2018');
  await expect(section(page, 'The same country in every index')).toBeVisible();
  await expect(page.getByRole('link', { name: /other sources/ })).toHaveCount(0);
});
