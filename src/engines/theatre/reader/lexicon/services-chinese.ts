/**
 * By what words it is told in Chinese that somebody works for another, as `services-english.ts` has them in English. Where only
 * the one is named for whom it is done (羊驼理发, 小猫打针), `chinese-turns.ts` has named the other. Read by `reader/dealings/dealings.ts`.
 */
import type { DealingWords } from './dealings.js';

const zh = (words: string): RegExp => new RegExp(words, 'u');
const WHOM = '(?<whom>(?:一?[个只位名条头匹])?\\p{Script=Han}{1,6}?)';
const CHAIR = 'prop-barber-chair';
const TABLE = 'prop-table';
const forWhom = (deed: string): RegExp => zh(`(?:正?在)?(?:给|帮|为|替)${WHOM}(?:的)?(?:${deed})(?:了|头)?`);

export const SERVICES_CHINESE: readonly DealingWords[] = [
  {
    name: 'tend',
    words: forWhom(
      '理发|剪头发|剪发|剪毛|剃毛|剃头|剃须|刮胡子|烫头发?|烫发|染发|染头发|做发型|做造型|修剪毛发|剪羊毛',
    ),
    thing: '2702-fe0f',
    place: CHAIR,
  },
  {
    name: 'tend',
    words: forWhom('拔牙|补牙|看牙|看牙齿|检查牙齿|洗牙|刷牙|治牙'),
    thing: '1f9b7',
    place: CHAIR,
  },
  { name: 'tend', words: forWhom('打针|打疫苗|打一针|扎针|打预防针|接种疫苗'), thing: '1f489', place: TABLE },
  {
    name: 'tend',
    words: forWhom('看病|治病|检查身体|做?体检|听诊|量体温|做检查|做手术|动手术|把脉'),
    thing: '1fa7a',
    place: TABLE,
  },
  { name: 'tend', words: forWhom('做?急救'), thing: '1fa7a', place: TABLE },
  { name: 'tend', words: forWhom('包扎(?:伤口)?|贴创可贴|上药|处理伤口'), thing: '1fa79', place: TABLE },
  { name: 'tend', words: forWhom('化妆|涂口红|画脸|做美甲|涂指甲油'), thing: '1f484', place: CHAIR },
];
