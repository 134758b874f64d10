/** What fills an hour: drawing, a paper, a game, bubbles, balls in the air; and slow exercises. Rows of `doing.ts`. */
import { lerp, wave } from '../../painting/easing.js';
import { shoot } from '../archery.js';
import { blowBubbles } from '../bubbles.js';
import { juggle } from '../juggling.js';
import { foreFoot, foreHand, otherFoot, otherHand } from '../moment.js';
import { at, between, type Doing, later, sofar, through } from './doing.js';
import { onStool } from './poses.js';

const TOP = 0.34;
const X = 0.2;

export const PASTIMES = {
  'draw-picture': {
    every: 0.9,
    table: TOP,
    fore: through([X + 0.16, 0.56], [X + 0.02, 0.5], [X + 0.12, 0.62], [X - 0.02, 0.58]),
    other: at(X - 0.2, 0.42),
    tool: { picture: 'doing-crayon', size: 0.24 },
    pieces: [
      { picture: 'doing-drawing', x: X + 0.05, y: TOP + 0.02, size: 0.46, turn: sofar(3.6) },
      { picture: 'doing-crayons', x: X + 0.02, y: TOP - 0.06, size: 0.36, layer: 'over' },
    ],
    tip: 0.16,
    aside: 0.4,
    mood: 0.7,
    pose: onStool,
  },
  newspaper: {
    every: 3,
    fore: at(0.32, 0.5),
    other: at(-0.32, 0.5),
    pieces: [{ picture: 'doing-newspaper', x: 0, y: 0.33, size: 0.6, layer: 'over' }],
    tip: 0.12,
    pose(body, { t }, _, k) {
      body.gaze += 0.5 * wave(t * 0.3) * k;
    },
  },
  'video-game': {
    every: 0.5,
    fore: between([0.16, 0.5], [0.17, 0.52]),
    other: later(between([-0.02, 0.5], [-0.01, 0.52]), 0.5),
    pieces: [
      { picture: '1f3ae', x: 0.08, y: 0.41, size: 0.28, moves: (beat) => [0, 0, 0.08 * wave(beat / 2)] },
      { picture: 'doing-game-screen', x: 0.78, y: 0.08, size: 0.72, layer: 'behind', turn: (beat) => beat / 6 },
    ],
    mood: 0.9,
    pose: onStool,
  },
  'blow-bubbles': {
    ahead: 0.9,
    every: 2,
    fore: at(0.2, 0.5),
    pose(body, moment, _, k) {
      blowBubbles(body, moment, k);
    },
  },
  juggle: {
    high: 1.4,
    every: 2,
    fore: at(0.2, 0.5),
    pose(body, moment, _, k) {
      juggle(body, { ...moment, own: 0.1 }, k);
    },
  },
  clap: {
    every: 0.5,
    fore: between([0.2, 0.47], [0.035, 0.44]),
    other: between([-0.2, 0.47], [-0.035, 0.44]),
    pieces: [{ picture: 'doing-clap', x: 0, y: 0.46, size: 0.5, layer: 'over', turn: (beat) => beat }],
    mood: 1,
    pose(body, _, beat, k) {
      body.up += 0.012 * Math.abs(wave(beat)) * k;
    },
  },
  archery: {
    ahead: 1.3,
    every: 2.1,
    fore: at(0.3, 0.6),
    pieces: [{ picture: '1f3af', x: 1.02, y: 0.33, size: 0.02, layer: 'behind' }],
    pose(body, moment, _, k) {
      shoot(body, moment, k);
    },
  },
  'tai-chi': {
    every: 3.4,
    fore: at(0.3, 0.6),
    pieces: [{ picture: 'doing-taiji', x: 0, y: 0.5, size: 0.9, layer: 'behind', turn: (beat) => beat * 0.5 }],
    // From side to side over bent knees: one palm pushes, the other hand is drawn back.
    pose(body, { marks }, beat, k) {
      const side = wave(beat);
      body.turn *= 1 - k;
      body.forwards += 0.07 * side * k;
      body.crouch += marks.hip * 0.3 * k;
      body.legLong = Math.max(body.legLong, marks.hip * 1.12 * k);
      foreFoot(body, 0.3, 0, k);
      otherFoot(body, -0.3, 0, k);
      foreHand(body, lerp(0.08, 0.36, (side + 1) / 2), 0.5 + 0.1 * wave(beat + 0.25), k);
      otherHand(body, -lerp(0.36, 0.08, (side + 1) / 2), 0.5 - 0.1 * wave(beat + 0.25), k);
      body.headTurn += 0.5 * side * k;
      body.blink = Math.max(body.blink, 0.3 * k);
    },
    mood: 0.4,
  },
} satisfies Record<string, Doing>;
