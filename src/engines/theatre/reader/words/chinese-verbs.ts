/**
 * Chinese verbs as they stand in a sentence, brought to the form that the dictionary has: 跳了一支舞 is 跳舞, 散散步 is 散步,
 * 吃光 is 吃. Used by `segment.ts`.
 */
import type { Sense } from './sense.js';

type Shelf = ReadonlyMap<string, Sense[]>;

/** What may stand between a verb and its noun: 了一支, 了个长长的, 完. */
const BETWEEN =
  /^(?:(?:了|着|过|完|起)?(?:(?:一|两|几|好几)?(?:[个次场支首张段顿把下觉架遍圈趟番曲口]|会儿|大觉)(?:\p{Script=Han}{1,2}的)?|很久|半天|好久|一整天)|了|完|起|起了)/u;
const LONGEST_NOUN = 3;
/** What comes of a deed and is no deed of its own. */
const OUTCOMES = new Set('完光掉住起死坏翻满好透遍飞紧醒烂断裂碎歪晕趴红中'.split(''));

const isVerb = (word: string, words: Shelf): boolean =>
  words.get(word)?.some(({ part, act, relation }) => part === 'verb' && (act ?? relation) !== undefined) === true;

/** @returns the text with its parted and its doubled verbs in one piece. */
export function wholeVerbs(text: string, words: Shelf): string {
  let whole = '';
  for (let at = 0; at < text.length; ) {
    const found = partedAt(text, at, words) ?? doubledAt(text, at, words);
    whole += found?.verb ?? text[at]!;
    at += found?.length ?? 1;
  }
  return whole;
}

interface Found {
  verb: string;
  /** As much of the text stands for it. */
  length: number;
}

/** 打了个喷嚏, 唱完歌. */
function partedAt(text: string, at: number, words: Shelf): Found | undefined {
  const deed = text[at]!;
  const rest = text.slice(at + 1);
  const between = BETWEEN.exec(rest)?.[0].length;
  if (between === undefined) return undefined;
  for (let size = LONGEST_NOUN; size >= 1; size -= 1) {
    const noun = rest.slice(between, between + size);
    if (noun.length < size || !isVerb(deed + noun, words)) continue;
    // 拍了一张照片: the noun is another word.
    const longer = rest.slice(between, between + size + 1);
    const isLonger = longer.length > size && words.has(longer);
    if (!isLonger) return { verb: deed + noun, length: 1 + between + size };
  }
  return undefined;
}

/** 看看, 看一看, 跳跳舞, 聊聊天. */
function doubledAt(text: string, at: number, words: Shelf): Found | undefined {
  const deed = text[at]!;
  const again = /^[一了]?(?=(.))/u.exec(text.slice(at + 1));
  if (!again || again[1] !== deed || words.has(deed + deed)) return undefined;
  const length = 2 + again[0].length;
  const noun = [3, 2, 1].find((size) => isVerb(deed + text.slice(at + length, at + length + size), words));
  if (noun !== undefined && text.length >= at + length + noun)
    return { verb: deed + text.slice(at + length, at + length + noun), length: length + noun };
  return isVerb(deed, words) ? { verb: deed, length } : undefined;
}

/** Cuts without what comes of a deed: 吃 and 光. */
export function withoutOutcomes(cuts: readonly string[], words: Shelf): string[] {
  return cuts.filter((cut, index) => !(OUTCOMES.has(cut) && index > 0 && isVerb(cuts[index - 1]!, words)));
}
