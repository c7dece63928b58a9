// An answer as sound: the museum's voice, else the device's own.
import {findVoice, hush, utter} from './device-voice.js';
import {sentencesOf} from './sentences.js';
import {leaveTheFloor, takeTheFloor} from './sound.js';

const MOST_LETTERS = 2000;

// One player for all answers: phones let a page sound that has sounded at a touch before.
const player = new Audio();
let stopNow = null;

/** Lets the player sound later on, without a touch; to be called at one. */
export function readyPlayer() {
  if (player.src) return;
  player.src = URL.createObjectURL(new Blob([silence()], {type: 'audio/wav'}));
  player.play().catch(() => {});
}

/** Says a text; true when it was heard to its end, false when it was stopped. Throws where no voice can say it. */
export async function sayAloud(text, lang) {
  stopNow?.();
  const hold = new AbortController();
  const stop = () => {
    hold.abort();
    player.pause();
    hush();
  };
  stopNow = stop;
  takeTheFloor(stop);
  try {
    for (const piece of pieces(text)) {
      if (hold.signal.aborted) return false;
      await sayPiece(piece, lang, hold.signal);
    }
    return !hold.signal.aborted;
  } catch (error) {
    if (hold.signal.aborted) return false;
    throw error;
  } finally {
    if (stopNow === stop) stopNow = null;
    leaveTheFloor(stop);
  }
}

/** Ends what is being said. */
export const stopAloud = () => stopNow?.();

/** Cuts a text between sentences into pieces that the server takes. */
export function pieces(text, most = MOST_LETTERS) {
  const all = [''];
  for (const sentence of sentencesOf(text).flatMap(s => s.match(new RegExp(`.{1,${most}}`, 'gsu')))) {
    const joined = `${all.at(-1)} ${sentence}`.trim();
    if (joined.length <= most) all[all.length - 1] = joined;
    else all.push(sentence);
  }
  return all;
}

async function sayPiece(text, lang, signal) {
  const reply = await fetch('/api/v1/speech', {
    method: 'POST', signal, headers: {'content-type': 'application/json', accept: 'audio/mpeg, audio/wav;q=0.5'},
    body: JSON.stringify({text, lang}),
  }).catch(() => null);
  if (reply?.ok) await play(await reply.blob(), signal);
  else if (!signal.aborted) await sayByDevice(text, lang);
}

async function sayByDevice(text, lang) {
  const voice = await findVoice(lang);
  if (!voice) throw new Error('no voice');
  await utter(text, voice);
}

async function play(sound, signal) {
  if (signal.aborted) return;
  const address = URL.createObjectURL(sound);
  try {
    player.src = address;
    await player.play();
    await new Promise((resolve, reject) => {
      player.onended = player.onpause = resolve;
      player.onerror = () => reject(new Error('not playable'));
      signal.addEventListener('abort', resolve);
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

// A WAV file of ten samples.
function silence() {
  const file = new DataView(new ArrayBuffer(54));
  const text = (at, letters) => [...letters].forEach((letter, i) => file.setUint8(at + i, letter.charCodeAt(0)));
  text(0, 'RIFF');
  file.setUint32(4, 46, true);
  text(8, 'WAVEfmt ');
  [[16, 16], [24, 8000], [28, 8000], [40, 10]].forEach(([at, value]) => file.setUint32(at, value, true));
  [[20, 1], [22, 1], [32, 1], [34, 8]].forEach(([at, value]) => file.setUint16(at, value, true));
  text(36, 'data');
  for (let i = 44; i < 54; i += 1) file.setUint8(i, 128);
  return file.buffer;
}
