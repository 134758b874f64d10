/**
 * "1/2 + 1/4", "3 x 4", "12 ÷ 4 = ?", 七乘八: sums that somebody types. An owl writes them down in a classroom, and what comes
 * out stands over the film. Called by `ideas.ts`.
 */

const NUMBER = String.raw`\d{1,6}(?:[.,]\d{1,4})?(?:/\d{1,4})?%?`;
const SUM = new RegExp(
  String.raw`^(?:what(?:'s| is)|how much is|calculate|solve|计算|算一下|explain|teach|show)?\s*(${NUMBER})\s*(\+|-|−|–|[x×*✕]|[:÷]|\s/\s|plus|minus|times|divided by|加|减|乘以?|除以)\s*(${NUMBER})\s*(?:(?:=|equals|is|等于)\s*(?:\?|？|${NUMBER}|多少|几)?)?\s*[?？!！.]*$`,
  'iu',
);
const SIGNS: Readonly<Record<string, string>> = {
  plus: '+',
  加: '+',
  minus: '−',
  减: '−',
  '-': '−',
  '–': '−',
  times: '×',
  x: '×',
  '*': '×',
  '✕': '×',
  乘: '×',
  乘以: '×',
  'divided by': '÷',
  除以: '÷',
  ':': '÷',
  '/': '÷',
};

/** Whole numbers, above and below the line. */
type Fraction = readonly [above: number, below: number];

/** The scene in words, with the sum and what comes out as titles. */
export function sumIn(prompt: string, language: 'en' | 'zh'): string | undefined {
  const [, left, sign, right] = SUM.exec(prompt.trim()) ?? [];
  if (left === undefined || sign === undefined || right === undefined) return undefined;
  const written = SIGNS[sign.trim().toLowerCase()] ?? sign;
  const result = reckoned(fractionOf(left), written, fractionOf(right));
  if (result === undefined) return undefined;
  const sum = `${left.replace(/\s/gu, '')} ${written} ${right.replace(/\s/gu, '')}`;
  const scene = language === 'zh' ? '猫头鹰在教室里写字，然后大笑' : 'an owl writes in a classroom, then laughs';
  return `${scene} “${sum} = …” “${sum} = ${result}”`;
}

const COUNTED =
  /^(?:what(?:'s| is) |how much is |explain |teach |show |count )?(\d)\s*(?:个|只|条|颗|朵)?\s*(?<thing>[\p{L} ]{2,16}?)?\s*(\+|-|−|plus|minus|and|加上?|减去?)\s*(\d)\s*(?:个|只|条|颗|朵)?\s*(?<same>[\p{L} ]{2,16}?)?\s*(?:(?:=|equals?|is|are|makes?|等于|是)\s*(?:\?|？|\d{1,2}|多少|几)?(?:个|只|条|颗|朵)?\s*(?<last>[\p{L} ]{2,16}?)?)?\s*(?:,?\s*(?:with|using|用|以)\s*(?<with>[\p{L} ]{2,16}?)(?:表示|演示|来数)?)?[?？!！.。]*$/iu;
/** As many pictures as a film has room for: all of the sum and what comes out. */
const MOST_COUNTED = 14;

/** "2 + 3 = 5 with apples", 3个苹果加2个苹果: the thing alone, under its sum. */
export function countedIn(prompt: string, language: 'en' | 'zh'): string | undefined {
  const found = COUNTED.exec(prompt.trim());
  if (!found) return undefined;
  const [, left, , sign, right] = found;
  const { thing, same, last, with: given } = found.groups!;
  const counted = (given ?? thing ?? same ?? last)?.trim();
  const isLess = /^[-−m减]/iu.test(sign!);
  const [first, second] = [Number(left), Number(right)];
  const result = isLess ? first - second : first + second;
  if (!counted || result < 1 || first < 1 || second < 1 || first + second + result > MOST_COUNTED) return undefined;
  const sum = `${first} ${isLess ? '−' : '+'} ${second} =`;
  return `${language === 'zh' ? `摄影棚里，${counted}` : `${counted} in a studio`} “${sum} …” “${sum} ${result}”`;
}

const LETTER =
  /^(?:(?:learn|the|teach|show|alphabet|letter|字母)[: ]+)*([a-z])(?:,? (?:is|stands)? ?for|:| as in| like|代表|是) ?(?:an? |the )?([a-z ]{2,14}|\p{Script=Han}{1,4})[.!。！]?$/iu;

/** "A is for apple". */
export function letterIn(prompt: string, language: 'en' | 'zh'): string | undefined {
  const [, letter, thing] = LETTER.exec(prompt.trim()) ?? [];
  if (letter === undefined || thing === undefined) return undefined;
  if (language === 'en' && thing[0]!.toLowerCase() !== letter.toLowerCase()) return undefined;
  const name = thing.charAt(0).toUpperCase() + thing.slice(1);
  const [scene, said] = language === 'zh' ? [`摄影棚里，${thing}`, '代表'] : [`a ${thing} in a studio`, ' is for '];
  return `${scene} “${letter.toUpperCase()}${said}${name}”`;
}

function fractionOf(text: string): Fraction {
  const [above, below = '1'] = text.replace('%', '').replace(',', '.').split('/');
  const part = text.endsWith('%') ? 100 : 1;
  const decimals = above!.trim().split('.')[1]?.length ?? 0;
  return [Math.round(Number(above) * 10 ** decimals), Number(below) * 10 ** decimals * part];
}

function reckoned([a, b]: Fraction, sign: string, [c, d]: Fraction): string | undefined {
  const [above, below] =
    sign === '+'
      ? [a * d + c * b, b * d]
      : sign === '−'
        ? [a * d - c * b, b * d]
        : sign === '×'
          ? [a * c, b * d]
          : [a * d, b * c];
  if (below === 0) return undefined;
  if (b * d === 1 || above % below === 0) return inFull(above, below);
  return /^10*$/u.test(`${b}`) && /^10*$/u.test(`${d}`) ? inFull(above, below) : inLowestTerms(above, below);
}

const inFull = (above: number, below: number): string =>
  Number.isInteger(above / below) ? `${above / below}` : `${Math.round((above / below) * 1000) / 1000}`;

function inLowestTerms(above: number, below: number): string {
  let [a, b] = [Math.abs(above), Math.abs(below)];
  while (b > 0) [a, b] = [b, a % b];
  return `${above / a}/${below / a}`;
}
