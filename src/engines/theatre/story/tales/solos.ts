/** One alone of whom nothing is asked: something befalls it. Called by `tell.ts`. */

import type { Actor } from '../../score/score.js';
import { lerp, smooth } from '../../stage/painting/easing.js';
import { poseAt } from '../../stage/timeline.js';
import { PLAIN } from '../../staging/livening.js';
import { tradeOf } from '../../staging/trades.js';
import { effect, haltedAt, moved, playing, quietFrom, reacting, standing, unoccupied } from '../edits.js';
import { landing, peeping, perching } from '../guests.js';
import { guestOf, isIndoors, isOnGround, isUnderWater, OVERHEAD, wondersOf } from '../places.js';
import type { Player, Scene, Tale, Telling } from '../scene.js';
import { borneUp } from './borne-up.js';
import { changed } from './changes.js';
import { outing } from './outings.js';
import { isCake, party } from './parties.js';

const BICYCLE = /^1f6b2/;
const MACHINES = /^(vehicle|aircraft|boat)$/;

function hero(scene: Scene): Player | undefined {
  const [player] = scene.players;
  if (scene.players.length !== 1 || scene.score.actors.length !== 1 || !player) return undefined;
  return player.free && !PLAIN.test(player.role.sprite) && !tradeOf(player.role) ? player : undefined;
}

const isThing = (player: Player): boolean => player.isThing;

/** A thing stands and looks at us; an animal goes on as directed until the turn, and then stands. */
function calm({ actor, isThing }: Player, until: number, end: number): Actor {
  if (isThing) return standing(unoccupied(actor), -1);
  return haltedAt(quietFrom(actor, until), until, end);
}

const solo =
  (
    fits: (player: Player, scene: Scene) => boolean,
    play: (scene: Scene, player: Player) => Telling | undefined,
  ): Tale =>
  (scene) => {
    const player = hero(scene);
    return player && fits(player, scene) ? play(scene, player) : undefined;
  };

const only = (player: Player, actor: Actor): Telling['actors'] => new Map([[player.index, actor]]);

/** It sleeps, wakes with a start, and is glad of the day. */
const woken = solo(isThing, (scene, player) => {
  const { turn, late, end } = scene;
  const asleep = reacting(playing(player, calm(player, 0, end), 'nod', 0, 0.2), 'doze', 0, turn);
  return {
    actors: only(player, reacting(reacting(asleep, 'startle', turn, late), 'cheer', late, end)),
    effects: [effect('confetti', late - 0.3, end)],
  };
});

const starring = solo(isThing, (scene, player) => {
  const { turn, late, end } = scene;
  const dancing = playing(player, calm(player, 0, end), 'dance', 0, late);
  return {
    actors: only(player, reacting(reacting(dancing, 'twirl', turn, late), 'pose', late, end)),
    effects: [effect('notes', 0.1, turn + 0.4), effect('confetti', late - 0.2, end)],
  };
});

const singing = solo(isThing, (scene, player) => {
  const { turn, end } = scene;
  const sung = playing(player, playing(player, calm(player, 0, end), 'wave', 0, turn * 0.55), 'dance', turn * 0.5, end);
  return {
    actors: only(player, reacting(sung, 'serenade', turn - 0.2, end)),
    effects: [effect('notes', turn * 0.6, end), effect('hearts', turn + 0.3, end)],
  };
});

/** A butterfly sits down on its head; it looks up, sneezes, laughs. */
const tickled = solo(
  ({ role, actor }, { score }) =>
    !MACHINES.test(role.kind) && !isUnderWater(score) && !/1f98b/.test(actor.sprite) && role.kind !== 'insect',
  (scene, player) => {
    const { turn, late, end } = scene;
    const base = calm(player, scene.early * 1.5, end);
    const alive = isThing(player) ? playing(player, base, 'nod', 0, scene.early) : base;
    const tale = reacting(
      reacting(reacting(alive, 'look-up', turn * 0.55, turn + 0.1), 'sneeze', turn, late),
      'giggle',
      late,
      end,
    );
    return {
      actors: only(player, tale),
      guests: [landing(scene, player, turn * 0.75, turn + 0.7)],
      effects: [effect('sparkles', late, end)],
    };
  },
);

/** Somebody small peeps in; a start, then they like each other. */
const visited = solo(
  ({ role }) => !MACHINES.test(role.kind) && role.kind !== 'insect',
  (scene, player) => {
    const sprite = guestOf(scene);
    if (sprite === undefined) return undefined;
    const { turn, late, end } = scene;
    const { guest, side } = peeping(scene, player, sprite, turn - 0.5);
    const base = haltedAt(
      quietFrom(isThing(player) ? standing(unoccupied(player.actor), -1) : player.actor, turn),
      turn,
      end,
      side,
    );
    const alive = isThing(player) ? playing(player, base, 'dance', 0, turn) : base;
    return {
      actors: only(player, reacting(reacting(alive, 'startle', turn, late), 'love', late, end)),
      guests: [guest],
    };
  },
);

/** Something beautiful happens, and it looks up. */
const amazed = solo(
  ({ role }, { score }) => role.kind !== 'vehicle' || !isOnGround(score),
  (scene, player) => {
    const wonders = wondersOf(scene.score);
    if (wonders.length === 0) return undefined;
    const { turn, late, end } = scene;
    const wonder = scene.pick(wonders);
    const base = calm(player, turn, end);
    const alive = isThing(player) ? playing(player, base, 'wave', 0, turn) : base;
    const seen = OVERHEAD.has(wonder) ? reacting(alive, 'look-up', turn, late) : reacting(alive, 'twirl', turn, late);
    const from = wonder === 'shooting-star' ? turn - 0.3 : turn - 0.4;
    return {
      actors: only(player, reacting(seen, 'cheer', late, end)),
      effects: [effect(wonder, from, wonder === 'shooting-star' ? from + 1.9 : end)],
    };
  },
);

/** A sneeze that takes it off its feet. */
const sneezing = solo(
  (player, { score }) => !MACHINES.test(player.role.kind) && !isUnderWater(score) && !isThing(player),
  (scene, player) => {
    const { turn, late, end } = scene;
    const base = calm(player, turn - 0.4, end);
    const { x } = poseAt(base, end);
    return {
      actors: only(player, reacting(reacting(base, 'sneeze', turn - 0.5, late - 0.1), 'giggle', late, end)),
      effects: isIndoors(scene.score)
        ? [effect('sparkles', late, end)]
        : [effect('dust', turn + 0.15, late + 0.5, { x, height: 0 })],
    };
  },
);

/** How far to the side it begins, and how far to the other it gets, stage widths; the camera ends almost above it. */
const PASSES = 0.42;
const GETS = 0.27;
const CENTRED = 0.9;

/** It goes by from side to side, always looking ahead, and the street goes past it. */
export function passing({ turn, late, end }: Scene, actor: Actor, ahead: number): Actor {
  return moved(quietFrom(actor, late), end, (key) => ({
    ...key,
    x: ahead * lerp(-PASSES, GETS, Math.min(1, (key.t / end) * 1.1)),
    depth: poseAt(actor, turn).depth,
    height: 0,
    facing: ahead,
  }));
}

/** A bird sits down on a vehicle and sings; a bicycle is light enough to be carried off by three. */
const perched = solo(
  ({ role }, { score }) => role.kind === 'vehicle' && isOnGround(score),
  (scene, player) => {
    const { turn, end } = scene;
    const ahead = scene.chance(0.5) ? 1 : -1;
    const base = passing(scene, player.actor, ahead);
    // Nearly as far as it goes, so that the street is what passes.
    const aside = (t: number): number => ahead * CENTRED * GETS * smooth(t / end);
    if (BICYCLE.test(base.sprite)) return { ...borneUp(scene, player, base), aside };
    return {
      actors: only(player, reacting(reacting(base, 'look-up', turn - 0.2, turn + 0.5), 'giggle', turn + 0.5, end)),
      guests: [perching(scene, { ...player, actor: base }, turn)],
      effects: [effect('notes', turn + 0.2, end)],
      aside,
    };
  },
);

/** What must happen where it can. */
export const OCCASIONS: readonly Tale[] = [solo(isCake, party), outing, changed];
/** What must happen to a vehicle of which nothing is asked, in some takes at least. */
export const RIDES: readonly Tale[] = [perched];
export const SOLOS: readonly Tale[] = [woken, starring, singing, tickled, visited, amazed, sneezing];
