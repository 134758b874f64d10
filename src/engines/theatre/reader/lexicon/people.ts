/** People: who they are, and the figures of what they do. Read by `dictionary.ts` and `cast.ts`. */
import type { Kind } from '../../reading.js';
import type { ActName } from '../../score/score.js';
import type { Gender } from '../words/sense.js';

/** Gender, size in actor units, English words, Chinese words. */
export const PEOPLE: [Gender, number, string, string][] = [
  [
    'person',
    0.6,
    'person, human, human being, archaeologist, archeologist, paleontologist, palaeontologist, explorer, scuba diver, archer, shepherd, sumo wrestler, wrestler, roommate, owner, courier, delivery guy, delivery man, mailman, colleague, coworker, twin, somebody, someone, people, folk, pedestrian, passerby, stranger, traveler, traveller, hiker, tourist, crowd, figure, teenager, teen, adult, villager, citizen, friend, neighbor, neighbour, family, student, dancer, runner, athlete, golfer, tennis player, hockey player, goalkeeper, goalie, swimmer, barber, hairdresser, hairstylist, player, worker, actor, hero, everyone, everybody, wanderer, climber, driver, butcher, gamer, streamer, patient, customer, guest, client, cashier, seller, vendor, commuter, jogger, skater, figure skater, ice skater, skateboarder, mate, buddy, pal, janitor, cleaner, mayor, referee, lifeguard, librarian, architect, journalist, reporter, interviewer, coach, celebrity, apprentice, partner, business partner, teammate, volunteer, tailor, seamstress, tutor, instructor, personal trainer, pupil, trash collector, garbage collector, postman, participant, conductor, orchestra conductor',
    '人, 救生员, 考古学家, 考古队员, 考古队, 古生物学家, 探险家, 人们, 人类, 行人, 路人, 大家, 有人, 旅人, 游客, 旅客, 青年, 年轻人, 少年人, 朋友, 村民, 市民, 人群, 学生, 舞者, 跑者, 运动员, 高尔夫球手, 网球运动员, 守门员, 理发师, 发型师, 工人, 演员, 一家人, 家人, 成年人, 登山者, 主人, 室友, 同事, 同学, 邻居, 小黄人, 外卖小哥, 外卖员, 快递员, 快递小哥, 小哥, 小明, 服务员, 商人, 建筑师, 记者, 名人, 明星, 学徒, 徒弟, 搭档, 合伙人, 生意伙伴, 队友, 志愿者, 裁缝, 裁判, 图书管理员, 环卫工, 清洁工, 邮递员, 球员',
  ],
  [
    'woman',
    0.6,
    'woman, lady, gal, female, mother, mom, mum, mommy, aunt, wife, sister, waitress, actress, ballerina, girlfriend, stylish woman, elegant woman, elegant lady, glamorous woman, fashionable woman, fashion model, young woman, businesswoman, geisha, nun',
    '女人, 女士, 女子, 女性, 妇女, 妈妈, 母亲, 阿姨, 妻子, 姐姐, 女孩子, 女郎, 美女, 姑娘, 少女, 女生, 女友, 时尚女士, 时尚女性, 时尚的女人, 时尚的女士, 时尚的女性, 时尚的女子, 时尚女子, 时尚女郎, 时髦女郎, 时髦的女人, 时髦的女士, 时髦的女子, 优雅的女人, 优雅的女士, 艺伎, 织女, 修女, 女服务员',
  ],
  [
    'man',
    0.6,
    'man, guy, dude, gentleman, male, fellow, bloke, father, dad, daddy, papa, uncle, husband, brother, waiter, mister, boyfriend, young man, businessman, monk, lad, chap, fisherman, angler',
    '男人, 男士, 男子, 男性, 先生, 爸爸, 父亲, 叔叔, 丈夫, 哥哥, 帅哥, 小伙子, 小伙, 男生, 少年, 男友, 和尚, 绅士, 牛郎, 大叔, 渔夫, 渔民',
  ],
  ['person', 0.42, 'child, kid, toddler, youngster, grandchild', '孩子, 小孩, 儿童, 小朋友, 小孩子'],
  [
    'woman',
    0.42,
    'girl, little girl, daughter, schoolgirl, granddaughter, niece',
    '女孩, 小女孩, 女儿, 妹妹, 孙女, 外孙女, 侄女, 小姑娘, 女童',
  ],
  [
    'man',
    0.42,
    'boy, little boy, son, schoolboy, grandson, nephew',
    '男孩, 小男孩, 儿子, 弟弟, 孙子, 外孙, 侄子, 男孩子, 男童',
  ],
  [
    'woman',
    0.55,
    'grandma, grandmother, granny, old woman, old lady, elderly woman',
    '奶奶, 外婆, 姥姥, 老奶奶, 老太太, 老妇人, 老婆婆, 大妈',
  ],
  [
    'man',
    0.55,
    'grandpa, grandfather, granddad, old man, elderly man, old person, elder, elderly person',
    '爷爷, 外公, 姥爷, 老爷爷, 老人, 老头, 老先生, 老大爷',
  ],
];

/** The figure for what a person does most; `idle` stands for everything that is not listed. */
export const FIGURES: Partial<Record<ActName, string>> = {
  idle: '1f9cd',
  walk: '1f6b6',
  run: '1f3c3',
  dance: '1f57a',
};
export const DANCING_WOMAN = '1f483';

/**
 * Figure, kind it moves like, act, English verbs, Chinese verbs, and what anybody who is no person is put on instead.
 * Where the figure is only that, there is none for people either, and they are put on it too.
 */
export const SPORTS: [sprite: string, kind: Kind, act: ActName, english: string, chinese: string, mount?: string][] = [
  [
    '1f6b4',
    'vehicle',
    'drive',
    'ride bike, ride bicycle, ride bikes, bike, cycle, bicycle riding, pedal, biker, cyclist, bicyclist, bike ride',
    '骑自行车, 骑单车, 骑脚踏车, 骑车, 骑行, 骑着自行车, 骑着单车, 骑行者, 骑着一辆自行车',
    '1f6b2',
  ],
  ['1f6b5', 'vehicle', 'drive', 'ride mountain bike, mountain bike, mountain biker', '骑山地车, 骑山地自行车', '1f6b2'],
  [
    '1f6f4',
    'vehicle',
    'ride',
    'ride scooter, ride kick scooter',
    '骑踏板车, 骑滑板车, 玩滑板车, 骑着滑板车, 骑着踏板车',
    '1f6f4',
  ],
  ['1f6f5', 'vehicle', 'ride', 'ride motor scooter, ride moped', '骑电动车, 骑小摩托', '1f6f5'],
  [
    '1f3cd-fe0f',
    'vehicle',
    'ride',
    'ride motorcycle, motorcycling, ride motorbike',
    '骑摩托车, 骑摩托, 骑着摩托车',
    '1f3cd-fe0f',
  ],
  ['1f697', 'vehicle', 'ride', 'drive car', '开车, 开着车, 驾车, 开着小车, 开汽车, 驾驶汽车', '1f697'],
  ['1f69c', 'vehicle', 'ride', 'drive tractor', '开拖拉机', '1f69c'],
  ['1f6a4', 'boat', 'ride', 'ride jet ski, jet ski, jetskiing', '骑水上摩托', '1f6a4'],
  [
    '1f3c4',
    'person',
    'slide',
    'surf, surfer, ride wave, surf wave, surfing, water ski, water skiing, surf water, waterski, waterskiing, wakeboard, wakeboarding, paddleboard, paddleboarding, bodyboard, windsurf, kitesurf, bodysurf',
    '冲浪, 冲浪者, 滑水, 风筝冲浪',
    'prop-surfboard',
  ],
  [
    '26f7-fe0f',
    'person',
    'slide',
    'ski, skier, skiing, ski slalom, ski crosscountry',
    '滑雪, 滑雪者, 在滑雪',
    'prop-skis',
  ],
  ['1f3c2', 'person', 'slide', 'snowboard, snowboarder, snowboarding', '单板滑雪, 玩单板, 滑单板', 'prop-snowboard'],
  [
    '1f3c7',
    'animal',
    'run',
    'horseback riding, horse riding, horse racing, jockey, rider, horseman',
    '骑手, 赛马',
    '1f40e',
  ],
  [
    '1f40e',
    'animal',
    'ride',
    'ride through, ride across, ride along, ride over, ride off, ride home, ride out, ride past, ride into, ride toward, ride towards, ride away, ride in, ride back',
    '骑行穿过, 骑行在, 策马, 骑马奔驰',
    '1f40e',
  ],
  ['26f5', 'boat', 'drive', 'sail, set sail, go sailing', '扬帆, 扬帆起航, 出海, 航海, 坐船, 乘船, 坐船过', '26f5'],
  [
    '1f6f6',
    'boat',
    'ride',
    'row boat, row, rowing, canoe, canoeing, paddle, paddle canoe, paddle boat, row rowboat',
    '划船, 划艇, 划小船, 划独木舟, 划龙舟, 泛舟, 荡舟',
    '1f6f6',
  ],
  [
    'prop-kayak',
    'boat',
    'ride',
    'kayak, kayaking, paddle kayak, whitewater kayaking',
    '皮划艇, 划皮划艇, 划皮艇, 漂流',
    'prop-kayak',
  ],
  [
    '1f6f7',
    'vehicle',
    'ride',
    'sled, toboggan, bobsled, tobogganing, sledding, sledge, go sledding, ride sled, slide on sledge, slide on sled',
    '滑雪橇, 雪橇滑行, 坐雪橇, 玩雪橇, 乘雪橇',
    '1f6f7',
  ],
  [
    '1f3cb-fe0f',
    'person',
    'exercise',
    'lift weight, weightlifting, weight lifting, lift weights, weightlifter',
    '举重',
  ],
  [
    '1f938',
    'person',
    'roll',
    'cartwheel, do cartwheel, tumble, somersault, gymnast, gymnastics, gymnastics tumble, backflip, do backflip',
    '翻跟头, 翻筋斗, 侧手翻, 体操, 后空翻',
  ],
  ['1f939', 'person', 'throw', 'juggler', '杂耍演员'],
  [
    '26f9-fe0f',
    'person',
    'bounce',
    'play basketball, dribble, dribble basketball, basketball player, bounce ball, shoot basketball',
    '打篮球, 运球, 投篮, 扣篮, 拍球',
  ],
  ['1f93e', 'person', 'throw', 'play handball', '打手球'],
  ['1f93a', 'person', 'fight', 'fence, fencing, fencer, sword fight, sword fighting', '击剑, 斗剑'],
  ['1f9d8', 'person', 'idle', 'meditate, meditation', '冥想, 打坐'],
  ['1f9ce', 'person', 'idle', 'crouch, pray', '祈祷'],
  ['1f6c0', 'person', 'idle', 'take bath, bathe, bath, take shower', '洗澡, 泡澡, 冲澡'],
  ['1f486', 'person', 'idle', 'get massage', '做按摩'],
  ['1f9d6', 'person', 'idle', 'sauna goer', '蒸桑拿的人'],
  ['1f476', 'person', 'crawl', 'crawl baby, baby crawl', '婴儿爬行, 宝宝爬'],
];

/** What figures are called when they come on without having been named. */
export const FIGURE_NAMES: [sprite: string, english: string, chinese: string][] = [
  ['1f6b6', 'person', '人'],
  ['1f6b6-200d-2640-fe0f', 'woman', '女人'],
  ['1f57a', 'dancer', '舞者'],
  ['1f483', 'dancer', '舞者'],
  ['1f3c3', 'runner', '跑者'],
  ['1f9d8', 'meditating person', '打坐的人'],
  ['1f3ca', 'swimmer', '游泳者'],
  ['26f7-fe0f', 'skier', '滑雪者'],
  ['1f938', 'gymnast', '体操运动员'],
  ['1f9d1', 'person', '人'],
  ['1f478', 'princess', '公主'],
  ['prop-gold-staff', 'golden staff', '金箍棒'],
  ['prop-flame-spear', 'spear', '火尖枪'],
  ['prop-katana', 'sword', '武士刀'],
  ['prop-light-sword', 'sword of light', '光剑'],
  ['prop-red-light-sword', 'red sword of light', '红色光剑'],
  ['prop-nine-rake', 'rake', '九齿钉耙'],
  ['prop-star-wand', 'magic wand', '仙女棒'],
  ['prop-fire-wheel', 'fire wheel', '风火轮'],
  ['prop-guzheng', 'zither', '古筝'],
  ['prop-pipa', 'pipa', '琵琶'],
  ['prop-erhu', 'erhu', '二胡'],
];
