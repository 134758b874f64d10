import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { DRAWN } from '../../../../../src/engines/theatre/stage/things/drawn-names.js';
import { drawDrawn } from '../../../../../src/engines/theatre/stage/things/drawn-things.js';

// Two drumsticks point inwards: one of them has a size below 0.
it.each([...DRAWN])('draws %s in any size and to either side', (picture) => {
  const canvas = createCanvas(200, 200).getContext('2d');
  const thing = { picture, x: 0, y: 0, angle: 0.4, layer: 'front', alpha: 1 } as const;

  for (const size of [0.34, 0, -0.34])
    expect(() => {
      canvas.setTransform(100, 0, 0, 100, 100, 100);
      drawDrawn(canvas, { ...thing, size });
    }).not.toThrow();
});
