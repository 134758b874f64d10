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
  'sewn',
  'polished',
  'washed',
  'carved',
  'hammered',
  'sawn',
  'sliced',
  'poured',
  'sprinkled',
  'lifted',
] as const;
export type Becoming = (typeof BECOMINGS)[number];

/** These go on as long as the hand with its tool is at the thing, until this part of the act. */
export const WORKED = [
  'sewn',
  'polished',
  'washed',
  'carved',
  'hammered',
  'sawn',
  'sliced',
  'poured',
  'sprinkled',
  'lifted',
] as const;
export type Worked = (typeof WORKED)[number];
export const isWorked = (becoming: Becoming | undefined): becoming is Worked =>
  (WORKED as readonly (Becoming | undefined)[]).includes(becoming);
export const WORKED_UNTIL = 0.8;
/** How often the tool comes down meanwhile. */
export const STROKES = 9;

/** Part of the act when it happens: of six stills the third is before it and the fourth after it. */
export const HAPPENS = 0.46;
