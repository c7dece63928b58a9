// What the player is built of.
const SVG = 'http://www.w3.org/2000/svg';

const SHAPES = {
  play: 'M7 4v16l13-8z',
  pause: 'M6 4h4v16H6zM14 4h4v16h-4z',
  stop: 'M5 5h14v14H5z',
  back: 'M12 5V1L6 6l6 5V7a6 6 0 1 1-6 6H4a8 8 0 1 0 8-8z',
  forward: 'M12 5V1l6 5-6 5V7a6 6 0 1 0 6 6h2a8 8 0 1 1-8-8z',
};

/** An element with its properties and what it holds. */
export function make(tag, properties = {}, ...content) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
}

/** A button with a drawn sign and a name; the name may be changed by `rename`. */
export function makeButton(shape, text, press, {isNameSeen = true} = {}) {
  const label = make('span', {className: isNameSeen ? '' : 'unseen'}, text);
  const button = make('button', {type: 'button', onclick: press}, draw(shape), label);
  return Object.assign(button, {
    rename(otherShape, otherText) {
      if (label.textContent === otherText) return;
      label.textContent = otherText;
      button.firstChild.replaceWith(draw(otherShape));
    },
  });
}

/** A label before its control. */
export const makeField = (text, control) => make('label', {}, make('span', {}, text), control);

/** Writes a text where it is another one: readers and captions notice every writing. */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function draw(shape) {
  const sign = document.createElementNS(SVG, 'svg');
  sign.setAttribute('viewBox', '0 0 24 24');
  sign.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[shape]);
  sign.append(path);
  return sign;
}
