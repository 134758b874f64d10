/** Deep jungle: huge leaves, lianas, ferns and shafts of light in green mist. Built by the stage for `jungle`. */
import { crown, type Planting, plantLayer } from '../nature/foliage.js';
import { mothLayer } from '../nature/grass.js';
import { groundLayers } from '../nature/land.js';
import { frond } from '../nature/palm.js';
import { mistLayer } from '../nature/sky.js';
import { type Brush, cutout, disc, fillBand, frameOf, glow, grain, mix, tonesOf } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { inDaylight, painted } from './parts/daylight.js';
import { leafBush, lianaLayer, longLeaf, splitLeaf } from './parts/leaves.js';
import { turf } from './parts/turf.js';
import { paintTrunk, shaftLayer } from './parts/woods.js';

const horizon = 0.56;
const ground: [number, number] = [0.67, 0.93];

export const jungle: SetDesign = {
  name: 'jungle',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 8);
    const night = context.light === 'night';
    const air = mix(tone(palette, '#d3efa2'), palette.sky[2], 0.28);
    const green = (colour: string, distance: number) =>
      mix(tone({ ...palette, hazeStrength: palette.hazeStrength * 0.5 }, colour, distance), air, distance * 0.75);
    const wood = (distance: number) => tonesOf(green('#7d6a4c', distance), '#fff2c0', '#0e2230', 1);
    const fernBush = (size: number, colour: string) =>
      cutout({ left: size, right: size, up: size * 0.9, down: size * 0.3 }, (canvas) => {
        for (let leaf = 0; leaf < 11; leaf++) {
          const part = leaf / 10;
          frond(
            canvas,
            0,
            0,
            size * (0.7 + 0.25 * next()),
            -Math.PI * (0.1 + 0.8 * part),
            Math.cos(Math.PI * (0.1 + 0.8 * part)),
            mix(colour, leaf % 2 ? '#d8ff8a' : '#0c3a40', 0.15),
          );
        }
      });
    const plants: Planting[] = [
      {
        cutout: leafBush(next, span * 0.46, green('#3f9a48', 0.05)),
        x: frame.beside(-0.72, 0.45),
        y: frame.down(0.73),
      },
      { cutout: leafBush(next, span * 0.42, green('#58a83e', 0.05)), x: frame.beside(0.76, 0.46), y: frame.down(0.74) },
      {
        cutout: leafBush(next, span * 0.3, green('#2f8a5a', 0.12), 8, 0.13),
        x: frame.beside(-0.46, 0.4),
        y: frame.down(0.69),
      },
      {
        cutout: leafBush(next, span * 0.3, green('#3f9060', 0.12), 8, 0.13),
        x: frame.beside(0.47, 0.4),
        y: frame.down(0.69),
      },
    ];
    const ferns: Planting[] = [
      { cutout: fernBush(span * 0.22, green('#4fa044', 0)), x: frame.beside(-0.56, 0.42), y: frame.down(0.82) },
      { cutout: fernBush(span * 0.22, green('#3c9450', 0)), x: frame.beside(0.6, 0.44), y: frame.down(0.83) },
      { cutout: fernBush(span * 0.26, green('#5aa83c', 0)), x: frame.beside(0.92, 0.56), y: frame.down(0.86) },
      { cutout: fernBush(span * 0.26, green('#48984a', 0)), x: frame.beside(-0.88, 0.55), y: frame.down(0.86) },
    ];
    const canopy = (canvas: Brush, chance: () => number, depth: number, down: number, colour: string) => {
      for (let index = 0; index < 16; index++) {
        const across = (index / 15 - 0.5) * 2.7;
        crown(
          canvas,
          chance,
          frame.across(across),
          frame.down(down) - span * (0.03 + 0.05 * Math.cos(across * 2.2)) + span * 0.06 * chance(),
          span * 0.36,
          span * (0.22 + 0.08 * Math.abs(across)),
          green(colour, depth),
          palette.side,
          14,
        );
      }
    };
    return {
      layers: [
        {
          depth: 0,
          sort: -1,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, frame.bottom, [
              green('#3f8f5a', 0.35),
              green('#8fc870', 0.6),
              air,
              green('#7ab860', 0.5),
              green('#5a9848', 0.3),
            ]);
            glow(
              canvas,
              frame.across(0.05),
              frame.down(0.36),
              span * 0.6,
              mix(air, '#fffbe0', night ? 0.15 : 0.7),
              0.85,
            );
            const chance = random(context.seed + 3);
            for (let index = 0; index < 60; index++)
              glow(
                canvas,
                frame.across((chance() - 0.5) * 2.6),
                frame.down(0.1 + 0.5 * chance()),
                span * (0.06 + 0.1 * chance()),
                green('#4f9a58', 0.62),
                0.35,
                0.8,
              );
            grain(canvas, frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
          },
        },
        ...[0.72, 0.45].map((distance, row) => ({
          depth: 0.1 + row * 0.12,
          sort: -0.8 + row * 0.1,
          still: true,
          draw(canvas: Brush) {
            const chance = random(context.seed + row * 7);
            for (let index = 0; index < 8; index++) {
              const across = (index - 3.5) * 0.3 + (chance() - 0.5) * 0.16;
              if (row === 1 && Math.abs(across) < 0.28) continue;
              paintTrunk(
                canvas,
                chance,
                frame.across(across),
                frame.down(0.66),
                frame.top,
                span * (0.05 + 0.035 * row) * (0.8 + 0.5 * chance()),
                wood(distance),
                palette.side,
                green('#5aa050', distance),
              );
            }
            for (let index = 0; index < 22; index++) {
              const x = frame.across((chance() - 0.5) * 2.7);
              const y = frame.down(0.66) - span * 0.02 * chance();
              longLeaf(
                canvas,
                x,
                y,
                span * (0.12 + 0.12 * chance()),
                -Math.PI * (0.15 + 0.7 * chance()),
                (chance() - 0.5) * 1.6,
                tonesOf(green(index % 2 ? '#3f9a48' : '#6ab04a', distance)),
                0.16,
              );
            }
            canopy(canvas, chance, distance, 0.04 - row * 0.01, row ? '#2f8048' : '#5aa060');
          },
        })),
        mistLayer(context, { down: 0.6, depth: 0.24, sort: -0.66, alpha: 0.4 }),
        ...groundLayers(context, {
          ground,
          colours: ['#8fbf5a', '#6fa548', '#548a3c', '#3c6e34'],
          swing: 0.02,
          dress: turf(context, {
            blades: ['#2f7a3c', '#a8d860'],
            petals: ['#ff6a8a', '#ffd24a', '#ff9a4a'],
            stone: '#7f8a7a',
            height: 0.03,
            count: 150,
          }),
        }),
        shaftLayer(context),
        {
          depth: 0.42,
          sort: 0.04,
          still: true,
          draw(canvas) {
            const chance = random(context.seed + 31);
            for (const [across, width] of [
              [-0.8, 0.15],
              [0.86, 0.17],
            ] as const)
              paintTrunk(
                canvas,
                chance,
                frame.beside(across, 0.49),
                frame.down(0.735),
                frame.top,
                span * width,
                wood(0.04),
                palette.side,
                green('#63ad48', 0.05),
              );
            canopy(canvas, chance, 0.03, -0.05, '#2a7444');
            // Orchids on the bark.
            for (const [across, down] of [
              [-0.77, 0.42],
              [-0.82, 0.34],
              [0.83, 0.45],
              [0.88, 0.3],
            ] as const)
              for (let petal = 0; petal < 5; petal++) {
                canvas.fillStyle = tone(palette, petal % 2 ? '#ff7fb4' : '#ff5f9a');
                disc(
                  canvas,
                  frame.beside(across, 0.48) + Math.cos(petal * 1.257) * span * 0.014,
                  frame.down(down) + Math.sin(petal * 1.257) * span * 0.014,
                  span * 0.012,
                );
              }
          },
        },
        painted(plantLayer(context, 0.46, plants, { sort: 0.1, sway: 0.5 })),
        lianaLayer(context, {
          depth: 0.5,
          sort: 0.12,
          places: [
            [-0.6, 0.36],
            [-0.44, 0.2],
            [0.4, 0.17],
            [0.58, 0.42],
            [-0.95, 0.4],
            [0.98, 0.3],
            [-0.3, 0.1],
          ],
          leaf: green('#4a9a40', 0.05),
          vine: green('#5a7a3c', 0.05),
        }),
        plantLayer(context, 0.75, ferns, { sort: 0.72, sway: 0.8 }),
        mothLayer(context, {
          colour: night ? '#d8ff7a' : '#fff3b0',
          count: 18,
          from: 0.25,
          to: 0.75,
          size: night ? 0.012 : 0.007,
        }),
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            const dark = (colour: string) => tonesOf(tone(palette, colour), '#d8ffa0', '#04202c', 0.8);
            // In a square they would hang before a face.
            const near = Math.min(span, frame.width * 0.62);
            for (const side of [-1, 1]) {
              const edge = frame.width / 2 + side * (frame.width * 0.53 + (span - near) * 0.1);
              const inward = (angle: number) => (side < 0 ? angle : Math.PI - angle);
              splitLeaf(canvas, edge + side * near * 0.04, frame.down(0.86), near * 0.3, inward(-0.7), dark('#1f6a40'));
              splitLeaf(canvas, edge, frame.down(1.0), near * 0.3, inward(-0.25), dark('#2c7c3c'));
              splitLeaf(canvas, edge + side * near * 0.02, frame.down(0.04), near * 0.32, inward(0.6), dark('#1c5f3e'));
              longLeaf(canvas, edge, frame.down(-0.02), near * 0.42, inward(0.25), side * -0.9, dark('#246e38'), 0.14);
            }
          },
        },
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      sink: groundTone(palette, '#5f9a40'),
      tint: mix(palette.tint, '#e6f6d0', 0.35),
      haze: air,
    };
  },
};
