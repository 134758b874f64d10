/** What is broken, knocked over and dropped, and trays that are lost: by what words that is told in Chinese. Part of `handlings-chinese.ts`. */

import { zh } from './dealing-words.js';
import { FRAGILE_THINGS } from './handled-words.js';
import { END, HAN, HOW, THING } from './handling-words-chinese.js';
import type { HappeningWords } from './happenings.js';

const TABLES = '(?:桌子?|柜子?|书桌|餐桌|茶几|架子?|书架|窗台|台面|灶台|桌面|吧台|钢琴)';

export const BROKEN_CHINESE: readonly HappeningWords[] = [
  {
    name: 'break-window',
    words: zh(
      `${HOW}(?:(?:把|将|用|拿)${THING}${HOW})?(?:踢|扔|砸|打|投|抛)(?:球|足球|棒球)?(?:进|到|碎|破|坏|穿|向|飞|烂|出去?)*(?:了)?[，,]?(?:把|将)?(?:[^，。]{0,4}的)?(?:窗户?|窗玻璃|玻璃窗?)(?!外)(?:玻璃)?(?:[^，。]{0,2}(?:碎|破|烂|坏)了?)?.*`,
    ),
    doer: 'first',
    thing: '26bd',
    behind: '在公园里',
    fits: (_, { thing = '' }) => /^26bd|^1f3[cd]|^26be|baseball|snowball|^1faa8|^1f94e|^1f94f|ball/.test(thing),
  },
  {
    name: 'knock-off',
    words: zh(
      `${HOW}(?:把|将)${THING}${HOW}(?:从${TABLES}[上边]?)?${HOW}(?:推|打|碰|拨|撞|扒|踢|弄|扫|拍|挠)(?:下|倒|翻|掉|落)(?:了)?(?:来|去)?(?:${TABLES})?(?:[^，。]{0,5})?(?:[，,].*)?`,
    ),
    doer: 'first',
    needs: ['thing'],
    fits: (_, { thing = '' }) =>
      FRAGILE_THINGS.test(thing) || /^1f4f1|^1f52e|^270f|^1f58a|^1f4da|^1f453|^23f0|^1f34e/.test(thing),
    behind: '在客厅里',
  },
  {
    name: 'knock-off',
    words: zh(`${HOW}(?:打翻|碰倒|撞倒|打碎|碰翻|弄翻|弄洒|推倒)(?:了)?(?:桌上的?|桌子上的?|主人的?)?${THING}${END}.*`),
    doer: 'first',
    needs: ['thing'],
    fits: (_, { thing = '' }) => FRAGILE_THINGS.test(thing),
    behind: '在客厅里',
  },
  {
    name: 'tip-over',
    words: zh(
      '(?<doer>(?:一[杯碗瓶])?(?:奶茶|咖啡|牛奶|热?水|汤|可乐|果汁|茶|啤酒|饮料|豆浆))(?:被)?(?:打翻|洒|泼)(?:了)?(?:一[地桌身])?(?=$|[，,。！!])',
    ),
    by: 'thing',
    behind: '在厨房里',
  },
  {
    name: 'lose-tray',
    words: zh(
      `(?:端|托|举)(?:着)?(?:一?[个整满大盘]*)?(?:(?<thing>香槟|酒杯|酒|饮料|咖啡|杯子|菜|蛋糕|点心)(?:的)?(?=托盘))?(?:一?[个整满大]*)?(?:托盘|盘子)(?:的)?(?<thing>香槟|酒杯|酒|饮料|咖啡|杯子|盘子|菜|蛋糕|点心)?(?:[^，。]{0,14})?(?:[，,].*)?`,
    ),
    doer: 'first',
    thing: '1f942',
    told: (words) => ({ fails: /摔|掉|倒|滑|绊|碎|洒|翻/u.test(words) }),
  },
  {
    name: 'lose-tray',
    words: zh(`(?:打翻|掉|弄翻|摔|打碎|失手打翻)了?(?:一?个?|手[里中]的)?(?:托盘).*`),
    doer: 'first',
    thing: '1f37d-fe0f',
    usually: ['a waiter', '一个服务员'],
  },
  {
    name: 'stack',
    words: zh(
      `(?:端|抱|捧|举|拿|搬)着(?:高高的?|一大|一)+[摞叠堆](?:高高的)?(?<thing>${HAN}{1,3}?)(?:走路?|时|的时候|突然|不小心|，|被)*(?:摔|滑|绊|晃|倒|跌).*`,
    ),
    doer: 'first',
    needs: ['thing'],
  },
  {
    name: 'topple',
    behind: '在厨房里',
    words: zh(
      `(?:一|高高的?|一大|好几)*[摞叠堆](?:高高的)?(?<doer>${HAN}{1,4}?)${HOW}(?:摇摇晃晃|晃来晃去|晃了晃)?[，,]?(?:最后|终于|结果|突然|全|都|一下子|哗啦)*(?:倒|塌|散|掉|垮)(?:了|下|塌|一地).*`,
    ),
    by: 'thing',
  },
];
