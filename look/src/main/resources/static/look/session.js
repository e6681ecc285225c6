// What somebody wrote is not lost to a session that has ended: a form with written words asks first
// whether he is still signed in. If not, it stays on the page, and says so; after signing in again
// in another tab it is sent with that session's token.

const said = document.getElementById('announcements');
const asked = new WeakSet();

const written = (form) => [...form.querySelectorAll('textarea')].some((field) => field.value.trim() !== '');

function ended() {
  const link = document.createElement('a');
  link.href = '/sign-in';
  link.target = '_blank';
  link.textContent = document.body.dataset.signIn;
  said.replaceChildren(document.body.dataset.sessionEnded, ' ', link);
  said.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (form.method !== 'post' || asked.has(form) || !written(form)) return;
  event.preventDefault();
  try {
    const session = await fetch('/api/session', { headers: { Accept: 'application/json' } });
    if (session.status === 401) {
      ended();
      return;
    }
    if (session.ok) form.querySelector('[name="_csrf"]').value = (await session.json()).csrfToken;
  } catch {
    said.textContent = document.body.dataset.failed;
    return;
  }
  asked.add(form);
  form.requestSubmit(event.submitter);
  asked.delete(form);
});
