import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { bendTowards } from '../../../../../src/engines/theatre/stage/people/limbs.js';
import { isHuman, PATTERNS } from '../../../../../src/engines/theatre/stage/people/patterns.js';
import {
  bentOf,
  bowedTo,
  DEEP,
  farFootOf,
  legOf,
  NEAR_FOOT,
  reachAt,
} from '../../../../../src/engines/theatre/stage/people/squatting.js';
import type { Marks } from '../../../../../src/engines/theatre/stage/pictures/marks.js';
import { PETTING } from '../../../../../src/engines/theatre/stage/reactions/petting.js';
import type { Reacting } from '../../../../../src/engines/theatre/stage/reactions/reacting.js';
import { armfulOf } from '../../../../../src/engines/theatre/stage/things/armful.js';

const people = Object.values(PATTERNS).filter(isHuman);

test('the head of who is stroked is before the knees and within reach of an arm', () => {
  for (const pattern of people) {
    const reach = reachAt(pattern, 0.28);

    expect(reach).toBeGreaterThan(0.15);
    expect(reach).toBeLessThan(pattern.arm + 0.2);
  }
});

test('a large head is not bent down as far as a small one', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 0.6, noNaN: true }), (head) => {
      expect(bentOf(head + 0.05)).toBeLessThanOrEqual(bentOf(head));
    }),
  );
});

test('the near knee of who squats is seen before the belly, over its foot and below the waist', () => {
  for (const { hip, half, leg } of [PATTERNS.girl, PATTERNS.lady, PATTERNS.model]) {
    const hips = hip * (1 - DEEP);
    const foot = hip * NEAR_FOOT;

    const { joint } = bendTowards([0, -hips], [-foot, -leg * 0.5], legOf(hip) - leg * 0.6, [-1, -0.12]);

    expect(-joint[0]).toBeGreaterThan(half);
    expect(Math.abs(-joint[0] - foot)).toBeLessThan(0.06);
    expect(-joint[1]).toBeLessThan(hips + 0.09);
  }
});

test('the far knee of who squats on short legs is on the ground, before a foot that lies behind the seat', () => {
  for (const { hip, leg } of [PATTERNS.girl, PATTERNS.lady, PATTERNS.elder]) {
    const [x, up] = farFootOf(hip);
    const ankle = leg * 0.52;

    const { joint } = bendTowards([0, -hip * (1 - DEEP)], [-x, -up - ankle], legOf(hip) - leg * 0.6, [-1, -0.12]);

    expect(x).toBeLessThan(-hip * 0.4);
    expect(-joint[1]).toBeLessThan(0.06);
    expect(-joint[1]).toBeGreaterThan(-0.02);
  }
});

test('a hand put where something stands is there once its owner has squatted and bent', () => {
  const { hip } = PATTERNS.model;
  const [low, bent] = [hip * DEEP, 0.4];
  const [x, y] = bowedTo(hip, low, bent, 0.3, 0.25);
  const [forwards, up] = [x, y - hip];
  const turned = [forwards * Math.cos(bent) + up * Math.sin(bent), up * Math.cos(bent) - forwards * Math.sin(bent)];

  expect(turned[0]).toBeCloseTo(0.3);
  expect(turned[1]! + hip - low).toBeCloseTo(0.25);
});

test('who strokes under an umbrella holds it in the one hand, beside the head, and strokes with the other', () => {
  for (const head of [0.2, 0.3, 0.42]) {
    const body = stillBody();
    const [far, near] = body.hands;
    Object.assign(far, { x: 0.2, y: 0.6, k: 1 });
    body.things.push({ picture: 'umbrella-up', x: 0.2, y: 0.6, size: 0.7, angle: 0, layer: 'over', alpha: 1 });
    const marks = {
      arms: true,
      half: 0.12,
      headWidth: head,
      hip: 0.3,
      shoulder: [0.1, 0.98 - head],
      neck: [0, 1 - head],
      crown: [0, 1],
    } as unknown as Marks;

    PETTING.pet(body, { elapsed: 0.5, seconds: 1, k: 1, marks, reach: [0.4, 0.3] } as unknown as Reacting);

    const [umbrella] = body.things;
    expect(Math.hypot(near.x - umbrella!.x, near.y - umbrella!.y)).toBeLessThan(0.01);
    expect(umbrella!.layer).toBe('over');
    expect(-umbrella!.x).toBeGreaterThan(head / 2);
    expect(far.x - umbrella!.x).toBeGreaterThan(0.3);
  }
});

test('who takes somebody up under an umbrella keeps it over both, beside the head, an arm about whom they hold', () => {
  const body = stillBody();
  const held = { y: 0.5, size: 0.3, angle: 0, layer: 'front', alpha: 1 } as const;
  body.things.push({ ...held, picture: armfulOf('1f408'), x: 0.2 }, { ...held, picture: 'umbrella-up', x: 0.3 });
  const marks = { half: 0.1, headWidth: 0.3, shoulder: [0.1, 0.58], crown: [0, 1], neck: [0, 0.63] };

  PETTING.cradle(body, { elapsed: 2, seconds: 3, k: 1, marks } as unknown as Reacting);

  const [kitten, umbrella] = body.things;
  const [far, near] = body.hands;
  expect(Math.hypot(near.x - umbrella!.x, near.y - umbrella!.y)).toBeLessThan(0.01);
  expect(Math.hypot(far.x - kitten!.x, far.y - kitten!.y)).toBeLessThan(kitten!.size / 2);
  expect(-umbrella!.x).toBeGreaterThan(marks.headWidth / 2);
  expect(umbrella!.alpha).toBe(1);
  expect(umbrella!.y + umbrella!.size * Math.cos(umbrella!.angle)).toBeGreaterThan(1.05);
});
