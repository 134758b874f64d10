/** The camera that a prompt asks for: its moves are large enough for stills, and never go beyond what is painted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { frameOf, parallax, trembling } from '../../../../src/engines/theatre/stage/camera.js';
import { seenBy } from '../../../../src/engines/theatre/stage/pictures/seen.js';
import { asked } from '../../../../src/engines/theatre/story/asked-camera.js';
import { WAGON } from '../../../../src/engines/theatre/story/tales/trains.js';
import { told } from '../../../../src/engines/theatre/story/tell.js';
import { actorWith, scoreWith } from '../stage/scores.js';

const WIDE = 16 / 9;
const [WIDTH, HEIGHT] = [1600, 900];
/** What is said to be seen is a little more than is, pixels. */
const SPARE = 8;
/** Heights of the point that zooming keeps, as sets have them. */
const EYES = [0.5, 0.56];
const VIADUCT_EYE = 0.44;

const numberWithin = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** A camera as a director makes it. */
const cameras = fc
  .tuple(
    fc.array(fc.record({ x: numberWithin(-0.3, 0.3), y: numberWithin(-0.2, 0.2), zoom: numberWithin(1, 2) }), {
      minLength: 2,
      maxLength: 6,
    }),
    numberWithin(0, 1),
  )
  .map(([keys, cameraShake]) => ({
    camera: keys.map((key, index) => ({
      ...key,
      // As `compose.ts` holds it.
      y: key.y * (1 - trembling(cameraShake).y / 0.2),
      t: (index * 4) / (keys.length - 1),
      roll: 0,
    })),
    cameraShake,
  }));
const actors = fc.array(
  fc
    .tuple(numberWithin(0.1, 1), numberWithin(-0.6, 0.6), numberWithin(-0.6, 0.6), numberWithin(0, 1))
    .map(([size, from, to, height]) =>
      actorWith({ size, keys: [from, to].map((x, end) => ({ t: end * 4, x, depth: 0.8, height, facing: 1 })) }),
    ),
  { maxLength: 4 },
);
const MOVES = [
  'pan left',
  'pan right',
  'tilt up',
  'tilt down',
  'zoom in',
  'zoom out',
  'pan left, zoom in',
  'close-up',
  'orbit shot',
];

/** From −x to x, −y to y and one zoom to another, evenly. */
const moving = ({ x = 0, y = 0, zooms = [1, 1] }: { x?: number; y?: number; zooms?: readonly [number, number] }) =>
  zooms.map((zoom, end) => ({ t: end * 4, x: end ? x : -x, y: end ? y : -y, zoom, roll: 0 }));

const filmed = (move: string, more: Parameters<typeof scoreWith>[0] = {}) =>
  asked(scoreWith(more), readPrompt(`a cat, ${move}`), WIDE);

describe('the camera that a prompt asks for', () => {
  it('does not move when it is to stand still, whatever the director gave it and whoever leaves the picture', () => {
    fc.assert(
      fc.property(cameras, actors, (film, cast) => {
        const score = scoreWith({ ...film, cameraShake: 0, actors: cast });
        const { camera, cameraShake } = told(score, readPrompt('a cat jumps, still camera'));
        const [first] = camera;
        for (const { t: _, ...key } of camera)
          expect(key).toEqual({ x: first!.x, y: first!.y, zoom: first!.zoom, roll: 0 });
        expect(cameraShake).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('sees nothing beyond what is painted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MOVES), cameras, actors, fc.constantFrom(...EYES), (move, film, cast, eye) => {
        const score = filmed(move, { ...film, actors: cast })!;
        const seen = seenBy(score, frameOf(WIDTH, HEIGHT, eye));

        for (const depth of [0, 0.3, 0.6, 1]) {
          const box = seen(depth)({ left: 0, top: 0, right: WIDTH, bottom: HEIGHT });
          expect(box.left).toBeGreaterThan(-0.4 * WIDTH - SPARE);
          expect(box.right).toBeLessThan(1.4 * WIDTH + SPARE);
          expect(box.top).toBeGreaterThan(-0.2 * HEIGHT - SPARE);
          expect(box.bottom).toBeLessThan(1.2 * HEIGHT + SPARE);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each(['pan left', 'pan right'])('takes far and near along on a %s, further than it was drawn', (move) => {
    const way = move === 'pan left' ? -1 : 1;

    const { camera, cameraTurn } = filmed(move, { camera: moving({ x: 0.1 * way }) })!;

    expect((camera.at(-1)!.x - camera[0]!.x) * way).toBeGreaterThan(0.4);
    expect(cameraTurn).toBeGreaterThan(0.5);
  });

  it.each(['tilt up', 'tilt down'])('goes from ground to sky or back on a %s', (move) => {
    const way = move === 'tilt down' ? -1 : 1;

    const { camera } = filmed(move, { camera: moving({ y: 0.1 * way }) })!;

    expect((camera.at(-1)!.y - camera[0]!.y) * way).toBeGreaterThan(0.3);
  });

  it('goes around whom it circles, who stays in the middle and turns, while far and near go opposite ways', () => {
    const { camera, cameraTurn, actors, guests } = filmed('the camera orbits around it')!;

    const [from, to] = [camera[0]!.x, camera.at(-1)!.x];
    expect((to - from) * parallax(0, cameraTurn)).toBeLessThan(-0.6);
    expect((to - from) * parallax(1.1, cameraTurn)).toBeGreaterThan(0.4);
    for (const { keys, reactions } of actors) {
      for (const { x, depth } of keys) expect(Math.abs(x) + Math.abs(parallax(depth, cameraTurn))).toBeLessThan(0.02);
      expect(reactions).toMatchObject([{ name: 'circled' }]);
    }
    expect(guests!.length).toBeGreaterThan(3);
  });

  it('comes much closer on a zoom', () => {
    const { camera } = filmed('zoom in', { camera: moving({ zooms: [1, 1.3] }) })!;

    expect(camera.at(-1)!.zoom / camera[0]!.zoom).toBeGreaterThan(1.5);
  });

  it('goes from the driver of a train to all of its bridge, and sees nothing beyond what is painted', () => {
    fc.assert(
      fc.property(numberWithin(-0.6, 0.6), numberWithin(-0.6, 0.6), (from, to) => {
        const keys = [from, to].map((x, end) => ({ t: end * 4, x, depth: 0.97, height: 0, facing: 1 }));
        const engine = actorWith({ sprite: '1f682', size: 0.46, keys });
        const wagon = actorWith({ ...engine, sprite: WAGON, keys: keys.map((key) => ({ ...key, x: key.x - 0.3 })) });
        const set = { name: 'viaduct', light: 'day', weather: 'clear' } as const;

        const score = filmed('zoom out', {
          set,
          actors: [engine],
          guests: [wagon],
          camera: moving({ zooms: [1.3, 1] }),
        })!;

        expect(score.camera[0]!.zoom).toBeGreaterThan(1.5);
        expect(score.camera.at(-1)!.zoom).toBeLessThan(1);
        const seen = seenBy(score, frameOf(WIDTH, HEIGHT, VIADUCT_EYE));
        for (const depth of [0, 0.4, 0.85]) {
          const box = seen(depth)({ left: 0, top: 0, right: WIDTH, bottom: HEIGHT });
          expect(box.left).toBeGreaterThan(-0.4 * WIDTH - SPARE);
          expect(box.right).toBeLessThan(1.4 * WIDTH + SPARE);
          expect(box.top).toBeGreaterThan(-0.2 * HEIGHT - SPARE);
          expect(box.bottom).toBeLessThan(1.2 * HEIGHT + SPARE);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('stays where the director lets it stay', () => {
    expect(filmed('pan left')!.camera).toEqual(scoreWith().camera);
  });

  it('leaves all films alone whose prompt asks for none, or only for trembling', () => {
    expect([filmed('in the park'), filmed('shaky camera')]).toEqual([undefined, undefined]);
  });

  it('is close from the first moment where a close-up is wanted, and far where somebody runs', () => {
    const zooms = (deed: string) =>
      told(scoreWith({ actors: [actorWith({ size: 0.6 })] }), readPrompt(`a cat ${deed}, close-up`), WIDE).camera.map(
        ({ zoom }) => zoom,
      );

    expect(Math.min(...zooms('smiles'))).toBeGreaterThan(1.15);
    expect(Math.min(...zooms('runs'))).toBeLessThan(1.1);
  });
});

it.each([
  ['a castle, low angle', 'low'],
  ['low-angle shot of a horse', 'low'],
  ['一个女人站在山顶，仰拍', 'low'],
  ['a man in a street, high angle shot', 'high'],
  ['一只猫坐在院子里，俯拍', 'high'],
  ['a boy with a high fever', undefined],
])('%s: the camera stands and looks up or down', (prompt, angle) => {
  const reading = readPrompt(prompt);

  const { camera } = told(scoreWith(), reading);

  expect(reading.angle).toBe(angle);
  if (angle) expect(camera.map(({ y }) => Math.sign(y))).toEqual(angle === 'low' ? [1, 1] : [-1, -1]);
});
