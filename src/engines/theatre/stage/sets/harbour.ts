/** A harbour: cranes and containers on the quay, moored sailing boats, a lighthouse and the sea. Built by the stage for `harbour`. */
import { hills } from '../nature/land.js';
import { cloudLayer, skyLayer } from '../nature/sky.js';
import { disc, fillBand, mix, place } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { gullLayer } from './parts/gulls.js';
import { paintHouse } from './parts/houses.js';
import { bar, foreground, kitOf, moving, outdoors, post, slab, still } from './parts/kit.js';
import { beamOf, containers, gantry, lighthouse, sailingBoat } from './parts/quay.js';
import { ripples, waterSheet } from './parts/town-water.js';

const eye = 0.5;
const ground: [number, number] = [0.63, 0.93];

export const harbour: SetDesign = {
  name: 'harbour',
  build(context) {
    const kit = kitOf(context, 61);
    const { frame, span, palette } = kit;
    const sea = frame.down(0.52);
    const quay = frame.down(0.595);
    const tower = { x: frame.beside(0.43, 0.3), base: sea + span * 0.02, height: span * 0.38 };
    const boats = [
      {
        cutout: sailingBoat(kit, span * 0.2, '#e8574a', '#fff8ec'),
        x: frame.beside(0.56, 0.38),
        y: frame.down(0.655),
        phase: 0,
      },
      {
        cutout: sailingBoat(kit, span * 0.26, '#3f7fc8', '#fff0d8'),
        x: frame.beside(0.8, 0.52),
        y: frame.down(0.7),
        phase: 2,
      },
      {
        cutout: sailingBoat(kit, span * 0.22, '#4fa06a', '#ffe8c8'),
        x: frame.across(1.15),
        y: frame.down(0.66),
        phase: 4,
      },
      {
        cutout: sailingBoat(kit, span * 0.11, '#8a5f40', '#fff8ec', 0.35),
        x: frame.across(0.06),
        y: sea + span * 0.035,
        phase: 1,
      },
    ];
    const cranes = [
      { x: frame.beside(-0.46, 0.3), height: span * 0.46 },
      { x: frame.across(-0.95), height: span * 0.5 },
    ];
    return {
      ...outdoors(
        kit,
        [
          skyLayer(context, 0.52),
          cloudLayer(context, { from: 0.02, to: 0.28 }),
          still(kit, 0.08, -0.85, (canvas) => {
            hills(canvas, frame, {
              seed: 14,
              y: sea - span * 0.03,
              swing: span * 0.05,
              waves: 0.7,
              colours: [kit.floor('#7fa8a0', 0.75), kit.floor('#9cc09a', 0.6)],
              bottom: sea + 2,
            });
          }),
          still(kit, 0.14, -0.75, (canvas) => {
            fillBand(canvas, frame, sea, frame.bottom, [kit.paint('#7fc0e0', 0.3), kit.paint('#1f6fa8')]);
            waterSheet(kit, canvas, sea, frame.bottom, '#3a94c8');
            slab(
              kit,
              canvas,
              tower.x - span * 0.02,
              tower.base - span * 0.012,
              frame.right - tower.x,
              span * 0.03,
              '#a8a2a0',
              { distance: 0.2 },
            );
            for (const [index, across] of [0.55, 0.68, 0.83, 0.98, 1.14].entries())
              paintHouse(kit, canvas, {
                left: frame.across(across),
                base: tower.base - span * 0.01,
                width: span * 0.12,
                height: span * (0.1 + 0.03 * (index % 2)),
                wall: ['#f4c9a0', '#e8a08c', '#f6e6c0', '#a8cfd4', '#f2b8a4'][index]!,
                roof: '#b8584a',
                style: 'gable',
                floors: 2,
                columns: 2,
                distance: 0.28,
              });
            lighthouse(kit, canvas, tower.x, tower.base, tower.height);
          }),
          moving(0.14, -0.7, (canvas, t) =>
            beamOf(kit, canvas, tower.x, tower.base - tower.height * 0.84, span * 0.8, t),
          ),
          gullLayer(context),
          still(kit, 0.32, -0.5, (canvas) => {
            const end = frame.beside(-0.24, 0.18);
            slab(kit, canvas, frame.left, quay, end - frame.left, span * 0.1, '#8f8a92', { foot: 0.6 });
            slab(
              kit,
              canvas,
              frame.left,
              quay - span * 0.012,
              end - frame.left + span * 0.01,
              span * 0.026,
              '#c9c2bc',
              {},
            );
            for (let index = 0; index < 14; index++) {
              const x = end - span * (0.04 + index * 0.12);
              post(kit, canvas, x, quay + span * 0.02, quay + span * 0.115, span * 0.026, '#4a4450');
              canvas.fillStyle = kit.paint('#2f3038');
              disc(canvas, x, quay + span * 0.05, span * 0.016);
            }
            containers(kit, canvas, frame.across(-1.5), quay - span * 0.01, span * 0.15, 4, 1);
            gantry(kit, canvas, cranes[1]!.x, quay - span * 0.008, cranes[1]!.height, 1, '#3f86c8');
            containers(kit, canvas, frame.beside(-0.86, 0.56), quay - span * 0.01, span * 0.13, 2, 2);
            gantry(kit, canvas, cranes[0]!.x, quay - span * 0.008, cranes[0]!.height, 1);
          }),
          moving(0.32, -0.45, (canvas, t) => {
            for (const [index, { x, height }] of cranes.entries()) {
              const trolley = x + height * (0.36 + 0.16 * Math.sin(t * 0.7 + index * 2));
              const top = quay - height * 0.76;
              const drop = height * (0.3 + 0.12 * Math.sin(t * 0.9 + index));
              for (const side of [-1, 1])
                bar(
                  canvas,
                  [trolley + side * span * 0.02, top],
                  [trolley + side * span * 0.02, top + drop],
                  span * 0.003,
                  kit.paint('#4a4450'),
                );
              slab(
                kit,
                canvas,
                trolley - span * 0.05,
                top + drop,
                span * 0.1,
                span * 0.045,
                index ? '#f2b03a' : '#4fa06a',
                { foot: 0.3 },
              );
            }
          }),
          ripples(kit, 0.4, -0.3, sea + span * 0.02, frame.bottom, { count: 80 }),
          moving(0.42, -0.2, (canvas, t) => {
            for (const { cutout, x, y, phase } of boats)
              place(canvas, cutout, x, y + Math.sin(t * 1.5 + phase) * span * 0.005, {
                lean: Math.sin(t * 1.2 + phase) * (0.02 + 0.08 * palette.wind),
              });
          }),
          foreground(kit, (canvas) => {
            // Bollards and ropes at the edge of our own quay.
            for (const side of [-1, 1]) {
              const x = frame.width / 2 + side * frame.width * 0.475;
              slab(
                kit,
                canvas,
                side < 0 ? frame.left : x - span * 0.09,
                frame.height * 0.96,
                frame.width * 0.5,
                frame.height * 0.3,
                '#8a7a68',
                {},
              );
              post(kit, canvas, x, frame.height * 0.87, frame.height * 1.02, span * 0.07, '#3a3f50');
              slab(kit, canvas, x - span * 0.05, frame.height * 0.855, span * 0.1, span * 0.035, '#4a5064', {
                round: span * 0.015,
              });
              canvas.strokeStyle = kit.paint('#e0c890');
              canvas.lineWidth = span * 0.016;
              canvas.beginPath();
              canvas.moveTo(x, frame.height * 0.93);
              canvas.quadraticCurveTo(
                x + side * span * 0.1,
                frame.height * 1.0,
                x + side * span * 0.4,
                frame.height * 0.9,
              );
              canvas.stroke();
            }
          }),
        ],
        eye,
        ground,
      ),
      water: {
        surface: kit.paint(mix('#3a94c8', '#1f5f94', 0.4)),
        foam: mix('#ffffff', palette.haze, kit.night ? 0.5 : 0.15),
        depth: 1,
      },
    };
  },
};
