/** How somebody's hair and beard may be said to be: the words of it, for the score, the reader and the stage. */
import { z } from 'zod';
import { COLOURS } from './picture.js';

const HAIR_CUTS = ['long', 'short', 'curly', 'ponytail', 'plait', 'bun', 'tousled', 'bald'] as const;
const BEARDS = ['full', 'long', 'moustache', 'goatee'] as const;

export const Hair = z.strictObject({
  cut: z.enum(HAIR_CUTS).optional(),
  /** Yellow is what is called blonde, red what is called ginger. */
  colour: z.enum(COLOURS).optional(),
  beard: z.enum(BEARDS).optional(),
});

export type HairCut = (typeof HAIR_CUTS)[number];
export type Beard = (typeof BEARDS)[number];
export type Hair = z.infer<typeof Hair>;
