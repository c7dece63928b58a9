// The guide's own voice for messages, in audio mode, where the visitor has switched it on.
import {speakThrough, tellReaders} from './announce.js';
import {findVoice, hush, utter} from './device-voice.js';
import {recall, remember} from './memory.js';
import {takeTheFloor, leaveTheFloor} from './sound.js';

const queue = [];
let speaking = null;
let stopSound = null;
let context = null;

/** Whether the guide speaks by itself. */
export const guideSpeaks = () => document.documentElement.dataset.mode === 'audio' && recall('speaks', false) === true;

/** Switches it on or off, for good. */
export function letGuideSpeak(isOn) {
  remember('speaks', isOn || null);
  if (!isOn) silence();
  followSwitch();
}

/** Sends the page's messages where the switch says. */
export function followSwitch() {
  speakThrough(guideSpeaks() ? speak : null);
}

/** Waits until the guide has said all it had to say. */
export const whenSaid = async () => { await speaking; };

// What is urgent drops what waits; all else is said in turn.
function speak(text, isUrgent, lang) {
  if (isUrgent) silence();
  queue.push({text, isUrgent, lang});
  speaking ??= sayAll();
}

async function sayAll() {
  while (queue.length > 0) {
    const {text, isUrgent, lang} = queue.shift();
    takeTheFloor(silence, {briefly: true});
    try {
      await sayAloud(text, lang ?? document.documentElement.lang);
    } catch {
      // No voice, or none that the browser lets speak yet: then the reader tells it.
      tellReaders(text, isUrgent, lang);
    }
  }
  speaking = null;
  leaveTheFloor(silence);
}

function silence() {
  queue.length = 0;
  stopSound?.();
}

async function sayAloud(text, lang) {
  const hushed = new AbortController();
  stopSound = () => {
    hushed.abort();
    hush();
  };
  try {
    const voice = await findVoice(lang);
    if (hushed.signal.aborted) return;
    if (voice) await utter(text, voice);
    else await playSound(await fetchSound(text, lang, hushed.signal), hushed.signal);
  } catch (error) {
    if (!hushed.signal.aborted) throw error;
  } finally {
    stopSound = null;
  }
}

async function fetchSound(text, lang, signal) {
  context ??= new AudioContext();
  // A browser that has not been touched yet lets nobody sound, and would have us wait.
  context.resume();
  const reply = await fetch('/api/v1/speech', {
    method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({text, lang}), signal,
  });
  if (!reply.ok) throw new Error(`speech ${reply.status}`);
  const sound = await context.decodeAudioData(await reply.arrayBuffer());
  if (context.state !== 'running') throw new Error('not allowed yet');
  return sound;
}

function playSound(sound, signal) {
  if (signal.aborted) return undefined;
  return new Promise(resolve => {
    const source = new AudioBufferSourceNode(context, {buffer: sound});
    source.onended = resolve;
    signal.addEventListener('abort', () => source.stop());
    source.connect(context.destination);
    source.start();
  });
}
