// Hands the address of a work to the device's own sharing, else to its clipboard.
import {announce} from './announce.js';
import {share} from './sharing.js';
import {say} from './words.js';

export default function start(root) {
  const {address, title} = root.dataset;
  const note = root.querySelector('[data-part="note"]');
  root.querySelector('[data-part="share"]').addEventListener('click', async () => {
    const outcome = await share({title, url: address}, navigator);
    if (outcome === 'shared') return;
    const words = say(`share.${outcome}`, address);
    note.textContent = words;
    announce(words);
  });
}
