// Asking about a work: typed, chosen or spoken; the talk is kept on this device.
import {announce} from './announce.js';
import {readyPlayer} from './ask-aloud.js';
import {startAnswering} from './ask-answer.js';
import {forgetTalk, keptTalk} from './ask-memory.js';
import {finishTurn, showTurn} from './ask-turn.js';
import {startVoice} from './ask-voice.js';
import {recall, remember} from './memory.js';
import {say} from './words.js';

export default function start(section) {
  const part = name => section.querySelector(`[data-part=${name}]`);
  const talk = {
    part, ...section.dataset, turns: [...keptTalk(section.dataset.subject)],
    tellState(text) { document.dispatchEvent(new CustomEvent('museum:state', {detail: text})); },
    suggest(questions) { suggest(part('suggestions'), questions); },
  };
  const put = startAnswering(talk);

  part('form').addEventListener('submit', event => {
    event.preventDefault();
    const question = part('question-field').value.trim();
    if (!question) return;
    part('question-field').value = '';
    put(question);
  });
  part('suggestions').addEventListener('submit', event => {
    event.preventDefault();
    // Suggestions are in English, whatever the page is in.
    put(event.submitter.value, {questionLang: 'en'});
  });
  section.addEventListener('keydown', event => {
    if (event.key === 'Escape') put.stop();
  });

  const voice = startVoice(section, {
    whenBegun: put.hush, whenUnderstood: question => put(question, {isSpoken: true}), tellState: talk.tellState,
  });
  part('speak').addEventListener('click', readyPlayer);
  part('aloud').checked = recall('answer_aloud', false);
  part('aloud').addEventListener('change', event => {
    remember('answer_aloud', event.target.checked || null);
    readyPlayer();
  });
  document.addEventListener('museum:ask', event => {
    if (!section.isConnected) return;
    event.preventDefault();
    // What sounds falls silent before the player is tried.
    if (!voice.press()) part('question-field').focus();
    readyPlayer();
  });
  // Another page takes this one's place: nobody is left to listen to it.
  document.addEventListener('museum:shown', () => {
    if (section.isConnected) return;
    voice.drop();
    put.drop();
  });
  showBefore(talk, put);
}

function suggest(form, questions) {
  if (questions.length === 0) return;
  const hadFocus = form.contains(document.activeElement);
  const items = questions.map(question => {
    const button = Object.assign(document.createElement('button'), {
      type: 'submit', name: 'question', value: question, textContent: question, dir: 'auto',
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  });
  form.querySelector('ul').replaceChildren(...items);
  form.hidden = false;
  if (hadFocus) items[0].firstChild.focus();
}

// What was asked on an earlier visit of this page, folded away.
function showBefore({part, subject, sourceLang, turns}, put) {
  if (turns.length === 0) return;
  for (const turn of turns) {
    const shown = showTurn(part('pattern'), part('kept'), turn);
    finishTurn(shown, turn, sourceLang);
    put.wire(shown, turn);
  }
  part('before').hidden = false;
  part('forget').addEventListener('click', () => {
    forgetTalk(subject);
    turns.length = 0;
    part('before').remove();
    part('heading').focus();
    announce(say('talk.forgotten'));
  });
}
