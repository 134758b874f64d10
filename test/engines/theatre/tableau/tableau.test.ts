import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { sceneryOf } from '../../../../src/engines/theatre/scenery.js';
import { type Actor, Score } from '../../../../src/engines/theatre/score/score.js';
import { perspective } from '../../../../src/engines/theatre/stage/camera.js';
import { compose } from '../../../../src/engines/theatre/stage/composition/compose.js';
import { poseAt } from '../../../../src/engines/theatre/stage/timeline.js';
import { toScore } from '../../../../src/engines/theatre/staging/staging.js';
import { tableau } from '../../../../src/engines/theatre/tableau/tableau.js';

const ASPECT = 16 / 9;
const TIMES = [0, 1, 2, 3, 4];

/** A film whose director put everybody in one place, as far as there are parts. */
function pictureOf(prompt: string, seed = 3): Score | undefined {
  const reading = readPrompt(prompt);
  const actors = reading.subjects.flatMap(({ count }, subject) =>
    Array.from({ length: Math.min(count, 4) }, () => ({
      subject,
      keys: [{ t: 0, x: 0, depth: 0.8, height: 0, facing: 1 }],
      acts: [{ name: 'idle' as const, start: 0, end: 4, strength: 1 }],
    })),
  );
  const camera = [{ t: 0, x: 0, y: 0, zoom: 1, roll: 0 }];
  const options = { seconds: 4, seed };
  const score = compose(toScore(reading, { camera, cameraShake: 0, actors }, sceneryOf(reading, seed), options));
  return tableau(score, reading, ASPECT, () => 1);
}

/** What is seen of one at a time, parts of the frame: squares, in these tests. */
function boxOf(actor: Actor, t: number) {
  const { x, depth, height } = poseAt(actor, t);
  const tall = actor.size * perspective(depth);
  const feet = 0.67 + 0.27 * depth - height * perspective(depth);
  return { left: 0.5 + x - tall / ASPECT / 2, right: 0.5 + x + tall / ASPECT / 2, top: feet - tall, feet, depth };
}

describe('where two stand to each other', () => {
  it.each([
    ['a lion on the left of a kettle', (one, two) => one.right < two.left],
    ['a lion on the right of a kettle', (one, two) => one.left > two.right],
    ['狮子在水壶左边', (one, two) => one.right < two.left],
    ['a goose flying above a sofa', (one, two) => one.feet <= two.top],
    ['a goose flying below a helicopter', (one, two) => one.top >= two.feet],
    ['a hamster under a table', (one, two) => one.top > two.top && one.left > two.left && one.right < two.right],
    ['a goat in front of a piano', (one, two) => one.depth > two.depth + 0.3 && one.feet > two.feet],
    ['a goat behind a piano', (one, two) => one.depth < two.depth - 0.1 && one.feet < two.feet && one.right > two.left],
    ['a cat under a bench', (one, two) => one.depth < two.depth && one.top > two.top + 0.3],
    ['汽车下面有一个篮球', (one, two) => one.depth < two.depth && two.feet < one.feet - 0.1 && one.top > two.top],
    ['a mouse under a book', (one, two) => one.depth < two.depth && one.left < two.right && one.right > two.right],
    ['a cow under a tree', (one, two) => one.depth > two.depth && one.top > two.top + 0.2],
    ['鱼缸里有一条金鱼', (one, two) => one.left > two.left && one.right < two.right && one.top > two.top],
    ['a girl behind a tree', (one, two) => one.depth < two.depth && one.top > two.top + 0.25 && one.right > two.left],
    ['a fox peeking out from behind a gate', (one, two) => one.depth < two.depth && one.top < two.top],
    ['一只兔子从洞里探出头', (one, two) => one.depth > two.depth && one.left > two.left && one.right < two.right],
    ['a snail under a mushroom', (one, two) => Math.abs(one.feet - two.feet) < 0.02 && one.top > two.top + 0.2],
    ['a dog under a boat', (one, two) => Math.abs(one.feet - two.feet) < 0.02 && one.top > two.top + 0.2],
    ['a rabbit hopping behind a bicycle', (one, two) => one.depth < two.depth - 0.1],
    ['a tractor ploughing on the left of a farmhouse', (one, two) => one.right < two.left],
    ['a goose next to a campfire', (one, two) => one.right < two.left || one.left > two.right],
    ["a parrot on a man's shoulder", (one, two) => one.feet > two.top + 0.1 && one.feet < two.feet - 0.3],
    ["a cat on a woman's lap", (one, two) => one.feet < two.feet - 0.05 && one.top > two.top + 0.2],
    ['一只鸟在男孩的头上', (one, two) => Math.abs(one.feet - two.top) < 0.06],
    ['a goose next to a window', (one, two) => one.feet > two.feet + 0.1],
    ['a goat on a hill', (one, two) => Math.abs(one.feet - two.top) < 0.06],
    ['a stool under a watermelon', (one, two) => Math.abs(two.feet - one.top) < 0.06],
    ['a stool under a clock', (one, two) => one.top - two.feet > 0.04],
    ['a hen under a birdcage', (one, two) => one.top - two.feet > 0.04 && two.top < 0.02],
    ['a monkey hanging from a rope', (one, two) => one.top > two.top + 0.1 && one.top < two.feet - 0.1],
    ['风车在农舍的右边', (one, two) => one.left > two.right],
    ['a boy hanging from a branch', (one, two) => one.top > two.top + 0.1 && one.feet < two.feet - 0.1],
    ['a spider on a web', (one, two) => one.top > two.top && one.feet < two.feet],
    ['a squirrel in a tree', (one, two) => one.feet < two.feet - 0.2 && one.top > two.top],
    ['a rooster on the roof of a barn', (one, two) => Math.abs(one.feet - two.top) < 0.06],
    ['a lantern hanging from a ceiling', (one, two) => two.feet - one.top > -0.01 && two.top < 0.1],
    ['a cane leaning against a chair', (one, two) => one.right > two.left - 0.05 && one.left < two.right + 0.05],
    ['a hen on a refrigerator', (one, two) => Math.abs(one.feet - two.top) < 0.06],
  ] satisfies [string, (one: ReturnType<typeof boxOf>, two: ReturnType<typeof boxOf>) => boolean][])(
    '%s, over the whole film',
    (prompt, holds) => {
      const [one, two] = pictureOf(prompt)!.actors;

      expect(TIMES.map((t) => holds(boxOf(one!, t), boxOf(two!, t)))).toEqual(TIMES.map(() => true));
    },
  );

  it.each([
    ['a goat between two sofas', [1, 0, 2]],
    ['a goat between a sofa and a piano', [1, 0, 2]],
    ['一只山羊在两个沙发中间', [1, 0, 2]],
  ])('three stand abreast: %s', (prompt, order) => {
    const places = pictureOf(prompt)!.actors.map((actor) => boxOf(actor, 2).left);

    expect(places.map((_, index) => index).sort((one, two) => places[one]! - places[two]!)).toEqual(order);
  });

  it('two share what they are on', () => {
    const [cat, sofa, dog] = pictureOf('a cat and a dog on a sofa')!.actors.map((actor) => boxOf(actor, 2));

    expect(cat!.right).toBeLessThanOrEqual(dog!.left + 0.05);
    for (const one of [cat!, dog!]) expect(one.left > sofa!.left - 0.03 && one.right < sofa!.right + 0.03).toBe(true);
  });

  it('a heap is higher in the middle, and what is in a basket looks over its rim', () => {
    const heap = pictureOf('a pile of pumpkins')!.actors.map((actor) => boxOf(actor, 2));
    const [apple, , , basket] = pictureOf('three apples in a basket')!.actors.map((actor) => boxOf(actor, 2));

    expect(new Set(heap.map(({ feet }) => feet.toFixed(2))).size).toBe(3);
    expect(apple!.feet).toBeGreaterThan(basket!.top);
    expect(apple!.depth).toBeLessThan(basket!.depth);
  });

  it('leaves things without faces and parked vehicles without drivers, and nobody comes by', () => {
    const { actors, guests } = pictureOf('a donkey on the left of a bicycle')!;

    expect(actors[1]).toMatchObject({ empty: true, acts: [] });
    expect(guests).toBeUndefined();
  });

  it.each(['a girl hugs a dog', 'a cat chases a mouse', 'a man on a horse', 'three robots work'])(
    'leaves "%s" to the tales',
    (prompt) => {
      expect(pictureOf(prompt)).toBeUndefined();
    },
  );
});

describe('so many of a kind', () => {
  it.each([
    ['six geese and five foxes', 11],
    ['eight wolves run through the snow and four owls fly', 12],
    ['seven lemons and six cups', 13],
    ['five lemons on a table', 6],
    ['four trucks drive along a road', 4],
    ['三只老虎和七只兔子', 10],
    ['three trucks on a road', 3],
    ['twelve rabbits in a meadow', 12],
    ['two dogs on the left of three cats', 5],
    ['three geese in front of two cars', 5],
    ['four people sit around a table', 5],
    ['five apples hang on a tree, and two birds perch nearby', 8],
  ])('%s are all there, whole and apart', (prompt, count) => {
    const score = pictureOf(prompt)!;

    expect(Score.safeParse(score).success).toBe(true);
    expect(score.actors).toHaveLength(count);
    for (const t of TIMES) {
      const boxes = score.actors.map((actor) => boxOf(actor, t));
      expect(boxes.filter(({ left, right, top, feet }) => left < 0 || right > 1 || top < 0 || feet > 1)).toEqual([]);
      const hidden = boxes.filter((one) => boxes.some((other) => other !== one && covered(one, other) > 0.35));
      expect(hidden).toEqual([]);
    }
  });

  it('gives each frog a lily pad', () => {
    const sprites = pictureOf('five frogs sit on lily pads, and two fish swim')!.actors.map(({ sprite }) => sprite);

    expect(sprites.filter((sprite) => sprite === 'prop-lily-pad')).toHaveLength(5);
  });

  it('has those who go behind somebody come after him, in one row', () => {
    const boxes = pictureOf('seven ducklings swim behind a duck')!.actors.map((actor) => boxOf(actor, 2));
    const leader = boxes.at(-1)!;

    expect(boxes.slice(0, -1).every(({ right }) => right <= leader.left + 0.02)).toBe(true);
    expect(new Set(boxes.map(({ depth }) => depth.toFixed(2))).size).toBe(1);
  });

  it('has living ones look about and be glad, and things and sleepers not', () => {
    const reactions = (prompt: string) => pictureOf(prompt)!.actors.map((actor) => (actor.reactions ?? []).length > 0);

    expect(reactions('a lion on the left of a kettle')).toEqual([true, false]);
    expect(reactions('five dogs sleep')).toEqual([false, false, false, false, false]);
  });

  it('leaves a few of one kind to the tales', () => {
    expect(pictureOf('two dogs run')).toBeUndefined();
    expect(pictureOf('dogs and cats')).toBeUndefined();
  });
});

/** How much of one another hides, parts of it. */
function covered(one: ReturnType<typeof boxOf>, other: ReturnType<typeof boxOf>): number {
  if (other.depth < one.depth) return 0;
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.feet, other.feet) - Math.max(one.top, other.top);
  return (Math.max(0, across) * Math.max(0, down)) / ((one.right - one.left) * (one.feet - one.top));
}
