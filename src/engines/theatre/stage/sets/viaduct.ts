/** A railway bridge of stone seen from its side: high arches over a river valley, rails on top, woods and mountains behind. Built by the stage for `viaduct`. */

import { fir } from '../nature/foliage.js';
import { hills } from '../nature/land.js';
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { peak } from '../nature/stone.js';
import { type Brush, disc, downward, fillBand, glow, place, tonesOf, withAlpha } from '../painting/paint.js';
import { tone } from '../painting/palette.js';
import type { SetDesign } from '../set.js';
import { type Dusks, duskOf } from './parts/dusk.js';
import { cornerPlants, tree } from './parts/greenery.js';
import { paintCottage } from './parts/hamlet.js';
import { bar, kitOf, outdoors, post, shape, slab, still } from './parts/kit.js';
import { ripples, waterSheet } from './parts/town-water.js';

const eye = 0.44;
/** All the depth that there is lies on the bridge. */
const ground: [number, number] = [0.545, 0.705];
/** Heights of the deck: back rail, front rail, front edge, where arches begin. */
const RAILS = [0.638, 0.672] as const;
const EDGE = 0.7;
const ARCHES = 0.745;

/** By night the last light of the day still lies over the valley; a low sun makes it all gold. */
const DUSKS: Dusks = {
  night: { sky: ['#20388c', '#8d7ad6', '#ffc98c'], haze: '#f0a6a8', ambient: '#8d92d8', cloud: ['#ffccb0', '#8a70c8'] },
  sunset: {
    sky: ['#4f9fe6', '#ffb89a', '#ffefb4'],
    haze: '#ffd6b0',
    ambient: '#fff0e2',
    cloud: ['#fff6dc', '#ffb08a'],
  },
};
/** Its piers stand in the river; both its ends lie on the valley's sides, parts of the width from the middle. */
const SPRING = 0.83;
const WATER = 0.93;
const ENDS = 0.53;

export const viaduct: SetDesign = {
  name: 'viaduct',
  build(given) {
    const context = duskOf(given, DUSKS);
    const kit = kitOf(context, 93);
    const { frame, span, palette } = kit;
    const wide = frame.right - frame.left;
    const step = span * 0.33;
    const first = frame.across(0) - step * (Math.ceil(wide / step / 2) + 0.5);
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        // As far as the sky: one picture with it.
        still(kit, 0, -0.95, (canvas) => {
          for (const [seed, across, width, height, distance] of [
            [74, -0.62, 0.9, 0.34, 0.5],
            [71, 0.56, 1, 0.38, 0.45],
            [77, -0.06, 0.8, 0.26, 0.6],
          ] as const)
            peak(canvas, {
              seed,
              x: frame.across(across),
              base: frame.down(0.52),
              width: width * span,
              height: height * span,
              tones: tonesOf(tone(palette, '#8496bc', distance), '#ffe9d0', '#3a3c80', 0.85),
              snow: palette.snowCover ? 0.8 : 0.45,
              cap: tonesOf(tone(palette, '#fbfdff', distance * 0.5), '#ffffff', '#7a8cd0', 0.9),
              side: palette.side,
              foot: palette.haze,
            });
          for (const [seed, down, swing, colour, distance] of [
            [8, 0.53, 0.13, '#7fb088', 0.5],
            [17, 0.58, 0.07, '#8cc468', 0.3],
          ] as const)
            hills(canvas, frame, {
              seed,
              y: frame.down(down),
              swing: span * swing,
              waves: 0.9,
              colours: [kit.floor(colour, distance), kit.floor('#a8d070', distance - 0.2)],
            });
          // A village on the meadow.
          for (const [across, down, size, roof, spire] of [
            [-0.42, 0.585, 0.075, '#d9604c', true],
            [-0.54, 0.6, 0.06, '#c9784a', false],
            [-0.3, 0.6, 0.066, '#b8543f', false],
            [0.46, 0.59, 0.06, '#c9784a', false],
            [0.58, 0.6, 0.066, '#d9604c', false],
          ] as const)
            paintCottage(canvas, context, frame.across(across), frame.down(down), size * span, 0.2, { roof, spire });
          const firs = Array.from({ length: 5 }, () =>
            fir(kit.next, span * 0.13, {
              leaf: tone(palette, '#3a7a52', 0.2),
              bark: tone(palette, '#6b4a3c'),
              snow: undefined,
              side: palette.side,
            }),
          );
          for (let index = 0; index < 34; index++) {
            const across = -1.5 + (3 * (index + kit.next())) / 34;
            place(canvas, firs[index % firs.length]!, frame.across(across), frame.down(0.6 + 0.02 * kit.next()), {
              scale: 0.6 + 0.6 * kit.next(),
            });
          }
          // Meadows and the river lie deep below, seen through the arches.
          fillBand(canvas, frame, frame.down(0.62), frame.bottom, [
            kit.floor('#a8d46a', 0.2),
            kit.floor('#7cba50', 0.05),
          ]);
          waterSheet(kit, canvas, frame.down(0.84), frame.bottom, '#4fb0dc');
        }),
        cloudLayer(context, { from: 0.03, to: 0.26 }),
        birdLayer(context, { down: 0.2 }),
        ripples(kit, 0.4, -0.65, frame.down(0.87), frame.down(1.05), { count: 40 }),
        still(kit, 0.85, -0.5, (canvas) => {
          paintArches(canvas);
          paintDeck(canvas);
          paintEnds(canvas);
        }),
        cornerPlants(kit),
      ],
      eye,
      ground,
    );

    function paintArches(canvas: Brush): void {
      const top = frame.down(ARCHES);
      const spring = frame.down(SPRING);
      const foot = frame.down(WATER);
      const pier = step * 0.24;
      canvas.save();
      canvas.beginPath();
      canvas.rect(frame.left, frame.down(EDGE), wide, foot - frame.down(EDGE));
      for (let x = first; x < frame.right + step; x += step) {
        // Each arch is a hole in the wall.
        const [left, right] = [x + pier / 2, x + step - pier / 2];
        const middle = (left + right) / 2;
        canvas.moveTo(left, foot);
        canvas.lineTo(left, spring);
        canvas.bezierCurveTo(left, top - span * 0.01, middle - step * 0.1, top, middle, top);
        canvas.bezierCurveTo(middle + step * 0.1, top, right, top - span * 0.01, right, spring);
        canvas.lineTo(right, foot);
        canvas.closePath();
      }
      canvas.clip('evenodd');
      slab(kit, canvas, frame.left, frame.down(EDGE), wide, foot - frame.down(EDGE), '#dcb68c', { foot: 0.3 });
      // Courses of stone.
      const high = span * 0.034;
      for (let row = 0; frame.down(EDGE) + row * high < foot; row++) {
        const y = frame.down(EDGE) + row * high;
        canvas.fillStyle = withAlpha(palette.shadow, 0.22);
        canvas.fillRect(frame.left, y, wide, Math.max(1, span * 0.003));
        for (let x = frame.left + (row % 2) * high; x < frame.right; x += high * 2) {
          canvas.fillStyle = withAlpha(kit.paint(kit.next() < 0.5 ? '#e2c8a6' : '#a98568'), 0.35 * kit.next());
          canvas.fillRect(x, y, high * 2, high);
          canvas.fillStyle = withAlpha(palette.shadow, 0.2);
          canvas.fillRect(x, y, Math.max(1, span * 0.003), high);
        }
      }
      canvas.restore();
      // The rim of every arch, lit above and dark within.
      for (let x = first; x < frame.right + step; x += step) {
        const [left, right] = [x + pier / 2, x + step - pier / 2];
        const middle = (left + right) / 2;
        for (const [width, colour] of [
          [0.026, kit.paint('#e8cfae')],
          [0.008, withAlpha(palette.shadow, 0.55)],
        ] as const) {
          canvas.strokeStyle = colour;
          canvas.lineWidth = span * width;
          canvas.beginPath();
          canvas.moveTo(left, foot);
          canvas.lineTo(left, spring);
          canvas.bezierCurveTo(left, top - span * 0.01, middle - step * 0.1, top, middle, top);
          canvas.bezierCurveTo(middle + step * 0.1, top, right, top - span * 0.01, right, spring);
          canvas.lineTo(right, foot);
          canvas.stroke();
        }
        slab(kit, canvas, x - pier * 0.62, spring - span * 0.012, pier * 1.24, span * 0.024, '#e2c8a6', {
          foot: 0.2,
        });
        // A footing, and what the pier shows in the water.
        slab(kit, canvas, x - pier * 0.7, foot - span * 0.03, pier * 1.4, span * 0.04, '#c9a47c', { foot: 0.4 });
        canvas.fillStyle = withAlpha(kit.paint('#b08a68'), 0.35);
        canvas.fillRect(x - pier * 0.5, foot + span * 0.012, pier, span * 0.13);
        canvas.fillStyle = withAlpha('#ffffff', 0.6);
        disc(canvas, x, foot + span * 0.012, pier * 0.85, 0.1);
      }
    }

    /** The valley's sides, on which the bridge ends: meadow and trees before its last piers. */
    function paintEnds(canvas: Brush): void {
      for (const side of [-1, 1]) {
        const at = (out: number, down: number): [number, number] => [
          frame.width / 2 + side * (frame.width * ENDS + out * span),
          frame.down(down),
        ];
        canvas.fillStyle = downward(canvas, frame.down(0.66), frame.bottom, [
          kit.floor('#a4d65e', 0),
          kit.floor('#7cb84c', 0),
          kit.floor('#4f8f3e', 0),
        ]);
        canvas.beginPath();
        canvas.moveTo(...at(-0.4, 1.2));
        canvas.bezierCurveTo(...at(-0.16, 0.98), ...at(-0.02, 0.84), ...at(0.16, 0.725));
        canvas.quadraticCurveTo(...at(0.26, 0.69), ...at(2, 0.7));
        canvas.lineTo(...at(2, 1.2));
        canvas.fill();
        for (const [out, down, high] of [
          [0, 0.93, 0.12],
          [0.12, 0.86, 0.17],
          [0.24, 0.93, 0.22],
          [0.36, 0.84, 0.16],
          [0.5, 0.95, 0.24],
        ] as const)
          place(canvas, tree(kit, span * high, undefined, 0), ...at(out, down));
      }
    }

    function paintDeck(canvas: Brush): void {
      const back = frame.down(0.61);
      // The far railing.
      for (let x = first; x < frame.right; x += step / 5)
        post(kit, canvas, x, back - span * 0.06, back, span * 0.007, '#4a4f60', 0.1);
      for (const lift of [0.06, 0.034])
        bar(
          canvas,
          [frame.left, back - span * lift],
          [frame.right, back - span * lift],
          span * 0.008,
          kit.paint('#4a4f60', 0.1),
        );
      slab(kit, canvas, frame.left, back, wide, frame.down(EDGE) - back, '#a89e94', { foot: 0.2 });
      const sleeper = span * 0.075;
      for (let x = first; x < frame.right; x += sleeper) {
        const lean = 0.06 * (x - frame.width / 2);
        const [top, bottom] = [frame.down(0.627), frame.down(0.684)];
        shape(
          kit,
          canvas,
          [
            [x, top],
            [x + sleeper * 0.42, top],
            [x + lean + sleeper * 0.46, bottom],
            [x + lean - sleeper * 0.04, bottom],
          ],
          '#7d5438',
          { foot: 0.3 },
        );
      }
      for (const [index, down] of RAILS.entries()) {
        const thick = span * (0.009 + 0.003 * index);
        slab(kit, canvas, frame.left, frame.down(down), wide, thick, '#6f6a72', { foot: 0.5 });
        canvas.fillStyle = kit.paint('#dfe4ee');
        canvas.fillRect(frame.left, frame.down(down) - thick * 0.3, wide, thick * 0.5);
      }
      slab(kit, canvas, frame.left, frame.down(EDGE) - span * 0.012, wide, span * 0.034, '#e2c8a6', { foot: 0.35 });
      if (!kit.night) return;
      for (let x = first; x < frame.right; x += step) {
        post(kit, canvas, x, back - span * 0.2, back, span * 0.012, '#3a4050');
        glow(canvas, x, back - span * 0.2, span * 0.14, palette.lamp, 0.8 * kit.lamps);
      }
    }
  },
};
