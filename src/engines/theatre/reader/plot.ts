/**
 * What the interpreter makes of a prompt's terms before it is a `Reading`: who was named, what they do, where, and
 * the director's concepts in the prompt's order. Written by `interpret.ts`, read by `cast.ts` and `reader.ts`.
 */
import type { ActName, Colour, FrameName, Light, Look, Prop, Weather } from '../score/score.js';
import type { Relation, SceneSense, SportSense, SubjectSense } from './words/sense.js';

/** Somebody who was named. Counts and figures are settled later, so concepts point here. */
export interface Draft {
  subject: SubjectSense;
  name: string;
  plural: boolean;
  count?: number | 'several';
  colour?: Colour;
  /** How many times as large as others of its kind. */
  stature?: number;
  acts: ActName[];
  /** It was only said where something is: at a window, 窗边. */
  placed?: boolean;
  /** Enters or arrives. */
  comes?: boolean;
  sport?: SportSense;
  /** The set that the word can mean as well: a house, a castle. */
  place?: SceneSense;
  /** How the prompt puts a deed, where its act alone doesn't tell. */
  told?: Partial<Record<ActName, string>>;
  props?: Partial<Record<ActName, Prop>>;
  wears?: Prop[];
  holds?: Prop;
  says?: string;
  text?: string;
  /** Not what the word says, only what comes near. */
  near: boolean;
}

/** One step of the caption: a mention of somebody, a place, or a concept as it is written, with whose it is and to whom. */
export type Item =
  | { mention: Draft }
  | { scene: SceneSense; word: string; placed: boolean }
  | { cold: true; placed: boolean }
  | { concept: string; of?: Draft[]; to?: Draft[] };

export interface Bond {
  holder: Draft;
  relation: Relation;
  other: Draft;
}

export interface Plot {
  items: Item[];
  drafts: Draft[];
  bonds: Bond[];
  light?: Light;
  weather?: Weather;
  look?: Look;
  frame?: FrameName;
  pace?: number;
  /** Quoted words that nobody says and that stand on nothing. */
  titles: string[];
  /** A birthday is wished: a cake comes on where nobody is named. */
  isBirthday: boolean;
  /** Verbs that nobody was named for. */
  freeActs: ActName[];
  unknown: { word: string; shown?: string }[];
  /** A thing that nobody knows: a box with its name on it comes on where nobody else is named. */
  mystery?: string;
  /** Who somebody is dressed up as. */
  costumes: SubjectSense[];
  /** Who must not be seen: "no people". */
  unwanted: SubjectSense[];
}
