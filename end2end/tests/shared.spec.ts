// An assessment that came by link: read in a browser that knows nothing of it, copied, and refused where it is not whole.
import { answer, attach, openFromAzerbaijan, saved, type Kept } from './support/assess.js';
import { tabTo } from './support/keyboard.js';
import { linkOf, packed, payloadOf, unpacked } from './support/links.js';
import { expect, open, section, settled, test, title, type Page } from './support/site.js';
import { soundInBoth } from './support/sound.js';

/** The first link that was ever made of answers alone; it is read for ever. */
const FIRST = '1ZJ76VWNk7GNytGRmQAIA';

const fact = (page: Page, label: RegExp) => page.locator('dl.figures > div').filter({ has: page.getByText(label) }).getByRole('definition');
const row = (page: Page, id: string) => section(page, 'Indicators').getByRole('listitem').filter({ has: page.getByText(id, { exact: true }) }).first();

/** A link to what Azerbaijan published, with three answers more and what people type. */
async function made(page: Page): Promise<string> {
  const edit = (assessment: Kept): void => {
    for (const part of ['1.1', '5.3', '8.2']) answer(assessment, part, { state: 'met-public' });
    answer(assessment, '1.1', { note: 'Line one\n<img src=x onerror="alert(1)"> & "two"', responsible: '<b>Ministry</b>' });
    answer(assessment, '10.1', { state: 'planned', planned: '2027-06-30' });
    attach(assessment, '1.1', { id: 'own', title: '<script>alert(1)</script>', url: 'https://example.az/qanun', quote: 'Sitat', effective: '2024-05-01' });
  };
  await openFromAzerbaijan(page, { view: '?show=share', edit });
  return linkOf(page);
}

/** How many self-assessments this browser keeps. A look at a database that is not there would make an empty one. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'posture')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('posture');
      opening.onerror = () => reject(opening.error!);
      opening.onsuccess = () => {
        const db = opening.result;
        const counting = db.transaction('assessments').objectStore('assessments').count();
        counting.onsuccess = () => {
          db.close();
          resolve(counting.result);
        };
      };
    });
  });

test('a link shows elsewhere what it was made of, and a copy of it is kept only when asked for', async ({ page, browser }) => {
  const link = await made(page);
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' });
  const other = await context.newPage();
  const requested: string[] = [];
  other.on('request', (request) => requested.push(request.url()));
  await open(other, link);
  await expect(title(other)).toHaveText('Azerbaijan, NCSI 2018');
  await expect(other.getByRole('note').first()).toContainText('This came by link.');
  await expect(fact(other, /^Claimed/u)).toHaveText('58/77 = 75.32');
  await expect(fact(other, /^Assessed/u)).toHaveText('46 of 46');
  await expect(row(other, '1.1')).toContainText('Met, evidence public');
  await expect(row(other, '1.1')).toContainText('<img src=x onerror="alert(1)"> & "two"');
  await expect(row(other, '1.1')).toContainText('<b>Ministry</b>');
  await expect(row(other, '10.1')).toContainText('Planned by 30 June 2027');
  const evidence = row(other, '1.1').getByRole('link', { name: '<script>alert(1)</script>' });
  await expect(evidence).toHaveAttribute('href', 'https://example.az/qanun');
  await expect(evidence).toHaveAttribute('rel', /noreferrer/u);
  await expect(other.locator('main img, main script')).toHaveCount(0);
  expect(requested.every((url) => !url.includes(payloadOf(link).slice(0, 20)))).toBe(true);
  expect(await kept(other)).toBe(0);

  const called = other.getByRole('textbox', { name: 'Name of the copy' });
  await expect(called).toHaveValue(/^Azerbaijan, NCSI 2018 \(copy of \d+ \w+ \d{4}, by link\)$/u);
  await called.fill('My copy');
  await other.getByRole('button', { name: 'Save a copy' }).click();
  await other.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(other);
  await expect(title(other)).toHaveText('My copy');
  expect(await kept(other)).toBe(1);
  // A second copy is beside the first.
  await open(other, link);
  await tabTo(other, other.getByRole('textbox', { name: 'Name of the copy' }));
  await other.keyboard.press('Enter');
  await other.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(other);
  await expect(title(other)).toHaveText(/^Azerbaijan, NCSI 2018 \(copy of .+, by link\)$/u);
  expect(await kept(other)).toBe(2);
  await context.close();
});

test('a link can be followed by another while the page is open', async ({ page }) => {
  await open(page, `/shared#${FIRST}`);
  await expect(title(page)).not.toHaveText('Shared self-assessment');
  await expect(page.getByText('The link does not carry: name and note, notes, planned dates, responsible bodies and evidence.')).toBeVisible();
  await page.evaluate(() => (location.hash = '#1AA'));
  await expect(page.getByRole('alert')).toContainText('The link is cut off');
  await page.evaluate((first) => (location.hash = `#${first}`), FIRST);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(section(page, 'Indicators')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('alert')).toContainText('The link is cut off');
});

test('what mail programs add to a link does no harm', async ({ page }) => {
  for (const mailed of [`${FIRST}.`, `${FIRST})`, `${FIRST}>,`]) {
    await page.goto('about:blank');
    await open(page, `/shared#${mailed}`);
    await expect(section(page, 'Indicators'), mailed).toBeVisible();
  }
});

test('a link whose # a gateway wrote as %23 opens all the same', async ({ page }) => {
  const altered = [['/shared%23', '/shared'], ['/shared%2523', '/shared'], ['/shared?lang=en%23', '/shared?lang=en']];
  for (const [given, mended] of altered) {
    await page.goto('about:blank');
    await page.goto(`${given}${FIRST}`);
    await expect(page).toHaveURL(`${mended}#${FIRST}`);
    await expect(section(page, 'Indicators')).toBeVisible();
  }
  await page.goto('/country/AZE%23why=total?index=ncsi-2018');
  await expect(page).toHaveURL('/country/AZE?index=ncsi-2018#why=total');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goto('/country/AZE?index=ncsi-2018%23why=total');
  await expect(page).toHaveURL('/country/AZE?index=ncsi-2018#why=total');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goto('/ranking?index=gci-2024&q=%23why');
  await expect(page.getByRole('searchbox')).toHaveValue('#why');
  await page.goto(`/shared/${FIRST}`);
  await expect(page.getByRole('note')).toContainText('A mail program altered this one');
});

test('a link that is not whole says what is wrong with it, and touches nothing', async ({ page }) => {
  test.slow();
  const link = await made(page);
  const payload = payloadOf(link);
  const bytes = unpacked(payload);
  const other = Buffer.from(bytes);
  other[1] = 250;
  // The highest bit says that a byte at the end says what more there is, and this one says something that nobody knows.
  const newer = Buffer.concat([bytes, Buffer.from([0x80])]);
  newer[0]! |= 0x80;
  const script = Buffer.from(bytes.toString('latin1').replace('https://example.az/qanun', 'javascript:alert(1)//qan'), 'latin1');
  const cases: [string, string, RegExp][] = [
    ['cut off', payload.slice(0, payload.length / 2), /The link is cut off, as some mail programs do with long links\. Ask whoever sent it for the whole link, or for a file\./u],
    ['a version to come', `2${payload.slice(1)}`, /The link was made by a newer version of this site\. Reload the page/u],
    ['altered', `1${payload[1] === 'A' ? 'B' : 'A'}${payload.slice(2)}`, /The link is cut off or was altered on the way/u],
    ['something new in it', packed(newer), /The link was made by a newer version of this site/u],
    ['an index to come', packed(other), /about an index that this version of the site does not know/u],
    ['too long', `1${'A'.repeat(64_000)}`, /The link has 64,001 characters, and at most 64,000 can be relied on/u],
    ['a bomb', packed(Buffer.alloc(40_000_000)), /would unpack to more than 1,048,576 bytes/u],
    ['a program for an address', packed(script), /The link is whole, but what it carries makes no sense \(byte \d+\)/u],
    ['no such thing', 'hello', /newer version|cannot stand in such a link/u],
  ];
  const before = await kept(page);
  await page.goto('about:blank');
  await open(page, `/shared#${cases[0]![1]}`);
  for (const [what, carried, why] of cases) {
    // Neighbours are refused for different reasons, so that what is said is of the last link.
    await page.evaluate((carried) => (location.hash = `#${carried}`), carried);
    await expect(title(page), what).toHaveText('Shared self-assessment');
    await expect(page.getByRole('alert'), what).toContainText('The link cannot be opened.');
    await expect(page.getByRole('alert'), what).toContainText(why);
    await expect(page.getByRole('alert'), what).toContainText('Nothing that is kept on this machine was changed.');
  }
  expect(await kept(page)).toBe(before);
});

test('the page without a link says what it is for', async ({ page }) => {
  await open(page, '/shared');
  await expect(page.getByRole('main')).toContainText('This page shows a self-assessment that came by link. The address carries none.');
  await page.getByRole('link', { name: 'All self-assessments on this machine' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/assess/u);
  await open(page, '/shared?lang=az');
  await expect(title(page)).toHaveText('Paylaşılan özünüqiymətləndirmə');
});

test('the page is sound with everything on it, in both languages and themes', async ({ page }) => {
  const link = await made(page);
  await page.goto('about:blank');
  await open(page, link);
  await soundInBoth(page, 'shared');
  await expect(page.getByRole('heading', { name: 'Göstəricilər' })).toBeVisible();
});
