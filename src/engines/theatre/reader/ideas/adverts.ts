/** "Coffee ad", "our restaurant is open", "咖啡广告": the words of a scene that advertises, with a slogan over it. Called by `ideas.ts`. */
import { ADVERTISED, ANYTHING, OPENED } from '../lexicon/adverts.js';

const WHOSE = String.raw`(?:(?:for|of|about|my|our|the|a|an|new|brand new|this|cute|cool|funny|short|little|make|create|me)\s+)*`;
const AD = `(?:ads?|adverts?|advertisement|commercial|promo(?:tion)?(?: video)?)`;
const ADVERT = [
  new RegExp(String.raw`^${WHOSE}([\p{L} -]{2,24}?) (?:tv |video )?${AD}(?: video| film| clip)?$`, 'u'),
  new RegExp(String.raw`^${WHOSE}${AD} ${WHOSE}([\p{L} -]{2,24})$`, 'u'),
  /^(?:给|为|做|来|帮我|我们的?|新款?|一个|一段|一支|一条|一则|拍)*(\p{Script=Han}{1,6}?)(?:做|拍)?(?:一个|一段|一支)?的?小?(?:广告|宣传片)(?:片|视频)?$/u,
] as const;
const OPENING = [
  new RegExp(
    String.raw`^${WHOSE}([\p{L} ]{3,24}?)(?:'s)? (?:(?:is |are |now |finally )*(?:grand opening|opening(?: soon| day| today)?|open(?:s|ed)?(?: now| today)?))$`,
    'u',
  ),
  new RegExp(String.raw`^(?:grand )?opening (?:of )?${WHOSE}([\p{L} ]{3,24})$`, 'u'),
  /^(?:帮我|给我|替我|为我)?(?:[做拍来]一?[个段条]?)?(?:我们家?的?|我的?|新|祝贺|恭喜|热烈庆祝)*(\p{Script=Han}{2,6}?)(?:今天|明天|早上|早晨|一早|盛大|隆重|正式|新店|即将|终于)*(?:开业|开张|开门)(?:大吉|典礼|啦|了|咯)*(?:的(?:视频|短片|片子|动画)(?:[，,]?要?\p{Script=Han}{0,8})?)?$/u,
] as const;

/** The scene that `bare` asks for, where it advertises; `title` is what the chatter wrote. */
export function advertised(bare: string, title: string, language: 'en' | 'zh'): string | undefined {
  const told = language === 'zh' ? toldOf(bare) : undefined;
  if (told !== undefined) return told;
  const opened = firstIn(OPENING, bare);
  const shop = opened === undefined ? undefined : OPENED.get(opened);
  if (shop) return `${shop[language]} “${title}”`;
  const product = firstIn(ADVERT, bare);
  const place = product === undefined ? undefined : OPENED.get(product);
  if (place) return `${place[language]} “${title}”`;
  if (product === undefined || SENTENCE.test(product)) return offered(bare, title, language);
  const {
    shown = product,
    slogan,
    [language]: scene,
  } = ADVERTISED.get(product) ?? ADVERTISED.get(singular(product)) ?? ANYTHING;
  const name = product.charAt(0).toUpperCase() + product.slice(1);
  return `${scene.replace('$', () => shown)} “${name}” “${slogan[language]}”`;
}

/** 奶茶店广告：珍珠一颗颗落进杯子…, 本店火锅买一送一，服务员端着火锅跳舞: what is seen is told behind the offer, of the goods. */
function toldOf(bare: string): string | undefined {
  const [, head = '', scene = ''] = TOLD_LAST.exec(bare) ?? TOLD.exec(bare) ?? [];
  const isOffer = OFFER.test(head) && (OURS.test(head) || TOLD_LAST.test(bare));
  if (!(AD_OF.test(head) || isOffer) || OFFER.test(scene) || SLOGAN.test(scene)) return undefined;
  const shop = named(OPENED, head);
  // A tea shop that sells a new smoothie shows that.
  const goods = named(ADVERTISED, shop ? head.replace(shop[0], '') : head);
  if (!shop && !goods) return undefined;
  const place = (shop?.[1] ?? goods![1]).zh.split('，').filter((part) => /^(?:白天|早晨)$|[里上]$/u.test(part));
  // Of bubble tea the cup is shown, though it is the pearls that fall.
  const isNamed = goods !== undefined && new RegExp(goods[0], 'u').test(scene);
  const product = goods && !isNamed && !SOMEBODY.test(scene) ? `${goods[1].shown ?? goods[0]}，` : '';
  const offer = AD_OF.test(head) ? '' : ` “${head.replace(/[，,：:]$/u, '')}”`;
  return `${place.join('，')}${place.length > 0 ? '，' : ''}${product}${scene}${offer}`;
}

/** What it is for, and what is seen in it. */
const TOLD = /^(.{2,16}?)[：:，,](.{8,})$/u;
/** The same in its last clause, by what somebody does there. */
const TOLD_LAST =
  /^([^“”]{4,24}?(?:折|价|优惠|促销|特卖|送一)[^，,“”]{0,4})[，,](?=[^，,]{2,12}$)(.*(?:跳舞|唱歌|大笑|奔跑|打滚|转圈|飞|挥手|排队|碰杯|干杯|喝|拥抱).*)$/u;
const SLOGAN = /^(?:标语|口号|文案|广告语|广告词|字幕|标题)|[“"「]/u;
const AD_OF = /(?:广告|宣传片|宣传)(?:片|视频)?$/u;
const SOMEBODY = /[个位名只]\p{Script=Han}|员|师|老板|人|猫|狗|熊|孩/u;

/** "New barber shop in town, 50% off", "our bakery: fresh bread every morning", 花店新开业八折: a shop or its goods, under the words. */
function offered(bare: string, title: string, language: 'en' | 'zh'): string | undefined {
  if (title.length > LONGEST_TITLE || OF_SOMEBODY.test(bare)) return undefined;
  if (!OFFER.test(bare) && !OURS.test(bare)) return undefined;
  const shop = named(OPENED, bare);
  if (shop) return `${shop[1][language]} “${title}”`;
  const goods = OFFER.test(bare) ? named(ADVERTISED, bare) : undefined;
  if (!goods) return undefined;
  const [name, { shown = name, [language]: scene }] = goods;
  return `${scene.replace('$', () => shown)} “${title}”`;
}

const LONGEST_TITLE = 48;
const OFFER =
  /\d+ ?% off\b|\b(?:2|two|3|three) for (?:1|one|2|two)\b|\bhalf[- ]price\b|\bbuy (?:one|1) get (?:one|1)\b|\bdiscounts?\b|\bspecial offer\b|\b(?:summer|winter|big|flash|clearance) sale\b|\bhappy hour\b|\bfree delivery\b|\bopen (?:late|24)|\bgrand opening\b|[一二三四五六七八九\d]折|半价|买[一二]送一|打折|特价|优惠|开业|开张|新店|促销/iu;
const OURS =
  /^(?:(?:our|my|visit our|come to our|welcome to our|welcome to my|new)) |^(?:我们家?的?|我家的?|本店|欢迎来到?)/iu;
const OF_SOMEBODY = /^(?:an?|the|two|three|some|[一两三][个只位名])\b ?/iu;

/** The first of those named in `text`, by its longest name. */
function named<Thing>(things: ReadonlyMap<string, Thing>, text: string): [name: string, thing: Thing] | undefined {
  const isIn = (name: string): boolean =>
    /\p{Script=Han}/u.test(name) ? text.includes(name) : new RegExp(`\\b${name}s?\\b`, 'u').test(text);
  return [...things].sort(([one], [other]) => other.length - one.length).find(([name]) => isIn(name));
}

/** Whoever watches an advert is not advertised. */
const SENTENCE =
  /\b(?:an?|the|in|on|with|to|and|of|at|is|who|watch\w*|see\w*|like\w*|\w+ing an?)\b|(?:\S+ ){3}|[看拍到有在]$/u;

const singular = (word: string): string => (/(?:[^s]s)$/u.test(word) ? word.slice(0, -1) : word);

const firstIn = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[1]?.trim()).find((found) => found);
