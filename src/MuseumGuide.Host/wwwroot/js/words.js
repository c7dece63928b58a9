// The guide's words for scripts, in the page's language.
// Not a file: the server writes it when it sends the script.
import words from './wording.js';

/** The word of a key such as `common.looking`, with {0}, {1} … filled in; the key itself where there is none. */
export function say(key, ...values) {
  const word = words[key] ?? key;
  return word.replace(/\{(\d)\}/g, (_, index) => values[index] ?? '');
}
