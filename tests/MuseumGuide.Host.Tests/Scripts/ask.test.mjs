// What becomes of a question, whatever the network does to it, and how the button for speaking is pressed.
import assert from 'node:assert/strict';
import test from 'node:test';
import {eventReader} from '../../../src/MuseumGuide.Host/wwwroot/js/ask-events.js';
import {ask} from '../../../src/MuseumGuide.Host/wwwroot/js/ask-exchange.js';
import {historyOf} from '../../../src/MuseumGuide.Host/wwwroot/js/ask-memory.js';
import {press} from '../../../src/MuseumGuide.Host/wwwroot/js/ask-press.js';
import {troubleOf} from '../../../src/MuseumGuide.Host/wwwroot/js/ask-trouble.js';

const delta = text => `event: delta\ndata: ${JSON.stringify({text})}\n\n`;
const done = 'event: done\ndata: {"answer":"One. Two."}\n\n';

test('events are read whole, however they are cut', () => {
  const read = [];
  const take = eventReader((name, data) => read.push([name, data]));
  const stream = 'event: delta\ndata: {"a":1}\n\n: hush\n\nevent:ping\r\ndata:{}\r\n\r\ndata: a\ndata: b\n\n';
  for (const letter of stream) take(letter);
  assert.deepEqual(read, [['delta', '{"a":1}'], ['ping', '{}'], ['message', 'a\nb']]);
});

test('an answer is told as it comes and given whole at its end', async () => {
  const told = [];
  const outcome = await ask('/', {}, text => told.push(text), {send: stream([delta('One.'), delta('Two.') + done])});
  assert.deepEqual(told, ['One.', 'Two.']);
  assert.deepEqual(outcome, {end: 'answered', answer: {answer: 'One. Two.'}});
});

for (const [what, reply, end] of [
  ['dies in the middle', stream([delta('One.')], 'die'), 'broken'],
  ['ends too soon', stream([delta('One.')]), 'broken'],
  ['breaks off by its own word', stream([delta('One.'), 'event: error\ndata: {"status":503}\n\n']), 'broken'],
  ['falls silent in the middle', stream([delta('One.')], 'hang'), 'broken'],
  ['never says a word', stream([], 'hang'), 'silent'],
  ['ends before it begins', stream([]), 'silent'],
  ['is never reached', async () => { throw new TypeError('no network'); }, 'unreachable'],
]) {
  test(`a guide that ${what} is told apart`, async () => {
    assert.equal((await ask('/', {}, () => {}, {send: reply, patience: 40})).end, end);
  });
}

test('a heartbeat is a sign of life', async () => {
  const ping = 'event: ping\ndata: {}\n\n';
  const send = stream([ping, ping, ping, ping, ping, ping, delta('One.') + done], 'close', 30);
  assert.equal((await ask('/', {}, () => {}, {send, patience: 120})).end, 'answered');
});

test('who stops an answer has stopped it', async () => {
  const stop = new AbortController();
  const outcome = ask('/', {}, () => stop.abort(), {send: stream([delta('One.')], 'hang'), signal: stop.signal});
  assert.equal((await outcome).end, 'stopped');
});

test('a refusal says when to come again', async () => {
  const send = async () => new Response('{"code":"rate_limited"}', {status: 429, headers: {'retry-after': '40'}});
  const outcome = await ask('/', {}, () => {}, {send});
  assert.deepEqual(outcome, {end: 'refused', status: 429, code: 'rate_limited', seconds: 40});
  assert.deepEqual(troubleOf(outcome), ['talk.limit', 40]);
});

test('every trouble has its sentence', () => {
  assert.equal(troubleOf({end: 'answered'}), null);
  assert.deepEqual(troubleOf({end: 'unreachable'}), ['common.unreachable']);
  assert.deepEqual(troubleOf({end: 'unreachable'}, false), ['talk.offline']);
  assert.deepEqual(troubleOf({end: 'refused', status: 429, seconds: null}), ['talk.limit_soon']);
  assert.deepEqual(troubleOf({end: 'refused', status: 503, seconds: 2}), ['talk.busy_seconds', 2]);
  assert.deepEqual(troubleOf({end: 'refused', status: 500}), ['talk.busy']);
  assert.deepEqual(troubleOf({end: 'refused', status: 404, code: 'analysis_not_found'}), ['talk.photo_gone']);
  assert.deepEqual(troubleOf({end: 'refused', status: 400, code: 'question_unreadable'}), ['talk.failed']);
});

test('the last three turns that were answered are the history', () => {
  const turns = ['1', '2', '', '3', '4'].map(answer => ({question: `${answer}?`, answer}));
  assert.deepEqual(historyOf(turns).map(message => message.content), ['2?', '2', '3?', '3', '4?', '4']);
  assert.deepEqual(historyOf(turns).map(message => message.role).slice(0, 2), ['user', 'assistant']);
});

for (const [how, events, acts] of [
  ['held', [['pointerdown', 0], ['pointerup', 900], ['click', 901]], ['begin', 'end']],
  ['tapped twice', [
    ['pointerdown', 0], ['pointerup', 90], ['click', 91], ['pointerdown', 3000], ['pointerup', 3900], ['click', 3901],
  ], ['begin', 'end']],
  ['pressed by a key or a reader', [['click', 0], ['click', 3000]], ['begin', 'end']],
  ['tapped, then ended by a key', [['pointerdown', 0], ['pointerup', 90], ['click', 91], ['click', 3000]],
    ['begin', 'end']],
]) {
  test(`a button that is ${how} begins once and ends once`, () => {
    let state = {};
    let isOn = false;
    const done = events.flatMap(([type, at]) => {
      const next = press({...state, isOn}, type, at);
      state = next.state;
      if (next.act) isOn = next.act === 'begin';
      return next.act ?? [];
    });
    assert.deepEqual(done, acts);
  });
}

// A reply in pieces that then closes, dies or hangs.
function stream(pieces, ending = 'close', pauseMs = 2) {
  return async (_, {signal}) => ({
    ok: true,
    body: new ReadableStream({
      async start(body) {
        signal.addEventListener('abort', () => body.error(new Error('aborted')));
        for (const piece of pieces) {
          await new Promise(resolve => { setTimeout(resolve, pauseMs); });
          body.enqueue(new TextEncoder().encode(piece));
        }
        if (ending === 'close') body.close();
        if (ending === 'die') body.error(new Error('died'));
      },
    }),
  });
}
