// The proof of work of a form: while a person fills it in, the browser solves a puzzle, and the
// solution goes along. It begins when the form is first touched, so that nobody who only reads pays
// for it. Where it cannot be done (an old browser, no answer), the form goes without.

const LIFETIME = 9 * 60 * 1000; // a little less than the solution is good for
const PATIENCE = 90 * 1000;
const WORKERS = Math.min(4, navigator.hardwareConcurrency || 2);

const place = document.querySelector('input[data-proof]');
const form = place?.form;
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

// A draft that is taken up again brings its own key: then what was solved before is of no use.
let work = null;
const fresh = () => work?.key === form.elements.idempotencyKey.value && Date.now() - work.begun < LIFETIME;

function begin() {
  if (fresh()) return work.done;
  const own = { key: form.elements.idempotencyKey.value, begun: Date.now(), ended: false };
  place.value = '';
  own.done = solved().then((proof) => {
    if (work !== own) return;
    place.value = proof;
    own.ended = true;
  });
  work = own;
  return own.done;
}

let sending = false;

async function send(event) {
  if (event.target !== form || event.defaultPrevented || event.submitter?.name === 'fill') return;
  if (sending) { // the button was pressed twice
    event.preventDefault();
    return;
  }
  sending = true;
  if (fresh() && work.ended) {
    setTimeout(() => { // in case the way was broken off: a solution is good once
      sending = false;
      work = null;
    }, 10_000);
    return;
  }
  event.preventDefault();
  said.textContent = place.dataset.proof;
  await begin();
  said.textContent = '';
  sending = false;
  form.requestSubmit(event.submitter);
}

if (able) {
  form.addEventListener('focusin', begin);
  document.addEventListener('submit', send); // after whatever the form's own script says to it
  // A page that comes back out of the browser's memory may be sent again.
  addEventListener('pageshow', (event) => {
    if (event.persisted) {
      sending = false;
      work = null;
    }
  });
}
