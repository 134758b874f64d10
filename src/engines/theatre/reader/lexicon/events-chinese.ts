/** Small events in Chinese, as `events-english.ts` has them in English. Read by `reader/dealings/dealings.ts`, before the other dealings. */
import type { DealingWords } from './dealings.js';

const zh = (words: string): RegExp => new RegExp(words, 'u');
const HAN = '\\p{Script=Han}';
const WHOM = `(?<whom>(?:一?[个只位名])?${HAN}{1,5}?)`;
const RIDE = '(?<thing>公交车|公交|巴士|校车|大巴|班车|末班车|火车|高铁|地铁|动车|电车|飞机|航班|轮船|渡轮|船)';

export const EVENTS_CHINESE: readonly DealingWords[] = [
  {
    name: 'rescue',
    words: zh(
      `(?:被?困|卡|挂)(?:在|到)?了?(?<place>大?树|屋顶|房顶|树枝|湖|河)(?:顶|上|里|中)*(?:下不来|不敢下来)?了?[，,]?(?:然后|于是)?${WHOM}(?:(?:爬|用|搬|架|拿|赶|跑|过)${HAN}{0,6}?(?:救|接|抱)|救|抱)(?:下)?了?(?:它|他|她|${HAN}{1,2})?(?:下来|出来|回来)?`,
    ),
    back: true,
  },
  {
    name: 'rescue',
    words: zh(`把(?:被困|卡)?在?(?<place>大?树|屋顶|房顶|树枝)[顶上]*的${WHOM}(?:救|抱|接|弄)了?下来`),
  },
  {
    name: 'late',
    words: zh(
      `(?:(?:差|晚|迟)(?:了|到)?一?[秒点步分]*(?:钟)?)?(?:就)?(?:没赶上|错过了?|没追上|追赶?着?(?=公交|巴士|火车|末班|校车))(?:了)?(?:一[辆班列])?${RIDE}`,
    ),
    alone: true,
  },
  {
    name: 'echo',
    words: zh(
      `(?:不停地?|总是|一直)?(?:重复|模仿|学)着?了?${WHOM}(?:说的|讲的|的)?(?:每一?句|每个|所有的?)?(?:话|说话|讲话|骂人|字)`,
    ),
  },
  {
    name: 'win',
    words: zh(
      '(?:赢得?了?|跑赢了?|拿下了?)(?:一?[场个次])?(?:马拉松|赛跑|短跑|跑步比赛|百米赛跑?|赛车)(?:比赛)?(?:冠军|第一名?)?|(?:在)?(?:马拉松|赛跑|短跑|跑步比赛|赛车)(?:比赛)?(?:中|里|上)?(?:跑?得?了?第一名?|夺冠|夺得冠军|得了?冠军|获胜)了?|(?:第一个)?(?:冲过|跑过|越过)了?终点线?',
    ),
    alone: true,
  },
  {
    name: 'contest',
    words: zh(
      '(?:正?在)?(?:举行|进行)?(?:比赛|比试|比拼|比一比|PK)(?:着|谁|看谁)?(?=[吃喝跳跑游唱爬睡踢扔飞骑画写弹打做钓举])',
    ),
    mutual: true,
  },
  {
    name: 'angle',
    words: zh(
      `(?:去|正?在)?钓(?:起了?|着|上来?了?|到了?)?(?:一?[颗个只条双])?(?<thing>星星|流星|月亮|鞋子|靴子|云|爱心|鲨鱼|鲸鱼|章鱼|螃蟹|乌龟|美人鱼|宝箱|手机|轮胎|拖鞋|红包|龙)`,
    ),
    alone: true,
  },
];

/** Where nobody helps; asked last. */
export const STUCK_CHINESE: DealingWords = {
  name: 'stuck',
  words: zh('(?:被?困|卡)(?:在|到)了?(?<place>大?树|屋顶|房顶|树枝)(?:顶|上|里|中)*(?:下不来|不敢下来)?了?'),
  alone: true,
};
