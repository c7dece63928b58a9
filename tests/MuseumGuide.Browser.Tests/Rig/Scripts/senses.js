// Notes what a visitor would hear and feel: vibration, speech, tones and played sound.
(() => {
  if (window.__sensing || !window.__sensed) return;
  window.__sensing = true;
  const note = (kind, detail) => window.__sensed(kind, String(detail));

  Navigator.prototype.vibrate = (pattern) => { note("vibration", pattern); return true; };

  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (...when) {
    note("tone", Math.round(this.frequency.value));
    return start.apply(this, when);
  };

  const sounding = new Set();
  const isSounding = (other) => [...sounding].some((sound) => sound !== other && !sound.paused && !sound.ended);

  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    if (this.srcObject === null && !this.muted) {
      note("sound", this.currentSrc || this.src);
      if (isSounding(this) || window.speechSynthesis?.speaking) note("overlap", this.currentSrc || this.src);
      sounding.add(this);
    }
    return play.call(this);
  };

  if (!window.speechSynthesis) return;
  // The machine of the tests has no voice; one sentence takes a tick here. Browsers take none but their own voices for
  // an utterance, so that is a stand-in as well.
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
  const queue = [];
  const tell = (utterance, type, more = {}) => {
    const event = Object.assign(new Event(type), more);
    utterance[`on${type}`]?.(event);
    utterance.dispatchEvent(event);
  };
  const speaker = {
    pending: false, paused: false, onvoiceschanged: null,
    get speaking() { return queue.length > 0; },
    getVoices: () => [{ name: "Test", lang: "en-US", default: true, localService: true, voiceURI: "test" }],
    addEventListener() {}, removeEventListener() {}, pause() {}, resume() {},
    cancel() {
      for (const utterance of queue.splice(0)) tell(utterance, "error", { error: "interrupted" });
    },
    speak(utterance) {
      note("speech", utterance.text);
      if (isSounding(null) || speaker.speaking) note("overlap", utterance.text);
      queue.push(utterance);
      tell(utterance, "start");
      setTimeout(() => {
        if (!queue.includes(utterance)) return;
        queue.splice(queue.indexOf(utterance), 1);
        tell(utterance, "end");
      }, 50);
    },
  };
  Object.defineProperty(window, "speechSynthesis", { value: speaker, configurable: true });
})();
