/** What is balanced, carried by several, too heavy, let go or blown away: by what words that is told in Chinese. Part of `handlings-chinese.ts`. */

import { zh } from './dealing-words.js';
import { FLOATING } from './handled-words.js';
import { END, HAN, HOW, THING, WHOM } from './handling-words-chinese.js';
import type { HappeningWords } from './happenings.js';

export const BORNE_CHINESE: readonly HappeningWords[] = [
  {
    name: 'balance',
    words: zh(
      `(?:用)?(?:鼻子|鼻尖|嘴|头|脑袋|头顶|脑门)(?:上)?(?:稳稳地?|轻轻)?(?:顶|托)(?:着|起|住)?了?${THING}(?:走|跳舞|转圈|走路)?${END}.*`,
    ),
    doer: 'first',
    needs: ['thing'],
    told: (words) => (/鼻|嘴/u.test(words) ? { place: 'nose' } : /走|街|路/u.test(words) ? { skill: 'walk' } : {}),
  },
  {
    name: 'balance',
    words: zh(
      `(?:头上(?:稳稳地?)?(?:顶|放|摞)(?:着|了)|头顶(?:着|上放着)?|脑袋上(?:顶|放)(?:着|了))${THING}(?:走.*|行走.*)?${END}.*`,
    ),
    doer: 'first',
    needs: ['thing'],
    fits: (_, { thing = '' }) => !/hat|^1f451|^1f452|^1f3a9|^1f9e2/.test(thing),
    told: (words) => (/走|街|路/u.test(words) ? { skill: 'walk' } : {}),
  },
  {
    name: 'too-heavy',
    words: zh(
      `(?:想|想要|试图|努力|使劲|用力|拼命|费力)*(?:地)?(?:把)?(?:搬|举|抬|推|拉|提|拿|扛|拽)(?:起|动)?(?:一?[个只块头座])?${THING}(?:搬|举|抬|推|拉|提|拿)?(?:起来|动)?[，,]?(?:可是|但是|但|可|结果|却|就是|怎么也)*(?:[^，。]{0,4})?(?:太重|太沉|[搬举抬推拉提拿扛拽]不[动起]|纹丝不动|一动不动|没动|失败).*`,
    ),
    doer: 'first',
    needs: ['thing'],
  },
  {
    name: 'bear-together',
    words: zh(
      `(?<=(?:们|[两三四五六七八九十几]只|一群).{0,6})(?:一起|合力|齐心协力|排着队)*(?:抬|扛|搬|运)(?:着|起|走)了?(?:一?[个只块片粒颗张条根])?(?<thing>(?:巨大的?|大)?${HAN}{1,5}?)(?:回家|走|前进|往前走)?${END}.*`,
    ),
    doer: 'last',
    needs: ['thing'],
    fits: ({ kind }, { thing }) => kind !== 'person' && kind !== 'giant' && thing !== undefined,
  },
  {
    name: 'seesaw',
    words: zh(
      `(?:一屁股)?(?:坐|跳|踩)(?:到|在|上)了?跷跷板(?:的?(?:一头|一端|一边))?上?[，,]?(?:把|将|另一头的|另一边的|结果)*${WHOM}(?:被)?(?:弹|飞|甩|抛|蹦)(?:飞|到|上|起|出|了).*`,
    ),
    doer: 'first',
    livingWhom: true,
    behind: '在游乐场里',
  },
  {
    name: 'let-go',
    words: zh(
      `${HOW}(?:松开|放开|放飞|放走|松)了?(?:手|手里的?|手中的?)*(?:一?[个只盏])?[，,]?(?<thing>${HAN}{0,3}(?:气球|风筝|孔明灯|灯笼|鸽子|小鸟|蝴蝶))(?:飞|飘|升)?.*`,
    ),
    doer: 'first',
    needs: ['thing'],
    fits: (_, { thing = '' }) => FLOATING.test(thing),
    behind: '在公园里',
  },
  {
    name: 'blow-gum',
    words: zh(
      `(?:用)?(?:泡泡糖|口香糖)(?:吹|吹出|吹了|吹起)+(?:出|了)*(?:一?个)?(?:超大|巨大|大|好大)*的?(?:泡泡|泡).*|吹(?:出|了|起|着)*(?:一?个)?(?:超大|巨大|大|好大)*的?(?:泡泡糖|口香糖)(?:泡泡)?.*`,
    ),
    doer: 'first',
    told: (words) => ({ fails: /破|爆|炸|糊/u.test(words) }),
  },
  {
    name: 'inside-out',
    words: zh(
      `(?:(?:手里|手中)?的)?(?:雨伞|伞)(?:一下子)?被(?:大|狂|一阵)?风(?:一下子)?(?:吹|刮)(?:翻|反|得?翻过|变形|坏|成)了?.*`,
    ),
    doer: 'first',
    usually: ['a woman', '一个女人'],
    behind: '在暴风雨的街道上',
  },
  {
    name: 'blown-about',
    words: zh(
      `(?:大|狂|一阵)?风(?:把|将)?(?<doer>${HAN}{1,5}?)(?:手里|手中|怀里)?的(?<thing>文件|试卷|作业|稿子|纸|报纸|传单|乐谱|卷子|钱)(?:吹|刮|卷)(?:得|走|飞|散|跑|到).*`,
    ),
    needs: ['thing'],
    thing: '1f4c4',
    behind: '在刮风的公园里',
  },
  {
    name: 'run-after',
    words: zh(
      `(?:大|狂|一阵)?风(?:把|将)(?<doer>${HAN}{1,5}?)的(?<thing>帽子|草帽|礼帽|围巾|假发|气球|风筝)(?:给)?(?:吹|刮|卷)(?:到|走|飞|跑|落|进|上).*`,
    ),
    needs: ['thing'],
  },
];
