/** A lodge of logs: a stone hearth with its fire, a window to the mountains, an armchair and a warm rug. Built by the stage for `lodge`. */
import {
  type Brush,
  downward,
  type Frame,
  fillBand,
  frameOf,
  glow,
  mix,
  sideways,
  TURN,
  tonesOf,
} from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { emberLayer, paintFlame } from './parts/fire.js';
import { boardFloor } from './parts/floors.js';
import type { Toner } from './parts/furniture.js';
import { log, logPile, paintHearth } from './parts/hearth.js';
import { indoorLight, indoorStage, warm } from './parts/indoor-light.js';
import { outsideLayer, type Pane, paintView, paintWindowFrame } from './parts/window.js';

const ground: [number, number] = [0.68, 0.94];
const FOOT = 0.63;
export const lodge: SetDesign = {
  name: 'lodge',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#ffb75a' });
    const { toned } = light;
    const foot = frame.down(FOOT);
    const hearth = { x: frame.beside(0.36, 0.24), foot, wide: span * 0.3, tall: span * 0.21 };
    const pane: Pane = { x: frame.beside(-0.46, 0.3), y: frame.down(0.33), width: span * 0.42, height: span * 0.32 };
    const fire = { x: hearth.x, y: foot - span * 0.03 };
    const glowing = 0.55 + 0.35 * light.lamp;
    return {
      layers: [
        {
          depth: 0.08,
          sort: -1,
          still: true,
          draw: (canvas) =>
            paintView(canvas, context, frame, { ...pane, width: pane.width * 1.3, height: pane.height * 1.3 }),
        },
        outsideLayer(context, frame, { ...pane, width: pane.width * 1.1, height: pane.height * 1.1 }),
        {
          depth: 0.3,
          sort: -0.8,
          still: true,
          draw(canvas) {
            paintLogs(canvas, frame, toned, pane);
            paintWindowFrame(canvas, frame, toned, pane, 1);
            paintBeams(canvas, frame, toned);
            boardFloor(canvas, { frame, toned, foot }, random(context.seed + 5), {
              colours: ['#a8703f', '#8f5a33'],
              size: 0.1,
            });
            rug(canvas, frame, toned);
          },
        },
        {
          depth: 0.32,
          sort: -0.6,
          still: true,
          draw(canvas) {
            paintHearth(canvas, frame, toned, hearth);
            logPile(canvas, frame, toned, hearth.x + hearth.wide * 1.02, foot + span * 0.02);
            warm(canvas, fire.x, foot + span * 0.1, span * 0.6, '#ffb054', glowing, 0.4);
          },
        },
        {
          depth: 0.32,
          sort: -0.5,
          still: false,
          draw(canvas, t) {
            const flicker = 0.86 + 0.08 * Math.sin(t * 7.1) + 0.06 * Math.sin(t * 11.7 + 1);
            canvas.globalCompositeOperation = 'lighter';
            glow(canvas, fire.x, fire.y - span * 0.05, span * 0.3, '#ff8a3a', 0.6 * flicker * glowing);
            glow(canvas, fire.x, foot + span * 0.08, span * 0.5 * flicker, '#ff9a48', 0.24 * glowing, 0.3);
            canvas.globalCompositeOperation = 'source-over';
            for (const [across, tall, phase] of [
              [-0.05, 0.75, 1.7],
              [0.055, 0.7, 3.9],
              [0, 1, 0],
            ] as const)
              paintFlame(canvas, fire.x + across * span, fire.y, span * 0.12 * tall, t + phase);
            for (const across of [-0.06, 0.02, 0.075])
              log(canvas, toned, fire.x + across * span, fire.y + span * 0.008, span * 0.055, span * 0.022);
          },
        },
        emberLayer(context, {
          x: fire.x,
          y: fire.y - span * 0.04,
          spread: 0.14,
          rise: 0.2,
          count: 14,
          size: 0.004,
          depth: 0.33,
          sort: -0.45,
        }),
        {
          depth: 0.44,
          sort: -0.1,
          still: true,
          draw: (canvas) => armchair(canvas, frame, toned, frame.beside(-0.62, 0.4), frame.down(0.77)),
        },
        {
          depth: 0.7,
          sort: 0.03,
          still: false,
          draw(canvas, t) {
            canvas.globalCompositeOperation = 'soft-light';
            const flicker = 0.8 + 0.12 * Math.sin(t * 6.3) + 0.08 * Math.sin(t * 10.1 + 2);
            glow(canvas, fire.x, foot, span * 0.9, '#ffa24a', 0.32 * flicker * glowing);
            canvas.globalCompositeOperation = 'source-over';
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3,
          draw(canvas) {
            const wood = tonesOf(toned('#5f3820'), '#d89a62', '#20080f', 1);
            for (const side of [-1, 1]) {
              const x = frame.width * (0.5 + side * 0.545);
              const half = frame.width * 0.04;
              canvas.fillStyle = sideways(canvas, x - half, x + half, [wood.shade, wood.base, wood.shade]);
              canvas.fillRect(x - half, frame.top, half * 2, frame.bottom - frame.top);
            }
          },
        },
      ],
      ground,
      eye: 0.52,
      ...indoorStage(light, {
        haze: toned('#c98f5c'),
        rim: ['rgba(160,190,255,0.12)', `rgba(255,170,84,${(0.24 + 0.2 * light.lamp).toFixed(2)})`],
        vignette: 0.36,
      }),
    };
  },
};

/** A wall of round logs with a hole for the window. */
function paintLogs(canvas: Brush, frame: Frame, toned: Toner, pane: Pane): void {
  const { span } = frame;
  const foot = frame.down(FOOT);
  const tones = tonesOf(toned('#a9683c'), '#f6c48a', '#3a1a20', 1);
  canvas.save();
  canvas.beginPath();
  canvas.rect(frame.left, frame.top, frame.right - frame.left, foot + 2 - frame.top);
  canvas.rect(pane.x - pane.width / 2, pane.y - pane.height / 2, pane.width, pane.height);
  canvas.clip('evenodd');
  const tall = span * 0.072;
  const next = random(31);
  for (let y = foot; y > frame.top; y -= tall) {
    const own = mix(tones.base, next() < 0.5 ? tones.light : tones.shade, 0.14 * next());
    canvas.fillStyle = downward(canvas, y - tall, y, [mix(own, tones.light, 0.5), own, mix(own, tones.shade, 0.75)]);
    canvas.fillRect(frame.left, y - tall, frame.right - frame.left, tall + 1);
    canvas.strokeStyle = mix(own, tones.shade, 0.4);
    canvas.lineWidth = Math.max(0.6, span * 0.0016);
    for (let grainLine = 0; grainLine < 9; grainLine++) {
      const x = frame.left + next() * (frame.right - frame.left);
      canvas.globalAlpha = 0.45;
      canvas.beginPath();
      canvas.moveTo(x, y - tall * (0.25 + 0.5 * next()));
      canvas.lineTo(x + span * (0.05 + 0.1 * next()), y - tall * (0.25 + 0.5 * next()));
      canvas.stroke();
    }
    canvas.globalAlpha = 1;
  }
  fillBand(canvas, frame, frame.top, frame.down(0.3), ['rgba(40,14,24,0.5)', 'rgba(40,14,24,0)']);
  canvas.restore();
}

/** Heavy beams under the roof, falling to both sides. */
function paintBeams(canvas: Brush, frame: Frame, toned: Toner): void {
  const { span } = frame;
  const wood = tonesOf(toned('#6f4226'), '#d89a62', '#2a0f18', 1);
  for (const side of [-1, 1]) {
    canvas.strokeStyle = wood.shade;
    canvas.lineWidth = span * 0.06;
    canvas.beginPath();
    canvas.moveTo(frame.width / 2, frame.down(-0.04));
    canvas.lineTo(frame.width / 2 + side * frame.width * 0.75, frame.down(0.2));
    canvas.stroke();
    canvas.strokeStyle = wood.base;
    canvas.lineWidth = span * 0.04;
    canvas.stroke();
  }
  canvas.fillStyle = downward(canvas, frame.down(0.045), frame.down(0.045) + span * 0.05, [
    wood.light,
    wood.base,
    wood.shade,
  ]);
  canvas.fillRect(frame.left, frame.down(0.045), frame.right - frame.left, span * 0.05);
}

function rug(canvas: Brush, frame: Frame, toned: Toner): void {
  const { span } = frame;
  const y = frame.down(0.83);
  for (const [part, colour] of [
    [1, '#f0dcb4'],
    [0.93, '#a8323a'],
    [0.74, '#f0dcb4'],
    [0.68, '#2f5f6a'],
    [0.42, '#f0dcb4'],
    [0.36, '#a8323a'],
  ] as const) {
    canvas.fillStyle = toned(colour);
    canvas.beginPath();
    canvas.ellipse(frame.width / 2, y, span * 0.56 * part, span * 0.115 * part, 0, 0, TURN);
    canvas.fill();
  }
}

/** Deep and soft, a plaid over its back. */
function armchair(canvas: Brush, frame: Frame, toned: Toner, x: number, foot: number): void {
  const { span } = frame;
  const leather = tonesOf(toned('#8a3f2c'), '#f0a47a', '#2a0a14', 1);
  const size = span * 0.15;
  glow(canvas, x, foot, size * 1.2, '#1c0a14', 0.5, 0.18);
  canvas.fillStyle = sideways(canvas, x - size * 0.72, x + size * 0.72, [
    leather.shade,
    leather.base,
    leather.light,
    leather.base,
  ]);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.62, foot - size * 1.62, size * 1.24, size * 1.4, size * 0.3);
  canvas.fill();
  canvas.fillStyle = toned('#3f7a5a');
  canvas.beginPath();
  canvas.roundRect(x - size * 0.4, foot - size * 1.66, size * 0.8, size * 0.72, size * 0.12);
  canvas.fill();
  canvas.strokeStyle = toned('#f0dcb4');
  canvas.lineWidth = size * 0.05;
  for (const part of [-0.2, 0.06, 0.28]) {
    canvas.beginPath();
    canvas.moveTo(x + part * size, foot - size * 1.64);
    canvas.lineTo(x + part * size, foot - size * 0.96);
    canvas.stroke();
  }
  canvas.fillStyle = downward(canvas, foot - size * 0.72, foot - size * 0.3, [leather.light, leather.base]);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.6, foot - size * 0.74, size * 1.2, size * 0.42, size * 0.16);
  canvas.fill();
  for (const side of [-1, 1]) {
    canvas.fillStyle = downward(canvas, foot - size, foot, [leather.light, leather.base, leather.shade]);
    canvas.beginPath();
    canvas.roundRect(x + side * size * 0.66 - size * 0.19, foot - size * 0.98, size * 0.38, size * 0.98, size * 0.18);
    canvas.fill();
  }
  canvas.fillStyle = leather.shade;
  canvas.beginPath();
  canvas.roundRect(x - size * 0.5, foot - size * 0.34, size, size * 0.3, size * 0.08);
  canvas.fill();
}
