/** What is dug out of the ground, in English and in Chinese. Read by `reader/dealings/happens.ts` with the other happenings. */
import { DET, END, en } from './dealing-words.js';
import type { HappeningWords } from './happenings.js';

/** A garden is dug up as a whole, and what grows in it is harvested. */
const GROUND =
  '(?!(?:the |his |her |a )?(?:\\w+ )?(?:garden|lawn|yard|field|road|street|ground|earth|soil|dirt|sand|past|floor|potato\\w*|carrots?|hole|tunnel|trench|worms?|plans?)\\b)';
const FOUND = `(?<thing>${GROUND}(?:${DET} |two |old |ancient )(?:[\\w-]+ ){0,3}?[\\w-]+)`;
const EARTH = '(?:sand|desert|ground|earth|dirt|mud|soil|dunes?|ruins|beach|snow)';

export const UNEARTHINGS_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'unearth',
    words: en(
      `(?:(?:digs?|digging|dug) (?:up|out)|unearth(?:s|ing|ed)?|excavat(?:e|es|ing|ed)|uncover(?:s|ing)?(?=.*\\b${EARTH}\\b)) ${FOUND}${END}(?: (?:out of|from) (?:under )?the (?:\\w+ )?(?:${EARTH})\\b)?`,
    ),
    stuff: 'sand',
    needs: ['thing'],
  },
  {
    name: 'unearth',
    words: en(`(?:digs?|digging|dug) ${FOUND} out of (?:the )?(?:\\w+ )?${EARTH}\\b`),
    stuff: 'sand',
    needs: ['thing'],
  },
  {
    name: 'unearth',
    words: en(
      `(?:discover|find)(?:s|ing)? ${FOUND}(?: (?:half[- ])?buried)?(?= (?:in|under|beneath) the (?:\\w+ )?${EARTH}\\b.*\\b(?:excavat|dig|dust|brush|shovel)|(?: (?:half[- ])?buried) (?:in|under|beneath) the (?:\\w+ )?${EARTH}\\b)(?: (?:half[- ])?buried)?`,
    ),
    stuff: 'sand',
    needs: ['thing'],
  },
];

export const UNEARTHINGS_CHINESE: readonly HappeningWords[] = [
  {
    name: 'unearth',
    words:
      /(?:从(?:沙子|沙漠|沙土|地下|土|泥土|废墟)(?:里面?|中|下面?)?)?(?:小心翼翼地)?(?:挖掘出|发掘出|挖出来?|挖到|刨出|出土)了?(?<thing>(?:一?[只个条件块根颗枚把座具尊艘辆口])?\p{Script=Han}{1,7}?)(?=$|[，。,！!])/u,
    stuff: 'sand',
    needs: ['thing'],
  },
  {
    name: 'unearth',
    words:
      /(?:发现|找到)了?(?<thing>(?:一?[只个条件块根颗枚把座具尊艘辆口张])?\p{Script=Han}{1,7}?)[，,](?:然后|便|就|于是)?(?:小心翼翼地?|仔细地?|慢慢地?|认真地?)*(?:挖|清理|刷|掸|拂|发掘).*/u,
    stuff: 'sand',
    needs: ['thing'],
  },
];
