/** What people write into the prompt that is not picture: words in quotes, length, shape. Used by `reader.ts`. */
import type { Reading } from '../../reading.js';

export interface Options {
  /** The prompt without what was taken out of it; a `QUOTE` and the number of the title stand where words were quoted. */
  rest: string;
  titles: string[];
  seconds?: number;
  aspect?: Reading['aspect'];
}

const QUOTED =
  /"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|「([^」]+)」|『([^』]+)』|《([^》]+)》|‘([^’]+)’|(?<=^|\s)'([^']+(?:'[a-z][^']*)*)'(?=$|[\s.,!?;:])/gu;
/** What is said or written without quotes: "says HELLO", "says hello", 写着欢迎的牌子, 说你好. */
const SPOKEN: RegExp[] = [
  /(?<=\b(?:says|say|saying|said|reads|reading|shouts|shouting|yells|sings|singing|words?|text|title|caption)[ :]+)([A-Z][A-Z0-9!?'&]+(?: +[A-Z0-9!?'&]+)*)(?![a-z])/u,
  /(?<=\b(?:says|say|saying|shouts|shouting|yells|sings|singing) +)(hello world|hello|hi|hey|goodbye|bye|good morning|good night|i love you|thank you|thanks|happy birthday|happy new year|merry christmas|welcome)\b/iu,
  /(?<=写着|写有|上书)([\p{Script=Han}\w]{1,12})(?=的\p{Script=Han}{0,3}[牌幅报板蛋])/u,
  /(?<=说|喊|叫|唱)(你好|大家好|再见|谢谢|我爱你|生日快乐|新年快乐|早上好|早安|晚安|加油|欢迎)/u,
];
/** A greeting that stands by itself, with whom it greets: "Happy birthday, dear Tom! A cat dances", 祝妈妈生日快乐，…. */
const GREETINGS: RegExp[] = [
  /(?<=^|[.!?;:]\s*)((?:[Hh]appy|HAPPY|[Mm]erry|MERRY) (?:[Bb]irthday|BIRTHDAY|[Cc]hristmas|CHRISTMAS|[Nn]ew [Yy]ear|[Ee]aster|[Aa]nniversary|[Hh]olidays|(?:[Vv]alentine|[Mm]other|[Ff]ather)['’]?s [Dd]ay)(?:,? (?:to you|to|dear|my|our|the|best|friend|bestie|boss|brother|sister|mum|mom|mummy|mommy|dad|daddy|grandma|grandpa|and|\p{Lu}[\p{L}'’-]*))+)(?=\s*(?:[.,!?;:]|$))/gu,
  /(?<=^|[，。！,!]\s*)(祝\p{Script=Han}{0,6}(?:生日|新年|圣诞|圣诞节|节日|中秋|中秋节|春节|元旦|母亲节|父亲节|儿童节|情人节|周年)快乐)(?=\s*(?:[，。！,!]|$))/gu,
];
/** "An advert for our lemonade: …" tells what the film is for, and what stands behind tells what is seen. */
const PURPOSE =
  /^\s*(?:(?:an?|our|the|my)\s+)?(?:[\w-]+\s+){0,2}(?:advert|ad|advertisement|commercial|promo)\b[^:.!?]{0,80}:\s*(?=\S)|^\s*[^：:，。]{0,16}广告[：:]\s*(?=\S)/iu;
/** Opens and closes the number of a title in `rest`; private characters, which no prompt keeps. */
export const QUOTE = '\ue000';
const MOST_TITLES = 8;
const LONGEST_TITLE = 120;
const LONGEST_SECONDS = 120;

const ENGLISH_NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};
const CHINESE_NUMBERS: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十二: 12,
  十五: 15,
  二十: 20,
  三十: 30,
};
/** "high fives" are no seconds. */
const ENGLISH_SECONDS = new RegExp(
  `(?<![\\w.]|\\b(?:the|his|her|their|my|early|late|mid)[ -])(?:(\\d+(?:\\.\\d+)?)[\\s-]*(?:seconds?|secs?|s)|(${Object.keys(ENGLISH_NUMBERS).join('|')})[\\s-]*(?:seconds?|secs?))\\b(?:[\\s-]*(?:long|clip|video|film|movie))*`,
  'iu',
);
/** A decade is how a film looks: "80s movie feeling", "in the 90s", "a 1920s ballroom". */
const DECADE =
  /\b(?:(?:from|in|of) the )?(?:early |mid |late )?(?:(?:1[89]|20)\d0['’]?s|['’][2-9]0s|(?:[6-9]0|(?<=\b(?:the|my|late|early|mid) )[2-5]0)['’]?s)(?:[- ](?:style|look|feel(?:ing)?|vibes?|aesthetic))?(?!\s*(?:$|[,.;]|long\b|clip\b|videos?\b(?! game)|film\b|movie\b(?! (?:feel|look|style|vibe))))/giu;
const CHINESE_SECONDS =
  /(?<![下上每前后这那])(?!一秒(?!钟?(?:的|长|视频|短片))\p{Script=Han})(\d+(?:\.\d+)?|[二三]?十[二五]?|[一二两三四五六七八九])\s*秒钟?(?:的|长)?(?:视频|短片|影片|片段)?/u;

const MINUTE =
  /\b(?:(?:about |around )?(one|1|a|half a)[\s-]min(?:ute)?(?:[\s-]long|[\s-](?:clip|video|film|movie|story|ad|short))+|(?:about |around )?(one|1|half a)[\s-]min(?:ute)?\b)|([一1半])\s*分钟(?:左右)?(?:的|长)?(?:视频|短片|影片|片段)?/iu;
const MINUTE_SECONDS = 60;

const ASPECTS: [NonNullable<Reading['aspect']>, RegExp][] = [
  [
    '9:16',
    /\b9\s*[:x]\s*16\b|\b(?:vertical(?:ly)?|portrait (?:mode|format|orientation|video|clip|film)|phone format)(?:\s+(?:video|clip|film|format|shot))?\b|竖屏|竖版|竖着拍|竖向/iu,
  ],
  [
    '16:9',
    /\b16\s*[:x]\s*9\b|\b(?:widescreen|landscape (?:mode|format|orientation|video)|horizontal (?:video|clip|film|format))\b|横屏|横版|宽屏/iu,
  ],
  [
    '1:1',
    /\b1\s*:\s*1\b|\bsquare (?:video|clip|film|format|aspect|frame|crop)\b|方形(?:画面|视频|构图)?|正方形(?:画面|视频)?/iu,
  ],
];

/** Takes titles, seconds and shape out of a prompt, so that their words name nobody. */
export function takeOptions(prompt: string): Options {
  const titles: string[] = [];
  const quote = (text: string): string => {
    const title = text.trim().slice(0, LONGEST_TITLE).toWellFormed();
    if (title === '' || titles.length >= MOST_TITLES) return ' , ';
    titles.push(title);
    return ` ${QUOTE}${titles.length - 1}${QUOTE} `;
  };
  let rest = prompt.replace(QUOTED, (_match, ...groups) => {
    const text = groups.slice(0, 9).find((group) => typeof group === 'string') as string | undefined;
    return text === undefined ? ' ' : quote(text);
  });
  rest = rest.replace(PURPOSE, '');
  for (const pattern of [...GREETINGS, ...SPOKEN]) rest = rest.replace(pattern, (text) => quote(text));

  rest = rest.replace(DECADE, '');
  const spoken = ENGLISH_SECONDS.exec(rest) ?? CHINESE_SECONDS.exec(rest);
  const word = (spoken?.[1] ?? spoken?.[2])?.toLowerCase();
  const minute = spoken ? null : MINUTE.exec(rest);
  const seconds =
    word !== undefined
      ? (ENGLISH_NUMBERS[word] ?? CHINESE_NUMBERS[word] ?? Number(word))
      : minute
        ? MINUTE_SECONDS / (/half|半/iu.test(minute[0]) ? 2 : 1)
        : undefined;
  if (spoken ?? minute) rest = rest.replace((spoken ?? minute)![0], ' ');

  const shape = ASPECTS.find(([, pattern]) => pattern.test(rest));
  if (shape) rest = rest.replace(shape[1], ' ');

  return {
    rest,
    titles,
    ...(seconds !== undefined && seconds > 0 && { seconds: Math.min(seconds, LONGEST_SECONDS) }),
    ...(shape && { aspect: shape[0] }),
  };
}
