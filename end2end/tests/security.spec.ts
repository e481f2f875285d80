// What the site promises about what it loads and where it leads: a strict policy, hashes on everything that runs,
// and links that neither tell nor allow anything to where they lead.
import { createHash } from 'node:crypto';
import { elsewhere } from './support/elsewhere.js';
import { listOf, stylesOf, type List } from './support/parts.js';
import { expect, go, open, test } from './support/site.js';

/** The directives of a policy by name. */
const directives = (policy: string) =>
  Object.fromEntries(policy.split(';').map((directive) => directive.trim().split(/\s+(.*)/s, 2) as [string, string]));

test('the policy is strict, and the same as header and in the page', async ({ page }) => {
  const response = (await page.goto('/'))!;
  const header = response.headers()['content-security-policy']!;
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const [sent, written] = [directives(header), directives(meta!)];
  for (const policy of [sent, written]) {
    expect(policy['default-src']).toBe("'none'");
    expect(policy['script-src']).toBe("'self' 'wasm-unsafe-eval'");
    expect(policy['style-src']).toBe("'self'");
    expect(policy['connect-src']).toBe("'self'");
    expect(policy['worker-src']).toBe("'self'");
    expect(policy['manifest-src']).toBe("'self'");
    expect(policy['base-uri']).toBe("'self'");
    expect(policy['form-action']).toBe("'none'");
  }
  for (const [name, sources] of Object.entries(written)) expect(sent[name]).toBe(sources);
  expect(header).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
  expect(response.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
});

test('the policy holds: nothing inline runs, nothing is sent elsewhere', async ({ page, watch }) => {
  watch.tolerate(/Content Security Policy|Fetch API cannot load|Executing inline script/);
  await open(page, '/about');
  const result = await page.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.inlined = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">styled</p>');
    const sent = await fetch('http://127.0.0.1:1/').then(() => 'sent', () => 'refused');
    await new Promise((resolve) => setTimeout(resolve));
    return { refused, sent, inlined: 'inlined' in window };
  });
  expect(result).toMatchObject({ sent: 'refused', inlined: false });
  expect(result.refused).toEqual(expect.arrayContaining(['script-src-elem', 'style-src-attr', 'connect-src']));
});

test('every script, style and the program come under their hashes', async ({ page, request }) => {
  const fetched: string[] = [];
  page.on('request', (one) => fetched.push(one.url()));
  await open(page, '/');
  const tags = page.locator('script[src], link[rel~="stylesheet"], link[rel~="modulepreload"]');
  const named = await tags.evaluateAll((elements) =>
    elements.map((element): [string, string] => [
      (element as HTMLScriptElement).src || (element as HTMLLinkElement).href,
      element.getAttribute('integrity') ?? 'none',
    ]),
  );
  // The program is fetched by the start script, which names its hash.
  const start = named.find(([url]) => /\/start-/.test(url))![0];
  const script = await (await request.get(start)).text();
  const [, program, hash] = /fetch\('([^']+\.wasm)', \{ integrity: '([^']+)'/.exec(script)!;
  named.push([new URL(program!, start).href, hash!]);
  // The script that links its parts names the list of them and the styles of pages with their hashes, and the list those of the
  // parts and the packs.
  const link = named.find(([url]) => /\/split-/.test(url))![0];
  const [list, listHash] = await listOf(request, link);
  named.push([list, listHash], await stylesOf(request, link));
  const { parts, packs } = (await (await request.get(list)).json()) as List;
  const files = [...parts, ...Object.values(packs)];
  expect(files.length, 'parts and packs are listed').toBeGreaterThan(50);
  for (const [file, hash] of files) named.push([new URL(file, link).href, hash]);
  for (const [url, integrity] of named) {
    const [kind, hash] = integrity.split(/-(.*)/s);
    expect(['sha256', 'sha384', 'sha512'], `${url} has a hash`).toContain(kind);
    const body = await (await request.get(url)).body();
    expect(createHash(kind!).update(body).digest('base64'), url).toBe(hash);
  }
  const run = fetched.filter((url) => /\.(js|css|wasm)$/.test(new URL(url).pathname));
  for (const url of run) expect(named.map(([url]) => url), `${url} is named with its hash`).toContain(url);
  expect(run.filter((url) => /\/posture-[^/]+\.wasm$/.test(url)), 'the program is fetched once').toHaveLength(1);
  expect(await page.locator('script:not([src])').count()).toBe(0);
  expect(await page.locator('style').count()).toBe(0);
});

test('the program names no folder of the machine that built it', async ({ page, request }) => {
  await open(page, '/');
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const programs = fetched.filter((url) => url.endsWith('.wasm'));
  expect(programs.length).toBeGreaterThan(0);
  for (const url of programs) {
    const text = (await (await request.get(url)).body()).toString('latin1');
    expect(text, `crates below cargo/ in ${url}`).not.toMatch(/[./]cargo\/registry/);
  }
});

test('the program is refused when a single byte is another', async ({ page, watch }) => {
  watch.tolerate(/integrity|Failed to/);
  await page.route('**/*.wasm', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[body.length >> 1]! ^= 1;
    await route.fulfill({ response, body });
  });
  await page.goto('/');
  await expect(page.getByRole('alertdialog')).toBeVisible();
});

test('links to elsewhere tell nothing and are http or https', async ({ page }) => {
  // Every page of the list is looked at in `floor.spec.ts`; these lead to many places.
  await open(page, '/country/AZE?index=ncsi-2018');
  let count = await elsewhere(page);
  for (const address of ['/data', '/about']) {
    await go(page, address);
    count += await elsewhere(page);
  }
  expect(count).toBeGreaterThan(20);
});

test('a source with another kind of address is shown without a link', async ({ page }) => {
  await page.route('**/data/sources.json', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('"https://ncsi.ega.ee/country/az_2022"', '"javascript:alert(1)"');
    await route.fulfill({ response, body });
  });
  await open(page, '/country/AZE?index=ncsi-2018');
  await expect(page.getByText('NCSI country page of Azerbaijan, version of 31 August 2023').first()).toBeVisible();
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  await expect(page.getByRole('link', { name: 'NCSI country page of Azerbaijan' })).toHaveCount(0);
});
