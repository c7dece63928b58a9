// What ought to be reached with the tab key and was not.
() => {
  const reachable = "a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], [tabindex]";
  return [...document.querySelectorAll(reachable)]
    .filter((e) => e.tabIndex >= 0 && !e.disabled && !e.closest("[inert]"))
    .filter((e) => e.type !== "radio" || e.checked)
    .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !(window.__stops ?? []).includes(e))
    .map((e) => e.outerHTML.replace(/\s+/g, " ").slice(0, 120));
}
