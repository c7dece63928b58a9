// Helps in aiming without sight: one hint for a frame of the camera. The limits: docs/decisions/0012-aiming.md.
import {margins, motion, sharpness, spot, tones} from './measures.js';

/** The longest side of the frames that the limits were measured on, in pixels. */
export const LONGEST = 160;

/** What a frame says, and what it and the one before it say together. */
export const measure = (frame, before) => ({
  ...tones(frame), sharpness: sharpness(frame), spot: spot(frame), motion: motion(frame, before),
  margins: margins(frame),
});

/** The one thing to do next, the most hindering first; `good` when there is none. Each is a key of the words. */
export function judge(m) {
  if (m.light <= 40) return 'too_dark';
  if (m.burnt >= 0.4 || m.middle >= 235) return 'too_bright';
  if (m.motion > 1.3) return 'hold_still';
  if (m.contrast < 9 || !m.margins) return 'nothing';
  if (m.spot && m.spot.share > 0.006 && m.spot.share < 0.2 && m.spot.filled > 0.45 && m.spot.isInside) {
    if (m.spot.x < 0.4) return 'glare_left';
    return m.spot.x > 0.6 ? 'glare_right' : 'glare';
  }
  if (m.sharpness < 0.75) return 'blurred';
  const {left, right, top, bottom} = m.margins;
  if (1 - left - right < 0.46 && 1 - top - bottom < 0.46) return 'closer';
  if (left === 0 && right >= 0.35) return 'left';
  if (right === 0 && left >= 0.35) return 'right';
  if (top === 0 && bottom >= 0.35) return 'higher';
  if (bottom === 0 && top >= 0.35) return 'lower';
  return 'good';
}

/** The hint for a frame; the frame before it, if there is one, tells whether the camera moves. */
export const aim = (frame, before) => judge(measure(frame, before));
