/** Prompts in, readings out: the tables are what the theatre promises to understand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_UNDERSTOOD } from '../../../../src/engines/theatre/reader/bounded-line.js';
import { CONCEPTS, LONGEST_CAPTION } from '../../../../src/engines/theatre/reader/caption.js';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { buildDictionary } from '../../../../src/engines/theatre/reader/words/dictionary.js';
import type { Reading } from '../../../../src/engines/theatre/reading.js';

/** "2 red 1f415": how many, which colour, which sprite. */
const castOf = ({ subjects }: Reading) =>
  subjects.map(({ count, colour, sprite }) => [count, colour, sprite].filter(Boolean).join(' ')).join(', ');
const relationsOf = ({ relations }: Reading) =>
  relations.map(({ subject, relation, other }) => `${subject} ${relation} ${other}`).join(', ');

describe('what happens, in English', () => {
  it.each([
    ['a woolly mammoth walks through a snowy meadow', 'subject0 kind.giant act.walk'],
    ['a penguin slips on ice and slides into the water', 'subject0 kind.bird act.fall then act.slide'],
    ['a cat sleeps on the beach', 'subject0 kind.animal act.sleep'],
    ['a boy hugs a tree', 'subject0 kind.person act.hug rel.with subject1 kind.plant'],
    ['a burger with melting cheese', 'subject0 kind.food rel.with subject1 kind.food subject1 act.shrink'],
    [
      'a boy and a balloon. The balloon flies away and he cries.',
      'subject0 kind.person and subject1 kind.object act.fly to.up and subject0 act.cry',
    ],
    ['two dogs run to the left on the beach', 'two subject0 kind.animal act.run to.left'],
    ['a man boxing', 'subject0 kind.person act.fight'],
    ['a kangaroo boxing with a man', 'subject0 kind.animal act.fight rel.with subject1 kind.person'],
    ['a sad clown', 'subject0 kind.person act.cry'],
    ['a cat to the left of a dog', 'subject0 kind.animal rel.left_of subject1 kind.animal'],
    ['to the left of the dog is a cat', 'rel.left_of subject0 kind.animal there_is subject1 kind.animal'],
    ['a fox on the right of two rabbits', 'subject0 kind.animal rel.right_of two subject1 kind.small'],
    ['the cat is chased by the dog', 'subject0 kind.animal passive rel.chase subject1 kind.animal'],
    ['a dog chases a cat', 'subject0 kind.animal rel.chase subject1 kind.animal'],
    ['a duck followed by three ducklings', 'subject0 kind.bird passive rel.follow three subject1 kind.bird'],
    ['a rabbit jumps, then sleeps', 'subject0 kind.small act.jump then act.sleep'],
    ['a rabbit hops and sleeps', 'subject0 kind.small act.jump then act.sleep'],
    ['a lion runs, then it sleeps', 'subject0 kind.animal act.run then subject0 act.sleep'],
    ['several mammoths approach, treading through the snow', 'several subject0 kind.giant act.walk to.camera'],
    ['a herd of elephants walking towards the camera', 'several subject0 kind.giant act.walk to.camera'],
    ['there is a cat on the table', 'subject0 kind.animal rel.on subject1 kind.object'],
    ['under the bridge there is a boat', 'subject0 kind.boat rel.below subject1 kind.object'],
    ['a bird sits on a cow', 'subject0 kind.bird act.sit rel.on subject1 kind.animal'],
    ['a mouse rides on an elephant', 'subject0 kind.small act.ride rel.on subject1 kind.giant'],
    ['a cat riding a bike', 'subject0 kind.animal act.ride rel.on subject1 kind.vehicle'],
    ['an astronaut riding a horse on the moon', 'subject0 kind.person act.ride rel.on subject1 kind.animal'],
    ['a person riding a bike', 'subject0 kind.vehicle act.drive'],
    ['people skiing down a mountain', 'several subject0 kind.person act.slide'],
    ['a cat sits beside a red rose', 'subject0 kind.animal act.sit rel.next_to subject1 kind.plant'],
    ['a cat sleeping under a tree', 'subject0 kind.animal act.sleep rel.below subject1 kind.plant'],
    ['a dragon flying fast over a castle', 'subject0 kind.giant act.fly quickly rel.over subject1 kind.object'],
    ['the man walks to the woman', 'subject0 kind.person act.walk rel.approach subject1 kind.person'],
    ['a dog runs away from a cat', 'subject0 kind.animal rel.leave subject1 kind.animal'],
    ['a polar bear playing guitar', 'subject0 kind.animal act.play'],
    ['a dog playing in the park', 'subject0 kind.animal act.jump'],
    ['a monkey eats a banana', 'subject0 kind.animal act.eat'],
    ['a dancing robot and a sleeping cat', 'subject0 kind.person act.dance and subject1 kind.animal act.sleep'],
    ['four robots dance', 'four subject0 kind.person act.dance'],
    ['a robot dances on the moon', 'subject0 kind.person act.dance'],
    ['a train leaves the station', 'subject0 kind.vehicle act.drive to.away'],
    ['the dogs chase each other', 'several subject0 kind.animal act.run'],
    ['a dog not running', 'subject0 kind.animal not act.run'],
    ['a fish swims slowly in a coral reef', 'subject0 kind.fish act.swim slowly'],
    ['a horse gallops quickly across the desert at sunset', 'subject0 kind.animal act.run quickly'],
    ['a plane takes off into the sky', 'subject0 kind.aircraft act.fly to.up'],
    ['a rocket blasts off', 'subject0 kind.aircraft act.fly to.up'],
    ['a ball rolls to the right', 'subject0 kind.ball act.roll to.right'],
    ['a woman walks down the street', 'subject0 kind.person act.walk'],
    ['a dog in a park, pan right with camera shake', 'subject0 kind.animal camera.pan_right camera.shake'],
    ['a village, truck left', 'subject0 kind.bird camera.pan_left'],
    ['a robot in a city, 360 degree shot', 'subject0 kind.person camera.orbit'],
    ['a vase, the camera moves around it', 'subject0 kind.object camera.orbit'],
    ['the camera pans left over a forest', 'subject0 kind.animal camera.pan_left'],
    ['the camera follows a fox running to the right', 'camera.follow subject0 kind.animal act.run to.right'],
    ['zoom in on a panda', 'camera.zoom_in subject0 kind.animal'],
    ['a slow motion close-up of a frog', 'camera.close_up subject0 kind.small'],
    ['shaky handheld shot of a zombie', 'camera.shake subject0 kind.person'],
    ['a shark is swimming, with an intense shaking effect', 'subject0 kind.fish act.swim camera.shake'],
    ['a boat, racking focus', 'subject0 kind.boat camera.rack_focus'],
    ['a bear climbs a tree, camera tilts up', 'subject0 kind.animal act.climb to.up camera.tilt_up'],
    ['a dog and another dog', 'subject0 kind.animal and subject1 kind.animal'],
    ['a dog and a dog', 'subject0 kind.animal and subject1 kind.animal'],
    ['a dog, a cat and a bird dance', 'subject0 kind.animal subject1 kind.animal and subject2 kind.bird act.dance'],
    ['draw a cat in a box', 'subject0 kind.animal rel.inside subject1 kind.object'],
    ['a car drives on a road in the rain at night', 'subject0 kind.vehicle act.drive'],
    ['a snowman in a blizzard', 'subject0 kind.object'],
    ['🐱 chases 🐭', 'subject0 kind.animal rel.chase subject1 kind.small'],
    ['🐶🐶🐶 run on the 🏖️', 'three subject0 kind.animal act.run'],
    ['a girl holding a balloon', 'subject0 kind.person act.hold'],
    ['a woman is bandaging', 'subject0 kind.person act.work'],
    ['a dog photobombing', 'subject0 kind.animal'],
    ['a girl chases a running dog', 'subject0 kind.person rel.chase subject1 kind.animal subject1 act.run'],
    ['a cat sleeps as a dog runs by', 'subject0 kind.animal act.sleep subject1 kind.animal act.run'],
    ['a table with a vase on it', 'rel.on subject0 kind.object there_is subject1 kind.object'],
    ['a dog chasing its tail', 'subject0 kind.animal act.spin'],
    ['a frog skateboarding', 'subject0 kind.small act.slide'],
    ['a futuristic city full of flying cars and towering buildings', 'several subject0 kind.aircraft act.fly'],
    ['a future city with flying cars', 'several subject0 kind.aircraft act.fly'],
    ['a meadow with dancing bears', 'several subject0 kind.animal act.dance'],
    ['a close up view of a glass sphere that has a zen garden within it', 'subject0 kind.plant camera.close_up'],
    [
      'A stylish woman walks down a Tokyo street filled with warm glowing neon and animated city signage',
      'subject0 kind.person act.walk',
    ],
  ])('%s', (prompt, concepts) => {
    const reading = readPrompt(prompt);

    expect(reading.caption.map(({ concept }) => concept).join(' ')).toBe(concepts);
    expect(reading.language).toBe('en');
  });
});

describe('what happens, in Chinese', () => {
  it.each([
    ['猫在狗的左边', 'subject0 kind.animal subject1 kind.animal rel.left_of'],
    ['狗的左边有一只猫', 'subject0 kind.animal rel.left_of there_is subject1 kind.animal'],
    ['一只狗追着一只猫', 'subject0 kind.animal rel.chase subject1 kind.animal'],
    ['一只猫被狗追', 'subject0 kind.animal passive subject1 kind.animal rel.chase'],
    ['长毛猛犸象在雪地里行走', 'subject0 kind.giant act.walk'],
    ['四个机器人跳舞', 'four subject0 kind.person act.dance'],
    ['三只小猫在客厅里玩耍', 'three subject0 kind.animal act.jump'],
    ['兔子跳，然后睡觉', 'subject0 kind.small act.jump then act.sleep'],
    ['黑猫坐在桌子上', 'subject0 kind.animal act.sit subject1 kind.object rel.on'],
    ['桌子上有一只猫', 'subject0 kind.object rel.on there_is subject1 kind.animal'],
    ['消防车停在房子前面', 'subject0 kind.vehicle act.idle'],
    ['猫躲在沙发后面', 'subject0 kind.animal subject1 kind.object rel.behind'],
    ['一只鸟在另一只鸟的右边', 'subject0 kind.bird subject1 kind.bird rel.right_of'],
    ['一只狗向镜头跑来', 'subject0 kind.animal to.camera act.run'],
    ['企鹅从左向右走', 'subject0 kind.bird to.right act.walk'],
    ['一匹马奔向一个女人', 'subject0 kind.animal rel.approach subject1 kind.person'],
    ['狗向猫跑去', 'subject0 kind.animal rel.approach subject1 kind.animal act.run'],
    ['一只老鼠骑在大象背上', 'subject0 kind.small act.ride rel.on subject1 kind.giant'],
    ['两个人在公园里骑自行车', 'two subject0 kind.vehicle act.drive'],
    ['一辆红色的汽车在东京街头行驶，夜晚，下雨', 'subject0 kind.vehicle act.drive'],
    ['镜头慢慢拉远，一座城堡', 'subject0 kind.giant slowly camera.zoom_out'],
    ['森林里的鹿，镜头向右移动', 'subject0 kind.animal camera.pan_right'],
    ['向下移镜头，一片森林', 'subject0 kind.animal camera.tilt_down'],
    ['镜头跟随一只狐狸', 'camera.follow subject0 kind.animal'],
    ['镜头围绕一座雕像旋转', 'subject0 kind.object camera.orbit'],
    ['镜头360度环绕一只猫', 'subject0 kind.animal camera.orbit'],
    ['一杯咖啡，特写', 'subject0 kind.object camera.close_up'],
    ['航拍沙漠', 'subject0 kind.animal camera.wide'],
    ['机器人和恐龙一起跳舞', 'subject0 kind.person and subject1 kind.giant act.dance rel.with'],
    ['一只熊猫在吃竹子', 'subject0 kind.animal act.eat'],
    ['一个女人牵着一条狗', 'subject0 kind.person act.walk rel.with subject1 kind.animal'],
    ['许多气球飘向天空', 'several subject0 kind.object act.float to.up'],
    ['火箭发射升空', 'subject0 kind.aircraft act.fly to.up'],
    ['奔跑的马', 'subject0 kind.animal act.run'],
    ['没有狗的公园，只有一只猫', 'subject0 kind.animal'],
    ['狗没有跑', 'subject0 kind.animal not act.run'],
    ['猫不动', 'subject0 kind.animal act.idle'],
    ['一棵树慢慢长高', 'subject0 kind.plant slowly act.grow'],
    ['一群鸭子在湖上游', 'several subject0 kind.bird act.swim'],
    ['一隻貓在樹下睡覺', 'subject0 kind.animal subject1 kind.plant rel.next_to act.sleep'],
    ['兩隻鳥在天空中飛翔', 'two subject0 kind.bird act.fly'],
    ['🚗在🌧️中行驶', 'subject0 kind.vehicle act.drive'],
    ['一个未来城市，充满飞行汽车和高耸建筑', 'several subject0 kind.aircraft act.fly'],
    ['未来城市里有飞行汽车', 'several subject0 kind.aircraft act.fly'],
    ['未来城市里有一辆飞行汽车', 'subject0 kind.aircraft act.fly'],
    ['奔跑的红色的马', 'subject0 kind.animal act.run'],
    ['一座城市里到处是跳舞的猫', 'several subject0 kind.animal act.dance'],
    ['一个女孩看着飞行汽车', 'subject0 kind.person act.idle rel.next_to subject1 kind.aircraft subject1 act.fly'],
    ['吃竹子的熊猫', 'subject0 kind.animal act.eat'],
    ['一只追老鼠的猫', 'subject0 kind.animal rel.chase subject1 kind.small'],
    ['坐在红色的沙发上的猫', 'subject0 kind.animal act.sit subject1 kind.object rel.on'],
    ['盒子里的猫', 'subject0 kind.animal rel.inside subject1 kind.object'],
    ['一只狗在开车', 'subject0 kind.animal act.ride rel.inside subject1 kind.vehicle'],
    ['满天烟花，龙在飞舞', 'several subject0 kind.object subject1 kind.giant act.fly'],
    ['下雪了，一个老人慢慢走', 'subject0 kind.person slowly act.walk'],
  ])('%s', (prompt, concepts) => {
    const reading = readPrompt(prompt);

    expect(reading.caption.map(({ concept }) => concept).join(' ')).toBe(concepts);
    expect(reading.language).toBe('zh');
  });
});

describe('who plays', () => {
  it.each([
    ['a puppy', '1 1f415'],
    ['a bunny', '1 1f407'],
    ['a steed', '1 1f40e'],
    ['three mice', '3 1f401'],
    ['five geese', '5 white 1fabf'],
    ['a pack of wolves', '4 1f43a'],
    ['a fire truck', '1 1f692'],
    ['a polar bear', '1 1f43b-200d-2744-fe0f'],
    ['a mobile phone', '1 1f4f1'],
    ['a UFO', '1 1f6f8'],
    ['a stylish woman walking', '1 1f6b6-200d-2640-fe0f'],
    ['an old man running', '1 1f3c3-200d-2642-fe0f'],
    ['a woman dancing', '1 1f483'],
    ['a man dancing', '1 1f57a'],
    ['a little girl jumping', '1 1f9cd-200d-2640-fe0f'],
    ['people swimming', '3 1f9cd'],
    ['a man riding a bike', '1 1f6b4-200d-2642-fe0f'],
    ['a cyclist', '1 1f6b4'],
    ['a skier', '1 26f7-fe0f'],
    ['a red car', '1 red 1f697'],
    ['an orange cat and an orange', '1 orange 1f408, 1 1f34a'],
    ['the car is blue', '1 blue 1f697'],
    ['a woman in a red dress', '1 red 1f6b6-200d-2640-fe0f'],
    ['a black and white cow', '1 1f404'],
    ['two red birds and a blue fish', '2 red 1f426, 1 blue 1f41f'],
    ['a hot dog', '1 1f32d'],
    ['a robot dog', '1 1f415'],
    ['a couple of cats', '2 1f408'],
    ['a couple', '1 1f6b6-200d-2642-fe0f, 1 1f6b6-200d-2640-fe0f'],
    ['a T-Rex', '1 1f996'],
    ['a pineapple', '1 1f34d'],
    ['an accordion', '1 1fa97'],
    ['👩🏽‍🚒', '1 1f469-1f3fd-200d-1f692'],
    ['🦄', '1 1f984'],
    ['eight dogs and eight cats', '8 1f415, 8 1f408'],
    ['eight dogs, eight cats and eight pigs', '5 1f415, 5 1f408, 6 1f416'],
    ['a light breeze, it is ok to go up and park on the right', '1 1f415'],
    ['小狗', '1 1f415'],
    ['几只老虎', '4 1f405'],
    ['两匹白色的马', '2 white 1f40e'],
    ['三辆红色的消防车', '3 red 1f692'],
    ['一群大雁和一只鹅', '4 1fabf, 1 white 1fabf'],
    ['一个穿红裙子的女孩在跳舞', '1 red 1f483'],
    ['老爷爷在跑步', '1 1f3c3-200d-2642-fe0f'],
    ['一双滑雪板', '1 prop-skis'],
    ['一个滑雪板', '1 prop-snowboard'],
    ['一对情侣', '1 1f6b6-200d-2642-fe0f, 1 1f6b6-200d-2640-fe0f'],
    ['宇航员', '1 1f9d1-200d-1f680'],
    ['一只橙色的猫和一个橙子', '1 orange 1f408, 1 1f34a'],
    ['许多蝴蝶', '4 1f98b'],
    ['一条龙', '1 1f409'],
    ['菠萝', '1 1f34d'],
    ['一輛腳踏車', '1 1f6b2'],
    ['一個女孩', '1 1f6b6-200d-2640-fe0f'],
    ['手风琴', '1 1fa97'],
    ['自行车是蓝色的', '1 blue 1f6b2'],
    ['my cat as an astronaut', '1 1f408'],
    ['grandma as an astronaut', '1 1f469-200d-1f680'],
    ['我的猫当宇航员', '1 1f408'],
    ['happy birthday!', '1 1f382'],
    ['Santa Claus waves', '1 1f385'],
    ['Happy birthday Tom! A monkey dances', '1 1f412'],
    ['a witch flies on a broom on Halloween', '1 1f9d9-200d-2640-fe0f, 1 prop-broom'],
    ['On Valentine’s Day a dog kisses a cat', '1 1f415, 1 1f408'],
    ['an alien waves on the moon, the earth is in the sky', '1 1f47d'],
    ['a fox and a hedgehog outwit the wolf', '1 1f98a, 1 1f994, 1 1f43a'],
    ['a girl drinks a glass of lemonade', '1 1f9cd-200d-2640-fe0f'],
    ['一家人包饺子', '3 1f9cd'],
    ['一位老师教学生写字', '1 1f9d1-200d-1f3eb, 1 1f6b6'],
    ['“生日快乐”', '1 1f382'],
    ['生日快乐，一只小狗在跳舞', '1 1f415'],
    ['a drone camera circles around a historic church', '1 26ea'],
    ['a dog as big as a house', '1 1f415'],
    ['汗血宝马', '1 1f40e'],
    ['a man in a building', '1 1f6b6-200d-2642-fe0f'],
    ['一个未来城市，充满飞行汽车和高耸建筑', '4 1f697'],
    ['绘梨衣在跳舞', '1 1f57a'],
  ])('%s', (prompt, cast) => {
    const reading = readPrompt(prompt);

    expect(castOf(reading)).toBe(cast);
  });
});

describe('who stands where to whom', () => {
  it.each([
    ['a cat to the left of a dog', '0 left_of 1'],
    ['to the left of the dog is a cat', '1 left_of 0'],
    ['a cat on top of a car', '0 on 1'],
    ['a frog in front of a car', '0 in_front_of 1'],
    ['a cat between a dog and a horse', '0 right_of 1, 0 left_of 2'],
    ['一只猫在狗和马之间', '0 right_of 1, 0 left_of 2'],
    ['a boat with the Eiffel Tower in the background', '0 in_front_of 1'],
    ['一艘船，背景是埃菲尔铁塔', '0 in_front_of 1'],
    ['a horse jumps over a fence', '0 over 1'],
    ['一匹马跳过栅栏', '0 over 1'],
    ['a cat in a box', '0 inside 1'],
    ['盒子里的猫', '0 inside 1'],
    ['a butterfly flies around a flower', '0 around 1'],
    ['一只蝴蝶绕着花飞', '0 around 1'],
    ['a duck is followed by a dog', '1 follow 0'],
    ['the cat chases the dog and the bird flies', '0 chase 1'],
    ['the cat is chased by the dog', '1 chase 0'],
    ['a cat looks at a mouse behind a chair', '0 next_to 1, 1 behind 2'],
    ['a king and a queen run towards a dragon', '0 approach 2, 1 approach 2'],
    ['猫在狗的左边', '0 left_of 1'],
    ['狗的左边有一只猫', '1 left_of 0'],
    ['一只猫被狗追', '1 chase 0'],
    ['树下有一只猫', '0 below 1'],
    ['鱼缸里有一条金鱼', '0 inside 1'],
    ['一只鸟在房子上面', '0 on 1'],
    ['猫从狗身边跑开', '0 next_to 1'],
  ])('%s', (prompt, relations) => {
    const reading = readPrompt(prompt);

    expect(relationsOf(reading)).toBe(relations);
  });
});

describe('where, in which light, weather and look', () => {
  it.each([
    ['a stylish woman in Tokyo', { sets: ['tokyo-street'] }],
    ['a cat in a neon city', { sets: ['tokyo-street'], light: 'night' }],
    ['a robot in a cyberpunk city', { sets: ['future-city'] }],
    ['a dog in the snow', { sets: ['snowy-meadow'] }],
    ['a dog in a snowy forest', { sets: ['forest'], weather: 'snow' }],
    ['snow on a meadow', { sets: ['snowy-meadow'] }],
    ['a shark', { sets: ['under-water'] }],
    ['an astronaut', { sets: ['space', 'moon'] }],
    ['a person swimming in the ocean', { sets: ['ocean'] }],
    ['my cat as an astronaut', { sets: ['space', 'moon'] }],
    ['tall buildings', { sets: ['downtown'] }],
    ['a fish in the ocean', { sets: ['under-water'] }],
    ['a horse at dawn', { light: 'morning' }],
    ['a sunny morning', { light: 'morning' }],
    ['a wolf howling at the moon', { light: 'night' }],
    ['a cat at golden hour', { light: 'sunset' }],
    ['a thunderstorm over the mountains', { sets: ['mountains'], weather: 'storm' }],
    ['a foggy zen garden', { sets: ['zen-garden'], weather: 'fog' }],
    ['a clown on a stage, black and white', { sets: ['theatre'], look: 'black-and-white' }],
    ['a dragon, pixel art', { look: 'pixel-art' }],
    ['东京街头的女人', { sets: ['tokyo-street'] }],
    ['赛博朋克城市', { sets: ['future-city'] }],
    ['白雪皑皑的草地', { sets: ['snowy-meadow'] }],
    ['雪中的森林', { sets: ['forest'], weather: 'snow' }],
    ['沙漠里的骆驼，黄昏', { sets: ['desert'], light: 'sunset' }],
    ['阳光明媚的早晨', { light: 'morning' }],
    ['大雾中的群山', { sets: ['mountains'], weather: 'fog' }],
    ['像素风的龙', { look: 'pixel-art' }],
    ['黑白老电影，一个男人', { look: 'black-and-white' }],
  ])('%s', (prompt, place) => {
    const reading = readPrompt(prompt);

    expect(reading).toMatchObject(place);
  });

  it.each(['a dog', 'a red car', '一只狗'])('leaves to the director what "%s" does not say', (prompt) => {
    const { light, weather, look } = readPrompt(prompt);

    expect({ light, weather, look }).toEqual({});
  });
});

describe('options and words for the screen', () => {
  it.each([
    ['a vertical 6 second clip of a dog', { seconds: 6, aspect: '9:16', titles: [] }],
    ['a dog, 16:9, ten seconds long', { seconds: 10, aspect: '16:9' }],
    ['a square video of a cat', { aspect: '1:1' }],
    ['a dog, "HELLO WORLD"', { titles: ['HELLO WORLD'] }],
    ['竖屏，8秒，一只猫', { seconds: 8, aspect: '9:16' }],
    ['横屏，十秒的视频', { seconds: 10, aspect: '16:9' }],
    ['雪人举着「新年快乐」', { titles: ['新年快乐'] }],
  ])('%s', (prompt, options) => {
    const reading = readPrompt(prompt);

    expect(reading).toMatchObject(options);
  });

  it('takes no subject from quoted words', () => {
    const reading = readPrompt('a cat with the caption "two dogs"');

    expect(castOf(reading)).toBe('1 1f408');
  });
});

describe('what it says it understood', () => {
  it.each([
    ['a woolly mammoth walks through a snowy meadow by day', 'a woolly mammoth walking · snowy meadow · by day'],
    ['长毛猛犸象在雪地里行走，白天', '长毛猛犸象行走 · 雪地 · 白天'],
    ['two red foxes run in the forest', 'two red foxes running · forest'],
    ['两只红色的狐狸在森林里奔跑', '两只红色的狐狸奔跑 · 森林'],
    ['a cat to the left of a dog', 'a cat to the left of a dog'],
    ['猫在狗的左边睡觉', '猫在狗左边睡觉'],
    ['people walking on a street', 'several people walking · street'],
    ['a man hugs a woman', 'a man hugging a woman'],
    ['一个男人拥抱一个女人', '男人和女人拥抱'],
    ['a girl holding a red umbrella', 'a girl with a red umbrella'],
    ['一个女孩拿着红色的雨伞', '女孩拿着红色的伞'],
    ['a cowboy rides a horse', 'a cowboy riding a horse'],
    ['a woman rides a horse', 'a woman riding a horse'],
    ['一个女孩骑马', '女孩骑着马'],
    ['a knight jumps', 'a knight jumping with a sword'],
    ['一个骑士跳舞', '骑士拿着剑、跳舞'],
    ['a person is ironing', 'a person ironing'],
    ['一个人在熨烫', '人熨烫'],
    ['a cat in a red hat says "hi"', 'a cat in a red hat saying “hi”'],
    ['a fish in a glass sphere, zoom in, slow motion', 'a fish · in a glass sphere · zoom in · slow motion'],
    ['玻璃球里的金鱼，慢动作', '金鱼 · 在玻璃球里 · 慢动作'],
    ['🐶 dancing', 'a dog dancing'],
    ['🐶跳舞', '狗跳舞'],
    ['asdf qwer', 'a dog · I don’t know “asdf qwer”'],
    ['a man does push-ups', 'a man doing push-ups'],
    ['two friends play rock paper scissors', 'two friends playing rock paper scissors'],
    ['一个男人做俯卧撑', '男人做俯卧撑'],
  ])('%s', (prompt, understood) => {
    const reading = readPrompt(prompt);

    expect(reading.understood).toBe(understood);
  });
});

describe('what it does not know', () => {
  it.each([
    ['a zoetrope in a field', 'zoetrope'],
    ['gyroscopes', 'gyroscopes'],
    ['a gyroscope spins', 'gyroscope'],
    ['the zorblax', 'zorblax'],
    ['一台差分机', '差分机'],
    ['差速器', '差速器'],
  ])('shows a box with the name of a thing on it: %s', (prompt, text) => {
    expect(readPrompt(prompt)).toMatchObject({ subjects: [{ sprite: 'prop-labelled-box', text }], titles: [] });
  });

  it.each(['asdf qwer', 'an epiphany', '退退退', 'a cat next to a zoetrope'])('shows none for %s', (prompt) => {
    expect(readPrompt(prompt).subjects.map(({ sprite }) => sprite)).not.toContain('prop-labelled-box');
  });

  it('names the nearest set', () => {
    expect(readPrompt('a woman in a minaret').unknown).toEqual([{ word: 'minaret', shown: 'tower' }]);
  });

  it('names the nearest thing', () => {
    expect(readPrompt('a breadbox').unknown).toEqual([{ word: 'breadbox', shown: 'container' }]);
  });

  it('corrects a slip of spelling', () => {
    const reading = readPrompt('an elefant');

    expect(castOf(reading)).toBe('1 1f418');
    expect(reading.unknown).toEqual([{ word: 'elefant', shown: 'elephant' }]);
  });

  it('takes a strange name that does something for a person', () => {
    const reading = readPrompt('Zorblax Quuxley is dancing');

    expect(castOf(reading)).toBe('1 1f57a');
    expect(reading.unknown).toEqual([{ word: 'zorblax quuxley', shown: 'person' }]);
  });

  it.each([
    'a futuristic city full of flying cars and towering buildings',
    '一个未来城市，充满飞行汽车和高耸建筑',
    'A stylish woman walks down a Tokyo street filled with warm glowing neon and animated city signage',
  ])('knows every word of %s', (prompt) => {
    expect(readPrompt(prompt).unknown).toEqual([]);
  });

  it('names the figure that stands in', () => {
    expect(readPrompt('a wombat').unknown).toEqual([{ word: 'wombat', shown: 'beaver' }]);
    expect(readPrompt('my cat as a tourist').unknown).toEqual([{ word: 'tourist', shown: 'cat' }]);
  });

  it('takes a strange Chinese name that does something for a person', () => {
    const reading = readPrompt('绘梨衣在奔跑');

    expect(castOf(reading)).toBe('1 1f3c3');
    expect(reading.unknown).toEqual([{ word: '绘梨衣', shown: '人' }]);
  });

  it('passes over a strange verb beside a known one', () => {
    expect(readPrompt('a dog runs, photobombing').unknown).toEqual([]);
    expect(readPrompt('a dog photobombing').unknown).toEqual([{ word: 'photobombing' }]);
  });

  it('names a look that the stage does not have', () => {
    expect(readPrompt('a cat, photorealistic').unknown).toEqual([{ word: 'photorealistic', shown: 'paper theatre' }]);
  });

  it('plays something for nonsense', () => {
    expect(castOf(readPrompt('asdf qwer'))).toBe('1 1f415');
  });
});

describe('who must not be seen', () => {
  it.each([
    ['a cat without a dog', '1 1f408'],
    ['no people, a quiet street', '1 1f415'],
    ['没有狗的公园，只有一只猫', '1 1f408'],
  ])('%s', (prompt, cast) => {
    expect(castOf(readPrompt(prompt))).toBe(cast);
  });
});

describe('scenery', () => {
  it('gives way to heroes when there is no room', () => {
    expect(castOf(readPrompt('a cat under a tree with a dog, a horse and a bird'))).toBe(
      '1 1f408, 1 1f415, 1 1f40e, 1 1f426',
    );
  });

  it('stays with the set when it is only in the distance', () => {
    expect(castOf(readPrompt('a mammoth walks, pine trees in the distance'))).toBe('1 1f9a3');
  });
});

describe('sizes', () => {
  it('keeps a mammoth bigger than a mouse', () => {
    const [mammoth, mouse] = readPrompt('a mammoth and a mouse').subjects;

    expect(mammoth!.size).toBe(0.8);
    expect(mouse!.size).toBe(0.2);
  });

  it('enlarges a mouse that is alone', () => {
    expect(readPrompt('a mouse').subjects[0]!.size).toBe(0.34);
  });
});

describe('whatever is typed', () => {
  const reader = { read: readPrompt };
  const words = fc.constantFrom(
    'a',
    'the',
    'two',
    'several',
    'dog',
    'cats',
    '🐶',
    '👩🏽‍🚒',
    '🏳️‍🌈',
    'runs',
    'chased by',
    'on',
    'left of',
    'no',
    'and',
    'then',
    'camera',
    'pans',
    'red',
    'in',
    'forest',
    'tree',
    '“',
    '”',
    '"',
    '一只',
    '猫',
    '被',
    '追',
    '在',
    '左边',
    '有',
    '没有',
    '镜头',
    '的',
    '，',
    '.',
    'qwxz',
    'שלום',
    'مرحبا',
    '\u202e',
    '\ud83d',
    '\u0000',
    '9',
    '8 seconds',
    '**',
    '<@123>',
    'snow',
    'eight',
    '许多',
  );
  const known = fc.constantFrom(...buildDictionary().words.keys());
  const prompts = fc.oneof(
    fc.array(fc.oneof(known, known, known, words), { maxLength: 16 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('has one to four subjects, eight actors at most or sixteen that are counted, and sizes within bounds', () => {
    fc.assert(
      fc.property(prompts, (prompt) => {
        const { subjects } = reader.read(prompt);

        expect(subjects.length).toBeGreaterThanOrEqual(1);
        expect(subjects.length).toBeLessThanOrEqual(4);
        const most = subjects.some(({ counted, count }) => counted && count > 1) ? 16 : 8;
        expect(subjects.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(most);
        expect(subjects.every(({ count, size }) => count >= 1 && size >= 0.1 && size <= 0.85)).toBe(true);
      }),
    );
  });

  it('speaks only in concepts of the vocabulary, of subjects that there are', () => {
    fc.assert(
      fc.property(prompts, (prompt) => {
        const { caption, subjects, relations } = reader.read(prompt);
        const concepts = caption.map(({ concept }) => concept);
        const named = new Set(concepts.filter((concept) => concept.startsWith('subject')));

        expect(concepts.length).toBeLessThanOrEqual(LONGEST_CAPTION);
        expect(concepts.filter((concept) => !CONCEPTS.has(concept))).toEqual([]);
        expect(named.size).toBeLessThanOrEqual(subjects.length);
        expect(relations.every(({ subject, other }) => subjects[subject] && subjects[other])).toBe(true);
      }),
    );
  });

  it('is understood in one short line of plain characters', () => {
    fc.assert(
      fc.property(prompts, (prompt) => {
        const { understood, unknown } = reader.read(prompt);

        expect(understood.length).toBeLessThanOrEqual(LONGEST_UNDERSTOOD);
        expect(understood.length).toBeGreaterThan(0);
        expect(understood).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e*<@]/u);
        expect(unknown.every(({ word }) => word.length <= 40)).toBe(true);
      }),
    );
  });

  it('reads the same prompt the same way', () => {
    fc.assert(
      fc.property(prompts, (prompt) => {
        expect(reader.read(prompt)).toEqual(reader.read(prompt));
      }),
    );
  });
});
