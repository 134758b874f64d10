/** What things are before and after a change: a bare tree, a heap of rubble, a traffic light that shows one colour; and a gate. Listed by `index.ts`. */
import {
  box,
  darker,
  gleam,
  lighter,
  mark,
  oval,
  type PropDesign,
  prop,
  rod,
  STEEL,
  shape,
  solid,
  within,
} from './clay.js';

/** Lamps from above, and of which colour each shines. */
const LAMPS = [
  [20, '#e2323f'],
  [48, '#f7cf3c'],
  [76, '#3fae55'],
] as const;

export const STATES_DRAWN: Record<string, PropDesign> = {
  /** Trunk and branches. */
  'bare-tree': prop('#7a5236', (clay) => {
    const { colour } = clay;
    for (const [path, thick] of [
      ['M51 60Q40 44 22 36', 5],
      ['M30 39Q24 30 25 20', 3.2],
      ['M51 54Q62 40 80 34', 5],
      ['M70 38Q80 28 78 16', 3.2],
      ['M50 48Q47 28 40 10', 4.6],
      ['M46 26Q54 18 58 6', 3.2],
      ['M64 42Q66 30 64 20', 2.8],
      ['M36 43Q32 50 18 52', 2.8],
      ['M66 42Q78 48 88 46', 2.8],
    ] as const)
      solid(clay, rod(path, thick), lighter(colour, 0.1), { bulge: 1.4 });
    solid(clay, shape('M42 98Q48 84 46 46L54 44Q54 84 62 98Z', 2), colour, { turned: 'across', bulge: 3 });
    mark(clay, rod('M50 92Q51 80 50 70', 1.2), darker(colour, 0.3), 0.7);
  }),
  rubble: prop('#a79f94', (clay) => {
    const { colour } = clay;
    for (const [x, y, size, tone] of [
      [18, 84, 15, 0.1],
      [44, 80, 19, 0],
      [74, 84, 17, 0.16],
      [60, 64, 14, 0.06],
      [34, 62, 12, 0.2],
      [90, 91, 8, 0.22],
      [50, 46, 10, 0.1],
    ] as const)
      solid(
        clay,
        shape(
          `M${x - size} ${y + size * 0.5}L${x - size * 0.6} ${y - size * 0.7}L${x + size * 0.4} ${y - size * 0.8}L${x + size} ${y + size * 0.1}L${x + size * 0.5} ${y + size * 0.8}Z`,
          2,
        ),
        darker(colour, tone),
        { bulge: 2.4 },
      );
    for (const path of ['M22 66L8 44', 'M66 54L80 30']) solid(clay, rod(path, 2.6), '#b5622a', { bulge: 1 });
  }),
  /** One lamp is lit: that of the colour. */
  'traffic-light': prop(STEEL, (clay) => {
    const { colour } = clay;
    solid(clay, box(28, 2, 44, 94, 12), '#353a48', { bulge: 4 });
    const lit = colour === STEEL ? undefined : nearestOf(colour);
    for (const [y, tone] of LAMPS) {
      const shines = lit === undefined || lit === tone;
      solid(clay, oval(50, y, 13), shines ? tone : darker(tone, 0.72), {
        bulge: shines ? 3 : 1.4,
        shine: shines ? 1.6 : 0.4,
      });
      if (shines) gleam(clay, oval(46, y - 5, 4, 3), 0.8);
    }
  }),
  /** Bricks in rows, with mortar between, and a coping. */
  'brick-wall': prop('#b5533c', (clay) => {
    const { colour } = clay;
    solid(clay, box(2, 14, 96, 84, 2), lighter(colour, 0.55), { bulge: 2 });
    within(clay, box(2, 14, 96, 84, 2), () => {
      for (let row = 0; row < 7; row++)
        for (let brick = -1; brick < 5; brick++)
          solid(
            clay,
            box(brick * 24 + (row % 2) * 12, 15.5 + row * 12, 22.4, 10.4, 1.4),
            (row * 3 + brick * 5) % 4 === 0 ? darker(colour, 0.16) : colour,
            { bulge: 1.4 },
          );
    });
    solid(clay, box(0, 7, 100, 8, 2), darker(colour, 0.22), { bulge: 1.8 });
  }),
  gate: prop('#5f6b7c', (clay) => {
    const { colour } = clay;
    for (const x of [4, 86]) solid(clay, box(x, 10, 10, 88, 2), darker(colour, 0.2), { bulge: 2.4 });
    for (const x of [9, 91]) solid(clay, oval(x, 8, 6), colour, { bulge: 2.4 });
    for (const y of [30, 82]) solid(clay, rod(`M12 ${y}H88`, 4), colour, { bulge: 1.6 });
    for (let bar = 0; bar < 7; bar++) {
      const x = 20 + bar * 10;
      const top = 24 - 12 * Math.sin((Math.PI * (bar + 0.5)) / 7);
      solid(clay, rod(`M${x} 92V${top}`, 3.2), colour, { bulge: 1.4 });
      mark(clay, shape(`M${x - 3} ${top}L${x} ${top - 8}L${x + 3} ${top}Z`, 0.6), darker(colour, 0.1));
    }
  }),
};

/** Which lamp is meant: amber is yellow, and whatever is cold is green. */
function nearestOf(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  if (red > 200 && green > 120) return LAMPS[1][1];
  return red > Math.max(green, blue) ? LAMPS[0][1] : LAMPS[2][1];
}
