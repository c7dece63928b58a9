// Stands in for the camera: a canvas that shows a photo the way a phone would see it just now.
(() => {
  if (window.__camera || !window.__askCamera) return;

  const looks = {
    clear: {},
    dark: { brightness: 0.12 },
    bright: { brightness: 4 },
    blurred: { blur: 9 },
    shaking: { shake: 90 },
    far: { scale: 0.3 },
    cut: { offsetX: 0.45 },
    blank: { isBlank: true },
  };
  const plain = { brightness: 1, blur: 0, shake: 0, scale: 1, offsetX: 0, offsetY: 0, glare: 0, isBlank: false };
  const canvas = document.createElement("canvas");
  canvas.width = 1280;
  canvas.height = 960;
  const context = canvas.getContext("2d");
  let look = plain;
  let picture = null;
  let turn = 0;
  let timer = 0;
  const tracks = [];

  function draw() {
    turn += 1;
    context.filter = "none";
    context.fillStyle = "rgb(168, 164, 156)";
    context.fillRect(0, 0, canvas.width, canvas.height);
    // A filter that does nothing costs as much as one that does.
    const isFiltered = look.brightness !== 1 || look.blur > 0;
    context.filter = isFiltered ? `brightness(${look.brightness}) blur(${look.blur}px)` : "none";
    const shakeX = look.shake * Math.sin(turn * 2.1);
    const shakeY = look.shake * Math.cos(turn * 1.7);
    const fit = Math.max(canvas.width / (picture?.width ?? 1), canvas.height / (picture?.height ?? 1)) * look.scale;
    if (picture && !look.isBlank) {
      const width = picture.width * fit;
      const height = picture.height * fit;
      const left = (canvas.width - width) / 2 + look.offsetX * canvas.width + shakeX;
      const top = (canvas.height - height) / 2 + look.offsetY * canvas.height + shakeY;
      context.drawImage(picture, left, top, width, height);
    } else {
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    context.filter = "none";
    if (look.glare > 0) {
      const light = context.createRadialGradient(480, 360, 20, 480, 360, 260);
      light.addColorStop(0, `rgba(255, 255, 255, ${look.glare})`);
      light.addColorStop(1, "rgba(255, 255, 255, 0)");
      context.fillStyle = light;
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    // A still canvas sends no frames; a camera always does.
    context.fillStyle = turn % 2 ? "rgb(1, 1, 1)" : "rgb(2, 2, 2)";
    context.fillRect(0, 0, 1, 1);
  }

  async function take(base64) {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    picture = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
  }

  function show(wanted) {
    look = { ...plain, ...(typeof wanted === "string" ? looks[wanted] : wanted) };
    draw();
  }

  function refuse(name) {
    return Promise.reject(new DOMException(`The fake camera says ${name}.`, name));
  }

  function listen() {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const end = audio.createMediaStreamDestination();
    tone.connect(end);
    tone.start();
    return end.stream.getAudioTracks();
  }

  const camera = { access: "Granted", show, take, isRunning: () => tracks.some((t) => t.readyState === "live") };
  window.__camera = camera;

  async function getUserMedia(constraints) {
    const given = JSON.parse(await window.__askCamera());
    if (given.access === "Denied") return refuse("NotAllowedError");
    if (given.access === "Busy") return refuse("NotReadableError");
    if (given.access === "None") return refuse("NotFoundError");
    const stream = new MediaStream();
    if (constraints?.audio) listen().forEach((track) => stream.addTrack(track));
    if (constraints?.video) {
      await take(given.photo);
      show(given.look);
      clearInterval(timer);
      timer = setInterval(draw, 100);
      canvas.captureStream(10).getVideoTracks().forEach((track) => {
        tracks.push(track);
        stream.addTrack(track);
      });
    }
    return stream;
  }

  async function enumerateDevices() {
    const given = JSON.parse(await window.__askCamera());
    if (given.access === "None") return [];
    const device = (kind, deviceId, label) => ({ kind, deviceId, groupId: "1", label, toJSON() { return this; } });
    return [device("videoinput", "back", "Back camera"), device("audioinput", "microphone", "Microphone")];
  }

  if (window.__cameraIsUnknown) {
    Object.defineProperty(navigator, "mediaDevices", { value: undefined, configurable: true });
  } else if (navigator.mediaDevices) {
    Object.assign(navigator.mediaDevices, { getUserMedia, enumerateDevices });
  }
})();
