/** What is seen of liquids from close by: how they flow, what they are, and what they are in. What reader, score and stage share. */
import { z } from 'zod';
import { COLOURS } from './picture.js';

/** From a spout into a vessel or over food; a cloud in clear water; two in one; round a spoon; drops; rings on water; water as the hero. */
export const FLOW_WAYS = [
  'pour',
  'coat',
  'diffuse',
  'stir',
  'drip',
  'bounce',
  'ripple',
  'rain',
  'whirl',
  'rapids',
  'steam',
] as const;
export const LIQUIDS = [
  'water',
  'sparkling',
  'milk',
  'cream',
  'coffee',
  'tea',
  'honey',
  'chocolate',
  'caramel',
  'juice',
  'lemonade',
  'wine',
  'white-wine',
  'champagne',
  'beer',
  'cola',
  'oil',
  'vinegar',
  'soup',
  'sauce',
  'batter',
  'ink',
  'paint',
  'dye',
  'gold',
  'metal',
  'mercury',
  'lava',
  'wax',
  'slime',
] as const;
export const VESSELS = ['glass', 'stemmed', 'flute', 'mug', 'cup', 'bowl', 'tank', 'jar', 'mould', 'palette'] as const;

export type FlowWay = (typeof FLOW_WAYS)[number];
export type Liquid = (typeof LIQUIDS)[number];
export type Vessel = (typeof VESSELS)[number];

/** A liquid from close by: how it flows, what it is and what it is in. */
export const Flow = z.strictObject({
  way: z.enum(FLOW_WAYS),
  liquid: z.enum(LIQUIDS),
  colour: z.enum(COLOURS).optional(),
  /** What it is mixed with, or comes into. */
  second: z.enum(LIQUIDS).optional(),
  /** Of several paints. */
  colours: z.array(z.enum(COLOURS)).max(4).optional(),
  vessel: z.enum(VESSELS).optional(),
  /** Over ice. */
  ice: z.boolean().optional(),
  /** What a drop hangs from. */
  from: z.enum(['tap', 'leaf', 'icicle']).optional(),
  /** What falls on water stays there. */
  floats: z.boolean().optional(),
});

export type Flow = z.infer<typeof Flow>;
