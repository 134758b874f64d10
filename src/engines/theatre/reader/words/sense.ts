/**
 * What a word can mean to the theatre. The lexicon turns its tables into senses, the segmenter finds them in a
 * prompt, the interpreter reads the row of them.
 */

import type { Kind } from '../../reading.js';
import type { Becoming } from '../../score/becomings.js';
import type { Goods } from '../../score/goods.js';
import type { ActName, Colour, FrameName, Light, Look, Weather } from '../../score/score.js';
import type { SetName } from '../../sets.js';
import type { Guise } from '../lexicon/guises.js';

export const DIRECTIONS = ['left', 'right', 'camera', 'away', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const RELATIONS = [
  'left_of',
  'right_of',
  'above',
  'below',
  'in_front_of',
  'behind',
  'next_to',
  'on',
  'chase',
  'approach',
  'leave',
  'inside',
  'with',
  'follow',
  'around',
  'over',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const CAMERA_MOVES = [
  'still',
  'pan_left',
  'pan_right',
  'tilt_up',
  'tilt_down',
  'zoom_in',
  'zoom_out',
  'follow',
  'shake',
  'orbit',
  'close_up',
  'wide',
  'rack_focus',
] as const;
export type CameraMove = (typeof CAMERA_MOVES)[number];

/** How a person's figure is drawn: people change their sprite with what they do. */
export type Gender = 'person' | 'woman' | 'man';

export interface SubjectSense {
  /** File stem of the sprite. */
  sprite: string;
  kind: Kind;
  /** Height in actor units, where the kind's own does not fit. */
  size?: number;
  /** What it is of, where it is a dog or cat of a breed. */
  breed?: string;
  /** Only for people, who get the figure that fits their act. */
  gender?: Gender;
  /** Trees, clouds, houses: what stands around, and gives way to heroes. */
  scenery?: boolean;
  /** The sprite is only the nearest thing there is. */
  near?: boolean;
  /** Worn by somebody, it is no actor: drawn on its wearer, or only a colour of theirs, or a part of their body. */
  worn?: 'drawn' | 'colour' | 'body';
  /** What everything else can be shown in. */
  frame?: FrameName;
  /** It is of a room, or foam: nobody who plays. */
  part?: boolean;
  /** An animal that has a trade, and what shows it. */
  guise?: Guise;
  /** Written on, when words are told: a sign, a banner. */
  lettered?: boolean;
}

export interface SceneSense {
  set: SetName;
  /** The set is only the nearest thing there is. */
  near: boolean;
  /** Sprite of who plays there when a prompt names nobody. */
  hero?: string;
  /** What is sold there. */
  goods?: Goods;
}

/** What people do for which there is a figure of its own: riding a bike, skiing. */
export interface SportSense {
  /** Sprite without gender; `-200d-2640-fe0f` and `-200d-2642-fe0f` follow it where they exist. */
  sprite: string;
  kind: Kind;
  /** Sprite of what one sits on, for those who have no figure for it: a cat on a bike. */
  mount?: string;
}

/** How a deed is done, where the act alone doesn't say. */
export interface Manner {
  /** Sprite of what it is done with, unless the prompt names something else. */
  prop?: string;
  /** What becomes of the thing that it is done to. */
  becoming?: Becoming;
  /** Sprite of whom it is done with or to, who comes on where the prompt names nobody: one hugs somebody. */
  partner?: string;
  /** Both do it. */
  mutual?: boolean;
  /** Sprite of what is in the hand all the while. */
  holds?: string;
  /** What the object of the verb is to whoever does it. */
  objectRelation?: Relation;
}

/** Words that are only grammar. Prepositions carry their relation in `Sense.relation`. */
export type Mark =
  | 'and'
  | 'then'
  | 'not'
  | 'there'
  | 'by'
  | 'copula'
  | 'pronoun'
  | 'another'
  | 'camera'
  | 'preposition'
  | 'postposition'
  | 'passive'
  | 'of'
  | 'wear'
  | 'role'
  | 'to'
  | 'play'
  | 'say'
  | 'name'
  | 'cold'
  | 'unit'
  | 'or'
  | 'tool'
  | 'between'
  | 'background'
  | 'skip';

export interface Sense {
  part: 'noun' | 'verb' | 'other';
  /** The word as the lexicon spells it, to name the subject with. */
  word: string;
  subject?: SubjectSense;
  sport?: SportSense;
  scene?: SceneSense;
  act?: ActName;
  relation?: Relation;
  direction?: Direction;
  camera?: CameraMove;
  tempo?: 'slowly' | 'quickly';
  manner?: Manner;
  /** Slow motion below 1, time lapse above. */
  pace?: number;
  frame?: FrameName;
  colour?: Colour;
  /** `several` is a count of four. */
  count?: number | 'several';
  light?: Light;
  weather?: Weather;
  look?: Look;
  mark?: Mark;
}
