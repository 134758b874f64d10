/** Faces of pictures: that eyes are where the picture has a head, and that a face forgets what it felt before. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Body, stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { feelingOf, openExpression } from '../../../../../src/engines/theatre/stage/faces/expression.js';
import { measuredCodes, measuredFace } from '../../../../../src/engines/theatre/stage/faces/eyes-measured.js';
import { loadSprite } from '../../../../../src/engines/theatre/stage/pictures/sprites.js';
import { litPaint } from '../../../../../src/engines/theatre/stage/things/alive-face.js';

const LIGHT = { tint: '#ffffff', haze: '#ffffff', hazeStrength: 0 };
const PAINT = litPaint(LIGHT, 0);

const bodyWith = (more: Partial<Body>): Body => ({ ...stillBody(), ...more });
const feeling = fc.record({
  blink: fc.double({ min: 0, max: 1, noNaN: true }),
  mouth: fc.double({ min: 0, max: 1, noNaN: true }),
  mood: fc.double({ min: -1, max: 1, noNaN: true }),
  wow: fc.double({ min: 0, max: 1, noNaN: true }),
  gaze: fc.double({ min: -1, max: 1, noNaN: true }),
  tears: fc.constantFrom(0, 1),
  snore: fc.constantFrom(0, 1),
});

describe('a measured face', () => {
  test('has every eye on the picture', async () => {
    for (const code of measuredCodes()) {
      const { pixels, width, height } = await loadSprite(code);
      for (const { x, y } of measuredFace(code)!.eyes) {
        expect(x < width && y < height, code).toBe(true);
        expect(pixels[(Math.round(y) * width + Math.round(x)) * 4 + 3], code).toBeGreaterThan(200);
      }
    }
  });

  test('shows what is felt now, whatever it showed before', async () => {
    const { art, width, height } = await loadSprite('1f415');
    const expression = openExpression('1f415', art)!;
    const shown = (body: Body): Uint8ClampedArray => {
      expression.show(body, PAINT, false);
      return art.getContext('2d').getImageData(0, 0, width, height).data;
    };
    fc.assert(
      fc.property(feeling, feeling, (now, before) => {
        const first = Buffer.from(shown(bodyWith(now)));
        shown(bodyWith(before));
        expect(Buffer.from(shown(bodyWith(now))).equals(first)).toBe(true);
      }),
      { numRuns: 15 },
    );
    expression.close();
  });

  test('sleeps with its eyes shut, and is never glad in grief or anger', () => {
    fc.assert(
      fc.property(feeling, (felt) => {
        const seen = feelingOf(bodyWith(felt));
        if (felt.snore) expect(seen.lids).toBe(1);
        if (felt.tears || felt.mood < -0.3) expect(seen.smile).toBe(-1);
      }),
    );
  });

  test('is left alone where it is not known', async () => {
    expect(openExpression('1f697', (await loadSprite('1f697')).art)).toBeUndefined();
  });
});
