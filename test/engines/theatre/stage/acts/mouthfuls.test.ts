/** Yawns, coughs, balloons: what is seen of a mouth over the time of an act. */
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../../src/engines/theatre/stage/acts/moment.js';
import { chewGum, cough, inflate, suck, yawn } from '../../../../../src/engines/theatre/stage/acts/mouthfuls.js';
import { stillBody } from '../../../../../src/engines/theatre/stage/body.js';
import { DRAWN } from '../../../../../src/engines/theatre/stage/things/drawn-names.js';

const marks = {
  arms: true,
  arm: 0.3,
  shoulder: [0.1, 0.5],
  hip: 0.25,
  mouth: [0, 0.62],
  eyes: [0, 0.7],
  eyesApart: 0.1,
  crown: [0, 0.95],
  headWidth: 0.36,
  neck: [0, 0.54],
  half: 0.14,
  grasp: 1,
};
const at = (elapsed: number) =>
  ({ act: { name: 'nod', strength: 1, elapsed }, t: elapsed, own: 0, marks }) as unknown as Moment;
const bodiesOf = (act: typeof yawn) =>
  Array.from({ length: 40 }, (_, step) => {
    const body = stillBody();
    act(body, at(step / 10), 1);
    return body;
  });

describe('a mouth', () => {
  it('yawns wide with eyes shut, and shuts again', () => {
    const lips = bodiesOf(yawn).map(({ mien, blink }) => `${mien!.lips} ${blink > 0.9}`);

    expect(lips).toContain('yawn true');
    expect(lips).toContain('flat false');
  });

  it('fills a balloon with each breath, and never lets it shrink', () => {
    const sizes = bodiesOf(inflate).map(({ things }) => things[0]!.size);

    expect(sizes[0]).toBeLessThan(0.12);
    expect(sizes.at(-1)).toBeGreaterThan(0.44);
    sizes.slice(1).forEach((size, index) => {
      expect(size).toBeGreaterThan(sizes[index]! - 0.03);
    });
  });

  it('coughs into a fist, and a little cloud comes of each', () => {
    const bodies = bodiesOf(cough);

    expect(bodies.every(({ hands }) => hands[0].k === 1)).toBe(true);
    expect(bodies.some(({ things }) => things.some(({ picture }) => picture === 'smoke-puff'))).toBe(true);
  });

  it('has only what the stage can draw before it', () => {
    for (const act of [inflate, suck, chewGum])
      for (const { things } of bodiesOf(act)) for (const { picture } of things) expect(DRAWN).toContain(picture);
  });
});
