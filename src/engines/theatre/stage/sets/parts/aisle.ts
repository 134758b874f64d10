/** Shelves of goods along an aisle that runs away from us, a checkout and a trolley. */
import { type Brush, disc, downward, mix, polygon, sideways, tonesOf, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Toner } from './furniture.js';
import { block, foothold, pillar } from './solids.js';
import { type Street, wallPatch } from './street.js';

const GOODS = [
  '#e8483c',
  '#f2b430',
  '#3f9ad0',
  '#5fb058',
  '#f07aa0',
  '#8a5fc0',
  '#f28a3a',
  '#f6f0e4',
  '#2fa89a',
  '#d8d23c',
];

/** Shelf boards at these heights, spans at distance 1, and how much stands on each. */
const BOARDS = [0.04, 0.21, 0.37, 0.53] as const;
const TOP = 0.68;
const STEP = 0.075;

/** One side's shelves between two distances, full of boxes, tins and bottles. */
export function aisleShelves(
  canvas: Brush,
  street: Street,
  toned: Toner,
  side: number,
  from: number,
  to: number,
): void {
  const patch = (near: number, far: number, low: number, high: number) =>
    polygon(canvas, wallPatch(street, side, near, far, low, high));
  const [nearX] = street.point(side, from, 0);
  const [farX] = street.point(side, to, 0);
  canvas.fillStyle = sideways(
    canvas,
    Math.min(nearX, farX),
    Math.max(nearX, farX),
    side < 0 ? [toned('#7a6a70'), toned('#a89a98')] : [toned('#a89a98'), toned('#7a6a70')],
  );
  patch(from, to, 0, TOP);
  canvas.fill();
  for (const [row, floor] of BOARDS.entries()) {
    const next = random(row * 31 + (side > 0 ? 7 : 0) + 3);
    const room = (BOARDS[row + 1] ?? TOP) - floor;
    let kind = 0;
    let colour = GOODS[0]!;
    // Far to near, so that nearer goods cover what they hide. Goods come in runs of one kind, as in any shop.
    for (let away = 3.6, index = 0; away >= from; away -= STEP, index++) {
      if (index % 4 === 0) {
        kind = Math.floor(next() * 3);
        colour = GOODS[Math.floor(next() * GOODS.length)]!;
      } else next();
      if (away > to) continue;
      const tall = room * [0.72, 0.5, 0.8][kind]!;
      const near = away;
      const far = Math.min(to, away + STEP * 0.86);
      const { light, base, shade } = tonesOf(toned(colour));
      const [, topY] = street.point(side, near, floor + tall);
      const [, footY] = street.point(side, near, floor);
      canvas.fillStyle = downward(canvas, topY, footY, [light, base, shade]);
      if (kind === 2) {
        patch(near, far, floor, floor + tall * 0.66);
        canvas.fill();
        const middle = (near + far) / 2;
        patch(middle - STEP * 0.16, middle + STEP * 0.16, floor + tall * 0.6, floor + tall);
        canvas.fill();
      } else {
        patch(near, far, floor, floor + tall);
        canvas.fill();
      }
      canvas.fillStyle = mix(light, '#ffffff', 0.55);
      patch(near + STEP * 0.16, far - STEP * 0.12, floor + tall * 0.2, floor + tall * (kind === 1 ? 0.66 : 0.5));
      canvas.fill();
    }
    // The shade under the board above, the board's edge, and its price tags.
    canvas.fillStyle = withAlpha('#2a1030', 0.22);
    patch(from, to, floor + room * 0.84, floor + room);
    canvas.fill();
    canvas.fillStyle = toned('#f4f2ee');
    patch(from, to, floor - 0.03, floor);
    canvas.fill();
    for (let away = from + 0.04; away < to; away += 0.22) {
      canvas.fillStyle = toned(Math.round(away * 50) % 3 ? '#ffd93c' : '#ff5a48');
      patch(away, Math.min(to, away + 0.09), floor - 0.034, floor + 0.006);
      canvas.fill();
    }
  }
  canvas.fillStyle = toned('#3f9a5c');
  patch(from, to, TOP, TOP + 0.055);
  canvas.fill();
  canvas.fillStyle = withAlpha('#ffffff', 0.35);
  patch(from, to, TOP + 0.04, TOP + 0.055);
  canvas.fill();
}

/** A till with its belt and goods on it, seen from the front; `x`, `y` its foot's middle. */
export function checkout(canvas: Brush, toned: Toner, x: number, y: number, width: number, shadow: string): void {
  const height = width * 0.52;
  foothold(canvas, x, y, width * 1.2, shadow, 0.7);
  block(canvas, x, y, width, height, toned('#e8e4e0'), width * 0.03);
  canvas.fillStyle = toned('#3f9a5c');
  canvas.fillRect(x - width / 2, y - height * 0.62, width, height * 0.16);
  block(canvas, x, y - height, width * 1.04, width * 0.06, toned('#4a4650'), width * 0.02);
  const top = y - height - width * 0.055;
  for (const [across, wide, tall, colour] of [
    [-0.4, 0.1, 0.2, '#f2b430'],
    [-0.28, 0.12, 0.14, '#e8483c'],
    [-0.15, 0.08, 0.24, '#3f9ad0'],
  ] as const)
    block(canvas, x + across * width, top, wide * width, tall * width, toned(colour), width * 0.012);
  canvas.fillStyle = toned('#7ac050');
  for (const leaf of [-0.03, 0, 0.03]) disc(canvas, x + (leaf - 0.04) * width, top - width * 0.05, width * 0.045);
  // The till with its lit screen.
  pillar(canvas, x + width * 0.26, top, width * 0.06, width * 0.14, toned('#5a5660'));
  block(canvas, x + width * 0.26, top - width * 0.12, width * 0.3, width * 0.2, toned('#3a3844'), width * 0.02);
  canvas.fillStyle = mix(toned('#8ff0c8'), '#c8ffe8', 0.5);
  canvas.fillRect(x + width * 0.14, top - width * 0.29, width * 0.24, width * 0.13);
  // The lane's number on its pole.
  pillar(canvas, x + width * 0.44, top, width * 0.025, width * 0.62, toned('#9a98a0'));
}

/** A shopping trolley seen from the side, `x`, `y` between its wheels. */
export function trolley(
  canvas: Brush,
  toned: Toner,
  x: number,
  y: number,
  size: number,
  shadow: string,
  full = true,
): void {
  foothold(canvas, x, y, size, shadow);
  const metal = toned('#aab2c0');
  const basketTop = y - size * 0.72;
  const basketFoot = y - size * 0.36;
  if (full)
    for (const [across, up, radius, colour] of [
      [-0.2, 0.76, 0.11, '#e8483c'],
      [0.02, 0.8, 0.13, '#f2b430'],
      [0.2, 0.76, 0.1, '#5fb058'],
    ] as const) {
      canvas.fillStyle = downward(canvas, y - size * (up + radius), y - size * 0.6, [
        mix(toned(colour), '#ffffff', 0.3),
        toned(colour),
      ]);
      canvas.beginPath();
      canvas.roundRect(
        x + (across - radius * 0.8) * size,
        y - size * (up + radius),
        radius * 1.6 * size,
        size * 0.3,
        size * 0.03,
      );
      canvas.fill();
    }
  canvas.fillStyle = withAlpha(metal, 0.35);
  polygon(canvas, [
    [x - size * 0.42, basketTop],
    [x + size * 0.4, basketTop],
    [x + size * 0.3, basketFoot],
    [x - size * 0.3, basketFoot],
  ]);
  canvas.fill();
  canvas.strokeStyle = metal;
  canvas.lineWidth = size * 0.016;
  for (let wire = 0; wire <= 8; wire++) {
    const part = wire / 8;
    canvas.beginPath();
    canvas.moveTo(x + size * (-0.42 + 0.82 * part), basketTop);
    canvas.lineTo(x + size * (-0.3 + 0.6 * part), basketFoot);
    canvas.stroke();
  }
  for (const part of [0, 0.33, 0.66, 1]) {
    canvas.beginPath();
    canvas.moveTo(x - size * (0.42 - 0.12 * part), basketTop + (basketFoot - basketTop) * part);
    canvas.lineTo(x + size * (0.4 - 0.1 * part), basketTop + (basketFoot - basketTop) * part);
    canvas.stroke();
  }
  canvas.lineWidth = size * 0.03;
  canvas.beginPath();
  canvas.moveTo(x - size * 0.42, basketTop);
  canvas.lineTo(x - size * 0.56, basketTop - size * 0.06);
  canvas.moveTo(x - size * 0.3, basketFoot);
  canvas.lineTo(x - size * 0.34, y - size * 0.14);
  canvas.lineTo(x + size * 0.32, y - size * 0.14);
  canvas.stroke();
  canvas.strokeStyle = toned('#e8483c');
  canvas.lineWidth = size * 0.06;
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.moveTo(x - size * 0.62, basketTop - size * 0.09);
  canvas.lineTo(x - size * 0.52, basketTop - size * 0.04);
  canvas.stroke();
  canvas.fillStyle = toned('#3a3440');
  for (const wheel of [-0.3, 0.3]) disc(canvas, x + wheel * size, y - size * 0.06, size * 0.065);
}
