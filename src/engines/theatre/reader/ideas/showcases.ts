/**
 * "An advert for a coffee brand, slogan 'Wake up slowly'", "a product shot of white sneakers on a pedestal", 咖啡广告，标语是…:
 * what is left of such a prompt when what the film is for is taken out of it, so that the product itself is named, and the
 * slogan alone stands over it. Called by `ideas.ts`.
 */

const AD = `(?:(?:tv|television|video|short|instagram|facebook|tiktok|online|social media|cinematic|luxury|stylish|modern|elegant|minimalist|new) )*(?:advert(?:isement)?s?|ads?|commercials?|promo(?:tion(?:al)?)?(?: (?:video|clip|film|spot))?|product (?:shots?|videos?|photos?|photography|reveals?|showcases?|demos?|ads?|commercials?|animations?|presentations?|closeups?))(?: (?:video|clip|film|spot))?`;
const ADVERT = [
  new RegExp(
    String.raw`\b(?:(?:an?|the|our|my) )?${AD}\b(?: (?:for|of|about|showing|featuring|with|promoting)\b)?[:,]?\s*`,
    'iu',
  ),
  /(?:的|做|拍|一个|一段|一支|一则|给|为)*(?:广告(?:片|视频|短片)?|宣传片|产品(?:图|展示|视频|镜头|特写|照|广告|介绍)|商品(?:展示|视频|图)|带货视频)(?:[:：]|的)?/u,
] as const;
/** Where goods are shown and nothing else is. */
const PEDESTAL = [
  /,?\s*\b(?:(?:slowly|gently|smoothly)\s+)?(?:(?:rotat|spinn|turn|revolv|stand|sitt|float|display)\w*(?: slowly)? )?(?:on|upon|above|over) (?:(?:an?|the|its) )?(?:(?:round|marble|white|black|wooden|stone|small|rotating|spinning|glowing|golden|revolving|display|velvet|glass) )*(?:pedestals?|podiums?|plinths?|turntables?|display stands?|showcases?|platforms?)\b/iu,
  /(?:放|摆|立|站)?在?(?:一个)?(?:旋转的?|圆形的?|白色的?|大理石的?)*(?:展台|展示台|底座|基座|转盘|转台|台座)上(?:缓缓|慢慢|缓慢)?地?(?:旋转|转动|展示|转)?/u,
] as const;
const SPINS = /\b(?:rotat|spinn|revolv|turning|360)\w*|旋转|转动|360/iu;
/** What names the words that follow in quotes. */
const SLOGAN =
  /,?\s*\b(?:with )?(?:the |an? |our )?(?:slogan|tag ?line|motto|caption|headline|catchphrase|text|words?|title|message|copy)(?: (?:is|reads?|says?|saying|appears?|reading|that (?:says|reads)))?:?\s*(?=["“'‘])|[，,]?(?:广告|宣传)?(?:标语|口号|文案|广告语|广告词|标题|字幕)(?:是|为|写着)?[：:]?(?=["“‘「『《])/giu;
/** The same without quotes, to the end of its clause. */
const UNQUOTED =
  /\b(?:slogan|tag ?line|motto|catchphrase)(?: is| reads)?:?\s+([^"“”'‘’,.;]{3,48}?)\s*(?=[.;]|$)|(?:标语|口号|广告语|广告词)(?:是|为|[：:])\s*([^"“”‘’，。；]{2,20})(?=[，。；]|$)/iu;
const MAKER =
  /\b(\w+) (?:brands?|company|companies|maker|label|startup|start-up)\b|(\p{Script=Han}{1,4})(?:品牌|公司|牌子)/giu;
const STEAM =
  /,?\s*\b(?:with )?(?:hot )?steam (?:is )?(?:rising|rises|curling|curls|coming)(?: up)?(?: (?:from|out of|off) (?:the|a|it|its)(?: \w+)?)?|[，,]?(?:热气|蒸汽)(?:从杯(?:中|子里|口))?(?:腾腾|升起|袅袅)(?:的)?/giu;

export interface Showcase {
  prompt: string;
  /** It is to be turned about. */
  spins: boolean;
}

export function showcasedIn(prompt: string): Showcase | undefined {
  const pattern = [...ADVERT, ...PEDESTAL].find((one) => one.test(prompt));
  if (pattern === undefined) return undefined;
  const quoted = prompt.replace(
    UNQUOTED,
    (_, english?: string, chinese?: string) => `“${(english ?? chinese)!.trim()}”`,
  );
  const bare = [...ADVERT, ...PEDESTAL].reduce((text, one) => text.replace(one, ' '), quoted);
  const rest = bare.replace(SLOGAN, ' ').replace(STEAM, ' ').replace(MAKER, '$1$2').replace(/\s+/gu, ' ').trim();
  const turned = rest.replace(
    /\b(?:slowly )?(?:rotat|spinn|revolv)ing\b(?: slowly)?|(?:缓缓|慢慢)?(?:旋转|转动)(?:着|的)?/giu,
    ' ',
  );
  return /\p{L}/u.test(turned.replace(/["“‘'][^"”’']*["”’']/gu, ''))
    ? { prompt: turned, spins: SPINS.test(prompt) }
    : undefined;
}
