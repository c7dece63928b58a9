// What this device remembers of its visitor; the server is told none of it.
const PREFIX = 'museum-guide.';

/** Reads what was kept under a name; `fallback` where nothing was, or where the browser keeps nothing. */
export function recall(name, fallback = null) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name)) ?? fallback;
  } catch {
    return fallback;
  }
}

/** Keeps a value; null forgets it. A browser that keeps nothing is no error. */
export function remember(name, value) {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Private windows and full disks: the guide works without a memory.
  }
}

/** Forgets everything that was kept under names that begin so. */
export function forgetAll(beginnings) {
  try {
    const names = Object.keys(localStorage).filter(key => beginnings.some(b => key.startsWith(PREFIX + b)));
    for (const key of names) localStorage.removeItem(key);
  } catch {
    // Nothing was kept, then.
  }
}
