import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const dealt = (prompt: string): string => {
  const { dealing, subjects } = readPrompt(prompt);
  return dealing ? `${subjects[dealing.by]?.name} ${dealing.name} ${subjects[dealing.to]?.name}` : 'nothing';
};

describe('who sets upon whom', () => {
  it.each([
    ['a puffin slaps a walrus', 'puffin cuff walrus'],
    ['a goose bites a gardener in the butt', 'goose cuff gardener'],
    ['a grandpa whacks a thief with his umbrella', 'grandpa cuff thief'],
    ['a knight gets kicked by a donkey', 'donkey cuff knight'],
    ['a bee stings a panda on the nose', 'bee cuff panda'],
    ['two walruses slap each other', 'walrus cuff walrus'],
    ['a boy throws a snowball at his teacher', 'boy pelt teacher'],
    ['a clown gets pied in the face by a monkey', 'monkey pelt clown'],
    ['a camel spits at a tourist', 'camel pelt tourist'],
    ['an elephant sprays water on a sleeping lion', 'elephant pelt lion'],
    ['a policewoman arrests a raccoon', 'policewoman nab raccoon'],
    ['a burglar gets caught by the grandma', 'grandma nab burglar'],
    ['a puppy licks a kid', 'puppy lick kid'],
    ['一只海鸥啄了游客一口', '海鸥 cuff 游客'],
    ['小女孩用雪球砸哥哥', '小女孩 pelt 哥哥'],
    ['骆驼向游客吐口水', '骆驼 pelt 游客'],
    ['警察抓住小偷', '警察 nab 小偷'],
    ['小猫舔小男孩的手', '小猫 lick 小男孩'],
  ])('%s: %s', (prompt, told) => {
    expect(dealt(prompt)).toBe(told);
  });

  it.each([
    ['a boxer hits a punching bag', 'nothing'],
    ['a boy kicks a ball', 'nothing'],
    ['a robot attacks the city', 'nothing'],
    ['a man throws a ball to his dog', 'man toss dog'],
    ['a mailman gets bitten by a dog', 'dog chase-off mailman'],
    ['小男孩拍皮球', 'nothing'],
    ['老鹰抓鱼', 'nothing'],
  ])('%s is told as before: %s', (prompt, told) => {
    expect(dealt(prompt)).toBe(told);
  });
});
