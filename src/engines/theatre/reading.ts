/** What the reader understood of a prompt, and what the director, the casting and the chatter get of it. */

import { DEALING_NAMES, type DealingName, HANDLED_NAMES } from './score/dealing-names.js';
import type { Dressed } from './score/dressing.js';
import type { OfEvent } from './score/events.js';
import type { FeelingName } from './score/feelings.js';
import type { Flow } from './score/flows.js';
import type { Hair } from './score/hair.js';
import type { ShowName, Stuff } from './score/happenings.js';
import { MANNERS, type Manner, OUTCOMES, type Outcome } from './score/outcomes.js';
import type { Process } from './score/processes.js';
import type { ActName, Colour, FrameName, Light, Look, Prop, Season, Weather } from './score/score.js';
import type { Liquid, Shape, Surface } from './score/surfaces.js';
import type { SetName } from './sets.js';

export type Angle = 'low' | 'high';

/** What sort of thing a subject is: decides how it plausibly moves, and how the director places it. */
export const KINDS = [
  'person',
  'animal',
  'giant',
  'small',
  'bird',
  'insect',
  'fish',
  'vehicle',
  'aircraft',
  'boat',
  'ball',
  'food',
  'plant',
  'object',
] as const;
export type Kind = (typeof KINDS)[number];

export { DEALING_NAMES, type DealingName, HANDLED_NAMES, MANNERS, type Manner, OUTCOMES, type Outcome, type ShowName };

export type HandledEnd = 'caught' | 'head' | 'ceiling' | 'gone' | 'light';

/** What something looks like before or after: only what differs from what it is called. */
export interface Guise {
  sprite?: string;
  /** What somebody is called then, by which they are dressed: a prince. */
  name?: string;
  colour?: Colour;
  surface?: Surface;
  /** How tall it is then, actor units, where it is another. */
  size?: number;
}

/** One becomes another, or only otherwise. */
export interface Change {
  /** Subject index. */
  of: number;
  from: Guise;
  into: Guise;
}

export interface Dealing {
  name: DealingName;
  /** Subject indices: who does it, and to whom; the same where two of one kind do it to each other. */
  by: number;
  to: number;
  /** Sprite of what is given, stolen, dreamt of. */
  thing?: string;
  /** Sprites of what comes one after the other. */
  things?: readonly string[];
  /** Sprite of where somebody is rescued from, or is seated meanwhile. */
  place?: string;
  /** What somebody sinks into, what runs over. */
  stuff?: Stuff;
  /** Goes out of the picture in the end. */
  leaves?: boolean;
  /** It goes wrong in the end. */
  fails?: boolean;
  /** Where what is thrown comes down, or that only light comes out of what opens. */
  ends?: HandledEnd;
  /** How it is done, and what comes of it. */
  manner?: Manner;
  outcome?: Outcome;
  /** What is taught. */
  skill?: ActName;
  /** Whom it is done to is a young one. */
  young?: boolean;
  /** Whom it is done to is father or mother. */
  elder?: boolean;
  /** What becomes of one, or of two side by side. */
  changes?: readonly Change[];
  /** Which scene on the way it is, where what is wanted is not found or not managed yet. */
  leg?: number;
}

export interface Subject {
  /** File stem of the sprite. */
  sprite: string;
  /** One word or two in the prompt's language. */
  name: string;
  kind: Kind;
  /** How many the prompt asks for, 1 to 12; of all together up to 16 where each kind has its number, else up to 8. */
  count: number;
  counted?: true;
  /** They lie on each other. */
  heaped?: true;
  colour?: Colour;
  /** What it is made of, or how it is patterned. */
  surface?: Surface;
  /** What it is cut to. */
  shape?: Shape;
  /** Height in actor units at depth 1, so that a mammoth is bigger than a cat. */
  size: number;
  /** Goods that are turned about. */
  spins?: boolean;
  /** It enters or arrives: it comes in from outside the picture. */
  comes?: boolean;
  /** What it does each act with, as far as the prompt says: the harp that is played. */
  props?: Partial<Record<ActName, Prop>>;
  wears?: Prop[];
  /** Of a person, as far as the prompt says. */
  hair?: Hair;
  holds?: Prop;
  /** What it is said to feel; `late`: once what it does first has been done. */
  feels?: { name: FeelingName; late: boolean };
  /** Words that it says, and words that are written on it. */
  says?: string;
  text?: string;
}

/** One concept of the director's caption, and whom it is about (subject indices), as far as the reader knows. */
export interface CaptionWord {
  /** One of `vocabularies.concepts`. */
  concept: string;
  /** Whose deed or state it is. */
  of?: number[];
  /** Whom or what it is done to, or stands to. */
  to?: number[];
}

export interface Reading extends Dressed, OfEvent {
  language: 'en' | 'zh';
  /** At most four. Never empty: a prompt that names nobody gets the set's own hero. */
  subjects: Subject[];
  /** What is to be directed, in the prompt's own order. Where it plays, in what light and weather, does not stand here. */
  caption: CaptionWord[];
  /** Who stands where to whom, or does what to whom (subject indices; `relation` without `rel.`), for those who judge a film. */
  relations: { subject: number; relation: string; other: number }[];
  /** What passes between two of them, where that is told. */
  dealing?: Dealing;
  /** People who pass by behind who is meant. */
  passers?: Subject;
  /** It is about a place and nobody: who would play there is not seen. */
  landscape?: boolean;
  /** It only names one thing or a few, and where they are. */
  plain?: boolean;
  /** Where its only one is to the place that it is in: high above it, or from one side of it to the other. */
  over?: 'above' | 'across';
  /** No joke is told in it. */
  solemn?: boolean;
  /** The camera looks up from the ground, or down from above. */
  angle?: Angle;
  /** A liquid is what it is about, seen from close by; what it runs over or what falls into it. */
  flow?: Flow & { sprite?: string };
  /** What goes on inside a thing or right before the lens, where nobody is. */
  process?: Process;
  /** Asked for as close as can be, or for the eyes alone: they fill the picture. */
  eyes?: boolean;
  /** Sets that suit: the one that the prompt names, or else some where this cast may well be met. The seed chooses. */
  sets: [SetName, ...SetName[]];
  /** What the prompt fixes; where undefined, what suits the set, by the seed. */
  light?: Light;
  weather?: Weather;
  /** Hours that it goes through, one after the other. */
  hours?: readonly Light[];
  /** In one of several scenes of a day that goes by: which, of how many. */
  hour?: readonly [index: number, count: number];
  season?: Season;
  /** What the water of the place is of. */
  liquid?: Liquid;
  look?: Look;
  frame?: FrameName;
  /** Slow motion below 1, time lapse above. */
  pace?: number;
  /** What is seen about everybody over the whole film. */
  shows?: ShowName[];
  /** What it teaches, by the name under which that is staged. */
  lesson?: string;
  titles: string[];
  /** Options that people write as words: "vertical", "a 6 second clip". */
  seconds?: number;
  aspect?: '16:9' | '9:16' | '1:1';
  /** Plays where the chapter before did. */
  goesOn?: boolean;
  /** Where the prompt goes from place to place, or from one dealing to the next: each as a reading of its own. */
  chapters?: Reading[];
  /** One short line in the prompt's language that says what will be shown. */
  understood: string;
  /** Words that were not known; `shown` names the nearest thing where there is one. */
  unknown: { word: string; shown?: string }[];
}
