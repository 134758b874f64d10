/**
 * Chinese says what somebody does before it says who: 吃竹子的熊猫; English does so of sports: "surfing walrus". This puts who
 * before the deed, so that `interpret.ts` reads it as it reads 熊猫吃竹子.
 */
import type { Kind } from '../../reading.js';
import type { Meaning, Term } from '../words/segment.js';

/** Who can do something; 猫吃狗的食物 is about somebody's food. */
const DOERS: ReadonlySet<Kind> = new Set([
  'person',
  'animal',
  'giant',
  'small',
  'bird',
  'insect',
  'fish',
  'vehicle',
  'aircraft',
  'boat',
]);

export function putDoersFirst(terms: Term[]): Term[] {
  const ordered = sportsmenFirst(terms);
  for (let deed = 0; deed < ordered.length; deed += 1) {
    if (!isDeed(ordered[deed]!) || !opensPhrase(ordered, deed)) continue;
    const of = findOf(ordered, deed);
    const doer = of === undefined ? undefined : findDoer(ordered, of + 1);
    if (of === undefined || doer === undefined) continue;
    // 上的 is the place word too.
    const [first, ...clause] = ordered.slice(deed, ordered[of]!.text === '的' ? of : of + 1);
    const named = ordered.slice(of + 1, doer + 1);
    const moved = [{ ...named[0]!, apart: first!.apart }, ...named.slice(1), { ...first!, apart: false }, ...clause];
    ordered.splice(deed, doer + 1 - deed, ...moved);
    deed += named.length;
  }
  return ordered;
}

/** A sport that would bring a sportsman of its own is that of the animal whom it describes. */
function sportsmenFirst(terms: Term[]): Term[] {
  const ordered = [...terms];
  for (let at = 0; at + 1 < ordered.length; at += 1) {
    const [deed, doer] = [ordered[at]!, ordered[at + 1]!];
    const opens = at === 0 || deed.apart || deed.article !== 'none';
    if (!opens || doer.apart || doer.article !== 'none' || !isSport(deed) || !isBeast(doer)) continue;
    ordered.splice(
      at,
      2,
      { ...doer, apart: deed.apart, article: deed.article },
      { ...deed, apart: false, article: 'none' },
    );
  }
  return ordered;
}

const isSport = ({ language, text, meanings }: Term): boolean =>
  language === 'en' &&
  meanings.some(({ sport, form }) => sport !== undefined && (form === 'ing' || text.endsWith('ing')));

const isBeast = ({ meanings: [first] }: Term): boolean =>
  first?.subject !== undefined && first.subject.kind !== 'person' && DOERS.has(first.subject.kind);

function isDeed({ language, meanings }: Term): boolean {
  return language === 'zh' && meanings.some(({ part, act, relation }) => part === 'verb' && (act ?? relation));
}

/** Nobody stands before the deed who could be doing it. */
function opensPhrase(terms: Term[], deed: number): boolean {
  for (let at = deed; at > 0 && !terms[at]!.apart; at -= 1) {
    const { meanings } = terms[at - 1]!;
    if (meanings.some(({ count, mark }) => count !== undefined || mark === 'there' || mark === 'and')) return true;
    if (meanings.length === 0 || !meanings.every(({ mark, tempo }) => mark === 'skip' || tempo)) return false;
  }
  return true;
}

/** The 的 that ends the clause: the first behind the deed's object or place. */
function findOf(terms: Term[], deed: number): number | undefined {
  let hasObject = terms[deed]!.meanings.some(({ sport }) => sport);
  for (let at = deed + 1; at < terms.length && !terms[at]!.apart; at += 1) {
    const { text, meanings } = terms[at]!;
    if (!hasObject) hasObject = meanings.some(({ subject, scene }) => subject ?? scene);
    else if (text.endsWith('的') && !meanings.some(({ colour }) => colour)) return at;
  }
  return undefined;
}

function findDoer(terms: Term[], from: number): number | undefined {
  for (let at = from; at < terms.length && !terms[at]!.apart; at += 1) {
    const { meanings } = terms[at]!;
    const subject = meanings.find((meaning) => meaning.subject)?.subject;
    if (subject) return DOERS.has(subject.kind) && !subject.worn ? at : undefined;
    if (meanings.length === 0 || !meanings.every(isAdjective)) return undefined;
  }
  return undefined;
}

function isAdjective({ mark, colour, count }: Meaning): boolean {
  return mark === 'skip' || mark === 'of' || colour !== undefined || count !== undefined;
}
