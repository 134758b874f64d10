/**
 * Chinese leaves out who does it: 上班玩手机被老板发现, 钓了半天鱼，结果钓上来一只靴子, 打开冰箱里面坐着一只企鹅. Whoever would say so is
 * named here, so that others in the sentence are not taken for them. Called by `reader.ts`.
 */

import type { Named } from '../dealings/dealings.js';
import { isAlive } from '../interpret/tools.js';
import type { Draft } from '../plot.js';
import { withNamesFor } from './chinese-pronouns.js';
import type { Dictionary } from './dictionary.js';
import { type Meaning, segment, type Term } from './segment.js';

/** Who it is by what they are at. */
const WHO: readonly (readonly [words: RegExp, who: string])[] = [
  [/上课|考试|作业|教室|老师|同桌|班主任|期末|自习|课堂|试卷/u, '学生'],
  [/上班|摸鱼|加班|开会|老板|打卡|工位|领导|下班|公司|办公室|甲方|客户/u, '打工人'],
  [/妈妈?|爸爸?|爷爷|奶奶|姥姥|外婆/u, '男孩'],
  [/老公/u, '女人'],
];
const USUAL = '男人';
/** Somebody else comes into it: who catches one at it, what comes of it. */
const TURNS =
  /被|结果|没想到|竟然|居然|原来|突然|忽然|发现|里面|从背后|从身后|不料|谁知|偏偏|一(?:抬头|回头|转身|睁眼|开门)/u;
/** Who is named behind the deed comes into view: 跑来一只猫, 下雨. */
const COMES =
  /^(?:有|没有|出现|下|刮|起|来|是|像|让|叫|请|给|帮|祝|住着|坐着|站着|躺着|趴着|挂着|放着|摆着)|[来出着满]$/u;

/** A Chinese prompt with the names that its pronouns stand for, and with whom it leaves out. */
export function withWhoIsMeant(said: string, dictionary: Dictionary, namedIn: Named): string {
  const draftsOf = (text: string) => namedIn(text).drafts;
  return withNamesFor(
    withDoerNamed(said, (text) => segment(text, dictionary, 'zh'), draftsOf),
    draftsOf,
  );
}

/**
 * @param termsOf the words of a text.
 * @param draftsOf who is named in a text.
 */
function withDoerNamed(
  prompt: string,
  termsOf: (text: string) => readonly Term[],
  draftsOf: (text: string) => readonly Draft[],
): string {
  if (!TURNS.test(prompt) || /“|"/u.test(prompt)) return prompt;
  const [clause = ''] = prompt.split(/[，,。！!？?；;：: ]/u);
  const terms = termsOf(clause);
  const at = terms.findIndex(({ meanings }) => meanings.some(isDeed) && !meanings.some(({ subject }) => subject));
  const deed = terms[at];
  if (!deed || COMES.test(deed.text)) return prompt;
  const before = terms.slice(0, at);
  if (before.some(({ meanings }) => meanings.length === 0 || meanings.some(({ subject }) => subject))) return prompt;
  // 早上吃苹果的小猴子: who does it is named behind it.
  if (/的/u.test(clause) && draftsOf(clause).some(({ subject }) => isAlive(subject))) return prompt;
  const who = WHO.find(([words]) => words.test(prompt))?.[1] ?? USUAL;
  const start = before.reduce((length, { text }) => length + text.length, 0);
  const opening = clause.slice(0, start);
  return `${opening}${who}${prompt.slice(start)}`;
}

const isDeed = ({ part, act, relation }: Meaning): boolean => part === 'verb' && (act ?? relation) !== undefined;
