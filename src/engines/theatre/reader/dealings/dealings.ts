/**
 * Finds what passes between two in a prompt ("a ghost is afraid of a child"): the verb gives way to "and", so that both are
 * read as who they are, and the stage is told its name. Called by `reader.ts`.
 */
import type { Dealing } from '../../reading.js';
import type { ActName } from '../../score/score.js';
import { isAlive } from '../interpret/tools.js';
import { DEALING_LABELS, type DealingWords } from '../lexicon/dealings.js';
import { DEALINGS_CHINESE } from '../lexicon/dealings-chinese.js';
import { DEALINGS_ENGLISH } from '../lexicon/dealings-english.js';
import { EVENTS_CHINESE, STUCK_CHINESE } from '../lexicon/events-chinese.js';
import { EVENTS_ENGLISH, STUCK_ENGLISH } from '../lexicon/events-english.js';
import { outcomeLabel } from '../lexicon/strikes.js';
import type { Draft } from '../plot.js';
import { changedIn } from './changes.js';
import { type Alone, aloneIn } from './deals-alone.js';
import { happenedIn } from './happens.js';
import { questIn } from './quests.js';
import { struckIn } from './strikes.js';
import { wreckedIn } from './wrecks.js';

export interface Dealt {
  /** The prompt with "and" in the verb's place. */
  prompt: string;
  /** None where both do the same. */
  dealing?: Dealing;
}

const WORDED = {
  en: [...EVENTS_ENGLISH, ...DEALINGS_ENGLISH, STUCK_ENGLISH],
  zh: [...EVENTS_CHINESE, ...DEALINGS_CHINESE, STUCK_CHINESE],
} as const;

/** Who is named in a text, in their order, and what is done. */
export type Named = (text: string) => {
  drafts: readonly Draft[];
  act: ActName | undefined;
  /** Index of who was named last and is nobody's place, tool or aim: the turtle of "a turtle on a skateboard". */
  doer: number;
};

export function dealtIn(prompt: string, language: 'en' | 'zh', namedIn: Named): Dealt | undefined {
  const wrecked = wreckedIn(prompt, language, namedIn);
  if (wrecked) return wrecked;
  const changed = changedIn(prompt, language, namedIn);
  // What changes in somebody's hands does nothing else.
  if (changed?.dealing && isBefore(changed.dealing)) return changed;
  const happened = happenedIn(prompt, language, namedIn);
  const isGrown = happened?.dealing?.name !== 'ripen' || GROWN.test(prompt);
  if (happened && isGrown) return happened;
  if (changed) return changed;
  if (happened) return happened;
  const helped = helpedIn(prompt, language, namedIn);
  if (helped) return helped;
  const struck = struckIn(prompt, language, namedIn);
  if (struck) return struck;
  for (const words of WORDED[language]) {
    const found = words.words.exec(prompt);
    const dealt = found && between(prompt, found, words, language, namedIn);
    if (dealt) return dealt;
  }
  return undefined;
}

const isBefore = ({ by, to, thing, changes }: Dealing): boolean =>
  changes?.length === 1 && (by !== to || thing !== undefined);

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
  const { drafts: namedBefore, doer: subject } = namedIn(before);
  const named = namedBefore.length;
  if (named === 0) return undefined;
  // 外卖小哥骑电动车，护着奶茶: the scooter does not.
  const alive = namedBefore.findLastIndex(({ subject }) => isAlive(subject));
  const isDoerAlive = namedBefore[subject] !== undefined && isAlive(namedBefore[subject].subject);
  // 小猫偷鱼被主人骂: it is the kitten.
  const sufferer = language === 'zh' && back ? namedBefore.findIndex(({ subject }) => isAlive(subject)) : -1;
  const doer = sufferer !== -1 ? sufferer : language === 'zh' && alive !== -1 && !isDoerAlive ? alive : subject;
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
  const { makes, ...learnt }: Learnt = name === 'teach' && said ? learntIn(said, language, namedIn) : {};
  // Of what is made by and by both are at it.
  if (makes && whom)
    return { prompt: `${before.trimEnd()}${language === 'zh' ? `和${whom}一起` : ` and ${whom} `}${said}${rest}` };
  const young = YOUNG.test(whom ?? rest.slice(0, LONGEST_YOUNG));
  const more = { ...(young && { young }), ...(thing && { thing }), ...learnt, ...(place && { place }) };

  const quest = questIn(words.name, { before, rest, language, namedIn });
  if (quest) return 'dealing' in quest ? quest : undefined;
  if (DREAMT.test(name)) {
    const dreamt = spriteOf(rest);
    const where = WHERE.exec(rest)?.[0] ?? '';
    const sleeps = language === 'zh' ? '睡觉' : ' sleeps';
    return dreamt === undefined
      ? undefined
      : {
          prompt: `${before.trimEnd()}${sleeps}${where}`,
          dealing: { name, by: doer, to: doer, thing: dreamt },
        };
  }
  // A kite hangs in a tree and waits for nobody.
  if (name === 'stuck' && !draftsOf(before).every(({ subject }) => isAlive(subject))) return undefined;
  if (words.alone) {
    const alone = LONE.has(name)
      ? { ...(thing && { thing }), ...(place && { place }), ...(name === 'angle' && !thing && { thing: STAR }) }
      : aloneIn(name, thing, { rest, thing: said, place: where, draftsOf });
    if (!alone) return undefined;
    const { behind = '', ...what }: NonNullable<Alone> = alone;
    return {
      prompt: `${before.trimEnd()}${WHERE.exec(rest)?.[0] ?? ''}${behind}`,
      dealing: {
        name,
        by: doer,
        to: doer,
        ...what,
        ...(name === 'raid' && LEAVES.test(prompt.slice(index)) && { leaves: true }),
      },
    };
  }
  if (mutual) {
    const drafts = draftsOf(before);
    // 两个老人在公园长椅上分享…: not with the bench.
    const beings = drafts.flatMap(({ subject }, index) => (isAlive(subject) ? [index] : []));
    const at = beings.length === 1 ? beings[0]! : 0;
    const only = beings.length === 1 || named === 1 ? drafts[at] : undefined;
    const isPair = only !== undefined && (only.plural || (only.count ?? 1) !== 1);
    const against = named === 1 && !isPair ? words.usually : undefined;
    if (named === 1 && !isPair && against === undefined) return undefined;
    // "a dog plays chess and a cat rides a bike": somebody else has something else to do.
    if (against && draftsOf(rest).some(({ subject, acts }) => isAlive(subject) && acts.length > 0)) return undefined;
    const [by, to] = isPair ? [at, at] : against ? [0, 1] : [named - 2, named - 1];
    const both = `${before.trimEnd()}${against ?? ''}`;
    return { prompt: `${both} ${rest.trimStart()}`, dealing: { name, by, to, ...more } };
  }
  // 女朋友生气了，男生求原谅，旁边的猫…: who is meant was named before.
  const earlier = namedBefore.findLastIndex(({ subject }, index) => index < doer && isAlive(subject));
  const ends = language === 'zh' && !back && whom === undefined && /^了?[，,。！!]/u.test(rest);
  if (ends && earlier !== -1 && words.usually === undefined)
    return { prompt: before + rest, dealing: { name, by: doer, to: earlier, ...more } };
  const first = name === 'introduce' ? named : doer;
  const second = Math.max(first + 1, named);
  const join = (one: string, two: string) => `${before.trimEnd()}${language === 'zh' ? '和' : ' and '}${one}${two}`;
  const to = whom ?? words.usually;
  const joinings = [
    join(to ?? '', to === undefined ? rest.trimStart() : rest),
    // "a woman calms her sister": who looks alike is another.
    join(another(to ?? ''), another(to === undefined ? rest.trimStart() : rest)),
  ];
  const joined = joinings.find((text) => draftsOf(text).length > second);
  if (joined === undefined) return undefined;
  // Of a table something is taken otherwise.
  if (name === 'steal' && !isAlive(draftsOf(joined)[back ? first : second]!.subject)) return undefined;
  return { prompt: joined, dealing: { name, by: back ? second : first, to: back ? first : second, ...more } };
}

/** What one does with a thing, and needs no more words. */
const LONE: ReadonlySet<string> = new Set(['douse', 'wheel', 'late', 'win', 'angle', 'stuck']);
/** Fished for; else the word is the night's. */
const STAR = '2b50';

/** What is learnt with a pencil. */
const SCHOOLED = /^(?:maths?|english|chinese)$/i;
const LAST_SOUND = [
  [/(?:s|x|z|ch|sh)$/, 'es'],
  [/$/, 's'],
] as const;

interface Learnt extends Pick<Dealing, 'skill' | 'thing'> {
  makes?: boolean;
}

/** "helps his daughter build a sandcastle", 帮女儿搭积木: both are at it. */
const HELPED = {
  en: /^(?<by>.+?) help(?:s|ing)? (?<whom>(?:an?(?:other)?|the|his|her|its|their|my) (?:[\w-]+ )??[\w-]+) (?:to )?(?<deed>(?!with\b|out\b|up\b|across\b|from\b|off\b|over\b|in\b|on\b)(?<verb>[a-z]+)\b.*)$/i,
  zh: /^(?<by>[^，,]{1,8}?)(?:正?在)?帮助?(?<whom>[^，,]{1,4}?)(?<deed>(?<verb>搭|堆|做|烤|种|建|盖|画|洗|修|拼|包|装饰).+)$/u,
} as const;

function helpedIn(prompt: string, language: 'en' | 'zh', namedIn: Named): Dealt | undefined {
  const { by = '', whom = '', deed = '', verb = '' } = HELPED[language].exec(prompt.trim())?.groups ?? {};
  if (!verb) return undefined;
  const both = language === 'zh' ? `${by}和${whom}一起${deed}` : `${by} and ${whom} ${deed}`;
  const isDone = namedIn(both).drafts.filter(({ subject, acts }) => isAlive(subject) && acts.length > 0).length > 1;
  return isDone ? { prompt: both } : undefined;
}

/** What the pupil does in the end, and what with. */
function learntIn(said: string, language: 'en' | 'zh', namedIn: Named): Learnt {
  if (SCHOOLED.test(said)) return { skill: 'write' };
  const [verb = '', ...object] = said.split(' ');
  const ending = LAST_SOUND.find(([sound]) => sound.test(verb))![1];
  const { drafts, act } = namedIn(language === 'zh' ? `人${said}` : `a person ${verb}${ending} ${object.join(' ')}`);
  const prop = act && drafts[0]?.props?.[act];
  if (prop?.becoming) return { makes: true };
  return { ...(act && { skill: act }), ...(prop && { thing: prop.sprite }) };
}

const another = (text: string): string => text.replace(/^\s*(?:his|her|its|their|my|the|an?) /i, ' another ');

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

/** It ripens stage by stage. */
const GROWN = /\b(?:flower|blossom|seed|sprout|bud|acorn|egg|hatch|burn)\w*|花|种子|芽|[孵烧壳蛋]/iu;
/** Said of somebody right behind the verb. */
const YOUNG = /\b(?:little|baby|young|tiny)\b|^小|宝宝|幼/;
const LONGEST_YOUNG = 16;

const DREAMT = /^dream/;
/** Who steals is gone in the end. */
const LEAVES =
  /\b(?:walk|stroll|run|sneak|fl|slip|mak|get|waddl|march)\w* (?:back |straight |right |quickly |calmly )*(?:out|off|away)\b|\bleaves?\b|跑[了掉走出]|溜[了走]|走[了出掉]|逃|飞走/;
/** Where the sleeper is. */
const WHERE = /\s(?:in|on|at|under) .*$/;

interface Names {
  who: string;
  /** `undefined`: each other. */
  whom: string | undefined;
  what: string | undefined;
}

/** One thing, and what becomes of it. */
export function turnedInto({
  changes = [],
  thing,
}: Partial<Dealing> = {}): { of: number; into: string; thing?: string } | undefined {
  const [only, another] = changes;
  return only?.into.sprite && !another ? { of: only.of, into: only.into.sprite, ...(thing && { thing }) } : undefined;
}

/** In words of ours what was understood. */
export function retold(
  { name, manner, outcome, by, to, place }: Dealing,
  language: 'en' | 'zh',
  { who, whom, what }: Names,
): string {
  const chinese = language === 'zh';
  if (name === 'open-up' && place) return `${who}${chinese ? '从打开的门里出来' : ' coming out of an open door'}`;
  return `${who}${chinese ? '' : ' '}${(outcome ? outcomeLabel(manner, outcome, by === to) : DEALING_LABELS[name])[
    chinese ? 1 : 0
  ]
    .replace('$', what ?? (chinese ? '东西' : 'something'))
    .replace(chinese && !whom ? /^和…|…/ : '…', whom ?? (chinese ? '' : 'each other'))}`;
}
