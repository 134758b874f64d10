/** By what words it is told that things fall off furniture, burn, or come down from the sky, in both languages. Read by `wrecks.ts`. */

const PIECE =
  'tables?|shelf|shelves|counters?|countertop|desks?|cupboard|book ?shelf|bookcase|cabinet|tray|window ?sill|mantel(?:piece)?|nightstand|dresser|stand';
const OFF =
  'fall(?:s|ing)?|fell|slip(?:s|ping)?|roll(?:s|ing)?|tumbl(?:es?|ing)|drop(?:s|ping)?|slid(?:es|ing)|plung(?:es|ing)|tip(?:s|ping)?';

export const FALLS_OFF = {
  en: new RegExp(
    `^(?:slow motion(?: of)? )?(?<what>(?:an? |the |my )?(?:[\\w'-]+ ){0,4}?[\\w'-]+?) (?:that |which |is |slowly |accidentally |being |gets |suddenly )*(?:knocked |pushed |${OFF})(?: (?:down|slowly|over))? ?(?:(?:off|from)(?: of)? (?:the |an? )?(?:edge of (?:the |an? )?)?(?:[\\w-]+ ){0,2}?(?<place>${PIECE})\\b|in the kitchen (?=and |,))(?:[^.]*?(?<ends>shatter|break|smash|crack|broke|splinter|piece))?(?<more>.*)$`,
    'iu',
  ),
  zh: /^(?:慢动作[，,：]?)?(?:一[个只张块部盏瓶杯])?(?<what>[^，,从]{1,8}?)(?:从|由)(?<place>[^，,]{0,4}(?:桌子?|书架|架子|柜子?|柜台|台面|窗台|桌面))(?:的?边缘|边|上面?)*(?:慢慢|突然)?(?:掉|摔|滚|滑|落|跌)[^碎破裂]*(?<ends>碎|破|裂)?(?<more>.*)$/u,
} as const;
export const SHELVES = /shelf|shelves|bookcase|cupboard|cabinet|架|柜/iu;
export const FRAGILE =
  /\b(?:glass(?:es)?|vases?|cups?|mugs?|plates?|bowls?|bottles?|mirrors?|eggs?|jars?|teapots?|dish(?:es)?|light bulbs?|porcelain|ornaments?)\b|杯|盘|碗|花瓶|瓶|鸡蛋|镜子|灯泡|瓷/iu;

const FIRE = '(?:fire|flames)';
const WHAT = "(?<what>(?:an? |the |two |some )?(?:[\\w'-]+ ){0,3}?[\\w'-]+?)";
export const BLAZES = {
  en: [
    new RegExp(
      `^(?:close-?up of |slow motion(?: of)? )?${WHAT} (?:that |which )?(?:is |are |has |being |suddenly |completely |totally )*(?:on|catch(?:es|ing)?|caught|in|bursts? into|bursting into|goes up in|going up in|engulfed (?:in|by)|consumed by)(?: on)? (?:roaring |huge |bright |intense |raging )?${FIRE}\\b(?<ends>[^.]*?(?:explod\\w*|explosion|blow\\w* up|blast|burst\\w*))?(?<more>.*)$`,
      'iu',
    ),
    /^(?:an? |the )?(?:burning|flaming|blazing) (?<what>(?:[\w'-]+ ){0,2}?[\w'-]+?)(?<ends> (?:that |is |and |then )*(?:explod\w*|blow\w* up))?(?<more>(?:[,.]| (?:in|on|at|by|under)\b).*)?$/iu,
  ],
  zh: [
    /^(?:一[辆座栋艘架个棵间])?(?<what>[^，,着起燃在]{1,6}?)(?:正在|正|突然)?(?:着火|起火|燃烧|失火|被大火吞没|陷入火海)(?:了|着|并|后|，|,)*(?<ends>爆炸|炸)?(?<more>.*)$/u,
    /^(?:一[辆座栋艘架个棵间])?(?:燃烧|着火|起火)(?:着|中)?的(?<what>[^，,着起燃在]{1,6})(?<ends>爆炸|炸开)?(?<more>.*)$/u,
  ],
} as const;
/** What is to burn. */
export const NO_BLAZE =
  /\b(?:candles?|camp ?fire|bon ?fire|match(?:es)?|fire ?place|incense|torch(?:es)?|logs?|wood|stoves?|embers?|sun|stars?|heart|eyes?|guitar|sword|phoenix|sky|world|lamp|lantern|ring|hoop|wheel|question)\b|蜡烛|篝火|火柴|壁炉|香|火把|木柴|太阳|心|剑/iu;

const BODY = '(?<body>meteors?|meteorites?|asteroids?|comets?|fireballs?|shooting stars?)';
/** Down to the ground goes without saying. */
export const FALLS_DOWN = new RegExp(
  `^(?:an? |the )?${BODY} (?:is )?(?:fall(?:s|ing)?|crash(?:es|ing)?|plummet\\w*)(?: down)?[.\\s]*$`,
  'iu',
);
export const IMPACTS = {
  en: new RegExp(
    `\\b${BODY}\\b[^.]*?\\b(?:collid\\w*|crash\\w*|hit(?:s|ting)?|strik\\w+|impact\\w*|slam\\w*|smash\\w*|plung\\w+|fall(?:s|ing)?|enter\\w*|plummet\\w*|land(?:s|ing)?)\\b (?:with |into |onto |on |to |in |through |towards? |down )*(?:the |an? )?(?:surface of (?:the |an? )?)?(?<onto>[^,.]*\\b(?:planets?|earth|moon|world|ground|desert|field|ocean|sea|mars|land|forest|mountains?)\\b[^,.]*(?:,? and (?:then )?(?:fall|hit|crash|strik)\\w* [^,.]*ground)?)`,
    'iu',
  ),
  zh: /(?<body>陨石|流星|小行星|彗星|火球)[^，。]{0,6}?(?:撞|砸|击中|坠落|坠|落|掉|冲)[^，。]{0,4}?(?<onto>地球|月球|月亮|行星|星球|火星|地面|沙漠|大地|田野|山)/u,
} as const;
