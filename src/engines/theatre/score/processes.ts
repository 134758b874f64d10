/**
 * What goes on inside a thing, under the ground or right before the lens, where nobody is: lessons with short labels, and
 * close-ups of what is cooked, made or grows. What reader, score and stage share.
 */
import { z } from 'zod';
import { COLOURS } from './picture.js';

/** What is taught, with names in it. */
export const TAUGHT = [
  'plates',
  'volcano',
  'earth-inside',
  'tides',
  'tilt',
  'moon-phases',
  'heart',
  'lungs',
  'digestion',
  'seed',
  'states',
  'cell',
  'dna',
  'atom',
  'nerve',
  'gears',
  'lever',
  'pulley',
  'buoyancy',
  'engine',
  'circuit',
  'sound',
  'prism',
  'angles',
  'fractions',
  'times-table',
  'right-triangle',
] as const;

/** What is cooked, made or grows, from close by: each is one movement of whatever it is done to. */
export const SEEN = [
  'tumble',
  'lift',
  'slice',
  'simmer',
  'toss',
  'sizzle',
  'grill',
  'crush',
  'scald',
  'pop',
  'uncover',
  'shape',
  'develop',
  'patter',
  'trickle',
  'bloom',
  'hatch-out',
  'turntable',
  'topple',
  'knit',
  'rise',
  'kindle',
  'plunge',
  // Hands.
  'chop',
  'knead',
  'type',
  'play-keys',
  'pen',
  'alight',
  // Ways of looking that are the film.
  'along-road',
  'down-slope',
  'on-rails',
  'through-tube',
  'over-reef',
  'in-barrel',
  'train-window',
  'terraces',
] as const;
/** What it is done to. */
export const MATTERS = [
  'coffee',
  'chestnut',
  'candy',
  'clothes',
  'noodles',
  'pasta',
  'bread',
  'roll-cake',
  'sausage',
  'cucumber',
  'carrot',
  'tomato',
  'lemon',
  'cheese',
  'onion',
  'meat',
  'shrimp',
  'snail',
  'chicken',
  'vegetables',
  'rice',
  'potato',
  'tofu',
  'dumpling',
  'strawberry',
  'rose',
  'lotus',
  'sunflower',
  'tulip',
  'bee',
  'butterfly',
  'ladybird',
] as const;

export type Taught = (typeof TAUGHT)[number];
export type Seen = (typeof SEEN)[number];
export type Matter = (typeof MATTERS)[number];

export const Process = z.strictObject({
  name: z.enum([...TAUGHT, ...SEEN]),
  /** What its parts are called, in the order in which they are pointed at. */
  words: z.array(z.string().min(1).max(24)).max(8).optional(),
  /** Whose times table it is. */
  number: z.number().int().min(1).max(12).optional(),
  matter: z.enum(MATTERS).optional(),
  colour: z.enum(COLOURS).optional(),
  /** Before a black ground. */
  dark: z.boolean().optional(),
});

export type Process = z.infer<typeof Process>;
