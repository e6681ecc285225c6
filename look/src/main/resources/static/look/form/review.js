// Repeats before the end what was entered, step by step, each with a way back to it.

import { empty, fieldsIn, label, shown, spared } from './fields.js';

function fact(field, words) {
  const row = document.createElement('div');
  row.className = 'fact';
  const name = document.createElement('dt');
  name.textContent = label(field);
  const value = document.createElement('span');
  value.dir = 'auto';
  value.textContent = shown(field, words);
  const place = document.createElement('dd');
  place.append(value);
  row.append(name, place);
  return row;
}

export function review(form, parts, change) {
  const place = form.querySelector('[data-review]');
  const model = document.getElementById('review-part').content;
  const months = [...document.getElementById('review-months').content.children].map((month) => month.textContent);
  const words = { ...place.dataset, months };
  const told = parts.slice(0, -1).map((part, index) => {
    const entered = fieldsIn(part).filter((field) => field.type !== 'checkbox' && !empty(field) && !spared(field));
    const copy = model.cloneNode(true);
    copy.querySelector('h3').textContent = part.dataset.step;
    copy.querySelector('button .sr').textContent = part.dataset.step;
    copy.querySelector('button').addEventListener('click', () => change(index));
    copy.querySelector('dl').append(...entered.map((field) => fact(field, words)));
    return entered.length > 0 ? copy : '';
  });
  place.querySelector('[data-entered]').replaceChildren(...told);
  place.hidden = false;
}
