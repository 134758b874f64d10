import { expect, test } from 'vitest';
import { flyKite } from '../../../../../src/engines/theatre/stage/acts/kite.js';
import type { Moment, Used } from '../../../../../src/engines/theatre/stage/acts/moment.js';
import { type Body, stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { PATTERNS } from '../../../../../src/engines/theatre/stage/people/patterns.js';

const { half, hip, arm, shoulder, shoulderAside } = PATTERNS.boy;
const marks = { arms: true, half, hip, arm, shoulder: [shoulderAside, shoulder], headWidth: 0.3 };

/** A boy who looks to the right, at a height over the ground. */
function flying(t: number, height: number, upwards = 0): Body {
  const body = stillBody();
  const pose = { x: -0.2, facing: 1, height };
  const moment = { t, own: 0, marks, pose, actor: { size: 0.5 }, travel: { wide: 1.78, upwards } } as unknown as Moment;
  flyKite(body, moment, { picture: '1fa81', long: 0.3 } as Used, 1);
  return body;
}

test('who flies a kite stands with feet apart and knees bent, and leans back from it', () => {
  for (const t of [0, 0.4, 0.9, 1.7]) {
    const body = flying(t, 0);

    expect(body.feet[0].x - body.feet[1].x).toBeGreaterThan(hip * 0.7);
    expect(body.crouch).toBeGreaterThan(hip * 0.1);
    expect(body.tip).toBeLessThan(-0.1);
  }
});

test('arm and string are one line, and in the air the arm is raised after the kite', () => {
  const reachOf = (body: Body): [number, number] => [body.hands[0].x - shoulderAside * 0.6, body.hands[0].y - shoulder];
  const [stands, hangs] = [flying(0.4, 0), flying(0.4, 0.5)];
  const { x, y, line } = stands.things[0]!;
  const [hand] = stands.hands;

  expect(line).toEqual([hand.x, hand.y]);
  expect(Math.atan2(reachOf(stands)[1], reachOf(stands)[0])).toBeCloseTo(Math.atan2(y - hand.y, x - hand.x), 1);
  expect(Math.hypot(...reachOf(hangs))).toBeGreaterThan(arm * 0.9);
  expect(reachOf(hangs)[1]).toBeGreaterThan(reachOf(stands)[1]);
});

test('who is high up flies out behind the kite, and is upright again before the feet are down', () => {
  const [high, low] = [flying(0.4, 0.7), flying(0.4, 0.08)];

  expect(high.tip + high.bow).toBeGreaterThan(0.7);
  expect(Math.abs(low.tip)).toBeLessThan(0.3);
  expect(high.windy).toBeGreaterThan(low.windy);
});

test('a kite rises as a film begins', () => {
  expect(flying(0.9, 0).things[0]!.y).toBeGreaterThan(flying(0.1, 0).things[0]!.y + 0.3);
});

test('whom a kite lets down hangs by both hands, more upright than in flight, one leg stretched', () => {
  const [flies, sinks] = [flying(2, 0.6), flying(2, 0.6, -1.5)];
  const apart = ({ hands: [fore, other] }: Body): number => Math.hypot(fore.x - other.x, fore.y - other.y);

  expect(flies.tip + flies.bow).toBeGreaterThan(0.7);
  expect(sinks.tip + sinks.bow).toBeLessThan(flies.tip + flies.bow - 0.1);
  expect(apart(sinks)).toBeLessThan(apart(flies) / 2);
  expect(Math.min(sinks.feet[0].y, sinks.feet[1].y)).toBeLessThan(0);
});
