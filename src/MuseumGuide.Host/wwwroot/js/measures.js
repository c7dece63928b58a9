// What can be counted in a small gray frame: {gray, width, height}, tones 0 to 255, row by row.
const CELL = 10;

/** The frame of a canvas's RGBA values. */
export function toFrame({data, width, height}) {
  const gray = new Uint8Array(width * height);
  for (let i = 0; i < gray.length; i++) {
    gray[i] = (data[4 * i] * 77 + data[4 * i + 1] * 150 + data[4 * i + 2] * 29) >> 8;
  }
  return {gray, width, height};
}

/** Tones that 50 % and 95 % of the frame do not exceed, the share that is burnt out, and the standard deviation. */
export function tones({gray}) {
  const counts = new Uint32Array(256);
  let sum = 0;
  let squares = 0;
  for (const tone of gray) {
    counts[tone]++;
    sum += tone;
    squares += tone * tone;
  }
  const mean = sum / gray.length;
  const contrast = Math.sqrt(Math.max(0, squares / gray.length - mean * mean));
  const at = share => {
    let rest = share * gray.length;
    return Math.max(0, counts.findIndex(count => (rest -= count) <= 0));
  };
  let burnt = 0;
  for (let tone = 250; tone < 256; tone++) burnt += counts[tone];
  return {middle: at(0.5), light: at(0.95), burnt: burnt / gray.length, contrast};
}

/** How sharp its edges are, 0 to 3: second differences over first ones, across or down, whichever is less; so a moved
 * camera shows, and bare wall counts for nothing. */
export function sharpness({gray, width, height}) {
  const along = (step, lastX, lastY) => {
    let first = 0;
    let second = 0;
    for (let y = 1; y < lastY; y++) {
      for (let x = 1; x < lastX; x++) {
        const i = y * width + x;
        const before = gray[i] - gray[i - step];
        const after = gray[i + step] - gray[i];
        first += before * before;
        second += (after - before) * (after - before);
      }
    }
    return first === 0 ? 0 : second / first;
  };
  return Math.min(along(1, width - 1, height - 1), along(width, width - 1, height - 1));
}

/** The largest burnt-out spot: its share of the frame, how much of its own box it fills, and its middle, 0 to 1 from
 * the left; null where nothing is burnt out. */
export function spot({gray, width, height}) {
  const seen = new Uint8Array(gray.length);
  let largest = null;
  for (let start = 0; start < gray.length; start++) {
    if (seen[start] || gray[start] < 250) continue;
    const found = fill(start);
    if (!largest || found.count > largest.count) largest = found;
  }
  if (!largest) return null;
  const box = (largest.right - largest.left + 1) * (largest.bottom - largest.top + 1);
  const isInside = largest.left > 0 && largest.top > 0 && largest.right < width - 1 && largest.bottom < height - 1;
  return {
    share: largest.count / gray.length, filled: largest.count / box, isInside,
    x: largest.sum / largest.count / width,
  };

  function fill(start) {
    const found = {count: 0, sum: 0, left: width, right: 0, top: height, bottom: 0};
    const waiting = [start];
    seen[start] = 1;
    while (waiting.length > 0) {
      const i = waiting.pop();
      const x = i % width;
      const y = (i - x) / width;
      found.count++;
      found.sum += x;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y);
      const visit = (next, isThere) => {
        if (isThere && !seen[next] && gray[next] >= 250) {
          seen[next] = 1;
          waiting.push(next);
        }
      };
      visit(i - 1, x > 0);
      visit(i + 1, x < width - 1);
      visit(i - width, y > 0);
      visit(i + width, y < height - 1);
    }
    return found;
  }
}

/** How far the view moved since the frame before, in pixels of these frames; 0 without one. */
export function motion(frame, before) {
  if (!before || before.gray.length !== frame.gray.length) return 0;
  const {gray, width} = frame;
  let shift = 0;
  for (let i = 0; i < gray.length; i++) shift += gray[i] - before.gray[i];
  // The camera's own change of exposure is no movement.
  shift /= gray.length;
  let change = 0;
  let slope = 0;
  for (let i = 1; i < gray.length - width; i++) {
    change += Math.abs(gray[i] - before.gray[i] - shift);
    slope += Math.abs(gray[i] - gray[i - 1]) + Math.abs(gray[i + width] - gray[i]);
  }
  return change / Math.max(slope / 2, gray.length);
}

/** Where there is something to see: the empty margins at left, right, top and bottom, as shares of the frame; null
 * where there is nothing. */
export function margins({gray, width, height}) {
  const columns = Math.floor(width / CELL);
  const rows = Math.floor(height / CELL);
  const energies = new Float32Array(columns * rows);
  for (let y = 0; y < rows * CELL - 1; y++) {
    for (let x = 0; x < columns * CELL - 1; x++) {
      const i = y * width + x;
      energies[Math.floor(y / CELL) * columns + Math.floor(x / CELL)] +=
        Math.abs(gray[i + 1] - gray[i]) + Math.abs(gray[i + width] - gray[i]);
    }
  }
  const strong = energies.slice().sort()[Math.floor(energies.length * 0.95)];
  const least = Math.max(strong * 0.2, 2.5 * CELL * CELL);
  const isLively = (column, row) => energies[row * columns + column] >= least;
  const livelyColumns = range(columns).map(c => range(rows).filter(r => isLively(c, r)).length >= 2);
  const livelyRows = range(rows).map(r => range(columns).filter(c => isLively(c, r)).length >= 2);
  if (!livelyColumns.includes(true) || !livelyRows.includes(true)) return null;
  return {
    left: livelyColumns.indexOf(true) / columns,
    right: (columns - 1 - livelyColumns.lastIndexOf(true)) / columns,
    top: livelyRows.indexOf(true) / rows,
    bottom: (rows - 1 - livelyRows.lastIndexOf(true)) / rows,
  };
}

const range = count => [...Array(count).keys()];
