/**
 * The painted parts of a car that flies, looking left: what is behind its driver and what is before. Lengths are
 * hundredths of its height, the origin under its middle. Called by `drawn-hover-car.ts`, and by `vehicles.ts` for stills.
 */
import { glow, withAlpha } from '../paint.js';
import { type Clay, DARK, darker, gleam, lighter, mark, oval, rod, shape, solid, within } from './clay.js';

const NEON = '#6ff3ff';
const CREAM = '#fff3dc';

/** Tail fin, far side, seat. */
export function paintBody(clay: Clay): void {
  solid(clay, shape('M50 -48L82 -84Q88 -86 88 -78L82 -40Z', 3), darker(clay.colour, 0.22), { bulge: 2.4 });
  solid(clay, shape('M-40 -56H44V-40H-40Z', 4), darker(clay.colour, 0.4), { bulge: 2 });
  // A soft seat.
  solid(clay, shape('M8 -34V-66Q9 -75 21 -75Q34 -75 35 -66V-34Z', 4), '#a8553f', { bulge: 3, shine: 0.8 });
  mark(clay, rod('M21 -70V-50', 1.2), '#7c3a2c', 0.8);
}

/** All that is nearer than the driver. */
export function paintHull(clay: Clay): void {
  const { canvas, colour } = clay;
  for (const x of [-47, 50]) {
    solid(clay, shape(`M${x - 21} -18Q${x} -24 ${x + 21} -18L${x + 16} -4H${x - 16}Z`, 3), DARK, {
      bulge: 3,
      shine: 1.5,
    });
    canvas.fillStyle = withAlpha(NEON, 0.95);
    canvas.fill(oval(x, -4.5, 14.5, 3.6));
    canvas.fillStyle = '#f6ffff';
    canvas.fill(oval(x, -4.5, 9.5, 2));
  }
  const hull = shape(
    'M-85 -30C-87 -42 -70 -49 -42 -52Q-38 -53 -35 -49Q-32 -45 -26 -45H38Q43 -45 46 -49Q49 -53 56 -53C74 -53 87 -46 87 -33C87 -20 78 -14 62 -13H-58C-76 -13 -84 -19 -85 -30Z',
    3,
  );
  solid(clay, hull, colour, { bulge: 6, shine: 1.35 });
  // The lower half is cream, under a bright line.
  within(clay, hull, () => {
    mark(clay, shape('M-90 -30Q0 -22 92 -33V-8H-90Z'), CREAM, 0.92);
    mark(clay, shape('M-90 -20Q0 -12 92 -22V-8H-90Z'), darker(CREAM, 0.24), 0.85);
    mark(clay, shape('M-90 -32.5Q0 -24.5 92 -35.5V-32.5Q0 -21.5 -90 -29.5Z'), '#ffffff', 0.95);
  });
  // Door and its handle.
  canvas.strokeStyle = withAlpha(darker(colour, 0.5), 0.7);
  canvas.lineWidth = 1.1;
  canvas.stroke(shape('M-17 -44Q-19 -26 -10 -17H26Q34 -26 32 -44'));
  mark(clay, rod('M20 -38H28', 2), lighter(colour, 0.75));
  // A round lamp with a bright ring, and a bumper.
  solid(clay, oval(-72, -36, 9.5, 9), lighter(colour, 0.55), { bulge: 2, shine: 1.6 });
  solid(clay, oval(-73, -36, 7, 6.8), '#fff3b8', { bulge: 2, shine: 2 });
  glow(canvas, -75, -36, 22, '#fff3b8', 0.85);
  solid(clay, shape('M-89 -24Q-92 -19 -86 -16L-62 -12Q-60 -16 -64 -18Z', 2), '#c9cfe2', { bulge: 1.6, shine: 1.8 });
  canvas.fillStyle = '#ff5a4a';
  canvas.fill(oval(85, -36, 3, 5.5));
  glow(canvas, 86, -36, 12, '#ff5a4a', 0.6);
  // The windscreen leans back.
  const screen = shape('M-40 -51Q-36 -74 -20 -81L-15 -79Q-27 -70 -29 -47Z', 1.5);
  canvas.fillStyle = 'rgba(205,240,255,0.5)';
  canvas.fill(screen);
  mark(clay, rod('M-40 -51Q-36 -74 -20 -81', 2.2), lighter(colour, 0.7));
  mark(clay, shape('M-36 -54Q-33 -68 -25 -75L-23 -74Q-30 -66 -32 -52Z'), '#ffffff', 0.6);
  gleam(clay, shape('M-66 -47Q-48 -52 -38 -50Q-48 -47 -64 -43Z'), 0.8);
  gleam(clay, shape('M52 -50Q70 -51 79 -43Q66 -48 52 -47Z'), 0.6);
}
