// Sentences, for what is told piece by piece and must be said whole.
const SHORTENED = new Set(('c ca cf st ste dr prof mr mrs ms mme no nos nr cat inv fig p pp vol b d fl r attr approx e.g '
  + 'i.e bzw z.b ca h w l').split(' '));
const END = /[.!?…؟。]+["'”’»)\]]*(?=\s|$)/g;

/**
 * Splits a text at the ends of its sentences.
 * @returns `whole`, the sentences that surely have ended, and `rest`, what may go on.
 */
export function splitSentences(text) {
  const whole = [];
  let start = 0;
  for (const {0: mark, index} of text.matchAll(END)) {
    const end = index + mark.length;
    const next = text.slice(end).trimStart();
    // Only what follows tells a full stop from the stop of a word that is cut short.
    if (!next || (mark[0] === '.' && goesOn(text.slice(start, index), next))) continue;
    whole.push(text.slice(start, end).trim());
    start = end;
  }
  return {whole, rest: text.slice(start).trimStart()};
}

/** All sentences of a text; the last one has ended, whether it says so or not. */
export function sentencesOf(text) {
  const {whole, rest} = splitSentences(text);
  return rest.trim() ? [...whole, rest.trim()] : whole;
}

// "c. 1889", "St. Peter", "J. M. W. Turner", "etc. and so on".
function goesOn(before, next) {
  const word = /[^\s("'“‘«[]*$/.exec(before)[0];
  return /^\p{Ll}/u.test(next) || /^\p{Lu}$/u.test(word) || SHORTENED.has(word.toLowerCase());
}
