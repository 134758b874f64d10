import { describe, expect, test } from 'vitest';
import { playOf } from '../../../../../src/engines/theatre/stage/moving/pace.js';
import { openStage } from '../../../../../src/engines/theatre/stage/stage.js';
import { poseAt } from '../../../../../src/engines/theatre/stage/timeline.js';
import { actorDoing, scoreWith } from '../scores.js';

describe('pace', () => {
  test('leaves everybody where the film has them', () => {
    const score = scoreWith({ pace: 0.4, actors: [actorDoing('run', '1f40e', [0.4, -0.4])] });
    const play = playOf(score);

    for (const t of [0, 0.7, 2, 3.9]) {
      const slow = poseAt(play.score.actors[0]!, play.clockAt(t));
      expect(slow.x).toBeCloseTo(poseAt(score.actors[0]!, t).x, 9);
    }
  });

  test('slows what has no keys: at half pace, the wind of one second has blown after two', async () => {
    const draw = async (pace: number | undefined, t: number) => {
      const score = scoreWith({
        actors: [],
        set: { name: 'meadow', light: 'day', weather: 'wind' },
        ...(pace && { pace }),
      });
      const stage = await openStage(score, { width: 160, height: 90 });
      const picture = stage.draw(t);
      stage.close();
      return picture;
    };

    expect((await draw(0.5, 2)).equals(await draw(undefined, 1))).toBe(true);
    expect((await draw(0.5, 1)).equals(await draw(undefined, 1))).toBe(false);
  });
});
