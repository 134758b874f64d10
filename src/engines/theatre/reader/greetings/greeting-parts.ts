/** What greetings in both languages come to: whoever is to be seen, or what one likes. Used by the greetings beside it. */
import { FEASTS, type Feast } from '../lexicon/feasts.js';
import type { Seen } from '../means.js';

export interface Greeting {
  /** What is to be seen, in the prompt's words. */
  said: string;
  titles: string[];
  /** The words come only in the end. */
  late?: boolean;
  feast?: Feast;
  /** Of what one likes there are many round about. */
  liked?: string;
}

export interface Means {
  language: 'en' | 'zh';
  seenIn: (text: string) => Seen;
}

export const AT_END = /\b(?:at|in) the end\b|\bends? with\b|最后/iu;
export const ENDS = /^[\s,.;:!–—-]+|[\s,;:–—-]+$/gu;

export const feastIn = (text: string, language: 'en' | 'zh'): Feast | undefined =>
  FEASTS.find((feast) => feast[language === 'zh' ? 'chinese' : 'english'].test(text));
export interface Found {
  rest: string;
  liked: string | undefined;
  titles: string[];
  feast: Feast | undefined;
  late: boolean;
  /** It is said what somebody wants to see. */
  wanted: boolean;
}

const FAMILIAR =
  /^(?:birthday|christmas|new-year|lunar-new-year|mother|father|valentine|midautumn|thanksgiving|easter|halloween|children|teacher)$/;
const LIFELESS = /^(?:plant|food)$/;

/** Longer ones are no titles. */
const LONGEST_TITLE = 44;
/** What is left to be seen; where there is nothing, what is seen at such a feast. */
export function whole(
  { rest, liked, titles, feast, late, wanted }: Found,
  language: 'en' | 'zh',
  seenIn: Means['seenIn'],
): Greeting | undefined {
  // Only for whom it is: what is taught depends on that.
  if (titles.length === 0 && !feast && !wanted && liked === undefined) return undefined;
  const told = titles.filter((title) => title.length <= LONGEST_TITLE);
  const more = { titles: told, ...(late && { late }), ...(feast && { feast }) };
  const isSeen = (text: string): boolean =>
    text !== '' && (seenIn(text).drafts.length > 0 || seenIn(text).set !== undefined);
  if (isSeen(rest) && feast?.name === 'graduation' && seenIn(rest).drafts.length > 0)
    return { said: language === 'zh' ? `${rest}，毕业` : `graduation of ${rest}`, ...more };
  if (isSeen(rest)) return { said: rest, ...more };
  if (liked !== undefined && isSeen(liked)) {
    const [draft] = seenIn(liked).drafts;
    if (draft && LIFELESS.test(draft.subject.kind)) {
      const cake = language === 'zh' ? '一个生日蛋糕' : 'a birthday cake';
      const bear = language === 'zh' ? '熊拿着花束' : 'a bear with a bouquet';
      return { said: feast?.name === 'birthday' ? cake : bear, ...more, liked };
    }
    const one = language === 'zh' ? liked : oneOf(liked);
    return {
      said: feast?.scene[language].includes('$') ? feast.scene[language].replace('$', () => one) : liked,
      ...more,
    };
  }
  // What is greeted every day has scenes of its own.
  if (rest === '' && feast && told.length > 0 && !FAMILIAR.test(feast.name))
    return { said: feast.scene[language], ...more };
  return undefined;
}

/** "Excavators": one of them. */
export const oneOf = (things: string): string => {
  const [first = ''] = things.split(/,| and /u);
  const single = first
    .trim()
    .replace(/ies$/u, 'y')
    .replace(/(?<=ch|sh|x|ss)es$/u, '')
    .replace(/(?<!s)s$/u, '');
  return `${/^[aeiou]/iu.test(single) ? 'an' : 'a'} ${single}`;
};
