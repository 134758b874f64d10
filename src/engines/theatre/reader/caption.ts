/** The director's caption: items of the plot as concepts, in the prompt's order. Used by `reader.ts`. */

import { type CaptionWord, KINDS } from '../reading.js';
import { ACTS } from '../score/score.js';
import { SETS, type SetName } from '../sets.js';
import type { Casting } from './cast/cast.js';
import type { Draft, Item, Plot } from './plot.js';
import { CAMERA_MOVES, DIRECTIONS, RELATIONS, type SceneSense } from './words/sense.js';

/** The longest caption that the director takes. */
export const LONGEST_CAPTION = 40;
/** Of one subject; a film that has time for them shows each in a scene of its own. */
const MOST_ACTS = 4;
const COUNT_NAMES = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** Every concept that a reading can hold. */
export const CONCEPTS: ReadonlySet<string> = new Set([
  'and',
  'then',
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
]);

export interface Place {
  set?: SetName;
  sense?: SceneSense;
  word?: string;
  /** Snow was spoken of, but the set has none: then it falls. */
  snowing: boolean;
}

/** Rather a weather than a place. */
const WEATHERED = /^(clear|blue|cloudy|clear blue) sky$|^蓝天$/;

/** What is white where there is snow. */
const SNOWED: Partial<Record<SetName, SetName>> = { meadow: 'snowy-meadow', mountains: 'snowy-mountains' };

/** The set that the prompt asks for: the first that is exactly there, else the first that comes near, snowed over where snow is spoken of. */
export function findPlace(plot: Plot): Place {
  const scenes = plot.items.filter((item) => 'scene' in item);
  const cold = plot.items.some((item) => 'cold' in item) || plot.drafts.some(isOfSnow);
  const isAt = ({ scene, placed, word }: (typeof scenes)[number]) =>
    !scene.near && (scene.set !== 'sky' || (placed && !WEATHERED.test(word)));
  // "blue sky, salt desert": over most places there is a sky.
  const drowned = plot.drafts.length > 0 && plot.drafts.every(isOfSea);
  const city = scenes.find(({ scene }) => CITIES.test(scene.set));
  if (city && (drowned || scenes.some(({ scene }) => scene.set === 'under-water')))
    return { set: 'sunken-city', sense: { ...city.scene, near: false }, word: city.word, snowing: false };
  const chosen = scenes.find(isAt) ?? scenes.find((item) => !item.scene.near) ?? scenes[0];
  const swimmersOnly = plot.drafts.every(({ subject }) => subject.kind === 'fish' || subject.kind === 'giant');
  if (chosen?.scene.near && chosen.scene.set === 'under-water' && !swimmersOnly) {
    // Who does not live in the sea is seen at its edge.
    return { set: 'beach', sense: chosen.scene, word: chosen.word, snowing: cold };
  }
  if (chosen === undefined) return cold ? { set: 'snowy-meadow', snowing: false } : { snowing: false };
  const set = settled(chosen.scene, plot);
  const snowed: SetName = cold ? (SNOWED[set] ?? set) : set;
  return { set: snowed, sense: chosen.scene, word: chosen.word, snowing: cold && snowed !== 'snowy-meadow' };
}

/** Where there are streets that the sea may have taken. */
const CITIES = /^(?:downtown|street|tokyo-street|skyline|paris|future-city|village|sunken-city)$/;
const SEA = /^1f(?:40b|433|422|988|42c|419|991|9ad|9dc)/;
/** Whoever swims in a street does so where it is under water. */
const isOfSea = ({ subject: { kind, sprite }, acts }: Draft): boolean =>
  (kind === 'fish' || SEA.test(sprite)) && (acts.length === 0 || acts.includes('swim'));

/** Of snow are those who build a snowman or throw snowballs, and a snowman who does not melt. */
const SNOW = /^(26c4|2603|prop-snowball)/;
function isOfSnow({ subject, props = {}, acts }: Draft): boolean {
  if (acts.includes('shrink')) return false;
  return SNOW.test(subject.sprite) || Object.values(props).some(({ sprite }) => SNOW.test(sprite));
}

/** Swimmers are shown in the sea rather than on it, and an aeroplane's track is a runway. */
/** Trains cross bridges of their own. */
const TRAINS = /^1f68[2-68a]|^1f69[de]|^1f688|^prop-bullet/;
const FIELDS: ReadonlySet<SetName> = new Set([
  'meadow',
  'farm',
  'rapeseed-field',
  'cornfield',
  'vineyard',
  'wheat-field',
]);
const WALKERS: ReadonlySet<string> = new Set(['animal', 'giant', 'small', 'person']);

const isDryShod = ({ subject: { kind }, acts }: Draft): boolean =>
  (WALKERS.has(kind) || kind === 'vehicle') && !acts.includes('swim');

const WATERFOWL = /^1f(986|9a2)/;
const isOnWater = ({ subject: { kind, sprite }, acts }: Draft): boolean =>
  kind === 'boat' || acts.includes('swim') || ((kind === 'fish' || WATERFOWL.test(sprite)) && acts.length === 0);

/** Whoever is by the water stands on its bank, and boats are on it. */
export function isAfloat(drafts: readonly Draft[]): boolean {
  const isBoat = drafts.some(({ subject }) => subject.kind === 'boat');
  return isBoat || (drafts.length > 0 && drafts.every(isOnWater));
}

const DANCES = /^prop-(?:dragon|lion)-dance$/;
/** Bicycles, scooters, motorbikes, cars. */
const ON_WHEELS = /^1f(?:6b[2-5]|6f[459]|3cd|697|699)/;

/** Cars among them, or people who ride and nobody whom they ride on. */
const isOnWheels = (drafts: readonly Draft[]): boolean =>
  drafts.some(({ subject }) => ON_WHEELS.test(subject.sprite)) ||
  (drafts.every(({ subject }) => subject.kind === 'person') &&
    drafts.some(({ acts }) => acts.includes('ride') || acts.includes('drive')));

function settled({ set }: SceneSense, { drafts, items }: Plot): SetName {
  const isSwimmer = ({ subject: { kind, sprite }, acts }: Draft) =>
    (kind === 'fish' || /^1f(40b|433)/.test(sprite)) && !acts.includes('jump');
  if (set === 'ocean' && drafts.length > 0 && drafts.every(isSwimmer)) return 'under-water';
  // Who rides along the sea rides on the shore.
  if (set === 'ocean' && isOnWheels(drafts)) return 'beach';
  if (set === 'riverside' && isAfloat(drafts)) return 'river';
  // Before houses along a canal boats lie behind the quay; under cliffs nobody stands.
  if (set === 'canal-street' && drafts.some(({ subject }) => subject.kind === 'boat')) return 'canal';
  if (set === 'water-town' && drafts.some(({ subject }) => subject.kind === 'boat')) return 'town-canal';
  if (set === 'jungle-river' && drafts.some(({ subject }) => subject.kind === 'boat')) return 'river';
  if (set === 'street' && drafts.some(({ subject }) => DANCES.test(subject.sprite))) return 'lantern-street';
  if (set === 'sea-cliffs' && drafts.some(isDryShod)) return 'cliff';
  // Whoever drinks from a river stands on its bank.
  const drinks =
    drafts.length > 0 && drafts.every(({ subject, acts }) => WALKERS.has(subject.kind) && acts.includes('drink'));
  if (drinks && SETS[set].place === 'water') {
    const dry = items.find((item) => 'scene' in item && SETS[item.scene.set].place === 'ground');
    return dry && 'scene' in dry ? dry.scene.set : set === 'river' ? 'riverside' : 'waterfall';
  }
  if ((set === 'bridge' || set === 'highway') && drafts.some(({ subject }) => TRAINS.test(subject.sprite)))
    return 'viaduct';
  // A train that crosses fields does so on its rails.
  if (FIELDS.has(set) && drafts.some(({ subject }) => TRAINS.test(subject.sprite))) return 'railway';
  // Under a bridge of a garden a boat has no water.
  if (set === 'zen-garden' && drafts.some(({ subject }) => subject.kind === 'boat')) return 'river';
  if (set === 'stadium' && drafts.some(({ subject }) => subject.kind === 'aircraft')) return 'airport';
  return set;
}

/** The caption that the director gets. Scenery is not its affair, and whose deed a concept is stands beside it. */
export function writeCaption(plot: Plot, casting: Casting): CaptionWord[] {
  const words: CaptionWord[] = [];
  const seen = new Set<string>();
  const indexes = (drafts: readonly Draft[] = []) =>
    drafts.map((draft) => casting.drafts.indexOf(draft)).filter((index) => index !== -1);
  const told = plot.items.filter((item) => !isScenery(item));

  if (casting.volunteered) words.push(...mentionOf(0, casting, seen));
  told.forEach((item, index) => {
    if ('mention' in item) {
      const subject = casting.drafts.indexOf(item.mention);
      if (subject !== -1) words.push(...mentionOf(subject, casting, seen));
    } else if ('concept' in item && isTied(item.concept, told[index - 1], told[index + 1])) {
      if (item.concept.startsWith('camera.') && seen.has(item.concept)) return;
      seen.add(item.concept);
      const { of, to } = whose(item, plot);
      words.push(captionWord(item.concept, indexes(of), indexes(to)));
    }
  });
  return inTurn(tidy(words)).slice(0, LONGEST_CAPTION);
}

const captionWord = (concept: string, of: number[], to: number[]): CaptionWord => ({
  concept,
  ...(of.length > 0 && { of }),
  ...(to.length > 0 && { to }),
});

function isScenery(item: Item): boolean {
  return 'scene' in item || 'cold' in item || ('concept' in item && /^(light|weather)\.|^at$/.test(item.concept));
}

/** A relation whose holder was not known yet when it was written: its bond knows. */
function whose(item: { concept: string; of?: Draft[]; to?: Draft[] }, { bonds }: Plot): Pick<typeof item, 'of' | 'to'> {
  if (item.of || !item.concept.startsWith('rel.')) return item;
  const fitting = bonds.filter(({ relation }) => item.concept === `rel.${relation}`);
  const other = fitting[0]?.other;
  if (other === undefined) return item;
  return { of: fitting.filter((bond) => bond.other === other).map(({ holder }) => holder), to: [other] };
}

function mentionOf(subject: number, casting: Casting, seen: Set<string>): CaptionWord[] {
  const { count, kind } = casting.subjects[subject]!;
  const draft = casting.drafts[subject]!;
  const name = `subject${subject}`;
  const of = [subject];
  if (seen.has(name)) return [{ concept: name, of }];
  seen.add(name);
  const several = draft.count === 'several' || (draft.count === undefined && draft.plural);
  const number = several ? 'several' : (COUNT_NAMES[count] ?? 'several');
  return [...(count > 1 ? [number] : []), name, `kind.${kind}`].map((concept) => ({ concept, of }));
}

/** "and" ties two who are named, two deeds, or a deed to who comes next. */
function isTied(concept: string, before: Item | undefined, after: Item | undefined): boolean {
  return concept !== 'and' || (before !== undefined && after !== undefined && isJoint(before, after));
}

function isJoint(before: Item, after: Item): boolean {
  const isDeed = (item: Item) => 'concept' in item && /^(act|to)\.|ly$/.test(item.concept);
  if ('mention' in after) return 'mention' in before || isDeed(before);
  return isDeed(before) && isDeed(after);
}

/** Drops what grammar left hanging: "then" at either end, a passive without its verb, "not" of nothing. */
function tidy(words: CaptionWord[]): CaptionWord[] {
  return words.filter(({ concept }, index) => {
    const next = words[index + 1]?.concept;
    if (concept === 'then') return index > 0 && next !== undefined && next !== 'then';
    if (concept === 'passive') return words.slice(index).some((later) => later.concept.startsWith('rel.'));
    return concept !== 'not' || next?.startsWith('act.') === true;
  });
}

/** One after the other: two acts of one, tied by "and" or by nothing, are played as first and then. */
function inTurn(words: CaptionWord[]): CaptionWord[] {
  const turned: CaptionWord[] = [];
  const last = () => turned.at(-1)?.concept;
  let acts: string[] = [];
  for (const word of words) {
    const { concept } = word;
    if (/^subject/.test(concept)) acts = [];
    const said = concept.startsWith('act.') && last() !== 'not';
    if (said && (acts.includes(concept) || acts.length === MOST_ACTS || (acts.length > 0 && concept === 'act.idle'))) {
      if (last() === 'and' || last() === 'then') turned.pop();
      continue;
    }
    if (said && acts.length > 0 && !turned.slice(-4).some((before) => before.concept === 'then')) {
      if (last() === 'and') turned.pop();
      turned.push({ ...word, concept: 'then' });
    }
    if (said) acts.push(concept);
    turned.push(word);
  }
  return turned;
}
