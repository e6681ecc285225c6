// What is printed on a picture: its dark marks, under whatever light it was taken.

export function grey({ width, height, data }) {
  const values = new Uint8ClampedArray(width * height);
  for (let i = 0, at = 0; i < values.length; i++, at += 4) {
    values[i] = 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
  }
  return { width, height, values };
}

// The sum of all that lies left of and above each point.
function sums({ width, height, values }) {
  const all = new Float64Array((width + 1) * (height + 1));
  for (let y = 0, i = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++, i++) {
      row += values[i];
      all[(y + 1) * (width + 1) + x + 1] = all[y * (width + 1) + x + 1] + row;
    }
  }
  return all;
}

// 1 where a point is darker than `share` of what surrounds it.
function dark(picture, share) {
  const { width, height, values } = picture;
  const all = sums(picture);
  const around = Math.max(8, Math.round(Math.max(width, height) / 50));
  const found = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    const top = Math.max(0, y - around) * (width + 1);
    const foot = Math.min(height, y + around + 1) * (width + 1);
    for (let x = 0; x < width; x++, i++) {
      const left = Math.max(0, x - around);
      const right = Math.min(width, x + around + 1);
      const sum = all[foot + right] - all[foot + left] - all[top + right] + all[top + left];
      const count = ((foot - top) / (width + 1)) * (right - left);
      if (values[i] * count < sum * share) found[i] = 1;
    }
  }
  return found;
}

// Each patch of dark points that hang together: `x` and `y` are its middle.
export function marks(picture, share) {
  const { width, height } = picture;
  const left = dark(picture, share);
  const open = new Int32Array(left.length);
  const found = [];
  for (let start = 0; start < left.length; start++) {
    if (!left[start]) continue;
    let count = 1;
    let x0 = width;
    let x1 = 0;
    let y0 = height;
    let y1 = 0;
    open[0] = start;
    left[start] = 0;
    for (let at = 0; at < count; at++) {
      const x = open[at] % width;
      const y = (open[at] - x) / width;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const next = ny * width + nx;
          if (left[next]) {
            left[next] = 0;
            open[count++] = next;
          }
        }
      }
    }
    found.push({ x: (x0 + x1) / 2, y: (y0 + y1) / 2, wide: x1 - x0 + 1, high: y1 - y0 + 1, points: count });
  }
  return found;
}

// Each point with its neighbours, against the noise of a camera in bad light.
export function softened(picture) {
  const { width, height } = picture;
  const all = sums(picture);
  const values = new Uint8ClampedArray(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    const top = Math.max(0, y - 1) * (width + 1);
    const foot = Math.min(height, y + 2) * (width + 1);
    for (let x = 0; x < width; x++, i++) {
      const left = Math.max(0, x - 1);
      const right = Math.min(width, x + 2);
      values[i] = (all[foot + right] - all[foot + left] - all[top + right] + all[top + left])
        / (((foot - top) / (width + 1)) * (right - left));
    }
  }
  return { width, height, values };
}

export function quarterTurned({ width, height, values }) {
  const other = new Uint8ClampedArray(values.length);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) other[x * height + height - 1 - y] = values[i];
  }
  return { width: height, height: width, values: other };
}
