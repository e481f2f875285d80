// The start page: what this is, a country looked up, one ranking at a glance, what is held, and what is promised.
import { countries, indices } from './support/facts.js';
import { expect, go, open, score, section, settled, test, title } from './support/site.js';

test('the start page says what it is, what is held and where it leads', async ({ page }) => {
  await open(page, '/');
  await test.step('every index that is held has its way into ranking and methodology', async () => {
    const held = section(page, 'What is held here');
    for (const { id, name, short, countries } of indices()) {
      const row = held.getByRole('row').filter({ has: page.getByRole('rowheader', { name: name.en, exact: true }) });
      await expect(row).toContainText(String(countries));
      await expect(row.getByRole('link', { name: `Ranking, ${short.en}` })).toHaveAttribute('href', `/ranking?index=${id}`);
      await expect(row.getByRole('link', { name: `Methodology, ${short.en}` })).toHaveAttribute('href', `/methodology/${id}`);
    }
  });

  await test.step('every country is suggested; an unknown name is said', async () => {
    await expect(page.locator('datalist option')).toHaveCount(countries().countries.length);
    const field = page.getByRole('combobox', { name: 'Country' });
    await field.fill('Atlantis');
    await field.press('Enter');
    await expect(page.getByText('No country is called “Atlantis”. Choose one from the list.')).toBeVisible();
    await expect(page).toHaveURL(/\/$/);
    await field.fill('Estonia');
    await expect(page.getByText('No country is called')).toHaveCount(0);
    await field.fill('');
  });

  await test.step('the ranking at a glance leads to profiles and to the whole', async () => {
    const glance = section(page, 'One ranking at a glance');
    await expect(glance.getByRole('figure')).toContainText('Azerbaijan (93.92)');
    await expect(glance.getByRole('row').nth(1)).toContainText('1–12');
    await expect(glance.getByRole('row').last()).toContainText('93.92');
    await glance.getByRole('link', { name: 'Azerbaijan' }).first().click();
    await settled(page);
    await expect(score(page, '93.92')).toBeVisible();
    await page.goBack();
    await glance.getByRole('link', { name: 'See the whole ranking of GCI 2024: 194 countries' }).click();
    await expect(page).toHaveURL(/\/ranking\?index=gci-2024&country=AZE$/);
    await page.goBack();
  });

  await test.step('it says what it is and what it promises', async () => {
    await expect(title(page)).toHaveText('National cyber security, measured in the open');
    await expect(page).toHaveTitle('National cyber security indices – Posture');
    await expect(page.getByRole('heading', { name: 'Nothing leaves your browser' })).toBeVisible();
    await page.getByRole('link', { name: 'The data, and how to verify it' }).click();
    await expect(page).toHaveURL(/\/data$/);
  });
});

test('a country is looked up by name, code or Azerbaijani name, in a chosen index', async ({ page }) => {
  await open(page, '/about');
  for (const [typed, index, address] of [
    ['Georgia', 'NCSI 2018', /\/country\/GEO\?index=ncsi-2018$/],
    ['aze', 'GCI 2024', /\/country\/AZE\?index=gci-2024$/],
    ['Türkiyə', 'EGDI 2024', /\/country\/TUR\?index=egdi-2024$/],
    ['lithu', 'IDI 2024', /\/country\/LTU\?index=idi-2024$/],
  ] as const) {
    await go(page, '/');
    await page.getByRole('combobox', { name: 'Index' }).selectOption(index);
    await page.getByRole('combobox', { name: 'Country' }).fill(typed);
    await page.getByRole('button', { name: 'Show its profile' }).click();
    await expect(page).toHaveURL(address);
    await settled(page);
  }
});
