/** A factory: smoking chimneys, saw-tooth roofs, tanks and pipes, gears that turn. Built by the stage for `factory`. */
import { hills } from '../nature/land.js';
import { cloudLayer, skyLayer } from '../nature/sky.js';
import { glow, mix, polygon, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { floor, foreground, kitOf, moving, outdoors, pane, post, shape, slab, still } from './parts/kit.js';
import { plume } from './parts/smoke.js';
import { chimney, gear, pipe, tank } from './parts/works.js';

const eye = 0.55;
const ground: [number, number] = [0.69, 0.95];

export const factory: SetDesign = {
  name: 'factory',
  build(context) {
    const kit = kitOf(context, 131);
    const { frame, span } = kit;
    const base = frame.down(0.645);
    const tall = 1 + (frame.height / span - 1) * 0.4;
    const chimneys = [
      { x: frame.beside(-0.56, 0.36), height: 0.45 * tall, width: 0.075 },
      { x: frame.beside(-0.4, 0.24), height: 0.38 * tall, width: 0.065 },
      { x: frame.beside(0.66, 0.43), height: 0.47 * tall, width: 0.08 },
      { x: frame.across(1.05), height: 0.5 * tall, width: 0.07 },
      { x: frame.across(-1.1), height: 0.5 * tall, width: 0.07 },
    ];
    const cogs = frame.beside(0.4, 0.27);
    const gears = [
      { x: cogs, y: base - span * 0.13, radius: 0.085, pace: 0.6, colour: '#e8a83a' },
      { x: cogs + span * 0.132, y: base - span * 0.18, radius: 0.055, pace: -0.93, colour: '#8f9ab0' },
      { x: cogs + span * 0.118, y: base - span * 0.075, radius: 0.047, pace: -1.08, colour: '#d8604a' },
    ];
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.02, to: 0.3 }),
        still(kit, 0.1, -0.85, (canvas) => {
          hills(canvas, frame, {
            seed: 8,
            y: frame.down(0.54),
            swing: span * 0.03,
            colours: [kit.floor('#9aa8a8', 0.7), kit.floor('#a8b0a4', 0.6)],
          });
          for (let index = 0; index < 13; index++) {
            const x = frame.across(-1.5 + index * 0.25);
            slab(
              kit,
              canvas,
              x,
              base - span * (0.12 + 0.05 * (index % 3)),
              span * 0.2,
              span * 0.3,
              ['#a8a0a8', '#b8a49c', '#9ca8b4'][index % 3]!,
              { distance: 0.55 },
            );
            if (index % 2)
              chimney(kit, canvas, x + span * 0.05, base, span * (0.28 + 0.05 * (index % 3)), span * 0.03, 0.6);
          }
        }),
        moving(0.1, -0.8, (canvas, t) => {
          for (const index of [1, 5, 9])
            plume(
              kit,
              canvas,
              t,
              frame.across(-1.5 + index * 0.25) + span * 0.05,
              base - span * (0.28 + 0.05 * (index % 3)),
              span * 0.16,
              { alpha: 0.4, puffs: 4 },
            );
        }),
        still(kit, 0.26, -0.6, (canvas) => {
          for (const { x, height, width } of chimneys) chimney(kit, canvas, x, base, height * span, width * span, 0.08);
          // The hall with its saw-tooth roof.
          const hall = (from: number, to: number, height: number, colour: string, teeth: number) => {
            const wide = (to - from) / teeth;
            for (let tooth = 0; tooth < teeth; tooth++) {
              const left = from + tooth * wide;
              const top = base - height;
              shape(
                kit,
                canvas,
                [
                  [left, top + 1],
                  [left, top - wide * 0.5],
                  [left + wide, top + 1],
                ],
                '#6a7488',
                { distance: 0.06 },
              );
              shape(
                kit,
                canvas,
                [
                  [left + wide * 0.06, top - wide * 0.05],
                  [left + wide * 0.06, top - wide * 0.36],
                  [left + wide * 0.62, top - wide * 0.05],
                ],
                mix('#a8d8ec', '#ffd27a', kit.lamps),
                { distance: 0.06 },
              );
            }
            slab(kit, canvas, from, base - height, to - from, height, colour, { distance: 0.05, foot: 0.4 });
            const windows = Math.round((to - from) / (span * 0.085));
            for (let index = 0; index < windows; index++)
              pane(
                kit,
                canvas,
                from + ((index + 0.2) * (to - from)) / windows,
                base - height * 0.82,
                ((to - from) / windows) * 0.6,
                height * 0.3,
                { distance: 0.05 },
              );
          };
          hall(
            frame.left,
            frame.beside(-0.16, 0.12),
            span * 0.24,
            '#c87a5c',
            Math.round((frame.beside(-0.16, 0.12) - frame.left) / (span * 0.17)),
          );
          hall(
            frame.beside(0.24, 0.15),
            frame.right,
            span * 0.28,
            '#a8888c',
            Math.round((frame.right - frame.beside(0.24, 0.15)) / (span * 0.2)),
          );
          const door = frame.beside(-0.4, 0.28);
          slab(kit, canvas, door - span * 0.085, base - span * 0.14, span * 0.17, span * 0.14, '#4a6a88', {
            distance: 0.03,
          });
          for (let row = 1; row < 6; row++)
            slab(
              kit,
              canvas,
              door - span * 0.085,
              base - span * 0.14 + row * span * 0.023,
              span * 0.17,
              span * 0.004,
              '#34506a',
              { foot: 0 },
            );
          polygon(canvas, [
            [door - span * 0.1, base - span * 0.14],
            [door + span * 0.1, base - span * 0.14],
            [door + span * 0.1, base - span * 0.165],
            [door - span * 0.1, base - span * 0.165],
          ]);
          canvas.fillStyle = kit.paint('#ffc83a');
          canvas.fill();
          canvas.fillStyle = kit.paint('#2a2c38');
          for (let stripe = 0; stripe < 7; stripe++) {
            polygon(canvas, [
              [door - span * 0.1 + stripe * span * 0.029, base - span * 0.14],
              [door - span * 0.088 + stripe * span * 0.029, base - span * 0.14],
              [door - span * 0.076 + stripe * span * 0.029, base - span * 0.165],
              [door - span * 0.088 + stripe * span * 0.029, base - span * 0.165],
            ]);
            canvas.fill();
          }
          slab(kit, canvas, gears[0]!.x - span * 0.12, base - span * 0.25, span * 0.34, span * 0.24, '#4f5668', {
            round: 6,
            distance: 0.03,
          });
        }),
        moving(0.26, -0.55, (canvas, t) => {
          for (const { x, y, radius, pace, colour } of gears) gear(kit, canvas, x, y, radius * span, t * pace, colour);
          for (const { x, height } of chimneys)
            plume(kit, canvas, t, x, base - height * span, span * 0.34, { colour: '#8f8894', alpha: 0.95, puffs: 6 });
        }),
        still(kit, 0.5, -0.3, (canvas) => {
          floor(kit, canvas, base - span * 0.004, ['#b8b0ac', '#a8a2a2', '#94909a', '#807c8a']);
          canvas.strokeStyle = withAlpha(kit.palette.shadow, 0.18);
          canvas.lineWidth = Math.max(0.7, span * 0.003);
          canvas.beginPath();
          for (let index = -10; index <= 10; index++) {
            canvas.moveTo(frame.across(index * 0.2), base);
            canvas.lineTo(frame.across(index * 0.5), frame.bottom);
          }
          for (const part of [0.08, 0.2, 0.38, 0.62]) {
            canvas.moveTo(frame.left, base + part * (frame.bottom - base));
            canvas.lineTo(frame.right, base + part * (frame.bottom - base));
          }
          canvas.stroke();
          canvas.fillStyle = kit.floor('#ffc83a', 0.03);
          for (const side of [-1, 1]) {
            polygon(canvas, [
              [frame.across(side * 0.2), base],
              [frame.across(side * 0.215), base],
              [frame.across(side * 0.56), frame.bottom],
              [frame.across(side * 0.52), frame.bottom],
            ]);
            canvas.fill();
          }
          if (kit.lamps > 0.3)
            glow(canvas, frame.width / 2, frame.down(0.78), span * 0.6, kit.palette.lamp, 0.3 * kit.lamps, 0.3);
        }),
        still(kit, 0.44, -0.1, (canvas) => {
          const left = frame.beside(-0.72, 0.44);
          tank(kit, canvas, left, frame.down(0.72), span * 0.19, span * 0.3, '#dfe4ea');
          tank(kit, canvas, left - span * 0.22, frame.down(0.715), span * 0.17, span * 0.22, '#6fa8c8');
          pipe(
            kit,
            canvas,
            [
              [left + span * 0.06, frame.down(0.72) - span * 0.3],
              [left + span * 0.06, frame.down(0.72) - span * 0.36],
              [left + span * 0.2, frame.down(0.72) - span * 0.36],
              [left + span * 0.2, frame.down(0.72) - span * 0.02],
            ],
            span * 0.032,
            '#e07a3a',
          );
          pipe(
            kit,
            canvas,
            [
              [left + span * 0.08, frame.down(0.7)],
              [left + span * 0.28, frame.down(0.7)],
              [left + span * 0.28, frame.down(0.745)],
            ],
            span * 0.028,
            '#4fa87a',
          );
          const right = frame.beside(0.78, 0.46);
          for (const [across, rise, colour] of [
            [0, 0, '#3f86c8'],
            [0.085, 0, '#e0a03a'],
            [0.17, 0, '#3f86c8'],
            [0.042, 1, '#d8504a'],
          ] as const) {
            const x = right + (across - 0.06) * span;
            const foot = frame.down(0.735) - rise * span * 0.098;
            post(kit, canvas, x, foot - span * 0.1, foot, span * 0.078, colour);
            for (const part of [0.34, 0.68])
              slab(
                kit,
                canvas,
                x - span * 0.041,
                foot - span * 0.1 * part,
                span * 0.082,
                span * 0.007,
                mix(colour, '#1c2440', 0.3),
                { foot: 0 },
              );
          }
        }),
        foreground(kit, (canvas) => {
          pipe(
            kit,
            canvas,
            [
              [frame.left, frame.height * 0.985],
              [frame.width * 0.045, frame.height * 0.985],
              [frame.width * 0.045, frame.bottom],
            ],
            span * 0.075,
            '#e07a3a',
          );
          pipe(
            kit,
            canvas,
            [
              [frame.right, frame.height * 0.04],
              [frame.width * 0.955, frame.height * 0.04],
              [frame.width * 0.955, frame.top],
            ],
            span * 0.06,
            '#8f9ab0',
          );
          pipe(
            kit,
            canvas,
            [
              [frame.right, frame.height * 0.98],
              [frame.width * 0.965, frame.height * 0.98],
              [frame.width * 0.965, frame.bottom],
            ],
            span * 0.07,
            '#4fa87a',
          );
        }),
      ],
      eye,
      ground,
    );
  },
};
