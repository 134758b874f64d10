/** Chinese prompts about a liquid. Called by `flows.ts`. */
import type { Flow } from '../../score/flows.js';
import { ANY_DRINK, BLOSSOM, COLOUR_WORDS, FLOATS, LIQUID_WORDS, PETAL } from '../lexicon/flow-words.js';
import { asFlow, type Found, liquidOf, type Told, vesselOf } from './flow-names.js';

const FILMED =
  /(?:一[段个组]|拍摄|高清|超?慢动作|慢镜头|慢速|延时摄影?|微距|特写|近景|近距离|镜头|视频|短片|画面|展示|展现|高速|[，,：:、]|的(?=特写|慢动作|镜头|视频))+/gu;
const SMALL =
  /正在|正|被|缓缓地?|慢慢地?|徐徐地?|轻轻地?|一点点地?|缓慢地?|均匀地?|静静地?|快速地?|从高处|从上方|从壶中|从瓶中|从壶里|从瓶口|如丝般|细细地?|新鲜的?|浓稠的?|热腾腾的?|热气腾腾的?|冒着热气的|金黄色?的|金色的|透明的?|清澈的?|平静的?|宁静的?|一[杯个只块张片滴颗粒股层盆碗壶瓶摞叠盘枚条]|刚出炉的|松软的|着/gu;
const POURED = '(?:倾倒|倒|注|灌|淋|浇|滴|斟|流|冲|泼|洒|挤|涌|抹|落)';
const AIM = '(?:进|入|到|在|满|向|上|下|于|过)*了?';
const SPREADS = '(?:扩散|散开|晕开|晕染|化开|弥漫|蔓延|绽放|舞动|飘散|舒展|溶解)';
const STIRRED = '(?:搅拌|搅动|混合|混在一起|交融|融合|搅匀|调和|搅)';
const WATERS = '(?:池塘|湖面|湖里|湖中|湖水|水面|水里|水中|水洼|水坑|河里|河面|溪水|水池|积水|池水|荷塘|许愿池|海面)';
const LIQUID = LIQUID_WORDS.map(([, , chinese]) => chinese).join('|');
const COLOUR = COLOUR_WORDS.map(([, , chinese]) => chinese).join('|');
const L = `(?:(?:${COLOUR})?(?:${LIQUID}))`;

const DROP = '(?:水滴|雨滴|雨点|水珠|露珠|露水|液滴)';
const RAIN = new RegExp(`(?:雨滴|雨点|雨水|大雨|雨).{0,8}(?:打|落|滴|砸|敲|溅|泛).{0,6}(?:${WATERS}|地面|路面)`, 'u');
const STEAM = /(?:热气|蒸汽|水汽).*(?:升|冒|飘|袅袅|缭绕)|冒.{0,3}(?:热气|蒸汽)/u;
const HANGS: readonly (readonly [RegExp, NonNullable<Flow['from']>])[] = [
  [/水龙头|水管|花洒/u, 'tap'],
  [/叶|花瓣|草|枝/u, 'leaf'],
  [/冰柱|冰棱|冰挂|屋檐|钟乳石/u, 'icicle'],
];

export function flowInChinese(prompt: string, { thingIn, isClose }: Told): Found | undefined {
  const text = prompt
    .replace(FILMED, '')
    .replace(SMALL, '')
    .replace(/[。！!.\s]+/gu, '');
  if (/漩涡|旋涡/u.test(text))
    return flowing({ way: 'whirl', liquid: 'water' }, '水中的漩涡', text.replace(/漩涡|旋涡/gu, ''));
  if (/急流|激流|湍急|湍流/u.test(text)) return flowing({ way: 'rapids', liquid: 'water' }, '湍急的河水', text);
  if (RAIN.test(text) && !/窗|屋顶|伞|叶/u.test(text))
    return flowing({ way: 'rain', liquid: 'water' }, '雨滴落在水面上', text.replace(RAIN, ''));
  const hot = STEAM.test(prompt) ? liquidOf(text.replace(/水汽/gu, ''), 2) : undefined;
  if (hot && /^(?:coffee|tea|chocolate|soup|milk)$/.test(hot.liquid))
    return flowing(
      { way: 'steam', liquid: hot.liquid, vessel: hot.liquid === 'soup' ? 'bowl' : 'cup' },
      `热气腾腾的${hot.word}`,
      text.split(/热气|蒸汽|水汽/u)[0]!.replace(hot.word, ''),
    );
  return (
    dropIn(text) ??
    spreadIn(text) ??
    stirredIn(text) ??
    pouredIn(text, { thingIn, isClose }) ??
    fallenIn(text, { thingIn, isClose })
  );
}

const flowing = (flow: Found['flow'], said: string, besides = ''): Found => ({ flow, said, besides });

function dropIn(text: string): Found | undefined {
  if (!new RegExp(`${DROP}|漏水|滴水`, 'u').test(text) && !/水银|液态金属/u.test(text)) return undefined;
  if (/弹|蹦|跳/u.test(text)) {
    const { liquid = 'water' } = liquidOf(text, 2) ?? {};
    return flowing({ way: 'bounce', liquid: /水银|液态金属/u.test(text) ? 'mercury' : liquid }, '弹起的水滴');
  }
  if (new RegExp(`(?:滴|落|掉)${AIM}?${WATERS}|${WATERS}.{0,4}涟漪`, 'u').test(text) && !/从/u.test(text))
    return flowing({ way: 'ripple', liquid: 'water' }, '水滴落入水中');
  const from = HANGS.find(([words]) => words.test(text))?.[1];
  if (!from || !/滴|落|滑|掉|凝|形成|挂|漏/u.test(text)) return undefined;
  return flowing(
    { way: 'drip', liquid: 'water', from },
    { tap: '水龙头滴水', leaf: '叶尖上的水珠', icicle: '冰柱滴水' }[from],
  );
}

const INKY = /墨|色素|染料|颜料/u;

function spreadIn(text: string): Found | undefined {
  if (!INKY.test(text) || !/水[中里]|清水|水缸|水箱|杯|烧杯/u.test(text)) return undefined;
  if (!new RegExp(SPREADS, 'u').test(text) && !new RegExp(`${POURED}${AIM}`, 'u').test(text)) return undefined;
  const what = new RegExp(`(?:${COLOUR})?(?:食用色素|色素|染料|颜料|墨水|墨汁|墨)`, 'u').exec(text)![0];
  const liquid = liquidOf(what, 2);
  if (!liquid) return undefined;
  const vessel = vesselOf(text, 2);
  return flowing(
    { way: 'diffuse', ...asFlow(liquid), vessel: vessel === 'glass' || vessel === 'jar' ? vessel : 'tank' },
    `${what}在水中散开`,
  );
}

function stirredIn(text: string): Found | undefined {
  if (!new RegExp(STIRRED, 'u').test(text)) return undefined;
  const names = [...text.matchAll(new RegExp(L, 'gu'))].map(([name]) => ({ name, liquid: liquidOf(name, 2)! }));
  const [first, second] = names.filter(({ liquid }, at) => liquid.liquid !== 'water' || at === 0);
  if (!first || first.liquid.liquid === 'water') {
    return ANY_DRINK.test(text)
      ? flowing({ way: 'stir', liquid: 'tea', vessel: 'cup' }, '搅拌饮料', text.replace(ANY_DRINK, ''))
      : undefined;
  }
  const colours = COLOUR_WORDS.filter(([, , words]) => new RegExp(words.replaceAll('色?', '色'), 'u').test(text)).map(
    ([name]) => name,
  );
  const isPaint = /paint|dye/.test(first.liquid.liquid);
  const own = colours.length > 1 ? colours : (['blue', 'yellow', 'red'] as const);
  const [body, stirredIn] = second && /milk|cream/.test(first.liquid.liquid) ? [second, first] : [first, second];
  const besides = names
    .reduce((rest, { name }) => rest.replace(name, ''), text)
    .replace(new RegExp(`${STIRRED}|${COLOUR}|勺子|勺|杯子?|碗|吸管|筷子|颜色|在一起|[和与跟]`, 'gu'), '');
  return isPaint
    ? flowing(
        { way: 'stir', liquid: 'paint', colour: own[0]!, colours: own.slice(1, 4), vessel: 'palette' },
        '混合颜料',
        besides,
      )
    : flowing(
        {
          way: 'stir',
          ...asFlow(body.liquid),
          ...(stirredIn && { second: stirredIn.liquid.liquid }),
          vessel: /soup|batter|sauce|oil|vinegar|chocolate/.test(body.liquid.liquid) ? 'bowl' : 'cup',
        },
        `搅拌${body.name}`,
        besides,
      );
}

const IS_POURED = new RegExp(
  `^(?:把|将)?(?:热|冰|冷)?(?<what>${L}|饮料|饮品)(?:从[^，]{1,6}?)?${POURED}${AIM}(?<where>[^，,]{0,16})`,
  'u',
);
const INTO = new RegExp(
  `^(?:往|向|给|在)?(?<where>[^，,]{1,12}?)(?:里|中|上|内)?${POURED}${AIM}(?<what>${L}|饮料|饮品)`,
  'u',
);
const OUT = new RegExp(`^(?:${POURED})(?<what>${L}|饮料|饮品)$`, 'u');
const FLOWS = new RegExp(
  `(?<what>${L})(?:在|沿|顺)(?<where>[^，,]{1,12}?)(?:上|表面|边缘|边)?(?:流淌|流动|流下|滑落|滴落)`,
  'u',
);

function pouredIn(text: string, { thingIn }: Told): Found | undefined {
  const found = IS_POURED.exec(text) ?? FLOWS.exec(text) ?? INTO.exec(text) ?? OUT.exec(text);
  if (!found) return undefined;
  const { what = '', where = '' } = found.groups as { what?: string; where?: string };
  const liquid = liquidOf(what, 2) ?? (ANY_DRINK.test(what) ? { liquid: 'cola' as const, word: what } : undefined);
  if (!liquid || /河|江|雨|瀑布|泪|汗/u.test(what + where) || /^岩浆|^熔岩/u.test(what)) return undefined;
  const target = where.replace(/(?:里|中|上|内|面)+$/u, '');
  const ice = /冰/u.test(where) && !/冰淇淋|冰激凌/u.test(where);
  const vessel = vesselOf(target, 2);
  const other = liquidOf(target.replace(/冰块|水杯/gu, ''), 2);
  if (vessel || ice || other || target === '') {
    if (!vessel && !ice && !other && liquid.liquid === 'water') return undefined;
    const comesInto = other && other.liquid !== liquid.liquid && other.liquid !== 'water' ? other : undefined;
    const own =
      vessel ??
      (/wine/.test(liquid.liquid)
        ? 'stemmed'
        : liquid.liquid === 'champagne'
          ? 'flute'
          : liquid.liquid === 'tea'
            ? 'cup'
            : 'glass');
    const shaped =
      own === 'glass' && /wine/.test(liquid.liquid)
        ? 'stemmed'
        : own === 'glass' && liquid.liquid === 'champagne'
          ? 'flute'
          : own;
    return flowing(
      {
        way: 'pour',
        ...asFlow(comesInto ?? liquid),
        ...(comesInto && { second: liquid.liquid }),
        vessel: comesInto ? 'glass' : shaped,
        ...(ice && { ice: true }),
      },
      `${what}倒入${target || '杯子'}`,
    );
  }
  const thing = thingIn(target);
  if (!thing || liquid.liquid === 'water') return undefined;
  return flowing({ way: 'coat', ...asFlow(liquid), sprite: thing.sprite }, `${what}淋在${thing.name}上`);
}

const FALLEN = new RegExp(
  `^(?<what>[^，,在从]{1,8}?)(?:从[^，]{1,6})?(?:飘|掉|落|投|扔|丢|沉|坠|砸|抛|跌|滴)+(?:进|入|到|在|向|下|了)*(?:[^，,]{0,4}?的)?${WATERS}`,
  'u',
);
const THROWN = new RegExp(
  `^(?:把|将)?(?<what>[^，,在从]{1,8}?)(?:投|扔|丢|抛)(?:进|入|到|在|向|了)*(?:[^，,]{0,4}?的)?${WATERS}`,
  'u',
);

function fallenIn(text: string, { thingIn }: Told): Found | undefined {
  const what = (FALLEN.exec(text) ?? THROWN.exec(text))?.groups?.what;
  if (!what || /雨|雪|阳光|月|影|船|流星|陨石/u.test(what)) return undefined;
  const thing = thingIn(what);
  if (!thing) return undefined;
  return flowing(
    {
      way: 'ripple',
      liquid: 'water',
      sprite: PETAL.test(what) ? BLOSSOM : thing.sprite,
      ...(FLOATS.test(what) && { floats: true }),
    },
    `${thing.name}落在水面上`,
    what,
  );
}
