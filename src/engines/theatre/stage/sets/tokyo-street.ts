/** A shopping street in Tokyo: lit signs on both sides, lanterns, shop fronts and their mirror in wet asphalt. Built by the stage for `tokyo-street`. */

import { skyLayer } from '../nature/sky.js';
import { type Brush, disc, frameOf, glow, mix, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { neonPictureLayer } from './parts/neon-pictures.js';
import { paintRoad, paintSkyline } from './parts/road.js';
import { lights } from './parts/shop-fronts.js';
import { paintShop, SHOPS } from './parts/shops.js';
import { SIGNS, signLayers } from './parts/signs.js';
import { streetOf } from './parts/street.js';
import { crowdLayer, lanternLayer, paintArch } from './parts/street-life.js';

const horizon = 0.5;

/** How wet the road is when it does not rain: under what makes passers-by put up umbrellas. */
const WET = 0.5;
/** Depth of all that stands halfway down the street: far enough to be a little soft. */
const MIDDLE = 0.28;

const ground: [number, number] = [0.62, 0.94];

export const tokyoStreet: SetDesign = {
  name: 'tokyo-street',
  build(given) {
    // It has always just rained: lights shine in the road as well.
    const context = { ...given, palette: { ...given.palette, wetness: Math.max(WET, given.palette.wetness) } };
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const street = streetOf(frame, horizon, 0.955, 0.66);
    const shopsBetween = (from: number, to: number) => (canvas: Brush) => {
      SHOPS.forEach((shop, index) => {
        if (shop.from >= from && shop.from < to) paintShop(canvas, palette, street, shop, index * 17 + 5);
      });
    };
    const night = context.light === 'night';
    const glowHaze = mix(palette.haze, '#e0709a', night ? 0.4 : 0.08);
    return {
      layers: [
        skyLayer(context, horizon + 0.06),
        {
          depth: 0.05,
          sort: -0.95,
          still: true,
          draw(canvas) {
            glow(canvas, frame.width / 2, street.eye, span * 0.75, '#ff8a8a', 0.75 * palette.lampStrength, 0.7);
            paintSkyline(canvas, context, street);
            glow(
              canvas,
              frame.width / 2,
              street.eye + span * 0.09,
              span * 0.4,
              mix('#ffb070', palette.haze, 1 - palette.lampStrength),
              0.75,
              0.35,
            );
          },
        },
        { depth: 0.5, sort: -0.9, still: true, draw: (canvas) => paintRoad(canvas, context, street) },
        { depth: 0.12, sort: -0.8, still: true, draw: shopsBetween(3.2, 9) },
        ...signLayers(context, street, [3.4, 9], 0.12, { boardsSort: -0.8, sort: -0.75 }),
        { depth: 0.12, sort: -0.8, still: true, draw: (canvas) => paintArch(canvas, context, street) },
        crowdLayer(context, street),
        crowdLayer(context, street, true),
        {
          depth: MIDDLE,
          sort: -0.6,
          still: true,
          draw(canvas) {
            shopsBetween(1.7, 3.2)(canvas);
            // Dusk down the street: the signs there are no match for a face before them.
            glow(canvas, frame.width / 2, street.eye - span * 0.08, span * 0.7, '#2b1145', 0.62, 0.5);
            shopsBetween(1.2, 1.7)(canvas);
          },
        },
        lanternLayer(context, street, 2.5, 0.92, MIDDLE, -0.58, 7),
        ...signLayers(context, street, [1.3, 3.4], MIDDLE, { boardsSort: -0.6, sort: -0.55 }),
        {
          depth: 0.7,
          sort: -0.3,
          still: true,
          draw(canvas) {
            shopsBetween(0.3, 1.2)(canvas);
            // Warm light spills out of the shops and up the walls.
            canvas.save();
            canvas.globalCompositeOperation = 'source-atop';
            for (const side of [-1, 1])
              for (const [away, rise, radius, colour, alpha] of [
                [0.95, 0.2, 0.55, '#ffb066', 0.75],
                [0.75, 0.5, 0.6, '#ff9a5a', 0.4],
                [1.2, 0.45, 0.42, side < 0 ? '#ff5fa8' : '#4fd0ff', 0.34],
                [0.8, 0.75, 0.5, side < 0 ? '#5fd8ff' : '#ff6fb0', 0.3],
              ] as const) {
                const [x, y] = street.point(side, away, rise);
                glow(canvas, x, y, span * radius, colour, alpha * palette.lampStrength);
              }
            canvas.restore();
          },
        },
        ...signLayers(context, street, [0.5, 1.3], 0.7, { boardsSort: -0.3, sort: -0.25 }),
        neonPictureLayer(context, street),
        {
          depth: 0.5,
          sort: -0.2,
          still: false,
          calm: true,
          draw(canvas, t) {
            // Light that trembles in the wet road.
            canvas.save();
            canvas.globalCompositeOperation = 'lighter';
            for (const [index, { side, away, colour }] of SIGNS.entries()) {
              if (away < 1) continue;
              const [x, y] = street.point(side * 0.6, away, 0);
              const wave = 0.5 + 0.5 * Math.sin(t * 2.3 + index * 1.9);
              glow(
                canvas,
                x + Math.sin(t * 1.7 + index) * span * 0.004,
                y + (0.1 * span) / away,
                ((0.05 + 0.03 * wave) * span) / away,
                colour,
                (0.16 + 0.26 * wave) * (0.15 + 0.85 * palette.lampStrength),
                2.8,
              );
            }
            canvas.restore();
          },
        },
        {
          depth: 1.1,
          still: true,
          blur: 4,
          draw(canvas) {
            // Out-of-focus lights in the lower corners.
            const next = random(context.seed + 77);
            for (let index = 0; index < 8; index++) {
              const edge = index % 2 ? 0.97 + 0.06 * next() : -0.03 + 0.06 * next();
              canvas.fillStyle = withAlpha(lights[index % lights.length]!, 0.3 * palette.lampStrength);
              disc(canvas, frame.width * edge, frame.down(0.7 + 0.35 * next()), span * (0.03 + 0.04 * next()));
            }
          },
        },
      ],
      ground,
      eye: horizon,
      standing: true,
      mirror: 0.32 + 0.18 * palette.wetness,
      shadow: mix(palette.shadow, '#180a30', 0.5),
      tint: night ? '#ffeedd' : mix(palette.tint, '#fff4f4', 0.5),
      haze: glowHaze,
      hazeStrength: palette.hazeStrength * 0.5,
      rim: [
        withAlpha('#ff5fa8', 0.12 + 0.32 * palette.lampStrength),
        withAlpha('#4fe0ff', 0.12 + 0.3 * palette.lampStrength),
      ],
      outline: 0.8 * palette.lampStrength,
      ...(night && { dusk: '#1c0b30', neon: ['#ff4f9a', '#ffb04f', '#4fe0ff'], key: '#402f24' }),
      vignette: 0.28,
    };
  },
};
