// Addresses begin with the language and the mode that the visitor has chosen: /de/audio/artworks/x. Pure but for `here`.
const CHOSEN = /^(\/(?:en|de|fr|es|it|nl|ar)(?=\/|$))?(\/audio(?=\/|$))?/;

/** What an address says of language and mode, such as `/de/audio`; empty where it says neither. */
export const choicesIn = path => CHOSEN.exec(path)[0];

/** The address of another page in this page's language and mode. */
export const here = path => choicesIn(location.pathname) + path;
