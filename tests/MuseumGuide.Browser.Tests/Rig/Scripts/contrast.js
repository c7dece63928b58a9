// Every text and every field of the page that stands out too little, by the formula of WCAG 2.
() => {
  const pixel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map();
  function parse(color) {
    if (!known.has(color)) {
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = color;
      pixel.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
      known.set(color, [r, g, b, a / 255]);
    }
    return known.get(color);
  }
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const channel = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  function ratio(one, two) {
    const [high, low] = [luminance(one), luminance(two)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  }

  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "Canvas";
  const paper = parse(getComputedStyle(probe).color);
  probe.remove();

  // What lies behind the content of an element; null where that is a picture.
  function behind(element) {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.backgroundImage !== "none") return null;
      const color = parse(style.backgroundColor);
      layers.push(color);
      if (color[3] === 1) break;
    }
    return layers.reverse().reduce((below, layer) => over(layer, below), paper);
  }
  function opacity(element) {
    let product = 1;
    for (let at = element; at; at = at.parentElement) product *= Number(getComputedStyle(at).opacity);
    return product;
  }
  function isShown(element) {
    // A control made invisible is shown by its label; a slider has no text.
    if (!element.checkVisibility({ visibilityProperty: true }) || opacity(element) === 0) return false;
    if (element.matches("input[type=range]")) return false;
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      const isTiny = at.clientWidth <= 1 && at.clientHeight <= 1 && style.overflow !== "visible";
      if (style.display !== "inline" && isTiny) return false;
    }
    return true;
  }

  const faults = [];
  const place = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 100);
  function judge(element, style, text, below) {
    if (!below || element.matches(":disabled, [aria-disabled=true], [aria-disabled=true] *")) return;
    const [r, g, b, a] = parse(style.color);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const found = ratio(over([r, g, b, a * opacity(element)], below), below);
    const needed = isLarge ? 3 : 4.5;
    if (found < needed) {
      faults.push(`${found.toFixed(2)} of ${needed}: "${text.slice(0, 60)}" ${style.color} on rgb(${below.slice(0, 3)
        .map(Math.round)}) in ${place(element)}`);
    }
  }

  for (const animation of document.getAnimations()) {
    try { animation.finish(); } catch { animation.cancel(); }
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim();
    const element = walker.currentNode.parentElement;
    if (!text || element.closest("script, style, noscript, template, option, svg") || !isShown(element)) continue;
    judge(element, getComputedStyle(element), text, behind(element));
  }
  for (const field of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
    if (!isShown(field) || field.disabled) continue;
    const style = getComputedStyle(field);
    const inside = behind(field);
    if (!inside) continue;
    const isEmpty = field.placeholder && !field.value;
    if (isEmpty) judge(field, getComputedStyle(field, "::placeholder"), field.placeholder, inside);
    else judge(field, style, field.value || field.type, inside);
    if (field.type === "file") {
      const button = getComputedStyle(field, "::file-selector-button");
      judge(field, button, "(file button)", over(parse(button.backgroundColor), inside));
    }
    const outside = field.parentElement ? behind(field.parentElement) : paper;
    if (!outside || style.appearance !== "none" && /^(checkbox|radio|range)$/.test(field.type)) continue;
    const edges = [ratio(inside, outside)];
    if (style.borderBottomStyle !== "none" && parseFloat(style.borderBottomWidth) >= 1) {
      edges.push(ratio(over(parse(style.borderBottomColor), outside), outside));
    }
    const edge = Math.max(...edges);
    if (edge < 3) faults.push(`${edge.toFixed(2)} of 3: the edge of ${place(field)}`);
  }
  return faults;
}
