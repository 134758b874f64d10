/** One calls to the great moon, alone; far away others answer, come, and all of them call. Told before any other tale by `tell.ts`. */
import type { Actor } from '../../score/score.js';
import { paletteOf } from '../../stage/painting/palette.js';
import { effect, reacting } from '../edits.js';
import { guest } from '../guests.js';
import type { Player, Scene, Telling } from '../scene.js';

/** What one howls at: read by the words for it, and never held. */
export const MOON = 'prop-full-moon';
/** How tall the caller is, and the others beside it, actor units. */
const TALL = 0.5;
const OTHERS = [
  { from: -0.75, to: -0.28, depth: 0.62, size: 0.9 },
  { from: 0.78, to: 0.34, depth: 0.74, size: 0.84 },
  { from: -0.95, to: -0.47, depth: 0.86, size: 0.78 },
] as const;
/** Where it stands, spans left of the moon. */
const BESIDE_MOON = 0.36;
const DEPTH = 0.66;

export const isHowling = ({ role }: Player): boolean => role.props?.talk?.sprite === MOON;

export function howled(scene: Scene): Telling | undefined {
  const { players, score, turn, late, end, across } = scene;
  const [hero] = players;
  if (!hero || hero.role.kind === 'person' || !players.every(isHowling)) return undefined;
  const effects = score.set.light === 'night' ? [effect('great-moon', 0, end)] : [];
  if (players.length > 1) return { actors: new Map(players.map(inTurn(scene))), effects };
  const x = (paletteOf('night', 'clear').sun.across - BESIDE_MOON) / across;
  const caller = reacting(
    {
      ...hero.actor,
      size: TALL,
      acts: [],
      keys: [{ t: 0, x, depth: DEPTH, height: 0, facing: 1 }],
    },
    'howl',
    end * 0.06,
    turn * 0.86,
  );
  const joins = late + 0.1;
  return {
    actors: new Map([[hero.index, reacting(reacting(caller, 'glance', turn * 0.9, late), 'howl', joins, end)]]),
    guests: OTHERS.slice(0, across < 1 ? 2 : 3).map(({ from, to, depth, size }, index): Actor => {
      const comes = turn * (0.82 + 0.1 * index);
      const side = Math.sign(to);
      const key = (t: number, at: number, facing: number) => ({ t, x: at, depth, height: 0, facing });
      const stops = joins - 0.1 + 0.12 * index;
      return {
        ...guest(hero.actor.sprite, TALL * size, [
          key(0, from, -side),
          key(comes, from, -side),
          key(stops, to, -side),
          key(stops + 0.2, to, side > 0 ? -1 : 1),
          key(end, to, side > 0 ? -1 : 1),
        ]),
        acts: [{ name: 'walk', start: comes, end: stops, strength: 1 }],
        reactions: [{ name: 'howl', start: stops + 0.15, end }],
        ...(hero.actor.colour && { colour: hero.actor.colour }),
        seed: 11 + index,
      };
    }),
    effects,
    camera: [0, 0.5, 1].map((part) => ({
      t: part * end,
      x: x * 0.3 * (1 - part),
      y: 0.02 * part,
      zoom: 1.12 - 0.1 * part,
      roll: 0,
    })),
  };
}

/** A pack that is there already: one begins, the others join in one by one. */
const inTurn =
  ({ end }: Scene) =>
  ({ index, actor }: Player, place: number): [number, Actor] => [
    index,
    reacting({ ...actor, acts: [] }, 'howl', end * (0.06 + 0.13 * place), end),
  ];
