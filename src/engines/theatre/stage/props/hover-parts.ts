/**
 * The painted parts of a car that flies, looking left and a little at us: what is behind its driver and what is before.
 * Lengths are hundredths of its height, the origin under its middle. Called by `hover-makes.ts`, and by `vehicles.ts` for
 * stills.
 */
import { glow, withAlpha } from '../painting/paint.js';
import { type Clay, DARK, darker, gleam, lighter, mark, oval, rod, shape, solid, within } from './clay.js';

const NEON = '#6ff3ff';
export const CREAM = '#fff3dc';
const LAMP = '#fff3b8';

/** Far side, tail fins, seat. */
export function paintBody(clay: Clay): void {
  const { colour } = clay;
  solid(clay, shape('M32 -54L60 -87Q66 -89 66 -81L63 -43Z', 3), darker(colour, 0.4), { bulge: 2.4 });
  solid(clay, shape('M50 -48L84 -92Q91 -94 91 -85L84 -43Z', 3), darker(colour, 0.18), { bulge: 2.6 });
  solid(clay, shape('M-80 -44Q-70 -58 -42 -60H40Q64 -60 80 -48L82 -43H-80Z', 2), darker(colour, 0.16), { bulge: 2 });
  paintSeat(clay);
}

/** All that is nearer than the driver. */
export function paintHull(clay: Clay): void {
  const { canvas, colour } = clay;
  paintPod(clay, -63, -11, 0.8);
  for (const x of [-37, 52]) paintPod(clay, x, -4, 1);
  // The near side, cream below a bright line.
  const side = shape(
    'M-60 -28C-61 -42 -54 -49 -34 -50Q-31 -45 -26 -45H38Q43 -45 46 -49Q49 -53 56 -53C74 -53 87 -46 87 -33C87 -20 78 -14 62 -13H-44C-56 -14 -60 -20 -60 -28Z',
    3,
  );
  solid(clay, side, colour, { bulge: 6, shine: 1.35 });
  within(clay, side, () => {
    mark(clay, shape('M-70 -27Q0 -21 92 -33V-8H-70Z'), CREAM, 0.94);
    mark(clay, shape('M-70 -18Q0 -12 92 -22V-8H-70Z'), darker(CREAM, 0.24), 0.85);
    mark(clay, shape('M-70 -29.5Q0 -23.5 92 -35.5V-32.5Q0 -20.5 -70 -26.5Z'), '#ffffff', 0.95);
  });
  // Bonnet and front, which look at us.
  const front = shape('M-62 -37Q-76 -42 -88 -40C-93 -34 -92 -24 -86 -19Q-70 -13 -46 -13C-57 -17 -62 -25 -62 -37Z', 2.5);
  solid(clay, front, darker(colour, 0.12), { bulge: 4, shine: 1.2 });
  within(clay, front, () => mark(clay, shape('M-96 -27Q-76 -22 -58 -26L-40 -10H-96Z'), darker(CREAM, 0.1), 0.96));
  const bonnet = shape('M-33 -50C-50 -49 -59 -44 -61 -35Q-77 -41 -89 -40C-86 -52 -68 -58 -44 -59Q-41 -53 -33 -50Z', 2);
  solid(clay, bonnet, lighter(colour, 0.16), { bulge: 3.4, shine: 1.5 });
  mark(clay, shape('M-52 -58.4L-44 -59Q-42 -55 -38 -52L-46 -50.5Q-62 -47 -70 -39L-78 -40.3Q-70 -50 -52 -58.4Z'), CREAM);
  solid(clay, rod('M-90 -20Q-72 -12 -50 -11.5', 4.4), '#c9cfe2', { bulge: 1.6, shine: 1.8 });
  paintLamp(clay, -83, -33, 6, 7.6);
  paintLamp(clay, -66, -31, 8.4, 9);
  // Door, its handle and a star.
  canvas.strokeStyle = withAlpha(darker(colour, 0.5), 0.7);
  canvas.lineWidth = 1.1;
  canvas.stroke(shape('M-17 -44Q-19 -26 -10 -17H26Q34 -26 32 -44'));
  mark(clay, rod('M20 -39H28', 2), lighter(colour, 0.75));
  paintStar(clay, 4, -30, 8.5, '#ffffff');
  paintTailLamp(clay, 85, -36);
  paintScreen(clay, lighter(colour, 0.7));
  gleam(clay, shape('M-80 -44Q-66 -54 -50 -56Q-62 -50 -72 -42Z'), 0.7);
  gleam(clay, shape('M52 -50Q70 -51 79 -43Q66 -48 52 -47Z'), 0.6);
}

/** A dark box with cold light under it. */
export function paintPod(clay: Clay, x: number, y: number, size: number): void {
  const box = `M${x - 21 * size} ${y - 14 * size}Q${x} ${y - 20 * size} ${x + 21 * size} ${y - 14 * size}`;
  solid(clay, shape(`${box}L${x + 16 * size} ${y}H${x - 16 * size}Z`, 3), size < 1 ? darker(DARK, 0.35) : DARK, {
    bulge: 3,
    shine: 1.5,
  });
  mark(clay, oval(x, y - 0.5, 14.5 * size, 3.6 * size), NEON, 0.95);
  mark(clay, oval(x, y - 0.5, 9.5 * size, 2 * size), '#f6ffff');
}

/** Where its driver sits: dark inside, a soft seat. */
export function paintSeat(clay: Clay): void {
  mark(clay, shape('M-36 -58H38Q45 -56 45 -48V-43H-36Z', 3), darker(clay.colour, 0.66));
  solid(clay, shape('M8 -42V-68Q9 -77 21 -77Q34 -77 35 -68V-42Z', 2), '#a8553f', { bulge: 3, shine: 0.8 });
  mark(clay, rod('M21 -72V-50', 1.2), '#7c3a2c', 0.8);
}

/** A pane between two posts that lean back, seen aslant. */
export function paintScreen(clay: Clay, frame: string): void {
  const pane = shape('M-44 -58Q-41 -78 -28 -87L-15 -81Q-28 -70 -31 -49Q-36 -54 -44 -58Z', 1.5);
  clay.canvas.fillStyle = 'rgba(205,240,255,0.42)';
  clay.canvas.fill(pane);
  mark(clay, shape('M-41 -59Q-38 -74 -29 -82L-24 -80Q-34 -70 -36 -56Z'), '#ffffff', 0.5);
  mark(clay, rod('M-31 -49Q-28 -70 -15 -81L-28 -87', 2.2), frame);
  mark(clay, rod('M-44 -58Q-41 -78 -28 -87', 1.5), darker(frame, 0.2));
}

/** A round lamp with a bright ring. */
export function paintLamp(clay: Clay, x: number, y: number, wide: number, high: number): void {
  solid(clay, oval(x, y, wide, high), lighter(clay.colour, 0.55), { bulge: 2, shine: 1.6 });
  solid(clay, oval(x - 0.6, y, wide * 0.74, high * 0.76), LAMP, { bulge: 2, shine: 2 });
  glow(clay.canvas, x - 1, y, wide * 2.4, LAMP, 0.8);
}

export function paintTailLamp({ canvas }: Clay, x: number, y: number): void {
  canvas.fillStyle = '#ff5a4a';
  canvas.fill(oval(x, y, 3, 5.5));
  glow(canvas, x + 1, y, 12, '#ff5a4a', 0.6);
}

export function paintStar(clay: Clay, x: number, y: number, size: number, colour: string): void {
  const points = Array.from({ length: 10 }, (_, point) => {
    const [angle, out] = [(point / 10 - 0.25) * Math.PI * 2, point % 2 ? size * 0.45 : size];
    return `${(x + Math.cos(angle) * out).toFixed(2)} ${(y + Math.sin(angle) * out).toFixed(2)}`;
  });
  mark(clay, shape(`M${points.join('L')}Z`, size * 0.12), colour);
}
