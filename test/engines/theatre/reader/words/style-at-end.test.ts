import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';
import { withStyleAtEnd } from '../../../../../src/engines/theatre/reader/words/style-at-end.js';

describe('the style that a prompt ends with', () => {
  it.each([
    ['a fox, pastel drawing', 'crayon'],
    ['a fox, coloured pencil', 'crayon'],
    ['a fox, gouache painting', 'watercolour'],
    ["a fox, children's picture book illustration", 'watercolour'],
    ['a fox, impressionist painting', 'oil-painting'],
    ['a fox in the style of Rembrandt', 'oil-painting'],
    ['a fox, pen and ink sketch', 'pencil'],
    ['a fox, cubist painting', 'cubist'],
    ['a fox, paper cut-out', 'paper-cut'],
    ['a fox, stained glass window', 'stained-glass'],
    ['a fox, screen print', 'pop-art'],
    ['a fox, simple line drawing', 'line-drawing'],
    ['a fox, charcoal drawing', 'charcoal'],
    ['a fox, Roman mosaic', 'mosaic'],
    ['a fox, felt stop motion', 'felt'],
    ['一只狐狸，炭笔画', 'charcoal'],
    ['一只狐狸，马赛克镶嵌画', 'mosaic'],
    ['a fox, vintage travel poster', 'cartoon'],
    ['a fox, blueprint drawing', 'chalk'],
    ['a fox, low-poly 3D', 'low-poly'],
    ['一只狐狸，彩铅插画', 'crayon'],
    ['一只狐狸，彩色玻璃窗画', 'stained-glass'],
    ['一只狐狸，印象派油画', 'oil-painting'],
    ['一只狐狸，日本动漫风格', 'anime'],
    ['一只狐狸，立体派绘画', 'cubist'],
    ['一只狐狸，绘本插图', 'watercolour'],
  ])('%s', (prompt, look) => {
    const reading = readPrompt(prompt);
    expect([reading.look, reading.subjects.map(({ sprite }) => sprite), reading.unknown]).toEqual([
      look,
      ['1f98a'],
      [],
    ]);
    expect(reading.subjects[0]!.props).toBeUndefined();
  });

  it('is that of all scenes', () => {
    const { chapters = [] } = readPrompt('A bear walks in a forest, then it swims in the sea, crayon drawing');
    expect(chapters.map(({ look }) => look)).toEqual(['crayon', 'crayon']);
  });

  it.each([
    ['she writes a letter, pen in hand'],
    ['a house on a hill, old'],
    ['a cat looks at a painting'],
    ['a church with a stained glass window'],
    ['a man reads a comic book'],
    ['两个孩子在看漫画'],
    ['奶奶在看一幅油画'],
  ])('is not what is shown: %s', (prompt) => {
    expect(withStyleAtEnd(prompt)).toEqual({ said: prompt });
  });
});
