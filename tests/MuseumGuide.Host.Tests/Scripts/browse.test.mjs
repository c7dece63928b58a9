import assert from 'node:assert/strict';
import {test} from 'node:test';
import {share} from '../../../src/MuseumGuide.Host/wwwroot/js/sharing.js';
import {stopOf} from '../../../src/MuseumGuide.Host/wwwroot/js/stopcode.js';
import {countWords, pageOf, step, suggest, wordsOf} from '../../../src/MuseumGuide.Host/wwwroot/js/suggestions.js';

const say = (key, ...values) => [key, ...values].join(' ');
const work = {title: 'Moon', url: 'https://guide.example/artworks/moon'};

test('stopOf reads the address of a stop on whatever host, and bare numbers', () => {
  assert.equal(stopOf('https://guide.example/stops/17'), '17');
  assert.equal(stopOf('HTTP://10.0.0.7:7860/de/audio/stops/A%2F3/'), 'A/3');
  assert.equal(stopOf(' 17 '), '17');
  assert.equal(stopOf('A3'), 'A3');
});

test('stopOf takes nothing else for a stop', () => {
  const others = [
    null, '', 'hello', 'https://guide.example/stops/codes', 'https://guide.example/artworks/17', 'WIFI:S:x;;',
    'https://guide.example/stops/%zz', 'https://', 'javascript:alert(17)', '1'.repeat(60),
  ];
  for (const text of others) assert.equal(stopOf(text), null, String(text));
});

test('step goes round the options and through the text itself', () => {
  assert.deepEqual([-1, 0, 1, 2].map(active => step(active, 1, 3)), [0, 1, 2, -1]);
  assert.deepEqual([-1, 0, 1, 2].map(active => step(active, -1, 3)), [2, -1, 0, 1]);
});

test('wordsOf and pageOf tell what a suggestion is and where it leads', () => {
  const stop = {kind: 'stop', text: '17', detail: 'Moon', artwork_id: 'a b'};
  const artist = {kind: 'artist', text: 'Ada', detail: null, artwork_id: null};

  assert.deepEqual(wordsOf(stop, say), {text: 'search.stop 17', detail: 'Moon'});
  assert.deepEqual(wordsOf(artist, say), {text: 'Ada', detail: 'search.artist'});
  assert.equal(pageOf(stop, '/de/audio'), '/de/audio/artworks/a%20b');
  assert.equal(pageOf(artist, ''), null);
});

test('countWords has words for none, one and many', () => {
  assert.deepEqual([0, 1, 5].map(count => countWords(count, say)), ['search.none', 'search.one', 'search.many 5']);
});

test('suggest is silent where the guide does not answer, and tells what was given up', async t => {
  t.mock.method(globalThis, 'fetch', async () => ({ok: false}));
  assert.deepEqual(await suggest('a'), []);
  t.mock.method(globalThis, 'fetch', async () => { throw new TypeError('offline'); });
  assert.deepEqual(await suggest('a'), []);
  t.mock.method(globalThis, 'fetch', async () => { throw new DOMException('', 'AbortError'); });
  await assert.rejects(suggest('a'), {name: 'AbortError'});
});

test('share copies where the device cannot share, and says when neither can be done', async () => {
  const copied = [];
  const clipboard = {writeText: async text => { copied.push(text); }};
  const refusing = {share: async () => { throw new DOMException('', 'NotAllowedError'); }, clipboard};
  const closing = {share: async () => { throw new DOMException('', 'AbortError'); }, clipboard};

  assert.equal(await share(work, {share: async () => {}, clipboard}), 'shared');
  assert.equal(await share(work, closing), 'shared');
  assert.deepEqual(copied, []);
  assert.equal(await share(work, refusing), 'copied');
  assert.equal(await share(work, {share: async () => {}, canShare: () => false, clipboard}), 'copied');
  assert.deepEqual(copied, [work.url, work.url]);
  assert.equal(await share(work, {}), 'failed');
});
