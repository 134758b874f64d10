/**
 * The stage against small pictures that somebody has looked at. After a change that is meant to be seen, write them
 * anew with `GOLDEN=write npx vitest run test/engines/theatre/stage/golden.test.ts`, look at test/golden/stage/ and
 * commit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas, ImageData, loadImage } from '@napi-rs/canvas';
import { beforeAll, expect, test } from 'vitest';
import type { Score } from '../../../../src/engines/theatre/score/score.js';
import { openStage } from '../../../../src/engines/theatre/stage/stage.js';
import { actorDoing, actorWith, scoreWith } from './scores.js';

const WIDTH = 128;
const HEIGHT = 72;
const folder = fileURLToPath(new URL('../../../golden/stage/', import.meta.url));

const FILMS: Record<string, { score: Score; t: number }> = {
  mammoth: {
    score: scoreWith({
      set: { name: 'snowy-meadow', light: 'day', weather: 'snow' },
      actors: [{ ...actorDoing('walk', '1f9a3', [0.2, -0.2]), size: 0.8 }],
    }),
    t: 1.7,
  },
  astronauts: {
    score: scoreWith({
      set: { name: 'moon', light: 'night', weather: 'clear' },
      actors: [actorDoing('dance', '1f9d1-200d-1f680', [-0.2, -0.2]), actorDoing('wave', '1f680', [0.3, 0.3])],
      camera: [
        { t: 0, x: 0, y: 0, zoom: 1, roll: 0 },
        { t: 4, x: 0.1, y: 0.02, zoom: 1.2, roll: 0.01 },
      ],
    }),
    t: 3,
  },
  fish: {
    score: scoreWith({
      set: { name: 'under-water', light: 'day', weather: 'clear' },
      actors: [
        actorWith({ ...actorDoing('swim', '1f420', [-0.3, 0.3]), colour: 'pink' }),
        actorWith({ sprite: '1f422', keys: [{ t: 0, x: 0.2, depth: 0.5, height: 0.3, facing: -1 }], seed: 3 }),
      ],
    }),
    t: 2.2,
  },
  birthday: {
    score: scoreWith({
      set: { name: 'studio', light: 'day', weather: 'clear' },
      actors: [actorDoing('jump', '1f43b', [-0.25, -0.25]), actorDoing('laugh', '1f467', [0.25, 0.25])],
      titles: [{ text: 'Hi 米娅 🎂', start: 0, end: 4, at: 'top' }],
    }),
    t: 2.5,
  },
  chase: {
    score: scoreWith({
      look: 'pixel-art',
      actors: [actorDoing('run', '1f408', [-0.4, 0.1]), actorDoing('run', '1f401', [0, 0.4])],
    }),
    t: 2,
  },
  storm: {
    score: scoreWith({
      set: { name: 'mountains', light: 'sunset', weather: 'storm' },
      look: 'old-film',
      actors: [
        { ...actorDoing('fly', '1f426', [0.3, -0.3]), keys: [{ t: 0, x: 0, depth: 0.8, height: 0.2, facing: -1 }] },
      ],
    }),
    t: 1.2,
  },
};

async function drawn({ score, t }: { score: Score; t: number }): Promise<Buffer> {
  const stage = await openStage(score, { width: WIDTH, height: HEIGHT });
  const frame = stage.draw(t);
  stage.close();
  return frame;
}

beforeAll(async () => {
  if (process.env.GOLDEN !== 'write') return;
  for (const [name, film] of Object.entries(FILMS)) {
    const canvas = createCanvas(WIDTH, HEIGHT);
    canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(await drawn(film)), WIDTH, HEIGHT), 0, 0);
    writeFileSync(`${folder}${name}.png`, canvas.toBuffer('image/png'));
  }
});

test.each(Object.keys(FILMS))('draws %s as in the committed picture', async (name) => {
  const canvas = createCanvas(WIDTH, HEIGHT);
  canvas.getContext('2d').drawImage(await loadImage(readFileSync(`${folder}${name}.png`)), 0, 0);
  const golden = canvas.data();

  const frame = await drawn(FILMS[name]!);

  const differences = Array.from(frame, (value, index) => Math.abs(value - golden[index]!));
  const farOff = differences.filter((difference) => difference > 24).length / differences.length;
  expect(differences.reduce((sum, difference) => sum + difference, 0) / differences.length).toBeLessThanOrEqual(3);
  expect(farOff).toBeLessThanOrEqual(0.02);
});
