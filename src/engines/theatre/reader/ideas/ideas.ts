/**
 * What cannot be seen is told by what can: a prompt that is only an idea becomes the words of a scene, and a turn of
 * phrase becomes what it means. Called by `reader.ts` before anything is read.
 */

import { AGENTS } from '../lexicon/agents.js';
import { CHINESE_SENTENCES } from '../lexicon/chinese-sentences.js';
import { CHINESE_TURNS } from '../lexicon/chinese-turns.js';
import { IDEAS } from '../lexicon/ideas.js';
import { IDIOMS } from '../lexicon/idioms.js';
import { PLACES_SAID } from '../lexicon/idioms-places.js';
import { POEMS } from '../lexicon/poems.js';
import { inPlainWords } from '../lexicon/slang.js';
import { PLAYED_BY } from '../lexicon/stand-ins.js';
import { VIEWS } from '../lexicon/views.js';
import { whoIsMeant } from '../words/called.js';
import { simplified } from '../words/chinese.js';
import { withoutFilmTalk } from '../words/film-talk.js';
import { advertised } from './adverts.js';
import { lessonToldIn, withoutAudience } from './lessons-told.js';
import { memeIn } from './memes.js';
import { showcasedIn } from './showcases.js';
import { countedIn, letterIn, sumIn } from './sums.js';
import { surrealIn } from './surreal.js';

/** What people say before the thing itself. */
const LEAD =
  /^(?:(?:please|show|make|create|draw|explain|describe|tell|teach|me|us|about|a|an|the|some|short|little|cute|funny|film|video|clip|animation|ad|advert|movie|scene|of|on|for|showing|explaining|explanation|lesson|story|tale|fairy|fairytale|classic|how|what|why|is|are|was|were|does|do|did|can|causes|makes|feeling|feelings|sense|concept|idea|so|very|we have|there is|there are|the power|our|my|your|this|it's|it is|happens when)[\s:]+)*/u;
const LEAD_CHINESE =
  /^(?:请|给我|帮我|做|画|来|讲解|解释|介绍|科普|展示|演示|关于|一个|一段|一下|一部|个|段|短片|视频|动画|什么是|为什么|怎么|如何|主题|主题是|我们的|我们|我|今天|真的|真|又|会有|会|有|[：:，, ])*/u;
const TAIL_CHINESE = /(?:的(?:感觉|原理|过程|视频|短片|动画|广告|心情|意义)|是怎么回事|是什么|了?[啊呀啦哦吧呢]+)$/u;
/** Somebody wants to know. */
const QUESTION =
  /\b(?:how|why|what causes|what makes|explain(?:s|ed|ing)?|lesson|science of|formation|teach(?:es|ing)?)\b|怎么|怎样|如何|为什么|为何|原理|形成|科普|讲解|解释|什么是/u;
/** What they say behind it. */
const TAIL_ASKED =
  /(?: (?:explained|explanation|works?|is made|are made|is formed|are formed|forms?|happens?|process|diagram|lesson|for (?:kids|children|beginners|class)|in \d+ seconds|animation|animated|video|film|clip|simply|please))+$/u;
const TAIL_ASKED_CHINESE =
  /(?:是?(?:怎么|怎样|如何)(?:形成|产生|来|出现|工作|运作|做|一?回事)?的?|的?(?:形成|原理|过程|变化|科普|动画|视频|讲解|知识))$/u;
/** What is wished to somebody by name. */
const WISH =
  /^((?:(?:happy|merry) (?!new\b)\w+|happy new year|good (?:morning|night|luck|job)|congrat(?:s|ulations)|thanks?|get well|feel better|welcome|hello|hi|goodbye|sorry|(?:i )?(?:love|miss) you|well done|eid mubarak)\b.*?),? (?:(?:to|dear|my|our|little|dearest) )*(?!day\b|birthday\b)([\p{L}'-]{2,14})(?:,? (?:and|&) [\p{L}'-]+)?$/u;
/** What for, it does not matter. */
const REASON =
  /^(congrat(?:s|ulations)|good luck|thanks?(?: you)?(?: so much)?|sorry|i'?m sorry) (?:on|for|with|about|at) .+$/u;
const WISH_CHINESE =
  /^(?:祝|亲爱的|祝福)?(?:你|您|大家|\p{Script=Han}{1,4}?)?[，, ]?((?:生日|新年|中秋|中秋节|端午|端午节|圣诞|圣诞节|情人节|母亲节|父亲节|教师节|元旦|国庆|国庆节)快乐|我爱你|我想你|晚安|早安|早上好|加油|考试加油|辛苦了|恭喜)[，, ]?(?:家人们|大家|各位|兄弟们|姐妹们|朋友们|宝贝|宝|亲爱的|老婆|老公|妈妈|爸爸|\p{Script=Han}{2,3})?$/u;
const TAIL = / (?:everyone|everybody|all|to all|to you|to you all|to everyone|friends|my friends|guys|today|again)$/u;
/** How much less it costs; that alone is an idea of its own. */
const ONLY_OFFER =
  /^(?:(?:big|mega|super|summer|winter|flash|huge|special|weekend) )*(?:sale[,:]? )?(?:up to )?\d+ ?% off(?: (?:on |everything|all|today|this week|only|now|in store))*$/u;
const OFFER = /(?<=\S) (?:up to )?\d+% off(?: everything)?$/u;
/** What an offer is written on, and what bursts about it. */
const SIGNBOARD =
  /(?:^(?:an? |the )?(?:sign|banner|poster|animation|text|billboard|label)s? (?:that (?:says|reads)|saying|reading|with|for|of)? ?(?=\S))|(?: (?:sign|banner|poster|animation|text|billboard|label|sticker|tag)s?\b.*| (?:with|and) (?:confetti|balloons|fireworks|sparkles|glitter).*)$|(?:的?(?:牌子|横幅|海报|招牌|标牌|促销牌).*|[，,]?(?:彩带|彩纸|气球|烟花).*)$/iu;
const OFFER_CHINESE =
  /^(?:全场|限时|新品|全部商品|今日|本周|夏季|冬季|双十一|开业)*(?:低至)?[一二三四五六七八九\d.]+折(?:起|优惠|促销|大促|特卖|大甩卖|特惠|活动)*$/u;
const ENDS = /^[\s"“”'.,!?;:…~*#]+|[\s"“”'.,!?;:…~。！？，；：]+$/gu;
/** Of a prompt that is longer no title is made. */
const LONGEST_TITLE = 40;
/** As much of a joke as stands for it where it is told what was understood. */
const LONGEST_IDEA = 48;

/** How goods are staged; only where they turn out to be things. */
export const SHOWCASE = 'showcase';

export interface Pictured {
  prompt: string;
  /** What it tells, and how that is staged where it is taught. */
  idea?: string;
  lesson?: string;
  /** So many must be seen in a picture that cannot be; else it is what was `written`. */
  least?: number;
  written?: string;
  /** What is shown is turned about. */
  spins?: boolean;
  /** Scenes that follow it. */
  chapters?: string[];
  /** The scene is in the chatter's own words: where nobody is in it, they still have a mood. */
  isTold?: boolean;
}

/** The prompt in words for what is seen, and the idea that they tell, where it is one. */
export function pictured(asked: string, language: 'en' | 'zh'): Pictured {
  const written = offered(asked);
  const prompt = inPlainWords(whoIsMeant(written));
  const parts = prompt.split(/(?<=[,，。.;；!！?？\n])/u);
  const found = parts.map((part) => ideaIn(part.trim()));
  const whole = ideaIn(prompt);
  const taught = taughtIn(prompt, language);
  const idea = taught ?? whole ?? found.find((one) => one !== undefined);
  const title = entitled((/\p{L}/u.test(written) ? prompt : written).replace(/["“”]/gu, '').trim());
  if (idea === undefined || (taught === undefined && whole === undefined && !isOnlyIdea(parts, found))) {
    const meme = memeIn(prompt, written, language);
    if (meme) return { ...meme, idea: meme.idea.slice(0, LONGEST_IDEA) };
    const surreal = surrealIn(bareOf(prompt).replace(/^(?:show me |draw |make |create )+/u, ''));
    if (surreal)
      return {
        ...surreal,
        idea: prompt.trim().slice(0, LONGEST_IDEA),
        prompt: inOtherWords(surreal.prompt),
        written: inOtherWords(prompt),
      };
    const counted = countedIn(prompt, language);
    if (counted !== undefined) return { prompt: counted, idea: prompt.trim(), lesson: 'things-sum' };
    const letter = letterIn(prompt, language);
    if (letter !== undefined) return { prompt: letter, idea: prompt.trim(), lesson: 'letter' };
    const sum = sumIn(prompt, language);
    if (sum !== undefined) return { prompt: sum, idea: prompt.trim() };
    const advert = advertised(bareOf(prompt), title, language);
    const showcase = showcasedIn(prompt);
    if (advert !== undefined)
      return { prompt: language === 'zh' ? inOtherWords(advert) : advert, ...(showcase && { lesson: SHOWCASE }) };
    if (showcase) return { prompt: inOtherWords(showcase.prompt), lesson: SHOWCASE, spins: showcase.spins };
    return { prompt: inOtherWords(prompt) };
  }
  const { lesson, [language]: scenes } = IDEAS.get(idea)!;
  const [scene, ...chapters] = scenes.split(NEXT) as [string, ...string[]];
  const shown = scene.replace('$', () => (title.length > LONGEST_TITLE ? idea : title));
  const rest =
    taught === undefined && whole === undefined ? parts.filter((_, index) => found[index] === undefined).join('') : '';
  const named = idea.replace(ASKED, '');
  return {
    prompt: rest ? `${shown}, ${rest}` : shown,
    idea: named,
    ...(lesson && { lesson }),
    ...(chapters.length > 0 && { chapters }),
  };
}

/** "sale 50% off sign with confetti" offers what is written on it. */
function offered(text: string): string {
  const offer = text.trim().replace(SIGNBOARD, '').trim();
  const bare = bareOf(offer);
  return ONLY_OFFER.test(bare) || OFFER_CHINESE.test(bare) ? offer : text;
}

/** Between scenes that follow each other. */
const NEXT = ' / ';
/** Before the name of what is only taught where somebody asks. */
const ASKED = /^\?/u;
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|is|are)$/u;

/** Chatters write in small letters; over a film that looks like a slip. */
const entitled = (title: string): string =>
  /^[^\p{L}]*\p{Lu}/u.test(title)
    ? title
    : title.replace(/[\p{L}'’]+/gu, (word, at: number) =>
        (at > 0 && SMALL.test(word)) || /\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
      );

/** Words of how it is to look. */
const MANNERS =
  /^(?:(?:in|at|with|as|an?|the|slow|close) )*(?:[\w-]+ style|watercolou?r|pixel art|cartoon|comic|oil painting|black and white|old film|\d+ ?(?:s|secs?|seconds?)|zoom(?: in| out)?|slow motion|night|sunset|sunrise|morning|\d+% off\b.*)[.!]?$|^(?:.{0,4}(?:风格|水彩画?|像素画?|漫画|油画|黑白|竖屏|横屏)|慢动作|\d+秒|夜晚|日落|早晨|.{0,3}\d+折.{0,3})[。！]?$/iu;

/** Beside it there are only other ideas and how it is to look. */
const isOnlyIdea = (parts: readonly string[], found: readonly (string | undefined)[]): boolean =>
  parts.every(
    (part, index) =>
      found[index] !== undefined || part.trim() === '' || MANNERS.test(part.trim().replace(/[,，]$/u, '')),
  );

const bareOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(ENDS, '')
    .replace(/\s+/gu, ' ')
    .replace(/([哈呵嘿])\1+/gu, '$1$1')
    .replace(/([a-z])\1{2,}/gu, '$1')
    .replace(/\b(ha|he)(?:\1)+\b/gu, '$1$1');

/** What a prompt teaches by how it happens, or, where it says whom it is for, by its first words. */
function taughtIn(prompt: string, language: 'en' | 'zh'): string | undefined {
  const told = lessonToldIn(prompt, language);
  if (told !== undefined) return told;
  const rest = withoutAudience(prompt);
  const [first = ''] = rest?.split(/[,，。:：;；!！?？]|\bthat shows\b|\bshowing\b/u) ?? [];
  const idea = first === '' ? undefined : ideaIn(first.trim(), true);
  return idea !== undefined && IDEAS.get(idea)?.lesson ? idea : undefined;
}

function ideaIn(text: string, isAsked = QUESTION.test(bareOf(text))): string | undefined {
  const bare = bareOf(text).replace(ONLY_OFFER, 'sale').replace(OFFER_CHINESE, '打折').replace(OFFER, '');
  const english = bare
    .replace(LEAD, '')
    .replace(/^(?:the|a|an)\s+/u, '')
    .replace(TAIL, '');
  const chinese = bare.replace(LEAD_CHINESE, '').replace(TAIL_CHINESE, '');
  const names = [bare, english, chinese, bare.replace(TAIL_CHINESE, '')];
  for (const one of [english, chinese]) {
    for (const wish of [WISH, REASON, WISH_CHINESE]) names.push(...(wish.exec(one)?.slice(1, 2) ?? []));
  }
  const asked = [...names, english.replace(TAIL_ASKED, ''), chinese.replace(TAIL_ASKED_CHINESE, '')];
  asked.push(chinese.replace(/是?(?:怎么|怎样|如何|为什么|为何)/u, '').replace(/的$/u, ''));
  // Who asks about rain is taught; rain alone only falls.
  const taught = isAsked ? asked.map((name) => `?${name}`).find((name) => IDEAS.has(name)) : undefined;
  return taught ?? names.find((name) => IDEAS.has(name)) ?? asked.find((name) => IDEAS.has(name));
}

/** Simplified, but for what is quoted: that is shown as it was written. */
const plainCharacters = (prompt: string): string =>
  prompt.replace(/“[^”]*”|"[^"]*"|「[^」]*」|『[^』]*』|《[^》]*》|[^“"「『《]+/gu, (part) =>
    /^[“"「『《]/u.test(part) ? part : simplified(part),
  );

/** Turns of phrase, each replaced by what it means. */
export const inOtherWords = (prompt: string): string =>
  [...POEMS, ...AGENTS, ...PLAYED_BY, ...CHINESE_TURNS, ...IDIOMS, ...PLACES_SAID, ...CHINESE_SENTENCES].reduce(
    (text, [pattern, meaning]) => text.replace(pattern, meaning),
    withoutFilmTalk(viewIn(plainCharacters(prompt))),
  );

/** Before anything is taken out of it: the mist and the steam are what a view is about. What is quoted is none. */
const viewIn = (prompt: string): string =>
  /["“「『《]/u.test(prompt)
    ? prompt
    : VIEWS.reduce((text, [phrase, meaning]) => text.replace(phrase, meaning), prompt);
