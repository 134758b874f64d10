/** The courtyard of a Chinese palace: golden roofs, red walls, stone stairs, lions and lanterns. Built by the stage for `palace`. */

import { hills } from '../nature/land.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { ball, glow, mix, polygon, tonesOf, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { curvedRoof, hall, lantern, lion, terraceStairs } from './parts/chinese.js';
import { trees } from './parts/greenery.js';
import { bar, floor, foreground, kitOf, moving, outdoors, post, slab, still } from './parts/kit.js';

const eye = 0.55;
const ground: [number, number] = [0.71, 0.95];

export const palace: SetDesign = {
  name: 'palace',
  build(context) {
    const kit = kitOf(context, 41);
    const { frame, span, palette } = kit;
    const narrow = frame.width < span * 1.2 ? 0.72 : 1;
    const x = (spans: number) => frame.across(spans * narrow);
    const base = frame.down(0.66);
    const top = base - span * 0.085;
    const strings = [-1, 1].map((side) => ({
      from: [frame.beside(side * 0.86, 0.6), frame.down(0.24)] as const,
      to: [frame.across(side * 0.3 * narrow), top - span * 0.2] as const,
    }));
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.03, to: 0.3 }),
        birdLayer(context, { down: 0.15 }),
        still(kit, 0.08, -0.85, (canvas) => {
          hills(canvas, frame, {
            seed: 4,
            y: frame.down(0.46),
            swing: span * 0.12,
            waves: 0.9,
            colours: [kit.floor('#7fa0b0', 0.8), kit.floor('#9fc0b0', 0.7)],
          });
          hall(kit, canvas, {
            x: frame.across(-0.78),
            base: base - span * 0.08,
            width: span * 0.4,
            height: span * 0.12,
            pillars: 5,
            distance: 0.4,
            storeys: true,
          });
          hall(kit, canvas, {
            x: frame.across(0.78),
            base: base - span * 0.08,
            width: span * 0.4,
            height: span * 0.12,
            pillars: 5,
            distance: 0.4,
            storeys: true,
          });
        }),
        mistLayer(context, { down: 0.52, depth: 0.12, sort: -0.8, alpha: 0.4 }),
        trees(
          kit,
          0.16,
          -0.75,
          [
            [frame.across(-0.5), base - span * 0.05, span * 0.2, '#4f8a5a'],
            [frame.across(0.5), base - span * 0.05, span * 0.2, '#4f8a5a'],
          ],
          0.3,
        ),
        still(kit, 0.26, -0.6, (canvas) => {
          // Red walls run out on both sides.
          for (const side of [-1, 1]) {
            const from = side < 0 ? frame.left : x(0.5);
            const to = side < 0 ? x(-0.5) : frame.right;
            slab(kit, canvas, from, base - span * 0.16, to - from, span * 0.16, '#c8382c', { foot: 0.45 });
            slab(kit, canvas, from, base - span * 0.175, to - from, span * 0.03, '#f2b13a', { foot: 0.2 });
            slab(kit, canvas, from, base - span * 0.03, to - from, span * 0.03, '#d8cfc4', {});
          }
          for (const side of [-1, 1]) {
            const pavilion = frame.beside(side * 0.72, 0.62);
            slab(kit, canvas, pavilion - span * 0.13, base - span * 0.2, span * 0.26, span * 0.2, '#b8342a', {
              foot: 0.4,
            });
            curvedRoof(kit, canvas, pavilion, base - span * 0.2, span * 0.36, span * 0.15, 0.42);
          }
          terraceStairs(kit, canvas, x(0), top, base + span * 0.015, span * 1.02 * narrow, span * 0.26 * narrow);
          hall(kit, canvas, {
            x: x(0),
            base: top,
            width: span * 0.78 * narrow,
            height: span * 0.2,
            pillars: 7,
            storeys: true,
            sign: true,
          });
          if (kit.lamps > 0.3) glow(canvas, x(0), top - span * 0.08, span * 0.5, '#ffb050', 0.4 * kit.lamps, 0.4);
        }),
        still(kit, 0.5, -0.2, (canvas) => {
          floor(kit, canvas, base + span * 0.006, ['#dcd0c0', '#cfc3b4', '#b8aca2', '#a09690']);
          canvas.strokeStyle = withAlpha(palette.shadow, 0.2);
          canvas.lineWidth = Math.max(0.7, span * 0.0025);
          canvas.beginPath();
          for (let index = -18; index <= 18; index++) {
            canvas.moveTo(frame.across(index * 0.1), base);
            canvas.lineTo(frame.across(index * 0.27), frame.bottom);
          }
          for (const part of [0.03, 0.07, 0.12, 0.19, 0.28, 0.4, 0.55, 0.75]) {
            canvas.moveTo(frame.left, base + part * (frame.bottom - base));
            canvas.lineTo(frame.right, base + part * (frame.bottom - base));
          }
          canvas.stroke();
          canvas.fillStyle = kit.floor('#efe6d8', 0.04);
          polygon(canvas, [
            [x(-0.11), base],
            [x(0.11), base],
            [frame.across(0.34), frame.bottom],
            [frame.across(-0.34), frame.bottom],
          ]);
          canvas.fill();
        }),
        still(kit, 0.42, -0.1, (canvas) => {
          for (const side of [-1, 1])
            lion(kit, canvas, frame.beside(side * 0.47, 0.37), frame.down(0.745), span * 0.28, -side);
        }),
        moving(0.44, -0.05, (canvas, t) => {
          for (const { from, to } of strings) {
            canvas.strokeStyle = kit.paint('#5a2a20');
            canvas.lineWidth = Math.max(0.8, span * 0.003);
            const at = (part: number) =>
              [
                from[0] + (to[0] - from[0]) * part,
                from[1] + (to[1] - from[1]) * part + span * 0.16 * part * (1 - part),
              ] as const;
            canvas.beginPath();
            for (let step = 0; step <= 12; step++) canvas.lineTo(...at(step / 12));
            canvas.stroke();
            for (let index = 0; index < 5; index++) {
              const [px, py] = at((index + 0.4) / 5);
              lantern(
                kit,
                canvas,
                px,
                py,
                span * (0.064 - 0.007 * index),
                Math.sin(t * 1.7 + index * 0.9) * (0.05 + 0.2 * palette.wind),
              );
            }
          }
        }),
        foreground(
          kit,
          (canvas) => {
            // A red pillar, and plum blossom that reaches in.
            const pillar = frame.width * -0.01;
            post(kit, canvas, pillar, frame.top, frame.bottom, span * 0.13, '#c8362a');
            slab(kit, canvas, pillar - span * 0.08, frame.height * 0.02, span * 0.16, span * 0.05, '#2f7f86', {});
            slab(kit, canvas, pillar - span * 0.085, frame.height * 0.92, span * 0.17, span * 0.2, '#d8cfc4', {});
            const wood = kit.paint('#5a3a34');
            bar(
              canvas,
              [frame.width * 1.05, frame.height * 0.02],
              [frame.width * 0.84, frame.height * 0.1],
              span * 0.018,
              wood,
            );
            bar(
              canvas,
              [frame.width * 0.93, frame.height * 0.065],
              [frame.width * 0.87, frame.height * 0.17],
              span * 0.01,
              wood,
            );
            for (let index = 0; index < 34; index++) {
              const part = kit.next();
              ball(
                canvas,
                frame.width * (1.02 - 0.19 * part) + (kit.next() - 0.5) * span * 0.09,
                frame.height * (0.03 + 0.08 * part) + (kit.next() - 0.4) * span * 0.13,
                span * (0.012 + 0.008 * kit.next()),
                tonesOf(kit.paint(mix('#ff9ab8', '#ffffff', kit.next() * 0.5))),
                palette.side,
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
