/**
 * A picture in cells of one colour each, on a mesh that never moves: coarse where nobody is, fine where actors are, so
 * that they stay themselves. Called by `glass.ts`.
 */
import type { Canvas } from '@napi-rs/canvas';
import { openCastMask } from './look.js';

/** For each pixel the number of its cell, from 0. */
export interface Mesh {
  cells: Uint16Array;
  count: number;
}

/** Alpha from which a pixel belongs to an actor. */
const OWN = 90;

/** `coarse` and `fine` are meshes over `width × height` pixels. */
export function openCells(width: number, height: number, coarse: Mesh, fine: Mesh) {
  const count = coarse.count + fine.count;
  const sums = new Uint32Array(count * 4);
  const of = new Uint16Array(width * height);
  const mask = openCastMask(width, height);
  return {
    count,
    /** The cell of each pixel in the latest picture; those of the fine mesh come after the coarse ones. */
    of,
    /** Gives each cell the mean colour of its pixels. `cast` shows the actors alone. */
    flatten(pixels: Uint8ClampedArray, cast: Canvas | undefined): void {
      const own = cast && mask.read(cast);
      sums.fill(0);
      for (let index = 0, at = 0; index < of.length; index++, at += 4) {
        const cell = own && own[at + 3]! > OWN ? coarse.count + fine.cells[index]! : coarse.cells[index]!;
        of[index] = cell;
        const sum = cell * 4;
        sums[sum] = sums[sum]! + pixels[at]!;
        sums[sum + 1] = sums[sum + 1]! + pixels[at + 1]!;
        sums[sum + 2] = sums[sum + 2]! + pixels[at + 2]!;
        sums[sum + 3] = sums[sum + 3]! + 1;
      }
      for (let index = 0, at = 0; index < of.length; index++, at += 4) {
        const sum = of[index]! * 4;
        const size = sums[sum + 3]!;
        pixels[at] = sums[sum]! / size;
        pixels[at + 1] = sums[sum + 1]! / size;
        pixels[at + 2] = sums[sum + 2]! / size;
      }
    },
    close: mask.close,
  };
}
