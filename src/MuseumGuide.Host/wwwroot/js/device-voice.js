// The device's own voice. Only voices that live on it: what is read aloud goes to nobody else.
const WAIT_MS = 1000;
const HUSHED = ['canceled', 'interrupted'];

// Browsers lose an utterance that nobody holds, and with it the news of its end.
let uttered = null;

/** The best of the voices for a language: of the same country first, then the default, then any; null for none. */
export function pickVoice(voices, lang) {
  const tag = text => text.toLowerCase().replace('_', '-');
  const language = text => tag(text).split('-')[0];
  const own = voices.filter(voice => voice.localService && language(voice.lang) === language(lang));
  return own.find(voice => tag(voice.lang) === tag(lang)) ?? own.find(voice => voice.default) ?? own[0] ?? null;
}

/** A voice of this device for the language; null where it has none. */
export async function findVoice(lang) {
  return 'speechSynthesis' in window ? pickVoice(await voices(), lang) : null;
}

/** Says a text; true when it was said to its end, false when it was hushed. A browser that refuses throws. */
export function utter(text, voice, {rate = 1, volume = 1} = {}) {
  return new Promise((resolve, reject) => {
    uttered = Object.assign(new SpeechSynthesisUtterance(text), {voice, lang: voice.lang, rate, volume});
    uttered.onend = () => resolve(true);
    uttered.onerror = ({error}) => HUSHED.includes(error) ? resolve(false) : reject(new Error(error));
    speechSynthesis.speak(uttered);
  });
}

/** Ends what is being said. */
export function hush() {
  if (uttered) speechSynthesis.cancel();
  uttered = null;
}

// Else it goes on speaking over the next page.
addEventListener('pagehide', hush);

function voices() {
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return known;
  // Some browsers load them only when they are asked for, and say when they are there.
  return new Promise(resolve => {
    const answer = () => resolve(speechSynthesis.getVoices());
    speechSynthesis.addEventListener('voiceschanged', answer, {once: true});
    setTimeout(answer, WAIT_MS);
  });
}
