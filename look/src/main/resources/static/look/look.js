// Small comforts. Every page works without this file.

const meta = document.querySelector('meta[name="csrf"]');
const said = document.getElementById('announcements');

document.addEventListener('htmx:configRequest', (event) => {
  if (meta) event.detail.headers['X-CSRF-TOKEN'] = meta.content;
  // What a page asks by itself must not keep an empty chair signed in.
  const cause = event.detail.triggeringEvent;
  if (!cause || cause.type === 'reload') event.detail.headers['X-Background'] = '1';
});

// A failed request is told, never hidden.
const tell = (text) => { said.textContent = text; };
document.addEventListener('htmx:sendError', () => tell(document.body.dataset.failed));
document.addEventListener('htmx:responseError', (event) => {
  const signedOut = event.detail.xhr.status === 401;
  tell(signedOut ? document.body.dataset.signedOut : document.body.dataset.failed);
});
document.addEventListener('htmx:beforeRequest', () => tell(''));

// A reference can be copied where the browser allows it; the button is made only then.
if (navigator.clipboard) {
  for (const reference of document.querySelectorAll('.reference[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button-quiet';
    button.textContent = reference.dataset.copy;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(reference.textContent.trim());
      tell(document.body.dataset.copied);
    });
    reference.after(' ', button);
  }
}

// Errors of a form are read first.
document.getElementById('summary')?.focus();
