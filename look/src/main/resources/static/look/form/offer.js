// What is said of drafts: that one is kept, or that there is one from before. Of what is in it
// nothing is shown until somebody asks to continue it.

const clock = (at) => [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');

export function offer(form, own, resume) {
  const note = form.querySelector('[data-draft-kept]');
  const place = form.querySelector('[data-draft-offer]');

  function forget() {
    own.remove();
    location.assign(form.action);
  }
  form.querySelectorAll('[data-draft-delete]').forEach((button) => button.addEventListener('click', forget));

  function kept() {
    note.hidden = false;
    place.hidden = true;
  }

  function make(earlier) {
    place.querySelector('time').textContent = clock(new Date(earlier.at));
    place.querySelector('[data-draft-continue]').addEventListener('click', () => resume(earlier));
    place.hidden = false;
  }

  return { kept, make };
}
