// Asks once whether the browser's maker may hear what is said.
import {recall, remember} from './memory.js';

/** Starts the two buttons; `ask` shows them, `isGiven` tells what was chosen before. */
export function startConsent(part, {whenGiven, whenRefused}) {
  const close = next => () => {
    part('consent').hidden = true;
    next();
  };
  part('consent-yes').addEventListener('click', close(() => {
    remember('browser_ear', true);
    whenGiven();
  }));
  part('consent-no').addEventListener('click', close(whenRefused));
  return {
    isGiven: () => recall('browser_ear', false),
    ask() {
      part('consent').hidden = false;
      // Read with the focus, so it is not announced as well.
      part('consent-text').focus();
    },
  };
}
