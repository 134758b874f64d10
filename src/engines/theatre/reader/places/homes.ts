/** Where a cast may well be met, when the prompt doesn't say where it plays. Used by `reader.ts`. */
import type { Kind, Subject } from '../../reading.js';
import type { ActName, Weather } from '../../score/score.js';
import { isFurnished, type SetName } from '../../sets.js';
import { homesOfBecoming } from '../lexicon/becomings.js';
import { HOMES_OF_DOINGS } from '../lexicon/doings/doings.js';
import { DRAWN_AT } from '../lexicon/homes-of-drawn.js';
import { KIN, ONLY_THERE } from '../lexicon/homes-of-kin.js';
import { legendOf } from '../lexicon/storybook.js';
import { homeFrom, thingsHome } from './homes-of-things.js';
import { familysHome, roomOfThings } from './homes-within.js';

type Homes = [SetName, ...SetName[]];
type Played = Pick<Subject, 'kind' | 'sprite' | 'props' | 'holds'> & { size?: number; name?: string };

/** Sets named by spaces, then the sprites that belong there. Earlier lines win. */
const BY_SPRITE: [sets: string, sprites: RegExp][] = [
  ...DRAWN_AT,
  ['ocean under-water', /^1f(40b|433)/],
  ['space moon', /-1f680$|^1fa90|^1f6f0|^1f6f8|^1f47d/],
  ['savanna', /^(1f981|1f992|1f418|1f993|1f98f|1f99b|1f9a4|1f406)/],
  ['jungle', /^(1f405|1f412|1f98d|1f99c|1f9a7|1f40d|1f9a5|1f995|1f996)/],
  ['forest mountains', /^(1f43b$|1f43a|1f98a|1f98c|1f43f|1f994|1f989|1f99d|1face|1f9ab)/],
  ['glacier snowy-meadow', /^(1f427|1f43b-200d|1f9ad|1f9ca)/],
  ['snowy-meadow', /^(1f9a3|26c4|1f385|1f384|prop-snowball)/],
  ['ski-slope snowy-meadow', /^1f6f7/],
  ['ski-slope', /^(26f7|1f3c2|prop-skis|prop-snowboard)/],
  ['farm', /^(1f404|1f402|1f416|1f413|1f414|1f425|1f410|1f69c|1f9d1-200d-1f33e|1facf|1f983)/],
  ['farm meadow', /^(1f411|1f40e|1f999|1f407|1fabf)/],
  ['desert', /^(1f42a|1f42b|1f335|1f982)/],
  ['jungle zen-garden', /^1f43c/],
  ['forest', /^(1f428|1f9da|1f9dd|1f344|1f333|1f332)/],
  ['marsh river', /^(1f438|1f40a|1f422)/],
  ['river park', /^(1f986|1f9a2|1f9a6|1f9a9)/],
  ['desert jungle', /^1f98e/],
  ['under-water beach', /^1f99e/],
  ['savanna', /^1f998/],
  ['beach', /^(1f980|1f3d6|1f41a|1f334|prop-surfboard)/],
  ['ocean', /^(1f3c4|1f30a|prop-lighthouse|prop-pirate-ship)/],
  ['castle', /^(1f409|1f934|1f93a|1f9d1-1f3fc|1f9d9|1f9db|1f3f0|1f6e1|1f5e1|1f482)/],
  ['palace castle', /^(1f478|1f451)/],
  ['cemetery', /^(1f47b|1f9df|1f480|1f383|1f987)/],
  ['carousel', /^1f3a0/],
  ['fairground', /^(1f921|1f3a1)/],
  ['under-water', /^1f9dc/],
  ['sky', /^(1f47c|2708|1f6e9|1f681|1f680|1f388|prop-hot-air-balloon|1f985|1fa82|1f308|2601)/],
  ['train-station street', /^(1f68b|1f689|1f687|1f68a)/],
  ['railway', /^(1f682|1f683|1f684|1f685|1f686|1f69d|1f69e|1f688|prop-bullet)/],
  ['race-track', /^1f3ce/],
  ['harbour ocean', /^(1f6a2|26f5|1f6a4|2693)/],
  ['river', /^(1f6f6|1f6a3|prop-kayak)/],
  ['canal', /^prop-gondola/],
  ['town-canal', /^prop-awning-boat/],
  [
    'street downtown',
    /^(1f68c|1f695|1f6a6|prop-(parking-meter|fire-hydrant|stop-sign)|1f6f4|1f6f5|1f46e|1f691|1f693|1f692)/,
  ],
  ['highway street', /^(1f697|prop-sports-car|prop-convertible|1f699|1f69a|1f69b|1f6fb|1f3cd)/],
  ['park', /^prop-bench/],
  ['meadow mountains', /^26fa/],
  ['park street', /^(1f6b4|1f6b2|1f6f9|1f6fc|1fa81|1f94f)/],
  ['mountains', /^(1f6b5|26f0|1f9d7|1f43b|1f31[de])/],
  ['meadow village', /^(1f3e0|26ea|1f54[cd]|1f6d5|1f333|1f5fc|1f5fd|1f5ff)/],
  ['volcano', /^1f30b/],
  // Fireworks are seen under the sky.
  ['village castle park', /^1f38[67]$/],
  ['construction-site', /^(1f477|1f6a7|prop-ladder)/],
  ['laboratory', /^(1f9d1-200d-1f52c|1f9ea|1f52c)/],
  ['hospital', /^(1f9d1-200d-2695|1f489|prop-bandage)/],
  ['classroom', /^(1f9d1-200d-1f3eb)/],
  ['office', /^(1f9d1-200d-1f4b[bc])/],
  ['theatre', /^(1f57a|1f483|1f9d1-200d-1f3a4|prop-microphone-stand)/],
  ['kitchen', /^(1f9d1-200d-1f373|prop-(oven|microwave|refrigerator|toaster|sink|dining-table)|1f373|1fad6|1f37d)/],
  ['bathroom', /^(1f6bd|1f6c1|1f6c0|1faa5|prop-(hair-drier|washing-machine|shower)|1f9fb|1f9fc)/],
  ['hospital', /^prop-hospital-bed/],
  ['bedroom', /^(prop-bed|1f6cf|1f6cc)/],
  ['living-room', /^(1f6cb|1f4fa|prop-(tv|couch))/],
  ['playground', /^prop-(swing|slide)/],
  ['playground gym', /^26f9/],
  ['park zen-garden', /^1f9d8/],
  ['gym', /^(1f938|1f3cb)/],
  ['baseball-field', /^26be/],
  ['football-field stadium', /^(26bd|1f3c8)/],
  ['stadium', /^1f3be/],
  ['beach gym', /^1f3d0/],
  ['gym playground', /^1f3c0/],
];

/** What somebody does says where, if it can't be done anywhere; people only. */
const BY_ACT: Partial<Record<ActName, Homes>> = {
  swim: ['swimming-pool', 'ocean'],
  dance: ['theatre', 'ballroom', 'park'],
  read: ['library', 'park', 'living-room'],
  write: ['classroom', 'office', 'library'],
  exercise: ['gym', 'park'],
  sleep: ['bedroom', 'park'],
  sing: ['theatre', 'music-studio'],
  play: ['music-studio', 'theatre', 'park'],
  drink: ['restaurant', 'park', 'kitchen'],
  eat: ['restaurant', 'kitchen', 'park'],
  kick: ['stadium', 'park', 'playground'],
  climb: ['mountains', 'cliff'],
  dig: ['farm', 'flower-garden'],
  run: ['park', 'stadium', 'street'],
  fly: ['sky'],
  fight: ['gym', 'castle'],
  clap: ['theatre', 'park'],
  throw: ['park', 'meadow'],
  catch: ['park', 'meadow'],
  hug: ['park', 'living-room'],
  kiss: ['park', 'paris'],
  crawl: ['living-room', 'park'],
  talk: ['park', 'street', 'office'],
  slide: ['park', 'street'],
  ride: ['street', 'park'],
};
/** And what they do it with says more. */
const BY_PROP: [sets: string, sprites: RegExp][] = [
  ['cave island', /^prop-treasure-chest/],
  ['snowy-meadow', /^(26c4|prop-snowball|1f6f7)/],
  ['classroom', /^prop-hand-up/],
  ['ski-slope', /^prop-(skis|snowboard)/],
  ['ice-rink', /^(26f8|1f3d2)/],
  ['kitchen', /^(1f373|prop-(sink|dish-counter|knife|bowl|oven)|1f357|1f370|1f355|1f363|1f96a|1f957|1f954|1f95f)/],
  ['park house', /^(prop-barbecue|1f32d)/],
  ['bathroom', /^(1faa5|1fa92|prop-(comb|hair-brush|hair-drier|washing-machine|laundry)|1f484|1f485|1f9fb|1f9fc)/],
  ['living-room', /^(prop-(massage-table|iron|window|cards|broom)|1f45a|265f|1f3ae|1f9f[567]|1f9fd|prop-tv)/],
  ['barber-shop', /^prop-barber-chair/],
  ['bedroom living-room', /^(prop-tie|1f380|1f45f)/],
  ['farm', /^(1faa3|1f955)/],
  ['house park', /^prop-clothesline/],
  ['flower-garden', /^(prop-tree-sapling|prop-trees|1f333|1f490|1fab4|26cf|1f342)/],
  ['studio', /^prop-(clay|pottery-wheel|easel)/],
  ['construction-site', /^(1f528|1f527|1fa9a)/],
  ['forest', /^prop-axe/],
  ['office', /^(1f4bb|1f4dd|1f4c4|prop-desk)/],
  ['gym', /^(prop-dumbbell|1f94a|1f3d3|1f3f8)/],
  ['park meadow', /^prop-golf-club/],
  ['bar restaurant', /^(1f37a|1f378|1f377)/],
  ['restaurant paris', /^(2615|1f375)/],
  ['theatre music-studio', /^(prop-(harp|air-drums|robot|snap)|1f3b[789ab]|1f3a4|1f941|1f3a7)/],
  ['canyon cliff', /^1faa2/],
  ['playground park', /^prop-fists/],
  ['zen-garden park', /^prop-yoga/],
  ['baseball-field', /^(26be|prop-baseball-bat)/],
  ['stadium', /^(26bd|1f3be|prop-(tennis-racket|flag)|1f38a|1f3d0)/],
  ['meadow beach', /^(1fa81|1f94f)/],
  ['playground', /^prop-(swing|slide|hula-hoop)/],
  ['hospital', /^prop-bandage/],
  ['laboratory', /^1f9ea/],
  ['sky', /^1fa82/],
  ['supermarket', /^1f6d2/],
  ['river harbour', /^1f3a3/],
  ['bowling-alley', /^1f3b3/],
];
const homeOfProp = (sprite: string): Homes | undefined =>
  (HOMES_OF_DOINGS.get(sprite) as Homes | undefined) ?? homeFrom(BY_PROP, sprite);

/** Where it neither rains nor snows. */
const ROOMS =
  /room|kitchen|basement|corridor|office|library|laboratory|hospital|gym|museum|bar|restaurant|bakery|supermarket|pharmacy|shop|attic|greenhouse|bowling|laundromat|elevator|prison|cabin|arcade|garage|studio|cinema|aquarium|pool|theatre|carriage|workshop|rink/;
export const isIndoors = (set: SetName): boolean => ROOMS.test(set) || isFurnished(set);
const BY_KIND: Record<Kind, Homes> = {
  person: ['park', 'street', 'downtown'],
  animal: ['meadow', 'park'],
  giant: ['savanna', 'meadow'],
  small: ['meadow', 'flower-garden'],
  bird: ['park', 'meadow', 'forest'],
  insect: ['flower-garden', 'meadow'],
  fish: ['under-water'],
  vehicle: ['street', 'highway'],
  aircraft: ['sky'],
  boat: ['ocean', 'harbour'],
  ball: ['studio', 'playground'],
  food: ['studio', 'kitchen', 'theatre'],
  plant: ['studio', 'flower-garden'],
  object: ['studio', 'theatre'],
};
/** What shows best before a plain ground. */
const FURNITURE = /^(prop-(chair|couch|bed|table|tv|dining-table)|1f6cb|1f6cf|1f4fa)/;
const LIGHT_VEHICLES = /^(1f6f9|1f6f7|1f6f4)/;
const STILL_LIFE: ReadonlySet<Kind> = new Set(['object', 'food', 'plant', 'ball']);

/** Whoever is at a tree is out of doors. */
const ROOTED = /^(1f33[234]|prop-trees|prop-apple-tree)/;

/** The same, but under the sky: it rains, or the wind blows. */
export function outdoors([...homes]: Homes, weather: Weather, everybody: readonly Played[] = []): Homes {
  const isOutside = everybody.length > 1 && everybody.some(({ sprite }) => ROOTED.test(sprite));
  const open = homes.filter((home) => !isIndoors(home) && home !== 'space' && home !== 'under-water');
  if (weather === 'clear')
    return isOutside ? ((open.length > 0 ? open : ['park', 'meadow']) as Homes) : (homes as Homes);
  if (weather === 'snow') return ['snowy-meadow', ...open.filter((home) => home !== 'beach' && home !== 'desert')];
  return open.length > 0 ? (open as Homes) : ['meadow', 'street', 'park'];
}

/** Sets that suit everybody best: those of whoever moves, before those of things. `actsOf`: what each of them does. */
export function homesOf(everybody: readonly Played[], actsOf: (index: number) => readonly ActName[] = () => []): Homes {
  const stars = everybody.filter(({ kind, sprite }) => !STILL_LIFE.has(kind) && !LIGHT_VEHICLES.test(sprite));
  if (stars.length === 0 && everybody.some(isThawing)) return ['meadow', 'park'];
  // It is the mountain itself, and needs none behind it.
  if (stars.length === 0 && everybody.some(({ sprite }) => sprite === VOLCANO)) return ['savanna', 'meadow'];
  const isTold = everybody.some((_, index) => actsOf(index).length > 0);
  if (stars.length === 0) return thingsHome(everybody, (sprite) => homeFrom(BY_SPRITE, sprite), isTold);
  const kinds = new Set(stars.map(({ kind }) => kind));
  const hero = stars.find(({ kind }) => kind === 'person') ?? largest(stars);
  const rides = stars.some((star) => actsOf(everybody.indexOf(star)).includes('ride'));
  const boat = rides ? stars.find(({ kind }) => kind === 'boat') : undefined;
  if (rides && stars.some(({ kind }) => kind === 'fish')) return ['ocean'];
  // Whoever rows or sails does so on the water.
  if (boat && stars.length > 1 && !stars.some(({ kind }) => kind === 'vehicle'))
    return homeFrom(BY_SPRITE, boat.sprite) ?? BY_KIND.boat;
  if (kinds.has('boat') && (kinds.has('vehicle') || kinds.has('animal'))) return ['beach', 'studio'];
  if (hero.kind !== 'person' && everybody.some(({ sprite }) => FURNITURE.test(sprite))) return ['living-room'];
  const room = hero.kind === 'animal' || hero.kind === 'small' ? roomOfThings(everybody) : undefined;
  if (room) return room;
  const changes = homesOfBecoming(Object.values(hero.props ?? {}));
  if (changes) return changes;
  const acts = actsOf(everybody.indexOf(hero));
  if (acts.includes('ride') && everybody.some(({ sprite }) => sprite === 'prop-surfboard')) return ['ocean'];
  // Who is on wheels is where wheels roll, wherever its kind lives.
  if (WHALE.test(hero.sprite) && (stars.length > 1 || acts.includes('jump'))) return ['ocean'];
  const wheels = hero.kind === 'person' ? undefined : everybody.find((one) => one.kind === 'vehicle');
  return (
    (hero.name === undefined ? undefined : homeFrom(ONLY_THERE, hero.name)) ??
    (wheels && homeFrom(BY_SPRITE, wheels.sprite)) ??
    (hero.kind === 'person' ? undefined : beastsHome(hero, everybody, acts)) ??
    (acts.includes('fly') && ROCKET.test(hero.sprite) ? (['desert'] as Homes) : undefined) ??
    (acts.includes('fly') && (hero.kind === 'bird' || hero.kind === 'aircraft')
      ? (['sky', 'meadow'] as Homes)
      : undefined) ??
    (hero.kind === 'person' ? personsHome(hero, everybody, acts) : undefined) ??
    (hero.name === undefined ? undefined : homeFrom(KIN, hero.name)) ??
    homeFrom(BY_SPRITE, hero.sprite) ??
    BY_KIND[hero.kind]
  );
}

/** They burst over whoever stands under the sky. */
export const isFireworks = ({ sprite }: Pick<Played, 'sprite'>): boolean => /^1f38[67]/.test(sprite);
const VOLCANO = '1f30b';
/** It leaves from where nobody lives. */
const ROCKET = /^1f680/;
/** Others are seen beside it over the water. */
const WHALE = /^1f(40b|433)/;

/** A snowman melts where it is spring. */
const isThawing = ({ sprite, props }: Played): boolean =>
  /^(26c4|2603|1f9ca)/.test(sprite) && props?.shrink !== undefined;

function largest(stars: readonly Played[]): Played {
  return stars.reduce((most, star) => ((star.size ?? 0) > (most.size ?? 0) ? star : most));
}

/** What no animal does where it lives: it is where people do so. */
const AS_PEOPLE: ReadonlySet<ActName> = new Set(['work', 'fight', 'hit', 'sing', 'exercise']);
const ON_LAND: ReadonlySet<Kind> = new Set(['animal', 'small', 'giant']);
/** What is ridden on snow and on waves. */
const BOARDS: readonly (readonly [sets: string, sprites: RegExp])[] = [
  ['ski-slope', /^(prop-(skis|snowboard)|1f6f7|1f3bf)/],
  ['ocean', /^prop-surfboard/],
];
const ROLLED = /^1f6f9|^1f6fc/;

/** Where an animal is that does as people do. */
function beastsHome({ kind, sprite, props = {} }: Played, everybody: readonly Played[], acts: readonly ActName[]) {
  const board = everybody.map((one) => homeFrom(BOARDS, one.sprite)).find((homes) => homes !== undefined);
  if (board && acts.includes('ride')) return board;
  if (ROLLED.test(props.slide?.sprite ?? '')) return ['park', 'street'] as Homes;
  if (props.talk?.sprite === 'prop-full-moon') return ['mountains'] as Homes;
  if (!ON_LAND.has(kind) && kind !== 'bird') return undefined;
  const used = acts.map((act) => (AS_PEOPLE.has(act) ? props[act] : undefined)).find((prop) => prop !== undefined);
  const shared = used && homeOfProp(used.sprite);
  if (shared) return shared;
  const isWet = /river|ocean|marsh|water/.test(homeFrom(BY_SPRITE, sprite)?.[0] ?? '');
  return acts.includes('swim') && ON_LAND.has(kind) && !isWet ? (['river', 'swimming-pool'] as Homes) : undefined;
}

/** Beds and sofas stand in rooms, clouds in the sky. */
const RESTED_ON = /^(prop-(bed|couch)|1f6cb|1f6cf|2601)/;
/** Whoever has to do with these is in them. */
const FLOWN = /^(prop-hot-air-balloon|2708|1f6e9|1f681)/;

function personsHome(hero: Played, everybody: readonly Played[], acts: readonly ActName[]): Homes | undefined {
  const used = [...Object.values(hero.props ?? {}), ...(hero.holds ? [hero.holds] : [])];
  const byProp = used.map(({ sprite }) => homeOfProp(sprite)).find((homes) => homes !== undefined);
  const own = (legendOf(hero.name ?? '')?.homes.split(' ') as Homes | undefined) ?? homeFrom(BY_SPRITE, hero.sprite);
  const others = everybody.filter((one) => one !== hero && one.kind !== 'person');
  const byOther = others.map(({ sprite }) => homeFrom(BY_SPRITE, sprite)).find((homes) => homes !== undefined);
  // Whose balloon flies stands on the ground.
  const isAloft = byOther?.[0] === 'sky';
  const isCarried = acts.includes('ride') || others.some(({ sprite }) => RESTED_ON.test(sprite) || FLOWN.test(sprite));
  if (isCarried && byOther) return byOther;
  return (
    familysHome(everybody, acts, byProp) ??
    byProp ??
    roomOfThings(everybody) ??
    own ??
    acts.map((act) => BY_ACT[act]).find((homes) => homes !== undefined) ??
    (isAloft ? undefined : byOther)
  );
}
