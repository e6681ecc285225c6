// What the fields of a form are called, and what stands in them.

import { written } from './dates.js';

const many = (field) => field.type === 'radio' || field.type === 'checkbox';

/** The fields that a person fills in; of those that share a name the first. */
export function fieldsIn(part) {
  const first = new Map();
  for (const field of part.querySelectorAll('input[name]:not([type=hidden]), select[name], textarea[name]')) {
    if (!first.has(field.name)) first.set(field.name, field);
  }
  return [...first.values()];
}

export const group = (field) => [...field.form.elements].filter((one) => one.name === field.name);

export const box = (field) => field.closest(field.type === 'radio' ? 'fieldset.field' : '.field');

export const label = (field) => box(field)?.querySelector('.field-label > span, .choice > label > span')?.textContent ?? '';

export const empty = (field) => (many(field) ? !group(field).some((one) => one.checked) : field.value.trim() === '');

/** A field that the answers before leave out, or one of a thing that nobody began to describe. */
export function spared(field) {
  const part = field.closest('details');
  return getComputedStyle(box(field)).display === 'none' || (part !== null && [...part.querySelectorAll('input')].every(empty));
}

const dated = (field) => ['date', 'datetime-local'].includes(field.type) || field.autocomplete === 'bday';

/** What stands in it, as a person reads it; `words`: how dates are written. */
export function shown(field, words) {
  if (field.type === 'radio') return group(field).find((one) => one.checked)?.labels[0].textContent ?? '';
  if (field.tagName === 'SELECT') return field.value && field.selectedOptions[0].textContent;
  return dated(field) ? written(field.value.trim(), words) : field.value.trim();
}
