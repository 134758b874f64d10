/** By what an animal is known that has a trade: the hat of a chef, the glasses of a teacher. Read by `reader/guises.ts` and `interpret/costumes.ts`. */
import type { Prop } from '../../score.js';
import type { SubjectSense } from '../sense.js';

/** What an animal of a trade has on and in its hand; `trade` is whose it is. */
export interface Guise {
  wears?: Prop;
  holds?: Prop;
  trade: SubjectSense;
}

interface Row {
  /** Sprite of people of that trade, or what they are called. */
  whose: RegExp;
  wears?: Prop;
  holds?: Prop;
}

const TIE: Prop = { sprite: 'prop-tie' };
const GLASSES: Prop = { sprite: '1f453' };
const HARD_HAT: Prop = { sprite: '26d1-fe0f', colour: 'yellow' };
const PEAKED_CAP: Prop = { sprite: 'prop-peaked-cap' };

/** By their names first: many trades share a figure. */
const NAMED: readonly Row[] = [
  { whose: /knight|骑士/, wears: { sprite: 'prop-great-helm' }, holds: { sprite: '1f5e1-fe0f' } },
  { whose: /pirate|海盗/, wears: { sprite: 'prop-pirate-hat' } },
  { whose: /cowboy|cowgirl|gunslinger|sheriff|牛仔/, wears: { sprite: 'prop-cowboy-hat' } },
  { whose: /boxer$|拳击?手/, wears: { sprite: '1f94a' } },
  { whose: /magician|魔术师/, wears: { sprite: '1f3a9' }, holds: { sprite: '1fa84' } },
  { whose: /journalist|reporter|presenter|interviewer|记者|主持人/, holds: { sprite: '1f3a4' } },
  { whose: /waiter|waitress|butler|bellboy|服务员|服务生|管家/, wears: { ...TIE, colour: 'black' } },
  { whose: /librarian|tailor|seamstress|tutor|图书管理员|裁缝/, wears: GLASSES },
  { whose: /architect|engineer|建筑师|工程师/, wears: HARD_HAT },
  { whose: /coach|trainer|instructor|referee|教练|裁判/, wears: { sprite: '1f9e2', colour: 'red' } },
  {
    whose: /mailman|postman|courier|delivery|driver|collector|快递|邮递员|外卖|司机|清洁工/,
    wears: { sprite: '1f9e2' },
  },
  { whose: /ballerina|dancer|舞者|舞蹈家/, wears: { sprite: '1f380' } },
  { whose: /student|pupil|学生|apprentice|学徒/ },
];

const FIGURES: readonly Row[] = [
  { whose: /-1f373$/, wears: { sprite: 'prop-chef-hat' } },
  { whose: /^1f46e/, wears: { ...PEAKED_CAP, colour: 'blue' } },
  { whose: /-1f692$/, wears: { sprite: '26d1-fe0f' } },
  { whose: /-2695/, wears: { sprite: '1fa7a' } },
  { whose: /-1f3eb$/, wears: GLASSES },
  { whose: /-1f52c$/, wears: { sprite: '1f97d' } },
  { whose: /-1f3a8$/, wears: { sprite: 'prop-beret' } },
  { whose: /-1f3a4$/, wears: { sprite: '1f576-fe0f' } },
  { whose: /-2708/, wears: PEAKED_CAP },
  { whose: /-1f4bb$/, wears: { sprite: '1f3a7' } },
  { whose: /^1f477|-1f527$|-1f3ed$/, wears: HARD_HAT },
  { whose: /-1f4bc$|-2696/, wears: TIE },
  { whose: /^1f575/, wears: { sprite: 'prop-fedora' }, holds: { sprite: '1f50d' } },
  { whose: /-1f680$/, wears: { sprite: 'prop-space-helmet' } },
  { whose: /^1f9d9/, wears: { sprite: 'prop-wizard-hat' } },
  { whose: /^1f934|^1f478/, wears: { sprite: '1f451' } },
  { whose: /-1f33e$/, wears: { sprite: '1f452' } },
];

/** `undefined` for people by whose calling one is not known. */
export function guiseOf(trade: SubjectSense, name: string): Guise | undefined {
  if (trade.kind !== 'person') return undefined;
  const bare = trade.sprite.replace(/-fe0f|-1f3f[b-f]/g, '');
  const row = NAMED.find(({ whose }) => whose.test(name)) ?? FIGURES.find(({ whose }) => whose.test(bare));
  if (row === undefined) return undefined;
  const { whose: _, ...has } = row;
  return { ...has, trade };
}
