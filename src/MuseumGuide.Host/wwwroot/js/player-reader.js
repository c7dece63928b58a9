// The device's own voice in the recording's place: it reads sentence by sentence, and steps by sentences.
import {findVoice, hush, utter} from './device-voice.js';
import {sentenceAt} from './player-timeline.js';

/** The same as a recording; null where this device has no voice for the language. */
export async function reader(lang, change) {
  const main = await findVoice(lang);
  if (!main) return null;

  let timeline = null;
  let at = 0;
  let rate = 1;
  let volume = 1;
  // Each start is another run: what a hushed one still hears of its end is not for the next.
  let run = null;

  async function read(mine) {
    try {
      for (; at < timeline.sentences.length; at++) {
        change('time');
        const {text, lang: own} = timeline.sentences[at];
        await utter(text, await findVoice(own) ?? main, {rate, volume});
        if (run !== mine) return;
      }
      run = null;
      at = 0;
      change('ended');
    } catch (error) {
      if (run !== mine) return;
      run = null;
      change(error.message === 'not-allowed' ? 'state' : 'failed');
    }
  }

  function go() {
    hush();
    run = {};
    read(run);
    change('state');
  }

  return {
    stepsBySentence: true,
    hasVolume: true,
    get isPlaying() { return run !== null; },
    get position() { return timeline.sentences[at]?.start ?? 0; },
    get duration() { return timeline.duration; },
    async play() { go(); },
    pause() {
      if (!run) return;
      run = null;
      hush();
      change('state');
    },
    seek(time) {
      at = sentenceAt(timeline, time);
      if (run) go();
      else change('time');
    },
    step(count) {
      at = Math.min(Math.max(at + count, 0), timeline.sentences.length - 1);
      if (run) go();
      else change('time');
    },
    setRate(value) {
      rate = value;
      if (run) go();
    },
    setVolume(value) { volume = value; },
    setTimeline(value) { timeline = value; },
    explain: async () => 'voice_failed',
  };
}
