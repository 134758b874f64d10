/**
 * Finds one small happening in a prompt ("a dog sinks in deep snow until only its ears are left"): by a verb and its roles, so
 * that any being and any thing may be in it. Who is told of is left in the prompt, the rest is staged. Called by `dealings.ts`.
 */
import { type Dealing, type DealingName, HANDLED_NAMES } from '../../reading.js';
import { isAlive } from '../interpret/tools.js';
import { CONTAINERS, type HappeningWords, HEAPED, KNOWN, SIGHTS, STUFF_WORDS } from '../lexicon/happenings.js';
import { HAPPENINGS_CHINESE } from '../lexicon/happenings-chinese.js';
import { HAPPENINGS_ENGLISH } from '../lexicon/happenings-english.js';
import { PLIGHTS_CHINESE, PLIGHTS_ENGLISH } from '../lexicon/plights.js';
import { SET_UPON_CHINESE, SET_UPON_ENGLISH } from '../lexicon/set-upon.js';
import type { Draft } from '../plot.js';
import type { SubjectSense } from '../words/sense.js';
import type { Dealt, Named } from './dealings.js';

const WORDED = {
  en: [...PLIGHTS_ENGLISH, ...HAPPENINGS_ENGLISH, ...SET_UPON_ENGLISH],
  zh: [...PLIGHTS_CHINESE, ...HAPPENINGS_CHINESE, ...SET_UPON_CHINESE],
} as const;
/** What else is said of where it is and what is held. */
const WHERE =
  /\s(?:in|on|at|under|with|near|by|during|across|along|through(?= an? (?:\w+ )?(?:\w+ )?(?:ballroom|restaurant|market|kitchen|forest|street|village|city|park))) (?!the end\b|last\b|first\b|(?:his|her|its|their) (?:face|head|nose)\b).*$/i;
const IS_PLACED = /\s(?:in|on|at|under|through) |[在里上中]/;
/** It is taken away in the end. */
const LEAVES = /\b(?:picks?|plucks?|picked)\b|摘/;
/** Where it is, where that stands in other words. */
const BEHIND = [
  [/hydrant|消防栓|消火栓/, ' on the street', '在街道上'],
  [/\bsoda\b|\bcola\b|champagne|\bbeer\b|可乐|汽水|雪碧|香槟|饮料|气泡水/, ' in the kitchen', '在厨房里'],
  [/\bfaucet|\btap\b|\bpipe|\bsink\b|水龙头|水管/, ' in the bathroom', '在浴室里'],
  [/\b(?:hill|slope|mountain)\b|山坡|山上|坡/, ' in the meadow', '在草地上'],
  [/\bbath|\btub\b|washing machine|toilet|shower|浴缸|洗衣机|马桶/, ' in the bathroom', '在浴室里'],
  [/\b(?:kitchen|pot|pan|cup|mug|kettle|dishwasher|soup)\b|锅|杯|壶/, ' in the kitchen', '在厨房里'],
  [/\bairport\b|机场/, ' at the airport', '在机场'],
  [/\b(?:train |railway )?station\b|车站|火车/, ' at the train station', '在火车站'],
  [/\bparking lot|\bcar park|\bdriveway|\bstreet|停车场|马路|路边/, ' on the street', '在街道上'],
  [/\bgolf/, ' in the park', '在公园里'],
  [/\b(?:spicy|hot sauce|chil[li]+|hot pepper|wasabi|curry|soup)\b|辣|咖喱|芥末/i, ' in the kitchen', '在厨房里'],
  [/\bcards\b|\bcups\b|blocks|domino|book ?shel|bookcase|积木|纸牌|多米诺|书架/, ' in the living room', '在客厅里'],
  [/archa?eologist|paleontologist|考古|古生物/i, ' in the desert', '在沙漠里'],
  [/\btent\b|帐篷/, ' at the campsite', '在营地'],
  [/\bbeach\b|sand ?castle|沙滩|海边|沙堡/, ' on the beach', '在沙滩上'],
  [/\bdoor(?:way)?\b|(?<![守球])门/, ' in the corridor', '在走廊里'],
] as const;
/** It goes wrong. */
const FAILS = /\b(?:trip|fall|fell|drop|slip|collaps|crash|stumbl|tumbl|topple|break|sneez)\w*|摔|掉|倒|塌|滑|绊|碎|洒/;
/** Sand is that of a beach for whoever lives by the sea. */
const DESERT = /desert|沙漠/;
const SHORE = /\b(?:crabs?|sea turtles?|clams?|shells?|hermit)\b|蟹|海龟|贝|蛤|海星/iu;
const LOOKS = /^[^，,。]{0,12}(?:风格|画风)的?[，, ]*$/u;
/** Up and away. */
const FLYING = /\bfl(?:y|ies|ew)\b|flutter|soar|float|swirl|swarm|飞|飘/;
/** Whoever has a head to put something on. */
const WEARS = (subject: SubjectSense): boolean =>
  isAlive(subject) || /^(?:26c4|2603|1f383|prop-scarecrow)/.test(subject.sprite);
const MOST_THINGS = 4;
/** Not done with somebody. */
const NOBODY: ReadonlySet<string> = new Set(['hit-by', 'catch-fall', 'blow-off', 'stuff', 'tussle']);
/** Whose a hat or eyes are that nobody is named for. */
const OWNERS = [
  [/\bher\b|她/, 'a woman', '一个女人'],
  [/\b(?:his|him|he)\b|他/, 'a man', '一个男人'],
] as const;

/** Told over the whole of a prompt, whatever stands between. */
const PAYOFFS: ReadonlySet<DealingName> = new Set([
  'burst-out',
  'chase-off',
  'stack',
  'collapse',
  'blackout',
  'put-on',
  'come-alive',
  'fume',
  'light-up',
  'snatch',
  'pop-up',
  'dunk',
  'recolour',
  'wake-for-food',
  'unearth',
  ...HANDLED_NAMES,
]);
export const isPayoff = (name: DealingName | undefined): boolean => name !== undefined && PAYOFFS.has(name);

/** Who does something over two clauses may only be called by that. */
const SHE = [[/\bshe\b/, 'a woman', '一个女人']] as const;

export function happenedIn(prompt: string, language: 'en' | 'zh', namedIn: Named): Dealt | undefined {
  for (const row of WORDED[language]) {
    const found = row.words.exec(prompt);
    const dealt = found && told(prompt, found, row, language, namedIn);
    if (dealt) return dealt;
  }
  return undefined;
}

function told(
  prompt: string,
  { 0: match, index, groups = {} }: RegExpExecArray,
  row: HappeningWords,
  language: 'en' | 'zh',
  namedIn: Named,
): Dealt | undefined {
  const chinese = language === 'zh';
  const draftsOf = (text: string) => namedIn(text).drafts;
  const group = (name: string): string | undefined =>
    Object.entries(groups).find(([key, words]) => key.startsWith(name) && words !== undefined)?.[1];
  const rest = prompt.slice(index + match.length);
  const doers = doersIn(group('doer') ?? prompt.slice(0, index), prompt, row, chinese, draftsOf);
  if (!doers) return undefined;
  const { named, at } = doers;
  const before =
    row.rides === 'bicycle' ? `${doers.before.trim()}${chinese ? '骑自行车' : ' rides a bicycle'}` : doers.before;
  // Who lets go stands before the verb.
  const usual = row.usualWhom?.[chinese ? 1 : 0];
  const whom = row.rides === 'bicycle' && group('doer') ? prompt.slice(0, index) : (group('whom') ?? usual);
  const cast = whom === undefined ? before : joined(before, whom, named, chinese, draftsOf);
  if (cast === undefined) return undefined;
  const where = chinese ? '' : (WHERE.exec(rest)?.[0] ?? '');
  if (row.rides === 'other')
    return whom !== undefined && row.livingWhom && !draftsOf(whom).some(({ subject }) => isAlive(subject))
      ? undefined
      : {
          prompt: chinese
            ? `${whom}骑着${before}${rest}`
            : `${whom} rides on ${before.trim()}${group('where') ?? where}`,
        };
  const earlier = row.earlier
    ? draftsOf(before).findLastIndex(({ subject }, index) => index < at && WEARS(subject))
    : undefined;
  if (earlier === -1) return undefined;
  const to = earlier ?? (whom === undefined ? at : named);
  if (row.wornBy && !WEARS(draftsOf(cast)[to]!.subject)) return undefined;
  if (whom !== undefined && row.livingWhom && !isAlive(draftsOf(cast)[to]!.subject)) return undefined;
  // 被老师用粉笔砸醒: a teacher is nothing that falls on somebody.
  const struck = NOBODY.has(row.name) ? group('thing') : undefined;
  const [falls] = struck ? draftsOf(struck) : [];
  if (falls && (row.name === 'hit-by' ? falls.subject.kind === 'person' : isAlive(falls.subject))) return undefined;
  const what = whatIn(row, group('thing'), group('place'), rest, draftsOf);
  if (!what || (row.fits && !row.fits(draftsOf(before).at(-1)!.subject, what, draftsOf))) return undefined;
  const more = row.told?.(prompt);
  const { behind: commonly = BEHIND.find(([words]) => words.test(prompt))?.[chinese ? 2 : 1] ?? '', ...roles } = what;
  const sight = row.name === 'behold' && SIGHTS.find(([words]) => words.test(match))?.[chinese ? 2 : 1];
  const kept = more?.place === 'prop-refrigerator' && (chinese ? '在厨房里' : ' in the kitchen');
  const ashore = DESERT.test(commonly) && SHORE.test(prompt) && (chinese ? '在沙滩上' : ' on the beach');
  const behind = sight || kept || ashore || commonly;
  const isPlaced = IS_PLACED.test(before) || IS_PLACED.test(where);
  // How it is to look stands before whatever happens.
  const looks = group('doer') && LOOKS.test(prompt.slice(0, index)) ? prompt.slice(0, index) : '';
  return {
    prompt: `${looks}${chinese && !isPlaced && behind ? behind : ''}${cast.trim()}${where}${chinese || isPlaced ? '' : behind}`,
    dealing: {
      name: row.name,
      by: row.turned ? to : at,
      to: row.turned ? at : to,
      ...roles,
      ...more,
      ...(LEAVES.test(match + rest) && { leaves: true }),
      ...(row.name === 'burst-out' && FLYING.test(match) && { skill: 'fly' as const }),
      ...(row.doer && FAILS.test(match) && { fails: true }),
    },
  };
}

/** Who does it or to whom it happens: the one that is named before it, else whose the eyes are. */
function doersIn(
  said: string,
  prompt: string,
  { by = 'alive', usually, nobody, doer }: HappeningWords,
  chinese: boolean,
  draftsOf: (text: string) => readonly Draft[],
): { before: string; named: number; at: number } | undefined {
  const drafts = draftsOf(said);
  const isFit = ({ subject }: Draft) => by === 'any' || isAlive(subject) === (by === 'alive');
  const last = drafts.length - 1;
  const found = doer === 'first' ? drafts.findIndex(isFit) : doer === 'last' ? drafts.findLastIndex(isFit) : last;
  if (found !== -1 && isFit(drafts[found]!)) return { before: said, named: drafts.length, at: found };
  if (usually) {
    if (nobody) return { before: usually[chinese ? 1 : 0], named: 1, at: 0 };
    // Bubbles fill the kitchen, the dog sneezes: it is the dog's film.
    const there = prompt.split(CLAUSES).find((clause) => draftsOf(clause).some(({ subject }) => isAlive(subject)));
    const before = there ?? usually[chinese ? 1 : 0];
    const named = draftsOf(before).length;
    return { before, named, at: named - 1 };
  }
  const owner =
    by === 'thing'
      ? undefined
      : (OWNERS.find(([words]) => words.test(prompt)) ?? (doer && SHE.find(([words]) => words.test(prompt))));
  return owner && { before: chinese ? owner[2] : owner[1], named: 1, at: 0 };
}

function joined(
  before: string,
  whom: string,
  named: number,
  chinese: boolean,
  draftsOf: (text: string) => readonly Draft[],
): string | undefined {
  const another = whom.replace(/^\s*(?:his|her|its|their|my|the|an?) /i, 'another ');
  return [whom, another]
    .map((one) => `${before.trim()}${chinese ? '和' : ' and '}${one.trim()}`)
    .find((text) => draftsOf(text).length === named + 1);
}

type What = Pick<Dealing, 'thing' | 'things' | 'place' | 'stuff'> & { behind?: string };

/** What it is done with, out of what, in what. */
function whatIn(
  row: HappeningWords,
  thing: string | undefined,
  place: string | undefined,
  rest: string,
  draftsOf: (text: string) => readonly Draft[],
): What | undefined {
  const spriteOf = (text: string): string | undefined =>
    KNOWN.find(([words]) => words.test(text))?.[1] ??
    draftsOf(text.replace(PILE_OF, '')).at(OWNED.test(text) ? -1 : 0)?.subject.sprite;
  const container = place === undefined ? undefined : CONTAINERS.find(([words]) => words.test(place));
  const at = container?.[1] ?? (place === undefined ? undefined : spriteOf(place)) ?? row.place;
  const stuff = STUFF_WORDS.find(([words]) => words.test(`${place ?? ''} ${thing ?? ''}`));
  const listed =
    thing === undefined ? [] : `${thing},${row.lists ? rest : ''}`.split(LIST).flatMap((one) => spriteOf(one) ?? []);
  const all = MANY.test(thing ?? '') ? [...(row.things ?? []), ...listed] : listed;
  const things = all.slice(0, MOST_THINGS);
  const heaped = HEAPED.find(([words]) => words.test(`${place ?? ''} ${thing ?? ''}`))?.[1];
  const [one = row.thing] = row.heaps ? [heaped ?? (stuff ? undefined : listed[0])] : things;
  const own = stuff?.[1] ?? row.stuff;
  if (
    row.needs?.some(
      (need) => ({ thing: one, place: at, stuff: own ?? (row.heaps ? one : undefined) })[need] === undefined,
    )
  )
    return undefined;
  // Snowballs come out of a freezer that stands in a kitchen.
  const behind = row.behind ?? (row.name === 'burst-out' ? container?.[2] : undefined) ?? stuff?.[2] ?? container?.[2];
  return {
    ...(one && { thing: one }),
    ...(things.length > 1 && { things }),
    ...(at && { place: at }),
    ...(own && !(row.heaps && one) && { stuff: own }),
    ...(behind && { behind }),
  };
}

const CLAUSES = /[,，;；。.]|\b(?:and|while|as|when)\b/;
/** Whatever there may be. */
const MANY = /thing after|things|一件又一件|各种|一样又一样|东西/;
/** The hat is what matters, not whose it is. */
const OWNED = /的|['’]s\b/;
/** It is of them that it is. */
const PILE_OF = /^.*\b(?:tower|stack|pile|pyramid|wall|heap) of (?:the |a )?/;
const LIST = /,|;|\bthen\b|\band\b|\blast\b|\bfinally\b|然后|接着|最后|又|再|和|、|，/;
