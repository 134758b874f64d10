import { describe, expect, it } from 'vitest';
import { type Body, stillBody } from '../../../../src/engines/theatre/stage/body.js';
import { dragonFor } from '../../../../src/engines/theatre/stage/drawn-dragon.js';
import { CATCH_SECONDS, CATCHING } from '../../../../src/engines/theatre/stage/reactions-catching.js';
import { rigFor } from '../../../../src/engines/theatre/stage/rigs.js';
import { DRAWN } from '../../../../src/engines/theatre/stage/uses.js';
import { actorDoing } from './scores.js';

const star = actorDoing('play', '1f409', [0, 0]);
const { marks } = dragonFor(star)!;

function bodyAt(elapsed: number, name: keyof typeof CATCHING): Body {
  const body = stillBody();
  CATCHING[name](body, { elapsed, seconds: 2, k: 1, marks, rig: rigFor(star) });
  return body;
}

describe.each(['catch-rose', 'catch-bamboo'] as const)('%s', (name) => {
  it('has a thing that the stage can draw fly from afar into an open mouth, which shuts on it', () => {
    const [flying, caught] = [bodyAt(0.1, name), bodyAt(CATCH_SECONDS + 0.3, name)];

    expect(DRAWN.has(flying.things[0]!.picture)).toBe(true);
    expect(flying.things[0]!.x - marks.mouth[0]).toBeGreaterThan(0.4);
    expect(Math.abs(caught.things[0]!.x - marks.mouth[0])).toBeLessThan(0.05);
    expect(Math.abs(caught.things[0]!.y - marks.mouth[1])).toBeLessThan(0.08);
    expect(flying.mouth).toBeGreaterThan(0.8);
    expect(caught.mouth).toBeLessThan(0.5);
  });
});
