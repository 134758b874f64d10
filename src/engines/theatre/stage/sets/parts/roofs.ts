/** Roofs of house fronts. Called by `houses.ts`. */
import { type Brush, mix, withAlpha } from '../../painting/paint.js';
import type { House } from './houses.js';
import { type Kit, lightSideways, pane, shape, slab } from './kit.js';

export function paintRoof(
  kit: Kit,
  canvas: Brush,
  { left, base, width, height, roof, style, wall, distance = 0 }: House,
) {
  const top = base - height;
  const right = left + width;
  const over = width * 0.06;
  const colour = mix(roof, '#f6faff', kit.palette.snowCover * 0.9);
  if (style === 'flat') {
    slab(
      kit,
      canvas,
      left - over * 0.6,
      top - height * 0.035,
      width + over * 1.2,
      height * 0.05,
      mix(wall, '#fff4e0', 0.5),
      {
        distance,
      },
    );
    return;
  }
  const rise = width * { gable: 0.52, hip: 0.34, mansard: 0.32, stepped: 0.55 }[style];
  if (style === 'stepped') {
    for (let step = 0; step < 5; step++) {
      const inset = (step / 5) * width * 0.42;
      slab(kit, canvas, left + inset, top - (rise * (step + 1)) / 5, width - 2 * inset, rise / 5 + 2, wall, {
        distance,
        foot: 0,
      });
      slab(
        kit,
        canvas,
        left + inset - 1,
        top - (rise * (step + 1)) / 5 - height * 0.012,
        width - 2 * inset + 2,
        height * 0.02,
        '#fff6ea',
        {
          distance,
          foot: 0,
        },
      );
    }
    pane(kit, canvas, left + width * 0.43, top - rise * 0.55, width * 0.14, rise * 0.34, { distance, arch: 1 });
    return;
  }
  if (style === 'gable') {
    shape(
      kit,
      canvas,
      [
        [left, top + 1],
        [left + width / 2, top - rise],
        [right, top + 1],
      ],
      wall,
      { distance },
    );
    pane(kit, canvas, left + width * 0.42, top - rise * 0.5, width * 0.16, rise * 0.34, { distance, arch: 0.6 });
    const tones = kit.clay(colour, distance);
    canvas.lineWidth = width * 0.085;
    canvas.lineJoin = 'round';
    canvas.lineCap = 'round';
    canvas.strokeStyle = lightSideways(kit, canvas, left, right, tones);
    canvas.beginPath();
    canvas.moveTo(left - over, top + over * 0.9);
    canvas.lineTo(left + width / 2, top - rise);
    canvas.lineTo(right + over, top + over * 0.9);
    canvas.stroke();
    return;
  }
  const inset = style === 'hip' ? width * 0.24 : width * 0.08;
  shape(
    kit,
    canvas,
    [
      [left - over, top],
      [left + inset, top - rise],
      [right - inset, top - rise],
      [right + over, top],
    ],
    colour,
    { distance, foot: 0.3 },
  );
  // Rows of tiles.
  canvas.strokeStyle = withAlpha(kit.palette.shadow, 0.16 * (1 - distance));
  canvas.lineWidth = Math.max(0.6, width * 0.008);
  canvas.beginPath();
  for (let row = 1; row < 6; row++) {
    const part = row / 6;
    canvas.moveTo(left - over + (inset + over) * part, top - rise * part);
    canvas.lineTo(right + over - (inset + over) * part, top - rise * part);
  }
  canvas.stroke();
  const dormers = style === 'mansard' ? Math.max(1, Math.round(width / rise / 1.3)) : 1;
  for (let index = 0; index < dormers; index++) {
    const x = left + ((index + 0.5) / dormers) * width;
    const wide = rise * 0.34;
    shape(
      kit,
      canvas,
      [
        [x - wide * 0.85, top - rise * 0.62],
        [x, top - rise * 0.98],
        [x + wide * 0.85, top - rise * 0.62],
      ],
      colour,
      { distance },
    );
    slab(kit, canvas, x - wide * 0.6, top - rise * 0.62, wide * 1.2, rise * 0.5, wall, { distance });
    pane(kit, canvas, x - wide * 0.34, top - rise * 0.54, wide * 0.68, rise * 0.36, { distance });
  }
}
