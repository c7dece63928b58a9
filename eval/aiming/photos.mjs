// Photos as gray frames, and what spoils them. Reads them through ffmpeg.
import {execFileSync} from 'node:child_process';

const WORKING = 640;

/** Reads a photo as gray tones, 640 pixels on its longest side. */
export function read(path) {
  const filter = `scale=${WORKING}:${WORKING}:force_original_aspect_ratio=decrease:flags=area`;
  const pgm = execFileSync('ffmpeg', [
    '-v', 'error', '-i', path, '-vf', filter, '-pix_fmt', 'gray', '-frames:v', '1', '-f', 'image2pipe', '-c:v', 'pgm',
    '-',
  ], {maxBuffer: 1 << 24});
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 64).toString('latin1'));
  const [width, height] = [Number(header[1]), Number(header[2])];
  return {gray: Float32Array.from(pgm.subarray(header[0].length)), width, height};
}

/** The frame that the camera would hand to aim.js: averaged down, and in whole tones. */
export function shrink(photo, longest) {
  const scale = longest / Math.max(photo.width, photo.height);
  const [width, height] = [Math.round(photo.width * scale), Math.round(photo.height * scale)];
  return make(width, height, (x, y) => {
    const [x0, x1] = [Math.floor(x * photo.width / width), Math.ceil((x + 1) * photo.width / width)];
    const [y0, y1] = [Math.floor(y * photo.height / height), Math.ceil((y + 1) * photo.height / height)];
    let sum = 0;
    for (let v = y0; v < y1; v++) for (let u = x0; u < x1; u++) sum += tone(photo, u, v);
    return Math.round(sum / ((x1 - x0) * (y1 - y0)));
  }, Uint8Array);
}

/** Scales all light; what is over white is burnt out. */
export const lit = (photo, factor, raised = 0) => map(photo, t => Math.min(255, t * factor + raised));

/** Out of focus: three passes of a box, `share` of the longest side wide, in both directions. */
export function defocused(photo, share) {
  const radius = Math.max(1, Math.round(share * Math.max(photo.width, photo.height) / 2));
  let blurred = photo;
  for (let pass = 0; pass < 3; pass++) blurred = box(box(blurred, radius, 1, 0), radius, 0, 1);
  return blurred;
}

/** Moved across while the shutter was open. */
export const moved = (photo, share) => box(photo, Math.max(1, Math.round(share * photo.width / 2)), 1, 0);

/** A lamp in the glass: burnt out within, fading around. The radius is a share of the longest side. */
export function shining(photo, atX, atY, share) {
  const radius = share * Math.max(photo.width, photo.height);
  return make(photo.width, photo.height, (x, y) => {
    const distance = Math.hypot(x - atX * photo.width, y - atY * photo.height) / radius;
    const shine = distance <= 1 ? 1 : Math.exp(-((distance - 1) ** 2) * 6);
    return Math.min(255, tone(photo, x, y) + 255 * shine);
  });
}

/** The photo as a picture on a bare wall: it spans `share` of the view, its middle at (atX, atY). */
export function hung(photo, share, atX, atY, wall = 150) {
  const {width, height} = photo;
  const jitter = noise(7);
  return make(width, height, (x, y) => {
    const u = Math.round((x / width - atX) / share * width + width / 2);
    const v = Math.round((y / height - atY) / share * height + height / 2);
    const isInside = u >= 0 && v >= 0 && u < width && v < height;
    return isInside ? tone(photo, u, v) : wall + 4 * (x / width) + jitter();
  });
}

/** The same view a little further, `pixels` of a frame of `longest` pixels to the side. */
export function shifted(photo, pixels, longest) {
  const step = Math.round(pixels * Math.max(photo.width, photo.height) / longest);
  return make(photo.width, photo.height, (x, y) => tone(photo, x + step, y));
}

/** A bare wall in even light. */
export function wall(width, height, level) {
  const jitter = noise(11);
  return make(width, height, x => level + 10 * (x / width) + jitter());
}

const tone = ({gray, width, height}, x, y) =>
  gray[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))];

const map = ({gray, width, height}, change) => ({gray: gray.map(change), width, height});

function make(width, height, toneAt, Kind = Float32Array) {
  const gray = new Kind(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) gray[y * width + x] = toneAt(x, y);
  return {gray, width, height};
}

function box(photo, radius, stepX, stepY) {
  return make(photo.width, photo.height, (x, y) => {
    let sum = 0;
    for (let d = -radius; d <= radius; d++) sum += tone(photo, x + d * stepX, y + d * stepY);
    return sum / (2 * radius + 1);
  });
}

function noise(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return (state / 2 ** 32 - 0.5) * 3;
  };
}
