import { expect, test } from 'vitest';
import { measuredPerson } from '../../../../../src/engines/theatre/stage/faces/people-faces.js';
import { loadSprite } from '../../../../../src/engines/theatre/stage/pictures/sprites.js';

const PEOPLE = ['1f469', '1f466', '1f474', '1f468-200d-1f680'];

test('the eyes of a person lie on the same level within the picture, on either side of the mouth', async () => {
  for (const code of PEOPLE) {
    const toned = code.replace(/^[^-]+/, '$&-1f3fd');
    const [{ width, height }, face] = [await loadSprite(toned), measuredPerson(toned)!];
    const [left, right] = face.eyes;
    expect(left!.y, code).toBe(right!.y);
    expect(left!.x - left!.rx, code).toBeGreaterThan(0);
    expect(right!.x + right!.rx, code).toBeLessThan(width);
    expect(face.mouth!.x, code).toBe((left!.x + right!.x) / 2);
    expect(face.mouth!.y, code).toBeGreaterThan(left!.y);
    expect(face.mouth!.y, code).toBeLessThan(height);
  }
});

test('an unknown picture has no face', () => {
  expect(measuredPerson('1f408')).toBeUndefined();
});
