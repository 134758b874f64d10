import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Body, stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { frameOf } from '../../../../../src/engines/theatre/stage/camera.js';
import { blankCanvas } from '../../../../../src/engines/theatre/stage/painting/paint.js';
import { heldSince } from '../../../../../src/engines/theatre/stage/pictures/seen.js';
import { openOnTwos, type Standing } from '../../../../../src/engines/theatre/stage/shooting/on-twos.js';

const FRAME = frameOf(96, 54, 0.5);
const at = (frame: number): number => frame / 24;

/** A bar of 20 pixels that goes 12 pixels a second, its colour the time it was drawn at. */
const standing = (t: number, body: Partial<Body> = {}, scale = 1): Standing => ({
  body: { ...stillBody(), ...body },
  facing: 1,
  height: 20,
  place: (canvas) => {
    canvas.translate(20 + 12 * t, 40);
    canvas.scale(scale, scale);
  },
  paint(canvas) {
    canvas.fillStyle = `rgb(${Math.round(t * 60)}, 0, 0)`;
    canvas.fillRect(-4, -20, 8, 20);
  },
});

/** The picture of each frame, drawn in this order by one; `undefined` where it has to be drawn anew. */
function picturesOf(frames: readonly number[], bodyAt: (t: number) => Partial<Body> = () => ({}), grown = 0) {
  const twos = openOnTwos(FRAME, 0.4);
  const standingAt = (t: number): Standing => standing(t, bodyAt(t), 1 + grown * t);
  const pictures = frames.map((frame) => {
    const canvas = blankCanvas(96, 54).getContext('2d');
    const start = heldSince(at(frame));
    const laid = twos.layFor(canvas, start, standingAt(start), standingAt(at(frame)));
    laid?.lay(canvas);
    return laid && canvas.getImageData(0, 0, 96, 54).data.join();
  });
  twos.close();
  return pictures;
}

const leftmost = (picture: string): number => {
  const pixels = picture.split(',').map(Number);
  return Math.min(
    ...pixels.flatMap((alpha, index) => (index % 4 === 3 && alpha > 127 ? [((index - 3) / 4) % 96] : [])),
  );
};
const redness = (picture: string): number =>
  Math.max(
    ...picture
      .split(',')
      .filter((_, index) => index % 4 === 0)
      .map(Number),
  );

describe('a body on twos', () => {
  test('is as it was in the frame before, where it has come', () => {
    const [first, between, next] = picturesOf([24, 25, 26]) as [string, string, string];

    expect(redness(between)).toBe(redness(first));
    expect(redness(next)).toBeGreaterThan(redness(first));
    // Half a pixel a frame, in whole pixels.
    expect(leftmost(between)).toBe(leftmost(first) + 1);
    expect(leftmost(next)).toBe(leftmost(first) + 1);
  });

  test('looks the same whatever was drawn before', () => {
    const alone = Array.from({ length: 48 }, (_, frame) => picturesOf([frame])[0]);

    fc.assert(
      fc.property(fc.array(fc.nat(47), { minLength: 1, maxLength: 8 }), (frames) => {
        expect(picturesOf(frames)).toEqual(frames.map((frame) => alone[frame]));
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['jumps', (t: number) => ({ up: t })],
    ['tumbles', (t: number) => ({ roll: 2 * t })],
    ['hurries', (t: number) => ({ step: 2 * t })],
    ['dances fast', (t: number) => ({ cheerPhase: 2 * t })],
    ['flaps', () => ({ flap: 1 })],
  ])('is drawn anew in each frame where it %s', (_, bodyAt) => {
    expect(picturesOf([25], bodyAt)).toEqual([undefined]);
  });

  test('is drawn anew where the camera rushes at it', () => {
    expect(picturesOf([25], undefined, 1)[0]).toBeDefined();
    expect(picturesOf([25], undefined, 8)[0]).toBeUndefined();
  });
});
