/** How those look of whom many stories tell: samurai, wandering swordsmen, mummies, clowns, the pig on the way to the West. Joined to the others by `storybook.ts`. */
import type { StoryLook } from './storybook.js';

const GOLD = '#ffd25a';
const MAN = '1f468-1f3fb';
const WOMAN = '1f469-1f3fb';

export const BEINGS_OF_TALES: readonly (readonly [names: RegExp, look: StoryLook])[] = [
  [
    /^samurai$|^武士$/,
    {
      head: MAN,
      hair: '#221a22',
      cut: 'slick',
      beard: 'moustache',
      hat: { kind: 'kabuto', colour: '#9a2430', trim: GOLD },
      back: { kind: 'sword', colour: '#3a2430', lining: '#f2e6cc' },
      clothes: { style: 'plated', top: '#a82c38', accent: '#f0c04a', trousers: '#34304a', shoes: '#2c2430' },
    },
  ],
  [
    /^swordsman$|^剑客$/,
    {
      head: MAN,
      hair: '#1f1820',
      cut: 'tied',
      hat: { kind: 'topknot', colour: '#1f1820', trim: '#4a7ab8' },
      clothes: { style: 'hanfu', top: '#f1f4fa', accent: '#4a7ab8', trousers: '#dfe6f2', shoes: '#2c2836' },
    },
  ],
  [
    /^wuxia heroine$|^女侠$/,
    {
      head: WOMAN,
      hair: '#1f1820',
      cut: 'long',
      hat: { kind: 'topknot', colour: '#1f1820', trim: '#c8304a' },
      clothes: { style: 'hanfu', top: '#f6eef0', accent: '#c8304a', trousers: '#f0dde2', shoes: '#4a2a34' },
    },
  ],
  [
    /^heavenly maiden$|^仙子$/,
    {
      head: WOMAN,
      hair: '#221a22',
      cut: 'long',
      hat: { kind: 'phoenix', colour: '#221a22', trim: GOLD },
      clothes: {
        style: 'hanfu',
        top: '#eaf6f8',
        accent: '#8fc8d8',
        trousers: '#fdf6ec',
        shoes: '#d8eef4',
        dress: true,
      },
    },
  ],
  [
    /^Chinese emperor$|^皇帝$/,
    {
      head: MAN,
      hair: '#1f1820',
      cut: 'hidden',
      beard: 'goatee',
      hat: { kind: 'beaded', colour: '#2c2430', trim: GOLD },
      stout: true,
      clothes: {
        style: 'hanfu',
        top: '#f2b830',
        accent: '#b8242c',
        trousers: '#d89a20',
        shoes: '#2c2430',
        dress: true,
      },
    },
  ],
  [
    /^Chinese empress$|^皇后$/,
    {
      head: WOMAN,
      hair: '#1f1820',
      cut: 'bun',
      hat: { kind: 'phoenix', colour: '#1f1820', trim: GOLD },
      clothes: {
        style: 'hanfu',
        top: '#c82c38',
        accent: '#f2c24a',
        trousers: '#8a1f2c',
        shoes: '#8a1f2c',
        dress: true,
      },
    },
  ],
  [
    /^Chinese warrior$|^武将$/,
    {
      head: MAN,
      hair: '#1f1820',
      cut: 'hidden',
      hat: { kind: 'helm', colour: '#8a909c', trim: GOLD },
      back: { kind: 'cape', colour: '#b8242c', lining: '#8a1f2c' },
      clothes: { style: 'plated', top: '#7d6a52', accent: '#c89a4a', trousers: '#5a3a34', shoes: '#2c2430' },
    },
  ],
  [
    /^Taoist immortal$|^仙人$/,
    {
      head: MAN,
      hair: '#eeecf2',
      cut: 'tied',
      beard: 'long',
      hat: { kind: 'topknot', colour: '#eeecf2', trim: '#6a9ab8' },
      clothes: { style: 'hanfu', top: '#fbfaf4', accent: '#7ab0c8', trousers: '#e6eef2', shoes: '#4a5a6a' },
    },
  ],
  [
    /^mummy$|^木乃伊$/,
    {
      head: MAN,
      skin: '#cdbf96',
      hair: '#e6dcbc',
      cut: 'hidden',
      hat: { kind: 'bandages', colour: '#ece2c4', trim: '#9a8a5c' },
      looks: { mask: { kind: 'hollow', colour: '#3a3424' } },
      clothes: { style: 'bandaged', top: '#e6dcbc', accent: '#a8986a', trousers: '#e2d6b4', shoes: '#d8caa4' },
    },
  ],
  [
    /^clown$|^小丑$/,
    {
      head: MAN,
      skin: '#ffeadf',
      hair: '#ff7a2c',
      cut: 'hidden',
      hat: { kind: 'clown-wig', colour: '#ff7a2c', trim: '#4a7af0' },
      looks: { extra: 'clown', beard: 'none' },
      stout: true,
      clothes: { style: 'striped', top: '#ffd23f', accent: '#f0467e', trousers: '#4a7af0', shoes: '#e0303c' },
    },
  ],
  [
    /^Zhu Bajie$|^猪八戒$/,
    {
      head: MAN,
      skin: '#f2a8a4',
      hair: '#2c2430',
      cut: 'crop',
      hat: { kind: 'circlet', colour: GOLD, trim: '#c8302c' },
      looks: { extra: 'pig', beard: 'none' },
      stout: true,
      clothes: { style: 'bared', top: '#3a4a6a', accent: '#c8483a', trousers: '#4a4458', shoes: '#2c2430' },
    },
  ],
];
