/** What comes out of where nobody would look for it: pulled out one after the other, or found inside. Called by `dealings.ts`. */
import { perspective } from '../../stage/camera.js';
import { knownOpened } from '../handling/opened.js';
import { seenFrom } from '../handling/ways.js';
import { all, headsFor } from './casting.js';
import { DEPTH, type Dealt, type Doing, type Place } from './duo.js';

const WATER = '1f30a';
/** Whoever looks out stands behind the container, before the room. */
const BEHIND = DEPTH - 0.01;
const CONTAINER = DEPTH + 0.02;
/** What comes out of it last is the surprise. */
const SIZES = { usual: 0.26, last: 0.52, single: 0.5 } as const;
/** From when on to when things come, parts of the film. */
const [FROM, TO] = [0.14, 0.74] as const;

export const pullOut: Dealt = ({ one, thing = '1f407', place = '1f3a9', scene, play, extra, effect }) => {
  const things = scene.reading.dealing?.things ?? [thing];
  const isWater = place === WATER;
  const x = -0.27;
  const spot = isWater ? x + one.half + 0.14 : -0.04;
  const tall = 0.34;
  const pace = (TO - FROM) / things.length;
  const whens = things.map((_, at) => FROM + at * pace);
  const lastIs = headsFor(things.at(-1)!);
  const doing: Doing = {
    acts: whens.map((from) => ['bend', from - 0.08, from + 0.06]),
    reactions: [
      ['eager', 0, FROM],
      ...whens.slice(0, -1).map((from) => ['wonder', from + 0.06, from + 0.06 + pace * 0.6] as const),
      ['startle', whens.at(-1)! + 0.04, whens.at(-1)! + 0.2],
      ['cheer', 0.84, 1],
    ],
  };
  const guests = things.map((sprite, at) => {
    const isLast = at === things.length - 1;
    const size = isLast ? (things.length > 1 ? SIZES.last : SIZES.single) : SIZES.usual;
    const from = whens[at]!;
    const end = isLast ? 0.28 : 0.1 + at * 0.09;
    const rim = isWater ? -size * 0.9 : tall * 0.5 - size * 0.6;
    const way: Place[] = [
      [0, 3, -1, 0, BEHIND],
      [from - 0.011, 3, -1, 0, BEHIND],
      [from - 0.01, spot, -1, rim, BEHIND],
      [from + 0.08, spot, -1, tall * 0.9, BEHIND],
      [from + 0.13, (spot + end) / 2, -1, 0.5, DEPTH + 0.03],
      [from + 0.2, end, -1, 0, DEPTH + (isLast ? -0.02 : 0.05)],
    ];
    const alive: Doing = { acts: [[lastIs ? 'wave' : 'bounce', from + 0.22, 1]] };
    const comes: Doing = isLast ? alive : {};
    const one = extra(sprite, size, way, comes);
    return isWater ? { ...one, half: 'above' as const } : one;
  });
  return {
    actors: new Map([play(one, [[0, x, 1]], doing)]),
    guests: [...(isWater ? [] : [extra(place, tall, [[0, spot, 1, 0, CONTAINER]])]), ...guests],
    effects: [
      ...whens.map((from) =>
        effect(isWater ? 'splash' : 'sparkles', from - 0.02, from + 0.14, { x: spot, height: isWater ? 0 : tall }),
      ),
      ...(isWater
        ? [effect('heap', 0, 1, { x: spot, height: 0, depth: DEPTH + 0.01, size: 0.8, stuff: 'water' })]
        : []),
    ],
  };
};

/** Whatever is so tall has its door in front. */
const UPRIGHT = /^prop-(?:refrigerator|wardrobe|oven|washing-machine)/;
const RIM = 0.78;

/** It is opened, and who sits in it looks out and waves. */
export const findIn: Dealt = ({ one, other, place = 'prop-open-box', scene, play, extra, effect }) => {
  const isUpright = UPRIGHT.test(place);
  const look = isUpright || place.includes('open') ? undefined : knownOpened(place);
  const isCar = place.startsWith('1f69');
  const tall = isUpright ? 0.66 : isCar ? 0.5 : 0.42;
  const spot = 0.12;
  const within = isCar ? spot - 0.08 : spot;
  const room = isUpright ? tall * 0.9 : tall * 1.5;
  const wide = (2 * other.half * scene.across) / perspective(DEPTH);
  const share = Math.min(1, room / other.size, (isUpright ? 0.5 : tall * 1.1) / wide);
  const found = { ...other, size: other.size * share, half: other.half * share };
  const at = -0.28;
  const opens = 0.34;
  const hidden: Place = [0, within, -1, Math.max(0, tall * RIM - found.size * 1.1), BEHIND];
  const up = tall * RIM - found.size * 0.42;
  const out: Place[] = isUpright
    ? [
        [opens, spot, -1, 0, BEHIND],
        [opens + 0.1, spot + 0.1, -1, 0, BEHIND],
        [opens + 0.2, spot + 0.14 + found.half, -1, 0, DEPTH + 0.04],
      ]
    : [
        [opens, within, -1, hidden[3]!, BEHIND],
        [opens + 0.07, within, -1, up + 0.07, BEHIND],
        [opens + 0.12, within, -1, up, BEHIND],
      ];
  // Several of them look out side by side.
  const looks = all({ scene, one: found }).map((looker, at) => {
    const aside = at === 0 ? 0 : (at % 2 ? 1 : -1) * 0.09 * Math.ceil(at / 2);
    const ways = [hidden, ...out].map(
      ([part, x, facing, high = 0, depth = DEPTH]): Place => [
        part,
        x + (part > opens ? aside : 0),
        facing,
        high * (at ? 0.94 : 1),
        depth - at * 0.002,
      ],
    );
    return play(looker, ways, {
      acts: [['wave', 0.5, 0.78], ...(other.player.isThing ? ([['dance', 0.5, 1]] as const) : [])],
      reactions: [
        ['wonder', opens + 0.1, 0.5],
        ['giggle', 0.8, 1],
      ],
    });
  });
  return {
    actors: new Map([
      play(
        one,
        [
          [0, at - 0.1, 1],
          [0.14, at + 0.06, 1],
          [opens + 0.04, at + 0.06, 1],
          [opens + 0.16, at - 0.06, 1],
        ],
        {
          acts: [['walk', 0, 0.14]],
          reactions: [
            ['uncover', 0.14, opens, [0.5, 0.5]],
            ['startle', opens + 0.03, opens + 0.26],
            ['wonder', 0.64, 0.8],
            ['giggle', 0.84, 1],
          ],
        },
      ),
      ...looks,
    ]),
    guests: [
      ...(look ? [extra(look.open, tall, seenFrom(opens, [[opens, spot, 1, 0, CONTAINER]]))] : []),
      extra(
        place,
        tall,
        seenFrom(
          0,
          [
            [0, spot, isCar ? -1 : 1, 0, CONTAINER],
            [opens - 0.08, spot, isCar ? -1 : 1, 0, CONTAINER],
            [opens - 0.04, spot + 0.006, isCar ? -1 : 1, 0.02, CONTAINER],
            [opens, spot, isCar ? -1 : 1, 0, CONTAINER],
          ],
          look ? opens : 1,
        ),
      ),
    ],
    effects: [effect('sparkles', opens, opens + 0.26, { x: spot, height: tall })],
  };
};
