/**
 * Finds what passes between two in a prompt ("a ghost is afraid of a child"): the verb gives way to "and", so that both are
 * read as who they are, and the stage is told its name. Called by `reader.ts`.
 */
import type { Dealing } from '../reading.js';
import type { ActName } from '../score.js';
import { isAlive } from './interpret/tools.js';
import { DEALING_LABELS, type DealingWords } from './lexicon/dealings.js';
import { DEALINGS_CHINESE } from './lexicon/dealings-chinese.js';
import { DEALINGS_ENGLISH } from './lexicon/dealings-english.js';
import { EVENTS_CHINESE, STUCK_CHINESE } from './lexicon/events-chinese.js';
import { EVENTS_ENGLISH, STUCK_ENGLISH } from './lexicon/events-english.js';
import type { Draft } from './plot.js';

export interface Dealt {
  /** The prompt with "and" in the verb's place. */
  prompt: string;
  dealing: Dealing;
}

const WORDED = {
  en: [...EVENTS_ENGLISH, ...DEALINGS_ENGLISH, STUCK_ENGLISH],
  zh: [...EVENTS_CHINESE, ...DEALINGS_CHINESE, STUCK_CHINESE],
} as const;

/** Who is named in a text, in their order, and what is done. */
type Named = (text: string) => { drafts: readonly Draft[]; act: ActName | undefined };

export function dealtIn(prompt: string, language: 'en' | 'zh', namedIn: Named): Dealt | undefined {
  for (const words of WORDED[language]) {
    const found = words.words.exec(prompt);
    const dealt = found && between(prompt, found, words, language, namedIn);
    if (dealt) return dealt;
  }
  return undefined;
}

function between(
  prompt: string,
  { 0: { length }, index, groups = {} }: RegExpExecArray,
  words: DealingWords,
  language: 'en' | 'zh',
  namedIn: Named,
): Dealt | undefined {
  const { back = false, mutual = false, thing: usual } = words;
  const draftsOf = (text: string) => namedIn(text).drafts;
  const whom = called('whom', groups);
  const where = called('place', groups);
  const before = prompt.slice(0, index) + (groups.other ?? '');
  const rest = prompt.slice(index + length);
  const named = draftsOf(before).length;
  if (named === 0) return undefined;
  const spriteOf = (text: string | undefined): string | undefined => text && draftsOf(text)[0]?.subject.sprite;
  // Only from somebody one is protected.
  const isFreed =
    words.name === 'protect' && where !== undefined && !draftsOf(where).some(({ subject }) => isAlive(subject));
  const name = isFreed ? 'rescue' : words.name;
  const said = called('thing', groups);
  const isThing = ({ subject }: Draft) => subject.gender === undefined;
  const thing = (said && draftsOf(said).find(isThing)?.subject.sprite) ?? usual;
  // 给…一个拥抱: that is no thing.
  if (name === 'give' && language === 'zh' && said && !thing) return undefined;
  const from = where && (spriteOf(where) ?? ELEMENTS.find(([words]) => words.test(where))?.[1]);
  const place = from ?? words.place;
  const skill =
    name === 'teach' && said
      ? SCHOOLED.test(said)
        ? 'write'
        : namedIn(`${language === 'zh' ? '狗' : 'a dog '}${said}${language === 'zh' ? '' : 's'}`).act
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
  // A kite hangs in a tree and waits for nobody.
  if (name === 'stuck' && !draftsOf(before).every(({ subject }) => isAlive(subject))) return undefined;
  if (words.alone) {
    const dreaded =
      name === 'dread'
        ? dreadedIn(rest, draftsOf)
        : LONE.has(name)
          ? { ...(thing && { thing }), ...(place && { place }), ...(name === 'angle' && !thing && { thing: STAR }) }
          : loot(where, spriteOf(said));
    if (!dreaded) return undefined;
    const { behind = '', ...what } = dreaded;
    return {
      prompt: `${before.trimEnd()}${WHERE.exec(rest)?.[0] ?? ''}${behind}`,
      dealing: { name, by: named - 1, to: named - 1, ...what },
    };
  }
  if (mutual) {
    const [only] = draftsOf(before);
    const isPair = named === 1 && only !== undefined && (only.plural || (only.count ?? 1) !== 1);
    const against = named === 1 && !isPair ? words.usually : undefined;
    if (named === 1 && !isPair && against === undefined) return undefined;
    const [by, to] = isPair ? [0, 0] : against ? [0, 1] : [named - 2, named - 1];
    const cast = `${before.trimEnd()}${against ?? ''}`;
    return { prompt: `${cast} ${rest.trimStart()}`, dealing: { name, by, to, ...more } };
  }
  const first = name === 'introduce' ? named : named - 1;
  const join = (one: string, two: string) => `${before.trimEnd()}${language === 'zh' ? '和' : ' and '}${one}${two}`;
  const to = whom ?? words.usually;
  const joinings = [
    join(to ?? '', to === undefined ? rest.trimStart() : rest),
    // "a woman calms her sister": who looks alike is another.
    join(another(to ?? ''), another(to === undefined ? rest.trimStart() : rest)),
  ];
  const joined = joinings.find((text) => draftsOf(text).length > first + 1);
  if (joined === undefined) return undefined;
  return { prompt: joined, dealing: { name, by: back ? first + 1 : first, to: back ? first : first + 1, ...more } };
}

/** What one does with a thing, and needs no more words. */
const LONE: ReadonlySet<string> = new Set(['douse', 'wheel', 'late', 'win', 'angle', 'stuck']);
/** Fished for; else the word is the night's. */
const STAR = '2b50';

/** What is learnt with a pencil. */
const SCHOOLED = /^(?:maths?|english|chinese)$/i;

const another = (text: string): string => text.replace(/^\s*(?:his|her|its|their|my|the|an?) /i, ' another ');

/** What is told of one alone; `behind` the prompt stands where. */
type Alone = { behind?: string; thing?: string; place?: string } | undefined;

/** Storms and the dark are where one is; of a being one is afraid otherwise. */
const DREADED: readonly (readonly [words: RegExp, behind: string])[] = [
  [/^\s*(?:the |a |loud )?(?:thunder|lightning|storm)/i, ' in a thunderstorm'],
  [/^\s*(?:the |a )?(?:dark|night)/i, ' at night'],
];

function dreadedIn(rest: string, draftsOf: (text: string) => readonly Draft[]): Alone {
  const behind = DREADED.find(([words]) => words.test(rest))?.[1];
  if (behind) return { behind };
  const [draft] = draftsOf(rest);
  return draft && !isAlive(draft.subject) && draft.subject.gender === undefined
    ? { thing: draft.subject.sprite }
    : undefined;
}

const LARDERS =
  /kitchen|fridge|refrigerator|bakery|restaurant|supermarket|store|shop|pantry|\bcar\b|house|home|cabin|farm|coop/;

/** What is got at by breaking in: food where that is kept, else money. */
function loot(place = '', thing: string | undefined): Alone {
  const isLarder = LARDERS.test(place);
  return {
    behind: ` in ${/fridge|refrigerator|pantry|\bcar\b|house|home|cabin/.test(place) ? 'the kitchen' : place} at night`,
    thing: thing ?? (isLarder ? '1f354' : '1f4b0'),
    place: isLarder ? 'prop-refrigerator' : 'prop-safe',
  };
}

/** Whichever wording it is that named it. */
const called = (name: string, groups: Record<string, string | undefined>): string | undefined =>
  Object.entries(groups).find(([key, words]) => key.startsWith(name) && words !== undefined)?.[1];

/** What somebody is rescued from is a place, too. */
const ELEMENTS: readonly (readonly [words: RegExp, sprite: string])[] = [
  [/water|lake|river|sea|ocean|pool|pond|drown|水|河|湖|海|池/, '1f30a'],
  [/fire|flame|burn|火/, '1f525'],
  [/tree|branch|树/, '1f333'],
  [/roof|house|building|chimney|屋顶|房顶/, '1f3e0'],
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
