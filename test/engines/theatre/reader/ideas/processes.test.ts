import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

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

describe('what is cooked, made or grows is seen from close by', () => {
  it.each([
    ['coffee beans tumbling in the drum of a roaster, golden light', 'tumble', 'coffee'],
    ['laundry spinning in a washing machine', 'tumble', 'clothes'],
    ['筷子挑起一碗热腾腾的牛肉面', 'lift', 'noodles'],
    ['spaghetti twirled around a fork', 'lift', 'pasta'],
    ['a loaf of sourdough is cut, crumbs fall, rustic board; knife through the loaf', 'slice', 'bread'],
    ['slicing a cucumber on a board', 'slice', 'cucumber'],
    ['一刀切开刚出炉的吐司', 'slice', 'bread'],
    ['红烧肉在锅里咕嘟咕嘟收汁', 'simmer', 'meat'],
    ['steak sizzling in a hot pan, butter foaming', 'sizzle', 'meat'],
    ['大火爆炒花甲', 'toss', 'snail'],
    ['羊肉串在炭火上滋滋冒油', 'grill', 'meat'],
    ['刀背一下一下拍碎大蒜，馋死人了', 'crush', undefined],
    ['hot oil poured over chili flakes', 'scald', undefined],
    ['a popcorn machine in full swing', 'pop', undefined],
    ['蒸笼揭开，白气一下子冒出来', 'uncover', undefined],
    ["clay on a potter's wheel slowly becomes a bowl", 'shape', undefined],
    ['暗房里照片慢慢显影', 'develop', undefined],
    ['雨点打在干裂的土地上', 'patter', undefined],
    ['water dripping from a stalactite in a quiet cave', 'trickle', undefined],
    ['a red rose opening, timelapse', 'bloom', 'rose'],
    ['a butterfly slowly leaves its cocoon', 'hatch-out', undefined],
    ['草莓蛋糕在转台上慢慢转', 'turntable', 'strawberry'],
    ['dominoes falling one after another', 'topple', undefined],
    ['close up of knitting, yarn and needles', 'knit', undefined],
    ['面包在烤箱里慢慢鼓起来', 'rise', undefined],
    ["a cook's hands chopping vegetables in a kitchen, close-up", 'chop', 'vegetables'],
    ['特写：厨师的双手在切胡萝卜', 'chop', 'carrot'],
    ['hands kneading dough', 'knead', undefined],
    ['双手揉面团的特写', 'knead', undefined],
    ['hands typing on a keyboard, close-up', 'type', undefined],
    ['键盘上打字的双手，近景', 'type', undefined],
    ['fingers on piano keys, close up', 'play-keys', undefined],
    ['close-up of a hand writing a letter', 'pen', undefined],
    ['花园里花朵上的一只蜜蜂，特写镜头', 'alight', 'bee'],
    ['macro shot of a butterfly on a flower', 'alight', 'butterfly'],
    ['a match lights a candle in the dark', 'kindle', undefined],
    ['fried chicken falling into sauce, black background', 'plunge', 'chicken'],
  ])('%s', (prompt, name, matter) => {
    const { process, unknown } = readPrompt(prompt);

    expect([process?.name, unknown]).toEqual([name, []]);
    if (matter) expect(process?.matter).toBe(matter);
  });

  it('in its colour, and before the ground that is asked for', () => {
    expect(readPrompt('a white rose opens').process?.colour).toBe('white');
    expect(readPrompt('fried chicken falling into sauce, black background').process).toMatchObject({ dark: true });
  });

  it.each([
    'a girl slices bread for her dog',
    'a chef tosses noodles',
    'grandma knitting on a porch',
    'a man lights a candle',
    'tulips bloom in a field in holland',
    'cutting the wedding cake together',
    'a flower shop opens',
    '情侣吃火锅',
    '奶奶织毛衣',
    '小女孩闻一朵玫瑰',
    '桃花开了，满山都是',
    '一个烤面包机和一只泰迪熊',
  ])('not where somebody does it, or where it is a place: %s', (prompt) => {
    expect(processOf(prompt)).toBeUndefined();
  });
});

it.each([
  ['第一人称滑雪从山顶冲下来，穿过松树林', 'down-slope'],
  ['pov riding a wooden roller coaster at full speed', 'on-rails'],
  ['pov you are a letter in old pneumatic tubes, at the end a clerk catches you', 'through-tube'],
  ['first person swimming over a coral reef', 'over-reef'],
  ['第一视角骑车穿过乡间公路', 'along-road'],
  ['inside a barrel wave, looking back at the opening', 'in-barrel'],
  ['火车窗外的稻田飞快掠过', 'train-window'],
  ['drone shot over rice terraces with mist', 'terraces'],
])('a way of looking that is the film: %s', (prompt, name) => {
  expect(processOf(prompt)).toBe(name);
});

it.each([
  ['a fish-eye view of a skater', 'a skater'],
  ['security camera footage of a raccoon', 'a raccoon'],
  ['a magician, old silent movie style with scratches and flicker', 'a magician · old film'],
  ['黏土动画 胡萝卜逃出冰箱', '胡萝卜从打开的门里出来 · 厨房 · 黏土动画'],
])('how it looks is no thing in it: %s', (prompt, understood) => {
  expect(readPrompt(prompt).understood).toBe(understood);
});

it('parts are named in the language of the prompt, and a times table is of the number asked for', () => {
  expect(readPrompt('心脏怎么泵血').process?.words).toContain('左心室');
  expect(readPrompt('how a heart pumps blood').process?.words).toContain('left ventricle');
  expect(readPrompt('七的乘法口诀').process?.number).toBe(7);
});
