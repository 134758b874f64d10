/** Stalls of a market: a table under striped cloth with heaps of what is sold, and who sells it. Called by `market`. */
import { type Brush, disc, downward, glow, mix, TURN, withAlpha } from '../../painting/paint.js';
import { awning } from './houses.js';
import { contact, type Kit, post, slab } from './kit.js';

export interface Stall {
  /** Its middle and foot, pixels. */
  x: number;
  base: number;
  width: number;
  cloth: string;
  /** Colours of the heaps, from left to right. */
  goods: readonly string[];
  kind: 'fruit' | 'cloth' | 'pots' | 'spice';
  distance?: number;
}

const SKINS = ['#f0bf94', '#c08a5c', '#8a5a3c', '#6a4430'] as const;

export function paintStall(kit: Kit, canvas: Brush, { x, base, width, cloth, goods, kind, distance = 0 }: Stall): void {
  const left = x - width / 2;
  const high = width * 0.92;
  const table = base - width * 0.3;
  contact(kit, canvas, x, base, width * 1.1, 0.6);
  canvas.fillStyle = downward(canvas, base - high, base, [
    kit.paint(mix(cloth, '#3a2430', 0.62), distance),
    kit.paint('#4a3038', distance),
  ]);
  canvas.fillRect(left + width * 0.04, base - high * 0.84, width * 0.92, high * 0.6);
  for (const side of [0.03, 0.97])
    post(kit, canvas, left + width * side, base - high, base, width * 0.035, '#8a5f3c', distance);
  seller(kit, canvas, x + width * 0.12, table, width * 0.5, distance);
  if (kind === 'cloth') hung(kit, canvas, left, base - high * 0.8, width, goods, distance);
  slab(kit, canvas, left, table, width, base - table, '#a8713f', { distance, foot: 0.4, round: width * 0.02 });
  canvas.strokeStyle = withAlpha(kit.palette.shadow, 0.25);
  canvas.lineWidth = Math.max(0.6, width * 0.008);
  canvas.beginPath();
  for (let board = 1; board < 6; board++) {
    canvas.moveTo(left + (width * board) / 6, table + width * 0.03);
    canvas.lineTo(left + (width * board) / 6, base);
  }
  canvas.stroke();
  const cell = width / goods.length;
  for (const [index, colour] of goods.entries()) {
    const middle = left + cell * (index + 0.5);
    if (kind === 'spice') cone(kit, canvas, middle, table, cell * 0.46, colour, distance);
    else if (kind === 'pots') pot(kit, canvas, middle, table, cell * 0.42, colour, distance);
    else heap(kit, canvas, middle, table, cell * 0.46, colour, distance);
  }
  slab(kit, canvas, left - width * 0.01, table - width * 0.012, width * 1.02, width * 0.05, '#c8925a', {
    distance,
    foot: 0.2,
  });
  awning(kit, canvas, left - width * 0.07, base - high * 1.12, width * 1.14, width * 0.24, cloth, distance);
  if (kit.lamps > 0.3) {
    glow(canvas, x, base - high * 0.72, width * 0.75, kit.palette.lamp, 0.6 * kit.lamps, 0.8);
    canvas.fillStyle = mix(kit.palette.lamp, '#ffffff', 0.5);
    disc(canvas, x - width * 0.2, base - high * 0.76, width * 0.035);
    disc(canvas, x + width * 0.26, base - high * 0.76, width * 0.035);
  }
}

/** Round things in a heap. */
function heap(kit: Kit, canvas: Brush, x: number, y: number, size: number, colour: string, distance: number): void {
  const { light, base, shade } = kit.clay(colour, distance);
  for (const [row, count] of [4, 3, 2, 1].entries())
    for (let one = 0; one < count; one++) {
      const [left, top] = [x + (one - (count - 1) / 2) * size * 0.52, y - size * (0.12 + row * 0.36)];
      canvas.fillStyle = (one + row) % 2 ? base : mix(base, shade, 0.25);
      disc(canvas, left, top, size * 0.3);
      canvas.fillStyle = light;
      disc(canvas, left + kit.palette.side * size * 0.08, top - size * 0.1, size * 0.1);
    }
}

function cone(kit: Kit, canvas: Brush, x: number, y: number, size: number, colour: string, distance: number): void {
  const { light, base, shade } = kit.clay(colour, distance);
  canvas.fillStyle = downward(canvas, y - size * 1.5, y, [light, base, shade]);
  canvas.beginPath();
  canvas.moveTo(x - size, y);
  canvas.quadraticCurveTo(x - size * 0.2, y - size * 0.5, x, y - size * 1.5);
  canvas.quadraticCurveTo(x + size * 0.2, y - size * 0.5, x + size, y);
  canvas.fill();
}

function pot(kit: Kit, canvas: Brush, x: number, y: number, size: number, colour: string, distance: number): void {
  slab(kit, canvas, x - size * 0.4, y - size * 1.9, size * 0.8, size * 0.5, colour, { distance, round: size * 0.1 });
  const { light, base, shade } = kit.clay(colour, distance);
  canvas.fillStyle = downward(canvas, y - size * 1.7, y, [light, base, shade]);
  canvas.beginPath();
  canvas.ellipse(x, y - size * 0.8, size * 0.92, size * 0.82, 0, 0, TURN);
  canvas.fill();
}

/** Cloths over a line at the back of the stall. */
function hung(
  kit: Kit,
  canvas: Brush,
  left: number,
  top: number,
  width: number,
  colours: readonly string[],
  distance: number,
): void {
  for (const [index, colour] of colours.entries())
    slab(
      kit,
      canvas,
      left + width * (0.07 + (index * 0.86) / colours.length),
      top,
      (width * 0.8) / colours.length,
      width * (0.3 + 0.06 * (index % 2)),
      colour,
      { distance, foot: 0.3 },
    );
}

function seller(kit: Kit, canvas: Brush, x: number, table: number, size: number, distance: number): void {
  const skin = kit.paint(SKINS[Math.floor(kit.next() * SKINS.length)]!, distance);
  slab(
    kit,
    canvas,
    x - size * 0.2,
    table - size * 0.5,
    size * 0.4,
    size * 0.55,
    ['#f6f0e4', '#3f86c8', '#c06ab8', '#5fb87a'][Math.floor(kit.next() * 4)]!,
    {
      distance,
      round: size * 0.14,
    },
  );
  canvas.fillStyle = skin;
  disc(canvas, x, table - size * 0.66, size * 0.19);
  canvas.fillStyle = kit.paint('#2b2030', distance);
  canvas.beginPath();
  canvas.arc(x, table - size * 0.69, size * 0.2, Math.PI * 0.95, Math.PI * 2.05);
  canvas.fill();
  for (const side of [-1, 1]) disc(canvas, x + side * size * 0.07, table - size * 0.64, size * 0.024);
}
