// The start page: what this is, a country looked up, one ranking at a glance, what is held, and what is promised.
import { countries, indices, newest } from './support/facts.js';
import { expect, go, open, section, settled, test, title } from './support/site.js';

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
    await expect(glance.getByRole('row').nth(1)).toContainText('1–12');
    await expect(glance, 'no country is singled out').not.toContainText('Azerbaijan');
    await glance.getByRole('row').nth(1).getByRole('link', { name: 'Denmark' }).click();
    await settled(page);
    await expect(page).toHaveURL(/\/country\/DNK\?index=gci-2024$/);
    await page.goBack();
    await glance.getByRole('link', { name: 'See the whole ranking of GCI 2024: 194 countries' }).click();
    await expect(page).toHaveURL(/\/ranking\?index=gci-2024$/);
    await page.goBack();
  });

  await test.step('it says what it is and what it promises', async () => {
    await expect(title(page)).toHaveText('National cyber security, measured in the open');
    await expect(page).toHaveTitle('National cyber security indices – Posture');
    await expect(page.getByRole('heading', { name: 'Nothing leaves your browser' })).toBeVisible();
    const sum = (count: 'observations' | 'recomputable') => indices().reduce((all, index) => all + index[count], 0);
    const counted = `${sum('recomputable')} of the ${sum('observations')} results held here can be recomputed`;
    for (const place of ['main', 'contentinfo'] as const) await expect(page.getByRole(place)).toContainText(counted);
    await page.getByRole('link', { name: 'The data, and how to verify it' }).click();
    await expect(page).toHaveURL(/\/data$/);
  });
});

test('a country is looked up by name, code, other name or Azerbaijani name, in a chosen index', async ({ page }) => {
  await open(page, '/about');
  for (const [typed, index, address] of [
    ['Georgia', 'NCSI 2018', /\/country\/GEO\?index=ncsi-2018$/],
    ['aze', 'GCI 2024', /\/country\/AZE\?index=gci-2024$/],
    ['Türkiyə', 'EGDI 2024', /\/country\/TUR\?index=egdi-2024$/],
    ['UK', 'IDI 2024', /\/country\/GBR\?index=idi-2024$/],
  ] as const) {
    await go(page, '/');
    await page.getByRole('combobox', { name: 'Index' }).selectOption(index);
    await page.getByRole('combobox', { name: 'Country' }).fill(typed);
    await page.getByRole('button', { name: 'Show its profile' }).click();
    await expect(page).toHaveURL(address);
    await settled(page);
  }
});

test('what may mean several, or is a part of a name, is asked about and never opened on a guess', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Index' }).selectOption('GCI 2024');
  const field = page.getByRole('combobox', { name: 'Country' });
  const ask = async (typed: string) => {
    await field.fill(typed);
    await field.press('Enter');
    const offers = page.getByRole('group', { name: `Which one is meant by “${typed}”?` });
    await expect(offers).toBeVisible();
    await expect(page).toHaveURL(/\/$/);
    return offers;
  };
  await expect((await ask('Korea')).getByRole('button')).toHaveText(['North Korea', 'South Korea']);
  await expect((await ask('lithu')).getByRole('button')).toHaveText(['Lithuania']);
  const group = await ask('EU');
  await expect(group.getByRole('button')).toHaveText(['European Union: ranking of its 27 countries']);
  await field.press('Tab');
  await page.keyboard.press('Tab');
  await expect(group.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ranking\?index=gci-2024&group=eu$/);
});

test('without a choice the newest index that has the country is opened, and the address names it', async ({ page }) => {
  // Of one the newest index of all has a score, of the other it has none.
  const without = indices().find(({ id }) => id === newest())!.unscored;
  const lacking = without.find((code) => newest(code) !== newest())!;
  for (const code of ['AZE', lacking]) {
    await open(page, '/');
    await page.getByRole('combobox', { name: 'Country' }).fill(code);
    await page.getByRole('button', { name: 'Show its profile' }).click();
    await expect(page).toHaveURL(new RegExp(`/country/${code}\\?index=${newest(code)}$`));
    await settled(page);
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
  }
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Ranking' }).click();
  await expect(page).toHaveURL(new RegExp(`/ranking\\?index=${newest()}$`));
});
