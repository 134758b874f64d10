/** By what words it is told that somebody is sent flying or that water shoots up, in both languages. Read by the lists of happenings. */
import { DET, END, en, zh } from './dealing-words.js';
import type { HappeningWords } from './happenings.js';

const HAN = '\\p{Script=Han}';
const ONE = '(?:一?[个只条位名群头匹])?';
const BLOWS =
  '(?:打了?一?个?(?:大|响)?[喷嗝]嚏?|打喷嚏|打嗝|喷嚏|吹了?一?口?气|放了?一?个?(?:大|响)?屁|大?吼一声|咳嗽一声?)';
const AWAY = '(?:飞|上天|到天上|出去(?:老远|好远)?|出老远)';
const KNOCKS = '(?:弹|撞|顶|踢|拍|打|扇|甩|崩|轰|震|揍|踹|拱)';
const BREATHS =
  '(?:sneezes?|sneezing|burps?|burping|farts?|farting|roars?|blows?|coughs?)(?: so (?:hard|loud|loudly))?(?: (?:that|it))*,?';

export const SENT_FLYING_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'send-flying',
    words: en(
      `${BREATHS} (?:and |it |he |she )*(?:blows?|sends?|blasts?|knocks?|launch(?:es)?) (?<whom>${DET} (?:[\\w-]+ ){0,2}?[\\w-]+) (?:flying|into the (?:air|sky)|across the (?:room|field|street)|away|off (?:his|her|its) feet)`,
    ),
    thing: '1f4a8',
    livingWhom: true,
  },
  {
    name: 'send-flying',
    words: en(
      `(?:(?:knock|send|kick|punch|headbutt|butt|launch|blast|hit|toss|bounce|slap|swat)(?:s|es|ing)?|sent|charges and (?:knocks|sends)) (?<whom>${DET} (?:[\\w-]+ ){0,2}?[\\w-]+) (?:flying|sky-?high|into the (?:air|sky)|to the moon|out of the (?:park|picture))`,
    ),
    livingWhom: true,
  },
];

export const SENT_FLYING_CHINESE: readonly HappeningWords[] = [
  {
    name: 'send-flying',
    words: zh(
      `${BLOWS}[，,]?(?:就|一下子?|直接|竟然?|结果)*(?:把|将)(?<whom>${ONE}${HAN}{1,6}?)(?:给|都|直接|全)*(?:${KNOCKS}|吹|喷|刮)${AWAY}(?:了|出去)*`,
    ),
    thing: '1f4a8',
    livingWhom: true,
  },
  {
    name: 'send-flying',
    words: zh(
      `(?:一[脚拳头掌下尾巴]+|用力|猛地?|突然|直接|打了?半天)*(?:把|将)(?<whom>${ONE}${HAN}{1,6}?)(?:给|一下子?|一[脚拳头掌]|直接)*${KNOCKS}${AWAY}(?:了|出去|老远)*`,
    ),
    livingWhom: true,
  },
];

/** Whoever is met is too much for them. */
export const TURNED_TAIL_CHINESE: readonly HappeningWords[] = [
  {
    name: 'chase-off',
    words: zh(
      `(?:结果|落地|回头|进门|抬头|一)*(?:看见|看到|发现|遇到|撞见|碰到)了?(?<whom>(?:几[只个]|一群|一[只个头条])?${HAN}{1,6}?)[，,]?(?:吓得|立刻|马上|赶紧|二话不说)*(?:扭头|转身|掉头|撒腿|拔腿|调头)就(?:跑|逃|溜).*`,
    ),
    doer: 'first',
    turned: true,
    livingWhom: true,
  },
];

const LIQUID = '(?:water|it|the water|soda|beer|champagne|foam|everything|cola|the soda|milk)';
const SHOOTS = '(?:shoots?|sprays?|bursts?|squirts?|erupts?|gush(?:es)?|explod(?:es)?|spurts?|blasts?|fizz(?:es)?)';
const UP =
  '(?: (?:straight|up|out|right|all))*(?: (?:to|onto|at|into|in|over|like) (?:the )?(?:ceiling|air|sky|roof|face|(?:his|her|its|their|my) face|everyone|everything|the place|him|her|an? (?:fountain|geyser|volcano))| everywhere| up\\b)';
const TOUCHES =
  '(?:fix(?:es|ing)?|repairs?|turns?(?: on)?|opens?|shakes?|unscrews?|hits?|kicks?|breaks?|cracks? open|pops?|twists?|knocks? over|uncorks?|tries to fix|tries fixing|drives? into|crash(?:es)? into)';

export const SPOUTS_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'spout',
    words: en(
      `${TOUCHES} ${DET} (?<thing>(?:[\\w-]+ ){0,2}?[\\w-]+?)(?: on)?(?:,| and| but| so| until| then| -)+ (?:it |suddenly |then |all )*(?:${LIQUID} )?(?:suddenly |just )?${SHOOTS}${UP}`,
    ),
    thing: 'prop-sink',
    stuff: 'water',
  },
  {
    name: 'spout',
    words: en(
      `(?<thing>fire hydrant|hydrant|faucet|tap|water pipe|pipe) (?:suddenly )?${SHOOTS}(?: water)?${UP}${END}`,
    ),
    usually: ['a man', '一个男人'],
    thing: 'prop-fire-hydrant',
    stuff: 'water',
  },
];

const VESSEL =
  '(?<thing>水龙头|水管|水阀|消防栓|消火栓|可乐|汽水|雪碧|香槟|啤酒|饮料|气泡水|苏打水|矿泉水|高压锅|花洒)';
const JETS = '(?:喷|飙|滋|溅|呲|冲|射)(?:了|得|到|向|出|上|满|起)*';
const WHERE = `(?:天花板|天上|房顶|屋顶|空中|半空|老高|好高|三米高|${HAN}{1,3}高|(?:[他她它]|自己|所有人|${HAN}{1,3})?(?:一脸|满脸|一身|满身|全身|脸上|身上)|到处都?是|一地|满屋)`;
const DEEDS = '(?:修理?|打开|拧开?|一拧|开|摇了?摇?|摇晃|碰|踩|撬|踢|撞到?|用|关|一)+了?(?:一?[个瓶罐只])?';

export const SPOUTS_CHINESE: readonly HappeningWords[] = [
  {
    name: 'spout',
    words: zh(
      `${DEEDS}${VESSEL}.{0,8}?(?:水|泡沫|可乐|汽水|香槟|啤酒)?(?:直接|突然|一下子|哗地?|噌地?|瞬间|全)*${JETS}${WHERE}.*`,
    ),
    thing: 'prop-sink',
    stuff: 'water',
  },
  {
    name: 'spout',
    words: zh(
      `${VESSEL}(?:突然|直接|一下子)*(?:爆了?|坏了?|裂了?|炸了?)?[，,]?(?:水|泡沫)?(?:直接|一下子|哗地?)*${JETS}${WHERE}.*`,
    ),
    usually: ['a man', '一个男人'],
    thing: 'prop-sink',
    stuff: 'water',
  },
];
