// The audio guide's four targets, its state in a sentence, and the switch of its voice.
import {announce, announceNow} from './announce.js';
import {followSwitch, guideSpeaks, letGuideSpeak} from './guide-voice.js';
import {write} from './player-parts.js';
import {say} from './words.js';

const pads = new WeakMap();
// Pages are put in one another's place, and back.
const pad = () => pads.get(document.querySelector('[data-module=pad]'));

document.addEventListener('museum:state', event => pad()?.show(event.detail));
document.addEventListener('museum:playing', event => pad()?.showPlaying(event.detail));

export default function start(element) {
  const state = element.querySelector('[data-part=state]');
  const target = action => element.querySelector(`[data-action=${action}]`);
  const show = text => write(state, text);
  pads.set(element, {
    show,
    showPlaying(isPlaying) { write(target('hear'), say(isPlaying ? 'play.pause' : 'play.hear')); },
  });

  if (hasForm()) onPress(target('aim'), () => dispatch('museum:aim', focusForm));
  onPress(target('hear'), () => hasWork()
    ? isReady() && dispatch('museum:hear')
    : refuse(show));
  onPress(target('ask'), () => hasWork() ? dispatch('museum:ask', focusQuestion) : refuse(show));
  startSwitch(element.querySelector('[data-part=speaks]'));
}

// What acts on this page is a button to readers; `press` says by `true` that nothing else need be done.
function onPress(link, press) {
  link.setAttribute('role', 'button');
  link.addEventListener('click', event => {
    if (press()) event.preventDefault();
  });
  link.addEventListener('keydown', event => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });
}

// Whoever answers says so by preventing the default; else the page does what it can.
function dispatch(name, otherwise = null) {
  const isUntouched = document.dispatchEvent(new CustomEvent(name, {cancelable: true}));
  if (isUntouched) otherwise?.();
  return true;
}

function refuse(show) {
  show(say('play.aim_first'));
  announce(say('play.aim_first'));
  return true;
}

function startSwitch(button) {
  const show = () => { button.ariaPressed = String(guideSpeaks()); };
  button.addEventListener('click', () => {
    letGuideSpeak(!guideSpeaks());
    show();
    if (guideSpeaks()) announceNow(say('play.speaks_now'));
  });
  followSwitch();
  show();
}

const form = () => document.querySelector('form[enctype="multipart/form-data"]');
const hasForm = () => form() !== null;
const hasWork = () => document.querySelector('[data-work] [data-part=listen]') !== null;
const isReady = () => document.querySelector('.player[data-ready]') !== null;
const focusForm = () => form().querySelector('input[type=file], button')?.focus();
const focusQuestion = () => document.getElementById('question')?.focus();
