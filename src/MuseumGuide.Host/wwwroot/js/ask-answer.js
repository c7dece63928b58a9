// Puts one question at a time, and shows and tells its answer.
import {announce, isSpoken as isSaidAloud} from './announce.js';
import {readyPlayer, sayAloud, stopAloud} from './ask-aloud.js';
import {ask} from './ask-exchange.js';
import {historyOf, keepTurn} from './ask-memory.js';
import {startTelling} from './ask-telling.js';
import {troubleOf} from './ask-trouble.js';
import {finishTurn, growTurn, showTurn} from './ask-turn.js';
import {recall} from './memory.js';
import {sentencesOf} from './sentences.js';
import {say} from './words.js';

const SLOW_MS = 1500;

/**
 * Makes the function that puts a question; its `stop` ends the answer, its `hush` what is said of it, its `drop` both;
 * its `wire` starts the buttons of a turn.
 */
export function startAnswering(talk) {
  let hold = null;
  let tell = null;

  function stop() {
    hold?.abort();
  }

  // What an answer still had to say is not said into what comes after it; it may go on growing unheard.
  function hush() {
    tell?.end();
    stopAloud();
  }

  function drop() {
    stop();
    hold = null;
    hush();
  }

  async function put(question, {questionLang, isSpoken = false} = {}) {
    drop();
    const own = hold = new AbortController();
    const shown = showTurn(talk.part('pattern'), talk.part('talk'), {question, question_lang: questionLang});
    // Who typed or chose goes to the question: the keyboard of a phone makes way, a chosen button may vanish, and a
    // reader repeats what was asked, says the answer as it comes and reads on from there. Who spoke stays on the
    // button, to speak again.
    if (!isSpoken) focusOn(shown.question);
    shown.stop.addEventListener('click', () => own.abort());

    tell = startTelling(announce);
    const isAloud = isSpoken && recall('answer_aloud', false) && !isSaidAloud();
    if (isSpoken) tell(say('talk.you_asked', question));
    const {outcome, told} = await listen(talk, question, {shown, tell, isAloud, signal: own.signal});
    const turn = turnOf(question, questionLang, outcome, told, talk.answerLang);
    finish(shown, turn);
    if (hold !== own) return;
    hold = null;
    conclude(shown, turn, outcome, isAloud);
  }

  function finish(shown, turn) {
    const hadFocus = document.activeElement === shown.stop;
    finishTurn(shown, turn, talk.sourceLang);
    if (hadFocus) focusOn(shown.question);
    wire(shown, turn);
    if (!turn.answer) return;
    talk.turns.push(turn);
    keepTurn(talk.subject, turn);
  }

  function conclude(shown, turn, {answer}, isAloud) {
    if (!shown.degraded.hidden) tell(shown.degraded.textContent.trim());
    if (turn.trouble) tell(turn.trouble);
    talk.tellState(turn.trouble ?? sentencesOf(turn.answer)[0]);
    if (answer) talk.suggest(answer.suggestions);
    if (isAloud && turn.answer) hear(shown.hear, turn, () => tell(turn.answer, turn.lang));
  }

  function wire(shown, turn) {
    shown.hear.addEventListener('click', () => {
      readyPlayer();
      hear(shown.hear, turn, () => announce(say('talk.no_voice')));
    });
    shown.again.addEventListener('click', () => {
      if (!turn.answer) shown.element.remove();
      put(turn.question, {questionLang: turn.question_lang});
    });
  }

  return Object.assign(put, {wire, stop, hush, drop});
}

async function listen(talk, question, {shown, tell, isAloud, signal}) {
  const told = [];
  const slow = setTimeout(() => tell(say('talk.asking')), SLOW_MS);
  shown.waiting(say('talk.asking'));
  talk.tellState(say('talk.asking'));
  shown.answer.lang = talk.answerLang;
  const outcome = await ask(
    talk.service, {question, history: historyOf(talk.turns), lang: document.documentElement.lang},
    text => {
      clearTimeout(slow);
      told.push(text);
      growTurn(shown, text);
      if (!isAloud) for (const sentence of sentencesOf(text)) tell(sentence, talk.answerLang);
    }, {signal});
  clearTimeout(slow);
  return {outcome, told};
}

/** The turn to show and to keep. */
function turnOf(question, questionLang, outcome, told, answerLang) {
  const {answer} = outcome;
  const trouble = troubleOf(outcome, navigator.onLine);
  return {
    question,
    question_lang: questionLang,
    answer: answer?.answer ?? told.join(' '),
    // The guide itself answers in English.
    lang: answer?.provider === 'local' ? 'en' : answerLang,
    declined: answer?.declined,
    degraded: answer?.degraded,
    sources: answer?.sources,
    trouble: trouble ? say(...trouble) : undefined,
    at: new Date().toISOString(),
  };
}

async function hear(button, turn, otherwise) {
  const name = button.dataset.name ??= button.textContent;
  if (button.dataset.sounds) {
    stopAloud();
    return;
  }
  button.dataset.sounds = 'yes';
  button.textContent = say('talk.hush');
  try {
    await sayAloud(turn.answer, turn.lang);
  } catch {
    otherwise();
  } finally {
    delete button.dataset.sounds;
    button.textContent = name;
  }
}

function focusOn(heading) {
  heading.tabIndex = -1;
  heading.focus();
}
