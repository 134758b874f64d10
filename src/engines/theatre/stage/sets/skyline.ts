/** A great city's skyline across the river: Shanghai's towers with their lights in the water. Built by the stage for `skyline`. */

import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, blankCanvas, disc, fillBand, glow, mix, place, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { bar, foreground, kitOf, moving, outdoors, post, slab, still } from './parts/kit.js';
import { barge, NEON, pearlTower, tallThree } from './parts/shanghai.js';
import { blockRow, cityGlow, paintBlock } from './parts/skyscrapers.js';
import { ripples, waterSheet } from './parts/town-water.js';

const eye = 0.5;
const ground: [number, number] = [0.62, 0.93];

export const skyline: SetDesign = {
  name: 'skyline',
  build(context) {
    const kit = kitOf(context, 51);
    const { frame, span, palette } = kit;
    const shore = frame.down(0.56);
    const tall = 1 + (frame.height / span - 1) * 0.5;
    const pearl = { x: frame.beside(-0.43, 0.27), height: span * 0.47 * tall };
    const three = { x: frame.beside(0.48, 0.28), height: span * 0.5 * tall };
    const city = (canvas: Brush) => {
      blockRow(kit, canvas, {
        seed: 22,
        count: 19,
        base: shore,
        width: 0.12,
        height: 0.27 * tall,
        distance: 0.32,
        dip: 0.62,
      });
      tallThree(kit, canvas, three.x, shore, three.height);
      for (const [across, part, height, colour, top] of [
        [-0.2, 0.2, 0.19, '#c9b8d8', 'round'],
        [-0.68, 0.42, 0.24, '#9fb8d8', 'slant'],
        [0.78, 0.46, 0.27, '#d8c4b0', 'steps'],
        [0.15, 0.15, 0.16, '#a8c4d8', 'flat'],
        [-1.0, 1, 0.3, '#b8a8c8', 'steps'],
        [1.1, 1.1, 0.26, '#9fb8d8', 'flat'],
      ] as const)
        paintBlock(kit, canvas, {
          x: frame.beside(across, part),
          base: shore,
          width: span * 0.12,
          height: span * height * tall,
          colour,
          distance: 0.2,
          top,
        });
      pearlTower(kit, canvas, pearl.x, shore, pearl.height);
      slab(kit, canvas, frame.left, shore - span * 0.012, frame.right - frame.left, span * 0.014, '#8a94a8', {
        foot: 0.4,
      });
      for (let index = 0; index < 60; index++) {
        const x = frame.left + (index / 60) * (frame.right - frame.left);
        canvas.fillStyle = kit.paint(index % 3 ? '#5a9060' : '#77a866', 0.3);
        disc(canvas, x, shore - span * 0.014, span * 0.013);
        if (kit.lamps > 0.3) glow(canvas, x, shore - span * 0.008, span * 0.022, '#ffd28a', 0.8 * kit.lamps);
      }
    };
    const boats = [0, 1].map((kind) => barge(kit, span * (0.085 + 0.025 * kind), kind));
    const water = { far: '#5fa4d4', near: '#1f5f9c' };
    return {
      ...outdoors(
        kit,
        [
          skyLayer(context, 0.56),
          cloudLayer(context, { from: 0.02, to: 0.26 }),
          birdLayer(context, { down: 0.2 }),
          still(kit, 0.06, -0.85, (canvas) => {
            cityGlow(kit, canvas, shore - span * 0.1);
            blockRow(kit, canvas, {
              seed: 8,
              count: 34,
              base: shore,
              width: 0.08,
              height: 0.22 * tall,
              distance: 0.68,
              dip: 0.8,
            });
          }),
          still(kit, 0.12, -0.7, city),
          moving(0.12, -0.65, (canvas, t) => {
            if (kit.lamps < 0.3) return;
            for (const [index, [x, y]] of (
              [
                [pearl.x, shore - pearl.height * 0.28],
                [pearl.x, shore - pearl.height * 0.65],
                [three.x, shore - three.height],
              ] as const
            ).entries())
              glow(
                canvas,
                x,
                y,
                span * 0.1,
                NEON[(index + Math.floor(t)) % 5]!,
                0.5 * kit.lamps * Math.sin(t * 2 + index) ** 2,
              );
            canvas.save();
            canvas.globalCompositeOperation = 'lighter';
            for (const side of [-1, 1]) {
              const x = side < 0 ? pearl.x : three.x;
              const top = shore - (side < 0 ? pearl.height : three.height);
              const angle = -Math.PI / 2 + side * 0.25 + 0.5 * Math.sin(t * 0.6 + side);
              canvas.fillStyle = withAlpha(side < 0 ? '#ff8fd0' : '#8fdcff', 0.14 * kit.lamps);
              canvas.beginPath();
              canvas.moveTo(x, top);
              canvas.lineTo(x + Math.cos(angle - 0.04) * span * 0.7, top + Math.sin(angle - 0.04) * span * 0.7);
              canvas.lineTo(x + Math.cos(angle + 0.04) * span * 0.7, top + Math.sin(angle + 0.04) * span * 0.7);
              canvas.fill();
            }
            canvas.restore();
          }),
          still(kit, 0.3, -0.5, (canvas) => {
            fillBand(canvas, frame, shore, frame.bottom, [kit.paint(water.far, 0.3), kit.paint(water.near)]);
            waterSheet(kit, canvas, shore, frame.bottom, '#3a80b8');
            // The city upside down, drawn out and blurred by the water.
            const mirror = blankCanvas((frame.right - frame.left) / 2, span * 0.5);
            const brush = mirror.getContext('2d');
            brush.scale(0.5, -0.5);
            brush.translate(-frame.left, -shore);
            city(brush);
            canvas.save();
            canvas.filter = `blur(${(span * 0.006).toFixed(1)}px)`;
            canvas.globalAlpha = 0.34 + 0.3 * kit.lamps;
            canvas.drawImage(mirror, frame.left, shore, frame.right - frame.left, span * 0.72);
            canvas.restore();
            for (let index = 0; index < 15; index++) {
              const x = frame.across(-1.2 + index * 0.17);
              glow(canvas, x, shore + span * 0.13, span * 0.06, NEON[index % 5]!, 0.5 * kit.lamps, 3);
            }
          }),
          ripples(kit, 0.4, -0.3, shore + span * 0.01, frame.bottom, { count: 75 }),
          moving(0.34, -0.28, (canvas, t) => {
            place(
              canvas,
              boats[0]!,
              frame.across(((t * 0.045 + 1.05) % 2.4) - 1.2),
              shore + span * 0.055 + Math.sin(t * 1.4) * span * 0.002,
            );
            place(
              canvas,
              boats[1]!,
              frame.across(1.2 - ((t * 0.06 + 1.75) % 2.4)),
              shore + span * 0.1 + Math.sin(t * 1.7) * span * 0.003,
              { flip: true },
            );
          }),
          foreground(kit, (canvas) => {
            // The promenade's rail and a lamp on either side.
            for (const side of [-1, 1]) {
              const x = frame.width / 2 + side * frame.width * 0.485;
              post(kit, canvas, x, frame.height * 0.62, frame.bottom, span * 0.022, '#39435c');
              canvas.fillStyle = mix(kit.paint('#fff2c8'), '#ffe6a0', kit.lamps);
              disc(canvas, x, frame.height * 0.6, span * 0.038);
              glow(canvas, x, frame.height * 0.6, span * 0.2, palette.lamp, 0.8 * kit.lamps);
              for (let index = 0; index < 4; index++)
                post(
                  kit,
                  canvas,
                  x + side * (index - 1.2) * span * 0.07,
                  frame.height * 0.93,
                  frame.bottom,
                  span * 0.014,
                  '#4a556e',
                );
              bar(
                canvas,
                [x - side * span * 0.1, frame.height * 0.93],
                [x + side * span * 0.5, frame.height * 0.93],
                span * 0.02,
                kit.paint('#5a6680'),
              );
            }
          }),
        ],
        eye,
        ground,
      ),
      water: {
        surface: kit.paint(mix(water.far, water.near, 0.6)),
        foam: mix('#ffffff', palette.haze, kit.night ? 0.5 : 0.15),
        depth: 1,
      },
      tint: mix(palette.tint, '#ffffff', kit.night ? 0.3 : 0),
    };
  },
};
