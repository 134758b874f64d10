/** Who is greeted in English, and what is to be seen. Called by `greetings.ts`. */

import { FEASTS, type Feast } from '../lexicon/feasts.js';
import { AT_END, ENDS, feastIn, type Greeting, type Means, oneOf, whole } from './greeting-parts.js';

const KIN =
  '(?:(?:grand|step)?(?:son|daughter|mother|father|child|kid|ma|pa|mom|mum|dad|parents)s?|grandkids?|mommy|mummy|daddy|wife|husband|sister|brother|sis|bro|nephew|niece|uncle|aunt|auntie|cousin|friend|bestie|best friend|boyfriend|girlfriend|partner|fiancee?|boss|teacher|coworker|colleague|neighbou?r|baby|toddler|little (?:one|boy|girl|guy)|boy|girl|family|class|students?|team|dog|cat|puppy|kitten|roommate|nan|gran|granny|nana)';
const THEIRS = `(?:my|our|his|her|their|the) (?:(?:little|dear|lovely|sweet|best|older|younger|big|baby|\\d+[- ]year[- ]old) )*${KIN}(?:'s)?(?: \\p{Lu}?\\p{L}+(?= (?:turns|is turning)))?`;

const WISHES = `(?:(?:many |a very )?(?:happy|merry|belated|congrat(?:s|z|ulations)|good luck|best of luck|best wishes|get well|feel better|welcome|thank you|thanks|well done|good job|bon voyage|farewell|goodbye|eid mubarak|ramadan kareem|season's greetings|sorry|cheers to)\\b)`;
const DEAR = new RegExp(`^,? (?:to |my )?(?:(?:dear|dearest|our|my) [\\p{L}' ]+?|${KIN})(?=[,.!;:])`, 'iu');
const GREETED = new RegExp(`^${WISHES}[^,.!;:\\n–—]*`, 'iu');
const FROM = / (?:from|with)(?= (?:an?|the|some|two|three|four|five|lots|our|your|my|all|us)\b)/iu;
/** Said of whom it is for, or of the film. */
const FOR_WHOM: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:can|could) (?:you|u) |please |pls )?(?:(?:make|create|do|need|want|i need|i want|generate|send|give me|short|cute|funny|nice|a|an|some|little|me)\\s+)*(?:[\\p{L}']+ ){0,2}?(?:video|film|clip|animation|greeting|card|message|wish(?:es)?|surprise|gift)s?(?: message| video| card)? (?:for|to) (?:${THEIRS}|my|our|the|a)(?: (?!who\\b|that\\b|with\\b)[\\p{L}']+){0,2}`,
    'iu',
  ),
  new RegExp(
    `^(?:(?:it'?s|its|today is|tomorrow is) )?${THEIRS} (?:\\w+ )?(?:(?:is |just |will |'s )*(?:turn(?:s|ing|ed)?(?! into)|graduat\\w+|retir\\w+|getting married|gets married|has an? (?:exam|test))(?: \\d+\\w*)?(?: (?:today|tomorrow|soon|this week|next week|on \\w+|years old))*|birthday(?: is)?(?: (?:today|tomorrow|soon|on \\w+))*)`,
    'iu',
  ),
  /^(?:s?he|they|it)(?:'s| is| are)? turn(?:s|ing) \d+\w*/iu,
];
/** What one likes is only told where more is asked for. */
const ASKS = /[,.;!] *(?:so |and |please |can you |could you )*(?:make|show|let|have|do|draw|give)\b/iu;
const LIKES = new RegExp(
  `^(?:and |who |because )?(?:(?:s?he|they|it|${THEIRS}|who) )?(?:really |also |absolutely |just |is |'s |are )*(?:lov(?:es?|ing)|likes?|ador(?:es?|ing)|crazy about|obsessed with|(?:a )?(?:big |huge )?fan of|into|mad about|favou?rite (?:animal|thing|toy|flower|food)s? (?:is|are)) (?!to\\b|it\\b)`,
  'iu',
);
const WANTS = new RegExp(
  `^${THEIRS} (?:really )?(?:would (?:like|love)|wants?|wishes|asked(?: me)?|is asking) (?:to (?:see|watch)|(?:for )?(?:an? )?(?:video|film|clip|movie|animation) (?:of|with|where|about)) `,
  'iu',
);
const MAKE =
  /^(?:(?:so |and |please |pls |can you |could you |then )*(?:make|show|let|have|do|draw|give) )(?:me |us )?/iu;
/** Whose it is, whether it advertises, and what it is. */
const SHOP =
  /^((?:my|our) (?:[\w']+ ){0,2}?(bookshop|bookstore|book shop|cafe|café|coffee shop|bakery|restaurant|flower shop|florist|barber shop|barbershop|pet shop|toy shop|tea shop|shop|store|salon|gym|pizzeria|bar|market stall))(?: (ad|advert|promo|commercial|video))?\s*[:,] */iu;
const WRITTEN =
  /[,.;]?\s*(?:and )?(?:(?:at|in) the end,? )?(?:with )?(?:the |a |big )*(?:text|words|caption|title|message|sign|banner|lettering)(?: (?:on screen|appears?|fades? in|pops? up))?(?: (?:at|in) the end)?(?:,? (?:that )?(?:says?|saying|reads?|reading|is)|\s*:)\s*["“]?([^"”.;]{2,40}?)["”]?\s*[.!]*$/iu;
/** Who greets is not seen either, unless it is an animal. */
const SENDER = new RegExp(
  `^(?:lots of )?(?:love )?from (?:me|us|all of us|(?:(?:our|my|your|the) (?:whole |entire )?${KIN}(?: to yours)?))(?=[,.!;:]|$)[,.!;:\\s]*`,
  'iu',
);

export function greetingInEnglish(text: string, { seenIn }: Means): Greeting | undefined {
  const end = WRITTEN.exec(text);
  let rest = (end ? text.slice(0, end.index) : text).replace(/’/gu, "'").trim();
  const late = end !== null && AT_END.test(end[0]);
  const titles: string[] = [];
  let purpose = '';
  let wanted = false;
  let liked: string | undefined;
  for (let clause = 0; clause < 6; clause++) {
    const before = rest;
    const wish = GREETED.exec(rest)?.[0];
    if (
      wish !== undefined &&
      !(/^(?:a |many )?(?:very )?(?:happy|merry|belated)/iu.test(wish) && !feastIn(wish.slice(0, 34), 'en'))
    ) {
      const short = greetingOf(wish, seenIn);
      const dear = DEAR.exec(rest.slice(short.length))?.[0] ?? '';
      const said = short + dear;
      if (said.trim().split(' ').length > 1 || /^congrat|^thanks|^welcome/iu.test(said)) titles.push(entitled(said));
      purpose += ` ${said}`;
      rest = rest.slice(said.length);
    }
    rest = rest
      .replace(ENDS, '')
      .replace(SENDER, '')
      .replace(/^(?:from|with|and)\s+/iu, '');
    for (const whom of FOR_WHOM) {
      const found = whom.exec(rest)?.[0];
      if (found === undefined) continue;
      purpose += ` ${found}`;
      rest = rest.slice(found.length).replace(ENDS, '');
    }
    if (WANTS.test(rest)) {
      purpose += ' for';
      wanted = true;
      rest = rest.replace(WANTS, '');
    }
    if (LIKES.test(rest) && (purpose !== '' || (/^(?:my|our)\b/iu.test(rest) && ASKS.test(rest)))) {
      const [like = '', ...more] = rest.replace(LIKES, '').split(/(?=[,.;!])|\s(?=so\b|please\b|pls\b)/u);
      liked = like.trim();
      purpose += ' likes';
      rest = more.join(' ').replace(ENDS, '').replace(MAKE, '');
    }
    if (rest === before) break;
  }
  if (purpose === '' && !end) return undefined;
  if (end) titles.push(entitled(end[1]!));
  rest = rest
    .replace(/\bgiv(?:es|ing) (?=(?:an?|some|the) [\w ]+$)/iu, 'holding ')
    .replace(/\b(?:please|pls|plz|thx|thanks)\b[!. ]*$/iu, '')
    .replace(ENDS, '');
  const feast = feastIn(`${purpose} ${purpose === '' ? '' : rest}`, 'en');
  if (titles.length === 0 && feast) titles.push(...usualTitle(feast, purpose));
  const shop = titles.length === 0 || end ? SHOP.exec(rest) : null;
  if (shop && (shop[3] || end)) {
    rest = `${rest.slice(shop[0].length)}, in the ${shop[2]}`;
    if (!late) titles.unshift(entitled(shop[1]!));
  }
  const named = liked && rest ? rest.replace(/\b(?:one|it|them|him|her)\b/iu, () => oneOf(liked!)) : rest;
  return whole({ rest: named, liked, titles, feast, late, wanted }, 'en', seenIn);
}

/** As far as it greets: "happy new year 2027", not the fireworks behind it. */
function greetingOf(wish: string, seenIn: Means['seenIn']): string {
  const from = FROM.exec(wish);
  const short = from ? wish.slice(0, from.index) : wish;
  const feast = FEASTS.map(({ english }) => english.exec(short)).find((found) => found !== null && found.index < 40);
  if (!feast) return short;
  const head = short.slice(0, feast.index + feast[0].length);
  const tail = short.slice(head.length);
  const addressed = new RegExp(
    `^(?:,? (?:(?:to|for|dear|my|our|the|sweet|best|all|everyone|everybody|you|and|&|\\d{4}|love|party|ceremony|again|lovely|beautiful|${KIN}|grandma|grandpa)(?![\\w'])|\\p{Lu}[\\p{L}']+))*`,
    'u',
  ).exec(tail)![0];
  const left = tail.slice(addressed.length);
  // A name that nobody knows is greeted, too.
  const words = left.trim().split(/\s+/u).length;
  return words < 2 || (words === 2 && seenIn(left).drafts.length === 0)
    ? short
    : head + addressed.replace(/ (?:and|for|to|the|my)$/iu, '');
}

const ORDINAL = (count: string): string => {
  const number = Number(count);
  const last = number % 10;
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${count}${isTeen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
};

function usualTitle({ name }: Feast, purpose: string): string[] {
  if (name === 'birthday') {
    const age = /\b(\d{1,3})\b/u.exec(purpose)?.[1];
    return [age ? `Happy ${ORDINAL(age)} Birthday!` : 'Happy Birthday!'];
  }
  return name === 'wedding'
    ? ['Just married!']
    : name === 'graduation'
      ? ['Congratulations!']
      : name === 'exam'
        ? ['Good luck!']
        : [];
}

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|from|with)$/iu;
const entitled = (words: string): string => {
  const title = words.replace(ENDS, '').replace(/\s+/gu, ' ');
  return /^[^\p{L}]*\p{Lu}.*\p{Lu}/u.test(title)
    ? title
    : title.replace(/(?<![\d\p{L}])[\p{L}'’]+/gu, (word, at: number) =>
        at > 0 && SMALL.test(word) ? word : word.replace(/^./u, (first) => first.toUpperCase()),
      );
};
