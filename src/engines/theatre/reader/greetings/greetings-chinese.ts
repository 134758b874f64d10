/** Who is greeted in Chinese, and what is to be seen. Called by `greetings.ts`. */
import { AT_END, feastIn, type Greeting, type Means, whole } from './greeting-parts.js';

const KIN_CHINESE =
  '(?:我们?|俺们?|咱们?)?(?:家|们家)?的?(?:(?:大|小|老|外|亲)?(?:妈妈?|爸爸?|爷爷|奶奶|姥姥|姥爷|外公|外婆|老伴儿?|老公|老婆|妻子|丈夫|媳妇儿?|儿子|女儿|闺女|姑娘|孙子|孙女|外孙女?|宝宝|宝贝|娃儿?|孩子|妹妹|弟弟|姐姐|哥哥|闺蜜|兄弟|朋友|女朋友|男朋友|对象|老师|班主任|老板|领导|同事|同学|侄子|侄女|外甥女?|舅舅|姑姑|阿姨|叔叔|母亲|父亲|室友|家人|大家|学生|邻居))';
const WISH_CHINESE = new RegExp(
  `^(?:祝愿?|恭祝|祝贺|恭喜|祝福|感谢|谢谢)?(?:我的|亲爱的)?(?:${KIN_CHINESE}|\\p{Script=Han}{0,4}?)?(?:\\d{0,4}年?)?(?:(?:\\p{Script=Han}{1,3}节|节日|生日|新年|新春|新婚|结婚|订婚|毕业|乔迁|满月|周岁|元旦|中秋|端午|元宵|圣诞|国庆|七夕|周末|退休|[一二三四五六七八九十\\d]+(?:岁|周年)(?:生日)?)(?:快乐|大吉|安康|愉快|幸福|之喜|大喜|康乐)|[一二三四五六七八九十\\d]+大寿|(?:开业|开张)大吉|(?:高考|中考|考试|考研)(?:加油|顺利|大捷|必胜)|金榜题名|早日康复|一路顺风|恭喜发财|(?:您|你|大家)?辛苦(?:了|啦))[!！~～]*`,
  'u',
);
const FOR_WHOM_CHINESE: readonly RegExp[] = [
  new RegExp(
    `^(?:请|帮我|帮忙|麻烦)?(?:给|为|替)${KIN_CHINESE}(?:和${KIN_CHINESE})?的?(?:做|来|拍|整|搞|弄)?(?:一?[个段条份])?(?:的)?(?:\\p{Script=Han}{0,6}?)(?:祝福|视频|贺卡|惊喜|短片|动画|礼物)(?:视频|短片)?吧?`,
    'u',
  ),
  new RegExp(
    `^(?:我和)?${KIN_CHINESE}(?:和${KIN_CHINESE})?(?:今天|明天|后天|马上|快|要|就|下周|这周|刚|今年)*(?:过)?(?:[一二三四五六七八九十\\d]+岁)?(?:生日|高考|中考|考试|考研|毕业|结婚|满月|百天|周岁|退休|过寿|开学|[一二三四五六七八九十\\d]+岁)(?:[一二三四五六七八九十\\d]+周年)?(?:了|啦)?$`,
    'u',
  ),
];
const LIKES_CHINESE = new RegExp(
  `^(?:她|他|它|${KIN_CHINESE})(?:最|特别|一直|很|可|就)*(?:喜欢|爱|迷上了|痴迷)(?:看|吃|玩)?`,
  'u',
);
const WANTS_CHINESE = new RegExp(
  `^(?:${KIN_CHINESE}|她|他|它)(?:最|特别|一直|很|就|非|说|吵着)*(?:想|要|爱|喜欢|想要)看?(?:到)?(?=\\p{Script=Han}{3})`,
  'u',
);
const MAKE_CHINESE =
  /^(?:想要|想看|请|麻烦|帮我|给我)?(?:让|来|做|画|整|拍|想要|想看)(?:一?[个段条张](?!老|人))?(?:温馨|可爱|热闹|喜庆)?(?:一?点)?的?(?:动画|视频)?/u;
const MANNER_CHINESE =
  /^(?:来一?段|要|最好|尽量)?(?:喜庆|温馨|可爱|热闹|好看|搞笑|高级|大气|喜气|感人|浪漫|简单|鲜艳|吉利|欢快|卡通)(?:一点|点|些|一些)?(?:儿)?的?$|^(?:吸引|招揽|招呼)\p{Script=Han}{0,4}用?$|^(?:发朋友圈|群里|给\p{Script=Han}{1,4})用的?$|^(?:水灵灵|透心凉|新鲜|实惠)的?$/u;
const WRITTEN_CHINESE =
  /(?:最后|结尾|末尾|片尾)?(?:再|要|会)?(?:出现|打出|显示|写上|写着|写(?!字楼)|浮现|配文|配上|字幕)(?:字幕|文字|大字)?[：:]?(\p{Script=Han}{2,12}?)(?:[这]?[一二两三四五六七八九十]个(?:大|红|金)?字|字样|的?字幕|的字|$)/u;
const SHOP_NEW_CHINESE =
  /^(?:本店|小店|我们店|我家店)(\p{Script=Han}{2,6}?)(?:上新|上市|到货|新品|来了|来啦|开卖|热卖)/u;
const SHOP_CHINESE =
  /^(本店|小店|我们?家?店里?|我家[^，。]{0,6}?[店馆铺摊]?)(?:新到|上新|新上|新品|推出|新推出|开业|新进|到货|现有|有)了?(?:一批)?(\p{Script=Han}{2,8})?/u;

export function greetingInChinese(text: string, { seenIn }: Means): Greeting | undefined {
  const end = WRITTEN_CHINESE.exec(text);
  const isWritten = end !== null && /字|最后|结尾|写上|配文/u.test(end[0]);
  const clauses = (isWritten ? text.replace(end[0], '') : text)
    .split(/[，,。！!？?；;：:\s～~]+/u)
    .filter((clause) => clause !== '');
  const titles: string[] = [];
  let purpose = '';
  let wanted = false;
  let liked: string | undefined;
  const kept: string[] = [];
  for (const clause of clauses) {
    const wish = WISH_CHINESE.exec(clause)?.[0];
    if (wish) {
      titles.push(wish.replace(/[!！~～]+$/u, ''));
      purpose += wish;
      if (wish.length < clause.length) kept.push(clause.slice(wish.length));
      continue;
    }
    const whom = FOR_WHOM_CHINESE.map((one) => one.exec(clause)?.[0]).find((found) => found);
    if (whom) {
      purpose += whom;
      if (whom.length < clause.length) kept.push(clause.slice(whom.length).replace(/^[的吧了]/u, ''));
      continue;
    }
    const shop = SHOP_NEW_CHINESE.exec(clause) ?? SHOP_CHINESE.exec(clause);
    if (shop) {
      purpose += '店';
      titles.push(clause);
      const goods = shop[2] ?? shop[1]!;
      if (!/店|家/u.test(goods)) kept.push(goods);
      continue;
    }
    if (purpose !== '' && MANNER_CHINESE.test(clause)) continue;
    const like = LIKES_CHINESE.exec(clause)?.[0];
    const want = WANTS_CHINESE.exec(clause)?.[0];
    if (want?.includes('看')) {
      purpose += '想看';
      wanted = true;
      kept.push(clause.slice(want.length));
    } else if (like && (purpose !== '' || kept.length === 0)) {
      purpose += '喜欢';
      liked = clause.slice(like.length);
    } else if (/^喜欢/u.test(clause) && purpose !== '') liked = clause.slice(2);
    else kept.push(clause);
  }
  if (purpose === '' && !isWritten) return undefined;
  const feast = feastIn(purpose + clauses.slice(0, 1).join(''), 'zh');
  if (isWritten) titles.push(end[1]!);
  if (titles.length === 0 && feast) titles.push(...(TITLES_CHINESE[feast.name] ? [TITLES_CHINESE[feast.name]!] : []));
  // Somebody likes something, and nothing is asked for.
  if (purpose === '喜欢' && kept.length === 0) return undefined;
  const rest = kept
    .map((clause, at) => (purpose !== '' && at === 0 ? clause.replace(MAKE_CHINESE, '').replace(/的$/u, '') : clause))
    .filter((clause) => !MANNER_CHINESE.test(clause))
    .map((clause) => clause.replace(/送(?=\p{Script=Han}{1,4}$)/u, '拿着'))
    .join('，');
  return whole({ rest, liked, titles, feast, late: isWritten && AT_END.test(end[0]), wanted }, 'zh', seenIn);
}

const TITLES_CHINESE: Readonly<Record<string, string>> = {
  birthday: '生日快乐',
  exam: '金榜题名',
  anniversary: '结婚纪念日快乐',
  wedding: '新婚快乐',
  graduation: '毕业快乐',
  baby: '满月快乐',
};
