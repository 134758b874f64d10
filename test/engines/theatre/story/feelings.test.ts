import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { told } from '../../../../src/engines/theatre/story/tell.js';
import { actorWith, scoreWith } from '../stage/scores.js';

const film = (prompt: string) => {
  const reading = readPrompt(prompt);
  const { sprite, name } = reading.subjects[0]!;
  const actor = {
    ...actorWith({ acts: [{ name: 'idle', start: 0, end: 4, strength: 1 }] }),
    sprite,
    name,
    size: 0.6,
    keys: [0, 4].map((t) => ({ t, x: 0, depth: 0.8, height: 0, facing: 1 })),
  };
  return told(scoreWith({ actors: [actor] }), reading);
};

describe('a film of a feeling', () => {
  it.each(['a woman is furious', '女人非常生气'])('is of the face, near, with nobody beside it: %s', (prompt) => {
    const score = film(prompt);

    expect(score.actors[0]!.reactions).toEqual([{ name: 'furious', start: 0.25, end: 4 }]);
    expect(score.guests ?? []).toEqual([]);
    expect(score.camera.at(-1)!.zoom).toBeGreaterThan(1.6);
  });

  it('goes near where the camera was asked for nothing, and nowhere else', () => {
    expect(film('a woman is furious, wide shot').camera.at(-1)!.zoom).toBeLessThan(1.5);
  });
});
