/** What is balanced, carried by several, too heavy, let go or blown away: by what words that is told in English. Part of `handlings-english.ts`. */

import { DET, END, en } from './dealing-words.js';
import { FLOATING } from './handled-words.js';
import { ALIVE, HOW, isThing, SO, THING, WHOM } from './handling-words-english.js';
import type { HappeningWords } from './happenings.js';

const HEAVY =
  "(?:too heavy|heavy|can(?:'|no)t|won't|doesn't (?:move|budge)|does not|fails?|impossible|gives up|not (?:move|budge)|stuck|without success)";

export const BORNE_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'balance',
    words: en(
      `${HOW}balanc(?:es?|ing) ${THING} on (?:the tip of |top of )?(?:its|his|her|their|the) (?:\\w+ )?(?:nose|head|trunk|chin|finger|snout|beak|forehead)s?\\b.*`,
    ),
    doer: 'last',
    needs: ['thing'],
    told: (words) => (/nose|trunk|snout|beak/iu.test(words) ? { place: 'nose' } : {}),
  },
  {
    name: 'balance',
    words: en(`${HOW}carr(?:y|ies|ying) ${THING} (?:balanced )?on (?:top of )?(?:its|his|her|their) heads?\\b.*`),
    doer: 'last',
    needs: ['thing'],
    fits: isThing,
    told: () => ({ skill: 'walk' }),
  },
  {
    name: 'bear-together',
    words: en(
      `(?<!\\b(?:an?|the|one) (?!ant|beetle|bee)(?:[\\w-]+ ){1,2}(?:is )?)(?:are )?(?:carry|carrying|lift|haul|transport|bring home) ${THING}(?: together| home| away| back| on their (?:backs|shoulders|heads))*(?:$|(?=[,.!]|\\s(?:through|across|over|along|up|down|in|into|to)\\b)).*`,
    ),
    doer: 'last',
    needs: ['thing'],
    fits: ({ kind }, { thing }) => kind !== 'person' && kind !== 'giant' && thing !== undefined && !ALIVE.test(thing),
  },
  {
    name: 'too-heavy',
    words: en(
      `${HOW}(?:tr(?:y|ies|ying)|struggles?|struggling|attempts?|wants?) to (?:lift|carry|move|push|pull|pick up|drag|budge|raise|open)(?: up)? ${THING}(?:${SO}| (?:because|although|since)) [^.]*?${HEAVY}.*`,
    ),
    doer: 'last',
    needs: ['thing'],
    fits: isThing,
  },
  {
    name: 'too-heavy',
    words: en(
      `(?:can(?:'|no)t|cannot|fails to|is unable to) (?:lift|move|budge|pick up|carry|push|pull) ${THING}${END}.*`,
    ),
    doer: 'last',
    needs: ['thing'],
    fits: isThing,
  },
  {
    name: 'seesaw',
    words: en(
      `${HOW}(?:sits?|jumps?|lands?|stomps?|plops?|jumping|sitting)(?: down)? (?:on|onto) (?:one |the other |the )?(?:(?:end|side) of )?(?:a|the) (?:seesaw|see-saw|teeter-totter)(?:${SO})? (?:(?:send|launch|catapult|fling|shoot)(?:s|es|ing)? )?${WHOM} ${HOW}(?:fl(?:y|ies|ying)|launched|catapulted|thrown|shoots?|soars?|goes|into|up|off|sails?)\\b.*`,
    ),
    doer: 'last',
    livingWhom: true,
    behind: ' at the playground',
  },
  {
    name: 'let-go',
    words: en(`${HOW}(?:lets?|letting|loses?) (?:go of|hold of|grip of|loose of) ${THING}${END}.*`),
    doer: 'last',
    needs: ['thing'],
    fits: (_, { thing = '' }) => FLOATING.test(thing),
    behind: ' in the park',
  },
  {
    name: 'blow-gum',
    words: en(
      '(?:(?:chews?|chewing) (?:bubble ?)?gum and )?(?:blow(?:s|ing)?|makes?) (?:up )?(?:an? |the |huge |giant |big |pink |enormous )*(?:bubble ?gum bubble|bubble(?: with| of| from) (?:\\w+ )?(?:bubble ?|chewing )?gum|gum bubble|bubble gum)\\b.*',
    ),
    doer: 'last',
    told: (words) => ({ fails: /\b(?:pop|burst|explod|splat|face)/iu.test(words) }),
  },
  {
    name: 'inside-out',
    words: en(
      `(?:(?:the |a )?(?:strong )?(?:wind|storm|gust(?: of wind)?) (?:turns?|blows?|flips?) )?(?<doer>${DET} (?:[\\w-]+ )??[\\w-]+?)(?:'s|’s) umbrella ${HOW}(?:(?:flips?|turns?|turned|blown|blows|flipped) )*inside[- ]out\\b.*`,
    ),
    behind: ' on the street in the storm',
  },
  {
    name: 'inside-out',
    words: en(
      `(?:${HOW}(?:fights?|fighting|struggl(?:es?|ing)|walks?) [^.]*?)?(?:with )?(?:(?:an?|the|his|her|its) )?umbrella ${HOW}(?:that |(?:flips?|turns?|turned|blown|blows|flipped) )*inside[- ]out\\b.*`,
    ),
    doer: 'last',
    usually: ['a woman', '一个女人'],
    behind: ' on the street in the storm',
  },
  {
    name: 'blown-about',
    words: en(
      `(?:the |a )?(?:strong )?(?:wind|gust(?: of wind)?|breeze|storm|draft|fan) (?:blows?|scatters?|sweeps?|carries|takes|snatches) (?<doer>${DET} (?:[\\w-]+ )??[\\w-]+?)(?:'s|’s) (?:[\\w-]+ )??(?<thing>papers|documents|homework|notes|sheet music|letters|money|flyers|leaflets|exam papers)\\b.*`,
    ),
    needs: ['thing'],
    thing: '1f4c4',
    behind: ' on a windy day in the park',
  },
  {
    name: 'run-after',
    words: en(
      `(?:the |a )?(?:strong )?(?:wind|storm|gust(?: of wind)?|breeze) (?:blows?|carries|takes?|tears?|snatch(?:es)?|steals?|sweeps?)(?: away| off)? (?<thing>(?<doer>${DET}(?: [\\w-]+){0,2}?)(?:'s|’s)? (?:straw |top |sun |little |red )?(?:hat|kite|newspaper|scarf|balloon|letter|cap|wig|laundry|beret))\\b.*`,
    ),
    behind: ' on a windy day',
    needs: ['thing'],
  },
];
