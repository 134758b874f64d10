/** What one does to another and what comes of it, by name. Told by `reading.ts`. */

/** How one comes at another, and what that does to the other: played in `story/dealings/striking.ts`. */
export const MANNERS = ['rush', 'touch', 'kick', 'land', 'throw', 'collide', 'near', 'work'] as const;
export type Manner = (typeof MANNERS)[number];
export const OUTCOMES = [
  'shatters',
  'topples',
  'spills',
  'rolls',
  'flies',
  'bounces',
  'slides',
  'sways',
  'splashes',
  'scatters',
  'wakes',
] as const;
export type Outcome = (typeof OUTCOMES)[number];
