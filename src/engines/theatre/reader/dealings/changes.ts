/**
 * Finds what becomes of one thing, or of two side by side: "a leaf turns from green to red", "an iron gate rusts", 铁门生锈了. The
 * thing stays in the prompt, what it looks like before and after is staged. Called by `dealings.ts`.
 */
import type { Change, Guise } from '../../reading.js';
import { isAlive } from '../interpret/tools.js';
import {
  AS_USUAL,
  CHANGING_THINGS,
  GLOWING,
  GOES,
  GONE,
  INHERENT_CHINESE,
  INHERENT_ENGLISH,
  OTHER_PICTURES,
  TURNS_CHINESE,
  TURNS_ENGLISH,
  WEAK,
} from '../lexicon/change-words.js';
import type { Draft } from '../plot.js';
import { figureOf } from './change-figures.js';
import { colourOf, surfaceOf } from './change-looks.js';
import { changedUnderEyes } from './changes-of-others.js';
import type { Dealt, Named } from './dealings.js';

/** One verb of change, in its clause. */
interface Told {
  at: number;
  end: number;
  from?: string | undefined;
  into?: string | undefined;
  inherent?: { from?: Guise; into: Guise; of?: 'thing' | 'plant' | 'lamp' };
}

/** What changes, in words that name it, and how. */
interface Found {
  draft: Draft;
  phrase: string;
  change: Omit<Change, 'of'>;
}

const MOST = 2;

export function changedIn(prompt: string, language: 'en' | 'zh', namedIn: Named): Dealt | undefined {
  const verbs = language === 'en' ? verbsEnglish(prompt) : verbsChinese(prompt);
  if (verbs.length === 0) return undefined;
  const seen = changedUnderEyes(prompt, language, namedIn, guiseOf);
  if (seen) return seen;
  const found: Found[] = [];
  let opened = 0;
  verbs.forEach((verb, index) => {
    const next = verbs[index + 1]?.at ?? prompt.length;
    const subject = subjectOf(prompt.slice(opened, verb.at), index === 0, language);
    opened = verb.end;
    if (language === 'en' && isElsewhere(prompt.slice(verb.at, verb.end), prompt.slice(verb.end, next))) return;
    const said = { ...verb, ...(language === 'en' && complementOf(prompt.slice(verb.end, next))) };
    const before = found.at(-1);
    if (index > 0 && subject === undefined && before) {
      const more = guises(said, before.draft, '', language, namedIn);
      if (more)
        before.change = {
          from: { ...more.from, ...before.change.from },
          into: { ...before.change.into, ...more.into },
        };
      return;
    }
    if (subject !== undefined && OWNED.test(subject)) return;
    const one = subject === undefined ? undefined : foundIn(subject, said, language, namedIn);
    if (one && found.length < MOST) found.push(one);
  });
  if (found.length === 0) return undefined;
  const phrase = found.map(({ phrase }) => phrase).join(language === 'zh' ? '和' : ' and ');
  const { drafts } = namedIn(phrase);
  const changes = found.flatMap(({ draft, change }, at): Change[] => {
    const alike = drafts.flatMap(({ subject }, index) => (subject.sprite === draft.subject.sprite ? [index] : []));
    const of =
      alike[
        Math.min(
          alike.length - 1,
          found.slice(0, at).filter((one) => one.draft.subject.sprite === draft.subject.sprite).length,
        )
      ];
    return of === undefined ? [] : [{ ...change, of }];
  });
  const [first, second = first] = changes;
  if (!first) return undefined;
  const placed = language === 'en' ? (PLACED.exec(prompt)?.[0] ?? '') : (PLACED_CHINESE.exec(prompt)?.[0] ?? '');
  // Who jumps in is on the water before.
  const where = /^在?水[里中]$/u.test(placed) ? '在河里' : placed;
  return {
    prompt: language === 'zh' ? `${where}${phrase}` : `${phrase}${where}`,
    dealing: { name: 'change', by: first.of, to: second!.of, changes },
  };
}

/** A place that has a set, behind all that is told. */
const PLACED =
  /\s(?:in|on|at) (?:an?|the) (?:[\w-]+ )?(?:park|garden|forest|kitchen|street|beach|desert|meadow|room|living room|bedroom|farm|field|snow|jungle|studio)\b|\sinto (?:an? |the )?(?:\w+ )?(?:water|lake|pool|river|sea|ocean|pond)\b/iu;
const PLACED_CHINESE =
  /在?(?:公园|花园|森林|厨房|街道?|海滩|沙滩|沙漠|草地|客厅|卧室|农场|田|雪地|丛林|水|河|湖|海|池塘|泳池|游泳池)[里上中]/u;

function verbsEnglish(prompt: string): Told[] {
  const turns = [...prompt.matchAll(TURNS_ENGLISH)].map(
    ({ 0: { length }, index }): Told => ({ at: index, end: index + length }),
  );
  const inherent = INHERENT_ENGLISH.flatMap(({ words, ...what }) =>
    [...prompt.matchAll(words)].map(
      ({ 0: { length }, index }): Told => ({ at: index, end: index + length, inherent: what }),
    ),
  );
  return inOrder([...turns, ...inherent]);
}

function verbsChinese(prompt: string): Told[] {
  const turns = [...prompt.matchAll(TURNS_CHINESE)].map(
    ({ 0: { length }, index, groups = {} }): Told => ({
      at: index,
      end: index + length,
      from: groups.from,
      into: groups.into,
    }),
  );
  const inherent = INHERENT_CHINESE.flatMap(({ words, ...what }) =>
    [...prompt.matchAll(words)].map(
      ({ 0: { length }, index }): Told => ({ at: index, end: index + length, inherent: what }),
    ),
  );
  return inOrder([...inherent, ...turns]);
}

const isElsewhere = (verb: string, rest: string): boolean =>
  WEAK.test(verb) && !GONE.test(rest) && (GOES.test(verb) || !/^[\s,]*(?:from|(?:in)?to)\b/iu.test(rest));

/** "wilts to brown" is told once, with what it says by itself and what is said. */
function inOrder(verbs: readonly Told[]): Told[] {
  const sorted = [...verbs].sort((one, other) => one.at - other.at || other.end - one.end);
  const told: Told[] = [];
  for (const verb of sorted) {
    const before = told.at(-1);
    const inherent = verb.inherent ?? before?.inherent;
    if (!before || verb.at >= before.end) told.push(verb);
    else told[told.length - 1] = { ...before, ...(inherent && { inherent }) };
  }
  return told;
}

/** "from green to red", "to a shade of blue", "dull and uneven". */
function complementOf(rest: string): Pick<Told, 'from' | 'into'> {
  const said = rest.replace(CLAUSE, '').replace(/^\s*(?:the shape of|into the shape of)\s/iu, ' into ');
  const only = /^[\s,]*(?:its |their )?(?:colou?rs? )?from ((?:(?!\b(?:in)?to\b).)+)$/iu.exec(said);
  if (only) return { from: only[1] };
  const both = /^[\s,]*(?:its |their )?(?:colou?rs? )?from (.+?) (?:back )?(?:in)?to (.+)$/iu.exec(said);
  if (both) return { from: both[1], into: both[2] };
  const one = /^[\s,]*(?:its |their )?(?:colou?rs? )?(?:back )?(?:(?:in)?to )?(.+)$/iu.exec(said);
  return { into: one?.[1] };
}

/** Of eyes and hair nothing is seen. */
const OWNED =
  /['’]s (?:\w+ )?(?:eyes?|hair|face|nose|cheeks|ears?|mood|expression)\b|(?:眼睛|头发|脸|鼻子|耳朵|表情|心情|脸色)$/iu;
/** What follows is another clause. */
const CLAUSE =
  /\s*(?:[;.]|,\s+(?=(?:\w+ly\s+)?(?:\w+ing|as|while|and|with|then|an?|its?|the|his|her|like)\b)|\b(?:as|while|whilst|when|beside|alongside|next to|near|parallel to|until|over time|due to|over years)\b).*$/iu;
const OPENING =
  /^.*(?:[,;]|\b(?:as|while|whilst|and)\b|\b(?:beside|alongside|next to|near|parallel to)\b(?! (?:it|him|her|them)\b))\s*/iu;

const MANNER_ALONE = /^(?:它|慢慢|渐渐|逐渐|最后|然后|颜色|接着|再|地)*$/u;

/** Who is named right before the verb; `undefined` where it is who was named before. */
function subjectOf(before: string, isFirst: boolean, language: 'en' | 'zh'): string | undefined {
  if (language === 'zh') {
    const clauses = before.split(/[，。；]/u).filter((clause) => /\p{Script=Han}/u.test(clause));
    // 原本闪亮，慢慢生锈: only how.
    while (isFirst && clauses.length > 1 && MANNER_ALONE.test(clauses.at(-1)!)) clauses.pop();
    const last = clauses.at(-1)?.replace(/^(?:同时|而|旁边的?|另一边的?|与此同时|和|以及|也)/u, '');
    return last && !MANNER_ALONE.test(last) ? clauses.join('，') : undefined;
  }
  const shown = before
    .replace(/^\s*(?:as|when|while|in|on|at|over) [^,]*,\s*/iu, '')
    .replace(/^.*\b(?:time-?\s?lapse|video|footage|shot|close-?up|clip|animation) of\s/iu, '');
  const later = isFirst ? shown : before.replace(OPENING, '');
  const said = /\w/u.test(later) ? later : before;
  const isSame = /^[\s,]*(?:(?:and|as|while|then|it|its|they|their|to|slowly|gradually|,)\s*)*$/iu.test(said);
  return isSame ? undefined : said;
}

/** 金属大门原本闪亮: the clause that names somebody. */
const namedFirst = (said: string, namedIn: Named): string =>
  said.split('，').findLast((clause) => namedIn(clause).drafts.length > 0) ?? said;

/** In what it is, which has no part in it. */
const WITHIN = /\s(?:in|on|inside|with|beside|near|next to) (?:an?|the|it|its|his|her|their)\b.*$/iu;

function foundIn(said: string, verb: Told, language: 'en' | 'zh', namedIn: Named): Found | undefined {
  // "a man runs on the grass": it is he that changes.
  const isSomebody = namedIn(said).drafts.some(({ subject }) => isAlive(subject));
  const stand = isSomebody ? undefined : CHANGING_THINGS.find(([words]) => words.test(said));
  const [noun = said] = language === 'en' ? said.split(',') : [namedFirst(said, namedIn)];
  const whole = stand?.[language === 'zh' ? 2 : 1] ?? noun.replace(/['’]s\b.*$/u, '').trim();
  const short = stand
    ? whole
    : language === 'en'
      ? whole.replace(WITHIN, '')
      : whole.replace(/^.*[里上中下内]的(?=.)/u, '');
  const { drafts } = namedIn(short);
  const named = language === 'zh' ? drafts.at(-1) : drafts[0];
  if (!named) return undefined;
  const colour = named.colour ?? (named.name === colourOf(said, language) ? undefined : colourOf(said, language));
  const draft = { ...named, ...(colour && { colour }) };
  const change = guises(verb, draft, said.replace(noun, ' ').concat(stand ? said : noun), language, namedIn);
  return change && { draft, phrase: short, change };
}

/** How it looks before and after; `undefined` where nothing is seen of the change. */
function guises(
  { from, into, inherent }: Told,
  draft: Draft,
  said: string,
  language: 'en' | 'zh',
  namedIn: Named,
): Omit<Change, 'of'> | undefined {
  const alive = isAlive(draft.subject);
  if (inherent?.of === 'plant' && draft.subject.kind !== 'plant') return undefined;
  if (inherent?.of === 'lamp' && !GLOWING.test(draft.subject.sprite)) return undefined;
  const own = inherent && !(inherent.of === 'thing' && alive) ? inherent : undefined;
  const told = into === undefined ? undefined : guiseOf(into, draft, language, namedIn);
  const was = from === undefined ? undefined : guiseOf(from, draft, language, namedIn);
  const earlier = was ?? { ...surfaceOf(said), ...(draft.colour && { colour: draft.colour }) };
  const before: Guise = { ...own?.from, ...earlier };
  const after: Guise = { ...(told?.colour || told?.sprite ? {} : own?.into), ...told };
  if (told === undefined && own === undefined) return undefined;
  const isSeen = JSON.stringify(before) !== JSON.stringify(after) && Object.keys({ ...before, ...after }).length > 0;
  return isSeen ? { from: before, into: after } : undefined;
}

const isDrawn = (text: string, { subject }: Draft) =>
  OTHER_PICTURES.find(([words, , of]) => words.test(text) && (of?.test(subject.sprite) ?? true));

/** "turns to look at the red ball", "goes back to the blue house". */
const ELSEWHERE =
  /\b(?:looks?|faces?|sees?|watch|camera|left|right|around|at|his|her|my|home|school|work|sleep|bed)\b|^the\b(?!.*\bcolou?r)/iu;

function guiseOf(text: string, draft: Draft, language: 'en' | 'zh', namedIn: Named): Guise | undefined {
  if (ELSEWHERE.test(text)) return undefined;
  const drawn = isDrawn(text, draft);
  if (drawn) return drawn[1] === draft.subject.sprite ? {} : { sprite: drawn[1] };
  const colour = colourOf(text, language);
  const surface = surfaceOf(text);
  const isNoun =
    language === 'zh'
      ? true
      : /\b(?:an?|the|its?|full|another|two|three|four|five|six|several|many)\s/iu.test(text) ||
        /^\s*(?:[a-z]+ )?\w+s\b/u.test(text);
  const other =
    isNoun && !surface.surface ? namedIn(text.replace(/^.*\b(?:shape|form) of\s/iu, '')).drafts[0] : undefined;
  const isWhole = language === 'en' || (other !== undefined && text.replace(/[了的。]+$/u, '').endsWith(other.name));
  const sprite =
    other &&
    isWhole &&
    !other.near &&
    other.subject.sprite !== draft.subject.sprite &&
    !other.subject.worn &&
    !/^(?:fruit|orange|rose)$/.test(other.name)
      ? figureOf(other)
      : undefined;
  const name = sprite && other?.subject.kind === 'person' ? other.name : undefined;
  const guise: Guise = { ...(sprite && { sprite }), ...(name && { name }), ...(colour && { colour }), ...surface };
  return Object.keys(guise).length > 0 || AS_USUAL.test(text) ? guise : undefined;
}
