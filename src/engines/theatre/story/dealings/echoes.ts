/** Who says after somebody all that is said: word for word, once more, and then both say it at once. Called by `dealings.ts`. */
import type { Dealt } from './duo.js';

/** What people say by what they are called, in both languages. */
const SAYINGS: readonly (readonly [who: RegExp, en: string, zh: string])[] = [
  [/pirate|captain|海盗|船长/iu, 'Arrr! Treasure!', '啊哈！宝藏！'],
  [/teacher|老师/iu, 'One plus one is two!', '一加一等于二！'],
  [/king|queen|国王|女王|皇帝/iu, 'I am the king!', '我是国王！'],
  [/grand|old|爷爷|奶奶/iu, 'Time for tea!', '该喝茶啦！'],
];
const HELLO = ['Hello there!', '你好呀！'] as const;

export const echo: Dealt = ({ scene, one, other, apart, close, play, effect }) => {
  const chinese = scene.reading.language === 'zh';
  const { name, says: told } = other.player.role;
  const [, ...said] = SAYINGS.find(([who]) => who.test(name)) ?? [undefined, ...HELLO];
  const says = told ?? said[chinese ? 1 : 0];
  const [a, b] = [(apart[0] + close[0]) / 2, (apart[1] + close[1]) / 2];
  const speaking = [
    play(
      one,
      [
        [0, a, 1],
        [0.72, a, 1],
        [0.8, a - 0.02, 1],
      ],
      {
        acts: [
          ['talk', 0.18, 0.34],
          ['talk', 0.52, 0.68],
          ['talk', 0.8, 1],
        ],
        reactions: [
          ['keen', 0, 0.2],
          ['glance', 0.42, 0.56],
          ['giggle', 0.68, 0.82],
        ],
      },
    ),
    play(other, [[0, b, -1]], {
      acts: [
        ['talk', 0, 0.17],
        ['talk', 0.35, 0.51],
        ['talk', 0.8, 1],
      ],
      reactions: [
        ['startle', 0.24, 0.36],
        ['menace', 0.4, 0.54],
        ['wonder', 0.6, 0.74],
        ['giggle', 0.74, 0.82],
      ],
    }),
  ] as const;
  return {
    actors: new Map(speaking.map(([index, actor]) => [index, { ...actor, says }])),
    effects: [effect('sparkles', 0.8, 1)],
  };
};
