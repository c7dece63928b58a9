// The player as it is seen and heard of: controls, slim player, marked words, keys of the device.
import {announce} from './announce.js';
import {makeBar} from './player-bar.js';
import {makeControls} from './player-controls.js';
import {leaveKeys, showKeys, takeKeys} from './player-keys.js';
import {write} from './player-parts.js';
import {isSame, timelineOf} from './player-timeline.js';
import {markSentence, writeTranscript} from './player-transcript.js';
import {lengthWord} from './player-words.js';
import {recall, remember} from './memory.js';
import {say} from './words.js';

/** Puts the player into the page; what it returns shows what has become of it. */
export function showPlayer(element, transcript, voice, playback) {
  const {title, artist, image, transcript: address} = element.dataset;
  const left = element.querySelector('[data-part=left]');
  let hasCaptions = recall('captions', false);
  let measuring = null;

  const leftWords = (kind = 'left') => {
    const [word, number] = lengthWord(kind, playback.left);
    return say(word, number);
  };
  const act = {
    play: () => playback.play(),
    pause: () => playback.pause(),
    toggle: () => playback.toggle(),
    stop: () => playback.stop(),
    restart: () => playback.restart(),
    step: count => playback.step(count),
    seek: time => playback.seek(time),
    openChapter: async index => {
      await measure();
      playback.openChapter(index);
    },
    skipChapter: count => playback.skipChapter(count),
    setRate: rate => playback.setRate(rate),
    setVolume: volume => playback.setVolume(volume),
    tellLeft: () => announce(leftWords(playback.time > 0 ? 'left' : 'about')),
    toggleCaptions() {
      hasCaptions = !hasCaptions;
      remember('captions', hasCaptions);
      show();
    },
  };
  const controls = makeControls(voice, act, playback);
  const bar = makeBar(title, voice, act);
  element.closest('main').append(bar.root);
  left.id ||= 'left';
  controls.play.setAttribute('aria-describedby', left.id);
  element.append(controls.root);
  controls.setTimeline(playback.timeline);
  show();

  // When each sentence is heard: asked for when it is needed, for a voice may cost.
  function measure() {
    measuring ??= voice.stepsBySentence ? Promise.resolve() : fetchTimes().catch(() => { measuring = null; });
    return measuring;
  }

  async function fetchTimes() {
    const reply = await fetch(address, {headers: {accept: 'application/json'}});
    const {chapters} = await reply.json();
    // The page's own headings are in the visitor's language.
    const named = chapters.map((chapter, index) => ({
      ...chapter, heading: playback.timeline.chapters[index]?.heading ?? chapter.heading,
    }));
    const timeline = timelineOf(named);
    if (!isSame(playback.timeline, timeline)) writeTranscript(transcript, named);
    playback.setTimeline(timeline);
    controls.setTimeline(timeline);
    show();
  }

  function show() {
    const {time, sentence} = playback;
    write(left, leftWords(time > 0 ? 'left' : 'about'));
    controls.show(playback, hasCaptions);
    bar.show(playback, leftWords(), hasCaptions ? playback.timeline.sentences[sentence] : null);
    markSentence(transcript, sentence);
    if (playback.isOpen) showKeys(playback);
  }

  return {
    show,
    leftWords,
    /** Something has begun to sound. */
    open() {
      takeKeys({title, artist, image}, act);
      measure();
    },
    close: leaveKeys,
    focus: () => controls.play.focus(),
    remove() {
      bar.remove();
      controls.root.remove();
      markSentence(transcript, -1);
    },
  };
}
