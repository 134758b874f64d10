/**
 * What is cooked, made or grows, seen from close by: its movement on the stage, what is said of it, what it may be done to
 * (the first where the prompt leaves that open), and how people ask for it. `$` stands for what it is done to, `…` for a few
 * words between, `*` for any ending, and after `!` stand words with which it is something else. Read by `reader/ideas/processes.ts`.
 */
import type { Matter, Seen } from '../../score/processes.js';

const MATTER_TABLE = `
coffee | coffee beans, coffee bean, beans, coffee | 咖啡豆, 豆子, 咖啡
chestnut | chestnuts | 栗子, 板栗
candy | candies, candy, gumballs, lottery balls | 糖果, 彩球
clothes | clothes, laundry, socks, towels | 衣服, 衣物, 毛巾, 袜子
noodles | noodles, noodle, ramen, udon, soba, pho | 面条, 拉面, 牛肉面, 米线, 米粉, 泡面, 粉丝, 热干面, 一碗面, 汤面
pasta | pasta, spaghetti, carbonara, linguine, fettuccine | 意大利面, 意面
bread | bread, loaf, sourdough, baguette, toast, brioche | 面包, 吐司, 法棍
roll-cake | roll cake, swiss roll, sushi roll, sushi | 蛋糕卷, 寿司
sausage | sausages, sausage, salami, ham, chorizo | 香肠, 火腿, 腊肠
cucumber | cucumbers, cucumber, zucchini | 黄瓜
carrot | carrots, carrot | 胡萝卜
tomato | tomatoes, tomato | 番茄, 西红柿
lemon | lemons, lemon, oranges, orange, limes, lime | 柠檬, 橙子
cheese | cheese | 奶酪, 芝士
onion | onions, onion | 洋葱
meat | pork belly, steaks, steak, meat, pork, beef, lamb, ribs, bacon, kebabs, kebab, skewers, stew, curry, goulash | 红烧肉, 东坡肉, 五花肉, 羊肉串, 肉串, 烤串, 牛排, 排骨, 牛肉, 羊肉, 猪肉, 肉
shrimp | shrimps, shrimp, prawns, crayfish | 小龙虾, 大虾, 虾仁, 虾
snail | clams, mussels, snails, cockles | 田螺, 螺蛳, 花甲, 蛤蜊, 花蛤
chicken | fried chicken, chicken wings, chicken nuggets, chicken, wings, nuggets | 炸鸡, 鸡翅, 鸡块, 鸡腿
vegetables | vegetables, veggies, greens, peppers, broccoli, mushrooms | 蔬菜, 青菜, 青椒, 西兰花, 蘑菇
rice | fried rice, rice | 蛋炒饭, 炒饭, 米饭
potato | potatoes, fries | 土豆, 薯条
tofu | tofu | 麻婆豆腐, 豆腐
dumpling | dumplings, potstickers, gyoza | 饺子, 煎饺, 锅贴, 生煎
strawberry | strawberries, strawberry | 草莓
rose | rose, peony, camellia, dahlia, carnation | 玫瑰花, 玫瑰, 牡丹花, 牡丹, 月季花, 月季, 芍药
lotus | lotus, water lily, waterlily, chrysanthemum | 荷花, 莲花, 睡莲, 菊花, 昙花
sunflower | sunflower, daisy | 向日葵, 雏菊
bee | bumblebees, bumblebee, bumble bee, honeybees, honeybee, honey bee, bees, bee | 蜜蜂, 大黄蜂, 黄蜂
butterfly | butterflies, butterfly | 蝴蝶
ladybird | ladybugs, ladybug, ladybirds, ladybird | 瓢虫, 七星瓢虫
tulip | tulip, lily, magnolia, orchid, crocus, poppy, flower bud, flower, bud | 郁金香, 百合花, 百合, 兰花, 花苞, 花朵, 花蕾, 一朵花, 朵花, 花儿, 鲜花, 花骨朵
`;

const TABLE = `
chop | hands chopping $ | 双手切$ | vegetables carrot cucumber tomato onion potato lemon meat tofu
| hands … chop* … $, hands … cut* … $, hands … slic* … $, hands … dic* … $, close* … chop* … $, chop* … $ … close*, close* … slic* … $, slic* … $ … close*, hands … chopping, close* … chopping, chopping … close*, hands … knife
| 手…切…$, 特写…切…$, 切…$…特写, 切菜…特写, 特写…切菜, 手…切菜

knead | hands kneading dough | 双手揉面 | -
| hands … knead*, knead* … hands, knead* … close*, close* … knead*, hands … dough, dough … hands, hands … making bread, making bread … hands, close* … dough
| 手…揉面, 揉面…手, 揉面…特写, 特写…揉面, 手…面团, 面团…特写, 特写…面团

type | hands typing | 双手打字 | -
| hands … typing, hands … keyboard, fingers … typing, fingers … keyboard, typing … close*, close* … typing, keyboard … close*, close* … keyboard, !piano, !cat, !kitten, !dog, !music*, !synth*
| 手…打字, 手…键盘, 键盘…手, 打字…手, 手指…敲, 打字…特写, 特写…打字, 键盘…特写, 特写…键盘, !钢琴, !猫, !狗, !琴

play-keys | fingers on piano keys | 手指弹钢琴 | -
| hands … piano, fingers … piano, piano … hands, piano keys … close*, close* … piano, piano … close*, fingers … keys, !cat, !kitten, !dog
| 手…钢琴, 手指…琴键, 手…琴键, 钢琴…特写, 特写…钢琴, 琴键…特写, 特写…琴键, !猫, !狗

pen | a hand writing | 手在写字 | -
| hand … writing, hands … writing, hand … pen, hand … writes, writing … close*, close* … writing, close* … pen
| 手…写字, 手…写信, 写字…特写, 特写…写字, 特写…写信, 写信…特写, 手…钢笔

alight | a $ on a flower | 花上的$ | bee butterfly ladybird
| close* … $ … flower*, $ … flower* … close*, macro … $ … flower*, $ … flower* … macro, close* … $ … petal*, $ … petal* … close*, close* … $ … daisy, close* … $ … sunflower, $ … sunflower … close*, $ … rose … close*, close* … $ … rose
| 特写…$…花, 花…$…特写, $…花…特写, 微距…$…花, 花…$…微距, $…花…微距, $…花…近景, 花…$…近景

tumble | $ in a drum | $在滚筒里翻滚 | coffee chestnut candy clothes
| $ … roaster, $ … drum, $ … tumbl*, tumbl* … $, roasting $, $ roasting, $ being roasted, $ … washing machine, washing machine … $, $ … roaster, coffee roaster*, coffee roastery, coffee roasting, lottery machine, tumble dryer
| $…滚筒, 滚筒…$, 烘焙$, $…烘焙, 炒$, $…翻滚, 洗衣机…$, $…洗衣机, 洗衣机…转, 烘豆机

lift | $ lifted out of the bowl | 挑起$ | noodles pasta
| $ … lifted, $ … lifting, lift* … $, $ … chopsticks, chopsticks … $, $ … pulled up, fork … $, $ … fork, $ … twirl*, twirl* … $
| 挑起…$, $…挑起, 夹起…$, $…夹起, 筷子…$, $…筷子, 捞起…$, $…捞起, 叉子…$, $…拉丝

slice | $ cut into slices | 切$ | bread roll-cake sausage cucumber carrot tomato lemon cheese onion meat tofu potato
| $ … being sliced, $ … being cut, $ is sliced, $ is cut, slicing … $, knife … $, $ … knife, cutting … $, $ … cut into, chopping … $, slic* through … $, cut* through … $, $ … falling in slices, slices of $ fall*
| 切$, $…切开, $…切片, 刀…$, $…切成, 切…$

crush | garlic is crushed | 拍蒜 | -
| crush* … garlic, garlic … crush*, smash* … garlic, garlic … smash*
| 拍…蒜, 蒜…拍, 压…蒜, 蒜…碎

scald | hot oil over chilli | 热油浇辣椒 | -
| oil … chili*, oil … chilli*, chilli oil, chili oil, oil … pepper flakes, hot oil pour*, oil over … flakes
| 热油…辣椒, 油…辣椒面, 油泼, 泼油, 热油…浇, 浇…热油, 红油…冒泡, !龙虾, !火锅

grill | $ over the coals | 炭火烤$ | meat sausage shrimp chicken vegetables
| grilling … $, $ … grilling, $ … on the grill, $ … on a grill, barbecu* … $, $ … barbecu*, $ … bbq, $ … charcoal, charcoal … $, kebabs … grill*, bbq skewers
| 烤…$, $…炭火, 炭火…$, $…烧烤, 烤串, 羊肉串, $…烤

toss | $ tossed in a wok | 颠勺炒$ | vegetables meat shrimp snail chicken rice potato tofu pasta noodles onion
| toss* … $, $ … tossed, $ … tossing, stir-fr* … $, stir fr* … $, stir-frying, $ … wok, wok … $, $ flying … pan, $ … flambé
| 爆炒…$, 炒…$, 铁锅…$, $…颠勺, $…颠锅, 颠勺, 颠锅, 大火…$, $…翻炒, 翻炒…$

sizzle | $ sizzles in the pan | $滋滋作响 | meat shrimp chicken dumpling potato tofu vegetables sausage
| $ … sizzl*, sizzl* … $, $ … searing, sear* … $, $ … frying, frying … $, $ … fried in, $ … pan, pan … $
| 煎$, $…滋滋, $…煎, 滋滋…$, $…滋啦, $…刺啦, $…油锅, 炸$

simmer | $ in its sauce | $收汁 | meat shrimp tofu chicken snail potato vegetables
| $ … simmer*, simmer* … $, $ … braised, brais* … $, $ … bubbl*, $ … stewing, $ … glaz*, $ … thick sauce, sauce reduc*, sauce … thicken*, hot pot … bubbl*, hot pot … boil*, hotpot
| $…收汁, 收汁, $…咕嘟, 炖…$, $…炖, 红烧$, $…冒泡, 焖…$, 卤…$, $…酱汁, 火锅…沸, 火锅…翻滚, 火锅…冒泡, 火锅特写

pop | popcorn pops | 爆米花爆开 | -
| popcorn … popping, popcorn pops, popping popcorn, popcorn machine, popcorn maker, popcorn … explod*, kernels … pop*, corn … popping
| 爆米花机, 爆米花…开锅, 爆米花…爆, 爆爆米花, 玉米粒…爆, 玉米…爆成, 爆米花…出锅

uncover | a steamer is opened | 蒸笼揭开 | -
| steamer … open*, steamer … lid, open* … steamer, lid … steamer, bamboo steamer, buns … steamer, steamer … buns, dim sum … steam*
| 蒸笼, 揭…锅盖, 掀…锅盖, 包子…出锅, 馒头…出锅, 包子…蒸, 馒头…蒸

shape | clay becomes a bowl | 泥巴在转盘上变成碗 | -
| clay … wheel, pottery wheel, potter's wheel, wheel … clay, clay … into a bowl, clay … into a vase, clay … becom*, clay … turning into
| 陶艺, 拉坯, 泥…变成…碗, 陶土, 泥…转盘, 转盘…泥, 陶轮, 陶泥

develop | a photograph appears | 照片显影 | -
| photo* … developing, developing … photo*, photo* … darkroom, darkroom, polaroid … develop*, photo* … appear* … bath, photo* … appear* … tray, photo* … chemical bath, photo* … slowly appear*
| 显影, 冲洗…照片, 照片…冲洗, 暗房, 照片…慢慢…出现, 照片…浮现

patter | rain on dry earth | 雨点落在干土上 | -
| rain* … dry … earth, rain* … dry … ground, rain* … dry … soil, rain* … dust*, rain* … cracked, rain … parched, rain … drought, drops … dry earth
| 雨…干裂, 雨…干涸, 雨…干土, 雨…干旱, 雨…龟裂, 干裂…雨, 干旱…雨, 干涸…雨, 雨…泥土, 雨…黄土, 雨…尘土

trickle | a drop falls from a stalactite | 钟乳石滴水 | -
| stalactite*, drip* … cave, drop* … cave, water … drip* … cavern
| 钟乳石, 溶洞…滴, 山洞…滴水, 石笋

hatch-out | a butterfly comes out of its cocoon | 蝴蝶破茧而出 | -
| butterfly … cocoon, cocoon … butterfly, butterfly … chrysalis, chrysalis … butterfly, chrysalis … open*, cocoon … open*, cocoon … split*, !caterpillar*, !life cycle, !turn* into
| 破茧而出, 蝴蝶…茧, 茧…蝴蝶, 蝴蝶…蛹, 蛹…蝴蝶, 蝴蝶…羽化, !毛毛虫, !毛虫, !一生

bloom | $ opens | $绽放 | rose lotus sunflower tulip
| $ … bloom*, $ … opening, $ … opens, $ … opens up, blooming … $, $ … blossoming, $ … unfold*, time-lapse … $, timelapse … $, time lapse … $, $ … timelapse, $ … time-lapse, $ … time lapse, petals open*, petals unfold*, !field*, !meadow*, !garden*, !shop*, !store, !tree*, !hill*, !park, !valley, !market, !arch, !crown, !dress, !vase, !spaceship, !grow*, !sprout*
| $…绽放, $…开放, $…盛开, $开了, $…慢慢开, $…打开, 昙花一现, 昙花…开, $…开花, !漫山, !花海, !花园, !田, !山坡, !满, !店, !树, !春暖, !烟花, !野花, !火花, !雪花, !浪花, !开花店, !百花, !礼花, !心花

turntable | a cake turns | 蛋糕旋转 | strawberry lemon chestnut
| $ … cake … rotat*, $ … cake … turn*, $ … cake … spin*, cake … rotat*, rotat* … cake, cake … turntable, cake … spin*, spinning … cake, cake … revolv*, !birthday, !candle*, !hat, !dance*
| $…蛋糕…转, 蛋糕…旋转, 蛋糕…转, 旋转…蛋糕, 蛋糕…转台, !生日, !蜡烛, !跳舞

topple | dominoes fall | 多米诺骨牌倒下 | -
| domino*, chain reaction*, rube goldberg, !pizza, !mask, !phone*
| 多米诺, 骨牌, 连锁反应

knit | a piece of knitting grows | 编织 | -
| knitting needles, yarn … knit*, wool … knit*, knitting close*, knitting … close*, close* … knitting, hands knitting, knit* stitch*, scarf … being knit*
| 织毛衣, 织围巾, 毛衣针, 毛线…织, 编织…特写, 针织特写, 毛衣…织

rise | a loaf rises | 面包膨胀 | -
| bread … ris*, loaf … ris*, dough … ris*, bread … oven, oven … bread, bread baking, baking bread, loaf … bak*, cake … ris* … oven, !pull*, !steal*
| 面包…膨胀, 面包…烤箱, 烤箱…面包, 面团…发, 面包…发酵, 面包…鼓起, 蛋糕…膨胀, 烤面包, !面包机

kindle | a candle is lit | 点燃蜡烛 | -
| candle … being lit, candle is lit, lighting … candle, lights … candle, match … candle, candle … ignit*, candle … flicker* on, !birthday, !cake, !dinner, !altar, !lantern*
| 点燃…蜡烛, 点…蜡烛, 蜡烛…点燃, 蜡烛…点亮, 火柴…蜡烛, !生日, !蛋糕, !许愿

plunge | $ falls into the sauce | $落入酱汁 | chicken shrimp potato dumpling tomato
| $ … into … sauce, $ … dipp* … sauce, $ … dunk*, $ … drop* into, $ … fall* into
| $…掉进, $…落入, $…掉入, $…裹…酱, $…蘸

down-slope | skiing in first person | 第一人称滑雪 | -
| pov … ski*, first person … ski*, first-person … ski*, gopro … ski*, ski* … pov, ski* … first person, pov … snowboard*, pov … sled*
| 第一人称…滑雪, 第一视角…滑雪, 主观视角…滑雪, 滑雪…第一人称, 滑雪…第一视角

on-rails | a roller coaster in first person | 第一人称过山车 | -
| pov … roller coaster, pov … rollercoaster, first person … roller coaster, first-person … roller coaster, roller coaster … pov, rollercoaster pov, roller coaster … first person, roller coaster … front seat
| 第一人称…过山车, 第一视角…过山车, 主观视角…过山车, 过山车…第一人称, 过山车…第一视角

through-tube | through a tube | 穿过管道 | -
| pov … tubes, pov … tube, pov … pipe*, first person … tube*, pneumatic tube*, through … pneumatic, camera … through a tube, camera … through a pipe, pov … water slide, waterslide pov
| 第一人称…管道, 第一视角…管道, 穿过管道, 管道…第一视角, 第一视角…水滑梯, 气动管道

over-reef | diving in first person | 第一人称潜水 | -
| pov … snorkel*, pov … div*, pov … swim*, first person … swim*, first-person … swim*, first person … div*, gopro … underwater, gopro … reef, gopro … div*
| 第一人称…潜水, 第一视角…潜水, 第一人称…游泳, 第一视角…游泳, 第一人称…浮潜, 主观视角…潜水

along-road | along a road in first person | 第一人称沿路前行 | -
| pov … driv*, pov … road, first person … driv*, first-person … driv*, first person … road, dashcam … road, dash cam … road, gopro … bike, pov … cycl*, pov … bike, view … windshield, view … windscreen, !police, !night, !crash*
| 第一人称…开车, 第一视角…开车, 第一人称…骑车, 第一视角…骑, 第一人称…公路, 第一视角…公路, 行车记录仪, 主观视角…公路

in-barrel | inside a barrel wave | 浪管里 | -
| inside … barrel wave, inside a barrel*, barrel wave, barrel of … wave, inside … wave … opening, wave barrel, inside the curl, tube wave, pov … surf*, surf* … pov, first person … surf*
| 浪管, 第一人称…冲浪, 第一视角…冲浪, 海浪卷成…隧道, 浪里…穿

train-window | out of a train's window | 火车窗外 | -
| view … train window, from … train window, out … train window, through … train window, outside … train window, train window … view, train window … passing, looking out … train
| 火车窗外, 车窗外…田, 车窗外…掠过, 车窗外…飞逝, 车窗外…后退, 列车窗外, 从火车…往外, 高铁窗外, 火车…窗外…风景, !变成

terraces | rice terraces from the air | 航拍梯田 | -
| drone … terrace*, aerial … terrace*, terrace* from … air, terrace* from above, terrace* … drone, bird … view … terrace*, fly* over … terrace*
| 航拍…梯田, 俯瞰…梯田, 俯拍…梯田, 空中…梯田, 无人机…梯田, 梯田…航拍
`;

export interface MatterRow {
  matter: Matter;
  words: Record<'en' | 'zh', readonly string[]>;
}
export interface SeenRow {
  name: Seen;
  said: Record<'en' | 'zh', string>;
  matters: readonly Matter[];
  phrases: Record<'en' | 'zh', readonly string[]>;
}

const parts = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
const cellsOf = (row: string): string[] =>
  row
    .replaceAll('\n', ' ')
    .split('|')
    .map((cell) => cell.trim());

export const MATTER_ROWS: readonly MatterRow[] = MATTER_TABLE.trim()
  .split('\n')
  .map((row) => {
    const [matter, en, zh] = cellsOf(row) as [Matter, string, string];
    return { matter, words: { en: parts(en, ','), zh: parts(zh, ',') } };
  });

export const SEEN_ROWS: readonly SeenRow[] = TABLE.trim()
  .split('\n\n')
  .map((row) => {
    const [name, en, zh, matters, phrases, phrasesChinese] = cellsOf(row) as [
      Seen,
      string,
      string,
      string,
      string,
      string,
    ];
    return {
      name,
      said: { en, zh },
      matters: matters === '-' ? [] : (parts(matters, ' ') as Matter[]),
      phrases: { en: parts(phrases, ','), zh: parts(phrasesChinese, ',') },
    };
  });
