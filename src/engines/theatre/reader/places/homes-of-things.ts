/** Where things lie about that play alone. Used by `homes.ts`. */
import type { Kind, Subject } from '../../reading.js';
import type { SetName } from '../../sets.js';

type Homes = [SetName, ...SetName[]];
type Played = Pick<Subject, 'kind' | 'sprite'>;

/** Fireworks. */
const SKYWARD = /^1f38[67]/;
/** Houses, towers, statues: they stand in no studio. */
const BUILDINGS =
  /^(1f3[de][0-9a-f]|1f3f0|26ea|1f54[cd]|1f6d5|26e9|1f5fc|1f5fd|1f5ff|1f3ef|prop-(?:pagoda|lighthouse|log-cabin|tree-house|igloo|yurt|teepee|windmill|wind-turbine|aqueduct|phone-booth|doghouse|well))/;
/** What stands about in their home anyway: alone they would be one of two there, and the other often larger. */
const TWICE_THERE =
  /^prop-(couch|long-couch|clock|floor-lamp|table-lamp|shelf|curtain|window)|^1f6cb|^1f4da|^1f6c1|^1f570/;
/** What makes a room a party. */
const FESTIVE = /^(1f382|1f381|1f389|1f38a|1f9c1)/;

/** Where things lie about: all that is at hand in a house or a garden. */
const THINGS_AT: readonly (readonly [sets: string, sprites: RegExp])[] = [
  ['campsite', /^1f525/],
  ['palace river', /^1f3ee/],
  ['cave island', /^(prop-treasure-chest|1fa99)/],
  ['castle library', /^1f52e/],
  ['flower-garden', /^1f98b/],
  [
    'living-room bedroom',
    /^(prop-(chair|couch|bed|tv|remote|vase|lamp)|1f6cb|1f6cf|1f4fa|1fa91|1f9f8|1f56f|1f4da|1f4d[5-9]|23f0|1f570)/,
  ],
  [
    'office living-room',
    /^(1f4bb|1f5a5|2328|1f5b1|1f4f1|260e|1f4de|prop-(keyboard|mouse|laptop|scissors)|2702|1f4ce|270f)/,
  ],
  [
    'kitchen restaurant',
    /^(1f37d|1f374|1f944|1f52a|1f963|1f377|1f37[0-9a-f]|2615|1fad6|prop-(cup|bowl|fork|knife|spoon|bottle|wine-glass))/,
  ],
  ['bathroom', /^(1faa5|prop-(hair-drier|toothbrush|sink))/],
  ['street park', /^(1f3bd|1f45c|1f45f|1f392|1f9f3|2602|1f302|prop-(bag|backpack|umbrella|suitcase))/],
  ['park beach', /^(26bd|1f3c0|26be|1f3be|1f3d0|1f94e|1f94f|1fa81|1f388)/],
];
const THINGS_BY_KIND: Partial<Record<Kind, Homes>> = {
  food: ['kitchen', 'restaurant'],
  plant: ['flower-garden', 'park'],
  ball: ['park', 'beach', 'playground'],
  object: ['living-room'],
};

/**
 * Things alone are to be recognised: a plain ground as often as a place where they may all lie about. What something is told of
 * (`isTold`) happens in its own place: a pan sizzles in no studio.
 */
export function thingsHome(
  everybody: readonly Played[],
  homeOf: (sprite: string) => Homes | undefined,
  isTold = false,
): Homes {
  if (everybody.every(({ sprite }) => FESTIVE.test(sprite))) return ['party-room'];
  const homes = everybody.map(({ sprite }) => homeOf(sprite));
  const [first] = homes;
  const shared = homes.every((one) => one?.[0] === first?.[0]) && first ? first : undefined;
  if (shared && everybody.every(({ sprite }) => BUILDINGS.test(sprite) || SKYWARD.test(sprite))) return shared;
  if (everybody.length > 1 && everybody.some(({ sprite }) => BUILDINGS.test(sprite))) return ['park', 'meadow'];
  if (!isTold && everybody.length === 1 && TWICE_THERE.test(everybody[0]!.sprite)) return ['studio'];
  const known = everybody.map(
    ({ sprite, kind }): readonly SetName[] => homeFrom(THINGS_AT, sprite) ?? THINGS_BY_KIND[kind] ?? [],
  );
  const common = known.reduce((all, some) => all.filter((set) => some.includes(set)));
  const places = common.length > 0 ? common : known.flat().slice(0, 2);
  if (isTold && (shared ?? places.length > 0)) return (shared ?? places.slice(0, 1)) as Homes;
  return (shared ? [...shared, 'studio'] : ['studio', ...places.slice(0, 2)]) as Homes;
}

export function homeFrom(
  table: readonly (readonly [sets: string, sprites: RegExp])[],
  sprite: string,
): Homes | undefined {
  return table.find(([, sprites]) => sprites.test(sprite))?.[0].split(' ') as Homes | undefined;
}
