// Keeps the shell and the visited works, and answers from there when the network does not.
// The server puts VERSION and SHELL before this text.
const ASSETS = `assets-${VERSION}`;
const PAGES = 'pages';
const MOST_PAGES = 200;
const PATIENCE_MS = 6000;

self.addEventListener('install', event => event.waitUntil(keepShell().then(() => self.skipWaiting())));

self.addEventListener('activate', event => event.waitUntil(dropOldShells().then(() => self.clients.claim())));

self.addEventListener('fetch', event => {
  const {request} = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname.startsWith('/assets/') || url.pathname === '/icon.svg') event.respondWith(asset(request));
  else if (request.mode === 'navigate') event.respondWith(page(request, url));
  else if (isOfWork(url)) event.respondWith(partOfWork(request));
});

self.addEventListener('message', event => {
  if (event.data?.script) event.waitUntil(keepScript(event.data.script));
  if (event.data?.keep) event.waitUntil(keep(event.data.keep));
  if (event.data?.forget) event.waitUntil(caches.delete(PAGES));
});

async function keepShell() {
  const cache = await caches.open(ASSETS);
  await cache.addAll(SHELL);
}

async function keepScript(address) {
  const cache = await caches.open(ASSETS);
  if (!await cache.match(address)) await cache.add(address);
}

async function dropOldShells() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith('assets-') && name !== ASSETS).map(name => caches.delete(name)));
}

async function asset(request) {
  return await caches.match(request) ?? fetch(request);
}

async function page(request, url) {
  try {
    return await soon(fetch(request));
  } catch {
    return await kept(request) ?? await caches.match(offlineAddress(url)) ?? Response.error();
  }
}

// Pictures never change under their address; all else is asked for first.
async function partOfWork(request) {
  const own = await kept(request);
  if (own && new URL(request.url).pathname.endsWith('/image')) return own;
  try {
    return await fetch(request);
  } catch {
    return own ? part(own, request.headers.get('range')) : Response.error();
  }
}

function isOfWork({pathname}) {
  return /^\/api\/v1\/artworks\/[^/]+\/(image|audio|captions\.vtt|transcript|regions|description)$/.test(pathname);
}

async function kept(request) {
  const cache = await caches.open(PAGES);
  // A work asked for in another length or language is better than none.
  return await cache.match(request, {ignoreVary: true})
    ?? await cache.match(request, {ignoreVary: true, ignoreSearch: request.mode === 'navigate'});
}

async function keep(addresses) {
  const cache = await caches.open(PAGES);
  for (const address of addresses) {
    try {
      const accept = address.includes('/audio?') ? 'audio/mpeg, audio/*;q=0.5' : '*/*';
      const response = await fetchWhole(address, {headers: {Accept: accept}});
      if (response.ok) await cache.put(address, response);
    } catch {
      // The network went while it was being kept; the rest may still come.
    }
  }
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_PAGES)).map(key => cache.delete(key)));
}

// The part that a player has asked for may come out of the browser's cache in place of the whole.
async function fetchWhole(address, options) {
  const response = await fetch(address, options);
  return response.status === 206 ? fetch(address, {...options, cache: 'reload'}) : response;
}

function soon(answer) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('slow')), PATIENCE_MS);
    answer.then(resolve, reject);
  });
}

function offlineAddress({pathname}) {
  const language = /^\/(de|fr|es|it|nl|ar)(\/|$)/.exec(pathname)?.[1];
  const own = self.navigator?.language?.slice(0, 2);
  return `/${language ?? (SHELL.includes(`/${own}/offline`) ? own : 'en')}/offline`;
}

// Players ask for a part of a sound, and take nothing else for an answer.
async function part(whole, range) {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  if (!asked) return whole;
  const bytes = await whole.arrayBuffer();
  const from = Number(asked[1]);
  const to = asked[2] ? Math.min(Number(asked[2]), bytes.byteLength - 1) : bytes.byteLength - 1;
  if (from > to) return new Response(null, {status: 416, headers: {'Content-Range': `bytes */${bytes.byteLength}`}});
  return new Response(bytes.slice(from, to + 1), {
    status: 206,
    headers: {
      'Content-Type': whole.headers.get('Content-Type') ?? 'audio/mpeg',
      'Content-Range': `bytes ${from}-${to}/${bytes.byteLength}`,
      'Accept-Ranges': 'bytes',
    },
  });
}
