/** A cell of stone: a small barred window, a gate of bars, a plank bed, chains, a torch. Built by the stage for `prison-cell`. */
import { type Brush, downward, frameOf, glow, mix, polygon, sideways, TURN, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { tiledFloor } from './parts/floors.js';
import type { Toner } from './parts/furniture.js';
import { indoorLight, indoorStage, shine, warm } from './parts/indoor-light.js';
import { block, foothold, pillar } from './parts/solids.js';

const ground: [number, number] = [0.75, 0.95];
const footPart = 0.66;

export const prisonCell: SetDesign = {
  name: 'prison-cell',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const { palette } = context;
    const light = indoorLight(context, {
      dim: { morning: 0.2, day: 0.15, sunset: 0.3, night: 0.4 }[context.light],
      lampColour: '#ffb050',
    });
    const { toned } = light;
    const foot = frame.down(footPart);
    const gateX = frame.beside(0.62, 0.38);
    const bedX = frame.beside(-0.56, 0.33);
    const torchX = frame.beside(0.25, 0.17);
    const torchY = foot - span * 0.34;
    const windowX = frame.beside(-0.2, 0.14);
    const windowY = foot - span * 0.44;
    const beam = light.night ? '#8fb0ff' : light.sun;
    return {
      layers: [
        {
          depth: 0.3,
          sort: -0.8,
          still: true,
          draw(canvas) {
            stones(canvas, toned, frame.left, frame.right, frame.top, foot, span);
            // The window: a view of the sky through four bars, in a deep sill.
            const [wide, high] = [span * 0.2, span * 0.18];
            block(
              canvas,
              windowX,
              windowY + high / 2 + span * 0.025,
              wide + span * 0.05,
              high + span * 0.05,
              toned('#6a6472'),
              span * 0.02,
            );
            canvas.fillStyle = downward(canvas, windowY - high / 2, windowY + high / 2, [
              palette.sky[0]!,
              mix(palette.sky.at(-1)!, '#ffffff', 0.25),
            ]);
            canvas.beginPath();
            canvas.roundRect(windowX - wide / 2, windowY - high / 2, wide, high, span * 0.01);
            canvas.fill();
            for (let bar = 0; bar < 4; bar++)
              pillar(
                canvas,
                windowX + (bar - 1.5) * wide * 0.26,
                windowY + high / 2,
                span * 0.015,
                high,
                toned('#4a4858'),
              );
            shine(canvas, windowX, windowY, span * 0.22, beam, 0.4);
            for (const across of [-0.88, 0.02])
              chain(canvas, toned, frame.beside(across, Math.abs(across) * 0.5 + 0.02), foot - span * 0.4, span * 0.24);
            // Days that were counted.
            canvas.strokeStyle = withAlpha('#f0ece4', 0.6);
            canvas.lineWidth = span * 0.005;
            const tallyX = frame.beside(-0.52, 0.34);
            for (let group = 0; group < 3; group++) {
              for (let day = 0; day < 4; day++) {
                canvas.beginPath();
                canvas.moveTo(tallyX + group * span * 0.09 + day * span * 0.015, foot - span * 0.27);
                canvas.lineTo(tallyX + group * span * 0.09 + day * span * 0.015, foot - span * 0.22);
                canvas.stroke();
              }
              canvas.beginPath();
              canvas.moveTo(tallyX + group * span * 0.09 - span * 0.01, foot - span * 0.225);
              canvas.lineTo(tallyX + group * span * 0.09 + span * 0.055, foot - span * 0.265);
              canvas.stroke();
            }
            gate(canvas, toned, gateX, foot, span);
            pillar(canvas, torchX, torchY + span * 0.12, span * 0.03, span * 0.13, toned('#7a4c30'));
            block(canvas, torchX, torchY + span * 0.05, span * 0.06, span * 0.035, toned('#3c3a48'));
            warm(canvas, torchX, torchY, span * 0.6, '#ffb860', 0.9);
          },
        },
        {
          depth: 0.3,
          sort: -0.7,
          still: false,
          draw(canvas, t) {
            const beat = 0.85 + 0.1 * Math.sin(t * 9) + 0.05 * Math.sin(t * 17);
            shine(canvas, torchX, torchY, span * 0.34, '#ff9a3c', 0.4 * beat);
            for (let tongue = 0; tongue < 6; tongue++) {
              const rise = (t * 1.4 + tongue / 6) % 1;
              glow(
                canvas,
                torchX + Math.sin(t * 6 + tongue) * span * 0.008,
                torchY + span * (0.01 - 0.08 * rise),
                span * 0.034 * (1 - rise * 0.7),
                rise < 0.35 ? '#fff0a0' : '#ff8a2c',
                1 - rise * 0.8,
                1.4,
              );
            }
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            tiledFloor(
              canvas,
              { frame, toned, foot },
              { colours: ['#8a8490', '#787280'], size: 0.14, gap: '#4a4654', shine: 0.15 },
            );
            canvas.fillStyle = withAlpha(beam, light.night ? 0.16 : 0.2);
            polygon(canvas, [
              [windowX + span * 0.06, frame.down(0.74)],
              [windowX + span * 0.3, frame.down(0.74)],
              [windowX + span * 0.44, frame.down(0.88)],
              [windowX + span * 0.14, frame.down(0.88)],
            ]);
            canvas.fill();
            straw(canvas, toned, frame.beside(0.36, 0.24), frame.down(0.79), span * 0.2);
          },
        },
        {
          depth: 0.48,
          sort: -0.3,
          still: true,
          draw(canvas) {
            // A plank on chains, with a thin blanket.
            const y = foot + span * 0.09;
            foothold(canvas, bedX, y, span * 0.5, light.shadow);
            for (const side of [-1, 1])
              pillar(canvas, bedX + side * span * 0.2, y, span * 0.022, span * 0.12, toned('#6a4a34'));
            block(canvas, bedX, y - span * 0.1, span * 0.48, span * 0.035, toned('#9a6c48'), span * 0.008);
            block(
              canvas,
              bedX + span * 0.05,
              y - span * 0.13,
              span * 0.34,
              span * 0.035,
              toned('#a8a49a'),
              span * 0.012,
            );
            block(canvas, bedX - span * 0.17, y - span * 0.13, span * 0.11, span * 0.05, toned('#d8d4c8'), span * 0.02);
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            for (const x of [-0.05, 0.06, 0.94, 1.05])
              pillar(canvas, frame.width * x, frame.bottom, span * 0.05, frame.bottom - frame.top, toned('#3a3846'));
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, {
        mirror: 0.03,
        haze: toned('#8a8494'),
        rim: [withAlpha(beam, 0.2), withAlpha('#ffa850', 0.3)],
        vignette: 0.4,
      }),
    };
  },
};

function stones(
  canvas: Brush,
  toned: Toner,
  left: number,
  right: number,
  top: number,
  foot: number,
  span: number,
): void {
  canvas.fillStyle = toned('#4c4856');
  canvas.fillRect(left, top, right - left, foot - top);
  const next = random(7);
  const high = span * 0.085;
  for (let y = foot - high; y > top - high; y -= high)
    for (let x = left - next() * span * 0.12; x < right; ) {
      const wide = span * (0.11 + 0.08 * next());
      const stone = mix('#908a98', '#746e80', next());
      canvas.fillStyle = downward(canvas, y, y + high, [
        toned(mix(stone, '#fff4e4', 0.16)),
        toned(stone),
        toned(mix(stone, '#2a2038', 0.2)),
      ]);
      canvas.beginPath();
      canvas.roundRect(x + span * 0.003, y + span * 0.003, wide - span * 0.006, high - span * 0.006, span * 0.012);
      canvas.fill();
      x += wide;
    }
  canvas.fillStyle = downward(canvas, top, foot, ['rgba(20,10,34,0.55)', 'rgba(20,10,34,0.05)', 'rgba(20,10,34,0.28)']);
  canvas.fillRect(left, top, right - left, foot - top);
}

/** The way out, shut: bars before a dark corridor, with a lock. */
function gate(canvas: Brush, toned: Toner, x: number, foot: number, span: number): void {
  const [wide, high] = [span * 0.4, span * 0.5];
  block(canvas, x, foot, wide + span * 0.05, high + span * 0.04, toned('#565060'), span * 0.02);
  canvas.fillStyle = sideways(canvas, x - wide / 2, x + wide / 2, [
    toned('#14101e'),
    toned('#2c2438'),
    toned('#14101e'),
  ]);
  canvas.fillRect(x - wide / 2, foot - high, wide, high);
  for (let bar = 0; bar < 7; bar++)
    pillar(canvas, x + (bar - 3) * wide * 0.15, foot, span * 0.02, high, toned('#8a8898'));
  for (const up of [0.06, 0.5, 0.96])
    block(canvas, x, foot - high * up + span * 0.012, wide, span * 0.026, toned('#6c6a7a'), span * 0.006);
  block(canvas, x - wide * 0.36, foot - high * 0.42, span * 0.07, span * 0.09, toned('#c8a050'), span * 0.012);
  canvas.fillStyle = '#1c1420';
  canvas.fillRect(x - wide * 0.36 - span * 0.006, foot - high * 0.5, span * 0.012, span * 0.03);
}

function chain(canvas: Brush, toned: Toner, x: number, y: number, length: number): void {
  canvas.strokeStyle = toned('#5c5a68');
  canvas.lineWidth = length * 0.05;
  for (let link = 0; link < 7; link++) {
    canvas.beginPath();
    canvas.ellipse(x, y + (link / 7) * length, length * (link % 2 ? 0.02 : 0.05), length * 0.085, 0, 0, TURN);
    canvas.stroke();
  }
  canvas.lineWidth = length * 0.07;
  canvas.beginPath();
  canvas.arc(x, y + length * 1.12, length * 0.13, 0, TURN);
  canvas.stroke();
}

function straw(canvas: Brush, toned: Toner, x: number, y: number, size: number): void {
  const next = random(12);
  for (let blade = 0; blade < 60; blade++) {
    canvas.strokeStyle = toned(mix('#e8c470', '#b88c40', next()));
    canvas.lineWidth = size * 0.02;
    const [across, down, turn] = [(next() - 0.5) * 2, next() * 0.3, next() * 3];
    canvas.beginPath();
    canvas.moveTo(x + across * size, y - down * size);
    canvas.lineTo(x + (across + 0.3 * Math.cos(turn)) * size, y - (down + 0.1 * Math.sin(turn)) * size);
    canvas.stroke();
  }
}
