/** What stands in a music studio: drums, guitars, microphones, loudspeakers, a mixing desk. */
import { type Brush, ball, disc, downward, mix, sideways, TURN, tonesOf, withAlpha } from '../../painting/paint.js';
import type { Toner } from './furniture.js';
import { block, foothold, pillar } from './solids.js';

/** A drum kit seen from the front; `x`, `y` the foot of its bass drum, `size` that drum's width. */
export function drumKit(
  canvas: Brush,
  toned: Toner,
  x: number,
  y: number,
  size: number,
  colour: string,
  shadow: string,
): void {
  foothold(canvas, x, y, size * 2.4, shadow, 0.7);
  const chrome = toned('#c8ccd8');
  for (const side of [-1, 1]) pillar(canvas, x + side * size * 0.98, y, size * 0.03, size * 1.5, chrome);
  for (const side of [-1, 1]) cymbal(canvas, toned, x + side * size * 0.98, y - size * 1.5, size * 0.42, side * -0.16);
  drum(canvas, toned, x - size * 0.74, y - size * 0.18, size * 0.52, size * 0.44, colour);
  drum(canvas, toned, x + size * 0.76, y - size * 0.14, size * 0.56, size * 0.5, colour);
  for (const side of [-1, 1])
    drum(canvas, toned, x + side * size * 0.34, y - size * 0.92, size * 0.48, size * 0.32, colour);
  // The bass drum with its white skin.
  const tones = tonesOf(toned(colour));
  canvas.fillStyle = sideways(canvas, x - size / 2, x + size / 2, [tones.light, tones.base, tones.shade]);
  disc(canvas, x, y - size * 0.5, size * 0.53);
  canvas.fillStyle = toned('#d8dce4');
  disc(canvas, x, y - size * 0.5, size * 0.47);
  canvas.fillStyle = downward(canvas, y - size, y, [toned('#fffaf0'), toned('#e8ddd0')]);
  disc(canvas, x, y - size * 0.5, size * 0.44);
  canvas.fillStyle = toned(colour);
  star(canvas, x, y - size * 0.5, size * 0.22);
}

function star(canvas: Brush, x: number, y: number, radius: number): void {
  canvas.beginPath();
  for (let corner = 0; corner < 10; corner++) {
    const reach = corner % 2 ? radius * 0.46 : radius;
    canvas.lineTo(x + Math.sin((corner / 10) * TURN) * reach, y - Math.cos((corner / 10) * TURN) * reach);
  }
  canvas.fill();
}

function drum(canvas: Brush, toned: Toner, x: number, y: number, width: number, height: number, colour: string): void {
  const { light, base, shade } = tonesOf(toned(colour));
  canvas.fillStyle = sideways(canvas, x - width / 2, x + width / 2, [base, light, base, shade]);
  canvas.beginPath();
  canvas.roundRect(x - width / 2, y - height, width, height, width * 0.06);
  canvas.fill();
  for (const rim of [0, 0.88]) {
    canvas.fillStyle = toned('#d8dce4');
    canvas.fillRect(x - width * 0.52, y - height + height * rim, width * 1.04, height * 0.12);
  }
  canvas.fillStyle = toned('#fff8ee');
  disc(canvas, x, y - height, width * 0.5, 0.22);
}

function cymbal(canvas: Brush, toned: Toner, x: number, y: number, radius: number, turn: number): void {
  const { light, base, shade } = tonesOf(toned('#e8b83c'), '#fffbd8', '#6a3410', 1.2);
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn);
  canvas.fillStyle = sideways(canvas, -radius, radius, [shade, light, base, light, shade]);
  disc(canvas, 0, 0, radius, 0.2);
  ball(canvas, 0, -radius * 0.07, radius * 0.14, { light, base, shade }, 1);
  canvas.restore();
}

/** A guitar that hangs or leans; `x`, `y` the middle of its body, `size` its whole length, `turn` in radians. */
export function guitar(
  canvas: Brush,
  toned: Toner,
  x: number,
  y: number,
  size: number,
  turn: number,
  colour: string,
  electric = false,
): void {
  const { light, base, shade } = tonesOf(toned(colour));
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn);
  canvas.fillStyle = toned('#4a2c20');
  canvas.fillRect(-size * 0.022, -size * 0.66, size * 0.044, size * 0.6);
  canvas.beginPath();
  canvas.roundRect(-size * 0.035, -size * 0.76, size * 0.07, size * 0.12, size * 0.015);
  canvas.fill();
  canvas.fillStyle = toned('#e8e4dc');
  for (const peg of [-0.74, -0.71, -0.68])
    for (const side of [-1, 1]) disc(canvas, side * size * 0.045, size * peg, size * 0.012);
  canvas.fillStyle = sideways(canvas, -size * 0.2, size * 0.2, [base, light, base, shade]);
  canvas.beginPath();
  if (electric) {
    canvas.moveTo(-size * 0.05, -size * 0.12);
    canvas.bezierCurveTo(-size * 0.2, -size * 0.26, -size * 0.2, -size * 0.02, -size * 0.13, size * 0.02);
    canvas.bezierCurveTo(-size * 0.22, size * 0.1, -size * 0.16, size * 0.24, 0, size * 0.22);
    canvas.bezierCurveTo(size * 0.18, size * 0.24, size * 0.2, size * 0.1, size * 0.12, size * 0.02);
    canvas.bezierCurveTo(size * 0.18, -size * 0.04, size * 0.16, -size * 0.18, size * 0.05, -size * 0.08);
  } else {
    canvas.moveTo(0, -size * 0.12);
    canvas.bezierCurveTo(-size * 0.16, -size * 0.14, -size * 0.16, 0, -size * 0.11, size * 0.03);
    canvas.bezierCurveTo(-size * 0.24, size * 0.1, -size * 0.18, size * 0.28, 0, size * 0.27);
    canvas.bezierCurveTo(size * 0.18, size * 0.28, size * 0.24, size * 0.1, size * 0.11, size * 0.03);
    canvas.bezierCurveTo(size * 0.16, 0, size * 0.16, -size * 0.14, 0, -size * 0.12);
  }
  canvas.fill();
  canvas.strokeStyle = shade;
  canvas.lineWidth = size * 0.012;
  canvas.stroke();
  canvas.fillStyle = electric ? toned('#fbf6ea') : toned('#3a2018');
  if (electric) {
    canvas.beginPath();
    canvas.roundRect(-size * 0.08, -size * 0.02, size * 0.16, size * 0.14, size * 0.05);
    canvas.fill();
    canvas.fillStyle = toned('#2a2430');
    for (const pickup of [0.0, 0.07]) canvas.fillRect(-size * 0.05, size * pickup, size * 0.1, size * 0.025);
  } else disc(canvas, 0, size * 0.03, size * 0.06);
  canvas.fillStyle = toned('#2a1c18');
  canvas.fillRect(-size * 0.06, size * 0.16, size * 0.12, size * 0.025);
  canvas.strokeStyle = withAlpha('#fff8e8', 0.6);
  canvas.lineWidth = Math.max(0.6, size * 0.004);
  for (const string of [-0.012, -0.004, 0.004, 0.012]) {
    canvas.beginPath();
    canvas.moveTo(string * size, -size * 0.7);
    canvas.lineTo(string * size * 1.6, size * 0.17);
    canvas.stroke();
  }
  canvas.restore();
}

/** A loudspeaker box; `x`, `y` its foot's middle. The cones come as `beat` (1 at rest) tells. */
export function speaker(canvas: Brush, toned: Toner, x: number, y: number, width: number, height: number): void {
  block(canvas, x, y, width, height, toned('#3a3444'), width * 0.06);
  canvas.fillStyle = toned('#2a2433');
  canvas.beginPath();
  canvas.roundRect(x - width * 0.44, y - height * 0.97, width * 0.88, height * 0.94, width * 0.05);
  canvas.fill();
  cone(canvas, toned, x, y - height * 0.3, width * 0.38, '#e8b83c');
  cone(canvas, toned, x, y - height * 0.76, width * 0.19, '#c8ccd8');
}

/** A loudspeaker's cone, drawn at rest or pumping. */
export function cone(canvas: Brush, toned: Toner, x: number, y: number, radius: number, ring: string): void {
  canvas.fillStyle = toned(ring);
  disc(canvas, x, y, radius);
  canvas.fillStyle = toned('#1c1824');
  disc(canvas, x, y, radius * 0.9);
  ball(canvas, x, y, radius * 0.74, { light: toned('#1c1824'), base: toned('#3a3444'), shade: toned('#5a5468') }, 0);
  ball(canvas, x, y, radius * 0.28, tonesOf(toned('#6a6478')), 1);
}

/** A studio microphone with its round wind screen, on a stand with a boom; `x`, `y` the stand's foot. */
export function microphone(canvas: Brush, toned: Toner, x: number, y: number, height: number, shadow: string): void {
  foothold(canvas, x, y, height * 0.3, shadow);
  const metal = toned('#4a4656');
  canvas.strokeStyle = metal;
  canvas.lineCap = 'round';
  canvas.lineWidth = height * 0.018;
  for (const leg of [-0.14, 0.14]) {
    canvas.beginPath();
    canvas.moveTo(x, y - height * 0.12);
    canvas.lineTo(x + leg * height, y);
    canvas.stroke();
  }
  pillar(canvas, x, y, height * 0.024, height * 0.72, metal);
  const head = y - height * 0.86;
  const chrome = tonesOf(toned('#d4d8e4'), '#ffffff', '#2a2440', 1.2);
  pillar(canvas, x, head + height * 0.2, height * 0.05, height * 0.12, metal, height * 0.02);
  canvas.strokeStyle = toned('#6a6478');
  canvas.lineWidth = height * 0.016;
  canvas.beginPath();
  canvas.ellipse(x, head + height * 0.02, height * 0.095, height * 0.14, 0, 0.3, Math.PI - 0.3);
  canvas.stroke();
  canvas.fillStyle = sideways(canvas, x - height * 0.065, x + height * 0.065, [
    chrome.base,
    chrome.light,
    chrome.base,
    chrome.shade,
  ]);
  canvas.beginPath();
  canvas.roundRect(x - height * 0.065, head - height * 0.13, height * 0.13, height * 0.24, height * 0.06);
  canvas.fill();
  canvas.strokeStyle = withAlpha('#2a2440', 0.4);
  canvas.lineWidth = height * 0.004;
  for (let wire = -4; wire <= 4; wire++) {
    canvas.beginPath();
    canvas.moveTo(x + wire * height * 0.013, head - height * 0.12);
    canvas.lineTo(x + wire * height * 0.013, head + height * 0.03);
    canvas.stroke();
  }
  canvas.fillStyle = toned('#e8b83c');
  canvas.fillRect(x - height * 0.066, head + height * 0.03, height * 0.132, height * 0.022);
}

/** The mixing desk's body with its rows of knobs and faders; its meters glow in a layer of the set. */
export function mixingDesk(canvas: Brush, toned: Toner, x: number, y: number, width: number, shadow: string): void {
  const height = width * 0.42;
  foothold(canvas, x, y, width * 1.2, shadow, 0.7);
  for (const side of [-1, 1]) block(canvas, x + side * width * 0.42, y, width * 0.09, height * 0.5, toned('#5a3a2c'));
  const top = y - height;
  const low = y - height * 0.34;
  canvas.fillStyle = downward(canvas, top, low, [toned('#5a5468'), toned('#433e50'), toned('#34303f')]);
  canvas.beginPath();
  canvas.moveTo(x - width * 0.45, top);
  canvas.lineTo(x + width * 0.45, top);
  canvas.lineTo(x + width * 0.52, low);
  canvas.lineTo(x - width * 0.52, low);
  canvas.fill();
  block(canvas, x, low + height * 0.1, width * 1.06, height * 0.12, toned('#8a5a3c'), height * 0.03);
  const columns = 14;
  for (let column = 0; column < columns; column++) {
    const part = (column + 0.5) / columns - 0.5;
    const at = (down: number) => x + part * width * (0.88 + 0.14 * down);
    for (const [row, down] of [0.12, 0.26, 0.4].entries()) {
      canvas.fillStyle = toned(['#f2745a', '#f2c83c', '#5fc8e8'][(row + column) % 3]!);
      disc(canvas, at(down), top + (low - top) * down, width * 0.012);
    }
    const slot = 0.56;
    canvas.strokeStyle = toned('#1c1824');
    canvas.lineWidth = width * 0.006;
    canvas.beginPath();
    canvas.moveTo(at(slot), top + (low - top) * slot);
    canvas.lineTo(at(0.94), top + (low - top) * 0.94);
    canvas.stroke();
    const fader = slot + 0.08 + 0.26 * (0.5 + 0.5 * Math.sin(column * 2.4));
    block(
      canvas,
      at(fader),
      top + (low - top) * (fader + 0.06),
      width * 0.034,
      height * 0.07,
      mix(toned('#f4f0ea'), toned('#ff8a7a'), column % 4 === 0 ? 0.8 : 0),
    );
  }
}
