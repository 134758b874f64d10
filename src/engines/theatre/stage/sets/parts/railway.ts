/** A railway carriage from its side, and the clock and signs of a station. Called by `train-station`. */
import { type Brush, ball, disc, downward, glow, mix, tonesOf, withAlpha } from '../../painting/paint.js';
import { bar, type Kit, slab } from './kit.js';

/** A train of an engine's head and carriages, its nose at `x` and pointing left; `length` is that of one carriage. */
export function paintTrain(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  length: number,
  carriages: number,
  colour = '#2f7fd0',
): void {
  const height = length * 0.36;
  for (let car = carriages - 1; car >= 0; car--) {
    const left = x + car * length * 1.015;
    const body = kit.clay('#f4f6fa', 0.06);
    canvas.fillStyle = downward(canvas, base - height, base, [body.light, body.base, body.base, body.shade]);
    canvas.beginPath();
    if (car === 0) {
      canvas.moveTo(left + length, base - height);
      canvas.lineTo(left + length * 0.34, base - height);
      canvas.bezierCurveTo(
        left + length * 0.16,
        base - height,
        left + length * 0.02,
        base - height * 0.5,
        left,
        base - height * 0.22,
      );
      canvas.quadraticCurveTo(left, base - height * 0.08, left + length * 0.05, base - height * 0.08);
      canvas.lineTo(left + length, base - height * 0.08);
      canvas.closePath();
    } else canvas.roundRect(left, base - height, length, height * 0.92, [height * 0.08, height * 0.08, 0, 0]);
    canvas.fill();
    canvas.save();
    canvas.clip();
    canvas.fillStyle = kit.paint(colour, 0.06);
    canvas.fillRect(left, base - height * 0.36, length, height * 0.2);
    canvas.fillStyle = kit.paint('#ffc83a', 0.06);
    canvas.fillRect(left, base - height * 0.14, length, height * 0.05);
    canvas.restore();
    const glass = mix(kit.paint('#4f7fa8', 0.1), '#ffe0a0', 0.15 + 0.75 * kit.lamps);
    for (let pane = car === 0 ? 2 : 0; pane < 6; pane++) {
      const at = left + length * (0.06 + pane * 0.155);
      if (pane === 3) {
        slab(kit, canvas, at, base - height * 0.86, length * 0.1, height * 0.76, mix(colour, '#ffffff', 0.25), {
          distance: 0.06,
          round: 3,
        });
        slab(kit, canvas, at + length * 0.02, base - height * 0.78, length * 0.06, height * 0.32, glass, { foot: 0 });
        continue;
      }
      canvas.fillStyle = downward(canvas, base - height * 0.82, base - height * 0.44, [
        mix(glass, '#ffffff', 0.3),
        glass,
      ]);
      canvas.beginPath();
      canvas.roundRect(at, base - height * 0.82, length * 0.115, height * 0.38, height * 0.06);
      canvas.fill();
      canvas.fillStyle = withAlpha(kit.palette.shadow, 0.4);
      disc(canvas, at + length * 0.06, base - height * 0.52, height * 0.075);
      canvas.fillRect(at + length * 0.03, base - height * 0.5, length * 0.06, height * 0.06);
    }
    if (car === 0) {
      canvas.fillStyle = mix(kit.paint('#3a5a80', 0.05), '#ffe0a0', 0.3 * kit.lamps);
      canvas.beginPath();
      canvas.moveTo(left + length * 0.3, base - height * 0.86);
      canvas.lineTo(left + length * 0.32, base - height * 0.5);
      canvas.lineTo(left + length * 0.09, base - height * 0.5);
      canvas.quadraticCurveTo(left + length * 0.18, base - height * 0.8, left + length * 0.3, base - height * 0.86);
      canvas.fill();
      canvas.fillStyle = '#fff6d0';
      disc(canvas, left + length * 0.045, base - height * 0.24, height * 0.05);
      glow(canvas, left + length * 0.03, base - height * 0.24, height * (0.25 + 0.5 * kit.lamps), '#fff2b8', 0.8);
    }
    for (const across of [0.18, 0.28, 0.72, 0.82])
      ball(
        canvas,
        left + across * length,
        base - height * 0.03,
        height * 0.085,
        tonesOf(kit.paint('#3a3e4c', 0.1)),
        kit.palette.side,
      );
  }
}

export function stationClock(kit: Kit, canvas: Brush, x: number, y: number, radius: number): void {
  bar(canvas, [x, y - radius * 2.2], [x, y - radius], radius * 0.14, kit.paint('#3a4656'));
  ball(canvas, x, y, radius * 1.15, tonesOf(kit.paint('#3a4656')), kit.palette.side);
  canvas.fillStyle = mix(kit.paint('#fffaf0'), '#fff8e0', 0.4 + 0.5 * kit.lamps);
  disc(canvas, x, y, radius);
  for (let hour = 0; hour < 12; hour++) {
    const angle = (hour / 12) * Math.PI * 2;
    bar(
      canvas,
      [x + Math.cos(angle) * radius * 0.78, y + Math.sin(angle) * radius * 0.78],
      [x + Math.cos(angle) * radius * 0.9, y + Math.sin(angle) * radius * 0.9],
      radius * 0.07,
      '#3a3e4c',
    );
  }
}

/** The clock's hands; the one for seconds goes round as film time does. */
export function clockHands(canvas: Brush, x: number, y: number, radius: number, t: number): void {
  const hand = (turn: number, length: number, width: number, colour: string) =>
    bar(
      canvas,
      [x, y],
      [x + Math.sin(turn * Math.PI * 2) * radius * length, y - Math.cos(turn * Math.PI * 2) * radius * length],
      radius * width,
      colour,
    );
  hand(10.2 / 12, 0.5, 0.1, '#2a2e3a');
  hand(0.15 + t / 3600, 0.72, 0.08, '#2a2e3a');
  hand(t / 60 + 0.4, 0.78, 0.04, '#e0443c');
}
