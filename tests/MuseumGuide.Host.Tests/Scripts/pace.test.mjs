// When hints are told and when the photo takes itself; and the signs and sizes that need no browser.
import assert from 'node:assert/strict';
import test from 'node:test';
import {CUES, pulses} from '../../../src/MuseumGuide.Host/wwwroot/js/cues.js';
import {AGAIN, BETWEEN, Pace, STEADY} from '../../../src/MuseumGuide.Host/wwwroot/js/pace.js';
import {fit} from '../../../src/MuseumGuide.Host/wwwroot/js/shrink.js';

// Offers hints five times a second and gathers what was to be done, as [time, what].
function run(pace, ...phases) {
  const done = [];
  let now = 0;
  for (const [hint, lasting] of phases) {
    for (const end = now + lasting; now < end; now += 200) {
      const todo = pace.offer(hint, now);
      for (const key of Object.keys(todo)) done.push([now, key, todo[key]]);
    }
  }
  return done;
}

const only = (done, key) => done.filter(entry => entry[1] === key);

test('offer tells a hint once it has settled, and not again for a while', () => {
  const told = only(run(new Pace(false), ['too_dark', 2 * AGAIN]), 'tell').map(([at]) => at);

  assert.equal(told.length, 2);
  assert.ok(told[0] >= 350 && told[0] <= 600);
  assert.ok(told[1] - told[0] >= AGAIN);
});

test('offer passes over a hint that flickers', () => {
  const done = run(new Pace(false), ['left', 200], ['good', 200], ['left', 200], ['good', 200]);

  assert.deepEqual(done, []);
});

test('offer leaves a pause between two hints but shows the second at once', () => {
  const done = run(new Pace(false), ['left', 600], ['closer', 2000]);

  const [first, second] = only(done, 'tell').map(([at]) => at);
  assert.ok(second - first >= BETWEEN);
  assert.ok(only(done, 'show')[1][0] < second);
});

test('offer takes the photo when the view is good and steady, after two quiet ticks, and only once', () => {
  const done = run(new Pace(true), ['good', 5000]);

  assert.deepEqual(only(done, 'take').map(([at]) => at), [STEADY]);
  assert.equal(only(done, 'tick').length, 2);
});

test('offer takes another photo only when the visitor has aimed anew', () => {
  const done = run(new Pace(true), ['good', 4000], ['hold_still', 800], ['good', 4000]);

  assert.equal(only(done, 'take').length, 2);
});

test('offer takes no photo by itself when that is switched off', () => {
  assert.deepEqual(only(run(new Pace(false), ['good', 5000]), 'take'), []);
});

test('every cue lasts a quarter of a second at most, and those of different meaning differ in rhythm', () => {
  const rhythms = new Map();
  for (const [name, {tones}] of Object.entries(CUES)) {
    const [begin, length] = tones.at(-1);
    assert.ok(begin + length <= 250, `${name} lasts ${begin + length} ms`);
    const meaning = name.startsWith('glare') ? 'glare' : name;
    rhythms.set(JSON.stringify(tones), (rhythms.get(JSON.stringify(tones)) ?? new Set()).add(meaning));
  }

  assert.deepEqual([...rhythms.values()].filter(names => names.size > 1).map(names => [...names]), []);
});

test('pulses turn a rhythm into what a motor takes', () => {
  assert.deepEqual(pulses([[0, 40], [70, 120]]), [40, 30, 120]);
});

test('fit keeps the proportions and never enlarges', () => {
  assert.deepEqual(fit(4032, 3024), {width: 1280, height: 960});
  assert.deepEqual(fit(3024, 4032), {width: 960, height: 1280});
  assert.deepEqual(fit(640, 480), {width: 640, height: 480});
  assert.deepEqual(fit(20000, 1), {width: 1280, height: 1});
});
