/** A birthday is a party: guests blow the candles out, and all dance. Called by `solos.ts`. */
import type { Actor, ActorKey } from '../score.js';
import { lerp, smooth } from '../stage/easing.js';
import { acting, effect, playing, reacting, standing, unoccupied } from './edits.js';
import { guest } from './guests.js';
import type { Player, Scene, Telling } from './scene.js';

const CAKE = /^(1f382|1f9c1|1f370)/;
const GUESTS = ['1f43b', '1f430', '1f431', '1f98a', '1f436', '1f42f'] as const;
const HATS = ['red', 'blue', 'yellow', 'purple'] as const;
const SIZE = 0.46;
const DEPTH = 0.82;
/** When the cake lets fly, as a part of what is left once its candles are alight again. */
const SPLASH = 0.5;
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
  const splash = lerp(late, end, SPLASH);
  const written = score.titles.length > 0;
  // Under what is written nobody leaps into the letters.
  const danced = playing(player, playing(player, central, 'wave', 0, puffs - 0.4), 'dance', late, end);
  const waved = playing(player, central, 'wave', 0, puffs - 0.7);
  const seen = hasCandles(player)
    ? reacting(waved, 'glance', puffs - 0.7, puffs)
    : reacting(danced, 'glance', puffs - 0.5, puffs);
  const blown = hasCandles(player) ? reacting(seen, 'snuffed', puffs + 0.1, late) : seen;
  const laughs = hasCandles(player)
    ? reacting(reacting(blown, 'rekindled', late, splash), 'giggle', splash, end)
    : reacting(blown, written ? 'giggle' : 'cheer', turn + 0.3, end);
  const half = scene.halfWidthOf(player);
  const first = scene.pick([0, 2, 4] as const);
  return {
    actors: new Map([[player.index, laughs]]),
    guests: [-1, 1].map((side, index) =>
      invited(scene, GUESTS[first + index]!, side, half, puffs, index, hasCandles(player) ? splash : undefined),
    ),
    effects: [
      effect('confetti', turn + 0.2, late + 0.3),
      ...(hasCandles(player) ? [] : [effect('confetti', late, end)]),
    ],
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
  splash: number | undefined,
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
  const cheers = { name: 'cheer', start: turn + 0.1, end: late, plain: true } as const;
  if (splash !== undefined) {
    // They blow, cheer, and start back: the candles are alight again.
    const blows = reacting(come, 'blow', puffs - 0.75, puffs + 0.2);
    const startled = reacting(
      { ...blows, reactions: [...(blows.reactions ?? []), cheers] },
      'startle',
      late + 0.05,
      splash,
    );
    return reacting(startled, 'splatted', splash, end);
  }
  const blows = acting(come, 'clap', puffs - 0.55, turn);
  const joins = acting(acting(blows, 'clap', turn + 0.1, late), 'dance', late, end);
  return { ...joins, reactions: [...(joins.reactions ?? []), cheers] };
}
