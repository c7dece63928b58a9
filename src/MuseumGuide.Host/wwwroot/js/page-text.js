// Another page of the guide, got as text.

/** Reads it without what is meant for browsers that run no script: read from text, that would be there. */
export function readPage(text) {
  const page = new DOMParser().parseFromString(text, 'text/html');
  page.querySelectorAll('noscript').forEach(part => part.remove());
  return page;
}
