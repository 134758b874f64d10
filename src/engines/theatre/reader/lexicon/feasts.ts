/** What is celebrated, and what is round about then. Read by `reader/greetings/greetings.ts`. */
import type { Dressing } from '../../score/dressing.js';
import type { Light } from '../../score/score.js';

export interface Feast {
  name: string;
  english: RegExp;
  chinese: RegExp;
  dressing: readonly Dressing[];
  light?: Light;
  /** What is seen where only somebody is greeted who is not to be seen, with `$` for what they like. */
  scene: Record<'en' | 'zh', string>;
}

/**
 * Name | English | Chinese | sprite way count size, with `*` behind what glows | light | English scene / Chinese scene. The first
 * that fits is meant.
 */
const TABLE = `
birthday | (?:\\d+(?:st|nd|rd|th) |belated |early )?(?:birthday|bday|b-day)(?: party)?|turn(?:s|ing|ed) (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eighteen|thirty|forty|fifty|sixty) | 生日|[\\d一二三四五六七八九十]+岁|大寿|寿辰|周岁 | 1f388 floats 5 0.16, prop-bunting hangs 3 0.14 | | birthday party for $ / $的生日派对
anniversary | (?:(?:\\d+(?:st|nd|rd|th)|golden|silver|wedding|first|belated) )*anniversary | (?:结婚)?[\\d一二三四五六七八九十]+周年|金婚|银婚|纪念日 | 2764-fe0f floats 5 0.08 | | two swans on a lake / 湖上，两只天鹅
wedding | wedding(?: day)?|marriage|engagement|big day | 结婚|新婚|订婚|大婚 | 1f338 flits 12 0.05 | | two white swans in a flower garden / 花园里，两只天鹅
christmas | (?:merry )?(?:christmas|xmas|holidays|holiday season) | 圣诞节?|平安夜 | 1f384 stands 3 0.5, prop-string-lights trails 2 0.2 * | | a penguin holds a gift in the snow / 雪地里，企鹅拿着礼物
lunar-new-year | (?:lunar|chinese) new year|year of the \\w+|spring festival | 新春|春节|过年|新年|拜年|除夕|大年|恭喜发财|[鼠牛虎兔龙蛇马羊猴鸡狗猪]年 | 1f3ee hangs 5 0.15 * | | a lion dance on a lantern street / 灯笼街上，舞狮
new-year | new year(?:'?s(?: eve| day)?)?(?: \\d{4})? | 元旦|跨年 | 2728 floats 8 0.06 * | night | a penguin with a party hat, fireworks / 戴着派对帽的企鹅，烟花
diwali | diwali|deepavali | 排灯节 | 1fa94 stands 9 0.09 * , 1fa94 lies 8 0.07 * | night | an elephant with a lamp / 大象拿着灯
eid | eid(?: mubarak| al[- ]\\w+)?|ramadan(?: kareem| mubarak)? | 开斋节|古尔邦节|斋月 | 1f3ee hangs 5 0.13 *, 2b50 hangs 5 0.07 * | night | a camel with a lantern in the desert / 沙漠里，骆驼拿着灯笼
easter | easter(?: sunday)? | 复活节 | 1f95a lies 8 0.07, 1f337 stands 8 0.16 | | a rabbit with a basket in a meadow / 草地上，兔子拿着篮子
halloween | halloween | 万圣节 | prop-pumpkin lies 7 0.12, 1f987 flits 7 0.09 | night | a ghost dances in a graveyard / 墓地里，鬼在跳舞
valentine | valentine'?s?(?: day)?|galentine'?s(?: day)? | 情人节|七夕 | 2764-fe0f floats 8 0.08 | | two penguins hug at sunset / 夕阳下，两只企鹅拥抱
mother | mother'?s?'? day|mothering sunday | 母亲节|妇女节|三八节|女神节 | 1f337 stands 12 0.2 | | a bear with a bouquet / 熊拿着花束
father | father'?s?'? day | 父亲节 | 1f388 floats 4 0.15 | | a bear with a trophy / 熊拿着奖杯
teacher | teacher'?s?'? day|teacher appreciation(?: week| day)? | 教师节|老师您?(?:好|辛苦了?) | 1f337 stands 9 0.18 | | an owl with a bouquet in a classroom / 教室里，猫头鹰拿着花束
children | children'?s?'? day | 儿童节|六一 | 1f388 floats 7 0.16 | | two bears dance on a playground / 游乐场上，两只熊在跳舞
midautumn | mid-?autumn(?: festival)?|moon festival | 中秋节?|团圆节 | 1f3ee hangs 5 0.14 * | night | a rabbit with a lantern at night / 夜晚，兔子拿着月饼
lantern | lantern festival | 元宵节? | 1f3ee hangs 7 0.15 * | night | a rabbit with a lantern / 夜晚，兔子拿着灯笼
dragon-boat | dragon boat festival | 端午节? | prop-zongzi lies 5 0.08 | | a panda in a boat on the river / 河上，熊猫划船
national | (?:4th|fourth) of july|independence day|canada day|national day|bastille day|australia day|republic day | 国庆节?|建国 | prop-flag stands 5 0.26 | | a bear waves a flag / 熊挥着旗
thanksgiving | thanksgiving | 感恩节 | 1f342 flits 10 0.06, prop-pumpkin lies 5 0.11 | | a turkey with a pumpkin / 火鸡拿着南瓜
graduation | graduat\\w+|(?:your|his|her|the) degree|diploma | 毕业|金榜题名 | 1f393 floats 5 0.09 | | three owls in graduation caps / 三只戴着学士帽的猫头鹰
exam | exams?|finals|test results?|driving test | 高考|中考|考研|考试|期末|金榜 | 2b50 floats 6 0.06 * | | an owl with a pencil in a classroom / 教室里，猫头鹰拿着铅笔
baby | new ?(?:baby|born|arrival)|baby shower|baby (?:boy|girl)|gender reveal | 满月|百天|百日|喜得贵子|喜得千金|宝宝出生 | 1f388 floats 5 0.14 | | a bear with a baby bottle / 熊拿着奶瓶
retirement | retire\\w* | 退休 | 1f388 floats 4 0.15 | | a turtle with a cocktail on the beach / 海滩上，乌龟拿着鸡尾酒
home | new (?:home|house|apartment|flat|place)|housewarming|home | 乔迁|新家|搬新家|回家 | 1f388 floats 4 0.15 | | a dog jumps in the living room / 客厅里，狗在跳
opening | (?:grand )?opening | 开业|开张 | 1f388 floats 6 0.15 | | a bear with a bouquet on a street / 街道上，熊拿着花束
well | well(?: soon)?|better(?: soon)?|recovery | 早日康复|康复 | 1f388 floats 4 0.14 | | a bear with a bouquet / 熊拿着花束
job | new job|promotion|new role|first day | 升职|入职|高升 | 2b50 floats 6 0.07 * | | a bear with a trophy / 熊拿着奖杯
`;

const dressingOf = (list: string): Dressing[] =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const [sprite, way, count, size, glows] = one.split(/\s+/u) as [string, Dressing['way'], string, string, string?];
      return { sprite, way, count: Number(count), size: Number(size), ...(glows && { glows: true }) };
    });

export const FEASTS: readonly Feast[] = TABLE.trim()
  .split('\n')
  .map((line): Feast => {
    const [name, english, chinese, dressing, light, scene] = line.split(/ \|(?= )/u).map((part) => part.trim()) as [
      string,
      string,
      string,
      string,
      Light | '',
      string,
    ];
    const [en, zh] = scene.split(' / ') as [string, string];
    return {
      name,
      english: new RegExp(`\\b(?:${english})(?![\\w'])`, 'iu'),
      chinese: new RegExp(chinese, 'iu'),
      dressing: dressingOf(dressing),
      ...(light && { light }),
      scene: { en, zh },
    };
  });
