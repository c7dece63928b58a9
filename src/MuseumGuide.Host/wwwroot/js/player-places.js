// Where the visitor stopped listening, work by work; the oldest are forgotten.
import {recall, remember} from './memory.js';

const KEPT = 50;

/** The places with one more in front, or without it where the time is 0. Pure. */
export const withPlace = (places, key, time) =>
  [...(time > 0 ? [[key, time]] : []), ...places.filter(([other]) => other !== key)].slice(0, KEPT);

/** Where listening stopped, in milliseconds; 0 for the beginning. */
export const recallPlace = key => recall('listened', []).find(([other]) => other === key)?.[1] ?? 0;

/** Keeps the place. */
export const keepPlace = (key, time) =>
  remember('listened', withPlace(recall('listened', []), key, Math.round(time)));
