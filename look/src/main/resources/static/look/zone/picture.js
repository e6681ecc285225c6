// The lines of the data page from a picture of it. The picture stays in the browser; the lines go
// the way of those that were typed.

import { opened, pen } from '../picture/frame.js';
import { glyphs } from './glyphs.js';

// Of a page that fills half of such a picture each sign is still 18 points wide.
const LONGEST = 2000;
const LONGEST_WAIT = 60_000;

async function points(file) {
  const whole = await opened(file, LONGEST);
  return pen(whole).getImageData(0, 0, whole.width, whole.height);
}

function read(image, shapes) {
  const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
  return new Promise((done, failed) => {
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = failed;
    setTimeout(failed, LONGEST_WAIT);
    worker.postMessage({ image, shapes }, [image.data.buffer]);
  }).finally(() => worker.terminate());
}

async function linesOf(file) {
  const [image, shapes] = await Promise.all([points(file), glyphs(new URL('ocr-b.otf', import.meta.url))]);
  return read(image, shapes);
}

// `take` is called with the lines, if they were read and their check digits prove it.
export function picture(place, take) {
  if (!place || !window.Worker || !window.createImageBitmap) return;
  const input = place.querySelector('input');
  const said = place.querySelector('[role=status]');
  place.hidden = false;
  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (!file) return;
    said.textContent = place.dataset.reading;
    input.disabled = true;
    const lines = await linesOf(file).catch(() => null);
    input.disabled = false;
    input.value = '';
    said.textContent = lines ? place.dataset.read : place.dataset.none;
    input.focus();
    if (lines) take(lines);
  });
}
