// Tells people who do not look at the screen what has changed: each message once, never two at a time.
const PAUSE_MS = 150;

let speaker = null;

/** Lets another voice say what would else go to the live regions; null gives it back to them. */
export function speakThrough(voice) {
  speaker = voice;
}

/** Says what goes on, when the listener has a moment. */
export const announce = text => tell(text, false);

/** Says what matters now, once. */
export const announceNow = text => tell(text, true);

/** Says it through the live regions, whatever voice speaks else. */
export function tellReaders(text, isUrgent) {
  const region = document.getElementById(isUrgent ? 'assertive' : 'polite');
  // Emptied first: the same words twice are two messages, and readers notice only what changes.
  region.textContent = '';
  setTimeout(() => { region.textContent = text; }, PAUSE_MS);
}

function tell(text, isUrgent) {
  if (text) (speaker ?? tellReaders)(text, isUrgent);
}
