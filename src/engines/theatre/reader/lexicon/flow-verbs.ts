/** Verbs and places of English prompts about liquids, as alternatives of regular expressions. Read by the readers of such prompts. */

export const LANDS =
  'fall(?:s|ing|en)?|drop(?:s|ped|ping)?|land(?:s|ed|ing)?|hit(?:s|ting)?|splash(?:es|ed|ing)?|plop(?:s|ped|ping)?|plung(?:es?|ed|ing)|sink(?:s|ing)?|(?:being )?(?:thrown|tossed|skipped|dropped)|skip(?:s|ping)?|flutter(?:s|ing)?|drift(?:s|ing)?|float(?:s|ing)?|touch(?:es|ing)?|tumbl(?:es?|ing)|strik(?:es?|ing)';
export const WATERS =
  "ponds?|lakes?|water(?:'s)?(?: surface)?|puddles?|rivers?|pools?|streams?|fountains?|surface of .*(?:water|pond|lake|puddle)";
/** Of whom from close by only the hands are seen. */
export const WHO =
  '(?:(?:someone|somebody|hands?|person|(?<who>barista|bartender|waiter|waitress|chef|cook|baker|man|woman|worker|girl|boy|artist)) )?';

/** What colours a liquid. */
export const INKY = /\b(?:ink|dye|colou?ring|paints?|pigments?|watercolou?rs?)\b/u;
