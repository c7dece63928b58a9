// What the visitor has switched on and off; this device remembers it.
import {recall, remember} from './memory.js';

const isAudio = () => document.documentElement.dataset.mode === 'audio';

const first = {sounds: () => true, vibration: () => true, auto: isAudio};

/** Whether `sounds`, `vibration` or `auto` is on. */
export const isOn = name => recall(name) ?? first[name]();

/** Whether every hint has its tone: the audio guide's way; in the visual guide only what matters sounds. */
export const isTalkative = isAudio;

/** Makes a checkbox show what is remembered, and remember what it is set to. */
export function bind(checkbox, changed = () => {}) {
  checkbox.checked = isOn(checkbox.name);
  checkbox.addEventListener('change', () => {
    remember(checkbox.name, checkbox.checked);
    changed(checkbox.checked);
  });
}
