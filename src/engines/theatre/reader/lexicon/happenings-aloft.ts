/** By what words it is told that something grows wings, or is thrown into the sky, in both languages. Read by the lists of happenings. */
import { DET, en } from './dealing-words.js';
import type { HappeningWords } from './happenings.js';

/** People are given wings otherwise, and who has some needs none. */
const wingless: HappeningWords['fits'] = ({ kind, gender }) =>
  kind !== 'person' && kind !== 'bird' && kind !== 'insect' && gender === undefined;

/** A baby is thrown up by nobody here. */
const LIVING = /^1f(?:40|41|42|43|47[6-8]|46[6-9]|98|99|9d2)/;
const lifeless: HappeningWords['fits'] = (_, { thing }) => thing !== undefined && !LIVING.test(thing);

const SKY = '(?:in|into|up in|up into|up to|towards?|to) (?:the )?(?:air|sky)|high up|up high';
const AS = '(?:turn(?:s|ing|ed)? into|becom(?:es|ing)|became|chang(?:es|ing) into|transform(?:s|ing)? into|is|are)';

export const ALOFT_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'take-wing',
    words: en(
      `(?:suddenly |slowly )*(?:grow|grew|sprout|get|unfold)(?:s|ing|ed)? (?:a pair of |tiny |little |white |big |its own |real )*wings(?:,? ?(?:and|then)?(?: (?:it|they|suddenly|slowly|just|then))* (?:fl(?:ies|ew|y|ying|aps?|utters?)|soars?|escapes?|takes? off|leaves?)(?: .*)?)?`,
    ),
    by: 'any',
    fits: wingless,
  },
  {
    name: 'cast-up',
    words: en(
      `(?:throws?|throwing|toss(?:es|ing)?|flings?|hurls?|casts?) (?:up )?(?:${DET} |all |both )*(?<thing>(?:[\\w-]+ ){0,2}?[\\w-]+) (?:${SKY})(?:(?:,| and| where| then|;)*(?: (?:it|they|the|her|his|their|all|each|suddenly|slowly|there|[\\w-]+(?= (?:turn|becom))))* ${AS} (?<place>(?:an?|the|some|many|hundreds of|a flock of|a swarm of|a cloud of)? ?(?:[\\w-]+ ){0,2}?[\\w-]+)(?=\\s*(?:$|[,.!?;]|\\b(?:and|that|which|in|over|flying)\\b)).*)?`,
    ),
    needs: ['thing'],
    fits: lifeless,
  },
];

const HAN = '\\p{Script=Han}';
const ONE = '(?:一?[只个件顶张块条把束本])?';

export const ALOFT_CHINESE: readonly HappeningWords[] = [
  {
    name: 'take-wing',
    words:
      /(?:突然|忽然|居然|竟然|慢慢)*地?(?:长|生|冒)[出了]+来?(?:一?[对双]|两只)?(?:白色?的?|小|大)*翅膀(?:[，,]?(?:扑棱|扑腾|拍打?|扇|着|就|然后|自己|一下子|翅膀|从\p{Script=Han}{1,4}?)*(?:飞|逃|溜)[^，,。！!]*)?/u,
    by: 'any',
    fits: wingless,
  },
  {
    name: 'cast-up',
    words: new RegExp(
      `(?:一起|高高|用力|同时|都)*地?(?:把|将)(?:自己的|他的|她的|手里的)?${ONE}(?<thing>${HAN}{1,5}?)(?:一起|高高|用力|全都?|都)*地?(?:抛|扔|撒|丢|甩)(?:[向到上进]|起来?)*了?(?:天空|空中|天上|天|半空)中?(?:[，,。](?:${HAN}{0,5}?)(?:忽然|突然|慢慢|瞬间|全都?|都|就)*地?(?:变成|化作|化成|变为|变作)了?(?<place>${HAN}{1,8}?)(?=$|[，,。！!]|飞)[^，,。！!]*)?`,
      'u',
    ),
    needs: ['thing'],
    fits: lifeless,
  },
];
