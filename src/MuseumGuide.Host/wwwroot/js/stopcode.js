// What a scanned code says: the stop of a work, as this guide's printed codes name it.
const ADDRESS = /\/stops\/([^/]+)\/?$/;
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}.\-/ ]{0,39}$/u;

/**
 * The stop number that a code holds, or null where it holds none. Codes are addresses such as
 * https://guide.example/de/stops/17 on whatever host the guide was printed for, or bare numbers such as 17 and A3.
 */
export function stopOf(text) {
  const scanned = (text ?? '').trim();
  if (!/^https?:/i.test(scanned)) return NUMBER.test(scanned) && /\p{N}/u.test(scanned) ? scanned : null;
  try {
    const [, number] = ADDRESS.exec(new URL(scanned).pathname) ?? [];
    // The page that prints the codes is no stop.
    return number && number !== 'codes' ? decodeURIComponent(number) : null;
  } catch {
    return null;
  }
}
