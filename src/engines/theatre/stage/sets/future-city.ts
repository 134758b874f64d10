/** A city to come: from a terrace with gardens one sees towers in haze and lanes of flying cars; who flies sees it from the air. Built by the stage for `future-city`. */

import { cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { type Brush, ball, frameOf, glow, mix, TURN, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { Layer, SetContext, SetDesign } from '../set.js';
import { streamLayer } from './parts/air-streams.js';
import { hologramLayer, laneLayer } from './parts/air-traffic.js';
import { aloftLayers } from './parts/city-aloft.js';
import { terraceLayers } from './parts/city-floor.js';
import { type Dusks, duskOf } from './parts/dusk.js';
import { neon, paintTower, type Tower } from './parts/towers.js';

const horizon = 0.66;

/** Deeper than the terrace hides: a raised camera looks over its edge. */
const DEEPER = 0.12;

const ground: [number, number] = [0.8, 0.955];

/** Its evenings: a bright sky behind towers that stand cool and dark before it. */
const DUSKS: Dusks = {
  night: { sky: ['#1d3fa8', '#a98be6', '#ffd79a'], haze: '#ffb7a8', ambient: '#5560b8', cloud: ['#ffd2b8', '#9a7ad0'] },
  sunset: {
    sky: ['#4d6fd0', '#ff9a9e', '#ffe2a0'],
    haze: '#ffc9a0',
    ambient: '#7a6cc0',
    cloud: ['#ffe6cc', '#e88aa8'],
  },
};

/** In the air it is darker above, and the sky goes through all colours. */
const EVENINGS: Dusks = {
  night: { sky: ['#151a66', '#7a45c8', '#ff9c8a'], haze: '#ff9fb0', ambient: '#5a66c8', cloud: ['#ffd2b8', '#9a7ad0'] },
  sunset: {
    sky: ['#3a4fc0', '#e070b0', '#ffc48a'],
    haze: '#ffb8a8',
    ambient: '#7f78d0',
    cloud: ['#ffe6cc', '#e88aa8'],
  },
};

export const futureCity: SetDesign = {
  name: 'future-city',
  build(given) {
    const context = duskOf(given, given.aloft ? EVENINGS : DUSKS);
    const { palette } = context;
    return {
      layers: given.aloft ? aloftLayers(context) : layersFrom(context),
      ground,
      eye: 0.6,
      standing: !given.aloft,
      mirror: 0.16 + 0.14 * palette.wetness,
      shadow: mix(palette.shadow, '#1c1650', 0.5),
      tint: mix(palette.tint, '#e9dcff', context.light === 'night' ? 0.35 : 0.12),
      haze: mix(palette.haze, palette.sky[2], 0.4),
      hazeStrength: palette.hazeStrength * 0.2,
      rim: [
        withAlpha(neon[0]!, 0.12 + 0.26 * palette.lampStrength),
        withAlpha(neon[1]!, 0.12 + 0.26 * palette.lampStrength),
      ],
      vignette: 0.28,
    };
  },
};

/** What is seen from a terrace. */
function layersFrom(context: SetContext): Layer[] {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const base = frame.down(0.82) + span * DEEPER;
  const tall = 1 + (frame.height / span - 1) * 0.45;
  const row = (
    seed: number,
    count: number,
    width: number,
    height: number,
    distance: number,
    clearing: number,
  ): Tower[] => {
    const chance = random(context.seed + seed);
    return Array.from({ length: count }, (_, index) => {
      const across = -1.6 + (3.2 * (index + 0.2 + 0.6 * chance())) / count;
      // The middle stays lower: sky behind the actors' heads.
      const dip = Math.min(1, 0.4 + (Math.abs(across) / clearing) * 0.6);
      return {
        x: frame.across(across),
        base,
        width: span * width * (0.7 + 0.6 * chance()),
        height: span * height * tall * (0.6 + 0.5 * chance()) * dip + span * DEEPER,
        distance,
        kind: Math.floor(chance() * 5),
      };
    });
  };
  const far = row(3, 30, 0.085, 0.66, 0.78, 0.5);
  const middle = row(9, 17, 0.125, 0.84, 0.44, 0.75);
  // Towers on both sides reach out of the picture: one looks along a canyon of them.
  const near: Tower[] = [
    {
      x: frame.beside(-0.5, 0.33),
      base,
      width: span * 0.15,
      height: span * (0.86 * tall + DEEPER),
      distance: 0.22,
      kind: 4,
    },
    {
      x: frame.beside(0.52, 0.34),
      base,
      width: span * 0.14,
      height: span * (0.8 * tall + DEEPER),
      distance: 0.22,
      kind: 3,
    },
    { x: frame.across(-1.25), base, width: span * 0.3, height: span * (1.2 * tall + DEEPER), distance: 0.1, kind: 2 },
    { x: frame.across(1.3), base, width: span * 0.3, height: span * (1.2 * tall + DEEPER), distance: 0.1, kind: 0 },
    {
      x: frame.beside(-0.82, 0.46),
      base,
      width: span * 0.34,
      height: span * (1.3 * tall + DEEPER),
      distance: 0.06,
      kind: 0,
    },
    {
      x: frame.beside(0.84, 0.47),
      base,
      width: span * 0.36,
      height: span * (1.24 * tall + DEEPER),
      distance: 0.06,
      kind: 4,
    },
  ];
  const paintRow = (towers: Tower[], seed: number) => (canvas: Brush) => {
    const chance = random(seed);
    for (const tower of towers) paintTower(canvas, context, chance, tower);
  };
  const beacons = [...middle, ...near].map(({ x, base: foot, height }, index) => ({
    x,
    y: foot - height * 1.12,
    phase: index * 1.3,
    near: index >= middle.length,
  }));
  return [
    skyLayer(context, horizon),
    {
      depth: 0.01,
      sort: -0.95,
      still: true,
      draw(canvas) {
        // A ringed planet, pale in the sky.
        const x = frame.beside(-0.2, 0.2);
        const y = frame.down(0.2);
        const radius = span * 0.085;
        const pale = mix(palette.sky[1], '#ffffff', context.light === 'night' ? 0.35 : 0.5);
        canvas.globalAlpha = 0.75 * (0.35 + 0.65 * palette.sun.strength);
        canvas.strokeStyle = mix(pale, '#ffe0f0', 0.5);
        canvas.lineWidth = radius * 0.1;
        canvas.beginPath();
        canvas.ellipse(x, y, radius * 1.75, radius * 0.42, -0.3, Math.PI, TURN);
        canvas.stroke();
        ball(
          canvas,
          x,
          y,
          radius,
          { light: mix(pale, '#ffffff', 0.5), base: pale, shade: mix(pale, palette.sky[0], 0.6) },
          palette.side,
        );
        canvas.beginPath();
        canvas.ellipse(x, y, radius * 1.75, radius * 0.42, -0.3, 0, Math.PI);
        canvas.stroke();
        canvas.globalAlpha = 1;
      },
    },
    {
      depth: 0.02,
      sort: -0.9,
      still: true,
      draw(canvas) {
        // What is left of the day, low behind the towers.
        const strength = context.light === 'night' ? 1 : context.light === 'day' ? 0.25 : 0.7;
        const [x, y] = [frame.across(0.02), frame.down(0.6)];
        glow(canvas, x, y, span * 1.25, '#ff7a5a', 0.55 * strength, 0.62);
        glow(canvas, x, y, span * 0.7, '#ffb060', 0.7 * strength, 0.62);
        glow(canvas, x, y, span * 0.36, '#ffe2a0', 0.85 * strength, 0.7);
      },
    },
    cloudLayer(context, { from: 0.1, to: 0.4 }),
    { depth: 0.06, sort: -0.8, still: true, draw: paintRow(far, 31) },
    laneLayer(context, {
      depth: 0.09,
      sort: -0.75,
      down: 0.42,
      size: 0.026,
      count: 9,
      pace: 0.055,
      distance: 0.65,
      seed: 5,
    }),
    laneLayer(context, {
      depth: 0.12,
      sort: -0.72,
      down: 0.09,
      size: 0.038,
      count: 6,
      pace: 0.09,
      distance: 0.35,
      seed: 11,
    }),
    mistLayer(context, { down: 0.62, depth: 0.1, sort: -0.7, alpha: 0.45, thickness: 0.12 }),
    { depth: 0.14, sort: -0.6, still: true, draw: paintRow(middle, 47) },
    { depth: 0.26, sort: -0.5, still: true, draw: paintRow(near, 59) },
    {
      depth: 0.2,
      sort: -0.48,
      still: false,
      calm: true,
      draw(canvas, t) {
        for (const { x, y, phase, near: close } of beacons)
          glow(
            canvas,
            x,
            y,
            span * (close ? 0.026 : 0.015),
            '#ff5a6a',
            Math.max(0, Math.sin(t * 2.2 + phase)) ** 2 * (0.4 + 0.6 * palette.lampStrength),
          );
      },
    },
    hologramLayer(context),
    streamLayer(context, { depth: 0.2, sort: -0.42 }),
    ...terraceLayers(context),
  ];
}
