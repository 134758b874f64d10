import { expect, test } from 'vitest';
import { feed } from '../../../../../src/engines/theatre/stage/acts/feeding.js';
import type { Moment } from '../../../../../src/engines/theatre/stage/acts/moment.js';
import { type Body, stillBody } from '../../../../../src/engines/theatre/stage/body.js';

const MARKS = { arms: true, half: 0.12, shoulder: [0.1, 0.55], arm: 0.27, hip: 0.3, grasp: 1 };

function fed(sprite: string, elapsed: number): Body {
  const body = stillBody();
  const act = { name: 'bend', elapsed, strength: 1, prop: { sprite } };
  feed(body, { act, t: elapsed, own: 0, partner: 0.6, marks: MARKS, actor: { name: '' } } as unknown as Moment, 1);
  return body;
}

test('bread is thrown in crumbs that end on the ground before who throws it, other food held out on a knee', () => {
  const crumbs = fed('1f35e', 1.2).things.filter(({ free }) => free);

  expect(crumbs.length).toBeGreaterThan(3);
  for (const { x, y } of crumbs) {
    expect(x).toBeGreaterThan(MARKS.half);
    expect(y).toBeLessThan(0.06);
  }
  expect(fed('1f35e', 0.2).things.filter(({ free }) => free)).toEqual([]);
  expect(fed('1f955', 1.2).things).toHaveLength(1);
  expect(fed('1f955', 1.2).crouch).toBeGreaterThan(0.1);
});
