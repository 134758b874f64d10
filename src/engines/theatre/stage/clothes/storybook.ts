/**
 * How those look whom everybody knows from stories: hair, headdress, clothes. Whoever bears such a name has it all on,
 * whatever they do. Asked by `people.ts`, `trade-dress.ts` and `chic-looks.ts`.
 */
import type { Back } from '../beasts/backs.js';
import { mix } from '../painting/paint.js';
import type { Grown } from '../people/grown-head.js';
import type { Clothes } from '../people/puppet.js';
import type { Looks } from './dress.js';
import type { Hat } from './hats.js';
import { ROLE_LOOKS } from './role-looks.js';
import { STAND_IN_LOOKS } from './stand-in-looks.js';
import { BEINGS_OF_TALES } from './storybook-beings.js';

export interface StoryLook {
  /** Whose head it is, with its skin. */
  head: string;
  skin?: string;
  hair?: string;
  cut?: Grown['hair'];
  beard?: Grown['beard'];
  /** What makes it no ordinary face. */
  features?: Pick<Grown, 'glasses' | 'extra' | 'mask'>;
  hat?: Hat;
  back?: Back;
  /** Whoever are many are told apart by the colours of their hats and coats. */
  dyes?: readonly string[];
  /** Of wood, and as long as what its owner says is untrue. */
  nose?: boolean;
  /** Masks, snouts, hair that is hidden. */
  looks?: Looks;
  stout?: boolean;
  clothes: Partial<Clothes> & Pick<Clothes, 'style' | 'top' | 'accent' | 'trousers' | 'shoes'>;
}

const [GIRL, BOY, WOMAN, MAN] = ['1f467-1f3fb', '1f466-1f3fb', '1f469-1f3fb', '1f468-1f3fb'] as const;
const GOLD = '#ffd25a';

const hat = (kind: Hat['kind'], colour: string, trim: string = GOLD): Hat => ({ kind, colour, trim });
const cape = (colour: string): Back => ({ kind: 'cape', colour, lining: mix(colour, '#1d1238', 0.2) });
const skirt = (style: Clothes['style'], top: string, accent: string, shoes: string): StoryLook['clothes'] => ({
  style,
  top,
  accent,
  trousers: '#fdf6ec',
  shoes,
  dress: true,
  shortSleeves: style !== 'hanfu',
});
const worn = (
  style: Clothes['style'],
  top: string,
  accent: string,
  trousers: string,
  shoes = '#6a4630',
): StoryLook['clothes'] => ({ style, top, accent, trousers, shoes });

/** By their names as the reader spells them. */
const LOOKS: readonly (readonly [names: RegExp, look: StoryLook])[] = [
  ...BEINGS_OF_TALES,
  ...ROLE_LOOKS,
  [
    /^Cinderella$|^灰姑娘$/,
    {
      head: WOMAN,
      hair: '#e6b955',
      cut: 'bun',
      hat: hat('tiara', '#dff0ff', '#8fc4ee'),
      clothes: skirt('ballgown', '#8fc0ee', '#eef8ff', '#d9f3ff'),
    },
  ],
  [
    /^Snow White$|^白雪公主$/,
    {
      head: WOMAN,
      hair: '#241a24',
      cut: 'bob',
      hat: hat('ribbon', '#d8263a'),
      clothes: skirt('ballgown', '#c92a40', '#fff4ec', '#d8263a'),
    },
  ],
  [
    /^Rapunzel$|^长发公主$/,
    {
      head: WOMAN,
      hair: '#f0c04a',
      cut: 'plait',
      hat: hat('wreath', '#ff9ac0', '#fff2c0'),
      clothes: skirt('ballgown', '#b06ac4', '#ffe3f4', '#8a4aa0'),
    },
  ],
  [
    /^Little Red Riding Hood$|^小红帽$/,
    {
      head: GIRL,
      hair: '#7a4424',
      hat: hat('hood', '#d8262f', '#a8141f'),
      back: cape('#c81e2a'),
      clothes: skirt('dress', '#f6efe2', '#d8262f', '#6a3a2a'),
    },
  ],
  [
    /^Alice$|^爱丽丝$/,
    {
      head: GIRL,
      hair: '#f0c860',
      hat: hat('ribbon', '#2f4f9a'),
      clothes: skirt('pinafore', '#6aa8e6', '#ffffff', '#2c2836'),
    },
  ],
  [
    /^Peter Pan$|^彼得潘$/,
    {
      head: BOY,
      hair: '#a8582c',
      hat: hat('feathered', '#4a9a3c', '#d8353c'),
      clothes: worn('tunic', '#62b046', '#8a5a2c', '#3f7f3a'),
    },
  ],
  [
    /^Robin Hood$|^罗宾汉$/,
    {
      head: MAN,
      hair: '#7a4424',
      cut: 'crop',
      beard: 'moustache',
      hat: hat('feathered', '#2f7a3c', '#d8353c'),
      clothes: worn('tunic', '#3f8a44', '#6a4020', '#8a6a44'),
    },
  ],
  [
    /^Pinocchio$|^匹诺曹$/,
    {
      head: BOY,
      skin: '#e6b478',
      hair: '#4a2f22',
      nose: true,
      hat: hat('cone', '#ffd040', '#d8353c'),
      clothes: worn('dungarees', '#f8f0dc', '#3f86d0', '#d8413e'),
    },
  ],
  [
    /^Sun Wukong$|^孙悟空$/,
    {
      head: MAN,
      skin: '#f3cfa4',
      hair: '#a85f2a',
      cut: 'ape',
      hat: hat('plumed', '#ffcf3a', '#d8303a'),
      clothes: worn('tunic', '#f4b62e', '#c8303a', '#c8303a', '#3a3044'),
    },
  ],
  [
    /^Nezha$|^哪吒$/,
    {
      head: BOY,
      hair: '#241c22',
      hat: hat('topknots', '#241c22', '#e83a34'),
      clothes: worn('tunic', '#f0503a', '#ffd25a', '#f6c344', '#e0942e'),
    },
  ],
  [
    /^Chang’e$|^嫦娥$/,
    {
      head: WOMAN,
      hair: '#1f1820',
      cut: 'bun',
      hat: hat('phoenix', '#1f1820', '#ffd25a'),
      clothes: skirt('hanfu', '#f8f1fb', '#e88fb8', '#f3d5e4'),
    },
  ],
  [
    /^Mulan$|^花木兰$/,
    {
      head: WOMAN,
      hair: '#231a20',
      cut: 'tied',
      hat: hat('ribbon', '#d8303a'),
      back: cape('#c8303a'),
      clothes: worn('tunic', '#4a8a78', '#d8a83a', '#3a4668', '#3a3044'),
    },
  ],
  [
    /^Tang Sanzang$|^唐僧$/,
    {
      head: MAN,
      hair: '#f6d3bd',
      cut: 'bald',
      hat: hat('tiara', '#ffcf3a', '#d8303a'),
      clothes: worn('robe', '#c8303a', '#ffd25a', '#7a4a2c'),
    },
  ],
  [
    /^Sha Wujing$|^沙僧$/,
    {
      head: '1f468-1f3fd',
      hair: '#a83a22',
      cut: 'curls',
      beard: 'full',
      hat: hat('circlet', '#ffcf3a', '#c8302c'),
      clothes: worn('tunic', '#4a6a9a', '#8a4a2c', '#6a5a4a', '#3a3044'),
    },
  ],
  [
    /^Aladdin$|^阿拉丁$/,
    {
      head: '1f468-1f3fd',
      hair: '#2a1a1c',
      cut: 'crop',
      hat: hat('turban', '#fbf4e4', '#d8303a'),
      clothes: worn('tunic', '#8a4ab8', '#ffd25a', '#f2e6c8', '#c88a2e'),
    },
  ],
  [
    /^Frankenstein’s monster$|^科学怪人$/,
    {
      head: MAN,
      skin: '#93b86c',
      hair: '#241f2c',
      cut: 'crop',
      hat: hat('bolts', '#241f2c', '#b8bccb'),
      clothes: worn('jacket', '#5a5068', '#8a94a0', '#4a4458', '#2a2530'),
    },
  ],
  [
    /^dwar(f|fs|ves)$|^gnomes?$|矮人$/,
    {
      head: '1f474-1f3fb',
      hair: '#f2eee8',
      cut: 'crop',
      beard: 'full',
      hat: hat('cone', '#d8353c', '#fff2d8'),
      dyes: ['#d8353c', '#3f86d0', '#4a9a3c', '#e8902c', '#8a5ac0', '#2fa0a0', '#d85a90'],
      clothes: worn('tunic', '#d8353c', '#6a4020', '#7a6450'),
    },
  ],
  [
    /^prince$|^王子$/,
    {
      head: MAN,
      hair: '#6a3f24',
      cut: 'parted',
      hat: hat('tiara', '#ffd25a', '#e0485a'),
      back: cape('#b8303e'),
      clothes: worn('uniform', '#4668c8', '#ffd25a', '#f2ecf8', '#4a3040'),
    },
  ],
  ...STAND_IN_LOOKS,
];

/** Who only stands, goes, runs or dances in their picture. */
const PLAIN = /^1f(9cd|6b6|3c3|57a|483|939)/;

interface Bearer {
  sprite: string;
  name?: string;
  seed?: number;
}

export function storyLookOf({ sprite, name = '', seed = 0 }: Bearer): StoryLook | undefined {
  const look = PLAIN.test(sprite) ? LOOKS.find(([names]) => names.test(name))?.[1] : undefined;
  if (!look?.dyes || !look.hat) return look;
  const colour = look.dyes[seed % look.dyes.length]!;
  return { ...look, hat: { ...look.hat, colour }, clothes: { ...look.clothes, top: colour } };
}
