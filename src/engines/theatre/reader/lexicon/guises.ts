/**
 * By what an animal is known that has a trade: the clothes of those who have it, the hat of a chef, the glasses of a teacher. Read by
 * `reader/cast/guises.ts`, `reader/cast/outfits.ts` and `interpret/costumes.ts`.
 */
import type { Prop } from '../../score/score.js';
import type { SubjectSense } from '../words/sense.js';

/** What an animal of a trade has on and in its hand; `trade` is whose it is. */
export interface Guise {
  wears: readonly Prop[];
  holds?: Prop;
  trade: SubjectSense;
  /** "dressed as …", where that is said of it. */
  told?: string;
}

interface Row {
  /** Sprite of people of that trade, or what they are called. */
  whose: RegExp;
  wears?: Prop;
  holds?: Prop;
  /** They have no clothes of their own. */
  plain?: true;
}

const TIE: Prop = { sprite: 'prop-tie' };
const GLASSES: Prop = { sprite: '1f453' };
const HARD_HAT: Prop = { sprite: '26d1-fe0f', colour: 'yellow' };
const PEAKED_CAP: Prop = { sprite: 'prop-peaked-cap' };

/** By their names first: many trades share a figure. */
const NAMED: readonly Row[] = [
  { whose: /racer|racing driver|race car driver|赛车手/ },
  // A helm would hide who it is.
  { whose: /knight|骑士/, holds: { sprite: '1f5e1-fe0f' } },
  { whose: /pirate|海盗/, wears: { sprite: 'prop-pirate-hat' } },
  { whose: /cowboy|cowgirl|gunslinger|sheriff|牛仔/, wears: { sprite: 'prop-cowboy-hat' } },
  { whose: /boxer$|拳击?手/, wears: { sprite: '1f94a' } },
  { whose: /magician|魔术师/, wears: { sprite: '1f3a9' }, holds: { sprite: '1fa84' } },
  { whose: /journalist|reporter|presenter|interviewer|记者|主持人/, holds: { sprite: '1f3a4' }, plain: true },
  { whose: /waiter|waitress|butler|bellboy|服务员|服务生|管家/, wears: { ...TIE, colour: 'black' } },
  { whose: /librarian|tailor|seamstress|tutor|图书管理员|裁缝/, wears: GLASSES },
  { whose: /architect|engineer|建筑师|工程师/, wears: HARD_HAT },
  { whose: /coach|trainer|instructor|referee|lifeguard|教练|裁判|救生员/, wears: { sprite: '1f9e2', colour: 'red' } },
  {
    whose: /mailman|postman|courier|delivery|driver|collector|快递|邮递员|外卖|司机|清洁工/,
    wears: { sprite: '1f9e2' },
  },
  { whose: /ballerina|dancer|舞者|舞蹈家/, wears: { sprite: '1f380' } },
  { whose: /barber|hairdresser|理发师|发型师/, holds: { sprite: '2702-fe0f' }, plain: true },
  { whose: /student|pupil|学生|apprentice|学徒/, plain: true },
  { whose: /samurai|ronin|武士/, holds: { sprite: 'prop-katana' } },
  { whose: /viking|维京/i, holds: { sprite: '1fa93' } },
  {
    whose:
      /gladiator|角斗士|pharaoh|法老|priest|牧师|pope|教皇|lumberjack|伐木工|caveman|原始人|matador|斗牛士|cheerleader|啦啦队|blacksmith|铁匠|bartender|调酒师|leprechaun|mime$|默剧|rapper|说唱歌手|geisha|艺伎|monk$|和尚|nun$|修女|business|商人|ringmaster|团长/,
  },
  { whose: /explorer|探险家/, wears: { sprite: 'prop-cowboy-hat' } },
  { whose: /rock star|摇滚/, wears: { sprite: '1f576-fe0f' } },
  { whose: /secret agent|\bspy\b|特工|间谍/, wears: { sprite: '1f576-fe0f' } },
  { whose: /captain|sailor|船长|水手/, wears: { ...PEAKED_CAP, colour: 'white' } },
];

const FIGURES: readonly Row[] = [
  { whose: /-1f373$/, wears: { sprite: 'prop-chef-hat' } },
  { whose: /^1f46e/, wears: { ...PEAKED_CAP, colour: 'blue' } },
  { whose: /-1f692$/, wears: { sprite: '26d1-fe0f' } },
  { whose: /-2695/, wears: { sprite: '1fa7a' } },
  { whose: /-1f3eb$/, wears: GLASSES },
  { whose: /-1f52c$/ },
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
  // Their own clothes tell them.
  { whose: /^1f(?:977|9b8|9b9|9db|9df|9dd|9de|9da|47c|9dc|482|470|935|385|936)/ },
];

/** `undefined` for people by whose calling one is not known. */
export function guiseOf(trade: SubjectSense, name: string): Guise | undefined {
  if (trade.kind !== 'person' && !MERPEOPLE.test(trade.sprite)) return undefined;
  const bare = trade.sprite.replace(/-fe0f|-1f3f[b-f]/g, '');
  const row = NAMED.find(({ whose }) => whose.test(name)) ?? FIGURES.find(({ whose }) => whose.test(bare));
  if (row === undefined) return undefined;
  const { wears, holds, plain } = row;
  const costume: Prop = { sprite: trade.sprite, name: name.slice(0, 40) };
  return { wears: [...(wears ? [wears] : []), ...(plain ? [] : [costume])], ...(holds && { holds }), trade };
}

const MERPEOPLE = /^1f9dc/;

/** What is seen of a costume by itself: the hat. */
export const isCostume = (prop: Prop): boolean => prop.name !== undefined;
