// Puts another page's main part in place of this one's, as if it had been gone to: Back brings the former back.
import {enhance} from './guide.js';
import {readPage} from './page-text.js';

const session = `${performance.timeOrigin}`;
const MOST = 12;
const kept = new Map();
let current = null;
let count = 0;

/** Shows the main part of a page that came as text; gives it back, or null where the text is no page of the guide. */
export function show(html) {
  const page = readPage(html);
  const main = page.querySelector('main');
  if (!main) return null;
  if (!current) {
    addEventListener('popstate', turn);
    current = name();
    history.replaceState({...history.state, page: current}, '');
  }
  keep(current);
  const left = [...page.querySelectorAll(LINKS)].map(link => link.getAttribute('href'));
  // The page's own address in this mode and language, which outlives the answer.
  const address = page.querySelector('.modes a[aria-current]')?.getAttribute('href') ?? location.href;
  // It would scroll past the audio guide's targets; whoever shows the page says where the focus goes.
  main.querySelector('[autofocus]')?.removeAttribute('autofocus');
  current = name();
  history.pushState({page: current}, '', address);
  put({main: document.adoptNode(main), title: page.title, links: left, reply: '', scroll: 0});
  return main;
}

const LINKS = '.top a[data-mode], .top a[data-language]';
const name = () => `${session}.${count++}`;
const here = () => [...document.querySelectorAll(LINKS)].map(link => link.getAttribute('href'));

function keep(page) {
  const {reply} = document.documentElement.dataset;
  kept.set(page, {main: document.querySelector('main'), title: document.title, links: here(), reply, scroll: scrollY});
  // What is too far back is loaded anew.
  if (kept.size > MOST) kept.delete(kept.keys().next().value);
}

function put({main, title, links, reply, scroll}) {
  const old = document.querySelector('main');
  for (const sounding of old.querySelectorAll('audio, video')) sounding.pause();
  old.replaceWith(main);
  document.title = title;
  document.querySelectorAll(LINKS).forEach((link, index) => link.setAttribute('href', links[index]));
  if (reply === undefined) delete document.documentElement.dataset.reply;
  else document.documentElement.dataset.reply = reply;
  scrollTo(0, scroll);
  document.dispatchEvent(new CustomEvent('museum:shown', {detail: {main, before: old}}));
}

function turn(event) {
  const page = event.state?.page;
  // A leap within the page: it belongs to what is shown.
  if (!page) {
    history.replaceState({page: current}, '');
    return;
  }
  if (page === current) return;
  const wanted = kept.get(page);
  if (!wanted) {
    location.reload();
    return;
  }
  keep(current);
  current = page;
  put(wanted);
  enhance(wanted.main);
  wanted.main.querySelector('h1')?.focus({preventScroll: true});
}
