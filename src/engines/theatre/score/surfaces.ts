/** What the outside of things is like: what has become of it, what it is made of, how it is patterned. For the score, the reader and the stage. */

/** What time and weather make of it. */
export const WORN = ['rusty', 'mouldy', 'cracked', 'faded', 'withered', 'dusty', 'dull', 'frosty', 'shiny'] as const;
/** What it is made of. */
export const MADE = [
  'wooden',
  'metal',
  'stone',
  'marble',
  'glass',
  'crystal',
  'porcelain',
  'leather',
  'cardboard',
  'paper',
  'knitted',
  'furry',
  'velvet',
] as const;
/** Stuff that nothing is of but in a dream. */
export const BODY_STUFFS = [
  'cloud',
  'candyfloss',
  'rock',
  'ice',
  'fire',
  'water',
  'leaves',
  'flowers',
  'fruit',
  'gold',
  'chocolate',
  'candy',
  'lightning',
  'light',
  'starlight',
  'money',
] as const;
export type BodyStuff = (typeof BODY_STUFFS)[number];
/** What is on it. */
export const PATTERNED = ['striped', 'dotted', 'checked', 'rainbow'] as const;
/** Patches of a second colour on the first: "a black and white rabbit". */
export const PIED = [
  'and white',
  'and black',
  'and red',
  'and blue',
  'and green',
  'and yellow',
  'and orange',
  'and pink',
  'and purple',
  'and brown',
  'and grey',
  'and gold',
] as const;
export type Pied = (typeof PIED)[number];
export const SURFACES = [...WORN, ...MADE, ...BODY_STUFFS, ...PATTERNED, ...PIED] as const;
export type Surface = (typeof SURFACES)[number];

/** What rivers, lakes and seas are of in a dream. */
export const LIQUIDS = ['lava', 'gold', 'chocolate', 'milk', 'honey', 'candy', 'starlight'] as const;
export type Liquid = (typeof LIQUIDS)[number];

/** The outline that flat and round things can be cut to. */
export const SHAPES = ['heart', 'star', 'round', 'square', 'triangular', 'diamond', 'cube', 'cylinder'] as const;
export type Shape = (typeof SHAPES)[number];
