// Lets this website be used without internet. It runs only in browsers in which a visitor pressed the button on
// /offline, and it always keeps the same pages and files: what is searched for and which entries are opened changes
// nothing. Each state of the website is one cache, named by its files, and is complete or not there.

const CACHE = "ohne-internet-";
/** What is kept and since when; stands in the cache only. `components/offline/kept.ts` reads it. */
const STATE = "/offline/stand.json";
const PAGES = ["", "/anbieter", "/hilfe", "/woerter", "/merkliste", "/offline"];
/** Addresses of files inside of pages, scripts, styles and other files; in styles they begin with "../". */
const FILES =
  /(?:static\/|\.\.\/)((?:chunks|media)\/[\w.~-]+\.(?:js|css|woff2))|\/(?:verzeichnis|orte|geo)\/[\w-]+\.json/g;
/** Their content never changes: scripts, and files with 22 characters of a hash. */
const HASHED = /^\/_next\/static\/|[/-][\w-]{22}\.json$/;
/** The two lists that name no hash, see `app/verzeichnis` and `app/geo`. */
const LISTS = /^\/(?:verzeichnis|geo)\/[a-z]+\.json$/;
const INTERNAL = /^\/(?:anmelden|bestaetigen|konto|mein-eintrag|stimmt-noch|verwaltung|api)(?:\/|$)/;
const RENEW_MS = 24 * 60 * 60 * 1000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// The page asks for everything to be kept: { prefix: "/leichte-sprache" }.
self.addEventListener("message", (event) => {
  const [port] = event.ports;
  const answer = keep(event.data.prefix).then(
    () => port.postMessage("kept"),
    () => port.postMessage("failed"),
  );
  event.waitUntil(answer);
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin || INTERNAL.test(pathname)) return;
  if (mode === "navigate") event.respondWith(answerPage(event, pathname));
  else if (HASHED.test(pathname)) event.respondWith(answerFile(event.request, pathname));
  else if (LISTS.test(pathname)) event.respondWith(answerList(event.request, pathname));
});

/** The page as it is now; without internet as it was kept, or the page that says what there is. */
async function answerPage(event, pathname) {
  try {
    const response = await fetch(event.request);
    event.waitUntil(renew().catch(() => undefined));
    return response;
  } catch {
    const cache = await keptCache();
    const { prefix } = (await stateOf(cache)) ?? {};
    return (await cache?.match(pathname)) ?? (await cache?.match(`${prefix}/offline`)) ?? Response.error();
  }
}

async function answerFile(request, pathname) {
  const cache = await keptCache();
  return (await cache?.match(pathname)) ?? fetch(request);
}

async function answerList(request, pathname) {
  try {
    return await fetch(request);
  } catch {
    const cache = await keptCache();
    return (await cache?.match(pathname)) ?? Response.error();
  }
}

/** Once a day the state of now, when a visitor is here with internet. */
async function renew() {
  const state = await stateOf(await keptCache());
  if (state && Date.now() - Date.parse(state.at) > RENEW_MS) await keep(state.prefix);
}

/** Keeps the pages of one language and every file they name, however deep; all of it or nothing. */
async function keep(prefix) {
  const before = await keptCache();
  const contents = new Map();
  let bytes = 0;
  let wanted = new Set(PAGES.map((page) => prefix + page || "/"));
  while (wanted.size > 0) {
    const loaded = await Promise.all([...wanted].map((path) => load(path, before)));
    for (const { path, response, size } of loaded) {
      contents.set(path, response);
      bytes += size;
    }
    wanted = new Set(loaded.flatMap(({ names }) => names).filter((name) => !contents.has(name)));
  }
  const name = CACHE + (await digest([prefix, ...contents.keys()].sort().join()));
  const cache = await caches.open(name);
  for (const [path, response] of contents) await cache.put(path, response);
  await cache.put(STATE, Response.json({ at: new Date().toISOString(), bytes, prefix }));
  for (const other of await caches.keys()) if (other.startsWith(CACHE) && other !== name) await caches.delete(other);
}

async function load(path, before) {
  const isHashed = HASHED.test(path);
  const known = isHashed ? await before?.match(path) : undefined;
  const response = known ?? (await fetch(path, { credentials: "omit", cache: isHashed ? "default" : "no-store" }));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  if (path.endsWith(".woff2")) {
    const size = (await response.clone().arrayBuffer()).byteLength;
    return { path, response, size, names: [] };
  }
  const text = await response.text();
  const size = new TextEncoder().encode(text).length;
  return { path, response: new Response(marked(text), response), size, names: namesIn(text) };
}

/** A kept page says so from its first moment on: <html data-kept>. It keeps its policy, and with it its nonce. */
function marked(text) {
  return text.startsWith("<!DOCTYPE html>") ? text.replace("<html ", '<html data-kept="" ') : text;
}

function namesIn(text) {
  return Array.from(text.matchAll(FILES), ([name, file]) => (file ? `/_next/static/${file}` : name));
}

async function keptCache() {
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE));
  for (const name of names) {
    const cache = await caches.open(name);
    if (await cache.match(STATE)) return cache;
  }
  return undefined;
}

async function stateOf(cache) {
  const state = await cache?.match(STATE);
  return state?.json();
}

async function digest(text) {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes).slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
