import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf } from '../../../../../src/engines/theatre/stage/camera.js';
import { blankCanvas } from '../../../../../src/engines/theatre/stage/painting/paint.js';
import { openBackdrop } from '../../../../../src/engines/theatre/stage/shooting/backdrop.js';
import type { StagedLayer } from '../../../../../src/engines/theatre/stage/shooting/layers.js';
import { scoreWith } from '../scores.js';

const FRAME = frameOf(96, 54, 0.5);
const at = (frame: number): number => frame / 24;

/** A layer that shows the time as its colour. */
const layerOf = (depth: number, calm = true): StagedLayer => ({
  sort: depth - 1,
  depth,
  calm,
  hidesFrom: () => Number.POSITIVE_INFINITY,
  draw(canvas, t) {
    canvas.fillStyle = `rgb(${Math.round(t * 60)}, ${Math.round(depth * 255)}, 0)`;
    canvas.fillRect(0, 0, 96, 54);
  },
  close: () => {},
});
const LAYERS = [0, 0.1].map((depth) => layerOf(depth));
const camera = (to: number) => [0, 4].map((t) => ({ t, x: (t / 4) * to, y: 0, zoom: 1, roll: 0 }));

function backdropOf(layers: StagedLayer[], to = 0) {
  const picture = blankCanvas(96, 54);
  const backdrop = openBackdrop(scoreWith({ camera: camera(to) }), FRAME, layers, [], (canvas, { from, to, t }) => {
    for (const layer of layers.slice(from, to)) layer.draw(canvas, t, { x: 0, y: 0, zoom: 1, roll: 0 }, 54);
    return 54;
  });
  return {
    countAt: (t: number): number => backdrop?.draw(picture.getContext('2d'), t) ?? 0,
    seenAt(t: number): string {
      backdrop?.draw(picture.getContext('2d'), t);
      return picture.getContext('2d').getImageData(40, 20, 1, 1).data.join();
    },
  };
}

describe('far scenery', () => {
  test('is one picture for two frames, whatever was drawn before', () => {
    const alone = Array.from({ length: 96 }, (_, frame) => backdropOf(LAYERS).seenAt(at(frame)));

    fc.assert(
      fc.property(fc.array(fc.nat(95), { minLength: 1, maxLength: 20 }), (frames) => {
        const backdrop = backdropOf(LAYERS);
        for (const frame of frames) expect(backdrop.seenAt(at(frame))).toBe(alone[frame]);
      }),
      { numRuns: 20 },
    );
    expect(alone[7]).toBe(alone[6]);
    expect(alone[8]).not.toBe(alone[7]);
  });

  test('few layers that a fast camera moves are drawn one by one, many as they are then', () => {
    expect(backdropOf(LAYERS, 60).countAt(1)).toBe(0);
    const many = backdropOf(
      [0, 0.05, 0.1, 0.15].map((depth) => layerOf(depth)),
      60,
    );

    expect(many.countAt(1)).toBe(4);
    expect(many.seenAt(at(25))).not.toBe(many.seenAt(at(24)));
  });

  test('ends before what is near or lively', () => {
    expect(backdropOf([...LAYERS, layerOf(0.2, false), layerOf(0.25)]).countAt(1)).toBe(2);
    expect(backdropOf([...LAYERS, layerOf(0.5), layerOf(1.1)]).countAt(1)).toBe(3);
    expect(backdropOf([layerOf(0), layerOf(0.1, false), layerOf(0.2)]).countAt(1)).toBe(0);
  });
});
