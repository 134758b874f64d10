import { describe, expect, it } from 'vitest';
import { placeHints } from '../../../../../src/engines/theatre/reader/lexicon/places-hinted.js';
import { placeHintedIn } from '../../../../../src/engines/theatre/reader/places/places-hinted.js';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const ENGLISH = `
office | boss, job interview, coworker, intern, spreadsheet, photocopier, overtime, judge
hospital | nurse, wheelchair, dentist, surgeon, stethoscope, crutches
kitchen | fridge, frying pan, recipe, blender, rolling pin, dishwasher, pancake, leftovers, burnt toast
riverside | fisherman, fishing net, angler
classroom | teacher, homework, beaker, chalk, blackboard, math class
stadium | marathon, finish line, referee, goalkeeper, penalty kick, relay race
ice-rink | figure skater, ice hockey, puck, zamboni
barber-shop | barber, haircut, shaving cream
house | porch, doorbell, trick or treat, doorstep
window-room | windowsill, window
gym | treadmill, dumbbell, barbell, bodybuilder, punching bag
flower-garden | bride, groom, wedding cake, bridesmaid
bedroom | tooth fairy, bedtime, pillow, pajamas, alarm clock, nightmare, snoring, crib
living-room | couch, remote control, board game, bingo, wifi router, roomba, armchair
restaurant | waiter, menu, chopsticks, blind date, barista, hot pot
airport | luggage, passport, boarding pass, flight attendant, pilot
corridor | elevator, escalator, staircase, bellboy
carriage | commuter, bus seat, train window, ticket inspector
supermarket | cashier, shopping cart, coupon, groceries, barcode
bathroom | toothbrush, bubble bath, toilet paper, shampoo, rubber duck, plumber
bar | bartender, karaoke, cocktail
laboratory | scientist, test tube, microscope
library | librarian, bookworm
theatre | ballerina, magician, orchestra, drummer, curtain call
museum | sculpture, mona lisa, art thief
workshop | mechanic, blacksmith, carpenter
construction-site | bulldozer, excavator, crane operator
bakery | baker, croissant, baguette
swimming-pool | lifeguard, diving board, goggles and a swim cap
street | traffic jam, parking spot, taxi, fire hydrant, busker
park | picnic, jogger, stroller
ocean | surfer
beach | sunscreen, sandcastle
gym | boxer, basketball, sumo wrestler
carriage | train conductor
castle | knight, drawbridge, jester
farm | farmer, scarecrow, tractor
playground | sandbox, seesaw, tug of war
ski-slope | skier, ski lift
party-room | birthday party, pinata
fairground | clown, cotton candy, tightrope`;

const CHINESE = `
office | 老板, 面试, 加班, 同事, 打印机, 程序员, 法官
hospital | 护士, 轮椅, 牙医, 打针, 听诊器
kitchen | 冰箱, 平底锅, 擀面杖, 包饺子, 抽油烟机, 微波炉, 面团
riverside | 渔夫, 钓鱼, 渔网
classroom | 老师, 作业, 黑板, 考试, 同桌, 班主任
stadium | 马拉松, 终点线, 守门员, 裁判, 点球
ice-rink | 花样滑冰, 冰球, 冰刀
barber-shop | 理发师, 烫头, 刮胡子
house | 门口, 门铃, 万圣节
window-room | 窗边, 窗台
gym | 跑步机, 哑铃, 杠铃, 俯卧撑, 减肥
flower-garden | 新娘, 婚礼, 伴娘, 花童
bedroom | 枕头, 睡衣, 闹钟, 打呼, 噩梦, 上铺, 换牙
living-room | 沙发, 遥控器, 麻将, 春晚, 体重秤, 扫地机器人
restaurant | 服务员, 菜单, 筷子, 相亲, 火锅, 买单
airport | 行李箱, 登机牌, 护照, 空姐, 安检
corridor | 电梯, 楼梯, 房东
carriage | 通勤, 让座, 车窗, 地铁上
supermarket | 收银员, 购物车, 优惠券, 售货员
bathroom | 牙刷, 泡澡, 马桶, 洗发水, 小黄鸭, 水龙头
bar | 酒保, 卡拉OK, 调酒师
laboratory | 科学家, 试管, 显微镜
library | 图书管理员, 书虫
theatre | 芭蕾, 魔术师, 京剧, 谢幕
museum | 兵马俑, 文物, 讲解员
workshop | 铁匠, 木匠, 修车
construction-site | 推土机, 挖掘机, 搬砖
bakery | 面包师, 牛角包
swimming-pool | 救生员, 跳板, 泳帽
street | 红绿灯, 堵车, 外卖小哥, 取款机
park | 野餐, 遛狗, 广场舞
ocean | 冲浪
beach | 沙堡, 防晒霜
gym | 拳击手, 扣篮
carriage | 列车员
castle | 骑士, 盔甲
farm | 农民, 稻草人, 拖拉机, 梯田
playground | 跷跷板, 拔河, 滑梯
ski-slope | 滑雪, 缆车
party-room | 生日蛋糕, 寿星
fairground | 小丑, 棉花糖, 走钢丝`;

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [set, words] = row.split(' | ');
      return words!.split(', ').map((word): [word: string, set: string] => [word, set!]);
    });

describe('places that a prompt does not name', () => {
  it.each(rows(ENGLISH))('%s: %s', (word, set) => {
    expect(placeHintedIn(`Somebody laughs at the ${word} and dances`, 'en')).toMatchObject({ isSure: true });
    expect(placeHintedIn(`Somebody laughs at the ${word} and dances`, 'en')!.sets[0]).toBe(set);
  });

  it.each(rows(CHINESE))('%s：%s', (word, set) => {
    expect(placeHintedIn(`有人看到${word}就笑了`, 'zh')!.sets[0]).toBe(set);
  });

  it('every row names a set and knows words of both languages', () => {
    for (const language of ['en', 'zh'] as const)
      for (const { sets, sure } of placeHints(language)) {
        expect(sets.length).toBeGreaterThan(0);
        expect(sure.length).toBeGreaterThan(1);
      }
  });

  it.each([
    ['the boss drinks a coffee', 'office'],
    ['a penguin waiter drops the soup', 'restaurant'],
    ['a librarian shushes a lion', 'library'],
    ['a toddler and a hamster on a treadmill', 'gym'],
    // Most words win: a pillow alone would be in a bedroom.
    ['a commuter with a pillow sleeps on a stranger, the ticket inspector laughs', 'carriage'],
    // A word from a list of words of its kind only makes a guess at a place.
    ['a spider on the shelf scares a waiter', 'restaurant'],
    ['服务员端着盘子滑倒', 'restaurant'],
    ['我家橘猫跳上体重秤', 'living-room'],
    ['图书管理员看着狮子', 'library'],
    ['除夕夜全家抢遥控器', 'living-room'],
    ['a girl looks out of the window, it rains', 'window-room'],
    ['girl waiting at a window on a rainy evening', 'window-room'],
    ['cat watches birds through the window', 'window-room'],
    ['小女孩趴在窗边等爸爸回家', 'window-room'],
  ])('%s', (prompt, set) => {
    expect(readPrompt(prompt).sets[0]).toBe(set);
  });

  it.each([
    ['the boss sings on the beach', 'beach'],
    ['a nurse runs through a forest', 'forest'],
    ['老板在沙滩上唱歌', 'beach'],
    ['a penguin dances on the ice', 'glacier'],
    ['a figure skater dances on the ice', 'ice-rink'],
    ['花样滑冰运动员在冰上跳舞', 'ice-rink'],
    ['a man sits in a barber shop', 'barber-shop'],
  ])('the place that is named stays: %s', (prompt, set) => {
    expect(readPrompt(prompt).sets).toEqual([set]);
  });

  it.each([
    ['a couch and a potted plant', 'studio'],
    ['a lion with soap', 'savanna'],
    ['an elephant with a pillow', 'savanna'],
  ])('who is at home elsewhere stays there, and what is only shown: %s', (prompt, set) => {
    expect(readPrompt(prompt).sets[0]).toBe(set);
  });
});
