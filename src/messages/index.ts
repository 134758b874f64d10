/** The list of languages. Every sentence that a chatter or an admin reads comes from here. */
import { en } from './en.js';
import { zhCn } from './zh-cn.js';

export type Sentences = typeof en;

/** @param locale BCP 47 or POSIX (`zh_CN.UTF-8`); English where the language is not spoken here. */
export function sentencesFor(locale: string): Sentences {
  return /^zh([-_.]|$)/i.test(locale) ? zhCn : en;
}
