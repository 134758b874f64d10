/** A fairy-tale castle on its hill, with flags, a moat and a drawbridge. Built by the stage for `castle`. */
import { tuft } from '../nature/grass.js';
import { hills } from '../nature/land.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { disc, downward, glow, mix, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { drawbridge, flag, gate, type Turret, topOf, turret, wall } from './parts/castle.js';
import { cornerPlants, trees } from './parts/greenery.js';
import { floor, kitOf, moving, outdoors, pane, slab, still } from './parts/kit.js';

const eye = 0.55;
const ground: [number, number] = [0.71, 0.95];

export const castle: SetDesign = {
  name: 'castle',
  build(context) {
    const kit = kitOf(context, 12);
    const { frame, span } = kit;
    const narrow = frame.width < span * 1.2 ? 0.7 : 1;
    const x = (spans: number) => frame.across(spans * narrow);
    const base = frame.down(0.63);
    const lift = (frame.height / span - 1) * 0.12 - 0.03;
    const tower = (
      across: number,
      rise: number,
      width: number,
      height: number,
      spire: number,
      roof: string,
      distance = 0,
    ): Turret => ({
      x: x(across),
      base: base - rise * span,
      width: width * span * (narrow < 1 ? 0.8 : 1),
      height: (height + lift) * span,
      spire,
      roof,
      distance,
    });
    const [blue, rose] = ['#4f6fd0', '#d8587a'];
    const back = [
      tower(-0.2, 0.1, 0.07, 0.26, 1.9, rose, 0.14),
      tower(0.2, 0.1, 0.07, 0.24, 1.9, rose, 0.14),
      tower(-0.095, 0.14, 0.075, 0.3, 2, blue, 0.1),
      tower(0.11, 0.14, 0.07, 0.27, 2, blue, 0.1),
      tower(0.005, 0.14, 0.105, 0.38, 1.9, rose, 0.08),
    ];
    const front = [
      tower(-0.56, -0.01, 0.13, 0.26, 1.25, blue),
      tower(0.56, -0.01, 0.13, 0.26, 1.25, blue),
      tower(-0.33, 0, 0.115, 0.33, 1.6, rose),
      tower(0.33, 0, 0.115, 0.33, 1.6, rose),
    ];
    const flags = [...front, back[4]!, back[2]!, back[3]!].map((one, index) => ({
      at: topOf(one),
      size: span * (index === 4 ? 0.055 : 0.045),
      colour: ['#ffcf3f', '#ffcf3f', '#4fb0ff', '#4fb0ff', '#ff5a5a', '#ffcf3f', '#ffcf3f'][index]!,
    }));
    const moat = frame.down(0.655);
    const shore = frame.down(0.735);
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.03, to: 0.3 }),
        birdLayer(context, { down: 0.2 }),
        still(kit, 0.1, -0.8, (canvas) => {
          hills(canvas, frame, {
            seed: 17,
            y: frame.down(0.5),
            swing: span * 0.09,
            colours: [kit.floor('#8fb0a8', 0.8), kit.floor('#a0c89a', 0.65)],
            waves: 0.8,
          });
          hills(canvas, frame, {
            seed: 21,
            y: frame.down(0.57),
            swing: span * 0.05,
            colours: [kit.floor('#86bf7a', 0.55), kit.floor('#9ccb7a', 0.4)],
          });
        }),
        mistLayer(context, { down: 0.55, depth: 0.14, sort: -0.75, alpha: 0.35 }),
        still(kit, 0.24, -0.6, (canvas) => {
          // The hill it stands on.
          canvas.fillStyle = downward(canvas, base - span * 0.2, base + span * 0.1, [
            kit.floor('#a5d472', 0.25),
            kit.floor('#7ab858', 0.15),
          ]);
          canvas.beginPath();
          canvas.moveTo(frame.left, base + span * 0.1);
          canvas.bezierCurveTo(x(-0.9), base - span * 0.02, x(-0.5), base - span * 0.2, x(0), base - span * 0.2);
          canvas.bezierCurveTo(x(0.5), base - span * 0.2, x(0.9), base - span * 0.02, frame.right, base + span * 0.1);
          canvas.fill();
          for (const one of back) turret(kit, canvas, one);
          slab(kit, canvas, x(-0.24), base - span * 0.25, x(0.24) - x(-0.24), span * 0.27, '#ddd3e2', {
            distance: 0.06,
          });
          wall(kit, canvas, x(-0.24), base - span * 0.25, x(0.24) - x(-0.24), span * 0.27, 0.05);
          for (const across of [-0.17, -0.09, 0.07, 0.15])
            pane(kit, canvas, x(across), base - span * 0.22, span * 0.028, span * 0.06, {
              arch: 1,
              frame: '#b8aec4',
              bars: false,
              lit: true,
            });
          wall(kit, canvas, x(-0.56), base - span * 0.15, x(0.56) - x(-0.56), span * 0.18);
          for (const across of [-0.47, -0.41, 0.4, 0.46])
            slab(kit, canvas, x(across), base - span * 0.1, span * 0.011, span * 0.05, '#4a4058', {
              foot: 0,
              round: 2,
            });
          for (const one of front) turret(kit, canvas, one);
          gate(kit, canvas, x(0), base + span * 0.02, span * 0.24 * narrow, span * 0.2);
          if (kit.lamps > 0.3)
            for (const across of [-0.09, 0.09])
              glow(canvas, x(across), base - span * 0.08, span * 0.1, '#ffb050', 0.9 * kit.lamps);
        }),
        moving(0.24, -0.55, (canvas, t) => {
          for (const { at, size, colour } of flags) flag(kit, canvas, at, size, colour, t);
        }),
        trees(
          kit,
          0.27,
          -0.5,
          [
            [x(-0.78), base + span * 0.01, span * 0.24, '#5a9c50'],
            [x(-0.69), base + span * 0.02, span * 0.17, '#7ab452'],
            [x(0.72), base + span * 0.015, span * 0.22, '#6aa84e'],
            [x(0.84), base + span * 0.02, span * 0.28, '#4f9450'],
            [frame.across(-1.1), base, span * 0.3, '#6aa84e'],
            [frame.across(1.15), base, span * 0.3, '#7ab452'],
          ],
          0.12,
        ),
        still(kit, 0.34, -0.3, (canvas) => {
          const water = context.weather === 'snow' ? '#a8d0e4' : '#4f9fd0';
          canvas.fillStyle = downward(canvas, moat, shore, [
            kit.paint(mix(water, '#e8f6ff', 0.4), 0.1),
            kit.paint(water),
            kit.paint(mix(water, '#1f4f8f', 0.4)),
          ]);
          canvas.fillRect(frame.left, moat, frame.right - frame.left, shore - moat + span * 0.05);
          for (const one of front) {
            canvas.fillStyle = withAlpha(kit.paint('#e6dfe8'), 0.22);
            canvas.fillRect(one.x - one.width / 2, moat, one.width, (shore - moat) * 0.9);
          }
          slab(kit, canvas, frame.left, moat - span * 0.012, frame.right - frame.left, span * 0.016, '#9a8f78', {});
        }),
        moving(0.34, -0.28, (canvas, t) => {
          for (let index = 0; index < 22; index++) {
            const y = moat + (shore - moat) * (0.15 + 0.75 * ((index * 0.618) % 1));
            const across = ((index * 0.377) % 1) * 2.4 - 1.2 + Math.sin(t * 0.8 + index) * 0.02;
            canvas.fillStyle = withAlpha('#ffffff', 0.2 + 0.25 * Math.sin(t * 2 + index * 1.7) ** 2);
            disc(canvas, frame.across(across), y, span * (0.03 + 0.02 * Math.sin(index)), 0.07);
          }
        }),
        still(kit, 0.5, -0.2, (canvas) => {
          floor(kit, canvas, shore, ['#9ccc66', '#86be54', '#6fae48', '#5a9a40']);
          canvas.fillStyle = kit.floor('#e2cda4', 0.04);
          canvas.beginPath();
          canvas.moveTo(frame.across(-0.13), shore);
          canvas.bezierCurveTo(
            frame.across(-0.16),
            frame.down(0.82),
            frame.across(-0.42),
            frame.down(0.9),
            frame.across(-0.5),
            frame.bottom,
          );
          canvas.lineTo(frame.across(0.42), frame.bottom);
          canvas.bezierCurveTo(
            frame.across(0.26),
            frame.down(0.9),
            frame.across(0.16),
            frame.down(0.82),
            frame.across(0.13),
            shore,
          );
          canvas.fill();
          const chance = random(context.seed + 2);
          for (let index = 0; index < 170; index++) {
            const across = (chance() - 0.5) * 3;
            const down = shore + span * 0.012 + chance() ** 1.3 * (frame.height - shore);
            if (Math.abs(across) < 0.15 + ((down - shore) / (frame.height - shore)) * 0.3) continue;
            tuft(
              canvas,
              chance,
              frame.across(across),
              down,
              span * 0.025,
              kit.floor(chance() < 0.5 ? '#5a9c42' : '#b4da72', 0.08),
              4,
            );
          }
          drawbridge(kit, canvas, x(0), base + span * 0.02, span * 0.13 * narrow, shore + span * 0.03, 1.9);
        }),
        cornerPlants(kit),
      ],
      eye,
      ground,
    );
  },
};
