// What the player does, whichever voice it has; it knows nothing of how it looks.
import {keepPlace, recallPlace} from './player-places.js';
import {chapterAt, sentenceAt, timelineOf} from './player-timeline.js';
import {recall, remember} from './memory.js';
import {leaveTheFloor, takeTheFloor} from './sound.js';

const STEP_MS = 10_000;
const KEEP_EVERY_MS = 5_000;

export class Playback {
  #voice;
  #key;
  #notify;
  #keptAt = 0;
  #isWanted = false;

  /**
   * @param voice a recording or a reader.
   * @param key what its place is remembered by.
   * @param chapters what is said, as in the transcript's answer.
   * @param notify is called with `changed`, `playing`, `paused`, `stopped`, `ended`, `left`,
   * `refused`, `failed`.
   */
  constructor(voice, key, chapters, notify) {
    this.#voice = voice;
    this.#key = key;
    this.#notify = notify;
    this.rate = recall('rate', 1);
    this.volume = recall('volume', 1);
    this.isOpen = false;
    this.setTimeline(timelineOf(chapters));
    voice.setRate(this.rate);
    voice.setVolume(this.volume);
    const place = recallPlace(key);
    if (place > 0) voice.seek(place);
    addEventListener('pagehide', () => { if (this.isOpen) this.#keep(); });
  }

  get isPlaying() { return this.#voice.isPlaying; }
  get time() { return this.#voice.position; }
  get duration() { return this.#voice.duration ?? this.timeline.duration; }
  /** Time that remains at the chosen speed. */
  get left() { return (this.duration - this.time) / this.rate; }
  get sentence() { return this.isOpen ? sentenceAt(this.timeline, this.time) : -1; }
  get chapter() { return this.isOpen || this.time > 0 ? chapterAt(this.timeline, this.time) : -1; }

  async play() {
    this.#isWanted = true;
    // Before the sound, so that nobody else's is heard with it.
    takeTheFloor(this.#yield, {resume: this.#goOn});
    try {
      await this.#voice.play();
    } catch (error) {
      // What fails for good the voice tells itself.
      if (error.name !== 'NotAllowedError') return;
      this.#rest();
      this.#notify('refused');
      return;
    }
    this.isOpen = true;
    this.#notify('playing');
  }

  pause() {
    this.#rest();
    this.#notify('paused');
  }

  toggle() { return this.isPlaying ? this.pause() : this.play(); }

  /** Falls silent and puts the player away; the place is kept. */
  stop() {
    this.#rest();
    this.isOpen = false;
    this.#notify('stopped');
  }

  /** Falls silent, for it is no longer on the page. */
  leave() {
    if (!this.isOpen) return;
    this.#rest();
    this.isOpen = false;
    this.#notify('left');
  }

  restart() {
    this.#voice.seek(0);
    return this.isPlaying ? undefined : this.play();
  }

  seek(time) { this.#voice.seek(Math.min(Math.max(time, 0), this.duration)); }

  /** Ten seconds on or back, or as many sentences as the voice steps by. */
  step(count) {
    if (this.#voice.step) this.#voice.step(count);
    else this.seek(this.time + count * STEP_MS);
  }

  openChapter(index) {
    const last = this.timeline.chapters.length - 1;
    this.#voice.seek(this.timeline.chapters[Math.min(Math.max(index, 0), last)].start);
    return this.isPlaying ? undefined : this.play();
  }

  skipChapter(count) { return this.openChapter(chapterAt(this.timeline, this.time) + count); }

  setRate(rate) {
    this.rate = rate;
    remember('rate', rate);
    this.#voice.setRate(rate);
    this.#notify('changed');
  }

  setVolume(volume) {
    this.volume = volume;
    remember('volume', volume);
    this.#voice.setVolume(volume);
  }

  setTimeline(timeline) {
    this.timeline = timeline;
    this.#voice.setTimeline(timeline);
  }

  /** Takes what the voice tells of itself. */
  hear(kind) {
    if (kind === 'ended') this.#end();
    else if (kind === 'failed') this.#fail();
    else {
      if (this.isPlaying && Math.abs(this.time - this.#keptAt) > KEEP_EVERY_MS) this.#keep();
      this.#notify('changed');
    }
  }

  #rest() {
    this.#isWanted = false;
    this.#yield();
    leaveTheFloor(this.#yield);
  }

  // Somebody else sounds.
  #yield = () => {
    this.#voice.pause();
    this.#keep();
  };

  #goOn = () => { if (this.#isWanted) this.play(); };

  #keep() {
    this.#keptAt = this.time;
    keepPlace(this.#key, this.#keptAt);
  }

  #end() {
    this.#isWanted = false;
    this.isOpen = false;
    this.#voice.seek(0);
    this.#keep();
    leaveTheFloor(this.#yield);
    this.#notify('ended');
  }

  // A recording that nobody has asked to hear may be missing without a word.
  #fail() {
    if (!this.#isWanted) return;
    this.#isWanted = false;
    this.isOpen = false;
    leaveTheFloor(this.#yield);
    this.#notify('failed');
  }
}
