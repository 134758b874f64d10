/** Small stories with a payoff, as `payoffs-english.ts` has them in English. Part of `happenings-chinese.ts`. */
import { zh } from './dealing-words.js';
import type { HappeningWords } from './happenings.js';

const HAN = '\\p{Script=Han}';
const ONE = '(?:一?[只个条位名朵束件块根颗枚把支顶幅张头匹座栋间]|一群|两[个只]|几[个只])?';
const WHOM = `(?<whom>${ONE}${HAN}{1,6}?)`;
const SOON =
  '(?:[，,]|结果|却|突然|忽然|竟然?|没想到|居然|一下子|然后|就|里面|这时|可是|但是?|整个|全都?|都|它|画上?的?)*';
const BOUND = '(?=$|[，。,！!])';
const MANY =
  '(?:一大?[群堆片窝]|无数|成百上千|成千上万|几百|上百|几十|许多|很多|好多|一百|满满的?)(?:只|个|条|朵|张|颗|的)?';
const COMES = '(?:飞|涌|跳|掉|跑|冒|喷|倒|滚|爬|流|撒|钻|走|游)';
const DOWN = '(?:塌|倒塌|倒|垮|散架|散|碎|坍塌|崩塌)(?:了|下来|一地|成一片|成碎片)*';
const WORN = `${ONE}(?<thing>(?:小|红|花|草|圣诞|太阳|毛线)?(?:帽子?|花|花环|皇冠|围巾|眼镜|墨镜|蝴蝶结|头盔|项链|树叶|羽毛|草莓|橘子|苹果))`;
const ON = '(?:轻轻|悄悄|偷偷|小心)*地?';
const THERE = '(?:的)?(?:头上|头顶|帽子上|脖子上|耳朵上|耳边|鼻子上|身上)?';
const ALIVE =
  '(?:活了?(?:过来|起来)?|变成了?真的|动了?起来|(?:跑|飞|游|走|跳|溜|爬)了?(?:走|了|出来|下来|起来|掉|出去)+).*';

export const PAYOFFS_CHINESE: readonly HappeningWords[] = [
  {
    name: 'burst-out',
    words: zh(
      `(?:打开|拧开|掀开|拆开|翻开|撑开|推开|切开)(?:了)?${ONE}(?<place>${HAN}{1,6}?)${SOON}[，,]?${SOON}${COMES}出来?(?:了)?${MANY}(?<thing>${HAN}{1,5}?)${BOUND}`,
    ),
    doer: 'last',
    needs: ['thing', 'place'],
  },
  {
    name: 'burst-out',
    words: zh(
      `(?:打开|拧开|掀开|拆开|翻开|撑开|推开|切开)(?:了)?${ONE}(?<place>${HAN}{1,6}?)[，,]${SOON}${MANY}(?<thing>${HAN}{1,5}?)(?:从里面|从${HAN}{1,4})?${COMES}了?(?:出来|出去|出|上天|向天空).*`,
    ),
    doer: 'last',
    needs: ['thing', 'place'],
  },
  {
    name: 'chase-off',
    words: zh(
      `${SOON}被${WHOM}(?:给)?(?:追(?:着|得)(?:满|到处|四处|落荒|一路|飞快)*(?:地|街|院子)?(?:跑|逃)|(?:追|赶|撵|吓|轰)(?:跑|走|出去|出门|下去|开)|(?:啄|咬|叮|踢|撞)了)(?:了|而逃|一口)*${BOUND}.*`,
    ),
    doer: 'first',
    turned: true,
    livingWhom: true,
  },
  {
    name: 'stack',
    words: zh(
      `(?:端|抱|捧|托|顶|提|搬)着(?:高高的?|摇摇晃晃的?|一大|满满|十几|二十|好几|太多|很多|好多|一)*[摞叠堆盘个杯箱]?(?:高高的|摇摇晃晃的)?(?<thing>盘子|碗|书|箱子|盒子|咖啡|蛋糕|披萨|杯子|快递)(?:走|过|上|在|，|,|$).*`,
    ),
    needs: ['thing'],
    doer: 'last',
  },
  {
    name: 'collapse',
    words: zh(
      `(?:刚|终于|好不容易|得意地)*(?:搭|堆|垒|盖|拼|组装|叠|砌|建)(?:好|完|起|了|出|成)*${ONE}(?:高高的|大)?(?<thing>积木|${HAN}{1,5}?)[，,][^。]{0,16}?${SOON}${DOWN}.*`,
    ),
    needs: ['thing'],
    doer: 'last',
  },
  {
    name: 'blackout',
    words: zh(`${SOON}(?:停电|断电|跳闸|灯${SOON}(?:灭|熄灭|熄)(?:了)?|一片漆黑).*`),
    doer: 'first',
  },
  {
    name: 'put-on',
    words: zh(`(?:把|将|用)?${WORN}${ON}(?:戴|插|放|别|系|围|盖)(?:在|到)(?:了)?(?<whom>${HAN}{1,6}?)${THERE}${BOUND}`),
    doer: 'last',
    needs: ['thing'],
    wornBy: true,
  },
  {
    name: 'put-on',
    words: zh(
      `${ON}(?:给|为|帮)(?<whom>${ONE}${HAN}{1,6}?)(?:的头上)?${ON}(?:戴|围|系|插|别)上?(?:了)?${WORN}${BOUND}`,
    ),
    doer: 'last',
    needs: ['thing'],
    wornBy: true,
  },
  {
    name: 'missed',
    words: zh(
      '[，,]?(?:却|但是?|还是|结果)*(?:没(?:能)?(?:接|扑|踢|投|打|抓)(?:住|到|中|进|着)|扑空|漏接|踢空|投篮?不[中进])(?:了)?球?.*',
    ),
    doer: 'first',
    thing: '26bd',
  },
  {
    name: 'come-alive',
    words: zh(`(?:画|涂)(?:了|出|好|完|着)*(?:一?[只个条头匹])?(?<whom>${HAN}{1,5}?)[，,]${SOON}${HAN}{0,4}?${ALIVE}`),
    doer: 'first',
    livingWhom: true,
    place: 'prop-easel',
  },
  {
    name: 'come-alive',
    words: zh(
      `(?:捏|折|雕|剪|做|烤|织|缝|堆)(?:了|出|好|完|着)*(?:一?[只个条头匹])?(?<whom>${HAN}{1,5}?)[，,]${SOON}${HAN}{0,4}?${ALIVE}`,
    ),
    doer: 'first',
    livingWhom: true,
    place: 'prop-table',
  },
  {
    name: 'fume',
    words: zh(
      `${SOON}(?:两只|[他她它]的?)?(?:耳朵|鼻子|头顶|脑袋|嘴)(?:里|上)*(?:都)?(?:喷|冒|窜)(?:出来?)?(?:了)?(?:(?<thing>火)|白?烟|蒸汽|热气).*`,
    ),
    doer: 'first',
  },
  {
    name: 'light-up',
    words: zh(
      `(?:很|好|有点)?(?:怕黑|害怕黑暗|害怕|孤单|孤独|迷路|寂寞)了?[，,][^。]{0,14}?(?<thing>星星|萤火虫|灯笼|月亮|路灯|蜡烛)(?:们)?(?:都|全|一[个颗只盏](?:接|一)一?[个颗只盏])*地?(?:为[他她它])?(?:亮|发光|闪|点亮|出现|飞来).*`,
    ),
    by: 'any',
    doer: 'first',
    behind: '夜晚，在草地上',
    thing: '2b50',
  },
  {
    name: 'snatch',
    words: zh(
      `(?:打|扔|踢|抛|投|挥|丢)(?:出去?|了|中|飞)*(?:一?[个只记])?(?<thing>${HAN}{1,4}?)[，,]${SOON}被${WHOM}(?:一口|一把)?(?:给)?(?:吞|吃|接|叼|抢|抓)(?:了|走|掉|住|下去|下)*${BOUND}.*`,
    ),
    livingWhom: true,
    thing: '26bd',
    doer: 'first',
  },
  {
    name: 'tussle',
    words: zh(
      `(?:和|跟|与)${ONE}(?:停不下来的|坏掉的|不听话的|乱转的)?(?<thing>(?:办公|自动|旋转|折叠)?${HAN}{1,5}?)(?:搏斗|打架|较劲|斗争|扭打|吵架|过不去)(?:起来|了|在一起)*`,
    ),
    needs: ['thing'],
    doer: 'last',
  },
];
