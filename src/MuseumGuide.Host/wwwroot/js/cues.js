// Short signs for ear and hand, told apart by their rhythm: lists of [begin, length] in ms, none over 250.
import {isFloorTaken, leaveTheFloor, takeTheFloor} from './sound.js';
import {isOn, isTalkative} from './switches.js';

const PLACE = {
  left: [1, 2], right: [2, 1], higher: [1, 2, 2], lower: [2, 2, 1], closer: [1, 2, 1], nothing: [1, 1],
};
const UNIT = 38;
const GAP = 25;

const rhythm = lengths => {
  let begin = 0;
  return lengths.map(units => {
    const tone = [begin, units * UNIT];
    begin += units * UNIT + GAP;
    return tone;
  });
};

/** Each cue's height in Hz and its rhythm: light is one or two long tones, stillness a roll, place its own pattern. */
export const CUES = {
  good: {height: 880, tones: rhythm([2])},
  tick: {height: 660, tones: [[0, 20]]},
  found: {height: 784, rise: 1.25, tones: rhythm([1, 1, 3])},
  none: {height: 392, rise: 0.75, tones: rhythm([2.5, 2.5])},
  too_dark: {height: 262, tones: rhythm([6])},
  too_bright: {height: 1047, tones: rhythm([5])},
  ...same(['glare', 'glare_left', 'glare_right'], {height: 1047, tones: rhythm([3, 2])}),
  blurred: {height: 523, tones: rhythm([1, 1, 1, 1])},
  hold_still: {height: 523, tones: rhythm([1, 1, 1])},
  ...Object.fromEntries(Object.entries(PLACE).map(([name, lengths]) => [name, {height: 440, tones: rhythm(lengths)}])),
};

const MATTERS = ['good', 'tick', 'found', 'none'];
const INTERRUPTS = ['found', 'none'];
const VIBRATIONS = {found: [60], none: [60, 80, 60]};

let sound = null;
// The tones that sound now, and how to tell that they have.
let sounding = null;

/**
 * Gives a cue to the ear and to the hand, as far as the visitor wants both. What a photo came to interrupts whoever
 * sounds for its moment; help in aiming is not heard over anybody.
 * @returns {Promise<void>} kept when it has sounded, or was cut short, so that words can come after it.
 */
export async function cue(name) {
  if (!MATTERS.includes(name) && !isTalkative()) return;
  if (isOn('vibration') && name !== 'tick') vibrate(VIBRATIONS[name] ?? pulses(CUES[name].tones));
  if (!isOn('sounds') || !canSound()) return;
  hush();
  if (isFloorTaken() && !INTERRUPTS.includes(name)) return;
  takeTheFloor(hush, {briefly: true});
  await play(CUES[name]);
}

/** A rhythm as a motor takes it: on, off, on … in ms. */
export const pulses = tones => tones.flatMap(([begin, length], index) => {
  if (index === 0) return [length];
  const [before, lasting] = tones[index - 1];
  return [begin - before - lasting, length];
});

function vibrate(pattern) {
  // Browsers refuse both before the visitor has touched the page, and complain of the attempt.
  if (wasTouched()) navigator.vibrate?.(pattern);
}

function play({height, rise = 1, tones}) {
  sound ??= new AudioContext();
  if (sound.state === 'suspended') sound.resume();
  const start = sound.currentTime + 0.01;
  const all = tones.map(([begin, length], index) => {
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    const [from, to] = [start + begin / 1000, start + (begin + length) / 1000];
    tone.frequency.value = height * rise ** index;
    // A tone that begins or ends at once would click.
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(0.15, from + 0.008);
    volume.gain.setValueAtTime(0.15, Math.max(from + 0.008, to - 0.012));
    volume.gain.linearRampToValueAtTime(0, to);
    tone.connect(volume).connect(sound.destination);
    tone.start(from);
    tone.stop(to);
    return volume;
  });
  const [begin, length] = tones.at(-1);
  return new Promise(resolve => {
    sounding = {tones: all, ended: setTimeout(hush, 10 + begin + length), resolve};
  });
}

function hush() {
  if (!sounding) return;
  const {tones, ended, resolve} = sounding;
  sounding = null;
  clearTimeout(ended);
  for (const tone of tones) tone.disconnect();
  leaveTheFloor(hush);
  resolve();
}

const canSound = () => wasTouched() && 'AudioContext' in window;

const wasTouched = () => navigator.userActivation?.hasBeenActive ?? true;

function same(names, cue) {
  return Object.fromEntries(names.map(name => [name, cue]));
}
