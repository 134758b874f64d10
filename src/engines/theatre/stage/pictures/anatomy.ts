/**
 * Finds the legs in the outline of a sprite that stands on the ground, so that they can step. Knows nothing of
 * pictures or colours: a grid of alpha in, rows of intervals out. Called by `figure.ts`.
 */

/** One leg: which columns of the picture it covers in each row from the hip down. Pixels of the sprite. */
export interface Leg {
  hipX: number;
  hipY: number;
  footX: number;
  /** From row `hipY` down: first column and the one after the last. */
  rows: [left: number, right: number][];
}

export interface Outline {
  width: number;
  height: number;
  /** Alpha, 0 to 255, row by row. */
  alpha: Uint8Array;
}

type Span = [left: number, right: number];

interface Gap {
  /** Columns of the gap per row, from the row of the feet upwards. */
  spans: Span[];
  top: number;
}

const OPAQUE = 110;
/** Parts of the height: where feet are looked for, how high a gap must reach to part two legs, and how high it may. */
const LOWEST_FOOT = 0.96;
const HIGHEST_FOOT = 0.84;
const SHORTEST_LEG = 0.09;
const LONGEST_LEG = 0.62;
const MOST_LEGS = 4;

/** The legs from left to right, two to four of them; none where the outline shows no such thing. */
export function findLegs(outline: Outline): Leg[] {
  const best = feetOf(outline);
  if (!best) return [];
  const { row, feet, gaps } = best;
  const hipY = Math.min(...gaps.map((gap) => gap.top));
  return feet.map((foot, index) => {
    const before = gaps[index - 1];
    const after = gaps[index];
    const bounds = (y: number): Span => [
      before ? middleAt(before, row, y) : 0,
      after ? middleAt(after, row, y) : outline.width,
    ];
    const above = trace(outline, foot, row - 1, hipY, bounds);
    const below = trace(outline, foot, row + 1, outline.height - 1, bounds);
    const rows = [...above.reverse(), foot, ...below];
    const top = rows[0]!;
    return { hipX: (top[0] + top[1]) / 2, hipY: row - above.length, footX: (foot[0] + foot[1]) / 2, rows };
  });
}

/** The row with the most feet, lowest first, and the gaps between them. */
function feetOf(outline: Outline): { row: number; feet: Span[]; gaps: Gap[] } | undefined {
  let best: { row: number; feet: Span[]; gaps: Gap[] } | undefined;
  const step = Math.max(1, Math.round(outline.height / 64));
  for (let row = Math.floor(outline.height * LOWEST_FOOT); row >= outline.height * HIGHEST_FOOT; row -= step) {
    const found = partedFeet(outline, row);
    if (found.feet.length >= 2 && found.feet.length <= MOST_LEGS && found.feet.length > (best?.feet.length ?? 0)) {
      best = { row, ...found };
    }
  }
  return best;
}

/** Runs of the row, those not parted by a real gap joined (toes), those parted up to the back dropped (tails). */
function partedFeet(outline: Outline, row: number): { feet: Span[]; gaps: Gap[] } {
  const runs = runsOf(outline, row, 0, outline.width).filter(([left, right]) => right - left > outline.width * 0.025);
  const feet: Span[] = [];
  const gaps: Gap[] = [];
  for (const run of runs) {
    const last = feet.at(-1);
    if (!last) {
      feet.push([...run]);
      continue;
    }
    const gap = climb(outline, row, [last[1], run[0]]);
    const reach = (outline.height - gap.top) / outline.height;
    if (reach < SHORTEST_LEG) {
      last[1] = run[1];
    } else if (reach > LONGEST_LEG) {
      if (run[1] - run[0] > last[1] - last[0] && feet.length === 1) feet[0] = [...run];
    } else {
      feet.push([...run]);
      gaps.push(gap);
    }
  }
  return { feet, gaps };
}

/** Follows the clear space between two feet upwards until it closes. */
function climb(outline: Outline, row: number, start: Span): Gap {
  const spans: Span[] = [start];
  let current = start;
  let y = row - 1;
  for (; y >= 0; y--) {
    const clear = clearSpan(outline, y, current);
    if (!clear) break;
    current = clear;
    spans.push(clear);
  }
  return { spans, top: y + 1 };
}

/** The widest clear run of row `y` within the columns of `below`. */
function clearSpan(outline: Outline, y: number, below: Span): Span | undefined {
  let widest: Span | undefined;
  let start = -1;
  for (let x = below[0]; x <= below[1]; x++) {
    const clear = x < below[1] && outline.alpha[y * outline.width + x]! < OPAQUE;
    if (clear && start < 0) start = x;
    if (!clear && start >= 0) {
      if (!widest || x - start > widest[1] - widest[0]) widest = [start, x];
      start = -1;
    }
  }
  if (!widest) return undefined;
  return widest[1] - widest[0] >= 2 ? widenClear(outline, y, widest) : undefined;
}

/** A gap may open wider further up, as it does above a foot. */
function widenClear(outline: Outline, y: number, [left, right]: Span): Span {
  let from = left;
  let to = right;
  while (from > 0 && left - from < 6 && outline.alpha[y * outline.width + from - 1]! < OPAQUE) from--;
  while (to < outline.width && to - right < 6 && outline.alpha[y * outline.width + to]! < OPAQUE) to++;
  return [from, to];
}

function middleAt(gap: Gap, row: number, y: number): number {
  const index = Math.min(Math.max(0, row - y), gap.spans.length - 1);
  const [left, right] = gap.spans[index]!;
  return Math.round((left + right) / 2);
}

/** Follows a leg from a foot row by row, nearest row first, to `end` or until it is lost. */
function trace(outline: Outline, foot: Span, from: number, end: number, bounds: (y: number) => Span): Span[] {
  const rows: Span[] = [];
  const direction = end < from ? -1 : 1;
  let current = foot;
  for (let y = from; direction < 0 ? y >= end : y <= end; y += direction) {
    const [low, high] = bounds(y);
    const touching = runsOf(outline, y, low, high).filter(([left, right]) => left < current[1] && right > current[0]);
    if (touching.length === 0) break;
    current = [touching[0]![0], touching.at(-1)![1]];
    rows.push(current);
  }
  return rows;
}

function runsOf(outline: Outline, y: number, low: number, high: number): Span[] {
  const runs: Span[] = [];
  let start = -1;
  for (let x = low; x <= high; x++) {
    const opaque = x < high && outline.alpha[y * outline.width + x]! >= OPAQUE;
    if (opaque && start < 0) start = x;
    if (!opaque && start >= 0) {
      runs.push([start, x]);
      start = -1;
    }
  }
  return runs;
}
