/**
 * Lessons that are asked for in the chatter's own words: by whom they are for ("for my 4th graders", 给小朋友讲), or by how it
 * happens ("the earth moves between the sun and the moon"). Called by `ideas.ts`.
 */

/** Whom it is for. */
const AUDIENCE =
  '(?:(?:\\d+(?:st|nd|rd|th)[- ]?)?(?:first|second|third|fourth|fifth|sixth)?[- ]?(?:grade(?:rs?)?|kids?|children|toddlers?|preschool(?:ers)?|kindergart(?:en|ners)|pupils?|students?|class(?:room)?|beginners|school|daughter|son|niece|nephew|grandkids|little ones)s?)';
const FOR_THEM = new RegExp(
  `[,:]?\\s*\\b(?:(?:explained|explain|taught|a lesson|lesson|science|shown|showing|for|to|in)\\s+)*(?:for|to)\\s+(?:(?:my|the|our|a|some|little|young|elementary|primary|science|\\d+[- ]?year[- ]?olds?)\\s+)*${AUDIENCE}(?:\\s+${AUDIENCE})*\\b`,
  'iu',
);
const FOR_THEM_CHINESE =
  /(?:想?(?:要|做|拍)?(?:一个|个)?)?(?:讲|说|教|放|演示|解释|科普)?(?:给|教|跟|向|为)(?:我(?:们)?(?:家|班)?的?|[一二三四五六]年级的?|[初高][一二三中]的?|幼儿园的?)*(?:小朋友|孩子|小孩|宝宝|学生|娃|小学生|[初高]中生|中学生|大学生|儿子|女儿|同学)们?(?:们)?(?:上课)?(?:讲解?|解释|说明?|科普|看|听|演示|上课)*(?:一下|一讲)?(?:用)?的?|用的?(?=[:：,，])/gu;

/** What happens, so that nobody need say what it is called; its name as ideas have it. */
const HAPPENS: readonly (readonly [words: RegExp, english: string, chinese: string])[] = [
  [
    /\b(?:lunar eclipse|blood moon)\b|\bearth\b.{0,30}\bbetween (?:the )?(?:sun and (?:the )?moon|moon and (?:the )?sun)|\bmoon\b.{0,20}\bearth'?s shadow|earth'?s shadow\b.{0,20}\bmoon|月[食蚀]|地球.{0,8}(?:太阳和月[亮球]|月[亮球]和太阳)(?:的?中间|之间)|月[亮球].{0,8}地球的?影子|地球的?影子.{0,8}月[亮球]/iu,
    '?lunar eclipse',
    '?月食',
  ],
  [
    /\bsolar eclipse\b|\bmoon\b.{0,30}\bbetween (?:the )?(?:sun and (?:the )?earth|earth and (?:the )?sun)|\bmoon (?:slowly )?(?:passes|moves|slides|goes) in front of the sun\b|\bmoon (?:slowly )?(?:covers|blocks|hides|eclipses) (?:out )?the sun\b|日[食蚀]|月[亮球].{0,8}(?:太阳和地球|地球和太阳)(?:的?中间|之间)|月[亮球].{0,4}(?:挡|遮)[住在]?了?.{0,2}太阳|太阳.{0,4}被.{0,2}月[亮球].{0,2}[挡遮]/iu,
    '?solar eclipse',
    '?日食',
  ],
  [
    /\b(?:water|rain) cycle\b|\bevaporat\w*\b.*\bclouds?\b.*\brain|水的?循环|蒸发.*云.*(?:雨|落|降)/iu,
    'water cycle',
    '水循环',
  ],
];
/** Somebody looks on, or it is the light in which something else happens. */
const LOOKED_AT =
  /\b(?:watch\w*|look\w*|see|sees|seeing|glasses|tourists?|party|under|during|howl\w*|couple|wedding|people|dog|cat|wol(?:f|ves)|werewol\w+)\b|[看观赏望拍]|天文|眼镜|下[的,，]|的?时候?|[狼狗猫]/iu;

/** The prompt without whom it is for, where it says so. */
export const withoutAudience = (prompt: string): string | undefined => {
  const told = prompt.replace(FOR_THEM, '').replace(FOR_THEM_CHINESE, '').trim();
  return told !== prompt.trim() && told !== '' ? told.replace(/^[:：,，\s]+/u, '') : undefined;
};

/** The name of what happens, where it is that alone. */
export function lessonToldIn(prompt: string, language: 'en' | 'zh'): string | undefined {
  const told = withoutAudience(prompt);
  if (told === undefined && LOOKED_AT.test(prompt)) return undefined;
  return HAPPENS.find(([words]) => words.test(told ?? prompt))?.[language === 'zh' ? 2 : 1];
}
