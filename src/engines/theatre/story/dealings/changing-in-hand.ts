/** What turns into something else before the eyes of who had it: up from the hand, or beside them on the ground. Called by `changing.ts`. */
import type { Change } from '../../reading.js';
import type { Telling } from '../scene.js';
import { DEPTH, type Duo, inHand, type Place } from './duo.js';

const CHANGES = 0.46;
/** They stay up. */
const FLIES =
  /^1f98[bc789]|^1f41f|^1f42[0c]|^1fabc|^1f988|^1f54a|^1f426|^1f985|^1f986|^1f989|^1f99[c]|^2b50|^1f31[f5-9]|^1f31d|^2601|^1f388|^2708|^1f681|^1f680|^1f47b|^1f9da|^1f409|^1f432|^1f41[d]|^1f987|^1f308|^2600/;
const HIGH = 0.5;
const LEAST = { before: 0.24, after: 0.3, most: 0.62 } as const;

export function changedInHand(duo: Duo, { from, into }: Change): Telling {
  const { one, other, thing, play, extra, effect, scene } = duo;
  const { end } = scene;
  const { skill } = scene.reading.dealing ?? {};
  const isUp = skill === 'fly';
  const x = -0.24;
  const [hand, held] = inHand(one, x, 1);
  const was = thing ?? from.sprite ?? other.player.actor.sprite;
  const after = into.sprite ?? was;
  const stays = FLIES.test(after);
  const before = Math.max(LEAST.before, Math.min(thing ? LEAST.before : other.size, isUp ? 0.34 : LEAST.most));
  const size = Math.min(LEAST.most, Math.max(LEAST.after, into.size ?? before));
  const spot = isUp ? 0.12 : Math.max(0.16, hand + size * 0.3);
  const up = Math.max(0.1, HIGH - size * 0.5);
  const rises: Place[] = isUp
    ? [
        [0, hand, 1, held],
        [0.14, hand, 1, held],
        [0.28, hand + 0.1, 1, up * 0.86],
        [CHANGES + 0.06, spot, 1, up],
      ]
    : [[0, spot, 1, 0]];
  const behind = DEPTH + 0.004;
  const onward: Place[] = stays
    ? [
        [0, spot, 1, isUp ? up : 0, behind],
        [CHANGES, spot, 1, isUp ? up : 0, behind],
        [0.7, spot + 0.06, 1, up + 0.1, behind],
        [0.86, spot + 0.12, 1, up + 0.06, behind],
        [1, spot + 0.2, 1, up + 0.16, behind],
      ]
    : isUp
      ? [
          [0, spot, 1, up, behind],
          [CHANGES + 0.06, spot, 1, up, behind],
          [0.66, spot + 0.02, 1, 0, behind],
          [0.7, spot + 0.02, 1, 0.05, behind],
          [0.74, spot + 0.02, 1, 0, behind],
        ]
      : [[0, spot, 1, 0, behind]];
  const fade = (begin: number, stop: number): [number, number] => [begin * end, stop * end];
  const watches = play(one, [[0, x, 1]], {
    acts: isUp || skill === 'wave' ? [['wave', 0.1, 0.34]] : [['bend', 0.08, 0.3]],
    reactions: [
      ['eager', 0, CHANGES - 0.06],
      ['wonder', CHANGES, 0.74],
      ['cheer', 0.76, 1],
    ],
  });
  const goes = { fades: { out: fade(CHANGES, CHANGES + 0.1) }, ...(from.surface && { surface: from.surface }) };
  const [index, played] = play({ ...other, size: before }, rises);
  return {
    actors: new Map([watches, ...(thing ? [] : [[index, { ...played, sprite: was, ...goes }] as const])]),
    guests: [
      ...(thing ? [{ ...extra(was, before, rises), ...goes }] : []),
      {
        ...extra(after, into.sprite ? size : before, onward, {
          acts: stays ? [['fly', CHANGES, 1]] : [],
          reactions: [['wonder', 0.78, 1]],
        }),
        ...(into.colour && { colour: into.colour }),
        ...(into.surface && { surface: into.surface }),
        fades: { in: fade(CHANGES, CHANGES + 0.1) },
      },
    ],
    effects: [
      effect('sparkles', CHANGES - 0.04, CHANGES + 0.28, { x: spot, height: isUp ? up + size * 0.4 : size * 0.5 }),
      ...(isUp && !stays ? [effect('dust', 0.64, 0.8, { x: spot, height: 0 })] : []),
    ],
  };
}
