/** A railway bridge of stone seen from its side: high arches over a river valley, rails on top, woods and mountains behind. Built by the stage for `viaduct`. */
import { foregroundGrass } from '../grass.js';
import { hills } from '../land.js';
import { type Brush, glow, withAlpha } from '../paint.js';
import { tone } from '../palette.js';
import type { SetDesign } from '../set.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../sky.js';
import { type Dusks, duskOf } from './parts/dusk.js';
import { trees } from './parts/greenery.js';
import { bar, kitOf, outdoors, post, shape, slab, still } from './parts/kit.js';
import { waterSheet } from './parts/town-water.js';

const eye = 0.44;
/** All the depth that there is lies on the bridge. */
const ground: [number, number] = [0.545, 0.705];
/** Heights of the deck: back rail, front rail, front edge, where arches begin. */
const RAILS = [0.638, 0.672] as const;
const EDGE = 0.7;
const ARCHES = 0.745;

/** By night the last light of the day still lies over the valley. */
const DUSKS: Dusks = {
  night: { sky: ['#20388c', '#8d7ad6', '#ffc98c'], haze: '#f0a6a8', ambient: '#8d92d8', cloud: ['#ffccb0', '#8a70c8'] },
};

export const viaduct: SetDesign = {
  name: 'viaduct',
  build(given) {
    const context = duskOf(given, DUSKS);
    const kit = kitOf(context, 93);
    const { frame, span, palette } = kit;
    const wide = frame.right - frame.left;
    const step = span * 0.4;
    const first = frame.across(0) - step * (Math.ceil(wide / step / 2) + 0.5);
    return outdoors(
      kit,
      [
        skyLayer(context, eye),
        cloudLayer(context, { from: 0.03, to: 0.26 }),
        birdLayer(context, { down: 0.2 }),
        still(kit, 0.08, -0.9, (canvas) => {
          for (const [seed, down, swing, colour, distance] of [
            [3, 0.42, 0.26, '#8fa6c8', 0.8],
            [8, 0.5, 0.16, '#86b09a', 0.65],
          ] as const)
            hills(canvas, frame, {
              seed,
              y: frame.down(down),
              swing: span * swing,
              waves: 0.9,
              colours: [kit.floor(colour, distance), kit.floor(colour, distance - 0.15)],
            });
        }),
        mistLayer(context, { down: 0.5, depth: 0.1, sort: -0.85, alpha: 0.5 }),
        still(kit, 0.16, -0.8, (canvas) => {
          hills(canvas, frame, {
            seed: 17,
            y: frame.down(0.56),
            swing: span * 0.08,
            colours: [kit.floor('#7fbb6a', 0.4), kit.floor('#93c86a', 0.3)],
          });
        }),
        trees(
          kit,
          0.2,
          -0.75,
          [-1.1, -0.9, -0.62, -0.34, -0.1, 0.16, 0.44, 0.68, 0.92, 1.12].map(
            (across, index) => [frame.across(across), frame.down(0.6), span * (0.1 + 0.025 * (index % 3))] as const,
          ),
          0.3,
        ),
        still(kit, 0.4, -0.7, (canvas) => {
          // The river lies deep below, seen through the arches.
          waterSheet(kit, canvas, frame.down(0.78), frame.bottom, '#4fa0d0');
        }),
        still(kit, 0.85, -0.5, (canvas) => {
          paintArches(canvas);
          paintDeck(canvas);
        }),
        foregroundGrass(
          context,
          ['#3f8a3c', '#5ea446', '#2f7440'].map((leaf) => tone(palette, leaf)),
          ['#ffffff', '#ffd44f'].map((petal) => tone(palette, petal)),
        ),
      ],
      eye,
      ground,
    );

    function paintArches(canvas: Brush): void {
      const top = frame.down(ARCHES);
      const spring = top + span * 0.16;
      const pier = step * 0.26;
      canvas.save();
      canvas.beginPath();
      canvas.rect(frame.left, frame.down(EDGE), wide, frame.bottom - frame.down(EDGE));
      for (let x = first; x < frame.right + step; x += step) {
        // Each arch is a hole in the wall.
        const [left, right] = [x + pier / 2, x + step - pier / 2];
        const middle = (left + right) / 2;
        canvas.moveTo(left, frame.bottom);
        canvas.lineTo(left, spring);
        canvas.bezierCurveTo(left, top - span * 0.01, middle - step * 0.1, top, middle, top);
        canvas.bezierCurveTo(middle + step * 0.1, top, right, top - span * 0.01, right, spring);
        canvas.lineTo(right, frame.bottom);
        canvas.closePath();
      }
      canvas.clip('evenodd');
      slab(kit, canvas, frame.left, frame.down(EDGE), wide, frame.bottom - frame.down(EDGE), '#c9a98a', { foot: 0.45 });
      // Courses of stone.
      const high = span * 0.034;
      for (let row = 0; frame.down(EDGE) + row * high < frame.bottom; row++) {
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
          canvas.moveTo(left, spring + span * 0.2);
          canvas.lineTo(left, spring);
          canvas.bezierCurveTo(left, top - span * 0.01, middle - step * 0.1, top, middle, top);
          canvas.bezierCurveTo(middle + step * 0.1, top, right, top - span * 0.01, right, spring);
          canvas.lineTo(right, spring + span * 0.2);
          canvas.stroke();
        }
        slab(kit, canvas, x - pier * 0.62, spring - span * 0.012, pier * 1.24, span * 0.024, '#e2c8a6', {
          foot: 0.2,
        });
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
      if (kit.lamps < 0.2) return;
      for (let x = first; x < frame.right; x += step) {
        post(kit, canvas, x, back - span * 0.2, back, span * 0.012, '#3a4050');
        glow(canvas, x, back - span * 0.2, span * 0.14, palette.lamp, 0.8 * kit.lamps);
      }
    }
  },
};
