// Explore the picture: tap a place, or go from region to region by arrow keys, and hear what is there. On the visitor's
// own photo the place is carried to the picture by the outline that was found.
import {announce} from './announce.js';
import {carry, invert, squareToQuad} from './homography.js';
import {regionAt, regionBeyond} from './regions.js';

const SVG = 'http://www.w3.org/2000/svg';

export default function start(section) {
  const items = [...section.querySelectorAll('[data-box]')];
  const boxes = items.map(item => item.dataset.box.split(' ').map(Number));
  const picture = section.querySelector('[data-part="picture"]');
  const buttons = items.map((item, index) => makeButton(item, boxes[index]));
  const board = document.createElement('div');
  board.className = 'board';
  board.setAttribute('role', 'group');
  board.setAttribute('aria-label', section.dataset.help);
  board.append(...buttons);
  picture.append(board);
  picture.hidden = false;

  const photo = section.dataset.outline ? document.querySelector('.photo') : null;
  const quad = photo ? JSON.parse(section.dataset.outline) : null;
  const mark = photo ? addMark(photo) : null;
  let current = 0;
  rove(0);

  function rove(index) {
    current = index;
    buttons.forEach((button, i) => { button.tabIndex = i === index ? 0 : -1; });
  }

  function choose(index, {focus}) {
    rove(index);
    buttons.forEach((button, i) => button.setAttribute('aria-pressed', String(i === index)));
    items.forEach((item, i) => item.classList.toggle('chosen', i === index));
    mark?.setAttribute('points', pointsOf(quad, boxes[index]));
    if (focus) buttons[index].focus();
    announce(items[index].querySelector('p').textContent);
  }

  buttons.forEach((button, index) => button.addEventListener('click', () => choose(index, {focus: true})));
  board.addEventListener('keydown', event => {
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const next = regionBeyond(boxes, current, event.key);
    if (next !== current) choose(next, {focus: true});
  });

  if (!photo) return;
  const toPicture = invert(squareToQuad(quad));
  photo.classList.add('explorable');
  photo.addEventListener('click', event => {
    const {left, top, width, height} = photo.getBoundingClientRect();
    const place = carry(toPicture, [(event.clientX - left) / width, (event.clientY - top) / height]);
    const index = regionAt(boxes, place);
    if (index >= 0) choose(index, {focus: false});
  });
}

function makeButton(item, [left, top, width, height]) {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', item.querySelector('h3').textContent);
  button.setAttribute('aria-pressed', 'false');
  const lang = item.querySelector('h3').lang;
  if (lang) button.lang = lang;
  Object.assign(button.style, {
    left: `${100 * left}%`, top: `${100 * top}%`, width: `${100 * width}%`, height: `${100 * height}%`,
  });
  return button;
}

function addMark(photo) {
  const mark = document.createElementNS(SVG, 'polygon');
  mark.setAttribute('class', 'mark');
  drawingOn(photo).append(mark);
  return mark;
}

// A photo with an outline has a drawing to hold it.
const drawingOn = photo => photo.querySelector('svg[viewBox]');

// A region's corners in the photo, in the units of its drawing.
function pointsOf(quad, [left, top, width, height]) {
  const toPhoto = squareToQuad(quad);
  const {width: w, height: h} = drawingOn(document.querySelector('.photo')).viewBox.baseVal;
  return [[left, top], [left + width, top], [left + width, top + height], [left, top + height]]
    .map(corner => carry(toPhoto, corner)).map(([x, y]) => `${x * w},${y * h}`).join(' ');
}
