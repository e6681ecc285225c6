// A long form one step at a time: [data-step="its name"] around each. Back on a phone is one step
// back. Who does not see the page hears the heading of the step, and its place, when it comes.

export function steps(form, changed) {
  const parts = [...form.querySelectorAll('[data-step]')];
  const place = form.querySelector('[data-place]');
  const where = place.querySelector('#steps-place');
  const back = form.querySelector('[data-back]');
  const next = form.querySelector('[data-next]');
  const title = document.title;
  let current = 0;

  const marks = parts.map((part) => {
    const item = document.createElement('li');
    item.textContent = part.dataset.step;
    return item;
  });
  place.querySelector('ol').append(...marks);
  place.hidden = false;

  const last = () => current === parts.length - 1;
  const of = (element) => Math.max(0, parts.findIndex((part) => part.contains(element)));

  function show(index) {
    current = Math.min(Math.max(index, 0), parts.length - 1);
    parts.forEach((part, i) => { part.hidden = i !== current; });
    marks.forEach((item, i) => {
      item.classList.toggle('done', i < current);
      item.removeAttribute('aria-current');
    });
    marks[current].setAttribute('aria-current', 'step');
    where.textContent = [current + 1, parts.length, parts[current].dataset.step]
      .reduce((words, word) => words.replace('#', word), where.dataset.words);
    document.title = `${where.textContent} – ${title}`;
    back.hidden = current === 0;
    next.hidden = last();
    for (const closing of form.querySelectorAll('[data-last]')) closing.hidden = !last();
    for (const opening of form.querySelectorAll('[data-first]')) opening.hidden = current > 0;
    changed(current);
  }

  function announce() {
    const heading = parts[current].querySelector('h2');
    heading.tabIndex = -1;
    heading.setAttribute('aria-describedby', where.id);
    heading.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start' });
  }

  function go(index) {
    show(index);
    history.pushState({ step: current }, '');
    announce();
  }

  function begin(index) {
    show(index);
    history.replaceState({ step: current }, '');
  }

  back.addEventListener('click', () => go(current - 1));
  window.addEventListener('popstate', ({ state }) => {
    if (typeof state?.step !== 'number') return;
    show(state.step);
    announce();
  });

  return { parts, begin, go, last, of, next, current: () => current };
}
