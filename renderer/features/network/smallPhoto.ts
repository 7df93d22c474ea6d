/** Longest side of a portrait as it is kept, in points: a passport photo on screen and on paper. */
const longestSide = 320;
const quality = 0.82;

/**
 * Draws a photo anew and small, so that only the picture is left of what a camera wrote. It never leaves the page on the way.
 * @returns the JPEG as base64; null when the browser cannot read the file
 */
export async function smallPhoto(file: Blob): Promise<string | null> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return null;
  }
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  // A picture with holes in it gets white paper behind it: a JPEG has no holes.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const address = canvas.toDataURL('image/jpeg', quality);
  return address.startsWith('data:image/jpeg;base64,') ? address.slice(address.indexOf(',') + 1) : null;
}
