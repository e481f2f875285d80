// The service worker: what was opened once opens again without a network. The shell of the site (which sealing puts
// in: each file with its hash, the page first) is kept as a whole or not at all, so that two versions are never mixed; parts of
// the program and data are kept as they come. Nothing here asks another origin, and what fails or comes in part is not kept.
"use strict";
const { scope } = registration;
const shell = SHELL;
// Other sites of the same origin have caches of their own.
const own = `posture:${new URL(scope).pathname}:`;
const PROGRAM = own + shell[0][1];
const DATA = `${own}data`;
// A network that says nothing for so long is taken for none where there is something kept. It is not asked on: a host answers few
// at a time, and those left waiting would stand before what is asked later.
const PATIENCE_MS = 6_000;

const whatever = { ignoreVary: true, ignoreSearch: true };
// Hosts answer with the page for a file that they don't have, and networks that ask to log in with one of theirs.
const isWhole = (answer) =>
  answer.status === 200 && answer.type === "basic" && !answer.redirected && !/^text\/html/.test(answer.headers.get("Content-Type"));

/** The list of the parts of the program, which belongs to the shell. */
const listed = async () => {
  const [file] = shell.find(([name]) => name.startsWith("parts-"));
  return (await (await caches.open(PROGRAM)).match(scope + file, whatever)).json();
};

const add = async (cache, [file, integrity]) => {
  const answer = await fetch(scope + file, { integrity, cache: file === "" ? "no-cache" : "default" });
  if (!answer.ok) throw new TypeError(`${file}: ${answer.status}`);
  await cache.put(scope + file, answer);
};

/** The parts that were used of earlier versions, as this one has them. */
const usedBefore = async () => {
  const { parts, chunks, packs } = await listed();
  const files = new Map();
  for (const name of (await earlier()).filter((name) => name !== DATA)) {
    for (const { url } of await (await caches.open(name)).keys()) {
      const chunk = /(?:pack-)?(\w+)-[0-9a-f]{16}\.wasm$/.exec(url)?.[1];
      const used = packs[chunk] ? [packs[chunk]] : (chunks[chunk] ?? []).map((place) => parts[place]);
      for (const [file, integrity] of used) files.set(file, integrity);
    }
  }
  return [...files];
};
const earlier = async () => (await caches.keys()).filter((name) => name.startsWith(own) && name !== PROGRAM);

addEventListener("install", (event) => {
  const install = async () => {
    const cache = await caches.open(PROGRAM);
    await Promise.all(shell.map((file) => add(cache, file)));
    if (!navigator.connection?.saveData) await Promise.all((await usedBefore()).map((file) => add(cache, file)));
    // What is kept in the browser's database may be of a newer form, which an earlier program cannot read.
    await skipWaiting();
  };
  event.waitUntil(install());
});

addEventListener("activate", (event) => {
  const activate = async () => {
    await Promise.all((await earlier()).filter((name) => name !== DATA).map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(activate());
});

/** A part of the program out of a pack that is kept. */
const unpacked = async (name) => {
  const { parts, chunks, lengths, packs } = await listed();
  const place = parts.findIndex(([file]) => file === name);
  const cache = await caches.open(PROGRAM);
  for (const [chunk, [file]] of Object.entries(packs)) {
    const at = chunks[chunk].indexOf(place);
    const pack = at < 0 ? undefined : await cache.match(scope + file, whatever);
    if (!pack) continue;
    const start = lengths[chunk].slice(0, at).reduce((sum, length) => sum + length, 0);
    const code = (await pack.arrayBuffer()).slice(start, start + lengths[chunk][at]);
    return new Response(code, { headers: { "Content-Type": "application/wasm" } });
  }
  throw new TypeError(`${name} is not kept`);
};

/** A file with a hash in its name never changes. One that is asked for anew may have come damaged. */
const program = async (event, name) => {
  const { request } = event;
  const cache = await caches.open(PROGRAM);
  const kept = request.cache === "reload" ? undefined : await cache.match(scope + name, whatever);
  if (kept) return kept;
  const answer = await fetch(request).catch(() => unpacked(name));
  if (isWhole(answer)) event.waitUntil(cache.put(scope + name, answer.clone()).catch(() => {}));
  return answer;
};

/** What the network has, else what is kept. */
const newest = async (request, kept) => {
  if (!kept) return fetch(request);
  const impatient = new AbortController();
  const waiting = setTimeout(() => impatient.abort(), PATIENCE_MS);
  const answer = await fetch(request, { signal: impatient.signal }).catch(() => kept);
  clearTimeout(waiting);
  return answer.status < 500 ? answer : kept;
};

const page = async ({ request }) => newest(request, await (await caches.open(PROGRAM)).match(scope, whatever));

/** Keeps data with the day on which they came, by which the page knows what came from here. */
const keep = async (cache, address, answer) => {
  if (!isWhole(answer)) return;
  // What is Swedish of it is only the form, as in 2026-11-29.
  const headers = { "Content-Type": answer.headers.get("Content-Type"), Kept: new Date().toLocaleDateString("sv") };
  await cache.put(address, new Response(answer.body, { headers }));
};

const data = async (event) => {
  const { request } = event;
  const cache = await caches.open(DATA);
  const kept = await cache.match(request, whatever);
  const answer = await newest(request, kept);
  if (answer !== kept) event.waitUntil(keep(cache, request.url, answer.clone()).catch(() => {}));
  return answer;
};

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(scope)) return;
  const name = url.slice(scope.length).split(/[?#]/)[0];
  if (/-[0-9a-f]{15,16}(_bg)?\.\w+$/.test(name)) event.respondWith(program(event, name));
  else if (name.startsWith("data/")) event.respondWith(data(event));
  else if (mode === "navigate") event.respondWith(page(event));
});

/** What a page had loaded before this was in charge, which the browser still has. */
const take = async (addresses) => {
  const { parts, packs } = await listed();
  const hashes = new Map([...parts, ...Object.values(packs)]);
  const [program, data] = [await caches.open(PROGRAM), await caches.open(DATA)];
  for (const address of addresses.filter((one) => one.startsWith(scope))) {
    const name = address.slice(scope.length);
    const integrity = hashes.get(name);
    if (!integrity && !name.startsWith("data/")) continue;
    const answer = await fetch(address, { integrity, cache: "force-cache" }).catch(() => undefined);
    if (answer) await (integrity ? program.put(address, answer) : keep(data, address, answer)).catch(() => {});
  }
};

const forget = async () => {
  await registration.unregister();
  for (const name of [PROGRAM, ...(await earlier())]) await caches.delete(name);
};

addEventListener("message", (event) => event.waitUntil(event.data === "forget" ? forget() : take(event.data)));
