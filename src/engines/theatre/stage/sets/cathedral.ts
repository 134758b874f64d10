/** Inside a cathedral: columns under pointed vaults, stained glass whose colours lie on the floor, pews and candles. Built by the stage for `cathedral`. */
import { beamBitmap, drawBeam } from '../nature/beams.js';
import { type Brush, type Frame, fillBand, frameOf, glow, TURN } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { tiledFloor } from './parts/floors.js';
import type { Toner } from './parts/furniture.js';
import { indoorLight, indoorStage } from './parts/indoor-light.js';
import { carpet, pew, pillar, vault } from './parts/nave.js';
import { FOOT, GLASS, lancet, paintApse } from './parts/stained-glass.js';

const ground: [number, number] = [0.7, 0.95];
/** Distances of the pairs of columns from the middle, spans; how near they are, 0 to 1. */
const COLUMNS = [
  [0.34, 0.1],
  [0.5, 0.34],
  [0.74, 0.7],
  [1.06, 1],
] as const;

export const cathedral: SetDesign = {
  name: 'cathedral',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#ffcf7a' });
    const { toned } = light;
    const foot = frame.down(FOOT);
    const middle = frame.width / 2;
    const shining = light.night ? 0.35 : 1;
    const candles = [-1, 1].flatMap((side) =>
      [0.15, 0.19, 0.23].map((across) => [middle + side * across * span, foot - span * 0.02] as const),
    );
    const beam = beamBitmap('#ffffff', 0.5);
    return {
      layers: [
        {
          depth: 0.08,
          sort: -0.9,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, foot + 2, ['#6d5f6e', '#a59686', '#d6c6ac', '#e6d8be'].map(toned));
            paintApse(canvas, frame, toned, shining);
          },
        },
        {
          depth: 0.2,
          sort: -0.6,
          still: true,
          draw(canvas) {
            tiledFloor(canvas, { frame, toned, foot }, { colours: ['#d8cbb6', '#b9a78f'], size: 0.09, shine: 0.5 });
            paintColours(canvas, frame, shining);
            carpet(canvas, frame, toned);
          },
        },
        ...COLUMNS.map(([across, nearness], order) => ({
          depth: 0.12 + 0.28 * nearness,
          sort: -0.5 + order * 0.08,
          still: true,
          draw(canvas: Brush) {
            vault(canvas, frame, toned, across, nearness);
            for (const side of [-1, 1]) {
              if (order > 0)
                aisleWindow(canvas, frame, toned, { side, across: across - 0.09 - 0.05 * nearness, nearness, shining });
              pillar(canvas, frame, toned, middle + side * across * span, nearness);
            }
          },
        })),
        {
          depth: 0.3,
          sort: -0.02,
          still: false,
          draw(canvas, t) {
            canvas.globalCompositeOperation = 'lighter';
            for (let index = 0; index < 5; index++) {
              canvas.globalAlpha = 0.2 * shining * (0.75 + 0.25 * Math.sin(t * 0.8 + index * 2));
              drawBeam(
                canvas,
                beam,
                [middle + (index - 2) * span * 0.07, frame.down(0.2)],
                [middle + (index - 2) * span * 0.3 + span * 0.2, frame.down(0.98)],
                span * 0.26,
              );
            }
            canvas.globalAlpha = 1;
            const next = random(context.seed + 4);
            for (let mote = 0; mote < 26; mote++) {
              const [start, drift, phase] = [next(), next(), next() * TURN];
              glow(
                canvas,
                middle + (start - 0.5) * span * 1.3 + Math.sin(t * 0.5 + phase) * span * 0.02,
                frame.down(0.2 + 0.6 * ((drift + t * 0.02) % 1)),
                span * 0.008,
                '#fff2c8',
                0.5 + 0.4 * Math.sin(t * 1.7 + phase),
              );
            }
            canvas.globalCompositeOperation = 'source-over';
          },
        },
        {
          depth: 0.34,
          sort: 0.02,
          still: true,
          draw(canvas) {
            for (const side of [-1, 1]) for (let row = 0; row < 4; row++) pew(canvas, frame, toned, side, row / 3);
          },
        },
        {
          depth: 0.16,
          sort: -0.04,
          still: false,
          draw(canvas, t) {
            candles.forEach(([x, y], index) => {
              canvas.fillStyle = toned('#fff4dc');
              canvas.fillRect(x - span * 0.005, y - span * 0.06, span * 0.01, span * 0.06);
              const flame = span * 0.018 * (1 + 0.1 * Math.sin(t * 8 + index * 2));
              glow(canvas, x, y - span * 0.07, span * 0.07, '#ffc860', 0.5 + 0.1 * Math.sin(t * 6 + index));
              canvas.fillStyle = '#fff0b0';
              canvas.beginPath();
              canvas.ellipse(x, y - span * 0.06 - flame * 0.6, flame * 0.32, flame * 0.7, 0, 0, TURN);
              canvas.fill();
            });
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3,
          draw(canvas) {
            for (const side of [-1, 1]) pillar(canvas, frame, toned, middle + side * frame.width * 0.56, 1.5);
          },
        },
      ],
      ground,
      eye: 0.5,
      ...indoorStage(light, { mirror: 0.14, haze: toned('#e6d8be'), vignette: 0.36 }),
    };
  },
};

interface AisleWindow {
  side: number;
  across: number;
  nearness: number;
  shining: number;
}

function aisleWindow(
  canvas: Brush,
  frame: Frame,
  toned: Toner,
  { side, across, nearness, shining }: AisleWindow,
): void {
  const { span } = frame;
  lancet(
    canvas,
    toned,
    frame.width / 2 + side * across * span,
    frame.down(FOOT) - span * (0.1 - 0.02 * nearness),
    span * (0.05 + 0.035 * nearness),
    span * (0.2 + 0.17 * nearness),
    shining,
    Math.round((across + side) * 90),
  );
}

/** The windows' colours on the floor. */
function paintColours(canvas: Brush, frame: Frame, shining: number): void {
  const { span } = frame;
  const next = random(77);
  canvas.save();
  canvas.globalCompositeOperation = 'soft-light';
  for (let patch = 0; patch < 34; patch++) {
    const x = frame.width / 2 + (next() - 0.5) * span * 1.5;
    const y = frame.down(FOOT + 0.06 + 0.3 * next());
    glow(canvas, x, y, span * (0.06 + 0.07 * next()), GLASS[patch % GLASS.length]!, 0.95 * shining, 0.36);
  }
  canvas.restore();
}
