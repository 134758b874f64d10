import { afterAll, expect, test } from 'vitest';
import { openDrawingRoom } from '../../../src/engines/theatre/drawing.js';
import type { Score } from '../../../src/engines/theatre/score/score.js';
import { openStage } from '../../../src/engines/theatre/stage/stage.js';

const SIZE = { width: 96, height: 54 };
const REQUEST = { ...SIZE, prompt: '', seconds: 1, framesPerSecond: 8, seed: 1 };
const FRAMES = 8;
const room = openDrawingRoom(2);
const patient = new AbortController().signal;

const filmOf = (sprite: string): Score => ({
  version: 1,
  seconds: 1,
  seed: 1,
  set: { name: 'meadow', light: 'day', weather: 'rain' },
  look: 'plain',
  camera: [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }],
  cameraShake: 0.5,
  actors: [
    {
      sprite,
      name: 'x',
      size: 0.5,
      keys: [
        { t: 0, x: -0.3, depth: 0.8, height: 0, facing: 1 },
        { t: 1, x: 0.3, depth: 0.8, height: 0, facing: 1 },
      ],
      acts: [{ name: 'run', start: 0, end: 1, strength: 1 }],
      seed: 3,
    },
  ],
  titles: [],
});
const DOG = filmOf('1f415');

async function all(frames: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const drawn: Buffer[] = [];
  for await (const frame of frames) drawn.push(Buffer.from(frame));
  return drawn;
}

afterAll(() => room.close());

test('painters draw the frames that one stage draws, in order', async () => {
  const stage = await openStage(DOG, SIZE);
  const alone = Array.from({ length: FRAMES }, (_, frame) => stage.draw(frame / REQUEST.framesPerSecond));
  stage.close();

  const together = await all(room.draw(DOG, REQUEST, FRAMES, patient));

  expect(together.map((frame, index) => frame.equals(alone[index]!))).toEqual(Array(FRAMES).fill(true));
});

test('a cancel ends the frames with its reason, and the next film is drawn', async () => {
  const controller = new AbortController();
  const reason = new Error('changed my mind');
  const frames = room.draw(DOG, REQUEST, FRAMES, controller.signal);
  await frames.next();

  controller.abort(reason);

  await expect(all(frames)).rejects.toBe(reason);
  expect(await all(room.draw(DOG, REQUEST, FRAMES, patient))).toHaveLength(FRAMES);
});

test('films given up while they open leave the room to the next, whoever waited for a picture of another', async () => {
  for (let time = 0; time < 5; time++) {
    const given = room.draw(DOG, REQUEST, FRAMES, patient);
    const first = given.next().catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, time * 8));
    const left = given.return(undefined);

    const next = await all(room.draw(filmOf('1f408'), REQUEST, 2, patient));

    expect(next).toHaveLength(2);
    await Promise.all([first, left]);
  }
});

test('a film given up before its turn came takes nothing from the next', async () => {
  const given = [DOG, filmOf('1f404'), filmOf('1f416')].map((score) => {
    const frames = room.draw(score, REQUEST, FRAMES, patient);
    const first = frames.next().catch(() => {});
    return [first, frames.return(undefined)];
  });

  const [cat] = await all(room.draw(filmOf('1f408'), REQUEST, 1, patient));

  await Promise.all(given.flat());
  expect(cat!.equals((await all(room.draw(filmOf('1f408'), REQUEST, 1, patient)))[0]!)).toBe(true);
});

test('whoever stops taking frames leaves the room to the next film', async () => {
  const given = room.draw(DOG, REQUEST, FRAMES, patient);
  await given.next();
  await given.return(undefined);

  const cats = await all(room.draw(filmOf('1f408'), REQUEST, FRAMES, patient));

  expect(cats).toHaveLength(FRAMES);
  expect(cats[0]!.equals((await all(room.draw(DOG, REQUEST, 1, patient)))[0]!)).toBe(false);
});

test('what a stage cannot open is told to whoever wants its frames', async () => {
  await expect(all(room.draw(filmOf('ffff'), REQUEST, FRAMES, patient))).rejects.toThrow(
    /no picture for the emoji ffff/,
  );
});
