// One question to the guide, and the answer as it comes.
import {eventReader} from './ask-events.js';

// Twice the server's heartbeat: who is silent for so long will not go on.
const PATIENCE_MS = 20_000;

/**
 * Asks, and calls `tell` with each part of the answer.
 * @param signal ends it, for the server as well.
 * @returns what became of it, in `end`: `answered` with the whole `answer`; `broken`, having told a part of it;
 *   `stopped` by the signal; `silent`, `unreachable`; or `refused`, with `status`, `code` and perhaps `seconds`
 *   to wait.
 */
export async function ask(service, question, tell, {signal, patience = PATIENCE_MS, send = fetch} = {}) {
  const hold = new AbortController();
  const give = () => hold.abort();
  signal?.addEventListener('abort', give);
  let alarm = 0;
  let isSilent = false;
  const beat = () => {
    clearTimeout(alarm);
    alarm = setTimeout(() => {
      isSilent = true;
      give();
    }, patience);
  };
  const told = {any: false};
  try {
    beat();
    const reply = await send(service, {
      method: 'POST', signal: hold.signal, cache: 'no-store',
      headers: {'content-type': 'application/json', accept: 'text/event-stream'}, body: JSON.stringify(question),
    });
    if (!reply.ok) return await refusal(reply);
    return await read(reply, text => {
      told.any = true;
      tell(text);
    }, beat) ?? {end: told.any ? 'broken' : 'silent'};
  } catch {
    if (signal?.aborted) return {end: 'stopped'};
    if (told.any) return {end: 'broken'};
    return {end: isSilent ? 'silent' : 'unreachable'};
  } finally {
    clearTimeout(alarm);
    signal?.removeEventListener('abort', give);
  }
}

async function read(reply, tell, beat) {
  let last = null;
  let isTold = false;
  const take = eventReader((name, data) => {
    if (name === 'delta') {
      isTold = true;
      tell(JSON.parse(data).text);
    }
    if (name === 'done') last = {end: 'answered', answer: JSON.parse(data)};
    if (name === 'error') last = isTold ? {end: 'broken'} : refused(JSON.parse(data));
  });
  const reader = reply.body.getReader();
  const decoder = new TextDecoder();
  while (true) {
    const {done, value} = await reader.read();
    if (done) break;
    beat();
    take(decoder.decode(value, {stream: true}));
    // What the server does after its last word is its own affair.
    if (last) {
      reader.cancel().catch(() => {});
      break;
    }
  }
  return last;
}

async function refusal(reply) {
  const problem = await reply.json().catch(() => ({}));
  const seconds = Number.parseInt(reply.headers.get('retry-after') ?? '', 10);
  return refused({...problem, status: reply.status}, Number.isFinite(seconds) ? seconds : null);
}

const refused = ({status, code}, seconds = null) => ({end: 'refused', status, code, seconds});
