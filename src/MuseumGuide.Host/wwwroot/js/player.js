// Puts a player in the place of the plain recording; without a voice on the server this device's own voice reads.
import {announce, announceNow} from './announce.js';
import {findVoice} from './device-voice.js';
import {guideSpeaks, whenSaid} from './guide-voice.js';
import {Playback} from './player-playback.js';
import {make, makeButton} from './player-parts.js';
import {reader} from './player-reader.js';
import {recording} from './player-recording.js';
import {readTranscript} from './player-transcript.js';
import {showPlayer} from './player-view.js';
import {isFloorTaken} from './sound.js';
import {say} from './words.js';

// What an answer announces comes first.
const MOMENT_MS = 600;

const players = new WeakMap();
let current = null;

document.addEventListener('museum:hear', () => current?.playback.toggle());
// Another page has been put in this one's place, perhaps one that was there before.
document.addEventListener('museum:shown', () => {
  if (!current?.element.isConnected) current?.playback.leave();
  current = players.get(document.querySelector('.player')) ?? null;
});

export default async function start(element) {
  current?.playback.leave();
  current = null;
  const file = element.querySelector('[data-part=recording] a');
  let player = null;
  const hear = kind => player?.playback.hear(kind);
  const voice = file ? recording(file, hear) : await reader(element.dataset.lang, hear);
  if (!element.isConnected) return;
  if (!file) {
    element.querySelector('[data-part=no-voice]').textContent = say(voice ? 'play.device_voice' : 'play.no_voice');
  }
  if (!voice) return;
  player = open(element, voice);
  if (guideSpeaks() && !('quiet' in element.dataset)) begin(player);
}

/** Silences the player and takes it away, for another one of the same work. */
export function close() {
  current?.playback.leave();
  current?.view.remove();
  current = null;
}

function open(element, voice) {
  const {key, title} = element.dataset;
  const transcript = element.parentElement.querySelector('[data-part=transcript]');
  const playback = new Playback(voice, key, readTranscript(transcript), kind => {
    const left = view.leftWords();
    view.show();
    tell('museum:playing', playback.isPlaying);
    switch (kind) {
      case 'playing':
        element.querySelector('[data-part=problem]')?.remove();
        view.open();
        tell('museum:state', say('play.playing', title));
        break;
      case 'paused':
      case 'stopped':
        if (kind === 'stopped') view.close();
        tell('museum:state', say(`play.${kind}`, left));
        break;
      case 'left':
        view.close();
        break;
      case 'ended':
        view.close();
        tell('museum:state', say('play.ended'));
        announce(say('play.ended'));
        break;
      case 'refused':
        // Browsers let nothing sound before the page is touched.
        tell('museum:state', say('play.press_hear', say('play.hear')));
        announce(say('play.press_hear', say('play.hear')));
        break;
      case 'failed':
        view.close();
        fail(element, transcript, voice);
        break;
    }
  });
  const view = showPlayer(element, transcript, voice, playback);
  current = {element, playback, view};
  players.set(element, current);
  element.dataset.ready = '';
  return current;
}

// The visitor has asked for it by the guide's switch: a work that is found is heard.
async function begin(player) {
  await new Promise(resolve => { setTimeout(resolve, MOMENT_MS); });
  await whenSaid();
  // Whoever has begun to aim or to ask meanwhile wants something else.
  if (current === player && !isFloorTaken()) await player.playback.play();
}

// What fails is told in words, and the words that would have been heard are opened.
async function fail(element, transcript, voice) {
  const text = say(`play.${await voice.explain()}`);
  element.querySelector('[data-part=problem]')?.remove();
  const problem = make('div', {className: 'problem'}, make('p', {}, text));
  problem.dataset.part = 'problem';
  element.append(problem);
  transcript.open = true;
  tell('museum:state', text);
  announceNow(text);
  if (voice.stepsBySentence || !await findVoice(element.dataset.lang)) return;
  problem.append(makeButton('play', say('play.use_device_voice'), async () => {
    const spare = await reader(element.dataset.lang, kind => player.playback.hear(kind));
    close();
    problem.remove();
    const player = open(element, spare);
    player.view.focus();
    await player.playback.play();
  }));
}

function tell(name, detail) {
  document.dispatchEvent(new CustomEvent(name, {detail}));
}
