// Records what is said and has the museum's server write it down.
const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** Why nothing was understood: the key of a sentence that says so. */
export class Unheard extends Error {
  constructor(key) {
    super(key);
    this.key = key;
  }
}

/** Whether this browser lets a page record. */
export const canRecord = () => Boolean(navigator.mediaDevices?.getUserMedia && window.MediaRecorder);

/** Opens the microphone; `finish` gives what was said as text, `cancel` drops it. */
export async function openRecorder(lang) {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({audio: true});
  } catch (error) {
    const isDenied = error.name === 'NotAllowedError' || error.name === 'SecurityError';
    throw new Unheard(isDenied ? 'talk.mic_denied' : 'talk.mic_missing');
  }
  const mimeType = TYPES.find(type => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, mimeType ? {mimeType} : {});
  const parts = [];
  recorder.ondataavailable = ({data}) => parts.push(data);
  const ended = new Promise(resolve => { recorder.onstop = resolve; });
  const close = () => {
    if (recorder.state !== 'inactive') recorder.stop();
    for (const track of stream.getTracks()) track.stop();
  };
  recorder.start();
  const leaving = new AbortController();
  return {
    async finish() {
      close();
      await ended;
      return writeDown(new Blob(parts, {type: recorder.mimeType}), lang, leaving.signal);
    },
    cancel() {
      close();
      leaving.abort();
    },
  };
}

async function writeDown(recording, lang, signal) {
  let reply;
  try {
    reply = await fetch(`/api/v1/transcriptions?lang=${encodeURIComponent(lang)}`, {
      method: 'POST', body: recording, signal, headers: {'content-type': recording.type || 'audio/webm'},
    });
  } catch {
    throw new Unheard(navigator.onLine ? 'common.unreachable' : 'talk.offline');
  }
  if (reply.status === 501) throw new Unheard('talk.no_ear');
  if (reply.status === 429) throw new Unheard('talk.limit_soon');
  if (!reply.ok) throw new Unheard('talk.not_understood');
  return (await reply.json()).text;
}
