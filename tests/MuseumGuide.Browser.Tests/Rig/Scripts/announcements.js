// Notes what a screen reader would say of live regions, in order.
(() => {
  if (window.__announcing || !window.__announced) return;
  window.__announcing = true;
  const regions = "[aria-live], [role=status], [role=alert], [role=log], output";

  function politeness(region) {
    const live = region.getAttribute("aria-live");
    if (live) return live;
    return region.getAttribute("role") === "alert" ? "assertive" : "polite";
  }

  function isAtomic(region) {
    const atomic = region.getAttribute("aria-atomic");
    if (atomic) return atomic === "true";
    return !region.hasAttribute("aria-live") ? region.getAttribute("role") !== "log" : false;
  }

  const isExposed = (element) => element.isConnected && !element.closest("[aria-hidden=true], [hidden], [inert]")
    && element.checkVisibility({ visibilityProperty: true });
  const textOf = (node) => (node.textContent ?? "").replace(/\s+/g, " ").trim();

  function note(changes) {
    const said = new Map();
    const born = new Set();
    for (const change of changes) {
      for (const node of change.addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        for (const region of [node, ...node.querySelectorAll(regions)]) {
          if (region.matches(regions)) born.add(region);
        }
      }
    }
    const add = (region, node) => said.set(region, [...(said.get(region) ?? []), node]);
    for (const change of changes) {
      const element = change.target.nodeType === Node.ELEMENT_NODE ? change.target : change.target.parentElement;
      const region = element?.closest(regions);
      if (!region || born.has(region)) continue;
      if (change.type === "characterData") add(region, change.target);
      else if (change.type === "attributes") add(region, change.target);
      else change.addedNodes.forEach((node) => add(region, node));
    }
    born.forEach((region) => add(region, region));
    for (const [region, nodes] of said) {
      if (politeness(region) === "off" || !isExposed(region)) continue;
      const whole = isAtomic(region) || born.has(region);
      const text = whole ? textOf(region) : [...new Set(nodes)].map(textOf).filter(Boolean).join(" ");
      if (!text) continue;
      window.__announced(JSON.stringify({ politeness: politeness(region), text, cameWithRegion: born.has(region) }));
    }
  }

  // What the page brings along is no announcement; scripts run only after this.
  document.addEventListener("readystatechange", () => {
    if (document.readyState !== "interactive") return;
    new MutationObserver(note).observe(document.documentElement, {
      subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["hidden"],
    });
  });
})();
