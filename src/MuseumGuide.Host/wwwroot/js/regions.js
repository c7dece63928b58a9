// Which region of a picture is where. Pure; boxes are [left, top, width, height] in fractions of the picture.

/** The smallest region that holds a point, or -1: what lies on top is what was meant. */
export function regionAt(boxes, [x, y]) {
  let best = -1;
  boxes.forEach(([left, top, width, height], index) => {
    const holds = x >= left && x <= left + width && y >= top && y <= top + height;
    if (holds && (best < 0 || width * height < boxes[best][2] * boxes[best][3])) best = index;
  });
  return best;
}

/** The nearest region in the direction of an arrow key; the same one where there is none further that way. */
export function regionBeyond(boxes, from, key) {
  const [x, y] = middle(boxes[from]);
  let best = from;
  let least = Infinity;
  boxes.forEach((box, index) => {
    const [toX, toY] = middle(box);
    const [along, aside] = turn(toX - x, toY - y, key);
    const distance = Math.hypot(along, aside);
    // Not further off to the side than some 60 degrees: that would be another arrow's way.
    if (along > 0.001 && Math.abs(aside) <= 1.8 * along && distance < least) [best, least] = [index, distance];
  });
  return best;
}

function turn(dx, dy, key) {
  switch (key) {
    case 'ArrowLeft': return [-dx, dy];
    case 'ArrowRight': return [dx, dy];
    case 'ArrowUp': return [-dy, dx];
    default: return [dy, dx];
  }
}

const middle = ([left, top, width, height]) => [left + width / 2, top + height / 2];
