// Puts the service worker in place once the page stands, so that it delays nothing.
export function install() {
  if (!('serviceWorker' in navigator)) return;
  const {serviceWorker} = navigator;
  const register = () => serviceWorker.register('/sw.js').catch(() => {
    // Without one (a private window, a plain-http address) the guide works as long as there is a network.
  });
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, {once: true});
  // Only the page knows in which language it takes its script.
  const tell = () => serviceWorker.controller?.postMessage({script: document.querySelector('script[src]').src});
  tell();
  serviceWorker.addEventListener('controllerchange', tell);
}
