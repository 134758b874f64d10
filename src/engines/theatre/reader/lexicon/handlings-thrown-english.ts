/** What is thrown, rolls and falls into water: by what words that is told in English. Part of `handlings-english.ts`. */

import { DET, END, en } from './dealing-words.js';
import { tossedEnd } from './handled-words.js';
import { ALIVE, HOW, isThing, SO, THING, WHOM } from './handling-words-english.js';
import type { HappeningWords } from './happenings.js';

const THROWN =
  '(?:snowballs?|pies?|cream pies?|cakes?|tomato(?:es)?|water balloons?|eggs?|pillows?|balls?|cupcakes?|slippers?|shoes?)';
const TOSSED =
  '(?:pizza dough|pancakes?|crepes?|omelett?e?s?|dough|pizzas?(?! dough)|tortillas?|coins?|burgers?|flatbreads?|rotis?|chapatis?)';

export const THROWN_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'flip',
    words: en(
      `${HOW}(?:flip|toss|throw|spin|fling)(?:s|es|ping|ing|ning)? (?:up )?(?<thing>(?:${DET} )?(?:[\\w-]+ ){0,2}?${TOSSED})\\b(?! (?:at|to|for)\\b)(?!.*\\b(?:dog|cat|bird|seagull|raccoon)\\b.*\\b(?:catch|eat|grab|steal|snatch|swallow)).*`,
    ),
    doer: 'last',
    needs: ['thing'],
    usually: ['a chef', '一个厨师'],
    told: (words) => ({ ends: tossedEnd(words) }),
  },
  {
    name: 'flip',
    nobody: true,
    words: en(
      `(?<thing>(?:${DET} )?(?:[\\w-]+ )??(?:pancakes?|crepes?|dough|pizza dough|omelett?e?)) (?:is |are |gets? |being |was )?(?:thrown|tossed|flipped|flung|flies|spun)\\b.*`,
    ),
    doer: 'last',
    needs: ['thing'],
    usually: ['a chef', '一个厨师'],
    told: (words) => ({ ends: tossedEnd(words) }),
  },
  {
    name: 'come-back',
    words: en(
      `${HOW}(?:throws?|throwing|toss(?:es)?|hurls?) (?<thing>(?:${DET} )(?:[\\w-]+ )??boomerang)\\b(?:.*?(?:hits?|knocks?|bonks?|smacks?) (?!(?:him|her|it|them|his|her|its)\\b)${WHOM}(?:'s|’s| on| in|${END}))?.*`,
    ),
    doer: 'last',
    livingWhom: true,
    needs: ['thing'],
    told: (words) => ({ fails: /\b(?:hit|knock|bonk|smack|head|face)/iu.test(words) }),
  },
  {
    name: 'come-back',
    words: en(
      `(?:${DET} )?(?<thing>(?:[\\w-]+ )??boomerang) ${HOW}(?:comes? back|returns?|flies back)\\b(?:.*?(?:hits?|knocks?|bonks?|smacks?) (?!(?:him|her|it|them)\\b)(?<doer>${DET} (?:[\\w-]+ ){0,2}?[\\w-]+?)(?:'s|’s|${END}))?.*`,
    ),
    usually: ['a boy', '一个男孩'],
    needs: ['thing'],
    told: (words) => ({ fails: /\b(?:hit|knock|bonk|smack|head|face)/iu.test(words) }),
  },
  {
    name: 'throw-at',
    words: en(
      `${HOW}(?:throw|hurl|toss|fling|lob|launch|chuck)(?:s|es|ing)? ${THING}${SO} (?:it )?${HOW}(?:hits?|lands? on|smacks?|splats?(?: on)?) ${WHOM}(?:(?:'s|’s) (?:face|head|back|hat)| (?:in|on) (?:the )?(?:face|head|back)|${END}).*`,
    ),
    doer: 'last',
    needs: ['thing'],
    livingWhom: true,
    fits: isThing,
  },
  {
    name: 'throw-at',
    words: en(
      `${HOW}(?:hits?|hitting|smacks?|pelts?|pelting) ${WHOM} (?:(?:in|on) the (?:face|head|back) )?with (?<thing>(?:${DET} )?(?:[\\w-]+ )??${THROWN})\\b.*`,
    ),
    doer: 'last',
    needs: ['thing'],
    livingWhom: true,
  },
  {
    name: 'dodge',
    words: en(
      `${HOW}(?:dodg(?:es?|ing)|evad(?:es?|ing)|ducks? under|jumps? out of the way of) (?:(?:flying|falling|incoming|all the|all|the|a|an|some|hail of|barrage of|shower of|storm of|rain of|several|many|lots of|rolling) )*(?<thing>(?:water |cream |bowling |cannon )?[\\w-]+)\\b.*`,
    ),
    doer: 'last',
    needs: ['thing'],
    fits: (_, { thing = '' }) => !ALIVE.test(thing) && !/^1f6[89]|^1f697|^1f32|^prop-(?:bench|table)/.test(thing),
  },
  {
    name: 'roll-down',
    words: en(
      `(?<thing>(?:^|(?<=\\s))(?:${DET} )?(?:[\\w-]+ ){0,3}?(?:of (?!the )[\\w-]+ )?[\\w-]+?) (?:is |are )?(?:roll|tumbl)(?:s|es|ing|e)? ${HOW}(?:downhill|down (?:${DET} )?(?:[\\w-]+ )??(?:hill|slope|mountain|hillside))${SO} (?<doer>(?!it\\b)(?:[\\w-]+ ){1,4}?)(?:are |is )?(?:run|chas|rac|sprint)(?:s|e|es|ing|ning)?\\b.*`,
    ),
    needs: ['thing'],
    behind: ' in the meadow',
  },
  {
    name: 'roll-down',
    words: en(
      `${HOW}(?:chas(?:e|es|ing)|runs? after|running after|run after) (?<thing>(?:${DET} )?(?:rolling )?(?:[\\w-]+ ){0,3}?(?:of [\\w-]+ )?[\\w-]+?) (?:(?:that|which|as it|is) )*(?:roll(?:s|ing) )?(?:downhill|down (?:${DET} )?(?:[\\w-]+ )??(?:hill|slope|mountain|hillside))\\b.*`,
    ),
    needs: ['thing'],
    fits: isThing,
    behind: ' in the meadow',
  },
  {
    name: 'roll-down',
    words: en(
      `${HOW}(?:roll|tumbl)(?:s|es|ing|ed|e)? ${HOW}(?:faster and faster )?(?:downhill|down (?:${DET} )?(?:[\\w-]+ )??(?:hill|slope|mountain|hillside))\\b.*`,
    ),
    by: 'any',
    fits: ({ kind }) => kind !== 'vehicle',
    behind: ' in the meadow',
  },
  {
    name: 'drop-in',
    words: en(
      `${HOW}(?:drop|throw|toss|skip|los|kick|fling)(?:s|es|ping|ing|e)? ${THING} ${HOW}(?:in|into) (?:${DET} )?(?:[\\w-]+ )??(?<place>lake|river|pond|water|sea|ocean|pool|canal|stream)\\b.*`,
    ),
    doer: 'last',
    needs: ['thing'],
    fits: isThing,
    told: (words) => ({ fails: /\b(?:drop|los)(?:s|es|ping|ing|e)?\b|accident|oops/iu.test(words) }),
  },
];
