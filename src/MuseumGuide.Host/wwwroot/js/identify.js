// Sends a photo and puts the answer in place. What happens meanwhile is told to `stage`:
// looking(text, cancel), failed(text, again), idle().
import {announce, announceNow} from './announce.js';
import {cue} from './cues.js';
import {enhance} from './guide.js';
import {show} from './pages.js';
import {offerAgain} from './retry.js';
import {say} from './words.js';

const STILL_MS = 1500;
const LONGEST_MS = 30_000;
const CANCELLED = 'cancelled';
// A guide that is busy for a moment is asked again without a word, this often in all.
const MOMENT_SECONDS = 1;
const MOST_TRIES = 3;
// What a server in front of the guide answers with a page of its own.
const OTHERS = {413: 'common.too_large', 429: 'common.many', 503: 'common.many'};
const FOUND = ['recognized', 'ambiguous'];

let present = null;

/** @param asked {address, photo}: where it goes, and the photo or its promise; none where the address names one */
export async function identify(asked, stage) {
  present?.abort(CANCELLED);
  const control = present = new AbortController();
  const tell = text => {
    stage.looking(text, () => control.abort(CANCELLED));
    announce(text);
  };
  tell(say('common.looking'));
  const still = setTimeout(() => tell(say('common.still_looking')), STILL_MS);
  const late = setTimeout(() => control.abort(), LONGEST_MS);
  const request = {...asked, photo: await asked.photo};
  let response;
  let html;
  try {
    response = await post(request, control.signal);
    html = await response.text();
  } catch {
    html = null;
  } finally {
    clearTimeout(still);
    clearTimeout(late);
  }
  if (present === control) present = null;
  if (control.signal.reason === CANCELLED) {
    stage.idle();
    return;
  }
  const main = html === null ? null : show(html);
  if (main) {
    stage.idle();
    await tellAnswer(main, response, request);
    return;
  }
  const text = say(navigator.onLine ? OTHERS[response?.status] ?? 'common.unreachable' : 'common.offline');
  stage.failed(text, () => identify(request, stage));
  await cue('none');
  announceNow(text);
}

async function post(request, signal) {
  for (let tries = 1; ; tries++) {
    const response = await fetch(request.address, {
      method: 'POST', body: form(request.photo), headers: {Accept: 'text/html'}, signal,
    });
    const wait = Number.parseInt(response.headers.get('Retry-After'), 10);
    if (response.status !== 503 || !(wait <= MOMENT_SECONDS) || tries === MOST_TRIES) return response;
    // Not to the second, or a whole class would come back at once.
    await pause((wait + Math.random()) * 1000, signal);
  }
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    }, {once: true});
  });
}

async function tellAnswer(main, response, request) {
  const isFound = response.ok && FOUND.includes(main.dataset.outcome);
  // Whoever speaks for the guide on this page must be there before anything is said, and the sign come to its end.
  await Promise.all([enhance(main).catch(error => console.error(error)), cue(isFound ? 'found' : 'none')]);
  const heading = main.querySelector('h1');
  if (heading) {
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
  }
  const wait = Number.parseInt(response.headers.get('Retry-After'), 10) || 0;
  const isLater = response.status === 429 || response.status >= 500;
  const text = main.dataset.announce || heading?.textContent.trim();
  const waiting = isLater && wait > 1 ? say('common.wait_seconds', wait) : '';
  // Some reasons tell it themselves.
  announceNow(text.includes(waiting) ? text : `${text} ${waiting}`);
  if (isLater) offerAgain(main, wait, () => send(request));
  document.dispatchEvent(new CustomEvent('museum:answered', {detail: {main, photo: request.photo ?? null}}));
}

/** Sends a photo by the camera's place on this page. */
export const send = request => document.dispatchEvent(new CustomEvent('museum:identify', {detail: request}));

function form(photo) {
  if (!photo) return null;
  const data = new FormData();
  // A name of the visitor's own may tell more than the photo does.
  data.append('photo', photo, 'photo.jpg');
  return data;
}
