/** A fairground: a ferris wheel and a carousel that turn, striped tents, balloons and strings of lamps. Built by the stage for `fairground`, and for `carousel`, where that is the middle of all. */
import { groundLayers } from '../nature/land.js';
import { cloudLayer, skyLayer } from '../nature/sky.js';
import {
  type Brush,
  ball,
  cutout,
  downward,
  frameOf,
  glow,
  mix,
  multiply,
  place,
  tonesOf,
  withAlpha,
} from '../painting/paint.js';
import { tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetContext, SetDesign, StageSet } from '../set.js';
import { carouselLayer } from './parts/carousel.js';
import { inDaylight } from './parts/daylight.js';
import { ferrisWheelLayer } from './parts/ferris-wheel.js';
import { shine, warm } from './parts/indoor-light.js';
import { board } from './parts/lettering.js';

const ground: [number, number] = [0.68, 0.93];
const horizon = 0.6;

/** A round striped tent with its pennant; `x`, `y` its foot's middle. */
function tent(
  canvas: Brush,
  { palette }: SetContext,
  x: number,
  y: number,
  width: number,
  colour: string,
  distance: number,
): void {
  const height = width * 0.5;
  const stripes = 9;
  glow(canvas, x, y, width * 0.6, palette.shadow, 0.45, 0.13);
  for (let stripe = 0; stripe < stripes; stripe++) {
    const edge = (index: number) => Math.sin((index / stripes - 0.5) * Math.PI) * width * 0.5;
    const own = stripe % 2 ? '#fff6e6' : colour;
    const paint = mix(tone(palette, own, distance), multiply(own, '#ffca94'), 0.34 * palette.lampStrength);
    const [left, right] = [edge(stripe), edge(stripe + 1) + 0.5];
    canvas.fillStyle = downward(canvas, y - height, y, [paint, mix(paint, '#2a1040', 0.28)]);
    canvas.fillRect(x + left * 0.92, y - height, (right - left) * 0.92, height);
    canvas.fillStyle = downward(canvas, y - height * 2.1, y - height * 0.8, [mix(paint, '#ffffff', 0.25), paint]);
    canvas.beginPath();
    canvas.moveTo(x, y - height * 2.1);
    canvas.quadraticCurveTo(x + left * 0.35, y - height * 1.25, x + left * 1.1, y - height * 0.95);
    canvas.quadraticCurveTo(x + ((left + right) / 2) * 1.1, y - height * 0.72, x + right * 1.1, y - height * 0.95);
    canvas.quadraticCurveTo(x + right * 0.35, y - height * 1.25, x, y - height * 2.1);
    canvas.fill();
  }
  canvas.fillStyle = palette.lampStrength > 0.4 ? '#ffd27a' : tone(palette, '#5a3040', distance);
  canvas.beginPath();
  canvas.moveTo(x - width * 0.12, y);
  canvas.quadraticCurveTo(x - width * 0.06, y - height * 0.5, x, y - height * 0.86);
  canvas.quadraticCurveTo(x + width * 0.06, y - height * 0.5, x + width * 0.12, y);
  canvas.fill();
  canvas.fillStyle = tone(palette, '#f6c040', distance);
  canvas.beginPath();
  canvas.moveTo(x, y - height * 2.1);
  canvas.lineTo(x, y - height * 2.45);
  canvas.lineTo(x + width * 0.14, y - height * 2.33);
  canvas.lineTo(x, y - height * 2.2);
  canvas.fill();
}

export const fairground: SetDesign = { name: 'fairground', build: (context) => built(context, false) };
export const carousel: SetDesign = { name: 'carousel', build: (context) => built(context, true) };

/** @param round the carousel stands before us. */
function built(context: SetContext, round: boolean): StageSet {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const foot = frame.down(ground[0]);
  const lit = palette.lampStrength;
  const wheelX = frame.beside(round ? -0.78 : -0.5, round ? 0.44 : 0.29);
  const radius = span * 0.27;
  const rideX = round ? frame.width / 2 : frame.beside(0.52, 0.31);
  const balloon = ['#f0483c', '#f6c040', '#4fb0e0', '#6fc060', '#f58ab0'].map((colour) =>
    cutout({ left: span * 0.06, right: span * 0.06, up: span * 0.075, down: span * 0.09 }, (canvas) => {
      canvas.strokeStyle = withAlpha('#ffffff', 0.7);
      canvas.lineWidth = Math.max(0.8, span * 0.002);
      canvas.beginPath();
      canvas.moveTo(0, span * 0.04);
      canvas.quadraticCurveTo(span * 0.01, span * 0.06, 0, span * 0.09);
      canvas.stroke();
      canvas.scale(0.86, 1);
      ball(
        canvas,
        0,
        -span * 0.015,
        span * 0.052,
        tonesOf(tone(palette, colour), '#ffffff', '#2a1040', 1.2),
        palette.side,
      );
      canvas.fillStyle = withAlpha('#ffffff', 0.55);
      canvas.beginPath();
      canvas.ellipse(palette.side * span * 0.02, -span * 0.036, span * 0.008, span * 0.014, 0.5, 0, Math.PI * 2);
      canvas.fill();
    }),
  );
  const next = random(context.seed + 12);
  const floating = Array.from({ length: 7 }, (_, index) => ({
    across: (index - 3) * 0.3 + 0.1 * next(),
    start: next(),
    pace: 0.035 + 0.02 * next(),
    kind: index % 5,
    phase: next() * 9,
  }));
  const bulbs = Array.from({ length: 25 }, (_, index) => (index - 12) * 0.11);
  return {
    layers: [
      skyLayer(context, horizon),
      cloudLayer(context, { from: 0.05, to: 0.3 }),
      {
        depth: 0.14,
        sort: -0.75,
        still: true,
        draw(canvas) {
          for (const [across, width, colour] of [
            [-1.15, 0.3, '#8a5fc0'],
            [-0.16, 0.24, '#4fa0d8'],
            [0.12, 0.28, '#f0a030'],
            [1.1, 0.34, '#3fa890'],
          ] as const)
            tent(canvas, context, frame.across(across), foot - span * 0.015, span * width, colour, 0.3);
        },
      },
      ferrisWheelLayer(
        palette,
        { x: wheelX, y: foot - span * 0.37, foot: foot - span * 0.0, radius },
        { depth: 0.2, sort: -0.7 },
      ),
      ...groundLayers(context, {
        ground,
        colours: ['#e8c890', '#f0d4a0', '#e0ba84', '#c89a68'],
        swing: 0.004,
        soft: true,
      }),
      {
        // Lamplight on the ground: all around, and most before the carousel.
        depth: 0.5,
        sort: -0.03,
        still: false,
        draw(canvas, t) {
          if (lit < 0.3) return;
          const beat = lit * (0.95 + 0.05 * Math.sin(t * 6));
          warm(canvas, frame.width / 2, frame.down(0.86), span * 0.8, '#ffc878', beat, 0.3);
          shine(canvas, rideX, foot + span * 0.1, span * 0.5, '#ffb45c', 0.34 * beat, 0.24);
        },
      },
      {
        depth: 0.42,
        sort: -0.02,
        still: true,
        draw(canvas) {
          tent(canvas, context, frame.beside(-0.86, 0.5), foot + span * 0.05, span * 0.42, '#e8483c', 0.05);
          if (round) return;
          // A booth with its board.
          const x = frame.beside(-0.42, 0.35);
          const y = foot + span * 0.05;
          glow(canvas, x, y, span * 0.16, palette.shadow, 0.5, 0.16);
          canvas.fillStyle = downward(canvas, y - span * 0.2, y, [
            tone(palette, '#f6dcb0', 0.05),
            tone(palette, '#c8905c', 0.05),
          ]);
          canvas.fillRect(x - span * 0.1, y - span * 0.2, span * 0.2, span * 0.2);
          canvas.fillStyle = lit > 0.4 ? '#ffe0a0' : tone(palette, '#5a3848', 0.05);
          canvas.fillRect(x - span * 0.085, y - span * 0.18, span * 0.17, span * 0.08);
          for (let stripe = -3; stripe < 3; stripe++) {
            canvas.fillStyle = tone(palette, stripe % 2 ? '#fff6e6' : '#3f8ad0', 0.05);
            canvas.beginPath();
            canvas.moveTo(x + stripe * span * 0.033, y - span * 0.24);
            canvas.lineTo(x + (stripe + 1) * span * 0.033, y - span * 0.24);
            canvas.lineTo(x + (stripe + 1) * span * 0.042, y - span * 0.18);
            canvas.arc(x + (stripe + 0.5) * span * 0.042, y - span * 0.18, span * 0.021, 0, Math.PI);
            canvas.fill();
          }
          board(canvas, 'TICKETS', x, y - span * 0.05, span * 0.17, span * 0.055, {
            paper: tone(palette, '#e8483c'),
            ink: '#fff6e0',
          });
        },
      },
      carouselLayer(
        palette,
        { x: rideX, y: foot + span * (round ? 0.11 : 0.075), size: span * (round ? 0.92 : 0.6), riders: round },
        { depth: 0.45, sort: -0.015 },
      ),
      {
        depth: 0.5,
        sort: -0.01,
        still: false,
        draw(canvas, t) {
          for (const { across, start, pace, kind, phase } of floating) {
            const rise = (start + t * pace) % 1;
            place(
              canvas,
              balloon[kind]!,
              frame.across(across) + span * 0.02 * Math.sin(t + phase),
              frame.down(0.55 - rise * 0.75),
              { scale: 0.55 + 0.2 * (kind % 3), turn: 0.02 * Math.sin(t * 1.4 + phase) },
            );
          }
          // Two strings of lamps over the way.
          canvas.strokeStyle = withAlpha(tone(palette, '#4a3048'), 0.8);
          canvas.lineWidth = Math.max(0.8, span * 0.003);
          const string = (across: number) => frame.down(0.03) + span * (0.09 - 0.045 * Math.cos(across * 7.5));
          canvas.beginPath();
          for (const across of bulbs) canvas.lineTo(frame.across(across), string(across));
          canvas.stroke();
          for (const [index, across] of bulbs.entries()) {
            const colour = ['#ffdf70', '#ff7a8a', '#7ad8ff', '#a8f07a'][index % 4]!;
            glow(
              canvas,
              frame.across(across),
              string(across) + span * 0.014,
              span * 0.05,
              colour,
              (0.25 + 0.65 * lit) * (0.7 + 0.3 * Math.sin(t * 4 + index * 1.9)),
            );
            ball(
              canvas,
              frame.across(across),
              string(across) + span * 0.014,
              span * 0.011,
              { light: '#ffffff', base: mix(colour, '#ffffff', 0.3 * lit), shade: colour },
              1,
            );
          }
        },
      },
      {
        depth: 1.12,
        still: true,
        blur: 3,
        draw(canvas) {
          // A bunch of balloons at one edge, a tent's flap at the other.
          for (const [part, down, kind] of [
            [-0.02, 0.74, 0],
            [0.045, 0.82, 2],
            [-0.035, 0.9, 1],
            [0.04, 0.97, 4],
          ] as const)
            place(canvas, balloon[kind]!, frame.width * part, frame.down(down), { scale: 2 });
          for (let stripe = 0; stripe < 4; stripe++) {
            const x = frame.width * 1.08 - stripe * span * 0.06;
            canvas.fillStyle = tone(palette, stripe % 2 ? '#fff0dc' : '#d8402f');
            canvas.beginPath();
            canvas.moveTo(x, frame.top);
            canvas.lineTo(x + span * 0.07, frame.top);
            canvas.quadraticCurveTo(x + span * 0.12, frame.down(0.5), x + span * 0.24, frame.bottom);
            canvas.lineTo(x + span * 0.15, frame.bottom);
            canvas.quadraticCurveTo(x + span * 0.06, frame.down(0.5), x, frame.top);
            canvas.fill();
          }
        },
      },
    ],
    ground,
    eye: horizon - 0.04,
    ...inDaylight(context),
  };
}
