// Draws data pages as phones see them, each from its seed alone, and has the reader of the house
// read them: what was drawn and what was read, for each seed from the first to before the last.
async ([first, last]) => {
  const { readAnyWay } = await import('/look/zone/reader.js');
  const { glyphs } = await import('/look/zone/glyphs.js');
  const address = new URL('/look/zone/ocr-b.otf', location);
  const font = await new FontFace('specimen', await (await fetch(address)).arrayBuffer()).load();
  document.fonts.add(font);
  const shapes = await glyphs(address);
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const DIGITS = '0123456789';

  const dice = (seed) => () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };

  // ICAO 9303-3, 4.9: weights 7, 3, 1.
  const value = (sign) => (sign === '<' ? 0 : parseInt(sign, 36));
  const digit = (text) => String([...text].reduce((sum, sign, i) => sum + value(sign) * [7, 3, 1][i % 3], 0) % 10);
  const padded = (text, length) => text.padEnd(length, '<').slice(0, length);

  function zone(roll) {
    const some = (signs, length) => Array.from({ length }, () => signs[Math.floor(roll() * signs.length)]).join('');
    const within = (low, high) => low + Math.floor(roll() * (high - low + 1));
    const two = (low, high) => String(within(low, high)).padStart(2, '0');
    const state = ['TJK', 'UZB', 'KGZ', 'FRA', 'SAU', 'QAT', 'UTO', 'BRA'][within(0, 7)];
    const family = some(LETTERS, within(4, 11));
    const given = [some(LETTERS, within(3, 8)), some(LETTERS, within(3, 8))].slice(0, within(1, 2)).join('<');
    const number = some(LETTERS, 2) + some(DIGITS, 7);
    const born = two(40, 99) + two(1, 12) + two(1, 28);
    const expires = two(23, 33) + two(1, 12) + two(1, 28);
    const own = '<'.repeat(14);
    const parts = [number, born, expires].map((part) => part + digit(part));
    const all = parts.join('') + own + '0';
    return [
      padded(`P<${state}${family}<<${given}`, 44),
      parts[0] + state + parts[1] + (roll() < 0.5 ? 'F' : 'M') + parts[2] + own + '0' + digit(all),
    ];
  }

  async function drawn(seed) {
    const roll = dice(seed);
    const lines = zone(roll);
    const around = (middle, spread) => middle + (roll() * 2 - 1) * spread;
    const width = Math.round(around(1500, 350));
    const height = Math.round(width * 0.72);
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d');
    const scale = width / 1500;
    pen.fillStyle = `hsl(${roll() * 360} 15% ${around(84, 6)}%)`;
    pen.fillRect(0, 0, width, height);
    pen.translate(width / 2, height / 2);
    pen.rotate(around(0, 6) * Math.PI / 180);
    pen.transform(around(1, 0.03), around(0, 0.02), around(0, 0.05), around(1, 0.04), 0, 0);
    pen.scale(scale, scale);
    pen.strokeStyle = `hsl(${roll() * 360} 25% ${around(70, 6)}%)`;
    for (let y = -560; y < 560; y += around(14, 3)) {
      pen.beginPath();
      pen.ellipse(0, y + 200, 1400, 240, 0, Math.PI, 0);
      pen.stroke();
    }
    const written = new OffscreenCanvas(width, height);
    const nib = written.getContext('2d');
    nib.setTransform(pen.getTransform());
    nib.font = `${around(50, 2)}px specimen`;
    const ink = around(45, 25);
    nib.fillStyle = nib.strokeStyle = `rgb(${ink} ${ink} ${ink + 10})`;
    nib.lineWidth = Math.max(0.01, around(0.4, 0.9));
    const bold = roll() < 0.5;
    lines.forEach((line, row) => [...line].forEach((sign, place) => {
      const at = [-688 + place * 31.2, 330 + row * 80];
      nib.fillText(sign, ...at);
      if (bold) nib.strokeText(sign, ...at);
    }));
    pen.resetTransform();
    pen.filter = `blur(${roll() * 2.2 * scale}px)`;
    pen.drawImage(written, 0, 0);
    pen.filter = 'none';
    const shadow = pen.createLinearGradient(roll() * width, 0, roll() * width, height);
    shadow.addColorStop(0, `rgb(0 0 0 / ${roll() * 0.55})`);
    shadow.addColorStop(1, 'rgb(0 0 0 / 0)');
    pen.fillStyle = shadow;
    pen.fillRect(0, 0, width, height);
    const noisy = pen.getImageData(0, 0, width, height);
    const noise = roll() * 36;
    for (let i = 0; i < noisy.data.length; i += 4) {
      const more = (roll() - 0.5) * noise;
      for (let colour = 0; colour < 3; colour++) noisy.data[i + colour] += more;
    }
    pen.putImageData(noisy, 0, 0);
    const quality = around(0.5, 0.35);
    const pressed = await createImageBitmap(await canvas.convertToBlob({ type: 'image/jpeg', quality }));
    pen.drawImage(pressed, 0, 0);
    return { lines, image: pen.getImageData(0, 0, width, height) };
  }

  const results = [];
  for (let seed = first; seed < last; seed++) {
    const { lines, image } = await drawn(seed);
    results.push({ seed, drawn: lines.join('\n'), read: readAnyWay(image, shapes)?.join('\n') ?? null });
  }
  return results;
}
