// Hands the address of a work to the device's own sharing, else to its clipboard.
import {announce} from './announce.js';
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

/** Shares, or copies where the device cannot share; tells what came of it: 'shared', 'copied' or 'failed'. */
export async function share(work, device) {
  try {
    if (device.share && (device.canShare?.(work) ?? true)) {
      await device.share(work);
      return 'shared';
    }
  } catch (error) {
    // The visitor closed the device's sheet: that is an answer.
    if (error.name === 'AbortError') return 'shared';
  }
  try {
    await device.clipboard.writeText(work.url);
    return 'copied';
  } catch {
    return 'failed';
  }
}
