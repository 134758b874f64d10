/**
 * Kinds of people whom films, games and sports are full of: a boy who learns magic, a queen of ice, a lord in black, an ogre of the
 * swamps. They are of our own drawing and nobody's in particular. Listed by `storybook.ts`.
 */
import type { Hat } from './hats.js';
import type { StoryLook } from './storybook.js';

const [WOMAN, MAN] = ['1f469-1f3fb', '1f468-1f3fb'] as const;

const hat = (kind: Hat['kind'], colour: string, trim: string): Hat => ({ kind, colour, trim });
type Clothes = StoryLook['clothes'];
const worn = (
  style: Clothes['style'],
  top: string,
  accent: string,
  trousers: string,
  shoes = '#4a3a34',
): StoryLook['clothes'] => ({ style, top, accent, trousers, shoes });

export const STAND_IN_LOOKS: readonly (readonly [names: RegExp, look: StoryLook])[] = [
  [
    /^young wizard$|^小巫师$/,
    {
      head: MAN,
      hair: '#6a4026',
      cut: 'tousled',
      features: { glasses: true },
      back: { kind: 'cape', colour: '#3f3580', lining: '#c8922e' },
      clothes: worn('starry', '#4a3f96', '#ffd25a', '#3a3648', '#2a2530'),
    },
  ],
  [
    /^ice queen$|^冰雪女王$/,
    {
      head: WOMAN,
      hair: '#f3ead2',
      cut: 'long',
      hat: hat('tiara', '#e2f6ff', '#5ab4ea'),
      back: { kind: 'cape', colour: '#c4e8fa', lining: '#e8f7ff' },
      clothes: {
        style: 'ballgown',
        top: '#6cb8e8',
        accent: '#e4f6ff',
        trousers: '#fdf6ec',
        shoes: '#d9f3ff',
        dress: true,
        shortSleeves: false,
      },
    },
  ],
  [
    /^dark lord$|^黑暗武士$/,
    {
      head: MAN,
      skin: '#3a3744',
      hair: '#1c1a24',
      cut: 'hidden',
      features: { mask: { kind: 'visor', colour: '#26242f' } },
      hat: hat('horned', '#26242f', '#4a4656'),
      back: { kind: 'cape', colour: '#211f2a', lining: '#5a1620' },
      clothes: worn('robe', '#2b2935', '#8a1f2a', '#211f2a', '#1a1822'),
    },
  ],
  [
    /^star warrior$|^星际武士$/,
    {
      head: MAN,
      hair: '#9a6a38',
      cut: 'crop',
      back: { kind: 'cape', colour: '#7a5638', lining: '#5a3e28' },
      clothes: worn('tunic', '#ecdcb8', '#6a4426', '#b89a6c', '#5a3a24'),
    },
  ],
  [
    /^swamp ogre$|^绿巨怪$/,
    {
      head: MAN,
      skin: '#9cbf52',
      hair: '#6f8f38',
      cut: 'bald',
      features: { extra: 'pointed' },
      clothes: worn('tunic', '#a8743c', '#5a3a20', '#6a5a3a', '#4a3422'),
    },
  ],
  [
    /^orange ninja$|^橙衣忍者$/,
    {
      head: MAN,
      hair: '#5a3424',
      cut: 'tousled',
      hat: hat('headband', '#8a2c3a', '#c8d0de'),
      back: { kind: 'sword', colour: '#5a2430', lining: '#2a2434' },
      clothes: worn('wrapped', '#f0852c', '#8a2c3a', '#4a3a4a', '#3a2e3c'),
    },
  ],
  [
    /^golden fighter$|^金发武者$/,
    {
      head: MAN,
      hair: '#ffd83c',
      cut: 'tousled',
      clothes: worn('wrapped', '#f2ede2', '#d8353c', '#f2ede2', '#8a5a34'),
    },
  ],
  [
    /^straw hat pirate$|^草帽海盗$/,
    {
      head: MAN,
      hair: '#241c22',
      cut: 'crop',
      hat: hat('straw', '#eec063', '#2f6a9a'),
      clothes: { ...worn('laced', '#3f8a6a', '#8a5a34', '#6a4a34', '#4a3424'), shortSleeves: true },
    },
  ],
  [
    /^footballer$|^球星$/,
    {
      head: MAN,
      hair: '#4a2f22',
      cut: 'crop',
      beard: 'full',
      clothes: { ...worn('striped', '#8cc4ec', '#ffffff', '#2c3768', '#f4f0fa'), shortSleeves: true },
    },
  ],
  [
    /^pop star$|^女歌星$/,
    {
      head: WOMAN,
      hair: '#f0cf7a',
      cut: 'long',
      clothes: {
        style: 'dress',
        top: '#c86ad8',
        accent: '#ffe9a8',
        trousers: '#fdf6ec',
        shoes: '#8a3aa8',
        dress: true,
        shortSleeves: true,
      },
    },
  ],
];
