/**
 * What passes between two: by what words it is told and how it is told back. `whom` in a pattern is who it is done to, where
 * that does not simply follow; `thing` what it is done with or about, `place` where from; `other` who stands before a passive.
 * Read by `reader/dealings/dealings.ts`; how each is played stands in `story/dealings/`, by the same names.
 */
import type { DealingName } from '../../reading.js';

export interface DealingWords {
  name: DealingName;
  words: RegExp;
  /** Who is named first is the one it is done to. */
  back?: boolean;
  /** It goes on between both who are named before. */
  mutual?: boolean;
  /** What it is done with, and on, where nothing is named. */
  thing?: string;
  place?: string;
  /** To whom, where nobody is named. */
  usually?: string;
  /** Nobody else has to do with it, only a thing, a place or the weather. */
  alone?: boolean;
  /** Where it is done, where nothing is named: the words of that stand behind the prompt. */
  where?: string;
}

/** Told back: "…" is whom it is done to, "$" what with. */
export const DEALING_LABELS: Readonly<Record<DealingName, readonly [en: string, zh: string]>> = {
  fear: ['afraid of …', '害怕…'],
  scare: ['scaring …', '吓唬…'],
  'dream-of': ['dreaming of $', '梦见$'],
  'dream-being': ['dreaming of being $', '梦见自己是$'],
  rescue: ['rescuing …', '救…'],
  steal: ['stealing $ from …', '偷走…的$'],
  give: ['giving $ to …', '送给…$'],
  share: ['sharing $ with …', '和…分享$'],
  wait: ['waiting for …', '等…'],
  miss: ['missing …', '想念…'],
  visit: ['visiting …', '看望…'],
  meet: ['meeting …', '遇见…'],
  leave: ['saying goodbye to …', '和…告别'],
  hide: ['hiding from …', '躲着…'],
  seek: ['playing hide and seek with …', '和…捉迷藏'],
  surprise: ['surprising …', '给…惊喜'],
  tease: ['teasing …', '捉弄…'],
  teach: ['teaching …', '教…'],
  feed: ['feeding …', '喂…'],
  fuss: ['fighting over $ with …', '和…争抢$'],
  sorry: ['making up with …', '和…和好'],
  beat: ['winning a race against …', '赛跑赢了…'],
  wake: ['waking up …', '叫醒…'],
  lullaby: ['singing a lullaby to …', '给…唱摇篮曲'],
  'read-to': ['reading to …', '给…讲故事'],
  comfort: ['cheering up …', '安慰…'],
  protect: ['protecting …', '保护…'],
  bow: ['bowing to …', '向…鞠躬'],
  'high-five': ['high-fiving …', '和…击掌'],
  toss: ['playing catch with …', '和…抛接球'],
  photograph: ['taking a photo of …', '给…拍照'],
  portray: ['painting a portrait of …', '给…画像'],
  fall: ['falling in love with …', '爱上…'],
  envy: ['jealous of …', '嫉妒…'],
  bathe: ['bathing …', '给…洗澡'],
  brush: ['brushing …', '给…梳毛'],
  tickle: ['tickling …', '给…挠痒痒'],
  chess: ['playing chess with …', '和…下棋'],
  'arm-wrestle': ['arm-wrestling …', '和…掰手腕'],
  tag: ['playing tag with …', '和…玩追人游戏'],
  scold: ['scolding …', '骂…'],
  tend: ['at work on …', '照料…'],
  deliver: ['delivering $ to …', '给…送$'],
  serve: ['serving $ to …', '给…端上$'],
  introduce: ['introduced to …', '被介绍给…'],
  dread: ['afraid of $', '害怕$'],
  douse: ['putting out a fire', '灭火'],
  ruin: ['chewing up $ of …', '咬坏…的$'],
  wheel: ['running in a wheel', '在跑轮里跑'],
  late: ['too late for $', '没赶上$'],
  echo: ['repeating what is said by …', '重复…的话'],
  win: ['winning a race', '赛跑得了第一'],
  contest: ['in a contest with …', '和…比赛'],
  stuck: ['stuck high up', '被困在高处'],
  angle: ['fishing for $', '钓$'],
  search: ['looking for …', '寻找…'],
  track: ['on the trail of $', '循着足迹找$'],
  learn: ['learning how', '学本领'],
  plough: ['ploughing', '犁地'],
  gather: ['gathering $', '采$'],
  sell: ['selling $ to …', '卖$给…'],
  burgle: ['breaking in', '闯进去偷东西'],
  raid: ['stealing $', '偷$'],
  emerge: ['coming out of $', '从$里出来'],
  sink: ['sinking in', '陷进去'],
  heaped: ['buried up to the head', '被埋得只露出头'],
  'pull-out': ['pulling out $', '拉出$'],
  unearth: ['digging up $', '挖出$'],
  'find-in': ['opening $ and finding …', '打开$，发现…'],
  'run-after': ['running after $', '追赶$'],
  'hit-by': ['hit by $', '被$砸中'],
  shoulder: ['carrying $', '扛着$'],
  tow: ['pulling $', '拉着$'],
  fetch: ['bringing $ back', '叼来$'],
  ripen: ['changing', '慢慢变化'],
  change: ['changing', '慢慢变化'],
  overflow: ['with everything running over', '漫得到处都是'],
  reflect: ['surprised by the mirror', '被镜子里的自己吓一跳'],
  loom: ['appearing behind …', '出现在…身后'],
  'stuck-in': ['stuck in $', '卡在$里'],
  behold: ['seeing it for the first time', '第一次看到'],
  'let-ride': ['riding alone for the first time', '第一次自己骑'],
  'get-in': ['jumping into $', '跳进$里'],
  'sit-in': ['sitting in $', '坐在$里'],
  'take-wing': ['growing wings and flying off', '长出翅膀飞走'],
  'cast-up': ['throwing $ into the air', '把$抛向天空'],
  crack: ['on cracking ice', '脚下的冰裂开'],
  reunion: ['home at last, and hugged by …', '终于回家，被…抱住'],
  'let-cross': ['stopping to let … cross', '停下来让…过马路'],
  'blow-off': ['blowing $ off …', '把…的$吹飞'],
  'catch-fall': ['catching $ before it lands', '接住掉下来的$'],
  stuff: ['stuffing $ into its mouth', '往嘴里塞$'],
  'send-flying': ['sending … flying', '把…弹飞'],
  'fall-off': ['falling off $', '从$上掉下来'],
  blaze: ['in flames', '起火燃烧'],
  impact: ['crashing down', '撞上来'],
  spout: ['making water shoot up', '弄得水喷得老高'],
  refuse: ['refusing to go out', '不肯出门'],
  'burst-out': ['opening it: out comes $, and many more', '一打开，涌出许多$'],
  'chase-off': ['chasing … away', '把…赶跑'],
  stack: ['balancing $ on top of many more', '端着高高一摞$'],
  collapse: ['building $ that collapses', '搭好的$塌了'],
  blackout: ['until the lights go out', '遇上停电'],
  'put-on': ['putting $ on …', '给…戴上$'],
  missed: ['missing $', '没接住$'],
  'come-alive': ['making … that comes alive', '画的…活了'],
  fume: ['with steam coming out of both ears', '两耳冒烟'],
  'light-up': ['with lights coming on all around', '周围的光一个个亮起来'],
  snatch: ['losing $ to …', '的$被…抢走'],
  tussle: ['struggling with $', '和$搏斗'],
  strike: ['acting on …', '碰到…'],
  'pop-up': ['popping up', '探出头来'],
  dunk: ['at the hoop', '入篮'],
  'wake-for-food': ['waking … to be fed', '叫醒…要吃的'],
  recolour: ['changing colours', '变换颜色'],
  pillows: ['having a pillow fight with …', '和…打枕头仗'],
};
