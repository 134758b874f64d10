/** By what words it is told that somebody looks for another, follows a trail, learns something, or sells. Read with the other dealings. */
import { END, en, THING, WHOM } from './dealing-words.js';
import type { DealingWords } from './dealings.js';

const TRACKS =
  '(?:the |a |an |some |strange |mysterious |muddy |giant |big )*(?:foot ?prints?|paw ?prints?|prints|tracks|trail|scent|clues?)';

export const QUESTS_ENGLISH: readonly DealingWords[] = [
  {
    name: 'track',
    words: en(
      `(?:(?:follow|track|trac|chas)(?:s|e|es|ing)?|(?:look|search)(?:s|es|ing)? for|hunt(?:s|ing)? for|finds?|stud(?:ies|ying)|inspect(?:s|ing)?|investigat(?:es|ing)) ${TRACKS}\\b|sniff(?:s|ing)? out`,
    ),
    alone: true,
  },
  {
    name: 'search',
    words: en(
      '(?:(?:look|search|hunt)(?:s|es|ing|ed)? (?:everywhere |all over )?for|in search of|seeks|tries to find|wants to find|goes looking for)(?= )',
    ),
  },
  {
    name: 'plough',
    words: en(
      '(?:works?|working|hard at work|at work|plough(?:s|ing)?|plow(?:s|ing)?|till(?:s|ing)?|harvest(?:s|ing)?|mow(?:s|ing)?|sow(?:s|ing)?)(?: (?:the|a|some) (?:\\w+ )?(?:fields?|soil|land|crops?|earth|wheat|corn|rice|hay|grass))?(?!\\w)',
    ),
    alone: true,
  },
  {
    name: 'gather',
    words: en(
      `(?:pick(?:s|ing)?(?! up| out| on| at)|gather(?:s|ing)?|collect(?:s|ing)?|forag(?:es|ing)(?: for)?) (?:some |a few |lots of |many |fresh |ripe |wild |all the )*${THING}${END}`,
    ),
    alone: true,
  },
  {
    name: 'learn',
    words: en('(?:wants? to learn|tries to learn|trying to learn|learns?|learning|practi[sc]es)(?: how)? to(?= )'),
    alone: true,
  },
  {
    name: 'sell',
    words: en(
      `sell(?:s|ing) ${THING}(?: to (?:(?!\\w* ?(?:customers|people))${WHOM}|(?:\\w+ )?(?:customers|people)))?${END}`,
    ),
    usually: 'a woman',
  },
];

const zh = (words: string): RegExp => new RegExp(words, 'u');

export const QUESTS_CHINESE: readonly DealingWords[] = [
  {
    name: 'track',
    words: zh(
      '(?:跟着|沿着|顺着|追踪着?|循着|寻找|跟踪|追寻)(?:一串|神秘的?|奇怪的?|地上的?|雪地上的?)*(?:脚印|足迹|爪印|线索|气味|踪迹)(?:走|前进|追踪|寻找|前行)?',
    ),
    alone: true,
  },
  {
    name: 'search',
    words: zh('(?:到处|四处|正在|在)?(?:寻找|找寻|寻|找)(?:着)?(?!到|了|人)(?:自己的|它的|他的|她的|走失的|丢失的)?'),
  },
  { name: 'plough', words: zh('(?:正在|在)?(?:干活|工作|犁地|犁田|耕地|耕田|耕种|收割|翻地)'), alone: true },
  {
    name: 'gather',
    words: zh('(?:采摘|采集|采|摘|捡|拾)(?:着|了|起)?(?:一些|很多|许多|几[个朵颗只])?(?<thing>[^，。在给和的]{1,4})'),
    alone: true,
  },
  {
    name: 'learn',
    words: zh(
      '(?:想要?|努力|正在|决定|开始|慢慢)?(?:学着|学会|学习|学)(?:怎么|如何)?(?=画|唱|跳|游泳|飞|骑|弹|做|滑|走|说|写|打|吹|拉|爬|跑|钓|踢)',
    ),
    alone: true,
  },
  {
    name: 'sell',
    words: zh(
      '(?<![外售拍贩叫])(?:卖着?)(?<thing>[^，。在给和的]{1,4}(?![^，。在给和]{0,3}的))(?:给(?:顾客|客人|大家))?',
    ),
    usually: '一个女人',
  },
];
