/**
 * How a chat turns a sentence in Chinese: what it is not and what it is, who says that he can, what one suddenly is full of,
 * whose day it is. Read by `ideas.ts`, before the other sentences.
 */

import { CHINESE_TOLD } from './chinese-told.js';

/** Who cuts hair, pulls teeth, gives an injection; everybody else has it done. */
const WORKS = /师|托尼|剃头匠|医|护士|兽医|美容/u;
const SERVED: readonly (readonly [deed: string, by: string])[] = [
  ['理发|剪头发|剪发|剪毛|剃毛|剃头|烫头发?|烫发|染发|染头发|做发型|做造型', '理发师'],
  ['拔牙|补牙|看牙(?!医)|洗牙', '牙医'],
  ['打针|打疫苗|打预防针', '医生'],
  ['体检|做体检|看病', '医生'],
];
const ENDS = '(?=$|[，,。！!]|结果|越)';
const ONE = '(?:一?[个只条头位名群颗辆根块张匹])?';

type Row = readonly [phrase: RegExp, meaning: string];

/** 羊驼理发: it is done to it. */
const served: readonly Row[] = SERVED.map(([deed, by]) => [
  new RegExp(
    `^(?!.*(?:${WORKS.source}|[给帮为替陪带]))(\\p{Script=Han}{1,7}?)(?:第一次|正?在|被拉?|去|要|正)*(${deed})(?:了|时|的时候)?${ENDS}(?:越\\p{Script=Han}越\\p{Script=Han}{1,2})?`,
    'u',
  ),
  `${by}给$1$2`,
]);

export const CHINESE_TURNS: readonly Row[] = [
  ...CHINESE_TOLD,
  ...served,
  // 掉下来的不是苹果是榴莲: a durian comes down.
  [/(?<!是)(?:竟然?|居然|原来|根本|并)*不是\p{Script=Han}{1,6}?[，,]?(?:而|竟然?|居然|却)?是(?=\p{Script=Han})/u, '是'],
  [
    new RegExp(
      `([掉落飞滚砸跳走钻爬冒游开跑])(下来|出来|进来|过来|上来|起来)的(?:竟然?|居然|却)?是${ONE}(\\p{Script=Han}{1,6}?)(?=$|[，,。！!])`,
      'u',
    ),
    '$3$1$2',
  ],
  // What one says that one can is done.
  [
    /(?:信誓旦旦|拍着胸[脯口]|自信满满|得意洋洋|吹牛)?地?(?:说|称|吹牛)(?:自己|他|她)?(?:很|最|绝对|一定|肯定)?(?:会|能)(?=\p{Script=Han}{2})/u,
    '',
  ],
  // The one turns round, and meanwhile the other …
  [
    /(?<=[，,])(?:刚)?一(?:转身|回头|扭头|抬头|低头|睁眼|眨眼|不留神|不注意)的?(?:工夫|功夫)?[，,]?(?=\p{Script=Han}{3})(?!看|就|发现|却|只)/u,
    '',
  ],
  // 打开门一看全是小猫.
  [
    /(?:一看|发现|只见|里面|眼前|门口|院子里|外面|屋里|上面)+[，,]?(?:竟然?|居然)?(?:全都?|都)是(?=\p{Script=Han})/u,
    '看见几只',
  ],
  // 坐着个老太太, 跑来只猫.
  [/(?<=[着来出])([个只条位群头匹辆把堆排])(?=\p{Script=Han}{2})/u, '一$1'],
  // What the wind takes flies in it.
  [
    /(?<!的\p{Script=Han}{1,4})被(?:暴风雨|大|狂|台|龙卷)?风?中?(?:吹|刮|卷)(?:上了?天|[飞走跑]了?)(?=$|[，,。！!])/u,
    '在大风中飞走',
  ],
  // Whose birthday it is blows out the candles.
  [
    /(?<=\p{Script=Han})过(?:[一二三四五六七八九十百\d]+岁)?(?:的)?生日(?=$|[，,。！!🎂🎉🥳\s]|没人)[🎂🎉🥳\s]*(?!.*(?:吹|蜡烛|蛋糕|礼物|给))/u,
    '吹灭生日蛋糕的蜡烛',
  ],
  // Where one crowds in are many.
  [
    /^((?:[周星]\p{Script=Han}{1,2}|早上|上班|晚上|下班|早晚?高峰|春运|每天|今天|的?时候?|节假日|[，,])*)[挤坐](地铁|公交车?|火车|高铁)(?:上班|下班|回家|里|的?时候)*(?=$|[，,。！!])/u,
    '$1几个人站在车厢里',
  ],
  [
    /^((?!.*几)\p{Script=Han}{1,4}?)(?:每天|早上|在)?挤(地铁|公交车?|火车|高铁)(?:上班|下班|回家)?(?=$|[，,。！!])/u,
    '$1和三个乘客站在车厢里',
  ],
  // Well known by their colours.
  [/(?<![红金白黑花色]的?)锦鲤/u, '红色的锦鲤'],
  [/(?<!\b(?:red|gold|golden|white|black|blue|orange) )\bkoi\b/iu, 'red koi'],
  [/([红绿金])鲤鱼/gu, '$1色的鲤鱼'],
  // A dive for a ball is no flight.
  [/(?:一个)?(?:飞身|纵身|飞)(?:一)?(?=[扑跃跳])/u, ''],
];
