/** A railway through green country: two rails on sleepers right where actors stand, telegraph poles, a signal, a small station far off. Built by the stage for `railway`. */
import { foregroundGrass } from '../nature/grass.js';
import { hills } from '../nature/land.js';
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, disc, fillBand, glow, polygon, withAlpha } from '../painting/paint.js';
import { tone } from '../painting/palette.js';
import type { SetDesign } from '../set.js';
import { lawn, trees } from './parts/greenery.js';
import { bar, kitOf, outdoors, post, shape, slab, still } from './parts/kit.js';

const eye = 0.46;
/** Wheels of whoever stands at depth 0.65 to 0.95 are on the rails. */
const ground: [number, number] = [0.62, 0.93];
const FAR_RAIL = 0.79;
const NEAR_RAIL = 0.89;

export const railway: SetDesign = {
  name: 'railway',
  build(context) {
    const kit = kitOf(context, 57);
    const { frame, span, palette } = kit;
    const land = frame.down(0.56);
    const wide = frame.right - frame.left;
    const rail = (canvas: Brush, down: number, thick: number): void => {
      const y = frame.down(down);
      slab(kit, canvas, frame.left, y, wide, thick, '#6f6a72', { foot: 0.5 });
      canvas.fillStyle = kit.paint('#dfe4ee');
      canvas.fillRect(frame.left, y - thick * 0.3, wide, thick * 0.5);
    };
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.03, to: 0.3 }),
        birdLayer(context, { down: 0.16 }),
        still(kit, 0.1, -0.85, (canvas) => {
          hills(canvas, frame, {
            seed: 5,
            y: frame.down(0.5),
            swing: span * 0.12,
            waves: 0.8,
            colours: [kit.floor('#7fa6a8', 0.75), kit.floor('#98c09a', 0.65)],
          });
          hills(canvas, frame, {
            seed: 17,
            y: frame.down(0.56),
            swing: span * 0.07,
            colours: [kit.floor('#7fbb6a', 0.45), kit.floor('#93c86a', 0.35)],
          });
        }),
        trees(
          kit,
          0.2,
          -0.8,
          [-1.1, -0.92, -0.66, 0.02, 0.12, 0.62, 0.84, 1.05].map(
            (across, index) => [frame.across(across), frame.down(0.575), span * (0.09 + 0.02 * (index % 3))] as const,
          ),
          0.35,
        ),
        still(kit, 0.24, -0.75, (canvas) => {
          // The small station.
          const x = frame.beside(-0.36, 0.3);
          const base = frame.down(0.59);
          slab(kit, canvas, x - span * 0.17, base - span * 0.022, span * 0.34, span * 0.03, '#cdbfb4', {
            distance: 0.2,
          });
          slab(kit, canvas, x - span * 0.1, base - span * 0.12, span * 0.2, span * 0.1, '#f3dcb4', { distance: 0.2 });
          shape(
            kit,
            canvas,
            [
              [x - span * 0.13, base - span * 0.115],
              [x - span * 0.09, base - span * 0.18],
              [x + span * 0.09, base - span * 0.18],
              [x + span * 0.13, base - span * 0.115],
            ],
            '#c2553f',
            { distance: 0.2, foot: 0.2 },
          );
          for (const across of [-0.07, 0.03])
            slab(kit, canvas, x + across * span, base - span * 0.098, span * 0.036, span * 0.04, '#6fa6c8', {
              distance: 0.15,
            });
          slab(kit, canvas, x - span * 0.022, base - span * 0.1, span * 0.036, span * 0.08, '#8a5a3a', {
            distance: 0.15,
          });
          canvas.fillStyle = kit.paint('#fffaf0', 0.1);
          disc(canvas, x, base - span * 0.15, span * 0.02);
          bar(canvas, [x, base - span * 0.15], [x, base - span * 0.163], span * 0.004, '#3a3e4c');
          bar(canvas, [x, base - span * 0.15], [x + span * 0.01, base - span * 0.15], span * 0.004, '#3a3e4c');
          if (kit.lamps > 0.2) glow(canvas, x, base - span * 0.07, span * 0.2, palette.lamp, 0.5 * kit.lamps);
        }),
        still(kit, 0.45, -0.7, (canvas) => lawn(kit, canvas, land, { count: 90 })),
        still(kit, 0.5, -0.6, (canvas) => {
          // Telegraph poles and their wires.
          const foot = frame.down(0.665);
          const top = frame.down(0.665) - span * 0.42;
          const step = span * 0.62;
          const first = frame.across(0.28) - Math.ceil(wide / step) * step;
          for (let x = first; x < frame.right + step; x += step) {
            canvas.strokeStyle = withAlpha(kit.paint('#3a3648', 0.1), 0.75);
            canvas.lineWidth = Math.max(0.7, span * 0.003);
            for (const [lift, aside] of [
              [0.03, 0.05],
              [0.08, 0.04],
            ] as const)
              for (const side of [-1, 1]) {
                const y = top + lift * span;
                canvas.beginPath();
                canvas.moveTo(x + side * aside * span, y);
                canvas.quadraticCurveTo(
                  x + step / 2 + side * aside * span,
                  y + span * 0.06,
                  x + step + side * aside * span,
                  y,
                );
                canvas.stroke();
              }
            post(kit, canvas, x, top, foot, span * 0.02, '#8a6244', 0.1);
            for (const [lift, half] of [
              [0.035, 0.065],
              [0.085, 0.05],
            ] as const)
              slab(kit, canvas, x - half * span, top + lift * span, half * 2 * span, span * 0.014, '#7a5438', {
                distance: 0.1,
              });
          }
          // The signal shows green.
          const x = frame.beside(0.56, 0.4);
          post(kit, canvas, x, frame.down(0.35), frame.down(0.7), span * 0.022, '#5b6472');
          slab(kit, canvas, x - span * 0.032, frame.down(0.33), span * 0.064, span * 0.15, '#2c3140', {
            round: span * 0.02,
          });
          for (const [lift, colour, bright] of [
            [0.04, '#a83232', 0.15],
            [0.11, '#4fe07a', 0.9],
          ] as const) {
            canvas.fillStyle = colour;
            disc(canvas, x, frame.down(0.33) + lift * span, span * 0.022);
            glow(canvas, x, frame.down(0.33) + lift * span, span * 0.07, colour, bright);
          }
        }),
        still(kit, 0.85, -0.5, (canvas) => {
          // Gravel bed, sleepers, rails.
          const bed = frame.down(0.715);
          fillBand(canvas, frame, bed, frame.down(0.97), [
            kit.floor('#b8aea2', 0.1),
            kit.floor('#a89e94'),
            kit.floor('#938a82'),
          ]);
          canvas.fillStyle = withAlpha(palette.shadow, 0.22);
          canvas.fillRect(frame.left, frame.down(0.955), wide, frame.down(0.02));
          for (let stone = 0; stone < 1100; stone++) {
            const near = kit.next();
            const y = bed + near * (frame.down(0.965) - bed);
            canvas.fillStyle = kit.floor(['#d2c8bc', '#8a8078', '#bdb2a6', '#77706a'][stone % 4]!);
            disc(canvas, frame.left + kit.next() * wide, y, span * (0.003 + 0.004 * near), 0.7);
          }
          const step = span * 0.125;
          for (let x = frame.across(0) - Math.ceil(wide / step / 2) * step; x < frame.right; x += step) {
            const lean = 0.16 * (x - frame.width / 2);
            const [top, bottom] = [frame.down(0.76), frame.down(0.925)];
            shape(
              kit,
              canvas,
              [
                [x, top],
                [x + step * 0.4, top],
                [x + lean + step * 0.46, bottom],
                [x + lean - step * 0.06, bottom],
              ],
              '#8b5d3e',
              { foot: 0.25 },
            );
            canvas.fillStyle = kit.paint('#5f3d29');
            polygon(canvas, [
              [x + lean - step * 0.06, bottom],
              [x + lean + step * 0.46, bottom],
              [x + lean + step * 0.46, bottom + span * 0.014],
              [x + lean - step * 0.06, bottom + span * 0.014],
            ]);
            canvas.fill();
          }
          rail(canvas, FAR_RAIL, span * 0.013);
          rail(canvas, NEAR_RAIL, span * 0.018);
        }),
        foregroundGrass(
          context,
          ['#3f8a3c', '#5ea446', '#2f7440'].map((leaf) => tone(context.palette, leaf)),
          ['#ffffff', '#ffd44f', '#e0574f'].map((petal) => tone(context.palette, petal)),
        ),
      ],
      eye,
      ground,
    );
  },
};
