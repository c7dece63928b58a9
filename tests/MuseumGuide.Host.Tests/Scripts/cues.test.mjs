// Short signs are heard, but never together with a voice.
import assert from 'node:assert/strict';
import test, {afterEach} from 'node:test';
import {cue, CUES} from '../../../src/MuseumGuide.Host/wwwroot/js/cues.js';
import {isFloorTaken, leaveTheFloor, takeTheFloor} from '../../../src/MuseumGuide.Host/wwwroot/js/sound.js';

let begun = 0;
let cut = 0;

class Node {
  gain = {setValueAtTime() {}, linearRampToValueAtTime() {}};
  frequency = {};
  connect(next) { return next; }
  disconnect() { cut += 1; }
  start() { begun += 1; }
  stop() {}
}

globalThis.AudioContext = class {
  state = 'running';
  currentTime = 0;
  destination = new Node();
  createOscillator() { return new Node(); }
  createGain() { return new Node(); }
};
globalThis.window = globalThis;
globalThis.document = {documentElement: {dataset: {mode: 'audio'}}};
const vibrations = [];
Object.defineProperty(globalThis, 'navigator', {value: {vibrate(pattern) { vibrations.push(pattern); }}});

afterEach(() => { begun = cut = vibrations.length = 0; });

test('a sign has the floor for as long as it sounds', async () => {
  const sounded = cue('found');

  assert.equal(begun, CUES.found.tones.length);
  assert.ok(isFloorTaken());
  await sounded;
  assert.ok(!isFloorTaken());
});

test('help in aiming is felt but not heard while somebody speaks', async () => {
  const voice = () => assert.fail('it was interrupted');
  takeTheFloor(voice);

  await cue('too_dark');
  await cue('tick');

  assert.equal(begun, 0);
  assert.equal(vibrations.length, 1);
  assert.ok(isFloorTaken());
  leaveTheFloor(voice);
});

for (const name of ['found', 'none']) {
  test(`the player falls silent for "${name}" and goes on after it`, async () => {
    const told = [];
    const player = () => told.push('silent');
    takeTheFloor(player, {resume: () => told.push('on')});

    const sounded = cue(name);

    assert.deepEqual(told, ['silent']);
    await sounded;
    assert.deepEqual(told, ['silent', 'on']);
    assert.equal(begun, CUES[name].tones.length);
  });
}

test('a sign is cut short by whoever speaks', async () => {
  const voice = () => {};
  const sounded = cue('none');

  takeTheFloor(voice);

  await sounded;
  assert.equal(cut, CUES.none.tones.length);
  assert.ok(isFloorTaken());
  leaveTheFloor(voice);
});

test('a sign ends the one before it', async () => {
  const before = cue('blurred');
  const after = cue('good');

  await Promise.all([before, after]);

  assert.equal(cut, CUES.blurred.tones.length + CUES.good.tones.length);
  assert.ok(!isFloorTaken());
});
