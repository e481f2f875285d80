// When the program cannot start or stops, a panel says so, with the message, a way to reload and a way to copy it.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, open, settled, test, title, type Page } from './support/site.js';

const panel = (page: Page) => page.getByRole('alertdialog', { name: 'The page has stopped' });
const noise = /could not|Failed to|integrity|panicked|RuntimeError|unreachable|WebAssembly|SecurityError|abort|Refused/i;

/** Lets the browser refuse new entries in its history, as Safari does after a hundred; the router panics on that. */
async function panic(page: Page): Promise<void> {
  await page.evaluate(() => {
    history.pushState = () => {
      throw new DOMException('no more entries', 'SecurityError');
    };
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click();
}

/** Reloads by the panel. Until it is gone, the page is still the old one, which may have a title too. */
async function reload(page: Page): Promise<void> {
  await panel(page).getByRole('button', { name: 'Reload' }).click();
  await expect(panel(page)).toBeHidden();
  await settled(page);
}

test('a panic shows its message, and reloading brings the page back', async ({ page, watch }) => {
  watch.tolerate(noise);
  await open(page, '/country/AZE?index=ncsi-2018');
  await panic(page);
  await expect(panel(page)).toBeVisible();
  await expect(panel(page)).toContainText('panicked at');
  await expect(panel(page)).toContainText('SecurityError');
  await expect(panel(page)).toContainText('/country/AZE?index=ncsi-2018');
  await expect(panel(page)).not.toContainText('RuntimeError');
  await expect(page.getByRole('heading', { name: 'The page has stopped' })).toBeFocused();
  // Nothing under the panel can be reached any more.
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('button', { name: 'Reload' })).toBeFocused();
  await page.getByRole('link', { name: 'Data' }).first().focus();
  await expect(panel(page).getByRole('button', { name: 'Reload' })).toBeFocused();
  await reload(page);
  await expect(title(page)).toHaveText('Azerbaijan');
});

test('the details can be copied', async ({ page, context, watch }) => {
  watch.tolerate(noise);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/about');
  await panic(page);
  await panel(page).getByRole('button', { name: 'Copy the details' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('panicked at');
  expect(copied).toContain('/about');
  expect(copied).toContain('Mozilla/5.0');
});

test('where copying is refused the details are selected instead', async ({ page, watch }) => {
  watch.tolerate(noise);
  await open(page, '/about');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await panic(page);
  await panel(page).getByRole('button', { name: 'Copy the details' }).click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain('panicked at');
});

test('the panel speaks Azerbaijani, in the dark too, and covers the page', async ({ page, watch }) => {
  watch.tolerate(noise);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/about?lang=az');
  await page.evaluate(() => dispatchEvent(new CustomEvent('posture:crash', { detail: 'panicked at nowhere' })));
  const azerbaijani = page.getByRole('alertdialog', { name: 'Səhifə dayandı' });
  await expect(azerbaijani).toBeVisible();
  await expect(azerbaijani.getByRole('button', { name: 'Yenilə' })).toBeVisible();
  await expect(azerbaijani.getByText('Reload', { exact: true })).toBeHidden();
  const box = (await azerbaijani.boundingBox())!;
  expect(box).toMatchObject({ x: 0, y: 0, width: 320, height: 640 });
});

test('only the first message is kept', async ({ page }) => {
  await open(page, '/about');
  await page.evaluate(() => {
    for (const detail of ['the cause', 'the echo']) dispatchEvent(new CustomEvent('posture:crash', { detail }));
  });
  await expect(panel(page)).toContainText('the cause');
  await expect(panel(page)).not.toContainText('the echo');
});

const broken: [string, string, (page: Page, url: string) => Promise<unknown>][] = [
  ['the program is out of reach', '**/*.wasm', (page, url) => page.route(url, (route) => route.abort())],
  ['the program is missing', '**/*.wasm', (page, url) => page.route(url, (route) => route.fulfill({ status: 404 }))],
  [
    'the program was altered',
    '**/*.wasm',
    (page, url) =>
      page.route(url, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        body[body.length - 1]! ^= 1;
        await route.fulfill({ response, body });
      }),
  ],
  ['a script is out of reach', '**/posture-*.js', (page, url) => page.route(url, (route) => route.abort())],
  ['a style sheet is out of reach', '**/*.css', (page, url) => page.route(url, (route) => route.abort())],
];

for (const [name, url, spoil] of broken) {
  test(`${name}: the panel says so, and reloading works once it is back`, async ({ page, watch }) => {
    watch.tolerate(noise);
    watch.tolerate(/net::|TypeError|preload/);
    await spoil(page, url);
    await page.goto('/about');
    await expect(panel(page)).toBeVisible();
    await expect(panel(page).locator('pre')).toHaveText(/\S[\s\S]*\/about/);
    // What is on its way has to end first, or the page could be given a spoilt file once more.
    await page.unrouteAll({ behavior: 'wait' });
    await reload(page);
    await expect(title(page)).toHaveText('About');
  });
}

test.describe('behind a host that once sends a program that was altered', () => {
  // Playwright's own routes bypass the browser's cache, and the cache is what this is about.
  test.use({
    baseURL: async ({ baseURL }, use) => {
      let altered = false;
      const host = createServer((asked, answer) => {
        const headers = { ...asked.headers, 'accept-encoding': 'identity' };
        request(new URL(asked.url!, baseURL), { headers }, (sent) => {
          const parts: Buffer[] = [];
          sent.on('data', (part: Buffer) => parts.push(part));
          sent.on('end', () => {
            const body = Buffer.concat(parts);
            if (!altered && /posture[^/]*\.wasm$/.test(asked.url!)) {
              altered = true;
              body[body.length - 1]! ^= 1;
            }
            answer.writeHead(sent.statusCode!, sent.headers).end(body);
          });
        }).end();
      });
      await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
      await use(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
      host.closeAllConnections();
      host.close();
    },
  });

  test('reloading asks for every file anew, also for those that the browser keeps for ever', async ({ page, watch }) => {
    watch.tolerate(noise);
    watch.tolerate(/preload/);
    await page.goto('/about');
    await expect(panel(page)).toBeVisible();
    await reload(page);
    await expect(title(page)).toHaveText('About');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs, in both languages', async ({ page, watch }) => {
    watch.tolerate(/preload/);
    await page.goto('/');
    const said = page.locator('noscript p');
    await expect(said.first()).toBeVisible();
    await expect(said.first()).toContainText('Posture shows and checks figures in your browser and needs JavaScript');
    await expect(said.last()).toBeVisible();
    await expect(said.last()).toContainText('Posture rəqəmləri brauzerinizdə göstərir və yoxlayır');
  });
});

test('a browser without WebAssembly is told so, and nothing is said to have stopped', async ({ page, watch }) => {
  watch.tolerate(/WebAssembly/);
  await page.addInitScript(() => {
    delete (globalThis as { WebAssembly?: unknown }).WebAssembly;
  });
  for (const [address, says] of [['/?lang=en', 'This browser does not run WebAssembly'], ['/about?lang=az', 'Bu brauzer WebAssembly işlətmir']] as const) {
    await page.goto(address);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByText(/Loading…|Yüklənir…/u).filter({ visible: true })).toHaveCount(0);
    await expect(panel(page)).toBeHidden();
  }
});
