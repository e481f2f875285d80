// Every data file slow, missing, cut off, of another version, a web page in its place, or out of reach: the page names
// the file and says what to do, trying again works, and what does not need the file is there all the same. One page goes
// through all of that by trying again and again. The clock of the page is moved by hand; nothing here waits.
import { text } from './support/facts.js';
import { cases } from './support/files.js';
import { listOf, type List } from './support/parts.js';
import { expect, section, test, type Page } from './support/site.js';
import type { Route } from '@playwright/test';

const HTML = '<!doctype html><html lang="en"><title>Posture</title><body>The page of the app</body></html>';

interface Fault {
  answer(route: Route, file: string): Promise<void>;
  says: RegExp;
}

const faults: Record<string, Fault> = {
  missing: {
    answer: (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Nothing here' }),
    says: /The server does not have this file\. If trying again does not help/,
  },
  'refused for a while': {
    answer: (route) => route.fulfill({ status: 503, contentType: 'text/plain', body: 'Later' }),
    says: /The server answered with status 503\. Try again in a moment\./,
  },
  'cut off': {
    answer: (route, file) =>
      route.fulfill({ contentType: 'application/json', body: text(file).slice(0, Math.floor(text(file).length / 2)) }),
    says: /The file is cut off at line \d+, column \d+\./,
  },
  'of a version to come': {
    answer: (route, file) => route.fulfill({ contentType: 'application/json', body: newer(file) }),
    says: /The file is of version 99; this program reads version 1\.|The file is of the format “.*” and should be “.*”/,
  },
  'a web page': {
    answer: (route) => route.fulfill({ contentType: 'text/html', body: HTML }),
    says: /A web page came instead of the file\./,
  },
  'a web page that says it is JSON': {
    answer: (route) => route.fulfill({ contentType: 'application/json', body: HTML }),
    says: /A web page came instead of the file\./,
  },
  'out of reach': {
    answer: (route) => route.abort('internetdisconnected'),
    says: /The network failed or the server is not there\. Check the connection and try again\./,
  },
};

/** The file as a later release might write it. A Data Package says its version by its profile. */
function newer(file: string): string {
  const changed = text(file)
    .replace('"version": 1,', '"version": 99,')
    .replace(/"\$schema": "[^"]*"/, '"$schema": "https://datapackage.org/profiles/99.0/datapackage.json"');
  if (changed === text(file)) throw new Error(`${file} has no version to change`);
  return changed;
}

/** What a file is called in messages: by what is in it. */
function meant(file: string): RegExp {
  const index = (file.split('/').pop() ?? '').replace('.json', '').replaceAll('-', ' ').toUpperCase();
  const called: [RegExp, string][] = [
    [/^methodologies\//, `The rules of ${index}`],
    [/^observations\//, `The results of ${index}`],
    [/^evidence\//, 'The evidence'],
    [/^statements\/|^contexts|^classifications/, 'What other sources say'],
    [/^strategies[./]/, 'The strategies'],
    [/^mappings\//, 'What this strategy reaches'],
    [/^crosswalks\//, 'The comparison of the two editions'],
    [/^(countries|sources|indices)\.json/, `The list of ${file.split('.')[0]}`],
    [/^scores/, 'The scores in other indices'],
    [/^datapackage/, 'The list of files'],
  ];
  const words = called.find(([pattern]) => pattern.test(file) && !file.endsWith('.wasm'))?.[1] ?? 'A part of this page';
  return new RegExp(`${words} could not be loaded|${words}: still loading|Missing here: ${words}`);
}

/** What speaks of a file, with a button that tries again. */
const notice = (page: Page, file: string) =>
  page.locator('.notice, tr').filter({ hasText: meant(file) }).filter({ has: page.getByRole('button', { name: 'Try again' }) });

// Neighbours say different things, so that what is said is of the last try.
const names = ['missing', 'a web page', 'cut off', 'a web page that says it is JSON', 'out of reach', 'of a version to come', 'refused for a while'];

for (const [place, one] of cases.entries()) {
  test(`${one.file} is slow, fails and comes on ${one.address}`, async ({ page, watch }) => {
    watch.tolerate(/Failed to load resource/);
    // Standing still, so that how fast the machine is does not matter.
    await page.clock.install({ time: '2026-01-01T08:00:00' });
    await page.clock.pauseAt('2026-01-01T09:00:00');
    const file = await hold(page, one.file);
    const said = notice(page, one.file).first();
    const slow = page.getByText(meant(one.file)).filter({ hasText: 'still loading' }).first();
    // Each page begins, and so ends, with another fault.
    const turned = [...names.slice(place % names.length), ...names.slice(0, place % names.length)];

    await page.goto(one.address);
    // The start script asks for some files itself; what says that they are slow is the program.
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    // What stands further down is built when the rest is painted, for which time has to pass.
    await pass(page, 50, file.isAsked);
    await test.step('slow', async () => {
      if (one.unawaited) return page.clock.resume();
      await page.clock.fastForward(2_000);
      await expect(slow).toBeHidden();
      await pass(page, 500, () => slow.isVisible());
      await page.clock.resume();
      await one.stands(page);
    });
    for (const [turn, name] of turned.entries()) {
      await test.step(name, async () => {
        if (turn > 0) await said.getByRole('button', { name: 'Try again' }).click();
        await file.answer(faults[name]!.answer);
        await expect(said).toContainText(faults[name]!.says);
        await expect(slow).toBeHidden();
        if (turn === 0) await one.stands(page);
      });
    }
    await test.step('slow once more, and there after all', async () => {
      await said.getByRole('button', { name: 'Try again' }).click();
      await file.asked();
      await page.clock.fastForward(3_500);
      if (!one.unawaited) await expect(slow).toBeVisible();
      await file.answer((route) => route.continue());
      await one.shows(page);
      await expect(slow).toBeHidden();
      await expect(notice(page, one.file)).toHaveCount(0);
    });
  });
}

/** Lets time pass by steps of some milliseconds until something is so. */
const pass = (page: Page, step: number, until: () => boolean | Promise<boolean>) =>
  expect
    .poll(async () => {
      await page.clock.runFor(step);
      return until();
    })
    .toBe(true);

/** Holds back every request for a file until it is answered. */
async function hold(page: Page, file: string) {
  const held: Route[] = [];
  let tell: () => void = () => undefined;
  await page.route(`**/data/${file}`, (route) => {
    held.push(route);
    tell();
  });
  const asked = async (): Promise<void> => {
    while (held.length === 0) await new Promise<void>((resolve) => (tell = resolve));
  };
  return {
    isAsked: () => held.length > 0,
    /** Waits until somebody asks for the file. */
    asked,
    /** Answers whoever has asked for it. */
    async answer(how: Fault['answer']): Promise<void> {
      await asked();
      for (const route of held.splice(0)) await how(route, file);
    },
  };
}

test('what is still broken is still said', async ({ page, watch }) => {
  watch.tolerate(/Failed to load resource/);
  const file = 'countries.json';
  let asked = 0;
  let fault = faults[names[0]!]!;
  await page.route(`**/data/${file}`, (route) => {
    asked += 1;
    return fault.answer(route, file);
  });
  await page.goto('/country/AZE?index=ncsi-2018');
  const said = notice(page, file).first();
  await expect(said).toContainText(fault.says);
  for (const name of names) {
    await test.step(name, async () => {
      fault = faults[name]!;
      for (let again = 0; again < 2; again += 1) {
        const before = asked;
        await said.getByRole('button', { name: 'Try again' }).click();
        await expect.poll(() => asked, { intervals: [0, 20, 50] }).toBeGreaterThan(before);
        await expect(said).toContainText(fault.says);
      }
    });
  }
});

test('a list with some unreadable entries leaves them out and says which', async ({ page }) => {
  const damaged = text('countries.json').replace('"code": "AFG"', '"code": "4FG"');
  await page.route('**/data/countries.json', (route) => route.fulfill({ contentType: 'application/json', body: damaged }));
  await page.goto('/country/AZE?index=ncsi-2018');
  await expect(page.getByRole('heading', { name: 'Azerbaijan', level: 1 })).toBeVisible();
  await page.getByText('One entry could not be read and is left out').click();
  await expect(page.getByText(/“4FG” is not a country code of three letters/)).toBeVisible();
});

test('with no network at all the next page still stands and says what it misses', async ({ page, context, watch }) => {
  watch.tolerate(/Failed to load resource/);
  await page.goto('/country/AZE?index=ncsi-2018');
  await expect(page.getByRole('heading', { name: 'Azerbaijan', level: 1 })).toBeVisible();
  const link = page.getByRole('navigation').getByRole('link', { name: 'Data' });
  // Its parts come when the reader turns to the link.
  const linking = await page.locator('link[href*="/split-"]').getAttribute('href');
  const [list] = await listOf(page.request, new URL(linking!, page.url()).href);
  const { parts: files, chunks } = (await (await page.request.get(list)).json()) as List;
  const missing = chunks.reference!.filter((place) => !chunks.country!.includes(place));
  const parts = missing.map((place) => new URL(files[place]![0], list).pathname);
  const come = new Set<string>();
  page.on('requestfinished', (request) => come.add(new URL(request.url()).pathname));
  await link.hover();
  await expect.poll(() => parts.every((part) => come.has(part))).toBe(true);
  await context.setOffline(true);
  await link.click();
  const said = notice(page, 'datapackage.json');
  await expect(said).toContainText('The network failed or the server is not there.');
  await page.goBack();
  await expect(page.getByRole('link', { name: '63.64: why this number?' }).first()).toBeVisible();
  await page.goForward();
  await context.setOffline(false);
  await said.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Verify everything' })).toBeVisible();
});

test('a page that does not come is said, everything else stands, and trying again brings it', async ({ page, watch }) => {
  watch.tolerate(/Failed to load resource/);
  await page.route(/\/(pack-)?ranking-[0-9a-f]+\.wasm/, (route) => route.abort());
  await page.goto('/ranking?index=gci-2024');
  const said = notice(page, 'ranking.wasm');
  await expect(said).toContainText('The network failed or the server is not there.');
  await said.getByRole('button', { name: 'Try again' }).click();
  await expect(said, 'still missing, still said').toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'About' }).click();
  await expect(page.getByRole('heading', { name: 'About', level: 1 })).toBeVisible();
  await page.goBack();
  await page.unroute(/\/(pack-)?ranking-[0-9a-f]+\.wasm/);
  await said.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(said).toHaveCount(0);
});

for (const [what, file] of [
  ['styles', /\/pages-[0-9a-f]+\.css/],
  ['list of parts', /\/parts-[0-9a-f]+\.json/],
] as const) {
  test(`a page whose ${what} did not come is said, and trying again brings it whole`, async ({ page, watch }) => {
    watch.tolerate(/Failed to load resource/);
    await page.route(file, (route) => route.abort());
    await page.goto('/strategies');
    const said = notice(page, 'strategies.wasm');
    await expect(said).toContainText('The network failed or the server is not there.');
    await page.unroute(file);
    await said.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.locator('#page-styles')).toHaveCount(1);
  });
}

test('a host that does not know WebAssembly by its type serves all of the program', async ({ page, watch }) => {
  // The main part is compiled in another way then, with a word in the console.
  watch.tolerate(/MIME type/);
  await page.route('**/*.wasm', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'application/octet-stream' } });
  });
  await page.goto('/country/AZE?index=ncsi-2018');
  await expect(page.getByRole('heading', { level: 1, name: 'Azerbaijan' })).toBeVisible();
  await expect(section(page, 'Indicators and evidence')).toBeVisible();
});

test('a newer version put up under an open page is said, and loading anew opens it', async ({ page, watch }) => {
  watch.tolerate(/Failed to load resource|integrity|Failed to find a valid digest/);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const parts = /\/(pack-)?(shared|reference)-[0-9a-f]+\.wasm/;
  await page.route(parts, (route) => route.fulfill({ status: 404, body: 'Gone' }));
  const newer = async (route: Route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/start-[0-9a-f]+/g, 'start-0000000000000000') });
  };
  // Only what the page asks for by itself: a page that is opened gets the one that is there.
  const asked = (url: URL) => url.pathname === '/';
  await page.route(asked, newer);
  await page.getByRole('navigation').getByRole('link', { name: 'About' }).click();
  const said = page.getByRole('alert').filter({ hasText: 'A part of this page could not be loaded' });
  await expect(said).toContainText('A newer version of this site was published');
  await expect(said.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await page.unroute(parts);
  await page.unroute(asked, newer);
  await said.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('heading', { name: 'About', level: 1 })).toBeVisible();
});

test('a view whose parts do not come in one file gets them one by one', async ({ page, watch }) => {
  watch.tolerate(/integrity|Failed to load resource|Failed to find a valid digest/);
  const packs = /\/pack-[a-z_]+-[0-9a-f]+\.wasm/;
  for (const spoil of [
    (route: Route) => route.abort(),
    (route: Route) => route.fulfill({ status: 404, body: 'Gone' }),
    async (route: Route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: Buffer.concat([await answer.body(), Buffer.from([0])]) });
    },
  ]) {
    await page.route(packs, spoil);
    await page.goto('/ranking?index=gci-2024');
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.unroute(packs);
  }
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/country/AZE?index=ncsi-2018');
  await expect(page.getByRole('link', { name: '63.64: why this number?' }).first()).toBeVisible();
  const parts = asked.filter((path) => /\.wasm$/.test(path) && !/_bg\.wasm$/.test(path));
  expect(parts, 'else they come in one').toEqual([expect.stringMatching(packs)]);
});

test('an altered part of the program does not run', async ({ page, watch }) => {
  watch.tolerate(/integrity|Failed to load resource|Failed to find a valid digest/);
  await page.route(/\/(pack-)?ranking-[0-9a-f]+\.wasm/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: Buffer.concat([await answer.body(), Buffer.from([0, 1, 0])]) });
  });
  await page.goto('/ranking?index=gci-2024');
  await expect(notice(page, 'ranking.wasm')).toBeVisible();
});

test('words that do not come leave the page in English, and trying again brings them', async ({ page, watch }) => {
  watch.tolerate(/Failed to load resource/);
  await page.route(/\/languages-[0-9a-f]+\.wasm/, (route) => route.abort());
  await page.goto('/about?lang=az');
  const said = notice(page, 'languages.wasm');
  await expect(said).toContainText('The page stays in the previous language until its words are loaded.');
  await expect(page.getByRole('heading', { name: 'About', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.unroute(/\/languages-[0-9a-f]+\.wasm/);
  await said.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Haqqında', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'az');
});

test('a server that stops answering is not waited for without end', async ({ page, watch }) => {
  watch.tolerate(/Failed to load resource/);
  await page.addInitScript(() => {
    // A minute is waited for; a test need not.
    const later = window.setTimeout.bind(window);
    Object.assign(window, { setTimeout: (act: () => void, delay = 0) => later(act, delay >= 60_000 ? 4_000 : delay) });
  });
  await page.route('**/data/observations/gci-2024.json', () => undefined);
  await page.goto('/ranking?index=gci-2024');
  const said = notice(page, 'observations/gci-2024.json').filter({ hasText: 'The server stopped answering.' });
  await expect(said.first()).toBeVisible({ timeout: 10_000 });
  await page.unroute('**/data/observations/gci-2024.json');
  await said.first().getByRole('button', { name: 'Try again' }).click();
  await expect(said).toHaveCount(0);
  await expect(page.getByRole('table')).toBeVisible();
});
