/** How a Chinese prompt could go on, which has no spaces: by what stands before. Used by `suggest.ts`. */

import { MEASURES } from '../lexicon/measures.js';
import { LIVING, LOOKS_TYPED, MANNERS, PLACES } from '../lexicon/phrases.js';
import { deedsOf, type Noun, nounsOf } from './suggest-words.js';

/** The longest phrase that is completed. */
const MOST = 10;

/** What is counted with which word, by the end of its name; then by its kind. */
const MEASURES_BY_NAME: [RegExp, string][] = [
  [/(?:恐龙|霸王龙|雷龙|暴龙|腕龙|变色龙|瓢虫|甲虫|昆虫|海豹|海狮|海象|乌贼|水母|河豚|草泥马|骆马)$/, '只'],
  [/河马$/, '头'],
  [/蜗牛$/, '只'],
  [/(?:牛奶|咖啡|果汁|奶茶|啤酒|红酒|热茶|饮料|汽水|鸡尾酒|葡萄酒)$/, '杯'],
  [/(?:面条|拉面|米饭|汤|意面|意大利面)$/, '碗'],
  [/(?:笔|笛子|长笛|小号|长号)$/, '支'],
  [/花束$/, '束'],
  [/马$/, '匹'],
  [/(?:牛|猪|驴|驼|象|鲸|鲸鱼|骡子)$/, '头'],
  [/(?:龙|蛇|鱼|鲨|虫|狗鱼|鳗|蟒|鲤)$/, '条'],
  [/(?:火车|列车|高铁|动车|电车|地铁|新干线)$/, '列'],
  [/火箭$/, '枚'],
  [/(?:花|玫瑰|云|蘑菇|向日葵)$/, '朵'],
  [/(?:树|松|竹)$/, '棵'],
  [/(?:船|艇|舟|邮轮|渡轮|货轮)$/, '艘'],
  [/雪橇$/, '架'],
  [/滑板$/, '块'],
  [/(?:伞|刀|椅|椅子|吉他|小提琴|剪刀|梳子|叉子|勺子|扫帚)$/, '把'],
  [/(?:床|桌|桌子|沙发|地图|纸)$/, '张'],
  [/书$/, '本'],
  [/(?:车|自行车|单车|摩托)$/, '辆'],
];
const COUNTED =
  /(?:^|[^一二两三四五六七八几])[一二两三四五六七八几]([只头条辆架艘棵个匹列枚朵把张本位名群杯碗支束块])(?:.{0,4}的)?$/u;
const OPEN = /(?:^|[，。,;；、和与跟])$/u;
const ADJECTIVE = /的$/;

const second = <Row extends readonly [string, string]>(rows: readonly Row[]) => rows.map(([, chinese]) => chinese);

let nouns: { all: Noun[]; alone: string[]; byLength: Noun[] } | undefined;

/** @returns whole prompts, the likelier first. */
export function completeChinese(typed: string): string[] {
  const starts = Array.from({ length: Math.min(MOST, typed.length) + 1 }, (_, index) => typed.length - index).reverse();
  // 小 becomes 一只小狗.
  const bare = openNouns().all.filter(({ name }) => name.startsWith(typed));
  const continued = starts.flatMap((start) => {
    const begun = typed.slice(start);
    return phrasesAfter(typed.slice(0, start), begun !== '')
      .filter((phrase) => phrase.length > begun.length && phrase.startsWith(begun))
      .map((phrase) => typed.slice(0, start) + phrase);
  });
  return [...bare.map((noun) => `一${measureOf(noun)}${noun.name}`), ...continued];
}

/** @param isBegun whether something of the phrase stands there; a long list helps nobody where nothing does. */
function phrasesAfter(before: string, isBegun: boolean): string[] {
  const { all, alone, byLength } = openNouns();
  if (OPEN.test(before)) {
    const looks = before === '' ? [] : [...second(MANNERS), ...second(LOOKS_TYPED)];
    if (!isBegun) return /[和与跟]$/u.test(before) ? alone : looks;
    return [...alone, ...looks];
  }
  const [, measure] = COUNTED.exec(before) ?? [];
  if (measure !== undefined) {
    const fitting = all.filter(
      (noun) => measureOf(noun) === measure || ('位名群'.includes(measure) && noun.kind === 'person'),
    );
    return fitting.map(({ name }) => name);
  }
  if (ADJECTIVE.test(before)) return isBegun ? all.map(({ name }) => name) : [];
  const place = second(PLACES).find((each) => before.endsWith(`在${each}`));
  const named = byLength.find(
    ({ name }) =>
      before.endsWith(name) || before.endsWith(`${name}在`) || (place && before.endsWith(`${name}在${place}`)),
  );
  if (place) return second(named ? deedsOf(named.kind) : LIVING);
  if (before.endsWith('在')) return [...second(named ? deedsOf(named.kind) : LIVING), ...second(PLACES)];
  if (!named) return isBegun && before !== '' ? second(PLACES).map((each) => `在${each}`) : [];
  const deeds = second(deedsOf(named.kind));
  return [...deeds.map(inTheAct), ...second(PLACES).map((each) => `在${each}`), ...(isBegun ? deeds : [])];
}

/** 跳舞 by itself is a bare word; 在跳舞 is what somebody is doing. Some deeds have their 在 or 着 already. */
function inTheAct(deed: string): string {
  return /[在着过]|(?:下|来|倒|失|现|大|小|走)$|^向|^(?:起飞|降落|爆炸|掉头|沉没)/u.test(deed) ? deed : `在${deed}`;
}

function measureOf({ name, kind }: Noun): string {
  return MEASURES_BY_NAME.find(([end]) => end.test(name))?.[1] ?? MEASURES[kind] ?? '个';
}

function openNouns(): NonNullable<typeof nouns> {
  if (!nouns) {
    const all = nounsOf('chinese');
    const alone = all.map((noun) => `一${measureOf(noun)}${noun.name}`);
    nouns = { all, alone, byLength: [...all].sort((one, other) => other.name.length - one.name.length) };
  }
  return nouns;
}
