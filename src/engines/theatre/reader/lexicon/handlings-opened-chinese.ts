/** What opens, is fired, started, lit or drawn by a magnet: by what words that is told in Chinese. Part of `handlings-chinese.ts`. */

import { zh } from './dealing-words.js';
import { END, HAN, HOW } from './handling-words-chinese.js';
import type { HappeningWords } from './happenings.js';

const OPENABLE =
  '(?:宝箱|百宝箱|箱子|盒子|礼物盒?|礼盒|书|旧书|古书|魔法书|行李箱|门|冰箱门?|快递|包裹|蛋|柜子|衣柜|音乐盒)';
const COMES = '(?:飞|跳|蹦|跑|走|爬|钻|冒|涌|升|滚|掉|喷|窜|游|驶|开|探|伸)';

export const OPENED_CHINESE: readonly HappeningWords[] = [
  {
    name: 'open-up',
    words: zh(
      `(?:一?扇)?(?:[^，。]{0,4}的)?(?:门|房门|大门|木门|衣柜门?|冰箱门?)${HOW}(?:自己|自动|缓缓|慢慢|吱呀一声|吱的一声)*地?(?:就)?(?:打开|开|弹开|敞开)(?:了|来)*[，,]?(?:里面|从里面|门后|然后)*(?:${COMES}|走)(?:出|进|来|了)*(?<doer>一?[只个条头位艘匹]?(?:小|大)?${HAN}{1,4}?)${END}.*`,
    ),
    by: 'any',
    place: '1f6aa',
    behind: '在走廊里',
    told: (words) =>
      /冰箱/u.test(words) ? { place: 'prop-refrigerator' } : /衣柜/u.test(words) ? { place: 'prop-wardrobe' } : {},
  },
  {
    name: 'attract',
    words: zh(
      `(?<doer>(?:一?[块个])?(?:[^，。]{0,3})?(?:磁铁|吸铁石))${HOW}(?:吸|把)(?:住|起|走|来|引|了)*(?:所有的?|很多|桌上的?)*(?<thing>${HAN}{1,4}?)(?:都|全)*(?:吸.*)?${END}.*`,
    ),
    by: 'thing',
    needs: ['thing'],
    behind: '在工厂里',
  },
  {
    name: 'open-up',
    words: zh(
      `(?<doer>(?:一?[个只本扇台])?(?:[^，。]{0,4}的)?${OPENABLE})${HOW}(?:自己|自动|缓缓|慢慢|吱呀一声)*地?(?:就)?(?:打开|翻开|开|弹开|敞开|裂开)(?:了|来)*[，,]?(?:里面|从里面|里头|然后)*(?:${COMES}|射|透|发|散|放|迸)(?:出|射|发|来|了)*(?:一?[道片束股])?(?:[^，。]{0,5})(?:光芒?|光线|金光|亮光|魔法).*`,
    ),
    by: 'thing',
    told: () => ({ ends: 'light' }),
  },
  {
    name: 'open-up',
    words: zh(
      `(?<doer>(?:一?[个只本扇台])?(?:[^，。]{0,4}的)?${OPENABLE})${HOW}(?:自己|自动|缓缓|慢慢|吱呀一声)*地?(?:就)?(?:打开|翻开|开|弹开|敞开|裂开)(?:了|来)*[，,]?(?:里面|从里面|从书里|从箱子里|里头|然后)*${COMES}(?:出|来|了)*(?:无数|好多|许多|很多|成群的?|一大?群|一大?堆|漫天)(?:的)?(?:[只个条朵颗张片]|五颜六色的|彩色的?)*(?<thing>${HAN}{1,4}?)${END}.*`,
    ),
    by: 'thing',
    needs: ['thing'],
  },
  {
    name: 'open-up',
    words: zh(
      `(?<doer>(?:一?[个只本扇台])?(?:[^，。]{0,4}的)?${OPENABLE})${HOW}(?:自己|自动|缓缓|慢慢|吱呀一声)*地?(?:就)?(?:打开|翻开|开|弹开|敞开|裂开)(?:了|来)*[，,]?(?:里面|从里面|从书里|从箱子里|里头|然后)*(?:${COMES}|走)(?:出|来|了)*(?<whom>一?[只个条头位艘匹]?(?:小|大)?${HAN}{1,4}?)${END}.*`,
    ),
    by: 'thing',
  },
  {
    name: 'open-up',
    words: zh(
      `(?<doer>(?:一?[个只本扇台])?(?:[^，。]{0,4}的)?${OPENABLE})${HOW}(?:自己|自动)(?:慢慢|缓缓)?地?(?:就)?(?:打开|翻开|开)(?:了|来)*.*`,
    ),
    by: 'thing',
  },
  {
    name: 'fire',
    behind: '在游乐园里',
    words: zh(
      `(?<doer>(?:一?[门台个])?(?:[^，。]{0,3})?(?:大炮|礼炮|火炮|炮))(?:里|口)?${HOW}(?:发射|打|喷|射|放|轰|炸)(?:出|出来|了|射)*(?:无数|好多|许多|漫天)?(?:的)?(?<thing>${HAN}{1,4}?)${END}.*`,
    ),
    by: 'thing',
    needs: ['thing'],
  },
  {
    name: 'start-up',
    words: zh(
      `${HOW}(?:启动|开动|打开|发动|按下|拉下)了?(?:一?[台个部]|自己的?|他的|她的)*(?:[^，。]{0,4})?(?<!洗衣|咖啡|缝纫|爆米花|手|飞|时光|游戏|售货|贩卖)(?:机器|装置|发明|机械|发动机|引擎)(?![人盖]).*`,
    ),
    doer: 'first',
    place: 'prop-contraption',
    behind: '在工厂里',
    told: (words) => ({ fails: /爆炸|炸|冒黑烟|坏/u.test(words) }),
  },
  {
    name: 'light-it',
    words: zh(
      `${HOW}(?:点燃|点亮|点着|点起|点上|点|放)了?(?:一?[根支个串盏枚]|生日|蛋糕上的|所有的?)*(?<thing>蜡烛|烟花|爆竹|鞭炮|灯笼|孔明灯|炮仗|窜天猴).*`,
    ),
    doer: 'first',
    needs: ['thing'],
    told: (words) =>
      /蛋糕|生日/u.test(words)
        ? { thing: '1f382' }
        : /烟花|爆竹|鞭炮|炮仗|窜天猴/u.test(words)
          ? { thing: '1f386' }
          : {},
  },
];
