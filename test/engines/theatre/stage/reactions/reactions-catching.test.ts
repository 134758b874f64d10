import { describe, expect, it } from 'vitest';
import { type Body, stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { dragonFor } from '../../../../../src/engines/theatre/stage/dragons/drawn-dragon.js';
import { CATCH_SECONDS, CATCHING } from '../../../../../src/engines/theatre/stage/reactions/reactions-catching.js';
import { rigFor } from '../../../../../src/engines/theatre/stage/rigs.js';
import { DRAWN } from '../../../../../src/engines/theatre/stage/things/drawn-names.js';
import { actorDoing } from '../scores.js';

const star = actorDoing('play', '1f409', [0, 0]);
const { marks } = dragonFor(star)!;

function bodyAt(elapsed: number, name: keyof typeof CATCHING): Body {
  const body = stillBody();
  CATCHING[name](body, { elapsed, seconds: 2, k: 1, marks, rig: rigFor(star) });
  return body;
}

describe.each(['catch-rose', 'catch-bamboo'] as const)('%s', (name) => {
  it('has a thing that the stage can draw fly from afar to an open mouth, which shuts', () => {
    const [flying, caught] = [bodyAt(0.1, name), bodyAt(CATCH_SECONDS + 0.4, name)];

    expect(DRAWN.has(flying.things[0]!.picture)).toBe(true);
    expect(flying.things[0]!.x - caught.things[0]!.x).toBeGreaterThan(0.3);
    expect(flying.mouth).toBeGreaterThan(0.8);
    expect(caught.mouth).toBeLessThan(0.5);
  });
});

it('has a rose lie between the teeth', () => {
  const [rose] = bodyAt(CATCH_SECONDS + 0.4, 'catch-rose').things;

  expect(Math.abs(rose!.x - marks.mouth[0])).toBeLessThan(0.05);
  expect(Math.abs(rose!.y - marks.mouth[1])).toBeLessThan(0.08);
});

it('has bamboo in the paw, beside the mouth and never across it', () => {
  const { things, hands } = bodyAt(CATCH_SECONDS + 0.4, 'catch-bamboo');
  const [stalk] = things;

  expect([stalk!.x, stalk!.y]).toEqual([hands[0].x, hands[0].y]);
  expect(hands[0].k).toBe(1);
  expect(stalk!.x - marks.mouth[0]).toBeGreaterThan(stalk!.size * 0.5);
});
