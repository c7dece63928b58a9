// What was asked about a work, kept on this device alone.
import {recall, remember} from './memory.js';

const MOST_TURNS = 20;
const SENT_TURNS = 3;

/** The talk about a work, oldest first; empty without a subject. */
export const keptTalk = subject => (subject ? recall(`talk.${subject}`, []) : []);

/** Keeps one more turn, unless the visitor wants nothing kept. */
export function keepTurn(subject, turn) {
  if (!subject || !recall('keeps', true)) return;
  remember(`talk.${subject}`, [...keptTalk(subject), turn].slice(-MOST_TURNS));
}

/** Forgets the talk about a work. */
export const forgetTalk = subject => remember(`talk.${subject}`, null);

/** The last messages of a talk as the guide wants to be told them; answers that never came are left out. */
export function historyOf(turns) {
  return turns.filter(turn => turn.answer).slice(-SENT_TURNS).flatMap(turn => [
    {role: 'user', content: turn.question}, {role: 'assistant', content: turn.answer},
  ]);
}
