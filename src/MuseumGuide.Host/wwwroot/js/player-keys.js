// The keys of headsets, lock screens and keyboards.

/** Gives them to the player: what plays, and what each key does. */
export function takeKeys({title, artist, image}, act) {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.metadata = new MediaMetadata({title, artist, artwork: [{src: image}]});
  const keys = {
    play: act.play,
    pause: act.pause,
    stop: act.stop,
    seekbackward: () => act.step(-1),
    seekforward: () => act.step(1),
    seekto: ({seekTime}) => act.seek(seekTime * 1000),
    previoustrack: () => act.skipChapter(-1),
    nexttrack: () => act.skipChapter(1),
  };
  for (const [key, press] of Object.entries(keys)) {
    try {
      navigator.mediaSession.setActionHandler(key, press);
    } catch {
      // A key that this browser does not know.
    }
  }
}

/** Tells the device how far it is. */
export function showKeys({isPlaying, time, duration, rate}) {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
  if (duration > 0) {
    navigator.mediaSession.setPositionState?.({
      duration: duration / 1000, position: Math.min(time, duration) / 1000, playbackRate: rate,
    });
  }
}

/** Gives them back. */
export function leaveKeys() {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.playbackState = 'none';
  navigator.mediaSession.metadata = null;
}
