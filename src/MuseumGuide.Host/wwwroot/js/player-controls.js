// The player's controls, as they stand in the page.
import {make, makeButton, makeField, write} from './player-parts.js';
import {RATES} from './player-timeline.js';
import {clock} from './player-words.js';
import {say} from './words.js';

const VOLUME_STEP = 0.1;

/** Builds them; `act` has what each of them does, `wishes` what the visitor chose last. */
export function makeControls(voice, act, wishes) {
  const unit = voice.stepsBySentence ? '_sentence' : '';
  const play = makeButton('play', say('play.play'), act.toggle);
  const position = make('input', {type: 'range', min: 0, step: 1000, oninput: () => act.seek(position.valueAsNumber)});
  const past = make('span', {ariaHidden: 'true'});
  const total = make('span', {ariaHidden: 'true'});
  const captions = make('button', {type: 'button', onclick: act.toggleCaptions}, say('play.captions'));
  const list = make('ol');
  const chapters = make('details', {className: 'chapters'}, make('summary', {}, say('play.chapters')), list);
  const root = make('div', {className: 'controls'},
    play,
    make('div', {className: 'steps'},
      makeButton('back', say(`play.back${unit}`), () => act.step(-1)),
      makeButton('stop', say('play.stop'), act.stop),
      makeButton('forward', say(`play.forward${unit}`), () => act.step(1))),
    make('div', {className: 'line'}, past, position, total),
    make('div', {className: 'settings'},
      make('button', {type: 'button', onclick: act.restart}, say('play.beginning')),
      make('button', {type: 'button', onclick: act.tellLeft}, say('play.time_left')),
      captions,
      makeField(say('play.speed'), makeSpeed(act, wishes.rate)),
      ...(voice.hasVolume ? [makeField(say('play.volume'), makeVolume(act, wishes.volume))] : [])),
    chapters);
  position.ariaLabel = say('play.position');
  play.classList.add('main');

  return {
    root,
    play,
    /** Lists the chapters; one alone is no choice. */
    setTimeline(timeline) {
      chapters.hidden = timeline.chapters.length < 2;
      list.replaceChildren(...timeline.chapters.map((chapter, index) => make('li', {},
        make('button', {type: 'button', onclick: () => act.openChapter(index)}, chapter.heading))));
    },
    show({isPlaying, time, duration, chapter}, hasCaptions) {
      play.rename(isPlaying ? 'pause' : 'play', say(isPlaying ? 'play.pause' : 'play.play'));
      captions.ariaPressed = String(hasCaptions);
      position.max = Math.max(1000, Math.round(duration));
      position.valueAsNumber = Math.round(time);
      position.setAttribute('aria-valuetext', say('play.position_value', clock(time), clock(duration)));
      write(past, clock(time));
      write(total, clock(duration));
      list.querySelectorAll('button').forEach((button, index) => {
        button.ariaCurrent = index === chapter ? 'true' : null;
      });
    },
  };
}

function makeSpeed(act, rate) {
  // Not by Intl, which takes a slow phone a quarter of a second to begin: docs/decisions/0013-one-script.md.
  const options = RATES.map(value =>
    make('option', {value, selected: value === rate}, `${String(value).replace('.', say('play.decimal'))}×`));
  const select = make('select', {onchange: () => act.setRate(Number(select.value))}, ...options);
  return select;
}

function makeVolume(act, volume) {
  const slider = make('input', {type: 'range', min: 0, max: 1, step: VOLUME_STEP});
  slider.valueAsNumber = volume;
  slider.oninput = () => act.setVolume(slider.valueAsNumber);
  return slider;
}
