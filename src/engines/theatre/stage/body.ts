/** How a body is held at one moment: what `acts.ts` writes and `figure.ts`, `puppet.ts`, `wings.ts`, `things.ts`, `signs.ts` draw. */
import type { Becoming } from '../score/becomings.js';
import type { Mien } from './faces/miens.js';
import type { Sign } from './signs/signs.js';

/** Where a hand or foot is put: own heights, forwards of the body's middle and up from its ground; `k` 0 free to 1 there. */
export interface Placed {
  x: number;
  y: number;
  k: number;
  /** A mount may put it elsewhere. */
  loose?: boolean;
}

/** A picture that somebody uses: lengths in own heights, forwards and up, of the place where it is gripped. */
export interface Thing {
  /** Code of the picture, as the score spells it. */
  picture: string;
  x: number;
  y: number;
  /** The longer side of the picture; below 0 it points the other way. */
  size: number;
  /** Radians; positive lowers what is in front. */
  angle: number;
  /** Behind the body, before it but under the hands, or over all. */
  layer: 'behind' | 'front' | 'over';
  alpha: number;
  /** Stands on its own, and does not bow with the body. */
  free?: boolean;
  /** Stands on the floor, its place is told from there, and yet it is between a body and its hands: a table one works at. */
  stands?: boolean;
  /** Where in its turn a rope is, −1 under the feet to 1 over the head. */
  turn?: number;
  /** What becomes of it, `turn` how much of that is over, its foot at its place. */
  becoming?: Becoming;
  /** Somebody held wears sunglasses. */
  shaded?: boolean;
  /** Of what is drawn, where it is not always the same; told by whoever opened the things. */
  colour?: string;
  /** How far from the hand that holds it, and which hand; set when it is drawn. */
  inHand?: readonly [x: number, y: number, side: number];
  /** A thread or line to here. */
  line?: readonly [x: number, y: number];
}

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
  /** How far it has melted: broader at the foot, 0 to 1. */
  melt: number;
  /** Bends the top forwards in a curve. */
  sway: number;
  /** Turn about the upright axis. */
  spin: number;
  /** How far a ball of its height would have rolled, radians, as its picture sees it, which looks left: for wheels. */
  rolled: number;
  /** Turn in the picture's plane about the middle, clockwise on the screen whatever it looks to. */
  roll: number;
  /** Legs: how far they swing (0 to 1.4), where in a step they are (turns), 0 walk to 1 run. */
  stride: number;
  step: number;
  running: number;
  /** Carried through the air by a leap, 0 to 1, and 1 up to −1 down again. */
  aloft: number;
  rising: number;
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
  /** Of one without hands: head lowered to the ground, tongue out; 0 to 1. */
  dip: number;
  lap: number;
  /** A leap out of the water, 0 to 1, and where in it; nose and tail bent down, radians between them. */
  leap: number;
  leapBeat: number;
  arch: number;
  /** Seconds, for what only trickles. */
  clock: number;
  /** Differs between bodies of one kind, so that no two wag in time; turns. */
  whim: number;
  /** 0 looks at us, 1 at where it goes. */
  turn: number;
  /** The face alone: −1 to 1 at where it goes. */
  headTurn: number;
  /** The fore hand and the other; the fore foot and the other. */
  hands: [Placed, Placed];
  feet: [Placed, Placed];
  /** Least length of a leg whose foot is put somewhere, own heights; the leg on the far side shown, 0 or 1. */
  legLong: number;
  farLeg: number;
  /** Sits astride something, 0 or 1: the near leg hangs over its flank, before the jacket. */
  astride: number;
  /** How far the hips of somebody with legs of their own are lowered, own heights. */
  crouch: number;
  /** How much snow lies on its head, 0 to 1. */
  capped: number;
  /** Has tripped: forelegs folded, rump up, 0 to 1; rolled up into a ball, 0 to 1, and how far that has turned, radians. */
  kneel: number;
  curl: number;
  curlTurn: number;
  /** How far the ball it was in has burst, 0 whole to 1 gone. */
  burst: number;
  /** The near knee before the body, the far one on the ground, the clothes over the thighs, 0 to 1. */
  squat: number;
  /** Of one with wings: holds another in them, 0 to 1; is drawn over that one, 0 or 1; and that one is of its kind, 0 or 1. */
  embrace: number;
  over: number;
  kin: number;
  /** Mouth open, eyes shut, 0 to 1; −1 sad to 1. */
  mouth: number;
  blink: number;
  mood: number;
  /** Eyes wide, 0 to 1; where they look, −1 back to 1 forwards. */
  wow: number;
  /** Sunglasses pushed up into the hair, 0 to 1; 2 once they have flown off. */
  shades: number;
  /** Eyes that turn in their heads, 0 to 1. */
  dazed: number;
  gaze: number;
  tears: number;
  /** What its face is told to look like besides. */
  mien?: Mien;
  /** How much it has said that is not so, 0 to 1: seen on who has a nose for it. */
  fibs: number;
  /** Hindquarters of four-legged ones on the ground, 0 to 1. */
  sit: number;
  /** Size and presence: 0 is gone. */
  scale: number;
  alpha: number;
  things: Thing[];
  signs: Sign[];
  /** What is drawn around it, 0 to 1. */
  snore: number;
  crumbs: number;
  exhaust: number;
  /** How far its burners are open, 0 to 1: it is suddenly faster. */
  boost: number;
  /** How far its burners have died, 0 to 1, and how many seconds ago they coughed; below 0 never. */
  stalled: number;
  coughed: number;
  /** Of a car that flies: how far its nose is raised, radians. */
  pitch: number;
  /** How far it turns towards us, −1 away from us to 1. */
  bank: number;
  /** How hard wind from ahead lays ears and scarf back; how hard teeth are set and eyes narrowed; both 0 to 1. */
  windy: number;
  grit: number;
  /** Head turned round to who is behind, 0 to 1: of who sits in a car that flies. */
  backwards: number;
  /** How hard a whistle's cord is pulled, 0 to 1. */
  whistle: number;
  dust: number;
  /** Redder cheeks, 0 to 1. */
  blush: number;
  /** How hard shut eyes are squeezed, 0 to 1: seen on the faces of what came alive. */
  squeeze: number;
  /** Covered with soot, 0 to 1: seen on the pictures of what came alive. */
  soot: number;
  /** A bucket over the head, 0 or 1. */
  bucketed: number;
  /** Large ears spread, and how hard water is blown out of a trunk, both 0 to 1. */
  earsSpread: number;
  showers: number;
  /** Feelers stretched forwards to touch something, 0 to 1. */
  feelers: number;
  /** Cheeks full of air, lips rounded, 0 to 1. */
  puffed: number;
  /** A candle's flames blown out, 0 to 1. */
  snuffed: number;
  /** How fiercely fire is breathed, 0 to 1; below 0 as its mood says. */
  fire: number;
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
  melt: 0,
  sway: 0,
  spin: 0,
  rolled: 0,
  roll: 0,
  stride: 0,
  step: 0,
  running: 0,
  aloft: 0,
  rising: 0,
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
  dip: 0,
  lap: 0,
  leap: 0,
  leapBeat: 0,
  arch: 0,
  clock: 0,
  whim: 0,
  turn: 0,
  headTurn: 0,
  hands: [free(), free()],
  feet: [free(), free()],
  legLong: 0,
  farLeg: 1,
  astride: 0,
  crouch: 0,
  squat: 0,
  embrace: 0,
  over: 0,
  kin: 0,
  capped: 0,
  kneel: 0,
  curl: 0,
  curlTurn: 0,
  burst: 0,
  mouth: 0,
  blink: 0,
  mood: 0,
  wow: 0,
  shades: 0,
  dazed: 0,
  gaze: 0,
  tears: 0,
  fibs: 0,
  sit: 0,
  scale: 1,
  alpha: 1,
  things: [],
  signs: [],
  snore: 0,
  crumbs: 0,
  exhaust: 0,
  boost: 0,
  stalled: 0,
  coughed: -1,
  pitch: 0,
  bank: 0,
  windy: 0,
  grit: 0,
  backwards: 0,
  whistle: 0,
  dust: 0,
  blush: 0,
  squeeze: 0,
  soot: 0,
  bucketed: 0,
  earsSpread: 0,
  showers: 0,
  feelers: 0,
  puffed: 0,
  snuffed: 0,
  fire: -1,
});

const free = (): Placed => ({ x: 0, y: 0, k: 0 });
