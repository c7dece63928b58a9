// Notes a shown work in the diary, and has it kept for times without a network.
import {here} from './address.js';
import {note} from './visits.js';
import {recall} from './memory.js';

export default function start(element) {
  const {id, title, lang, artist, image, page, keep} = element.dataset;
  if (!recall('keeps', true)) return;
  note({id, title, lang, artist, image, page, at: new Date().toISOString()});

  if (navigator.connection?.saveData || !('serviceWorker' in navigator)) return;
  const pictures = [...document.querySelectorAll(`img[src*="${CSS.escape(page.split('/').pop())}/image"]`)]
    .map(picture => picture.getAttribute('src'));
  // Where no worker can be installed this is never answered, so nobody may wait for it.
  navigator.serviceWorker.ready.then(({active}) =>
    active?.postMessage({keep: [here(page), image, ...pictures, ...keep.split(' ').filter(Boolean)]}));
}
