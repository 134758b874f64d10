/**
 * Something happens in every film: a thing that nobody tells to do anything comes alive, and whoever has only walked
 * or stood ends with a small gag. Between director and score; what a prompt asks for stays as it is.
 */

import type { Kind, Reading } from '../reading.js';
import { THINGS } from '../score/kinds.js';
import type { Act, ActName } from '../score/score.js';
import { random } from '../stage/painting/random.js';
import { FURNITURE } from './furniture.js';
import { RAILED } from './rails.js';
import type { Staging } from './staging.js';
import { finishing, tradeOf, workday } from './trades.js';

/** Flat or thin things that nobody recognised any more with a face on them (seen by fresh eyes), buildings, and what is landscape. */
export const PLAIN =
  /^(prop-(willow|cattails|seaweed|windmill|wind-turbine|water-wheel|aqueduct|igloo|yurt|teepee|pillar|totem-pole|statue|crane|wooden-crane|fishing-net|floor-lamp|hanger|sleeping-bag|wok|gnome|doll|puppet|nutcracker|spider-lily|fern|doghouse|campfire|spinning-top|trampoline|hammock|well|wig|towel|seesaw|treadmill|whiteboard|sandcastle|beehive|plate-tower|bonsai|lighthouse|pagoda|tree-house|phone-booth|grand-piano|wedding-dress|frying-pan|bunk-bed|filing-cabinet|stepladder|log-cabin|skis|snowboard|surfboard|shower|earrings|hoe|oar|sickle|pitchfork|tripod|garden-hose|zipper|skipping-rope|hair-clip|headband|leggings|overalls|sundial|weather-vane|gong|cymbals|tongs|peeler|corkscrew|chimney|wreath|doormat|earmuffs|nail$|chisel|slingshot|protractor|postcard|passport|postage-stamp|curtain|chessboard|golf-club|horseshoe|saddle|belt|straw-hat|branch|sneaker|bow-tie|dustpan|long-mop|film-reel|doll-house|bathrobe|rain-coat|poncho|hoodie|vest|rug|barn|shed|greenhouse|garage-door|stone-bridge|pyramid|temple|gazebo|felt-hat|sombrero|qipao|pyjamas|long-cape|kilt|bangle|pearl|cardigan|fishing-rod|can-opener|ironing-board|fork|knife|xylophone|sandals|slippers|rubber-boots|balloons|lily-pad|magnifying-glass|newspaper|canoe|rowing-boat|wooden-spoon|spatula|pan$|lantern)|1f45[ef]|1f46[012]|1f97[ef]|1fa74|1f452|1f3a3|1f3b[78ab]|1fa88|1fa95|1f944|1f6aa|1f514|1f34c|1f333|1f341|1f456|1fa9a|1f528|1f9e[346]|1f511|1f5dd|1f453|1f576|1f3bf|1f94f|1f6bd|1f3a0|1f390|1f525|1f384|1f332|1f30b|26f0|1f3d4|1f5fb|1f3e[0-9a-d]|1f3ef|1f3f0|1f3d[89ab]|1f6d6|26ea|1f54c|1f54d|26e9|1f6d5|1f5fc|1f5fd|26fa|1f3aa|1f3a1)/;
/** What a thing does that has come alive: two acts on the spot, one after the other. */
const ALIVE: readonly (readonly [ActName, ActName])[] = [
  ['jump', 'wave'],
  ['dance', 'laugh'],
  ['wave', 'dance'],
  ['nod', 'jump'],
  ['laugh', 'wave'],
  ['jump', 'dance'],
];
/** How a film ends in which nobody was told what to do. */
const GAGS: Partial<Record<Kind, readonly ActName[]>> = {
  person: ['wave', 'laugh', 'jump', 'clap', 'dance'],
  animal: ['jump', 'dance', 'laugh', 'jump'],
  small: ['jump', 'dance', 'laugh'],
  giant: ['dance', 'nod', 'jump'],
  vehicle: ['bounce', 'jump'],
};
/** Figures that sit cross-legged in their picture: they do not walk about. */
const SITTING = /^1f9d8/;
const ON_FOOT: ReadonlySet<ActName> = new Set(['walk', 'run', 'jump', 'crawl']);
const GAG_SECONDS = 1.6;
const GAG_SHARE = 0.75;
/** Relations that say where something stands; whoever is in another has enough to do. */
const PLACED: ReadonlySet<string> = new Set(['left_of', 'right_of', 'next_to', 'in_front_of', 'behind']);

export function livened(reading: Reading, actors: Staging['actors'], seconds: number, seed: number): Staging['actors'] {
  const next = random((seed ^ 0x11fe) >>> 0);
  const pick = <Thing>(things: readonly Thing[]): Thing => things[Math.floor(next() * things.length)]!;
  return actors
    .filter((actor) => !isKickedAt(reading, actors, actor))
    .map((actor) => {
      const role = reading.subjects[actor.subject];
      if (role === undefined || actor.keys.length === 0) return actor;
      if (isBearer(reading, actor.subject)) return standing(actor);
      if (SITTING.test(role.sprite)) return resting(actor);
      const trade = role.kind === 'person' ? tradeOf(role) : undefined;
      if (!isFree(reading, actor.subject) && !(trade && isWorking(reading, actor.subject))) {
        if (THINGS.has(role.kind) && !PLAIN.test(role.sprite) && runsOrIsRunFrom(reading, actor.subject))
          return { ...actor, acts: [...actor.acts, { name: 'run', start: 0, end: seconds, strength: 1 }] };
        const ended = trade && !role.holds && !role.props && finishing(trade, actor.acts, seconds);
        return ended ? { ...actor, acts: ended } : actor;
      }
      if (trade && !reading.pace) return { ...atWork(actor), acts: workday(trade, seconds) };
      if (THINGS.has(role.kind)) {
        const played = pick(ALIVE);
        const isStill = PLAIN.test(role.sprite) || isBesideDoer(reading, actor.subject) || isFurnitureOf(reading, role);
        return isStill ? { ...actor, acts: [] } : alive(actor, played, seconds);
      }
      const gags = GAGS[role.kind];
      // The seed's numbers are drawn all the same.
      const jokes = next() < GAG_SHARE && !reading.pace && !RAILED.test(role.sprite);
      return gags && jokes ? withGag(actor, pick(gags), seconds) : actor;
    });
}

/** A table that an egg rolls over, a shelf that a book falls from: told nothing, it stands where it is. */
function isBearer({ caption, relations, subjects }: Reading, thing: number): boolean {
  const isTold = (index: number) =>
    caption.some(({ concept, of }) => /^(?:act|to)\./.test(concept) && of?.includes(index));
  if (!FURNITURE.test(subjects[thing]!.sprite) || isTold(thing)) return false;
  return relations.some(
    ({ subject, relation, other }) =>
      other === thing && BORNE.test(relation) && isTold(subject) && THINGS.has(subjects[subject]!.kind),
  );
}
const BORNE = /^(?:on|inside|above|over|next_to)$/;

function standing(actor: Staging['actors'][number]) {
  const { x, depth } = actor.keys[Math.floor(actor.keys.length / 2)]!;
  return { ...actor, acts: [], keys: actor.keys.map((key) => ({ ...key, x, depth, height: 0 })) };
}

/** Whoever kicks a ball brings a goal along, at the place where it flies: a second one would stand in the way. */
function isKickedAt({ subjects }: Reading, actors: Staging['actors'], { subject }: Staging['actors'][number]): boolean {
  const kicked = actors.some(({ acts }) => acts.some(({ name }) => name === 'kick'));
  return kicked && subjects[subject]?.sprite === '1f945';
}

/** A loaf that flees from a toaster, a sock that follows another: both need legs. */
const runsOrIsRunFrom = ({ caption, relations }: Reading, subject: number): boolean =>
  relations.some(
    (tie) => /^(chase|leave|follow)$/.test(tie.relation) && (tie.subject === subject || tie.other === subject),
  ) && !caption.some(({ concept, of }) => /^act\./.test(concept) && of?.includes(subject));

/** Tables and mirrors beside somebody are what they are, and so is a bowl beside somebody who is busy. */
function isFurnitureOf({ subjects, caption }: Reading, { sprite, kind }: Reading['subjects'][number]): boolean {
  const isLiving = (index: number) => subjects[index] !== undefined && !THINGS.has(subjects[index].kind);
  if (FURNITURE.test(sprite)) return subjects.some((_, index) => isLiving(index));
  return (
    /^(object|food)$/.test(kind) && caption.some(({ concept, of }) => /^act\./.test(concept) && of?.some(isLiving))
  );
}

/** A sofa that a dog bites is no hero. */
const isBesideDoer = ({ caption, relations, subjects }: Reading, thing: number): boolean =>
  relations.some(({ subject, relation, other }) => {
    const doer = subject === thing ? other : subject;
    return (
      PLACED.has(relation) &&
      (subject === thing || other === thing) &&
      !THINGS.has(subjects[doer]!.kind) &&
      caption.some(({ concept, of }) => /^act\./.test(concept) && of?.includes(doer))
    );
  });

/** Whether nothing is asked of it but to be somewhere. */
function isFree({ caption, relations, subjects }: Reading, subject: number): boolean {
  const { holds, says, text, props } = subjects[subject]!;
  const told = caption.some(({ concept, of, to }) => {
    const about = of?.includes(subject) || to?.includes(subject);
    return about && /^(act|to)\./.test(concept);
  });
  const bound = relations.some(
    (tie) => (tie.subject === subject || tie.other === subject) && !PLACED.has(tie.relation),
  );
  return !told && !bound && !holds && !says && !text && !props;
}

/** Told to work and no more: that is the work of a trade. */
function isWorking({ caption, relations, subjects }: Reading, subject: number): boolean {
  const deeds = caption.filter(
    ({ concept, of }) => /^(?:act|rel|to|not)\b/.test(concept) && (of?.includes(subject) ?? true),
  );
  const { holds, says, text, props } = subjects[subject]!;
  return (
    deeds.length === 1 &&
    deeds[0]!.concept === 'act.work' &&
    relations.length === 0 &&
    !holds &&
    !says &&
    !text &&
    !props
  );
}

/** Stays in its place and does what can be done sitting. */
function resting(actor: Staging['actors'][number]) {
  const { x, depth } = actor.keys[0]!;
  const acts = actor.acts.map((act): Act => (ON_FOOT.has(act.name) ? { ...act, name: 'idle' } : act));
  return { ...actor, keys: actor.keys.map((key) => ({ ...key, x, depth })), acts };
}

/** Somebody with work to do stays with it. */
function atWork(actor: Staging['actors'][number]) {
  const { x, depth } = actor.keys[Math.floor(actor.keys.length / 2)]!;
  return { ...actor, keys: actor.keys.map((key) => ({ ...key, x: x * 0.6, depth: Math.max(depth, 0.75), height: 0 })) };
}

/** It stays where it is, on the floor, and looks at us. */
function alive(actor: Staging['actors'][number], [first, second]: readonly [ActName, ActName], seconds: number) {
  const { x, depth } = actor.keys[Math.floor(actor.keys.length / 2)]!;
  const keys = actor.keys.map((key) => ({ ...key, x, depth, height: 0 }));
  const middle = seconds * 0.48;
  const acts: Act[] = [
    { name: first, start: 0, end: middle, strength: 1 },
    { name: second, start: middle, end: seconds, strength: 1 },
  ];
  return { ...actor, keys, acts };
}

/** The last moments; what went before is cut short for it. */
function withGag(actor: Staging['actors'][number], gag: ActName, seconds: number) {
  const start = seconds - GAG_SECONDS;
  if (start < GAG_SECONDS) return actor;
  const before = actor.acts
    .filter((act) => act.start < start)
    .map((act) => ({ ...act, end: Math.min(act.end, start) }));
  return { ...actor, acts: [...before, { name: gag, start, end: seconds, strength: 1 }] };
}
