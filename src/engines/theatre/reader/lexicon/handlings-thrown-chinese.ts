/** What is thrown, rolls and falls into water: by what words that is told in Chinese. Part of `handlings-chinese.ts`. */

import { zh } from './dealing-words.js';
import { tossedEnd } from './handled-words.js';
import { END, HAN, HOW, ONE, THING, WHOM } from './handling-words-chinese.js';
import type { HappeningWords } from './happenings.js';

export const THROWN_CHINESE: readonly HappeningWords[] = [
  {
    name: 'flip',
    words: zh(
      `${HOW}(?:把|将)(?<thing>面团|面饼|飞饼|大?饼|披萨(?:饼|面团|面皮)?|煎饼|薄饼|松饼|鸡蛋饼|蛋饼|硬币|煎蛋)${HOW}(?:抛|扔|甩|颠|翻|丢|掂|转)(?:到|向|上|起|得|了|来|去|过|高|飞|往)*.*`,
    ),
    doer: 'first',
    needs: ['thing'],
    usually: ['a chef', '一个厨师'],
    told: (words) => ({ ends: tossedEnd(words) }),
  },
  {
    name: 'flip',
    words: zh(`${HOW}(?:甩|抛|颠|转|扔)(?:着|起)?(?<thing>飞饼|面饼|面团|披萨饼|披萨面团|煎饼|大饼).*`),
    doer: 'first',
    needs: ['thing'],
    usually: ['a chef', '一个厨师'],
    told: (words) => ({ ends: tossedEnd(words) }),
  },
  {
    name: 'come-back',
    words: zh(
      `(?:扔|投|掷|抛|丢)(?:出|了|出去)*(?:一?[个只把])?(?<thing>回旋镖|回力镖|飞去来器).*?(?:(?:砸|打|击)(?:到|中|在)了?(?:自己|${WHOM}(?:的)?(?:头|脑袋)?)?.*)?$`,
    ),
    doer: 'first',
    livingWhom: true,
    needs: ['thing'],
    told: (words) => ({ fails: /[砸打击][到中在]/u.test(words) }),
  },
  {
    name: 'dodge',
    words: zh(
      `${HOW}(?:灵活|左右|敏捷|不停)*地?(?:躲避|躲开|躲过|闪避|闪开|闪过|避开|躲闪|躲)(?:着|了)?(?:一?[个颗只]个?)?(?:飞来|扔来|飞过来|掉下来|砸来|所有|滚来)*的?(?<thing>${HAN}{1,4}?)${END}.*`,
    ),
    doer: 'first',
    needs: ['thing'],
    fits: (_, { thing = '' }) =>
      !/^1f4(?:0|1|2[0-9a-e]|3[0-f])|^1f9(?:8|9d|d)|^1f46|^1f47|^1f6[89]|^1f327|^1f6b6|^2614/.test(thing),
  },
  {
    name: 'roll-down',
    words: zh(
      `(?:一?[个只颗块轮])?(?<thing>${HAN}{1,5}?)(?:(?:从|顺着|沿着)(?:[^，。]{0,3})?(?:山坡|坡|山|斜坡|小山|街)[^，。]{0,2}?(?:滚|骨碌)(?:了)?(?:下来?|下去|落)*|(?:滚|骨碌)(?:下|落)了?(?:小)?(?:山坡|坡|山))[，,](?:后面)?(?<doer>${ONE}${HAN}{1,6}?)(?:在后面|跟在后面|拼命|赶紧|一起|都|全|追在|紧|跟着)*(?:追|跑|撵)(?:着|赶|了|上|来|去|不上)*.*`,
    ),
    needs: ['thing'],
    behind: '在草地上',
  },
  {
    name: 'roll-down',
    words: zh(
      `${HOW}(?:从|顺着|沿着)(?:[^，。]{0,3})?(?:山坡|坡|山|斜坡|小山|雪山)[^，。]{0,2}?(?:一路|咕噜咕噜|骨碌碌|地|慢慢|飞快)*(?:滚|骨碌)(?:了)?(?:下来?|下去|落)*.*`,
    ),
    by: 'any',
    fits: ({ kind }) => kind !== 'vehicle',
    behind: '在草地上',
  },
  {
    name: 'drop-in',
    words: zh(
      `${HOW}(?:把|将)${THING}${HOW}(?:掉|扔|丢|抛|投|踢|弄)(?:进|到|入|在)了?(?<place>水|河|湖|海|池塘|池|泳池|游泳池)(?:里|中)?.*`,
    ),
    doer: 'first',
    needs: ['thing'],
    told: (words) => ({ fails: /不小心|掉|失手/u.test(words) }),
  },
  {
    name: 'drop-in',
    words: zh(
      `(?:的)(?<thing>手机|帽子|戒指|钥匙|鞋|鞋子|眼镜|冰淇淋|相机)${HOW}(?:掉|滑|落)(?:进|到|入)了?(?<place>水|河|湖|海|池塘|池|泳池)(?:里|中)?.*`,
    ),
    doer: 'first',
    needs: ['thing'],
    told: () => ({ fails: true }),
  },
];
