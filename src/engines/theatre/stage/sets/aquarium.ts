/** An aquarium in its building: a great lit tank in dark frames, sharks, rays and corals in it, visitors before it. Built by the stage for `aquarium`. */
import { hills } from '../nature/land.js';
import { rock } from '../nature/stone.js';
import { downward, fillBand, frameOf, glow, grain, mix, place, tonesOf, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { onlooker, ray, shark } from './parts/big-fish.js';
import { write } from './parts/lettering.js';
import { coral, under, WATERS, type Water } from './parts/reef.js';
import { beamLayer, bubbleLayer, shoalLayer, weedLayer } from './parts/sea-life.js';

const ground: [number, number] = [0.68, 0.86];
const sandPart = 0.7;

export const aquarium: SetDesign = {
  name: 'aquarium',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const water: Water = { ...WATERS[context.light], side: context.palette.side };
    const dark = mix('#10203c', water.deep, 0.25);
    const edge = mix(water.surface, water.middle, 0.4);
    const narrow = Math.min(1, frame.width / (span * 1.35));
    const big = shark(span * 0.46, under(water, '#6f8aa4', 0.25), under(water, '#f4fbff', 0.25), water.deep);
    const small = shark(span * 0.26, under(water, '#7f98ae', 0.55), under(water, '#f4fbff', 0.55), water.deep);
    const lintel = frame.down(0.085);
    const sill = frame.down(0.915);
    const posts = [-0.44, 0.44].map((part) => frame.width / 2 + part * frame.width * 0.72);
    return {
      layers: [
        {
          depth: 0.02,
          sort: -1,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, frame.bottom, [
              water.surface,
              mix(water.surface, water.middle, 0.5),
              water.middle,
              mix(water.middle, water.deep, 0.4),
              mix(water.middle, water.deep, 0.75),
              water.deep,
            ]);
            glow(canvas, frame.width / 2, frame.down(-0.02), span * 1.1, water.beam, 0.35 + 0.5 * water.bright, 0.55);
            grain(canvas, frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
          },
        },
        beamLayer(context, water),
        {
          depth: 0.18,
          sort: -0.7,
          still: true,
          draw(canvas) {
            const rocks = tonesOf(under(water, '#8f94b0', 0.6), water.beam, water.deep, 0.6);
            for (const [across, wide, tall, seed] of [
              [-0.72, 0.6, 0.42, 3],
              [0.78, 0.66, 0.48, 4],
              [-1.2, 0.6, 0.5, 5],
              [1.25, 0.6, 0.42, 6],
            ] as const)
              rock(canvas, {
                seed,
                x: frame.across(across * narrow),
                y: frame.down(sandPart + 0.03),
                width: wide * span,
                height: tall * span,
                tones: rocks,
                side: water.side,
                shadow: water.deep,
              });
          },
        },
        shoalLayer(context, water),
        {
          depth: 0.3,
          sort: -0.5,
          still: false,
          draw(canvas, t) {
            const reach = frame.width + span * 1.2;
            const along = (start: number, pace: number) =>
              frame.width + span * 0.6 - ((start * reach + t * pace * span) % reach);
            place(canvas, small, along(0.66, 0.04), frame.down(0.36) + span * 0.012 * Math.sin(t * 0.9), {
              turn: 0.006 * Math.sin(t * 2.2),
            });
            place(canvas, big, along(0.34, 0.06), frame.down(0.27) + span * 0.015 * Math.sin(t * 0.8 + 1), {
              turn: 0.008 * Math.sin(t * 2),
            });
            const rayX = frame.width / 2 - span * 0.36 * narrow - t * span * 0.02;
            ray(
              canvas,
              rayX,
              frame.down(0.24) + span * 0.02 * Math.sin(t * 1.1),
              span * 0.34,
              Math.sin(t * 2.1),
              under(water, '#4f6690', 0.3),
              under(water, '#dceaf2', 0.3),
            );
          },
        },
        ...[0, 1].map((index) => ({
          depth: [0.35, 0.6][index]!,
          sort: -0.3 + index * 0.1,
          still: true,
          draw(canvas: Parameters<typeof coral>[0]) {
            const top = frame.down(sandPart + index * 0.08);
            hills(canvas, frame, {
              seed: 60 + index,
              y: top,
              swing: span * 0.014,
              waves: 0.5,
              colours: [
                under(water, '#f2e2b8', 0.3 - index * 0.1),
                under(water, '#d8b878', 0.4),
                mix(under(water, '#a8885a', 0.4), water.deep, 0.45),
              ],
            });
            const chance = random(context.seed + 44 + index);
            const colours = ['#ff6f94', '#ffb24f', '#c78bff', '#ff6b5a', '#5fd9c0', '#ffd95a'];
            for (let order = 0; order < 14; order++) {
              const across = -1.25 + order * 0.193 + 0.06 * chance();
              const kind = Math.floor(chance() * 4);
              const size = span * (0.17 + 0.07 * index) * (0.7 + 0.6 * chance());
              if (Math.abs(across) < 0.3 + index * 0.1) continue;
              coral(
                canvas,
                chance,
                frame.across(across * narrow),
                top + span * 0.02,
                size,
                under(water, colours[(order + index * 2) % 6]!, 0.25 - index * 0.1),
                water,
                kind,
              );
            }
          },
        })),
        weedLayer(context, water, {
          depth: 0.5,
          sort: -0.1,
          places: [-1.05, -0.7, -0.52, 0.56, 0.74, 1.1].map((across) => across * narrow),
          height: 0.3,
          distance: 0.2,
          seed: 2,
        }),
        bubbleLayer(context, water),
        {
          depth: 1.01,
          sort: 1.02,
          still: true,
          draw(canvas) {
            // The wall around the glass: a beam above, a ledge below, posts between the panes.
            fillBand(canvas, frame, frame.top, lintel, [mix(dark, '#000000', 0.3), dark, mix(dark, '#3a5a86', 0.4)]);
            fillBand(canvas, frame, lintel - span * 0.012, lintel + span * 0.006, [
              mix(dark, edge, 0.5),
              mix(dark, '#000000', 0.4),
            ]);
            canvas.fillStyle = downward(canvas, lintel, lintel + span * 0.05, [
              withAlpha('#04102c', 0.5),
              withAlpha('#04102c', 0),
            ]);
            canvas.fillRect(frame.left, lintel, frame.right - frame.left, span * 0.05);
            fillBand(canvas, frame, sill, frame.bottom, [
              mix(dark, edge, 0.55),
              mix(dark, edge, 0.2),
              dark,
              mix(dark, '#000000', 0.4),
            ]);
            fillBand(canvas, frame, sill, sill + span * 0.012, [mix(edge, '#ffffff', 0.3), mix(dark, edge, 0.3)]);
            for (const x of [...posts, posts[0]! - frame.width * 0.34, posts[1]! + frame.width * 0.34]) {
              const half = span * 0.018;
              canvas.fillStyle = downward(canvas, lintel, sill, [mix(dark, edge, 0.3), dark, mix(dark, edge, 0.25)]);
              canvas.fillRect(x - half, lintel, half * 2, sill - lintel + 2);
              canvas.fillStyle = withAlpha(edge, 0.7);
              canvas.fillRect(x - half, lintel, half * 0.35, sill - lintel);
              canvas.fillStyle = withAlpha('#04102c', 0.4);
              canvas.fillRect(x + half, lintel, half * 0.6, sill - lintel);
            }
            // Light that lies aslant on the glass.
            canvas.fillStyle = withAlpha('#ffffff', 0.07);
            for (const part of [0.02, 0.84]) {
              canvas.beginPath();
              canvas.moveTo(frame.width * part, lintel);
              canvas.lineTo(frame.width * (part + 0.07), lintel);
              canvas.lineTo(frame.width * (part + 0.01), sill);
              canvas.lineTo(frame.width * (part - 0.06), sill);
              canvas.fill();
            }
            write(
              canvas,
              'AQUARIUM',
              frame.width / 2,
              lintel - span * 0.048,
              span * 0.056,
              mix('#8ff0ff', '#ffffff', 0.4),
            );
            glow(canvas, frame.width / 2, lintel - span * 0.045, span * 0.3, '#4fd0ff', 0.35, 0.24);
          },
        },
        {
          depth: 1.1,
          sort: 1.1,
          still: true,
          draw(canvas) {
            const body = mix('#0c1830', water.deep, 0.2);
            const foot = frame.height * 1.1;
            for (const [part, size, kind] of [
              [0.075, 0.5, 0],
              [0.165, 0.34, 2],
              [0.86, 0.46, 1],
              [0.94, 0.31, 0],
              [-0.1, 0.48, 1],
              [1.1, 0.5, 0],
            ] as const)
              onlooker(canvas, frame.width * part, foot, span * size, body, edge, kind);
          },
        },
      ],
      ground,
      eye: 0.5,
      standing: false,
      shadow: water.deep,
      tint: water.tint,
      haze: mix(water.middle, water.surface, 0.15),
      hazeStrength: 0.5,
      rim: ['rgba(180,255,255,0.18)', 'rgba(180,255,255,0.18)'],
      vignette: 0.38,
    };
  },
};
