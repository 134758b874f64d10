import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { mammothFor } from '../../../../../src/engines/theatre/stage/mammoths/drawn-mammoth.js';
import { PLAIN_LIGHT } from '../../../../../src/engines/theatre/stage/pictures/light.js';
import { BEFALLEN } from '../../../../../src/engines/theatre/stage/reactions/reactions-befallen.js';
import { rigFor } from '../../../../../src/engines/theatre/stage/rigs.js';
import { actorDoing } from '../scores.js';

const SECONDS = 1.8;
const calf = {
  ...actorDoing('walk', '1f9a3', [0, 0.2]),
  size: 0.36,
  keys: [0.2, 0.9].map((depth, index) => ({ t: index * 4, x: 0, depth, height: 0, facing: -1 })),
};
const marks = mammothFor(calf, PLAIN_LIGHT, 100)!.marks;
const tumbled = (elapsed: number): Body => {
  const body = stillBody();
  BEFALLEN.tumble(body, { elapsed, seconds: SECONDS, k: 1, marks, rig: rigFor(calf) });
  return body;
};

describe('a young mammoth that tumbles', () => {
  it('is held in one of its own poses all the time, and never turned over as a picture', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.06, max: SECONDS - 0.3, noNaN: true }), (elapsed) => {
        const body = tumbled(elapsed);

        expect(body.tip).toBe(0);
        expect([body.kneel, body.curl, body.sit].filter((pose) => pose > 0.5)).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });

  it('slips into the air, rolls up in snow that bursts, and sits there with snow on its head', () => {
    expect(tumbled(0.25)).toMatchObject({ kneel: 1, burst: 0 });
    expect(tumbled(0.25).up).toBeGreaterThan(0.2);
    expect(tumbled(0.8)).toMatchObject({ curl: 1, burst: 0 });
    expect(tumbled(1.5)).toMatchObject({ sit: 1, capped: 1 });
    expect(tumbled(1.5).burst).toBeGreaterThan(0);
  });
});
