/** How a body is held at one moment: what `acts.ts` writes and `figure.ts`, `puppet.ts` and `wings.ts` draw. */

/** How a body is held. Lengths in own heights, angles in radians; leaning forwards is towards where it looks. */
export interface Body {
  forwards: number;
  up: number;
  /** Bows forwards over legs that stay where they are. */
  bow: number;
  /** Tips forwards, about the feet, or about the middle where `afloat` is 1. */
  tip: number;
  afloat: number;
  stretchX: number;
  stretchY: number;
  /** Shears the top forwards, feet held. */
  lean: number;
  /** Bends the top forwards in a curve. */
  sway: number;
  /** Turn about the upright axis. */
  spin: number;
  /** Turn in the picture's plane about the middle, clockwise on the screen whatever it looks to. */
  roll: number;
  /** Legs: how far they swing (0 to 1.4), where in a step they are (turns), 0 walk to 1 run. */
  stride: number;
  step: number;
  running: number;
  /** Legs drawn up under the body, 0 to 1. */
  fold: number;
  /** Front paw or arm raised and waved, 0 to 1, and where in the wave it is. */
  wave: number;
  wavePhase: number;
  /** Arms thrown about in a dance, 0 to 1; turns. */
  cheer: number;
  cheerPhase: number;
  /** Both arms stretched over the head, 0 to 1. */
  reach: number;
  /** Where a nose points, radians from straight ahead, upwards negative; for flying machines. */
  heading: number;
  /** Wings: how strongly they beat, and where in a beat (turns). */
  flap: number;
  flapPhase: number;
  /** A wave that runs from head to tail, and where it is (turns). */
  undulate: number;
  undulatePhase: number;
  /** Head: tips forwards, goes down, goes sideways; own heights for the latter two. */
  headTip: number;
  headDown: number;
  headAside: number;
  /** What is drawn around it, 0 to 1. */
  snore: number;
  crumbs: number;
  exhaust: number;
  dust: number;
}

/** Standing, all else at rest. */
export const stillBody = (): Body => ({
  forwards: 0,
  up: 0,
  bow: 0,
  tip: 0,
  afloat: 0,
  stretchX: 1,
  stretchY: 1,
  lean: 0,
  sway: 0,
  spin: 0,
  roll: 0,
  stride: 0,
  step: 0,
  running: 0,
  fold: 0,
  wave: 0,
  wavePhase: 0,
  cheer: 0,
  cheerPhase: 0,
  reach: 0,
  heading: 0,
  flap: 0,
  flapPhase: 0,
  undulate: 0,
  undulatePhase: 0,
  headTip: 0,
  headDown: 0,
  headAside: 0,
  snore: 0,
  crumbs: 0,
  exhaust: 0,
  dust: 0,
});
