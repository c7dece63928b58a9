// Where the focus is, and whether that can be seen. Null where it left the page.
() => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  window.__stops ??= [];
  const before = window.__stops.indexOf(element);
  if (before < 0) window.__stops.push(element);
  const style = getComputedStyle(element);
  // The browser's own ring is wider than the width it tells.
  const hasOutline = style.outlineStyle === "auto"
    || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
  const box = element.getBoundingClientRect();
  const isInside = (x, y) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
  const points = [[0.5, 0.5], [0.02, 0.5], [0.98, 0.5], [0.5, 0.05], [0.5, 0.95]]
    .map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]).filter(([x, y]) => isInside(x, y));
  const isSeen = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element) || [...(element.labels ?? [])].includes(top));
  });
  return {
    seenBefore: before,
    html: element.outerHTML.replace(/\s+/g, " ").slice(0, 120),
    hasOutline,
    isSeen,
  };
}
