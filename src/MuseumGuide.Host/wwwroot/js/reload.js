// Tries a page again that came from the device because the network did not answer.
export default function start(button) {
  button.addEventListener('click', () => location.reload());
}
