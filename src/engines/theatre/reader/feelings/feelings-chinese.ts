/** What somebody is said to feel in a Chinese prompt. Called by `feelings.ts`. */
import type { FeelingName } from '../../score/feelings.js';
import { FEELING_WORDS } from '../lexicon/feelings.js';
import type { Felt } from './feelings.js';

const HAN = '\\p{Script=Han}';
const any = (words: readonly string[]): string =>
  `(?:${[...words].sort((one, other) => other.length - one.length).join('|')})`;
const WORD = any(FEELING_WORDS.flatMap(({ chinese }) => chinese));
const PARTS =
  '(?:脸颊|脸上|脸庞|(?<![一满])脸|眼睛里|眼睛|眼里|眼中|眼眶|眼神|双眼|嘴唇|嘴角|嘴巴|眉头|眉毛|面容|表情|神情|鼻子|额头|牙关|目光)';

/** A face says it without a word for it. */
const TOLD_BY_FACES: readonly (readonly [RegExp, FeelingName])[] = [
  [/(?:脸|脸颊|脸上)[^，。]{0,3}(?:变红|通红|发红|发烫|泛红|红了)/u, 'embarrassed'],
  [/(?:瞪大|睁大)了?(?:双眼|眼睛)|张大了?嘴/u, 'astonished'],
  [
    /(?:流下|流出|含着|噙着|热|掉下|落下|滑落)[^，。]{0,4}(?:眼泪|泪水|泪)|(?:眼泪|泪水)[^，。]{0,6}(?:流|滑|滚|打转|落)|嘴唇[^，。]{0,3}(?:颤抖|发抖)/u,
    'sorrowful',
  ],
  [/(?:眼睛|脸上|脸)[^，。]{0,4}(?:放光|亮了起来|发亮|亮起来|乐开了花)|笑逐颜开|眉开眼笑/u, 'joyful'],
  [/咬牙切齿|咬紧牙关|怒目/u, 'furious'],
  [/翻(?:了个)?白眼/u, 'displeased'],
];

/** 生气的猫, 骄傲的…: before a name only of these, which mean nothing else there. */
const BEFORE_NAMES =
  /(?:愤怒|暴怒|生气|困惑|疑惑|尴尬|害羞|紧张|焦虑|疲惫|无聊|惊讶|震惊|失望|沮丧|自豪|骄傲|惊恐|嫉妒|得意)的(?=\p{Script=Han}{0,4}(?:男|女|人|孩|妈|爸|爷|奶|老师|学生|医生|老板|司机|厨师|警察|士兵|国王|女王|公主|王子|球员|教练))/u;

/** Joy that is wished, and nobody's yet. */
const WISHED = /祝|(?:生日|节日|节|新年|圣诞|周末|假期)快乐/u;

export function feltInChinese(prompt: string): Felt | undefined {
  const name = WISHED.test(prompt) ? undefined : nameIn(prompt);
  if (!name) return undefined;
  const { text, late } = withReason(TURNS.reduce((told, [turn, left]) => told.replace(turn, left), prompt));
  const tidy = text
    .replace(/[，,]\s*(?=[，,。]|$)/gu, '')
    .replace(/^[，,]+/u, '')
    .replace(/^他(?!们)/u, '男人')
    .replace(/^她(?!们)/u, '女人')
    .trim();
  return { prompt: tidy, name, late: late || (name === 'disgusted' && new RegExp(TASTED, 'u').test(tidy)) };
}

function nameIn(prompt: string): FeelingName | undefined {
  const found = FEELING_WORDS.flatMap(({ name, chinese }) => {
    const told = new RegExp(
      `${any(chinese)}(?:地|着|极了|不已|万分|了|得|$|[，。,！])|(?:很|非常|十分|感到|觉得|显得|看起来|看上去|有些|有点|特别|极度|无比|满脸|一脸|满是|充满|露出|流露出|洋溢着|写满|满心|满脸都是|既|带着|因为?|出于|出|在)(?:了|着)?${any(chinese)}|${any(chinese)}的${PARTS}`,
      'u',
    );
    const at = prompt.search(told);
    return at < 0 ? [] : [{ name, at }];
  });
  const named = found.sort((one, other) => one.at - other.at)[0]?.name;
  if (named) return named;
  const before = BEFORE_NAMES.exec(prompt)?.[0].replace('的', '');
  if (before) return FEELING_WORDS.find(({ chinese }) => chinese.includes(before))?.name;
  return EFFORT.test(prompt) ? undefined : TOLD_BY_FACES.find(([told]) => told.test(prompt))?.[1];
}

/** Of these faces turn red, too. */
const EFFORT = /吹|辣|冻|晒|跑|举重|用力/u;

const DEGREE =
  '(?:很|非常|十分|感到|觉得|显得|看起来|看上去|有些|有点|特别|极度|无比|既|又|变得|一下子|突然|顿时|忍不住|不禁)*';
const TURNS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(BEFORE_NAMES.source, 'gu'), ''],
  // 女孩的脸因为尴尬而涨红
  [
    /(?:瞪大|睁大)了?(?:双眼|眼睛)|张大了?嘴巴?|咬牙切齿|咬紧牙关|[撅噘嘟]起?了?嘴巴?|捂住?着?了?(?:自己的)?(?:鼻子|嘴巴?|脸|眼睛|胸口)/gu,
    '站着',
  ],
  [new RegExp(`${WORD}的(?:双)?${PARTS}`, 'gu'), ''],
  [new RegExp(`的?(?:双)?${PARTS}[^，。,]*?(?=地?(?:看|望|盯|注视|抱|读)着|$|[，。,])`, 'gu'), '站着'],
  [new RegExp(`(?:流下|流出|含着|噙着|掉下|落下)了?(?:${HAN}{0,4}的)?(?:眼泪|泪水|热泪|泪)`, 'gu'), '站着'],
  [/(?:眼泪|泪水)[^，。]{0,8}(?:流|滑|滚|打转|落)(?:下来|下|落|了)*/gu, ''],
  [
    new RegExp(
      `${DEGREE}(?:满脸|一脸|满是|充满|露出|流露出|洋溢着|写满|满心|带着|因为?|出于|出|在)(?:了|着)?${WORD}(?:的(?:表情|神情|样子|笑容|微笑|目光|眼神))?(?:地|而|中|里|着|极了|不已|万分|了)*`,
      'gu',
    ),
    '',
  ],
  [
    new RegExp(
      `${DEGREE}${WORD}(?:地|得)(?:直|快要|连连|大|说不出话来|跳起来|低下了?头|叹了?口?气|笑了?起?来?|笑|微笑|盯着前方|站着|看着前方)?(?:着|了)?`,
      'gu',
    ),
    '站着',
  ],
  [new RegExp(`${DEGREE}${WORD}(?:极了|不已|万分|着|了)*(?=$|[，。,！])`, 'gu'), '站着'],
  [/(?:深深地?)?(?:叹了?一?口气|叹息|低下了?头|抬起头|移开了?目光|转过头去?|别过脸去?)/gu, '站着'],
  [/站着(?:[，,]?(?:又|并|一边|而|地)?站着)+/gu, '站着'],
  [/站着地?(?=\p{Script=Han})/gu, ''],
  // Whoever is watched does it, and not who watches.
  [
    /看着(?:自己的)?(\p{Script=Han}{1,4}?)(在\p{Script=Han}{1,5}?)?(表演|跳舞|唱歌|弹琴|弹钢琴|跑步|玩耍|走路|游泳|睡觉)/gu,
    '站着，$1$2$3',
  ],
  [/(?:看到|见到|看见|发现)了?(\p{Script=Han}{1,5}?)(?:之后|以后|后|时|，)/gu, '在$1旁边'],
];

const SEEN = '(?:读|看|打开|抱|拿|拥抱|望|翻|捧|弹|握)';
const TASTED = '(?:吃|尝|咬|喝|品尝|闻)';

/** What can be seen of the reason stays; what was before, what is not, and what nobody sees goes. */
function withReason(told: string): { text: string; late: boolean } {
  let late = false;
  const kept = told
    .split(/(?<=[，,。])/u)
    .filter((clause, index, all) => {
      const isReason =
        /^(?:因为|由于|当|在|听到|得知|收到|听说|面对|被|找不到|没|完成|经过|考试|看到|见到)|(?:之后|以后|后|时|的时候)[，,。]?$/u.test(
          clause,
        );
      if (!isReason || all.length === 1) return true;
      if (new RegExp(`^(?:当|在)?(?:他|她|孩子)?(?:正)?${SEEN}`, 'u').test(clause)) return true;
      if (new RegExp(`^(?:当|在)?(?:他|她)?${TASTED}`, 'u').test(clause)) {
        late = true;
        return true;
      }
      // 一个女人听到笑话后…: whoever feels it is named there.
      return index === 0 && /^(?:一[个位名只]|这个|那个)/u.test(clause);
    })
    .join('');
  const text = kept.replace(
    /(?:听到|得知|收到|听说|面对|经历|完成)[^，。,]{1,14}?(?:之后|以后|后|时|的时候)[，,]?|(?:因为|由于)[^，。,]{1,14}?而?(?=[，。,]|$)/gu,
    '',
  );
  return { text: text.replace(/(?<=\p{Script=Han})时[，,](?=站着)/u, '，'), late };
}
