// Shows another length of the description in the page's place, with what is heard of it; without it the links load it.
import {announce} from './announce.js';
import {enhance} from './guide.js';
import {readPage} from './page-text.js';
import {close} from './player.js';

const PARTS = ['listen', 'description'];

export default function start(list) {
  list.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    change(link, list).catch(() => location.assign(link.href));
  });
}

async function change(link, list) {
  const reply = await fetch(link.href, {headers: {accept: 'text/html'}});
  if (!reply.ok) throw new Error(`page ${reply.status}`);
  const page = readPage(await reply.text());
  const work = list.closest('[data-work]') ?? document;
  const parts = PARTS.map(name => [part(work, name), part(page, name)]);
  if (parts.flat().includes(null)) throw new Error('not the same page');

  close();
  const {length} = link.dataset;
  for (const [before, after] of parts) {
    const wasOpen = before.querySelector('[data-part=transcript]')?.open ?? false;
    const next = document.adoptNode(after);
    const transcript = next.querySelector('[data-part=transcript]');
    if (transcript) transcript.open = wasOpen;
    next.querySelector('.player')?.toggleAttribute('data-quiet', true);
    before.replaceWith(next);
  }
  for (const field of work.querySelectorAll('input[name=length]')) field.value = length;
  const chosen = work.querySelector(`.lengths a[data-length="${length}"]`);
  chosen.focus({preventScroll: true});
  announce(`${chosen.textContent}. ${work.querySelector('[data-part=left]').textContent}.`);
  keepAddress(link);
  await Promise.all(parts.map(([, after]) => enhance(after)));
}

// What answers a form has no address of its own.
function keepAddress(link) {
  if (link.pathname === location.pathname) history.replaceState(history.state, '', link.pathname + link.search);
}

const part = (root, name) => root.querySelector(`section[data-part=${name}]`);
