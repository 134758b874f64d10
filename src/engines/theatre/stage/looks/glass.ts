/** Looks made of pieces: a church window with its leads, and facets as of folded paper. Listed by `index.ts`. */
import type { Frame } from '../camera.js';
import { openCells } from './cells.js';
import { openInk } from './ink.js';
import { blotches, openBench, openOverlay, type StagedLook } from './look.js';
import { facets, shards } from './meshes.js';

const PIXELS = 150_000;
/** Sides of a piece, parts of the frame's smaller side: where nobody is, and within actors. */
const PANE = { coarse: 0.085, fine: 0.034 } as const;
const FACET = { coarse: 0.06, fine: 0.02 } as const;
const LEAD = '#14101a';

export function openStainedGlass(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, PIXELS);
  const { width, height } = bench;
  const unit = Math.min(width, height);
  const cells = openCells(
    width,
    height,
    shards(width, height, PANE.coarse * unit, seed),
    shards(width, height, PANE.fine * unit, seed + 1),
  );
  // Glass is thicker here and thinner there.
  const thickness = blotches(width, height, 14, seed + 2);
  // No two panes are from one sheet.
  const tint = Float32Array.from({ length: 3 * cells.count }, (_, index) => 0.84 + 0.32 * chance(index, seed));
  const ink = openInk(frame, LEAD, 40, 90, 1);
  const window = openOverlay(frame, (canvas) => {
    const lit = canvas.createRadialGradient(
      ...([frame.width * 0.5, frame.height * 0.4, 0] as const),
      ...([frame.width * 0.5, frame.height * 0.4, frame.width * 0.6] as const),
    );
    lit.addColorStop(0, 'rgba(255,244,214,0.2)');
    lit.addColorStop(0.6, 'rgba(255,244,214,0)');
    lit.addColorStop(1, 'rgba(10,6,20,0.5)');
    canvas.fillStyle = lit;
    canvas.fillRect(0, 0, frame.width, frame.height);
    canvas.strokeStyle = LEAD;
    canvas.lineWidth = Math.min(frame.width, frame.height) * 0.03;
    canvas.strokeRect(0, 0, frame.width, frame.height);
  });
  return {
    draw(canvas, picture, _, cast) {
      ink.read(picture);
      bench.read(picture);
      const pixels = bench.pixels();
      cells.flatten(pixels, cast);
      for (let index = 0, at = 0; index < cells.of.length; index++, at += 4) {
        const own = cells.of[index]!;
        const isLead = own !== cells.of[index + 1] || own !== cells.of[index + width];
        if (isLead) {
          pixels[at] = 20;
          pixels[at + 1] = 16;
          pixels[at + 2] = 26;
          continue;
        }
        const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
        const grey = (77 * red + 151 * green + 28 * blue) >> 8;
        const lit = 0.86 + 0.32 * thickness[index]!;
        pixels[at] = (grey + (red - grey) * 1.9) * lit * tint[own * 3]!;
        pixels[at + 1] = (grey + (green - grey) * 1.9) * lit * tint[own * 3 + 1]!;
        pixels[at + 2] = (grey + (blue - grey) * 1.9) * lit * tint[own * 3 + 2]!;
      }
      bench.write(canvas);
      ink.draw(canvas);
      window.draw(canvas);
    },
    close() {
      bench.close();
      cells.close();
      ink.close();
      window.close();
    },
  };
}

export function openLowPoly(frame: Frame, seed: number): StagedLook {
  const bench = openBench(frame, PIXELS);
  const { width, height } = bench;
  const unit = Math.min(width, height);
  const coarse = facets(width, height, FACET.coarse * unit, seed);
  const fine = facets(width, height, FACET.fine * unit, seed + 1);
  const cells = openCells(width, height, coarse, fine);
  // Each facet is turned another way to the light.
  const turned = Float32Array.from({ length: cells.count }, (_, cell) => 0.91 + 0.18 * chance(cell, seed));
  return {
    draw(canvas, picture, _, cast) {
      bench.read(picture);
      const pixels = bench.pixels();
      cells.flatten(pixels, cast);
      for (let index = 0, at = 0; index < cells.of.length; index++, at += 4) {
        const lit = turned[cells.of[index]!]!;
        const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
        const grey = (77 * red + 151 * green + 28 * blue) >> 8;
        pixels[at] = (grey + (red - grey) * 1.25) * lit;
        pixels[at + 1] = (grey + (green - grey) * 1.25) * lit;
        pixels[at + 2] = (grey + (blue - grey) * 1.25) * lit;
      }
      bench.write(canvas);
    },
    close() {
      bench.close();
      cells.close();
    },
  };
}

/** 0 to 1, always the same for the same numbers. */
const chance = (index: number, seed: number): number => Math.abs(Math.sin(index * 12.9898 + seed) * 43758.5453) % 1;
