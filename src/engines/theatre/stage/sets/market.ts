/** A street market: stalls under striped cloth on both sides, heaps of fruit, spices and cloth, flags overhead, and people everywhere. Built by the stage for `market`. */

import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, disc, glow, mix, polygon, withAlpha } from '../painting/paint.js';
import type { SetDesign } from '../set.js';
import { paintHouse } from './parts/houses.js';
import { floor, foreground, kitOf, moving, outdoors, still } from './parts/kit.js';
import { passersBy } from './parts/passers-by.js';
import { paintStall, type Stall } from './parts/stalls.js';

const eye = 0.5;
const ground: [number, number] = [0.68, 0.95];

type Trade = Pick<Stall, 'cloth' | 'goods' | 'kind'>;
const TRADES: readonly Trade[] = [
  { cloth: '#d8503f', goods: ['#f29a2e', '#e8413a', '#8fc04f', '#ffd04f'], kind: 'fruit' },
  { cloth: '#3f86c8', goods: ['#e0a83a', '#c84a2a', '#8a5a2a', '#f2d060', '#a83a5a'], kind: 'spice' },
  { cloth: '#4fa06a', goods: ['#8a4fa8', '#e8405f', '#4f8fd0', '#f2b84f', '#3fa08a'], kind: 'cloth' },
  { cloth: '#f2b23a', goods: ['#7fb84e', '#e0603a', '#5f9a48', '#d8302a'], kind: 'fruit' },
  { cloth: '#c06ab8', goods: ['#c8703f', '#3f86a8', '#d8a05a'], kind: 'pots' },
  { cloth: '#e8774a', goods: ['#ffd04f', '#f6e4c0', '#c84f7a', '#8fc04f'], kind: 'fruit' },
];
/** Where stalls stand on either side: across (spans), foot, width (spans), how far. */
const PLACES = [
  [0.3, 0.6, 0.15, 0.2],
  [0.47, 0.625, 0.19, 0.14],
  [0.66, 0.665, 0.26, 0.07],
  [0.92, 0.72, 0.36, 0],
] as const;

export const market: SetDesign = {
  name: 'market',
  build(context) {
    const kit = kitOf(context, 29);
    const { frame, span, palette } = kit;
    const { down: y } = frame;
    const squeeze = Math.min(1, frame.width / span / 1.5);
    const x = (spans: number) => frame.across(spans * squeeze);
    const head = y(0.585);
    const stalls = (canvas: Brush, from: number, to: number) => {
      for (let index = from; index < to; index++) {
        const [across, base, width, distance] = PLACES[index]!;
        for (const side of [-1, 1])
          paintStall(kit, canvas, {
            x: x(side * across),
            base: y(base),
            width: width * span * (0.5 + 0.5 * squeeze),
            distance,
            ...TRADES[(index + (side > 0 ? 3 : 0)) % TRADES.length]!,
          });
      }
    };
    const flags = (canvas: Brush, t: number, reach: number, top: number, sag: number, count: number, size: number) => {
      const at = (part: number) => [x(-reach + 2 * reach * part), y(top) + span * sag * 4 * part * (1 - part)] as const;
      canvas.strokeStyle = kit.paint('#6a5040', 0.1);
      canvas.lineWidth = Math.max(0.7, span * 0.0025);
      canvas.beginPath();
      for (let step = 0; step <= 16; step++) canvas.lineTo(...at(step / 16));
      canvas.stroke();
      for (let index = 0; index < count; index++) {
        const [left, high] = at((index + 0.5) / count);
        const blown = span * size * (0.1 + 0.5 * palette.wind) * Math.sin(t * 2.4 + index * 1.1);
        canvas.fillStyle = kit.paint(['#e8574a', '#ffd04f', '#3f86c8', '#5fb87a', '#f29ab0'][index % 5]!, 0.06);
        polygon(canvas, [
          [left - span * size * 0.42, high],
          [left + span * size * 0.42, high],
          [left + blown, high + span * size],
        ]);
        canvas.fill();
        if (kit.lamps > 0.3 && index % 2 === 0) {
          glow(canvas, left, high, span * size * 1.4, palette.lamp, 0.6 * kit.lamps);
          canvas.fillStyle = '#fff2cc';
          disc(canvas, left, high, span * size * 0.2);
        }
      }
    };
    return outdoors(
      kit,
      [
        skyLayer(context, eye + 0.06),
        cloudLayer(context, { from: 0.02, to: 0.24 }),
        birdLayer(context, { down: 0.12, count: 4 }),
        still(kit, 0.12, -0.8, (canvas) => {
          const walls = ['#f2d8b0', '#e8b88a', '#f6e4c8', '#dca07a', '#efc8a0', '#f2dcc0'];
          let left = frame.left;
          for (let index = 0; left < frame.right; index++) {
            const wide = span * (0.17 + 0.07 * kit.next());
            paintHouse(kit, canvas, {
              left,
              base: head + span * 0.01,
              width: wide,
              height: span * (0.2 + 0.12 * kit.next()),
              wall: walls[index % walls.length]!,
              roof: '#b8704a',
              style: index % 3 === 0 ? 'hip' : 'flat',
              floors: 2,
              columns: 2,
              distance: 0.22,
              shutters: ['#5a8a94', '#8a5a44', '#5f8a5a'][index % 3]!,
            });
            left += wide;
          }
        }),
        still(kit, 0.5, -0.7, (canvas) => {
          floor(kit, canvas, head, ['#dcc8a8', '#d0b894', '#c0a480', '#a88c6c']);
          canvas.strokeStyle = withAlpha(palette.shadow, 0.14);
          canvas.lineWidth = Math.max(0.7, span * 0.003);
          canvas.beginPath();
          for (let row = 0; row < 10; row++) {
            const from = head + (frame.bottom - head) * (row / 10) ** 1.5;
            const wide = span * (0.05 + 0.03 * row);
            for (let left = frame.left + (row % 2) * wide * 0.5; left < frame.right; left += wide) {
              canvas.moveTo(left + wide * 0.9, from);
              canvas.quadraticCurveTo(left + wide * 0.45, from - wide * 0.05, left, from);
            }
          }
          canvas.stroke();
        }),
        passersBy(kit, {
          depth: 0.16,
          sort: -0.66,
          foot: head + span * 0.02,
          spread: span * 0.02,
          height: 0.11,
          count: 12,
          distance: 0.14,
        }),
        still(kit, 0.2, -0.6, (canvas) => stalls(canvas, 0, 2)),
        moving(0.22, -0.58, (canvas, t) => flags(canvas, t, 0.5, 0.27, 0.04, 13, 0.03)),
        still(kit, 0.3, -0.5, (canvas) => stalls(canvas, 2, 3)),
        passersBy(kit, {
          depth: 0.34,
          sort: -0.45,
          foot: y(0.675),
          spread: span * 0.015,
          height: 0.16,
          count: 7,
          distance: 0.04,
          seed: 9,
        }),
        moving(0.34, -0.42, (canvas, t) => flags(canvas, t, 0.72, 0.14, 0.05, 13, 0.042)),
        still(kit, 0.42, -0.4, (canvas) => stalls(canvas, 3, 4)),
        moving(0.44, -0.3, (canvas, t) => flags(canvas, t, 1.05, -0.02, 0.07, 13, 0.06)),
        foreground(kit, (canvas) => {
          for (const side of [-1, 1]) {
            const at = side < 0 ? -span * 0.01 : frame.width + span * 0.01;
            for (let index = 0; index < 26; index++) {
              const row = Math.floor(index / 6);
              canvas.fillStyle = mix(kit.paint(side < 0 ? '#f29a2e' : '#d8402f'), '#ffffff', index % 3 ? 0 : 0.12);
              disc(
                canvas,
                at - side * span * (0.015 + 0.034 * (index % 6)) * (1 - row * 0.12),
                frame.height * 0.985 - row * span * 0.03,
                span * 0.024,
              );
            }
          }
        }),
      ],
      eye,
      ground,
    );
  },
};
