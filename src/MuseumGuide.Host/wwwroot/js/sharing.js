/** Shares, or copies where the device cannot share; tells what came of it: 'shared', 'copied' or 'failed'. */
export async function share(work, device) {
  try {
    if (device.share && (device.canShare?.(work) ?? true)) {
      await device.share(work);
      return 'shared';
    }
  } catch (error) {
    // The visitor closed the device's sheet: that is an answer.
    if (error.name === 'AbortError') return 'shared';
  }
  try {
    await device.clipboard.writeText(work.url);
    return 'copied';
  } catch {
    return 'failed';
  }
}
