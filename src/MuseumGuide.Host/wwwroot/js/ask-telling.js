// Tells an answer that grows: whole sentences, each once, in order, and no faster than readers take messages in.
const GATHER_MS = 200;
const PAUSE_MS = 1000;

/**
 * Makes a teller. Sentences that come close together are one message, for a message that another replaces too soon is
 * lost.
 * @param announce says a message, in a language where it is not the page's.
 * @returns the teller; its `end` drops what still waits and all that would come.
 */
export function startTelling(announce, {gather = GATHER_MS, pause = PAUSE_MS, wait = setTimeout} = {}) {
  let waiting = [];
  let isBusy = false;
  let hasEnded = false;

  const say = () => {
    if (waiting.length === 0) {
      isBusy = false;
      return;
    }
    const {lang} = waiting[0];
    const other = waiting.findIndex(sentence => sentence.lang !== lang);
    const now = waiting.splice(0, other < 0 ? waiting.length : other);
    announce(now.map(sentence => sentence.text).join(' '), lang);
    wait(say, pause);
  };

  const tell = (text, lang = undefined) => {
    if (hasEnded) return;
    waiting.push({text, lang});
    if (isBusy) return;
    isBusy = true;
    wait(say, gather);
  };
  return Object.assign(tell, {
    end() {
      hasEnded = true;
      waiting = [];
    },
  });
}
