import { expect, test } from 'vitest';
import { holdThing } from '../../../../../src/engines/theatre/stage/acts/holding.js';
import type { Moment } from '../../../../../src/engines/theatre/stage/acts/moment.js';
import { stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { PATTERNS } from '../../../../../src/engines/theatre/stage/people/patterns.js';
import { holdOf } from '../../../../../src/engines/theatre/stage/things/uses.js';

const { half, hip, arm, shoulder, shoulderAside } = PATTERNS.boy;
const marks = { arms: true, half, hip, arm, shoulder: [shoulderAside, shoulder], headWidth: 0.3 };

test.each(['prop-broom', 'prop-rake'])('a %s that is not in use stands on its foot beside its holder', (picture) => {
  const body = stillBody();
  const moment = { t: 0.4, own: 0, marks } as unknown as Moment;

  holdThing(body, moment, { ...holdOf(picture), picture, long: 0.62 }, 1);

  const [rests] = body.things;
  const foot = rests!.y - (0.95 - holdOf(picture).grip[1]) * rests!.size;
  expect(Math.abs(foot)).toBeLessThan(0.05);
  expect(rests!.x).toBeLessThan(-half);
  expect([body.hands[1].x, body.hands[1].y]).toEqual([rests!.x, rests!.y]);
  expect(body.hands[0].k).toBe(0);
});
