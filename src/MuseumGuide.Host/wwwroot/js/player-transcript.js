// The words that are said, as the page shows them: the one being spoken is marked where it stands.
import {make} from './player-parts.js';

/** Reads the page's transcript, in the form of the server's answer without times. */
export function readTranscript(details) {
  return [...details.querySelectorAll('h3')].map(heading => ({
    heading: heading.textContent,
    sentences: [...heading.nextElementSibling.querySelectorAll('span')].map(
      span => ({text: span.textContent, lang: span.lang})),
  }));
}

/** Writes what is truly said in the page's place, should the record have changed since. */
export function writeTranscript(details, chapters) {
  details.replaceChildren(details.querySelector('summary'), ...chapters.flatMap(chapter => [
    make('h3', {}, chapter.heading),
    make('p', {dir: 'auto'}, ...chapter.sentences.flatMap(({text, lang}) => [make('span', {lang}, text), ' '])),
  ]));
}

/** Marks the sentence of that number, and no other; -1 for none. */
export function markSentence(details, index) {
  const marked = details.querySelector('[aria-current]');
  const next = details.querySelectorAll('p > span')[index] ?? null;
  if (marked === next) return;
  marked?.removeAttribute('aria-current');
  next?.setAttribute('aria-current', 'true');
}
