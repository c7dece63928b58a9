// Decides when a hint is shown and told, and when the photo takes itself. Pure: hints and times, in ms, are handed in.
export const SETTLED = 350;
export const BETWEEN = 1500;
export const AGAIN = 6000;
export const STEADY = 1200;
const TICKS = [400, 800];
// How long the view must have moved before a photo may take itself again.
const ANEW = 500;

export class Pace {
  #takes;
  #hint = null;
  #since = 0;
  #shown = null;
  #told = new Map();
  #toldAt = -Infinity;
  #ticks = 0;

  /** @param takes whether the photo takes itself when the view is good and steady */
  constructor(takes) {
    this.#takes = takes;
    this.isArmed = true;
  }

  set takes(value) {
    this.#takes = value;
  }

  /** After a photo nothing takes itself until the visitor has aimed anew. */
  disarm() {
    this.isArmed = false;
    this.#hint = null;
    this.#shown = null;
  }

  /** What is to be done now: `show` a hint, `tell` it, `tick` of the countdown, `take` the photo. */
  offer(hint, now) {
    if (hint !== this.#hint) {
      this.#hint = hint;
      this.#since = now;
      this.#ticks = 0;
    }
    const held = now - this.#since;
    const todo = {};
    if (held < SETTLED) return todo;
    if (hint !== this.#shown) {
      this.#shown = hint;
      todo.show = hint;
    }
    if (now - this.#toldAt >= BETWEEN && now - (this.#told.get(hint) ?? -Infinity) >= AGAIN) {
      this.#told.set(hint, now);
      this.#toldAt = now;
      todo.tell = hint;
    }
    if (hint !== 'good') {
      if (held >= ANEW) this.isArmed = true;
      return todo;
    }
    if (!this.#takes || !this.isArmed) return todo;
    if (this.#ticks < TICKS.length && held >= TICKS[this.#ticks]) {
      this.#ticks++;
      todo.tick = true;
    }
    if (held >= STEADY) {
      this.disarm();
      todo.take = true;
    }
    return todo;
  }
}
