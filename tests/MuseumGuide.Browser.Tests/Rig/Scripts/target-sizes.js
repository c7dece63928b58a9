// Everything that can be pressed and is smaller than asked for, in CSS pixels.
(least) => {
  const pressable = "a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], "
    + "[role=button], [role=link], [role=tab], [role=checkbox], [role=switch], [tabindex='0']";
  const faults = [];
  function isInText(link) {
    if (!link.matches("a[href]") || getComputedStyle(link).display !== "inline") return false;
    const line = link.parentElement.closest("p, li, dd, dt, td, figcaption, blockquote, label, h1, h2, h3, h4")
      ?? link.parentElement;
    return line.textContent.trim().length > link.textContent.trim().length;
  }
  function boxOf(element) {
    const boxes = [element, ...(element.labels ?? [])].map((e) => e.getBoundingClientRect())
      .filter((b) => b.width > 1 && b.height > 1);
    const isMark = element.matches("[type=checkbox], [type=radio]");
    const counted = isMark ? boxes : boxes.slice(0, 1);
    return {
      width: Math.max(...counted.map((b) => b.right)) - Math.min(...counted.map((b) => b.left)),
      height: Math.max(...counted.map((b) => b.bottom)) - Math.min(...counted.map((b) => b.top)),
    };
  }
  for (const element of document.querySelectorAll(pressable)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.disabled || isInText(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.bottom + scrollY <= 0 || box.right + scrollX <= 0) continue; // shown when it is focused
    const { width, height } = boxOf(element);
    // Half a pixel of rounding is nobody's thumb.
    if (width < least - 0.5 || height < least - 0.5) {
      const place = element.outerHTML.replace(/\s+/g, " ").slice(0, 120);
      faults.push(`${width.toFixed(1)} × ${height.toFixed(1)}: ${place}`);
    }
  }
  return faults;
}
