/**
 * A picture in cells of one colour each, on a mesh that never moves: coarse where nobody is, fine where actors are, so
 * that they stay themselves. Called by `glass.ts` and `tiled.ts`.
 */
import type { Canvas } from '@napi-rs/canvas';
import { blankCanvas } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';

/** For each pixel the number of its cell, from 0. */
export interface Mesh {
  cells: Uint16Array;
  count: number;
}

/** Brightness of a mask from which a pixel belongs to an actor. */
const OWN = 90;

/** `coarse` and `fine` are meshes over `width × height` pixels. */
export function openCells(width: number, height: number, coarse: Mesh, fine: Mesh) {
  const count = coarse.count + fine.count;
  const sums = new Uint32Array(count * 4);
  const of = new Uint16Array(width * height);
  const mask = blankCanvas(width, height);
  const brush = mask.getContext('2d');
  return {
    count,
    /** The cell of each pixel in the latest picture; those of the fine mesh come after the coarse ones. */
    of,
    /** Gives each cell the mean colour of its pixels. `cast` shows the actors alone. */
    flatten(pixels: Uint8ClampedArray, cast: Canvas | undefined): void {
      let own: Uint8ClampedArray | undefined;
      if (cast) {
        brush.clearRect(0, 0, width, height);
        brush.drawImage(cast, 0, 0, width, height);
        own = brush.getImageData(0, 0, width, height).data;
      }
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
    close: () => release(mask),
  };
}
