/** Lessons of sky and weather. Called by `lessons.ts`. */
import type { Lesson } from './board.js';

const SUN = '1f31e';
const CLOUD = '2601';

/** The sea is warmed, what rises makes a cloud, and the cloud rains. */
export const waterCycle: Lesson = ({ figure, effect, language }) => ({
  actors: [
    figure(SUN, 0.36, [[0, -0.34, 0.34]], { acts: [['dance', 0, 0.3]] }),
    figure(CLOUD, 0.36, [[0, 0.26, 0.4]], { acts: [['appear', 0.34, 1]] }),
  ],
  effects: [
    effect('vapour', 0.04, 0.62, { x: -0.06, height: 0.02, size: 1.3 }),
    effect('arrow', 0.4, 0.62, { x: 0.02, height: 0.42, angle: 0.06 }),
    effect('shower', 0.6, 1, { x: 0.26, height: 0.36 }),
    effect('splash', 0.72, 0.9, { x: 0.26, height: 0.02, size: 0.5 }),
    effect('label', 0.16, 1, { x: -0.1, height: 0.3, size: 1.1, word: language === 'zh' ? '蒸发' : 'evaporation' }),
    effect('label', 0.44, 1, { x: 0.26, height: 0.5, size: 1.1, word: language === 'zh' ? '凝结' : 'condensation' }),
    effect('label', 0.66, 1, { x: 0.12, height: 0.24, size: 1.1, word: language === 'zh' ? '降水' : 'rain' }),
  ],
});

export const rainbow: Lesson = ({ figure, effect }) => ({
  actors: [
    figure(SUN, 0.36, [[0, -0.36, 0.4]], { acts: [['dance', 0, 0.3]] }),
    figure(CLOUD, 0.34, [
      [0, 0.56, 0.42],
      [0.22, 0.3, 0.42],
    ]),
  ],
  effects: [
    effect('shower', 0.16, 1, { x: 0.3, height: 0.38 }),
    effect('arrow', 0.3, 0.66, { x: -0.2, height: 0.5, angle: -0.02, size: 1.3 }),
    // Twice, since a lesson's is to be seen at once.
    effect('rainbow', 0.56, 1),
    effect('rainbow', 0.6, 1),
    effect('sparkles', 0.66, 1),
  ],
});

const NAMES = {
  en: 'Mercury,Venus,Earth,Mars,Jupiter,Saturn,Uranus,Neptune',
  zh: '水星,金星,地球,火星,木星,土星,天王星,海王星',
} as const;
/** Where rings have their middle, actor units over the ground. */
const MIDDLE = 0.32;

export const solarSystem: Lesson = ({ figure, effect, language }) => ({
  actors: [figure(SUN, 0.25, [[0, 0, MIDDLE - 0.11]])],
  effects: [effect('orbits', 0, 1, { x: 0, height: MIDDLE, word: NAMES[language] })],
});

export const moonOrbit: Lesson = ({ figure, effect, language }) => ({
  actors: [figure('1f30d', 0.4, [[0, 0, MIDDLE - 0.18]])],
  effects: [effect('orbits', 0, 1, { x: 0, height: MIDDLE, word: language === 'zh' ? '月球' : 'Moon' })],
});

/** All is drawn by the effect: nobody stands before it. */
const eclipsed =
  (straight: boolean, names: Readonly<Record<'en' | 'zh', string>>): Lesson =>
  ({ effect, language }) => ({
    actors: [],
    effects: [effect('eclipse', 0, 1, { x: 0, height: MIDDLE + 0.04, straight, word: names[language] })],
  });
export const lunarEclipse = eclipsed(false, { en: 'Sun,Earth,Moon', zh: '太阳,地球,月球' });
export const solarEclipse = eclipsed(true, { en: 'Sun,Moon,Earth', zh: '太阳,月球,地球' });

/** A house is carried out of the light. */
export const dayAndNight: Lesson = ({ figure, effect, language }) => ({
  actors: [figure(SUN, 0.4, [[0, -0.36, 0.2]])],
  effects: [
    effect('globe', 0, 1, { x: 0.16, height: 0.36, sprite: '1f3e0' }),
    effect('arrow', 0.05, 1, { x: -0.22, height: 0.38, angle: 0, size: 0.9 }),
    effect('label', 0.05, 0.5, { x: 0.02, height: 0.06, size: 1.6, word: language === 'zh' ? '白天' : 'Day' }),
    effect('label', 0.6, 1, { x: 0.3, height: 0.06, size: 1.6, word: language === 'zh' ? '黑夜' : 'Night' }),
  ],
});
