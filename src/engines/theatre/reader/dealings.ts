/**
 * Finds what passes between two in a prompt ("a ghost is afraid of a child"): the verb gives way to "and", so that both are
 * read as who they are, and the stage is told its name. Called by `reader.ts`.
 */
import type { Dealing } from '../reading.js';
import type { ActName } from '../score.js';
import { DEALING_LABELS, type DealingWords } from './lexicon/dealings.js';
import { DEALINGS_CHINESE } from './lexicon/dealings-chinese.js';
import { DEALINGS_ENGLISH } from './lexicon/dealings-english.js';
import type { Draft } from './plot.js';

export interface Dealt {
  /** The prompt with "and" in the verb's place. */
  prompt: string;
  dealing: Dealing;
}

/** Who is named in a text, in their order, and what is done. */
type Named = (text: string) => { drafts: readonly Draft[]; act: ActName | undefined };

export function dealtIn(prompt: string, language: 'en' | 'zh', namedIn: Named): Dealt | undefined {
  for (const words of language === 'zh' ? DEALINGS_CHINESE : DEALINGS_ENGLISH) {
    const found = words.words.exec(prompt);
    const dealt = found && between(prompt, found, words, language, namedIn);
    if (dealt) return dealt;
  }
  return undefined;
}

function between(
  prompt: string,
  { 0: { length }, index, groups = {} }: RegExpExecArray,
  { name, back = false, mutual = false, thing: usual }: DealingWords,
  language: 'en' | 'zh',
  namedIn: Named,
): Dealt | undefined {
  const draftsOf = (text: string) => namedIn(text).drafts;
  const whom = groups.whom ?? groups.whom2;
  const before = prompt.slice(0, index) + (groups.other ?? '');
  const rest = prompt.slice(index + length);
  const named = draftsOf(before).length;
  if (named === 0) return undefined;
  const spriteOf = (text: string | undefined): string | undefined => text && draftsOf(text)[0]?.subject.sprite;
  const said = groups.thing ?? groups.thing2;
  const isThing = ({ subject }: Draft) => subject.gender === undefined;
  const thing = (said && draftsOf(said).find(isThing)?.subject.sprite) ?? usual;
  // 给…一个拥抱: that is no thing.
  if (name === 'give' && language === 'zh' && said && !thing) return undefined;
  const place = groups.place && (spriteOf(groups.place) ?? ELEMENTS.find(([words]) => words.test(groups.place!))?.[1]);
  const skill =
    name === 'teach' && said
      ? namedIn(`${language === 'zh' ? '狗' : 'a dog '}${said}${language === 'zh' ? '' : 's'}`).act
      : undefined;
  const young = YOUNG.test(whom ?? rest.slice(0, LONGEST_YOUNG));
  const more = { ...(skill && { skill }), ...(young && { young }), ...(thing && { thing }), ...(place && { place }) };

  if (DREAMT.test(name)) {
    const dreamt = spriteOf(rest);
    const where = WHERE.exec(rest)?.[0] ?? '';
    const sleeps = language === 'zh' ? '睡觉' : ' sleeps';
    return dreamt === undefined
      ? undefined
      : {
          prompt: `${before.trimEnd()}${sleeps}${where}`,
          dealing: { name, by: named - 1, to: named - 1, thing: dreamt },
        };
  }
  if (mutual) {
    const [only] = draftsOf(before);
    const isPair = named === 1 && only !== undefined && (only.plural || (only.count ?? 1) !== 1);
    if (named === 1 && !isPair) return undefined;
    const [by, to] = isPair ? [0, 0] : [named - 2, named - 1];
    return { prompt: `${before.trimEnd()} ${rest.trimStart()}`, dealing: { name, by, to, ...more } };
  }
  const joined = `${before.trimEnd()}${language === 'zh' ? '和' : ' and '}${whom ?? ''}${whom === undefined ? rest.trimStart() : rest}`;
  if (draftsOf(joined).length <= named) return undefined;
  const [by, to] = back ? [named, named - 1] : [named - 1, named];
  return { prompt: joined, dealing: { name, by, to, ...more } };
}

/** What somebody is rescued from is a place, too. */
const ELEMENTS: readonly (readonly [words: RegExp, sprite: string])[] = [
  [/water|lake|river|sea|ocean|pool|pond|drown|水|河|湖|海|池/, '1f30a'],
  [/fire|flame|burn|火/, '1f525'],
];

/** Said of somebody right behind the verb. */
const YOUNG = /\b(?:little|baby|young|tiny)\b|^小|宝宝|幼/;
const LONGEST_YOUNG = 16;

const DREAMT = /^dream/;
/** Where the sleeper is. */
const WHERE = /\s(?:in|on|at|under) .*$/;

interface Names {
  who: string;
  /** `undefined`: each other. */
  whom: string | undefined;
  what: string | undefined;
}

/** In words of ours what was understood. */
export function retold({ name }: Dealing, language: 'en' | 'zh', { who, whom, what }: Names): string {
  const chinese = language === 'zh';
  return `${who}${chinese ? '' : ' '}${DEALING_LABELS[name][chinese ? 1 : 0]
    .replace('$', what ?? (chinese ? '东西' : 'something'))
    .replace(chinese && !whom ? /^和…|…/ : '…', whom ?? (chinese ? '' : 'each other'))}`;
}
