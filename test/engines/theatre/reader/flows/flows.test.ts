import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const flowOf = (prompt: string) => {
  const { flow, sets, unknown } = readPrompt(prompt);
  return { ...flow, set: sets[0], unknown: unknown.length };
};

describe('what is poured goes into what is named, or over it', () => {
  it.each([
    ['Milk being poured into a glass of coffee', { liquid: 'coffee', second: 'milk' }],
    ['hot tea being poured into a teacup', { liquid: 'tea', vessel: 'cup' }],
    ['someone pouring champagne into a glass', { liquid: 'champagne', vessel: 'flute' }],
    ['lemonade poured over ice in a tall glass', { liquid: 'lemonade', ice: true }],
    ['Close-up of a waiter pouring red wine into a wine glass', { liquid: 'wine', vessel: 'stemmed' }],
    ['molten steel being poured into a mold', { liquid: 'metal', vessel: 'mould' }],
    ['a bottle filling with orange juice', { liquid: 'juice', vessel: 'jar' }],
    ['可乐倒进装满冰块的杯子', { liquid: 'cola', ice: true }],
    ['把牛奶倒进咖啡里', { liquid: 'coffee', second: 'milk' }],
    ['热茶从茶壶倒入茶杯', { liquid: 'tea', vessel: 'cup' }],
  ])('%s', (prompt, flow) => {
    expect(flowOf(prompt)).toMatchObject({ way: 'pour', set: 'tabletop', unknown: 0, ...flow });
  });

  it.each([
    ['caramel drizzled over ice cream', { liquid: 'caramel', sprite: '1f366' }],
    ['pouring syrup on a waffle', { liquid: 'caramel', sprite: '1f9c7' }],
    ['巧克力酱浇在草莓上', { liquid: 'chocolate', sprite: '1f353' }],
  ])('%s', (prompt, flow) => {
    expect(flowOf(prompt)).toMatchObject({ way: 'coat', ...flow });
  });
});

it.each([
  ['blue ink spreading in a glass of water', 'diffuse', { liquid: 'ink', colour: 'blue', vessel: 'glass' }],
  ['a drop of red dye falling into clear water', 'diffuse', { liquid: 'dye', colour: 'red' }],
  ['一滴墨水滴入清水中慢慢晕开', 'diffuse', { liquid: 'ink' }],
  ['cream swirling in a cup of coffee', 'stir', { liquid: 'coffee', second: 'cream' }],
  ['stirring milk into coffee', 'stir', { liquid: 'coffee', second: 'milk' }],
  ['red and yellow paint mixing together', 'stir', { colour: 'red', colours: ['yellow'] }],
  ['用勺子搅拌咖啡', 'stir', { liquid: 'coffee' }],
  ['steam rising from a cup of coffee', 'steam', { liquid: 'coffee' }],
  ['A video showing the delicate patterns of steam rising from a cup of tea', 'steam', { liquid: 'tea' }],
  ['热气从一杯咖啡中袅袅升起', 'steam', { liquid: 'coffee' }],
  ['a drop of water falls from a leaky faucet', 'drip', { from: 'tap' }],
  ['露珠从叶尖滑落', 'drip', { from: 'leaf' }],
  ['a water droplet bouncing on a leaf in slow motion', 'bounce', { liquid: 'water' }],
  ['feather landing on a still lake', 'ripple', { sprite: '1fab6', floats: true }],
  ['a pebble dropping into a pond making ripples', 'ripple', { sprite: '1faa8' }],
  ['钥匙掉进湖里', 'ripple', { sprite: '1f511' }],
  ['heavy rain hitting puddles', 'rain', {}],
  ['雨滴打在水洼里', 'rain', {}],
  ['a giant whirlpool in the sea', 'whirl', {}],
  ['湍急的河流', 'rapids', {}],
])('%s: %s', (prompt, way, flow) => {
  expect(flowOf(prompt)).toMatchObject({ way, unknown: 0, ...flow });
});

it.each([
  'a barista pouring steamed milk into a cup',
  'a cat drinking milk from a bowl',
  'a boat caught in a whirlpool',
  'a girl stirring soup in a pot',
  'a frog drops into a pond',
  'rain falling on the lake, a duck swims',
  'gold coins falling into a chest',
  'the river flows into the sea',
  'rain on a window',
  '小猫掉进水里',
  '妈妈给我倒了一杯牛奶',
])('is about whoever is named: %s', (prompt) => {
  expect(readPrompt(prompt).flow).toBeUndefined();
});
