/** Paris: the Eiffel tower, café terraces under awnings, the Seine with a bridge. Built by the stage for `paris`. */

import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { downward, glow, mix, polygon, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { cornerPlants, trees } from './parts/greenery.js';
import { paintHouse } from './parts/houses.js';
import { bar, floor, kitOf, moving, outdoors, post, slab, still } from './parts/kit.js';
import { cafeTable, eiffelTower } from './parts/parisian.js';
import { streetLamp } from './parts/road-side.js';
import { ripples, waterSheet } from './parts/town-water.js';

const eye = 0.54;
const ground: [number, number] = [0.69, 0.91];

export const paris: SetDesign = {
  name: 'paris',
  build(context) {
    const kit = kitOf(context, 141);
    const { frame, span, palette } = kit;
    const base = frame.down(0.62);
    const tower = {
      // Beside who walks through the middle, not behind them.
      x: frame.across(0.28),
      base: frame.down(0.57),
      height: span * 0.52 * (1 + (frame.height / span - 1) * 0.35),
    };
    const quay = frame.down(0.665);
    const sides = [-1, 1].map((side) => ({
      side,
      // More sky on the side of the tower.
      inner: frame.beside(side * (side > 0 ? 0.6 : 0.44), side > 0 ? 0.43 : 0.31),
      table: frame.beside(side * 0.58, 0.38),
    }));
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.02, to: 0.3 }),
        birdLayer(context, { down: 0.18 }),
        still(kit, 0.08, -0.85, (canvas) => {
          for (let index = 0; index < 22; index++)
            paintHouse(kit, canvas, {
              left: frame.across(-1.6 + index * 0.146),
              base: tower.base + span * 0.01,
              width: span * 0.142,
              height: span * (0.09 + 0.025 * ((index * 0.618) % 1)),
              wall: ['#f0e2cc', '#e8d8c0', '#f4e8d8'][index % 3]!,
              roof: '#7f8fa4',
              style: 'mansard',
              floors: 3,
              columns: 4,
              distance: 0.6,
            });
        }),
        still(kit, 0.12, -0.8, (canvas) => eiffelTower(kit, canvas, tower.x, tower.base, tower.height, 0.06)),
        moving(0.12, -0.78, (canvas, t) => {
          // Its lights sparkle, and a beam turns at night.
          if (kit.lamps < 0.3) return;
          for (let spark = 0; spark < 26; spark++) {
            const part = ((spark * 0.618) % 1) * 0.92;
            const reach = tower.height * (0.012 + 0.19 * (1 - part) ** 2.5);
            const shine = Math.max(0, Math.sin(t * 5 + spark * 2.3)) ** 6;
            glow(
              canvas,
              tower.x + Math.sin(spark * 4.1) * reach,
              tower.base - tower.height * part,
              span * 0.022,
              '#fff6d8',
              shine * kit.lamps,
            );
          }
          const angle = t * 0.9;
          canvas.save();
          canvas.globalCompositeOperation = 'lighter';
          const reach = Math.cos(angle) * span * 0.9;
          const beam = canvas.createLinearGradient(tower.x, 0, tower.x + reach, 0);
          beam.addColorStop(0, withAlpha('#fff2c0', 0.5 * kit.lamps));
          beam.addColorStop(1, withAlpha('#fff2c0', 0));
          canvas.fillStyle = beam;
          const top = tower.base - tower.height * 0.93;
          polygon(canvas, [
            [tower.x, top],
            [tower.x + reach, top - span * 0.1],
            [tower.x + reach, top + span * 0.02],
          ]);
          canvas.fill();
          canvas.restore();
        }),
        trees(
          kit,
          0.16,
          -0.76,
          [-0.36, -0.28, -0.19, 0.14, 0.42, 0.5].map(
            (across, index) =>
              [
                frame.across(across),
                tower.base + span * 0.014,
                span * (0.09 + 0.02 * (index % 2)),
                index % 2 ? '#7ab452' : '#8fbf4e',
              ] as const,
          ),
          0.35,
        ),
        still(kit, 0.24, -0.7, (canvas) => {
          waterSheet(kit, canvas, tower.base + span * 0.006, quay + span * 0.02, '#4f9cc0');
          // A bridge of stone arches.
          const top = tower.base + span * 0.018;
          canvas.save();
          slab(kit, canvas, frame.left, top, frame.right - frame.left, span * 0.014, '#f0e4d0', { distance: 0.2 });
          for (let arch = -7; arch <= 7; arch++) {
            const middle = frame.across(arch * 0.22 + 0.11);
            canvas.fillStyle = downward(canvas, top, top + span * 0.06, [
              kit.paint('#e8d8c0', 0.22),
              kit.paint('#b8a48c', 0.22),
            ]);
            canvas.beginPath();
            canvas.moveTo(middle - span * 0.11, top + span * 0.01);
            canvas.lineTo(middle + span * 0.111, top + span * 0.01);
            canvas.lineTo(middle + span * 0.111, top + span * 0.06);
            canvas.lineTo(middle + span * 0.088, top + span * 0.06);
            canvas.ellipse(middle, top + span * 0.06, span * 0.088, span * 0.042, 0, 0, Math.PI, true);
            canvas.lineTo(middle - span * 0.11, top + span * 0.06);
            canvas.fill();
          }
          canvas.restore();
        }),
        ripples(kit, 0.26, -0.65, tower.base + span * 0.08, quay, { count: 34 }),
        moving(0.26, -0.6, (canvas, t) => {
          // A glass boat for sightseers.
          const x = frame.across(((t * 0.05 + 0.55) % 2.2) - 1.1);
          const y = quay - span * 0.012 + Math.sin(t * 1.5) * span * 0.002;
          slab(kit, canvas, x - span * 0.12, y - span * 0.025, span * 0.24, span * 0.025, '#fffaf2', {
            round: [2, 2, 12, 12],
          });
          slab(
            kit,
            canvas,
            x - span * 0.1,
            y - span * 0.055,
            span * 0.19,
            span * 0.032,
            mix('#9fd4ec', '#ffe0a0', kit.lamps),
            { round: [8, 8, 0, 0] },
          );
          slab(kit, canvas, x - span * 0.12, y - span * 0.018, span * 0.24, span * 0.006, '#3f6fc0', { foot: 0 });
        }),
        still(kit, 0.36, -0.5, (canvas) => {
          for (const { side, inner } of sides)
            for (let index = 0; index < 4; index++) {
              const width = span * 0.4;
              paintHouse(kit, canvas, {
                left: side > 0 ? inner + index * width : inner - (index + 1) * width,
                base: base + span * 0.035,
                width,
                height: span * 0.44,
                wall: ['#f4e6d0', '#f0dcc4', '#f8ecd8', '#ead8c4'][(index + (side > 0 ? 1 : 0)) % 4]!,
                roof: '#6f8098',
                style: 'mansard',
                floors: 4,
                columns: 3,
                distance: 0.04,
                shop: {
                  colour: ['#c8383f', '#2f6fa8', '#2f7f5a', '#b8762c'][(index + (side > 0 ? 1 : 0)) % 4]!,
                  sign: ['CAFÉ DE PARIS', 'BISTRO', 'BOULANGERIE', 'CRÊPERIE'][(index + (side > 0 ? 1 : 0)) % 4]!,
                },
              });
              for (let storey = 1; storey < 4; storey++) {
                const left = side > 0 ? inner + index * width : inner - (index + 1) * width;
                const y = base + span * 0.035 - storey * span * 0.11 - span * 0.022;
                for (let rail = 0; rail < 14; rail++)
                  bar(
                    canvas,
                    [left + width * (0.05 + rail * 0.069), y],
                    [left + width * (0.05 + rail * 0.069), y - span * 0.026],
                    span * 0.0022,
                    kit.paint('#3a4050', 0.1),
                  );
                for (const lift of [0, 0.026])
                  bar(
                    canvas,
                    [left + width * 0.04, y - lift * span],
                    [left + width * 0.96, y - lift * span],
                    span * 0.004,
                    kit.paint('#3a4050', 0.1),
                  );
              }
            }
        }),
        still(kit, 0.5, -0.3, (canvas) => {
          floor(kit, canvas, quay, ['#f0e0c8', '#eadac4', '#e2d0bc', '#d4c2b0']);
          // Cobbles in fans, and a balustrade to the river.
          canvas.strokeStyle = withAlpha(palette.shadow, 0.16);
          canvas.lineWidth = Math.max(0.7, span * 0.002);
          for (let row = 0; row < 9; row++) {
            const near = (row / 9) ** 1.5;
            const y = quay + span * 0.02 + near * (frame.bottom - quay);
            const radius = span * (0.04 + 0.1 * near);
            canvas.beginPath();
            for (let x = frame.left - (row % 2) * radius; x < frame.right; x += radius * 2) {
              canvas.moveTo(x + radius * 2, y + radius * 0.3);
              canvas.ellipse(x + radius, y + radius * 0.3, radius, radius * 0.42, 0, 0, Math.PI, true);
            }
            canvas.stroke();
          }
          // Awnings and the sky in the wet stones.
          for (const { side, inner } of sides)
            for (const [away, colour] of [
              [0.1, side < 0 ? '#ff8a7a' : '#7ab8ff'],
              [0.3, '#ffd890'],
            ] as const)
              glow(
                canvas,
                inner + side * span * away,
                quay + span * 0.1,
                span * 0.1,
                colour,
                0.6 * palette.wetness,
                1.3,
              );
          glow(canvas, frame.across(0), quay + span * 0.16, span * 0.3, '#fff6e4', 0.6 * palette.wetness, 0.5);
          slab(
            kit,
            canvas,
            sides[0]!.inner,
            quay - span * 0.052,
            sides[1]!.inner - sides[0]!.inner,
            span * 0.014,
            '#f4ead8',
            {},
          );
          slab(
            kit,
            canvas,
            sides[0]!.inner,
            quay - span * 0.004,
            sides[1]!.inner - sides[0]!.inner,
            span * 0.014,
            '#e8dcc8',
            {},
          );
          for (let x = sides[0]!.inner; x < sides[1]!.inner; x += span * 0.026)
            post(kit, canvas, x, quay - span * 0.04, quay, span * 0.011, '#ece0cc');
        }),
        still(kit, 0.46, -0.1, (canvas) => {
          for (const { side, table } of sides) {
            streetLamp(
              kit,
              canvas,
              frame.beside(side * (side > 0 ? 0.5 : 0.36), side > 0 ? 0.37 : 0.26),
              frame.down(0.7),
              span * 0.36,
            );
            cafeTable(kit, canvas, table, frame.down(0.755), span * 0.135);
            cafeTable(kit, canvas, frame.beside(side * 0.95, 0.66), frame.down(0.73), span * 0.115);
          }
        }),
        cornerPlants(kit, ['#ff6f8f', '#ff9ab4', '#ffffff']),
      ],
      eye,
      ground,
    );
  },
};
