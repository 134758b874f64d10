/**
 * What floats through a surrealist's dream: a melting watch, an eye, a door, islands, clouds upside down. Called by
 * `surreal.ts`.
 */
import { blankCanvas, type Canvas } from '../painting/paint.js';
import {
  box,
  type Clay,
  DARK,
  darker,
  GOLD,
  gleam,
  hollow,
  lighter,
  mark,
  oval,
  rod,
  shape,
  solid,
  WOOD,
  within,
} from '../props/clay.js';

export function paintWatch(side: number): Canvas {
  return painted(side, (clay) => {
    solid(clay, rod('M2 34Q30 28 60 30Q80 31 98 24', 7), WOOD, { bulge: 2.4 });
    solid(clay, rod('M70 30Q74 12 90 6', 4), WOOD, { bulge: 1.4 });
    const limp = shape(
      'M16 30Q18 12 40 12Q64 12 68 30Q72 44 70 62Q70 84 63 92Q57 98 54 90Q52 76 46 70Q38 62 30 66Q22 70 19 58Q14 44 16 30Z',
      2,
    );
    solid(clay, limp, GOLD, { bulge: 4, shine: 1.4 });
    const dial = shape(
      'M21 31Q23 17 40 17Q59 17 63 31Q67 44 65 62Q65 80 60 86Q58 78 52 70Q42 58 31 60Q25 60 23 50Q20 40 21 31Z',
      2,
    );
    solid(clay, dial, '#eef6f7', { bulge: 2.4 });
    for (const path of [
      'M41 20V24',
      'M58 31H62',
      'M63 52H59',
      'M27 54L30 51',
      'M24 36H28',
      'M30 23L32 26',
      'M52 22L50 25',
      'M62 72L58 70',
    ])
      mark(clay, rod(path, 2), DARK);
    solid(clay, rod('M43 38L34 28', 2.8), DARK, { bulge: 0.8 });
    solid(clay, rod('M43 38Q54 46 57 62', 2.4), DARK, { bulge: 0.8 });
    solid(clay, oval(43, 38, 2.6), '#e2463f', { bulge: 0.8 });
    solid(clay, oval(39, 8, 4, 4.6), GOLD, { bulge: 1.4 });
  });
}

export function paintEye(side: number): Canvas {
  return painted(side, (clay) => {
    for (let lash = 0; lash < 9; lash++) {
      const x = 14 + lash * 9;
      const top = 28 - 12 * Math.sin((lash / 8) * Math.PI);
      mark(
        clay,
        rod(`M${x} ${top + 14}Q${x - (4 - lash) * 1.2} ${top} ${x - (4 - lash) * 2.8} ${top - 8}`, 2.2),
        '#2a1c30',
      );
    }
    const lids = shape('M4 52Q28 20 50 20Q74 20 96 52Q74 82 50 82Q26 82 4 52Z', 3);
    solid(clay, lids, '#f2e9e4', { bulge: 5 });
    within(clay, lids, () => {
      solid(clay, oval(50, 51, 28), '#4f9fe0', { bulge: 3 });
      // Magritte's iris: a sky with clouds.
      for (const [x, y, radius] of [
        [34, 46, 6],
        [41, 43, 7],
        [62, 60, 7],
        [70, 57, 5],
        [55, 34, 5],
        [38, 66, 5],
      ] as const)
        gleam(clay, oval(x, y, radius, radius * 0.7), 0.95);
      solid(clay, oval(50, 51, 11), '#120d1a', { bulge: 2 });
    });
    gleam(clay, oval(42, 40, 5, 3.6), 0.95);
    mark(clay, rod('M4 52Q28 20 50 20Q74 20 96 52', 3.4), '#c79a86');
  });
}

export function paintDoor(side: number): Canvas {
  return painted(side, (clay) => {
    solid(clay, box(22, 4, 54, 94, 2), lighter(WOOD, 0.1), { bulge: 2.4 });
    const opening = box(28, 9, 42, 89, 1);
    hollow(clay, opening, '#1b1a4f');
    within(clay, opening, () => {
      mark(clay, oval(52, 30, 9), '#fff0b8');
      mark(clay, oval(56, 28, 8), '#1b1a4f');
      for (const [x, y] of [
        [34, 20],
        [42, 44],
        [62, 52],
        [36, 64],
        [56, 72],
        [46, 84],
        [64, 18],
      ] as const)
        mark(clay, oval(x, y, 1.3), '#ffffff');
    });
    solid(clay, shape('M28 9L8 2V100L28 98Z', 1), '#3f9f8a', { bulge: 2.4 });
    for (const y of [14, 54])
      hollow(clay, shape(`M12 ${y}L24 ${y + 2}V${y + 30}L12 ${y + 31}Z`, 1), darker('#3f9f8a', 0.2));
    solid(clay, oval(12, 51, 2), GOLD, { bulge: 0.8 });
  });
}

/** A piece of meadow torn out of the ground, its roots of rock below. */
export function paintIsland(side: number): Canvas {
  return painted(side, (clay) => {
    const rock = shape('M5 32Q50 22 95 32Q90 50 76 56Q70 66 62 66Q58 82 50 92Q43 80 40 68Q30 68 25 56Q10 48 5 32Z', 3);
    solid(clay, rock, '#9a6a4c', { bulge: 5 });
    within(clay, rock, () => {
      for (const path of ['M30 40L36 64', 'M52 42L49 84', 'M70 40L64 60'])
        mark(clay, rod(path, 2.4), darker('#9a6a4c', 0.25));
    });
    solid(clay, oval(50, 31, 46, 9), '#86b25c', { bulge: 3 });
  });
}

/** A cloud that lies on its back: flat above, its heaps hanging down. */
export function paintHangingCloud(side: number): Canvas {
  return painted(side, (clay) => {
    const heaps = shape('M6 30Q50 24 94 30Q99 44 86 46Q84 60 70 56Q62 72 48 62Q36 70 30 55Q16 60 14 46Q1 44 6 30Z', 4);
    solid(clay, heaps, '#fbeedd', { bulge: 6 });
  });
}

function painted(side: number, draw: (clay: Clay) => void): Canvas {
  const art = blankCanvas(side, side);
  const canvas = art.getContext('2d');
  const unit = art.width / 100;
  canvas.scale(unit, unit);
  draw({ canvas, unit, colour: GOLD });
  return art;
}
