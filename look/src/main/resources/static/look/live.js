// What happens elsewhere, on this page within a second:
//   <div data-live="/vetting/live">   around what changes; holds one [data-live-state] and one list with hx-get
//   data-case="<id>"                  on a line of the list; greyed out and named when a colleague takes it
//   [data-holder]                     in that line: where the holder's name stands
//   data-case, data-version           on the live element itself: the one case that is open here
// While the stream is away the list is asked for every 20 seconds instead.

import { Stream } from './stream.js';

const live = document.querySelector('[data-live]');
if (live && window.EventSource) {
  const me = document.body.dataset.me;
  const state = live.querySelector('[data-live-state]');
  let opened = 0;
  let lost;
  let planned;

  const list = () => live.querySelector('[hx-get]');
  const reload = () => { if (list()) window.htmx?.trigger(list(), 'reload'); };
  // Many changes at once are one look at the list.
  const reloadSoon = () => { planned ??= setTimeout(() => { planned = undefined; reload(); }, 2500 + Math.random() * 1500); };

  const say = (word) => { if (state) { state.dataset.liveState = word; state.hidden = false; } };

  const changed = (told) => {
    if (live.dataset.case === told.id) {
      if (told.version > Number(live.dataset.version) && told.claimedBy !== me) {
        const notice = live.querySelector('[data-live-changed]');
        const holder = notice?.querySelector('[data-live-holder]');
        if (holder) {
          holder.hidden = !told.claimedBy;
          holder.querySelector('bdi').textContent = told.claimedBy ?? '';
        }
        notice?.removeAttribute('hidden');
        live.classList.add('outdated');
      }
      return;
    }
    const row = live.querySelector(`[data-row][data-case="${CSS.escape(told.id)}"]`);
    const others = told.claimedBy && told.claimedBy !== me;
    if (row) {
      row.classList.toggle('taken', Boolean(others));
      if (others) {
        row.classList.remove('mine');
        const holder = row.querySelector('[data-holder]');
        if (holder) holder.textContent = told.claimedBy;
        const chip = row.querySelector('[data-code]');
        const word = list()?.dataset.claimed;
        if (chip && word) {
          chip.dataset.code = 'CLAIMED';
          chip.textContent = word;
        }
      }
    }
    if (!others) reloadSoon();
  };

  const polling = setInterval(() => { if (state?.dataset.liveState === 'lost') reload(); }, 20000);
  const isLost = () => { lost ??= setTimeout(() => say('lost'), 4000); };
  const isBack = () => {
    clearTimeout(lost);
    lost = undefined;
    if (opened++ > 0 && state?.dataset.liveState === 'lost') reload();
    say('open');
  };

  const stream = new Stream(live.dataset.live, me, {
    open: isBack,
    error: isLost,
    case: (data) => changed(JSON.parse(data)),
    reload: reloadSoon,
  });

  // A page nobody looks at does not listen.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      stream.leave();
    } else {
      stream.join();
      reload();
    }
  });
  window.addEventListener('pagehide', () => { stream.leave(); clearInterval(polling); });
  window.addEventListener('pageshow', (event) => { if (event.persisted) { stream.join(); reload(); } });
  if (!document.hidden) stream.join();
}

// How long the reader's own lease still runs. Shortly before its end the page says so, once.
const lease = document.querySelector('[data-lease]');
if (lease) {
  const until = Date.parse(lease.dataset.lease);
  const left = lease.querySelector('.lease-left');
  const said = document.getElementById('announcements');
  let warned = false;
  const tick = () => {
    const minutes = Math.ceil((until - Date.now()) / 60000);
    left.textContent = minutes > 0 ? lease.dataset.left.replace('#', minutes) : lease.dataset.over;
    lease.classList.toggle('held-ends', minutes <= 2);
    if (minutes <= 2 && !warned) {
      warned = true;
      said.textContent = minutes > 0 ? lease.dataset.ends : lease.dataset.over;
    }
  };
  tick();
  setInterval(tick, 10000);
}
