/** What becomes of a thing while somebody is at it: opened, broken, built. The words of it, for the score, the reader and the stage. */

export const BECOMINGS = [
  'built',
  'opened',
  'broken',
  'spilled',
  'burnt',
  'repaired',
  'painted',
  'grown',
  'dropped',
  'let-go',
  'blown-out',
  'lit',
  'popped',
  'watered',
  'baked',
] as const;
export type Becoming = (typeof BECOMINGS)[number];

/** Part of the act when it happens: of six stills the third is before it and the fourth after it. */
export const HAPPENS = 0.46;
