/** A narrow alley between brick walls: fire escapes, bins, washing on a line. Built by the stage for `alley`. */

import { skyLayer } from '../nature/sky.js';
import { disc, glow, mix, polygon, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { brickWall, dumpster, dustbin, fireEscape, wallWindow } from './parts/bricks.js';
import { bar, contact, floor, foreground, kitOf, moving, outdoors, post, slab, still } from './parts/kit.js';
import { blockRow, cityGlow } from './parts/skyscrapers.js';
import { streetOf } from './parts/street.js';

const eye = 0.5;
const ground: [number, number] = [0.66, 0.95];

export const alley: SetDesign = {
  name: 'alley',
  build(context) {
    const kit = kitOf(context, 111);
    const { frame, span, palette } = kit;
    const lane = streetOf(frame, eye, 0.98, frame.width < span * 1.2 ? 0.46 : 0.62);
    const tall = 1.25 * (frame.height / span);
    const lamp = lane.point(0.86, 1.9, 0.62);
    const lines = [
      { away: 2.5, rise: 0.92 },
      { away: 1.75, rise: 0.66 },
    ];
    return outdoors(
      kit,
      [
        skyLayer(context, eye + 0.05),
        still(kit, 0.08, -0.9, (canvas) => {
          cityGlow(kit, canvas, frame.down(eye));
          blockRow(kit, canvas, {
            seed: 4,
            count: 30,
            base: frame.down(0.6),
            width: 0.09,
            height: 0.34,
            distance: 0.6,
          });
        }),
        still(kit, 0.3, -0.8, (canvas) => {
          floor(kit, canvas, frame.down(eye) + span * 0.02, ['#a89c98', '#948a8a', '#7f7880', '#6c6670']);
          // Paving, and a gutter in the middle with a puddle.
          for (let row = 0; row < 22; row++)
            for (let column = -5; column < 5; column++) {
              const near = 0.55 * 1.13 ** row;
              const shift = (row % 2) * 0.1;
              if (kit.next() < 0.45) continue;
              canvas.fillStyle = withAlpha(kit.floor(kit.next() < 0.5 ? '#c4b8b0' : '#6a6270'), 0.3);
              polygon(canvas, [
                lane.point(column * 0.2 + shift, near * 1.11, 0),
                lane.point(column * 0.2 + shift + 0.18, near * 1.11, 0),
                lane.point(column * 0.2 + shift + 0.18, near * 1.01, 0),
                lane.point(column * 0.2 + shift, near * 1.01, 0),
              ]);
              canvas.fill();
            }
          for (const [across, away, size] of [
            [-0.35, 1.3, 0.13],
            [0.4, 1.05, 0.16],
            [0.1, 2.2, 0.12],
          ] as const) {
            const [x, y] = lane.point(across, away, 0);
            canvas.fillStyle = withAlpha(mix(palette.sky[2], palette.lamp, 0.4 * kit.lamps), 0.5);
            disc(canvas, x, y, (size * span) / away, 0.16);
          }
        }),
        still(kit, 0.34, -0.7, (canvas) => {
          brickWall(kit, canvas, lane, -1, 3.2, 6.5, tall * 0.95, '#a8705c', 0.3);
          brickWall(kit, canvas, lane, 1, 3.0, 6.5, tall * 1.2, '#b8846a', 0.3);
          brickWall(kit, canvas, lane, -1, 1.55, 3.2, tall * 1.3, '#c07a5c', 0.12);
          brickWall(kit, canvas, lane, 1, 1.5, 3.0, tall * 1.05, '#a8604c', 0.12);
          for (const low of [0.4, 0.72, 1.04]) {
            for (const away of [1.75, 2.35, 3.6, 4.6]) wallWindow(kit, canvas, lane, -1, away, low, { distance: 0.12 });
            for (const away of [1.68, 2.3, 3.4, 4.5])
              wallWindow(kit, canvas, lane, 1, away, low + 0.04, { distance: 0.12 });
          }
          // The alley's end: a low wall with a wooden gate.
          const [left, foot] = lane.point(-1, 6.4, 0);
          const [right] = lane.point(1, 6.4, 0);
          slab(kit, canvas, left, foot - span * 0.07, right - left, span * 0.07, '#9a7a6a', { distance: 0.3 });
          fireEscape(kit, canvas, lane, -1, 1.75, 2.6, [0.34, 0.66, 0.98, 1.3]);
        }),
        moving(0.4, -0.5, (canvas, t) => {
          const clothes = ['#e8574a', '#f6f3ec', '#4f9fe0', '#ffd04f', '#ffffff', '#7fc48a', '#c48ad8'];
          for (const [row, { away, rise }] of lines.entries()) {
            const [left, y] = lane.point(-1, away, rise);
            const [right] = lane.point(1, away, rise);
            const sag = (span * 0.07) / away;
            const at = (part: number) => y + sag * 4 * part * (1 - part);
            canvas.strokeStyle = kit.paint('#d8d0c4', 0.1);
            canvas.lineWidth = Math.max(0.8, (span * 0.007) / away);
            canvas.beginPath();
            canvas.moveTo(left, y);
            canvas.quadraticCurveTo((left + right) / 2, y + sag * 2, right, y);
            canvas.stroke();
            for (let index = 0; index < 6; index++) {
              const part = (index + 0.6) / 6.4;
              const x = left + (right - left) * part;
              const wide = (span * 0.12) / away;
              const high = wide * (index % 3 === 1 ? 1.5 : 1.1);
              const blow = Math.sin(t * 2 + index * 0.9 + row) * wide * (0.08 + 0.35 * palette.wind);
              const top = at(part);
              const { light, base, shade } = kit.clay(clothes[(index + row * 3) % 7]!, 0.1);
              const cloth = canvas.createLinearGradient(x - wide / 2, 0, x + wide / 2, 0);
              cloth.addColorStop(0, base);
              cloth.addColorStop(0.4, light);
              cloth.addColorStop(1, mix(base, shade, 0.4));
              canvas.fillStyle = cloth;
              canvas.beginPath();
              if (index % 3 === 0) {
                // A shirt.
                canvas.moveTo(x - wide * 0.3, top);
                canvas.lineTo(x + wide * 0.3, top);
                canvas.lineTo(x + wide * 0.56 + blow * 0.4, top + high * 0.36);
                canvas.lineTo(x + wide * 0.36 + blow * 0.4, top + high * 0.46);
                canvas.lineTo(x + wide * 0.3 + blow, top + high);
                canvas.lineTo(x - wide * 0.3 + blow, top + high);
                canvas.lineTo(x - wide * 0.36 + blow * 0.4, top + high * 0.46);
                canvas.lineTo(x - wide * 0.56 + blow * 0.4, top + high * 0.36);
              } else {
                canvas.moveTo(x - wide * 0.4, top);
                canvas.lineTo(x + wide * 0.4, top);
                canvas.quadraticCurveTo(x + wide * 0.4, top + high * 0.6, x + wide * 0.38 + blow, top + high);
                canvas.quadraticCurveTo(x + blow, top + high * 1.06, x - wide * 0.38 + blow, top + high);
                canvas.quadraticCurveTo(x - wide * 0.4, top + high * 0.6, x - wide * 0.4, top);
              }
              canvas.fill();
            }
          }
        }),
        still(kit, 0.6, -0.4, (canvas) => {
          brickWall(kit, canvas, lane, -1, 0.42, 1.56, tall * 1.1, '#b06850', 0.02);
          brickWall(kit, canvas, lane, 1, 0.42, 1.52, tall * 1.3, '#c48a66', 0.02);
          for (const low of [0.42, 0.78, 1.12]) {
            wallWindow(kit, canvas, lane, 1, 1.12, low, { lit: low !== 0.78 });
            wallWindow(kit, canvas, lane, -1, 1.16, low + 0.03, { lit: low > 0.5 });
          }
          // A door with a step under the lamp, and a drainpipe.
          canvas.fillStyle = kit.paint('#3f7f8a');
          polygon(canvas, [
            lane.point(1, 1.28, 0),
            lane.point(1, 1.28, 0.34),
            lane.point(1, 1.47, 0.34),
            lane.point(1, 1.47, 0),
          ]);
          canvas.fill();
          const [pipe, foot] = lane.point(-1, 1.5, 0);
          post(kit, canvas, pipe, frame.top, foot, span * 0.026, '#7f8a8c');
          fireEscape(kit, canvas, lane, 1, 0.95, 1.45, [0.44 + 0.02, 0.84, 1.22]);
          bar(canvas, lane.point(1, 1.9, 0.66), lamp, span * 0.008, kit.paint('#2f3440'));
          canvas.fillStyle = mix(kit.paint('#fff2c8'), '#ffe6a0', kit.lamps);
          disc(canvas, lamp[0], lamp[1] + span * 0.012, span * 0.022);
          glow(canvas, lamp[0], lamp[1], span * 0.34, palette.lamp, 0.85 * kit.lamps);
          glow(
            canvas,
            lamp[0] - span * 0.1,
            lane.point(0, 1.9, 0)[1],
            span * 0.34,
            palette.lamp,
            0.5 * kit.lamps,
            0.25,
          );
        }),
        still(kit, 0.5, -0.1, (canvas) => {
          dumpster(kit, canvas, frame.beside(-0.43, 0.34), frame.down(0.76), span * 0.28);
          for (const [across, part, down] of [
            [0.38, 0.3, 0.735],
            [0.47, 0.37, 0.765],
          ] as const)
            dustbin(kit, canvas, frame.beside(across, part), frame.down(down), span * 0.15);
          for (const [across, part, size, colour] of [
            [-0.25, 0.22, 0.075, '#b8844f'],
            [-0.19, 0.17, 0.06, '#c8965c'],
          ] as const) {
            const x = frame.beside(across, part);
            slab(
              kit,
              canvas,
              x - size * span * 0.5,
              frame.down(0.745) - size * span,
              size * span,
              size * span,
              colour,
              { foot: 0.4 },
            );
            slab(
              kit,
              canvas,
              x - size * span * 0.08,
              frame.down(0.745) - size * span,
              size * span * 0.16,
              size * span,
              '#e0c08a',
              { foot: 0 },
            );
          }
          contact(kit, canvas, frame.beside(0.58, 0.44), frame.down(0.79), span * 0.14, 0.7);
          canvas.fillStyle = kit.paint('#34384a');
          disc(canvas, frame.beside(0.58, 0.44), frame.down(0.765), span * 0.055, 0.9);
          disc(canvas, frame.beside(0.585, 0.445), frame.down(0.765) - span * 0.055, span * 0.016);
        }),
        moving(0.45, -0.05, (canvas, t) => {
          // Steam from a grate.
          const [x, y] = lane.point(-0.15, 2.6, 0);
          for (let puff = 0; puff < 6; puff++) {
            const age = (t * 0.3 + puff / 6) % 1;
            glow(
              canvas,
              x + Math.sin(age * 5 + puff) * span * 0.02 + palette.wind * age * span * 0.1,
              y - age * span * 0.24,
              span * (0.03 + 0.07 * age),
              mix('#ffffff', palette.haze, 0.3),
              0.4 * (1 - age) * Math.min(1, age * 6),
            );
          }
          if (kit.lamps > 0.5)
            glow(
              canvas,
              lamp[0],
              lamp[1],
              span * 0.12,
              palette.lamp,
              0.35 + 0.15 * Math.sin(t * 9) * Math.sin(t * 3.1),
            );
        }),
        foreground(kit, (canvas) => {
          const x = frame.width * 0.005;
          post(kit, canvas, x, frame.top, frame.bottom, span * 0.06, '#6a5f68');
          for (const part of [0.2, 0.7])
            slab(kit, canvas, x - span * 0.045, frame.height * part, span * 0.09, span * 0.03, '#5a505a', { round: 3 });
          for (let crate = 0; crate < 2; crate++)
            slab(
              kit,
              canvas,
              frame.width * 0.95 + crate * span * 0.02,
              frame.height * (0.93 - crate * 0.1),
              span * 0.3,
              span * 0.11,
              crate ? '#b8844f' : '#9a6a3f',
              { foot: 0.4 },
            );
        }),
      ],
      eye,
      ground,
    );
  },
};
