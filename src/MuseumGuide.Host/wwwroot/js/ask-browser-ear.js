// The browser's own recognizer, for a server that cannot listen. What is said may go to the browser's maker.
import {Unheard} from './ask-recorder.js';

const KEYS = {
  'not-allowed': 'talk.mic_denied', 'audio-capture': 'talk.mic_missing', 'no-speech': 'talk.nothing_heard',
  'service-not-allowed': 'talk.no_ear', 'language-not-supported': 'talk.no_ear', network: 'talk.no_ear',
};

const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;

/** Whether this browser can write down what is said. */
export const canRecognize = () => Boolean(Recognition);

/** Opens the microphone; as the recorder does. `whenOver` is called when it has ended by itself. */
export function openRecognizer(lang, whenOver) {
  const ear = Object.assign(new Recognition(), {lang, continuous: true, interimResults: false});
  let text = '';
  let failure = null;
  ear.onresult = ({results}) => { text = [...results].map(([best]) => best.transcript.trim()).join(' '); };
  ear.onerror = ({error}) => { failure = new Unheard(KEYS[error] ?? 'talk.not_understood'); };
  return new Promise((resolve, reject) => {
    const ended = new Promise(end => {
      ear.onend = () => {
        reject(failure ?? new Unheard('talk.not_understood'));
        end();
        whenOver();
      };
    });
    ear.onstart = () => resolve({
      async finish() {
        ear.stop();
        await ended;
        if (failure && !text) throw failure;
        return text;
      },
      cancel() { ear.abort(); },
    });
    ear.start();
  });
}
