import { describe, expect, it } from 'vitest';
import { loadSprite } from '../../../../../src/engines/theatre/stage/pictures/sprites.js';
import { findWheels } from '../../../../../src/engines/theatre/stage/things/wheels.js';

describe('findWheels', () => {
  it.each([
    ['car', '1f697'],
    ['bus', '1f68c'],
  ])('finds the two wheels that a %s shows, on the ground and as large as each other', async (_, code) => {
    const picture = await loadSprite(code);

    const wheels = findWheels(picture);

    expect(wheels).toHaveLength(2);
    expect(wheels[0]!.x).toBeLessThan(picture.width / 2);
    expect(wheels[1]!.x).toBeGreaterThan(picture.width / 2);
    expect(wheels[0]!.radius / wheels[1]!.radius).toBeCloseTo(1, 0);
  });

  it('finds none where there is nothing round and dark', async () => {
    expect(findWheels(await loadSprite('1f34b'))).toEqual([]);
  });
});
