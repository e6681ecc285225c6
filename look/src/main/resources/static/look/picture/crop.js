// A picture that was chosen can be turned, straightened and cut before it is sent. Nothing leaves
// the browser for it. Without this file, or where the browser cannot open the picture, the file is
// sent as it was chosen; the server looks at each picture in any case.

import { frame, opened, pen, turned } from './frame.js';

// The server keeps no more pixels than these, and takes no larger files.
const LONGEST = 2400;
const MOST_BYTES = 5 * 1024 * 1024;
const TAKEN = ['image/jpeg', 'image/png'];
const QUALITY = 0.93;
const SHOWN = 480;

function cropping(form) {
  const place = form.querySelector('.cropping');
  const input = form.querySelector('input[type=file]');
  const canvas = place.querySelector('canvas');
  const size = place.querySelector('output');
  const range = (name) => place.querySelector(`[data-range=${name}]`);
  const [width, height] = (place.dataset.frame ?? '').split('x').map(Number);
  const fingers = new Map();
  let source = null;
  let changed = false;

  const ratio = () => (height ? width / height : source.width / source.height);
  const view = () => ({
    tilt: (range('tilt').valueAsNumber * Math.PI) / 180,
    zoom: 2 ** range('zoom').valueAsNumber,
    across: range('across').valueAsNumber,
    down: range('down').valueAsNumber,
  });

  function drawn(onto, longest) {
    const cut = frame(source, ratio(), view());
    const tall = Math.min(cut.pixels, longest / Math.max(1, ratio()));
    onto.width = Math.max(1, Math.round(tall * ratio()));
    onto.height = Math.max(1, Math.round(tall));
    cut.draw(onto);
    return cut;
  }

  function show() {
    const cut = drawn(canvas, SHOWN);
    const kept = Math.min(1, LONGEST / (cut.pixels * Math.max(1, ratio())));
    size.textContent = `${Math.round(cut.pixels * ratio() * kept)} × ${Math.round(cut.pixels * kept)}`;
  }

  function upright() {
    for (const each of place.querySelectorAll('[data-range]')) each.value = each.defaultValue;
  }

  async function choose() {
    fingers.clear();
    source = input.files[0] ? await opened(input.files[0]).catch(() => null) : null;
    place.hidden = source === null;
    if (!source) return;
    upright();
    // A photograph is always cut to its frame: what is seen is what is sent.
    changed = Boolean(height) || !TAKEN.includes(input.files[0].type) || input.files[0].size > MOST_BYTES;
    show();
  }

  function change() {
    changed = true;
    show();
  }

  const set = (name, value) => { range(name).value = value; };

  function move(dx, dy) {
    const { right, below } = frame(source, ratio(), view()).moved(dx / canvas.clientHeight, dy / canvas.clientHeight);
    set('across', right);
    set('down', below);
    change();
  }

  const apart = () => {
    const [one, other] = fingers.values();
    return Math.hypot(one.x - other.x, one.y - other.y);
  };

  // One finger moves the picture, two make it larger or smaller.
  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  canvas.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before || !source) return;
    const now = { x: event.clientX, y: event.clientY };
    if (fingers.size === 2) {
      const distance = apart();
      fingers.set(event.pointerId, now);
      if (distance > 0) set('zoom', range('zoom').valueAsNumber + Math.log2(Math.max(apart(), 1) / distance));
      change();
    } else {
      fingers.set(event.pointerId, now);
      move(now.x - before.x, now.y - before.y);
    }
  });
  for (const end of ['pointerup', 'pointercancel']) {
    canvas.addEventListener(end, (event) => fingers.delete(event.pointerId));
  }

  place.addEventListener('input', change);
  place.addEventListener('click', (event) => {
    const act = event.target.closest('button')?.value;
    if (!act || !source) return;
    if (act !== 'whole') source = turned(source, act === 'right');
    upright();
    change();
  });
  input.addEventListener('change', choose);

  function cut() {
    const sheet = document.createElement('canvas');
    drawn(sheet, LONGEST);
    return new Promise((done) => { sheet.toBlob(done, 'image/jpeg', QUALITY); });
  }

  form.addEventListener('submit', async (event) => {
    if (!source || !changed) return;
    event.preventDefault();
    const picture = await cut().catch(() => null);
    if (picture) {
      const files = new DataTransfer();
      files.items.add(new File([picture], 'picture.jpg', { type: picture.type }));
      input.files = files.files;
    }
    form.submit();
  });

  // What a browser still holds of an earlier visit.
  choose();
}

if (pen(document.createElement('canvas'))) {
  for (const form of document.querySelectorAll('form:has(.cropping)')) cropping(form);
}
