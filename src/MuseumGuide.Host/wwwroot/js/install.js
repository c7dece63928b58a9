// Puts the service worker in place once the page stands, so that it delays nothing.
export function install() {
  if (!('serviceWorker' in navigator)) return;
  const register = () => navigator.serviceWorker.register('/sw.js').catch(() => {
    // Without one (a private window, a plain-http address) the guide works as long as there is a network.
  });
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, {once: true});
}
