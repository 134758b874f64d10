/** Where two are seen that only stand to each other. Part of `whereabouts.ts`. */
import type { Reading, Subject } from '../../reading.js';
import { THINGS, VEHICLES } from '../../score/kinds.js';
import type { SetName } from '../../sets.js';
import { OF_CEILINGS, OF_WALLS } from '../lexicon/hung-above.js';
import type { Whereabout } from '../lexicon/whereabouts.js';

export const AFLOAT = /^(?:fish|boat)$/;

/** Where one of the two says it, whatever they are else. */
export function placeOfBoth(
  where: Whereabout,
  one: Subject,
  other: Subject,
  isLandmark: boolean,
): Reading['sets'] | undefined {
  if (where === 'below' && other.kind === 'boat' && AFLOAT.test(one.kind)) return ['under-water'];
  if (other.sprite === 'prop-barred-cage') return ['park', 'meadow'];
  // The meadow has a windmill of its own.
  if ([one, other].some(({ sprite }) => sprite === 'prop-windmill') && (THINGS.has(one.kind) || isLandmark))
    return ['park'];
  if (other.sprite === 'prop-iceberg' && AFLOAT.test(one.kind)) return ['ocean'];
  // Above furniture or somebody it hangs on the wall of a room, or from its ceiling.
  const upper = where === 'above' ? one : where === 'below' ? other : undefined;
  const isHung = upper && (OF_WALLS.test(upper.sprite) || OF_CEILINGS.test(upper.sprite));
  return isHung && !isLandmark ? ['bare-room'] : undefined;
}

/** Where the fixed one is found, or the larger; a being plays in no studio. */
export function setsOf(first: Reading, second: Reading, where: Whereabout): Reading['sets'] {
  if (where === 'leaning' && VEHICLES.has(second.subjects[0]!.kind))
    return first.sets.includes('beach') || /surf/.test(first.subjects[0]!.sprite) ? ['beach'] : ['street', 'park'];
  const isOfRooms = second.sets.every((name) => name === 'studio' || INDOORS.has(name));
  const isOut = OF_OUTSIDE.test(first.subjects[0]!.sprite) || OF_OUTSIDE.test(second.subjects[0]!.sprite);
  if (THINGS.has(first.subjects[0]!.kind) && where !== 'hanging')
    return isOut && isOfRooms ? ['park', 'meadow'] : second.sets;
  const [own, others] = [first.sets, second.sets].map((sets) => sets.filter((name) => name !== 'studio'));
  const { kind, sprite } = second.subjects[0]!;
  const isOutside = OF_OUTSIDE.test(sprite) || VEHICLES.has(kind);
  const isRoom = kind === 'object' && !isOutside && others!.every((name) => INDOORS.has(name));
  const isDry = !/^(?:fish|boat)$/.test(first.subjects[0]!.kind) && !/boat|bridge|1f309/.test(`${kind} ${sprite}`);
  const dry = isDry ? own!.filter((name) => !WET.test(name)) : own!;
  const fit = isOutside ? dry.filter((name) => !INDOORS.has(name) && !/hospital/.test(name)) : dry;
  const usual: SetName[] = VEHICLES.has(kind) ? ['street', 'downtown'] : ['meadow', 'park'];
  const [set = 'studio', ...more] = isRoom || where === 'hanging' ? others! : fit.length > 0 ? fit : usual;
  return [set, ...more];
}

/** Where legs stand in water. */
const WET = /river|marsh|lake|sea|ocean|pond|harbour|swamp|aquarium/;
/** No room has one. */
const OF_OUTSIDE =
  /^1fab9|^26fa|^1faa8|^1f6f6|^1f4ee|^prop-(?:log-cabin|fire-hydrant|street-lamp|traffic-light|windmill|snowman|birdhouse|doghouse|well|wheelbarrow|hammock|barrel|letter-box|trash-can|bench|swing|tree-house)/;
const INDOORS: ReadonlySet<string> = new Set(['living-room', 'kitchen', 'bedroom', 'bathroom', 'restaurant', 'office']);
