/** What is taught by pictures in a row, by the names of `story/lessons/rows.ts`; as `lessons.ts`, which reads it. */
export const IN_ROWS = `
egg-to-hen | life cycle of a chicken, life cycle of a hen, chicken life cycle, from egg to chicken, from egg to hen, egg to chicken, ?chicks hatch, ?chick hatch, ?chickens grow | 鸡的一生, 从鸡蛋到鸡, 小鸡的成长, 鸡的生长过程, ?小鸡出生
| an egg and a hen in a studio | 摄影棚里，鸡蛋和母鸡
| From Egg to Hen | 从鸡蛋到母鸡

bread | ?bread is made, ?bread made, ?make bread, ?bread, from wheat to bread | 面包的制作, ?面包, 从小麦到面包
| a bread in a studio | 摄影棚里，面包
| From Wheat to Bread | 从小麦到面包

cheese | ?cheese is made, ?cheese made, ?make cheese, ?cheese, from milk to cheese, ?milk becomes cheese | 奶酪的制作, ?奶酪, 从牛奶到奶酪
| a cheese in a studio | 摄影棚里，奶酪
| From Cow to Cheese | 从奶牛到奶酪

chocolate | ?chocolate is made, ?chocolate made, ?make chocolate, ?chocolate, from bean to bar | 巧克力的制作, ?巧克力
| a chocolate in a studio | 摄影棚里，巧克力
| From Bean to Chocolate | 从可可豆到巧克力

paper | ?paper is made, ?paper made, ?make paper, ?paper, ?books are made | 造纸, 纸的制作, ?纸, 造纸术
| a book in a studio | 摄影棚里，书
| From Tree to Book | 从树到书

recycling | ?recycling, ?recycle, ?plastic is recycled, recycling process | ?回收, ?垃圾回收, 塑料回收
| a bottle in a studio | 摄影棚里，瓶子
| Old Things Become New | 变废为宝

orange | red and yellow make orange, red plus yellow, mixing red and yellow, mix red and yellow, mixing colors, mixing colours, color mixing, colour mixing, mix colors | 红色加黄色, 红加黄等于橙, 颜色混合, 混合颜色, 调色
| a red ball in a studio | 摄影棚里，红色的球
| Red + Yellow = Orange | 红 + 黄 = 橙

green | blue and yellow make green, blue plus yellow, mixing blue and yellow, mix blue and yellow, yellow and blue make green | 蓝色加黄色, 蓝加黄等于绿
| a blue ball in a studio | 摄影棚里，蓝色的球
| Blue + Yellow = Green | 蓝 + 黄 = 绿

purple | red and blue make purple, blue and red make purple, red plus blue, mixing red and blue, mix red and blue | 红色加蓝色, 红加蓝等于紫
| a purple ball in a studio | 摄影棚里，紫色的球
| Red + Blue = Purple | 红 + 蓝 = 紫

solar-eclipse | ?solar eclipse, ?a solar eclipse, ?solar eclipse happen, ?eclipse happen, ?solar eclipses, ?eclipse, ?eclipses, ?an eclipse | ?日食, 日食的形成
| the earth floats in space | 太空里，地球漂浮
| Solar Eclipse: The Moon Hides the Sun | 日食：月球挡住了太阳

lunar-eclipse | ?lunar eclipse, ?a lunar eclipse, ?lunar eclipse happen, ?lunar eclipses | ?月食, 月食的形成
| the earth floats in space | 太空里，地球漂浮
| Lunar Eclipse: The Moon Is in Our Shadow | 月食：月球进入地球的影子

senses | five senses, the five senses, our senses, senses | 五官, 五感, 五种感觉
| a girl in a studio | 摄影棚里，女孩
| Our Five Senses | 五种感觉

shapes | shapes, basic shapes, learn shapes, learning shapes, geometric shapes, shapes for kids | 形状, 认识形状, 几何图形, 基本形状
| a ball in a studio | 摄影棚里，球
| Shapes | 认识形状

colours | colors, colours, learn colors, learn colours, learning colors, learning colours, names of colors, colors for kids | 颜色, 认识颜色, 学颜色
| a red ball in a studio | 摄影棚里，红色的球
| Colours | 认识颜色

feelings | emotions, feelings, learn emotions, human emotions, different emotions, emotions for kids | 情绪, 认识情绪, 各种情绪
| a child laughs in a studio | 摄影棚里，孩子大笑
| How Do You Feel? | 你现在感觉怎么样？

weather | kinds of weather, types of weather, learn the weather, weather for kids, weather vocabulary | 天气的种类, 认识天气, 天气种类
| a cloud in a studio | 摄影棚里，云
| What Is the Weather Like? | 今天天气怎么样？

traffic-lights | ?traffic lights, ?traffic light, ?traffic lights work, traffic light rules, red yellow green light, road safety | 认识红绿灯, ?红绿灯, 交通规则, 红灯停绿灯行
| a traffic light in a studio | 摄影棚里，红绿灯
| Red, Yellow, Green | 红灯停，绿灯行
`;
