// Long rows of marks at equal distances, which is what a machine-readable zone looks like from afar.

const SHORTEST = 24;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

// The parabola through points that leaves the least squares; a page that lies aslant or is bent has
// rows that are not quite straight.
export function curve(points) {
  const middle = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const s = [0, 0, 0, 0, 0];
  const t = [0, 0, 0];
  const unit = Math.max(1, Math.abs(points.at(-1)[0] - points[0][0]));
  for (const [x, y] of points) {
    const u = (x - middle) / unit;
    for (let k = 0, power = 1; k < 5; k++, power *= u) {
      s[k] += power;
      if (k < 3) t[k] += power * y;
    }
  }
  const det = (a, b, c, d, e, f, g, h, i) => a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  const all = det(s[0], s[1], s[2], s[1], s[2], s[3], s[2], s[3], s[4]) || 1e-12;
  const a = det(t[0], s[1], s[2], t[1], s[2], s[3], t[2], s[3], s[4]) / all;
  const b = det(s[0], t[0], s[2], s[1], t[1], s[3], s[2], t[2], s[4]) / all;
  const c = det(s[0], s[1], t[0], s[1], s[2], t[1], s[2], s[3], t[2]) / all;
  return {
    at: (x) => a + ((x - middle) / unit) * (b + (c * (x - middle)) / unit),
    slope: (x) => (b + (2 * c * (x - middle)) / unit) / unit,
  };
}

const like = (one, other) => {
  const high = Math.max(one.high, other.high);
  return one.high + other.high > 1.3 * high && Math.abs(other.y - one.y) < 0.55 * high && other.x - one.x < 2.1 * high;
};

// Each mark with the next one to its right that looks like it, as far as that goes.
function chains(sorted) {
  const next = new Map();
  const reached = new Set();
  sorted.forEach((mark, i) => {
    for (let j = i + 1; j < sorted.length && sorted[j].x - mark.x < 3 * mark.high; j++) {
      if (sorted[j].x - mark.x > 0.3 * mark.high && like(mark, sorted[j])) {
        next.set(mark, sorted[j]);
        reached.add(sorted[j]);
        break;
      }
    }
  });
  return sorted.filter((mark) => next.has(mark) && !reached.has(mark)).map((mark) => {
    const chain = [mark];
    while (next.has(chain.at(-1))) chain.push(next.get(chain.at(-1)));
    return chain;
  });
}

const points = (row) => row.map((mark) => [mark.x, mark.y]);

// All marks along a chain, also those beyond a gap in it.
function gathered(chain, sorted) {
  const high = median(chain.map((mark) => mark.high));
  let row = chain;
  for (const far of [0.8, 0.55, 0.45]) {
    const line = curve(points(row));
    const reach = 8 * high;
    const [from, to] = [row[0].x - reach, row.at(-1).x + reach];
    row = sorted.filter((mark) => mark.x > from && mark.x < to && mark.high > 0.4 * high && mark.high < 1.8 * high
      && mark.wide < 3 * high && Math.abs(mark.y - line.at(mark.x)) < far * high);
    if (row.length < SHORTEST) return null;
  }
  return row;
}

// Numbers the marks of a row by their places; what does not lie on the grid is left out.
function placed(row) {
  const high = median(row.map((mark) => mark.high));
  const steps = row.slice(1).map((mark, i) => mark.x - row[i].x).filter((step) => step > 0.5 * high && step < 2.2 * high);
  if (steps.length < SHORTEST / 2) return null;
  let pitch = median(steps);
  const middle = row.length >> 1;
  let spots = [];
  let grid = { at: (i) => row[middle].x + i * pitch };
  for (const turn of [0, 1, 2]) {
    spots = [];
    let [last, place] = [row[middle].x, 0];
    const walk = (mark) => {
      place += Math.round((mark.x - last) / pitch);
      if (turn > 0) place = nearest(grid, pitch, mark.x);
      last = mark.x;
      if (turn === 0 || Math.abs(grid.at(place) - mark.x) < 0.3 * pitch) spots.push([place, mark]);
    };
    row.slice(middle).forEach(walk);
    [last, place] = [row[middle].x, 0];
    row.slice(0, middle).toReversed().forEach(walk);
    spots.sort(([a], [b]) => a - b);
    if (spots.length < SHORTEST) return null;
    grid = curve(spots.map(([i, mark]) => [i, mark.x]));
    pitch = grid.slope(0);
    if (!(pitch > 0)) return null;
  }
  const high9 = spots.map(([, mark]) => mark.high).toSorted((a, b) => a - b)[Math.floor(spots.length * 0.9)];
  const tall = spots.filter(([, mark]) => mark.high > 0.82 * high9);
  const line = curve(points((tall.length < 5 ? spots : tall).map(([, mark]) => mark)));
  return { first: spots[0][0], last: spots.at(-1)[0], count: spots.length, grid, line, pitch };
}

function nearest(grid, pitch, x) {
  let place = Math.round((x - grid.at(0)) / pitch);
  for (let again = 0; again < 3; again++) place += Math.round((x - grid.at(place)) / pitch);
  return place;
}

// From the top to the foot. `grid` tells where along the row a place lies, `line` how high.
export function rows(found, picture) {
  const sorted = found
    .filter((mark) => mark.high >= 6 && mark.high < picture.height / 8 && mark.wide < picture.width / 10)
    .toSorted((a, b) => a.x - b.x);
  const taken = [];
  for (const chain of chains(sorted).filter((one) => one.length >= 8).toSorted((a, b) => b.length - a.length)) {
    const middle = chain[chain.length >> 1];
    if (taken.some((row) => Math.abs(row.line.at(middle.x) - middle.y) < 0.6 * row.pitch)) continue;
    const row = gathered(chain, sorted);
    const seen = row && placed(row);
    if (seen) taken.push(seen);
  }
  const x = picture.width / 2;
  return taken.toSorted((a, b) => a.line.at(x) - b.line.at(x));
}
