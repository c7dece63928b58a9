// Where a point of a photo lies in the picture that it shows. Pure.
// After Heckbert, "Fundamentals of Texture Mapping and Image Warping", 1989, section 2.2.3.

/**
 * The mapping from the unit square to a quadrilateral.
 * @param {number[][]} quad Four corners, clockwise from the square's own top left.
 * @returns {number[]} A 3 × 3 matrix, row by row.
 */
export function squareToQuad([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]) {
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const area = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / area;
  const h = (dx1 * sy - sx * dy1) / area;
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1];
}

/** The inverse of a 3 × 3 matrix but for a factor, which a homography does not feel. */
export function invert([a, b, c, d, e, f, g, h, i]) {
  return [
    e * i - f * h, c * h - b * i, b * f - c * e,
    f * g - d * i, a * i - c * g, c * d - a * f,
    d * h - e * g, b * g - a * h, a * e - b * d,
  ];
}

/** Carries a point through a homography. */
export function carry([a, b, c, d, e, f, g, h, i], [x, y]) {
  const w = g * x + h * y + i;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
}
