/** A birthday is a party: guests blow the candles out, and all dance. Called by `solos.ts`. */
import type { Actor, ActorKey } from '../../score/score.js';
import { lerp, smooth } from '../../stage/painting/easing.js';
import { LOB_SECONDS } from '../../stage/reactions/reactions-party.js';
import { FLIGHT_SECONDS } from '../../stage/signs/party-signs.js';
import { acting, effect, playing, reacting, standing, unoccupied } from '../edits.js';
import { guest } from '../guests.js';
import type { Player, Scene, Telling } from '../scene.js';

const CAKE = /^(1f382|1f9c1|1f370)/;
const GUESTS = ['1f43b', '1f430', '1f431', '1f438', '1f436', '1f42f'] as const;
const HATS = ['red', 'blue', 'yellow', 'purple'] as const;
const SIZE = 0.46;
const DEPTH = 0.82;
/** Of a cake with candles: when they are blown out, as a part of the time until the turn; when they are alight again, of that from the turn to the late part; how long before that it lets fly, seconds. */
const PUFFS = 0.7;
const RELIT = 0.25;
const SPLASHES = 0.08;
/** It makes room for the one guest who blows, who is larger than two would be; stage widths. */
const CAKE_ASIDE = 0.1;
const ALONE = 1.2;
/** Under a title there is less room for a leap, hat and all. */
const UNDER_LETTERS = 0.88;
/** How far from the cake they wait, and how far they come, stage widths. */
const WAIT = 0.12;
const NEAR = 0.035;

const hasCandles = ({ role }: Player): boolean => role.sprite === '1f382';
export const isCake = ({ role }: Player): boolean => CAKE.test(role.sprite);

/** The cake and a guest who blows its candles out, or one on either side of a cake that has none. */
export function party(scene: Scene, player: Player): Telling {
  const { turn, late, end, score, chance } = scene;
  const candles = hasCandles(player);
  const side = chance(0.5) ? 1 : -1;
  const x = candles ? -side * CAKE_ASIDE : 0;
  const base = standing(unoccupied(player.actor), candles ? side : -1);
  const placed = { ...base, keys: base.keys.map((key) => ({ ...key, x })) };
  const half = scene.halfWidthOf(player);
  const first = scene.pick([0, 2, 4] as const);
  const lettered = score.titles.some(({ at }) => at === 'top') ? UNDER_LETTERS : 1;
  const size = SIZE * (candles ? ALONE : 1) * lettered;
  const invite = (sprite: string, aside: number, index: number): Actor =>
    invited(scene, sprite, { x, side: aside, half, size }, index);
  if (candles) {
    const puffs = turn * PUFFS;
    const relit = lerp(turn, late, RELIT);
    const splash = late - SPLASHES;
    const waved = reacting(playing(player, placed, 'wave', 0, puffs - 0.7), 'glance', puffs - 0.7, puffs);
    const lit = reacting(reacting(waved, 'snuffed', puffs + 0.1, relit), 'rekindled', relit, splash - LOB_SECONDS);
    const lobbed = reacting(lit, 'lob', splash - LOB_SECONDS, splash + FLIGHT_SECONDS);
    const blower = invite(GUESTS[first]!, side, 0);
    return {
      actors: new Map([[player.index, reacting(lobbed, 'giggle', splash + FLIGHT_SECONDS, end)]]),
      guests: [blowing(blower, { puffs, relit, splash, end })],
      effects: [effect('confetti', puffs + 0.2, relit)],
    };
  }
  const written = score.titles.length > 0;
  const puffs = turn - 0.2;
  // Under what is written nobody leaps into the letters.
  const danced = playing(player, playing(player, placed, 'wave', 0, puffs - 0.4), 'dance', late, end);
  const seen = reacting(danced, 'glance', puffs - 0.5, puffs);
  return {
    actors: new Map([[player.index, reacting(seen, written ? 'giggle' : 'cheer', turn + 0.3, end)]]),
    guests: [-1, 1].map((aside, index) => clapping(scene, invite(GUESTS[first + index]!, aside, index))),
    effects: [effect('confetti', turn + 0.2, late + 0.3), effect('confetti', late, end)],
  };
}

/** Comes up to the cake, with a hat on. */
function invited(
  { turn, end, score }: Scene,
  sprite: string,
  { x, side, half, size }: { x: number; side: number; half: number; size: number },
  index: number,
): Actor {
  const comes = turn * 0.5;
  const key = (t: number): ActorKey => {
    const away = half + 0.06 * (size / SIZE) + lerp(WAIT, NEAR, smooth((t - 0.2) / (comes - 0.2)));
    return { t, x: x + side * Math.min(0.4, away), depth: DEPTH, height: 0, facing: -side };
  };
  const keys = Array.from({ length: 9 }, (_, step) => key((step * comes) / 8));
  return guest(sprite, size, [...keys, key(end)], {
    wears: [{ sprite: 'prop-party-hat', colour: HATS[(index * 2 + (score.seed % 2)) % HATS.length]! }],
    seed: 7 + index,
  });
}

/** Blows, cheers, and starts back: the candles are alight again, and there is cream in its face. */
function blowing(
  guest: Actor,
  { puffs, relit, splash, end }: { puffs: number; relit: number; splash: number; end: number },
): Actor {
  const blows = reacting(guest, 'blow', puffs - 0.75, puffs + 0.2);
  const reactions = [...blows.reactions!, { name: 'cheer' as const, start: puffs + 0.2, end: relit, plain: true }];
  return reacting(reacting({ ...blows, reactions }, 'startle', relit + 0.05, splash), 'splatted', splash, end);
}

/** Claps, cheers and dances. */
function clapping({ turn, late, end }: Scene, guest: Actor): Actor {
  const claps = acting(acting(guest, 'clap', turn - 0.75, turn), 'clap', turn + 0.1, late);
  const reactions = [{ name: 'cheer' as const, start: turn + 0.1, end: late, plain: true }];
  return { ...acting(claps, 'dance', late, end), reactions };
}
