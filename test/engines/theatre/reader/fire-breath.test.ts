import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { openStage } from '../../../../src/engines/theatre/stage/stage.js';
import { actorDoing, scoreWith } from '../stage/scores.js';

const breathOf = (prompt: string) => {
  const { subjects, unknown } = readPrompt(prompt);
  return [subjects.length, Object.values(subjects[0]?.props ?? {}).map(({ sprite }) => sprite), unknown];
};

describe('fire that is breathed', () => {
  it.each([
    'a dragon breathes fire',
    'the dragon spits fire',
    'a fire-breathing dragon over a village',
    'baby dragon sneezes fire',
    'a man breathes fire at the circus',
    '一条龙喷火',
    '龙喷出火焰',
    '一只会喷火的恐龙',
  ])('is no fire beside who breathes it: %s', (prompt) => {
    expect(breathOf(prompt)).toEqual([1, ['prop-fire-breath'], []]);
  });

  it.each(['a dragon sits beside a fire', 'a firefighter puts out a fire', '一条龙坐在火旁边'])(
    'is no breath: %s',
    (prompt) => {
      expect(breathOf(prompt)[1]).not.toContain('prop-fire-breath');
    },
  );

  it.each([
    ['a dragon, by its own', '1f409'],
    ['a cat, by a sign', '1f408'],
  ])('comes out of %s', async (_, sprite) => {
    const size = { width: 192, height: 108 };
    const [still, breathing] = await Promise.all(
      [undefined, { sprite: 'prop-fire-breath' }].map((prop) => {
        const actor = actorDoing('nod', sprite);
        const acts = actor.acts.map((act) => (prop ? { ...act, prop } : act));
        return openStage(scoreWith({ actors: [{ ...actor, acts }] }), size);
      }),
    );
    const hot = (frame: Buffer): number => {
      let count = 0;
      for (let at = 0; at < frame.length; at += 4)
        if (frame[at]! > 235 && frame[at + 1]! > 90 && frame[at + 1]! < 235 && frame[at + 2]! < 110) count++;
      return count;
    };

    expect(hot(breathing!.draw(1.2))).toBeGreaterThan(hot(still!.draw(1.2)) + 40);
    still!.close();
    breathing!.close();
  });
});
