import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf, lookAt, steadyZoomOf } from '../../../../../src/engines/theatre/stage/camera.js';
import { blankCanvas } from '../../../../../src/engines/theatre/stage/painting/paint.js';
import { seenBy } from '../../../../../src/engines/theatre/stage/pictures/seen.js';
import { paintStill, stillPicture } from '../../../../../src/engines/theatre/stage/pictures/still-picture.js';
import type { Layer } from '../../../../../src/engines/theatre/stage/set.js';
import { scoreWith } from '../scores.js';

const FRAME = frameOf(96, 54, 0.5);
const SCREEN = { left: 0, top: 0, right: 96, bottom: 54 };
/** A hard edge in the middle of the stage. */
const LAYER: Layer = {
  depth: 0.6,
  still: true,
  draw(canvas) {
    canvas.fillStyle = '#000000';
    canvas.fillRect(-96, -54, 288, 162);
    canvas.fillStyle = '#ffffff';
    canvas.fillRect(48, -54, 144, 162);
  },
};

/** The reds of a row across the edge, in a film whose camera goes from side to side, when it is at `x`; `zooms` at its ends. */
function rowAt(x: number, zooms: readonly [number, number]): number[] {
  const camera = [-0.2, 0.2].map((at, index) => ({ t: 4 * index, x: at, y: 0, zoom: zooms[index]!, roll: 0 }));
  const score = scoreWith({ camera });
  const zoom = steadyZoomOf(score)(LAYER.depth);
  const seen = seenBy(score, FRAME)(LAYER.depth)(SCREEN);
  const picture = stillPicture(paintStill(LAYER, FRAME, seen, zoom), LAYER, FRAME, seen, zoom);
  const screen = blankCanvas(96, 54).getContext('2d');
  picture.draw(screen, lookAt(screen, FRAME, { ...camera[0]!, x }, LAYER.depth));
  const { data } = screen.getImageData(8, 20, 80, 1);
  return Array.from({ length: 80 }, (_, index) => data[index * 4]!);
}

describe('a still layer', () => {
  test('has the same edge wherever a camera stands that keeps its zoom', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.2, max: 0.2, noNaN: true }), fc.constantFrom(1, 1.015, 1.3, 1.8), (x, zoom) => {
        const mixed = (at: number) =>
          rowAt(at, [zoom, zoom])
            .filter((red) => red > 0 && red < 255)
            .join();
        expect(mixed(x)).toBe(mixed(0));
      }),
      { numRuns: 60 },
    );
  });

  test('lies within a pixel of where the camera sees it', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.2, max: 0.2, noNaN: true }), (x) => {
        const light = (row: number[]): number => row.reduce((sum, red) => sum + red / 255, 0);
        // A zoom that changes is mixed of neighbours, and exact.
        expect(Math.abs(light(rowAt(x, [1.3, 1.3])) - light(rowAt(x, [1.3, 1.4])))).toBeLessThan(1);
      }),
      { numRuns: 60 },
    );
  });
});
