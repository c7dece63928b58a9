// The live picture of the camera, looked at five times a second for what hinders a photo.
import {aim, LONGEST} from './aim.js';
import {toFrame} from './measures.js';
import {fit, still} from './shrink.js';

const EVERY_MS = 200;
const WANTED = {video: {facingMode: 'environment', width: {ideal: 1280}, height: {ideal: 960}}, audio: false};

export class Viewfinder {
  #video = document.createElement('video');
  #seen;
  #lost;
  #stream = null;
  #opening = null;
  #timer = 0;
  #before = null;
  #canvas = document.createElement('canvas');

  /**
   * @param place where the picture is put, as the first
   * @param seen called with a hint and the time for each frame
   * @param lost called when the camera is taken away
   */
  constructor(place, {seen, lost}) {
    Object.assign(this.#video, {muted: true, playsInline: true, ariaHidden: 'true'});
    place.prepend(this.#video);
    this.#seen = seen;
    this.#lost = lost;
  }

  get isOpen() {
    return this.#stream !== null;
  }

  /** What is seen now, as a photo; null before anything is. */
  still() {
    return still(this.#video);
  }

  /** Opens the camera; fails as getUserMedia does. */
  open() {
    this.#opening ??= this.#start().finally(() => { this.#opening = null; });
    return this.#opening;
  }

  async #start() {
    if (this.isOpen) return;
    const stream = await navigator.mediaDevices.getUserMedia(WANTED);
    this.#stream = stream;
    stream.getVideoTracks()[0].addEventListener('ended', () => {
      if (this.#stream !== stream) return;
      this.close();
      this.#lost();
    });
    this.#video.srcObject = stream;
    await this.resume();
  }

  close() {
    this.pause();
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
    this.#video.srcObject = null;
  }

  /** The picture stands still, as it was taken. */
  pause() {
    clearTimeout(this.#timer);
    this.#before = null;
    this.#video.pause();
  }

  async resume() {
    // Playing is refused when the camera was closed meanwhile; then there is nothing to look at either.
    await this.#video.play().catch(() => {});
    clearTimeout(this.#timer);
    if (this.isOpen) this.#timer = setTimeout(() => this.#look(), EVERY_MS);
  }

  #look() {
    this.#timer = setTimeout(() => this.#look(), EVERY_MS);
    const {videoWidth, videoHeight} = this.#video;
    if (!videoWidth) return;
    const {width, height} = fit(videoWidth, videoHeight, LONGEST);
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    const context = this.#canvas.getContext('2d', {alpha: false, willReadFrequently: true});
    context.imageSmoothingQuality = 'medium';
    context.drawImage(this.#video, 0, 0, width, height);
    const frame = toFrame(context.getImageData(0, 0, width, height));
    const hint = aim(frame, this.#before);
    this.#before = frame;
    this.#seen(hint, performance.now());
  }
}
