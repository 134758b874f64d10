/** How what somebody was told to do ends well: each deed has its own climax. Called by `tell.ts`. */
import type { EffectName, ReactionName } from '../../score/happenings.js';
import { THINGS } from '../../score/kinds.js';
import type { ActName, Actor } from '../../score/score.js';
import { rigFor } from '../../stage/rigs.js';
import { poseAt } from '../../stage/timeline.js';
import { bystander } from '../bystanders.js';
import { effect, goingTo, moved, reacting } from '../edits.js';
import { onSpout } from '../guests.js';
import { guestOf, isOnWater, OVERHEAD, wondersOf } from '../places.js';
import type { Player, Scene, Tale, Telling } from '../scene.js';
import { inStep } from './dances.js';
import { dishedUp } from './dishes.js';
import { stumbled } from './herds.js';
import { greeted, hurdle, liftOff, soaring } from './journeys.js';
import { carriedOff } from './kites.js';
import { finale } from './music.js';
import { dreaming } from './sleepers.js';
import { lapped, paged } from './surprises.js';
import { misfired } from './workmates.js';

/** What a deed comes to: reactions at the turn and at the end, and what bursts. */
interface Ending {
  turn?: readonly ReactionName[];
  end?: readonly ReactionName[];
  effects?: readonly EffectName[];
}

const ENDINGS: Partial<Record<ActName, Ending>> = {
  dance: { turn: ['twirl'], end: ['pose'], effects: ['confetti', 'sparkles', 'hearts'] },
  spin: { end: ['dizzy'], effects: ['sparkles'] },
  play: { turn: ['serenade'], end: ['serenade'], effects: ['notes', 'flashes'] },
  sing: { turn: ['serenade'], end: ['serenade'], effects: ['hearts', 'flashes'] },
  read: { turn: ['startle', 'giggle'], end: ['giggle', 'doze', 'love'] },
  write: { turn: ['wonder'], end: ['giggle'], effects: ['sparkles'] },
  eat: { turn: ['yum'], end: ['yum'] },
  drink: { turn: ['startle', 'yum'], end: ['yum'] },
  laugh: { end: ['giggle'], effects: ['confetti', 'sparkles'] },
  wave: { end: ['cheer'], effects: ['hearts'] },
  clap: { end: ['giggle'], effects: ['confetti', 'flashes'] },
  nod: { end: ['giggle'], effects: ['sparkles'] },
  jump: { end: ['cheer'], effects: ['confetti', 'sparkles'] },
  bounce: { end: ['cheer'], effects: ['confetti', 'sparkles'] },
  roll: { end: ['dizzy'], effects: ['sparkles'] },
  kick: { end: ['giggle'], effects: ['confetti', 'flashes'] },
  throw: { end: ['giggle'], effects: ['confetti', 'sparkles'] },
  catch: { end: ['giggle'], effects: ['confetti'] },
  hit: { end: ['giggle'], effects: ['sparkles', 'flashes'] },
  work: { turn: ['wonder'], end: ['giggle'], effects: ['sparkles'] },
  dig: { turn: ['startle'], end: ['giggle'], effects: ['sparkles'] },
  exercise: { end: ['giggle'], effects: ['sparkles'] },
  climb: { effects: ['rainbow'] },
  kiss: { end: ['love'], effects: ['hearts'] },
  hug: { end: ['love'], effects: ['hearts'] },
  grow: { end: ['cheer'], effects: ['sparkles'] },
  appear: { end: ['cheer'], effects: ['confetti'] },
  talk: { end: ['giggle'] },
  sit: { end: ['giggle'] },
};

/** Who has one in hands is at a game, not at a bench. */
const CONTROLLER = /^1f3ae/;
/** Played in company or on machines, no music comes of it. */
const NO_MUSIC = /^(prop-cards|265f|1f3ae|1f9f|26|1f3[cd]|1f93|1f0)/;
/** Who has a dish to show. */
const COOKS = /-1f373$/;
const MOVERS: ReadonlySet<ActName> = new Set(['walk', 'run', 'drive', 'ride']);

/** The one deed of the film's players, if all are told the same; what is done last counts. */
function deedOf({ players }: Scene): ActName | undefined {
  const doers = players.filter(({ told }) => told.size > 0);
  const last = [...(doers[0]?.told ?? [])].at(-1);
  return last !== undefined && doers.every(({ told }) => told.has(last)) ? last : undefined;
}

const told: Tale = (scene) => {
  const start = liftOff(scene);
  if (start) return start;
  const deed = deedOf(scene);
  if (deed === undefined) return undefined;
  if (deed === 'hold' || deed === 'fly') {
    const carried = carriedOff(scene);
    const flown = carried ?? soaring(scene);
    if (flown) return flown;
  }
  if (deed === 'sleep') return dreaming(scene);
  if (MOVERS.has(deed)) return undefined;
  const ending = ENDINGS[deed];
  if (!ending) return wonder(scene);
  const { turn, late, end } = scene;
  const doers = scene.players.filter(({ told }) => told.has(deed));
  if (deed === 'play' && doers.some(({ role }) => NO_MUSIC.test(role.props?.play?.sprite ?? '')))
    return finished(scene, doers, { end: ['giggle'], effects: ['sparkles'] });
  const rocked = deed === 'play' ? finale(scene, doers) : undefined;
  if (rocked) return rocked;
  if (deed === 'drink' && doers.length === 1 && isOnWater(scene.score)) {
    const { x } = poseAt(doers[0]!.actor, turn);
    const told = finished(scene, doers, { turn: ['startle'], end: ['giggle'] });
    return { ...told, effects: [effect('splash', turn - 0.15, late + 0.5, { x, height: 0 })] };
  }
  if (deed === 'jump' && isOnWater(scene.score)) return splashing(scene, doers);
  if (deed === 'work' && doers.some(({ role }) => CONTROLLER.test(role.props?.work?.sprite ?? '')))
    return finished(scene, doers, { turn: ['startle'], end: ['giggle'], effects: ['confetti'] });
  if (deed === 'work' && doers.length > 1) return misfired(scene, doers);
  if (deed === 'read' && doers.length === 1) return paged(scene, doers[0]!);
  const drunk = deed === 'drink' && doers.length === 1 ? lapped(scene, doers[0]!) : undefined;
  if (drunk) return drunk;
  const dished =
    deed === 'dance' && doers.length === 1 && COOKS.test(doers[0]!.role.sprite)
      ? dishedUp(scene, doers[0]!)
      : undefined;
  if (dished) return dished;
  const telling = finished(scene, doers, ending);
  if (deed === 'dance' && doers.length === 1 && areTwoDancing(scene)) return inStep(scene, telling);
  if (deed === 'dance' && doers.length > 1 && doers.length === scene.score.actors.length) return inStep(scene, telling);
  return end > 0 ? telling : undefined;
};

function finished(scene: Scene, doers: readonly Player[], ending: Ending): Telling {
  const { turn, late, end } = scene;
  const atTurn = ending.turn && scene.pick(ending.turn);
  const atEnd = ending.end && scene.pick(ending.end);
  const actors = new Map(
    doers.map(({ index, actor }): [number, Actor] => {
      const turned = atTurn ? reacting(actor, atTurn, turn - 0.15, late) : actor;
      return [index, atEnd ? reacting(turned, atEnd, atTurn ? late : turn + 0.1, end) : turned];
    }),
  );
  const name = ending.effects && scene.pick(ending.effects);
  return { actors, effects: name ? [effect(name, turn, end)] : [] };
}

const WHALES = /^1f(433|40b)/;

/** Whoever leaps out of the water falls back into it; after the last time a rainbow stands there. */
function splashing(scene: Scene, doers: readonly Player[]): Telling {
  const { turn, late, end } = scene;
  // Fish and whales leap in arcs of their own and splash by themselves.
  const effects = doers
    .filter(({ actor }) => rigFor(actor).build !== 'fish')
    .slice(0, 2)
    .flatMap(({ actor }) =>
      landingsOf(actor, end).map((t) => effect('splash', t, t + 1.2, { x: poseAt(actor, t).x, height: 0 })),
    );
  const [only] = doers;
  const leaps = late + 0.13;
  const actors = doers.map(({ index, actor }): [number, Actor] => {
    if (rigFor(actor).build !== 'fish') return [index, reacting(actor, 'giggle', turn + 0.1, end)];
    // After the last leap it lies on the water and laughs.
    const acts = actor.acts.map((act) => (act.name === 'jump' ? { ...act, end: Math.min(act.end, leaps) } : act));
    const lies = moved({ ...actor, acts }, end, (key) => key);
    return [index, reacting(lies, 'giggle', leaps - 0.1, end)];
  });
  const telling: Telling = { actors: new Map(actors) };
  // The last leap is in the middle, under the rainbow.
  if (only && scene.score.actors.length === 1) {
    const gone = goingTo(telling.actors!.get(only.index)!, 0, 0, turn, end);
    // Whoever leaps in arcs goes one way: it would turn about in the air.
    const facing = poseAt(only.actor, end * 0.4).facing < 0 ? -1 : 1;
    const arcs = rigFor(only.actor).build === 'fish';
    telling.actors = new Map([[only.index, arcs ? moved(gone, end, (key) => ({ ...key, facing })) : gone]]);
  }
  const rides = only && scene.score.actors.length === 1 && WHALES.test(only.actor.sprite);
  return {
    ...telling,
    ...(rides && { guests: [onSpout(scene, { ...only, actor: telling.actors!.get(only.index)! }, leaps)] }),
    effects: [...effects.slice(0, 10), effect('rainbow', leaps + 0.2, end)],
  };
}

/** When who jumps touches the ground, by the act's own beat. */
function landingsOf({ acts, seed }: Actor, end: number): number[] {
  const start = acts.find(({ name }) => name === 'jump')?.start ?? 0;
  const own = (seed * 0.618034) % 1;
  return Array.from({ length: 8 }, (_, round) => start + (round + 0.72 - own * 0.35) * 0.95).filter(
    (t) => t > 0 && t < end,
  );
}

/** Nothing of its own comes of the deed: then the place does something, and they marvel. */
function wonder(scene: Scene): Telling | undefined {
  const { players, score, turn, late, end } = scene;
  const wonders = wondersOf(score);
  const watcher = scene.reading.subjects.length === 1 && players.length > 1 ? guestOf(scene) : undefined;
  const guests = watcher === undefined ? [] : [bystander(scene, watcher)];
  if (wonders.length === 0) return guests.length > 0 ? { guests } : undefined;
  const name = scene.pick(wonders);
  const actors = new Map(
    players
      .filter(({ role, told }) => !THINGS.has(role.kind) && (told.size > 0 || role.kind === 'person'))
      .map(({ index, actor }): [number, Actor] => [
        index,
        reacting(OVERHEAD.has(name) ? reacting(actor, 'look-up', turn, late + 0.2) : actor, 'giggle', late + 0.2, end),
      ]),
  );
  return { actors, guests, effects: [effect(name, turn - 0.3, name === 'shooting-star' ? turn + 1.6 : end)] };
}

/** Only for who goes somewhere. */
const underWay =
  (tale: Tale): Tale =>
  (scene) =>
    MOVERS.has(deedOf(scene) ?? 'idle') ? tale(scene) : undefined;

/** Nothing happens, but whoever plays is in a mood, and it shows. */
const mood =
  (names: readonly ReactionName[]): Tale =>
  ({ players, turn, late, end, pick }) => {
    const name = pick(names);
    const alive = players.filter(({ isThing, canComeAlive }) => !isThing || canComeAlive);
    const actors = alive.map(({ index, actor }): [number, Actor] => [
      index,
      reacting(reacting(actor, name, turn - 0.15, late), 'giggle', late, end),
    ]);
    return actors.length > 0 ? { actors: new Map(actors) } : undefined;
  };

export const DEEDS: readonly Tale[] = [told];
/** On the way, what likes to happen first. */
export const JOURNEYS: readonly (readonly Tale[])[] = [stumbled, hurdle, greeted].map((tale) => [underWay(tale)]);
/** What may come of anything. */
export const WONDERS: readonly (readonly Tale[])[] = [
  [wonder],
  [mood(['twirl', 'cheer', 'bow', 'love'])],
  [mood(['glance', 'sneeze', 'wonder'])],
];

/** One was told to dance with the other. */
const areTwoDancing = ({ players, score }: Scene): boolean =>
  players.length === 2 &&
  score.actors.length === 2 &&
  players.every(({ ties, actor }) => ties.has('with') && actor.acts.some(({ name }) => name === 'dance'));
