/** Meshes that pictures are cut into: shards of glass, facets. Called by `glass.ts`. */
import { random } from '../painting/random.js';
import type { Mesh } from './cells.js';

/** Each pixel belongs to the nearest of points on a shaken grid, `size` pixels apart. */
export function shards(width: number, height: number, size: number, seed: number): Mesh {
  const { columns, rows, x, y } = shakenGrid(width, height, size, seed, 0.9);
  const cells = new Uint16Array(width * height);
  for (let down = 0, at = 0; down < height; down++) {
    const row = Math.floor(down / size) + 1;
    for (let across = 0; across < width; across++, at++) {
      const column = Math.floor(across / size) + 1;
      let nearest = Infinity;
      for (let r = row - 1; r <= row + 1; r++)
        for (let c = column - 1; c <= column + 1; c++) {
          const point = r * columns + c;
          const far = (x[point]! - across) ** 2 + (y[point]! - down) ** 2;
          if (far >= nearest) continue;
          nearest = far;
          cells[at] = point;
        }
    }
  }
  return { cells, count: columns * rows };
}

/** Two triangles for each square of a shaken grid. */
export function facets(width: number, height: number, size: number, seed: number): Mesh {
  const { columns, rows, x, y } = shakenGrid(width, height, size, seed, 0.62);
  const cells = new Uint16Array(width * height);
  const paint = (cell: number, corners: readonly [number, number, number]): void => {
    const [a, b, c] = corners;
    const top = Math.max(0, Math.floor(Math.min(y[a]!, y[b]!, y[c]!)));
    const bottom = Math.min(height - 1, Math.ceil(Math.max(y[a]!, y[b]!, y[c]!)));
    const left = Math.max(0, Math.floor(Math.min(x[a]!, x[b]!, x[c]!)));
    const right = Math.min(width - 1, Math.ceil(Math.max(x[a]!, x[b]!, x[c]!)));
    const side = (from: number, to: number, across: number, down: number): number =>
      (x[to]! - x[from]!) * (down - y[from]!) - (y[to]! - y[from]!) * (across - x[from]!);
    for (let down = top; down <= bottom; down++)
      for (let across = left; across <= right; across++) {
        const [first, second, third] = [side(a, b, across, down), side(b, c, across, down), side(c, a, across, down)];
        if ((first >= 0 && second >= 0 && third >= 0) || (first <= 0 && second <= 0 && third <= 0))
          cells[down * width + across] = cell;
      }
  };
  for (let row = 0; row < rows - 1; row++)
    for (let column = 0; column < columns - 1; column++) {
      const point = row * columns + column;
      const [a, b, c, d] = [point, point + 1, point + columns, point + columns + 1];
      const leans = (row + column) % 2 === 0;
      paint(point * 2, leans ? [a, b, c] : [a, b, d]);
      paint(point * 2 + 1, leans ? [b, d, c] : [a, d, c]);
    }
  return { cells, count: columns * rows * 2 };
}

/** Points about one square beyond the picture on each side; `shake` is how far they may lie off, in squares. */
function shakenGrid(width: number, height: number, size: number, seed: number, shake: number) {
  const next = random(seed);
  const columns = Math.ceil(width / size) + 3;
  const rows = Math.ceil(height / size) + 3;
  const count = columns * rows;
  const x = Float32Array.from({ length: count }, (_, point) => ((point % columns) - 1 + (next() - 0.5) * shake) * size);
  const y = Float32Array.from(
    { length: count },
    (_, point) => (Math.floor(point / columns) - 1 + (next() - 0.5) * shake) * size,
  );
  return { columns, rows, x, y };
}
