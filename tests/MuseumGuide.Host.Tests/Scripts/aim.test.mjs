// What the aiming help says of frames drawn here.
import assert from 'node:assert/strict';
import test from 'node:test';
import {aim} from '../../../src/MuseumGuide.Host/wwwroot/js/aim.js';
import {toFrame} from '../../../src/MuseumGuide.Host/wwwroot/js/measures.js';

const WIDTH = 160;
const HEIGHT = 120;

// A picture of hard-edged tiles on a bare wall; the box in pixels of the frame.
function view({left = 24, top = 18, right = 136, bottom = 102, shift = 0, change = tone => tone} = {}) {
  const gray = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const u = x + shift;
      const isInside = u >= left && u < right && y >= top && y < bottom;
      const tone = isInside ? 40 + ((Math.floor(u / 7) * 5 + Math.floor(y / 6) * 3) % 8) * 20 : 150;
      gray[y * WIDTH + x] = Math.min(255, Math.max(0, change(tone, x, y)));
    }
  }
  return {gray, width: WIDTH, height: HEIGHT};
}

function blurred(frame, radius) {
  const gray = frame.gray.map((_, i) => {
    const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)];
    let sum = 0;
    let count = 0;
    for (let v = Math.max(0, y - radius); v <= Math.min(HEIGHT - 1, y + radius); v++) {
      for (let u = Math.max(0, x - radius); u <= Math.min(WIDTH - 1, x + radius); u++) {
        sum += frame.gray[v * WIDTH + u];
        count++;
      }
    }
    return sum / count;
  });
  return {...frame, gray};
}

const lamp = atX => view({
  change: (tone, x, y) => tone + 400 * Math.exp(-((x - atX) ** 2 + (y - 60) ** 2) / 150),
});

const cases = {
  good: view(),
  too_dark: view({change: tone => tone / 8}),
  too_bright: view({change: tone => tone * 3}),
  nothing: view({right: 0}),
  blurred: blurred(view(), 3),
  closer: view({left: 60, top: 45, right: 100, bottom: 75}),
  left: view({left: -80, right: 70}),
  right: view({left: 90, right: 240}),
  higher: view({top: -60, bottom: 50}),
  lower: view({top: 70, bottom: 180}),
  glare_left: lamp(40),
  glare: lamp(80),
  glare_right: lamp(120),
};

for (const [hint, frame] of Object.entries(cases)) {
  test(`aim says ${hint} of such a view`, () => {
    assert.equal(aim(frame), hint);
  });
}

test('aim says to hold still while the view moves on', () => {
  assert.equal(aim(view({shift: 3}), view()), 'hold_still');
  assert.equal(aim(view(), view()), 'good');
});

test('aim takes the change of exposure for no movement', () => {
  assert.equal(aim(view({change: tone => tone + 12}), view()), 'good');
});

test('toFrame weighs colors as the eye does', () => {
  const {gray} = toFrame({data: [255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255], width: 4, height: 1});

  assert.deepEqual([...gray], [76, 149, 28, 255]);
});
