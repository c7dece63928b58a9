// Adds up what moves on a page by itself, and what moves at all.
(() => {
  if (window.__shifts || !window.PerformanceObserver) return;
  const shifts = { unasked: 0, all: 0, sources: [] };
  window.__shifts = shifts;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      shifts.all += entry.value;
      if (entry.hadRecentInput) continue;
      shifts.unasked += entry.value;
      for (const { node } of entry.sources) shifts.sources.push(node?.outerHTML?.slice(0, 120) ?? String(node));
    }
  }).observe({ type: "layout-shift", buffered: true });
})();
