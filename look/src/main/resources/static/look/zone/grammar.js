// What may stand where in a zone (ICAO Doc 9303, parts 4 to 6), and the digits that prove it read.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ<';
const DIGITS = '0123456789<';
const KINDS = { a: LETTERS, d: DIGITS, c: '0123456789', n: `${LETTERS}0123456789`, s: 'MFX<', p: 'PIACV' };
const rule = (text) => text.replace(/(\w)(\d+)/g, (_, kind, count) => kind.repeat(Number(count)));

// Each check: the digit's place, and the stretches it is made of, as [line, from, to].
export const FORMATS = [
  {
    rows: ['p1a43', 'n9d1a3d6c1s1d6c1n14d1c1'].map(rule),
    checks: [
      [[1, 9], [[1, 0, 9]]],
      [[1, 19], [[1, 13, 19]]],
      [[1, 27], [[1, 21, 27]]],
      [[1, 42], [[1, 28, 42]]],
      [[1, 43], [[1, 0, 10], [1, 13, 20], [1, 21, 43]]],
    ],
  },
  {
    rows: ['p1a35', 'n9d1a3d6c1s1d6c1n7c1'].map(rule),
    checks: [
      [[1, 9], [[1, 0, 9]]],
      [[1, 19], [[1, 13, 19]]],
      [[1, 27], [[1, 21, 27]]],
      [[1, 35], [[1, 0, 10], [1, 13, 20], [1, 21, 35]]],
    ],
  },
  {
    rows: ['p1a4n9d1n15', 'd6c1s1d6c1a3n11c1', 'a30'].map(rule),
    checks: [
      [[0, 14], [[0, 5, 14]]],
      [[1, 6], [[1, 0, 6]]],
      [[1, 14], [[1, 8, 14]]],
      [[1, 29], [[0, 5, 30], [1, 0, 7], [1, 8, 15], [1, 18, 29]]],
    ],
  },
];

export const allowed = (kind) => KINDS[kind];

const worth = (sign) => (sign === '<' ? 0 : parseInt(sign, 36));

// What no check digit can tell from each other: everything in a place that none covers; elsewhere
// signs whose worths differ by whole tens, as those of 0 and U, 8 and S, 5 and Z do.
export const untold = (kind, one, other) => 'asp'.includes(kind) || (worth(one) - worth(other)) % 10 === 0;

// A filler in the place of the digit: the stretch is empty, or goes on elsewhere; the last digit
// covers it then.
function proven(lines, [[line, place], stretches]) {
  const text = stretches.map(([row, from, to]) => lines[row].slice(from, to)).join('');
  const sum = [...text].reduce((all, sign, i) => all + worth(sign) * [7, 3, 1][i % 3], 0);
  return lines[line][place] === '<' || lines[line][place] === String(sum % 10);
}

export const wrong = (lines, format) => format.checks.filter((check) => !proven(lines, check));

// Names are letters, then fillers to the end; two fillers part the surname from what follows.
export function plausible(lines, format) {
  const names = format.rows.length === 3 ? lines[2] : lines[0].slice(5);
  return /^[A-Z]+(<[A-Z]+)*(<<[A-Z]+(<[A-Z]+)*)?<*$/.test(names);
}
