// What sticks out of the page sideways, or is cut off inside a box.
() => {
  const width = document.documentElement.clientWidth;
  const faults = [];
  const place = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 120);
  if (document.scrollingElement.scrollWidth > width) {
    faults.push(`the page is ${document.scrollingElement.scrollWidth} px wide, the screen ${width}`);
    for (const element of document.body.querySelectorAll("*")) {
      const { left, right } = element.getBoundingClientRect();
      const sticksOut = right > width + 0.5 || left < -0.5;
      if (sticksOut && !element.closest(".visually-hidden") && element.checkVisibility()) {
        faults.push(`${Math.round(left)} to ${Math.round(right)} px: ${place(element)}`);
      }
    }
  }
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    const isTiny = element.clientWidth <= 1 || element.clientHeight <= 1;
    if (isTiny || !/hidden|clip/.test(style.overflowX + style.overflowY) || !element.checkVisibility()) continue;
    const hasText = [...element.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim());
    if (!hasText) continue;
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) {
      faults.push(`cut off: ${place(element)}`);
    }
  }
  return faults;
}
