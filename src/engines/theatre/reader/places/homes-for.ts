/** Where a plot plays that names no place: where what passes between its cast belongs, else where they are at home. Used by `reader.ts`. */
import type { Dealing, DealingName, Reading } from '../../reading.js';
import { isAfloat } from '../caption.js';
import type { Casting } from '../cast/cast.js';
import type { Plot } from '../plot.js';
import { homesOf, isFireworks, isIndoors, outdoors } from './homes.js';
import type { Hinted } from './places-hinted.js';

/** Who does not fit into a room: a birthday is wished to others at a party. */
const ROOMLESS = new Set(['fish', 'giant', 'boat', 'aircraft']);

/** What is done at home, when it is time for bed. */
const AT_HOME: ReadonlySet<DealingName | undefined> = new Set(['lullaby', 'read-to', 'pillows', 'wake']);

/** Where people work for others, and where one is afraid. */
const WHERE_DEALT: readonly (readonly [name: DealingName, thing: RegExp, sets: Reading['sets']])[] = [
  ['tend', /^(1f9b7|1faa5|1f489|1fa7a|1fa79)/, ['hospital']],
  ['tend', /^(2702|1fa92|1f488|prop-comb)/, ['barber-shop']],
  ['tend', /^/, ['living-room']],
  ['deliver', /^/, ['street', 'village']],
  ['serve', /^/, ['restaurant']],
  ['sell', /^1f(35e|950|956|370|382|9c1|967|96f)/, ['bakery']],
  ['sell', /^2615/, ['restaurant']],
  ['sell', /^/, ['village', 'street']],
  ['dread', /^$|vacuum|^1f386/, ['living-room', 'bedroom']],
  ['wheel', /^/, ['bedroom', 'living-room']],
  ['ruin', /^/, ['living-room']],
  ['late', /^(1f68[2-8]|prop-bullet)/, ['train-station']],
  ['late', /^(2708|1f6e9)/, ['airport']],
  ['late', /^(1f6a2|26f4|26f5|1f6a4)/, ['harbour']],
  ['late', /^/, ['street', 'downtown']],
  ['win', /^/, ['stadium']],
  ['angle', /^/, ['riverside']],
  ['burgle', /^1f354/, ['kitchen']],
  ['burgle', /^/, ['office']],
];

/** Stars, moons, the sun and clouds. */
const HEAVENLY = /^(2b50|1f31[1-9a-f]|2601|1f324|2600)/;

/** What stands on tables is knocked off them at home. */
const BREAKS: ReadonlySet<string> = new Set(['shatters', 'topples', 'spills']);
const SMALL = 0.42;

const SEAGOING = /^(?:1f6a2|26f5|26f4|1f6f3|prop-pirate-ship)/;

/** A child is smaller, in actor units. */
const GROWN = 0.5;

/** Where a plot plays: on the water only whoever floats or swims. */
export function homesFor(plot: Plot, casting: Casting, dealing: Dealing | undefined, hinted?: Hinted): Reading['sets'] {
  const homes = dryHomesFor(plot, casting, dealing, hinted);
  const float = isAfloat(casting.drafts);
  if (float && homes[0] === 'riverside') return ['river'];
  return dealing && WET.has(homes[0]) ? ['riverside'] : homes;
}

const WET: ReadonlySet<string> = new Set(['river', 'harbour']);

function dryHomesFor(
  { costumes, weather, isBirthday, bonds }: Plot,
  { subjects, drafts }: Casting,
  dealing: Dealing | undefined,
  hinted?: Hinted,
): Reading['sets'] {
  // Stars are in the sky, whatever passes between them.
  if (subjects.every(({ sprite }) => HEAVENLY.test(sprite))) return ['sky'];
  const where =
    dealing && WHERE_DEALT.find(([name, thing]) => name === dealing.name && thing.test(dealing.thing ?? ''));
  if (where && !subjects.some(({ kind }) => ROOMLESS.has(kind))) return [...where[2]];
  if (dealing?.name === 'bathe' && !subjects.some(({ kind }) => ROOMLESS.has(kind))) return ['bathroom'];
  if (dealing?.name === 'rescue' && dealing.place === '1f30a') return ['ocean'];
  const broken = dealing?.outcome && BREAKS.has(dealing.outcome) ? subjects[dealing.to] : undefined;
  const isRoom = broken && /^(?:object|food)$/.test(broken.kind) && broken.size < SMALL && !hinted;
  if (isRoom && !subjects.some(({ kind }) => ROOMLESS.has(kind) || kind === 'vehicle'))
    return ['living-room', 'kitchen'];
  if (AT_HOME.has(dealing?.name) && !subjects.some(({ kind }) => ROOMLESS.has(kind))) return ['bedroom', 'living-room'];
  if (dealing?.name === 'scold' && subjects.some(({ kind, size }) => kind === 'person' && size < GROWN))
    return ['living-room', 'bedroom'];
  if (isBirthday && !subjects.some(({ kind }) => ROOMLESS.has(kind))) return ['party-room'];
  // A parrot that speaks after a captain is where he is.
  const heard = dealing?.name === 'echo' ? subjects[dealing.to] : undefined;
  if (heard) return homesOf([heard]);
  // Whoever is out in the rain is in no room, unless it is seen through a window.
  const isShut = hinted && (weather ?? 'clear') !== 'clear' && isIndoors(hinted.sets[0]) && !hinted.hasWindow;
  const hint = hinted && !isShut && isMetThere(hinted, subjects, drafts) ? hinted : undefined;
  // Who sails is at sea.
  const isAboard = bonds.some(
    ({ holder, relation, other }) =>
      SEAGOING.test(other.subject.sprite) &&
      relation === 'inside' &&
      holder.acts.some((act) => act === 'ride' || act === 'drive'),
  );
  if (isAboard) return ['ocean'];
  if (subjects.length > 1 && subjects.some(isFireworks)) return ['village', 'park', 'riverside'];
  if (hint?.isSure) return hint.sets;
  const homes = costumes.length > 0 ? homesOf(costumes) : homesOf(subjects, (index) => drafts[index]!.acts);
  // Who has to do with a bird comes to where both can stand.
  const isAloft = dealing && homes[0] === 'sky' && subjects.some(({ kind }) => kind !== 'bird' && kind !== 'insect');
  if (hint && ANYWHERE.has(homes[0]) && !hint.sets.some((set) => homes.includes(set))) return hint.sets;
  return outdoors(isAloft ? ['meadow', 'forest', 'mountains'] : homes, weather ?? 'clear', subjects);
}

/** Where those are met who might be anywhere. */
const ANYWHERE: ReadonlySet<string> = new Set(['park', 'meadow', 'street', 'downtown']);
const STILL_LIFE: ReadonlySet<string> = new Set(['object', 'food', 'plant', 'ball']);
const TOO_LARGE = /^(giant|vehicle|aircraft|boat)$/;

/** Things that lie there are to be recognised before anything else, and no truck comes into a kitchen. */
function isMetThere({ sets }: Hinted, subjects: Casting['subjects'], drafts: Casting['drafts']): boolean {
  const isStill = subjects.every(({ kind }, index) => STILL_LIFE.has(kind) && drafts[index]!.acts.length === 0);
  const isSwimming = subjects.every(({ kind }) => kind === 'fish');
  return !isStill && !isSwimming && !(isIndoors(sets[0]) && subjects.some(({ kind }) => TOO_LARGE.test(kind)));
}
