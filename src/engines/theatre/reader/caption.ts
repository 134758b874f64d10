/** The director's caption: items of the plot as concepts, in the prompt's order. Used by `reader.ts`. */

import { KINDS } from '../reading.js';
import { ACTS, LIGHTS, WEATHERS } from '../score.js';
import type { Casting } from './cast.js';
import type { Item, Plot } from './plot.js';
import { CAMERA_MOVES, DIRECTIONS, RELATIONS, type SceneSense, SETS, type SetName } from './sense.js';

/** The longest caption that the director takes. */
export const LONGEST_CAPTION = 40;
const COUNT_NAMES = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** Every concept that a reading can hold. */
export const CONCEPTS: ReadonlySet<string> = new Set([
  'and',
  'then',
  'at',
  'there_is',
  'passive',
  'not',
  'slowly',
  'quickly',
  'several',
  ...COUNT_NAMES.slice(2),
  ...[0, 1, 2, 3].map((index) => `subject${index}`),
  ...KINDS.map((kind) => `kind.${kind}`),
  ...ACTS.map((act) => `act.${act}`),
  ...DIRECTIONS.map((direction) => `to.${direction}`),
  ...RELATIONS.map((relation) => `rel.${relation}`),
  ...CAMERA_MOVES.map((move) => `camera.${move}`),
  ...SETS.map((set) => `set.${set}`),
  ...LIGHTS.map((light) => `light.${light}`),
  ...WEATHERS.map((weather) => `weather.${weather}`),
]);

export interface Place {
  set?: SetName;
  sense?: SceneSense;
  word?: string;
  /** Snow was spoken of, but the set has none: then it falls. */
  snowing: boolean;
}

/** The set that the prompt asks for: the first that is exactly there, else the first that comes near, snowed over where snow is spoken of. */
export function findPlace(plot: Plot): Place {
  const scenes = plot.items.filter((item) => 'scene' in item);
  const cold = plot.items.some((item) => 'cold' in item);
  const chosen = scenes.find((item) => !item.scene.near) ?? scenes[0];
  const swimmersOnly = plot.drafts.every(({ subject }) => subject.kind === 'fish' || subject.kind === 'giant');
  if (chosen?.scene.near && chosen.scene.set === 'under-water' && !swimmersOnly) {
    // Who does not live in the sea is seen at its edge.
    return { set: 'beach', sense: chosen.scene, word: chosen.word, snowing: cold };
  }
  if (chosen === undefined) return cold ? { set: 'snowy-meadow', snowing: false } : { snowing: false };
  const { set } = chosen.scene;
  const snowed: SetName = cold && set === 'meadow' ? 'snowy-meadow' : set;
  return { set: snowed, sense: chosen.scene, word: chosen.word, snowing: cold && snowed !== 'snowy-meadow' };
}

export function writeCaption(plot: Plot, casting: Casting, place: Place): string[] {
  const concepts: string[] = [];
  const seen = new Set<string>();
  const once = (...words: string[]) => {
    if (!seen.has(words.at(-1)!)) concepts.push(...words);
    seen.add(words.at(-1)!);
  };

  if (casting.volunteered) pushMention(0, casting, concepts, seen);
  const contradicted = (concept: string) =>
    (concept.startsWith('light.') && concept !== `light.${plot.light}`) ||
    (concept.startsWith('weather.') &&
      plot.weather !== undefined &&
      concept !== `weather.${plot.weather}` &&
      concepts.at(-1) !== 'not');
  plot.items.forEach((item, index) => {
    if ('mention' in item) {
      const subject = casting.drafts.indexOf(item.mention);
      if (subject !== -1) pushMention(subject, casting, concepts, seen);
    } else if ('scene' in item) {
      if (item.scene === place.sense && place.set) once(...(item.placed ? ['at'] : []), `set.${place.set}`);
    } else if ('cold' in item) {
      if (place.snowing) once('weather.snow');
      else if (place.sense === undefined && place.set) once(...(item.placed ? ['at'] : []), `set.${place.set}`);
    } else if (!contradicted(item.concept) && isTied(item.concept, plot.items[index - 1], plot.items[index + 1])) {
      if (/^(set|light|weather|camera)\./.test(item.concept)) once(item.concept);
      else concepts.push(item.concept);
    }
  });
  return inTurn(tidy(concepts)).slice(0, LONGEST_CAPTION);
}

function pushMention(subject: number, casting: Casting, concepts: string[], seen: Set<string>): void {
  const { count, kind } = casting.subjects[subject]!;
  const draft = casting.drafts[subject]!;
  const name = `subject${subject}`;
  if (seen.has(name)) {
    concepts.push(name);
    return;
  }
  seen.add(name);
  const several = draft.count === 'several' || (draft.count === undefined && draft.plural);
  if (count > 1) concepts.push(several ? 'several' : COUNT_NAMES[count]!);
  concepts.push(name, `kind.${kind}`);
}

/** "and" ties two who are named, two deeds, or a deed to who comes next; "at" only a place, or in Chinese somebody whose place word follows. */
function isTied(concept: string, before: Item | undefined, after: Item | undefined): boolean {
  if (concept === 'and') return before !== undefined && after !== undefined && isJoint(before, after);
  if (concept === 'at') return after !== undefined && 'mention' in after;
  return true;
}

function isJoint(before: Item, after: Item): boolean {
  const isDeed = (item: Item) => 'concept' in item && /^(act|to)\.|ly$/.test(item.concept);
  if ('mention' in after) return 'mention' in before || isDeed(before);
  return isDeed(before) && isDeed(after);
}

/** Drops what grammar left hanging: "then" at either end, "at" whose place word never came. */
function tidy(concepts: string[]): string[] {
  const tidied = concepts.filter((concept, index) => {
    const next = concepts[index + 1];
    if (concept === 'then') return index > 0 && next !== undefined && next !== 'then';
    if (concept === 'passive') return concepts.slice(index).some((later) => later.startsWith('rel.'));
    if (concept !== 'at' || next?.startsWith('set.')) return true;
    const reach = concepts.slice(index + 1, index + 5);
    return reach.some((later) => later.startsWith('rel.'));
  });
  return tidied;
}

/** One after the other: two acts of one, tied by "and" or by nothing, are played as first and then; a third has no time. */
function inTurn(concepts: string[]): string[] {
  const turned: string[] = [];
  let acts: string[] = [];
  for (const concept of concepts) {
    if (/^subject/.test(concept)) acts = [];
    const said = concept.startsWith('act.') && turned.at(-1) !== 'not';
    if (said && (acts.includes(concept) || acts.length === 2 || (acts.length > 0 && concept === 'act.idle'))) {
      if (turned.at(-1) === 'and' || turned.at(-1) === 'then') turned.pop();
      continue;
    }
    if (said && acts.length > 0 && !turned.slice(-4).includes('then')) {
      if (turned.at(-1) === 'and') turned.pop();
      turned.push('then');
    }
    if (said) acts.push(concept);
    turned.push(concept);
  }
  return turned;
}
