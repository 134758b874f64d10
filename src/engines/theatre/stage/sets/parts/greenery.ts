/** Trees and hedges for towns: short ways to the plants of `foliage.ts` in the film's light. Called by the built sets. */
import { bush, crown, type Planting, plantLayer, roundTree } from '../../nature/foliage.js';
import { tuft } from '../../nature/grass.js';
import { type Brush, type Cutout, disc, glow, mix } from '../../painting/paint.js';
import type { Layer } from '../../set.js';
import { floor, foreground, type Kit } from './kit.js';

const snowOf = (kit: Kit, distance: number) =>
  kit.palette.snowCover > 0 ? kit.paint('#f6f9ff', distance * 0.5) : undefined;

export function tree(kit: Kit, height: number, leaf = '#6fb04a', distance = 0.05): Cutout {
  return roundTree(kit.next, height, {
    leaf: kit.paint(leaf, distance),
    bark: kit.paint('#87593c', distance),
    snow: snowOf(kit, distance),
    side: kit.palette.side,
  });
}

export function shrub(kit: Kit, width: number, leaf = '#5fa548', distance = 0.05): Cutout {
  return bush(kit.next, width, kit.paint(leaf, distance), kit.palette.side, snowOf(kit, distance));
}

/** Trees in a row that sway: each [x, foot, height, leaf]. */
export function trees(
  kit: Kit,
  depth: number,
  sort: number,
  places: readonly (readonly [x: number, foot: number, height: number, leaf?: string])[],
  distance = 0.05,
): Layer {
  const plants: Planting[] = places.map(([x, y, height, leaf]) => ({
    cutout: tree(kit, height, leaf, distance),
    x,
    y,
  }));
  return plantLayer(kit.context, depth, plants, { sort, sway: 0.6 });
}

/** A clipped hedge along the ground. */
export function hedge(
  kit: Kit,
  canvas: Brush,
  from: number,
  to: number,
  base: number,
  height: number,
  leaf = '#4f9244',
  distance = 0,
): void {
  glow(canvas, (from + to) / 2, base, (to - from) * 0.55, kit.palette.shadow, 0.4, 0.06);
  const wide = height * 1.3;
  for (let x = from + wide * 0.4; x < to; x += wide * 0.55)
    crown(
      canvas,
      kit.next,
      x,
      base - height * 0.5,
      wide,
      height,
      kit.paint(leaf, distance),
      kit.palette.side,
      12,
      snowOf(kit, distance),
    );
}

/** Leaves hanging in at the upper corners, before the actors. */
export function boughs(kit: Kit, leaf = '#4f8f3e', sides: readonly number[] = [-1, 1]): Layer {
  const { frame, span } = kit;
  return foreground(
    kit,
    (canvas) => {
      for (const side of sides)
        for (let index = 0; index < 7; index++) {
          const x = frame.width / 2 + side * (frame.width * 0.56 - index * span * 0.035 * (index % 2 ? 0.4 : 1));
          const y = frame.height * 0.015 + (index % 3) * span * 0.03 - index * span * 0.008;
          crown(
            canvas,
            kit.next,
            x,
            y,
            span * 0.24,
            span * 0.16,
            kit.paint(mix(leaf, '#a8c850', 0.12 * (index % 3))),
            kit.palette.side,
            14,
            snowOf(kit, 0),
          );
        }
    },
    2.5,
  );
}

/** Flowers and leaves in the lower corners, before the actors. */
export function cornerPlants(kit: Kit, colours: readonly string[] = ['#ff7f9f', '#ffd45a', '#ffffff']): Layer {
  const { frame, span } = kit;
  return foreground(kit, (canvas) => {
    for (const side of [-1, 1])
      for (let index = 0; index < 5; index++) {
        const x = frame.width / 2 + side * (frame.width * 0.53 - index * span * 0.025);
        const y = frame.height * 1.03 - (4 - index) * span * 0.014;
        crown(
          canvas,
          kit.next,
          x,
          y,
          span * 0.16,
          span * 0.12,
          kit.paint('#4c9142'),
          kit.palette.side,
          12,
          snowOf(kit, 0),
        );
        canvas.fillStyle = kit.floor(colours[index % colours.length]!);
        for (let bud = 0; bud < 4; bud++)
          disc(canvas, x + (kit.next() - 0.5) * span * 0.12, y - kit.next() * span * 0.055, span * 0.012);
      }
  });
}

/** A lawn with tufts from `top` (pixels) down. `bare` says where none grow: spans from the middle, 0 far to 1 near. */
export function lawn(
  kit: Kit,
  canvas: Brush,
  top: number,
  {
    colours = ['#a8d470', '#8fc658', '#78b44a', '#62a242'],
    count = 170,
    bare = () => false,
  }: {
    colours?: readonly string[];
    count?: number;
    bare?: (across: number, near: number) => boolean;
  } = {},
): void {
  const { frame, span } = kit;
  floor(kit, canvas, top, colours);
  for (let index = 0; index < count; index++) {
    const across = (kit.next() - 0.5) * 3;
    const near = kit.next() ** 1.3;
    const tint = kit.next();
    if (bare(across, near)) continue;
    tuft(
      canvas,
      kit.next,
      frame.across(across),
      top + span * 0.015 + near * (frame.height - top),
      span * (0.014 + 0.016 * near),
      kit.floor(tint < 0.5 ? mix(colours[2]!, '#2f7a30', 0.3) : mix(colours[0]!, '#e0f090', 0.3), 0.08),
      4,
    );
  }
}
