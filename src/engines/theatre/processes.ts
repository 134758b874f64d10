/**
 * What goes on inside a thing, under the ground or right before the lens, where nobody is: lessons with short labels, and
 * close-ups of what is cooked, made or grows. What reader, score and stage share.
 */
import { z } from 'zod';

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

export type Taught = (typeof TAUGHT)[number];

export const Process = z.strictObject({
  name: z.enum(TAUGHT),
  /** What its parts are called, in the order in which they are pointed at. */
  words: z.array(z.string().min(1).max(24)).max(8).optional(),
  /** Whose times table it is. */
  number: z.number().int().min(1).max(12).optional(),
});

export type Process = z.infer<typeof Process>;
