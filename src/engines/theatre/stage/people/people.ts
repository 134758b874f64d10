/**
 * Which head a person has, and how tall they are built. Sprites of standing, walking and running people say only man,
 * woman or anybody: who exactly it is, the actor's seed says, the same in every film of that seed. Called by `poses.ts`
 * and `figure.ts`.
 */
import type { Actor } from '../../score/score.js';
import { storyLookOf } from '../clothes/storybook.js';
import { isDressed } from '../clothes/trade-dress.js';
import { random } from '../painting/random.js';
import { spriteFile } from '../pictures/sprites.js';
import { PATTERNS, type Pattern } from './patterns.js';

const FIGURES = new Set(['1f9cd', '1f6b6', '1f3c3', '1f57a', '1f483']);
export const isDoctor = ({ sprite }: Pick<Actor, 'sprite'>): boolean => /-200d-2695/.test(sprite);
export const isTeacher = ({ sprite }: Pick<Actor, 'sprite'>): boolean => /-200d-1f3eb/.test(sprite);
const DANCING = { woman: '1f483', man: '1f57a' } as const;
const TONES = ['1f3fb', '1f3fc', '1f3fd', '1f3fe', '1f3ff'] as const;
/** How often each is met. */
const TONE_SHARES = [0.28, 0.54, 0.74, 0.93, 1] as const;
const CHILDREN = new Set(['1f9d2', '1f466', '1f467']);

/** Names of trades that say it: a policewoman, a fireman. */
const WOMAN = /wom[ae]n$|\b(woman|female|lady)\b|^女|(?<!\bmale )nurse|护士|witch|sorceress|supergirl|heroine|巫婆/i;
const MAN =
  /(police|fire|business|milk|post|crafts|super|bat|spider|iron)m[ae]n$|mario|luigi|马里奥|dracula|dwarf|gnome|矮人|蝙蝠侠|蜘蛛侠|^超人/i;
/** Whose pictures say it: queens and brides; kings, grooms, wizards, genies. */
const WOMEN_OF_TALES = /^1f478|^1f470|^1f9d5|^1f9da(?!.*2642)|^1f47c/;
const MEN_OF_TALES = /^1f934|^1f935|^1f9d9|^1f9de/;

const WOMEN = ['1f469', '1f469', '1f469', '1f469-T-200d-1f9b1', '1f469-T-200d-1f9b0'] as const;
const MEN = ['1f468', '1f468', '1f468', '1f9d4-T-200d-2642', '1f468-T-200d-1f9b1'] as const;
const ANYBODY = ['1f9d1', '1f468', '1f469', '1f9d1-T-200d-1f9b1'] as const;

/** Who a name says that a standing or walking figure is, which looks grown-up in every picture. */
const AGES: readonly (readonly [name: RegExp, head: string])[] = [
  [/\bboys?\b|\bsons?\b|男孩|儿子/i, '1f466'],
  [/\bgirls?\b|\bdaughters?\b|女孩|女儿|姑娘/i, '1f467'],
  [/\bkids?\b|\bchild(ren)?\b|\btoddlers?\b|孩子|小孩|儿童/i, '1f9d2'],
  [
    /\b(old|elderly) (man|men|gentleman)\b|\bgrand(pa|father|dad)\b|爷爷|老人|老头|老爷|大爷|外公|姥爷|阿公|老汉|老伯|老翁|老农|老者|愚公|月老|土地公|^爱因斯坦$|\beinstein\b/i,
    '1f474',
  ],
  [/\b(wizard|sorcerer|mage|merlin)\b|^(巫师|法师|魔法师|男巫)$/i, '1f474'],
  [
    /\b(old|elderly) (woman|women|lady)\b|\bgrand(ma|mother)\b|\bgranny\b|奶奶|婆婆|老太|大妈|大娘|外婆|阿婆|姥姥|阿嬷|老妇/i,
    '1f475',
  ],
];

/** Code of the picture of the head of `actor`, with a natural colour of skin. */
export function headOf({ sprite, seed, name = '' }: Pick<Actor, 'sprite' | 'seed'> & { name?: string }): string {
  const next = random(seed + 91);
  const chance = next();
  const given = TONES.find((tone) => sprite.includes(tone));
  const tone = given ?? TONES[TONE_SHARES.findIndex((share) => chance < share)]!;
  const first = sprite.split('-')[0]!;
  if (!FIGURES.has(first) && !isDressed(sprite)) {
    const parts = sprite
      .replaceAll('-fe0f', '')
      .split('-')
      .filter((part) => !TONES.some((other) => other === part));
    const toned = [parts[0], tone, ...parts.slice(1)].join('-');
    return spriteFile(toned) ? toned : sprite;
  }
  const story = storyLookOf({ sprite, name });
  if (story) return story.head;
  const aged = AGES.find(([names]) => names.test(name))?.[1];
  if (aged) return `${aged}-${tone}`;
  const woman =
    first === DANCING.woman ||
    first === '1f469' ||
    sprite.includes('2640') ||
    WOMEN_OF_TALES.test(first) ||
    WOMAN.test(name);
  const man =
    first === DANCING.man || first === '1f468' || sprite.includes('2642') || MEN_OF_TALES.test(first) || MAN.test(name);
  const heads = woman ? WOMEN : man ? MEN : ANYBODY;
  const head = heads[Math.floor(next() * heads.length)]!;
  const code = head.includes('T') ? head.replace('T', tone) : `${head}-${tone}`;
  return spriteFile(code) ? code : `${head.split('-')[0]}-${tone}`;
}

export const isWoman = (head: string): boolean => /^1f469|^1f467|^1f475|^1f936|2640/.test(head);

export const isChild = (head: string): boolean => CHILDREN.has(head.split('-')[0]!);

const ELDERS = /^1f474|^1f475|^1f9d3|^1f385|^1f936/;

/** Whose name says that they are as tall and slim as in a magazine. */
export const isElegant = ({ name }: Pick<Actor, 'name'>): boolean =>
  /stylish|elegant|glamorous|fashion|时尚|时髦|优雅/i.test(name);

/** Whose hat belongs to the picture of their head. */
const HATTED = /^1f385|^1f936|^1f473/;

/** Children are small, women slim, the old and Santa stout. */
export function buildOf(head: string, elegant = false): Pattern {
  const build = sizedFor(head, elegant);
  return HATTED.test(head) ? build : { ...build, chic: true };
}

function sizedFor(head: string, elegant: boolean): Pattern {
  if (isChild(head)) return isWoman(head) ? PATTERNS.girl : PATTERNS.boy;
  if (ELDERS.test(head)) return PATTERNS.elder;
  if (!isWoman(head)) return PATTERNS.adult;
  return elegant ? PATTERNS.model : PATTERNS.lady;
}
