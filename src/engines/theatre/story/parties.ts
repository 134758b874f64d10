/** A birthday is a party: guests blow the candles out, and all dance. Called by `solos.ts`. */
import type { Actor, ActorKey } from '../score.js';
import { lerp, smooth } from '../stage/easing.js';
import { acting, effect, playing, reacting, standing, unoccupied } from './edits.js';
import { guest } from './guests.js';
import type { Player, Scene, Telling } from './scene.js';

const CAKE = /^(1f382|1f9c1|1f370)/;
const GUESTS = ['1f43b', '1f430', '1f431', '1f98a', '1f437', '1f43c'] as const;
const HATS = ['red', 'blue', 'yellow', 'purple'] as const;
const SIZE = 0.42;
const DEPTH = 0.82;
/** How far from the cake they wait, and how far they come, stage widths. */
const WAIT = 0.12;
const NEAR = 0.035;

const hasCandles = ({ role }: Player): boolean => role.sprite === '1f382';
export const isCake = ({ role }: Player): boolean => CAKE.test(role.sprite);

/** The cake in the middle, a guest on either side. */
export function party(scene: Scene, player: Player): Telling {
  const { turn, late, end, score } = scene;
  const base = standing(unoccupied(player.actor), -1);
  const central = { ...base, keys: base.keys.map((key) => ({ ...key, x: 0 })) };
  const puffs = turn - 0.2;
  const written = score.titles.length > 0;
  // Under what is written nobody leaps into the letters.
  const danced = playing(player, playing(player, central, 'wave', 0, puffs - 0.4), 'dance', late, end);
  const seen = reacting(danced, 'glance', puffs - 0.5, puffs);
  const blown = hasCandles(player) ? reacting(seen, 'snuffed', puffs + 0.1, end) : seen;
  const half = scene.halfWidthOf(player);
  const first = scene.pick([0, 2, 4] as const);
  return {
    actors: new Map([[player.index, reacting(blown, written ? 'giggle' : 'cheer', turn + 0.3, end)]]),
    guests: [-1, 1].map((side, index) =>
      invited(scene, GUESTS[first + index]!, side, half, puffs, index, hasCandles(player)),
    ),
    effects: [effect('confetti', turn + 0.2, late + 0.3), effect('confetti', late, end)],
  };
}

/** Comes up to the cake, blows, cheers and dances. */
function invited(
  { late, end, turn, score }: Scene,
  sprite: string,
  side: number,
  half: number,
  puffs: number,
  index: number,
  blown: boolean,
): Actor {
  const place = (t: number): ActorKey => ({
    t,
    x: side * Math.min(0.4, half + 0.06 + lerp(WAIT, NEAR, smooth((t - 0.2) / (puffs - 0.6)))),
    depth: DEPTH,
    height: 0,
    facing: -side,
  });
  const keys = Array.from({ length: 9 }, (_, step) => place((step * puffs) / 8));
  const come = guest(sprite, SIZE, [...keys, place(end)], {
    wears: [{ sprite: 'prop-party-hat', colour: HATS[(index * 2 + (score.seed % 2)) % HATS.length]! }],
    seed: 7 + index,
  });
  const blows = blown ? reacting(come, 'blow', puffs - 0.55, puffs + 0.25) : acting(come, 'clap', puffs - 0.55, turn);
  const joins = acting(acting(blows, 'clap', turn + 0.1, late), 'dance', late, end);
  const cheers = { name: 'cheer', start: turn + 0.1, end: late, plain: true } as const;
  return { ...joins, reactions: [...(joins.reactions ?? []), cheers] };
}
