// A frame over a picture. The frame is one high; the picture is turned, and so large that it always
// fills the frame.

// Some phones hold no larger canvas.
const LONGEST = 4000;

export const pen = (canvas) => canvas.getContext('2d');

function sheet(width, height) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

// Upright, as the camera says it was held.
export async function opened(file, longest = LONGEST) {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = sheet(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  const paint = pen(canvas);
  paint.imageSmoothingQuality = 'high';
  paint.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas;
}

export function turned(picture, right) {
  const canvas = sheet(picture.height, picture.width);
  const paint = pen(canvas);
  paint.translate(canvas.width / 2, canvas.height / 2);
  paint.rotate(((right ? 1 : -1) * Math.PI) / 2);
  paint.drawImage(picture, -picture.width / 2, -picture.height / 2);
  return canvas;
}

// `across` and `down` go from -1 to 1, from one edge of the picture to the other. `pixels` are those
// of the picture that the height of the frame holds.
export function frame(picture, ratio, { tilt, zoom, across, down }) {
  const cos = Math.cos(tilt);
  const sin = Math.sin(tilt);
  const wide = ratio * Math.abs(cos) + Math.abs(sin);
  const high = ratio * Math.abs(sin) + Math.abs(cos);
  const scale = Math.max(wide / picture.width, high / picture.height) * zoom;
  const spare = { right: (picture.width * scale - wide) / 2, below: (picture.height * scale - high) / 2 };
  const within = (from, by, room) => (room > 1e-9 ? Math.min(1, Math.max(-1, from + by / room)) : from);
  return {
    pixels: 1 / scale,
    moved: (dx, dy) => ({
      right: within(across, dx * cos + dy * sin, spare.right),
      below: within(down, dy * cos - dx * sin, spare.below),
    }),
    draw(canvas) {
      const paint = pen(canvas);
      paint.fillStyle = '#fff';
      paint.fillRect(0, 0, canvas.width, canvas.height);
      paint.imageSmoothingQuality = 'high';
      paint.translate(canvas.width / 2, canvas.height / 2);
      paint.scale(canvas.height, canvas.height);
      paint.rotate(tilt);
      paint.translate(across * spare.right, down * spare.below);
      paint.scale(scale, scale);
      paint.drawImage(picture, -picture.width / 2, -picture.height / 2);
    },
  };
}
