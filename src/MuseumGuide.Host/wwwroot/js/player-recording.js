// What the server's voice has spoken.
import {make} from './player-parts.js';

/**
 * @param file the link to it, which is taken out of the page.
 * @param change is called with `state`, `time`, `ended` or `failed`.
 * @returns what every voice of the player can do; times are milliseconds.
 */
export function recording(file, change) {
  const place = file.closest('.player');
  const audio = make('audio', {preload: 'none', src: file.href});
  file.parentElement.remove();
  // What is read ahead must not hold up the page.
  requestIdle(() => { audio.preload = file.dataset.preload; });
  for (const name of ['play', 'pause', 'ratechange', 'durationchange']) audio.addEventListener(name, () => change('state'));
  for (const name of ['timeupdate', 'seeked']) audio.addEventListener(name, () => change('time'));
  audio.addEventListener('ended', () => change('ended'));
  audio.addEventListener('error', () => change('failed'));
  const canBeLoud = hasVolume(audio);
  return {
    stepsBySentence: false,
    hasVolume: canBeLoud,
    get isPlaying() { return !audio.paused && !audio.ended && !audio.error; },
    get position() { return audio.currentTime * 1000; },
    get duration() { return Number.isFinite(audio.duration) ? audio.duration * 1000 : null; },
    play() {
      // It may have failed while nobody wanted it.
      if (audio.error) audio.load();
      // Only now: an audio element in the page makes the browser read the style sheet of its own controls.
      if (!audio.isConnected) place.append(audio);
      return audio.play();
    },
    pause: () => audio.pause(),
    seek(time) { audio.currentTime = time / 1000; },
    setRate(rate) { audio.defaultPlaybackRate = audio.playbackRate = rate; },
    setVolume(volume) { audio.volume = volume; },
    setTimeline() {},
    /** Why it failed: `offline` or `voice_failed`. */
    async explain() {
      try {
        await fetch(audio.src, {headers: {range: 'bytes=0-0'}});
        return 'voice_failed';
      } catch {
        return 'offline';
      }
    },
  };
}

// Some phones leave it to their buttons.
function hasVolume(audio) {
  const before = audio.volume;
  audio.volume = 0.5;
  const isHeard = audio.volume === 0.5;
  audio.volume = before;
  return isHeard;
}

// Not every browser tells when it is idle.
const requestIdle = globalThis.requestIdleCallback ?? (act => setTimeout(act, 500));
