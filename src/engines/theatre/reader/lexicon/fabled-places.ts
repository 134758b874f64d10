/**
 * Places out of tales and journeys, in the words in which people speak of them, put into the names of the sets that show them:
 * haunted mansions, floating islands, temples in the jungle, the inside of a cathedral, a lodge by its fire. Read by `film-talk.ts`.
 */

const ADJECTIVES = '(?:[\\w-]+,? ){0,3}?';
const HAUNTED = '(?:haunted|spooky|creepy|eerie|ghostly|cursed|sinister|scary)';

export const FABLED_PLACES: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  [
    new RegExp(
      `\\b(?:(?:an?|the|an old|the old) )?${HAUNTED} ${ADJECTIVES}(?:mansion|house|manor|villa|estate|hotel)\\b`,
      'giu',
    ),
    'the haunted mansion',
  ],
  [
    /(?:一[座栋所间])?(?:闹鬼|阴森|恐怖|诡异)的?(?:\p{Script=Han}{0,2}的)?(?:古?老?(?:宅(?:子|院)?|房子|楼)|别墅|庄园|大?屋|豪宅)/gu,
    '闹鬼的老宅',
  ],
  [
    /\b(?:(?:an?|the|several|many|some) (?:[\w-]+,? ){0,2}?)?(?:floating|flying|levitating|sky) islands?\b(?: (?:in|high in|high up in|across|above|among|amid) the (?:sky|clouds|air|heavens))?(?: with (?:[\w-]+ ){0,2}?(?:waterfalls?|trees|cascades)\b[^.;,]*)?/giu,
    'the floating islands',
  ],
  [
    /\bislands? (?:that )?(?:is |are )?(?:floating|float|floats|hovering|suspended) (?:high )?(?:in|above|among|over) the (?:sky|clouds|air)\b/giu,
    'the floating islands',
  ],
  [
    /(?:一[座个]|几座|许多|无数)?(?:(?:漂浮|悬浮|飘浮|浮)(?:在[空天云]\p{Script=Han}{0,2})?的?|空中|天空)(?:之?中?的)?(?:岛屿|浮岛|小岛|仙岛|岛)/gu,
    '空中浮岛',
  ],
  [
    /\b(?:(?:an?|the) (?:[\w-]+,? ){0,3}?)?(?:temple|pyramid|ruins?|shrine)(?: ruins)? (?:(?:is |that is |lies |lost |hidden |buried |deep |standing |nestled |half-hidden |overgrown )*)(?:in|inside|within|amid|among|by) (?:an? |the )?(?:[\w-]+ ){0,2}?(?:jungle|rain ?forest)\b/giu,
    'the jungle temple',
  ],
  [/\b(?:(?:an?|the) (?:[\w-]+,? ){0,2}?)?(?:jungle|rain ?forest) (?:temple|ruins?|pyramid)\b/giu, 'the jungle temple'],
  [
    /(?:隐藏|藏|坐落|掩映|矗立)?(?:在)?(?:热带)?(?:丛林|雨林)(?:深处|之中|中|里)?的?(?:一座)?(?:神秘|古老|远古|失落|废弃|的)*(?:神庙|寺庙|古庙|庙宇|金字塔|遗迹)/gu,
    '丛林神庙',
  ],
  [
    /\b(?:through (?:an? |the )|enter(?:s|ing)? (?:an? |the )|(?:the )?interior of (?:an? |the ))(?:[\w-]+,? ){0,2}?(?:cathedral|church|chapel|basilica|abbey)\b/giu,
    'in the cathedral hall',
  ],
  [/(?:穿过|走过|走进|走入|进入|步入)(?:一座)?(?:宏伟|巨大|古老|哥特式|庄严)?的?(?:大教堂|教堂)/gu, '走在教堂大殿里'],
  [
    /(?:光线?|阳光)?(?:透过|穿过)?(?:彩色)?(?:玻璃)(?:花窗|彩窗|窗户)(?:洒下|射入|照进)?[^，。]*(?=[，。]|$)(?<=教堂[^。]*)/gu,
    '',
  ],
  [
    /,? ?(?:and |with |as )?(?:the |colou?red |colou?rful |soft |warm )*(?:sun)?light (?:streams?|streaming|pours?|pouring|filters?|filtering|shines?|shining|falls?|falling|comes?|coming) (?:in )?(?:through|from) (?:the )?(?:[\w-]+ ){0,2}?(?:stained[- ]glass(?: windows?)?)(?: and \w+ing [^.;,]*)?/giu,
    '',
  ],
  [
    /\b(?:an? |the )?(?:cozy |cosy |warm |rustic |wooden |mountain |log |small |snowy )+(?:lodge|cabin|chalet|hut)(?=[^.]*\b(?:fire ?place|hearth|fire)\b)|(?<=\b(?:fire ?place|hearth|fire)\b[^.]*)\b(?:an? |the )?(?:cozy |cosy |warm |rustic |wooden |mountain |log |small |snowy )+(?:lodge|cabin|chalet|hut)\b/giu,
    'the lodge',
  ],
  [/\b(?:interior of|inside) (?:an? |the )?(?:[\w-]+ ){0,2}?(?:cabin|lodge|chalet)\b/giu, 'in the lodge'],
  [
    /\b(?:by|beside|near|next to|in front of|around|before|at) (?:an? |the |his |her |their )?(?:[\w-]+ ){0,2}?(?:fire ?place|hearth)\b/giu,
    'in the lodge',
  ],
  [/(?:在)?(?:温暖的?|燃烧的?|熊熊的?)*壁炉(?:旁边?|边上?|前面?)/gu, '在木屋壁炉边'],
  [/\b(?:(?:an?|the) (?:[\w-]+ ){0,2}?)?ice (?:palace|castle)\b/giu, 'the castle in the snow'],
  [/冰(?:雪)?(?:宫殿?|城堡)/gu, '雪中的城堡'],
  // Ships that go where no water is.
  [
    /\bships?\b(?=[^.]*\b(?:space ?ports?|nebulas?|galax(?:y|ies)|orbit|planets?|outer space)\b)|(?<=\b(?:space ?ports?|nebulas?|galax(?:y|ies)|orbit(?:ing)?|planets?|outer space)\b[^.]*)\bships?\b/giu,
    'spaceships',
  ],
  [/\b(?:(?:an?|the) (?:[\w-]+,? )?)?space ?port\b/giu, 'the future city'],
  [
    /\bdock(?:s|ing)?(?: and (?:depart|undock|leave)\w*)? (?=(?:at|with|from|to) (?:an? |the )?(?:[\w-]+ )?space station)/giu,
    'fly in space ',
  ],
  [
    /\bsnow (?:\w+ly )?(?:falls?|falling|is falling|drifts?)(?: \w+ly)? outside(?: (?:the |of the )?windows?)?,? ?(?:as |while |and )?/giu,
    'in the snow, ',
  ],
  [
    /\b(?:stok|tend|feed)(?:es?|s|ing) (?:an? |the )?(?:[\w-]+ )?(?:fire ?place|fire|hearth|logs)\b/giu,
    'sits in the lodge',
  ],
];
