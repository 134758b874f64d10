/** The white villages of the Aegean: houses like lumps of sugar, blue domes, bells, pots of flowers. Called by `aegean-village`. */
import { type Brush, disc, downward, glow, mix, sideways, TURN, withAlpha } from '../../painting/paint.js';
import { type Kit, lightSideways, pane, slab } from './kit.js';

export const WHITE = '#fffaf2';
export const BLUE = '#2f74c4';

/** A whitewashed house with rounded edges; `x` its middle, `base` its foot. */
export function whiteHouse(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  width: number,
  height: number,
  { distance = 0, wall = WHITE, vault = false, door = true } = {},
): void {
  const left = x - width / 2;
  const top = base - height;
  const shade = kit.palette.shadow;
  if (vault) {
    canvas.fillStyle = lightSideways(kit, canvas, left, left + width, kit.clay(wall, distance));
    canvas.beginPath();
    canvas.ellipse(x, top + height * 0.02, width * 0.46, width * 0.24, 0, Math.PI, 0);
    canvas.fill();
  }
  slab(kit, canvas, left, top, width, height, wall, {
    distance,
    round: [width * 0.07, width * 0.07, 0, 0],
    foot: 0.22,
  });
  canvas.fillStyle = kit.floor(mix(wall, '#ffffff', 0.5), distance);
  canvas.beginPath();
  canvas.roundRect(left - width * 0.02, top - height * 0.02, width * 1.04, Math.max(1, height * 0.06), width * 0.03);
  canvas.fill();
  // The neighbour's shade on its far side.
  canvas.fillStyle = sideways(
    canvas,
    left,
    left + width,
    kit.palette.side > 0
      ? [withAlpha(shade, 0.16), withAlpha(shade, 0), withAlpha(shade, 0)]
      : [withAlpha(shade, 0), withAlpha(shade, 0), withAlpha(shade, 0.16)],
  );
  canvas.fillRect(left, top, width, height);
  const wide = Math.min(width * 0.16, height * 0.26);
  for (const across of door ? [-0.3, 0.3] : [-0.26, 0.02, 0.3])
    pane(kit, canvas, x + across * width - wide / 2, top + height * 0.24, wide, wide * 1.5, {
      distance,
      frame: BLUE,
      arch: 0.6,
      lit: kit.next() < 0.2 + 0.7 * kit.lamps,
    });
  if (!door) return;
  const tall = Math.min(height * 0.52, wide * 2.6);
  slab(kit, canvas, x - wide * 0.62, base - tall, wide * 1.24, tall, BLUE, {
    distance,
    round: [wide * 0.6, wide * 0.6, 0, 0],
  });
}

/** A chapel with its blue dome on a drum of arches. */
export function domed(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  width: number,
  height: number,
  distance = 0,
): void {
  const radius = width * 0.4;
  const top = base - height;
  const drum = width * 0.16;
  slab(kit, canvas, x - radius * 0.98, top - drum, radius * 1.96, drum + 2, WHITE, { distance, foot: 0.12 });
  for (let window = -2; window <= 2; window++) {
    canvas.fillStyle = kit.lamps > 0.5 ? '#ffcf7a' : mix(kit.paint(BLUE, distance), '#0c1a40', 0.3);
    canvas.beginPath();
    canvas.roundRect(
      x + window * radius * 0.36 - radius * 0.07,
      top - drum * 0.78,
      radius * 0.14,
      drum * 0.6,
      radius * 0.07,
    );
    canvas.fill();
  }
  const blue = kit.clay(mix(BLUE, '#f6faff', kit.palette.snowCover * 0.7), distance);
  canvas.fillStyle = lightSideways(kit, canvas, x - radius, x + radius, blue);
  canvas.beginPath();
  canvas.ellipse(x, top - drum, radius, radius * 0.94, 0, Math.PI, 0);
  canvas.fill();
  canvas.strokeStyle = withAlpha(mix(blue.base, '#0c1a40', 0.5), 0.25);
  canvas.lineWidth = Math.max(0.6, width * 0.01);
  for (const rib of [0.3, 0.68]) {
    canvas.beginPath();
    canvas.ellipse(x, top - drum, radius * rib, radius * 0.94, 0, Math.PI, 0);
    canvas.stroke();
  }
  glow(
    canvas,
    x + kit.palette.side * radius * 0.36,
    top - drum - radius * 0.56,
    radius * 0.4,
    '#ffffff',
    kit.night ? 0.2 : 0.5,
  );
  canvas.fillStyle = kit.paint(WHITE, distance);
  canvas.fillRect(x - radius * 0.1, top - drum - radius * 1.08, radius * 0.2, radius * 0.2);
  canvas.fillRect(x - radius * 0.03, top - drum - radius * 1.4, radius * 0.06, radius * 0.36);
  canvas.fillRect(x - radius * 0.12, top - drum - radius * 1.3, radius * 0.24, radius * 0.06);
  whiteHouse(kit, canvas, x, base, width, height, { distance });
}

/** A wall of arches for bells. */
export function bellWall(kit: Kit, canvas: Brush, x: number, base: number, width: number, distance = 0): void {
  const height = width * 1.5;
  const top = base - height;
  slab(kit, canvas, x - width / 2, top, width, height, WHITE, { distance, round: [width * 0.2, width * 0.2, 0, 0] });
  slab(kit, canvas, x - width * 0.28, top - width * 0.52, width * 0.56, width * 0.6, WHITE, {
    distance,
    round: [width * 0.28, width * 0.28, 0, 0],
    foot: 0,
  });
  const holes = [
    [0, top - width * 0.36, 0.28],
    [-0.24, top + width * 0.22, 0.3],
    [0.24, top + width * 0.22, 0.3],
  ] as const;
  for (const [across, y, wide] of holes) {
    canvas.fillStyle = downward(canvas, y, y + width * 0.5, [kit.palette.sky[1], kit.palette.sky[2]]);
    canvas.beginPath();
    canvas.roundRect(x + (across - wide / 2) * width, y, wide * width, width * 0.46, [
      wide * width * 0.5,
      wide * width * 0.5,
      0,
      0,
    ]);
    canvas.fill();
  }
  canvas.fillStyle = kit.paint(BLUE, distance);
  canvas.fillRect(x - width * 0.02, top - width * 0.86, width * 0.04, width * 0.36);
  canvas.fillRect(x - width * 0.1, top - width * 0.76, width * 0.2, width * 0.04);
}

/** Where bells hang in such a wall. */
export const bellsAt = (
  x: number,
  base: number,
  width: number,
): readonly (readonly [x: number, y: number, size: number])[] =>
  [
    [0, -1.8],
    [-0.24, -1.22],
    [0.24, -1.22],
  ].map(([across, up]) => [x + across! * width, base + up! * width, width * 0.2] as const);

export function bell(kit: Kit, canvas: Brush, x: number, y: number, size: number, swing: number): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(swing);
  const bronze = kit.clay('#c08a3a');
  canvas.fillStyle = sideways(canvas, -size / 2, size / 2, [bronze.shade, bronze.light, bronze.base, bronze.shade]);
  canvas.beginPath();
  canvas.moveTo(-size * 0.16, 0);
  canvas.quadraticCurveTo(-size * 0.3, size * 0.1, -size * 0.34, size * 0.6);
  canvas.lineTo(-size * 0.5, size * 0.84);
  canvas.lineTo(size * 0.5, size * 0.84);
  canvas.lineTo(size * 0.34, size * 0.6);
  canvas.quadraticCurveTo(size * 0.3, size * 0.1, size * 0.16, 0);
  canvas.fill();
  canvas.fillStyle = bronze.shade;
  disc(canvas, 0, size * 0.92, size * 0.1);
  canvas.restore();
}

/** A cloud of bougainvillea: leaves with blossoms on them. */
export function bougainvillea(kit: Kit, canvas: Brush, x: number, y: number, size: number, thick = 26): void {
  const chance = kit.next;
  const leaf = kit.paint('#3f8a48');
  for (let index = 0; index < thick; index++) {
    const angle = chance() * TURN;
    const out = Math.sqrt(chance());
    canvas.fillStyle = mix(leaf, index % 2 ? '#1c4a34' : '#a8d070', 0.3);
    disc(canvas, x + Math.cos(angle) * out * size, y + Math.sin(angle) * out * size * 0.7, size * 0.2);
  }
  for (let index = 0; index < thick * 1.6; index++) {
    const angle = chance() * TURN;
    const out = Math.sqrt(chance());
    canvas.fillStyle = kit.paint(['#e0409a', '#f06ab4', '#c82f86', '#ff9ad0'][index % 4]!);
    disc(
      canvas,
      x + Math.cos(angle) * out * size * 0.96,
      y + Math.sin(angle) * out * size * 0.66 - size * 0.06,
      size * (0.07 + 0.05 * chance()),
    );
  }
}
