import { expect, it } from 'vitest';
import { type Fowl, wingOf } from '../../../../../src/engines/theatre/stage/birds/fowl-wing.js';
import { stillBody } from '../../../../../src/engines/theatre/stage/body.js';

const PENGUIN = { trunk: [-0.37, 0.285, 0.345], feathered: false } as unknown as Fowl;
const embracing = (over: number) => {
  const body = { ...stillBody(), embrace: 1, over };
  body.hands[0] = { ...body.hands[0], x: 0.8, y: 0.42, k: 1 };
  return body;
};

it('lays the near wing of the nearer of two who embrace over the breast of the other, and not all across it', () => {
  const wing = wingOf(PENGUIN, embracing(1), -1);

  expect(wing).toMatchObject({ before: true, hidden: false });
  expect(wing.end[0]).toBeGreaterThan(-0.7);
  expect(wing.end[0]).toBeLessThan(-0.4);
});

it('hides the near wing of the farther one behind the other, and the outer wings behind both', () => {
  expect(wingOf(PENGUIN, embracing(0), -1)).toMatchObject({ before: false, hidden: true });
  expect(wingOf(PENGUIN, embracing(0), 1)).toMatchObject({ before: false, hidden: false });
  expect(wingOf(PENGUIN, embracing(1), 1)).toMatchObject({ before: false, hidden: false });
});
