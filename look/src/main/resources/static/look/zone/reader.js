// Reads the machine-readable zone from a picture, at the side of the page. What the check digits do
// not prove is not read at all: an empty answer is better than a wrong one.

import { likeness } from './glyphs.js';
import { FORMATS, allowed, plausible, untold, wrong } from './grammar.js';
import { grey, marks, quarterTurned, softened } from './ink.js';
import { rows } from './rows.js';

const LEAST_LIKE = 0.55;
const LEAST_ON_AVERAGE = 0.72;
// Where no check digit would tell, a sign must look more like itself than like any other.
const LEAST_APART = 0.035;
// Numbers are made of digits more than of letters: a letter there must be plainly one.
const LEAST_APART_IN_NUMBERS = 0.08;
// Real pages differ a little in the height and the distance of their signs.
const SIZES = [1, 0.92, 1.08];

// The grey around a place of a row, along the row.
function looked(picture, row, place, size) {
  const { width, height, values } = picture;
  const x0 = row.grid.at(place);
  const y0 = row.line.at(x0);
  const pitch = row.grid.slope(place) * size;
  const slope = row.line.slope(x0);
  const length = Math.hypot(1, slope);
  const [cos, sin] = [1 / length, slope / length];
  return (u, v) => {
    const x = Math.min(width - 1.01, Math.max(0, x0 + pitch * (u * cos - v * sin)));
    const y = Math.min(height - 1.01, Math.max(0, y0 + pitch * (u * sin + v * cos)));
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const at = top * width + left;
    const [fx, fy] = [x - left, y - top];
    return (values[at] * (1 - fx) + values[at + 1] * fx) * (1 - fy)
      + (values[at + width] * (1 - fx) + values[at + width + 1] * fx) * fy;
  };
}

// The best size for the first places counts for all.
function sizeOf(picture, row, shapes) {
  const total = (size) => {
    let sum = 0;
    for (let i = 0; i < 5; i++) sum += Math.max(...likeness(looked(picture, row, row.first + 2 + i, size), shapes));
    return sum;
  };
  return SIZES.map((size) => [total(size), size]).toSorted(([a], [b]) => b - a)[0][1];
}

function lookedAt(picture, shapes) {
  const seen = new Map();
  return (row, place) => {
    row.size ??= sizeOf(picture, row, shapes);
    row.seen ??= new Map();
    if (!row.seen.has(place)) row.seen.set(place, likeness(looked(picture, row, place, row.size), shapes));
    return row.seen.get(place);
  };
}

// The rows as they would be read if the first place of each were `from`.
function spelt(some, from, format, look, shapes, signs) {
  let [sum, least, apart] = [0, 1, 1];
  const lines = format.rows.map((kinds, line) => [...kinds].map((kind, i) => {
    const like = look(some[line], from[line] + i);
    const fit = [...shapes.keys()].filter((k) => signs(kind).includes(shapes[k].sign)).toSorted((a, b) => like[b] - like[a]);
    const [best, ...others] = fit;
    const rival = others.find((k) => untold(kind, shapes[best].sign, shapes[k].sign));
    sum += like[best];
    least = Math.min(least, like[best]);
    const enough = kind === 'n' && /[A-Z]/.test(shapes[best].sign) ? LEAST_APART_IN_NUMBERS : LEAST_APART;
    if (rival !== undefined) apart = Math.min(apart, like[best] - like[rival] - enough);
    return shapes[best].sign;
  }).join(''));
  return { lines, least, apart, average: sum / format.rows.join('').length };
}

// Numbers have hardly ever the letter O, which looks like a zero; and two such mistakes in one number
// may agree with its check digit.
const withoutLetterO = (kind) => (kind === 'n' ? allowed(kind).replace('O', '') : allowed(kind));

const sure = ({ lines, least, apart, average }, format) => least > LEAST_LIKE && apart > 0
  && average > LEAST_ON_AVERAGE && wrong(lines, format).length === 0 && plausible(lines, format);

// Where the row may begin, if a mark too many or too few was seen at an end.
function starts(row, length) {
  const extra = row.last - row.first + 1 - length;
  if (Math.abs(extra) > 4) return [];
  const found = [];
  for (let i = Math.min(0, extra); i <= Math.max(0, extra); i++) found.push(row.first + i);
  return found;
}

const combined = (lists) => lists.reduce((all, list) => all.flatMap((one) => list.map((it) => [...one, it])), [[]]);

function together(some) {
  const [first] = some;
  return some.every((row, i) => {
    const gap = i === 0 ? 0 : row.line.at(row.grid.at(row.first)) - some[i - 1].line.at(row.grid.at(row.first));
    return Math.abs(row.pitch / first.pitch - 1) < 0.12 && (i === 0 || (gap > 1.2 * row.pitch && gap < 4.5 * row.pitch));
  });
}

function read(picture, share, shapes) {
  const seen = rows(marks(picture, share), picture);
  const look = lookedAt(picture, shapes);
  for (const format of FORMATS) {
    for (let at = seen.length - format.rows.length; at >= 0; at--) {
      const some = seen.slice(at, at + format.rows.length);
      if (!together(some)) continue;
      const places = combined(some.map((row, i) => starts(row, format.rows[i].length))).slice(0, 30);
      for (const signs of [withoutLetterO, allowed]) {
        const proven = places.map((from) => spelt(some, from, format, look, shapes, signs)).filter((one) => sure(one, format));
        if (proven.length > 0) return proven.toSorted((a, b) => b.average - a.average)[0].lines;
      }
    }
  }
  return null;
}

// What is darker than this share of what surrounds it may be ink: first gently, then only what is
// plainly black on a page with a strong pattern.
function readThisWay(picture, shapes) {
  const soft = softened(picture);
  return read(picture, 0.86, shapes)
    ?? read(soft, 0.86, shapes)
    ?? read(soft, 0.65, shapes);
}

// As it lies, on its head, on either side.
export function readAnyWay(image, shapes) {
  let picture = grey(image);
  for (let quarter = 0; quarter < 4; quarter++) {
    const lines = readThisWay(picture, shapes);
    if (lines) return lines;
    picture = quarterTurned(picture);
  }
  return null;
}
