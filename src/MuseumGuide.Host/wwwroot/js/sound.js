// Who sounds: the player, an answer, the guide's own voice, an earcon. One at a time on the page.
let holder = null;
let interrupted = null;

/**
 * Silences whoever sounds and lets the caller sound.
 * @param stop silences the caller when somebody else takes the floor; it also names the caller.
 * @param briefly whether whoever was interrupted may go on afterwards.
 * @param resume lets the caller go on after a brief interruption; left out, it stays silent.
 */
export function takeTheFloor(stop, {briefly = false, resume = null} = {}) {
  const before = holder;
  holder = {stop, resume};
  if (before?.stop === stop) return;
  if (!briefly) interrupted = null;
  else if (before?.resume) interrupted = before;
  before?.stop();
}

/** Gives the floor back; whoever was interrupted briefly goes on. */
export function leaveTheFloor(stop) {
  if (interrupted?.stop === stop) interrupted = null;
  if (holder?.stop !== stop) return;
  holder = null;
  const next = interrupted;
  interrupted = null;
  next?.resume();
}

/** Whether somebody sounds. */
export const isFloorTaken = () => holder !== null;
