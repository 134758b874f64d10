/** Who is in a room by what they have to do with: a sofa stands in no park, and homework is done at home. Used by `homes.ts`. */
import type { Subject } from '../../reading.js';
import type { ActName } from '../../score/score.js';
import type { SetName } from '../../sets.js';

type Homes = [SetName, ...SetName[]];
type Played = Pick<Subject, 'kind' | 'sprite' | 'props' | 'holds'> & { size?: number; name?: string };

/** What nobody has under the open sky. Earlier lines win. */
const ROOMS: readonly (readonly [room: SetName, things: RegExp])[] = [
  ['bedroom', /^(prop-bed$|1f6cf)/],
  ['hospital', /^prop-hospital-bed/],
  ['living-room', /^(prop-(couch|tv|vacuum)|1f6cb|1f4fa)/],
  ['kitchen', /^prop-(oven|stove|refrigerator|microwave|toaster)/],
  ['bathroom', /^(1f6bd|prop-washing-machine)/],
  ['office', /^(2328|1f5a5|1f5a8|1f5b1|prop-(desk|keyboard))/],
];
/** Who has a desk at home. */
const FAMILY =
  /\b(?:mom|mum|mommy|mother|dad|daddy|father|parents?|grandma|grandmother|grandpa|grandfather|aunt|uncle|wife|husband)\b|妈|爸|爷|奶奶|外婆|外公|姥|妻子|老公|老婆|丈夫/iu;
const AT_HOME: Homes = ['living-room', 'bedroom'];

/** The room of whatever stands about or is dealt with. */
export function roomOfThings(everybody: readonly Played[]): Homes | undefined {
  const sprites = everybody.flatMap(({ sprite, props = {} }) => [
    sprite,
    ...Object.values(props).map((prop) => prop.sprite),
  ]);
  const room = ROOMS.find(([, things]) => sprites.some((sprite) => things.test(sprite)))?.[0];
  if (room !== 'office') return room && [room];
  return isFamilial(everybody) || everybody.some(({ kind }) => kind === 'animal') ? AT_HOME : ['office', 'living-room'];
}

const isFamilial = (everybody: readonly Played[]): boolean => everybody.some(({ name = '' }) => FAMILY.test(name));

const HOMEWORK: ReadonlySet<ActName> = new Set(['write', 'read', 'talk']);
const CHILD_SIZE = 0.42;

/** A child that writes is in no office, and is told to do so at home, where parents have their laptops. */
export function familysHome(everybody: readonly Played[], acts: readonly ActName[], byProp?: Homes): Homes | undefined {
  const people = everybody.filter(({ kind }) => kind === 'person');
  const children = people.filter(({ size = 1 }) => size === CHILD_SIZE);
  const isOffice = byProp?.[0] === 'office';
  if (isOffice && children.length === 0 && isFamilial(people)) return AT_HOME;
  if (children.length === 0 || !(isOffice || (!byProp && acts.some((act) => HOMEWORK.has(act))))) return undefined;
  if (children.length < people.length) return AT_HOME;
  return acts.includes('write') ? ['classroom', 'library'] : undefined;
}
