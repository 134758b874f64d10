/** Where one learns, works, and is looked after. Joined to the other events by `table.ts`. */
import type { Occasion, Part } from './occasion.js';
import { row, using } from './templates.js';

export const DUTIES: Readonly<Record<string, Occasion>> = {
  exam: {
    alone: true,
    ...row(
      3,
      { acts: [['write', 0, 0.66, 1, using('1f4dd')]], reactions: [['nervous', 0.66, 1]] },
      { things: [-0.28, 0, 0.28].map((x) => ({ sprite: 'prop-table', tall: 0.22, at: [x, 1, 0.96] as const })) },
    ),
  },
  lesson: {
    parts: [
      {
        role: 'lead',
        at: [-0.08, 1, 0.82],
        tall: 0.6,
        acts: [
          ['nod', 0, 0.4, 1, using('prop-point')],
          ['talk', 0.4, 1],
        ],
      },
      ...[0.16, 0.29, 0.42].map(
        (x): Part => ({
          role: 'other',
          usually: ['1f467', '1f466', '1f9d2'],
          at: [x, -1, 0.9],
          tall: 0.4,
          reactions: [
            ['look-up', 0.1, 0.5],
            ['eager', 0.6, 1],
          ],
        }),
      ),
    ],
    things: [{ sprite: 'prop-whiteboard', tall: 0.5, at: [-0.3, 1, 0.76] }],
  },
  meeting: {
    kin: true,
    parts: [
      {
        role: 'lead',
        at: [-0.2, 1, 0.8],
        tall: 0.56,
        acts: [
          ['nod', 0, 0.3, 1, using('prop-point')],
          ['talk', 0.3, 1],
        ],
      },
      { role: 'lead', at: [0.08, -1, 0.78], tall: 0.52, acts: [['write', 0, 0.6]], reactions: [['wonder', 0.66, 1]] },
      {
        role: 'lead',
        at: [0.3, -1, 0.78],
        tall: 0.52,
        reactions: [
          ['bored', 0, 0.5],
          ['doze', 0.5, 1],
        ],
      },
    ],
    things: [
      { sprite: 'prop-whiteboard', tall: 0.5, at: [-0.38, 1, 0.72] },
      { sprite: 'prop-desk', tall: 0.3, at: [0.19, 1, 0.9] },
    ],
  },
  interview: {
    parts: [
      {
        role: 'lead',
        at: [-0.2, 1, 0.86],
        tall: 0.56,
        wears: ['1f454'],
        acts: [['talk', 0.3, 0.7]],
        reactions: [
          ['nervous', 0.02, 0.3],
          ['nervous', 0.72, 1],
        ],
      },
      {
        role: 'other',
        usually: ['1f9d1-200d-1f4bc'],
        at: [0.2, -1, 0.8],
        tall: 0.58,
        acts: [
          ['talk', 0, 0.3],
          ['write', 0.34, 1, 1, using('1f4cb')],
        ],
      },
    ],
    things: [{ sprite: 'prop-desk', tall: 0.32, at: [0.18, 1, 0.9] }],
  },
  yoga: {
    alone: true,
    ...row(3, { acts: [['exercise', 0, 1, 1, using('prop-yoga')]], reactions: [['bow', 0.3, 0.6]] }),
  },
  bathhouse: {
    parts: [
      {
        role: 'lead',
        at: [0, 1, 0.84, 0.05],
        tall: 0.62,
        acts: [['work', 0.04, 0.76, 1, using('1f9fd')]],
        reactions: [['satisfied', 0.78, 1]],
        wears: [],
      },
    ],
    things: [{ sprite: '1f6c1', tall: 0.4, at: [0, 1, 0.9] }],
    effects: [
      ['bubbles', 0.1, 1, { x: 0, height: 0.3 }],
      ['steam', 0, 1, { x: 0.1, height: 0.3 }],
    ],
  },
  therapy: {
    parts: [
      {
        role: 'lead',
        at: [-0.2, 1, 0.86],
        tall: 0.54,
        acts: [
          ['talk', 0, 0.4],
          ['cry', 0.5, 0.9],
        ],
      },
      {
        role: 'other',
        usually: ['1f469-200d-1f3eb'],
        at: [0.24, -1, 0.86],
        tall: 0.56,
        acts: [['write', 0, 0.6, 1, using('1f4cb')]],
        reactions: [['moved', 0.66, 1]],
      },
    ],
    things: [{ sprite: 'prop-couch', tall: 0.34, at: [-0.22, 1, 0.78] }],
  },
};
