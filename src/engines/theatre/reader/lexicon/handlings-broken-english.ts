/** What is broken, knocked over and dropped, and trays that are lost: by what words that is told in English. Part of `handlings-english.ts`. */

import { DET, END, en } from './dealing-words.js';
import { FRAGILE_THINGS } from './handled-words.js';
import { HOW, isThing, THING } from './handling-words-english.js';
import type { HappeningWords } from './happenings.js';

const TABLES =
  '(?:edge of (?:the |a )?)?(?:[\\w-]+ ){0,2}?(?:table|shelf|counter|desk|windowsill|window sill|bookshelf|nightstand|mantelpiece|dresser|cupboard|piano|worktop|bar|ledge|edge)';

export const BROKEN_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'break-window',
    words: en(
      `${HOW}(?:kick|throw|hit|shoot|toss|hurl|bat|smash|launch|fling|slam)(?:s|es|ing|ting)? ${THING} (?:right |straight |clean |accidentally )*(?:through|into|at|against) (?:${DET} )?(?:[\\w'’-]+ ){0,3}?(?:windows?|window ?panes?|glass)\\b(?! (?:of|jar|bottle|cup)).*`,
    ),
    doer: 'last',
    needs: ['thing'],
    fits: isThing,
    behind: ' in the park',
  },
  {
    name: 'break-window',
    words: en(
      `${HOW}(?:break|smash|shatter)(?:s|es|ing)? (?:${DET} )?(?:[\\w'’-]+ ){0,3}?windows? (?:with|playing) (?:${DET} )?(?<thing>(?:[\\w-]+ ){0,2}?[\\w-]+)${END}.*`,
    ),
    doer: 'last',
    needs: ['thing'],
    fits: isThing,
    behind: ' in the park',
  },
  {
    name: 'break-window',
    words: en(
      `(?<thing>(?:${DET} )?(?:[\\w-]+ )??(?:ball|baseball|football|rock|stone|snowball)) ${HOW}(?:flies|crash(?:es)?|smash(?:es)?|goes|bursts|flying|crashing) ${HOW}through (?:${DET} )?(?:[\\w'’-]+ ){0,2}?window\\b.*`,
    ),
    needs: ['thing'],
    usually: ['a boy', '一个男孩'],
    behind: ' in the park',
  },
  {
    name: 'knock-off',
    words: en(
      `${HOW}(?:knock|push|swat|shove|nudge|bat|sweep|tip|bump|paw|swip)(?:s|es|ing|ting|ping)? ${THING} ${HOW}(?:off|from|down from|over the edge of|off of) (?:of )?(?:${DET} )?${TABLES}\\b.*`,
    ),
    doer: 'last',
    needs: ['thing'],
    fits: isThing,
    behind: ' in the living room',
  },
  {
    name: 'knock-off',
    words: en(`${HOW}knock(?:s|ing) (?:over ${THING}${END}|${THING} over\\b).*`),
    doer: 'last',
    needs: ['thing'],
    fits: (_, { thing = '' }) => FRAGILE_THINGS.test(thing),
    behind: ' in the living room',
  },
  {
    name: 'tip-over',
    words: en(
      `(?<doer>(?:${DET} |some )?(?:cup of |glass of |bottle of |bucket of )?(?:milk|coffee|tea|juice|water|wine|soda|cola|lemonade)) ${HOW}(?:spills?|spilling|spilled|tips over|is knocked over|falls over)\\b(?! (?:from|out)).*`,
    ),
    by: 'thing',
    behind: ' in the kitchen',
  },
  {
    name: 'lose-tray',
    words: en(
      `(?:(?:trips?|slips?|stumbles?|tripping)\\b[^,.]{0,24}?(?:and|,) )?${HOW}(?:drops?|dropping|loses?|losing|spills?|lets? go of) (?:${DET} )(?:full |heavy |whole |huge |entire |big )*(?:serving )?tray(?: (?:of|with|full of) (?:(?:the|some|champagne|empty|full|hot) )*(?<thing>[\\w-]+(?: glasses)?))?\\b.*`,
    ),
    doer: 'last',
    thing: '1f37d-fe0f',
    told: (words) => (/glasses/iu.test(words) ? { thing: '1f942' } : {}),
    usually: ['a waiter', '一个服务员'],
  },
  {
    name: 'lose-tray',
    words: en(
      `${HOW}(?:carr(?:ies|ying)|balanc(?:es|ing)|holds?|holding|brings?) (?:${DET} )(?:full |heavy |whole |huge |big |wobbly )*(?:serving )?tray (?:of|with|full of) (?:(?:the|some|empty|full|hot|filled) )*(?<thing>[\\w-]+(?: glasses)?)\\b.*`,
    ),
    doer: 'last',
    thing: '1f942',
    told: (words) => ({
      fails: /\b(?:spill|drop|trip|fall|fell|crash|slip|stumbl|smash|last (?:moment|second))/iu.test(
        words.replace(/without (?:spilling|dropping|losing)(?: a (?:single )?drop)?|nothing spills(?! until)/giu, ''),
      ),
      ...(/glasses/iu.test(words) && { thing: '1f942' }),
    }),
  },
  {
    name: 'topple',
    words: en(
      `(?:${DET} )?(?:(?:huge|tall|giant|high|big|wobbly|towering|leaning) )*(?:stack|tower|pile) of (?:(?:huge|big|old|dirty|hot|fluffy) )*(?<doer>[\\w-]+(?: boxes| cups| coins)?) ${HOW}(?:topples?|toppling|falls?|falling|collaps(?:es|ing)|tips?|tipping|tumbl(?:es|ing)|crash(?:es|ing)?|sways?)\\b(?: (?:over|down|apart))?`,
    ),
    by: 'thing',
  },
];
