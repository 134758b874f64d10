/**
 * What is taught: how people ask for it, a scene that holds what it takes, and what is written over it, in order. How it
 * is staged stands in `story/lessons`, by the same names. Read by `lexicon/ideas.ts`.
 */
import { IN_ROWS } from './lessons-in-rows.js';
import { TALES } from './tales.js';

/** After `?` a name that teaches only where it is asked how or why: "a volcano erupts" is a film of its own. */
const TABLE = `
water-cycle | water cycle, rain cycle, where rain comes from, ?rain, ?rain is made, rain forms, clouds form, ?clouds are made, ?it rain, ?it rains, ?clouds | 水循环, 水的循环, 雨的形成, ?下雨, ?雨, ?云, 云的形成
| a sun with face and a cloud float over the ocean by day | 白天，海洋上，微笑的太阳和云漂浮
| The sun warms the sea; It rises and makes a cloud; … and falls as rain | 太阳晒热海水; 水汽上升变成云; 又变成雨落下来

rainbow | ?rainbow, ?rainbows, ?rainbow is made, ?rainbow form, ?rainbow forms, rainbow formation | ?彩虹, ?彩虹形成, 彩虹的形成
| a sun with face and a cloud float over a meadow by day | 白天，草地上，微笑的太阳和云漂浮
| Sunlight meets raindrops …; every drop splits it …; and there is a rainbow! | 阳光遇到雨滴; 每滴水把光分开; 彩虹出现了！

solar-system | solar system, our solar system, planets of the solar system, planets of our solar system, the eight planets, eight planets, names of the planets, planets in order, planets and the sun, planets orbit the sun, planets orbiting the sun, planets go around the sun, planets revolve around the sun, planets orbit around the sun, planets, orbit, orbits, planets in orbit, orbiting planets, planet orbits, planets orbiting, earth orbits the sun, earth goes around the sun, earth revolves around the sun, earth orbiting the sun | 太阳系, 太阳系的行星, 太阳系的八大行星, 八大行星, 行星, 行星绕着太阳转, 行星围绕太阳运行, 行星围绕太阳转, 地球绕着太阳转, 地球围绕太阳公转, 地球围绕太阳转, 地球公转
| a sun with face floats in space | 太空里，微笑的太阳漂浮
| Planets go round the sun | 八大行星绕着太阳转

moon-orbit | moon orbits the earth, moon goes around the earth, moon orbiting earth, moon orbiting the earth, moon revolves around the earth, moon orbits earth | 月球绕着地球转, 月亮绕着地球转, 月球围绕地球转, 月亮围绕地球转
| the earth floats in space | 太空里，地球漂浮
| Round the Earth in 27 days | 27天绕地球一圈

day-and-night | day and night, ?night and day, rotation of the earth, earth rotation, earth rotates, ?it get dark, ?sun set, ?sun rise | 白天和黑夜, 昼夜, 昼夜交替, 白天黑夜, 地球自转, ?有白天和黑夜, ?有白天黑夜, ?地球有白天和黑夜, ?地球会有白天和黑夜, ?地球上有白天和黑夜, ?天黑
| a sun with face floats in space | 太空里，微笑的太阳漂浮
| Facing the sun: day; The Earth turns …; Away from it: night | 面向太阳是白天; 地球在转动; 背对太阳是黑夜

gravity | gravity, newton and the apple, apple falls on newton, newton, law of gravity, law of gravitation, isaac newton | 重力, 万有引力, 牛顿和苹果, 引力, 牛顿, 万有引力定律, 地心引力, 苹果砸中牛顿
| a man reads a book beside a tree and an apple falls in the park by day | 白天，公园里，男人在大树旁边看书，苹果落下
| Why does it fall?; Gravity pulls it down! | 苹果为什么会落下？; 因为有引力！

magnet | magnetism, ?magnet, ?magnets, ?magnet attracts, ?magnets attract, magnetic force | 磁力, 磁性, ?磁铁, ?磁铁吸铁, ?磁铁能吸铁
| a magnet and a key and a duck in a studio | 摄影棚里，磁铁、钥匙和鸭子
| A magnet pulls iron …; … but not a duck! | 磁铁能吸住铁; 却吸不住鸭子

photosynthesis | photosynthesis, plants make food, ?plants eat, ?leaves green, ?plants breathe, plants make oxygen | 光合作用, 植物的光合作用, ?植物呼吸, ?叶子绿
| a sapling grows beside a sun with face in a meadow by day | 白天，草地上，树苗在微笑的太阳旁边变大
| A leaf takes light,; water and air,; and gives us oxygen | 叶子吸收阳光; 水和二氧化碳; 放出氧气

food-chain | food chain, food chains, circle of life, food web | 食物链, 生物链
| a mouse and a snake and an eagle beside a plant in a meadow by day | 白天，草地上，老鼠、蛇、老鹰和小草
| The mouse eats grain,; the snake eats the mouse,; the eagle eats the snake | 老鼠吃庄稼; 蛇吃老鼠; 老鹰吃蛇

evolution | evolution, human evolution, theory of evolution, darwin, evolution of man, evolution of humans, ?humans evolve, ?humans evolved, ?people evolved, ?people evolve, ?life began | 进化, 进化论, 人类进化, 人类的进化, 达尔文, 生物进化, ?人类进化
| a fish and a lizard and a monkey and a man on the beach by day | 白天，海滩上，鱼、蜥蜴、猴子和男人
| Life began in the water,; went ashore,; and became us | 生命从水中来; 爬上陆地; 变成了我们

dinosaurs | dinosaurs went extinct, extinction of the dinosaurs, dinosaur extinction, ?dinosaurs die out, ?dinosaurs died out, ?dinosaurs go extinct, ?dinosaurs went extinct, what happened to the dinosaurs, ?happened to the dinosaurs, ?happened to dinosaurs, ?killed the dinosaurs, ?dinosaurs die, ?dinosaurs disappeared, ?dinosaurs die, ?dinosaurs become extinct | 恐龙灭绝, 恐龙的灭绝, ?恐龙会灭绝, ?恐龙消失
| a t rex and a dinosaur on the savanna by day | 白天，非洲草原上，霸王龙和恐龙
| 66 million years ago; a giant rock hit the Earth …; and only the birds were left | 六千六百万年前; 一颗巨石撞上地球; 只剩下了鸟

bees | bees make honey, bee makes honey, ?honey is made, ?honey, bees pollinate flowers, pollination, ?bees work | 蜜蜂采蜜, 授粉, 蜜蜂酿蜜, ?蜜蜂酿蜜, ?蜜蜂采蜜, ?蜂蜜
| a bee flies beside a sunflower and a honey pot in a flower garden by day | 白天，花园里，蜜蜂飞在向日葵和蜂蜜旁边
| Bees drink from flowers,; carry it home,; and make honey | 蜜蜂吸取花蜜; 带回家去; 酿成蜂蜜

sums | mathematics, math, maths, counting, learn to count, addition, adding, one plus one, 1+1, 1 + 1, 1+1=2 | 数学, 数数, 算术, 加法, 一加一等于二, 一加一, 1+1=2
| an apple in a studio | 摄影棚里，一个苹果
| 1 + 1 = …; 1 + 1 = 2 ! | 1 + 1 = …; 1 + 1 = 2 !

hare-and-tortoise | tortoise and the hare, hare and the tortoise, hare and tortoise, tortoise and hare, rabbit and the turtle, turtle and the rabbit, race between a turtle and a rabbit, race between a rabbit and a turtle, turtle and rabbit race | 龟兔赛跑, 乌龟和兔子赛跑, 兔子和乌龟赛跑
| a rabbit and a turtle run in a meadow by day | 白天，兔子和乌龟在草地上奔跑
| The hare is far ahead …; … and takes a nap …; … and the tortoise wins! | 兔子跑得飞快; 却睡着了; 乌龟赢了！

butterfly | life cycle of a butterfly, butterfly life cycle, caterpillar turns into a butterfly, caterpillar becomes a butterfly, metamorphosis, from caterpillar to butterfly, ?caterpillars become butterflies, ?caterpillar turns into a butterfly | 蝴蝶的一生, 毛毛虫变成蝴蝶, 化茧成蝶, 蝴蝶破茧而出, 破茧成蝶, 破茧而出, 毛毛虫变蝴蝶
| a caterpillar eats a leaf in a flower garden by day “A caterpillar eats and eats …” / a cocoon stands still in a flower garden by day “… sleeps in a cocoon …” / a butterfly flies in a flower garden by day “… and can fly!” | 白天，花园里，毛毛虫吃树叶“毛毛虫吃呀吃” / 白天，花园里，一个茧静静不动“睡在茧里” / 白天，花园里，蝴蝶飞舞“变成蝴蝶飞走了”
| |

seasons | four seasons, seasons, the four seasons, seasons of the year, change of seasons, changing seasons, seasons change, ?seasons, ?we have seasons, spring summer autumn winter, spring summer fall winter | 四季, 四季变化, 一年四季, 四季更替, 春夏秋冬, ?四季, ?四季变化
| a rabbit jumps in a flower garden in the morning “Spring” / a rabbit in sunglasses dances on the beach by day “Summer” / a rabbit walks through the forest in the wind at sunset “Autumn” / a rabbit in a scarf jumps in the snow by day “Winter” | 早晨，花园里，兔子跳跃“春” / 白天，海滩上，戴着墨镜的兔子跳舞“夏” / 夕阳下，刮着风，兔子在森林里走“秋” / 白天，戴着围巾的兔子在雪地里跳跃“冬”
| |

tornado | tornado, hurricane, twister, ?tornado, ?tornadoes | 龙卷风, 飓风, ?龙卷风
| a cow flies over a farm in a storm by day | 暴风雨中，一头牛飞过农场
| |

abduction | alien abducts a cow, aliens abduct a cow, alien abduction, ufo abducts a cow, ufo abducting a cow, aliens abducting a cow, alien abducting a cow, ufo steals a cow, aliens steal a cow | 外星人绑架奶牛, 外星人抓走奶牛, 外星人抓走一头牛, 飞碟吸走一头牛, 外星人偷牛, ufo抓牛
| a flying saucer flies over a farm at night and a cow floats | 夜晚的农场，飞碟在飞，一头牛漂浮
| |
`;

export interface Lesson {
  lesson: string;
  /** Names by which it is asked for; those that start with `?` need a question. */
  names: readonly string[];
  en: string;
  zh: string;
}

const parts = (text: string, separator: string): string[] => text.split(separator).map((part) => part.trim());

/** Their scenes end with what is written over them. */
export const LESSONS: readonly Lesson[] = [TABLE, IN_ROWS, TALES]
  .map((table) => table.trim())
  .join('\n\n')
  .split('\n\n')
  .map((block) => {
    const [lesson, english, chinese, en, zh, over, overChinese] = parts(block.replaceAll('\n', ' '), '|') as string[];
    const written = (scene: string, captions: string): string =>
      `${scene} ${parts(captions, ';')
        .filter((caption) => caption !== '')
        .map((caption) => `“${caption}”`)
        .join(' ')}`;
    return {
      lesson: lesson!,
      names: [...parts(english!, ','), ...parts(chinese!, ',')],
      en: written(en!, over!),
      zh: written(zh!, overChinese!),
    };
  });
