/** A pet ruins what belongs to somebody: by what words that is told. Read with the lists of dealings. */
import { en } from './dealing-words.js';
import type { DealingWords } from './dealings.js';

const GOODS =
  'sofa|couch|armchair|shoes?|slippers?|sneakers?|boots?|homework|pillows?|cushions?|curtains?|carpet|rug|furniture|newspaper|remote(?: control)?';
const GOODS_CHINESE = '沙发|椅子|鞋子?|拖鞋|运动鞋|作业本?|枕头|靠垫|窗帘|地毯|家具|报纸|遥控器';
/** Who is angry about it is named next; else somebody is. */
const OWNED = "(?:the|his|her|its|my|our|their|a)(?: (?:new|favou?rite|expensive|whole|good|\\w+’s|\\w+'s))*";
const BROKEN = '(?:咬坏|咬烂|咬破|咬碎|撕碎|撕烂|撕坏|撕破|抓坏|抓破|抓烂|啃坏|啃烂|啃破|挠坏|毁|拆|弄坏|弄破)';
const HAN = '\\p{Script=Han}';

export const RUINED_ENGLISH: readonly DealingWords[] = [
  {
    name: 'ruin',
    thing: 'prop-stuffing',
    words: en(
      `(?:chew(?:s|ed|ing)?|bit(?:es|ing)?|bit|gnaw(?:s|ing)?|tear(?:s|ing)?|tore|rip(?:s|ped|ping)?|shred(?:s|ded|ding)?|scratch(?:es|ed|ing)?|destroy(?:s|ed|ing)?|ruin(?:s|ed|ing)?|wreck(?:s|ed|ing)?|eats? up|ate)(?: up| apart| on| through| at)* ${OWNED} (?<thing>${GOODS})(?: to pieces| apart| up)?(?:,? (?:and|while|so|but|as))?,?(?= (?:(?:the|its|his|her|my|an?) )?(?:\\w+ )?(?:owner|mom|mother|dad|father|man|woman|boy|girl|grandma|grandpa)\\b)`,
    ),
  },
  {
    name: 'ruin',
    thing: 'prop-stuffing',
    words: en(
      `(?:chew(?:s|ed|ing)? up|chew(?:s|ing)?|gnaw(?:s|ing)?(?: on)?|tear(?:s|ing)?(?: up| apart)|tore(?: up| apart)?|rip(?:s|ping)?(?: up| apart)?|shred(?:s|ded|ding)?|destroy(?:s|ed|ing)?|ruin(?:s|ed|ing)?|wreck(?:s|ed|ing)?)(?: on)? ${OWNED} (?<thing>${GOODS})(?: to pieces| apart| up)?`,
    ),
    usually: ' a woman',
  },
];

const zh = (words: string): RegExp => new RegExp(words, 'u');
const NEXT = `[，,]?(?:所以|于是|结果|把|让|害得|气得)*(?=(?:主人|妈妈|爸爸|奶奶|爷爷|女主人|男主人|女孩|男孩|我))`;

export const RUINED_CHINESE: readonly DealingWords[] = ['', 'else'].flatMap((whom): DealingWords[] => {
  const after = whom === '' ? NEXT : '';
  const usually = whom === '' ? {} : { usually: '女人' };
  return [
    {
      name: 'ruin',
      thing: 'prop-stuffing',
      words: zh(
        `(?:又)?[把将](?:我的|(?<whom>${HAN}{1,3})的)?(?:新)?(?<thing>${GOODS_CHINESE})(?:都|给|全|也)*${BROKEN}(?:了)?${after}`,
      ),
      ...usually,
    },
    {
      name: 'ruin',
      thing: 'prop-stuffing',
      words: zh(`${BROKEN}(?:了)?(?:我的|(?<whom>${HAN}{1,3})的)?(?:新)?(?<thing>${GOODS_CHINESE})${after}`),
      ...usually,
    },
  ];
});
