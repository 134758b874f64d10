/** Quiet things done for somebody: woken, sung to sleep, read to, cheered up, taught, photographed, painted. Called by `dealings.ts`. */
import type { ActName } from '../../score/score.js';
import type { Dealt } from './duo.js';

/** It is called, prodded, wide awake; and then who woke it falls asleep. */
export const wake: Dealt = ({ one, other, close, out, play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, out[0] * 0.7, 1],
        [0.24, close[0] - 0.05, 1],
      ],
      {
        acts: [
          ['walk', 0, 0.24],
          ['talk', 0.26, 0.4],
          ['sleep', 0.82, 1],
        ],
        reactions: [
          ['prod', 0.38, 0.52],
          ['giggle', 0.56, 0.72],
          ['doze', 0.74, 0.86],
        ],
      },
    ),
    play(other, [[0, close[1] + 0.06, -1]], {
      acts: [['sleep', 0, 0.46]],
      reactions: [
        ['startle', 0.46, 0.6],
        ['cheer', 0.6, 0.78],
        ['wonder', 0.82, 1],
      ],
    }),
  ]),
  effects: [effect('sparkles', 0.5, 0.72, { x: close[1], height: other.size * 0.6 })],
});

/** Wide awake and in tears; eyes close over the song, and the singer's as well. */
export const lullaby: Dealt = ({ one, other, close, play, effect }) => ({
  actors: new Map([
    play(one, [[0, close[0] - 0.03, 1]], {
      acts: [['sing', 0.1, 0.66]],
      reactions: [
        ['love', 0.66, 0.82],
        ['doze', 0.82, 1],
      ],
    }),
    play(other, [[0, close[1] + 0.06, -1]], {
      acts: [
        ['cry', 0, 0.2],
        ['sleep', 0.54, 1],
      ],
      reactions: [
        ['wonder', 0.22, 0.36],
        ['doze', 0.36, 0.54],
      ],
    }),
  ]),
  effects: [
    effect('notes', 0.1, 0.7),
    effect('dream', 0.72, 1, { x: close[1] + 0.1, height: other.size * 0.5, sprite: '2b50' }),
  ],
});

const DRAGON = '1f432';

/** They sit close; what is read is seen, laughed at, and slept over. */
export const readTo: Dealt = ({ one, other, close, play, effect }) => ({
  actors: new Map([
    play(one, [[0, close[0], 1]], {
      acts: [['read', 0, 0.84, '1f4d6']],
      reactions: [
        ['giggle', 0.5, 0.66],
        ['love', 0.84, 1],
      ],
    }),
    play(other, [[0, close[1], -1]], {
      acts: [['sleep', 0.78, 1]],
      reactions: [
        ['eager', 0, 0.18],
        ['wonder', 0.2, 0.44],
        ['cheer', 0.48, 0.64],
        ['doze', 0.68, 0.8],
      ],
    }),
  ]),
  effects: [effect('dream', 0.18, 0.7, { x: 0, height: Math.max(one.size, other.size) * 0.8, sprite: DRAGON })],
});

/** Tears; a dance, a fall over one's own feet, laughter, a hug. */
export const comfort: Dealt = ({ one, other, close, apart, out, play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, out[0] * 0.7, 1],
        [0.18, apart[0] * 0.9, 1],
        [0.66, apart[0] * 0.8, 1],
        [0.8, close[0], 1],
      ],
      {
        acts: [
          ['walk', 0, 0.18],
          ['dance', 0.26, 0.46],
          ['hug', 0.8, 1],
        ],
        reactions: [
          ['wonder', 0.16, 0.26],
          ['trip', 0.46, 0.66],
          ['love', 0.82, 1],
        ],
      },
    ),
    play(
      other,
      [
        [0, apart[1] * 0.8, -1],
        [0.68, apart[1] * 0.8, -1],
        [0.8, close[1], -1],
      ],
      {
        acts: [
          ['cry', 0, 0.4],
          ['hug', 0.8, 1],
        ],
        reactions: [
          ['startle', 0.42, 0.52],
          ['giggle', 0.52, 0.78],
          ['love', 0.84, 1],
        ],
      },
    ),
  ]),
  effects: [effect('hearts', 0.8, 1)],
});

/** What can be seen to be taught on the spot. */
const TAUGHT: ReadonlySet<ActName> = new Set([
  'read',
  'write',
  'dance',
  'sing',
  'fly',
  'swim',
  'jump',
  'run',
  'kick',
  'walk',
  'talk',
  'spin',
  'exercise',
  'roll',
  'clap',
]);

/** It is shown how; the pupil tries and falls, tries again, and can do it. */
export const teach: Dealt = ({ one, other, close, apart, scene, thing, play, effect }) => {
  const told = scene.reading.dealing?.skill;
  const skill = told && (thing || TAUGHT.has(told)) ? told : 'jump';
  const prop = thing ?? (skill === 'read' ? '1f4d6' : skill === 'write' ? '1f4dd' : undefined);
  const high = skill === 'fly' ? 0.2 : 0;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, apart[0] * 0.9, 1, 0],
          [0.1, apart[0] * 0.9, 1, high],
          [0.3, apart[0] * 0.9, 1, high],
          [0.38, apart[0] * 0.9, 1, 0],
        ],
        {
          acts: [
            [skill, 0, 0.34, prop],
            ['talk', 0.56, 0.68],
          ],
          reactions: [
            ['startle', 0.46, 0.56],
            ['cheer', 0.8, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, apart[1] * 0.9, -1, 0],
          [0.4, apart[1] * 0.9, -1, high * 0.4],
          [0.46, apart[1] * 0.9, -1, 0],
          [0.68, apart[1] * 0.9, -1, 0],
          [0.78, apart[1] * 0.8, -1, high],
          [1, apart[1] * 0.8, -1, high * 1.2],
        ],
        {
          acts: [
            [skill, 0.34, 0.46, prop],
            [skill, 0.68, 1, prop],
          ],
          reactions: [
            ['wonder', 0.04, 0.3],
            [prop ? 'dizzy' : 'tumble', 0.44, 0.66],
            ['giggle', 0.82, 1],
          ],
        },
      ),
    ]),
    effects: [effect('sparkles', 0.74, 1, { x: close[1], height: other.size * 0.6 })],
  };
};

/** It strikes a pose, and another; a flash; and at last one of both. */
export const photograph: Dealt = ({ one, other, close, apart, play, effect }) => ({
  actors: new Map([
    play(
      one,
      [
        [0, apart[0], 1],
        [0.72, apart[0], 1],
        [0.84, close[0], 1],
      ],
      {
        acts: [['hold', 0, 1, '1f4f7']],
        reactions: [
          ['bow', 0.2, 0.34],
          ['giggle', 0.66, 1],
        ],
      },
    ),
    play(other, [[0, Math.max(close[1], apart[1] * 0.8), -1]], {
      acts: [['wave', 0.84, 1]],
      reactions: [
        ['bashful', 0, 0.2],
        ['pose', 0.22, 0.5],
        ['dizzy', 0.52, 0.66],
        ['pose', 0.68, 0.84],
        ['cheer', 0.84, 1],
      ],
    }),
  ]),
  effects: [
    effect('flashes', 0.4, 0.54, { x: apart[0] + one.half, height: one.size * 0.6 }),
    effect('flashes', 0.78, 0.86, { x: apart[0] + one.half, height: one.size * 0.6 }),
  ],
});

/** It keeps still for a long time; the picture is turned round, and there is love. */
export const portray: Dealt = ({ one, other, close, play, extra, effect }) => {
  const easel = 0.02;
  const a = Math.max(-0.46 + one.half * 0.9, Math.min(close[0], easel - 0.13 - one.half * 0.8));
  const b = Math.min(0.46 - other.half * 0.9, Math.max(close[1], easel + 0.16 + other.half));
  return {
    actors: new Map([
      play(one, [[0, a, 1]], {
        acts: [['hold', 0, 1, '1f58c-fe0f']],
        reactions: [
          ['engrossed', 0, 0.5],
          ['cheer', 0.62, 0.8],
          ['giggle', 0.84, 1],
        ],
      }),
      play(
        other,
        [
          [0, b, -1],
          [0.54, b, -1],
          [0.66, b - 0.03, -1],
        ],
        {
          reactions: [
            ['pose', 0, 0.44],
            ['startle', 0.62, 0.76],
            ['love', 0.78, 1],
          ],
        },
      ),
    ]),
    guests: [
      extra('prop-easel', 0.56, [[0, easel, 1, 0, 0.8]]),
      extra(other.player.actor.sprite, 0.2, [
        [0, 3],
        [0.42, 3],
        [0.43, easel - 0.005, -1, 0.24, 0.81],
      ]),
    ],
    effects: [effect('sparkles', 0.5, 0.7, { x: easel, height: 0.4 }), effect('hearts', 0.78, 1)],
  };
};
