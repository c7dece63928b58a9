// What a search box suggests, apart from the page.

/** Asks the guide how to complete a text; an empty list where it does not answer. */
export async function suggest(text, signal) {
  try {
    const response = await fetch(`/api/v1/suggestions?query=${encodeURIComponent(text)}`, {signal});
    return response.ok ? (await response.json()).suggestions : [];
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    return [];
  }
}

/** What one suggestion says: the words it completes, and a second line that tells it from others. */
export function wordsOf({kind, text, detail}, say) {
  if (kind === 'stop') return {text: say('search.stop', text), detail: detail ?? ''};
  return {text, detail: kind === 'artist' ? say('search.artist') : detail ?? ''};
}

/** Where choosing one leads: a work's page, or null where the search itself is to go on with its words. */
export function pageOf({artwork_id: id}, prefix) {
  return id === null ? null : `${prefix}/artworks/${encodeURIComponent(id)}`;
}

/** The option after `active` in a direction, round and round through -1, which is the text itself. */
export function step(active, direction, count) {
  const places = count + 1;
  return (active + 1 + direction + places) % places - 1;
}

/** How many there are, in words. */
export function countWords(count, say) {
  return count === 0 ? say('search.none') : count === 1 ? say('search.one') : say('search.many', count);
}
