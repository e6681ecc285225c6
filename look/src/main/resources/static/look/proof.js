// The proof of work of a form: while a person fills it in, the browser solves a puzzle, and the
// solution goes along. It begins when the form is first touched, so that nobody who only reads pays
// for it. Where it cannot be done (an old browser, no answer), the form goes without.

const LIFETIME = 9 * 60 * 1000; // a little less than the solution is good for
const PATIENCE = 90 * 1000;
const WORKERS = Math.min(4, navigator.hardwareConcurrency || 2);

const form = document.querySelector('form[data-proof]');
const said = document.getElementById('announcements');
const able = form && window.Worker && window.crypto?.subtle;

async function puzzle() {
  const answer = await fetch('/api/proof-of-work', {
    headers: { Accept: 'application/json', 'Idempotency-Key': form.elements.idempotencyKey.value },
  });
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}

function searched(parameters) {
  const workers = [];
  const found = new Promise((resolve, reject) => {
    setTimeout(reject, PATIENCE);
    for (let start = 0; start < WORKERS; start++) {
      const worker = new Worker('/look/proof-worker.js');
      worker.addEventListener('message', (event) => resolve(event.data));
      worker.addEventListener('error', reject);
      worker.postMessage({ parameters, start, step: WORKERS });
      workers.push(worker);
    }
  });
  return found.finally(() => workers.forEach((worker) => worker.terminate()));
}

async function solved() {
  try {
    const challenge = await puzzle();
    const solution = await searched(challenge.parameters);
    return btoa(JSON.stringify({ challenge, solution }));
  } catch {
    return '';
  }
}

let work = null;
const begin = () => {
  if (!work || Date.now() - work.begun > LIFETIME) work = { begun: Date.now(), done: solved() };
  return work.done;
};

let ready = false;
let sending = false;

async function send(event) {
  if (event.defaultPrevented || event.submitter?.name === 'fill') return;
  if (ready) {
    ready = false;
    sending = true;
    work = null; // a solution is good once
    setTimeout(() => { sending = false; }, 10_000); // in case the way was broken off
    return;
  }
  event.preventDefault();
  if (sending) return; // the button was pressed twice
  sending = true;
  said.textContent = form.dataset.proof;
  form.elements.proof.value = await begin();
  said.textContent = '';
  sending = false;
  ready = true;
  form.requestSubmit(event.submitter);
}

if (able) {
  form.addEventListener('focusin', begin);
  form.addEventListener('submit', send);
  // A page that comes back out of the browser's memory may be sent again.
  addEventListener('pageshow', (event) => {
    if (event.persisted) {
      sending = false;
      work = null;
    }
  });
}
