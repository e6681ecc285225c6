// Dates as the pages of the house write them: by the patterns and the names of months that the
// server puts beside the review.

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

const iso = (value) => value.replace(DOTTED, (_, day, month, year) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/** A day, a day with a time, or a month where the day is not known; anything else as it is. */
export function written(value, words) {
  const known = ISO.exec(iso(value));
  const name = known && words.months[known[2] - 1];
  if (!name) return value;
  const [, year, month, day, clock] = known;
  const whole = clock ? words.moment : words.day;
  const pattern = day ? whole : whole.replace(/^d+[^\p{L}]/u, '');
  const parts = { d: Number(day), dd: day, MM: month, MMM: name, MMMM: name, yyyy: year, 'HH:mm': clock };
  return pattern.replace(/yyyy|M+|d+|HH:mm/g, (part) => parts[part]);
}
