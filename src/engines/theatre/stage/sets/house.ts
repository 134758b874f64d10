/** One pretty suburban house with porch, driveway, letterbox and picket fence. Built by the stage for `house`. */
import { tuft } from '../nature/grass.js';
import { hills } from '../nature/land.js';
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { disc, glow, mix, polygon } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { boughs, hedge, trees } from './parts/greenery.js';
import { contact, floor, kitOf, moving, outdoors, pane, post, shape, slab, still } from './parts/kit.js';
import { fence } from './parts/road-side.js';

const eye = 0.55;
const ground: [number, number] = [0.7, 0.95];

export const house: SetDesign = {
  name: 'house',
  build(context) {
    const kit = kitOf(context, 9);
    const { frame, span, palette } = kit;
    const base = frame.down(0.66);
    const x = (spans: number) => frame.across(spans * (frame.width < span * 1.2 ? 0.78 : 1));
    const top = base - span * 0.27;
    const wall = '#fdf3df';
    const roof = mix('#b9523f', '#f6faff', palette.snowCover * 0.9);
    const chimney: [number, number] = [x(0.23), top - span * 0.25];
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.03, to: 0.28 }),
        birdLayer(context, { down: 0.14 }),
        still(kit, 0.12, -0.8, (canvas) => {
          hills(canvas, frame, {
            seed: 3,
            y: frame.down(0.53),
            swing: span * 0.05,
            colours: [kit.floor('#8fbf7a', 0.65), kit.floor('#a5d083', 0.5)],
          });
          for (const across of [-1.0, 0.95]) {
            shape(
              kit,
              canvas,
              [
                [frame.across(across - 0.14), base - span * 0.13],
                [frame.across(across), base - span * 0.24],
                [frame.across(across + 0.14), base - span * 0.13],
              ],
              '#7d8fa8',
              { distance: 0.4 },
            );
            slab(kit, canvas, frame.across(across - 0.11), base - span * 0.13, span * 0.22, span * 0.14, '#e6dcc8', {
              distance: 0.4,
            });
            pane(kit, canvas, frame.across(across - 0.03), base - span * 0.1, span * 0.06, span * 0.05, {
              distance: 0.4,
            });
          }
        }),
        trees(
          kit,
          0.2,
          -0.7,
          [
            [x(-0.66), base - span * 0.01, span * 0.46, '#6aa84a'],
            [x(0.68), base - span * 0.01, span * 0.52, '#8fbf4e'],
            [frame.across(-0.95), base, span * 0.36, '#9cc455'],
            [frame.across(1.05), base, span * 0.4, '#5fa04c'],
          ],
          0.2,
        ),
        still(kit, 0.3, -0.5, (canvas) => {
          contact(kit, canvas, x(0), base, span * 1.2);
          slab(kit, canvas, chimney[0] - span * 0.03, chimney[1], span * 0.06, span * 0.2, '#a8604c', {});
          slab(
            kit,
            canvas,
            chimney[0] - span * 0.037,
            chimney[1] - span * 0.012,
            span * 0.074,
            span * 0.022,
            '#8a4f42',
            {},
          );
          // Garage wing, main body, roofs.
          slab(kit, canvas, x(0.2), base - span * 0.19, x(0.56) - x(0.2), span * 0.19, '#f3e4c8', { foot: 0.35 });
          shape(
            kit,
            canvas,
            [
              [x(0.16), base - span * 0.185],
              [x(0.22), base - span * 0.285],
              [x(0.53), base - span * 0.285],
              [x(0.6), base - span * 0.185],
            ],
            roof,
            { foot: 0.25 },
          );
          slab(kit, canvas, x(0.285), base - span * 0.14, x(0.5) - x(0.285), span * 0.14, '#ffffff', { foot: 0.15 });
          for (let row = 1; row < 4; row++)
            slab(
              kit,
              canvas,
              x(0.285),
              base - span * 0.14 + row * span * 0.035,
              x(0.5) - x(0.285),
              span * 0.003,
              '#b9c0c8',
              { foot: 0 },
            );
          slab(kit, canvas, x(-0.42), top, x(0.26) - x(-0.42), span * 0.27, wall, { foot: 0.35 });
          for (let row = 1; row < 12; row++)
            slab(kit, canvas, x(-0.42), top + row * span * 0.0225, x(0.26) - x(-0.42), span * 0.002, '#d8c8ac', {
              foot: 0,
            });
          shape(
            kit,
            canvas,
            [
              [x(-0.48), top + span * 0.012],
              [x(-0.32), top - span * 0.19],
              [x(0.2), top - span * 0.19],
              [x(0.32), top + span * 0.012],
            ],
            roof,
            { foot: 0.3 },
          );
          for (let row = 1; row < 6; row++) {
            const part = row / 6;
            slab(
              kit,
              canvas,
              x(-0.48 + 0.16 * part),
              top + span * 0.012 - span * 0.2 * part,
              x(0.32 - 0.12 * part) - x(-0.48 + 0.16 * part),
              span * 0.003,
              mix(roof, '#5a2420', 0.4),
              { foot: 0 },
            );
          }
          // The gable towards us.
          shape(
            kit,
            canvas,
            [
              [x(-0.4), top],
              [x(-0.25), top - span * 0.2],
              [x(-0.1), top],
            ],
            wall,
          );
          shape(
            kit,
            canvas,
            [
              [x(-0.44), top + span * 0.02],
              [x(-0.25), top - span * 0.235],
              [x(-0.06), top + span * 0.02],
              [x(-0.095), top + span * 0.02],
              [x(-0.25), top - span * 0.185],
              [x(-0.405), top + span * 0.02],
            ],
            roof,
          );
          pane(kit, canvas, x(-0.285), top - span * 0.1, x(-0.215) - x(-0.285), span * 0.08, { arch: 1, lit: true });
          for (const across of [-0.35, -0.22])
            pane(kit, canvas, x(across), top + span * 0.05, span * 0.08, span * 0.075, { lit: true });
          for (const across of [-0.35, -0.22])
            pane(kit, canvas, x(across), top + span * 0.165, span * 0.08, span * 0.075, { lit: true });
          for (const across of [0.02, 0.14]) pane(kit, canvas, x(across), top + span * 0.04, span * 0.075, span * 0.07);
          for (const across of [-0.35, -0.22])
            for (let bud = 0; bud < 7; bud++) {
              canvas.fillStyle = kit.paint(['#ff6f8f', '#ffd04f', '#ff9a6a', '#6aa84a'][bud % 4]!);
              disc(canvas, x(across) + (bud / 6) * span * 0.08, top + span * 0.25, span * 0.011);
            }
          // Porch.
          slab(kit, canvas, x(-0.04), base - span * 0.125, span * 0.075, span * 0.125, '#3f7fa8', {
            round: [6, 6, 0, 0],
          });
          canvas.fillStyle = mix(kit.paint('#a8d0e0'), palette.lamp, kit.lamps);
          disc(canvas, x(-0.04) + span * 0.0375, base - span * 0.095, span * 0.016);
          shape(
            kit,
            canvas,
            [
              [x(-0.09), base - span * 0.145],
              [x(-0.05), base - span * 0.2],
              [x(0.2), base - span * 0.2],
              [x(0.24), base - span * 0.145],
            ],
            roof,
            { foot: 0.3 },
          );
          for (const across of [-0.07, 0.07, 0.215])
            post(kit, canvas, x(across), base - span * 0.15, base, span * 0.014, '#ffffff');
          slab(kit, canvas, x(-0.1), base - span * 0.018, x(0.25) - x(-0.1), span * 0.024, '#d0c4b4', {});
          if (kit.lamps > 0.3) glow(canvas, x(0.08), base - span * 0.12, span * 0.2, palette.lamp, 0.8 * kit.lamps);
        }),
        moving(0.3, -0.45, (canvas, t) => {
          for (let puff = 0; puff < 5; puff++) {
            const age = (t * 0.28 + puff / 5) % 1;
            glow(
              canvas,
              chimney[0] + span * (0.02 + 0.08 * palette.wind) * age * 2 + Math.sin(age * 6 + puff) * span * 0.01,
              chimney[1] - age * span * 0.2,
              span * (0.02 + 0.05 * age),
              mix('#ffffff', palette.haze, 0.3),
              0.6 * (1 - age) * Math.min(1, age * 8),
            );
          }
        }),
        still(kit, 0.5, -0.2, (canvas) => {
          floor(kit, canvas, base - span * 0.006, ['#a8d074', '#8cc45a', '#74b24a', '#5fa042']);
          const driveway = kit.floor('#d6ccc0', 0.05);
          canvas.fillStyle = driveway;
          polygon(canvas, [
            [x(0.27), base],
            [x(0.51), base],
            [frame.across(1.25), frame.bottom],
            [frame.across(0.46), frame.bottom],
          ]);
          canvas.fill();
          canvas.fillStyle = kit.floor('#e4d8c4', 0.03);
          polygon(canvas, [
            [x(-0.03), base],
            [x(0.06), base],
            [frame.across(0.16), frame.bottom],
            [frame.across(-0.22), frame.bottom],
          ]);
          canvas.fill();
          const chance = random(context.seed + 3);
          for (let index = 0; index < 220; index++) {
            const across = (chance() - 0.5) * 3.2;
            const down = base + span * 0.02 + chance() ** 1.4 * (frame.height - base) * 1.05;
            const near = (down - base) / (frame.height - base);
            if (across > -0.26 && across < 0.2) continue;
            if (across > 0.24 && across < 0.5 + near * 0.6) continue;
            tuft(
              canvas,
              chance,
              frame.across(across),
              down,
              span * (0.012 + 0.018 * near),
              kit.floor(chance() < 0.5 ? '#5a9c42' : '#a8d46a', 0.1),
              4,
            );
          }
          hedge(kit, canvas, x(-0.42), x(-0.1), base + span * 0.012, span * 0.045);
        }),
        still(kit, 0.42, -0.1, (canvas) => {
          const line = frame.down(0.745);
          fence(kit, canvas, frame.left, x(-0.2), line, span * 0.11);
          fence(kit, canvas, frame.across(0.78), frame.right, line, span * 0.11);
          // The letterbox, its flag up.
          const box = frame.beside(0.5, 0.4);
          contact(kit, canvas, box, line + span * 0.02, span * 0.1);
          post(kit, canvas, box, line - span * 0.11, line + span * 0.02, span * 0.018, '#8a6246');
          slab(kit, canvas, box - span * 0.06, line - span * 0.18, span * 0.12, span * 0.075, '#4f8fc8', {
            round: [span * 0.035, span * 0.035, 2, 2],
          });
          slab(kit, canvas, box + span * 0.035, line - span * 0.215, span * 0.009, span * 0.07, '#e8483c', {});
          slab(kit, canvas, box + span * 0.035, line - span * 0.215, span * 0.035, span * 0.02, '#e8483c', {});
          for (let index = 0; index < 26; index++) {
            const flowerX = frame.left + kit.next() * (x(-0.24) - frame.left);
            canvas.fillStyle = kit.floor('#5a9c42');
            disc(canvas, flowerX, line + span * 0.008, span * 0.02, 0.6);
            canvas.fillStyle = kit.floor(['#ff7f9f', '#ffd45a', '#ffffff', '#b48cff'][index % 4]!);
            disc(canvas, flowerX, line - span * 0.012, span * 0.013);
          }
        }),
        boughs(kit, '#6aa84a', [1]),
      ],
      eye,
      ground,
    );
  },
};
