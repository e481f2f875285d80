// Self-assessments as tests begin them: by the form, or found as they were left on another day.
import type { Editing } from './kill.js';
import { expect, open, test, type Page } from './site.js';

/** The form for a self-assessment from what is published of Azerbaijan on 31 August 2023. */
export const FROM_AZERBAIJAN = './assess?index=ncsi-2018&country=AZE&from=ncsi-az-2022~2023-08-31';

/** The words that a test needs in both languages. */
export const WORDS = {
  en: { start: 'Start', saved: /^Saved at \d\d:\d\d:\d\d$/u, exceptOne: 'Saved, except 1 field' },
  az: { start: 'Başla', saved: /^Saxlanıldı: \d\d:\d\d:\d\d$/u, exceptOne: 'Saxlanıldı, 1 sahə istisna olmaqla' },
};

/** Waits until the page says that everything on it is kept. */
export async function saved(page: Page, lang: 'en' | 'az' = 'en'): Promise<void> {
  await expect(page.locator('.save-state')).toHaveText(WORDS[lang].saved);
}

/** Waits until the page says that everything on it is kept but what one field refuses. */
export async function savedExceptOne(page: Page, lang: 'en' | 'az' = 'en'): Promise<void> {
  await expect(page.locator('.save-state')).toHaveText(WORDS[lang].exceptOne);
}

/** Starts a self-assessment from what is published of Azerbaijan, and gives its address, without query. */
export async function startFromAzerbaijan(page: Page, lang: 'en' | 'az' = 'en'): Promise<string> {
  await open(page, `${FROM_AZERBAIJAN}&lang=${lang}`);
  await page.getByRole('button', { name: WORDS[lang].start, exact: true }).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(page, lang);
  return page.url().split('?')[0]!;
}

/** Starts a self-assessment and says where its first answer is given, for who kills the browser there. */
export const answering = (site: string) => async (page: Page): Promise<Editing> => {
  // A page of a browser that was not started by Playwright knows no base address.
  await open(page, new URL(FROM_AZERBAIJAN, site).href);
  await page.getByRole('button', { name: WORDS.en.start, exact: true }).click();
  await page.waitForURL(/\/assess\/[a-z0-9-]+/u);
  await saved(page);
  return {
    address: page.url(),
    // Back and forth between the first two states of the first indicator, one of which counts as not assessed.
    edit: 'main input[type="radio"]:not(:checked)',
    shown: '.assess-strip > .small',
    status: '.save-state',
    saved: WORDS.en.saved,
  };
};
/** A self-assessment as its record has it, as far as tests change it. */
export interface Kept {
  name: string;
  country?: string;
  origin?: Record<string, unknown>;
  answers: KeptAnswer[];
  evidence: KeptEvidence[];
}

/** What is said of one indicator. */
export interface KeptAnswer {
  part: string;
  state?: 'not-met' | 'planned' | 'in-progress' | 'met-not-public' | 'met-public';
  planned?: string;
  responsible?: string;
  note?: string;
  evidence?: string[];
}

/** A piece of evidence. */
export interface KeptEvidence {
  id: string;
  title?: string;
  kind?: string;
  issuer?: string;
  legalReference?: string;
  url?: string;
  archivedUrl?: string;
  language?: string;
  effective?: string;
  entered?: string;
  validUntil?: string;
  quote?: string;
  note?: string;
}

/** Changes the self-assessment that is open, in the database under it, and loads the page again. */
export async function change(page: Page, edit: (assessment: Kept) => void, lang: 'en' | 'az' = 'en'): Promise<void> {
  const id = new URL(page.url()).pathname.split('/').at(-1)!;
  const row = await page.evaluate(readRow, id);
  await page.evaluate(writeRow, { ...row, text: edited(row.text, edit), revision: row.revision + 1 });
  await page.reload();
  await saved(page, lang);
}

/** The text of a record after an edit. */
function edited(text: string, edit: (assessment: Kept) => void): string {
  const record = JSON.parse(text) as Record<string, unknown>;
  const [assessment] = record['assessments'] as Kept[];
  assessment!.answers ??= [];
  assessment!.evidence ??= [];
  edit(assessment!);
  // Those are of the text as it was; a record without them is read as well.
  delete record['counts'];
  delete record['sha256'];
  return JSON.stringify(record);
}

/** Sets the answer to an indicator, which is put in where there is none. */
export function answer(assessment: Kept, part: string, said: Omit<KeptAnswer, 'part'>): void {
  const there = assessment.answers.find((one) => one.part === part);
  if (there) Object.assign(there, said);
  else assessment.answers.push({ part, ...said });
}

/** Adds a piece of evidence behind an indicator. */
export function attach(assessment: Kept, part: string, item: KeptEvidence): void {
  assessment.evidence.push(item);
  const there = assessment.answers.find((one) => one.part === part);
  answer(assessment, part, { evidence: [...(there?.evidence ?? []), item.id] });
}

/** A law with a public address, which is ready to show behind an indicator whose evidence may be a legal act. */
export const law = (part: string): KeptEvidence => ({
  id: `law-${part.replace('.', '-')}`,
  title: `Law on ${part}`,
  kind: 'legal-act',
  url: `https://e-qanun.az/${part}`,
  effective: '2024-01-01',
});

/** How a self-assessment is opened that is there already. */
export interface Opening {
  /** What of it is looked at: the query of the address. */
  view?: string;
  /** What was changed in it before. */
  edit?: (assessment: Kept) => void;
  lang?: 'en' | 'az';
}

/** Opens a self-assessment that was started from what is published of Azerbaijan on an earlier day, and gives its
 *  address, without query. */
export async function openFromAzerbaijan(page: Page, { view = '', edit, lang = 'en' }: Opening = {}): Promise<string> {
  const address = await putFromAzerbaijan(page, { edit, lang });
  const language = lang === 'en' || view.includes('lang=') ? '' : `${view ? '&' : '?'}lang=${lang}`;
  await open(page, `${address}${view}${language}`);
  await saved(page, lang);
  return address;
}

/** A page of the site's origin on which no program runs. */
const EMPTY = { contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,"><title>Nothing</title>' };

/** Puts it on this machine without opening it. */
export async function putFromAzerbaijan(page: Page, { edit, lang = 'en' }: Opening = {}): Promise<string> {
  const { row, address, database } = await begun(page, lang);
  await page.route('**/nothing', (route) => route.fulfill(EMPTY));
  await page.goto('./nothing');
  await page.unroute('**/nothing');
  const text = edit ? edited(row.text, edit) : row.text;
  await page.evaluate(createDatabase, { database, row: { ...row, text } });
  return address;
}

interface Begun {
  /** Its address, without query. */
  address: string;
  row: Row;
  database: Database;
}

/** The stores of the site's database, as the site has made them. */
interface Database {
  version: number;
  stores: { name: string; keyPath: string | string[] | null; indexes: { name: string; keyPath: string | string[]; unique: boolean }[] }[];
}

/** Started by the form, once for each language; what stands in the record depends on no test, and not on the day. */
const beginnings = new Map<string, Promise<Begun>>();

function begun(page: Page, lang: 'en' | 'az'): Promise<Begun> {
  const known = beginnings.get(lang) ?? begin(page, lang);
  beginnings.set(lang, known);
  return known;
}

async function begin(page: Page, lang: 'en' | 'az'): Promise<Begun> {
  const { baseURL, locale, timezoneId } = test.info().project.use;
  const context = await page.context().browser()!.newContext({ baseURL: baseURL!, locale: locale!, timezoneId: timezoneId! });
  const other = await context.newPage();
  await other.clock.setFixedTime('2024-12-02T08:00:00Z');
  const address = await startFromAzerbaijan(other, lang);
  const row = await other.evaluate(readRow, new URL(address).pathname.split('/').at(-1)!);
  const database = await other.evaluate(readStores);
  await context.close();
  return { address, row, database };
}

interface Row {
  key: string;
  text: string;
  revision: number;
}

function readRow(id: string): Promise<Row> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('posture');
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction('assessments').objectStore('assessments').get(id);
      reading.onerror = () => reject(reading.error!);
      reading.onsuccess = () => {
        db.close();
        resolve(reading.result as Row);
      };
    };
  });
}

function writeRow(row: Row): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('posture');
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction('assessments', 'readwrite', { durability: 'strict' });
      writing.objectStore('assessments').put(row);
      writing.onerror = () => reject(writing.error!);
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

function readStores(): Promise<Database> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('posture');
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      const db = opening.result;
      const names = [...db.objectStoreNames];
      const stores = names.map((name) => {
        const store = db.transaction(name).objectStore(name);
        const indexes = [...store.indexNames].map((index) => {
          const { name, keyPath, unique } = store.index(index);
          return { name, keyPath, unique };
        });
        return { name, keyPath: store.keyPath, indexes };
      });
      db.close();
      resolve({ version: db.version, stores });
    };
  });
}

function createDatabase({ database, row }: { database: Database; row: Row }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('posture', database.version);
    opening.onerror = () => reject(opening.error!);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes } of database.stores) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const { name, keyPath, unique } of indexes) store.createIndex(name, keyPath, { unique });
      }
    };
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction('assessments', 'readwrite');
      writing.objectStore('assessments').put(row);
      writing.onerror = () => reject(writing.error!);
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

/** One exercise behind 10.3, which counts until 1 February 2027, and nothing else. */
export function oneExercise(assessment: Kept): void {
  answer(assessment, '10.3', { evidence: [] });
  attach(assessment, '10.3', {
    id: 'exercise',
    title: 'National exercise',
    kind: 'press-release',
    url: 'https://example.az/exercise',
    effective: '2024-02-01',
  });
}
