/**
 * What may befall whoever does something that has a tale of its own, in other takes than that: somebody joins in, follows,
 * crosses the way, sits down on a head. Called by `tell.ts`.
 */

import { isLiving } from '../../score/kinds.js';
import type { ActName, Actor, ActorKey } from '../../score/score.js';
import { poseAt } from '../../stage/timeline.js';
import { central, effect, reacting } from '../edits.js';
import { GUEST_SIZE, guest, landing, peeping, perching } from '../guests.js';
import { guestOf, isOnGround, isUnderWater } from '../places.js';
import type { Player, Scene, Tale } from '../scene.js';
import { MOVING, travelOf } from './journeys.js';
import { crossed, followed } from './parades.js';
import { encountered, schooled } from './shoals.js';
import { dreamt, lying } from './sleepers.js';
import { passing } from './solos.js';

/** The only one of a film besides things, and bound to none of them but by lying or sitting on it. */
function onlyOne({ players, score }: Scene): Player | undefined {
  const [player, another] = players.filter(({ isThing }) => !isThing);
  const alone = players.length === score.actors.length && score.pace === undefined && !score.frame;
  if (!player || another || !alone) return undefined;
  return [...player.ties].every((tie) => tie === 'on' || tie === 'next_to') ? player : undefined;
}

/** Somebody may come by and have to do with it. */
const receives = ({ role: { kind } }: Player): boolean => isLiving(kind) && kind !== 'insect';

const rests = ({ actor, ties }: Player, end: number): boolean =>
  travelOf(actor, end) < MOVING && (ties.has('on') || poseAt(actor, end / 2).height < 0.05);

/** What somebody small can do as well, beside who does it. */
const SHARED: ReadonlySet<ActName> = new Set([
  'dance',
  'sleep',
  'sing',
  'jump',
  'bounce',
  'exercise',
  'clap',
  'wave',
  'spin',
  'laugh',
  'nod',
  'eat',
  'drink',
  'play',
  'sit',
]);

const WITH_NOTES: ReadonlySet<ActName> = new Set(['dance', 'sing', 'play']);

/** Somebody small comes in, and does the same, or dances to it. */
const joined: Tale = (scene) => {
  const player = onlyOne(scene);
  const deed = player && [...player.told].at(-1);
  if (!player || !deed || !SHARED.has(deed) || !rests(player, scene.end) || !receives(player)) return undefined;
  const sprite = guestOf(scene);
  if (sprite === undefined) return undefined;
  const { turn, late, end } = scene;
  const sleeps = deed === 'sleep';
  const alone = scene.score.actors.length === 1;
  const actor = !alone ? player.actor : sleeps ? lying(player.actor) : central(player.actor, CENTRAL);
  const { guest: visitor } = peeping(scene, { ...player, actor }, sprite, turn - 0.7);
  const prop = deed === 'play' ? undefined : actor.acts.find(({ name }) => name === deed)?.prop;
  const name: ActName = deed === 'play' ? 'dance' : deed;
  const joins = { name, start: turn - 0.1, end, strength: 1, ...(prop && { prop }) };
  const copied: Actor = {
    ...visitor,
    acts: [joins],
    reactions: [{ name: 'wonder', start: 0.3, end: turn - 0.1, plain: true }],
  };
  // They dream of each other.
  if (sleeps)
    return {
      actors: new Map([[player.index, actor]]),
      guests: [copied],
      effects: [dreamt({ ...player, actor }, sprite, late, end, scene.across)],
    };
  const sees = reacting(reacting(actor, 'glance', turn, late), 'love', late, end);
  return {
    actors: new Map([[player.index, sees]]),
    guests: [copied],
    ...(WITH_NOTES.has(deed) && { effects: [effect('notes', turn, end)] }),
  };
};
/** Who is joined is near the middle, stage widths. */
const CENTRAL = 0.12;

/** What sits down on a head, and how that is taken: one sneezes of a butterfly's wings only. */
const FLYERS = [
  ['1f98b', 'sneeze'],
  ['1f41e', 'wonder'],
  ['1f426', 'wonder'],
] as const;

/** A butterfly, or another who flies, sits down on its head. */
const alighted: Tale = (scene) => {
  const player = onlyOne(scene);
  if (!player || !receives(player) || !rests(player, scene.end) || isUnderWater(scene.score)) return undefined;
  if (player.told.size === 0 || /^1f98b/.test(player.role.sprite)) return undefined;
  const { turn, late, end } = scene;
  if (!player.told.has('sleep')) {
    const [flyer, taken] = scene.pick(FLYERS);
    const tickled = reacting(reacting(player.actor, taken, turn, late), 'giggle', late, end);
    return {
      actors: new Map([[player.index, tickled]]),
      guests: [landing(scene, player, turn * 0.75, turn + 0.7, flyer)],
    };
  }
  // It dreams of what sat on its nose.
  const alone = scene.score.actors.length === 1;
  const sleeper = { ...player, actor: alone ? lying(player.actor) : player.actor };
  return {
    actors: new Map([[player.index, reacting(sleeper.actor, 'sneeze', turn, late)]]),
    guests: [landing(scene, sleeper, turn * 0.75, turn + 0.7)],
    effects: [dreamt(sleeper, '1f98b', late + 0.1, end, scene.across)],
  };
};

/** A bird comes after who goes, or after the largest of a herd, sits down on it and sings. */
const birdborne: Tale = (scene) => {
  const { players, score, end, turn, late } = scene;
  const [first] = players;
  const isHerd =
    players.length > 2 && players.every(({ subject, ties }) => subject === first?.subject && ties.size === 0);
  const carrier = isHerd ? players.toSorted((a, b) => b.actor.size - a.actor.size)[0] : onlyOne(scene);
  if (!carrier || !isOnGround(score) || score.frame || score.pace !== undefined || carrier.isThing) return undefined;
  // On a vehicle of which nothing is asked one sits in other takes anyway.
  if (!isHerd && (travelOf(carrier.actor, end) < MOVING || (carrier.free && carrier.role.kind === 'vehicle')))
    return undefined;
  if (poseAt(carrier.actor, turn).height > 0.06 || /bird|insect|aircraft/.test(carrier.role.kind)) return undefined;
  return {
    actors: new Map(
      players.map((player): [number, Actor] => {
        const { index, actor } = player;
        if (player !== carrier) return [index, reacting(actor, 'giggle', late, end)];
        return [index, reacting(reacting(actor, 'look-up', turn - 0.2, turn + 0.5), 'love', late, end)];
      }),
    ),
    guests: [perching(scene, carrier, turn)],
    effects: [effect('notes', turn + 0.2, end)],
  };
};

/** Where they stand who have come to see it, stage widths; behind that they come from. */
const FANS = { x: 0.37, from: 0.64, depth: 1.06 } as const;

/** Two small ones come to see what several do, or what drives by, and jump for joy; they are waved to. */
const applauded: Tale = (scene) => {
  const { players, score, end, turn, late } = scene;
  const isDriven =
    players.length === 1 && players[0]!.role.kind === 'vehicle' && players[0]!.ties.size === 0 && isOnGround(score);
  const isPlay = players.length > 1 && players.every(({ told, isThing }) => told.size > 0 && !isThing);
  if ((!isDriven && !isPlay) || players.length !== score.actors.length || score.pace !== undefined) return undefined;
  const sprite = guestOf(scene);
  if (sprite === undefined || score.frame) return undefined;
  const ahead = scene.chance(0.5) ? 1 : -1;
  const fans = [-1, 1].map((side, rank): Actor => {
    const comes = turn - 0.9 + rank * 0.25;
    const key = (t: number, x: number): ActorKey => ({ t, x: side * x, depth: FANS.depth, height: 0, facing: -side });
    return guest(
      sprite,
      GUEST_SIZE,
      [key(0, FANS.from), key(comes, FANS.from), key(comes + 0.6, FANS.x), key(end, FANS.x)],
      {
        acts: [
          { name: 'walk', start: Math.max(0, comes), end: comes + 0.6, strength: 1.2 },
          { name: 'jump', start: comes + 0.7, end, strength: 1 },
        ],
        reactions: [{ name: 'cheer', start: late, end }],
      },
    );
  });
  return {
    actors: new Map(
      players.map(({ index, actor }): [number, Actor] => [
        index,
        reacting(
          reacting(isDriven ? passing(scene, actor, ahead) : actor, 'look-up', turn, turn + 0.4),
          'giggle',
          late,
          end,
        ),
      ]),
    ),
    guests: fans,
    effects: [effect('confetti', turn + 0.2, end)],
  };
};

export const ASIDES: readonly Tale[] = [
  followed,
  crossed,
  joined,
  alighted,
  birdborne,
  applauded,
  schooled,
  encountered,
];
