/** What rolls down a slope with somebody after it, and what falls into the water. Called by `dealings.ts`. */
import { all } from '../dealings/casting.js';
import { DEPTH, type Dealt, inHand, type Place } from '../dealings/duo.js';
import { arc, atMost, BEFORE, isPair, seenFrom } from './ways.js';

const SLOPE = 'prop-slope';
/** As high as the slope begins on the left, actor units, and where it meets the ground. */
const STEEP = { size: 0.62, x: -0.14, from: -0.5, to: 0.3, top: 0.56 } as const;
const onSlope = (x: number): number => Math.max(0, (STEEP.top * (STEEP.to - x)) / (STEEP.to - STEEP.from));
const STEPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** Faster and faster, with a hop now and then; who runs after it falls behind. */
export const rollDown: Dealt = (duo) => {
  const { one, thing, play, extra, effect } = duo;
  const sprite = thing ?? one.player.actor.sprite;
  const chased = thing !== undefined;
  const x = (part: number): number => -0.4 + 0.78 * Math.max(0, (part - 0.06) / 0.94) ** 1.35;
  const way = STEPS.map(
    (part, at): Place => [part, x(part), 1, onSlope(x(part)) + (at % 3 === 2 && part > 0.3 ? 0.09 : 0), BEFORE],
  );
  const size = 0.3;
  const rolls = { acts: [['roll', 0.06, 1, undefined, 1.5]] } as const;
  const runners = chased ? all(duo) : [];
  const actors = new Map(
    runners.map((runner, order) => {
      const who = atMost(runner, 0.4);
      const behind = (part: number): number => x(part) * 0.82 - 0.2 - order * 0.09;
      return play(
        who,
        STEPS.map((part): Place => [part, behind(part), 1, onSlope(behind(part)), DEPTH + 0.01 - order * 0.01]),
        {
          acts: [['run', 0.08, 1, undefined, 1.4]],
          reactions: [
            ['startle', 0.02, 0.12],
            ['keen', 0.3, 1],
          ],
        },
      );
    }),
  );
  if (!chased) actors.set(...play({ ...one, size }, way, rolls));
  return {
    actors,
    camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
    guests: [
      extra(SLOPE, STEEP.size, [[0, STEEP.x, 1, -0.05, DEPTH - 0.02]]),
      ...(chased ? [extra(sprite, size, way, rolls)] : []),
    ],
    effects: [0.34, 0.52, 0.68, 0.82].map((part) =>
      effect('dust', part, part + 0.16, { x: x(part) - 0.03, height: onSlope(x(part)), size: 0.8 }),
    ),
  };
};

const [SLIPS, IN] = [0.2, 0.44] as const;
/** What comes up again and stays there. */
const FLOATS =
  /^1f452|^1f3a9|^1f9e2|^1f97f|^1f45f|^1f388|^1f986|^1f425|^1f34e|^1f349|^1f34a|^26bd|^1f3c0|^1f3d0|^1fab5|^1f9f8|^1f4c4|^1f4e6|^2602|^1f94f|^1f36a|^1f35e|^prop-(?:paper|pumpkin)/;

/** Out of the hand, down, and a crown of water stands where it was. */
export const dropIn: Dealt = (duo) => {
  const { one: whole, thing, scene, play, extra, effect } = duo;
  const alone = thing === undefined && !isPair(duo);
  const one = atMost(whole, 0.56);
  const x = -0.34;
  const lies = alone ? 0.02 : 0.14;
  const sprite = thing ?? one.player.actor.sprite;
  const size = alone ? 0.32 : 0.24;
  const [hand, held] = inHand(one, x, 1);
  const throws = scene.reading.dealing?.fails !== true;
  const start: Place = alone ? [SLIPS, lies - 0.1, 1, 1.1] : [SLIPS, hand, 1, held + 0.06];
  const floats = FLOATS.test(sprite);
  const below = -size * (floats ? 0.5 : 1.3);
  const way: Place[] = [
    [0, ...start.slice(1)] as unknown as Place,
    ...arc(start, [IN, lies, 1, 0], alone ? 0 : 0.2),
    [IN + 0.06, lies, 1, -size * 1.25, BEFORE],
    ...(floats
      ? ([
          [IN + 0.2, lies, 1, -size * 1.1, BEFORE],
          [IN + 0.28, lies + 0.01, 1, below + 0.03, BEFORE],
          [IN + 0.36, lies + 0.02, 1, below - 0.03, BEFORE],
          [0.9, lies + 0.03, 1, below, BEFORE],
        ] as Place[])
      : []),
  ];
  const sinking = seenFrom(0, way, floats ? 1 : IN + 0.08);
  const spray = [
    effect('splash', IN, IN + 0.34, { x: lies, height: 0, straight: true, size: 1.2 }),
    effect('splash', IN + 0.05, IN + 0.42, { x: lies, height: 0, size: 0.8 }),
  ];
  if (alone) {
    const [index, actor] = play({ ...one, size }, sinking, { acts: [['spin', SLIPS, IN, undefined, 0.3]] });
    return { actors: new Map([[index, { ...actor, half: 'above' as const }]]), effects: spray };
  }
  return {
    actors: new Map([
      play(one, [[0, x, 1]], {
        acts: throws ? [['throw', SLIPS - 0.1, SLIPS + 0.06]] : [],
        reactions: throws
          ? [
              ['keen', 0, SLIPS - 0.1],
              ['startle', IN, IN + 0.14],
              ['cheer', 0.72, 1],
            ]
          : [
              ['startle', SLIPS, SLIPS + 0.18],
              ['wonder', IN + 0.06, 0.76],
              ['sorrowful', 0.78, 1],
            ],
      }),
    ]),
    guests: [
      { ...extra(sprite, size, sinking, { acts: [['spin', SLIPS, IN, undefined, 0.4]] }), half: 'above' as const },
    ],
    effects: spray,
  };
};
