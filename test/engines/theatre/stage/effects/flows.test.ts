import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';
import { FLOW_WAYS, type FlowWay } from '../../../../../src/engines/theatre/score/flows.js';
import { SCORE_VERSION, Score } from '../../../../../src/engines/theatre/score/score.js';
import { openStage } from '../../../../../src/engines/theatre/stage/stage.js';
import { told } from '../../../../../src/engines/theatre/story/tell.js';

const plain: Score = {
  version: SCORE_VERSION,
  seconds: 4,
  seed: 3,
  set: { name: 'tabletop', light: 'day', weather: 'clear' },
  look: 'plain',
  camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
  cameraShake: 0,
  actors: [],
  titles: [],
};

/** How many bytes differ between two moments. */
async function movedBy(way: FlowWay): Promise<number> {
  const score: Score = {
    ...plain,
    effects: [{ name: 'flow', start: 0, end: 4, x: 0, flow: { way, liquid: 'coffee' }, sprite: '1f353' }],
  };
  const stage = await openStage(score, { width: 192, height: 108 });
  const [one, other] = [1.1, 2.6].map((t) => Uint8Array.from(stage.draw(t)));
  stage.close();
  return one!.filter((value, index) => value !== other![index]).length;
}

it.each(FLOW_WAYS)('%s is seen and goes on', async (way) => {
  expect(await movedBy(way)).toBeGreaterThan(150);
});

it('is alone in the picture, and smaller in a narrow one', () => {
  const film = told({ ...plain, actors: [] }, readPrompt('milk poured into a glass'), 9 / 16);

  expect(Score.parse(film)).toMatchObject({ actors: [], effects: [{ name: 'flow', flow: { way: 'pour' } }] });
  expect(film.effects![0]!.size).toBeLessThan(0.8);
});
