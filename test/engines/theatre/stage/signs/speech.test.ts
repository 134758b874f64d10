import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBubble } from '../../../../../src/engines/theatre/stage/signs/speech.js';
import { openStage } from '../../../../../src/engines/theatre/stage/stage.js';
import { actorWith, scoreWith } from '../scores.js';

const frame = { width: 768, height: 432 };

describe('a speech bubble', () => {
  test('lies inside the frame wherever the head is', () => {
    fc.assert(
      fc.property(
        fc.record({ x: fc.integer({ min: -200, max: 900 }), y: fc.integer({ min: -300, max: 700 }) }),
        fc.record({ width: fc.integer({ min: 40, max: 400 }), height: fc.integer({ min: 30, max: 150 }) }),
        (head, size) => {
          const box = placeBubble(head, size, frame, 432);
          return (
            box.left >= 0 && box.top >= 0 && box.left + box.width <= frame.width && box.top + box.height <= frame.height
          );
        },
      ),
    );
  });

  test('does not cover what somebody else says', () => {
    const first = placeBubble({ x: 300, y: 200 }, { width: 200, height: 60 }, frame, 432);
    const second = placeBubble({ x: 320, y: 205 }, { width: 200, height: 60 }, frame, 432, [first]);

    expect(second.top + second.height <= first.top || second.top >= first.top + first.height).toBe(true);
  });

  test('shows words while somebody talks and not before', async () => {
    const talking = (says?: string) =>
      scoreWith({
        actors: [actorWith({ ...(says && { says }), acts: [{ name: 'talk', start: 2, end: 4, strength: 1 }] })],
      });
    const frames = await Promise.all(
      ['你好！', 'Hello!'].map(async (says) => {
        const stage = await openStage(talking(says), { width: 192, height: 108 });
        const pictures = [stage.draw(0.5), stage.draw(3)];
        stage.close();
        return pictures;
      }),
    );

    const [chinese, english] = frames as [Buffer[], Buffer[]];
    expect(chinese[0]!.equals(english[0]!)).toBe(true);
    expect(chinese[1]!.equals(english[1]!)).toBe(false);
  });

  test('shows the words of somebody who only waves', async () => {
    const draw = async (says: string) => {
      const stage = await openStage(scoreWith({ actors: [actorWith({ says })] }), { width: 192, height: 108 });
      const picture = stage.draw(3);
      stage.close();
      return picture;
    };

    expect((await draw('Yes')).equals(await draw('No'))).toBe(false);
  });
});
