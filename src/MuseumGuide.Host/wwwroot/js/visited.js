// Notes a shown work in the diary, and has it kept for times without a network.
import {note} from './visits.js';
import {recall} from './memory.js';

export default async function start(element) {
  const {id, title, lang, artist, image, page, keep} = element.dataset;
  if (!recall('keeps', true)) return;
  note({id, title, lang, artist, image, page, at: new Date().toISOString()});

  if (navigator.connection?.saveData || !('serviceWorker' in navigator)) return;
  const prefix = location.pathname.match(/^(\/(?:en|de|fr|es|it|nl|ar)(?=\/|$))?(\/audio(?=\/|$))?/)[0];
  const pictures = [...document.querySelectorAll(`img[src*="${CSS.escape(page.split('/').pop())}/image"]`)]
    .map(picture => picture.getAttribute('src'));
  const {active} = await navigator.serviceWorker.ready;
  active?.postMessage({keep: [prefix + page, image, ...pictures, ...keep.split(' ').filter(Boolean)]});
}
