/** What a shop sells: the pictures on its shelves, how they are shown, and the word over the counter. Part of the score's set. */
import { z } from 'zod';

/** How goods stand on the floor: on a table, as stems in buckets, heaped in crates, hung on a rail. */
export const DISPLAYS = ['table', 'buckets', 'crates', 'rail'] as const;

export const Goods = z.strictObject({
  /** Sprites, at least one. */
  sprites: z
    .array(z.string().regex(/^[0-9a-z-]+$/))
    .min(1)
    .max(10),
  display: z.enum(DISPLAYS),
  /** Colour of walls, awning and sign, `#rrggbb`. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** The word over the counter; where undefined the goods alone tell. */
  sign: z.string().max(14).optional(),
});
export type Goods = z.infer<typeof Goods>;
