// Opens the work that was chosen in a photo: in this page's place, and with the photo, which nobody else keeps.
import {announceNow} from './announce.js';
import {enhance} from './guide.js';
import {show} from './pages.js';

export default function start(form) {
  form.addEventListener('submit', event => {
    event.preventDefault();
    const {submitter} = event;
    // Without the photo the work may still be at hand.
    open(form, submitter).catch(() => location.assign(submitter.formAction));
  });
}

async function open(form, submitter) {
  const body = new FormData(form, submitter);
  const reply = await fetch(submitter.formAction, {method: 'POST', body, headers: {accept: 'text/html'}});
  const main = reply.ok ? show(await reply.text()) : null;
  if (!main) throw new Error(`page ${reply.status}`);
  await enhance(main).catch(error => console.error(error));
  main.querySelector('h1').focus({preventScroll: true});
  announceNow(main.dataset.announce);
}
