/** Words for what somebody feels: nouns, adjectives and verbs by which it is told, in both languages. Read by `reader/feelings/feelings.ts`. */
import type { FeelingName } from '../../score/feelings.js';

export interface FeelingWords {
  name: FeelingName;
  nouns: readonly string[];
  adjectives: readonly string[];
  /** Told by the deed alone: "blushes"; stems of verbs. */
  verbs: readonly string[];
  chinese: readonly string[];
}

/** Name | nouns | adjectives | verbs | Chinese. What is named before counts before. */
const TABLE = `
moved | gratitude, tears of joy, tears of happiness, tears of gratitude, happy tears | moved to tears, deeply moved, touched, grateful, overwhelmed with emotion | tear up | 感动, 感激, 喜极而泣, 热泪盈眶, 激动得流泪, 喜悦的泪水, 幸福的泪水, 激动的泪水, 欣慰
amused | amusement, mirth | amused | chuckle, snicker | 忍俊不禁, 觉得好笑, 被逗乐, 捂嘴偷笑, 偷笑
embarrassed | embarrassment, bashfulness | embarrassed, bashful, flustered, mortified, sheepish, red-faced | blush, cringe | 尴尬, 害羞, 难为情, 不好意思, 羞涩, 窘迫, 脸红, 羞红, 涨红
ashamed | shame, guilt, remorse, regret | ashamed, guilty, remorseful, regretful |  | 羞愧, 惭愧, 内疚, 愧疚, 后悔, 悔恨, 自责
frustrated | frustration, exasperation, agony, anguish | frustrated, exasperated, stressed out, overwhelmed, at his wits' end | grimace, wince | 沮丧, 懊恼, 抓狂, 崩溃, 焦躁, 烦躁, 挫败, 苦恼
disappointed | disappointment, dejection | disappointed, dejected, crestfallen, discouraged, let down | sigh | 失望, 失落, 泄气, 灰心, 叹气, 叹了口气, 叹息
disgusted | disgust, revulsion, distaste, nausea | disgusted, repulsed, grossed out, revolted, nauseated |  | 恶心, 厌恶, 反胃, 嫌弃, 作呕
bewildered | bewilderment, confusion, puzzlement | bewildered, confused, puzzled, perplexed, baffled, clueless |  | 困惑, 疑惑, 懵逼, 懵圈, 懵, 问号, 迷茫, 不知所措, 茫然, 一头雾水, 摸不着头脑, 迷惑
furious | anger, rage, fury, wrath, outrage | furious, enraged, angry, outraged, irate, livid, infuriated | scowl, glare, fume, seethe | 愤怒, 暴怒, 怒火, 大怒, 气愤, 恼怒, 怒气冲冲, 火冒三丈, 怒不可遏, 生气
afraid | fear, terror, horror, fright, panic, dread | afraid, scared, terrified, frightened, horrified, petrified, panicked | cower | 恐惧, 害怕, 惊恐, 惊慌, 恐慌, 吓坏, 惊吓, 惶恐
astonished | surprise, astonishment, shock, amazement, awe, wonder, disbelief | surprised, astonished, shocked, amazed, stunned, awestruck, dumbfounded, speechless, startled | gasp | 惊讶, 震惊, 吃惊, 惊呆, 诧异, 惊奇, 目瞪口呆, 难以置信, 好奇
nervous | anxiety, nervousness, worry, concern, apprehension, unease | nervous, anxious, worried, tense, concerned, uneasy, apprehensive |  | 紧张, 焦虑, 担心, 担忧, 忧虑, 不安, 忐忑, 发愁, 焦急, 着急
bored | boredom | bored |  | 无聊, 百无聊赖, 厌倦, 不耐烦
displeased | jealousy, envy, annoyance, irritation, displeasure | jealous, envious, annoyed, irritated, grumpy, displeased, offended | frown, pout | 嫉妒, 妒忌, 不满, 不高兴, 不悦, 皱眉, 皱着眉, 皱起眉, 噘嘴, 撅嘴
determined | determination, resolve, concentration | determined, resolute |  | 坚定, 坚毅, 决心
suspicious | suspicion, doubt, skepticism, distrust | suspicious, skeptical, doubtful, wary |  | 怀疑, 狐疑, 猜疑, 半信半疑
weary | exhaustion, fatigue, weariness, tiredness | exhausted, weary, fatigued, worn out, drained, tired |  | 疲惫, 疲倦, 筋疲力尽, 精疲力尽
thoughtful | deep thought, contemplation | lost in thought, deep in thought, thoughtful, pensive, contemplative |  | 沉思, 若有所思, 陷入思考
relieved | relief | relieved |  | 如释重负, 松了一口气, 松了口气, 松一口气, 释然
proud | pride | proud |  | 自豪, 骄傲
satisfied | satisfaction, contentment, triumph, smugness | satisfied, contented, smug, pleased, triumphant | smirk | 满意, 满足, 得意, 得意洋洋, 心满意足
loving | love, affection, tenderness, adoration | lovestruck, smitten, enamored |  | 爱意, 深情, 温柔的爱, 慈爱
sorrowful | sadness, sorrow, grief, heartbreak, despair, misery, melancholy, loneliness | sorrowful, heartbroken, grieving, devastated, melancholy, lonely, depressed, miserable, sad, upset |  | 悲伤, 伤心, 难过, 忧伤, 悲痛, 心碎, 绝望, 泪流满面, 委屈
joyful | joy, happiness, delight, glee, excitement, elation, bliss, jubilation | happy, joyful, delighted, overjoyed, thrilled, elated, excited, ecstatic, gleeful, jubilant, joyous | beam | 喜悦, 快乐, 高兴, 开心, 欣喜, 兴奋, 幸福, 狂喜, 欣喜若狂, 喜出望外, 惊喜, 激动
`;

const list = (words = ''): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

export const FEELING_WORDS: readonly FeelingWords[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name, nouns, adjectives, verbs, chinese] = line.split('|').map((part) => part.trim());
    return {
      name: name as FeelingName,
      nouns: list(nouns),
      adjectives: list(adjectives),
      verbs: list(verbs),
      chinese: list(chinese),
    };
  });
