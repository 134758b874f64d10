import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const names = (prompt: string) => readPrompt(prompt).subjects.map(({ name }) => name);

describe('a prompt of several sentences', () => {
  it.each([
    [
      'A majestic owl sits on a mossy branch in a misty pine forest at dawn. Its feathers are dotted with brown markings, and its large yellow eyes stare into the lens. The soft morning light filters through the trees, giving the scene an ethereal quality.',
      ['owl'],
      'pine-forest',
    ],
    [
      'This macro shot of a ladybug showcases its shiny red shell and tiny black spots as it crawls along a green leaf. The background is a soft blur of greens, and dew drops sparkle. The mood is peaceful.',
      ['ladybug', 'leaf'],
      undefined,
    ],
    [
      'The camera tracks alongside a red vintage convertible as it cruises along a coastal road at sunset, the ocean glittering in the background. The driver’s hair blows in the wind. The sky is painted in shades of orange and pink, evoking a sense of freedom.',
      ['convertible'],
      'street',
    ],
    [
      'A robot with glowing blue eyes waters the plants in a greenhouse. Its metal body is scratched and rusty, telling of many years of work. Through the glass, one can see two moons. The scene is quiet and melancholic, yet hopeful.',
      ['robot'],
      'greenhouse',
    ],
    [
      'In a cozy kitchen filled with warm light, a chef in a striped apron stirs a soup. Flour dust floats in the air like snow. His movements are slow, suggesting years of experience. A black cat watches him from the floor.',
      ['chef', 'black cat'],
      'kitchen',
    ],
    [
      'A small, round, fluffy creature with big, expressive eyes walks through a forest. The creature, a whimsical mix of a rabbit and an owl, has soft blue fur. It hops along a stream, its eyes wide with wonder. The flowers glow as if they were lamps.',
      ['rabbit'],
      'forest',
    ],
    [
      '一只雪白的北极狐在森林里小心翼翼地行走。它的毛发蓬松柔软，耳朵不时转动，仿佛在聆听远处的声音。背景是高大的松树和淡蓝色的天空。镜头从低角度跟随狐狸，画面充满宁静与神秘的氛围。',
      ['北极狐'],
      'forest',
    ],
    [
      '深海之中，一只巨大的蓝鲸缓缓游过，阳光从海面洒下，形成一道道光柱。它的身体布满岁月的痕迹，眼睛温柔而深邃。整个场景宁静而壮观，仿佛时间在这一刻静止。',
      ['蓝鲸'],
      'under-water',
    ],
    [
      '一部电影预告片，讲述一位年轻骑士的冒险故事，他戴着银色头盔，披着红色斗篷，远山，草原，电影风格，色彩浓郁。',
      ['骑士'],
      'meadow',
    ],
    [
      '无人机航拍镜头捕捉到雪山的壮丽景色，山峰在阳光下闪闪发光，云海翻滚。雄鹰在山谷上空盘旋。随着无人机缓缓上升，视野越来越开阔，给人一种辽阔的感觉。',
      ['雄鹰'],
      'snowy-mountains',
    ],
    [
      '一个宁静的森林场景，一头小鹿在溪边喝水。阳光透过树叶洒下来，落叶铺满地面。背景略微模糊，形成景深效果。',
      ['小鹿'],
      'forest',
    ],
    ['天空中飘满了彩色的风筝，每只风筝都在风中舞动。下方是绿色的草地，画面中没有人。', ['风筝'], undefined],
    [
      '一位六旬老人的极近镜头。他坐在咖啡馆里看报纸，眼睛注视着窗外的行人，整体色调温暖，画面充满怀旧的氛围。',
      ['老人'],
      'restaurant',
    ],
  ])('is a film of whom its first one names: %s', (prompt, cast, set) => {
    const { sets, chapters } = readPrompt(prompt);

    expect(names(prompt)).toEqual(cast);
    if (set) expect(sets).toEqual([set]);
    expect(chapters).toBeUndefined();
  });

  it.each([
    [
      'A parrot sits on a branch in the jungle. Its feathers are blue and its beak is curved. The background is a blur of leaves. The shot is crisp and full of detail, with a shallow depth of field.',
      { name: 'parrot', colour: 'blue' },
    ],
    [
      '一只小猫在花园里奔跑，它有着柔软的黑色毛发和长长的尾巴。它的耳朵圆圆的，眼睛睁得大大的。阳光洒下来，整个画面温馨治愈。',
      { name: '小猫', colour: 'black' },
    ],
    [
      'A street musician plays the violin on a rainy evening. He wears a brown hat, and his case lies open at his feet. The cobblestones glisten with the reflections of the lamps. People with umbrellas hurry past. The mood is romantic.',
      { name: 'musician', wears: [{ sprite: '1f452', colour: 'brown' }] },
    ],
  ])('says later what somebody looks like: %s', (prompt, hero) => {
    const { subjects } = readPrompt(prompt);

    expect(subjects).toHaveLength(1);
    expect(subjects[0]).toMatchObject({ name: hero.name });
    expect(subjects[0]!.colour ?? subjects[0]!.wears).toBeDefined();
  });

  it.each([
    ['This close-up shot of a newt showcases its striking tail. The background is blurred.', ['newt']],
    [
      'A wide shot of an old chapel built on a rocky outcropping by the sea, the view showcases tiered paths, several distant people are seen enjoying the vistas, the warm glow of the sun creates a romantic feeling.',
      ['chapel'],
    ],
    [
      'A large octopus is seen resting on the bottom of the sea, blending in with the sand. The octopus is unaware of a crab that is crawling towards it from behind a rock, its claws raised. The scene is captured from a wide angle.',
      ['octopus', 'crab'],
    ],
    [
      'A bearded sailor is deep in thought pondering the mysteries of the universe as he sits at a harbour, his eyes follow the gulls, he wears a brown beret, the lighting is golden, depth of field.',
      ['sailor'],
    ],
    [
      '一只巨大的章鱼在海底休息，与沙地融为一体。章鱼没有注意到一只螃蟹正从岩石后面向它爬来，蟹钳高举。画面以广角拍摄，展现了海洋的辽阔。',
      ['章鱼', '螃蟹'],
    ],
    [
      '一位白发男人坐在巴黎的咖啡馆里，陷入沉思，思考着宇宙的历史，他戴着棕色贝雷帽，看起来像一位教授，最后他露出一丝微笑，灯光非常有电影感。',
      ['老爷爷'],
    ],
    ['这个特写镜头展示了一只蜥蜴。背景模糊，突出了它的外表。', ['蜥蜴']],
  ])('has nobody in it of whom it only seems to speak: %s', (prompt, cast) => {
    expect(names(prompt)).toEqual(cast);
    expect(readPrompt(prompt).sets).not.toContain('space');
  });

  it('is a view where its first sentence names a place, with who passes there', () => {
    const { subjects, sets } = readPrompt(
      'The old viaduct is a railway bridge in Scotland that crosses a wide green valley. It is a stunning sight as a steam train leaves the bridge. The landscape is dotted with rocks and the sky is blue.',
    );

    expect(subjects.map(({ name }) => name)).toEqual(['steam train']);
    expect(sets).toEqual(['viaduct']);
  });

  it('leaves the stars over a road to themselves', () => {
    const { landscape, light } = readPrompt(
      'On a country road in the hills, the sky is filled with stars at night, and the moon hangs high in the sky. The leaves on both sides sway gently and slowly with the wind.',
    );

    expect(landscape).toBe(true);
    expect(light).toBe('night');
  });

  it.each([
    [
      'A lighthouse stands on a rocky island. Huge waves crash against the rocks, sending white spray into the air. Lightning flashes above and heavy rain is falling. The composition emphasizes the isolation of the building.',
      'storm',
    ],
    [
      '一只北极狐在森林里行走。它的毛发蓬松柔软，耳朵不时转动，仿佛在聆听远处的声音。雪花缓缓飘落，空气清新。整个画面充满宁静与神秘的氛围，令人向往。',
      'snow',
    ],
  ])('says later what weather it is: %s', (prompt, weather) => {
    expect(readPrompt(prompt).weather).toBe(weather);
  });
});

it.each([
  ['雾气弥漫的峡谷。两边是高高的岩石墙壁包围着深谷。小路在林间弯弯曲曲一直通向远方，水彩画', { look: 'watercolour' }],
  ['雾气弥漫的峡谷。两边是高高的岩石墙壁包围着深谷。小路在林间弯弯曲曲一直通向远方，慢速播放', { pace: 0.4 }],
])('keeps how it is to look and to be filmed: %s', (prompt, filmed) => {
  expect(readPrompt(prompt)).toMatchObject(filmed);
});
