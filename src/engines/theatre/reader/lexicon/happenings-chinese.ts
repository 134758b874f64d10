/** By what words small happenings are told in Chinese, as `happenings-english.ts` has them in English. Read by `reader/dealings/happens.ts`. */
import { isAlive } from '../interpret/tools.js';
import { SENT_FLYING_CHINESE, SPOUTS_CHINESE, TURNED_TAIL_CHINESE } from './bursts.js';
import { zh } from './dealing-words.js';
import { ENCOUNTERS_CHINESE } from './encounters-chinese.js';
import { HANDLINGS_CHINESE } from './handlings-chinese.js';
import { OPENED, OUT_OF, SOFT } from './happening-places-chinese.js';
import type { HappeningWords } from './happenings.js';
import { ALOFT_CHINESE } from './happenings-aloft.js';
import { BEASTS_CHINESE } from './happenings-of-beasts.js';
import { PAYOFFS_CHINESE } from './payoffs-chinese.js';

const HAN = '\\p{Script=Han}';
const ONE =
  '(?:一?[只个条位名朵束份件块根颗枚杯碗顶把支串袋盒瓶双辆幅张桶锅盘罐箱艘头匹]|几[个只]|一群|三[个只]|两[个只])?';
const WHO = `(?<doer>${ONE}${HAN}{1,6}?)`;
const THING = `(?<thing>${ONE}${HAN}{1,7}?)`;
const WHOM = `(?<whom>${ONE}${HAN}{1,6}?)`;
const BOUND = '(?=$|[，。,！!])';
/** Weather and what flutters hit nobody. */
const LIGHT = /^(?:1f342|1f341|1f343|1f338|2744|1f4a1|1f4a7|1f327|1f33c|1f339|2b50|1f31f|1f319|2600|1f305)/;

export const HAPPENINGS_CHINESE: readonly HappeningWords[] = [
  ...BEASTS_CHINESE,
  ...HANDLINGS_CHINESE,
  ...ALOFT_CHINESE,
  ...SENT_FLYING_CHINESE,
  ...SPOUTS_CHINESE,
  ...TURNED_TAIL_CHINESE,
  ...ENCOUNTERS_CHINESE,
  ...PAYOFFS_CHINESE,
  {
    name: 'sink',
    words: zh(
      `(?:慢慢|渐渐|不断|一直|一点一点|越来越深|突然)*地?(?:[往向]下)?(?:陷|沉|掉|栽|没)(?:进|入|在|到)了?(?:厚厚的|深深的|松软的|软软的|一[片个堆]|及腰的)*${SOFT}(?:里|中|下|面|下面)*(?:.*只(?:剩|露|看见|有).*)?`,
    ),
    heaps: true,
    needs: ['stuff'],
  },
  {
    name: 'sink',
    words: zh(
      '(?:慢慢|渐渐|不断|一直|一点一点|越来越深?)*地?(?:[往向]下)?(?:陷|沉|滑)(?:下去|得越来越深|越深)*.{0,4}只(?:剩|露|看得?见|有).*',
    ),
    stuff: 'sand',
  },
  {
    name: 'sink',
    words: zh('掉进冰(?:窟窿|洞|里|面)?里?.*|把?冰(?:面)?(?:踩|钻)破.*'),
    stuff: 'water',
    behind: '在冰上',
  },
  {
    name: 'heaped',
    words: zh(
      `被(?:一大?[堆座片群]|厚厚的|满满的|好多|无数|大)*(?<thing>${HAN}{1,5}?)(?:给)?(?:掩埋|埋没|埋住|淹没|埋|盖住|压住)(?:住|了|起来|在下面)*(?:.*只(?:剩|露).*)?`,
    ),
    heaps: true,
    needs: ['stuff'],
  },
  {
    name: 'pull-out',
    words: zh(
      `从(?:自己的|他的|她的|它的|一?[个顶只]|魔法)*${OUT_OF}(?:子)?(?:里面?|中|底)?(?:不断|不停|接连|一件接一件)*地?(?:拉|拽|捞|钓|掏|拿|变|取|抽|拖)(?:出来?|上来|起)了?(?<thing>.+)`,
    ),
    lists: true,
    things: ['1f302', '1f9e6', '1f422'],
    needs: ['thing', 'place'],
  },
  {
    name: 'pull-out',
    words: zh(
      `(?:钓|捞|拉)(?:上来?|起|出)了?(?<thing>(?:一?[只双个])?${HAN}{1,5}(?:[，,]?(?:然后|接着|又|再|最后).+))`,
    ),
    lists: true,
    place: '1f30a',
    needs: ['thing'],
    fits: (_, { thing }) => thing !== '1f41f',
  },
  {
    name: 'find-in',
    words: zh(
      `(?:打开|掀开|拉开|拆开|揭开)了?(?:自己的|他的|她的|一?[个只台扇])?${OPENED}(?:的盖子|的门|门|盖)?[，,]?(?:一看|结果|发现|看见|看到|没想到|竟然|居然|里面|里|坐着|有|是|跳出来?|蹦出来?|钻出来?|飞出来?|藏着|躺着|站着|住着|睡着|出来|走出来?|了|，|,)*${WHOM}(?:(?:正?在|坐|跳|蹦|钻|睡|躺|藏|对|朝|向|飞|住|站|看|跑|探).*)?${BOUND}`,
    ),
    needs: ['place'],
  },
  {
    name: 'run-after',
    words: zh(
      `(?:大|狂|一阵)?风(?:把|吹走了?|刮走了?)(?<thing>(?<doer>${HAN}{1,5}?)的(?:帽子|雨伞|伞|风筝|报纸|围巾|气球|信|假发))(?:吹走|刮走|吹飞|卷走|吹跑)?了?.*`,
    ),
    needs: ['thing'],
  },
  {
    name: 'run-after',
    words: zh(
      `(?:大|狂|一阵|海|台)?风(?:天|雨|里|中)*[，,]?(?:把|将|吹[走飞跑]了?|刮[走飞跑]了?|卷走了?)(?:${HAN}{1,3}的)?(?<thing>帽子|草帽|雨伞|伞|风筝|报纸|围巾|气球|假发|衣服|裙子|被子|口罩|传单|作业|塑料袋|广告牌)(?:[吹刮卷掀][走飞跑上]天?|飞|跑)?了?.*`,
    ),
    needs: ['thing'],
    usually: ['a man', '一个男人'],
  },
  {
    name: 'run-after',
    words: zh(`的(?<thing>帽子|雨伞|伞|风筝|报纸|围巾|气球|信|假发)被(?:大|狂|一阵)?风(?:吹|刮|卷)(?:走|飞|跑)了?.*`),
    needs: ['thing'],
  },
  {
    name: 'run-after',
    words: zh(
      `${THING}(?:从(?:山坡|山|坡|楼梯|桌子?)上?|顺着(?:山坡|坡)|突然|不小心|被风)*(?:滚|滑|飞|飘|吹|掉|溜)(?:走|跑|下来?|下去|下山坡?|下山|开|远|到.{1,3}|了)+(?:山坡)?[，,](?:然后)?${WHO}(?:都|全都|一起|拿着.{1,3}|赶紧|急忙|在后面|跟在后面)*(?:追|跑|跟)(?:着|在|了|上去|过去|它|后面|赶|出去)*`,
    ),
    needs: ['thing'],
  },
  {
    name: 'run-after',
    words: zh(
      `(?:追着?|追赶着?|跟着|追逐着?)(?:一?[个只顶块辆])?(?:滚走|滚下(?:山坡?|来)?|滚落|飞走|被风吹走|吹走|逃跑|飘走|滚动|滚)(?:了)?的(?<thing>${HAN}{1,4}?)(?:跑|奔跑)?${BOUND}`,
    ),
    needs: ['thing'],
  },
  {
    name: 'hit-by',
    words: zh(
      `被(?:从.{1,4}上?)?(?:掉|落|飞|砸)?(?:下来|过来)?的?${THING}(?:砸中|砸到|砸|打中|打到|击中|撞到|撞|绊|拍到|弹到)(?:了|到|中|晕|在头上|脑袋|头|脸)*`,
    ),
    needs: ['thing'],
    fits: (_, { thing }) => thing !== undefined && !LIGHT.test(thing),
  },
  {
    name: 'hit-by',
    words: zh(
      `${THING}(?:突然|从.{1,4}?上?)*(?:掉|落|砸|滑|摔|倒)(?:了|下来?|落)*[，,]?(?:正好|刚好|砸|落|掉|打)*(?:在|到|中)了?${WHO}(?:的)?(?:头上?|脑袋上?|身上|脸上)`,
    ),
    needs: ['thing'],
    fits: (_, { thing }) => thing !== undefined && !LIGHT.test(thing),
  },
  {
    name: 'hit-by',
    words: zh(
      `(?<doer>${ONE}${HAN}{1,6}?)(?:正?在|坐|站|躺|靠|睡)[^，,。]{0,6}树下[^，,。]*[，,]?(?:突然|结果|一[个颗])*${THING}(?:突然|从.{1,3})*(?:掉|落|砸)(?:了|下来?|落)*(?:[，,]?(?:正好|刚好)?(?:砸|打)(?:在|到|中)?了?(?:[他她它]|自己)?(?:的)?(?:头上?|脑袋上?|身上|脸上)?)?${BOUND}`,
    ),
    needs: ['thing'],
    fits: (_, { thing }) => thing !== undefined && !LIGHT.test(thing),
  },
  {
    name: 'hit-by',
    words: zh(
      `(?:屋顶|房顶|树)上?的(?:积|大)?雪(?:突然)?(?:滑|掉|落|塌)(?:了)?下来?[，,]?(?:正好)?(?:砸|落|掉|埋|盖)?(?:在|到|中|住)?了?${WHO}(?:的)?(?:头上|身上|脸上)?${BOUND}`,
    ),
    thing: 'prop-snowball',
    stuff: 'snow',
    behind: '在雪地里',
  },
  { name: 'hit-by', words: zh('踩(?:到|在|上)了?(?:一?把)?(?:耙子|钉耙).*'), thing: 'prop-rake', behind: '在花园里' },
  {
    name: 'tow',
    words: zh(
      `(?:用力|使劲|费力|吃力|努力)*地?(?:拉|拖|拽)(?:着|动)(?!手|窗帘|小提琴|二胡|绳|门|肚子|钩)(?:一?[个只辆棵块座头艘架条])?(?<thing>(?:比自己大.{0,4}的|巨大的?|很大的?|大大的|超大的?|沉重的|大)?${HAN}{1,6}?)(?:走|跑|前进|回家|往前走)?${BOUND}`,
    ),
    by: 'any',
    needs: ['thing'],
    fits: (doer) => isAlive(doer) || doer.kind === 'vehicle' || doer.kind === 'boat',
  },
  {
    name: 'shoulder',
    words: zh(
      `(?:扛|搬|背|举|顶|驮|搬运)(?:着|起)了?(?:一?[个只块片粒颗张条])?(?<thing>(?:比自己大.{0,4}的|巨大的?|大)?${HAN}{1,5}?)(?:走|回家|前进|往前走)?${BOUND}`,
    ),
    needs: ['thing'],
    fits: ({ kind }) => kind === 'insect' || kind === 'small',
  },
  {
    name: 'tow',
    words: zh(`(?:背|驮)(?:着|上)${WHOM}(?:一起)?(?:过|渡过|游过|穿过|走过|蹚过)了?(?=河|湖|海|小溪|沙漠|水)`),
    rides: 'other',
    livingWhom: true,
  },
  {
    name: 'fetch',
    words: zh(
      `(?:把)?(?<thing>报纸|拖鞋|球|飞盘|树枝|木棍|骨头|鞋子|鞋|信|棍子)(?:叼|捡|衔|拿)(?:回来?|给|到)了?(?:家|(?<whom>主人|爸爸|妈妈|爷爷|奶奶|小?男孩|小?女孩))?`,
    ),
    needs: ['thing'],
    fits: ({ kind }) => kind !== 'person',
  },
  {
    name: 'fetch',
    words: zh(
      `(?:(?:叼|衔|捡)(?:回来?|来|起)|(?:叼|衔|捡)着(?=.*[回给到]))了?(?:一?[份只个根块张])?(?<thing>(?!鱼)${HAN}{1,4}?)(?:(?:跑|走)?回(?:家|来)了?|(?:送|跑|交)?(?:给|到|回)(?<whom>${HAN}{1,3}?)(?:身边|面前)?)?${BOUND}`,
    ),
    needs: ['thing'],
    fits: ({ kind }, { thing }) => kind !== 'person' && thing !== undefined && !/^1f41f/.test(thing),
  },
  {
    name: 'ripen',
    words: zh(
      '(?:慢慢|渐渐|一点点|逐渐)*地?(?:成熟|变熟|变红|从.{1,4}(?:变成|长成|变到|变).*|发芽(?:.*(?:开花|结果|长大))?|开花结果)(?:了|.*摘.*)?',
    ),
    by: 'thing',
    behind: '在花园里',
  },
  {
    name: 'ripen',
    words: zh(
      `(?:种子|嫩芽|小芽|树苗|豆子|橡子)(?:慢慢|渐渐|一点点)*地?(?:发芽[，,]?)?(?:长|变|生长|开)(?:大|成|出)+了?(?:一?[朵棵株个颗])?${WHO}${BOUND}`,
    ),
    by: 'thing',
    behind: '在花园里',
  },
  {
    name: 'ripen',
    words: zh('(?:慢慢|渐渐|一点点|逐渐)*地?(?:燃尽|烧完|烧短|越烧越短|烧到.{1,3}|燃烧殆尽|孵化|孵出.{1,4}|破壳).*'),
    by: 'thing',
  },
  {
    name: 'overflow',
    words: zh(
      '(?:里的?|中的?)?(?<thing>泡沫|泡泡|水|肥皂泡|油漆|牛奶|咖啡)?(?:不断|不停|突然|越来越多)*地?(?:溢|漫|涌|喷|冒)(?:了)?(?:出|满|上)(?:来|了|好多|很多|大量|许多|一地|整个.{1,3}|.{0,3}(?<thing>泡沫|泡泡|水|肥皂泡|牛奶))*.*',
    ),
    by: 'thing',
    stuff: 'foam',
    fits: ({ kind }) => kind === 'object' || kind === 'food',
  },
  {
    name: 'reflect',
    words: zh(
      `(?:照|看|盯|望|对)(?:着|向)?(?:一?面)?镜子(?:里的?自己)?[，,]?(?:时|的时候)?[，,]?(?:里面|镜子里|镜中)?(?:的)?(?:(?:倒影|影子|镜中人|自己|他|她|它)(?:却|突然|竟然|在|对|向|朝|做|笑|跳|眨|没|不|有|挥).*|(?:看到|看见|出现|发现)(?:的是|的却是|了)?(?:自己)?(?:变成了?|是)?(?:一?[只头个位])?(?<thing>${HAN}{1,4}))`,
    ),
    behind: '在卧室里',
  },
  {
    name: 'reflect',
    words: zh(`(?:镜子里|镜中)(?:的)?(?:倒影|影子|自己)(?:却|突然|竟然|对|向|朝|做|笑|跳|眨|没|动|挥|在).*`),
    behind: '在卧室里',
  },
  {
    name: 'loom',
    words: zh(
      `(?:突然|悄悄|慢慢|静静)*地?(?:出现|浮现|站|飘|冒|溜|走|悄悄来)(?:在|到|出现在)了?(?:正在.{1,3}的|熟睡的|睡着的|睡觉的)?${WHOM}(?:的)?(?:身后|背后|后面)|从${WHOM}(?:的)?(?:身后|背后)(?:出现|冒出来?|浮现|站起来|探出头)了?`,
    ),
    livingWhom: true,
  },
  {
    name: 'stuck-in',
    words: zh(
      '(?:把)?(?:头|脑袋|鼻子|手|爪子)?被?(?:卡|困|夹)(?:在|进|到)了?(?<place>门框|门|窗户|窗|罐子|蜂蜜罐|水桶|桶|花瓶|洞|篱笆|栅栏|管子|碗|盒子|箱子|南瓜|瓶子)(?:口)?(?:里|中|上)?(?:了|出不来|拔不出来|动不了)*',
    ),
    needs: ['place'],
  },
  {
    name: 'behold',
    words: zh(
      '(?:人生)?(?:生平)?第一次(?:看见|看到|见到|见|看|遇到|摸到|踩到)了?(?<where>大海|海洋|海|雪|下雪|沙滩|瀑布|彩虹|极光|烟花|日出|大山|城市|星空|沙漠)',
    ),
  },
  {
    name: 'let-ride',
    words: zh(
      `(?:松开|放开)(?:了)?(?:手|自行车|车座|车把)[，,]?(?:让)?(?<doer>${HAN}{1,4}?)(?:自己|独自|一个人)?(?:骑|蹬).*`,
    ),
    rides: 'bicycle',
    behind: '在公园里',
  },
  {
    name: 'let-ride',
    words: zh('(?:正在|在|终于)?(?:学会?|学着|第一次(?:自己|独自)?)(?:了)?骑(?:自行车|单车|车).*'),
    rides: 'bicycle',
    behind: '在公园里',
  },
  {
    name: 'crack',
    words: zh(
      `(?:(?:脚下的?|身下的?)冰面?|冰面?在(?<doer>${HAN}{1,5}?)脚下)(?:突然|慢慢)*(?:裂开|破裂|裂了|开裂|碎裂|出现.{0,3}裂[缝痕纹]).*`,
    ),
    behind: '在冰上',
  },
  {
    name: 'get-in',
    by: 'any',
    doer: 'first',
    words: zh(
      '(?:自己|主动|一头|纵身|开心地|正好|不小心)*(?:跳|蹦|钻|爬|扎|掉|摔|栽|滚)(?:进|到|入)了?(?:一?[个只口顶])?(?<place>锅|汤锅|火锅|茶壶|茶杯|杯子|碗|箱子|盒子|礼盒|纸箱|篮子|水桶|蜂蜜[桶罐]|木桶|桶|行李箱|书包|背包|帽子|洗衣机|冰箱|烤箱|垃圾桶|鞋子|靴子|南瓜)(?:里|中)?',
    ),
    needs: ['place'],
  },
  {
    name: 'sit-in',
    words: zh(
      '(?:坐|住|泡|躲|藏|待)在(?:一?[个只口顶])?(?:大|小|巨大的)?(?<place>锅|茶壶|茶杯|杯子|碗|箱子|盒子|行李箱|书包|礼帽|洗衣机|冰箱|烤箱|鞋子|靴子|水桶|南瓜)(?:里|中)',
    ),
    needs: ['place'],
  },
  {
    name: 'heaped',
    words: zh(`把${WHOM}埋(?:在|进|到)了?(?<thing>沙子|沙|雪|落叶|树叶|衣服|玩具)(?:堆)?(?:里|中|下)`),
    heaps: true,
    livingWhom: true,
    needs: ['stuff'],
  },
];
