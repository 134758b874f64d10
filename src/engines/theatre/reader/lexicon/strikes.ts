/** By what words it is told that one comes at another, and what comes of that, in both languages. Read by `reader/dealings/strikes.ts`. */
import type { Manner, Outcome } from '../../reading.js';

interface Striking {
  manner: Manner;
  words: RegExp;
  /** It needs no more words: what comes of it goes without saying. */
  usual?: Outcome;
}

const verb = (roots: string): string => `(?:${roots})(?:s|es|ed|ing|ting|ping|ging|ming|ning|bing)?`;
const SOFTLY = '(?:\\s+(?:\\w+ly|hard|down|right|straight))?';

/** In order: of those that are found the first one is told. */
export const STRIKING_ENGLISH: readonly Striking[] = [
  {
    manner: 'collide',
    words: /\b(?:collid(?:e|es|ing|ed)|crash(?:es|ing)?|bump(?:s|ing)?) (?:into |with )?(?:each other|one another)/i,
    usual: 'bounces',
  },
  { manner: 'collide', words: /\bcollid(?:e|es|ing|ed)\b(?! (?:with|into))/i, usual: 'bounces' },
  {
    manner: 'rush',
    words: new RegExp(
      `\\b${verb('bump|crash|smash|slam|run|driv|drive|collid|collide|plow|charg|charge|ram|skid')}${SOFTLY} (?:into|against|with)(?= (?:an?|the|his|her|its|some|another|each)\\b| \\w+$)`,
      'i',
    ),
    usual: 'sways',
  },
  { manner: 'rush', words: /\bram(?:s|ming)?(?= (?:into )?(?:an?|the)\b)/i, usual: 'topples' },
  {
    manner: 'touch',
    words: new RegExp(`\\b(?:${verb('knock|tip')})${SOFTLY} (?:over|down)(?! by\\b)`, 'i'),
    usual: 'topples',
  },
  { manner: 'kick', words: new RegExp(`\\b${verb('kick')}(?! (?:up|off|flip))`, 'i') },
  {
    manner: 'touch',
    words: new RegExp(
      `\\b(?:${verb('push|nudg|nudge|shov|shove|pok|poke|tap|bat|paw|swat|peck|brush|bump|butt|headbutt|knock|tug|pull|yank|press|touch|lick|sniff|prod|bit|bite|tickl|tickle|shak|shake|drag|roll|flick|grab|hit|strik|strike|smack|whack|bang')})${SOFTLY}(?: (?:at|on|against|past|its head against|its nose against))?(?= (?:an?|the|his|her|its|some|another)\\b)`,
      'i',
    ),
  },
  {
    manner: 'rush',
    words: new RegExp(
      `\\b(?:${verb('hit|strik|strike|smack|bang|whack')})(?! (?:the road|the beach|the gym|by)\\b)`,
      'i',
    ),
    usual: 'sways',
  },
  {
    manner: 'land',
    words: new RegExp(
      `\\b${verb('leap|jump|land|climb|hop|pounc|pounce|step|fall|drop|sit|div|dive|splash|plung|plunge')}${SOFTLY} (?:on|onto|upon|on top of|into|in|through)(?= (?:an?|the|his|her|its|some)\\b)`,
      'i',
    ),
  },
  {
    manner: 'throw',
    words: new RegExp(`\\b${verb('throw|toss|launch|hurl|fling|drop')}(?= (?:an?|the|his|her|its|their|some)\\b)`, 'i'),
  },
  {
    manner: 'near',
    words: new RegExp(
      `\\b${verb('gallop|run|rac|race|speed|driv|drive|rush|zoom|fly|walk|float|land|swim|roar|rid|ride')}(?: \\w+ly)? (?:past|by|through|near|into|over|on|across)(?= (?:an?|the|his|her|its|some)\\b)`,
      'i',
    ),
  },
];

/** Told of a thing first: "shatters when hit by a rock". */
export const STRUCK_ENGLISH =
  /^(?<whom>.+?) (?<out>(?:[a-z]+(?:s|ing)|broke|burst)(?: [a-z]+ly| open| apart| over| to pieces| into pieces)?) (?:when|after|as|because|once|while)(?: it(?:'s| is| was| has been)?| being)? (?:hit|struck|kicked|knocked|hammered|bumped|tapped|beaten|smacked|pricked|poked|pierced) (?:by|with) (?<by>.+?)[.!]?$/i;

/** Begins what comes of it. */
export const CAUSING =
  /[,;]? *\b(?:causing|making|sending|leaving|setting|letting|so that|so hard that|until|which (?:makes|causes|sends)|and (?:makes|causes|sends))\b|[,;] *(?:(?:scatter|shatter|break|split|tip|knock|toppl|rock|spill|burst|crack|creat|splash|splatter|disturb|displac)(?:t|p)?ing)\b|[,;]? *\b(?:and|,|;|then|which) +(?:it|they|he|she|the [\w-]+(?: [\w-]+)?|one|both)? *(?=(?:then )?(?:shatter|break|crack|fall|fell|topple|tip|roll|bounce|fl(?:y|ies)|spill|swing|sway|wobble|shake|burst|pop|scatter|spin|explode|splash)\w*\b)/i;

/** Between these and what comes of it stands whose it is. */
export const CAUSERS =
  /^[,;]? *(?:(?:and|which|that|so|causing|making|sending|leaving|setting|letting|until|hard|loose|makes|causes|sends|then|,)\s+)+/i;
export const CAUSING_CHINESE = /[，,；;]|(?=让|使|导致|结果|溅起|激起|惊起)/u;
export const CAUSERS_CHINESE = /^[，,；;]?(?:并?让|使得?|导致|结果|把|将|于是|，)*/u;

export const OUTCOMES_ENGLISH: readonly (readonly [words: RegExp, outcome: Outcome])[] = [
  [/\b(?:wak(?:e|es|ing)|woke|awake|startl\w+|jumps? up)\b/i, 'wakes'],
  [
    /\b(?:shatter|smash|splinter|explod|burst|pop(?!corn)|crack|split|chip)\w*|\bbreak(?:s|ing)?\b(?! ?dance)|\bbroke|to (?:pieces|bits)|in half|\bapart\b/i,
    'shatters',
  ],
  [/\bspill\w*|\bpour(?:s|ing)? out/i, 'spills'],
  [/\b(?:bounc)\w*/i, 'bounces'],
  [/\broll\w*|\btumbl\w*/i, 'rolls'],
  [
    /\b(?:fl(?:y|ies|ew|ying)|soar\w*|flutter\w*|spinning|sail(?:s|ing)?|forward|launch\w*|hurtl\w*)\b|(?:in(?:to)?|through) the (?:air|sky)|back (?:toward|to)\b|\bfar away\b|\bflipping\b/i,
    'flies',
  ],
  [
    /\b(?:toppl|tipp|overturn|collaps|tumbl|capsiz)\w*|\btips?\b|\bfall(?:s|ing)?\b|\bfell\b|knock\w* (?:it |them )?(?:over|down)|(?:off|from) the (?:table|desk|shelf|counter|edge)|\bcrash\w* (?:on)?to/i,
    'topples',
  ],
  [/\b(?:splash|rippl|droplet|spray|splatter)\w*|\bwater everywhere/i, 'splashes'],
  [
    /\b(?:scatter|dispers|flee|flurr|petals|feathers|fallen leaves|swirl|displac)\w*|run(?:ning)? away|fly(?:ing)? off/i,
    'scatters',
  ],
  [
    /\b(?:sway|swing|wobbl|vibrat|shak|trembl|rock(?!ing (?:chair|horse))|dip|bend|quiver|rattl|ring|jiggl|teeter|flap|ripple|waver|dent|whirl|open|clos|bob|squish|sink)\w*/i,
    'sways',
  ],
  [/\b(?:slid|skid|drift|mov|glid)\w*|across the/i, 'slides'],
];

/** What is sent at something: "throws a rock at a window". */
export const SENT_ENGLISH =
  /^(?<by>.+?) (?:kick|throw|toss|shoot|hurl|fling|hit|chuck|launch)(?:s|es|ing)? (?<missile>(?:an?|the|his|her|its|their|some) (?:[\w-]+ )?[\w-]+) (?:at|against|into|through|and (?:it )?(?:breaks?|hits?|smash(?:es)?|shatters?|cracks?|knocks? over)|which (?:breaks?|hits)|,? ?(?:breaking|hitting|smashing|shattering|cracking|knocking over)) (?<whom>(?:an?|the|his|her|its|their) (?:[\w-]+ )?[\w-]+)(?<rest>.*)$/i;

/** Into this one jumps. */
export const WATER = /\b(?:pool|pond|lake|river|sea|ocean|water|stream|creek)\b|[池湖河海水]/u;
export const PUDDLE = /\bpuddles?\b|水坑|水洼|积水/u;

export const STRIKING_CHINESE: readonly Striking[] = [
  {
    manner: 'collide',
    words: /(?:互相|迎面|猛地|不小心)?(?:相撞|撞在(?:了)?一起|撞车|撞到一起|碰撞在一起|撞了个满怀)了?/u,
    usual: 'bounces',
  },
  {
    manner: 'rush',
    words:
      /(?:一头|迎面|猛地|狠狠地?|不小心)*(?:撞上|撞到|撞向|撞击|撞碎|撞倒|撞翻|击中|砸中|砸到|砸碎|打中|击碎|冲撞|撞)了?/u,
    usual: 'sways',
  },
  { manner: 'kick', words: /一?脚?踢(?:到|中|飞|向|碎|倒|翻)?了?/u },
  { manner: 'land', words: /(?:跳|落|扑|踩|蹦|掉|砸|降落|爬)(?:上|到|在|进|入|向|中)了?/u },
  {
    manner: 'touch',
    words:
      /(?:用[鼻爪头手]\p{Script=Han}?)?(?:轻轻|不小心|用力)*(?:碰|推|拱|顶|拍|啄|蹭|扯|拽|拨|戳|敲|击打|拖|摸|咬|拉|摇)(?:倒|翻|到|了|着|动|下|掉|碎)*/u,
  },
  { manner: 'throw', words: /(?:扔|抛|丢|掷)(?:出|向|到|起)?了?/u },
];

export const OUTCOMES_CHINESE: readonly (readonly [words: RegExp, outcome: Outcome])[] = [
  [/醒|吓一跳/u, 'wakes'],
  [/碎|裂|炸|爆|劈开|成两半/u, 'shatters'],
  [/洒|泼/u, 'spills'],
  [/弹[起回开]|蹦|反弹/u, 'bounces'],
  [/滚/u, 'rolls'],
  [/飞|抛|旋转|腾空/u, 'flies'],
  [/倒|翻|塌|掉[了下在到]|摔/u, 'topples'],
  [/溅|水花|涟漪|波纹/u, 'splashes'],
  [/散|纷纷|四处/u, 'scatters'],
  [/晃|摇|摆|颤|抖|震|弯|振动/u, 'sways'],
  [/滑|移动|挪/u, 'slides'],
];

/** 把: what is done to it, and what comes of that. */
export const TAKEN_CHINESE =
  /^(?<by>[^，,]+?)(?:不小心|一下子?|猛地|用力|一脚|一爪子|一头|用\p{Script=Han}{1,2})*(?:把|将)(?<whom>[^，,]+?)(?:给|一下子|一脚)?(?<verb>撞|踢|踹|碰|推|打|砸|踩|拍|顶|拱|扔|抛|丢|摔|拨|扫|蹬|甩)(?<out>.+)$/u;

const LABELS: Readonly<Record<Outcome, readonly [en: string, zh: string]>> = {
  shatters: ['breaking …', '打碎…'],
  topples: ['knocking … over', '碰倒…'],
  spills: ['spilling …', '打翻…'],
  rolls: ['making … roll', '让…滚起来'],
  flies: ['sending … flying', '让…飞起来'],
  bounces: ['making … bounce', '让…弹起来'],
  slides: ['making … slide', '让…滑动'],
  sways: ['making … sway', '让…晃动'],
  splashes: ['splashing on …', '在…上溅起水花'],
  scatters: ['scattering …', '惊散…'],
  wakes: ['waking …', '惊醒…'],
};
/** As it is told back. */
export const outcomeLabel = (
  manner: Manner | undefined,
  outcome: Outcome,
  isAlone: boolean,
): readonly [en: string, zh: string] =>
  manner === 'collide'
    ? ['bumping into …', '和…相撞']
    : manner === 'land' && isAlone
      ? ['jumping in with a splash', '跳进水里，水花四溅']
      : LABELS[outcome];
