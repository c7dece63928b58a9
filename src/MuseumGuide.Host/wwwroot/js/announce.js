// Tells people who do not look at the screen what has changed: each message once, never two at a time.
const PAUSE_MS = 150;

let speaker = null;

/** Lets another voice say what would else go to the live regions; null gives it back to them. */
export function speakThrough(voice) {
  speaker = voice;
}

/** Whether another voice says it. */
export const isSpoken = () => speaker !== null;

/** Says what goes on, when the listener has a moment; `lang` where it is not in the page's language. */
export const announce = (text, lang) => tell(text, false, lang);

/** Says what matters now, once. */
export const announceNow = (text, lang) => tell(text, true, lang);

/** Says it through the live regions, whatever voice speaks else. */
export function tellReaders(text, isUrgent, lang) {
  const region = document.getElementById(isUrgent ? 'assertive' : 'polite');
  // Emptied first: the same words twice are two messages, and readers notice only what changes.
  region.textContent = '';
  setTimeout(() => {
    if (lang) region.lang = lang;
    else region.removeAttribute('lang');
    region.textContent = text;
  }, PAUSE_MS);
}

function tell(text, isUrgent, lang) {
  if (text) (speaker ?? tellReaders)(text, isUrgent, lang);
}
