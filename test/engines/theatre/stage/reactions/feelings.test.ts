/** Feelings are told apart by faces, and leave mouths and hands that are in use alone. */
import { describe, expect, it } from 'vitest';
import { FEELINGS } from '../../../../../src/engines/theatre/score/feelings.js';
import { stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { FELT_REACTIONS } from '../../../../../src/engines/theatre/stage/reactions/feelings.js';
import { rigFor } from '../../../../../src/engines/theatre/stage/rigs.js';
import { actorDoing } from '../scores.js';

const rig = rigFor(actorDoing('idle', '1f9cd-200d-2640-fe0f', [0, 0]));
const marks = {
  arms: true,
  arm: 0.3,
  shoulder: [0.1, 0.5],
  hip: 0.25,
  mouth: [0, 0.62],
  eyes: [0, 0.7],
  eyesApart: 0.1,
  crown: [0, 0.95],
  headWidth: 0.36,
  neck: [0, 0.54],
  half: 0.14,
  grasp: 1,
} as const;

const faceOf = (name: (typeof FEELINGS)[number], body = stillBody(), elapsed = 1.9) => {
  FELT_REACTIONS[name](body, { elapsed, seconds: 4, k: 1, marks, rig });
  return body;
};

describe('what somebody feels', () => {
  it('makes another face for each feeling', () => {
    const faces = FEELINGS.map((name) => {
      const { mien, blush, wow, mood, mouth } = faceOf(name);
      return JSON.stringify([{ ...mien, clock: 0 }, blush, wow, mood, mouth > 0]);
    });

    expect(new Set(faces).size).toBe(FEELINGS.length);
  });

  it('shows grief with brows up to the middle and streams, anger with brows down and teeth', () => {
    expect(faceOf('sorrowful').mien).toMatchObject({ brows: -1, lips: 'pout' });
    expect(faceOf('sorrowful').mien!.streams).toBeGreaterThan(0.9);
    expect(faceOf('furious').mien).toMatchObject({ lips: 'gritted', streams: 0 });
    expect(faceOf('furious').mien!.brows).toBeGreaterThan(1);
  });

  it('comes over a face, and is not there from the first moment', () => {
    expect(faceOf('furious', stillBody(), 0.02).mien).toBeUndefined();
  });

  it('leaves the face of who yawns', () => {
    const body = stillBody();
    body.mien = { brows: -0.7, raised: 0, lids: 0, lips: 'yawn', streams: 0, tremble: 0, clock: 0 };

    expect(faceOf('weary', body).mien!.lips).toBe('yawn');
  });

  it('leaves a mouth that eats, and hands that hold something', () => {
    const body = stillBody();
    body.crumbs = 1;
    body.things.push({ picture: '1f34e', x: 0, y: 0, size: 0.2, angle: 0, layer: 'over', alpha: 1 });

    faceOf('embarrassed', body);

    expect(body.mien?.lips).toBeUndefined();
    expect(body.hands.map(({ k }) => k)).toEqual([0, 0]);
  });
});
