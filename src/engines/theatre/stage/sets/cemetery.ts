/** A graveyard: stones that say RIP, an iron fence, a bare tree, mist and a chapel. Built by the stage for `cemetery`. */

import { hills } from '../nature/land.js';
import { cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { disc, glow, mix, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { bareTree, grave } from './parts/graves.js';
import { lawn } from './parts/greenery.js';
import { bar, foreground, kitOf, moving, outdoors, pane, post, shape, slab, still } from './parts/kit.js';
import { fence } from './parts/road-side.js';

const eye = 0.54;
const ground: [number, number] = [0.68, 0.95];

export const cemetery: SetDesign = {
  name: 'cemetery',
  build(context) {
    const kit = kitOf(context, 121);
    const { frame, span, palette } = kit;
    const top = frame.down(0.6);
    const chapel = { x: frame.beside(0.36, 0.28), base: top + span * 0.005, size: span * 0.3 };
    const dusk = context.light === 'night' || context.light === 'sunset';
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.03, to: 0.32 }),
        still(kit, 0.1, -0.85, (canvas) => {
          hills(canvas, frame, {
            seed: 8,
            y: frame.down(0.52),
            swing: span * 0.07,
            waves: 0.7,
            colours: [kit.floor('#7f9a94', 0.7), kit.floor('#8fae8a', 0.55)],
          });
        }),
        still(kit, 0.18, -0.75, (canvas) => {
          const { x, base, size } = chapel;
          slab(kit, canvas, x + size * 0.1, base - size * 0.42, size * 0.66, size * 0.44, '#b0a8b4', { distance: 0.2 });
          shape(
            kit,
            canvas,
            [
              [x + size * 0.06, base - size * 0.41],
              [x + size * 0.18, base - size * 0.72],
              [x + size * 0.7, base - size * 0.72],
              [x + size * 0.82, base - size * 0.41],
            ],
            '#5a5a78',
            { distance: 0.2 },
          );
          slab(kit, canvas, x - size * 0.15, base - size * 0.8, size * 0.3, size * 0.82, '#bcb4be', { distance: 0.2 });
          shape(
            kit,
            canvas,
            [
              [x - size * 0.2, base - size * 0.78],
              [x, base - size * 1.32],
              [x + size * 0.2, base - size * 0.78],
            ],
            '#4f506c',
            { distance: 0.2 },
          );
          bar(canvas, [x, base - size * 1.48], [x, base - size * 1.3], size * 0.02, kit.paint('#4a4a5c', 0.15));
          bar(
            canvas,
            [x - size * 0.045, base - size * 1.42],
            [x + size * 0.045, base - size * 1.42],
            size * 0.02,
            kit.paint('#4a4a5c', 0.15),
          );
          pane(kit, canvas, x - size * 0.045, base - size * 0.66, size * 0.09, size * 0.2, {
            distance: 0.15,
            arch: 1,
            lit: true,
            frame: '#8a8494',
            bars: false,
          });
          for (const across of [0.22, 0.4, 0.58])
            pane(kit, canvas, x + size * across, base - size * 0.34, size * 0.08, size * 0.2, {
              distance: 0.15,
              arch: 1,
              lit: true,
              frame: '#8a8494',
              bars: false,
            });
          slab(kit, canvas, x - size * 0.065, base - size * 0.22, size * 0.13, size * 0.24, '#5a4048', {
            distance: 0.15,
            round: [size * 0.06, size * 0.06, 0, 0],
          });
        }),
        still(kit, 0.5, -0.3, (canvas) => {
          lawn(kit, canvas, top, {
            colours: ['#93a878', '#7f9a68', '#6a875a', '#55704c'],
            bare: (across, near) => Math.abs(across - 0.1 + near * 0.1) < 0.05 + near * 0.24,
          });
          canvas.fillStyle = kit.floor('#b0a58e', 0.05);
          canvas.beginPath();
          canvas.moveTo(frame.across(0.3), top);
          canvas.bezierCurveTo(
            frame.across(0.2),
            frame.down(0.74),
            frame.across(-0.2),
            frame.down(0.78),
            frame.across(-0.3),
            frame.bottom,
          );
          canvas.lineTo(frame.across(0.3), frame.bottom);
          canvas.bezierCurveTo(
            frame.across(0.16),
            frame.down(0.8),
            frame.across(0.34),
            frame.down(0.72),
            frame.across(0.36),
            top,
          );
          canvas.fill();
        }),
        still(kit, 0.26, -0.28, (canvas) => {
          fence(kit, canvas, frame.left, frame.across(0.22), top + span * 0.02, span * 0.13, {
            colour: '#3f4354',
            iron: true,
            distance: 0.12,
          });
          fence(kit, canvas, frame.across(0.44), frame.right, top + span * 0.02, span * 0.13, {
            colour: '#3f4354',
            iron: true,
            distance: 0.12,
          });
          for (const across of [0.22, 0.44]) {
            slab(
              kit,
              canvas,
              frame.across(across) - span * 0.022,
              top - span * 0.15,
              span * 0.044,
              span * 0.175,
              '#8f8894',
              { distance: 0.1 },
            );
            slab(
              kit,
              canvas,
              frame.across(across) - span * 0.03,
              top - span * 0.165,
              span * 0.06,
              span * 0.022,
              '#a8a0aa',
              { distance: 0.1 },
            );
          }
          for (const [across, kind] of [
            [-0.62, 0],
            [-0.44, 3],
            [-0.25, 1],
            [-0.08, 2],
            [0.62, 1],
            [0.8, 3],
            [-0.85, 2],
            [-1.1, 0],
            [1.05, 0],
            [1.3, 2],
          ] as const)
            grave(kit, canvas, frame.across(across), top + span * 0.05, span * 0.11, kind, 0.15);
        }),
        mistLayer(context, { down: 0.64, depth: 0.3, sort: -0.25, alpha: dusk ? 0.55 : 0.38 }),
        still(kit, 0.48, -0.15, (canvas) => {
          bareTree(kit, canvas, frame.beside(-0.68, 0.43), frame.down(0.7), span * 0.62, 1);
          for (const [across, part, down, size, kind] of [
            [-0.4, 0.31, 0.735, 0.24, 0],
            [0.48, 0.35, 0.74, 0.27, 1],
            [0.76, 0.56, 0.7, 0.2, 3],
            [-1.0, 0.75, 0.74, 0.22, 2],
            [1.15, 1.15, 0.74, 0.24, 0],
          ] as const)
            grave(kit, canvas, frame.beside(across, part), frame.down(down), span * size, kind);
          const light = frame.beside(0.63, 0.44);
          post(kit, canvas, light, frame.down(0.75) - span * 0.07, frame.down(0.75), span * 0.04, '#3f4354');
          glow(canvas, light, frame.down(0.75) - span * 0.04, span * 0.16, '#ffb050', 0.2 + 0.7 * kit.lamps);
        }),
        moving(0.6, -0.1, (canvas, t) => {
          // Bats by dusk, and the crow that always sits there.
          const count = dusk ? 6 : 0;
          canvas.fillStyle = withAlpha(mix(palette.shadow, '#000000', 0.3), 0.85);
          for (let bat = 0; bat < count; bat++) {
            const x = frame.across(((bat * 0.37 + t * 0.07) % 1.8) - 0.9);
            const y = frame.down(0.14 + 0.05 * (bat % 4)) + Math.sin(t * 2 + bat * 2) * span * 0.02;
            const wing = span * 0.03;
            const lift = Math.sin(t * 11 + bat * 3) * wing * 0.7;
            canvas.beginPath();
            canvas.moveTo(x, y - wing * 0.2);
            canvas.quadraticCurveTo(x - wing * 0.6, y - wing * 0.6 - lift, x - wing * 1.4, y - lift);
            canvas.quadraticCurveTo(x - wing * 0.9, y - lift * 0.3 + wing * 0.1, x - wing * 0.5, y + wing * 0.16);
            canvas.lineTo(x, y + wing * 0.35);
            canvas.lineTo(x + wing * 0.5, y + wing * 0.16);
            canvas.quadraticCurveTo(x + wing * 0.9, y - lift * 0.3 + wing * 0.1, x + wing * 1.4, y - lift);
            canvas.quadraticCurveTo(x + wing * 0.6, y - wing * 0.6 - lift, x, y - wing * 0.2);
            canvas.fill();
          }
          const crowX = frame.beside(0.49, 0.36);
          const crowY = frame.down(0.74) - span * 0.245;
          const nod = Math.max(0, Math.sin(t * 1.9)) ** 4;
          canvas.fillStyle = kit.paint('#2a2c3c');
          canvas.beginPath();
          canvas.ellipse(crowX, crowY - span * 0.022, span * 0.034, span * 0.021, 0.35, 0, Math.PI * 2);
          canvas.fill();
          disc(canvas, crowX - span * 0.03, crowY - span * (0.044 - 0.012 * nod), span * 0.017);
          canvas.beginPath();
          canvas.moveTo(crowX - span * 0.044, crowY - span * (0.05 - 0.012 * nod));
          canvas.lineTo(crowX - span * 0.066, crowY - span * (0.04 - 0.014 * nod));
          canvas.lineTo(crowX - span * 0.042, crowY - span * (0.036 - 0.012 * nod));
          canvas.fillStyle = kit.paint('#d8a24a');
          canvas.fill();
        }),
        mistLayer(context, { down: 0.8, depth: 0.8, sort: -0.02, alpha: dusk ? 0.4 : 0.2, seed: 4 }),
        foreground(
          kit,
          (canvas) => {
            const wood = kit.paint('#3f3240');
            bar(
              canvas,
              [frame.right, frame.height * 0.135],
              [frame.width * 0.88, frame.height * 0.02],
              span * 0.03,
              wood,
            );
            bar(
              canvas,
              [frame.width * 0.97, frame.height * 0.04],
              [frame.width * 0.86, frame.height * 0.14],
              span * 0.014,
              wood,
            );
            bar(
              canvas,
              [frame.width * 0.92, frame.height * 0.085],
              [frame.width * 0.91, frame.height * 0.17],
              span * 0.008,
              wood,
            );
            for (const side of [-1, 1])
              for (let spear = 0; spear < 3; spear++) {
                const x = frame.width / 2 + side * (frame.width * 0.45 + spear * span * 0.07);
                post(kit, canvas, x, frame.height * 0.9, frame.bottom, span * 0.016, '#34384a');
                shape(
                  kit,
                  canvas,
                  [
                    [x - span * 0.018, frame.height * 0.91],
                    [x, frame.height * 0.86],
                    [x + span * 0.018, frame.height * 0.91],
                  ],
                  '#34384a',
                );
              }
          },
          2,
        ),
      ],
      eye,
      ground,
    );
  },
};
