/**
 * Who comes into view is named behind what they do: 旁边开来一台挖掘机, 水桶里跳出一条鱼, 里面坐着一只骆驼. This puts them before it.
 * Used by `chinese-order.ts`.
 */
import type { ActName } from '../../score/score.js';
import type { Meaning, Term } from '../words/segment.js';

/** What needs nobody else, so that who is named behind it does it. */
const BY_ONESELF: ReadonlySet<ActName> = new Set([
  'walk',
  'run',
  'jump',
  'fly',
  'swim',
  'crawl',
  'fall',
  'float',
  'roll',
  'slide',
  'drive',
  'appear',
  'grow',
  'sit',
  'sleep',
]);
const RESTS = /^[站蹲趴躺停住挂吊立坐睡]/u;
const COMES = /(?:来|出|着|起|满|掉下|落下|下来|起来)$/u;
const ASPECT = /^(?:了|着|满|满了|出|来|出来|下|下来|起|起来|过来)$/u;
const THERE: Meaning = { part: 'other', word: '有', form: 'base', mark: 'there' };

/** Puts who is named behind the deed at `at` before it, where it is theirs. */
export function doerFirst(terms: Term[], at: number): void {
  const deed = terms[at]!;
  const act = deed.meanings.find(({ part }) => part === 'verb')?.act;
  if (act === undefined || !(BY_ONESELF.has(act) || RESTS.test(deed.text))) return;
  let next = at + 1;
  while (next < terms.length && !terms[next]!.apart && ASPECT.test(terms[next]!.text)) next += 1;
  if (next >= terms.length || terms[next]!.apart) return;
  const isBare = next === at + 1 && !COMES.test(deed.text);
  if (isBare ? !isWhere(terms, at, next) : !terms[next]!.meanings.some(({ count }) => count !== undefined)) return;
  const noun = nounFrom(terms, next);
  if (noun === undefined) return;
  const clause = terms.slice(0, at + 1).findLastIndex(({ apart }) => apart);
  if (clause <= 0 && !terms.slice(0, at).some(isNoun)) return;
  const start = Math.max(0, clause);
  const before = terms.slice(start, at).findLastIndex((term) => isNoun(term) || isDeed(term));
  const place = before === -1 ? undefined : terms[start + before + 1];
  // 门口的狗跳起来一下: who is named before it does it, unless that is only where.
  if (before !== -1 && (start + before + 1 >= at || !isPlace(place!))) return;
  const [first, ...more] = terms.slice(next, noun + 1);
  const there = before === -1 ? [] : [{ ...deed, text: '有', apart: false, meanings: [THERE] }];
  const isFirst = at === start;
  terms.splice(at, noun + 1 - at, ...there, { ...first!, apart: isFirst && deed.apart }, ...more, {
    ...deed,
    apart: false,
  });
}

/** 荷叶上滚水珠: nobody else is named than where, and who is there ends the sentence. */
function isWhere(terms: readonly Term[], at: number, next: number): boolean {
  const start = Math.max(
    0,
    terms.slice(0, at + 1).findLastIndex(({ apart }) => apart),
  );
  const before = terms.slice(start, at);
  const last = before.at(-1);
  if (!last || !isPlace(last) || before.filter(isNoun).length > 1) return false;
  const noun = nounFrom(terms, next);
  return noun !== undefined && (noun === terms.length - 1 || terms[noun + 1]!.apart);
}

/** Where the noun is of which a count opens the phrase: in 一只戴帽子的鹦鹉 the parrot. */
function nounFrom(terms: readonly Term[], from: number): number | undefined {
  const noun = terms.findIndex((term, index) => index >= from && (term.apart || isNoun(term)));
  if (noun === -1 || terms[noun]!.apart) return undefined;
  const before = terms.slice(from, noun);
  if (before.every(isOfNoun)) return noun;
  const isWorn = before.every((term) => isOfNoun(term) || term.meanings.some(({ mark }) => mark === 'wear'));
  return isWorn && terms[noun + 1]?.text === '的' ? nounFrom(terms, noun + 2) : undefined;
}

const isNoun = ({ meanings }: Term): boolean => meanings.some(({ subject }) => subject);
const isDeed = ({ meanings }: Term): boolean =>
  meanings.some(({ part, act, relation, sport }) => part === 'verb' && (act ?? relation ?? sport) !== undefined);
const isPlace = ({ meanings }: Term): boolean =>
  meanings.some(({ mark, part }) => mark === 'postposition' && part !== 'verb');
const isOfNoun = ({ meanings }: Term): boolean =>
  meanings.length > 0 &&
  meanings.every(({ mark, colour, count }) => mark === 'skip' || mark === 'of' || (colour ?? count) !== undefined);
