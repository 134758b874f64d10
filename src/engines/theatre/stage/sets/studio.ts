/** A photographer's sweep: one soft colour, a round podium's light, a paper mobile overhead. For subjects that need no place; built for `studio`. */
import {
  type Brush,
  ball,
  type Cutout,
  cutout,
  downward,
  fillBand,
  frameOf,
  glow,
  grain,
  mix,
  place,
  TURN,
  tonesOf,
  withAlpha,
} from '../paint.js';
import { random } from '../random.js';
import type { SetContext, SetDesign } from '../set.js';

const ground: [number, number] = [0.66, 0.93];

const PAPERS: Record<
  SetContext['light'],
  { wall: [string, string]; floor: [string, string]; light: string; tint: string; shadow: string; shapes: string[] }
> = {
  morning: {
    wall: ['#f6cfc0', '#fdeadb'],
    floor: ['#fbe1d0', '#efbfae'],
    light: '#fff6dc',
    tint: '#fff6ee',
    shadow: '#8a5a60',
    shapes: ['#ff9a8a', '#ffd08a', '#f7f0e6', '#8fc9c4'],
  },
  day: {
    wall: ['#a9cde6', '#e2f1f8'],
    floor: ['#d6e9f3', '#9dc2dc'],
    light: '#ffffff',
    tint: '#ffffff',
    shadow: '#3f5f80',
    shapes: ['#ff8f7a', '#ffd36a', '#ffffff', '#6fb6e0'],
  },
  sunset: {
    wall: ['#a8588f', '#ffb48a'],
    floor: ['#ffa98c', '#b55f86'],
    light: '#ffe0a8',
    tint: '#ffe2cc',
    shadow: '#5c2450',
    shapes: ['#ff7a7a', '#ffd27a', '#ffe9d0', '#7a5ab0'],
  },
  night: {
    wall: ['#1d2250', '#4a4f96'],
    floor: ['#444a90', '#1f2556'],
    light: '#b9c6ff',
    tint: '#c3ccf6',
    shadow: '#0c1034',
    shapes: ['#8f9cff', '#ffe08a', '#e6ebff', '#5fb6d0'],
  },
};

export const studio: SetDesign = {
  name: 'studio',
  indoors: true,
  build(context) {
    const paper = PAPERS[context.light];
    const frame = frameOf(context);
    const { span } = frame;
    const { side } = context.palette;
    const shape = (kind: number, colour: string): Cutout => {
      const size = span * 0.034;
      return cutout({ left: size * 1.3, right: size * 1.3, up: size * 1.3, down: size * 1.3 }, (canvas: Brush) => {
        const tones = tonesOf(colour, '#ffffff', paper.shadow, 0.9);
        if (kind === 0) ball(canvas, 0, 0, size * 0.8, tones, side);
        else if (kind === 1) {
          canvas.fillStyle = downward(canvas, -size, size, [tones.light, tones.base, tones.shade]);
          canvas.beginPath();
          for (let corner = 0; corner < 10; corner++)
            canvas.lineTo(
              Math.sin((corner / 10) * TURN) * size * (corner % 2 ? 0.5 : 1),
              -Math.cos((corner / 10) * TURN) * size * (corner % 2 ? 0.5 : 1),
            );
          canvas.fill();
        } else {
          canvas.fillStyle = downward(canvas, -size, size, [tones.light, tones.base, tones.shade]);
          canvas.beginPath();
          canvas.arc(0, 0, size * 0.9, 0, TURN);
          canvas.fill();
          canvas.globalCompositeOperation = 'destination-out';
          canvas.beginPath();
          canvas.arc(size * 0.4, -size * 0.2, size * 0.72, 0, TURN);
          canvas.fill();
        }
      });
    };
    const next = random(context.seed + 3);
    const mobile = [-0.62, -0.42, -0.24, 0.26, 0.44, 0.6, 0.78, -0.8].map((across, index) => ({
      across,
      length: 0.09 + 0.1 * next(),
      cutout: shape((index + 1) % 3, paper.shapes[index % 4]!),
      phase: next() * 9,
    }));
    const motes = Array.from({ length: 12 }, () => ({
      x: (next() - 0.5) * 1.6,
      y: 0.15 + 0.5 * next(),
      size: 0.02 + 0.04 * next(),
      phase: next() * 9,
    }));
    return {
      layers: [
        {
          depth: 0.15,
          sort: -1,
          still: true,
          draw(canvas) {
            const bend = frame.down(0.6);
            fillBand(canvas, frame, frame.top, bend, [
              paper.wall[0],
              mix(paper.wall[0], paper.wall[1], 0.4),
              paper.wall[1],
            ]);
            fillBand(canvas, frame, bend - 1, frame.bottom, [
              paper.wall[1],
              paper.floor[0],
              mix(paper.floor[0], paper.floor[1], 0.45),
              paper.floor[1],
            ]);
            glow(
              canvas,
              frame.across(0.05 * side),
              frame.down(0.4),
              span * 0.85,
              paper.light,
              context.light === 'night' ? 0.4 : 0.75,
              0.8,
            );
            // Light of a tall window falls slantwise on the wall.
            canvas.save();
            canvas.globalAlpha = context.light === 'night' ? 0.1 : 0.22;
            canvas.transform(1, 0, -side * 0.3, 1, frame.across(side * 0.45) + side * 0.3 * frame.down(0.3), 0);
            canvas.fillStyle = paper.light;
            for (const column of [0, 1])
              for (const row of [0, 1, 2])
                canvas.fillRect(
                  (column - 1) * span * 0.17,
                  frame.down(0.06) + row * span * 0.155,
                  span * 0.155,
                  span * 0.14,
                );
            canvas.restore();
            grain(canvas, frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
          },
        },
        {
          depth: 0.6,
          sort: -0.1,
          still: true,
          draw(canvas) {
            glow(
              canvas,
              frame.width / 2,
              frame.down(0.86),
              span * 0.95,
              paper.light,
              context.light === 'night' ? 0.35 : 0.7,
              0.26,
            );
            for (const [across, colour] of [
              [-1.1, paper.shapes[3]!],
              [1.1, paper.shapes[0]!],
            ] as const)
              glow(canvas, frame.across(across), frame.down(0.85), span * 0.75, colour, 0.3, 0.35);
          },
        },
        {
          depth: 0.35,
          sort: -0.5,
          still: false,
          draw(canvas, t) {
            canvas.strokeStyle = withAlpha(mix(paper.shadow, paper.wall[0], 0.4), 0.6);
            canvas.lineWidth = Math.max(0.8, span * 0.0018);
            for (const { across, length, cutout: piece, phase } of mobile) {
              const topX = frame.width / 2 + across * Math.min(span, frame.width * 0.6);
              const swing = Math.sin(t * 0.9 + phase) * 0.012;
              const bottomX = topX + swing * span;
              const bottomY = span * length + (frame.height - span) * 0.12;
              canvas.beginPath();
              canvas.moveTo(topX, frame.top);
              canvas.lineTo(bottomX, bottomY);
              canvas.stroke();
              place(canvas, piece, bottomX, bottomY + span * 0.03, {
                turn: swing * 3 + 0.03 * Math.sin(t * 0.7 + phase),
              });
            }
          },
        },
        {
          depth: 0.3,
          sort: -0.6,
          still: false,
          draw(canvas, t) {
            for (const { x, y, size, phase } of motes)
              glow(
                canvas,
                frame.across(x + 0.03 * Math.sin(t * 0.3 + phase)),
                frame.down(y) + span * 0.03 * Math.sin(t * 0.4 + phase * 2),
                span * size,
                paper.light,
                0.2 + 0.12 * Math.sin(t + phase),
              );
          },
        },
        {
          depth: 1.1,
          still: true,
          blur: 6,
          draw(canvas) {
            for (const [x, y, radius, colour] of [
              [-0.03, 1.02, 0.13, paper.shapes[0]!],
              [0.07, 1.09, 0.09, paper.shapes[1]!],
              [1.04, 1.03, 0.15, paper.shapes[3]!],
              [0.945, 1.09, 0.075, paper.shapes[2]!],
            ] as const) {
              ball(
                canvas,
                x * frame.width,
                y * frame.height,
                radius * span,
                tonesOf(colour, '#ffffff', paper.shadow),
                side,
              );
            }
          },
        },
      ],
      ground,
      eye: 0.55,
      standing: true,
      mirror: 0.1,
      shadow: paper.shadow,
      tint: paper.tint,
      haze: paper.wall[1],
      hazeStrength: 0.3,
      rim:
        side > 0
          ? ['rgba(255,255,255,0.06)', withAlpha(paper.light, 0.3)]
          : [withAlpha(paper.light, 0.3), 'rgba(255,255,255,0.06)'],
      vignette: 0.2,
    };
  },
};
