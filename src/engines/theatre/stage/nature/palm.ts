/** Palms, and the notched leaves they share with ferns. */

import { type Brush, ball, type Cutout, cutout, downward, mix, sideways, TURN, tonesOf } from '../painting/paint.js';
import type { TreeColours } from './foliage.js';

/** A palm with a bent trunk; `bend` is where its head hangs, in heights to the right of the foot. */
export function palm(next: () => number, height: number, { leaf, bark, side }: TreeColours, bend = 0.2): Cutout {
  return cutout({ left: height * 0.85, right: height * 0.85, up: height * 1.35, down: height * 0.06 }, (canvas) => {
    const headX = bend * height;
    const headY = -height * 0.92;
    const at = (part: number): [number, number] => [headX * part ** 1.8, headY * part];
    const tones = tonesOf(bark);
    for (let index = 0; index <= 34; index++) {
      const [x, y] = at(index / 34);
      const half = height * 0.034 * (1.25 - 0.6 * (index / 34));
      canvas.fillStyle = sideways(
        canvas,
        x - half,
        x + half,
        side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade],
      );
      canvas.beginPath();
      canvas.ellipse(x, y, half, height * 0.022, bend * 0.5, 0, TURN);
      canvas.fill();
      canvas.fillStyle = 'rgba(40,20,20,0.13)';
      canvas.beginPath();
      canvas.ellipse(x, y + height * 0.012, half, height * 0.008, bend * 0.5, 0, TURN);
      canvas.fill();
    }
    const fronds = 11;
    const order = Array.from({ length: fronds }, (_, index) => index).sort(
      (one, other) => Math.abs(other - fronds / 2) - Math.abs(one - fronds / 2),
    );
    for (const index of order) {
      const angle = Math.PI * (1.12 + (index / (fronds - 1)) * 0.76) + (next() - 0.5) * 0.16;
      const length = height * (0.46 + 0.14 * next());
      const spread = Math.cos(angle);
      frond(
        canvas,
        headX,
        headY,
        length,
        angle,
        spread * 0.9,
        mix(leaf, index % 2 ? '#f6ffb0' : '#0c2c40', 0.1 + 0.1 * next()),
      );
    }
    for (const [across, down] of [
      [-0.03, 0.02],
      [0.035, 0.03],
      [0.005, 0.05],
    ] as const) {
      ball(
        canvas,
        headX + across * height,
        headY + down * height,
        height * 0.034,
        tonesOf(mix(bark, '#5a2c14', 0.5)),
        side,
      );
    }
  });
}

/** One drooping leaf of a palm or fern, with a notched lower edge. */
export function frond(
  canvas: Brush,
  x: number,
  y: number,
  length: number,
  angle: number,
  droop: number,
  leaf: string,
): void {
  const tones = tonesOf(leaf);
  const end: [number, number] = [
    x + Math.cos(angle) * length,
    y + Math.sin(angle) * length * 0.55 + length * (0.2 + 0.25 * Math.abs(droop)),
  ];
  const knee: [number, number] = [x + Math.cos(angle) * length * 0.55, y + Math.sin(angle) * length * 0.95];
  const along = (part: number): [number, number] => [
    (1 - part) ** 2 * x + 2 * part * (1 - part) * knee[0] + part ** 2 * end[0],
    (1 - part) ** 2 * y + 2 * part * (1 - part) * knee[1] + part ** 2 * end[1],
  ];
  canvas.fillStyle = downward(canvas, Math.min(y, knee[1], end[1]), Math.max(y, end[1]) + length * 0.1, [
    tones.light,
    tones.base,
    tones.shade,
  ]);
  canvas.beginPath();
  canvas.moveTo(x, y);
  for (let index = 1; index <= 10; index++) canvas.lineTo(...along(index / 10));
  for (let index = 9; index >= 0; index--) {
    const [edgeX, edgeY] = along(index / 10);
    const width = length * 0.17 * Math.sin(Math.PI * (0.12 + 0.82 * (index / 10)));
    canvas.lineTo(edgeX - Math.sign(droop || 1) * width * 0.15, edgeY + width);
    canvas.lineTo(...along(index / 10 - 0.045));
  }
  canvas.fill();
}
