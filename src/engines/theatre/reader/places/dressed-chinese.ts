/** 开满野花的草地, 街上挂着红灯笼: what a place is dressed with, in Chinese. Part of `dressed.ts`. */
import type { Dressing } from '../../score/dressing.js';
import type { Seen } from '../means.js';
import type { DressedPrompt } from './dressed.js';
import { dressingOf } from './dressing-of.js';

interface Means {
  seenIn: (text: string) => Seen;
}

const WHAT = '([^，。；,.!！？\\s]{1,16}?)';
/** How they are there, by the verb. */
const WAYS: readonly (readonly [RegExp, Dressing['way']])[] = [
  [/挂|吊|垂|悬挂/u, 'hangs'],
  [/漂浮|飘浮|悬浮|浮|飘/u, 'floats'],
  [/飞/u, 'flits'],
  [/游/u, 'swims'],
  [/散落|铺|洒|撒/u, 'lies'],
];
const FULL =
  '(?:开|长|挂|堆|布|铺|摆|爬|种|塞|装|飘|飞|漂|落|缀|充|遍布|点缀|悬挂|爬)满了?|(?:悬挂|漂浮|飘浮|悬浮|飞舞|飘荡|散落|点缀|环绕|盛开|生长|挂|飘|飞|长|游|堆|开|摆)着|遍布着?|充满了?|到处(?:都)?是|遍地(?:都)?是|满是';

const LANTERN_STREET = /[镇街巷]|古城|庙会/u;

/** A place by what stands in it. */
const OUTDOORS = /公园|院子|小路|路边|树下/u;

const BEHIND = new RegExp(
  `(?:里|中|上|内|空中|两旁|四周|周围|天花板上|天空中)*(${FULL})(?:许多|很多|无数|各种|各式各样的|成群的|大量|五颜六色的|一些)*${WHAT}(?=[，。；,.!！？\\s]|$)`,
  'gu',
);
const BEFORE = new RegExp(`(${FULL})(?:许多|很多|无数|各种|大量)*${WHAT}的(?=\\p{Script=Han})`, 'gu');
const COVERED = new RegExp(
  `被(?:许多|很多|无数|各种|茂密的)*${WHAT}(?:完全|彻底)?(?:覆盖|包围|环绕|吞没|占领|缠绕|侵占)(?:着|住|了)?的?`,
  'gu',
);

export function dressedInChinese(prompt: string, { seenIn }: Means): DressedPrompt {
  const dressing: Dressing[] = [];
  const words: string[] = [];
  const hasPlace = seenIn(prompt).set !== undefined || OUTDOORS.test(prompt);
  const take = (phrase: string, verb: string): boolean => {
    // Old streets have theirs.
    if (phrase.includes('灯笼') && LANTERN_STREET.test(prompt)) return false;
    const way = WAYS.find(([verbs]) => verbs.test(verb))?.[1];
    const pieces = phrase.split(/[和与、及]/u);
    const found = pieces.map((piece) => dressingOf(piece, { seenIn: asMany(seenIn) }, way));
    if (found.some((one) => one === undefined) || found.every((one) => one!.length === 0)) return false;
    dressing.push(...found.flatMap((one) => one!));
    words.push(...pieces.filter((_, index) => found[index]!.length > 0));
    return true;
  };
  if (!hasPlace) return { prompt, dressing, words };
  const rest = prompt
    .replace(COVERED, (all, things: string) => (take(things, '') ? '' : all))
    .replace(BEFORE, (all, verb: string, things: string) => (take(things, verb) ? '' : all))
    .replace(BEHIND, (all, verb: string, things: string, offset: number, whole: string) => {
      const before = whole.slice(0, offset).replace(/^.*[。；]/u, '');
      const { drafts } = seenIn(before.replace(/^.*[，,]/u, '') || before);
      const isOfPlace = drafts.every(({ place, subject }) => place !== undefined || subject.scenery === true);
      return isOfPlace && take(things, verb) ? '' : all;
    });
  const left = rest.replace(/[，,\s]+(?=[，。；,.]|$)/gu, '').replace(/^[，,。\s]+/u, '');
  return { prompt: left === '' ? prompt : left, dressing, words };
}

/** Chinese doesn't say that there are several. */
const asMany =
  (seenIn: Means['seenIn']): Means['seenIn'] =>
  (text) => {
    const seen = seenIn(text);
    return { ...seen, drafts: seen.drafts.map((draft) => ({ ...draft, plural: draft.count === undefined })) };
  };
