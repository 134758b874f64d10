/**
 * What a place is dressed with: many of one kind that belong to the place and play no part. Read from the prompt by
 * `reader/places/dressed.ts`, drawn by `stage/nature/dressing.ts`.
 */
import { z } from 'zod';
import type { Goods } from './goods.js';
import { COLOURS, picture } from './picture.js';

/** How they are there: on the ground, from above on a string, in the air, about in the air, in the water, scattered, over walls. */
export const DRESSING_WAYS = ['stands', 'hangs', 'floats', 'flits', 'swims', 'lies', 'trails'] as const;
export type DressingWay = (typeof DRESSING_WAYS)[number];

export const Dressing = z.strictObject({
  sprite: picture,
  way: z.enum(DRESSING_WAYS),
  count: z.number().int().min(1).max(40),
  /** Height of one in actor units at depth 1. */
  size: z.number().min(0.02).max(1.5),
  colour: z.enum(COLOURS).optional(),
  /** They shine, and their light breathes. */
  glows: z.boolean().optional(),
});
export type Dressing = z.infer<typeof Dressing>;

/** What else a reading says of the place. */
export interface Dressed {
  dressing?: Dressing[];
  /** What the shop sells in which it plays. */
  goods?: Goods;
}
