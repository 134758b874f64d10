/** The cabin of an airliner: rows of seats under round windows behind which clouds pass, and bins overhead. Built by the stage for `airplane-cabin`. */
import {
  type Brush,
  disc,
  downward,
  fillBand,
  frameOf,
  glow,
  mix,
  sideways,
  tonesOf,
  withAlpha,
} from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import type { Toner } from './parts/furniture.js';
import { indoorLight, indoorStage, shine, warm } from './parts/indoor-light.js';
import { block, foothold } from './parts/solids.js';

const ground: [number, number] = [0.77, 0.95];
const footPart = 0.68;
const APART = 0.27;
const SEATS = ['#3f6fb8', '#345f9f'];

export const airplaneCabin: SetDesign = {
  name: 'airplane-cabin',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const { palette } = context;
    const light = indoorLight(context, { lampColour: '#d8e8ff' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const windowY = foot - span * 0.33;
    const binFoot = foot - span * 0.5;
    const windows = Array.from({ length: 13 }, (_, index) => frame.width / 2 + (index - 6) * span * APART);
    const [wide, high] = [span * 0.115, span * 0.16];
    const oval = (canvas: Brush, x: number, grow: number): void => {
      canvas.beginPath();
      canvas.roundRect(
        x - (wide / 2) * grow,
        windowY - (high / 2) * grow,
        wide * grow,
        high * grow,
        wide * 0.46 * grow,
      );
    };
    return {
      layers: [
        {
          depth: 0.3,
          sort: -0.8,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, foot, [
              toned('#e4eaf0'),
              toned('#f8fafc'),
              toned('#f4f4f2'),
              toned('#d4d8dc'),
            ]);
            for (const x of windows) {
              // Panels of the wall, each with a window in a deep rim.
              canvas.strokeStyle = withAlpha('#8a98a8', 0.3);
              canvas.lineWidth = span * 0.003;
              canvas.beginPath();
              canvas.moveTo(x + (APART / 2) * span, binFoot);
              canvas.lineTo(x + (APART / 2) * span, foot);
              canvas.stroke();
              oval(canvas, x, 1.42);
              canvas.fillStyle = downward(canvas, windowY - high * 0.7, windowY + high * 0.7, [
                toned('#b8c4d0'),
                toned('#ffffff'),
              ]);
              canvas.fill();
              oval(canvas, x, 1.2);
              canvas.fillStyle = downward(canvas, windowY - high * 0.6, windowY + high * 0.6, [
                toned('#f4f8fa'),
                toned('#a8b4c0'),
              ]);
              canvas.fill();
              oval(canvas, x, 1);
              canvas.fillStyle = downward(canvas, windowY - high / 2, windowY + high / 2, palette.sky);
              canvas.fill();
            }
            // The bins, curved towards us, and the lit ceiling over them.
            canvas.fillStyle = downward(
              canvas,
              binFoot - span * 0.2,
              binFoot,
              ['#ffffff', '#f4f6f8', '#e4e8ec', '#b4bcc4'].map(toned),
            );
            canvas.fillRect(frame.left, binFoot - span * 0.2, frame.right - frame.left, span * 0.2);
            for (const x of windows) {
              const edge = x + (APART / 2) * span;
              canvas.fillStyle = withAlpha('#6a7888', 0.4);
              canvas.fillRect(edge - span * 0.0025, binFoot - span * 0.19, span * 0.005, span * 0.17);
              block(canvas, x, binFoot - span * 0.024, span * 0.07, span * 0.018, toned('#aab4be'), span * 0.008);
              canvas.fillStyle = toned('#8f9aa6');
              for (const across of [-0.05, 0.05]) disc(canvas, x + across * span, binFoot + span * 0.03, span * 0.011);
              glow(canvas, x, binFoot + span * 0.03, span * 0.08, '#fff6dc', 0.4 + 0.4 * light.lamp, 0.5);
            }
            fillBand(canvas, frame, binFoot - span * 0.22, binFoot - span * 0.2, [
              mix(toned('#bfe0ff'), '#dff0ff', 0.7),
              '#f4faff',
            ]);
            fillBand(canvas, frame, binFoot, binFoot + span * 0.014, [toned('#98a4b0'), toned('#d8dee4')]);
            canvas.fillStyle = withAlpha('#7fb8f0', 0.16);
            canvas.fillRect(frame.left, frame.top, frame.right - frame.left, binFoot - span * 0.2 - frame.top);
            warm(canvas, frame.width / 2, windowY, span * 0.7, light.sun, 0.35);
          },
        },
        {
          depth: 0.3,
          sort: -0.7,
          still: false,
          draw(canvas, t) {
            for (const [index, x] of windows.entries()) {
              if (x < -wide || x > frame.width + wide) continue;
              canvas.save();
              oval(canvas, x, 1);
              canvas.clip();
              for (let cloud = 0; cloud < 4; cloud++) {
                const away = 1 + (cloud % 2) * 0.6;
                const cycle = span * 1.6;
                const drift = (((cloud * 0.41 * span - t * span * 0.16 * away + x * 0.6) % cycle) + cycle) % cycle;
                const y = windowY + high * (0.12 + 0.09 * cloud);
                for (const [dx, dy, radius] of [
                  [-0.06, 0.01, 0.05],
                  [0, 0, 0.07],
                  [0.07, 0.015, 0.05],
                ] as const)
                  glow(
                    canvas,
                    x + drift - cycle / 2 + dx * span,
                    y + dy * span,
                    span * radius * 1.3,
                    mix('#ffffff', palette.haze, 0.3),
                    0.9,
                    0.7,
                  );
              }
              canvas.restore();
              // The blind of some is half down.
              if (index % 4 === 1) {
                canvas.save();
                oval(canvas, x, 1);
                canvas.clip();
                canvas.fillStyle = toned('#e8ecf0');
                canvas.fillRect(x - wide, windowY - high / 2, wide * 2, high * 0.36);
                canvas.restore();
              }
            }
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, foot, frame.bottom, [toned('#5a6a88'), toned('#4c5c7c'), toned('#3c4a68')]);
            for (let y = foot + span * 0.05, gap = span * 0.04; y < frame.bottom; y += gap, gap *= 1.2) {
              canvas.fillStyle = withAlpha('#9ab0d8', 0.16);
              for (let x = frame.left; x < frame.right; x += gap * 1.4) disc(canvas, x, y, gap * 0.1, 0.4);
            }
            fillBand(canvas, frame, frame.down(0.75), frame.down(0.75) + span * 0.008, ['#fff8d8', '#ffe9a0']);
            shine(canvas, frame.width / 2, frame.down(0.76), span * 0.8, '#fff2c0', 0.16, 0.1);
          },
        },
        {
          depth: 0.46,
          sort: -0.3,
          still: true,
          draw(canvas) {
            for (const [index, x] of windows.entries())
              seat(canvas, toned, x, foot + span * 0.05, span * 0.24, SEATS[index % 2]!, light.shadow);
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            for (const x of [frame.width * -0.03, frame.width * 1.03]) {
              const { light: bright, base, shade } = tonesOf(toned('#3f6fb8'));
              canvas.fillStyle = sideways(canvas, x - span * 0.16, x + span * 0.16, [shade, bright, base, shade]);
              canvas.beginPath();
              canvas.roundRect(x - span * 0.16, frame.height * 0.8, span * 0.32, span * 0.6, span * 0.08);
              canvas.fill();
              block(canvas, x, frame.height * 0.88, span * 0.26, span * 0.08, toned('#f4f6f8'), span * 0.03);
            }
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, { mirror: 0.03, haze: toned('#e8eef6'), vignette: 0.2 }),
    };
  },
};

/** One seat from the front: back with its white cloth, cushion, arms; `y` is where it stands. */
function seat(canvas: Brush, toned: Toner, x: number, y: number, size: number, colour: string, shadow: string): void {
  foothold(canvas, x, y, size * 1.1, shadow);
  const { light, base, shade } = tonesOf(toned(colour));
  canvas.fillStyle = sideways(canvas, x - size * 0.4, x + size * 0.4, [base, light, base, shade]);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.38, y - size * 1.05, size * 0.76, size * 0.8, size * 0.16);
  canvas.fill();
  block(canvas, x, y - size * 0.8, size * 0.54, size * 0.24, toned('#f6f8fa'), size * 0.08);
  canvas.fillStyle = downward(canvas, y - size * 0.38, y - size * 0.12, [light, base, shade]);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.38, y - size * 0.38, size * 0.76, size * 0.26, size * 0.09);
  canvas.fill();
  for (const side of [-1, 1]) {
    block(canvas, x + side * size * 0.45, y - size * 0.3, size * 0.13, size * 0.22, toned('#4a5566'), size * 0.04);
    block(canvas, x + side * size * 0.34, y, size * 0.06, size * 0.14, toned('#8a94a0'));
  }
}
