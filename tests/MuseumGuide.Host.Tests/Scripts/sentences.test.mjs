// Where sentences end, and how an answer that grows is told in them.
import assert from 'node:assert/strict';
import test from 'node:test';
import {startTelling} from '../../../src/MuseumGuide.Host/wwwroot/js/ask-telling.js';
import {sentencesOf} from '../../../src/MuseumGuide.Host/wwwroot/js/sentences.js';

test('a text is cut where its sentences end', () => {
  assert.deepEqual(
    sentencesOf('It is oil. Is it? "Yes." (So it is.) It is! هل هذا؟ نعم. And no end'),
    ['It is oil.', 'Is it?', '"Yes."', '(So it is.)', 'It is!', 'هل هذا؟', 'نعم.', 'And no end']);
  assert.deepEqual(sentencesOf(' '), []);
});

test('the stop of a shortened word ends nothing', () => {
  for (const whole of [
    'It was painted c. 1889.', 'St. Peter holds the keys.', 'J. M. W. Turner saw it.', 'It is 48 × 36.5 cm, H. 5 cm.',
    'Oil, ink etc. on paper.', 'See cat. no. 12.', 'It came from Dr. Quill (b. 1840).',
  ]) assert.deepEqual(sentencesOf(whole), [whole]);
});

test('sentences that come close together are one message, another language is another', () => {
  const {tell, said, pass} = telling();
  tell('You asked: who?');
  tell('One.', 'en');
  tell('Two.', 'en');
  pass();
  tell('Three.', 'en');
  pass();
  pass();
  assert.deepEqual(said, [['You asked: who?', undefined], ['One. Two. Three.', 'en']]);
});

test('what comes after a pause is told again, and nothing twice', () => {
  const {tell, said, pass} = telling();
  tell('One.');
  pass();
  pass();
  tell('Two.');
  pass();
  pass();
  assert.deepEqual(said.map(([text]) => text), ['One.', 'Two.']);
});

test('nothing is told any more when the telling has ended', () => {
  const {tell, said, pass} = telling();
  tell('One.');
  pass();
  tell('Two.');
  tell.end();
  tell('Three.');
  pass();
  assert.deepEqual(said.map(([text]) => text), ['One.']);
});

function telling() {
  const said = [];
  let next = null;
  const tell = startTelling((text, lang) => said.push([text, lang]), {wait: later => { next = later; }});
  const pass = () => {
    const now = next;
    next = null;
    now?.();
  };
  return {tell, said, pass};
}
