/** Who is named twice: 小男孩…孩子 is one boy, 机器人和怪兽…两个人 are those two. In Chinese alone. Part of `nouns.ts`. */
import type { Draft } from '../plot.js';
import type { Meaning } from '../words/segment.js';
import { type Course, settle } from './course.js';
import { isAlive } from './tools.js';

/** What anybody young is called, and what anybody old is. */
const YOUNG = /^(?:孩子|小孩|小孩子|小朋友|小家伙|娃|娃娃|小娃|宝宝|小不点)$/u;
const OLD = /^(?:老人|老人家|老头|老头儿|老头子|老太太|老太)$/u;
/** Of two, whoever they are. */
const PAIRED = /^(?:人|朋友|好友|好朋友|家伙|小家伙|伙伴|小伙伴)$/u;
const TALLEST_CHILD = 0.46;
const ELDER = 0.55;

/** The one child or elder of whom it is said once more, where they were named otherwise; `undefined` where it is somebody else. */
export function sameAgain({ plot, pending, language }: Course, { word, subject }: Meaning): Draft | undefined {
  if (language !== 'zh' || pending.another || pending.count !== undefined) return undefined;
  const fits = YOUNG.test(word) ? isYoung : OLD.test(word) ? isOld : undefined;
  if (!fits) return undefined;
  const alike = plot.drafts.filter((draft) => fits(draft) && isSameGender(draft, subject!.gender));
  return alike.length === 1 ? alike[0] : undefined;
}

const isAnybody = (): boolean => true;
const isYoung = ({ subject, count }: Draft): boolean =>
  subject.kind === 'person' && (subject.size ?? 1) <= TALLEST_CHILD && (count ?? 1) === 1;
const isOld = ({ subject, count }: Draft): boolean =>
  subject.kind === 'person' && subject.size === ELDER && (count ?? 1) === 1;
const isSameGender = ({ subject }: Draft, gender: string | undefined): boolean =>
  gender === undefined || gender === 'person' || subject.gender === gender;

/** 两个人, 两人, 俩人, of two who were named: both do what comes next. */
export function bothAgain(course: Course, { word }: Meaning): boolean {
  const { plot, pending, language } = course;
  if (language !== 'zh' || pending.count !== 2 || pending.preposition !== undefined) return false;
  const fits = PAIRED.test(word) ? isAnybody : YOUNG.test(word) ? isYoung : OLD.test(word) ? isOld : undefined;
  if (!fits) return false;
  const pair = plot.drafts.filter((draft) => isAlive(draft.subject) && fits(draft));
  if (pair.length !== 2 || pair.some(({ count }) => (count ?? 1) !== 1)) return false;
  course.agents = pair;
  course.last = pair[1];
  course.pending.acts = [];
  settle(course);
  course.justActed = false;
  course.joined = false;
  course.acted = false;
  return true;
}

/** What things do by themselves. */
const BY_ITSELF: ReadonlySet<string | undefined> = new Set([
  'fly',
  'float',
  'fall',
  'roll',
  'bounce',
  'explode',
  'grow',
  'shrink',
  'appear',
  'vanish',
  'spin',
  'slide',
]);
const INERT = /^(?:object|food|plant)$/;

/** 猫踩着脚印走来: a thing named behind somebody does nothing, unless it is what things do; 女孩松手气球飞走 is about the balloon. */
export function isIdleThing(course: Course, { subject }: Draft): boolean {
  const { language, plot, clauseStart, agents, joined, terms, at } = course;
  if (language !== 'zh' || joined || !INERT.test(subject.kind)) return false;
  const isHere = (who: Draft) =>
    plot.items.slice(clauseStart).some((item) => 'mention' in item && item.mention === who && isAlive(who.subject));
  if (!agents.some(isHere)) return false;
  const rest = terms.slice(at + 1);
  const end = rest.findIndex(({ apart }) => apart);
  const deed = rest
    .slice(0, end === -1 ? rest.length : end)
    .flatMap(({ meanings }) => meanings.filter(({ part }) => part === 'verb'))[0];
  return !BY_ITSELF.has(deed?.act);
}
