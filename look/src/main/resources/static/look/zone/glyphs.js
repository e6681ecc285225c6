// The signs of a zone as they are printed, and how much a place of a picture looks like each.

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<';
// A place is one pitch wide; the grid on which it is compared.
export const WIDE = 20;
export const HIGH = 28;
const FINE = 4;
const SHIFTS = [-2, -1, 0, 1, 2];

// Made from the font itself: no table of ours can differ from it.
export async function glyphs(address) {
  const font = await new FontFace('zone', `url(${address})`).load();
  document.fonts.add(font);
  const canvas = document.createElement('canvas');
  canvas.width = WIDE * FINE;
  canvas.height = HIGH * FINE;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen.font = '100px zone';
  const size = (100 * canvas.width) / pen.measureText('H').width;
  pen.font = `${size}px zone`;
  const { actualBoundingBoxAscent: tall } = pen.measureText('H');
  const made = [...SIGNS].map((sign) => {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = '#000';
    pen.fillText(sign, 0, (canvas.height + tall) / 2);
    return { sign, shape: even(coarse(pen.getImageData(0, 0, canvas.width, canvas.height).data)) };
  });
  document.fonts.delete(font);
  return made;
}

function coarse(data) {
  const grid = new Float32Array(WIDE * HIGH);
  for (let y = 0; y < HIGH * FINE; y++) {
    for (let x = 0; x < WIDE * FINE; x++) {
      grid[Math.floor(y / FINE) * WIDE + Math.floor(x / FINE)] += data[(y * WIDE * FINE + x) * 4];
    }
  }
  return soft(grid);
}

// A camera is never as sharp as a font.
function soft(grid) {
  const other = new Float32Array(grid.length);
  for (let y = 0; y < HIGH; y++) {
    for (let x = 0; x < WIDE; x++) {
      let [sum, weight] = [0, 0];
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          if (x + dx < 0 || x + dx >= WIDE || y + dy < 0 || y + dy >= HIGH) continue;
          const one = (2 - Math.abs(dx)) * (2 - Math.abs(dy));
          sum += one * grid[(y + dy) * WIDE + x + dx];
          weight += one;
        }
      }
      other[y * WIDE + x] = sum / weight;
    }
  }
  return other;
}

// With mean 0 and length 1, so that light and contrast do not matter.
function even(grid) {
  let [sum, squares] = [0, 0];
  for (const value of grid) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / grid.length;
  const length = Math.sqrt(Math.max(squares - sum * mean, 0)) || 1;
  return grid.map((value) => (value - mean) / length);
}

// How much a place looks like each sign, from -1 to 1. `at` tells the grey of a point of the place,
// whose middle is 0,0 and whose width is 1.
export function likeness(at, shapes) {
  const best = new Float32Array(shapes.length).fill(-1);
  const margin = 2;
  const [wide, high] = [WIDE + 2 * margin, HIGH + 2 * margin];
  const patch = new Float32Array(wide * high);
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      patch[y * wide + x] = at((x + 0.5 - wide / 2) / WIDE, (y + 0.5 - high / 2) / WIDE);
    }
  }
  const grid = new Float32Array(WIDE * HIGH);
  for (const dy of SHIFTS) {
    for (const dx of SHIFTS) {
      for (let y = 0; y < HIGH; y++) {
        const from = (y + margin + dy) * wide + margin + dx;
        grid.set(patch.subarray(from, from + WIDE), y * WIDE);
      }
      const shape = even(grid);
      shapes.forEach((other, i) => {
        let sum = 0;
        for (let k = 0; k < shape.length; k++) sum += shape[k] * other.shape[k];
        if (sum > best[i]) best[i] = sum;
      });
    }
  }
  return best;
}
