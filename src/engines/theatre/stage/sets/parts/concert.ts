/** What music is played before: a dark stage with a wall of lights, amplifiers, drums and moving beams. Part of `theatre.ts`. */
import { beamBitmap, drawBeam } from '../../nature/beams.js';
import {
  type Brush,
  disc,
  downward,
  type Frame,
  fillBand,
  glow,
  mix,
  sideways,
  TURN,
  withAlpha,
} from '../../painting/paint.js';
import type { SetContext } from '../../set.js';
import { drumKit, speaker } from './instruments.js';
import type { Scenery } from './painted-backdrop.js';
import { floorTop } from './stage-house.js';
import type { Scene } from './stage-scenes.js';

export const CONCERT: Scene = {
  cloth: ['#1c1248', '#3b1d78', '#7a2c94'],
  hills: ['#3b1d78', '#2c1660'],
  lamp: '#ffe6f4',
  house: '#d9c6f2',
  tint: '#fbf2ff',
  shapes: ['#ff5fb0', '#58c8ff', '#ffd45a'],
  disc: '#ffd45a',
};

const BEAMS = ['#ff5fb8', '#58d0ff', '#ffd85a', '#8a7bff', '#5affb0'] as const;
/** Lamps of the wall, and of the bar under the ceiling, stage widths apart. */
const COLUMNS = 13;
const LAMPS = 5;
/** From which light of a column on another colour begins. */
const TIERS = [0, 3, 5, 7] as const;

export function concert(_context: SetContext, frame: Frame, next: () => number): Scenery {
  const { span } = frame;
  const beams = BEAMS.map((colour) => beamBitmap(colour, 0.92));
  const bottom = frame.down(floorTop);
  const bar = frame.down(0.13);
  const wall = Array.from({ length: COLUMNS }, (_, column) => ({
    x: frame.beside(((column - (COLUMNS - 1) / 2) / COLUMNS) * 1.15, 0.44),
    own: next(),
  }));
  const lamps = Array.from({ length: LAMPS }, (_, lamp) =>
    frame.beside(((lamp - (LAMPS - 1) / 2) / LAMPS) * 1.2, 0.44),
  );
  const plain = (colour: string): string => mix(colour, '#4a2a8a', 0.18);
  return {
    back: [
      {
        depth: 0.12,
        sort: -1,
        still: true,
        draw(canvas) {
          fillBand(canvas, frame, frame.top, bottom + 2, [
            CONCERT.cloth[0],
            CONCERT.cloth[0],
            ...CONCERT.cloth.slice(1),
          ]);
          glow(canvas, frame.width / 2, frame.down(0.46), span * 0.62, '#e04bb0', 0.5, 0.7);
          // Rays behind whoever plays.
          canvas.save();
          canvas.beginPath();
          canvas.rect(frame.left, frame.top, frame.right - frame.left, bottom - frame.top);
          canvas.clip();
          canvas.translate(frame.width / 2, frame.down(0.5));
          canvas.fillStyle = 'rgba(255, 190, 240, 0.1)';
          canvas.beginPath();
          for (let ray = 0; ray < 16; ray++) {
            const angle = (ray / 16) * TURN;
            canvas.moveTo(0, 0);
            canvas.lineTo(Math.cos(angle) * span * 1.6, Math.sin(angle) * span * 1.6);
            canvas.lineTo(Math.cos(angle + 0.16) * span * 1.6, Math.sin(angle + 0.16) * span * 1.6);
          }
          canvas.fill();
          canvas.restore();
        },
      },
      {
        depth: 0.2,
        sort: -0.7,
        still: false,
        draw(canvas, t) {
          // Columns of lights that rise and fall with the beat: one path for each colour.
          for (const [tier, colour] of ['#59e0ff', '#ff6ac4', '#ffe06a'].entries()) {
            canvas.fillStyle = colour;
            canvas.beginPath();
            for (const { x, own } of wall) {
              const level = 2 + Math.round(2.4 + 2.2 * Math.sin(t * (4.6 + own * 3) + own * 9));
              for (let lit = TIERS[tier]!; lit < Math.min(level, TIERS[tier + 1]!); lit++)
                canvas.rect(x - span * 0.022, bottom - span * (0.05 + lit * 0.034), span * 0.044, span * 0.022);
            }
            canvas.fill();
          }
        },
      },
      { depth: 0.24, sort: -0.65, still: true, draw: (canvas) => drawBar(canvas, frame, bar, lamps) },
    ],
    front: [
      {
        depth: 0.4,
        sort: -0.05,
        still: true,
        draw(canvas) {
          const y = bottom + span * 0.045;
          for (const side of [-1, 1]) {
            const x = frame.beside(side * 0.5, 0.3);
            speaker(canvas, plain, x, y, span * 0.17, span * 0.19);
            speaker(canvas, plain, x, y - span * 0.19, span * 0.17, span * 0.19);
            speaker(canvas, plain, x - side * span * 0.15, y + span * 0.012, span * 0.13, span * 0.15);
          }
          // Aside, where nobody stands before it.
          drumKit(canvas, plain, frame.beside(0.24, 0.2), y - span * 0.01, span * 0.16, '#ff4f86', '#2c1020');
        },
      },
      {
        depth: 0.5,
        sort: -0.01,
        still: false,
        light: true,
        draw(canvas, t) {
          canvas.save();
          canvas.globalCompositeOperation = 'lighter';
          for (const [lamp, x] of lamps.entries()) {
            const aim = 0.34 * Math.sin(t * 1.15 + lamp * 1.7) - ((lamp - (LAMPS - 1) / 2) / LAMPS) * 0.5;
            const pool = x + aim * span * 0.6;
            const colour = lamp % BEAMS.length;
            canvas.globalAlpha = 0.5;
            drawBeam(canvas, beams[colour]!, [x, bar], [pool, frame.down(0.9)], span * 0.36);
            canvas.globalAlpha = 1;
            glow(canvas, pool, frame.down(0.82), span * 0.17, BEAMS[colour]!, 0.34, 0.25);
            glow(canvas, x, bar, span * 0.05, '#ffffff', 0.8, 1);
          }
          canvas.restore();
        },
      },
    ],
  };
}

/** A lattice of steel with lamps hung from it. */
function drawBar(canvas: Brush, frame: Frame, y: number, lamps: readonly number[]): void {
  const { span } = frame;
  canvas.fillStyle = downward(canvas, y - span * 0.05, y, ['#8a82b4', '#4a4278']);
  for (const up of [0.052, 0.012]) canvas.fillRect(frame.left, y - span * up, frame.right - frame.left, span * 0.009);
  canvas.strokeStyle = '#6a629a';
  canvas.lineWidth = span * 0.005;
  canvas.beginPath();
  for (let x = frame.left; x < frame.right; x += span * 0.05) {
    canvas.moveTo(x, y - span * 0.01);
    canvas.lineTo(x + span * 0.025, y - span * 0.048);
    canvas.lineTo(x + span * 0.05, y - span * 0.01);
  }
  canvas.stroke();
  for (const [index, x] of lamps.entries()) {
    canvas.fillStyle = sideways(canvas, x - span * 0.022, x + span * 0.022, ['#2a2440', '#5a5282', '#1c1830']);
    canvas.beginPath();
    canvas.roundRect(x - span * 0.02, y - span * 0.02, span * 0.04, span * 0.036, span * 0.008);
    canvas.fill();
    canvas.fillStyle = withAlpha(BEAMS[index % BEAMS.length]!, 0.95);
    disc(canvas, x, y + span * 0.016, span * 0.017, 0.5);
  }
}
