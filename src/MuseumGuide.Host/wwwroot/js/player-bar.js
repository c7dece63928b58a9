// The slim player at the bottom of the screen while something plays, with the captions for who wants them.
import {make, makeButton, write} from './player-parts.js';
import {say} from './words.js';

/** Builds it, hidden. */
export function makeBar(title, voice, act) {
  const unit = voice.stepsBySentence ? '_sentence' : '';
  const unseen = {isNameSeen: false};
  const play = makeButton('pause', say('play.pause'), act.toggle, unseen);
  const caption = make('p', {className: 'caption', dir: 'auto', hidden: true});
  const left = make('span', {className: 'left'});
  const root = make('section', {className: 'bar', hidden: true, ariaLabel: say('play.player')},
    caption,
    make('div', {className: 'row'},
      make('p', {}, make('cite', {dir: 'auto'}, title), left),
      make('div', {className: 'keys'},
        makeButton('back', say(`play.back${unit}`), () => act.step(-1), unseen),
        play,
        makeButton('forward', say(`play.forward${unit}`), () => act.step(1), unseen),
        makeButton('stop', say('play.stop'), act.stop, unseen))));
  root.addEventListener('focusout', () => setTimeout(hideWhenDone));
  // The page leaves as much room as it takes: nothing at its end, and nothing with the focus, lies behind it.
  new ResizeObserver(() => document.documentElement.style.setProperty('--bar', `${root.offsetHeight}px`)).observe(root);

  let isWanted = false;

  // Who has just pressed Stop in it by key must not lose the place.
  function hideWhenDone() {
    const isShown = isWanted || root.querySelector(':focus-visible') !== null;
    root.hidden = !isShown;
    document.documentElement.toggleAttribute('data-bar', isShown);
  }

  return {
    root,
    show({isOpen, isPlaying}, leftWords, sentence) {
      play.rename(isPlaying ? 'pause' : 'play', say(isPlaying ? 'play.pause' : 'play.play'));
      write(left, leftWords);
      caption.hidden = !sentence;
      write(caption, sentence?.text ?? '');
      if (sentence) caption.lang = sentence.lang;
      isWanted = isOpen;
      hideWhenDone();
    },
    remove() {
      root.remove();
      document.documentElement.removeAttribute('data-bar');
    },
  };
}
