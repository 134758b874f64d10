/** A disco: a ball of mirrors that throws its spots about, beams of coloured light, a floor of tiles that light up by turns. Built by the stage for `disco`. */
import {
  type Brush,
  disc,
  downward,
  fillBand,
  frameOf,
  glow,
  grain,
  mix,
  place,
  polygon,
  withAlpha,
} from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { indoorLight, indoorStage, shine } from './parts/indoor-light.js';
import { neonWord } from './parts/lettering.js';
import { streetOf } from './parts/street.js';

const ground: [number, number] = [0.72, 0.95];
const horizon = 0.36;
const HUES = ['#ff3f9e', '#ffb02e', '#36d6ff', '#8a5bff', '#4fe07a', '#ff5a4f'] as const;
/** The far end of the floor and its half width, distances. */
const END = 3.4;
const HALF = 1.35;
const TILES = { across: 8, deep: 8 } as const;
/** How often tiles change, a second. */
const BEATS = 2;
const SPOTS = 46;

export const disco: SetDesign = {
  name: 'disco',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { dim: 0.55, lampColour: '#ff9ad8' });
    const street = streetOf(frame, horizon, 1.0, Math.min(1.25, (frame.width / span) * 0.8));
    const at = (side: number, away: number): [number, number] => {
      const [x, y] = street.point(side, away, 0);
      return [x, y];
    };
    const foot = at(0, END)[1];
    const ball = { x: frame.width / 2, y: frame.down(0.17), radius: span * 0.1 };
    const sign = neonWord('DISCO', span * 0.1, '#ff4fb0', 1);
    return {
      layers: [
        {
          depth: 0.2,
          sort: -1,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, foot, ['#1a0f3a', '#2c1458', '#4a1c74']);
            // Padded panels, and columns with strips of light.
            for (let x = frame.left; x < frame.right; x += span * 0.16)
              for (let y = frame.top; y < foot; y += span * 0.16) {
                canvas.fillStyle = downward(canvas, y, y + span * 0.15, ['#3c1f72', '#24104a']);
                canvas.beginPath();
                canvas.roundRect(x, y, span * 0.152, span * 0.152, span * 0.03);
                canvas.fill();
              }
            canvas.fillStyle = downward(canvas, frame.top, foot, ['rgba(12,6,34,0.75)', 'rgba(12,6,34,0.1)']);
            canvas.fillRect(frame.left, frame.top, frame.right - frame.left, foot - frame.top);
            for (const [side, colour] of [
              [-0.74, HUES[0]],
              [0.74, HUES[2]],
              [-1.2, HUES[3]],
              [1.2, HUES[1]],
            ] as const) {
              const x = frame.across(side);
              glow(canvas, x, foot - span * 0.3, span * 0.3, colour, 0.75, 1.6);
              canvas.fillStyle = mix(colour, '#ffffff', 0.55);
              canvas.beginPath();
              canvas.roundRect(x - span * 0.012, frame.top, span * 0.024, foot - frame.top, span * 0.012);
              canvas.fill();
            }
            speakers(canvas);
            place(canvas, sign, frame.across(0.42), frame.down(0.2));
            grain(canvas, frame.left, frame.top, frame.right - frame.left, foot - frame.top);
          },
        },
        {
          depth: 0.4,
          sort: -0.8,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, foot, frame.bottom, ['#1c1040', '#140a30', '#0d0622']);
          },
        },
        {
          depth: 0.45,
          sort: -0.6,
          still: false,
          draw: floor,
        },
        {
          depth: 0.3,
          sort: -0.5,
          still: false,
          light: true,
          draw: beams,
        },
        {
          depth: 0.3,
          sort: -0.4,
          still: false,
          draw(canvas, t) {
            spots(canvas, t);
            mirrorBall(canvas, t);
          },
        },
        {
          depth: 1.1,
          still: true,
          blur: 3,
          draw(canvas) {
            for (const side of [-1, 1])
              glow(
                canvas,
                frame.across(side * 0.95),
                frame.down(1),
                span * 0.3,
                side < 0 ? HUES[3] : HUES[0],
                0.5,
                0.6,
              );
          },
        },
      ],
      ground,
      eye: horizon + 0.12,
      ...indoorStage(light, {
        tint: '#fff0fa',
        shadow: '#0d0622',
        haze: '#7a3fb0',
        hazeStrength: 0.1,
        mirror: 0.24,
        rim: [withAlpha(HUES[0], 0.5), withAlpha(HUES[2], 0.5)],
        vignette: 0.34,
      }),
    };

    function speakers(canvas: Brush): void {
      for (const side of [-1, 1]) {
        const x = frame.beside(side * 0.56, 0.4);
        for (const [lift, size] of [
          [0, 0.16],
          [0.2, 0.13],
        ] as const) {
          const top = foot - span * (lift + 0.2);
          canvas.fillStyle = downward(canvas, top, top + span * 0.2, ['#3a3350', '#1b1730']);
          canvas.beginPath();
          canvas.roundRect(x - span * 0.085, top, span * 0.17, span * 0.195, span * 0.014);
          canvas.fill();
          for (const [colour, part] of [
            ['#0f0c1c', 0.42],
            ['#4a4466', 0.34],
            ['#1b1730', 0.16],
          ] as const) {
            canvas.fillStyle = colour;
            disc(canvas, x, top + span * 0.105, span * size * part);
          }
        }
      }
    }

    /** Tiles of glass, each with its own light, another at each beat. */
    function floor(canvas: Brush, t: number): void {
      const beat = t * BEATS;
      const since = beat - Math.floor(beat);
      for (let row = 0; row < TILES.deep; row++)
        for (let column = 0; column < TILES.across; column++) {
          const [near, far] = [row, row + 1].map((line) => 0.62 + (END - 0.62) * (line / TILES.deep) ** 1.5) as [
            number,
            number,
          ];
          const [from, to] = [column, column + 1].map((line) => (line / TILES.across - 0.5) * 2 * HALF) as [
            number,
            number,
          ];
          const step = Math.floor(beat);
          const hue = HUES[(row * 5 + column * 3 + step * 2 + ((row * column) % 4)) % HUES.length]!;
          const lit = 0.3 + 0.6 * ((row + column + step) % 3 === 0 ? 1 - 0.5 * since : 0.25);
          const gap = 0.012;
          canvas.fillStyle = withAlpha(mix(hue, '#ffffff', lit * 0.3), lit);
          polygon(canvas, [at(from + gap, far), at(to - gap, far), at(to - gap, near), at(from + gap, near)]);
          canvas.fill();
        }
    }

    function beams(canvas: Brush, t: number): void {
      for (let beam = 0; beam < 6; beam++) {
        const x = frame.across((beam - 2.5) * 0.34);
        const swing = 0.34 * Math.sin(t * 1.3 + beam * 1.7);
        const [reach, wide] = [frame.height * 0.95, span * 0.12];
        const aim = x + Math.sin(swing) * reach;
        const fill = canvas.createLinearGradient(x, frame.top, aim, reach);
        fill.addColorStop(0, withAlpha(HUES[beam % HUES.length]!, 0.55));
        fill.addColorStop(1, withAlpha(HUES[beam % HUES.length]!, 0));
        canvas.fillStyle = fill;
        polygon(canvas, [
          [x - span * 0.012, -span * 0.05],
          [x + span * 0.012, -span * 0.05],
          [aim + wide, reach],
          [aim - wide, reach],
        ]);
        canvas.fill();
      }
    }

    /** What the mirrors throw about the room, wandering all one way. */
    function spots(canvas: Brush, t: number): void {
      const next = random(context.seed + 3);
      for (let spot = 0; spot < SPOTS; spot++) {
        const [start, down, size] = [next(), next(), next()];
        const along = ((start + t * 0.06) % 1) * 1.2 - 0.1;
        const y = frame.down(0.02 + 0.62 * down);
        canvas.fillStyle = withAlpha(mix(HUES[spot % HUES.length]!, '#ffffff', 0.6), 0.25 + 0.4 * size);
        disc(canvas, along * frame.width, y, span * (0.007 + 0.009 * size), 0.8);
      }
    }

    function mirrorBall(canvas: Brush, t: number): void {
      const { x, y, radius } = ball;
      canvas.strokeStyle = '#8a80b8';
      canvas.lineWidth = span * 0.006;
      canvas.beginPath();
      canvas.moveTo(x, frame.top);
      canvas.lineTo(x, y - radius);
      canvas.stroke();
      shine(canvas, x, y, radius * 2.4, '#d8c8ff', 0.5);
      canvas.save();
      canvas.beginPath();
      canvas.arc(x, y, radius, 0, Math.PI * 2);
      canvas.clip();
      const fill = canvas.createRadialGradient(x - radius * 0.4, y - radius * 0.45, radius * 0.1, x, y, radius);
      fill.addColorStop(0, '#ffffff');
      fill.addColorStop(0.5, '#b9b4dc');
      fill.addColorStop(1, '#4a3f80');
      canvas.fillStyle = fill;
      canvas.fillRect(x - radius, y - radius, radius * 2, radius * 2);
      for (let row = 0; row < 11; row++) {
        const from = -Math.PI / 2 + (row / 11) * Math.PI;
        const middle = from + Math.PI / 22;
        const around = Math.max(4, Math.round(20 * Math.cos(middle)));
        for (let mirror = 0; mirror < around; mirror++) {
          const turn = ((mirror / around + t * 0.07) % 1) * Math.PI * 2;
          const depth = Math.cos(turn);
          if (depth <= 0) continue;
          const wide = ((radius * Math.cos(middle) * Math.PI) / around) * depth;
          const bright = (mirror * 7 + row * 5 + Math.floor(t * 6)) % 9;
          canvas.fillStyle =
            bright === 0
              ? '#ffffff'
              : withAlpha(bright < 4 ? HUES[(mirror + row) % HUES.length]! : '#2c2460', bright < 4 ? 0.45 : 0.3);
          canvas.fillRect(
            x + Math.sin(turn) * radius * Math.cos(middle) - wide * 0.86,
            y + Math.sin(from) * radius + radius * 0.02,
            wide * 1.72,
            radius * 0.24 * Math.cos(middle) + radius * 0.05,
          );
        }
      }
      canvas.restore();
      for (const [across, up, phase] of [
        [-0.4, -0.5, 0],
        [0.5, 0.1, 2],
      ] as const)
        glow(
          canvas,
          x + across * radius,
          y + up * radius,
          radius * (0.5 + 0.25 * Math.sin(t * 5 + phase)),
          '#ffffff',
          0.9,
        );
    }
  },
};
