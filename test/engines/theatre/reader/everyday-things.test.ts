import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const cast = (prompt: string) => readPrompt(prompt).subjects.map(({ sprite }) => sprite.replace('prop-', ''));

describe('everyday things are shown as what they are', () => {
  it.each([
    ['a scarecrow', 'scarecrow'],
    ['a spinning top', 'spinning-top'],
    ['a durian', 'durian'],
    ['a self-checkout machine', 'self-checkout'],
    ['a paper crane', 'paper-crane'],
    ['a mailbox', 'letter-box'],
    ['a walrus', 'walrus'],
    ['a slime', 'slime'],
    ['a basketball hoop', 'basketball-hoop'],
    ['a piggy bank', 'piggy-bank'],
    ['a rice cooker', 'rice-cooker'],
    ['a treadmill', 'treadmill'],
    ['a gingerbread man', 'gingerbread-man'],
    ['a dragonfly', 'dragonfly'],
    ['a starfish', 'starfish'],
    ['一个稻草人', 'scarecrow'],
    ['一个陀螺', 'spinning-top'],
    ['一顶假发', 'wig'],
    ['一个榴莲', 'durian'],
    ['一只纸鹤', 'paper-crane'],
    ['一个篮筐', 'basketball-hoop'],
    ['一根糖葫芦', 'candied-haws'],
    ['一个火龙果', 'dragon-fruit'],
    ['一块臭豆腐', 'tofu'],
    ['一个电饭煲', 'rice-cooker'],
    ['一台空调', 'air-conditioner'],
    ['一个娃娃机', 'claw-machine'],
    ['一只海象', 'walrus'],
    ['一只蝌蚪', 'tadpole'],
    ['a white wedding dress', 'wedding-dress'],
    ['一件白色的婚纱', 'wedding-dress'],
    ['一套藏青色的西装', 'suit'],
    ['a black grand piano', 'grand-piano'],
    ['a red double-decker bus', 'double-decker'],
    ['一辆粉色的儿童三轮车', 'tricycle'],
    ['a yellow cement mixer', 'cement-mixer'],
    ['一辆红色的手推车', 'wheelbarrow'],
    ['an orange power drill', 'power-drill'],
    ['一把橙色的电锯', 'chainsaw'],
    ['an orange spinning top', 'spinning-top'],
    ['a brown cowboy boot', 'cowboy-boot'],
    ['粉色的双层床', 'bunk-bed'],
    ['绿色的毛线帽', 'beanie'],
    ['红色的宝塔', 'pagoda'],
  ])('%s', (prompt, sprite) => {
    const { unknown } = readPrompt(prompt);

    expect(cast(prompt)).toEqual([sprite]);
    expect(unknown).toEqual([]);
  });
});

describe('and with whoever has to do with them', () => {
  it.each([
    ['a crow lands on a scarecrow', ['1f426-200d-2b1b', 'scarecrow']],
    ['a dog on a trampoline', ['1f415', 'trampoline']],
    ['胖猫在跑步机上跑步', ['1f408', 'treadmill']],
    ['a frog sits in an old well', ['1f438', 'well']],
  ])('%s', (prompt, sprites) => {
    expect(cast(prompt)).toEqual(sprites);
  });

  it.each([
    ['大爷公园抽陀螺', 'hit', 'prop-whip'],
    ['an old man whips a spinning top', 'hit', 'prop-whip'],
    ['奶奶包粽子', 'work', 'prop-do-wrap-zongzi'],
    ['妈妈切榴莲', 'work', 'prop-durian'],
    ['a girl eats tanghulu', 'eat', 'prop-candied-haws'],
    ['女孩折纸鹤', 'work', 'prop-do-fold-paper'],
  ] as const)('%s', (prompt, act, sprite) => {
    expect(readPrompt(prompt).subjects.map(({ props, holds }) => props?.[act]?.sprite ?? holds?.sprite)).toEqual([
      sprite,
    ]);
  });

  it.each([
    ['fireflies glow over the meadow', 'night', 5],
    ['fireflies over the meadow at dusk', 'sunset', 5],
    ['a firefly', 'night', 1],
  ] as const)('the hour of fireflies: %s', (prompt, light, count) => {
    const reading = readPrompt(prompt);

    expect(reading.light).toBe(light);
    expect(reading.subjects[0]).toMatchObject({ sprite: 'prop-firefly', count });
  });

  it.each([
    ['a walrus', 'glacier'],
    ['a fox in a vineyard', 'vineyard'],
    ['a scarecrow dances in a cornfield', 'cornfield'],
    ['a girl runs through a rapeseed field', 'rapeseed-field'],
    ['女孩在油菜花田里拍照', 'rapeseed-field'],
    ['狐狸在葡萄园偷葡萄', 'vineyard'],
    ['a scarecrow', 'farm'],
    ['friends sit around a campfire', 'campsite'],
    ['grandma fights the self-checkout machine', 'supermarket'],
  ] as const)('their place: %s', (prompt, set) => {
    expect(readPrompt(prompt).sets[0]).toBe(set);
  });
});
