// The keyboard of the officers' pages. Pages only mark what answers to which key:
//   data-key="c"        a button or link is pressed, a field is entered, anything else is gone to
//   data-key="g q"      one key after the other; data-key="c, n": either of the two
//   data-row            a line of a list; j and k go from one to the next, Enter opens it, x ticks its box
// The help (?) is made of those marks, so it tells no key that does nothing. While a dialog is open
// only its own marks count. Without this file every page works with the mouse and with Tab.

const FIELD = 'input:not([type=radio], [type=checkbox], [type=submit], [type=button]), textarea, select, [contenteditable]';
const help = document.getElementById('keys');
let first = '';
let forget;

const shown = (element) => element.checkVisibility?.() ?? element.offsetParent !== null;
const room = () => document.querySelector('dialog[open]') ?? document;
const marked = () => [...room().querySelectorAll('[data-key]')].filter((element) => shown(element) && !element.disabled);
const keysOf = (element) => element.dataset.key.split(', ');
const rows = () => [...room().querySelectorAll('[data-row]')].filter(shown);
const BOX = 'input[type=checkbox]';
const boxes = () => [...document.querySelectorAll('[data-row] ' + BOX)];

// Letters by their place on the keyboard where the layout writes no Latin ones.
function keyOf(event) {
  if (event.code === 'Slash' && event.key === '.') return '/';
  if (event.code === 'Slash' && event.key === ',') return '?';
  const letter = /^Key([A-Z])$/.exec(event.code);
  return letter && !/^[\x20-\x7e]$/.test(event.key) ? letter[1].toLowerCase() : event.key;
}

function press(element) {
  if (element === opener) {
    fill();
    help.showModal();
  } else if (element.matches(FIELD)) {
    element.focus();
    element.select?.();
  } else if (element.matches('a[href], button, summary, input')) {
    element.click();
    // What unfolds is entered.
    if (element.matches('summary') && element.parentElement.open) {
      element.focus();
      element.parentElement.querySelector('input:not([type=hidden]), select, textarea')?.focus();
    }
  } else {
    element.scrollIntoView({ block: 'start' });
    const field = element.querySelector('input:not([type=hidden]), select, textarea, button, a[href]');
    field?.focus({ preventScroll: true });
    if (field?.matches(FIELD)) field.select?.();
  }
}

// Past the last line goes on to the next part of the list, before its first line back again.
function overTheBorder(all, at, by) {
  const next = document.querySelector('[rel=next]');
  if (by > 0 && at === all.length - 1 && next) {
    location.assign(next.href + '#next');
  } else if (by < 0 && at === 0 && location.hash === '#next') {
    history.back();
  } else {
    return false;
  }
  return true;
}

function move(by, held) {
  const all = rows();
  const at = all.findIndex((row) => row.contains(document.activeElement));
  if (at >= 0 && !held && overTheBorder(all, at, by)) return;
  const row = at < 0 ? all[by > 0 ? 0 : all.length - 1] : all[Math.min(Math.max(at + by, 0), all.length - 1)];
  row?.querySelector('a[href], button')?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || help?.open) return;
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest(FIELD)) {
    if (event.key === 'Escape') target.blur();
    return;
  }
  const key = keyOf(event);
  const arrow = { ArrowDown: 'j', ArrowUp: 'k' }[key];
  if (arrow && (target.matches('input') || rows().length === 0)) return;
  if ((arrow ?? key) === 'j' || (arrow ?? key) === 'k') {
    if (rows().length > 0) event.preventDefault();
    move((arrow ?? key) === 'j' ? 1 : -1, event.repeat);
    return;
  }
  if (key === 'x' && first === '' && boxes().length > 0) {
    rows().find((row) => row.contains(document.activeElement))?.querySelector(BOX)?.click();
    return;
  }
  const wanted = first === '' ? key : first + ' ' + key;
  const found = marked().find((element) => keysOf(element).includes(wanted));
  clearTimeout(forget);
  first = '';
  if (found) {
    event.preventDefault();
    press(found);
  } else if (marked().some((element) => keysOf(element).some((keys) => keys.startsWith(wanted + ' ')))) {
    first = wanted;
    forget = setTimeout(() => { first = ''; }, 1500);
  }
});

// What a key does, in the words of the page.
function nameOf(element) {
  const named = element.dataset.keyName ?? element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent;
  const copy = element.cloneNode(true);
  copy.querySelectorAll('kbd').forEach((kbd) => kbd.remove());
  return (named ?? copy.textContent).trim().replace(/\s+/g, ' ');
}

const keycaps = (keys) => keys.flatMap((key, at) => {
  const cap = document.createElement('kbd');
  cap.textContent = key;
  return at === 0 ? [cap] : [' ', cap];
});

const alternatives = (element) => keysOf(element).flatMap((keys, at) => [...(at === 0 ? [] : [', ']), ...keycaps(keys.split(' '))]);

function line(caps, text) {
  const term = document.createElement('dt');
  const words = document.createElement('dd');
  term.append(...caps);
  words.textContent = text;
  return [term, words];
}

function fill() {
  const told = new Set();
  const lines = rows().length === 0 ? [] : [line(keycaps(['j', 'k']), help.dataset.rows), line(keycaps(['Enter']), help.dataset.open)];
  if (boxes().length > 0) lines.push(line(keycaps(['x']), help.dataset.pick));
  for (const element of marked()) {
    if (told.has(element.dataset.key)) continue;
    told.add(element.dataset.key);
    lines.push(line(alternatives(element), nameOf(element)));
  }
  lines.push(line(keycaps(['Esc']), help.dataset.shut));
  help.querySelector('dl').replaceChildren(...lines.flat());
}

// The way into the help, and the key on each button that has a single one.
const opener = document.querySelector('[data-key="?"]');
if (opener && help) {
  opener.hidden = false;
  opener.addEventListener('click', (event) => { if (event.isTrusted) press(opener); });
  help.addEventListener('click', (event) => { if (event.target === help) help.close(); });
}

function label(root) {
  for (const element of root.querySelectorAll('[data-key]')) {
    element.setAttribute('aria-keyshortcuts', keysOf(element).join(' ').trim());
    if (element.matches('.button, summary, .button-quiet') && !element.querySelector('kbd')) {
      element.append(' ', ...keycaps(keysOf(element)[0].split(' ')));
    }
  }
}
label(document);
if (location.hash === '#next') move(1, true);

// A list that is loaded anew keeps what was ticked in it.
let ticked = [];
document.addEventListener('htmx:beforeSwap', () => { ticked = boxes().filter((box) => box.checked).map((box) => box.value); });
document.addEventListener('htmx:afterSwap', () => {
  label(document);
  boxes().forEach((box) => { box.checked = ticked.includes(box.value); });
});
