/** What somebody leaps or gets stuck in: hoops on a stand, one of fire, a chimney; and a boat folded of paper. Listed by `index.ts`. */
import {
  box,
  type Clay,
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

/** Seen from aside, so that one goes through it from the left to the right. */
const RING = { x: 50, y: 43, wide: 24, tall: 30 } as const;

function stand(clay: Clay): void {
  solid(clay, shape('M28 98Q28 92 38 91H62Q72 92 72 98Z', 2), '#5b5f86', { bulge: 2 });
  solid(clay, rod('M50 75V93', 6), STEEL, { bulge: 2, shine: 1.3 });
}

const ring = () => oval(RING.x, RING.y, RING.wide, RING.tall).stroke({ width: 5.4 });

/** Flames stand off it all round, upwards. */
function flames({ canvas }: Clay): void {
  for (const [reach, colour] of [
    [1, '#f4511e'],
    [0.7, '#ff9d2e'],
    [0.4, '#ffe27a'],
  ] as const) {
    canvas.fillStyle = colour;
    for (let tongue = 0; tongue < 22; tongue++) {
      const angle = (tongue / 22) * Math.PI * 2;
      const x = RING.x + RING.wide * Math.cos(angle);
      const y = RING.y + RING.tall * Math.sin(angle);
      const high = (tongue % 2 ? 6.5 : 9) * reach;
      const wide = 4.6 * (0.45 + 0.55 * reach);
      const lean = 3 * Math.cos(angle) * reach;
      canvas.beginPath();
      canvas.moveTo(x - wide, y + 2);
      canvas.quadraticCurveTo(x - wide * 0.8, y - high * 0.4, x + lean, y - high);
      canvas.quadraticCurveTo(x + wide * 0.9, y - high * 0.3, x + wide, y + 2);
      canvas.quadraticCurveTo(x, y + 6, x - wide, y + 2);
      canvas.fill();
    }
  }
}

export const SQUEEZED_THROUGH: Record<string, PropDesign> = {
  'stand-hoop': prop('#f0559a', (clay) => {
    stand(clay);
    solid(clay, ring(), clay.colour, { bulge: 2.4, shine: 1.4 });
    within(clay, ring(), () => {
      for (let band = 0; band < 10; band++) {
        const angle = (band / 10) * Math.PI * 2;
        const far = (turn: number) => `${RING.x + 60 * Math.cos(turn)} ${RING.y + 60 * Math.sin(turn)}`;
        mark(clay, shape(`M${RING.x} ${RING.y}L${far(angle)}L${far(angle + 0.3)}Z`), '#fff3d6', 0.9);
      }
    });
    gleam(clay, rod('M30 24Q36 9 48 7', 1.4), 0.8);
  }),
  'fire-hoop': prop('#8a3a1e', (clay) => {
    stand(clay);
    solid(clay, ring(), clay.colour, { bulge: 2 });
    flames(clay);
  }),
  'soap-bubble': prop('#bfe3ff', (clay) => {
    mark(clay, oval(50, 50, 42), clay.colour, 0.34);
    for (const [tone, wide, reach] of [
      ['#ff8fd0', 3.4, 40],
      ['#8fe0ff', 3, 37.5],
      ['#fff3a8', 2, 35.5],
    ] as const)
      mark(clay, oval(50, 50, reach).stroke({ width: wide }), tone, 0.6);
    mark(clay, oval(50, 50, 42).stroke({ width: 1.4 }), '#ffffff', 0.9);
    mark(clay, oval(35, 32, 9, 5, -0.7), '#ffffff', 0.85);
    mark(clay, rod('M66 79Q78 72 82 58', 2.4), '#ffffff', 0.7);
  }),
  chimney: prop('#c0573f', (clay) => {
    const stack = box(22, 22, 56, 77, 1);
    solid(clay, stack, clay.colour, { bulge: 3 });
    within(clay, stack, () => {
      for (let row = 0; row < 8; row++) {
        mark(clay, box(22, 30 + row * 9, 56, 1.4, 0), lighter(clay.colour, 0.45), 0.9);
        for (let joint = 0; joint < 4; joint++)
          mark(
            clay,
            box(26 + joint * 16 + (row % 2 ? 8 : 0), 31 + row * 9, 1.4, 8, 0),
            lighter(clay.colour, 0.45),
            0.9,
          );
        mark(clay, box(24 + ((row * 23) % 48), 32 + row * 9, 10, 6, 1), darker(clay.colour, 0.2), 0.5);
      }
    });
    solid(clay, box(16, 14, 68, 13, 2), darker(clay.colour, 0.12), { bulge: 2.4 });
    solid(clay, shape('M14 15Q20 5 34 9Q50 3 64 9Q80 5 86 15Q80 22 70 17Q58 22 46 17Q30 23 14 15Z', 2), '#fbfdff', {
      bulge: 2.6,
    });
  }),
  'paper-boat': prop('#fbfbf6', (clay) => {
    // A pointed hood between two flanks that fold up to bow and stern.
    solid(clay, shape('M50 20L68 62H32Z', 1), lighter(clay.colour, 0.2), { bulge: 1.2 });
    mark(clay, shape('M50 20L50 62H32Z'), '#20305a', 0.1);
    solid(clay, shape('M4 48L32 58H68L96 48L78 84H22Z', 1), clay.colour, { bulge: 1.8 });
    mark(clay, shape('M4 48L50 62L22 84Z'), '#20305a', 0.08);
    mark(clay, shape('M96 48L50 62L78 84Z'), '#20305a', 0.15);
    mark(clay, rod('M4 48L50 62L96 48', 0.9), '#8f98b0', 0.7);
    mark(clay, rod('M50 20V62', 0.8), '#8f98b0', 0.6);
  }),
};
