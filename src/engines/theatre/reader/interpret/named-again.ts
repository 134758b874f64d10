/** Who is named twice: 小男孩…孩子 is one boy, 机器人和怪兽…两个人 are those two. In Chinese alone. Part of `nouns.ts`. */
import type { Draft } from '../plot.js';
import type { Meaning } from '../segment.js';
import { type Course, settle } from './course.js';
import { isAlive } from './tools.js';

/** What anybody young is called, and what anybody old is. */
const YOUNG = /^(?:孩子|小孩|小孩子|小朋友|小家伙|娃|娃娃|小娃|宝宝|小不点)$/u;
const OLD = /^(?:老人|老人家|老头|老头儿|老头子|老太太|老太)$/u;
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

const isYoung = ({ subject, count }: Draft): boolean =>
  subject.kind === 'person' && (subject.size ?? 1) <= TALLEST_CHILD && (count ?? 1) === 1;
const isOld = ({ subject, count }: Draft): boolean =>
  subject.kind === 'person' && subject.size === ELDER && (count ?? 1) === 1;
const isSameGender = ({ subject }: Draft, gender: string | undefined): boolean =>
  gender === undefined || gender === 'person' || subject.gender === gender;

/** 两个人, 两人, 俩人, of two who were named: both do what comes next. */
export function bothAgain(course: Course, { word }: Meaning): boolean {
  const { plot, pending, language } = course;
  if (language !== 'zh' || word !== '人' || pending.count !== 2 || pending.preposition !== undefined) return false;
  const pair = plot.drafts.filter(({ subject }) => isAlive(subject));
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
