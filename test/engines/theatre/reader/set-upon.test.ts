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
    ['a baby elephant splashes its mom', 'elephant pelt elephant'],
    ['a girl smashes a cake in her brother’s face', 'girl pelt brother'],
    ['a monkey pulls the tail of a leopard', 'monkey tease leopard'],
    ['a raccoon bullies a poodle', 'raccoon tease poodle'],
    ['a horse photobombs a bride', 'horse loom bride'],
    ['a parrot growls at its own reflection', 'parrot reflect parrot'],
    ['a robot cooks pasta for an old lady', 'robot serve old lady'],
    ['a grandpa shows his granddaughter how to whistle', 'grandpa teach granddaughter'],
    ['a boy feeds a carrot to a snowman', 'boy feed snowman'],
    ['a sheep shears a shepherd', 'sheep tend shepherd'],
    ['a kitten pushes a bulldog into the pool', 'kitten shove bulldog'],
    ['a goat shoves a tourist into the mud', 'goat shove tourist'],
    ['a granny beats a boxer at arm wrestling', 'granny arm-wrestle boxer'],
    ['a clown wins an arm wrestling match against a gorilla', 'clown arm-wrestle gorilla'],
    ['a knight loses an arm wrestling match to a mouse', 'mouse arm-wrestle knight'],
    ['a mailman throws a newspaper at a sleeping cat', 'mailman pelt cat'],
    ['松鼠用松果砸狐狸', '松鼠 pelt 狐狸'],
    ['an astronaut high fives a bear', 'astronaut high-five bear'],
    ['a panda teaching yoga to a group of ducks', 'panda teach duck'],
    ['a seal gives its baby a swim lesson', 'seal teach seal'],
    ['a giraffe helps a zebra reach an apple', 'giraffe give zebra'],
    ['a nurse puts a bandage on a crying tiger', 'nurse tend tiger'],
    ['my puppy licks my face', 'puppy lick person'],
    ['海狮把企鹅推进水里', '海狮 shove 企鹅'],
    ['弟弟把哥哥推下泳池', '弟弟 shove 哥哥'],
    ['医生是一只考拉，病人是大象', '考拉医生 tend 大象'],
    ['the nurse is a rabbit and the patient is a tiger', 'rabbit nurse tend tiger'],
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
    ['a knight kneels down to pick up a flower', 'nothing'],
    ['a robot attacks the city', 'nothing'],
    ['a man throws a ball to his dog', 'man toss dog'],
    ['a mailman gets bitten by a dog', 'dog chase-off mailman'],
    ['小男孩拍皮球', 'nothing'],
    ['老鹰抓鱼', 'nothing'],
  ])('%s is told as before: %s', (prompt, told) => {
    expect(dealt(prompt)).toBe(told);
  });
});

describe('what is fought with', () => {
  it.each([
    ['two knights fight with baguettes', '1f956'],
    ['two girls duel with umbrellas', '2602-fe0f'],
    ['two chefs having a sword fight with carrots', '1f955'],
  ])('%s: it is in their hands', (prompt, thing) => {
    const { subjects } = readPrompt(prompt);

    expect(subjects.map(({ holds }) => holds?.sprite)).toEqual([thing]);
  });

  it.each(['two toasters duel', 'a duel between two robots'])('%s is a duel', (prompt) => {
    expect(readPrompt(prompt).lesson).toBe('duel');
  });
});

describe('how large a giant is', () => {
  it.each(['a giant hamster chases a man', 'a huge duck chases a man'])('%s', (prompt) => {
    const [giant, man] = readPrompt(prompt).subjects;

    expect(giant!.size).toBeGreaterThan(2 * man!.size * 0.9);
  });

  it('is not that of things', () => {
    expect(readPrompt('a giant apple and a man').subjects.map(({ size }) => size > 0.7)).toEqual([false, false]);
  });
});

it.each([
  ['two wrestlers fight, everybody cheering', ['wrestler']],
  ['a girl scores a goal and the crowd goes wild', ['girl']],
  ['the crowd cheers', ['crowd']],
  ['a boy sings and everyone dances', ['boy', 'people']],
])('who is only heard is not there: %s', (prompt, names) => {
  expect(readPrompt(prompt).subjects.map(({ name }) => name)).toEqual(names);
});

it.each([
  ['a puppy chasing soap bubbles', 'puppy'],
  ['a girl laughing at soap bubbles in the garden', 'girl'],
])('bubbles float about: %s', (prompt, name) => {
  const { subjects, dressing } = readPrompt(prompt);

  expect([subjects.map((one) => one.name), dressing?.map(({ way }) => way)]).toEqual([[name], ['floats']]);
});

it('a leash is no word that nobody knows', () => {
  expect(readPrompt('a boy walks his poodle on a leash').unknown).toEqual([]);
});
