// Makes a photo small before it is sent, and leaves behind what the file tells of place, time and phone.
const LONGEST = 1280;
const QUALITY = 0.88;

/** The size that a photo is sent in: 1280 pixels on the longest side, never more than it has. */
export function fit(width, height, longest = LONGEST) {
  const scale = Math.min(1, longest / Math.max(width, height));
  return {width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale))};
}

/** A file as a small upright JPEG; as it is where the browser cannot read it. */
export async function shrink(file) {
  try {
    const picture = await createImageBitmap(file, {imageOrientation: 'from-image'});
    const photo = await toJpeg(picture, picture.width, picture.height);
    picture.close();
    return photo ?? file;
  } catch {
    return file;
  }
}

/** What a video shows at this moment; null before it shows anything. */
export const still = video => video.videoWidth > 0 ? toJpeg(video, video.videoWidth, video.videoHeight) : null;

function toJpeg(source, fullWidth, fullHeight) {
  const {width, height} = fit(fullWidth, fullHeight);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', {alpha: false});
  // What was transparent lies on paper, as it would in print.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, width, height);
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}
