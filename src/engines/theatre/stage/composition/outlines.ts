/**
 * The outline of a picture, so that what leans, hangs or stands touches what it leans on: how far it reaches at each height
 * and how high at each place across. Measured by `aspects.ts`, asked by `tableau/`.
 */

/** Own heights; across from the middle, up from the foot. Of what nothing is there the first is the larger. */
export interface Outline {
  /** From the foot up. */
  rows: readonly (readonly [left: number, right: number])[];
  /** From the left. */
  columns: readonly (readonly [low: number, top: number])[];
}

export type OutlineOf = (sprite: string) => Outline | undefined;

const ROWS = 48;
const COLUMNS = 40;
const NOTHING = [Infinity, -Infinity] as const;
/** Of 255: less is a smoothed edge or a shade. */
const SEEN = 110;

interface Picture {
  width: number;
  height: number;
  pixels: Uint8ClampedArray;
}

export function outlineOf({ width, height, pixels }: Picture): Outline {
  const rows: [number, number][] = Array.from({ length: ROWS }, () => [...NOTHING]);
  const columns: [number, number][] = Array.from({ length: COLUMNS }, () => [...NOTHING]);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (pixels[(y * width + x) * 4 + 3]! < SEEN) continue;
      const row = rows[Math.floor(((height - 1 - y) / height) * ROWS)]!;
      const across = (x + 0.5 - width / 2) / height;
      row[0] = Math.min(row[0], across);
      row[1] = Math.max(row[1], across);
      const column = columns[Math.floor((x / width) * COLUMNS)]!;
      column[0] = Math.min(column[0], (height - 1 - y) / height);
      column[1] = Math.max(column[1], (height - y) / height);
    }
  return { rows, columns };
}

/** A box, for what nobody has measured. */
export const boxOutline = (aspect: number): Outline => ({
  rows: Array.from({ length: ROWS }, () => [-aspect / 2, aspect / 2]),
  columns: Array.from({ length: COLUMNS }, () => [0, 1]),
});

type Point = readonly [across: number, up: number];

/** Its edges, turned by so many turns to the right about the middle of its foot. */
export function turnedEdges({ rows }: Outline, turns: number): Point[] {
  const [cos, sin] = [Math.cos(turns * 2 * Math.PI), Math.sin(turns * 2 * Math.PI)];
  return rows.flatMap(([left, right], row): Point[] => {
    if (left > right) return [];
    const up = (row + 0.5) / rows.length;
    return [left, right].map((x): Point => [x * cos + up * sin, up * cos - x * sin]);
  });
}

/** How far to the right of upright its long side stands, turns, and how much longer than broad it is. */
export function axisOf({ rows }: Outline): { turns: number; slender: number } {
  let [mass, middle, high] = [0, 0, 0];
  const strips = rows.flatMap(([left, right], row) =>
    left > right ? [] : [{ wide: right - left, x: (left + right) / 2, up: (row + 0.5) / rows.length }],
  );
  for (const { wide, x, up } of strips) {
    mass += wide;
    middle += wide * x;
    high += wide * up;
  }
  [middle, high] = [middle / mass, high / mass];
  let [across, along, both] = [0, 0, 0];
  for (const { wide, x, up } of strips) {
    across += wide * ((x - middle) ** 2 + wide ** 2 / 12);
    along += wide * (up - high) ** 2;
    both += wide * (x - middle) * (up - high);
  }
  const angle = Math.atan2(2 * both, along - across) / 2;
  const spread = Math.hypot(along - across, 2 * both);
  return {
    turns: angle / (2 * Math.PI),
    slender: Math.sqrt((across + along + spread) / Math.max(1e-9, across + along - spread)),
  };
}

/** The middle of what it stands on, own heights from its middle. */
export function footOf({ columns, rows }: Outline): number {
  const aspect = aspectOf({ columns, rows });
  const low = columns.flatMap(([bottom, top], at) => (top > bottom && bottom < 0.05 ? [at] : []));
  if (low.length === 0) return 0;
  return ((low[0]! + low.at(-1)! + 1) / 2 / columns.length - 0.5) * aspect;
}

/** The middle of what is highest of it, own heights from its middle. */
export function crestOf(outline: Outline): number {
  const { columns } = outline;
  const high = columns.flatMap(([bottom, top], at) => (top > bottom && top > 0.95 ? [at] : []));
  if (high.length === 0) return 0;
  return ((high[0]! + high.at(-1)! + 1) / 2 / columns.length - 0.5) * aspectOf(outline);
}

/** How far its point, on which it cannot stand, goes into what is soft. */
export function pointOf({ rows }: Outline): number {
  const widths = rows.map(([left, right]) => right - left);
  const broad = Math.max(...widths) * 0.4;
  return Math.min(0.14, widths.findIndex((wide) => wide > broad) / rows.length);
}

/** How high it reaches between two places across, own heights. */
export function topBetween(outline: Outline, from: number, to: number): number {
  const { columns } = outline;
  const aspect = aspectOf(outline);
  const place = (x: number) => Math.floor((x / aspect + 0.5) * columns.length);
  const between = columns.slice(Math.max(0, place(from)), Math.max(1, place(to) + 1));
  return Math.max(0, ...between.map(([, top]) => top));
}

const aspectOf = ({ rows }: Outline): number =>
  Math.max(...rows.map(([, right]) => right)) - Math.min(...rows.map(([left]) => left));
