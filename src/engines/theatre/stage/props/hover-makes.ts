/**
 * The makes of cars that fly, each of another shape: a roadster with fins, a dodgem, a saucer, a rocket. All look left
 * and hold their driver in the same place; lengths are hundredths of their height. Called by `drawn-hover-car.ts`.
 */
import { glow, withAlpha } from '../painting/paint.js';
import { type Clay, DARK, darker, gleam, lighter, mark, oval, rod, STEEL, shape, solid, within } from './clay.js';
import {
  CREAM,
  paintBody,
  paintHull,
  paintLamp,
  paintPod,
  paintScreen,
  paintSeat,
  paintStar,
  paintTailLamp,
} from './hover-parts.js';

export interface HoverCar {
  /** What is behind its driver, and what is before. */
  back(clay: Clay): void;
  hull(clay: Clay): void;
  /** Where its tail ends, and where light comes out under it, own heights. */
  tail: number;
  jets: readonly number[];
}

const NEON = '#6ff3ff';

const ROADSTER: HoverCar = { back: paintBody, hull: paintHull, tail: 0.78, jets: [-0.4, 0.5] };

/** Round as a tub, with a ring of rubber about it. */
const DODGEM: HoverCar = {
  tail: 0.7,
  jets: [-0.34, 0.4],
  back(clay) {
    const { colour } = clay;
    mark(clay, rod('M-83 -27C-84 -40 -40 -46 0 -46C50 -46 84 -40 83 -27', 9), darker(DARK, 0.3));
    solid(clay, shape('M-66 -36Q-62 -62 -42 -62H30Q34 -82 52 -82Q70 -80 70 -56V-34Z', 4), darker(colour, 0.2), {
      bulge: 3,
    });
    solid(clay, rod('M60 -60H78L86 -66', 8), STEEL, { bulge: 2, shine: 1.6 });
    paintSeat(clay);
  },
  hull(clay) {
    const { colour } = clay;
    for (const x of [-34, 40]) paintPod(clay, x, -3, 0.9);
    const tub = shape(
      'M-76 -26C-82 -50 -66 -62 -48 -61Q-36 -60 -33 -50Q-30 -44 -24 -44H34Q41 -45 44 -54Q48 -64 58 -63C76 -60 82 -44 78 -24Q40 -10 0 -10Q-44 -11 -76 -26Z',
      3,
    );
    solid(clay, tub, colour, { bulge: 7, shine: 1.5 });
    within(clay, tub, () => {
      mark(clay, shape('M-72 -62Q-58 -52 -58 -8L-40 -8Q-38 -48 -54 -64Z'), CREAM, 0.95);
      mark(clay, shape('M40 -62Q58 -44 54 -8H72Q80 -46 62 -66Z'), CREAM, 0.95);
    });
    paintStar(clay, 2, -30, 9.5, CREAM);
    paintScreen(clay, CREAM);
    solid(clay, rod('M-85 -27C-82 -14 -40 -9 0 -9C46 -9 82 -14 85 -27', 10.5), DARK, { bulge: 3, shine: 1.4 });
    mark(clay, rod('M-80 -24C-70 -15 -36 -11.5 0 -11.5C40 -11.5 70 -15 80 -24', 1.6), '#ffffff', 0.35);
    paintLamp(clay, -77, -40, 6, 8.4);
    paintLamp(clay, -57, -37, 9, 10);
    paintTailLamp(clay, 79, -38);
    gleam(clay, shape('M-70 -54Q-60 -60 -48 -58Q-60 -55 -66 -48Z'), 0.8);
  },
};

/** A disc with lamps all around. */
const SAUCER: HoverCar = {
  tail: 0.84,
  jets: [-0.26, 0.26],
  back(clay) {
    const { colour } = clay;
    mark(clay, rod('M62 -44L70 -78', 2), STEEL);
    solid(clay, oval(70.5, -80, 5), '#ff6f91', { bulge: 2, shine: 1.8 });
    solid(clay, oval(0, -38, 92, 18), darker(colour, 0.14), { bulge: 3 });
    solid(clay, oval(4, -50, 46, 12), CREAM, { bulge: 2 });
    paintSeat(clay);
  },
  hull(clay) {
    const { canvas, colour } = clay;
    solid(clay, shape('M-52 -26Q-44 -6 0 -5Q44 -6 52 -26Z', 3), '#8f93c4', { bulge: 4, shine: 1.5 });
    for (const [wide, paint] of [
      [26, NEON],
      [17, '#f6ffff'],
    ] as const)
      mark(clay, oval(0, -5.5, wide, wide * 0.16), paint);
    const disc = shape(
      'M-93 -37C-93 -26 -52 -16 0 -16C52 -16 93 -26 93 -37C91 -46 66 -52 48 -54Q46 -44 36 -43H-26Q-35 -44 -38 -55C-62 -53 -91 -46 -93 -37Z',
      2.5,
    );
    solid(clay, disc, colour, { bulge: 6, shine: 1.6 });
    within(clay, disc, () => {
      mark(clay, shape('M-96 -36C-88 -24 -50 -17 0 -17C50 -17 88 -24 96 -36V-6H-96Z'), darker(colour, 0.3), 0.9);
      mark(clay, rod('M-93 -38C-88 -26 -50 -19 0 -19C50 -19 88 -26 93 -38', 2), lighter(colour, 0.7));
    });
    for (const [index, x] of [-78, -54, -27, 2, 31, 58, 80].entries()) {
      const y = -24.5 - 11 * (x / 92) ** 4 - 4 * (x / 92) ** 2;
      const paint = ['#ffe27a', '#ff8fb0', '#8affd6'][index % 3]!;
      mark(clay, oval(x, y, 5.4, 4), paint);
      mark(clay, oval(x - 1.2, y - 1, 2, 1.4), '#ffffff', 0.9);
      glow(canvas, x, y, 11, paint, 0.6);
    }
    solid(clay, rod('M-39 -54Q-36 -43 -24 -42H34Q46 -43 49 -54', 5), CREAM, { bulge: 1.6, shine: 1.4 });
    paintScreen(clay, CREAM);
    gleam(clay, shape('M-84 -40Q-66 -49 -44 -50Q-62 -45 -78 -36Z'), 0.75);
    gleam(clay, shape('M54 -50Q72 -47 82 -41Q70 -44 56 -45Z'), 0.6);
  },
};

/** A long nose that ends in a point, great fins, a nozzle. */
const ROCKET: HoverCar = {
  tail: 0.86,
  jets: [-0.3, 0.34],
  back(clay) {
    const { colour } = clay;
    const fins = '#ff6a4d';
    solid(clay, shape('M22 -44L62 -86Q68 -87 68 -80L66 -40Z', 3), darker(fins, 0.36), { bulge: 2.4 });
    solid(clay, shape('M40 -46L84 -98Q92 -99 91 -90L82 -38Z', 3), fins, { bulge: 3, shine: 1.3 });
    solid(clay, shape('M78 -44L92 -50V-16L78 -22Z', 2), STEEL, { bulge: 3, shine: 1.4 });
    solid(clay, shape('M-70 -42Q-56 -58 -40 -59H38Q62 -58 76 -44V-36H-70Z', 3), darker(colour, 0.18), { bulge: 2 });
    paintSeat(clay);
  },
  hull(clay) {
    const { canvas, colour } = clay;
    for (const x of [-30, 34]) paintPod(clay, x, -3, 0.72);
    const hull = shape(
      'M-97 -30C-82 -44 -62 -51 -36 -52Q-32 -46 -26 -45H38Q43 -46 46 -52C66 -51 82 -44 84 -33C83 -20 66 -12 44 -11H-40C-64 -12 -84 -20 -97 -30Z',
      3,
    );
    solid(clay, hull, colour, { bulge: 7, shine: 1.5 });
    within(clay, hull, () => {
      mark(clay, shape('M-100 -54H-69Q-61 -32 -71 -6H-100Z'), '#ff6a4d');
      mark(clay, shape('M-69 -54H-64Q-56 -32 -66 -6H-71Q-61 -32 -69 -54Z'), CREAM);
      mark(clay, shape('M46 -56H53Q60 -32 52 -6H45Q53 -32 46 -56Z'), CREAM);
      mark(clay, shape('M-100 -18Q0 -12 90 -20V-6H-100Z'), darker(colour, 0.35), 0.45);
    });
    for (const x of [-12, 10, 32]) {
      solid(clay, oval(x, -30, 7.2), CREAM, { bulge: 1.6, shine: 1.4 });
      mark(clay, oval(x, -30, 4.9), '#3c4fa0');
      mark(clay, oval(x - 1.4, -31.6, 1.7, 1.2), '#ffffff', 0.9);
    }
    solid(clay, shape('M28 -22L80 -1Q88 1 86 -7L68 -28Q48 -30 28 -22Z', 3), '#ff6a4d', { bulge: 2.6, shine: 1.3 });
    canvas.fillStyle = withAlpha('#ffffff', 0.85);
    canvas.fill(oval(-90, -31, 4, 2.4));
    paintScreen(clay, CREAM);
    gleam(clay, shape('M-80 -37Q-64 -46 -42 -48Q-58 -43 -74 -34Z'), 0.75);
  },
};

/** In an order in which no two neighbours are alike. */
export const HOVER_CARS: readonly HoverCar[] = [SAUCER, ROCKET, ROADSTER, DODGEM];
