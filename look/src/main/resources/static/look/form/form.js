// A long form made easy: step by step, with what is missing told before one goes on, a review at
// the end, and a draft. Without this file it is one page, and the server says the same.

import { faulty, watch } from './check.js';
import { draft } from './draft.js';
import { offer } from './offer.js';
import { review } from './review.js';
import { sending } from './send.js';
import { steps } from './steps.js';
import { zone } from './zone.js';

function begin(form) {
  const words = form.dataset;
  const fresh = 'fresh' in words;
  const own = draft(form);
  let typed = !fresh;

  const drafts = offer(form, own, resume);
  const way = steps(form, () => {
    if (way.last()) review(form, way.parts, way.go);
    keep();
  });
  const offline = (is) => { form.querySelector('[data-offline]').hidden = !is; };
  const sent = sending(form, { settled, leaving: own.send, gone: own.gone, offline });

  function keep() {
    if (!typed || sent.under()) return;
    own.keep(way.current());
    drafts.kept();
  }

  function resume(kept) {
    own.restore(kept);
    typed = true;
    way.begin(kept.step);
  }

  /** Whether all is said that can be said; else leads to what is not. */
  function settled() {
    if (!way.last()) {
      forward();
      return false;
    }
    const wrong = way.parts.find((part) => faulty(part, words).length > 0);
    if (!wrong) return true;
    if (wrong !== way.parts[way.current()]) way.go(way.of(wrong));
    faulty(wrong, words)[0].focus();
    return false;
  }

  function forward() {
    const [first] = faulty(way.parts[way.current()], words);
    if (first) first.focus();
    else way.go(way.current() + 1);
  }

  form.addEventListener('input', () => {
    typed = true;
    keep();
  });
  way.next.addEventListener('click', forward);
  watch(form, words);
  zone(form, offline);

  // A link of the list of errors leads to the step of its field.
  document.getElementById('summary')?.addEventListener('click', (event) => {
    const field = document.getElementById(event.target.hash?.slice(1) ?? '');
    if (!field) return;
    event.preventDefault();
    if (way.of(field) !== way.current()) way.go(way.of(field));
    field.focus();
  });

  if (fresh) {
    const kept = own.own();
    const earlier = kept ? null : own.offered();
    if (kept) resume(kept);
    else way.begin(0);
    if (earlier) drafts.make(earlier);
  } else {
    const shown = form.querySelector('.field-wrong') ?? document.getElementById(decodeURIComponent(location.hash.slice(1)));
    way.begin(shown ? way.of(shown) : way.parts.length - 1);
  }
}

const form = document.querySelector('form[data-form]');
if (form) begin(form);
