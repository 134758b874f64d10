import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const cast = (prompt: string) => readPrompt(prompt).subjects.map(({ name }) => name);
const heights = (prompt: string) => readPrompt(prompt).subjects.map(({ size }) => size);

describe('dogs and cats are of the breed that is said', () => {
  it.each([
    ['a husky dog on a hill', ['husky dog', 'hill']],
    ['a beagle and a bernese mountain dog play in the yard', ['beagle', 'bernese mountain dog']],
    ['a great dane looks at a chihuahua', ['great dane', 'chihuahua']],
    ['three maine coon kittens', ['maine coon kitten']],
    ['a siamese cat and a calico cat sit on a wall', ['siamese cat', 'calico cat']],
    ['a corgi runs home. The dog is tired', ['corgi']],
    ['a collie with her puppies', ['collie', 'puppy']],
    ['雪纳瑞和大丹犬在散步', ['雪纳瑞', '大丹犬']],
    ['三花猫和奶牛猫在玩', ['三花猫', '奶牛猫']],
    ['斑点狗在消防车旁边', ['斑点狗', '消防车']],
    ['四只金毛幼犬在玩', ['金毛幼犬']],
    ['阿拉斯加犬在雪地里', ['阿拉斯加犬']],
  ])('%s', (prompt, names) => {
    const { unknown } = readPrompt(prompt);

    expect(cast(prompt)).toEqual(names);
    expect(unknown).toEqual([]);
  });

  it('large breeds are taller than small ones', () => {
    const [large, small] = heights('a great dane and a chihuahua');

    expect(large).toBeGreaterThan(2 * small!);
  });

  it('puppies are smaller than who has them', () => {
    const [grown, young] = heights('a golden retriever and her puppies');

    expect(young).toBeLessThan(grown!);
  });
});
