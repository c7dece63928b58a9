// The page's entry: puts behaviour to whatever markup asks for it by data-module, here and in parts that come later.
import {follow} from './choices.js';
import {install} from './install.js';

/** Starts the module of every element below `root` that names one and has not been started yet. */
export async function enhance(root) {
  const waiting = [...root.querySelectorAll('[data-module]:not([data-started])')];
  if (root.matches?.('[data-module]:not([data-started])')) waiting.unshift(root);
  await Promise.all(waiting.map(async element => {
    element.dataset.started = '';
    const {default: start} = await import(`./${element.dataset.module}.js`);
    await start(element);
    element.dataset.started = 'done';
  }));
}

document.documentElement.dataset.script = '';
follow();
install();
enhance(document);
