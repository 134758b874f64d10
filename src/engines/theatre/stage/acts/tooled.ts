/** A tool in the hand at a thing that stands before one: how it moves, from which hand place. Called by `becoming.ts`. */
import { STROKES, WORKED_UNTIL, type Worked } from '../../score/becomings.js';
import { clamp, lerp, ramp, smooth, wave, wrap } from '../painting/easing.js';

/** Where the hand is, thing sizes from the middle of its foot; the turn of the tool, radians, forwards and down above 0. */
interface Stroke {
  x: number;
  y: number;
  angle: number;
}

interface Tooled {
  tool: string;
  /** Own heights of a grown-up. */
  long: number;
  /** `done`: how much of the work is over, 0 to 1; `beat` within a stroke, 0 to 1. */
  stroke: (done: number, beat: number) => Stroke;
}

/** Down fast and up slowly, 0 above and 1 below. */
const blow = (beat: number): number => (beat < 0.4 ? smooth(beat / 0.4) ** 2 : 1 - smooth((beat - 0.46) / 0.5));

export const TOOLED: Readonly<Record<Worked, Tooled>> = {
  sewn: {
    tool: 'tool-needle',
    long: 0.22,
    stroke: (_, beat) => ({ x: -0.42 - 0.2 * wave(beat) ** 2, y: 0.5 + 0.34 * wave(beat / 2) ** 2, angle: 0.2 }),
  },
  polished: {
    tool: 'tool-cloth',
    long: 0.2,
    stroke: (done, beat) => ({
      x: lerp(-0.42, -0.2, done) + 0.12 * wave(beat),
      y: 0.55 + 0.2 * wave(beat + 0.25),
      angle: 0.2 * wave(beat),
    }),
  },
  washed: {
    tool: 'tool-sponge',
    long: 0.2,
    stroke: (done, beat) => ({
      x: lerp(-0.42, -0.2, done) + 0.1 * wave(beat),
      y: 0.5 + 0.26 * wave(beat + 0.25),
      angle: 0.2 * wave(beat),
    }),
  },
  carved: {
    tool: 'tool-knife',
    long: 0.24,
    stroke: (done, beat) => ({
      x: -0.58,
      y: lerp(1, 0.3, done) + 0.14 * (1 - blow(beat)),
      angle: lerp(-0.1, 0.5, blow(beat)),
    }),
  },
  hammered: {
    tool: 'tool-hammer',
    long: 0.34,
    stroke: (_, beat) => ({ x: -0.56, y: lerp(1.3, 0.94, blow(beat)), angle: lerp(-1, 0.15, blow(beat)) }),
  },
  sawn: {
    tool: 'tool-saw',
    long: 0.44,
    stroke: (done, beat) => ({ x: -0.62 + 0.14 * wave(beat), y: lerp(0.95, 0.25, done), angle: 0.12 }),
  },
  sliced: {
    tool: 'tool-knife',
    long: 0.42,
    stroke: (done, beat) => ({
      x: lerp(-0.1, -0.72, done),
      y: lerp(0.9, 0.36, blow(beat)),
      angle: lerp(-0.25, 0, blow(beat)),
    }),
  },
  poured: {
    tool: 'tool-jug',
    long: 0.26,
    stroke: (done) => ({ x: -0.46, y: 1.42, angle: lerp(0, 0.9, ramp(done, 0.02, 0.16) * (1 - ramp(done, 0.9, 1))) }),
  },
  sprinkled: {
    tool: 'tool-shaker',
    long: 0.28,
    stroke: (_, beat) => ({
      x: -0.26 + 0.04 * wave(beat),
      y: 1.55 + 0.08 * wave(beat * 2),
      angle: 0.1 * wave(beat * 2),
    }),
  },
  lifted: {
    tool: 'tool-chopsticks',
    long: 0.34,
    stroke: (done) => ({ x: -0.4, y: lerp(1.05, 2, 0.5 - 0.5 * wave(done * 1.5 + 0.25)), angle: 0.45 }),
  },
};

/** How much of the work is over, and where in a stroke the tool is, `part` of the act being over. */
export const strokeAt = (part: number): { done: number; beat: number } => {
  const done = clamp(part / WORKED_UNTIL);
  return { done, beat: wrap(done * STROKES) };
};
