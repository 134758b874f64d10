/** Who works on somebody: cuts hair, pulls a tooth, listens to a heart, gives a shot. Called by `dealings.ts`. */
import type { EffectName, ReactionName } from '../../score/happenings.js';
import { rigFor } from '../../stage/rigs.js';
import type { Dealt, Part } from './duo.js';

interface Care {
  /** What it is done with. */
  tool: string;
  /** How it is borne: before, and while it is done. */
  before: ReactionName;
  during: ReactionName;
  /** What comes off with a bang, what stays on the head, what one gets for it. */
  comesOff?: string;
  stays?: string;
  treat?: string;
  /** What is seen or heard of it meanwhile. */
  shown: EffectName;
}

const BOW = '1f380';
const LOLLIPOP = '1f36d';
const PLASTER = '1fa79';
const CARES: readonly (readonly [thing: RegExp, care: Care])[] = [
  [/^2702/, { tool: '2702-fe0f', before: 'wonder', during: 'doze', stays: BOW, shown: 'dust' }],
  [/^1f9b7/, { tool: '1f527', before: 'shiver', during: 'startle', comesOff: '1f9b7', treat: '1faa5', shown: 'clash' }],
  [/^1faa5/, { tool: '1faa5', before: 'shiver', during: 'wonder', shown: 'bubbles' }],
  [/^1f489/, { tool: '1f489', before: 'shiver', during: 'startle', stays: PLASTER, treat: LOLLIPOP, shown: 'clash' }],
  [/^1fa79/, { tool: PLASTER, before: 'shiver', during: 'wonder', stays: PLASTER, shown: 'hearts' }],
  [/^1f484/, { tool: '1f484', before: 'wonder', during: 'doze', stays: BOW, shown: 'sparkles' }],
  [/^1f4cf/, { tool: '1f4cf', before: 'pose', during: 'wonder', stays: '1f3a9', shown: 'sparkles' }],
];
const LISTENS: Care = { tool: '1fa7a', before: 'shiver', during: 'wonder', treat: LOLLIPOP, shown: 'dream' };
const HEART = '2764-fe0f';

const isLegged = ({ player }: Part): boolean => rigFor(player.actor).build === 'legged';
/** How high the table's top is, of its own height; beasts stand on one, where they are not too tall for it. */
const TABLE = { size: 0.3, top: 0.86, most: 0.5 } as const;
const POPS = 0.54;

/** Uneasy it sits there; it is done to it; and it was not so bad. */
export const tend: Dealt = ({ one, other, close, out, apart, thing = '', place, play, extra, effect }) => {
  const care = CARES.find(([things]) => things.test(thing))?.[1] ?? LISTENS;
  const { tool, before, during, comesOff, stays, treat, shown } = care;
  const isOnTable = isLegged(other) && other.size < TABLE.most;
  const chair = !isLegged(other) && place?.endsWith('chair') ? place : undefined;
  const sits = chair !== undefined && other.player.role.kind === 'person';
  const up = isOnTable ? TABLE.size * TABLE.top : chair && !sits ? other.size * 0.3 : 0;
  const x = Math.max(0.1, close[1]);
  const near = x - other.half - one.half * 0.7 + (isOnTable ? -0.03 : 0.02);
  const [headX, headY] = isLegged(other)
    ? [x - other.half * 0.62, up + other.size * 0.84]
    : [x, up + other.size * (sits ? 0.8 : 0.82)];
  const hurts = during === 'startle';
  const leap = hurts ? 0.1 : 0;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, Math.max(out[0] * 0.7, near - 0.3), 1],
          [0.2, near, 1],
          ...(comesOff
            ? ([
                [0.44, near, 1],
                [0.52, near - 0.03, 1],
                [0.58, near - 0.08, 1],
                [0.7, near - 0.02, 1],
              ] as const)
            : ([[0.7, near, 1]] as const)),
        ],
        {
          acts: [['walk', 0, 0.2], ['hold', 0, 0.66, tool], ...(treat ? ([['hold', 0.66, 0.78, treat]] as const) : [])],
          reactions: [
            ['prod', 0.22, 0.38],
            ['prod', 0.4, 0.56],
            ['cheer', 0.6, 0.74],
            ['giggle', 0.8, 1],
          ],
        },
      ),
      play(
        other,
        [
          [0, x, -1, up],
          [POPS - 0.02, x, -1, up],
          [POPS + 0.05, x + 0.01, -1, up + leap],
          [POPS + 0.12, x, -1, up],
        ],
        {
          acts: [
            ...(sits ? ([['sit', 0, 1, chair]] as const) : []),
            ...(treat ? ([['hold', 0.78, 1, treat]] as const) : []),
          ],
          reactions: [
            [before, 0, 0.22],
            hurts ? ['shiver', 0.22, POPS - 0.03] : [during, 0.22, 0.6],
            ...(hurts ? ([['startle', POPS - 0.03, 0.66]] as const) : []),
            [stays && !hurts ? 'pose' : 'wonder', 0.66, 0.78],
            ['love', 0.8, 1],
          ],
        },
      ),
    ]),
    guests: [
      ...(chair && !sits ? [extra(chair, other.size * 0.95, [[0, x, 1, 0, 0.835]])] : []),
      ...(isOnTable ? [extra('prop-table', TABLE.size, [[0, x, 1, 0, 0.845]])] : []),
      ...(stays
        ? [
            extra(stays, other.size * 0.26, [
              [0, 3, 1, 0, 0.88],
              [POPS + 0.06, 3, 1, 0, 0.88],
              [POPS + 0.07, headX, 1, headY + leap, 0.88],
              [POPS + 0.12, headX, 1, headY, 0.88],
            ]),
          ]
        : []),
      ...(comesOff
        ? [
            extra(comesOff, 0.2, [
              [0, 3, 1, 0, 0.92],
              [POPS - 0.01, 3, 1, 0, 0.92],
              [POPS, headX - 0.04, 1, headY * 0.8, 0.92],
              [POPS + 0.09, (headX + near) / 2, 1, Math.max(headY, one.size) * 1.12, 0.92],
              [0.78, Math.max(apart[0] * 0.4, near + 0.04), 1, 0, 0.95],
            ]),
          ]
        : []),
    ],
    effects: [
      effect(shown, hurts ? POPS - 0.03 : 0.26, hurts ? 0.64 : 0.6, {
        x: headX + (shown === 'dream' ? 0.08 : 0),
        height: headY,
        ...(shown === 'dream' && { sprite: HEART }),
      }),
      effect('sparkles', 0.6, 0.8, { x: headX, height: headY }),
      effect('hearts', 0.82, 1),
    ],
  };
};
