/** Who wants to learn something: fails, tries again, and manages. Called by `dealings.ts`. */
import type { Dealt, Duo } from './duo.js';

const BRUSH = '1f58c-fe0f';
const EASEL = 'prop-easel';

/** Tries and fails, tries again, and manages. On the way it fails. */
export const learn: Dealt = (duo) => {
  const { scene, one, thing, play, effect } = duo;
  const { skill = 'jump', leg } = scene.reading.dealing ?? {};
  const manages = leg === undefined;
  if (thing === EASEL) return paints(duo, manages);
  const high = skill === 'fly' ? 0.24 : 0;
  return {
    actors: new Map([
      play(
        one,
        [
          [0, -0.12, 1, 0],
          [0.14, -0.06, 1, high * 0.5],
          [0.22, -0.04, 1, 0],
          [0.4, -0.04, 1, 0],
          [0.5, 0, 1, high * 0.7],
          [0.56, 0.02, 1, 0],
          [0.7, 0.02, 1, 0],
          [0.82, 0.04, 1, manages ? high : 0],
          [1, 0.06, 1, manages ? high * 1.2 : 0],
        ],
        {
          acts: [
            [skill, 0.02, 0.2, thing],
            [skill, 0.4, 0.52, thing],
            ...(manages ? [[skill, 0.68, 1, thing] as const] : [['cry', 0.72, 0.92] as const]),
          ],
          reactions: [['tumble', 0.2, 0.38], ['dizzy', 0.54, 0.68], ...(manages ? [['cheer', 0.84, 1] as const] : [])],
        },
      ),
    ]),
    effects: manages ? [effect('sparkles', 0.78, 1, { x: 0.06, height: one.size })] : [],
  };
};

/** A blank sheet, a scrawl, another sheet, and a picture. */
function paints({ one, play, extra, effect }: Duo, manages: boolean): ReturnType<Dealt> {
  const easel = 0.16;
  const x = Math.max(-0.4, easel - 0.17 - one.half);
  const size = Math.max(0.52, one.size);
  const sheet = (sprite: string, from: number, to: number) =>
    extra(sprite, size, [
      [0, from === 0 ? easel : 3, 1, 0, 0.8],
      ...(from === 0
        ? []
        : ([
            [from - 0.001, 3, 1, 0, 0.8],
            [from, easel, 1, 0, 0.8],
          ] as const)),
      ...(to === 1
        ? []
        : ([
            [to, easel, 1, 0, 0.8],
            [to + 0.001, 3, 1, 0, 0.8],
          ] as const)),
    ]);
  return {
    actors: new Map([
      play(one, [[0, x, 1]], {
        acts: [['hold', 0, 1, BRUSH], ...(manages ? [] : [['cry', 0.66, 0.9] as const])],
        reactions: [
          ['engrossed', 0, 0.26],
          ['startle', 0.3, 0.4],
          ['engrossed', 0.5, manages ? 0.76 : 0.6],
          ...(manages ? [['cheer', 0.8, 1] as const] : []),
        ],
      }),
    ]),
    guests: manages
      ? [
          sheet('prop-easel-blank', 0, 0.16),
          sheet('prop-easel-scrawl', 0.16, 0.46),
          sheet('prop-easel-blank', 0.46, 0.58),
          sheet('prop-easel-begun', 0.58, 0.76),
          sheet(EASEL, 0.76, 1),
        ]
      : [sheet('prop-easel-blank', 0, 0.24), sheet('prop-easel-scrawl', 0.24, 1)],
    effects: manages ? [effect('sparkles', 0.76, 0.96, { x: easel, height: 0.4 })] : [],
  };
}
