// Adds up what moves on a page by itself, and what moves at all.
(() => {
  if (window.__shifts || !window.PerformanceObserver) return;
  const shifts = { unasked: 0, all: 0, sources: [] };
  // The browser's own hadRecentInput counts the size that an emulated phone is given at the start as well.
  const taps = [];
  for (const type of ["pointerdown", "keydown"]) {
    addEventListener(type, ({ timeStamp }) => taps.push(timeStamp), { capture: true, passive: true });
  }
  const isAsked = ({ startTime }) => taps.some((tap) => tap <= startTime && startTime - tap < 500);
  const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(" ");
  // Parts of the browser's own, such as the keys of a sound, have no name.
  const tell = ({ node, previousRect, currentRect }) =>
    `${place(previousRect)} to ${place(currentRect)}: ${(node?.outerHTML ?? node?.data)?.slice(0, 120)}`;
  const note = (entries) => {
    for (const entry of entries) {
      shifts.all += entry.value;
      if (isAsked(entry)) continue;
      shifts.unasked += entry.value;
      shifts.sources.push(...entry.sources.map(tell));
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });

  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  window.__shifts = {
    // A shift is told after the frame it happened in, on a busy machine some time after.
    async settle() {
      await frame();
      await frame();
      note(observer.takeRecords());
      return shifts;
    },
  };
})();
