/**
 * The score: the typed, versioned timeline between the director, who writes it, and the stage, which draws it.
 * A few kB, kept with the clip; drawing it again at another size or look is exact.
 *
 * Units. `t`, `start`, `end`: seconds. `x`: stage widths, 0 the middle, ±0.5 the edges at camera x 0 and zoom 1.
 * `depth`: 0 the horizon to 1 the footlights; it alone gives place, size, order, parallax and haze.
 * `height`, `size`: actor units, the smaller of the stage's height and 1.25 of its width, so that one score
 * plays wide, square and tall. `facing`: −1 left to 1 right; passing 0 turns through the edge like a paper figure.
 */
import { z } from 'zod';
import { SETS, type SetName } from '../sets.js';
import { BECOMINGS } from './becomings.js';
import { Dressing } from './dressing.js';
import { Flow } from './flows.js';
import { Goods } from './goods.js';
import { Hair } from './hair.js';
import { EFFECTS, REACTIONS, STUFFS } from './happenings.js';
import { COLOURS, picture } from './picture.js';
import { Process } from './processes.js';
import { LIQUIDS, SHAPES, SURFACES } from './surfaces.js';

export const SCORE_VERSION = 1;

export const LIGHTS = ['morning', 'day', 'sunset', 'night'] as const;
export const WEATHERS = ['clear', 'rain', 'snow', 'fog', 'storm', 'wind'] as const;
/** What colours leaves have; where undefined, green. */
export const SEASONS = ['autumn'] as const;
export const LOOKS = [
  'plain',
  'pixel-art',
  'old-film',
  'black-and-white',
  'watercolour',
  'oil-painting',
  'van-gogh',
  'ukiyo-e',
  'cyberpunk',
  'cartoon',
  'surrealism',
  'neon-outline',
  'pencil',
  'comic',
  'silhouette',
  'clay',
  'toy-bricks',
  'stained-glass',
  'low-poly',
  'cross-stitch',
  'paper-cut',
  'ink-wash',
  'chalk',
  'video-tape',
  'anime',
  'pop-art',
  'crayon',
  'cubist',
  'mosaic',
  'charcoal',
  'line-drawing',
  'felt',
] as const;
/** Looks that are had by naming them: a platform's list of styles has room for the others. */
export const UNLISTED_LOOKS: ReadonlySet<string> = new Set([
  'anime',
  'pop-art',
  'crayon',
  'cubist',
  'mosaic',
  'charcoal',
  'line-drawing',
  'felt',
] satisfies (typeof LOOKS)[number][]);
/** What the whole scene is seen in: a glass sphere on a table, a screen in a room, a picture on a wall. */
export const FRAMES = ['glass-sphere', 'screen', 'picture-frame', 'petri-dish', 'jar'] as const;
export const ACTS = [
  'idle',
  'walk',
  'run',
  'jump',
  'fly',
  'swim',
  'dance',
  'spin',
  'roll',
  'bounce',
  'wave',
  'nod',
  'shake',
  'sleep',
  'float',
  'drive',
  'fall',
  'grow',
  'eat',
  'laugh',
  'drink',
  'play',
  'kick',
  'throw',
  'catch',
  'hit',
  'climb',
  'dig',
  'read',
  'write',
  'hug',
  'kiss',
  'fight',
  'cry',
  'shrink',
  'explode',
  'appear',
  'vanish',
  'talk',
  'sing',
  'sit',
  'clap',
  'crawl',
  'slide',
  'bend',
  'work',
  'hold',
  'ride',
  'exercise',
  'push',
] as const;

export { COLOURS };
export type Light = (typeof LIGHTS)[number];
export type Weather = (typeof WEATHERS)[number];
export type Season = (typeof SEASONS)[number];
export type Look = (typeof LOOKS)[number];
export type FrameName = (typeof FRAMES)[number];
export type ActName = (typeof ACTS)[number];
export type Colour = (typeof COLOURS)[number];

/** A short time that every span of a film lies in; also what bounds a score that comes from outside. */
const seconds = z.number().min(0).max(120);
const place = z.number().min(-10).max(10);

export const CameraKey = z.strictObject({
  t: seconds,
  x: place,
  y: place,
  /** 1 shows the whole stage; 2 half of it. */
  zoom: z.number().min(0.2).max(5),
  /** Turns, not degrees: 0.25 is a quarter turn. */
  roll: z.number().min(-1).max(1),
});

export const ActorKey = z.strictObject({
  t: seconds,
  x: place,
  depth: z.number().min(0).max(1.5),
  height: z.number().min(-2).max(5),
  facing: z.number().min(-1).max(1),
});

/** Something that somebody uses, holds or wears; no actor of its own. */
export const Prop = z.strictObject({
  sprite: picture,
  colour: z.enum(COLOURS).optional(),
  /** What it is made of. */
  surface: z.enum(SURFACES).optional(),
  /** What becomes of it over the act. */
  becoming: z.enum(BECOMINGS).optional(),
  /** How many of it are in the air by turns. */
  juggled: z.number().int().min(1).max(9).optional(),
  /** Of a costume, whose picture is of those whose clothes it is: what they are called. */
  name: z.string().max(40).optional(),
});

export const Act = z.strictObject({
  name: z.enum(ACTS),
  start: seconds,
  end: seconds,
  /** 0 still to 1 plain to 2 wild. */
  strength: z.number().min(0).max(2),
  /** What it is done with: the book that is read, the guitar that is played. Without one the stage chooses. */
  prop: Prop.optional(),
});

export const Reaction = z.strictObject({
  name: z.enum(REACTIONS),
  start: seconds,
  end: seconds,
  /** Without the sign that would be drawn with it: a film shows one kind of sign. */
  plain: z.boolean().optional(),
  /** Where the head of whoever is stroked is, or how far what is held is flung out: own heights, forwards and up. */
  reach: z.tuple([z.number().min(-2).max(2), z.number().min(0).max(2)]).optional(),
});

export const Effect = z.strictObject({
  name: z.enum(EFFECTS),
  start: seconds,
  end: seconds,
  /** Where it comes from, in stage widths and actor units over the ground at depth 1; what fills the frame has no place. */
  x: place.optional(),
  height: place.optional(),
  /** Where it lies on the ground, if it does. */
  depth: place.optional(),
  /** How many times as large as usual. */
  size: z.number().min(0.1).max(3).optional(),
  /** Springs straight up and not to a side. */
  straight: z.boolean().optional(),
  /** What is dreamt of, or jumps out. */
  sprite: picture.optional(),
  /** Written into it: the noise that a blow makes, the name of a thing, names of planets with commas between. */
  word: z.string().min(1).max(80).optional(),
  /** What a heap is of, where it is of no `sprite`; and whether it grows all the while. */
  stuff: z.enum(STUFFS).optional(),
  grows: z.boolean().optional(),
  /** Where an arrow points: turns from the right, upwards. */
  angle: z.number().min(-1).max(1).optional(),
  flow: Flow.optional(),
  process: Process.optional(),
});

export const Actor = z.strictObject({
  sprite: picture,
  /** What it is called in the prompt's language; for people who read the score, never drawn. */
  name: z.string().max(80),
  /** Height of the body in actor units at depth 1. */
  size: z.number().min(0.02).max(2),
  colour: z.enum(COLOURS).optional(),
  /** What its outside is like, where that is not as its picture has it. */
  surface: z.enum(SURFACES).optional(),
  shape: z.enum(SHAPES).optional(),
  /** When it comes and goes where another takes its place: from when until when. */
  fades: z
    .strictObject({ in: z.tuple([seconds, seconds]).optional(), out: z.tuple([seconds, seconds]).optional() })
    .optional(),
  /** Hats, glasses, scarves: drawn on its head or body. */
  wears: z.array(Prop).max(4).optional(),
  hair: Hair.optional(),
  /** In its hand over the whole film. */
  holds: Prop.optional(),
  /** Words in its speech bubble while it talks or sings. */
  says: z.string().min(1).max(80).optional(),
  /** Words written on it, for a sign, a poster, a banner. */
  text: z.string().min(1).max(40).optional(),
  /** In order of time, at least one. Between keys a monotone cubic, before the first and after the last held. */
  keys: z.array(ActorKey).min(1).max(300),
  acts: z.array(Act).max(60),
  /** Only that much of it is seen: another is behind, or before; or the ground hides what is below. */
  half: z.enum(['front', 'rear', 'above']).optional(),
  /** How high over the ground that is, actor units at depth 1, where it comes out of something that stands there. */
  rim: z.number().min(0).max(2).optional(),
  /** Turns that it leans to the right, about its foot, over the whole film. */
  tilt: z.number().min(-0.5).max(0.5).optional(),
  /** A vehicle that nobody drives or looks out of: it is parked. */
  empty: z.boolean().optional(),
  /** What befalls it besides. */
  reactions: z.array(Reaction).max(20).optional(),
  /** Differs between actors of one kind, so that they don't step in time. */
  seed: z.int().min(0).max(0xffffffff),
});

export const Title = z.strictObject({
  text: z.string().min(1).max(120),
  start: seconds,
  end: seconds,
  at: z.enum(['top', 'middle', 'bottom']),
});

export const Score = z.strictObject({
  version: z.literal(SCORE_VERSION),
  seconds: z.number().positive().max(120),
  seed: z.int().min(0).max(0xffffffff),
  set: z.strictObject({
    name: z.enum(Object.keys(SETS) as [SetName, ...SetName[]]),
    light: z.enum(LIGHTS),
    weather: z.enum(WEATHERS),
    season: z.enum(SEASONS).optional(),
    /** What its river, lake or sea is of instead of water. */
    liquid: z.enum(LIQUIDS).optional(),
    /** What a shop sells. */
    goods: Goods.optional(),
  }),
  look: z.enum(LOOKS),
  frame: z.enum(FRAMES).optional(),
  /** Slow motion below 1, time lapse above: the clock of gaits, acts, weather and scenery. Keys lie in film time. */
  pace: z.number().min(0.1).max(4).optional(),
  /** What is sharp, in order of time; where empty or undefined, everything is. */
  focus: z
    .array(z.strictObject({ t: seconds, depth: z.number().min(0).max(1.5) }))
    .max(20)
    .optional(),
  /** In order of time, at least one. */
  camera: z.array(CameraKey).min(1).max(300),
  /**
   * 0 to 1: how far the camera turns on its foot and zooms with its lens, so that all depths move alike, rather than
   * travels; undefined: it travels. Below 0 it goes around what is in the middle of the stage, which stays where it is while
   * what is farther goes along with the camera.
   */
  cameraTurn: z.number().min(-2).max(1).optional(),
  /** 0 to 1: how much the camera trembles, over the whole film. */
  cameraShake: z.number().min(0).max(1),
  /** When most of that trembling dies down; undefined: never. */
  cameraCalm: seconds.optional(),
  actors: z.array(Actor).max(16),
  /** Small ones at the rim and passers-by far back, who belong to the story and not to the cast: nobody counts them. */
  guests: z.array(Actor).max(6).optional(),
  /** What the set is dressed with. */
  dressing: z.array(Dressing).max(6).optional(),
  effects: z.array(Effect).max(12).optional(),
  titles: z.array(Title).max(8),
});

export type CameraKey = z.infer<typeof CameraKey>;
export type ActorKey = z.infer<typeof ActorKey>;
export type Act = z.infer<typeof Act>;
export type Prop = z.infer<typeof Prop>;
export type Reaction = z.infer<typeof Reaction>;
export type Effect = z.infer<typeof Effect>;
export type Actor = z.infer<typeof Actor>;
export type Title = z.infer<typeof Title>;
export type Score = z.infer<typeof Score>;
