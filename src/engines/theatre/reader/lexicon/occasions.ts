/**
 * Events that bring their cast, their place and their things with them. Read by `reader/ideas/occasions.ts`; how each is staged
 * stands in `story/occasions/`.
 */
import type { SetName } from '../../sets.js';

/**
 * Name of the staging, or `~` and a scene in words, English / Chinese, `$` being who is named | English nouns | English verbs, as
 * they are said of somebody | Chinese words | sets | who does it where nobody is named, English / Chinese.
 */
const TABLE = `
press-conference | press conference, news conference, press briefing, press statement | | 新闻发布会, 记者会, 记者招待会, 发布会 | office | a panda / 熊猫
award | award ceremony, awards ceremony, prize ceremony, the oscars, oscars, oscar speech, acceptance speech, award show | accepts? an? (?:award|oscar|grammy|nobel prize), accepting an? (?:award|oscar|grammy|nobel prize), wins? an? (?:oscar|grammy) | 颁奖典礼, 颁奖礼, 颁奖现场, 领奖, 获奖感言 | theatre | a bear / 熊
speech | graduation speech, campaign speech, victory speech, ted talk, keynote, keynote speech, best man speech, wedding speech, inauguration speech, election speech, speech, sermon, lecture at the podium | | 演讲, 演讲比赛, 发言, 竞选演讲, 致辞 | theatre | an owl / 猫头鹰
auction | auction, auction house | | 拍卖会, 拍卖 | theatre | a fox / 狐狸
comedy | stand ?-?up comedy, stand ?-?up show, comedy show, stand ?-?up special, open mic night, stand ?-?up routine, stand ?-?up set, stand ?-?up | | 脱口秀, 单口喜剧, 说相声, 讲相声, 相声 | theatre | a cat / 猫
singing | talent show, singing contest, singing competition, solo concert, eurovision, pop concert | | 选秀, 唱歌比赛, 歌唱比赛, 演唱会, 个人演唱会 | theatre | a frog / 青蛙
rock-band | rock band, rock concert, metal band, metal concert, punk band, garage band, boy band, girl band, band practice, band rehearsal, heavy metal band, indie band, band, pop group, k-?pop group | | 乐队, 摇滚乐队, 乐队排练, 摇滚演唱会 | theatre | four raccoons / 四只浣熊
jazz-band | jazz band, jazz quartet, jazz trio, jazz club, swing band, big band, blues band, jazz concert | (?:with|plays?|playing) (?:(?:different|various|their|many|all kinds of|musical) )*instruments, (?:plays?|playing) (?:some |in a )?jazz | 爵士乐队, 爵士乐团, 演奏各种乐器, 演奏不同的乐器, 演奏乐器, 弹奏乐器, 各种乐器, 不同的乐器 | theatre | four cats / 四只猫
brass-band | brass band, marching band, oompah band, military band | | 铜管乐队, 军乐队, 管乐队, 鼓号队, 吹奏乐团 | park | four bears / 四只熊
orchestra | orchestra, symphony orchestra, philharmonic, symphony, orchestra rehearsal, chamber orchestra, classical concert | | 交响乐团, 管弦乐团, 交响乐队, 管弦乐队, 交响乐, 音乐会 | theatre | five mice / 五只老鼠
quartet | string quartet, violin quartet | | 弦乐四重奏, 四重奏 | theatre | four foxes / 四只狐狸
mariachi | mariachi band, mariachi | | 墨西哥乐队 | village | three cats / 三只猫
choir | choir, choir practice, gospel choir, carol singers, carolers, choir concert, church choir, a cappella group | | 合唱团, 合唱队, 大合唱, 唱诗班, 合唱 | theatre | five penguins / 五只企鹅
karaoke | karaoke, karaoke night, karaoke party, karaoke bar, ktv | sings? karaoke, singing karaoke, doing karaoke | 卡拉ok, ktv, k歌, 唱k | ktv | two bears / 两只熊
boxing | boxing match, boxing fight, boxing bout, boxing final | | 拳击比赛, 拳击赛, 拳王争霸, 打拳击, 拳击 | stadium | two kangaroos / 两只袋鼠
wrestling | wrestling match, sumo match, sumo wrestling match, sumo wrestling, sumo, wrestling, sumo tournament | | 摔跤比赛, 摔跤, 相扑比赛, 相扑, 掰头 | stadium | two bears / 两只熊
gun-duel | gun duel, western duel, shootout, shoot-out, gunfight, mexican standoff, western standoff, showdown, wild west duel, high noon duel | | 西部决斗, 枪战, 拔枪决斗 | desert | two cowboys / 两个牛仔
wand-duel | wizard duel, magic duel, magical duel, wizards' duel | | 魔法对决, 巫师对决, 斗法 | castle | two wizards / 两个巫师
duel | sword duel, duel, sword fight, fencing match, fencing duel | duels?, dueling, duelling | 决斗, 对决, 单挑, 击剑比赛 | castle | two knights / 两个骑士
wedding | wedding, wedding ceremony, wedding day, marriage ceremony | gets? married, getting married, get married, marry each other, marries each other, say i do, tie the knot | 婚礼, 结婚典礼, 结婚现场, 结婚, 拜堂, 成亲, 办喜事 | flower-garden | a groom and a bride / 新郎和新娘
court | trial, court trial, courtroom drama, court case, court drama, court hearing, murder trial, lawsuit, court, supreme court | on trial, in court, is sentenced, gets? sued, (?:takes?|taking) the stand | 庭审, 受审, 打官司, 开庭, 审判 | courtroom | a fox / 狐狸
royal-court | royal court drama, royal court, royal audience, audience with the king, audience with the queen, costume drama, period drama | | 宫廷剧, 宫斗, 宫斗剧, 上朝, 早朝, 面圣 | palace | a cat / 猫
exam | exam, final exam, math exam, maths exam, math test, school test, finals, entrance exam, spelling test, driving theory test | takes? an? (?:exam|test), taking (?:an?|the|their|his|her) (?:\\w+ )?(?:exam|test) | 考试, 期末考试, 期末考, 高考, 中考, 笔试, 月考 | classroom | three owls / 三只猫头鹰
lesson | school class, math class, maths class, maths lesson, math lesson, history class, history lesson, science class, art class, english class, driving lesson theory | teaches? (?:a |the )?class, teaching (?:a |the )?class | 上课, 讲课, 给学生上课, 数学课, 语文课 | classroom | an owl / 猫头鹰
meeting | business meeting, team meeting, staff meeting, board meeting, work meeting, emergency meeting, budget meeting, office meeting, zoom meeting, zoom call, video conference, monday meeting, stand-?up meeting, brainstorming session, strategy meeting, meeting, un meeting, cabinet meeting | | 开会, 会议, 例会, 晨会, 周会, 早会, 家长会, 班会, 董事会, 视频会议, 头脑风暴 | office | three penguins / 三只企鹅
interview | job interview, work interview, interview | interviews? for a job, interviewing for a job | 面试, 应聘, 求职 | office | a dog / 狗
date | blind date, first date, romantic date, dinner date, romantic dinner, candlelight dinner, candlelit dinner, candle light dinner, date night, coffee date, tinder date, speed dating, date, anniversary dinner, valentine's dinner | | 相亲, 约会, 烛光晚餐, 第一次约会, 吃烛光晚餐 | restaurant | two hedgehogs / 两只刺猬
feast | family dinner, thanksgiving dinner, christmas dinner, dinner party, banquet, feast, reunion dinner, new year's dinner, sunday dinner, family lunch, iftar, potluck, eating contest, hot pot party | | 家宴, 聚餐, 宴会, 吃席, 满汉全席, 酒席, 家庭聚餐, 聚会吃饭 | living-room | four bears / 四只熊
tea-party | tea party, afternoon tea, high tea, tea ceremony | | 茶会, 下午茶, 茶话会 | flower-garden | three rabbits / 三只兔子
cards | poker game, poker night, card game, game of poker, game of cards, poker table, poker tournament, game night, uno game, casino night | plays? poker, playing poker, plays? cards, playing cards | 打牌, 打扑克, 斗地主, 打麻将, 搓麻将, 麻将局, 牌局, 扑克牌局 | bar | three dogs / 三只狗
graduation | graduation, graduation ceremony, graduation day, graduation party, commencement | (?<=\\w )graduates, graduating, is graduating | 毕业典礼, 毕业那天, 毕业照, 毕业 | park | three owls / 三只猫头鹰
ribbon-cutting | ribbon cutting, ribbon-cutting, ribbon cutting ceremony, grand opening ceremony, opening ceremony of (?:the|a|our) (?:new )?(?:shop|store|mall|bakery|cafe|bridge|restaurant) | cuts? (?:the|a) (?:red |big )?ribbon, cutting (?:the|a) (?:red |big )?ribbon | 剪彩, 剪彩仪式, 开业典礼, 开业仪式 | street | a bear / 熊
tug-of-war | tug of war, tug-of-war, tug o'? ?war, team building, team building day, team-building | | 拔河, 拔河比赛, 团建, 公司团建, 团建活动 | park | four rabbits / 四只兔子
flag-raising | flag raising, flag-raising ceremony, flag raising ceremony | raises? the flag, raising the flag | 升旗, 升旗仪式, 升国旗 | playground | three pandas / 三只熊猫
square-dance | square dance, square dancing, line dance, line dancing, zumba class, zumba, aerobics class, flash ?mob, dance class, dance practice | | 广场舞, 跳广场舞, 健身操, 广播体操, 课间操, 秧歌, 扭秧歌 | park | five grandmas / 五个奶奶
ballroom-dance | ballroom dance, royal ball, masquerade ball, masquerade, prom, prom night, waltz, tango, school dance, debutante ball | waltz, waltzes, waltzing, tangos?, dances? (?:a|the) (?:waltz|tango), dancing (?:a|the) (?:waltz|tango), slow dance, slow dancing | 舞会, 华尔兹, 跳华尔兹, 探戈, 跳探戈, 交谊舞, 跳交谊舞, 化装舞会 | ballroom | a penguin and a flamingo / 企鹅和火烈鸟
funeral | funeral, memorial service, burial | | 葬礼, 追悼会, 出殡 | cemetery | three mice / 三只老鼠
parade | parade, street parade, christmas parade, thanksgiving parade, carnival parade, pride parade, military parade, victory parade, st patrick's day parade | | 游行, 花车巡游, 巡游, 阅兵, 阅兵式, 大游行 | street | four elephants / 四头大象
protest | protest, demonstration, labor strike, picket line, rally | protests?, protesting, on strike, goes on strike, going on strike | 抗议, 罢工, 示威 | street | four hens / 四只母鸡
picnic | picnic, picnic date | | 野餐, 郊游野餐 | park | two bears / 两只熊
barbecue | barbecue, bbq, barbeque, barbecue party, bbq party, cookout, garden barbecue, backyard bbq | barbecues?, barbecuing, barbequing | 烧烤, 吃烧烤, 撸串, 烤串, 烧烤摊 | park | two bears / 两只熊
birthday | birthday party, surprise birthday party, birthday celebration, birthday | | 生日派对, 生日会, 生日宴, 生日聚会 | party-room | two bears / 两只熊
bathhouse | spa day, hot tub party, bubble bath, bubble bath day | | 搓澡, 泡澡, 泡泡浴, 澡堂搓澡 | bathroom | a bear / 熊
yoga | yoga class, yoga session, yoga lesson, pilates class, yoga retreat, goat yoga | | 瑜伽课, 瑜伽班, 练瑜伽 | gym | three sloths / 三只树懒
catwalk | fashion show, catwalk, catwalk show, runway show, fashion week, red carpet, beauty pageant, photo ?shoot | (?:struts?|strutting|walks?|walking) (?:down |on )?(?:the |a )?(?:runway|catwalk|red carpet) | 时装秀, 走秀, 时装周, 走红毯, 红毯, 模特走秀, 选美 | theatre | a llama / 羊驼
podcast | podcast, radio show, podcast episode, podcast interview, live stream interview | records? a podcast, recording a podcast | 播客, 录播客, 电台节目 | music-studio | two raccoons / 两只浣熊
news | news broadcast, news anchor, tv news, evening news, breaking news, news show, news report, weather forecast, late night show, talk show, tv show host | | 新闻联播, 新闻主播, 播新闻, 天气预报, 主持节目 | news-studio | a parrot / 鹦鹉
therapy | therapy session, therapy, group therapy, therapist, therapist's couch, psychologist, psychiatrist | | 心理咨询, 看心理医生, 心理治疗, 心理辅导 | living-room | a ghost / 鬼
~a dentist pulls $'s tooth/牙医给$拔牙 | dentist, dentist's chair, dentist visit, dentist appointment, dental checkup, dentist's | | 看牙医 | hospital | a crocodile / 鳄鱼
~a barber cuts $'s hair/理发师给$剪头发 | hairdresser, hairdresser's, barber, barber's, haircut | gets? a haircut, getting a haircut, gets? (?:his|her|its|their) hair cut, getting (?:his|her|its|their) hair cut | | barber-shop | a lion / 狮子
~a doctor gives $ a shot/医生给$打针 | vaccination, flu shot, vet visit, vet appointment, doctor's appointment, doctor's visit, doctor's office | gets? (?:a|the|his|her) (?:shot|vaccine|flu shot), getting (?:a|the|his|her) (?:shot|vaccine|flu shot) | 看医生 | hospital | a bear / 熊
`;

export interface OccasionWords {
  name: string;
  /** In place of a staging of its own: a scene in words. */
  scene?: Record<'en' | 'zh', string>;
  nouns: readonly string[];
  verbs: readonly string[];
  chinese: readonly string[];
  set: SetName;
  usually: Record<'en' | 'zh', string>;
}

const listOf = (words: string): string[] => words.split(', ').filter((word) => word !== '');

export const OCCASION_WORDS: readonly OccasionWords[] = TABLE.trim()
  .split('\n')
  .map((line): OccasionWords => {
    const [name, nouns, verbs, chinese, set, usually] = line.split(/ \|(?= )/u).map((part) => part.trim()) as [
      string,
      string,
      string,
      string,
      SetName,
      string,
    ];
    const [en, zh] = usually.split(' / ') as [string, string];
    const [scene, sceneChinese] = name.startsWith('~') ? (name.slice(1).split('/') as [string, string]) : [];
    return {
      name,
      ...(scene && { scene: { en: scene, zh: sceneChinese! } }),
      nouns: listOf(nouns),
      verbs: listOf(verbs),
      chinese: listOf(chinese),
      set,
      usually: { en, zh },
    };
  });

/** What one does there anyway. */
export const USUAL: Readonly<Partial<Record<string, string>>> = {
  'press-conference': 'talk',
  speech: 'talk',
  award: 'talk hold cry',
  auction: 'talk',
  comedy: 'talk laugh',
  singing: 'sing dance',
  choir: 'sing',
  karaoke: 'sing dance',
  boxing: 'fight hit',
  wrestling: 'fight push',
  duel: 'fight',
  'gun-duel': 'fight',
  'wand-duel': 'fight',
  wedding: 'kiss hug',
  court: 'talk',
  'royal-court': 'talk',
  exam: 'write',
  lesson: 'talk teach',
  meeting: 'talk',
  interview: 'talk',
  date: 'eat drink talk',
  feast: 'eat drink talk',
  'tea-party': 'drink eat',
  cards: 'play',
  graduation: 'throw jump fly hold',
  'tug-of-war': 'push',
  'square-dance': 'dance',
  'ballroom-dance': 'dance',
  funeral: 'cry',
  parade: 'walk play',
  protest: 'hold walk',
  picnic: 'eat drink',
  barbecue: 'eat',
  birthday: 'dance eat',
  bathhouse: 'work',
  yoga: 'exercise',
  catwalk: 'walk',
  podcast: 'talk',
  news: 'talk read',
  therapy: 'talk cry',
  'rock-band': 'play jump sing',
  'jazz-band': 'play jump',
  'brass-band': 'play jump',
  orchestra: 'play jump',
  quartet: 'play jump',
  mariachi: 'play jump',
};
