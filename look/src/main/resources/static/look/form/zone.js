// The lines at the foot of a data page fill in what is still empty, without leaving the step. The
// server reads them, as it does for those without script: its page is fetched, and what it says taken over.

import { mark } from './check.js';
import { empty, fieldsIn } from './fields.js';
import { picture } from '../zone/picture.js';

const LINE = /\.mrz\[\d\]$/;

function takeOver(field, page) {
  for (const one of field.type === 'radio' ? field.form.elements[field.name] : [field]) {
    const said = page.getElementById(one.id);
    if (!said) continue;
    if (one.type === 'radio') one.checked = said.checked;
    else one.value = said.value;
  }
}

function fill(form, page) {
  for (const field of fieldsIn(form)) {
    const line = LINE.test(field.name);
    if (field.type !== 'checkbox' && (line || empty(field))) takeOver(field, page);
    if (line) mark(field, page.getElementById(`${field.name}-error`)?.lastElementChild.textContent ?? '');
  }
  const place = form.querySelector('[data-zone-said]');
  place.replaceChildren(...(page.querySelector('[data-zone-said]')?.childNodes ?? []));
}

export function zone(form, offline) {
  const button = form.querySelector('[name="fill"]');
  if (button) {
    picture(form.querySelector('[data-zone-picture]'), (lines) => {
      const fields = fieldsIn(form).filter((field) => LINE.test(field.name));
      fields.forEach((field, i) => { field.value = lines[i] ?? ''; });
      button.click();
    });
  }
  button?.addEventListener('click', async (event) => {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    body.set(button.name, button.value);
    const answer = await fetch(form.action, { method: 'POST', body }).catch(() => null);
    offline(answer === null);
    if (answer?.ok || answer?.status === 422) {
      fill(form, new DOMParser().parseFromString(await answer.text(), 'text/html'));
      form.dispatchEvent(new Event('input'));
    }
  });
}
