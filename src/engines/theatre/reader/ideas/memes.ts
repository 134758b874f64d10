/**
 * What a chat writes over a picture: "me when the code compiles", "my dog when I come home", "POV: …", "Monday vs Friday",
 * 周一的我 vs 周五的我. It becomes a scene of what befalls somebody and how they take it, with the words over it. Called by
 * `ideas.ts`, and by `moods.ts` where a prompt names nobody.
 */
import { ENDINGS, type Ending, PET_SITUATIONS, SITUATIONS, type Situation } from '../lexicon/situations.js';

type Language = 'en' | 'zh';

export interface Meme {
  /** The scene in words, its title quoted. */
  prompt: string;
  /** What the chatter wrote. */
  idea: string;
  /** Scenes that follow it. */
  chapters?: string[];
  /** The scene is in the chatter's own words: where nobody is in it, they still have a mood. */
  isTold?: boolean;
}

/** Nobody asked; that is what the joke begins with. */
const NOBODY =
  /^(?:(?:absolutely |literally )?(?:nobody|no one|noone|everyone|everybody|没人|所有人)\s*[:：][\s/\\|.…。]*)+/iu;
const FORM =
  /^(?:literally |also |still |it's |its |how )?(?:me(?: (?:and|irl|when|after|before|at|on|trying|watching|during|every|whenever|if|in|as|waiting|pretending|looking|while|opening|checking|getting|every|\w+ing)\b|:| be like)|my (?:face|brain|mood|reaction)\b|us when|pov\b(?!:? (?:walking|running|strolling|hiking|wandering|moving) (?:through|along|down|in|across|into)\b)|tfw\b|mfw\b|mrw\b|when (?:you|i|your|my|someone|somebody|they)\b|whenever\b|that (?:feeling|moment|face) (?:when|you)\b|that one (?:friend|coworker|guy)\b|how it feels|what it feels like|(?:every|each) time i\b)|\bbe like\b|^(?:当我|每次我?|终于|听说)|的(?:我|时候|样子|瞬间|表情)[。!！~]*$|^我[：:]|谁懂/iu;
/** May be a joke, or when something else happens: "when the wolf howls the moon rises". */
const WHEN = /^(?:when (?:the|he|she|we|it|a|your?|the)\b(?: [^\s,，]+){1,7}|当[^，,]{2,14}(?:时|的?时候))[.!?…]*$/iu;
/** "Need coffee", "i love pizza": short, and nothing else is asked for. */
const NEED =
  /^(?:i |we )?(?:really |just |desperately |so |do )*(?:need|crav(?:e|ing)|love|hate|miss|want)(?: (?!you\b|u\b|video|film|clip)[\w']+){1,3}[!. ]*$|^(?:it's |finally |happy |another )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?: (?!a\b|the\b|in\b)[\w']+){0,3}[!. ]*$|^(?:just |finally |i |we |she |he )*(?:got|getting|lost|found|finished|passed|failed|broke|forgot|missed|bought|adopted|quit|moved|moving|said|stepped|are having|are pregnant|am pregnant)\b(?! (?:a|an) (?!cat|dog|kitten|puppy|baby|lego|raise|job|new)\b)|^(?:its|it's) a (?:girl|boy)!*$|^my (?:plants?|phone battery|keys|wallet)\b|^(?:new|first|last) (?:haircut|job|day at (?:the )?(?:gym|work|school))\b|^\d[\d,.]*[km]?(?: million| thousand)? (?:subscribers|followers|likes)\b|^another (?:meeting|monday|deadline|email|exam)\b|^(?:someone|somebody|who) (?:stole|ate|took) my\b|^我(?:妈|爸|老板|领导|老师|女朋友|男朋友|老婆|老公|室友|同事|闺蜜|奶奶)(?:又|总是|天天)?(?:叫|让|催|问|发现|看到|骂)我|成狗[了!！]*$|^(?:好|真)?(?:想吃|想喝|爱吃|需要|不想)\p{Script=Han}{1,5}[!！。了啊]*$/iu;
const PETS: Readonly<Record<string, string>> = {
  猫: '猫',
  喵: '猫',
  狗: '狗',
  修勾: '狗',
  仓鼠: '仓鼠',
  兔子: '兔子',
  鹦鹉: '鹦鹉',
  主子: '猫',
};
const PET =
  /^(?:pov:? )?(?:my|the|our|his|her)? ?(?:fat |stupid |dumb |crazy |little |cute |lovely |old )?(cat|dog|kitten|kitty|puppy|doggo|hamster|parrot|bunny|rabbit|guinea pig)s? (?:when(?:ever)?|every time|each time|at|after|before|during|as soon as|if|trying|watching|while|seeing|hearing|on) (.*)$/iu;
const PET_CHINESE =
  /^(?:我家?的?|我们家的?|家里的?|邻居家?的?)?(?:傻|胖|小|大)?(猫|狗|喵|修勾|仓鼠|兔子|鹦鹉|主子)(?:子|咪|猫|狗)?(?:，|,)?(?=[^,，。]*(?:的时候|时|当|每次|半夜|凌晨|三点|看到|听到|深夜|晚上))(.*)$/u;
const PET_NAMES: Readonly<Record<string, string>> = { kitty: 'kitten', doggo: 'dog', bunny: 'rabbit' };
const VERSUS =
  /\s*(?:\bvs\.?\b|\bversus\b|\bv\.?s\.?(?=\s|$)|对比|和(?=.{1,8}的我$)|比(?=[^，,]{1,10}的我$|周|星期))\s*/iu;
/** What is hoped for and what comes of it. */
const CONTRASTS: readonly { words: RegExp; en: readonly string[]; zh: readonly string[] }[] = [
  {
    words:
      /\b(?:expect\w*|instagram|(?:what|how) (?:i|you) (?:order\w*|imagin\w+|expect\w*|think|thought))\b|理想|买家秀|卖家秀|想象/iu,
    en: ['a lion dances on a stage', 'a kitten falls on a stage'],
    zh: ['狮子在舞台上跳舞', '小猫在舞台上摔倒'],
  },
];

const LONGEST_TITLE = 64;

/** @param prompt in plain words; `written` stands over the film; `undefined` where it is told as it stands. */
export function memeIn(prompt: string, written: string, language: Language): Meme | undefined {
  const plain = bare(prompt);
  const rest = plain.replace(NOBODY, '').trim();
  if (rest === '') return undefined;
  const told = bare(written).replace(NOBODY, '').trim();
  const sides = told.split(VERSUS).map((side) => quoted(side));
  const turn = setAgainst(rest, sides, language);
  if (turn) return { ...turn, idea: rest };
  const speech = ofSpeech(plain, language);
  if (speech !== undefined) return { prompt: speech, idea: rest };
  const isJoke = rest !== plain || FORM.test(rest);
  const isCommon = isJoke || NEED.test(rest) || WHEN.test(rest);
  const common =
    ofGang(rest, language) ??
    ofPet(rest, language) ??
    ofRole(rest, language) ??
    (isCommon ? situationIn(rest, language) : undefined);
  if (common === undefined && !isJoke) return undefined;
  const opening = rest === plain ? '' : language === 'en' ? '“Nobody: …” ' : '“没人：……” ';
  return {
    prompt: `${common ?? asTold(rest, language)} ${opening}${quoted(told)}`,
    idea: rest,
    ...(common === undefined && { isTold: true }),
  };
}

/** Whether it is written over a picture rather than asks for one. */
export const isMeme = (text: string): boolean => FORM.test(text) || NOBODY.test(text);

const bare = (text: string): string =>
  text
    .replace(/["“”「」『』《》]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Whom everybody knows to be like that: "dads when someone touches the thermostat". */
const ROLE =
  /^(?:all |most |the |pov: )*(dad|mom|mum|parent|programmer|developer|teacher|student|gamer|kid|toddler|teenager|grandma|grandpa|baby|nurse|doctor|engineer|designer|boss|chef|introvert|extrovert|artist|cat|dog|penguin|german|italian|american|brit|people|boy|girl|man|men|woman|women|guy|bro)s?(?:'s)? (?:when(?:ever)?|every time|at \d|during|after|before|trying to|waiting(?! (?:at|by|in|on|under)\b)|watching|explaining|pretending|seeing|be like|on (?:monday|friday|a )|in (?:winter|summer|meetings?))/iu;
const AS_THEY_ARE = /^(?:introvert|extrovert|german|italian|american|brit|people|men|women|guy|bro)$/iu;

function ofRole(text: string, language: Language): string | undefined {
  const role = language === 'en' ? ROLE.exec(text)?.[1]?.toLowerCase() : undefined;
  if (role === undefined) return undefined;
  return sceneOf(SITUATIONS, text, language, AS_THEY_ARE.test(role) ? {} : { hero: withArticle(role) });
}

/** "Mom: we have food at home", 猫：你在教我做事？: what somebody says stands in a bubble. */
const SPEECH =
  /^(?:my |the )?(me|i|mom|mum|dad|teacher|boss|doctor|grandma|grandpa|girlfriend|boyfriend|wife|husband|brother|sister|kid|baby|cat|dog|waiter|cop|god|alien|robot|student|friend|boy|girl|penguin|bear|frog)\s*:\s*(?!$)([^:\n]{2,60}?)(?:[.!?,]?\s*(?:[\p{L} ]{1,20}:.*)?)$/iu;
const SPEECH_CHINESE =
  /^(?:我家?)?(我|妈妈?|爸爸?|老师|老板|医生|奶奶|爷爷|女朋友|男朋友|老婆|老公|弟弟|妹妹|猫|狗|机器人|学生|朋友|企鹅|熊|青蛙)[：:]\s*([^：:\n]{2,24})$/u;

function ofSpeech(text: string, language: Language): string | undefined {
  const [, who, said] = (language === 'en' ? SPEECH : SPEECH_CHINESE).exec(text) ?? [];
  if (who === undefined || said === undefined) return undefined;
  if (language === 'zh') return `${who === '我' ? '男孩' : who}说“${said}”`;
  return `${withArticle(/^(?:me|i)$/iu.test(who) ? 'boy' : who.toLowerCase())} says “${entitled(said.trim())}”`;
}

/** "Me and the boys" are more than one. */
const GANG =
  /^(?:pov:? )?(?:me|us) (?:and|with|n|&) (?:the|my|all my) (?:boys|girls|gang|squad|homies|bros|besties|friends|crew|guys|lads|team|girlies|sisters|brothers|cousins)\b|^我和我?的?(?:兄弟|姐妹|闺蜜|朋友|室友|哥们)们?/iu;
const GANG_AT_LARGE = {
  en: 'three raccoons in sunglasses walk on a street',
  zh: '街道上，三只戴着墨镜的浣熊走路',
} as const;

function ofGang(text: string, language: Language): string | undefined {
  if (!GANG.test(text)) return undefined;
  const hero = language === 'en' ? 'three raccoons' : '三只浣熊';
  return sceneOf(SITUATIONS, text.replace(GANG, ''), language, { hero }) ?? GANG_AT_LARGE[language];
}

function ofPet(text: string, language: Language): string | undefined {
  const [, animal, what] = PET.exec(text) ?? PET_CHINESE.exec(text) ?? [];
  return animal === undefined || DOES_MORE.test(what!)
    ? undefined
    : sceneOf(PET_SITUATIONS, what!, language, { hero: heroOf(animal, language) });
}

/** It is told itself what the animal does: 半夜把水杯推下去. */
const DOES_MORE = /[把被]\p{Script=Han}{2}|(?:跟|和|给)\p{Script=Han}+/u;

/** Nothing that happens to all: the words themselves, told of a boy. */
function asTold(text: string, language: Language): string | undefined {
  if (language === 'zh')
    return text
      .replace(/^(?:当|每次|谁懂)|的?(?:时候|样子|瞬间|表情)(?:的我)?[。!！~]*$|的我$|谁懂啊?/gu, '')
      .replace(/我/gu, '男孩');
  const [rest] = [
    text.replace(/^(?:pov|tfw|mfw|mrw)\b[:,]?\s*/iu, '').replace(/^(?:that|this) (?:feeling|moment|face) /iu, ''),
  ];
  return rest!
    .replace(/^(?:me (?=when|whenever|every time|if|as))?(?:when(?:ever)?|every time|each time|if|as)\s+/iu, '')
    .replace(/\b(?:you're|you are|i'm|i am) (?=an? )/giu, '')
    .replace(/\b(?:you're|i'm)\b/giu, 'a boy is')
    .replace(/\b(?:my|your|our) (?=face|life|hair|hands?|head|eyes|heart|brain|mind|day|turn|way)/giu, 'his ')
    .replace(/\b(?:i|me|you|we|us)\b/giu, 'a boy')
    .replace(/\bbe like\b/giu, '');
}

/** What befalls whoever writes `text`. */
export const situationIn = (text: string, language: Language): string | undefined =>
  sceneOf(SITUATIONS, text, language);

const quoted = (title: string): string => (title.length > LONGEST_TITLE ? '' : `“${entitled(title)}”`);
const entitled = (text: string): string =>
  text.replace(/^pov\b/iu, 'POV').replace(/^./u, (first) => first.toUpperCase());

const heroOf = (word: string, language: Language): string => {
  if (language === 'zh') return PETS[word] ?? word;
  const name = word.toLowerCase();
  return withArticle(PET_NAMES[name] ?? name);
};

const withArticle = (noun: string): string => `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
const heroIn = ({ hero }: Situation, language: Language): string =>
  language === 'en' ? withArticle(hero.en) : hero.zh;

/** What they like best. */
const TREATS: readonly (readonly [pet: RegExp, en: string, zh: string])[] = [
  [/dog|puppy|狗/u, 'a bone', '骨头'],
  [/cat|kitten|猫/u, 'a fish', '鱼'],
  [/rabbit|兔/u, 'a carrot', '胡萝卜'],
];
/** Small hours, where no row says that it is night. */
const AT_NIGHT = /\b(?:[1-5]|three|two) ?(?:am|a\.m\.|in the morning)\b|\bmidnight\b|凌晨|半夜|深夜/iu;

interface Staging {
  hero?: string | undefined;
  ending?: Ending;
  /** There is no time for a turn: who is sad in the end is so from the beginning. */
  atOnce?: boolean;
}

function sceneOf(
  situations: readonly Situation[],
  text: string,
  language: Language,
  { hero, ending, atOnce }: Staging = {},
): string | undefined {
  const situation = situations.find(({ words }) => words.test(text));
  if (!situation) return undefined;
  const how = ending ?? endingOf(text, situation.usually);
  const isSad = atOnce && how === 'cry';
  const someone = hero ?? heroIn(situation, language);
  const who = !isSad ? someone : language === 'en' ? someone.replace(/^an? /u, 'a sad ') : `难过的${someone}`;
  const [, en, zh] = TREATS.find(([pet]) => pet.test(who)) ?? ['', 'a nut', '坚果'];
  const scene = situation[language]
    .replace('$', () => who)
    .replace('%', () => situation.words.exec(text)![0].toLowerCase())
    .replace('&', language === 'en' ? en : zh);
  const end = isSad ? '' : ENDINGS[how][language];
  if (language === 'zh')
    return `${AT_NIGHT.test(text) && !/夜/u.test(scene) ? '夜晚，' : ''}${scene}${end && `，${end}`}`;
  return `${scene}${AT_NIGHT.test(text) && !/ at night/u.test(scene) ? ' at night' : ''}${end && `, ${end}`}`;
}

const GLAD =
  /\b(?:finally|can['’]?t wait|so excited|gg|ez|clutch|level(?:s|ed)? up|first try|cancel\w*|pass(?:ed|es)?|win|won|wins|free|over|done|works now|it works|yes+|perfect|easy|early|best)\b|终于|取消|通过|过了|赢|成功|免费|提前|发了|到账|回我|秒回|及格/iu;
const SORRY =
  /n['’]t\b|\b(?:no|not|never|forg[eo]t\w*|realiz\w*|realis\w*|down|crash\w*|err?or|fail\w*|lost|lose|losing|late|broke|burn\w*|dies|dead|died|stuck|slow|ghost\w*|left on read|ignor\w*|delet\w*|missed|surprise|pop|still|again|only|before|without|out of|empty|hate\w*|ruin\w*|stole\w*|ate my|took my|rip|ugh|ffs)\b|忘|崩|挂|迟|完蛋|没|不回|删|又|穷|糊|输|秃|脱发|不及格/iu;

const endingOf = (text: string, usually: Ending): Ending =>
  GLAD.test(text) ? 'joy' : SORRY.test(text) ? (usually === 'joy' ? 'cry' : usually) : usually;

/** "Monday morning vs Friday evening": one after the other, told of one hero; the second is the better one. */
function setAgainst(text: string, titles: readonly string[], language: Language): Omit<Meme, 'idea'> | undefined {
  const sides = text.split(VERSUS).map((side) => side.trim());
  if (sides.length !== 2 || sides.some((side) => side === '')) return undefined;
  const contrast = CONTRASTS.find(({ words }) => words.test(sides[0]!));
  const hero = SITUATIONS.find(({ words }) => words.test(sides[0]!));
  const scenes =
    contrast?.[language] ??
    sides.map((side, index) =>
      sceneOf(SITUATIONS, side, language, {
        hero: hero && heroIn(hero, language),
        ...(index === 1 && !SORRY.test(side) ? { ending: 'joy' } : { atOnce: true }),
      }),
    );
  const [first, second] = scenes;
  if (first === undefined || second === undefined) return undefined;
  return { prompt: `${first} ${titles[0] ?? ''}`, chapters: [`${second} ${titles[1] ?? ''}`] };
}
