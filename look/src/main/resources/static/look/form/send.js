// A form goes away only when there is somebody to take it: without connection it stays, and says so.

const LIMIT = 15_000;

async function connected() {
  try {
    await fetch('/look/emblem.svg', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(LIMIT) });
    return true;
  } catch {
    return false;
  }
}

/** `settled`: whether it may go; `leaving`: what is done before it goes. */
export function sending(form, { settled, leaving, gone, offline }) {
  let released = false;

  form.addEventListener('submit', async (event) => {
    if (released || event.submitter?.name === 'fill') return;
    event.preventDefault();
    if (!settled()) return;
    const there = await connected();
    offline(!there);
    if (!there) return;
    leaving();
    released = true;
    form.requestSubmit(event.submitter);
  });

  // Who comes back by the browser's own history finds the form as it was, or a new one where it has arrived.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && released && gone()) location.reload();
    else if (persisted) released = false;
  });

  return { under: () => released };
}
