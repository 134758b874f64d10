/** A reef rife with life: corals of every colour right up to the light, and schools of bright little fish between them. Built by the stage for `coral-reef`. */
import { frameOf, mix } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { coral, under, WATERS, type Water } from './parts/reef.js';
import { reefFishLayer } from './parts/reef-fish.js';
import { underWater } from './under-water.js';

const COLOURS = ['#ff7f9c', '#ffb24f', '#c78bff', '#ff6b5a', '#5fd9c0', '#ffd95a', '#ff9ad8', '#8fb8ff'] as const;

/** Rows of corals behind the open sand: how far, where they stand, how large, and how high their banks rise at the sides. */
const BANKS = [
  { depth: 0.13, sort: -0.7, down: 0.62, size: 0.13, rise: 0.2, distance: 0.42, open: 0.14, count: 30 },
  { depth: 0.2, sort: -0.56, down: 0.7, size: 0.17, rise: 0.24, distance: 0.2, open: 0.26, count: 24 },
] as const;

export const coralReef: SetDesign = {
  name: 'coral-reef',
  indoors: true,
  build(context) {
    const set = underWater.build(context);
    const frame = frameOf(context);
    const { span } = frame;
    const water: Water = { ...WATERS[context.light], side: context.palette.side };
    const squeeze = Math.min(1, frame.width / (1.35 * span));
    const fish = (options: Parameters<typeof reefFishLayer>[2]) => reefFishLayer(context, water, options);
    return {
      ...set,
      layers: [
        ...set.layers,
        ...BANKS.map(({ depth, sort, down, size, rise, distance, open, count }, bank) => ({
          depth,
          sort,
          still: true,
          draw(canvas: Parameters<typeof coral>[0]) {
            const chance = random(context.seed + 300 + bank);
            for (let order = 0; order < count; order++) {
              const across = -1.35 + (order * 2.7) / (count - 1) + 0.06 * (chance() - 0.5);
              const kind = Math.floor(chance() * 4);
              const height = span * size * (0.7 + 0.7 * chance());
              if (Math.abs(across) < open) continue;
              const up = rise * Math.min(1, (Math.abs(across) - open) * 1.3) ** 1.4;
              const colour = under(water, COLOURS[(order * 3 + bank) % COLOURS.length]!, distance);
              // A bank of older corals under the living ones.
              for (let step = 2; step >= 0; step--)
                coral(
                  canvas,
                  chance,
                  frame.across(across * squeeze) + span * 0.03 * (step - 1),
                  frame.down(down) + span * (0.06 + step * up * 0.36 - up),
                  height * (1 - 0.12 * step),
                  step === 0
                    ? colour
                    : mix(under(water, COLOURS[(order + step * 3) % COLOURS.length]!, distance), water.middle, 0.2),
                  water,
                  (kind + step) % 4,
                );
            }
          },
        })),
        fish({ depth: 0.16, sort: -0.6, schools: 5, members: 6, size: 0.035, from: 0.14, to: 0.6, distance: 0.4 }),
        fish({
          depth: 0.3,
          sort: -0.4,
          schools: 4,
          members: 4,
          size: 0.06,
          from: 0.12,
          to: 0.66,
          distance: 0.18,
          seed: 2,
        }),
        fish({
          depth: 0.6,
          sort: -0.02,
          schools: 3,
          members: 2,
          size: 0.1,
          from: 0.16,
          to: 0.7,
          distance: 0.05,
          seed: 5,
        }),
      ],
    };
  },
};
