// Tells people who do not look at the screen what has changed: each message once, never two at a time.
const PAUSE_MS = 150;

let speaker = null;

/** Lets another voice say what would else go to the live regions; null gives it back to them. */
export function speakThrough(voice) {
  speaker = voice;
}

/** Says what goes on, when the listener has a moment. */
export const announce = text => tell('polite', text);

/** Says what matters now, once. */
export const announceNow = text => tell('assertive', text);

function tell(place, text) {
  if (!text) return;
  if (speaker) {
    speaker(text, place === 'assertive');
    return;
  }
  const region = document.getElementById(place);
  // Emptied first: the same words twice are two messages, and readers notice only what changes.
  region.textContent = '';
  setTimeout(() => { region.textContent = text; }, PAUSE_MS);
}
