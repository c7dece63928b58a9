// Sentences, for what is told piece by piece and must be said whole.
const SHORTENED = new Set(('c ca cf st ste dr prof mr mrs ms mme no nos nr cat inv fig p pp vol b d fl r attr approx '
  + 'e.g i.e bzw z.b h w l').split(' '));
const END = /[.!?…؟。]+["'”’»)\]]*(?=\s|$)/g;

/** The sentences of a text; the last one has ended, whether it says so or not. */
export function sentencesOf(text) {
  const sentences = [];
  let start = 0;
  for (const {0: mark, index} of text.matchAll(END)) {
    const end = index + mark.length;
    // Only what is around it tells a full stop from the stop of a word that is cut short.
    if (mark[0] === '.' && goesOn(text.slice(start, index), text.slice(end).trimStart())) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest ? [...sentences, rest] : sentences;
}

// "c. 1889", "St. Peter", "J. M. W. Turner", "etc. and so on".
function goesOn(before, next) {
  const word = /[^\s("'“‘«[]*$/.exec(before)[0];
  return /^\p{Ll}/u.test(next) || /^\p{Lu}$/u.test(word) || SHORTENED.has(word.toLowerCase());
}
