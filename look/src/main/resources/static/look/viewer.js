// The pictures of a page, large: one alone, or the first beside another, to be compared. The very
// pictures of the page are taken in and put back, never asked for again: each look is recorded.
// Without this file a picture opens in a tab of its own.

const dialog = document.querySelector('dialog.viewer');
const opener = document.querySelector('.viewing-open');
const figures = [...document.querySelectorAll('.picture')];
const [left, right] = dialog.querySelectorAll('.viewer-pane');
const choice = dialog.querySelector('.viewer-choice');
const tool = (name) => dialog.querySelector(`.viewer-tools [value="${name}"]`);
const LARGEST = 5;

const linkOf = (figure) => figure.querySelector('.picture-open');
const nameOf = (figure) => figure.querySelector('figcaption strong').textContent;
const images = new Map(figures.map((figure) => [figure, figure.querySelector('img')]));
const here = () => figures.filter((figure) => !figure.classList.contains('picture-gone'));
let active = left;
let chosen;

// A picture that does not come says so in words.
function lose(figure) {
  figure.classList.add('picture-gone');
  figure.querySelector('.picture-lost').hidden = false;
  linkOf(figure).append(images.get(figure));
  linkOf(figure).hidden = true;
  opener.hidden = here().length === 0;
  if (dialog.open && here().length === 0) dialog.close();
  else if (dialog.open) show(here()[0], false);
}

function put(pane, figure) {
  const image = images.get(figure);
  pane.figure = figure;
  pane.firstElementChild.append(image);
  pane.setAttribute('aria-label', nameOf(figure));
  pane.dataset.name = nameOf(figure);
  pane.dataset.turn = figure.dataset.turn ?? 0;
  pane.dataset.zoom = 0;
}

function back() {
  for (const [figure, image] of images) linkOf(figure).append(image);
}

function activate(pane) {
  active = pane;
  for (const each of [left, right]) each.classList.toggle('viewer-active', each === pane && !right.hidden);
}

// Beside each other: the first picture, which is the photo, and the chosen one.
function show(figure, beside) {
  back();
  const pair = beside && here().length > 1;
  chosen = pair && figure === here()[0] ? here()[1] : figure;
  right.hidden = !pair;
  put(left, pair ? here()[0] : chosen);
  if (pair) put(right, chosen);
  activate(pair ? right : left);
  tool('beside').setAttribute('aria-pressed', pair);
  tool('beside').hidden = here().length < 2;
  tool('other').hidden = !pair;
  for (const button of choice.children) {
    button.hidden = !here().includes(figures[button.value]);
    button.setAttribute('aria-pressed', figures[button.value] === chosen);
  }
}

// What was in the middle stays there.
function zoom(to) {
  const middle = (size, scroll, all) => (scroll + size / 2) / all;
  const x = middle(active.clientWidth, active.scrollLeft, active.scrollWidth);
  const y = middle(active.clientHeight, active.scrollTop, active.scrollHeight);
  active.dataset.zoom = Math.min(Math.max(to, 0), LARGEST);
  active.scrollLeft = x * active.scrollWidth - active.clientWidth / 2;
  active.scrollTop = y * active.scrollHeight - active.clientHeight / 2;
}

const acts = {
  beside: () => show(chosen, right.hidden),
  other: () => { activate(active === left ? right : left); active.focus(); },
  larger: () => zoom(Number(active.dataset.zoom) + 1),
  smaller: () => zoom(Number(active.dataset.zoom) - 1),
  whole: () => { turnTo(0); zoom(0); },
  turn: () => turnTo((Number(active.dataset.turn) + 1) % 4),
  shut: () => dialog.close(),
};

function turnTo(quarter) {
  active.dataset.turn = quarter;
  active.figure.dataset.turn = quarter;
}

function open(figure, beside) {
  dialog.showModal();
  show(figure, beside);
  active.focus();
}

// Dragged with the mouse; a finger scrolls by itself.
for (const pane of [left, right]) {
  pane.addEventListener('focus', () => activate(pane));
  pane.addEventListener('pointerdown', (event) => {
    activate(pane);
    if (event.pointerType === 'mouse' && event.button === 0) pane.setPointerCapture(event.pointerId);
  });
  pane.addEventListener('pointermove', (event) => {
    if (pane.hasPointerCapture(event.pointerId)) pane.scrollBy(-event.movementX, -event.movementY);
  });
  pane.addEventListener('dragstart', (event) => event.preventDefault());
}

figures.forEach((figure, at) => {
  const image = images.get(figure);
  const button = document.createElement('button');
  const key = document.createElement('kbd');
  button.type = 'button';
  button.className = 'button-quiet';
  button.value = at;
  button.dataset.key = at + 1;
  button.setAttribute('aria-keyshortcuts', at + 1);
  key.textContent = at + 1;
  button.append(nameOf(figure), ' ', key);
  choice.append(button);
  image.addEventListener('error', () => lose(figure));
  if (image.complete && image.naturalWidth === 0) lose(figure);
  linkOf(figure).addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(figure, false);
  });
});

choice.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (button) show(figures[button.value], !right.hidden);
});
dialog.querySelector('.viewer-tools').addEventListener('click', (event) => acts[event.target.closest('button')?.value]?.());
dialog.addEventListener('close', () => { back(); opener.focus(); });
opener.addEventListener('click', () => open(here()[Math.min(1, here().length - 1)], true));
opener.hidden = here().length === 0;
