/** What immortals and heroes of Chinese legends stand on to fly: a sword, two wheels of fire, a cloud. Listed by `index.ts`; `riding/saddles.ts` says where one stands. All fly to the left. */
import { type Clay, DARK, GOLD, gleam, lighter, mark, oval, type PropDesign, prop, rod, shape, solid } from './clay.js';

/** Spokes in a ring of flames that blow backwards. */
function fireWheel(clay: Clay, x: number): void {
  const flames = Array.from({ length: 9 }, (_, tongue) => {
    const turn = (tongue / 9) * 2 * Math.PI;
    const [along, down] = [Math.cos(turn), Math.sin(turn)];
    const tip = [x + along * 17 + 7, 50 + down * 17] as const;
    const [one, other] = [turn - 0.42, turn + 0.42].map((edge) => [x + Math.cos(edge) * 12, 50 + Math.sin(edge) * 12]);
    return `M${one!.join(' ')}Q${(tip[0] - 5).toFixed(1)} ${tip[1].toFixed(1)} ${tip.join(' ')}Q${tip[0].toFixed(1)} ${(tip[1] + 3).toFixed(1)} ${other!.join(' ')}Z`;
  });
  solid(clay, shape(flames.join(''), 2), clay.colour, { bulge: 2, shine: 1.6 });
  solid(clay, oval(x, 50, 13), '#ffc53a', { bulge: 2.4, shine: 1.6 });
  mark(clay, oval(x, 50, 8.6), '#c8302c');
  for (let spoke = 0; spoke < 4; spoke++) {
    const turn = (spoke / 4) * Math.PI;
    const [along, down] = [Math.cos(turn) * 9, Math.sin(turn) * 9];
    mark(clay, rod(`M${x - along} ${50 - down}L${x + along} ${50 + down}`, 1.6), GOLD);
  }
  solid(clay, oval(x, 50, 3.4), lighter(GOLD, 0.3), { bulge: 1.2 });
}

export const SKYBORNE: Record<string, PropDesign> = {
  'flying-sword': prop('#dfe9f6', (clay) => {
    mark(clay, shape('M96 50Q80 36 56 41Q34 44 4 50Q34 56 56 59Q80 64 96 50Z', 2), '#8fe0ff', 0.35);
    solid(clay, shape('M3 50L14 45.5H70V54.5H14Z', 1), clay.colour, { bulge: 2, shine: 1.8 });
    mark(clay, shape('M5 50L15 49H70V51H15Z'), '#9fb2cf', 0.9);
    mark(clay, rod('M14 47H68', 1), '#ffffff', 0.9);
    solid(clay, shape('M69 41Q74 44 75 50Q74 56 69 59Q67 54 67 50Q67 46 69 41Z', 1.5), GOLD, { bulge: 1.8 });
    solid(clay, shape('M74 47H90V53H74Z', 1.5), '#2f5f8a', { bulge: 1.6 });
    for (const x of [77, 81, 85]) mark(clay, rod(`M${x} 47L${x + 2} 53`, 1), GOLD);
    solid(clay, oval(92.5, 50, 3.6), GOLD, { bulge: 1.4 });
    mark(clay, rod('M94 52Q97 56 94 61', 1.8), '#d83a4a');
  }),
  'fire-wheels': prop('#ff7a22', (clay) => {
    fireWheel(clay, 26);
    fireWheel(clay, 70);
  }),
  'riding-cloud': prop('#ffe9c8', (clay) => {
    const cloud = shape(
      'M10 60Q2 60 3 51Q4 43 14 44Q15 34 28 35Q36 26 48 33Q62 27 68 38Q79 34 83 44Q96 42 98 52Q97 58 84 57Q90 63 78 64H22Q10 66 10 60Z',
      3,
    );
    solid(clay, cloud, clay.colour, { bulge: 5, shine: 1.4 });
    for (const [x, y, reach] of [
      [22, 52, 6],
      [46, 46, 7],
      [70, 52, 6],
    ] as const)
      mark(
        clay,
        rod(
          `M${x - reach} ${y + 2}Q${x - reach} ${y - 6} ${x} ${y - 5}Q${x + reach} ${y - 4} ${x + reach - 2} ${y + 2}Q${x + 1} ${y + 5} ${x - 1} ${y}`,
          1.8,
        ),
        '#f2a95c',
        0.85,
      );
    gleam(clay, shape('M30 39Q40 32 50 37Q40 36 31 42Z'), 0.7);
    mark(clay, oval(50, 63, 26, 1.4), DARK, 0.06);
  }),
};
