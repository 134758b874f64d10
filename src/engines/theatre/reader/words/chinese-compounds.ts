/**
 * Chinese words that no list of ours holds, though their characters stand in one: 结束 has nothing to do with a knot, 脑袋 with
 * a brain on legs. No thing is taken out of a word that any dictionary has. Used by `segment.ts`.
 */
import type { Dictionary } from './dictionary.js';
import type { Sense } from './sense.js';

let common: Intl.Segmenter | undefined;

/** The words of a text as any dictionary has them: where they begin, and how long they are. */
function wordsOf(text: string): { segment: string; index: number }[] {
  common ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...common.segment(text)];
}

/** Where characters are inside of a word as any dictionary has it, and not its end: the horse in 司马光. */
export function insidesOf(text: string): ReadonlySet<number> {
  const insides = new Set<number>();
  for (const { segment, index } of wordsOf(text))
    for (let at = index; at < index + segment.length - 1; at += 1) insides.add(at);
  return insides;
}

/** What stands behind a noun without making another word of it: 车里, 马背, 狗叫, 鸟儿. */
const BEHIND_NOUN = /^[上下里外中内间旁边前后背身口儿们]$/u;
/** At the end of a word seldom what they are alone: 部门, 方面, 重点; while 玉兔 is a rabbit and 油锅 a pot. */
const HOLLOW = /^[门面点头手心角包号表本兵]$/u;

/** The cuts of a text, with those put together again that were taken out of a longer word. */
export function compounded(cuts: readonly string[], dictionary: Dictionary): string[] {
  const sensesOf = (cut: string): readonly Sense[] => dictionary.words.get(cut) ?? dictionary.names.get(cut) ?? [];
  const isThing = (cut: string) => sensesOf(cut).some(({ subject }) => subject !== undefined);
  const isLoose = (cut: string) => cut.length === 1 && isThing(cut);
  const isBody = (cut: string) => sensesOf(cut).some(({ subject }) => subject?.worn === 'body');
  const isDeed = (cut: string) => sensesOf(cut).some(({ part }) => part === 'verb');
  if (!cuts.some(isLoose)) return [...cuts];
  const starts = new Map<number, number>();
  let length = 0;
  for (const [index, cut] of cuts.entries()) {
    starts.set(length, index);
    length += cut.length;
  }
  starts.set(length, cuts.length);

  const whole: string[] = [];
  let at = 0;
  for (const { segment, index } of wordsOf(cuts.join(''))) {
    const from = starts.get(index);
    const to = starts.get(index + segment.length);
    if (from === undefined || to === undefined || to - from < 2 || sensesOf(segment).length > 0) continue;
    const parts = cuts.slice(from, to);
    const head = parts.at(-1)!;
    const before = parts.slice(0, -1);
    whole.push(...cuts.slice(at, from));
    at = to;
    if (BEHIND_NOUN.test(head) || (isDeed(head) && !isThing(head))) whole.push(...parts);
    else if (isBody(head)) whole.push(...before);
    else if (isLoose(head) && HOLLOW.test(head) && !before.some(isThing)) whole.push(segment);
    else if (isThing(head) && before.some((part) => sensesOf(part).length > 0))
      whole.push(...before.filter((part) => !isLoose(part)), head);
    else if (before.some(isLoose)) whole.push(segment);
    else whole.push(...parts);
  }
  return [...whole, ...cuts.slice(at)];
}
