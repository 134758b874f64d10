/**
 * Brush strokes that follow a picture: anchored on a jittered grid that never moves, coloured by what lies under
 * them, bent along its edges and, where it is plain, along a flow of the painter's own. Called by `painterly.ts`.
 */
import { random } from '../painting/random.js';
import { soften } from './look.js';

/** Directions over the picture, one per cell of `CELL` pixels. */
export interface Flow {
  columns: number;
  rows: number;
  x: Float32Array;
  y: Float32Array;
  /** 0 plain to 255 full of detail. */
  detail: Uint8Array;
}

/** Angle (radians) that strokes follow where the picture leaves it open; `across` and `down` are parts of the frame. */
export type OwnFlow = (across: number, down: number) => number;

const CELL = 4;
/** How steep brightness must be to win over the painter's own flow. */
const OWN_WEIGHT = 90;

/** A flow reader for pictures of one size; `own` is asked once. */
export function openFlow(width: number, height: number, own: OwnFlow, ownWeight = 1) {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const count = columns * rows;
  const flow: Flow = {
    columns,
    rows,
    x: new Float32Array(count),
    y: new Float32Array(count),
    detail: new Uint8Array(count),
  };
  const small = new Uint8Array(count);
  const scratch = new Uint8Array(count);
  const doubled = Float32Array.from({ length: count * 2 }, (_, index) => {
    const cell = index >> 1;
    const angle = 2 * own((cell % columns) / columns, Math.floor(cell / columns) / rows);
    return (index & 1 ? Math.sin(angle) : Math.cos(angle)) * OWN_WEIGHT ** 2 * ownWeight;
  });
  return (plane: Uint8Array): Flow => {
    for (let row = 0, cell = 0; row < rows; row++) {
      const y = Math.min(height - 2, row * CELL + 1);
      for (let column = 0; column < columns; column++, cell++) {
        const at = y * width + Math.min(width - 2, column * CELL + 1);
        small[cell] = (plane[at]! + plane[at + 1]! + plane[at + width]! + plane[at + width + 1]!) >> 2;
      }
    }
    soften(small, columns, rows, 1, scratch);
    for (let row = 0, cell = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++, cell++) {
        const inside = row > 0 && column > 0 && row < rows - 1 && column < columns - 1;
        const across = inside ? (small[cell + 1]! - small[cell - 1]!) * 2 : 0;
        const down = inside ? (small[cell + columns]! - small[cell - columns]!) * 2 : 0;
        // Twice the angle, so that up and down are one direction; turned by a quarter, along the edge.
        const cosine = (down * down - across * across) * 4 + doubled[cell * 2]!;
        const sine = -across * down * 8 + doubled[cell * 2 + 1]!;
        const angle = Math.atan2(sine, cosine) / 2;
        flow.x[cell] = Math.cos(angle);
        flow.y[cell] = Math.sin(angle);
        flow.detail[cell] = Math.min(255, Math.abs(across) + Math.abs(down));
      }
    }
    soften(flow.detail, columns, rows, 1, scratch);
    return flow;
  };
}

export interface Brushwork {
  /** Pixels between strokes, along one, and across it. */
  spacing: number;
  length: number;
  thickness: number;
  /** 0 to 1: how much strokes differ in brightness, and how far their edges stand out. */
  variety: number;
  relief: number;
  /** Only where there is at least so much detail, 0 to 255. */
  fromDetail?: number;
}

interface Plan extends Brushwork {
  x: Float32Array;
  y: Float32Array;
  own: Float32Array;
  /** Where in its wave the grain of a stroke begins. */
  grainSine: Float32Array;
  grainCosine: Float32Array;
}

/** Places strokes and shuffles them: later ones lie on top, the same in every frame. */
export function planStrokes(width: number, height: number, work: Brushwork, seed: number): Plan {
  const next = random(seed);
  const spots: [number, number, number][] = [];
  for (let y = 0; y < height + work.spacing; y += work.spacing)
    for (let x = 0; x < width + work.spacing; x += work.spacing)
      spots.push([x + (next() - 0.5) * work.spacing, y + (next() - 0.5) * work.spacing, next() - 0.5]);
  for (let index = spots.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1));
    [spots[index], spots[other]] = [spots[other]!, spots[index]!];
  }
  return {
    ...work,
    x: Float32Array.from(spots, ([x]) => x),
    y: Float32Array.from(spots, ([, y]) => y),
    own: Float32Array.from(spots, ([, , own]) => own),
    grainSine: Float32Array.from(spots, ([, , own]) => Math.sin(own * 40)),
    grainCosine: Float32Array.from(spots, ([, , own]) => Math.cos(own * 40)),
  };
}

/** Most lines of bristles across a stroke; their colours are mixed once per stroke. */
const MOST_BRISTLES = 24;
const BRISTLE = 0.9;
const loaded = new Uint32Array(MOST_BRISTLES);
/** The wave of the grain across a stroke. */
const BRISTLE_SINE = Float32Array.from({ length: MOST_BRISTLES }, (_, bristle) => Math.sin(bristle * 4.5));
const BRISTLE_COSINE = Float32Array.from({ length: MOST_BRISTLES }, (_, bristle) => Math.cos(bristle * 4.5));

/** Paints the strokes of `plan` from the colours of `source` into `target`, both RGBA of one size. */
export function paintStrokes(
  plan: Plan,
  flow: Flow,
  source: Uint8ClampedArray,
  target: Uint8ClampedArray,
  width: number,
  height: number,
): void {
  const { fromDetail = 0 } = plan;
  const packed = new Uint32Array(target.buffer, target.byteOffset, width * height);
  for (let index = 0; index < plan.x.length; index++) {
    const x = Math.min(width - 1, Math.max(0, plan.x[index]!));
    const y = Math.min(height - 1, Math.max(0, plan.y[index]!));
    const cell = cellAt(flow, x, y);
    const detail = flow.detail[cell]!;
    if (detail < fromDetail) continue;
    const small = fromDetail > 0 ? 1 : 1 - 0.6 * Math.min(1, detail / 110);
    const own = plan.own[index]!;
    const half = Math.max(2, (plan.length * small * (0.8 + own * 0.5)) / 2);
    const bristles = Math.min(MOST_BRISTLES, Math.max(2, Math.round((plan.thickness * small) / BRISTLE)));
    // Light comes from the upper left: one edge of the ridge of paint is lit, the other dark.
    const lit = flow.x[cell]! - flow.y[cell]! > 0 ? 1 : -1;
    const from = ((y | 0) * width + (x | 0)) * 4;
    const shade = 1 + own * plan.variety;
    load(source, from, bristles, shade, plan.relief * lit, plan.grainSine[index]!, plan.grainCosine[index]!);
    sweep(flow, packed, width, height, x, y, 1, half, bristles);
    sweep(flow, packed, width, height, x, y, -1, half, bristles);
  }
}

/** Mixes the colour of each line of bristles into `loaded`. */
function load(
  source: Uint8ClampedArray,
  at: number,
  bristles: number,
  shade: number,
  relief: number,
  sine: number,
  cosine: number,
): void {
  const ownRed = source[at]!;
  const ownGreen = source[at + 1]!;
  const ownBlue = source[at + 2]!;
  const ripple = (relief < 0 ? -relief : relief) * 0.5;
  for (let bristle = 0; bristle < bristles; bristle++) {
    const edge = (2 * bristle) / (bristles - 1) - 1;
    const wave = BRISTLE_SINE[bristle]! * cosine + BRISTLE_COSINE[bristle]! * sine;
    const grain = shade * (1 - relief * edge + ripple * wave);
    const red = Math.min(255, ownRed * grain);
    const green = Math.min(255, ownGreen * grain);
    const blue = Math.min(255, ownBlue * grain);
    loaded[bristle] = (255 << 24) | (blue << 16) | (green << 8) | red;
  }
}

const cellAt = (flow: Flow, x: number, y: number): number =>
  Math.min(flow.rows - 1, (y / CELL) | 0) * flow.columns + Math.min(flow.columns - 1, (x / CELL) | 0);

/** Half a stroke: walks along the flow and lays one line of bristles at each step. */
function sweep(
  flow: Flow,
  packed: Uint32Array,
  width: number,
  height: number,
  startX: number,
  startY: number,
  way: 1 | -1,
  half: number,
  bristles: number,
): void {
  let x = startX;
  let y = startY;
  let cell = cellAt(flow, x, y);
  let headX = flow.x[cell]! * way;
  let headY = flow.y[cell]! * way;
  for (let step = 0; step <= half; step++) {
    const first = step > half - 2 && bristles > 3 ? 1 : 0;
    // The lines lie across the way on the same side for both halves of the stroke.
    const acrossX = -headY * way * BRISTLE;
    const acrossY = headX * way * BRISTLE;
    let px = x + 0.5 - acrossX * ((bristles - 1) / 2 - first);
    let py = y + 0.5 - acrossY * ((bristles - 1) / 2 - first);
    for (let bristle = first; bristle < bristles - first; bristle++) {
      const column = px | 0;
      const row = py | 0;
      if (column >= 0 && row >= 0 && column < width && row < height) packed[row * width + column] = loaded[bristle]!;
      px += acrossX;
      py += acrossY;
    }
    x += headX;
    y += headY;
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    cell = cellAt(flow, x, y);
    const turnX = flow.x[cell]!;
    const turnY = flow.y[cell]!;
    const same = turnX * headX + turnY * headY >= 0 ? 1 : -1;
    headX = turnX * same;
    headY = turnY * same;
  }
}
