/** What somebody does with a thing, and nobody else has to do with it: stolen from where it lies, come out of. Read by `reader/dealings/dealings.ts`. */
import { END, en, NOUN, PLACE, THING } from './dealing-words.js';
import type { DealingWords } from './dealings.js';

const TAKES = 'steal(?:s|ing)?|stole|swip(?:es|ing)|snatch(?:es|ing)?|pinch(?:es|ing)|nick(?:s|ing)|pilfer(?:s|ing)';
const GOES_OFF =
  '(?:runs?|running|sneaks?|sneaking|makes?|making|walks?|gets?) (?:off|away) with(?! (?:an?|the|his|her|its|their|my) (?:\\w+ )?(?:dog|cat|horse|pony|friend|lover|family|wom[ae]n|m[ae]n|girl|boy|wife|husband|prince\\w*|bride|sister|brother)s?\\b)';
/** A kiss, the show: nobody carries them off. */
const NOTHING =
  '(?!(?:an? |the |his |her )?(?:show|kiss|heart|hearts|spotlight|look|glance|scene|base|car|glimpse)\\b)';
const COMES =
  '(?:(?:sneak|com|crawl|climb|jump|leap|hop|pop|peek|peep|slip|creep|crept|emerg|burst|wriggl|step|squeez|scrambl|fl)(?:y|ies|s|es|e|ing|ping|ed|ped)?|bursting)';
const HOLLOW =
  '(?:trash ?cans?|garbage|garbage cans?|trash|trash bin|rubbish bin|bin|dustbin|dumpster|wastebasket|(?:cardboard |gift |shoe)?box|crate|basket|suitcase|bag|backpack|handbag|(?:tea|flower|cooking )?pot|jar|vase|(?:top )?hat|shoe|boot|closet|wardrobe|cupboard|drawer|washing machine|dryer|barrel|(?:treasure )?chest|bucket|fridge|refrigerator|oven|pumpkin|gift|present|bathtub|mailbox|toilet|mug|cup|teacup|bowl|cake|vending machine|piano|toy ?box|laundry basket|watermelon|toaster|(?:apple )?pie|kettle|tuba|trumpet|cello|drum|mailbox|post ?box|barrel|tent|chimney|cuckoo clock|clock|television|tv|egg|snow globe|dishwasher|microwave|cannon)';

export const DEEDS_ENGLISH: readonly DealingWords[] = [
  {
    name: 'emerge',
    words: en(
      `${COMES} (?:\\w+ly )?(?:up |back )?(?:out of|out from|from inside|from) (?:an?|the|his|her|its|my|our) (?<place>(?:\\w+ )?${HOLLOW})\\b(?:,? (?:with|carrying|holding|clutching) (?<thing>${NOUN})${END})?`,
    ),
    alone: true,
  },
  {
    name: 'raid',
    words: en(`(?:${TAKES}|${GOES_OFF}) ${NOTHING}${THING} (?:right )?(?:from|off|out of) ${PLACE}${END}`),
    alone: true,
  },
  { name: 'raid', words: en(`(?:${TAKES}|${GOES_OFF}) ${NOTHING}${THING}${END}`), alone: true },
  { name: 'raid', words: en(`(?:takes|grabs) ${NOTHING}${THING} (?:off|from) (?=the )${PLACE}${END}`), alone: true },
];

const HAN = '\\p{Script=Han}';
const ONE = '(?:[一两几三]?[只个条块根片串盘碗袋盒瓶份张包颗把朵些])?';
const STOLEN = '(?:偷走|偷吃|偷拿|叼走|偷(?!偷|看|懒|笑|拍|听|窥|渡|袭))';
const INSIDE =
  '(?:垃圾桶|垃圾箱|纸箱子?|箱子|盒子|礼盒|篮子|行李箱|背包|书包|袋子|茶壶|罐子|花瓶|花盆|帽子|鞋子|靴子|衣柜|柜子|抽屉|洗衣机|木桶|水桶|宝箱|冰箱|烤箱|南瓜|浴缸|邮筒|马桶|杯子|茶杯|碗|蛋糕|锅)';
const zh = (words: string): RegExp => new RegExp(words, 'u');

export const DEEDS_CHINESE: readonly DealingWords[] = [
  {
    name: 'emerge',
    words: zh(
      `(?:悄悄|偷偷)?(?:地)?从(?:一个|一只)?(?<place>${HAN}{0,3}?${INSIDE})(?:里面?|中)(?:悄悄|偷偷|慢慢)?地?(?:钻|爬|跳|溜|探|冒|走|跑|蹦|伸)(?:了)?出(?:头|来|了)*`,
    ),
    alone: true,
  },
  {
    name: 'raid',
    words: zh(
      `从(?<place>${HAN}{1,6}?)(?:上面?|里面?|中|边|旁边?)?${STOLEN}(?:了)?(?:走)?${ONE}(?<thing>${HAN}{1,5}?)(?=$|[，。,！])`,
    ),
    alone: true,
  },
  {
    name: 'raid',
    words: zh(`把(?<place>${HAN}{1,5})[上里]的(?<thing>${HAN}{1,4}?)(?:偷走|偷吃|叼走)(?:了|掉)?`),
    alone: true,
  },
  { name: 'raid', words: zh(`(?<!小)${STOLEN}了?${ONE}(?<thing>${HAN}{1,5}?)(?=$|[，。,！])`), alone: true },
  { name: 'give', words: zh(`(?:送|递|献)(?:上|出)?了?${ONE}(?<thing>${HAN}{1,4}?)给了?`) },
];
