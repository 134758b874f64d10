/** Inside a space station: padded white walls, lights and screens, and a great window in which the Earth turns. Built by the stage for `space-station`. */
import { type Brush, disc, downward, frameOf, glow, mix, TURN, tonesOf, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { paintEarth } from './parts/space.js';

const ground: [number, number] = [0.74, 0.94];

export const spaceStation: SetDesign = {
  name: 'space-station',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const middle = [frame.width / 2, frame.down(0.4)] as const;
    const reach = span * 0.33;
    const wide = Math.min(1.55, (frame.width / span) * 0.86);
    const hole = (canvas: Brush, size: number) => {
      canvas.beginPath();
      canvas.ellipse(middle[0], middle[1], reach * wide * size, reach * size, 0, 0, TURN);
    };
    const chance = random(context.seed + 5);
    const lamps = Array.from({ length: 26 }, () => ({ at: chance(), phase: chance() * 9, tone: chance() }));
    return {
      layers: [
        {
          depth: 0.02,
          sort: -1,
          still: true,
          draw(canvas) {
            canvas.fillStyle = downward(canvas, frame.top, frame.bottom, ['#050714', '#0a1028', '#0d1836']);
            canvas.fillRect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
            const next = random(context.seed + 3);
            for (let star = 0; star < 420; star++) {
              const bright = next() ** 3;
              canvas.fillStyle = withAlpha(star % 3 ? '#eaf2ff' : '#ffe6c4', 0.3 + 0.7 * bright);
              disc(
                canvas,
                frame.left + next() * (frame.right - frame.left),
                frame.top + next() * (frame.bottom - frame.top),
                span * (0.0009 + 0.0022 * bright),
              );
            }
          },
        },
        {
          depth: 0.06,
          sort: -0.95,
          still: true,
          draw(canvas) {
            glow(canvas, middle[0], frame.down(0.86), span * 0.72, '#6fc0ff', 0.7);
            paintEarth(canvas, middle[0], frame.down(0.84), span * 0.52, 6);
          },
        },
        {
          depth: 0.07,
          sort: -0.92,
          still: false,
          draw(canvas, t) {
            // Clouds drift along the rim, and the sun comes up behind it.
            const x = middle[0] + span * 0.42 - t * span * 0.012;
            const y = frame.down(0.84) - Math.sqrt(Math.max(0, (span * 0.52) ** 2 - (x - middle[0]) ** 2));
            glow(canvas, x, y, span * 0.2, '#fff4d0', 0.75);
            glow(canvas, x, y, span * 0.05, '#ffffff', 1);
            glow(canvas, x, y, span * 0.3, '#ffffff', 0.5, 0.03);
          },
        },
        {
          depth: 0.32,
          sort: -0.8,
          still: true,
          draw(canvas) {
            const tones = tonesOf('#d9dfea', '#ffffff', '#27304c', 1);
            canvas.save();
            canvas.beginPath();
            canvas.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
            canvas.ellipse(middle[0], middle[1], reach * wide, reach, 0, 0, TURN);
            canvas.clip('evenodd');
            canvas.fillStyle = downward(canvas, frame.top, frame.bottom, [
              mix(tones.shade, tones.base, 0.35),
              tones.base,
              mix(tones.base, tones.light, 0.5),
              mix(tones.base, tones.shade, 0.4),
            ]);
            canvas.fillRect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
            // Panels run towards the window, as in a tube.
            canvas.strokeStyle = withAlpha('#56627e', 0.4);
            canvas.lineWidth = span * 0.005;
            for (let ray = 0; ray < 22; ray++) {
              const turn = (ray / 22) * TURN + 0.07;
              canvas.beginPath();
              canvas.moveTo(middle[0] + Math.cos(turn) * reach * wide, middle[1] + Math.sin(turn) * reach);
              canvas.lineTo(middle[0] + Math.cos(turn) * reach * wide * 4, middle[1] + Math.sin(turn) * reach * 4);
              canvas.stroke();
            }
            for (const [size, alpha] of [
              [1.26, 0.4],
              [1.62, 0.36],
              [2.1, 0.3],
              [2.8, 0.24],
            ] as const) {
              hole(canvas, size);
              canvas.strokeStyle = withAlpha('#56627e', alpha);
              canvas.stroke();
            }
            canvas.restore();
            for (const [size, thick, colour] of [
              [1.06, 0.036, '#79849c'],
              [1.05, 0.02, '#aeb8cc'],
              [1.0, 0.012, '#4d5770'],
            ] as const) {
              hole(canvas, size);
              canvas.strokeStyle = colour;
              canvas.lineWidth = span * thick;
              canvas.stroke();
            }
            for (let bolt = 0; bolt < 24; bolt++) {
              const turn = (bolt / 24) * TURN;
              canvas.fillStyle = '#e6ebf4';
              disc(
                canvas,
                middle[0] + Math.cos(turn) * reach * wide * 1.055,
                middle[1] + Math.sin(turn) * reach * 1.055,
                span * 0.007,
              );
            }
            for (const bar of [-0.42, 0.42]) {
              canvas.strokeStyle = '#8f9ab0';
              canvas.lineWidth = span * 0.013;
              canvas.beginPath();
              canvas.moveTo(middle[0] + bar * reach * wide, middle[1] - reach * 0.9);
              canvas.lineTo(middle[0] + bar * reach * wide, middle[1] + reach * 0.9);
              canvas.stroke();
            }
            glow(canvas, middle[0], frame.down(0.72), span * 0.7, '#9fd0ff', 0.3, 0.4);
          },
        },
        {
          depth: 0.36,
          sort: -0.6,
          still: true,
          draw(canvas) {
            for (const side of [-1, 1])
              console(canvas, frame.width / 2 + side * span * (wide * 0.33 + 0.28), frame, side);
            // The floor with its lit edge.
            canvas.fillStyle = downward(canvas, frame.down(0.74), frame.bottom, ['#aab4c8', '#8b96ae', '#6a748e']);
            canvas.beginPath();
            canvas.moveTo(frame.left, frame.bottom);
            canvas.lineTo(frame.left, frame.down(0.8));
            canvas.quadraticCurveTo(frame.width / 2, frame.down(0.73), frame.right, frame.down(0.8));
            canvas.lineTo(frame.right, frame.bottom);
            canvas.fill();
            canvas.strokeStyle = '#bfe6ff';
            canvas.lineWidth = span * 0.008;
            canvas.beginPath();
            canvas.moveTo(frame.left, frame.down(0.802));
            canvas.quadraticCurveTo(frame.width / 2, frame.down(0.732), frame.right, frame.down(0.802));
            canvas.stroke();
            canvas.strokeStyle = withAlpha('#4d5770', 0.35);
            canvas.lineWidth = span * 0.003;
            for (let line = -7; line <= 7; line++) {
              canvas.beginPath();
              canvas.moveTo(frame.width / 2 + line * span * 0.1, frame.down(0.77));
              canvas.lineTo(frame.width / 2 + line * span * 0.27, frame.bottom);
              canvas.stroke();
            }
          },
        },
        {
          depth: 0.36,
          sort: -0.5,
          still: false,
          draw(canvas, t) {
            for (const side of [-1, 1]) {
              const x = frame.width / 2 + side * span * (wide * 0.33 + 0.28);
              for (const [index, { at, phase, tone }] of lamps.entries()) {
                if (index % 2 === (side > 0 ? 1 : 0)) continue;
                const colour = tone < 0.4 ? '#6fe0a0' : tone < 0.75 ? '#6fc8ff' : '#ffb45a';
                const shine = Math.max(0.15, Math.sin(t * 2.4 + phase));
                glow(
                  canvas,
                  x + (at - 0.5) * span * 0.2,
                  frame.down(0.625) + span * 0.016 * (index % 5),
                  span * 0.012,
                  colour,
                  shine,
                );
              }
              wave(canvas, x, frame.down(0.5), span * 0.17, t + side);
            }
          },
        },
        {
          depth: 1.12,
          sort: 1.12,
          still: true,
          blur: 4,
          draw(canvas) {
            for (const side of [-1, 1]) {
              const x = side < 0 ? -span * 0.02 : frame.width + span * 0.02;
              canvas.fillStyle = '#39425c';
              canvas.beginPath();
              canvas.roundRect(x - span * 0.06, frame.top, span * 0.12, frame.bottom - frame.top, span * 0.03);
              canvas.fill();
              canvas.fillStyle = '#f0a23e';
              for (const down of [0.3, 0.62])
                canvas.fillRect(x - span * 0.07, frame.down(down), span * 0.14, span * 0.03);
            }
          },
        },
      ],
      ground,
      eye: 0.5,
      standing: true,
      mirror: 0.12,
      shadow: '#1a2138',
      tint: '#f2f7ff',
      haze: '#b9cdea',
      hazeStrength: 0.2,
      rim: ['rgba(130,200,255,0.35)', 'rgba(255,244,214,0.28)'],
      vignette: 0.3,
    };
  },
};

/** A desk with a screen that leans towards whoever works there. */
function console(canvas: Brush, x: number, frame: ReturnType<typeof frameOf>, side: number): void {
  const { span } = frame;
  const top = frame.down(0.44);
  canvas.fillStyle = downward(canvas, top, frame.down(0.76), ['#c2cada', '#98a3ba', '#6b7690']);
  canvas.beginPath();
  canvas.roundRect(x - span * 0.15, frame.down(0.6), span * 0.3, span * 0.2, span * 0.02);
  canvas.fill();
  canvas.save();
  canvas.translate(x, top + span * 0.06);
  canvas.transform(1, -0.06 * side, 0, 1, 0, 0);
  canvas.fillStyle = '#39425c';
  canvas.beginPath();
  canvas.roundRect(-span * 0.12, -span * 0.07, span * 0.24, span * 0.15, span * 0.014);
  canvas.fill();
  canvas.fillStyle = downward(canvas, -span * 0.06, span * 0.07, ['#0f2a44', '#123c58']);
  canvas.beginPath();
  canvas.roundRect(-span * 0.108, -span * 0.058, span * 0.216, span * 0.126, span * 0.008);
  canvas.fill();
  canvas.restore();
  canvas.fillStyle = '#39425c';
  canvas.beginPath();
  canvas.roundRect(x - span * 0.128, frame.down(0.612), span * 0.256, span * 0.1, span * 0.01);
  canvas.fill();
}

function wave(canvas: Brush, x: number, y: number, wide: number, t: number): void {
  canvas.strokeStyle = '#6fe0d0';
  canvas.lineWidth = wide * 0.016;
  canvas.beginPath();
  for (let step = 0; step <= 40; step++) {
    const part = step / 40;
    canvas.lineTo(x + (part - 0.5) * wide, y + wide * 0.1 * Math.sin(part * 12 - t * 3) * Math.sin(part * Math.PI));
  }
  canvas.stroke();
}
