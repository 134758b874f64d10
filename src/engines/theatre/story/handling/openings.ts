/** What opens by itself with something coming out of it, what is fired, and machines that start. Called by `dealings.ts`. */
import { headsFor } from '../dealings/casting.js';
import { DEPTH, type Dealt, type Duo, type Place } from '../dealings/duo.js';
import type { Telling } from '../scene.js';
import { type Opened, openedOf } from './opened.js';
import { arc, atMost, isPair, seenFrom } from './ways.js';

const OPENS = 0.34;
/** It trembles. */
const trembling = (spot: number): Place[] => [
  [0, spot, 1, 0, DEPTH],
  [0.12, spot, 1, 0, DEPTH],
  ...[0.15, 0.18, 0.21, 0.24, 0.27, 0.3].map(
    (part, at): Place => [part, spot + (at % 2 ? 0.008 : -0.008), 1, at % 2 ? 0.02 : 0, DEPTH],
  ),
  [0.32, spot, 1, 0, DEPTH],
];
/** They rise, and are many. */
const MANY_RISE =
  /^1f98b|^1f388|^2b50|^1f31f|^1f33[78]|^1f33[a-f]|^1f339|^2764|^1f49|^1f3b5|^1f54a|^1f426|^1f9e6|^1f455|^1f4b5|^1fa99|^1f36c|^1f36d|^1f38a|^1f342|^1f4c4|^2709/;

/** It trembles, opens, and there it is: up into the air whoever flies, on its rim whoever does not. */
export const openUp: Dealt = (duo: Duo): Telling => {
  const { one, thing, scene, play, extra, effect } = duo;
  const { dealing } = scene.reading;
  // Doors and the like are part of the place, and only who comes out of them plays.
  const isSet = dealing?.place !== undefined;
  const look = openedOf(dealing?.place ?? one.player.actor.sprite);
  const spot = isPair(duo) || isSet ? -0.06 : 0;
  const rim = look.size * look.rim;
  const standing = seenFrom(OPENS, [[OPENS, spot, 1, 0, DEPTH]]);
  const [index, actor] = isSet ? comesOut(duo, look, spot, rim) : play({ ...one, size: look.size }, standing);
  const opened = isSet ? actor : { ...actor, sprite: look.open };
  const closed = extra(look.closed, look.size, seenFrom(0, trembling(spot), OPENS));
  const lid = look.lid
    ? [
        extra(
          look.lid,
          look.size * 0.32,
          seenFrom(OPENS, arc([OPENS, spot, 1, look.size * 0.75], [0.62, 0.36, 1, 0], 0.5)),
          {
            acts: [['spin', OPENS, 0.62, undefined, 0.6]],
          },
        ),
      ]
    : [];
  const many =
    !isSet && thing !== undefined && !isPair(duo) && (dealing?.things !== undefined || MANY_RISE.test(thing));
  const light = dealing?.ends === 'light' || (!isPair(duo) && !isSet && thing === undefined);
  const glow = light
    ? [
        effect('aglow', OPENS, 1, { x: spot, height: rim, size: 1.2 }),
        effect('sparkles', OPENS + 0.02, 0.66, { x: spot, height: rim + 0.2 }),
        effect('sparkles', 0.62, 1, { x: spot, height: rim + 0.3 }),
      ]
    : [effect('sparkles', OPENS, OPENS + 0.24, { x: spot, height: rim + 0.1 })];
  const pours = many ? [effect('outpour', OPENS, 1, { x: spot, height: rim, sprite: thing, straight: true })] : [];
  const single =
    thing !== undefined && !isSet && !isPair(duo) && !many
      ? [
          extra(
            thing,
            0.34,
            seenFrom(OPENS, [
              [OPENS, spot, 1, rim - 0.2, DEPTH - 0.01],
              [OPENS + 0.14, spot, 1, rim + 0.12, DEPTH - 0.01],
              [0.66, spot, 1, rim + 0.16, DEPTH - 0.01],
              [1, spot, 1, rim + 0.12, DEPTH - 0.01],
            ]),
            headsFor(thing) ? { acts: [['wave', 0.5, 1]] } : {},
          ),
        ]
      : [];
  return {
    actors: new Map([[index, opened], ...(isPair(duo) ? [comesOut(duo, look, spot, rim)] : [])]),
    guests: [closed, ...(isSet ? [extra(look.open, look.size, standing)] : []), ...lid, ...single],
    effects: [effect('dust', OPENS, OPENS + 0.16, { x: spot, height: 0, size: 0.8 }), ...glow, ...pours],
  };
};

const AIRBORNE: ReadonlySet<string> = new Set(['bird', 'insect', 'aircraft']);
/** Dragons, ghosts and fairies fly, whatever they are otherwise. */
const FLIERS = /^1f409|^1f432|^1f47b|^1f9da|^1f9de|^1f987/;
const VESSEL = /^(?:26f5|1f6a2|1f6e5|1f6a4|prop-(?:pirate-ship|rowing))/;

function comesOut({ other: whole, play }: Duo, look: Opened, spot: number, rim: number): ReturnType<Duo['play']> {
  const { sprite } = whole.player.actor;
  const flies = AIRBORNE.has(whole.player.role.kind) || FLIERS.test(sprite);
  const other = atMost(whole, flies ? 0.42 : look.upright ? 0.6 : 0.44);
  const far = Math.min(0.4 - other.half, 0.28);
  if (look.upright)
    return play(
      other,
      seenFrom(OPENS, [
        [OPENS, spot, 1, 0, DEPTH - 0.02],
        [OPENS + 0.1, spot, 1, 0, DEPTH - 0.01],
        [0.68, spot + far, 1, 0, DEPTH + 0.04],
      ]),
      {
        acts: [
          ['walk', OPENS, 0.68],
          ['wave', 0.74, 1],
        ],
      },
    );
  if (flies || VESSEL.test(sprite))
    return play(
      other,
      seenFrom(OPENS, [
        [OPENS, spot, 1, rim - other.size * 0.5, DEPTH - 0.01],
        [OPENS + 0.1, spot + 0.02, 1, rim + 0.06, DEPTH - 0.01],
        [0.62, spot + far * 0.5, 1, rim + 0.1, DEPTH + 0.02],
        [1, spot + far, 1, rim + 0.14, DEPTH + 0.02],
      ]),
      {
        acts: [[VESSEL.test(sprite) ? 'drive' : 'fly', OPENS, 1]],
        reactions: [['cheer', 0.78, 1]],
      },
    );
  const lands = arc([OPENS + 0.04, spot, 1, rim, DEPTH - 0.01], [0.56, spot + far, 1, 0, DEPTH + 0.04], 0.3);
  return play(other, seenFrom(OPENS, [[OPENS, spot, 1, rim - other.size * 0.6, DEPTH - 0.01], ...lands]), {
    acts: [['jump', 0.68, 0.84]],
    reactions: [
      ['eager', 0.56, 0.68],
      ['cheer', 0.84, 1],
    ],
  });
}

const FIRES = 0.4;
/** A fuse, a bang, and the air is full of it. */
export const fire: Dealt = (duo) => {
  const { one, thing = '1f38a', place, scene, play, extra, effect } = duo;
  if (scene.reading.dealing?.skill === 'fly') return shotOut(duo);
  const isShooter = one.player.isThing;
  const gun = { ...one, size: 0.46 };
  const [x, mouth, high] = [isShooter ? 0.14 : 0.16, isShooter ? -0.02 : 0, 0.34];
  const kicks: Place[] = [
    [0, x, 1, 0, DEPTH + 0.02],
    [FIRES, x, 1, 0, DEPTH + 0.02],
    [FIRES + 0.03, x + 0.05, 1, 0.04, DEPTH + 0.02],
    [FIRES + 0.1, x + 0.02, 1, 0, DEPTH + 0.02],
  ];
  const confetti = /^1f38a|^1f389/.test(thing);
  return {
    actors: new Map([
      isShooter
        ? play(gun, kicks, {})
        : play(one, [[0, 0.36, -1]], {
            acts: [['bend', 0.14, 0.28]],
            reactions: [
              ['eager', 0.28, FIRES],
              ['startle', FIRES, FIRES + 0.12],
              ['cheer', 0.64, 1],
            ],
          }),
    ]),
    guests: isShooter ? [] : [extra(place ?? 'prop-cannon', gun.size, kicks)],
    camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
    effects: [
      effect('smoke', 0.16, FIRES, { x: x + 0.13, height: 0.3, size: 0.4 }),
      effect('clash', FIRES, FIRES + 0.14, { x: mouth - 0.02, height: high }),
      effect('smoke', FIRES, 0.74, { x: mouth, height: high, size: 0.9 }),
      ...(confetti ? [effect('confetti', FIRES, 0.74), effect('confetti', 0.6, 1)] : []),
      effect('outpour', FIRES, 1, {
        x: mouth - 0.03,
        height: high,
        sprite: confetti ? 'prop-confetti' : thing,
        straight: true,
      }),
    ],
    shaken: 0.2,
  };
};

/** Head first out of the mouth of it, in an arc through the picture. */
function shotOut({ one: whole, play, extra, effect }: Duo): Telling {
  const one = atMost(whole, 0.42);
  const [x, mouth, high] = [0.28, 0.14, 0.26];
  const flight = arc([FIRES, mouth, -1, high, DEPTH], [0.78, -0.3, -1, 0, DEPTH + 0.03], 0.2, 8);
  return {
    actors: new Map([
      play(one, seenFrom(FIRES, [...flight, [1, -0.3, 1, 0, DEPTH + 0.03]]), {
        acts: [['fly', FIRES, 0.74]],
        reactions: [
          ['dizzy', 0.78, 0.88],
          ['cheer', 0.88, 1],
        ],
      }),
    ]),
    guests: [
      extra('prop-cannon', 0.46, [
        [0, x, 1, 0, DEPTH + 0.02],
        [FIRES, x, 1, 0, DEPTH + 0.02],
        [FIRES + 0.03, x + 0.05, 1, 0.04, DEPTH + 0.02],
        [FIRES + 0.1, x + 0.02, 1, 0, DEPTH + 0.02],
      ]),
    ],
    camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
    effects: [
      effect('smoke', 0.16, FIRES, { x: x + 0.13, height: 0.3, size: 0.4 }),
      effect('clash', FIRES, FIRES + 0.14, { x: mouth, height: high }),
      effect('smoke', FIRES, 0.74, { x: mouth, height: high, size: 0.9 }),
      effect('dust', 0.78, 0.94, { x: -0.3, height: 0 }),
    ],
    shaken: 0.2,
  };
}

const MACHINE = 'prop-contraption';
/** A lever, a jolt; it hums, shakes and puffs. */
export const startUp: Dealt = ({ one: whole, place = MACHINE, scene, play, extra, effect }) => {
  const one = atMost(whole, 0.54);
  const spot = 0.16;
  const at = 0.3;
  const fails = scene.reading.dealing?.fails === true;
  const shakes = Array.from({ length: 22 }, (_, step): Place => {
    const part = at + ((fails ? 0.4 : 0.7) * step) / 22;
    return [part, spot + (step % 2 ? 0.005 : -0.005), 1, step % 3 ? 0 : 0.012, DEPTH - 0.01];
  });
  return {
    actors: new Map([
      play(one, [[0, -0.2, 1]], {
        reactions: fails
          ? [
              ['prod', 0.12, at, [0.6, 0.5]],
              ['wonder', at + 0.1, 0.7],
              ['startle', 0.7, 0.8],
              ['sooty', 0.8, 1],
            ]
          : [
              ['prod', 0.12, at, [0.6, 0.5]],
              ['startle', at + 0.04, at + 0.16],
              ['cheer', 0.6, 1],
            ],
      }),
    ]),
    guests: [extra(place, 0.86, [[0, spot, 1, 0, DEPTH - 0.01], ...shakes])],
    effects: [
      ...[0.34, 0.5, 0.66, 0.82].map((part) => effect('steam', part, part + 0.16, { x: spot + 0.1, height: 0.86 })),
      effect('sparkles', at + 0.04, 0.6, { x: spot, height: 0.5 }),
      effect('smoke', at + 0.1, 1, { x: spot - 0.1, height: 0.84, size: 0.6 }),
      ...(fails ? [effect('clash', 0.7, 0.86, { x: spot, height: 0.5 })] : []),
    ],
    shaken: 0.12,
  };
};
