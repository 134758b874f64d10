/**
 * What an animal has on that is dressed as somebody: the clothes, the cape and the hat of those who are known by them. Asked by
 * `animals-dressed.ts`.
 */
import type { Prop } from '../../score/score.js';
import type { Garment } from '../beasts/animals-dressed.js';
import { back, hat } from './dress.js';
import { tradeDressOf } from './trade-dress.js';

/** Down over the legs. */
const LONG = /^(?:ballgown|hanfu|starry|robe|gown|laced|petals|dress|pinafore)$/;

/** Of people whose pictures show what they wear, or who wear it over anything. */
const OTHERS: readonly (readonly [names: RegExp, costume: Garment])[] = [
  [
    /^cape$|^斗篷$|^披风$/,
    {
      style: 'tee',
      top: '#f6f3ff',
      accent: '#ffd25a',
      sleeveless: true,
      bare: true,
      back: back('cape', '#d8303c', '#a8202c'),
    },
  ],
  [/knight|骑士/, { style: 'armour', top: '#b4bccf', accent: '#c8323c' }],
  [/pirate|buccaneer|corsair|海盗/, { style: 'jacket', top: '#8a2c3a', accent: '#fff2d8' }],
  [/cowboy|cowgirl|gunslinger|sheriff|牛仔/, { style: 'jacket', top: '#a8703c', accent: '#d8413e' }],
  [/boxer|拳击?手/, { style: 'tee', top: '#d8303c', accent: '#ffd25a', sleeveless: true }],
  [
    /astronaut|cosmonaut|spaceman|space man|space traveler|宇航员|太空|航天/,
    { style: 'turnout', top: '#f2f4fa', accent: '#f08a3c' },
  ],
  [
    /doctor|nurse|surgeon|dentist|vet|paramedic|医生|护士|大夫|牙医|兽医/,
    { style: 'medic', top: '#f4f6fb', accent: '#8fd0e8' },
  ],
  [/teacher|professor|老师|教师|教授/, { style: 'jacket', top: '#8a5a3c', accent: '#fff6e6' }],
  [
    /santa|father christmas|圣诞/,
    { style: 'santa', top: '#d8303c', accent: '#fff6ea', hat: hat('floppy', '#d8303c', '#fff6ea') },
  ],
  [/coach|trainer|instructor|referee|教练|裁判/, { style: 'striped', top: '#f6f3ff', accent: '#2c2836' }],
  [/ballerina|dancer|舞者|舞蹈家/, { style: 'tutu', top: '#f7a3c3', accent: '#fff0f5', sleeveless: true, skirt: true }],
  [/captain|sailor|船长|水手/, { style: 'uniform', top: '#2c3768', accent: '#ffd25a' }],
  [/mailman|postman|courier|邮递员|快递/, { style: 'uniform', top: '#3f6ab0', accent: '#ffd25a' }],
  [/magician|魔术师/, { style: 'tails', top: '#332e44', accent: '#c8323c', back: back('cape', '#2c2838', '#c02c40') }],
];

/** `undefined` where those have nothing of their own on. */
export function costumeOf({ sprite, name }: Prop): Garment | undefined {
  if (name === undefined) return undefined;
  const other = OTHERS.find(([names]) => names.test(name))?.[1];
  if (other) return other;
  const dress = tradeDressOf({ sprite, name });
  const { style } = dress?.clothes ?? {};
  if (!dress || !style || style === 'chic' || style === 'robot') return undefined;
  return {
    style,
    top: dress.clothes.top,
    accent: dress.clothes.accent,
    ...(dress.clothes.shortSleeves && { sleeveless: true }),
    ...((LONG.test(style) || dress.clothes.dress) && { skirt: true }),
    ...(dress.back && { back: dress.back }),
    ...(dress.hat && { hat: dress.hat }),
  };
}
