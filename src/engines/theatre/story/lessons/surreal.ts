/** Pictures that cannot be, put together from several. Called by `lessons.ts`. */
import { wave } from '../../stage/painting/easing.js';
import type { Lesson, Place } from './board.js';

const STEPS = 24;
const steps = (place: (part: number) => Place): Place[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => place(step / STEPS));

/** Whoever it is goes to and fro on what is in the cup. */
export const inCup: Lesson = ({ figure, effect, subjects }) => {
  const [sailor] = subjects;
  return {
    actors: [
      figure(
        sailor!.sprite,
        0.24,
        steps((part) => [
          part,
          -0.03 + 0.05 * wave(part * 0.9),
          0.45 + 0.012 * wave(part * 4),
          wave(part * 0.9 + 0.25) > 0 ? 1 : -1,
          0.9,
        ]),
        { name: sailor!.name, ...(sailor!.colour && { colour: sailor!.colour }), reactions: [['cheer', 0.66, 1]] },
      ),
    ],
    guests: [figure('2615', 0.86, [[0, 0, 0, 1, 0.86]])],
    effects: [0.12, 0.42, 0.7].map((from, index) =>
      effect('splash', from, from + 0.2, { x: [-0.09, 0.03, -0.06][index]!, height: 0.44, depth: 0.9, size: 0.24 }),
    ),
    nearer: 1.2,
    wide: 1,
  };
};

/** Places in the crown, stage widths from the trunk and actor units up; outermost last, nearest to the eye. */
const CROWN = [
  [0, 0.66],
  [-0.08, 0.6],
  [0.08, 0.61],
  [-0.14, 0.48],
  [0.14, 0.49],
  [-0.045, 0.51],
  [0.05, 0.5],
  [-0.1, 0.36],
  [0.1, 0.37],
  [0, 0.38],
] as const;
const FALLS = 0.64;

/** What grows on it is there one by one, and one falls. */
export const treeOf: Lesson = ({ figure, subjects, aside }) => {
  const fruit = subjects.find(({ sprite }) => sprite !== TREE) ?? subjects[1]!;
  const grown = CROWN.map(([x, height], index) => {
    const last = index === CROWN.length - 1;
    const from = 0.02 + index * 0.035;
    const across = aside(x * WIDE);
    const places: Place[] = last
      ? [
          [0, across, height, 1, 0.84],
          [FALLS, across, height, 1, 0.84],
          [FALLS + 0.1, across, 0, 1, 0.95],
          [1, across, 0, 1, 0.95],
        ]
      : [[0, across, height, 1, 0.82 + index * 0.001]];
    return figure(fruit.sprite, 0.19, places, {
      name: fruit.name,
      ...(fruit.colour && { colour: fruit.colour }),
      acts: [['appear', from, from + 0.1]],
    });
  });
  return {
    actors: [figure(TREE, 0.9, [[0, 0, 0, 1, 0.8]]), ...grown.slice(0, 6)],
    guests: grown.slice(6),
    nearer: 1.08,
    wide: 1.1,
  };
};
const TREE = '1f333';
const WIDE = 16 / 9;

const STRIDES = 7;
/** How high the hips are, and how far apart the legs, actor units. */
const HIPS = 0.3;
const APART = 0.085;

/** It strides through the picture on two legs of a hen. */
export const onLegs: Lesson = ({ figure, effect, subjects, aside }) => {
  const [house] = subjects;
  const x = (part: number): number => -0.3 + 0.52 * part;
  const leg = (side: number) =>
    figure(
      'prop-chicken-leg',
      0.42,
      steps((part) => [
        part,
        x(part) + aside(side * APART + 0.05 * wave(part * STRIDES * 0.5 + (side > 0 ? 0 : 0.5))),
        Math.max(0, 0.07 * wave(part * STRIDES * 0.5 + (side > 0 ? 0.25 : 0.75))),
        1,
        side > 0 ? 0.842 : 0.83,
      ]),
    );
  return {
    actors: [
      figure(
        house!.sprite,
        0.6,
        steps((part) => [part, x(part), HIPS + 0.025 * Math.abs(wave(part * STRIDES * 0.5)), 1, 0.845]),
        { name: house!.name, ...(house!.colour && { colour: house!.colour }) },
      ),
    ],
    guests: [leg(-1), leg(1)],
    effects: [0.15, 0.44, 0.72].map((from) => effect('dust', from, from + 0.16, { x: x(from), height: 0, size: 0.7 })),
    wide: 1.2,
  };
};

/** The first before, the second behind, and both as tall. */
export const halfAndHalf: Lesson = ({ figure, subjects }) => {
  const [front, rear] = subjects;
  const places: Place[] = [
    [0, 0.24, 0, -1],
    [0.5, 0, 0, -1],
    [1, -0.02, 0, -1],
  ];
  const tall = 0.6;
  return {
    actors: [
      figure(front!.sprite, tall, places, {
        name: front!.name,
        half: 'front',
        ...(front!.colour && { colour: front!.colour }),
        reactions: [
          ['wonder', 0.5, 0.7],
          ['cheer', 0.72, 1],
        ],
      }),
    ],
    guests: [figure(rear!.sprite, tall, places, { half: 'rear', ...(rear!.colour && { colour: rear!.colour }) })],
    nearer: 1.15,
    wide: 1,
  };
};
