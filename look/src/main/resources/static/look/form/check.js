// Tells beside a field what is missing in it, in the marks of the server, which stays the judge.

import { box, empty, fieldsIn, spared } from './fields.js';

function missing(field, words) {
  if (field.type === 'checkbox') return words.consent;
  if (field.type === 'radio' || field.tagName === 'SELECT') return words.choice;
  return field.type.startsWith('date') ? words.date : words.missing;
}

function fault(field, words) {
  if (spared(field)) return '';
  if (field.validity.badInput) return words.date;
  if (empty(field)) return field.required ? missing(field, words) : '';
  if (field.type === 'email' && !/^[^\s@]+@[^\s@]+$/.test(field.value.trim())) return words.email;
  return field.type === 'tel' && !/^\s*\+\s*\d/.test(field.value) ? words.phone : '';
}

function describe(element, id, on) {
  const ids = new Set((element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (on) ids.add(id);
  else ids.delete(id);
  if (ids.size > 0) element.setAttribute('aria-describedby', [...ids].join(' '));
  else element.removeAttribute('aria-describedby');
}

/** The list of errors above the form tells only what is still so. */
function settle(field) {
  const list = document.getElementById('summary');
  list?.querySelector(`a[href="#${field.name}"]`)?.closest('li').remove();
  if (list && !list.querySelector('li')) list.remove();
}

/** Shows or takes away what is wrong with a field. */
export function mark(field, text) {
  const place = box(field);
  const id = `${field.name}-error`;
  document.getElementById(id)?.remove();
  place.classList.toggle('field-wrong', text !== '');
  describe(field.type === 'radio' ? place : field, id, text !== '');
  field.removeAttribute('aria-invalid');
  if (text === '') {
    settle(field);
    return;
  }
  if (field.type !== 'radio') field.setAttribute('aria-invalid', 'true');
  place.closest('details')?.setAttribute('open', '');
  const error = document.getElementById('field-error').content.firstElementChild.cloneNode(true);
  error.id = id;
  error.lastElementChild.textContent = text;
  place.querySelector('.control, .choice').before(error);
}

/** The fields of a part that cannot stay as they are; each is marked. */
export function faulty(part, words) {
  return fieldsIn(part).filter((field) => {
    const text = fault(field, words);
    if (text) mark(field, text);
    return text !== '';
  });
}

/** What the server found stays until the field is changed. */
export function watch(form, words) {
  form.addEventListener('input', ({ target }) => {
    if (target.name && box(target)?.classList.contains('field-wrong')) mark(target, fault(target, words));
  });
}
