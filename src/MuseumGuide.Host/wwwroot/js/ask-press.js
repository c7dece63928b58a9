// A button that may be held down while something lasts, or pressed once to begin and once to end.
const HOLD_MS = 400;

/**
 * What one event of the button means.
 * @param state `{isOn, downAt, began, isPointer}` of the press so far, `{}` at first; `isOn` is the caller's to set.
 * @returns the new state and the `act`: `begin`, `end` or null.
 */
export function press(state, type, at) {
  const {isOn = false, downAt = 0, began = false, isPointer = false} = state;
  switch (type) {
    case 'pointerdown':
      return {state: {isOn, downAt: at, began: !isOn, isPointer: true}, act: isOn ? null : 'begin'};
    case 'pointerup':
      return {state, act: isPointer && (!began || at - downAt > HOLD_MS) ? 'end' : null};
    case 'click':
      // The click that follows a pointer has been dealt with; keys and screen readers bring a click alone.
      return {state: {...state, isPointer: false}, act: isPointer ? null : isOn ? 'end' : 'begin'};
    default:
      return {state, act: null};
  }
}

/** Calls `begin` and `end` as the button is held or pressed; `isOn` tells whether it has begun. */
export function watchPress(button, {isOn, begin, end}) {
  let state = {};
  const take = event => {
    if (event.button) return;
    const {state: next, act} = press({...state, isOn: isOn()}, event.type, event.timeStamp);
    state = next;
    if (act === 'begin') begin();
    if (act === 'end') end();
  };
  button.addEventListener('pointerdown', event => {
    // Whoever slides off the button while holding it still holds it.
    button.setPointerCapture?.(event.pointerId);
    take(event);
  });
  button.addEventListener('pointerup', take);
  button.addEventListener('click', take);
  // A long press on a phone would open a menu.
  button.addEventListener('contextmenu', event => event.preventDefault());
}
