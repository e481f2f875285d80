// A host before the tested one, which can be out of reach, in trouble, or have another version of the site. A service worker is
// seen by none of the ways in which Playwright stands in for a network, so this one is real.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type Page } from './site.js';

/** What the host does with what it is asked. */
type State = 'there' | 'cut off' | 'in trouble' | 'silent' | 'breaking off';

export interface Host {
  state: State;
  /** Whether it has put up another version of the site, whose page says so in a `meta`. */
  isRenewed: boolean;
}

const MARK = '<meta name="renewed" content="yes">';
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What the tested host says, as this one passes it on. */
async function answer(host: Host, upstream: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (host.state === 'cut off') return void request.socket.destroy();
  if (host.state === 'in trouble') return void response.writeHead(503).end('Later');
  if (host.state === 'silent') return;
  const got = await fetch(new URL(request.url!, upstream), { redirect: 'manual' });
  let body = Buffer.from(await got.arrayBuffer());
  if (host.isRenewed) {
    const renewed = (page: string) => page.replace('<title>', `${MARK}<title>`);
    if (got.headers.get('content-type')?.startsWith('text/html')) body = Buffer.from(renewed(body.toString()));
    if (/\/offline\.js$/.test(request.url!)) {
      const page = await (await fetch(upstream)).text();
      body = Buffer.from(body.toString().replace(hash(page), hash(renewed(page))));
    }
  }
  // It comes unpacked, and as a whole.
  const headers = [...got.headers].filter(([name]) => !['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive'].includes(name));
  response.writeHead(got.status, { ...Object.fromEntries(headers), 'content-length': body.length });
  if (host.state === 'breaking off' && /\/data\//.test(request.url!)) {
    response.write(body.subarray(0, body.length >> 1), () => request.socket.destroy());
  } else {
    response.end(body);
  }
}

/** A test behind such a host, in which what was opened is kept. */
export const test = base.extend<{ host: Host; before: string }>({
  serviceWorkers: 'allow',
  host: { state: 'there', isRenewed: false },
  before: async ({ host }, use, info) => {
    const upstream = info.project.use.baseURL!;
    Object.assign(host, { state: 'there', isRenewed: false });
    const server = createServer((request, response) => {
      answer(host, upstream, request, response).catch(() => request.socket.destroy());
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    await use(new URL(new URL(upstream).pathname, `http://127.0.0.1:${port}`).href);
    server.closeAllConnections();
    server.close();
  },
  baseURL: async ({ before }, use) => use(before),
});

/** Waits until what the page has loaded is kept. */
export async function kept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      const files = loaded.filter((name) => /\.wasm$|\/data\//.test(name) && !/\/worker-/.test(name));
      const found = await Promise.all(files.map((file) => caches.match(file)));
      return Boolean(navigator.serviceWorker.controller) && files.length > 0 && found.every(Boolean);
    });
  await expect.poll(isKept).toBe(true);
}
