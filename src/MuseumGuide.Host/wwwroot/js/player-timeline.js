// When what is heard: sentences and chapters on one line of time, in milliseconds. Pure.
const WORD_MS = 60_000 / 160;

/** The speeds to choose from. */
export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2];

/**
 * Lays chapters out in time; where a sentence has no times, nobody has spoken it yet, and its words are counted.
 * @param chapters [{heading, sentences: [{text, lang, start_ms, end_ms}]}], as in the transcript's answer.
 */
export function timelineOf(chapters) {
  const sentences = [];
  const starts = [];
  let now = 0;
  chapters.forEach((chapter, index) => {
    starts.push({heading: chapter.heading, start: chapter.start_ms ?? now});
    for (const {text, lang, start_ms: start, end_ms: end} of chapter.sentences) {
      const from = start ?? now;
      now = end ?? from + text.split(/\s+/).filter(Boolean).length * WORD_MS;
      sentences.push({text, lang, start: from, end: now, chapter: index});
    }
  });
  return {sentences, chapters: starts, duration: now};
}

/** The number of the sentence that is heard at a time, in the pause after it as well; -1 where there are none. */
export function sentenceAt({sentences}, time) {
  const next = sentences.findIndex(sentence => sentence.start > time);
  return next < 0 ? sentences.length - 1 : Math.max(0, next - 1);
}

/** The number of the chapter that is heard at a time; -1 where there are none. */
export const chapterAt = (timeline, time) => timeline.sentences[sentenceAt(timeline, time)]?.chapter ?? -1;

/** Whether two tellings have the same words. */
export const isSame = (one, other) =>
  one.sentences.length === other.sentences.length
  && one.sentences.every((sentence, index) => sentence.text === other.sentences[index].text);
