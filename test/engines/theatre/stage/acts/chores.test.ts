import { expect, test } from 'vitest';
import { launder, pottery, wipe } from '../../../../../src/engines/theatre/stage/acts/chores.js';
import { EFFORT } from '../../../../../src/engines/theatre/stage/acts/effort.js';
import type { Moment, Used } from '../../../../../src/engines/theatre/stage/acts/moment.js';
import { type Body, stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { PATTERNS } from '../../../../../src/engines/theatre/stage/people/patterns.js';

const TIMES = [0, 0.4, 1.1, 1.9, 2.6, 3.3, 3.9];

function momentOf(t: number, pattern: (typeof PATTERNS)[keyof typeof PATTERNS] = PATTERNS.adult): Moment {
  const { half, hip, arm, shoulder, shoulderAside } = pattern;
  const marks = { arms: true, half, hip, arm, shoulder: [shoulderAside, shoulder] };
  return { t, own: 0.3, marks, act: { elapsed: t, strength: 1 }, travel: { speed: 0 } } as unknown as Moment;
}

function doing(craft: typeof wipe, picture: string, t: number): Body {
  const body = stillBody();
  craft(body, momentOf(t), { picture } as Used, 1);
  return body;
}
const thingOf = (body: Body, picture: string) => body.things.find((thing) => thing.picture === picture)!;

test('a pane is white below the blade and clear above it', () => {
  for (const t of TIMES) {
    const body = doing(wipe, 'prop-windows', t);
    const [suds, blade] = [thingOf(body, 'suds'), thingOf(body, 'squeegee')];

    expect(suds.y + suds.turn!).toBeLessThan(blade.y + blade.size * 0.45);
    expect(suds.y + suds.turn!).toBeGreaterThan(blade.y - 0.1);
    expect(Math.hypot(body.hands[0].x - blade.x, body.hands[0].y - blade.y)).toBeLessThan(0.01);
  }
});

test('clay grows all the time, between two hands that stay at its sides', () => {
  const bodies = TIMES.map((t) => doing(pottery, 'prop-clay', t));
  const grown = bodies.map((body) => thingOf(body, 'prop-clay').turn!);

  expect(grown).toEqual([...grown].sort((a, b) => a - b));
  expect(grown[0]).toBeLessThan(0.05);
  expect(grown.at(-1)).toBe(1);
  for (const { hands } of bodies) expect(hands[0].x - hands[1].x).toBeGreaterThan(0.3);
});

test('a piece of clothing is in the hands while it is carried, and ends in the machine', () => {
  const held = doing(launder, 'prop-laundry', 0.35);
  const gone = doing(launder, 'prop-laundry', 0.92);
  const shirt = thingOf(held, '1f455');

  expect(Math.hypot(shirt.x - (held.hands[0].x + held.hands[1].x) / 2, shirt.y - held.hands[0].y)).toBeLessThan(0.1);
  expect(thingOf(gone, '1f455').size).toBeLessThan(shirt.size * 0.4);
  expect(Math.abs(thingOf(gone, '1f455').x - thingOf(gone, 'prop-washing-machine').x)).toBeLessThan(0.1);
});

test('who crawls has both hands on the floor, whatever the length of their arms', () => {
  for (const pattern of [PATTERNS.adult, PATTERNS.lady, PATTERNS.boy, PATTERNS.head])
    for (const t of TIMES) {
      const body = stillBody();
      EFFORT.crawl(body, momentOf(t, pattern));

      for (const { x, y } of body.hands) {
        const above = y - pattern.hip;
        const floor = pattern.hip - body.crouch + above * Math.cos(body.bow) - x * Math.sin(body.bow);
        expect(floor).toBeGreaterThan(0);
        expect(floor).toBeLessThan(0.1);
        expect(Math.hypot(x, y - pattern.shoulder)).toBeLessThan(pattern.arm * 1.2);
      }
    }
});
