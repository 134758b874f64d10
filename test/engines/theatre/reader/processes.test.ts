import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const processOf = (prompt: string): string | undefined => readPrompt(prompt).process?.name;

describe('what is taught is a drawing of it, however it is asked for', () => {
  it.each([
    ['tectonic plates push into each other and a mountain rises, cross section with layers', 'plates'],
    ['喜马拉雅山是怎么形成的，给初中生讲', 'plates'],
    ["what's inside a volcano? cutaway with magma", 'volcano'],
    ['火山内部剖面图 看岩浆怎么上来', 'volcano'],
    ['the layers of the earth, cut like an apple', 'earth-inside'],
    ['why does the sea have high and low tide', 'tides'],
    ['why do we have summer and winter, show the earth going around the sun', 'tilt'],
    ['月亮为什么有时圆有时弯', 'moon-phases'],
    ['animated human heart beating with blood flowing through the chambers', 'heart'],
    ['血液循环动画，给初二生物课', 'heart'],
    ['how do we breathe? show lungs', 'lungs'],
    ['食物在身体里怎么消化', 'digestion'],
    ['一颗种子从发芽到开花的全过程', 'seed'],
    ['ice melting to water and boiling into steam, for my 3rd grade class', 'states'],
    ['冰变水变水蒸气 三年级科学课', 'states'],
    ['mitosis under the microscope', 'cell'],
    ['旋转的DNA双螺旋', 'dna'],
    ['electrons orbiting the nucleus of an atom', 'atom'],
    ['neurons firing in the brain', 'nerve'],
    ['钟表里的齿轮转动特写', 'gears'],
    ['跷跷板的杠杆原理', 'lever'],
    ['定滑轮和动滑轮', 'pulley'],
    ['why do ships float', 'buoyancy'],
    ['how does a car engine work, 4 strokes', 'engine'],
    ['小灯泡是怎么亮的', 'circuit'],
    ['how sound travels through air', 'sound'],
    ['三棱镜把白光分成七色', 'prism'],
    ['acute, right and obtuse angles on a blackboard', 'angles'],
    ['explain one half and one quarter with a pizza', 'fractions'],
    ['7 times table on a chalkboard for kids', 'times-table'],
    ['勾股定理证明', 'right-triangle'],
  ])('%s', (prompt, name) => {
    const { process, understood, unknown } = readPrompt(prompt);

    expect([process?.name, unknown]).toEqual([name, []]);
    expect(understood).not.toMatch(/know|不认识/);
  });
});

it.each([
  'my heart beats for you',
  'a cat plays with a gear',
  'a volcano erupts at night',
  'a boy plants a seed and waters it',
  'the moon over the sea',
  'an atom bomb',
  '火山爆发',
  '一辆电动车',
])('nobody wants to learn from: %s', (prompt) => {
  expect(processOf(prompt)).toBeUndefined();
});

it('parts are named in the language of the prompt, and a times table is of the number asked for', () => {
  expect(readPrompt('心脏怎么泵血').process?.words).toContain('左心室');
  expect(readPrompt('how a heart pumps blood').process?.words).toContain('left ventricle');
  expect(readPrompt('七的乘法口诀').process?.number).toBe(7);
});
