/** A clearing between tall trunks with shafts of light, ferns and mushrooms. Built by the stage for `forest`. */
import { bush, crown, type Planting, plantLayer } from '../nature/foliage.js';
import { mothLayer, tuft } from '../nature/grass.js';
import { groundLayers } from '../nature/land.js';
import { frond } from '../nature/palm.js';
import { mistLayer } from '../nature/sky.js';
import { type Brush, fillBand, frameOf, glow, grain, mix, tonesOf } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { paintMushroom, paintTrunk, shaftLayer } from './parts/woods.js';

const horizon = 0.56;

const ground: [number, number] = [0.62, 0.93];

export const forest: SetDesign = {
  name: 'forest',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const night = context.light === 'night';
    const air = mix(palette.haze, night ? '#3c6a92' : '#dff0b8', night ? 0.35 : 0.5);
    const green = (colour: string, distance: number) => mix(tone(palette, colour), air, distance * 0.8);
    const grove = (seed: number, count: number, foot: number, width: number, distance: number) => (canvas: Brush) => {
      const chance = random(context.seed + seed);
      for (let index = 0; index < count; index++) {
        const across = -1.55 + (3.1 * (index + 0.15 + 0.7 * chance())) / count;
        const size = span * width * (0.7 + 0.7 * chance());
        if (Math.abs(across) < 0.2 && distance < 0.6) continue;
        paintTrunk(
          canvas,
          chance,
          frame.across(across),
          frame.down(foot) + span * 0.02 * chance(),
          frame.top,
          size,
          tonesOf(green(index % 3 ? '#6d4c3c' : '#7d6048', distance), '#ffe9b8', '#1a1c3c', 1 - 0.6 * distance),
          palette.side,
          green('#5f9a3c', distance),
        );
      }
    };
    const canopy =
      (seed: number, count: number, down: number, size: number, leaf: string, distance: number) => (canvas: Brush) => {
        const chance = random(context.seed + seed);
        for (let index = 0; index < count; index++) {
          const across = frame.left + ((index + chance()) / count) * (frame.right - frame.left);
          const arch = Math.min(1, Math.abs(across - frame.width / 2) / (frame.width * 0.6));
          crown(
            canvas,
            chance,
            across,
            frame.down(down + 0.14 * arch ** 2) - span * 0.1 * chance(),
            span * size * 1.5,
            span * size,
            green(mix(leaf, '#c8d94a', chance() * 0.3), distance),
            palette.side,
            12,
            palette.snowCover ? tone(palette, '#f4f8ff', distance) : undefined,
          );
        }
      };
    const next = random(context.seed + 8);
    const bushes: Planting[] = Array.from({ length: 12 }, (_, index) => ({
      cutout: bush(
        next,
        span * (0.16 + 0.14 * next()),
        green(['#4f8f3c', '#6fa640', '#3f7f4c'][index % 3]!, 0.25),
        palette.side,
        palette.snowCover ? tone(palette, '#f4f8ff', 0.2) : undefined,
      ),
      x: frame.across(-1.45 + index * 0.265),
      y: frame.down(horizon) + span * (0.055 + 0.02 * next()),
    })).filter(({ x }) => Math.abs(x - frame.width / 2) > span * 0.12);
    const red = tone(palette, '#e0483e');
    const cream = tone(palette, '#fff2dc');
    return {
      layers: [
        {
          depth: 0,
          sort: -1,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, frame.bottom, [
              mix(air, tone(palette, '#4f8f4c'), 0.65),
              mix(air, tone(palette, '#9cc86a'), 0.3),
              air,
              mix(air, '#ffffff', night ? 0 : 0.3),
              mix(air, tone(palette, '#88b060'), 0.4),
            ]);
            glow(
              canvas,
              frame.across(0.06 * palette.side),
              frame.down(0.4),
              span * 0.8,
              mix(palette.sun.colour, air, night ? 0.4 : 0.15),
              night ? 0.35 : 0.8,
              0.9,
            );
            grain(canvas, frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
            grove(2, 26, horizon, 0.03, 0.9)(canvas);
          },
        },
        {
          depth: 0.08,
          sort: -0.8,
          still: true,
          draw: (canvas) => {
            canopy(61, 16, 0.03, 0.2, '#6fae4a', 0.72)(canvas);
            grove(3, 15, horizon + 0.015, 0.05, 0.62)(canvas);
          },
        },
        mistLayer(context, {
          down: horizon - 0.02,
          depth: 0.12,
          sort: -0.7,
          alpha: night ? 0.3 : 0.45,
          thickness: 0.1,
        }),
        plantLayer(context, 0.2, bushes, { sort: -0.5, sway: 0.5 }),
        ...groundLayers(context, {
          ground,
          colours: ['#b4c66a', '#8fb04c', '#6d9440', '#527c38'],
          swing: 0.012,
          dress(canvas, { index, edge, end, top, scale }) {
            const chance = random(context.seed + index * 17 + 2);
            // A trodden path that widens towards us.
            for (let order = 0; order < 12; order++) {
              const y = top + (order / 12) * (Math.min(end, frame.height * 1.1) - top);
              const part = (y - frame.down(0.58)) / (frame.height * 0.42);
              glow(
                canvas,
                frame.across(0.05 * Math.sin(part * 4) + 0.02),
                Math.max(y, edge(frame.width / 2) + span * 0.03),
                span * (0.09 + 0.33 * part),
                groundTone(palette, '#c9a871', 0.1),
                0.4,
                0.2,
              );
            }
            for (let order = 0; order < 110; order++) {
              const x = frame.left + chance() * (frame.right - frame.left);
              const y = edge(x) + span * 0.01 + chance() * (Math.min(end, frame.height * 1.05) - top);
              const calm = Math.abs(x - frame.width / 2) < frame.width * 0.2;
              if (calm && chance() < 0.75) continue;
              const size = span * 0.03 * scale * (0.7 + 0.7 * chance());
              const kind = chance();
              if (kind < 0.6)
                tuft(
                  canvas,
                  chance,
                  x,
                  y,
                  size,
                  mix(groundTone(palette, '#3f7d34', 0.1), groundTone(palette, '#a6c452', 0.1), chance()),
                  5,
                );
              else if (kind < 0.9) {
                canvas.fillStyle = groundTone(palette, ['#d99a3e', '#c86a34', '#e6c04a'][Math.floor(chance() * 3)]!);
                canvas.beginPath();
                canvas.ellipse(x, y, size * 0.3, size * 0.13, chance() * 3, 0, 7);
                canvas.fill();
              } else
                paintMushroom(
                  canvas,
                  x,
                  y,
                  size * 1.3,
                  chance() < 0.6 ? red : tone(palette, '#c98a4c'),
                  cream,
                  palette.side,
                );
            }
          },
        }),
        {
          depth: 0.36,
          sort: -0.05,
          still: true,
          draw: (canvas) => {
            grove(9, 9, 0.645, 0.095, 0.22)(canvas);
            canopy(14, 13, -0.06, 0.24, '#5c9a3e', 0.35)(canvas);
          },
        },
        shaftLayer(context),
        {
          depth: 0.6,
          sort: 0.3,
          still: true,
          draw(canvas) {
            const chance = random(context.seed + 71);
            for (const [part, direction] of [
              [0.03, -1],
              [0.985, 1],
            ] as const) {
              const x = frame.width * part;
              paintTrunk(
                canvas,
                chance,
                x + direction * span * 0.02,
                frame.down(0.75),
                frame.top,
                span * 0.15,
                tonesOf(tone(palette, '#63432f'), '#ffdf9a', '#161430'),
                palette.side,
                tone(palette, '#6fa63c'),
              );
              for (let index = 0; index < 3; index++)
                paintMushroom(
                  canvas,
                  x - direction * span * (0.1 + 0.05 * index),
                  frame.down(0.77 + 0.012 * index),
                  span * (0.075 - 0.017 * index),
                  red,
                  cream,
                  palette.side,
                );
              for (let index = 0; index < 7; index++) {
                const angle = Math.PI * (1.08 + (index / 6) * 0.84);
                frond(
                  canvas,
                  x + direction * span * 0.06,
                  frame.down(0.79),
                  span * 0.17,
                  angle,
                  Math.cos(angle),
                  green(index % 2 ? '#4f9440' : '#6fb04a', 0.05),
                );
              }
            }
          },
        },
        mothLayer(
          context,
          night
            ? { colour: '#d8ff7a', count: 20, from: 0.3 }
            : { colour: '#fff0b0', count: 16, from: 0.2, to: 0.75, size: 0.007 },
        ),
        {
          depth: 1.1,
          still: true,
          blur: 4,
          draw(canvas) {
            const chance = random(context.seed + 5);
            const dark = tone(palette, '#27512f');
            for (const [x, y, spread] of [
              [-0.03, -0.03, 1],
              [1.03, -0.05, 1],
              [-0.06, 0.2, 0.6],
              [1.07, 0.17, 0.6],
            ] as const)
              crown(
                canvas,
                chance,
                x * frame.width,
                y * frame.height,
                span * 0.42 * spread,
                span * 0.26 * spread,
                dark,
                palette.side,
                16,
              );
            for (const [x, direction] of [
              [-0.02, 1],
              [1.02, -1],
            ] as const) {
              for (let index = 0; index < 8; index++) {
                const angle = Math.PI * (1.1 + (index / 7) * 0.8);
                frond(
                  canvas,
                  frame.width * x + direction * span * 0.02,
                  frame.height * 1.06,
                  span * 0.25,
                  angle,
                  Math.cos(angle),
                  mix(dark, '#6fae3e', 0.12 * (index % 3)),
                );
              }
            }
          },
        },
      ],
      ground,
      eye: horizon,
      standing: true,
      sink: groundTone(palette, '#7f9c48'),
      shadow: palette.shadow,
      tint: mix(palette.tint, '#eaffd0', night ? 0 : 0.3),
      haze: air,
      hazeStrength: palette.hazeStrength * 0.6,
      rim: palette.rim,
      vignette: 0.34,
    };
  },
};
