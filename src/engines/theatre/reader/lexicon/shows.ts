/** What fills the sky, or falls on who stands there, by the words for it. Read by `shows.ts`. */
import type { ShowName } from '../../reading.js';

export interface ShowWords {
  name: ShowName;
  words: RegExp;
  /** What its words say besides. */
  kept?: Record<'en' | 'zh', string>;
  /** Who looks at it where nobody is named. */
  en: string;
  zh: string;
}

export const SHOWS: readonly ShowWords[] = [
  {
    name: 'aurora',
    words:
      /(?:\b(?:under(?:neath)?|below|beneath|with|and|watch(?:es|ing)?|sees?|seeing|looks? at|looking at|admir(?:es|ing)) )?(?:\b(?:an?|the|some) )?(?:\b(?:beautiful|bright|green|dancing|glowing|magical|colou?rful) )*(?:\b(?:northern|southern|polar) lights?\b|\baurora(?: borealis| australis|s)?\b(?! (?:princess|the)))|(?:[，,]|和|看)?(?:美丽的|绚丽的|绿色的?)?北?极光(?:下的?|出现了?|在(?:天空|夜空)(?:中|里)?(?:舞动|跳舞|闪烁))?/iu,
    kept: { en: 'at night', zh: '夜晚' },
    en: 'a snowy meadow at night, northern lights',
    zh: '夜晚的雪地，极光',
  },
  {
    // A rainbow that does something is somebody; "rainbow cake" is a cake.
    name: 'rainbow',
    words:
      /(?:\b(?:down|along|under(?:neath)?|over|with|and|in front of|behind|near|beside|on|through|below|beneath|towards?) )?(?:\b(?:a|an|the|this|some) )?(?:\b(?:big|beautiful|bright|double|huge|colou?rful|giant|pretty|magical) )*\brainbows?\b(?=\s*$|\s*[,.!;:]|\s+(?:in|over|above|behind|across|at|on|after|and|with|by|appears?|shines?|is|forms?|from|near|while)\b)(?: (?:appears?|shines?|forms?|is shining|in the (?:sky|background)|across the sky))*|(?:雨后[，,]?)?(?:[，,]|和|有)?(?:(?:天空|天上|天边)[中里上]?(?:出现|挂着?|升起|有)了?)?(?:一?[道条])?(?:美丽的|漂亮的|绚丽的|大)?彩虹(?=$|[，。！,.!、]|[下上在出挂横的和边旁])(?:出现了?|挂在(?:天空|天上|天边)|下面?的?|上面?|旁边?|边上)?|🌈/iu,
    en: 'a unicorn jumps in a meadow by day',
    zh: '白天，一只独角兽在草地上跳',
  },
  {
    name: 'meteors',
    words:
      /(?:\b(?:under|watch(?:es|ing)?|sees?|with|and) )?(?:\b(?:an?|the|some) )?\b(?:meteor showers?|meteors?|(?:shooting|falling) stars?)\b(?! (?:dances?|sings?|with a face))|(?:看|[，,]|一[颗道])?流星雨?(?:下的?|划过(?:夜空|天空|天际)?)?/iu,
    kept: { en: 'at night', zh: '夜晚' },
    en: 'a meadow at night',
    zh: '夜晚的草地',
  },
  {
    // With whatever else falls or goes on; petals alone are a view.
    name: 'petals',
    words:
      /,?\s*(?:\b(?:and|with|as|while|amid|among|under) )?(?:\b(?:the|some|gorgeous|beautiful|delicate|pink|white|soft|swirling|falling|drifting) )*\b(?:sakura|cherry(?: blossoms?)?|plum(?: blossoms?)?|peach blossom) (?:petals|blossoms)(?: (?:are |is |that )?(?:slowly |gently )?(?:flying|fly|falling|fall|drifting|drift|floating|float|swirling|swirl|blowing|blow|dancing|raining)(?: down)?)(?: (?:through|in|on|with|around|across|down|all around|past|over) (?:the |an? |him|her|them|it)?(?:wind|air|breeze|sky|street|city)?)?(?: (?:along |together )?with (?:the )?snow ?flakes)?|[，,]?(?:樱花|桃花|梅花)?(?:的)?(?:花瓣|樱花)(?:和|与|伴着|随着)雪花?(?:一起|一同)?(?:在(?:风中|空中))?(?:飘落|飞舞|飘舞|飘|漫天飞舞)|[，,](?:粉色的?)?(?:樱花)?(?:花瓣|樱花)(?:在(?:风中|空中))?(?:飘落|飞舞|飘舞|纷飞)/iu,
    en: 'a zen garden by day in the wind',
    zh: '白天，刮风，日式庭院',
  },
  {
    name: 'shower',
    words:
      /(?:\b(?:is|are) )?\b(?:takes?|taking|has|having|gets?|getting) (?:an? |the |his |her |its )?(?:(?:hot|quick|long|cold|warm|nice) )*shower\b(?! (?:of|thought))|\bshowering\b(?! (?:with|down))|\b(?:in|under|inside) (?:an? |the )?shower\b(?! of)|(?<=^(?:an? |the )?)shower(?= ?(?:room|time)?$)|(?:在|正在)?(?:冲澡|冲凉|洗淋浴|淋浴|洗澡)(?![房间])/iu,
    kept: { en: 'in the bathroom', zh: '在浴室里' },
    en: 'a bear sings in the bathroom',
    zh: '一只熊在浴室里唱歌',
  },
];
