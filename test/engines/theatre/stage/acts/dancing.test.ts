import { expect, test } from 'vitest';
import { danceInPoses } from '../../../../../src/engines/theatre/stage/acts/dancing.js';
import type { Moment } from '../../../../../src/engines/theatre/stage/acts/moment.js';
import { type Body, stillBody } from '../../../../../src/engines/theatre/stage/body.js';

const MARKS = { half: 0.12, shoulder: [0.1, 0.55], arm: 0.27, hip: 0.3 };

function danced(name: string, elapsed: number): Body {
  const body = stillBody();
  const moment = { act: { elapsed, strength: 1 }, own: 0, marks: MARKS, actor: { name } };
  danceInPoses(body, moment as unknown as Moment);
  return body;
}

test.each(['man', 'ballerina'])('a %s who dances is held otherwise in each of six stills', (name) => {
  const stills = [0, 1, 2, 3, 4, 5].map((still) => danced(name, ((still + 0.5) * 4) / 6));

  for (const [index, still] of stills.slice(1).entries()) {
    const limbs = [...still.hands, ...still.feet];
    const before = [...stills[index]!.hands, ...stills[index]!.feet];
    const moved = limbs.reduce((sum, { x, y }, limb) => sum + Math.hypot(x - before[limb]!.x, y - before[limb]!.y), 0);
    expect(moved).toBeGreaterThan(0.2);
  }
});

test('poses flow into each other', () => {
  for (let frame = 1; frame < 96; frame++) {
    const [before, now] = [danced('woman', (frame - 1) / 24), danced('woman', frame / 24)];
    for (const [limb, hand] of now.hands.entries())
      expect(Math.hypot(hand.x - before.hands[limb]!.x, hand.y - before.hands[limb]!.y)).toBeLessThan(0.16);
  }
});
