import { describe, expect, it } from 'vitest';
import { takeOptions } from '../../../../../src/engines/theatre/reader/words/options.js';

describe('takeOptions', () => {
  it.each([
    ['say "hi"', ['hi']],
    ['say “hi” and ‘ho’', ['hi', 'ho']],
    ['说「你好」《再见》', ['你好', '再见']],
    ["the dog's bone isn't here", []],
    ['an "" empty one', []],
  ])('takes titles out of %s', (prompt, titles) => {
    expect(takeOptions(prompt).titles).toEqual(titles);
  });

  it.each([
    ['Happy birthday Tom! A cat dances', ['Happy birthday Tom']],
    ['happy birthday to my best friend Kevin', ['happy birthday to my best friend Kevin']],
    ['happy birthday to my cat', []],
    ['A cat dances. Happy Birthday to you, dear Anna', ['Happy Birthday to you, dear Anna']],
    ['祝妈妈生日快乐，一只小熊送花', ['祝妈妈生日快乐']],
    ['a happy birthday cake', []],
    ['Happy birthday cake with candles', []],
  ])('writes the greeting of %s', (prompt, titles) => {
    expect(takeOptions(prompt).titles).toEqual(titles);
  });

  it('leaves what a film is for to what it shows', () => {
    expect(takeOptions('An advert for our fresh lemonade: a girl drinks at the beach').rest).toBe(
      'a girl drinks at the beach',
    );
    expect(takeOptions('一则柠檬水广告：一个女孩在跳舞').rest).toBe('一个女孩在跳舞');
  });

  it.each([
    ['a 6 second clip', 6],
    ['2.5s of a dog', 2.5],
    ['ten-second film', 10],
    ['12秒的视频', 12],
    ['十五秒', 15],
    ['for 9999 seconds', 120],
    ['a 60s clip of a dog', 60],
    ['a dancing cat, 90s', 90],
    ['a one minute film of Lisbon', 60],
    ['a story, about a minute long', 60],
    ['half a minute of rain', 30],
    ['做成一分钟的短片', 60],
    ['半分钟', 30],
  ])('reads the length of %s', (prompt, seconds) => {
    expect(takeOptions(prompt).seconds).toBe(seconds);
  });

  it.each([
    'two dogs',
    'a second dog',
    '0 seconds',
    'the 90s',
    'after a minute the cat wakes up',
    'minute details',
    'a dog on roller skates, 80s movie look',
    'a 90s kid dances',
    'a dog high fives a cat',
    'a singer in a 1920s bar',
  ])('reads no length in %s', (prompt) => {
    expect(takeOptions(prompt).seconds).toBeUndefined();
  });

  it.each([
    ['vertical video of a cat', '9:16'],
    ['a cat, 16:9', '16:9'],
    ['a square video', '1:1'],
    ['竖屏的猫', '9:16'],
  ])('reads the shape of %s', (prompt, aspect) => {
    expect(takeOptions(prompt).aspect).toBe(aspect);
  });

  it.each(['a beautiful landscape', 'a town square', 'a portrait of a man'])('reads no shape in %s', (prompt) => {
    expect(takeOptions(prompt).aspect).toBeUndefined();
  });
});
