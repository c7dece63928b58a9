// The place where a photo is taken or chosen, and from which it is sent.
import {announce, announceNow} from './announce.js';
import {cue} from './cues.js';
import {identify} from './identify.js';
import {shrink} from './shrink.js';
import {bind, isOn} from './switches.js';
import {say} from './words.js';

const WHY = {
  NotAllowedError: 'refused', SecurityError: 'refused', NotFoundError: 'missing', OverconstrainedError: 'missing',
};

export default function start(element) {
  new Capture(element).begin();
}

class Capture {
  #element;
  #parts;
  #viewfinder = null;
  #pace = null;
  #cancel = null;
  #again = null;
  #reopens = false;
  #idle;

  constructor(element) {
    this.#element = element;
    this.#parts = Object.fromEntries(
      [...element.querySelectorAll('[data-part]')].map(part => [part.dataset.part, part]));
    this.#idle = this.#parts.words.textContent;
  }

  begin() {
    const {shutter, cancel, again} = this.#parts;
    shutter.addEventListener('click', event => {
      event.preventDefault();
      this.#press();
    });
    cancel.addEventListener('click', () => this.#giveUp());
    again.addEventListener('click', () => {
      shutter.focus();
      this.#again?.();
    });
    for (const input of this.#element.querySelectorAll('input[type="file"]')) {
      input.addEventListener('change', () => this.#choose(input));
      // On a slow network a photo may have been chosen before this script came.
      this.#choose(input);
    }
    for (const checkbox of this.#element.querySelectorAll('input[type="checkbox"]')) {
      bind(checkbox, isSet => { if (checkbox.name === 'auto' && this.#pace) this.#pace.takes = isSet; });
    }
    if (!('vibrate' in navigator)) this.#parts.vibration.hidden = true;

    this.#on(document, 'museum:aim', event => {
      event.preventDefault();
      this.#aim();
    });
    this.#on(document, 'museum:identify', event => this.#send(event.detail));
    this.#on(document, 'submit', event => {
      if (!event.target.matches('form[data-identify]')) return;
      event.preventDefault();
      this.#send({address: event.target.action});
    });
    this.#on(document, 'museum:shown', () => this.#openIfAllowed());
    this.#on(document, 'visibilitychange', () => this.#showOrHide(document.hidden));
    this.#on(window, 'pagehide', () => this.#showOrHide(true));
    this.#on(window, 'pageshow', event => { if (event.persisted) this.#showOrHide(false); });
    if (location.hash === '#aim') this.#aim();
    else this.#openIfAllowed();
  }

  // Of what happens around it, only a capture that is on the page takes notice.
  #on(target, name, handle) {
    target.addEventListener(name, event => {
      if (this.#element.isConnected) handle(event);
      else this.#viewfinder?.close();
    });
  }

  get #state() {
    return this.#element.dataset.state;
  }

  #become(state, text) {
    const {shutter, cancel, again} = this.#parts;
    this.#element.dataset.state = state;
    this.#element.toggleAttribute('data-live', this.#viewfinder?.isOpen ?? false);
    shutter.textContent = say(this.#shutterWord());
    shutter.setAttribute('aria-disabled', state === 'looking' || state === 'opening' || state === 'failed');
    cancel.hidden = state !== 'looking' && state !== 'failed';
    again.hidden = state !== 'failed';
    this.#show(text);
  }

  #shutterWord() {
    if (this.#state === 'none') return matchMedia('(pointer: coarse)').matches ? 'aim.take' : 'aim.choose';
    return this.#state === 'closed' ? 'aim.open' : 'aim.identify';
  }

  #show(text) {
    this.#parts.words.textContent = text;
    document.dispatchEvent(new CustomEvent('museum:state', {detail: text}));
  }

  #press() {
    if (this.#state === 'closed') this.#open();
    else if (this.#state === 'open') this.#take();
    else if (this.#state === 'none') this.#parts[matchMedia('(pointer: coarse)').matches ? 'taken' : 'chosen'].click();
  }

  #aim() {
    this.#element.scrollIntoView({block: 'start'});
    this.#parts.shutter.focus({preventScroll: true});
    if (this.#state === 'closed') this.#open();
    else announce(this.#parts.words.textContent);
  }

  async #openIfAllowed() {
    if (!('opens' in this.#element.dataset) || this.#state !== 'closed') return;
    if (!navigator.mediaDevices) {
      this.#refuse(isSecureContext ? 'missing' : 'insecure');
      return;
    }
    // Some browsers do not know that name.
    const permission = await navigator.permissions?.query({name: 'camera'}).catch(() => null);
    if (permission?.state === 'denied') this.#refuse('refused');
    else if (permission?.state === 'granted' && this.#state === 'closed') this.#open();
  }

  async #open() {
    if (!navigator.mediaDevices) {
      this.#refuse(isSecureContext ? 'missing' : 'insecure', announceNow);
      return;
    }
    this.#become('opening', say('aim.opening'));
    try {
      await this.#prepare();
      await this.#viewfinder.open();
    } catch (error) {
      if (this.#element.isConnected && this.#state === 'opening') this.#refuse(WHY[error.name] ?? 'busy', announceNow);
      return;
    }
    // The visitor may have gone on, or sent another photo, while the browser asked.
    if (!this.#element.isConnected || this.#state !== 'opening') {
      this.#viewfinder.close();
      return;
    }
    this.#become('open', say('aim.opened'));
    announce(say('aim.opened'));
  }

  async #prepare() {
    if (this.#viewfinder) return;
    const [{Viewfinder}, {Pace}] = await Promise.all([import('./viewfinder.js'), import('./pace.js')]);
    this.#pace = new Pace(isOn('auto'));
    this.#viewfinder = new Viewfinder(this.#parts.finder, {
      seen: (hint, now) => this.#follow(this.#pace.offer(hint, now)),
      lost: () => this.#become('closed', say('aim.busy')),
    });
  }

  #refuse(why, tell = () => {}) {
    const text = say(`aim.${why}`);
    this.#become(why === 'busy' ? 'closed' : 'none', text);
    tell(text);
  }

  #follow({show, tell, tick, take}) {
    if (this.#state !== 'open') return;
    const word = hint => say(hint === 'good' && isOn('auto') ? 'aim.good_auto' : `aim.${hint}`);
    if (show) this.#show(word(show));
    if (tell) {
      announce(word(tell));
      cue(tell);
    } else if (tick) {
      cue('tick');
    }
    if (take) this.#take();
  }

  async #take() {
    const photo = this.#viewfinder.still();
    if (!photo) return;
    this.#viewfinder.pause();
    this.#pace.disarm();
    await this.#send({address: this.#parts.chosen.form.action, photo});
  }

  async #choose(input) {
    const [file] = input.files;
    if (!file) return;
    this.#viewfinder?.pause();
    await this.#send({address: input.form.action, photo: shrink(file)});
    // So that the same file can be chosen once more.
    input.value = '';
  }

  #send(request) {
    return identify(request, {
      looking: (text, cancel) => {
        this.#cancel = cancel;
        if (this.#state !== 'looking') this.#become('looking', text);
        else this.#show(text);
        this.#parts.finder.scrollIntoView({block: 'nearest'});
      },
      failed: (text, again) => {
        this.#cancel = null;
        this.#again = again;
        this.#become('failed', text);
        this.#parts.again.focus();
      },
      idle: () => this.#goOn(),
    });
  }

  #giveUp() {
    this.#parts.shutter.focus();
    if (this.#cancel) this.#cancel();
    else this.#goOn();
    announce(say('aim.cancelled'));
  }

  #goOn() {
    this.#cancel = null;
    this.#again = null;
    const isOpen = this.#viewfinder?.isOpen && this.#element.isConnected;
    if (isOpen) this.#viewfinder.resume();
    else this.#viewfinder?.close();
    this.#become(isOpen ? 'open' : 'closed', isOpen ? say('aim.opened') : this.#idle);
  }

  // A camera that nobody looks through is closed.
  #showOrHide(isHidden) {
    if (isHidden) {
      this.#reopens ||= this.#state === 'open';
      this.#viewfinder?.close();
      if (this.#reopens) this.#become('closed', this.#idle);
    } else if (this.#reopens && this.#state === 'closed') {
      this.#reopens = false;
      this.#open();
    }
  }
}
