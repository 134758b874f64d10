/** The course of a day, and the season, as a prompt's words have them: "from day to night", 秋天的公园. Called by `reader.ts`. */
import { LIGHTS, type Light } from '../../score/score.js';

const HOURS: readonly (readonly [Light, string])[] = [
  ['morning', `dawn|day ?break|sun ?rise|(?:early )?morning|清晨|早晨|早上|黎明|日出|天亮`],
  ['day', `day(?:time|light)?|noon|midday|白天|白昼|正午|中午`],
  ['sunset', `dusk|sun ?set|evening|twilight|golden hour|傍晚|黄昏|日落|夕阳`],
  ['night', `night(?:time|fall)?|midnight|dark(?:ness)?|夜晚|夜里|晚上|黑夜|夜幕降临|夜|深夜|午夜|天黑`],
];
const ANY = HOURS.map(([, words]) => words).join('|');
const FROM_TO = new RegExp(
  String.raw`,?\s*(?:as |while )?(?:\b(?:it |the (?:day|night|sky|light|sun) )?(?:turning|turns|going|goes|changing|changes|passing|passes|transitions|transitioning|fading|fades) )?(?:\bfrom |\b(?=(?:${ANY}) (?:to|turns|into|becomes)\b)|从|(?=(?:${ANY})(?:直?到|变成|变为|转为)))(?<from>${ANY})(?: (?:turns |fades |changes |passes |goes )?(?:in)?to | until | till | becomes |直?到|变成|变为|转为)(?:the )?(?<to>${ANY})`,
  'iu',
);
const ALL_DAY =
  /,?\s*\b(?:over (?:the course of )?(?:a|one|the) (?:whole |full |entire )?day|(?:a|one|the) (?:whole|full|entire) day passes|a day passes|24 hours|throughout the day|(?:time passes|day (?:goes|passes) by))\b|一整天(?:的变化)?|一天的变化|昼夜(?:交替|变化|更替)|日夜交替|日升日落/iu;
const AUTUMN =
  /\bautumn(?:al)?\b|\bfall (?:foliage|colou?rs|leaves|forest|trees|day|season|woods|scenery|morning|evening|vibes)\b|\bin (?:the )?fall\b|(?<!中|立)秋(?!千|刀|葵)|\b(?:golden|red|orange|falling) (?:maple )?leaves\b|红叶|金黄的(?:树|叶|森林)/iu;

/** A sky, a room or a town grows dark or light. */
const SEEN_ROUND = String.raw`\b(?:sky|room|scene|city|town|street|landscape|world|house|forest)\b|天空?|房间|屋里|城市|街道|森林`;
const LIGHTENING = (english: string, chinese: string): RegExp =>
  new RegExp(
    String.raw`(?<=(?:${SEEN_ROUND}) ?)(?:,? ?(?:is|gets|was|slowly|gradually|starts?|begins?|to|and|then) )*(?:shift|turn|chang|go|grow|get|becom|fad|transition)\w*(?: slowly| gradually)? (?:${english})(?=\s*(?:$|[.,;]|\b(?:and|as|while|in|over|outside)\b))|(?<=(?:${SEEN_ROUND}))(?:慢慢|渐渐|逐渐|一点点)*地?(?:${chinese})了?(?=$|[，。；,.])`,
    'iu',
  );
const BRIGHTER: readonly (readonly [name: string, lights: readonly Light[], words: RegExp])[] = [
  [
    'darker',
    ['day', 'sunset', 'night'],
    LIGHTENING(
      'from (?:bright|light|sunny|clear) (?:in)?to dark(?:ness)?|dark(?:er)?(?: and darker)?',
      '(?:[从由](?:明亮|亮)(?:变|转为|变为|变成|到))?(?:变?(?:黑|暗|昏暗)下?来?|变得(?:昏暗|黑暗|漆黑))',
    ),
  ],
  [
    'brighter',
    ['night', 'morning', 'day'],
    LIGHTENING(
      'from dark(?:ness)? (?:in)?to (?:bright|light)|bright(?:er)?|light(?:er)?',
      '(?:[从由](?:黑暗|昏暗|暗)(?:变|转为|变为|变成|到))?(?:变?(?:亮|明亮)起?来?|变得明亮)',
    ),
  ],
];

export interface Hours {
  /** What is left to be read. */
  prompt: string;
  /** In turn; none where it stays one hour. */
  lights: readonly Light[];
}

export function hoursIn(prompt: string): Hours {
  const found = FROM_TO.exec(prompt);
  if (found) {
    const lights = between(lightOf(found.groups!.from!), lightOf(found.groups!.to!));
    if (lights.length > 1) return { prompt: prompt.replace(FROM_TO, ' '), lights };
  }
  const [, lights, words] = BRIGHTER.find(([, , words]) => words.test(prompt)) ?? [];
  if (lights && words) return { prompt: prompt.replace(words, ' '), lights };
  return ALL_DAY.test(prompt) ? { prompt: prompt.replace(ALL_DAY, ' '), lights: LIGHTS } : { prompt, lights: [] };
}

export const seasonIn = (prompt: string): 'autumn' | undefined => (AUTUMN.test(prompt) ? 'autumn' : undefined);

const lightOf = (word: string): Light => HOURS.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))![0];

/** Round the clock, both ends with it. */
function between(from: Light, to: Light): Light[] {
  const [first, last] = [LIGHTS.indexOf(from), LIGHTS.indexOf(to)];
  const steps = (last - first + LIGHTS.length) % LIGHTS.length;
  return Array.from({ length: steps + 1 }, (_, step) => LIGHTS[(first + step) % LIGHTS.length]!);
}
