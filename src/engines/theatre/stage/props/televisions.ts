/** A stack of old televisions; what is on them `effects/programs.ts` shows. Listed by `index.ts`. */
import { box, type Clay, DARK, darker, GOLD, lighter, mark, oval, type PropDesign, prop, rod, solid } from './clay.js';

/** Left, top, width and height of each in hundredths of the stack's height, and its colour; from the bottom up. */
export const SETS_STACKED = [
  [2, 74, 36, 26, '#9a5f36'],
  [40, 72, 30, 28, '#d9573f'],
  [72, 75, 27, 25, '#4d4a5c'],
  [-22, 77, 23, 23, '#c9a24a'],
  [100, 78, 22, 22, '#7a4a2e'],
  [8, 49, 28, 25, '#3f8f8a'],
  [38, 46, 34, 26, '#8a5530'],
  [74, 52, 24, 23, '#e0b8a0'],
  [-14, 56, 21, 21, '#5a4632'],
  [22, 24, 27, 25, '#b9483c'],
  [51, 22, 30, 24, '#6d4a34'],
  [38, 1, 24, 21, '#d8c49a'],
] as const;

/** The screen of a set: left, top, width, height. */
export const screenOf = ([left, top, width, height]: readonly [number, number, number, number, string]) =>
  [left + width * 0.09, top + height * 0.14, width * 0.62, height * 0.68] as const;

/** So much smaller than hundredths of its height it is drawn, to be no wider than high. */
const SHRUNK = 0.66;

export const TELEVISIONS: Record<string, PropDesign> = {
  'television-stack': prop('#9a5f36', (clay) => {
    clay.canvas.save();
    // The stack is wider than it is high: it is drawn smaller, from the middle of its foot.
    clay.canvas.translate(50, 100);
    clay.canvas.scale(SHRUNK, SHRUNK);
    clay.canvas.translate(-50, -100);
    for (const set of SETS_STACKED) television(clay, set);
    clay.canvas.restore();
  }),
};

function television(clay: Clay, set: (typeof SETS_STACKED)[number]): void {
  const [left, top, width, height, colour] = set;
  const [x, y, wide, tall] = screenOf(set);
  for (const lean of [-1, 1])
    solid(
      clay,
      rod(`M${left + width * 0.5} ${top + 1}L${left + width * (0.5 + lean * 0.24)} ${top - 7}`, 0.7),
      '#8d8a9c',
      {
        bulge: 0.4,
      },
    );
  solid(clay, box(left, top, width, height, 3), colour, { bulge: 2.4, shine: 1.1 });
  mark(clay, box(x - 1.4, y - 1.4, wide + 2.8, tall + 2.8, 3.4), darker(colour, 0.5));
  solid(clay, box(x, y, wide, tall, 2.6), DARK, { bulge: 1.4 });
  const knobs = left + width * 0.86;
  for (const [down, radius] of [
    [0.26, 0.075],
    [0.5, 0.06],
  ] as const) {
    solid(clay, oval(knobs, top + height * down, width * radius), lighter(GOLD, 0.1), { bulge: 0.8 });
    mark(clay, rod(`M${knobs} ${top + height * down}v${-width * radius * 0.8}`, 0.5), darker(GOLD, 0.6));
  }
  for (const down of [0.66, 0.72, 0.78])
    mark(clay, box(knobs - width * 0.07, top + height * down, width * 0.14, 0.7, 0.3), darker(colour, 0.55));
}
