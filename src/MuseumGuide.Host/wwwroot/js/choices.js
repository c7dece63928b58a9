// Mode and language, chosen once: they stand in the address, and this device remembers them for the next one.
import {choicesIn} from './address.js';
import {recall, remember} from './memory.js';

/** Remembers what the visitor chooses, and opens an address that names no choice as it was chosen before. */
export function follow() {
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[data-mode], a[data-language]');
    if (link?.dataset.mode) remember('mode', link.dataset.mode);
    if (link?.dataset.language) remember('language', link.dataset.language);
  });
  // What answers a form is not to be had again by its address.
  if ('reply' in document.documentElement.dataset) return;
  const address = remembered(location.pathname, recall('language'), recall('mode'));
  if (address !== location.pathname) location.replace(address + location.search + location.hash);
}

/** The address that the remembered language and mode give; the same where it names its own. */
export function remembered(path, language, mode) {
  // An address with a language was shared or chosen as it is: then visual is a choice as well.
  if (choicesIn(path)) return path;
  const prefix = (language ? `/${language}` : '') + (mode === 'audio' ? '/audio' : '');
  return prefix && path === '/' ? prefix : prefix + path;
}
