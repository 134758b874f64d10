/** Caves of rock and of ice: rings of it about a bright mouth, stalactites and glowing crystals. Built by the stage for `cave` and `ice-cave`. */
import { beamBitmap, drawBeam } from '../nature/beams.js';
import { mothLayer } from '../nature/grass.js';
import { groundLayers, hills } from '../nature/land.js';
import { cloudLayer, skyLayer } from '../nature/sky.js';
import { rock } from '../nature/stone.js';
import { type Brush, downward, frameOf, glow, mix, TURN, tonesOf } from '../painting/paint.js';
import { groundTone, paletteOf, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetContext, SetDesign } from '../set.js';
import { ICE, ROCK, type Stuff } from './parts/cave-stuffs.js';
import { crystalGlowLayer, paintCrystals, paintTooth } from './parts/crystals.js';
import { paintRockRing } from './parts/rock-ring.js';

const horizon = 0.5;
const ground: [number, number] = [0.69, 0.93];

export const cave = caveOf('cave', ROCK);
export const iceCave = caveOf('ice-cave', ICE);

function caveOf(name: SetDesign['name'], stuff: Stuff): SetDesign {
  return {
    name,
    indoors: true,
    build(given) {
      const context: SetContext = {
        ...given,
        palette: { ...paletteOf(given.light, 'clear'), side: given.palette.side },
      };
      const { palette } = context;
      const frame = frameOf(context);
      const { span } = frame;
      const night = given.light === 'night';
      const daylight = night ? '#8fb0f0' : given.light === 'sunset' ? '#ffb878' : '#e8f4ff';
      const dark = night ? stuff.darkest : stuff.dark;
      const stone = (nearness: number) =>
        mix(mix(stuff.stone, daylight, 0.14), dark, (night ? 0.5 : 0.3) + 0.4 * nearness);
      const mouthX = frame.across(-0.02);
      const mouthY = frame.down(0.38);
      const teeth = (nearness: number) => tonesOf(stone(nearness), mix(daylight, '#ffffff', 0.2), dark, 1.15);
      const crystals = [
        [frame.beside(-0.6, 0.4), frame.down(0.73), 0.2, stuff.crystals[0]!],
        [frame.beside(0.62, 0.41), frame.down(0.74), 0.22, stuff.crystals[1]!],
        [frame.beside(-0.82, 0.52), frame.down(0.76), 0.14, stuff.crystals[2]!],
        [frame.beside(0.4, 0.35), frame.down(0.69), 0.1, stuff.crystals[3]!],
        [frame.beside(-0.36, 0.32), frame.down(0.685), 0.09, '#5affd0'],
      ] as const;
      const beam = beamBitmap(daylight, 0.45);
      return {
        layers: [
          skyLayer(context, horizon),
          cloudLayer(context, { from: 0.2, to: 0.34 }),
          {
            depth: 0.06,
            sort: -0.85,
            still: true,
            draw(canvas) {
              hills(canvas, frame, {
                seed: 5,
                y: frame.down(0.5),
                swing: span * 0.07,
                waves: 1.4,
                colours: [tone(palette, stuff.land[0]![0], 0.6), tone(palette, stuff.land[0]![1], 0.5)],
              });
              hills(canvas, frame, {
                seed: 8,
                y: frame.down(0.57),
                swing: span * 0.03,
                waves: 0.9,
                colours: [tone(palette, stuff.land[1]![0], 0.3), tone(palette, stuff.land[1]![1], 0.2)],
              });
            },
          },
          ...(
            [
              [3, 0.4, 0.3, 0.05, 0.16],
              [7, 0.54, 0.41, 0.35, 0.26],
              [12, 0.74, 0.52, 0.7, 0.4],
            ] as const
          ).map(([seed, across, up, nearness, depth], order) => ({
            depth,
            sort: -0.7 + order * 0.1,
            still: true,
            draw(canvas: Brush) {
              const next = paintRockRing(canvas, context, {
                seed,
                x: mouthX,
                y: mouthY,
                across,
                up,
                stone: stone(nearness),
                light: daylight,
                dark,
                nearness,
              });
              for (let tooth = 0; tooth < 9; tooth++) {
                const part = (tooth + 0.5) / 9 - 0.5;
                const x = mouthX + part * 2 * across * span;
                const roof = mouthY - up * span * Math.sqrt(Math.max(0.05, 1 - (part * 2) ** 2)) - span * 0.05;
                const long = span * (0.09 + 0.13 * next()) * (0.55 + Math.abs(part) * 1.3);
                paintTooth(
                  canvas,
                  next,
                  x,
                  roof,
                  long,
                  span * (0.045 + 0.03 * next()),
                  teeth(nearness),
                  Math.sign(-part || 1),
                );
              }
            },
          })),
          ...groundLayers(context, {
            ground,
            colours: [mix(stone(0), daylight, 0.3), stone(0.05), stone(0.4), stone(0.8)],
            swing: 0.016,
            dress(canvas, { index, edge, top, end, scale }) {
              const chance = random(context.seed + index * 19);
              glow(canvas, mouthX, top + span * 0.05, span * 0.6, daylight, night ? 0.22 : 0.4, 0.24);
              for (let order = 0; order < 40; order++) {
                const x = frame.left + chance() * (frame.right - frame.left);
                const size = span * (0.015 + 0.035 * chance() ** 2) * scale;
                const y = edge(x) + span * 0.02 + chance() * (Math.min(end, frame.height * 1.05) - top);
                if (Math.abs(x - frame.width / 2) > span * 0.24)
                  rock(canvas, {
                    seed: order,
                    x,
                    y,
                    width: size * 2,
                    height: size,
                    tones: teeth(0.2 + 0.3 * index),
                    side: x < mouthX ? 1 : -1,
                    shadow: dark,
                  });
              }
              if (index !== 1) return;
              for (const side of [-1, 1]) {
                const x = frame.beside(side * 0.42, 0.34);
                const y = frame.down(0.85);
                canvas.fillStyle = downward(canvas, y - span * 0.03, y + span * 0.03, [
                  mix(stone(0.3), daylight, 0.55),
                  mix(stone(0.4), '#2f6a9a', 0.45),
                ]);
                canvas.beginPath();
                canvas.ellipse(x, y, span * 0.15, span * 0.028, 0, 0, TURN);
                canvas.fill();
              }
            },
          }),
          {
            depth: 0.4,
            sort: -0.02,
            still: false,
            draw(canvas, t) {
              canvas.globalCompositeOperation = 'lighter';
              for (let index = 0; index < 3; index++) {
                canvas.globalAlpha = (night ? 0.16 : 0.3) * (0.7 + 0.3 * Math.sin(t * 0.7 + index * 2));
                const foot = mouthX + (index - 1) * span * 0.4 + span * 0.02 * Math.sin(t * 0.4 + index);
                drawBeam(
                  canvas,
                  beam,
                  [mouthX + (index - 1) * span * 0.1, frame.down(0.14)],
                  [foot, frame.down(0.95)],
                  span * 0.34,
                );
              }
              canvas.globalAlpha = 1;
              canvas.globalCompositeOperation = 'source-over';
            },
          },
          {
            depth: 0.46,
            sort: 0.1,
            still: true,
            draw(canvas) {
              const next = random(context.seed + 9);
              for (const [across, down, tall, wide] of [
                [-0.74, 0.74, 0.3, 0.12],
                [-0.9, 0.77, 0.42, 0.16],
                [0.76, 0.745, 0.36, 0.13],
                [0.92, 0.77, 0.28, 0.14],
                [0.52, 0.72, 0.14, 0.07],
              ] as const) {
                const x = frame.beside(across, 0.5);
                glow(canvas, x, frame.down(down), span * wide, dark, 0.7, 0.25);
                paintTooth(
                  canvas,
                  next,
                  x,
                  frame.down(down),
                  -tall * span,
                  wide * span,
                  teeth(0.35),
                  across < 0 ? 1 : -1,
                );
              }
              for (const [x, y, size, colour] of crystals) {
                glow(canvas, x, y, size * span * 1.2, colour, 0.4, 0.25);
                paintCrystals(canvas, next, x, y, size * span, colour);
              }
            },
          },
          crystalGlowLayer(
            context,
            0.46,
            0.12,
            crystals.map(([x, y, size, colour]) => [x, y, size * span, colour] as const),
          ),
          {
            depth: 0.5,
            sort: 0.14,
            still: false,
            draw(canvas, t) {
              // Drops that fall from the roof.
              canvas.fillStyle = mix(daylight, '#ffffff', 0.4);
              for (const [across, from, phase] of [
                [-0.5, 0.2, 0],
                [0.55, 0.25, 0.4],
                [0.34, 0.12, 0.7],
              ] as const) {
                const age = (t * 0.6 + phase) % 1;
                const x = frame.beside(across, 0.4);
                const y = frame.down(from) + (frame.down(0.8) - frame.down(from)) * age ** 2;
                canvas.globalAlpha = 0.8 * (1 - age * 0.4);
                canvas.beginPath();
                canvas.ellipse(x, y, span * 0.004, span * (0.006 + 0.012 * age), 0, 0, TURN);
                canvas.fill();
              }
              canvas.globalAlpha = 1;
            },
          },
          mothLayer(context, { colour: daylight, count: 9, from: 0.2, to: 0.8, size: 0.006 }),
          {
            depth: 1.12,
            still: true,
            blur: 3,
            draw(canvas) {
              const next = random(context.seed + 2);
              const near = tonesOf(mix(stone(1), dark, 0.5), daylight, '#05040c', 0.7);
              for (let tooth = 0; tooth < 11; tooth++) {
                const part = tooth / 10 - 0.5;
                paintTooth(
                  canvas,
                  next,
                  frame.width * (0.5 + part * 1.3),
                  -frame.height * 0.08,
                  frame.height * (0.13 + 0.42 * Math.max(0, Math.abs(part) - 0.2) ** 0.8 + 0.04 * next()),
                  frame.width * 0.13,
                  near,
                  part < 0 ? 1 : -1,
                );
              }
              for (const side of [-1, 1])
                paintTooth(
                  canvas,
                  next,
                  frame.width * (0.5 + side * 0.52),
                  frame.height * 1.08,
                  -span * 0.4,
                  span * 0.2,
                  near,
                  -side,
                );
            },
          },
        ],
        ground,
        eye: horizon,
        standing: true,
        mirror: 0.06,
        shadow: dark,
        tint: mix(groundTone(palette, '#ffffff'), night ? '#9fb0f0' : '#e8dcf0', 0.4),
        haze: mix(daylight, stone(0), 0.5),
        hazeStrength: 0.25,
        rim: ['rgba(80,220,255,0.3)', 'rgba(214,107,255,0.32)'],
        vignette: 0.4,
      };
    },
  };
}
