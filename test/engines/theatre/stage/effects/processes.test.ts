import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';
import { SEEN, TAUGHT } from '../../../../../src/engines/theatre/score/processes.js';
import { SCORE_VERSION, Score } from '../../../../../src/engines/theatre/score/score.js';
import { openStage } from '../../../../../src/engines/theatre/stage/stage.js';
import { told } from '../../../../../src/engines/theatre/story/tell.js';

const plain: Score = {
  version: SCORE_VERSION,
  seconds: 4,
  seed: 3,
  set: { name: 'studio', light: 'day', weather: 'clear' },
  look: 'plain',
  camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
  cameraShake: 0,
  actors: [],
  titles: [],
};

it.each([...TAUGHT, ...SEEN])('%s is seen and goes on', async (name) => {
  const score: Score = {
    ...plain,
    effects: [{ name: 'process', start: 0, end: 4, process: { name, words: ['one'] } }],
  };
  const stage = await openStage(score, { width: 192, height: 108 });
  const [one, other] = [0.6, 2.6].map((t) => Uint8Array.from(stage.draw(t)));
  stage.close();

  expect(one!.filter((value, index) => Math.abs(value - other![index]!) > 12).length).toBeGreaterThan(400);
});

it('nobody stands in it, however long it is', () => {
  const film = told({ ...plain, seconds: 20 }, readPrompt('how gears work'));

  expect(Score.parse(film)).toMatchObject({ actors: [], effects: [{ name: 'process', end: 20 }] });
});
