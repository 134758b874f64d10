/**
 * How those look who are known by what they do or did: Vikings, gladiators, pharaohs, lumberjacks, spies. Listed by `storybook.ts`; where
 * they are met and what they hold is told by `reader/lexicon/roles.ts`, under the first of these names.
 */
import type { Hat } from './hats.js';
import type { StoryLook } from './storybook.js';

const [WOMAN, MAN] = ['1f469-1f3fb', '1f468-1f3fb'] as const;
const TAN = { head: '1f468-1f3fd' } as const;

const hat = (kind: Hat['kind'], colour: string, trim = '#ffd25a'): Hat => ({ kind, colour, trim });
const worn = (
  style: StoryLook['clothes']['style'],
  top: string,
  accent: string,
  trousers: string,
  shoes = '#4a3a34',
): StoryLook['clothes'] => ({ style, top, accent, trousers, shoes });

export const ROLE_LOOKS: readonly (readonly [names: RegExp, look: StoryLook])[] = [
  [
    /^Viking$|^维京人$/,
    {
      head: MAN,
      hair: '#d88a3c',
      cut: 'crop',
      beard: 'long',
      hat: hat('horned', '#a8afc0', '#c8963c'),
      back: { kind: 'cape', colour: '#7a5a3e', lining: '#5a3f2c' },
      stout: true,
      clothes: worn('tunic', '#5a7a9a', '#8a5a34', '#6a4a38'),
    },
  ],
  [
    /^gladiator$|^角斗士$/,
    {
      ...TAN,
      hair: '#3a2a22',
      hat: hat('crested', '#c8963c', '#c8323c'),
      back: { kind: 'cape', colour: '#c02c38', lining: '#8a1f2c' },
      clothes: { ...worn('plated', '#b8863c', '#e8c060', '#8a5a34', '#7a4a2c'), shortSleeves: true, shorts: true },
    },
  ],
  [
    /^pharaoh$|^法老$/,
    {
      ...TAN,
      hair: '#221a22',
      cut: 'hidden',
      hat: hat('nemes', '#2f5fb0', '#f2c040'),
      clothes: { ...worn('royal', '#f8f2e2', '#e8b83c', '#f2e8d0', '#c8963c'), shortSleeves: true },
    },
  ],
  [
    /^priest$|^牧师$/,
    { head: MAN, hair: '#7a6a60', cut: 'parted', clothes: worn('robe', '#2f2c3a', '#fbf8ff', '#2c2836', '#2c2836') },
  ],
  [
    /^pope$|^教皇$/,
    {
      head: MAN,
      hair: '#efe8e4',
      hat: hat('cone', '#fdf8ee', '#e8b83c'),
      clothes: worn('robe', '#fbf6ee', '#e8b83c', '#f2ead8', '#c8323c'),
    },
  ],
  [
    /^lumberjack$|^伐木工$/,
    {
      head: MAN,
      hair: '#7a4424',
      cut: 'crop',
      beard: 'full',
      hat: hat('beanie', '#c8323c', '#8a2430'),
      stout: true,
      clothes: worn('dungarees', '#c8323c', '#2c2836', '#3f4f78', '#7a4a2c'),
    },
  ],
  [
    /^caveman$|^原始人$/,
    {
      ...TAN,
      hair: '#3a2a20',
      cut: 'tousled',
      beard: 'full',
      clothes: { ...worn('rags', '#b8864a', '#6a4020', '#b8763f', '#a8744a'), shortSleeves: true, shorts: true },
    },
  ],
  [
    /^matador$|^斗牛士$/,
    {
      head: MAN,
      hair: '#221a22',
      cut: 'slick',
      hat: hat('beret', '#2a2430', '#2a2430'),
      back: { kind: 'cape', colour: '#d8303c', lining: '#f2c03c' },
      clothes: worn('royal', '#2f4f9a', '#ffd25a', '#2f4f9a', '#2a2430'),
    },
  ],
  [
    /^cheerleader$|^啦啦队员$/,
    {
      head: WOMAN,
      hair: '#e6b955',
      cut: 'tied',
      clothes: { ...worn('dress', '#e0344a', '#fff6e6', '#fdf6ec', '#f3f0f5'), dress: true, shortSleeves: true },
    },
  ],
  [
    /^hunter$|^猎人$/,
    {
      head: MAN,
      hair: '#7a5a3c',
      cut: 'crop',
      beard: 'full',
      hat: hat('feathered', '#5a6a3c', '#c8823c'),
      clothes: worn('tunic', '#6a7a44', '#5a3a24', '#6a5238'),
    },
  ],
  [
    /^explorer$|^探险家$/,
    {
      head: MAN,
      hair: '#6a4026',
      hat: hat('trilby', '#8a6238', '#4a3424'),
      clothes: worn('jacket', '#b89a62', '#f4e8cc', '#7a6444', '#5a3a24'),
    },
  ],
  [
    /^blacksmith$|^铁匠$/,
    {
      head: MAN,
      hair: '#3a2a20',
      cut: 'crop',
      beard: 'full',
      stout: true,
      clothes: { ...worn('smock', '#8a5a34', '#5a3a24', '#4a4450'), shortSleeves: true },
    },
  ],
  [
    /^bartender$|^调酒师$/,
    { head: MAN, hair: '#3a2a22', cut: 'parted', clothes: worn('tails', '#3a3444', '#f6f3ff', '#2c2836', '#2a2430') },
  ],
  [
    /^leprechaun$|^爱尔兰小妖$/,
    {
      head: MAN,
      hair: '#d8702c',
      cut: 'crop',
      beard: 'full',
      hat: hat('buckled', '#3f9a4a', '#2f6f38'),
      features: { extra: 'pointed' },
      clothes: worn('tails', '#3fa050', '#f6f3e4', '#2f7a3c', '#2c2836'),
    },
  ],
  [
    /^Grim Reaper$|^死神$/,
    {
      head: MAN,
      skin: '#e8e2d4',
      hair: '#2c2836',
      cut: 'hidden',
      hat: hat('hood', '#2c2836', '#1f1c28'),
      back: { kind: 'cloak', colour: '#2a2634', lining: '#1f1c28' },
      looks: { mask: { kind: 'hollow', colour: '#2a2430' }, beard: 'none' },
      clothes: worn('robe', '#302c3a', '#24202c', '#24202c', '#1f1c28'),
    },
  ],
  [
    /^mime$|^默剧演员$/,
    {
      head: MAN,
      skin: '#f6f2f4',
      hair: '#221a22',
      cut: 'slick',
      hat: hat('beret', '#2a2430', '#2a2430'),
      clothes: worn('striped', '#fbf8ff', '#2c2836', '#2c2836', '#2a2430'),
    },
  ],
  [
    /^rapper$|^说唱歌手$/,
    {
      head: '1f468-1f3fe',
      hair: '#221a22',
      hat: hat('beanie', '#f2b430', '#c88a1c'),
      clothes: worn('hoodie', '#6a3fa8', '#ffd25a', '#34304a', '#f3f0f5'),
    },
  ],
  [
    /^rock star$|^摇滚明星$/,
    {
      head: MAN,
      hair: '#3a2430',
      cut: 'tousled',
      clothes: worn('jacket', '#34303e', '#e0344a', '#3a3444', '#2a2430'),
    },
  ],
  [
    /^geisha$|^艺伎$/,
    {
      head: WOMAN,
      skin: '#fdf4ef',
      hair: '#1f1820',
      cut: 'bun',
      hat: hat('wreath', '#e8507a', '#ffd25a'),
      clothes: { ...worn('hanfu', '#c83a5a', '#f8e0b0', '#f6e8ee', '#8a2438'), dress: true },
    },
  ],
  [
    /^Cupid$|^丘比特$/,
    {
      head: '1f466-1f3fb',
      hair: '#f0c860',
      back: { kind: 'feathers', colour: '#ffffff', lining: '#e8e4f4' },
      clothes: { ...worn('wrapped', '#fbf4f4', '#ff7ca8', '#fbf4f4', '#ffd8e4'), shortSleeves: true },
    },
  ],
  [
    /^Zeus$|^宙斯$/,
    {
      head: MAN,
      hair: '#f2eeee',
      cut: 'crop',
      beard: 'long',
      hat: hat('wreath', '#e8c040', '#c8962c'),
      stout: true,
      clothes: { ...worn('robe', '#fbf8f2', '#e8b83c', '#f2ead8', '#c8963c'), shortSleeves: true },
    },
  ],
  [
    /^Thor$|^雷神$/,
    {
      head: MAN,
      hair: '#e6b955',
      cut: 'long',
      beard: 'full',
      back: { kind: 'cape', colour: '#d0303c', lining: '#a0202c' },
      clothes: worn('plated', '#5a6480', '#c8d2e6', '#34384e', '#2c2836'),
    },
  ],
  [
    /^Poseidon$|^海神$/,
    {
      head: MAN,
      hair: '#bfe0e6',
      cut: 'crop',
      beard: 'long',
      hat: hat('crown', '#58c0c8', '#2f8fa8'),
      clothes: worn('wrapped', '#3f9fb8', '#e8c860', '#2f7a98', '#2f6f88'),
    },
  ],
  [
    /^ringmaster$|^马戏团团长$/,
    {
      head: MAN,
      hair: '#3a2a22',
      cut: 'parted',
      beard: 'moustache',
      hat: hat('tophat', '#2c2836', '#c8323c'),
      clothes: worn('tails', '#c8303c', '#ffd25a', '#f6f3ff', '#2a2430'),
    },
  ],
  [
    /^racer$|^赛车手$/,
    {
      head: MAN,
      hair: '#6a4026',
      hat: hat('fire', '#d8303c', '#f6f3ff'),
      clothes: worn('jacket', '#d8303c', '#f6f3ff', '#d8303c', '#f3f0f5'),
    },
  ],
  [
    /^secret agent$|^特工$/,
    {
      head: MAN,
      hair: '#2a2024',
      cut: 'parted',
      features: { glasses: true },
      clothes: worn('suit', '#2c2a38', '#c8323c', '#2a2834', '#1f1c28'),
    },
  ],
];
