/** Turns that would lead the reader astray are put plainly first. */
import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

it.each([
  ['a camel caravan crosses the desert', 'four camels walking · desert'],
  ['an elderly couple waves', 'an old man waving, an old woman waving'],
  ['a rugby team jumps in the mud', 'four players jumping · marsh'],
  ['candles on a table for my online shop', 'several candles on a table · at night'],
  ['elephants at a waterhole', 'several elephants · riverside'],
  ['帮我做一个奶茶店的小视频', '商店'],
  ['snow melts and a bear yawns', 'a bear yawning'],
  ['a snowman melts and a bear laughs', 'a snowman melting, a bear laughing'],
  ['wine cellar', 'wine cellar'],
  ['desert oasis', 'desert · with palm trees'],
  ['沙漠绿洲', '沙漠 · 有棕榈树'],
  ['a fishing village at dawn', 'fishing village · in the morning'],
  ['清晨的渔村', '渔村 · 清晨'],
  ['an old warehouse', 'warehouse'],
  ['outdoor hot spring', 'hot spring'],
  ['a black feather', 'a black quill'],
  ['a panda stuck in the elevator', 'a panda turning the head · elevator'],
  ['a panda stuck in a bucket', 'a panda stuck in a bucket · meadow'],
  ['a teacher turns into a puddle of tea', 'a teacher melting'],
  ['a duck jumps into a puddle', 'a duck jumping · rain'],
  ['a mouse who thinks he is a king', 'a mouse dressed as a king'],
  ['a man who thinks of a king', 'a man missing a king'],
  ['a girl waits for a bus but rides a camel instead', 'a girl riding a camel'],
  ['a knight draws his sword but it is a carrot', 'a knight with a carrot'],
  ['a chair takes off like a rocket', 'a chair flying'],
  ['a witch at the doctor, the doctor is more scared than her', 'a doctor afraid of a witch'],
  ['when the power goes out the whole office turns into monkeys', 'several monkeys · office'],
  [
    'a woman opens a fridge at 4am and theres a whole rock band inside',
    'a woman opening a refrigerator and finding three musicians · kitchen',
  ],
  ['my hamster trying to climb a tree', 'a hamster climbing a tree'],
  ['cowboys argue but they both laugh', 'two cowboys laughing · desert'],
  ['planets orbiting the sun', 'solar system: a sun with face floating · outer space'],
  ['bread on a table, slow pan, cozy vibes', 'bread on a table · pan right'],
])('%s', (prompt, understood) => {
  expect(readPrompt(prompt).understood).toBe(understood);
});
