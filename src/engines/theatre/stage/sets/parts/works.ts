/** What a factory is made of: chimneys, gears, tanks, pipes. Called by `factory`. */
import { type Brush, ball, disc, mix, TURN, tonesOf, withAlpha } from '../../painting/paint.js';
import { bar, contact, type Kit, post, shape, slab } from './kit.js';

export function chimney(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  height: number,
  width: number,
  distance: number,
): void {
  shape(
    kit,
    canvas,
    [
      [x - width * 0.62, base],
      [x - width * 0.4, base - height],
      [x + width * 0.4, base - height],
      [x + width * 0.62, base],
    ],
    '#b8604c',
    { distance, foot: 0.3 },
  );
  for (const part of [0.94, 0.8])
    slab(kit, canvas, x - width * 0.46, base - height * part, width * 0.92, height * 0.055, '#fff4ea', {
      distance,
      foot: 0.1,
    });
  slab(kit, canvas, x - width * 0.5, base - height * 1.01, width, height * 0.03, '#6a4048', { distance });
}

/** A toothed wheel. */
export function gear(
  kit: Kit,
  canvas: Brush,
  x: number,
  y: number,
  radius: number,
  turn: number,
  colour: string,
): void {
  const teeth = Math.round(radius / (kit.span * 0.012)) + 4;
  const tones = tonesOf(kit.paint(colour, 0.03));
  canvas.fillStyle = withAlpha(kit.palette.shadow, 0.35);
  disc(canvas, x + radius * 0.06, y + radius * 0.08, radius);
  canvas.fillStyle = tones.base;
  canvas.beginPath();
  for (let tooth = 0; tooth < teeth; tooth++)
    for (const [part, reach] of [
      [0, 0.84],
      [0.2, 1.04],
      [0.5, 1.04],
      [0.7, 0.84],
    ] as const) {
      const angle = turn + ((tooth + part) / teeth) * TURN;
      canvas.lineTo(x + Math.cos(angle) * radius * reach, y + Math.sin(angle) * radius * reach);
    }
  canvas.fill();
  ball(canvas, x, y, radius * 0.72, tones, kit.palette.side);
  canvas.fillStyle = mix(tones.shade, kit.palette.shadow, 0.4);
  for (let hole = 0; hole < 5; hole++) {
    const angle = turn + (hole / 5) * TURN;
    disc(canvas, x + Math.cos(angle) * radius * 0.44, y + Math.sin(angle) * radius * 0.44, radius * 0.15);
  }
  disc(canvas, x, y, radius * 0.13);
}

export function tank(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  width: number,
  height: number,
  colour: string,
): void {
  contact(kit, canvas, x, base, width * 1.2);
  post(kit, canvas, x, base - height, base, width, colour, 0.05);
  const { light, base: body, shade } = kit.clay(colour, 0.05);
  canvas.fillStyle = mix(body, light, 0.5);
  disc(canvas, x, base - height + width * 0.06, width / 2, 0.28);
  canvas.fillStyle = withAlpha(shade, 0.4);
  for (const part of [0.3, 0.62]) canvas.fillRect(x - width / 2, base - height * part, width, height * 0.025);
  for (let rung = 0; rung < 8; rung++)
    bar(
      canvas,
      [x + width * 0.2, base - (height * (rung + 0.5)) / 9],
      [x + width * 0.32, base - (height * (rung + 0.5)) / 9],
      width * 0.02,
      kit.paint('#5a6474', 0.05),
    );
  for (const across of [0.2, 0.32])
    bar(
      canvas,
      [x + width * across, base],
      [x + width * across, base - height],
      width * 0.018,
      kit.paint('#5a6474', 0.05),
    );
}

/** A pipe through corners, with a highlight along it and flanges at its bends. */
export function pipe(
  kit: Kit,
  canvas: Brush,
  points: readonly (readonly [number, number])[],
  width: number,
  colour: string,
): void {
  const { light, base, shade } = kit.clay(colour, 0.05);
  canvas.lineJoin = 'round';
  canvas.lineCap = 'round';
  for (const [part, paint, shift] of [
    [1, shade, 0],
    [0.8, base, -0.08],
    [0.28, light, -0.2],
  ] as const) {
    canvas.strokeStyle = paint;
    canvas.lineWidth = width * part;
    canvas.beginPath();
    for (const [x, y] of points) canvas.lineTo(x + width * shift, y + width * shift);
    canvas.stroke();
  }
  for (const [x, y] of points.slice(1, -1)) ball(canvas, x, y, width * 0.66, { light, base, shade }, kit.palette.side);
}
