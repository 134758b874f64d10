/** A railway station: platform with its edge line, a train, roof trusses, clock, sign and benches. Built by the stage for `train-station`. */

import { cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, fillBand, glow, mix, polygon, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { bar, floor, foreground, kitOf, moving, outdoors, post, slab, still, words } from './parts/kit.js';
import { clockHands, paintTrain, stationClock } from './parts/railway.js';
import { bench } from './parts/road-side.js';
import { blockRow } from './parts/skyscrapers.js';

const eye = 0.52;
const ground: [number, number] = [0.71, 0.95];

export const trainStation: SetDesign = {
  name: 'train-station',
  build(context) {
    const kit = kitOf(context, 81);
    const { frame, span, palette } = kit;
    const rail = frame.down(0.655);
    const edge = frame.down(0.67);
    const roof = frame.down(0.25);
    const clock = { x: frame.beside(0.4, 0.3), y: roof + span * 0.12, radius: span * 0.062 };
    const iron = '#3f6a70';
    const truss = (canvas: Brush, y: number, deep: number, distance: number) => {
      const paint = kit.paint(iron, distance);
      slab(kit, canvas, frame.left, y, frame.right - frame.left, deep * 0.14, iron, { distance });
      slab(kit, canvas, frame.left, y + deep * 0.86, frame.right - frame.left, deep * 0.14, iron, { distance });
      const step = deep * 1.1;
      for (let x = frame.left; x < frame.right; x += step) {
        bar(canvas, [x, y + deep * 0.1], [x + step / 2, y + deep * 0.9], deep * 0.07, paint);
        bar(canvas, [x + step / 2, y + deep * 0.9], [x + step, y + deep * 0.1], deep * 0.07, paint);
      }
    };
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.2, to: 0.4 }),
        still(kit, 0.08, -0.85, (canvas) =>
          blockRow(kit, canvas, {
            seed: 9,
            count: 26,
            base: frame.down(0.6),
            width: 0.1,
            height: 0.24,
            distance: 0.62,
            dip: 0.8,
          }),
        ),
        still(kit, 0.16, -0.75, (canvas) => {
          // The platform beyond, its wall and its own roof.
          slab(
            kit,
            canvas,
            frame.left,
            frame.down(0.5),
            frame.right - frame.left,
            frame.down(0.62) - frame.down(0.5),
            '#d8a888',
            { distance: 0.3, foot: 0.4 },
          );
          for (let index = -9; index <= 9; index++) {
            const x = frame.across(index * 0.19);
            slab(
              kit,
              canvas,
              x - span * 0.045,
              frame.down(0.53),
              span * 0.09,
              span * 0.05,
              ['#f4d26a', '#8fc4d8', '#f2a08a'][(index + 9) % 3]!,
              { distance: 0.3, foot: 0 },
            );
          }
          slab(kit, canvas, frame.left, frame.down(0.46), frame.right - frame.left, span * 0.03, '#5a8a8c', {
            distance: 0.25,
          });
          fillBand(canvas, frame, frame.down(0.62), frame.bottom, [kit.floor('#8a8078', 0.15), kit.floor('#6a625e')]);
          for (const down of [0.625, 0.648])
            slab(kit, canvas, frame.left, frame.down(down), frame.right - frame.left, span * 0.006, '#c4c8d0', {
              distance: 0.1,
              foot: 0,
            });
        }),
        // The train rolls in and comes to rest.
        moving(0.26, -0.6, (canvas, t) => {
          const left = 1 - Math.min(1, t / 3.2);
          const bob = Math.sin(t * 11) * span * 0.0012 * left;
          canvas.translate(left ** 2 * span * 0.7 + Math.sin(t * 0.9) * span * 0.0015, bob);
          paintTrain(kit, canvas, frame.beside(-0.72, 0.46), rail, span * 0.62, 4);
        }),
        still(kit, 0.3, -0.5, (canvas) => {
          // The roof over us: glass between iron ribs.
          canvas.fillStyle = withAlpha(mix(kit.paint('#9fd0d8'), palette.sky[1], 0.5), 0.55);
          canvas.fillRect(frame.left, frame.top, frame.right - frame.left, roof - frame.top);
          for (let index = -11; index <= 11; index++)
            bar(
              canvas,
              [frame.across(index * 0.3), frame.top],
              [frame.across(index * 0.16), roof],
              span * 0.011,
              kit.paint(iron),
            );
          for (const part of [0.2, 0.5, 0.75])
            slab(
              kit,
              canvas,
              frame.left,
              frame.top + (roof - frame.top) * part,
              frame.right - frame.left,
              span * 0.008 * (2 - part),
              iron,
              {},
            );
          truss(canvas, roof, span * 0.062, 0.02);
          for (const [across, part] of [
            [-0.5, 0.38],
            [0.62, 0.44],
            [-1.15, 1.15],
            [1.3, 1.3],
          ] as const) {
            const x = frame.beside(across, part);
            post(kit, canvas, x, roof + span * 0.05, edge + span * 0.05, span * 0.028, iron);
            slab(kit, canvas, x - span * 0.028, edge + span * 0.01, span * 0.056, span * 0.05, iron, { round: 2 });
            for (const side of [-1, 1]) {
              canvas.strokeStyle = kit.paint(iron);
              canvas.lineWidth = span * 0.012;
              canvas.beginPath();
              canvas.moveTo(x, roof + span * 0.19);
              canvas.quadraticCurveTo(
                x + side * span * 0.02,
                roof + span * 0.07,
                x + side * span * 0.13,
                roof + span * 0.06,
              );
              canvas.stroke();
            }
          }
          for (const across of [-0.24, 0.14, -0.85, 0.92]) {
            const x = frame.across(across);
            bar(canvas, [x, roof + span * 0.06], [x, roof + span * 0.1], span * 0.005, kit.paint('#3a4656'));
            polygon(canvas, [
              [x - span * 0.045, roof + span * 0.125],
              [x - span * 0.018, roof + span * 0.095],
              [x + span * 0.018, roof + span * 0.095],
              [x + span * 0.045, roof + span * 0.125],
            ]);
            canvas.fillStyle = kit.paint('#3a4656');
            canvas.fill();
            glow(canvas, x, roof + span * 0.14, span * (0.08 + 0.16 * kit.lamps), palette.lamp, 0.35 + 0.5 * kit.lamps);
          }
          // The station's name, and the next train.
          const sign = { x: frame.beside(-0.5, 0.27), y: roof + span * 0.115 };
          slab(kit, canvas, sign.x - span * 0.15, sign.y - span * 0.035, span * 0.3, span * 0.08, '#1f4f9a', {
            round: 4,
          });
          slab(kit, canvas, sign.x - span * 0.15, sign.y + span * 0.028, span * 0.3, span * 0.012, '#ffc83a', {
            foot: 0,
          });
          words(canvas, 'STATION', sign.x, sign.y - span * 0.003, span * 0.05, '#ffffff', { width: span * 0.27 });
          stationClock(kit, canvas, clock.x, clock.y, clock.radius);
        }),
        moving(0.3, -0.45, (canvas, t) => clockHands(canvas, clock.x, clock.y, clock.radius, t)),
        still(kit, 0.5, -0.2, (canvas) => {
          floor(kit, canvas, edge, ['#d4c8bc', '#c4b8b0', '#b0a6a2', '#9c9492']);
          slab(kit, canvas, frame.left, edge - span * 0.004, frame.right - frame.left, span * 0.024, '#ece4da', {
            foot: 0.3,
          });
          canvas.fillStyle = kit.floor('#ffd03a', 0.02);
          canvas.fillRect(frame.left, edge + span * 0.036, frame.right - frame.left, span * 0.022);
          canvas.fillStyle = kit.floor('#e0a81c', 0.02);
          for (let x = frame.left; x < frame.right; x += span * 0.022)
            canvas.fillRect(x, edge + span * 0.043, span * 0.009, span * 0.006);
          canvas.strokeStyle = withAlpha(palette.shadow, 0.16);
          canvas.lineWidth = Math.max(0.7, span * 0.0022);
          canvas.beginPath();
          const start = edge + span * 0.058;
          for (let index = -18; index <= 18; index++) {
            canvas.moveTo(frame.across(index * 0.13), start);
            canvas.lineTo(frame.across(index * 0.27), frame.bottom);
          }
          for (const part of [0.1, 0.22, 0.38, 0.6]) {
            canvas.moveTo(frame.left, start + part * (frame.bottom - start));
            canvas.lineTo(frame.right, start + part * (frame.bottom - start));
          }
          canvas.stroke();
          if (kit.lamps > 0.3)
            for (const across of [-0.5, 0.1, 0.7])
              glow(canvas, frame.across(across), frame.down(0.8), span * 0.4, palette.lamp, 0.3 * kit.lamps, 0.25);
        }),
        still(kit, 0.46, -0.1, (canvas) => {
          bench(kit, canvas, frame.beside(-0.62, 0.4), frame.down(0.76), span * 0.28, '#b8743f');
          bench(kit, canvas, frame.beside(0.72, 0.44), frame.down(0.76), span * 0.26, '#b8743f');
          const trolley = frame.beside(0.48, 0.36);
          for (const [across, rise, wide, colour] of [
            [0, 0, 0.09, '#c8503f'],
            [0.015, 0.055, 0.07, '#3f7fa8'],
            [-0.01, 0.1, 0.06, '#d8a24a'],
          ] as const) {
            slab(
              kit,
              canvas,
              trolley + across * span - (wide * span) / 2,
              frame.down(0.765) - (rise + 0.055) * span,
              wide * span,
              span * 0.055,
              colour,
              { round: 3, foot: 0.4 },
            );
            slab(
              kit,
              canvas,
              trolley + across * span - wide * span * 0.3,
              frame.down(0.765) - (rise + 0.055) * span,
              wide * span * 0.08,
              span * 0.055,
              '#6a3a2a',
              { foot: 0 },
            );
          }
        }),
        foreground(kit, (canvas) => {
          for (const side of [-1, 1]) {
            const x = frame.width / 2 + side * frame.width * 0.505;
            post(kit, canvas, x, frame.top, frame.bottom, span * 0.075, '#2f5560');
            slab(kit, canvas, x - span * 0.055, frame.height * 0.9, span * 0.11, span * 0.2, '#2f5560', { round: 6 });
          }
        }),
      ],
      eye,
      ground,
    );
  },
};
