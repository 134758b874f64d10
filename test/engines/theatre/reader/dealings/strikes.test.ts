import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const struck = (prompt: string) => {
  const { dealing, subjects } = readPrompt(prompt);
  return [subjects.map(({ name }) => name).join(' + '), dealing?.name, dealing?.manner, dealing?.outcome].join(' · ');
};

describe('what one does to another and what comes of it', () => {
  it.each([
    ['two trucks collide on the highway', 'truck · strike · collide · bounces'],
    ['a fox pushes a bottle, making it roll down the hall', 'fox + bottle · strike · touch · rolls'],
    ['a sheep bumps into a bench, causing it to topple over', 'sheep + bench · strike · rush · topples'],
    ['a cat jumps onto the table, making a vase fall off', 'cat + vase · strike · land · topples'],
    ['a squirrel lands on a sunflower, causing it to sway', 'squirrel + sunflower · strike · land · sways'],
    ['a goat runs past a sleeping pig, waking it up', 'goat + pig · strike · near · wakes'],
    ['a plate shatters when hit by a ball', 'ball + plate · strike · rush · shatters'],
    ['a girl throws a snowball at a lantern, making it swing', 'girl + lantern · strike · rush · sways'],
    ['a penguin jumps into the lake', 'penguin · strike · land · splashes'],
    ['两辆卡车相撞', '卡车 · strike · collide · bounces'],
    ['猫跳上桌子，花瓶掉下来碎了', '猫 + 花瓶 · strike · land · topples'],
  ])('%s', (prompt, told) => {
    expect(struck(prompt)).toBe(told);
  });

  it('does not say of whoever does it what it does to something unknown', () => {
    const { caption, subjects } = readPrompt('a puppy pushes a frumple, causing it to roll away');

    expect(subjects).toHaveLength(1);
    expect(caption).not.toContainEqual(expect.objectContaining({ concept: 'act.roll' }));
  });

  it.each([
    'a boy kicks a ball',
    'a man hits a tennis ball',
    'a woman pushes a stroller',
    'a girl jumps on a trampoline',
  ])('what is a sport or a trade stays that: %s', (prompt) => {
    expect(readPrompt(prompt).dealing).toBeUndefined();
  });

  it('is told back as what comes of it', () => {
    expect(readPrompt('a toad leaps onto a rock, making water splash').understood).toContain('splashing on a rock');
    expect(readPrompt('a toad leaps into the lake').understood).toContain('jumping in with a splash');
  });
});
