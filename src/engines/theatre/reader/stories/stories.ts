/**
 * A story in sentences of its own: what was ordered ("a bedtime story, about a minute long") is put aside, and whoever has a
 * name ("a tugboat called Pip") is called what it is. `reader.ts` has each sentence told in a scene; Sora's own long
 * prompts, which describe one view in many sentences, are no stories.
 */

type Language = 'en' | 'zh';

const SENTENCE = {
  en: /(?<=[\p{L}\d'’")\]][.!?]+["”]?)\s+(?=\S)|,\s+(?:so|until) (?=(?:the|an?|he|she|it|they|his|her|their|\p{Lu}))/u,
  zh: /(?<=[。！？!?；;])\s*(?=\S)|[，,](?=(?:结果|后来|最后|终于|从此|从那以后|于是|没想到|有一天|第二天))/u,
} as const;
/** Only what is told one after the other has such words. */
const TELLS = {
  en: /\b(?:once upon a time|one (?:\w+ )?(?:day|night|morning|evening|afternoon)|the next (?:day|morning|night)|then|in the end|at the end|finally|at last|suddenly|from then on|from that day|ever since|until|end(?:s|ing)? with|start(?:s|ing)? with|story|,? but (?:one|then|the|his|her|its|he|she|it|they)|,? so (?:he|she|it|they|the))\b/iu,
  zh: /从前|有一天|有一次|有天|第二天|后来|然后|接着|最后|结果|从此|从那以后|于是|终于|突然|没想到|原来|故事/u,
} as const;
const LEAST_SENTENCES = 3;
/** In a long film each thing of a list is a view of its own: "a day in Lisbon: yellow trams, tiled houses, sunset over the river". */
const LISTED = {
  en: /,\s+(?:and\s+)?|\s+and\s+(?=\S+(?:\s\S+){0,3}$)/u,
  zh: /[，,、]|和(?=\p{Script=Han}{2,8}$)/u,
} as const;
const THEME = /^[^:：]{3,60}[:：]\s*(?=\S)/u;
const LEAST_LISTED = 3;
const LONGEST_LISTED = 6;
/** "Show these: …" */
const SHOWN = /^(?:show|scenes?|shots?|images?|clips?|with|展示|画面|镜头|内容)[^:：,，]{0,24}[:：]/iu;
const LONGEST_SHOWN = 24;
/** "… and the whole team runs to her" is what happens next, where there is time for it. */
const AND_THEN =
  /,?\s+and\s+(?=(?:the|an?|his|her|its|their|all|everyone|everybody)\s+(?:[\w-]+\s+){0,2}[\w-]+(?:s|es)\s+(?!of\b)[a-z])/u;

const AND_HE = /[，,](?=[他她它](?![的们自]))/u;

/** A sentence, or what stands before a colon, that speaks of the film that is wanted. */
const FILM =
  '(?:stor(?:y|ies)|tale|ad|advert|advertisement|commercial|promo|video|film|movie|clip|animation|cartoon|short)';
const ORDERS = {
  en: [
    new RegExp(
      `^(?:(?:please|hi|hey|hello|ok|so)[,!]? )?(?:(?:can|could|would) you|i(?: would|['’]d)? (?:need|want|like)|we (?:need|want)|make|create|generate|do|tell|give|write|show me|explain)\\b[^.!?:]*\\b(?:${FILM}|kids|children|class|students|graders)\\b[^.!?:]*[.!?:]+\\s*`,
      'iu',
    ),
    new RegExp(`^(?:an? |the |my )?(?:[\\w-]+,? ){0,5}${FILM}\\b[^.!?:]{0,60}:\\s*`, 'iu'),
    new RegExp(`^(?:an? |the )?(?:[\\w-]+,? ){0,5}${FILM} (?:about|of) `, 'iu'),
    new RegExp(
      `^(?:\\d+[ -]second|an? |the |i |we |for )[^.!?:]*\\b${FILM}\\b[^.!?:]*(?:\\bplease\\b|\\bfor (?:my|our)\\b|\\bseconds?\\b|\\bminutes?\\b)[^.!?:]*[.!?]+\\s*$`,
      'iu',
    ),
    new RegExp(`^\\d+[ -]second (?:\\w+ )*${FILM}\\b[^.!?:]*[.!?]+\\s*$`, 'iu'),
    /^(?:around|about|roughly|for)?\s*(?:\d+|an?|one|half a)[ -](?:s|secs?|seconds?|minutes?)\b[^.!?]*[.!?]*\s*$/iu,
    /^(?:no|without|with|just|only|cheerful|calm|please)\b[^.!?]*\b(?:talking|dialogue|music|narrator|narration|voice|sound|subtitles)\b[^.!?]*[.!?]*\s*$/iu,
    /^(?:please|thanks?|thank you)\b[^.!?]{0,20}[.!?]*\s*$/iu,
  ],
  zh: [
    /^(?:请|麻烦)?(?:你|您)?(?:帮|给|为|替|做|来|讲|写|拍|生成|我想|我要|想要)[^。！？!?：:]*(?:故事|广告|视频|短片|动画|片子|小片|影片)[^。！？!?：:]*[。！？!?：:]+\s*/u,
    /^[^。！？!?：:，]{0,12}(?:一点的?|视频|短片|动画|故事|风格)?[，,]?\s*\d+秒(?:左右)?(?:的[^。：:]{0,6})?[：:]\s*/u,
    /^(?:做成|剪成|拍成|做个|配上?)[^。！？]*(?:短片|视频|片子|影片|动画|音乐|旅行片)[。！!]*$/u,
    /^(?:大概|大约|约)?(?:\d+秒|[一半]分钟)(?:左右)?[。！!]*$/u,
    /^(?:不要|无|没有|配|只要)[^。！？]{0,8}(?:对白|旁白|音乐|字幕)[。！!]*$/u,
  ],
} as const;
/** "Start with the baker …", "Use a water drop …": said to who makes the film. */
const OPENINGS = {
  en: /^(?:it |the (?:film|video|ad|story) )?(?:start(?:s)?|begin(?:s)?|open(?:s)?|end(?:s)?|finish(?:es)?|close(?:s)?)(?: it| off)? (?:with|on) |^(?:and )?(?:at the end|last shot is|the last shot is|finally) |^(?:use|show|include|feature) (?=an?\b|the\b|two\b|\p{Lu})/iu,
  zh: /^(?:开头|一开始|先|最后|结尾)(?:是|用|出现|拍)(?!着)/u,
} as const;
/** What is written at the end: 打出字幕：老周面馆, "and our sign: Rosa's Corner". */
const WRITTEN =
  /(?:\b(?:and )?(?:our|the|a) (?:sign|slogan|title|text|words?|caption)|(?:打出|出现|出)?(?:字幕|标语|标题|文字))\s*[:：]\s*([^"“「《.!?。！？]+)[.!?。！？]*/giu;
const OF_A_NAME =
  /\b((?:[Aa]n?|[Tt]he|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo)\s+(?:[\w-]+\s+){0,3}?[\w-]+)(?:,)?\s+(?:called|named)\s+(\p{Lu}[\w'’-]*)/gu;
const NAMED_CHINESE =
  /((?:一[只个条头位名辆艘]|这[只个])\p{Script=Han}{1,6}?)(?:叫做?|名叫|名字叫)(\p{Script=Han}{2,3})(?=[，,。的])/gu;

/** 小猫米米: a pet's name is a syllable twice. */
const PET_NAMED =
  /(小?(?:猫|狗|兔|熊|鸟|鸭|猪|羊|龟|鸡|象|狐狸|老鼠|松鼠|猴|鹿|马|牛|虎|狮)[咪仔子儿]?)((\p{Script=Han})\3)(?=\p{Script=Han})/gu;

export interface Story {
  sentences: string[];
  /** Views, none of which is told of whom another names. */
  listed?: boolean;
}

/** The sentences of a story, with nothing but what is seen; undefined where a prompt is none. */
export function storyIn(prompt: string, language: Language, isLong: boolean): Story | undefined {
  const written = prompt.replace(WRITTEN, (_, text: string) => ` “${text.trim()}”.`);
  const sentences = withoutNames(written, language).split(SENTENCE[language]);
  // 小熊丢了气球，它问松鼠: what it does next is seen next, where there is time for it.
  const said = (isLong ? sentences.flatMap((one) => one.split(AND_HE)) : sentences).filter(Boolean);
  const plain = said
    .map((sentence) => withoutOrder(sentence.trim(), language))
    .filter((sentence) => /\p{L}/u.test(sentence));
  const isOrdered = plain.length < said.length || plain.some((sentence, index) => sentence !== said[index]!.trim());
  const views = plain.flatMap((sentence) =>
    SHOWN.test(sentence) ? (listedIn(sentence, language, LONGEST_SHOWN) ?? sentence) : sentence,
  );
  if (isLong && views.length > plain.length) return { sentences: views, listed: true };
  if (isLong && plain.length === 1) {
    const list = listedIn(plain[0]!, language);
    const sentences = list ?? plain[0]!.split(AND_THEN);
    return sentences.length > 1 ? { sentences, listed: list !== undefined } : undefined;
  }
  if (plain.length < (isOrdered || isLong ? 2 : LEAST_SENTENCES)) return undefined;
  return isLong || TELLS[language].test(prompt) ? { sentences: plain } : undefined;
}

/** What comes one after the other without a verb between. */
function listedIn(sentence: string, language: Language, longest = LONGEST_LISTED): string[] | undefined {
  const theme = THEME.exec(sentence)?.[0];
  const items = sentence
    .slice(theme?.length ?? 0)
    .replace(/[.。!！]+$/u, '')
    .split(LISTED[language])
    .map((item) => withoutOrder(item.trim(), language))
    .filter((item) => /\p{L}/u.test(item));
  const isShort = (item: string) =>
    language === 'zh' ? item.length <= longest + 2 : item.split(/\s+/u).length <= longest;
  return items.length >= LEAST_LISTED && items.every(isShort) ? items : undefined;
}

function withoutOrder(sentence: string, language: Language): string {
  let rest = sentence;
  for (const order of ORDERS[language]) rest = rest.replace(order, '');
  return rest.replace(OPENINGS[language], '');
}

/** Who has a name is called what it is wherever the name comes again. */
function withoutNames(prompt: string, language: Language): string {
  const names = new Map<string, string>();
  const introduced = prompt.replace(language === 'zh' ? NAMED_CHINESE : OF_A_NAME, (_, what: string, name: string) => {
    names.set(name, language === 'zh' ? what.replace(/^(?:一|这)./u, '') : `the ${what.replace(/^\S+\s+/u, '')}`);
    return what;
  });
  const alone =
    language === 'zh'
      ? introduced.replace(PET_NAMED, (_, what: string, name: string) => {
          names.set(name, what);
          return what;
        })
      : introduced;
  return [...names].reduce(
    (text, [name, what]) =>
      text.replace(new RegExp(language === 'zh' ? name : `(?<!\\p{L})${name}(?!\\p{L})`, 'gu'), what),
    alone,
  );
}
