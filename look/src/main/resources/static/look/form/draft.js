// What was typed is kept in this browser for a day at most. The tab it was typed in shows it again
// when it is loaded again; whoever comes later hears only that there is a draft, and of what time.
// Every page for everyone loads this file: old drafts go, and the draft of what has arrived goes.

const PREFIX = 'darvoza.draft.';
const SENT = 'darvoza.sent';
const STAY = 'darvoza.stay';
const DAY = 24 * 60 * 60 * 1000;
const EVERY = 10 * 60 * 1000;

// A browser that keeps nothing is no error: the form works all the same.
function attempt(act) {
  try {
    return act();
  } catch {
    return null;
  }
}
const stores = () => [attempt(() => sessionStorage), attempt(() => localStorage)].filter(Boolean);
const take = (key) => attempt(() => {
  const value = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return value;
});

function read(store, key) {
  const kept = attempt(() => JSON.parse(store.getItem(key)));
  return kept && Date.now() - kept.at < DAY ? kept : null;
}

function sweep() {
  for (const store of stores()) {
    for (const key of Object.keys(store)) {
      if (key.startsWith(PREFIX) && !read(store, key)) store.removeItem(key);
    }
  }
}
sweep();
setInterval(sweep, EVERY);

const sent = take(SENT);
if (sent && location.pathname.startsWith('/registrations/')) {
  stores().forEach((store) => store.removeItem(sent));
}

// The same page in another language or light is still the same visit.
const arrival = performance.getEntriesByType('navigation')[0]?.type;
const returned = arrival === 'reload' || arrival === 'back_forward';
const stayed = take(STAY) !== null || returned;
document.addEventListener('click', ({ target }) => {
  if (target.closest?.('a[href^="?"]')) attempt(() => sessionStorage.setItem(STAY, '1'));
});

/** The draft of one form, for one category or invitation. */
export function draft(form) {
  const key = PREFIX + ['conference', 'category', 'invitation'].map((name) => form.elements[name]?.value ?? '').join('|');
  const kept = (field) => field.name && field.type !== 'submit' && (field.closest('[data-step]') || field.matches('[data-kept]'));
  const remove = () => stores().forEach((store) => store.removeItem(key));

  const own = () => (stayed ? read(attempt(() => sessionStorage), key) : null);

  // A browser that remembers forms by itself shows nobody what another typed; some put it back only
  // after the page's scripts have run.
  if (returned && 'fresh' in form.dataset) {
    form.reset();
    window.addEventListener('pageshow', () => { if (!own()) form.reset(); }, { once: true });
  }

  return {
    own,
    offered: () => read(attempt(() => localStorage), key) ?? read(attempt(() => sessionStorage), key),
    remove,
    gone: () => !read(attempt(() => sessionStorage), key),

    keep(step) {
      const fields = [...form.elements].filter(kept);
      const values = fields.filter((field) => !/radio|checkbox/.test(field.type) || field.checked).map((field) => [field.name, field.value]);
      const text = JSON.stringify({ at: Date.now(), step, values });
      stores().forEach((store) => attempt(() => store.setItem(key, text)));
    },

    restore({ values }) {
      for (const field of [...form.elements].filter(kept)) {
        const of = values.filter(([name]) => name === field.name).map(([, value]) => value);
        if (/radio|checkbox/.test(field.type)) field.checked = of.includes(field.value);
        else if (of.length > 0) [field.value] = of;
      }
      for (const part of form.querySelectorAll('details')) part.open = [...part.querySelectorAll('input')].some((field) => field.value);
    },

    /** On its way it lives in this tab alone, until the page that follows says that it arrived. */
    send() {
      attempt(() => localStorage.removeItem(key));
      attempt(() => sessionStorage.setItem(SENT, key));
    },
  };
}
