// A question with its answer on the page, made of the pattern that the server wrote.

/** Shows a turn at the end of `place`; what is returned names its parts. */
export function showTurn(pattern, place, {question, question_lang: lang}) {
  const element = pattern.content.cloneNode(true).querySelector('[data-part=turn]');
  const shown = {element};
  for (const part of element.querySelectorAll('[data-part]')) shown[part.dataset.part] ??= part;
  shown.question.textContent = question;
  if (lang) shown.question.lang = lang;
  shown.waiting = text => {
    shown.answer.hidden = true;
    shown.trouble.hidden = false;
    shown.trouble.textContent = text;
    shown.stop.hidden = false;
  };
  place.append(element);
  return shown;
}

/** Puts more text after what is told. */
export function growTurn({answer, trouble}, text) {
  trouble.hidden = true;
  answer.hidden = false;
  answer.append(answer.textContent ? ` ${text}` : text);
}

/** Shows all that is known of the answer at its end. */
export function finishTurn(shown, turn, sourceLang) {
  const {answer, declined, degraded, trouble} = shown;
  if (answer.textContent !== turn.answer) answer.textContent = turn.answer;
  answer.hidden = !turn.answer;
  if (turn.lang) answer.lang = turn.lang;
  declined.hidden = !turn.declined;
  // In English the answer says so itself.
  degraded.hidden = !turn.degraded || turn.lang === document.documentElement.lang;
  trouble.hidden = !turn.trouble;
  trouble.textContent = turn.trouble ?? '';
  shown.stop.hidden = true;
  shown.hear.hidden = !turn.answer;
  shown.again.hidden = !turn.trouble;
  showSources(shown.sources, turn.sources ?? [], sourceLang);
}

function showSources(details, sources, lang) {
  const list = details.querySelector('ul');
  const items = sources.map(source => {
    const item = list.querySelector(`[data-kind=${CSS.escape(source.kind)}]`)?.cloneNode(true);
    if (!item) return null;
    const quote = item.querySelector('[data-part=quote]');
    quote.textContent = source.quote;
    if (lang) quote.lang = lang;
    return item;
  });
  list.replaceChildren(...items.filter(Boolean));
  details.hidden = sources.length === 0;
}
