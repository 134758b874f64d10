/**
 * "The rabbit is the judge", "at the dentist, the dentist is a tiny bird", 法官是兔子: who plays which part, said in a sentence of its
 * own. Both become one: a rabbit judge, who does what is said of either. Called by `recast.ts`.
 */
import type { Draft } from '../plot.js';
import { singular } from '../words/plural.js';

interface Means {
  language: 'en' | 'zh';
  seenIn: (text: string) => { drafts: readonly Draft[] };
}

const LOOKS = '(?:tiny|little|small|big|huge|giant|old|young|grumpy|fat|cute|very|strict|serious|actual|real|only)';
const IS =
  /\b(?<who>[\p{L}-]+) (?:is|are|plays?|is playing|are playing) (?:actually |secretly |also |now )?(?:an? |the |our |my |his |her |its )?(?<looks>(?:LOOKS )*)(?<what>[\p{L}-]+(?: officer| driver| teacher| master)?)(?=\s*(?:$|[,.;!]|(?:and|but|while|who|in|at|on|with|for)\b))/u;
const IS_CHINESE =
  /(?<=^|[，,。和里中上的 ])(?:一?[只个位条头匹])?(?<who>\p{Script=Han}{1,4}?)(?:是|当|扮演|担任)(?:了)?(?:一?[只个位条头匹名])?(?<what>\p{Script=Han}{1,4}?)(?=$|[，,。；！!]|和(?=\p{Script=Han}{1,4}(?:是|当)))/u;
const MOST = 3;

const PATTERNS = {
  en: new RegExp(IS.source.replace('LOOKS', LOOKS), 'iu'),
  zh: IS_CHINESE,
} as const;

/** The prompt with each part and its player as one, or `undefined` where nobody plays any. */
export function playedIn(text: string, { language, seenIn }: Means): string | undefined {
  const draftsOf = (said: string): readonly Draft[] => seenIn(said).drafts;
  const joins = (one: string, other: string): string => (language === 'zh' ? one + other : `${one} ${other}`);
  const isOne = (said: string): boolean => draftsOf(said).length === 1;
  let told = text;
  let from = 0;
  for (let times = 0; times < MOST; times += 1) {
    const found = PATTERNS[language].exec(told.slice(from));
    if (!found) break;
    const { who = '', what = '', looks = '' } = found.groups ?? {};
    const at = from + found.index;
    const [player, part] = [singular(who), singular(what)];
    const played = [
      [player, what, joins(player, what)],
      [part, who, joins(part, who)],
      // Nobody looks like a patient.
      ...(LOOKLESS.test(who) ? [[part, who, part]] : []),
    ].find(([one, other, both]) => isOne(one!) && isOne(other!) && isCast(draftsOf(one!)[0]!, draftsOf(both!), one!));
    if (!played) {
      from = at + found[0].length;
      continue;
    }
    const both = played[2]!;
    const [before, after] = [told.slice(0, at), told.slice(at + found[0].length)];
    // A doctor has to do with who is ill.
    if (/^(?:patient|病人|患者)/iu.test(who) && DOCTOR.test(before)) {
      const [healed, treats] = [before.replace(GLUE, ''), language === 'zh' ? '给' : ' treats a '];
      told = `${healed}${treats}${both}${language === 'zh' ? '看病' : ''}${after}`;
      from = 0;
      continue;
    }
    const named = played[0] === part ? new RegExp(`\\b(?:an? |the )?${who}\\b`, 'iu') : undefined;
    // Who was named before by the part alone is that one.
    told =
      named?.test(before) && language === 'en'
        ? `${before.replace(named, `a ${looks}${both}`).replace(/[\s,.;]*(?:(?:and|but)\s)?(?:the|an?)?\s*$/iu, '')}${after}`
        : `${before}${played[0] === part ? looks : ''}${both}${after}`;
    from = 0;
  }
  return told === text ? undefined : told;
}

const DOCTOR = /doctor|dentist|nurse|\bvet\b|医生|护士|牙医|大夫/iu;
/** What stands between the two. */
const GLUE = /[\s,.;，。]*(?:\b(?:and|but|while)\s)?(?:\b(?:the|an?)\s*)?$|[，。和]$/iu;

/** An animal in somebody's clothes. */
const isCast = ({ subject }: Draft, both: readonly Draft[], part: string): boolean =>
  both.length === 1 && subject.kind !== 'person' && (both[0]!.subject.guise !== undefined || part === both[0]!.name);
const LOOKLESS = /^(?:(?:patient|customer|client|guest|passenger|tourist|visitor)s?|病人|患者|客人|顾客|乘客|游客)$/iu;
