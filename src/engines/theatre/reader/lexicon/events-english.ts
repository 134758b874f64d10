/**
 * Small events in English: fetched down from where one is stuck, too late for the bus, said after somebody, first at the
 * line, who is better at it, fishing for what is no fish. Read by `reader/dealings/dealings.ts`, before the other dealings.
 */
import { END, en, THING, WHOM } from './dealing-words.js';
import type { DealingWords } from './dealings.js';

const HIGH =
  '(?<place>(?:an?|the|its|his|her|their|some)\\s+(?:(?:tall|high|big|old|apple|pine|palm|oak|burning|deep|frozen)\\s+)*(?:tree|roof|rooftop|house|building|chimney|branch|lamp ?post|pole|lake|river|pond))';
const LOFTY = '(?<place>(?:an?|the)\\s+(?:(?:tall|high|big|old|apple|pine|palm|oak)\\s+)*(?:tree|roof|rooftop|branch))';
const RIDE =
  '(?<thing>(?:(?:night|morning|school|last|first|city)\\s+)*(?:school bus|bus|coach|train|tram|subway|metro|plane|airplane|flight|ferry|ship|boat|taxi))';
const RACE =
  '(?:(?:big|great|olympic|city|school|running|foot|sprint|relay|100[- ]?m(?:etre|eter)?s?|half|boston|london)\\s+)*(?:marathon|race|sprint|triathlon|dash|grand prix|100 ?m(?:etres|eters)?)';

export const EVENTS_ENGLISH: readonly DealingWords[] = [
  {
    name: 'rescue',
    words: en(
      `(?:stuck|trapped|stranded|caught)(?: high)? (?:(?:up|in|on|at|at the top of|on top of) )+${HIGH}(?:,? and(?: then)?|,? so|,? until|,)? ${WHOM} (?:(?:quickly |bravely )?(?:climb|come|go|bring|use|run|put|get|arrive|fly|rush|hurr|swim|jump)\\w* (?:[\\w']+ ){0,6}?to (?:save|rescue|get|help|fetch|bring|free|catch)|sav(?:es|ing)|rescu(?:es|ing)|helps|fetches|gets|brings|frees)(?: it| her| him| them| the [\\w-]+)?(?: down| out| back)?(?: safely)?`,
    ),
    back: true,
  },
  {
    name: 'rescue',
    words: en(
      `(?:gets?|getting|brings?|bringing|carr(?:ies|ying)|fetch(?:es|ing)|helps?|helping|tak(?:es|ing)|coax(?:es|ing)) (?<whom>(?:an?|the|his|her|its|their)\\s+(?:[\\w-]+\\s+)??[\\w-]+) (?:back |safely )?down (?:from|off|out of) ${HIGH}`,
    ),
  },
  {
    name: 'late',
    words: en(
      `(?:(?:just|almost|narrowly|barely|always|only just)\\s+)?(?:miss(?:es|ing|ed)?|(?:arriv(?:es|ing)|com(?:es|ing)|is|gets?|shows? up) (?:too |a second |a minute |one second |one minute )*late for|run(?:s|ning) (?:after|for|to catch)|chas(?:es|ing)(?: after)?) (?:the|his|her|its|their|an?) (?:departing |leaving |moving )?${RIDE}`,
    ),
    alone: true,
  },
  {
    name: 'echo',
    words: en(
      `(?:(?:repeat|mimic|echo|imitat|parrot)\\w*|cop(?:ies|ying|y)) (?:back )?(?:everything|every word|each word|all|whatever|what|the words)(?: that| of)? ${WHOM}(?: (?:says?|said|saying|is saying|tells? (?:it|him|her)|speaks?)|${END})`,
    ),
  },
  {
    name: 'echo',
    words: en('(?:repeats?|repeating) (?:every word |everything |words )?after|echoes(?= (?:an?|the|his|her) )'),
  },
  {
    name: 'win',
    words: en(
      `(?:(?:wins?|winning|won) (?:the|an?|his|her|its) (?:first )?${RACE}(?! (?:against|over|with))|(?:cross|reach)(?:es|ing)? (?:the )?finish(?:ing)? line(?: first| in first place)?|(?:com(?:es|ing)|finish(?:es|ing)) (?:in )?first(?: place)?(?: (?:in|at) (?:the|an?) ${RACE})?)`,
    ),
    alone: true,
  },
  {
    name: 'contest',
    words: en('(?:compet(?:es?|ing)|contest(?:s|ing)?) (?:to|at|in)(?= (?!(?:an?|the) ))(?: see who (?:can )?)?'),
    mutual: true,
  },
  {
    name: 'angle',
    words: en(
      `(?:goes |go |going |is |out )*(?:fish(?:es|ing)?|angl(?:es|ing)) for (?!(?:fish|salmon|trout|tuna|compliments|hours)\\b)${THING}${END}`,
    ),
    alone: true,
  },
];

/** Where nobody helps; asked last. */
export const STUCK_ENGLISH: DealingWords = {
  name: 'stuck',
  words: en(`(?:stuck|trapped|stranded|caught)(?: high)? (?:(?:up|in|on|at|at the top of|on top of) )+${LOFTY}`),
  alone: true,
};
