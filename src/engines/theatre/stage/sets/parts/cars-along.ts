/** Cars seen along the road they drive on. Called by `highway`. */
import { type Brush, ball, type Cutout, cutout, disc, glow, mix, tonesOf } from '../../painting/paint.js';
import { type Kit, shape, slab } from './kit.js';

/** A car seen along the road: from behind, or from the front when it comes towards us. */
function paintCarAlong(
  kit: Kit,
  canvas: Brush,
  x: number,
  y: number,
  size: number,
  colour: string,
  coming: boolean,
  tall: number,
): void {
  glow(canvas, x, y, size * 0.75, kit.palette.shadow, 0.65, 0.2);
  for (const side of [-1, 1])
    ball(
      canvas,
      x + side * size * 0.36,
      y - size * 0.08,
      size * 0.12,
      tonesOf(kit.paint('#2a2c36', 0.1)),
      kit.palette.side,
    );
  if (tall > 1.4)
    slab(kit, canvas, x - size * 0.48, y - size * tall * 0.8, size * 0.96, size * (tall * 0.8 - 0.1), colour, {
      distance: 0.1,
      round: size * 0.05,
    });
  else {
    shape(
      kit,
      canvas,
      [
        [x - size * 0.4, y - size * 0.45],
        [x - size * 0.3, y - size * 0.8],
        [x + size * 0.3, y - size * 0.8],
        [x + size * 0.4, y - size * 0.45],
      ],
      colour,
      { distance: 0.1 },
    );
    shape(
      kit,
      canvas,
      [
        [x - size * 0.33, y - size * 0.46],
        [x - size * 0.25, y - size * 0.74],
        [x + size * 0.25, y - size * 0.74],
        [x + size * 0.33, y - size * 0.46],
      ],
      mix('#8fc4e0', '#ffe0a0', 0.3 * kit.lamps),
      { distance: 0.1 },
    );
    slab(kit, canvas, x - size * 0.47, y - size * 0.5, size * 0.94, size * 0.42, colour, {
      distance: 0.1,
      round: size * 0.12,
      foot: 0.35,
    });
  }
  canvas.fillStyle = coming ? '#fff6d0' : '#ff4a3c';
  for (const side of [-1, 1]) {
    disc(canvas, x + side * size * 0.35, y - size * 0.32, size * 0.075, 0.8);
    glow(
      canvas,
      x + side * size * 0.35,
      y - size * 0.32,
      size * (0.16 + 0.4 * kit.lamps),
      coming ? '#fff2b8' : '#ff4a3c',
      0.5 + 0.5 * kit.lamps,
    );
  }
  canvas.fillStyle = kit.paint('#fff8e8', 0.1);
  canvas.fillRect(x - size * 0.14, y - size * 0.24, size * 0.28, size * 0.08);
}

/** Such a car as a cutout that stands where its wheels do, `size` wide; it keeps its sharpness when drawn smaller. */
export function carAlong(kit: Kit, size: number, colour: string, coming: boolean, tall: number): Cutout {
  return cutout({ left: size, right: size, up: size * tall + size * 0.3, down: size * 0.3 }, (canvas) =>
    paintCarAlong(kit, canvas, 0, 0, size, colour, coming, tall),
  );
}
