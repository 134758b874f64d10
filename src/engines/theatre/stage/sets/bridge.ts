/** On the deck of a great suspension bridge: its towers and cables, the water and the city beyond. Built by the stage for `bridge`. */
import { hills } from '../nature/land.js';
import { cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { type Brush, fillBand, glow, mix, place, polygon } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { gullLayer } from './parts/gulls.js';
import { bar, floor, foreground, kitOf, moving, outdoors, post, slab, still } from './parts/kit.js';
import { sailingBoat } from './parts/quay.js';
import { blockRow, cityGlow } from './parts/skyscrapers.js';
import { streetOf } from './parts/street.js';
import { ripples, waterSheet } from './parts/town-water.js';

const eye = 0.52;
const ground: [number, number] = [0.66, 0.94];
const RED = '#d9533a';

export const bridge: SetDesign = {
  name: 'bridge',
  build(context) {
    const kit = kitOf(context, 71);
    const { frame, span, palette } = kit;
    const sea = frame.down(0.545);
    const deck = streetOf(frame, eye, 1.0, frame.width < span * 1.2 ? 0.5 : 0.72);
    const rise = frame.height / span;
    const farTower = 5.2;
    const nearTower = 1.75;
    /** Height of the main cable over the deck at a distance. */
    const cable = (away: number) => {
      const part = (away - nearTower) / (farTower - nearTower);
      return (0.28 + 0.62 * (2 * part - 1) ** 2) * rise;
    };
    const tower = (canvas: Brush, away: number, distance: number) => {
      const scale = span / away;
      const height = 0.92 * rise;
      for (const side of [-1, 1]) {
        const [x, foot] = deck.point(side, away, -0.12);
        const [, top] = deck.point(side, away, height);
        slab(kit, canvas, x - scale * 0.055, top, scale * 0.11, foot - top, RED, { distance, foot: 0.2 });
        slab(kit, canvas, x - scale * 0.045, top - scale * 0.03, scale * 0.09, scale * 0.05, mix(RED, '#ffb090', 0.3), {
          distance,
          foot: 0,
        });
      }
      for (const [low, deep] of [
        [0.86, 0.1],
        [0.62, 0.075],
      ] as const) {
        const [left, y] = deck.point(-1, away, low * rise);
        const [right] = deck.point(1, away, low * rise);
        slab(kit, canvas, left, y, right - left, scale * deep, RED, { distance, foot: 0.3 });
        for (let panel = 0; panel < 6; panel++)
          slab(
            kit,
            canvas,
            left + ((right - left) * (panel + 0.2)) / 6,
            y + scale * deep * 0.25,
            ((right - left) * 0.6) / 6,
            scale * deep * 0.5,
            mix(RED, '#6a2018', 0.3),
            { distance, foot: 0 },
          );
      }
    };
    const hangers = (canvas: Brush, from: number, to: number, distance: number) => {
      const paint = kit.paint(RED, distance);
      for (const side of [-1, 1]) {
        const count = 15;
        for (let index = 1; index < count; index++) {
          const away = 1 / (1 / from + ((1 / to - 1 / from) * index) / count);
          bar(
            canvas,
            deck.point(side, away, cable(away)),
            deck.point(side, away, 0.02),
            (span * 0.006) / away,
            kit.paint('#c8705a', distance),
          );
        }
        canvas.strokeStyle = paint;
        canvas.lineCap = 'round';
        for (let index = 0; index < 40; index++) {
          const at = (part: number) => 1 / (1 / from + (1 / to - 1 / from) * part);
          bar(
            canvas,
            deck.point(side, at(index / 40), cable(at(index / 40))),
            deck.point(side, at((index + 1) / 40), cable(at((index + 1) / 40))),
            (span * 0.03) / at((index + 0.5) / 40),
            paint,
          );
        }
      }
    };
    const boat = sailingBoat(kit, span * 0.09, '#f4f0ea', '#ffffff', 0.3);
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.02, to: 0.3 }),
        gullLayer(context),
        still(kit, 0.08, -0.85, (canvas) => {
          cityGlow(kit, canvas, sea - span * 0.08);
          hills(canvas, frame, {
            seed: 16,
            y: sea - span * 0.07,
            swing: span * 0.06,
            waves: 0.8,
            colours: [kit.floor('#8fb0b4', 0.8), kit.floor('#a0c0a8', 0.7)],
            bottom: sea,
          });
          blockRow(kit, canvas, { seed: 6, count: 32, base: sea, width: 0.08, height: 0.22, distance: 0.6, dip: 0.8 });
        }),
        still(kit, 0.16, -0.75, (canvas) => {
          fillBand(canvas, frame, sea, frame.bottom, [kit.paint('#7fc0e0', 0.3), kit.paint('#2f7fb4')]);
          waterSheet(kit, canvas, sea, frame.bottom, '#4a9ccc');
        }),
        ripples(kit, 0.2, -0.7, sea + span * 0.01, frame.down(0.85), { count: 60 }),
        moving(0.18, -0.68, (canvas, t) => {
          place(canvas, boat, frame.across(0.62 + 0.02 * t), sea + span * 0.055 + Math.sin(t * 1.6) * span * 0.002, {
            lean: Math.sin(t) * 0.03,
          });
          place(canvas, boat, frame.across(-0.7 - 0.016 * t), sea + span * 0.035, { scale: 0.7, flip: true });
        }),
        mistLayer(context, { down: 0.55, depth: 0.2, sort: -0.66, alpha: 0.25 }),
        still(kit, 0.22, -0.6, (canvas) => tower(canvas, farTower, 0.3)),
        still(kit, 0.4, -0.5, (canvas) => {
          // The deck: road with rails at both edges.
          const strip = (from: number, to: number, colour: string) => {
            canvas.fillStyle = colour;
            polygon(canvas, [
              deck.point(from, 9, 0),
              deck.point(to, 9, 0),
              deck.point(to, 0.5, 0),
              deck.point(from, 0.5, 0),
            ]);
            canvas.fill();
          };
          canvas.save();
          polygon(canvas, [
            deck.point(-1.1, 9, 0),
            deck.point(1.1, 9, 0),
            deck.point(1.1, 0.5, 0),
            deck.point(-1.1, 0.5, 0),
          ]);
          canvas.clip();
          floor(kit, canvas, frame.down(eye), ['#a8a8b0', '#9496a0', '#80828e', '#70727e']);
          canvas.restore();
          strip(-1.1, -0.8, kit.floor('#c9beb4', 0.05));
          strip(0.8, 1.1, kit.floor('#c9beb4', 0.05));
          strip(-0.81, -0.785, kit.floor('#f4efe6', 0.02));
          strip(0.785, 0.81, kit.floor('#f4efe6', 0.02));
          canvas.fillStyle = kit.floor('#ffd45a', 0.04);
          for (let dash = 0; dash < 14; dash++) {
            const at = (part: number) => 0.62 * 1.21 ** (dash + part);
            for (const lane of [-0.27, 0.27]) {
              polygon(canvas, [
                deck.point(lane - 0.014, at(0.55), 0),
                deck.point(lane + 0.014, at(0.55), 0),
                deck.point(lane + 0.014, at(0), 0),
                deck.point(lane - 0.014, at(0), 0),
              ]);
              canvas.fill();
            }
          }
          for (const side of [-1, 1]) {
            // The girder's outer edge, then the rail.
            canvas.fillStyle = kit.paint(mix(RED, '#5a1a14', 0.25), 0.05);
            polygon(canvas, [
              deck.point(side * 1.1, 9, 0),
              deck.point(side * 1.1, 0.5, 0),
              deck.point(side * 1.1, 0.5, -0.12),
              deck.point(side * 1.1, 9, -0.12),
            ]);
            canvas.fill();
          }
        }),
        still(kit, 0.44, -0.45, (canvas) => {
          hangers(canvas, nearTower, farTower, 0.12);
          for (const side of [-1, 1]) {
            for (let index = 0; index < 40; index++) {
              const away = 0.6 * 1.075 ** index;
              if (away > 7) break;
              bar(
                canvas,
                deck.point(side * 1.04, away, 0),
                deck.point(side * 1.04, away, 0.085),
                (span * 0.009) / away,
                kit.paint(RED, 0.05),
              );
            }
            for (const lift of [0.085, 0.045])
              for (let index = 0; index < 12; index++)
                bar(
                  canvas,
                  deck.point(side * 1.04, 0.5 * 1.25 ** index, lift),
                  deck.point(side * 1.04, 0.5 * 1.25 ** (index + 1), lift),
                  (span * 0.012) / (0.55 * 1.25 ** index),
                  kit.paint(RED, 0.03),
                );
          }
          tower(canvas, nearTower, 0.04);
          hangers(canvas, 0.55, nearTower, 0.02);
          for (const away of [1.2, 1.75, 2.6, 3.8, 5.2])
            for (const side of [-1, 1]) {
              const [x, foot] = deck.point(side * 0.9, away, 0);
              const height = (span * 0.24) / away;
              post(kit, canvas, x, foot - height, foot, height * 0.035, '#4a5064');
              bar(
                canvas,
                [x, foot - height],
                [x - side * height * 0.22, foot - height * 1.03],
                height * 0.03,
                kit.paint('#4a5064'),
              );
              if (kit.lamps > 0.3) {
                glow(canvas, x - side * height * 0.22, foot - height, height * 0.5, palette.lamp, 0.85 * kit.lamps);
                glow(canvas, x - side * height * 0.25, foot, height * 0.6, palette.lamp, 0.4 * kit.lamps, 0.2);
              }
            }
        }),
        moving(0.3, -0.4, (canvas, t) => {
          // Cars that come and go far down the deck, and lights along the cable.
          for (let index = 0; index < 6; index++) {
            const coming = index % 2 === 0;
            const part = (t * 0.16 + index / 6) % 1;
            const away = 7.5 * (2.6 / 7.5) ** (coming ? part : 1 - part);
            const [x, y] = deck.point(coming ? -0.52 : 0.52, away, 0);
            const size = (span * 0.17) / away;
            canvas.globalAlpha = Math.min(1, part * 6, (1 - part) * 6);
            glow(canvas, x, y, size * 0.7, palette.shadow, 0.6, 0.25);
            slab(
              kit,
              canvas,
              x - size * 0.46,
              y - size * 0.5,
              size * 0.92,
              size * 0.42,
              ['#e8574a', '#f6f3ec', '#4f9fe0'][index % 3]!,
              { distance: 0.2, round: size * 0.12 },
            );
            slab(
              kit,
              canvas,
              x - size * 0.36,
              y - size * 0.76,
              size * 0.72,
              size * 0.32,
              mix('#7fb4d0', '#ffe0a0', 0.4 * kit.lamps),
              { distance: 0.2, round: size * 0.1 },
            );
            for (const side of [-1, 1])
              glow(
                canvas,
                x + side * size * 0.34,
                y - size * 0.3,
                size * (0.16 + 0.25 * kit.lamps),
                coming ? '#fff4c8' : '#ff4a3c',
                0.9,
              );
            canvas.globalAlpha = 1;
          }
          if (kit.lamps > 0.3)
            for (let index = 0; index < 18; index++) {
              const away = nearTower + ((farTower - nearTower) * index) / 17;
              for (const side of [-1, 1]) {
                const [x, y] = deck.point(side, away, cable(away));
                glow(
                  canvas,
                  x,
                  y,
                  (span * 0.05) / Math.sqrt(away),
                  '#ffe6a8',
                  kit.lamps * (0.5 + 0.4 * Math.sin(t * 3 + index)),
                );
              }
            }
        }),
        foreground(kit, (canvas) => {
          // A hanger cable on either side, close by.
          for (const side of [-1, 1]) {
            const x = frame.width / 2 + side * frame.width * 0.492;
            post(kit, canvas, x, frame.top, frame.bottom, span * 0.03, RED);
            slab(
              kit,
              canvas,
              x - span * 0.045,
              frame.height * 0.86,
              span * 0.09,
              span * 0.05,
              mix(RED, '#6a2018', 0.3),
              {},
            );
          }
        }),
      ],
      eye,
      ground,
    );
  },
};
