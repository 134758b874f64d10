/**
 * Whom chats know from films, games and the sports pages. Nobody's design is copied: who is asked for by such a name is played
 * by somebody of our own of that kind, and the understood line says by whom. Read by `storybook.ts` and `idioms.ts`.
 */

/** Those who have a look of their own (`stage/clothes/stand-in-looks.ts`), as rows of `storybook.ts`. */
export const STAND_INS = `
castle library | man 0.5 1fa84 | young wizard, harry potter, boy wizard, wizard boy, ron weasley | 小巫师, 哈利波特, 哈利·波特
glacier snowy-meadow | woman 0.6 | ice queen, snow queen, elsa, queen elsa | 冰雪女王, 艾莎, 艾莎公主, 爱莎, 冰雪奇缘
space | man 0.66 prop-red-light-sword | dark lord, darth vader, vader, sith lord, sith, kylo ren, sauron | 黑暗武士, 黑武士, 达斯维达, 达斯·维达
space | man 0.58 prop-light-sword | star warrior, jedi, jedi knight, luke skywalker, skywalker, obi wan, obi wan kenobi, obi-wan, anakin | 星际武士, 绝地武士, 天行者, 卢克
forest marsh | man 0.64 | swamp ogre, shrek, ogre | 绿巨怪, 史莱克, 怪物史莱克, 食人魔
village street | man 0.54 | orange ninja, naruto, naruto uzumaki, boruto | 橙衣忍者, 鸣人, 漩涡鸣人, 火影忍者
mountains desert | man 0.58 | golden fighter, goku, son goku, super saiyan, saiyan, vegeta, gohan | 金发武者, 超级赛亚人, 赛亚人, 卡卡罗特, 贝吉塔, 孙悟饭
beach harbour | man 0.54 | straw hat pirate, luffy, monkey d luffy, straw hat luffy | 草帽海盗, 草帽小子
stadium | man 0.6 | footballer, football player, soccer player, soccer star, messi, lionel messi, ronaldo, cristiano ronaldo, neymar, mbappe, mbappé, haaland, maradona | 球星, 足球运动员, 足球员, 足球队员, 梅西, 罗纳尔多, 内马尔, 姆巴佩
theatre music-studio | woman 0.58 | pop star, popstar, taylor swift, ariana grande, beyonce, beyoncé, rihanna, billie eilish, lady gaga, dua lipa, hatsune miku | 女歌星, 泰勒斯威夫特, 霉霉, 初音未来, 邓紫棋
`;

/** Those who are played by somebody the stage has: English names | Chinese names | English | Chinese. */
const PLAYED = `
pikachu, pokemon, pokémon | 皮卡丘, 宝可梦, 神奇宝贝 | yellow mouse | 黄色的老鼠
charmander, charizard | 小火龙, 喷火龙 | orange dragon | 橙色的龙
bulbasaur, yoshi | 妙蛙种子, 耀西 | green dinosaur | 绿色的恐龙
squirtle, bowser, ninja turtle, ninja turtles, tmnt | 杰尼龟, 忍者神龟, 库巴 | green turtle | 绿色的乌龟
eevee | 伊布 | fox | 狐狸
snorlax | 卡比兽 | blue bear | 蓝色的熊
mewtwo | 超梦 | purple cat | 紫色的猫
kirby | 卡比, 星之卡比 | pink balloon | 粉色的气球
pac-man, pac man, pacman | 吃豆人 | yellow ball | 黄色的球
sonic, sonic the hedgehog | 索尼克 | blue hedgehog | 蓝色的刺猬
steve from minecraft, minecraft steve | 史蒂夫 | builder | 建筑工人
among us, impostor, imposter, crewmate | 内鬼 | red astronaut | 红色的宇航员
spongebob, spongebob squarepants, sponge bob | 海绵宝宝 | yellow sponge | 黄色的海绵
patrick star | 派大星 | pink star | 粉色的星星
squidward | 章鱼哥 | octopus | 章鱼
mr krabs | 蟹老板 | crab | 螃蟹
minion, minions, despicable me | 小黄人 | yellow robot | 黄色的机器人
wall-e, wall e, r2d2, r2-d2, c3po, terminator, optimus prime, bumblebee transformer, baymax | 瓦力, 擎天柱, 变形金刚 | robot | 机器人
hulk, the hulk, thanos | 绿巨人, 浩克, 灭霸 | green monster | 绿色的怪物
venom | 毒液 | black monster | 黑色的怪物
deadpool | 死侍 | red ninja | 红色的忍者
sasuke, kakashi | 佐助, 卡卡西 | ninja | 忍者
the joker, joker, harley quinn | 小丑哈莉 | clown | 小丑
groot | 格鲁特 | tree | 树
king kong, donkey kong | 金刚, 大金刚 | gorilla | 大猩猩
yoda, baby yoda, grogu | 尤达, 尤达大师 | green alien | 绿色的外星人
chewbacca, bigfoot, sasquatch, yeti | 雪人怪, 大脚怪 | brown bear | 棕熊
gandalf, dumbledore, saruman | 甘道夫, 邓布利多 | old wizard | 巫师
hermione, hermione granger | 赫敏 | girl with a magic wand | 拿着魔杖的女孩
voldemort | 伏地魔 | wizard | 巫师
frodo, bilbo, hobbit, hobbits | 佛罗多, 霍比特人 | dwarf | 小矮人
gollum, smeagol, dobby | 咕噜, 多比 | goblin | 小鬼
legolas, link from zelda | 莱戈拉斯, 林克 | elf | 精灵
princess peach, zelda, princess zelda, princess leia | 碧琪公主, 塞尔达 | princess | 公主
jack sparrow, captain jack sparrow, captain hook | 杰克船长, 杰克·斯帕罗 | pirate | 海盗
sherlock, sherlock holmes, conan edogawa, james bond, hercule poirot | 福尔摩斯, 柯南, 名侦探柯南 | detective | 侦探
indiana jones, sheriff woody, john wayne | 胡迪, 印第安纳琼斯 | cowboy | 牛仔
buzz lightyear | 巴斯光年 | astronaut | 宇航员
lightning mcqueen | 闪电麦昆 | red racing car | 红色的赛车
mickey, mickey mouse, minnie mouse, stuart little | 米老鼠, 米奇, 米妮 | mouse | 老鼠
donald duck | 唐老鸭 | white duck | 白色的鸭子
winnie the pooh, pooh, paddington | 小熊维尼, 维尼熊 | yellow bear | 黄色的熊
tigger | 跳跳虎 | tiger | 老虎
simba, mufasa | 辛巴 | lion | 狮子
nemo | 尼莫 | clown fish | 小丑鱼
olaf | 雪宝 | snowman | 雪人
garfield | 加菲猫 | orange cat | 橙色的猫
tom and jerry | 猫和老鼠 | cat chases a mouse | 猫追老鼠
bugs bunny, judy hopps | 兔八哥, 朱迪 | grey rabbit | 灰色的兔子
nick wilde | 尼克狐 | fox | 狐狸
hello kitty | 凯蒂猫, hello kitty | white cat with a pink bow | 戴着蝴蝶结的白猫
doraemon | 哆啦A梦, 哆啦a梦, 机器猫, 叮当猫 | blue cat | 蓝色的猫
totoro | 龙猫 | grey rabbit | 灰色的兔子
snoopy | 史努比 | white dog | 白色的狗
scooby doo, scooby | 史酷比 | dog | 狗
peppa pig, peppa | 小猪佩奇, 佩奇 | pink pig | 粉色的猪
po from kung fu panda, kung fu panda | 功夫熊猫 | panda | 熊猫
homer simpson | 辛普森 | man with a doughnut | 拿着甜甜圈的男人
ultraman | 奥特曼 | silver robot | 灰色的机器人
pleasant goat | 喜羊羊, 懒羊羊, 美羊羊 | sheep | 羊
wolffy | 灰太狼 | wolf | 狼
boonie bears | 熊出没, 熊大熊二, 熊大和熊二 | two bears | 两只熊
calabash brothers | 葫芦娃, 葫芦兄弟 | boy | 男孩
crayon shin-chan, nobita, bart simpson | 蜡笔小新 | boy | 男孩
grinch | 格林奇 | green monster | 绿色的怪物
lebron, lebron james, michael jordan, kobe, kobe bryant, stephen curry, steph curry, yao ming | 詹姆斯, 科比, 姚明 | tall man | 男人
cr7 | C罗, c罗 | footballer | 球星
elon musk, bill gates, jeff bezos, steve jobs | 马斯克, 马云, 乔布斯 | man in a suit | 男人
michael jackson, freddie mercury, elvis, elvis presley | 迈克尔杰克逊, 周杰伦 | singer | 歌手
`;

const withArticle = (noun: string): string => `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
const parts = (text: string, separator: string): string[] => text.split(separator).map((part) => part.trim());
const pattern = (names: readonly string[]): string =>
  [...names]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.]/gu, '\\.'))
    .join('|');

/** Their names, each with what is read instead; an article stays where it is. */
export const PLAYED_BY: readonly (readonly [names: RegExp, who: string])[] = PLAYED.trim()
  .split('\n')
  .flatMap((line): (readonly [RegExp, string])[] => {
    const [english, chinese, en, zh] = parts(line, '|') as [string, string, string, string];
    const one = /^two |^cat chases/u.test(en) ? en.replace(/^cat/u, 'a cat') : withArticle(en);
    return [
      [
        new RegExp(
          `(?<!\\p{L})(?:an? |the )?(?:${pattern(parts(english, ','))})(?![\\p{L}-])(?:['’]s (?=\\p{L}))?`,
          'giu',
        ),
        one,
      ],
      [new RegExp(pattern(parts(chinese, ',')), 'gu'), zh],
    ];
  });
