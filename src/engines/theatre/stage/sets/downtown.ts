/** A city square with a fountain, skyscrapers, big screens and pigeons. Built by the stage for `downtown`. */

import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { cutout, disc, glow, mix, place, polygon, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { trafficLayer } from './parts/cars.js';
import { drawJets, paintFountain } from './parts/fountain.js';
import { cornerPlants, trees } from './parts/greenery.js';
import { floor, kitOf, moving, outdoors, slab, still, words } from './parts/kit.js';
import { bench, streetLamp } from './parts/road-side.js';
import { blockRow, cityGlow, paintBlock } from './parts/skyscrapers.js';

const eye = 0.55;
const ground: [number, number] = [0.71, 0.95];

export const downtown: SetDesign = {
  name: 'downtown',
  build(context) {
    const kit = kitOf(context, 33);
    const { frame, span, palette } = kit;
    const base = frame.down(0.645);
    const tall = 1 + (frame.height / span - 1) * 0.5;
    const fountain = { x: frame.across(0), y: frame.down(0.69), size: span * 0.4 };
    const screens = [
      {
        x: frame.beside(-0.56, 0.33),
        y: base - span * 0.33,
        wide: span * 0.26,
        tall: span * 0.15,
        word: 'HELLO',
        colour: '#ff4f8f',
      },
      {
        x: frame.beside(0.6, 0.35),
        y: base - span * 0.37,
        wide: span * 0.16,
        tall: span * 0.24,
        word: 'CITY',
        colour: '#2fb4f0',
      },
    ];
    const page = (word: string, { wide, tall: high }: (typeof screens)[number]) =>
      cutout({ left: wide / 2, right: wide / 2, up: high / 2, down: high / 2 }, (canvas) =>
        words(canvas, word, 0, 0, Math.min(high * 0.7, wide * 0.36), '#ffffff', { width: wide * 0.86 }),
      );
    const pages = screens.map((screen) => ({ word: page(screen.word, screen), news: page('NEWS', screen) }));
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.02, to: 0.24 }),
        birdLayer(context, { down: 0.12 }),
        still(kit, 0.08, -0.85, (canvas) => {
          cityGlow(kit, canvas, base - span * 0.1);
          blockRow(kit, canvas, { seed: 3, count: 26, base, width: 0.1, height: 0.5 * tall, distance: 0.7 });
        }),
        still(kit, 0.16, -0.75, (canvas) =>
          blockRow(kit, canvas, {
            seed: 14,
            count: 15,
            base,
            width: 0.15,
            height: 0.6 * tall,
            distance: 0.42,
            dip: 0.5,
          }),
        ),
        still(kit, 0.28, -0.6, (canvas) => {
          for (const [across, part, width, height, colour, top] of [
            [-0.86, 0.62, 0.2, 0.64, '#7f9cc0', 'slant'],
            [-0.56, 0.33, 0.3, 0.48, '#d8c4b0', 'steps'],
            [0.88, 0.64, 0.22, 0.54, '#a8c4c4', 'round'],
            [0.6, 0.35, 0.24, 0.6, '#c8b4a8', 'flat'],
            [-1.25, 1.25, 0.28, 0.5, '#c9a890', 'flat'],
            [1.28, 1.28, 0.28, 0.64, '#9fb8d8', 'steps'],
          ] as const)
            paintBlock(kit, canvas, {
              x: frame.beside(across, part),
              base,
              width: span * width,
              height: span * height * tall,
              colour,
              distance: 0.14,
              top,
            });
          for (const { x, y, wide, tall: high } of screens)
            slab(kit, canvas, x - wide * 0.54, y - high * 0.56, wide * 1.08, high * 1.12, '#2c3040', { round: 4 });
          for (const across of [-0.56, 0.6, -0.86, 0.88])
            slab(
              kit,
              canvas,
              frame.beside(across, Math.abs(across) * 0.6) - span * 0.1,
              base - span * 0.07,
              span * 0.2,
              span * 0.07,
              mix('#7fb4d8', '#ffd890', kit.lamps),
              { foot: 0.3 },
            );
        }),
        moving(0.28, -0.55, (canvas, t) => {
          const power = 0.6 + 0.4 * kit.lamps;
          for (const [index, { x, y, wide, tall: high, colour }] of screens.entries()) {
            const scene = Math.floor(t * 0.7 + index * 0.5) % 2;
            const paint = scene ? mix(colour, '#ffd23f', 0.8) : colour;
            glow(canvas, x, y, wide * 1.1, paint, 0.25 + 0.5 * kit.lamps);
            canvas.fillStyle = mix(paint, palette.shadow, 0.35 * (1 - power));
            canvas.fillRect(x - wide / 2, y - high / 2, wide, high);
            canvas.save();
            canvas.beginPath();
            canvas.rect(x - wide / 2, y - high / 2, wide, high);
            canvas.clip();
            canvas.fillStyle = withAlpha('#ffffff', 0.25);
            for (let ring = 0; ring < 3; ring++)
              disc(canvas, x + Math.sin(t * 0.8 + ring * 2) * wide * 0.3, y + high * 0.1, wide * (0.16 + 0.1 * ring));
            place(canvas, scene ? pages[index]!.news : pages[index]!.word, x, y + Math.sin(t * 2) * high * 0.03);
            canvas.restore();
          }
        }),
        trees(
          kit,
          0.3,
          -0.5,
          [-0.98, -0.36, -0.27, 0.29, 0.38, 0.98].map(
            (across, index) =>
              [frame.across(across), base + span * 0.005, span * (0.15 + 0.02 * (index % 2)), '#7ab452'] as const,
          ),
          0.15,
        ),
        trafficLayer(kit, {
          depth: 0.3,
          sort: -0.45,
          y: base + span * 0.016,
          length: span * 0.13,
          pace: 0.2,
          count: 7,
          seed: 1,
          distance: 0.15,
        }),
        still(kit, 0.5, -0.3, (canvas) => {
          floor(kit, canvas, base + span * 0.012, ['#dcd4ca', '#d0c8c0', '#bdb6b4', '#a8a2a6']);
          slab(kit, canvas, frame.left, base + span * 0.012, frame.right - frame.left, span * 0.012, '#f0ebe2', {
            foot: 0.5,
          });
          // Paving that runs to the fountain, in two tones.
          const point = (across: number, part: number) =>
            [
              frame.across(across * (0.42 + 0.9 * part)),
              base + span * 0.024 + (frame.bottom - base) * part ** 1.5,
            ] as const;
          for (let column = -9; column < 9; column++)
            for (let row = 0; row < 9; row++) {
              if ((column + row) % 2) continue;
              canvas.fillStyle = withAlpha(kit.floor('#b89a84'), 0.28);
              polygon(canvas, [
                point(column * 0.22, row / 9),
                point((column + 1) * 0.22, row / 9),
                point((column + 1) * 0.22, (row + 1) / 9),
                point(column * 0.22, (row + 1) / 9),
              ]);
              canvas.fill();
            }
          glow(canvas, fountain.x, fountain.y, span * 0.7, '#fff6e0', 0.3, 0.25);
        }),
        still(kit, 0.4, -0.2, (canvas) => {
          for (const across of [-0.44, 0.44, -1.1, 1.1])
            streetLamp(kit, canvas, frame.beside(across, 0.36 + Math.abs(across) - 0.44), frame.down(0.7), span * 0.36);
          bench(kit, canvas, frame.beside(-0.66, 0.43), frame.down(0.735), span * 0.2);
          bench(kit, canvas, frame.beside(0.68, 0.43), frame.down(0.735), span * 0.2);
          paintFountain(kit, canvas, fountain.x, fountain.y, fountain.size);
        }),
        moving(0.4, -0.18, (canvas, t) => {
          drawJets(kit, canvas, t, fountain.x, fountain.y, fountain.size);
          // Pigeons that peck and walk about.
          for (let index = 0; index < 9; index++) {
            const side = index % 2 ? 1 : -1;
            const x = frame.across(side * (0.26 + 0.055 * index) + 0.02 * Math.sin(t * 0.7 + index * 2));
            const y = frame.down(0.77 + 0.055 * ((index * 0.618) % 1));
            const size = span * 0.022;
            const peck = Math.max(0, Math.sin(t * 3.5 + index * 1.7)) ** 3;
            const facing = Math.cos(t * 0.7 + index * 2) > 0 ? 1 : -1;
            glow(canvas, x, y + size * 0.1, size * 1.1, palette.shadow, 0.5, 0.25);
            canvas.fillStyle = kit.paint(index % 3 ? '#8f9ab4' : '#c4c8d4');
            canvas.beginPath();
            canvas.ellipse(x, y - size * 0.6, size * 0.85, size * 0.48, -facing * 0.25, 0, Math.PI * 2);
            canvas.fill();
            canvas.fillStyle = kit.paint('#5f7a94');
            disc(canvas, x + facing * size * (0.62 + 0.15 * peck), y - size * (1.15 - 0.75 * peck), size * 0.32);
            canvas.fillStyle = kit.paint('#f08a5a');
            canvas.fillRect(x - size * 0.1, y - size * 0.2, size * 0.12, size * 0.28);
          }
        }),
        cornerPlants(kit),
      ],
      eye,
      ground,
    );
  },
};
