// How long something takes, in words and in figures. Pure.

/**
 * The key and the number with which a time is said, in steps that people use; the server's page has the same steps.
 * @param kind `about` for all there is, `left` for what remains.
 */
export function lengthWord(kind, milliseconds) {
  const seconds = Math.max(1, Math.ceil(milliseconds / 5000)) * 5;
  if (seconds <= 10) return [`play.${kind}_few_seconds`, seconds];
  if (seconds < 60) return [`play.${kind}_seconds`, seconds];
  if (seconds < 75) return [`play.${kind}_one_minute`];
  if (seconds < 105) return [`play.${kind}_one_and_a_half_minutes`];
  if (seconds < 150) return [`play.${kind}_two_minutes`];
  return [`play.${kind}_minutes`, Math.round(seconds / 60)];
}

/** 75,000 as 1:15. */
export function clock(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
