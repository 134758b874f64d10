/** How a score names a picture and its colour. Used by `score.ts` and what it is made of. */
import { z } from 'zod';

export const COLOURS = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'pink',
  'brown',
  'black',
  'white',
  'grey',
  'gold',
  'turquoise',
  'beige',
  'navy',
  'maroon',
  'lavender',
  'mint green',
  'lime green',
  'silver',
  'light blue',
  'teal',
  'magenta',
  'olive green',
  'dark green',
  'dark grey',
  'dark brown',
  'dark purple',
  'peach',
  'copper',
] as const;

/**
 * A picture: an emoji's code points in hexadecimal (file stem of a sprite: `1f9a3`, `1f6b6-200d-2640-fe0f`), or
 * `prop-` and the name of something that the stage draws itself.
 */
export const picture = z.string().regex(/^(?:[0-9a-f]{1,6}(?:-[0-9a-f]{1,6}){0,9}|prop(?:-[a-z]+){1,4})$/);
