// What earlier versions of the app have kept on this machine: the database as its version 1 was, and mappings in local
// storage. All of it is there with the present version, and nothing is removed before it is in its new place.
import { readFile } from 'node:fs/promises';
import { text } from './support/facts.js';
import { aside, AZERBAIJAN, EARLIER, EARLIER_ASIDE, earlier, kept, reason, rows, saved, savedAt, status } from './support/mapping.js';
import { expect, open, section, settled, test, type Page } from './support/site.js';

/** A database as version 1 of it was left on a reader's machine. It stays as it is. */
const VERSION_1 = new URL('support/database-1.json', import.meta.url);

/** The same of version 4. */
const VERSION_4 = new URL('support/database-4.json', import.meta.url);

/** The same of version 5. */
const VERSION_5 = new URL('support/database-5.json', import.meta.url);

interface Left {
  version: number;
  stores: Record<string, { key: string; text: string }[]>;
}

const EMPTY = { contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,"><title>Nothing</title>' };

/** A mapping of a reader's own, as every version so far has written it. */
function own(): string {
  const shipped = JSON.parse(text('mappings/aze-2023-2027/ncsi-2018.json')) as { links: object[] };
  const link = { priority: 'P1', part: '2.3', strength: 'direct', reason: { en: 'From before.' } };
  return JSON.stringify({ ...shipped, links: [...shipped.links, link] });
}

/** Leaves things on the machine before the app comes. */
async function leave(page: Page, left: { local?: Record<string, string>; database?: Left }): Promise<void> {
  await page.route('**/nothing', (route) => route.fulfill(EMPTY));
  await page.goto('./nothing');
  await page.unroute('**/nothing');
  await page.evaluate((local) => {
    for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value);
  }, left.local ?? {});
  if (left.database) await page.evaluate(create, left.database);
}

function create({ version, stores }: Left): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('posture', version);
    opening.onerror = () => reject(opening.error!);
    opening.onupgradeneeded = () => {
      for (const name of Object.keys(stores)) opening.result.createObjectStore(name, { keyPath: 'key' });
    };
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction(Object.keys(stores), 'readwrite');
      for (const [name, rows] of Object.entries(stores)) for (const row of rows) writing.objectStore(name).put(row);
      writing.onerror = () => reject(writing.error!);
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

test('the database of version 1 is taken up with all that is in it, and a mapping comes in from local storage', async ({ page }) => {
  const database = JSON.parse(await readFile(VERSION_1, 'utf8')) as Left;
  const [before, mine] = [database.stores, own()];
  await leave(page, { database, local: { [EARLIER]: mine, [EARLIER_ASIDE]: '{"format": "posture.map' } });
  await open(page, AZERBAIJAN);
  await expect(reason(page, 'P1 to 2.3')).toHaveValue('From before.');
  await savedAt(page);
  expect(await kept(page), 'to the letter').toBe(mine);
  expect(await aside(page)).toEqual(['{"format": "posture.map']);
  expect(await earlier(page)).toEqual([]);
  for (const [name, list] of Object.entries(before)) {
    const texts = (await rows(page, name)).filter(({ key }) => !key.startsWith('mapping:')).map(({ text }) => text);
    expect(texts, name).toEqual(list.map(({ text }) => text));
  }
  await open(page, './assess?lang=en');
  const [first] = before['assessments']!;
  await expect(page.locator(`a[href*="/assess/${first!.key}"]`).first()).toBeVisible();
  await page.locator(`a[href*="/assess/${first!.key}"]`).first().click();
  await savedAt(page);
});

test('the database of version 2 gets a bin, and keeps all that is in it', async ({ page }) => {
  const { stores } = JSON.parse(await readFile(VERSION_1, 'utf8')) as Left;
  await leave(page, { database: { version: 2, stores: { ...stores, mappings: [] } } });
  await open(page, './assess?lang=en');
  for (const [name, list] of Object.entries(stores)) {
    expect((await rows(page, name)).map(({ text }) => text), name).toEqual(list.map(({ text }) => text));
  }
  expect(await rows(page, 'bin')).toEqual([]);
});

test('the database of version 3 gets a place for pages that were brought, and keeps all that is in it', async ({ page }) => {
  const { stores } = JSON.parse(await readFile(VERSION_1, 'utf8')) as Left;
  await leave(page, { database: { version: 3, stores: { ...stores, mappings: [], bin: [] } } });
  await open(page, './assess?lang=en');
  for (const [name, list] of Object.entries(stores)) {
    expect((await rows(page, name)).map(({ text }) => text), name).toEqual(list.map(({ text }) => text));
  }
  const names = await page.evaluate(
    () => new Promise<string[]>((resolve) => {
      const opening = indexedDB.open('posture');
      opening.onsuccess = () => {
        resolve([...opening.result.objectStoreNames]);
        opening.result.close();
      };
    }),
  );
  expect(names).toContain('brought_pages');
});

test('the database of version 4 gets a place for crosswalks, and keeps all that is in it', async ({ page }) => {
  const left = JSON.parse(await readFile(VERSION_4, 'utf8')) as Left;
  await leave(page, { database: left });
  await open(page, './crosswalk/ncsi-2018/ncsi-3?lang=en');
  await expect(page.locator('#crosswalk-status')).toHaveText('This project’s proposal is shown, as it is published.');
  for (const [name, list] of Object.entries(left.stores)) {
    expect((await rows(page, name)).map(({ text }) => text), name).toEqual(list.map(({ text }) => text));
  }
  await page.getByRole('button', { name: 'Change 4.3 of NCSI 2018', exact: true }).click();
  const form = page.getByRole('form', { name: 'Change 4.3 of NCSI 2018' });
  await form.getByRole('textbox', { name: 'Reason' }).fill('For another reason.');
  await form.getByRole('button', { name: 'Save the row' }).click();
  await savedAt(page);
  expect((await rows(page, 'crosswalks')).map(({ key }) => key)).toEqual(['crosswalk:ncsi-2018:ncsi-3']);
});

test('the database of version 5 gets a place for plans, and keeps all that is in it', async ({ page }) => {
  const left = JSON.parse(await readFile(VERSION_5, 'utf8')) as Left;
  await leave(page, { database: left });
  await open(page, './crosswalk/ncsi-2018/ncsi-3?lang=en');
  await expect(page.getByText('From version 5.')).toBeVisible();
  for (const [name, list] of Object.entries(left.stores)) {
    expect((await rows(page, name)).map(({ text }) => text), name).toEqual(list.map(({ text }) => text));
  }
  await open(page, './plan?index=ncsi-2018&country=AZE&target=75&minimise=actions&lang=en');
  await page.getByRole('button', { name: /^Keep as a plan ?: way 1$/u }).click();
  await savedAt(page);
  expect((await rows(page, 'plans')).map(({ key }) => key)).toEqual([expect.stringMatching(/^plan:[a-z0-9-]+$/u)]);
});

test('a mapping that cannot be read is set aside as it is, can be taken along and removed', async ({ page }) => {
  const damaged = '{"format": "posture.mapping", "version": 1, "strategy": "aze-2023';
  await leave(page, { local: { [EARLIER]: damaged } });
  await open(page, AZERBAIJAN);
  const notice = page.locator('.notice', { hasText: 'A saved mapping cannot be read and is set aside in this browser.' });
  await expect(notice).toContainText(/The file is cut off at line 1, column \d+\./);
  await expect(status(page)).toHaveText('This project’s proposal is shown, as it is published.');
  expect([await kept(page), await aside(page), await earlier(page)]).toEqual([null, [damaged], []]);
  const file = await saved(page, notice.getByRole('button', { name: 'Save it as a file' }));
  expect(file.text).toBe(damaged);
  await notice.getByRole('button', { name: 'Remove it' }).click();
  await expect(notice).toHaveCount(0);
  expect(await aside(page)).toEqual([]);
});

test('of a mapping that no longer fits the rest is taken over, and all of it is set aside', async ({ page }) => {
  const old = own().replace('"priority":"P1","part":"2.3"', '"priority":"P99","part":"2.3"').replace('"strength":"direct"', '"strength":"supporting"');
  await leave(page, { local: { [EARLIER]: old } });
  await open(page, AZERBAIJAN);
  const notice = page.locator('.notice', { hasText: 'Of a saved mapping one entry no longer fits.' });
  await expect(notice.first()).toContainText('The strategy has no priority “P99”.');
  await expect(section(page, '47 links')).toBeVisible();
  expect(await aside(page)).toEqual([old]);
  await expect.poll(() => kept(page)).not.toContain('P99');
});

test('two tabs that take a mapping in at once do so once', async ({ page, context }) => {
  const mine = own();
  await leave(page, { local: { [EARLIER]: mine } });
  const other = await context.newPage();
  await Promise.all([open(page, AZERBAIJAN), open(other, AZERBAIJAN)]);
  for (const tab of [page, other]) await expect(section(tab, '48 links')).toContainText('From before.');
  expect([await kept(page), await aside(page), await earlier(page)]).toEqual([mine, [], []]);
});

test('where the database cannot be had, the mapping is shown from its old place and stays there', async ({ page, context }) => {
  const mine = own();
  await leave(page, { local: { [EARLIER]: mine } });
  const other = await context.newPage();
  await other.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await open(other, AZERBAIJAN);
  await expect(reason(other, 'P1 to 2.3')).toHaveValue('From before.');
  expect(await earlier(other)).toEqual([EARLIER]);
  await other.close();
  await open(page, AZERBAIJAN);
  await settled(page);
  await expect(reason(page, 'P1 to 2.3')).toHaveValue('From before.');
  expect([await kept(page), await earlier(page)]).toEqual([mine, []]);
});
