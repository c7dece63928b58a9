// Offers to send the same photo again, when the guide has said to come back later.
import {say} from './words.js';

/** Puts a button below the reason; it opens after `seconds`, counted down for the eye alone. */
export function offerAgain(main, seconds, again) {
  const box = document.createElement('div');
  box.className = 'retry';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say('aim.try_again');
  box.append(button);
  (main.querySelector('h1 ~ p') ?? main.querySelector('h1') ?? main.lastElementChild).after(box);
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') !== 'true') again();
  });
  if (seconds <= 1) return;

  const wait = document.createElement('p');
  wait.className = 'muted';
  box.prepend(wait);
  button.setAttribute('aria-disabled', 'true');
  const end = performance.now() + seconds * 1000;
  const count = () => {
    const left = Math.ceil((end - performance.now()) / 1000);
    if (left <= 0) {
      wait.remove();
      button.removeAttribute('aria-disabled');
      clearInterval(timer);
    } else {
      wait.textContent = say('common.wait_seconds', left);
    }
  };
  const timer = setInterval(count, 1000);
  count();
}
