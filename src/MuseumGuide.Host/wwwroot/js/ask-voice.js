// A question by voice: the button is held or tapped, and what was understood is asked.
import {announce, tellReaders} from './announce.js';
import {canRecognize, openRecognizer} from './ask-browser-ear.js';
import {startConsent} from './ask-consent.js';
import {watchPress} from './ask-press.js';
import {canRecord, openRecorder, Unheard} from './ask-recorder.js';
import {leaveTheFloor, takeTheFloor} from './sound.js';
import {say} from './words.js';

// The server takes a minute, and a recorder ends a little late.
const LIMIT_MS = 58_500;
const ASKED_MS = 700;

/**
 * Starts the button for speaking.
 * @param whenBegun ends what is being said: it would be recorded.
 * @param whenUnderstood gets the question. It is asked at once: nobody has to hurry to cancel, and who was
 *   misunderstood stops the answer.
 * @param tellState shows what goes on.
 * @returns `press`, which begins or ends a question, false where nobody can listen; and `drop`, which gives one up.
 */
export function startVoice(section, {whenBegun, whenUnderstood, tellState}) {
  const part = name => section.querySelector(`[data-part=${name}]`);
  const button = part('speak');
  const speak = part('speak-name').textContent;
  const lang = document.documentElement.lang;
  let isServerDeaf = !('listens' in section.dataset) || !canRecord();
  let state = 'idle';
  let ear = null;
  // Each question has its number: what comes of one that was given up is of no interest.
  let round = 0;
  let timers = [];

  const consent = startConsent(part, {
    whenGiven() {
      button.focus();
      begin();
    },
    whenRefused() { part('question-field').focus(); },
  });

  function enter(next, text = '') {
    state = next;
    button.dataset.state = next;
    part('speak-name').textContent = next === 'listening' ? say('talk.done') : speak;
    part('now').hidden = next === 'idle';
    part('now-text').textContent = text;
    for (const timer of timers.splice(0)) clearInterval(timer);
    if (text) tellState(text);
  }

  function rest() {
    // A cancel button that goes must not take the focus with it.
    if (part('now').contains(document.activeElement)) button.focus();
    ear?.cancel();
    ear = null;
    round += 1;
    enter('idle');
    leaveTheFloor(rest);
  }

  function cancel() {
    rest();
    tellBoth(say('talk.canceled'));
  }

  function tellBoth(text) {
    announce(text);
    tellState(text);
  }

  function show(text) {
    part('voice-trouble').textContent = text;
    part('voice-trouble').hidden = false;
    tellBoth(text);
  }

  function fail(error) {
    rest();
    const key = error instanceof Unheard ? error.key : 'talk.not_understood';
    if (key !== 'talk.no_ear') {
      show(say(key));
      return;
    }
    const wasServer = !isServerDeaf;
    isServerDeaf = true;
    if (!wasServer || !canRecognize()) {
      giveUp();
      tellBoth(say('talk.no_ear'));
    } else if (consent.isGiven()) show(say('talk.not_understood'));
    else askConsent();
  }

  function askConsent() {
    consent.ask();
    tellState(part('consent-text').textContent);
  }

  function giveUp() {
    const hadFocus = document.activeElement === button;
    for (const name of ['speak', 'hint', 'aloud-switch', 'consent']) part(name).hidden = true;
    part('no-ear').hidden = false;
    if (hadFocus) part('question-field').focus();
  }

  function silenceOthers() {
    whenBegun();
    takeTheFloor(rest);
  }

  async function begin() {
    if (state !== 'idle') return;
    part('voice-trouble').hidden = true;
    silenceOthers();
    if (isServerDeaf && !consent.isGiven()) {
      leaveTheFloor(rest);
      askConsent();
      return;
    }
    const own = round += 1;
    enter('opening');
    // Whoever has allowed it before is not asked, and need not hear of it.
    timers = [setTimeout(() => {
      part('now-text').textContent = say('talk.permission');
      tellState(say('talk.permission'));
    }, ASKED_MS)];
    try {
      const opened = isServerDeaf
        ? await openRecognizer(lang, () => { if (own === round) end(); })
        : await openRecorder(lang);
      if (own === round) listen(opened);
      else opened.cancel();
    } catch (error) {
      if (own === round) fail(error);
    }
  }

  function listen(opened) {
    ear = opened;
    enter('listening', say('talk.listening'));
    navigator.vibrate?.(30);
    // To readers only: the guide's own voice would be recorded.
    tellReaders(say('talk.listening'), false);
    const until = Date.now() + LIMIT_MS;
    timers = [setTimeout(end, LIMIT_MS), setInterval(() => {
      const seconds = Math.max(0, Math.round((until - Date.now()) / 1000));
      part('now-text').textContent = say('talk.seconds_left', seconds);
    }, 1000)];
  }

  async function end() {
    if (state !== 'listening') return;
    const own = round;
    enter('writing', say('talk.writing'));
    try {
      const text = (await ear.finish()).trim();
      if (own !== round) return;
      if (!text) throw new Unheard('talk.nothing_heard');
      rest();
      part('question-field').value = '';
      tellState(say('talk.you_asked', text));
      whenUnderstood(text.slice(0, part('question-field').maxLength));
    } catch (error) {
      if (own === round) fail(error);
    }
  }

  watchPress(button, {isOn: () => state !== 'idle', begin, end});
  part('cancel').addEventListener('click', cancel);
  section.addEventListener('keydown', event => {
    if (event.key === 'Escape' && state !== 'idle') cancel();
  });
  if (isServerDeaf && !canRecognize()) giveUp();
  return {
    press() {
      if (button.hidden) {
        silenceOthers();
        leaveTheFloor(rest);
        return false;
      }
      if (state === 'idle') begin();
      else end();
      return true;
    },
    drop: rest,
  };
}
