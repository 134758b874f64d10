/** How chats write: what is shortened, what is only a noise. Read by `ideas.ts` before anything else. */

/** Each with what it stands for. */
const SHORT: Readonly<Record<string, string>> = {
  cant: "can't",
  dont: "don't",
  wont: "won't",
  didnt: "didn't",
  doesnt: "doesn't",
  isnt: "isn't",
  wasnt: "wasn't",
  im: "i'm",
  ive: "i've",
  youre: "you're",
  theyre: "they're",
  thats: "that's",
  whats: "what's",
  u: 'you',
  ur: 'your',
  r: 'are',
  n: 'and',
  bc: 'because',
  cuz: 'because',
  thru: 'through',
  luv: 'love',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  smth: 'something',
  sb: 'somebody',
  ppl: 'people',
  bday: 'birthday',
  hbd: 'happy birthday',
  gm: 'good morning',
  gn: 'good night',
  gnight: 'good night',
  goodnight: 'good night',
  goodmorning: 'good morning',
  brb: 'be right back',
  ty: 'thank you',
  tysm: 'thank you so much',
  thx: 'thanks',
  ily: 'i love you',
  ilysm: 'i love you so much',
  imy: 'i miss you',
  congratz: 'congrats',
  grats: 'congrats',
  gz: 'congrats',
  gl: 'good luck',
  glhf: 'good luck',
  xmas: 'christmas',
  tgif: 'friday',
  bf: 'boyfriend',
  gf: 'girlfriend',
  bff: 'best friends',
  bffs: 'best friends',
  doggo: 'dog',
  pupper: 'puppy',
  catto: 'cat',
  kitteh: 'cat',
  doge: 'shiba inu',
  birb: 'bird',
  smol: 'small',
};
const NOISE =
  /(?<=^|\s)(?:lol+|lmao+|lmfao|rofl|omg+|omfg|ffs|wtf|bruh+|bro|tbh|ngl|fr|frfr|rn|smh|fml|imo|imho|pls+|plz+|xd+|ha(?:ha)+|he(?:he)+|u+gh+|a+h+|btw|idk|af|asap|deadass|no cap|lowkey|highkey|fam|yall|y'all|ikr|istg|dude|man oh man)(?=$|[\s.,!?…)]|[^\p{L}\p{N}_])[!.?]*/giu;
const NOISE_CHINESE =
  /哈哈+|嘿嘿+|呜呜+|嘻嘻+|啊啊+|2333+|666+|(?<![a-z])(?:hhh+|orz|xswl)(?![a-z])|笑死我了|笑死了?(?=[，。,! ！]|$)|(?:家人们|兄弟们|姐妹们|宝子们|老铁们|友友们)[，,！!]?(?:谁懂啊?)?[，,！!]?/giu;

/** Faces that are all a prompt has, each with what it says. */
const FACES: readonly (readonly [faces: RegExp, word: string])[] = [
  [/^(?:😂|🤣|😆|😹)+$/u, 'lol'],
  [/^(?:😭|😢|🥺|😿|💔)+$/u, 'sadness'],
  [/^(?:😍|🥰|😘|💕|💖|💗|😻)+$/u, 'i love you'],
  [/^(?:😡|😠|🤬)+$/u, 'anger'],
  [/^(?:😱|😨|😰|👻)+$/u, 'fear'],
  [/^(?:😴|💤|🥱)+$/u, 'lazy day'],
  [/^(?:🥳|🎉|🎊)+$/u, 'party time'],
  [/^(?:🙏)+$/u, 'thank you'],
  [/^(?:👏|💪|🏆)+$/u, 'well done'],
  [/^(?:😎)+$/u, 'vacation'],
  [/^(?:😅|😬|🫣|🙈)+$/u, 'awkward'],
];

/** How the chatter feels about it, behind words of his: nobody's face in the film. */
const BEHIND_WORDS =
  /(?<=\p{L}[\p{L}\p{N}\s]*[!！。.?？~～…,，]*\s*)(?:[\u{1f600}-\u{1f637}\u{1f641}-\u{1f644}\u{1f910}-\u{1f917}\u{1f920}-\u{1f92f}\u{1f970}-\u{1f976}\u{1f979}\u{1f97a}\u{1fae0}-\u{1fae8}💕💖💗💯👍]\ufe0f?)+(?=\s*(?:$|[，,。.!！]))/gu;
const FEWEST_WORDS = /\p{Script=Han}{4}|\p{L}{2,}\s+\p{L}{3}/u;
const OF_A_FACE = /emoji|表情|smiley/iu;

/** @returns `text` in plain words; what is nothing but noise stays. */
export function inPlainWords(text: string): string {
  const face = FACES.find(([faces]) => faces.test(text.replaceAll('\ufe0f', '').replace(/[\s!.]/gu, '')));
  if (face) return face[1];
  const words = text.replace(/(?<![\p{L}\p{N}'’@#.-])[a-z]{1,11}(?![\p{L}\p{N}'’-])/giu, (word) => {
    const known = SHORT[word.toLowerCase()];
    return known !== undefined && Object.hasOwn(SHORT, word.toLowerCase()) ? known : word;
  });
  const isTold = FEWEST_WORDS.test(words) && !OF_A_FACE.test(words);
  const quiet = (isTold ? words.replace(BEHIND_WORDS, '') : words).replace(NOISE, ' ').replace(NOISE_CHINESE, ' ');
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(quiet) ? quiet.replace(/[ \t]+/gu, ' ').trim() : words;
}
