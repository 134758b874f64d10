/** A fairy-tale castle: towers with pointed roofs, battlements, a gate with its drawbridge. Called by `castle`. */
import { type Brush, disc, mix, polygon, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import { bar, type Kit, pane, post, shape, slab } from './kit.js';

const stone = '#e6dfe8';

export interface Turret {
  x: number;
  base: number;
  width: number;
  height: number;
  /** Of the roof, in widths. */
  spire: number;
  roof: string;
  distance?: number;
}

/** Where a turret's flag flies. */
export const topOf = ({ x, base, width, height, spire }: Turret): [number, number] => [
  x,
  base - height - width * spire * 1.05,
];

/** A row of teeth. */
export function battlements(
  kit: Kit,
  canvas: Brush,
  left: number,
  right: number,
  y: number,
  size: number,
  distance = 0,
): void {
  const count = Math.max(2, Math.round((right - left) / (size * 1.7)));
  const step = (right - left) / count;
  for (let index = 0; index < count; index++)
    slab(kit, canvas, left + step * (index + 0.18), y - size, step * 0.64, size * 1.1, stone, { distance, foot: 0.1 });
}

/** Single stones that show in the wall. */
function courses(
  kit: Kit,
  canvas: Brush,
  left: number,
  top: number,
  width: number,
  height: number,
  distance: number,
): void {
  const chance = random(Math.round(left * 3 + height));
  canvas.fillStyle = withAlpha(kit.paint('#8f86a8', distance), 0.3);
  const size = kit.span * 0.02;
  for (let index = 0; index < (width * height) / (size * size * 9); index++) {
    canvas.beginPath();
    canvas.roundRect(
      left + chance() * (width - size),
      top + chance() * (height - size),
      size * (0.7 + 0.6 * chance()),
      size * 0.45,
      size * 0.12,
    );
    canvas.fill();
  }
}

export function wall(
  kit: Kit,
  canvas: Brush,
  left: number,
  top: number,
  width: number,
  height: number,
  distance = 0,
): void {
  slab(kit, canvas, left, top, width, height, stone, { distance, foot: 0.35 });
  courses(kit, canvas, left, top, width, height, distance);
  battlements(kit, canvas, left, left + width, top, kit.span * 0.026, distance);
}

export function turret(kit: Kit, canvas: Brush, tower: Turret): void {
  const { x, base, width, height, spire, roof, distance = 0 } = tower;
  const half = width / 2;
  const top = base - height;
  post(kit, canvas, x, top, base + width * 0.1, width, stone, distance);
  courses(kit, canvas, x - half * 0.9, top + width * 0.2, width * 0.85, height - width * 0.3, distance);
  // The wider head under its roof.
  post(kit, canvas, x, top - width * 0.06, top + width * 0.24, width * 1.22, stone, distance);
  battlements(kit, canvas, x - half * 1.2, x + half * 1.2, top - width * 0.02, width * 0.13, distance);
  const colour = mix(roof, '#f6faff', kit.palette.snowCover * 0.85);
  const tones = kit.clay(colour, distance);
  const peak = top - width * spire;
  const tile = kit.palette.side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade];
  const gradient = canvas.createLinearGradient(x - half * 1.2, 0, x + half * 1.2, 0);
  tile.forEach((stop, index) => {
    gradient.addColorStop([0, 0.45, 0.9][index]!, stop);
  });
  canvas.fillStyle = gradient;
  canvas.beginPath();
  canvas.moveTo(x - half * 1.25, top - width * 0.05);
  canvas.quadraticCurveTo(x - half * 0.42, top - width * spire * 0.35, x, peak);
  canvas.quadraticCurveTo(x + half * 0.42, top - width * spire * 0.35, x + half * 1.25, top - width * 0.05);
  canvas.quadraticCurveTo(x, top + width * 0.1, x - half * 1.25, top - width * 0.05);
  canvas.fill();
  const wide = width * 0.24;
  for (let row = 0; row < Math.max(1, Math.floor(height / (width * 1.1))); row++)
    pane(
      kit,
      canvas,
      x - wide / 2 + (row % 2 ? width * 0.14 : -width * 0.08),
      top + width * (0.45 + row * 0.95),
      wide,
      width * 0.4,
      { distance, arch: 1, frame: '#b8aec4', bars: false },
    );
}

/** A flag that waves from a pole whose top is at (x, y). */
export function flag(
  kit: Kit,
  canvas: Brush,
  [x, y]: readonly [number, number],
  size: number,
  colour: string,
  t: number,
): void {
  bar(canvas, [x, y + size * 0.5], [x, y - size * 0.8], size * 0.07, kit.paint('#7a6a5c', 0.2));
  const wave = (part: number) => Math.sin(t * (4 + 4 * kit.palette.wind) - part * 5 + x) * size * 0.12 * part;
  canvas.fillStyle = kit.paint(colour, 0.08);
  canvas.beginPath();
  canvas.moveTo(x, y - size * 0.75);
  for (let step = 1; step <= 6; step++)
    canvas.lineTo(x + (step / 6) * size * 1.3, y - size * (0.75 - 0.12 * (step / 6)) + wave(step / 6));
  for (let step = 6; step >= 0; step--)
    canvas.lineTo(x + (step / 6) * size * 1.3, y - size * (0.08 + 0.14 * (step / 6)) + wave(step / 6));
  canvas.fill();
}

/** The gatehouse with portcullis; the drawbridge is laid towards us. */
export function gate(kit: Kit, canvas: Brush, x: number, base: number, width: number, height: number): void {
  wall(kit, canvas, x - width / 2, base - height, width, height);
  const wide = width * 0.52;
  const tall = height * 0.66;
  slab(kit, canvas, x - wide * 0.6, base - tall * 1.08, wide * 1.2, tall * 1.08, '#b9aec2', {
    round: [wide * 0.6, wide * 0.6, 0, 0],
  });
  canvas.fillStyle = mix(kit.paint('#3a2c44'), palette(kit), 0.35 * kit.lamps);
  canvas.beginPath();
  canvas.roundRect(x - wide / 2, base - tall, wide, tall, [wide / 2, wide / 2, 0, 0]);
  canvas.fill();
  canvas.save();
  canvas.clip();
  const iron = kit.paint('#8a7f9c');
  for (let index = 1; index < 6; index++)
    bar(
      canvas,
      [x - wide / 2 + (index / 6) * wide, base - tall],
      [x - wide / 2 + (index / 6) * wide, base - tall * 0.5],
      wide * 0.035,
      iron,
    );
  for (const rise of [0.9, 0.72, 0.54])
    bar(canvas, [x - wide / 2, base - tall * rise], [x + wide / 2, base - tall * rise], wide * 0.03, iron);
  canvas.restore();
  // Its coat of arms.
  shape(
    kit,
    canvas,
    [
      [x - wide * 0.16, base - height * 0.93],
      [x + wide * 0.16, base - height * 0.93],
      [x + wide * 0.16, base - height * 0.8],
      [x, base - height * 0.7],
      [x - wide * 0.16, base - height * 0.8],
    ],
    '#d84a52',
  );
  canvas.fillStyle = kit.paint('#ffd35a');
  disc(canvas, x, base - height * 0.83, wide * 0.08);
}

const palette = (kit: Kit): string => kit.palette.lamp;

export function drawbridge(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  width: number,
  end: number,
  spread: number,
): void {
  const planks = 12;
  for (let index = 0; index < planks; index++) {
    const at = (part: number) => [base + (end - base) * part, (width / 2) * (1 + (spread - 1) * part)] as const;
    const [top, half] = at(index / planks);
    const [bottom, wider] = at((index + 0.9) / planks);
    canvas.fillStyle = kit.floor(index % 2 ? '#a8734a' : '#96643f', 0.05);
    polygon(canvas, [
      [x - half, top],
      [x + half, top],
      [x + wider, bottom],
      [x - wider, bottom],
    ]);
    canvas.fill();
  }
  for (const side of [-1, 1])
    bar(
      canvas,
      [x + (side * width) / 2, base - width * 0.9],
      [x + (side * width * spread) / 2, end - (end - base) * 0.25],
      width * 0.035,
      kit.paint('#5c5670'),
    );
}
