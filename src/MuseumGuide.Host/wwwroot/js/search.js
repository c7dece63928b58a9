// Suggestions under the search field, after the combobox pattern of the ARIA Authoring Practices: the focus stays in
// the field, the arrows choose, Enter takes, Escape closes.
import {announce} from './announce.js';
import {countWords, pageOf, step, suggest, wordsOf} from './suggestions.js';
import {say} from './words.js';

const PAUSE_MS = 150;
// Spoken only once the typing rests, or each letter would talk over the last.
const QUIET_MS = 700;

export default function start(form) {
  const field = form.querySelector('input');
  const list = document.createElement('ul');
  Object.assign(list, {id: `${field.id}-options`, className: 'options', role: 'listbox', hidden: true});
  list.setAttribute('aria-label', say('search.list'));
  field.after(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');

  let found = [];
  let active = -1;
  let asked = null;
  let pause = 0;
  let quiet = 0;

  const isOpen = () => !list.hidden;

  const mark = index => {
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index < 0) return field.removeAttribute('aria-activedescendant');
    field.setAttribute('aria-activedescendant', list.children[index].id);
    list.children[index].scrollIntoView({block: 'nearest'});
  };

  const show = opens => {
    list.hidden = !opens;
    field.setAttribute('aria-expanded', String(opens));
    if (!opens) mark(-1);
  };

  const close = () => {
    clearTimeout(pause);
    clearTimeout(quiet);
    asked?.abort();
    show(false);
  };

  const choose = suggestion => {
    close();
    const page = pageOf(suggestion, form.getAttribute('action').replace(/\/search$/, ''));
    field.value = suggestion.text;
    if (page) location.assign(page);
    else form.requestSubmit();
  };

  const ask = async () => {
    asked?.abort();
    const text = field.value.trim();
    if (!text) return close();
    asked = new AbortController();
    try {
      found = await suggest(text, asked.signal);
    } catch {
      // Something newer is asked for by now.
      return;
    }
    if (document.activeElement !== field) return;
    list.replaceChildren(...found.map((suggestion, index) => option(suggestion, `${list.id}-${index}`, choose)));
    mark(-1);
    show(found.length > 0);
    clearTimeout(quiet);
    quiet = setTimeout(() => announce(countWords(found.length, say)), QUIET_MS);
  };

  field.addEventListener('input', event => {
    clearTimeout(pause);
    if (!event.isComposing) pause = setTimeout(ask, PAUSE_MS);
  });
  field.addEventListener('compositionend', ask);
  field.addEventListener('blur', close);
  form.addEventListener('submit', close);
  field.addEventListener('keydown', event => {
    const direction = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (direction && found.length > 0 && field.value.trim()) {
      event.preventDefault();
      if (!isOpen()) show(true);
      mark(step(active, direction, found.length));
    } else if (event.key === 'Enter' && isOpen() && active >= 0) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape' && isOpen()) {
      event.preventDefault();
      close();
    }
  });
}

function option(suggestion, id, choose) {
  const {text, detail} = wordsOf(suggestion, say);
  const element = document.createElement('li');
  Object.assign(element, {id, role: 'option', dir: 'auto'});
  element.append(Object.assign(document.createElement('span'), {textContent: text}));
  if (detail) {
    element.append(' ', Object.assign(document.createElement('span'), {textContent: detail, className: 'muted'}));
  }
  // The field must keep the focus while a finger or mouse chooses.
  element.addEventListener('mousedown', event => event.preventDefault());
  element.addEventListener('click', () => choose(suggestion));
  return element;
}
