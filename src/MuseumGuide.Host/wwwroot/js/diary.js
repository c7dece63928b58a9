// The diary's page: notes, export, deletion. Nothing of it leaves the device but as a file that the visitor saves.
import {announce, announceNow} from './announce.js';
import {forgetAll, recall, remember} from './memory.js';
import {change, item, visits} from './visits.js';
import {say} from './words.js';

export default function start(root) {
  const part = name => root.querySelector(`[data-part="${name}"]`);
  const show = () => {
    const all = visits();
    part('list').replaceChildren(...all.map(visit => editable(visit, show)));
    part('empty').hidden = all.length > 0;
    for (const name of ['text', 'data', 'delete']) part(name).disabled = all.length === 0;
  };

  part('keep').checked = recall('keeps', true);
  part('keep').addEventListener('change', event => {
    remember('keeps', event.target.checked);
    announce(say(event.target.checked ? 'keep.kept' : 'keep.not_kept'));
  });
  part('text').addEventListener('click', () => save('txt', 'text/plain', asText(visits(), talkOf)));
  part('data').addEventListener('click', () => save('json', 'application/json', asData(visits(), talkOf)));
  part('delete').addEventListener('click', () => {
    part('confirm').returnValue = '';
    part('confirm').showModal();
  });
  part('confirm').addEventListener('close', async () => {
    if (part('confirm').returnValue !== 'yes') return;
    forgetAll(['diary', 'talk.', 'play.']);
    (await navigator.serviceWorker?.getRegistration())?.active?.postMessage({forget: true});
    show();
    document.querySelector('h1').focus();
    announceNow(say('keep.all_removed'));
  });
  show();
}

function editable(visit, show) {
  const title = visit.title || say('keep.untitled');
  const element = item(visit);
  const label = document.createElement('label');
  label.textContent = say('keep.note', title);
  const field = document.createElement('textarea');
  Object.assign(field, {rows: 2, maxLength: 2000, value: visit.note ?? ''});
  field.addEventListener('change', () => change(visit.id, {note: field.value.trim() || undefined}));
  label.append(field);
  const button = document.createElement('button');
  Object.assign(button, {type: 'button', className: 'plain', textContent: say('keep.delete')});
  button.setAttribute('aria-label', say('keep.remove', title));
  button.addEventListener('click', () => {
    const next = element.nextElementSibling ?? element.previousElementSibling;
    const place = next ? [...next.parentElement.children].indexOf(element) : 0;
    change(visit.id, null);
    remember(`talk.${visit.id}`, null);
    show();
    const buttons = document.querySelectorAll('.diary button');
    (buttons[Math.min(place, buttons.length - 1)] ?? document.querySelector('h1')).focus();
    announce(say('keep.removed', title));
  });
  element.append(label, button);
  return element;
}

const talkOf = id => recall(`talk.${id}`, []);

/** The diary as a text to read: each work with its note, and what was asked about it. */
export function asText(all, talk) {
  return all.map(visit => [
    `${visit.title || say('keep.untitled')}${visit.artist ? `, ${say('keep.by', visit.artist)}` : ''}`,
    new Intl.DateTimeFormat(document.documentElement.lang, {dateStyle: 'long', timeStyle: 'short'})
      .format(new Date(visit.at)),
    visit.note,
    ...talk(visit.id).flatMap(turn => [say('keep.question', turn.question), turn.answer]),
    new URL(visit.page, location.origin).href,
  ].filter(Boolean).join('\n')).join('\n\n') + '\n';
}

/** The diary as data to take elsewhere. */
export function asData(all, talk) {
  return JSON.stringify({works: all.map(visit => ({...visit, talk: talk(visit.id)}))}, null, 2);
}

function save(extension, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = `${say('keep.file')}-${new Date().toISOString().slice(0, 10)}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
