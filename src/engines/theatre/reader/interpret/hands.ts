/**
 * What is held, used, eaten, played: the object of a deed that needs no actor of its own. And whom a deed is done
 * with, where the prompt names nobody. Part of `interpret.ts`.
 */
import type { Kind } from '../../reading.js';
import { doingOf } from '../../score/doings.js';
import type { ActName, Prop } from '../../score/score.js';
import type { Draft } from '../plot.js';
import type { Meaning } from '../words/segment.js';
import type { SubjectSense } from '../words/sense.js';
import { act, PERSON } from './act.js';
import { changeOver } from './becoming.js';
import { type Course, follows, settle } from './course.js';
import { HANDY_ACTS, isAlive, use } from './tools.js';

/** "drinks from a cup", "works on a laptop": the thing after the preposition is used too. */
const USING_ACTS: ReadonlySet<ActName> = new Set([
  'drink',
  'play',
  'read',
  'write',
  'work',
  'eat',
  'exercise',
  'dig',
  'hit',
  'slide',
  'talk',
  'sing',
]);
/** What only people do, so that nobody need be named. */
export const HUMAN_ACTS: ReadonlySet<ActName> = new Set([
  'drink',
  'play',
  'read',
  'write',
  'work',
  'eat',
  'hold',
  'dig',
  'throw',
  'kick',
  'hit',
  'exercise',
  'clap',
  'hug',
  'kiss',
]);
const PLAYFUL: ReadonlySet<ActName> = new Set(['jump', 'bounce', 'roll', 'spin', 'kick', 'run']);
const USING_RELATIONS: ReadonlySet<string> = new Set(['with', 'on']);
const DIGGING_TOOLS = /^(26cf|1fa8f|prop-(shovel|spade|trowel|bucket))/;
/** Spoken or sung into. */
const MOUTHPIECES = /^(1f3a4|1f4f1|260e-fe0f|1f4de|1f399)/;
/** Furniture and what else nobody lifts. */
const HEAVY =
  /^(1f6cb|1f6cf|1f6bd|1f6c1|1f6aa|1f4fa|1f6a6|1f5c4|1f4ee|1f5d1|1fa9f|prop-((?:gaming-|rocking-|deck-)?chair|floor-lamp|arcade-machine|doghouse|statue|pillar|cannon|stool|couch|bed|bench|table|dining-table|tv|sink|refrigerator|oven|microwave|vending-machine|trash-can|wardrobe|washing-machine|barbecue|stop-sign|parking-meter|fire-hydrant|swing|slide|mirror|easel|pottery-wheel|clothesline|window|bicycle-rack))/;
/** Looked through; some stand on legs. */
const OPTICS = /^(1f50d|1f50e|1f52d|1f52c|prop-(binoculars|monocle|spyglass))/;
const TRIPODS = /^(1f52d|1f52c)/;
const SMALL_ENOUGH_TO_HOLD = 0.42;
const HELD_IN_ARMS = /^1f41[016]/;
const SMALL_ENOUGH_TO_EAT = 0.26;
const LIGHT_VEHICLES = /^(1f6f9|1f6f7|1f6f4)/;

/** Takes a noun for what the last deed is done with; false where it is an actor of its own. */
export function takeUp(course: Course, { subject: thing }: Meaning): boolean {
  const subject = thing!;
  const { pending, agents } = course;
  const prop: Prop = { sprite: subject.sprite, ...(pending.colour && { colour: pending.colour }) };
  if (pending.tool && isHandy(subject, 'hold')) {
    course.tool = prop;
    settle(course);
    return true;
  }
  if (
    course.handed &&
    course.joined &&
    agents.length > 0 &&
    isHandy(subject, 'hold') &&
    !(course.handed === 'used' && (isWalkingOff(course) || isAlive(subject))) &&
    !(isAlive(subject) && (isWalkingOff(course) || carriesThings(course)))
  ) {
    // "with sunglasses and a handbag": carried too; one hand is enough.
    if (course.handed === 'carried') for (const agent of agents) agent.holds ??= prop;
    settle(course);
    return true;
  }
  if (/^through$/.test(pending.preposition ?? '') && OPTICS.test(subject.sprite) && agents.length > 0) {
    for (const agent of agents)
      if (TRIPODS.test(subject.sprite)) agent.props = { ...agent.props, work: prop };
      else agent.holds = prop;
    if (TRIPODS.test(subject.sprite)) act(course, { part: 'verb', word: 'look through', form: 'base', act: 'work' });
    settle(course);
    return true;
  }
  if (agents.length === 0) summonDoer(course, subject);
  if (changeOver(course, subject, prop)) return true;
  if (isCarriedAlong(course, subject)) {
    for (const agent of agents) agent.holds ??= prop;
    settle(course);
    course.handed = 'carried';
    return true;
  }
  const name = course.deed?.meaning.act;
  if (name === undefined || !isUsed(course, name, subject)) {
    const repeats = isCarried(course, subject) && !pending.another && pending.count === undefined;
    if (repeats) settle(course);
    return repeats;
  }
  use(
    course.agents,
    name,
    juggles(course) ? { ...prop, juggled: typeof pending.count === 'number' ? pending.count : SEVERAL } : prop,
  );
  settle(course);
  course.handed = name === 'hold' ? 'carried' : 'used';
  course.justActed = false;
  course.joined = false;
  return true;
}

/** 拿着伞的姑娘和一只黑猫: who has a thing in hand carries no cat besides. */
const carriesThings = ({ agents, dictionary }: Course): boolean =>
  agents.some(({ holds }) => holds && !isAlive(dictionary.subjectOf(holds.sprite)));

const SEVERAL = 3;
const juggles = ({ deed }: Course): boolean => deed?.meaning.manner?.prop === 'prop-juggling';

function isUsed(course: Course, act: ActName, subject: SubjectSense): boolean {
  if (!course.justActed || course.joined || course.agents.length === 0) return false;
  if (!HANDY_ACTS.has(act) || !isObject(course, act, subject) || !isHandy(subject, act)) return false;
  // What else is named is what somebody digs for.
  if (act === 'dig' && !DIGGING_TOOLS.test(subject.sprite)) return false;
  return !(act === 'hold' && subject.lettered && course.titles.length > 0);
}

/** "playing guitar", 读书: somebody must be doing it. */
function summonDoer(course: Course, thing: SubjectSense): void {
  const [deed] = course.pending.acts;
  if (deed?.act === undefined || course.pending.acts.length !== 1) return;
  if (!HUMAN_ACTS.has(deed.act) || !(deed.manner?.becoming || isHandy(thing, deed.act))) return;
  if (deed.form !== 'ing' && course.language === 'en') return;
  const { colour, count } = course.pending;
  const doer = somebody(course);
  course.plot.items.push({ mention: doer });
  Object.assign(course, { agents: [doer], last: doer });
  course.pending.acts = [];
  act(course, deed);
  Object.assign(course.pending, { colour, count });
}

/** A person whom the prompt does not name. */
export function somebody({ plot, language }: Course): Draft {
  const name = language === 'zh' ? '人' : 'person';
  const draft: Draft = { subject: PERSON, name, plural: false, acts: [], near: false };
  plot.drafts.push(draft);
  return draft;
}

/** Cut flowers. */
const BUNCH = /^(1f490|1f339|1f337|1f33b|1f33a|1f338)/;

/** "a couple with umbrellas": carried; but the ball that a dog plays with rolls by itself. */
function isCarriedAlong({ pending, agents, justActed, language }: Course, thing: SubjectSense): boolean {
  if (pending.relation?.name !== 'with' || pending.relation.verb || language === 'zh') return false;
  if (agents.length === 0 || !agents.every(({ subject }) => isAlive(subject))) return false;
  // Nobody fights a baguette.
  const isWeapon = justActed && thing.kind === 'food' && agents.every(({ acts }) => acts.at(-1) === 'fight');
  if ((thing.kind !== 'object' && !isWeapon && !BUNCH.test(thing.sprite)) || thing.lettered || thing.frame)
    return false;
  const plays = justActed && agents.some(({ acts }) => PLAYFUL.has(acts.at(-1)!));
  const uses = justActed && agents.some(({ acts }) => USING_ACTS.has(acts.at(-1)!));
  return !plays && !uses && isHandy(thing, 'hold');
}

/** "eats an apple, and a ball rolls": the noun has a verb of its own. */
function isWalkingOff(course: Course): boolean {
  const next = follows(course);
  return next?.meanings.some(({ part, mark }) => part === 'verb' || mark === 'copula') === true;
}

/** Whether a verb was said whose object has not come yet. */
export function awaitsObject({ justActed, deed }: Course): boolean {
  return justActed && deed?.meaning.act !== undefined && HANDY_ACTS.has(deed.meaning.act);
}

/** Whether the noun is the deed's object here: right behind it, or behind a preposition that says what is used. */
function isObject({ pending, deed }: Course, act: ActName, subject: SubjectSense): boolean {
  const speaks = act === 'talk' || act === 'sing';
  if (speaks && !MOUTHPIECES.test(subject.sprite)) return false;
  if (pending.relation === undefined && pending.preposition === undefined) return true;
  if (pending.relation && !USING_RELATIONS.has(pending.relation.name)) return false;
  // Drums are played on a lily pad.
  if ((act === 'play' || doingOf(deed?.meaning.manner?.prop)) && subject.kind === 'plant') return false;
  return USING_ACTS.has(act);
}

function isHandy({ kind, size, scenery, sprite, worn }: SubjectSense, act: ActName): boolean {
  if (worn === 'body') return false;
  if (HEAVY.test(sprite)) return false;
  const isEaten = act === 'eat' || act === 'catch';
  switch (kind) {
    case 'food':
    case 'ball':
      return true;
    case 'object':
      return !scenery || act === 'throw';
    case 'plant':
      return (size ?? 0) <= (isEaten ? 0.5 : SMALL_ENOUGH_TO_HOLD);
    case 'vehicle':
      return LIGHT_VEHICLES.test(sprite);
    case 'insect':
      return isEaten || act === 'hold';
    case 'fish':
      return (size ?? SMALL_ENOUGH_TO_EAT) <= SMALL_ENOUGH_TO_EAT && (isEaten || act === 'hold');
    default:
      return (
        isPet(kind) &&
        act === 'hold' &&
        ((size ?? SMALL_ENOUGH_TO_EAT) <= SMALL_ENOUGH_TO_HOLD || HELD_IN_ARMS.test(sprite))
      );
  }
}

function isPet(kind: Kind): boolean {
  return kind === 'small' || kind === 'animal' || kind === 'bird';
}

/** "shoots a goal (soccer)": the ball is there already. */
function isCarried({ plot }: Course, { sprite }: SubjectSense): boolean {
  return plot.drafts.some(
    ({ props, holds }) => holds?.sprite === sprite || Object.values(props ?? {}).some((prop) => prop.sprite === sprite),
  );
}
