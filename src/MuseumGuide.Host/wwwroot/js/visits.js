// The works that this device has seen. It alone keeps the list.
import {here} from './address.js';
import {recall, remember} from './memory.js';
import {say} from './words.js';

const MOST_WORKS = 500;

/** Lists the visited works, the latest first. */
export const visits = () => recall('diary', []);

/** Puts a work at the head of the list; one that was there keeps its note and its first time. */
export function note(work) {
  const all = visits();
  const before = all.find(v => v.id === work.id);
  const entry = {...work, first: before?.first ?? work.at, note: before?.note};
  remember('diary', [entry, ...all.filter(v => v.id !== work.id)].slice(0, MOST_WORKS));
}

/** Changes one work of the list; null takes it off. */
export function change(id, changes) {
  remember('diary', visits().flatMap(v => (v.id !== id ? [v] : changes ? [{...v, ...changes}] : [])));
}

/** Makes the list item of a work. */
export function item(visit) {
  const element = document.createElement('li');
  const link = document.createElement('a');
  link.href = here(visit.page);
  const picture = document.createElement('img');
  Object.assign(picture, {src: visit.image, alt: '', loading: 'lazy'});
  const title = document.createElement('cite');
  if (visit.lang) title.lang = visit.lang;
  title.textContent = visit.title || say('keep.untitled');
  link.append(picture, title);
  const words = document.createElement('p');
  words.className = 'muted';
  const time = document.createElement('time');
  time.dateTime = visit.at;
  time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, {dateStyle: 'medium', timeStyle: 'short'})
    .format(new Date(visit.at));
  if (visit.artist) words.append(say('keep.by', visit.artist), ' · ');
  words.append(time);
  element.append(link, words);
  return element;
}

/** Fills a list with the works of the diary. */
export default function start(list) {
  const all = visits();
  list.replaceChildren(...all.map(item));
  list.parentElement.querySelector('[data-part="empty"]').hidden = all.length > 0;
}
