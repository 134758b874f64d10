/** Birds of garden and wood by their plumage, looking left as the emoji do; on the stage `drawn-bird.ts` moves them. Listed by `index.ts`. */
import type { Plumage } from '../birds/bird-wing.js';
import { SONGBIRD_PLUMAGES } from '../birds/songbird-plumages.js';
import { type Clay, darker, lighter, mark, oval, type PropDesign, prop, rod, shape, solid, within } from './clay.js';

function songbird(clay: Clay, own: Plumage): void {
  const { back, breast, belly, wing, beak, head = back, tail = wing, legs = '#e58a2c' } = own;
  for (const x of [46, 58]) mark(clay, rod(`M${x} 78V94M${x} 95h-8M${x} 95h6`, 3.4), legs);
  solid(clay, shape('M62 60L98 78L94 86L60 78Z', 3), tail, { bulge: 3 });
  const trunk = shape('M22 40Q24 22 42 22Q60 26 72 46Q84 66 70 78Q48 90 30 74Q18 60 22 40Z', 6);
  solid(clay, trunk, back, { bulge: 7 });
  within(clay, trunk, () => {
    mark(clay, oval(34, 78, 24, 22), belly);
    mark(clay, oval(26, 56, 18, 18), breast);
  });
  solid(clay, oval(38, 30, 21, 19), head, { bulge: 6 });
  within(clay, oval(38, 30, 21, 19), () => mark(clay, oval(24, 46, 16, 14), breast));
  solid(clay, shape('M48 50Q70 46 84 70Q64 78 52 70Q44 60 48 50Z', 4), wing, { bulge: 4 });
  for (const path of ['M54 62Q66 66 78 68', 'M54 56Q64 58 72 61']) mark(clay, rod(path, 1.6), lighter(wing, 0.35), 0.7);
  solid(clay, shape('M20 26L4 33L20 38Z', 2), beak, { bulge: 1.8 });
  solid(clay, oval(30, 27, 4.6), '#1b1626', { bulge: 1.4 });
  mark(clay, oval(28.6, 25.4, 1.6), '#ffffff');
  mark(clay, rod('M30 76Q44 84 60 78', 1), darker(belly, 0.2), 0.3);
}

export const SONGBIRDS: Record<string, PropDesign> = Object.fromEntries(
  Object.entries(SONGBIRD_PLUMAGES).map(([sprite, plumage]) => [
    sprite.replace('prop-', ''),
    prop(plumage.back, (clay) => songbird(clay, plumage)),
  ]),
);
