// The font size of each text of the page, by where it is.
() => {
  const sizes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest("script, style, noscript, svg")) continue;
    const text = walker.currentNode.data.trim().slice(0, 60);
    sizes.push({ text, size: parseFloat(getComputedStyle(element).fontSize) });
  }
  return sizes;
}
