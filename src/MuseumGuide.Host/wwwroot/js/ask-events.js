// Server-sent events out of a reply's body: EventSource cannot post.

/** Takes text as it comes and calls `tell` with the name and the data of each event that is whole. */
export function eventReader(tell) {
  let waiting = '';
  return text => {
    waiting += text;
    const blocks = waiting.split(/\r\n\r\n|\n\n|\r\r/);
    waiting = blocks.pop();
    for (const block of blocks) tellEvent(block, tell);
  };
}

function tellEvent(block, tell) {
  let name = 'message';
  const data = [];
  for (const line of block.split(/\r\n|\n|\r/)) {
    const [, field, value] = /^([^:]*):? ?(.*)$/s.exec(line);
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
  }
  if (data.length > 0) tell(name, data.join('\n'));
}
