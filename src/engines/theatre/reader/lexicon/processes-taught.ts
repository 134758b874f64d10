/**
 * What is taught by a drawing that moves: its name on the stage, what it is called, the names of its parts in the order in
 * which they are pointed at, and how people ask for it. After `?` words that teach only beside "how", "why", "diagram" and
 * the like; after `!` words with which it is something else; `…` stands for a few words between, `*` for any ending. Read by `reader/ideas/processes.ts`.
 */
import type { Taught } from '../../score/processes.js';

const TABLE = `
plates | plates make a mountain | 板块碰撞
| crust, molten rock, mountain | 地壳, 岩浆, 山脉
| tectonic plate*, plate tectonics, continental plate*, plates collid*, collid* plates, continental drift, ?mountain* … form*, ?mountain* made, ?formation of … mountain*, ?fold* mountain*, mountain building, !volcan*
| 板块, 地壳运动, 造山运动, 褶皱山, 大陆漂移, ?山脉…形成, ?山是怎么, ?高山…形成, ?喜马拉雅山…形成, !火山

volcano | a volcano cut open | 火山剖面
| magma chamber, vent, lava, ash | 岩浆房, 火山通道, 熔岩, 火山灰
| ?volcano*, ?magma chamber, ?volcanic eruption
| ?火山

earth-inside | inside the Earth | 地球内部
| crust, mantle, outer core, inner core | 地壳, 地幔, 外核, 内核
| layers of the earth, earth's layers, earth layers, inside the earth, inside of the earth, earth's core, earth's interior, core of the earth, ?earth … cutaway, ?cutaway … earth, structure of the earth, interior of the earth
| 地球内部, 地球的内部, 地球结构, 地球的结构, 地心结构, 地核, 地幔, ?地球…剖面, ?地球…一层一层

tides | tides | 潮汐
| Moon, high tide, low tide | 月球, 涨潮, 退潮
| ?tide*, ?high tide, ?tidal, high and low tide, tides work
| 潮汐, ?涨潮, ?退潮, 潮起潮落的原理

tilt | why there are seasons | 为什么有四季
| northern summer, autumn, northern winter, spring | 北半球夏季, 秋季, 北半球冬季, 春季
| earth's tilt, tilt of the earth, earth's axis, axial tilt, ?seasons … tilt, ?summer … winter, ?earth … around the sun, ?earth … tilt*
| 地轴倾斜, 地球自转轴, 黄赤交角, 四季的形成, 四季形成, 四季的成因, ?夏天…冬天, ?夏季…冬季, ?地球公转…四季, ?四季…地球

moon-phases | phases of the moon | 月相变化
| new moon, waxing half, full moon, waning half | 新月, 上弦月, 满月, 下弦月
| phases of the moon, moon phases, moon's phases, lunar phases, phases of moon, ?moon change*, ?the moon … shape
| 月相, 月有阴晴圆缺, 月亮的圆缺, 月亮圆缺, ?月亮…变化, ?月亮…弯, ?阴晴圆缺

heart | a heart pumps blood | 心脏泵血
| right atrium, right ventricle, left atrium, left ventricle | 右心房, 右心室, 左心房, 左心室
| heart pump*, heart … pumping, human heart, heart … chambers, heart … valves, heart pumps, blood circulation, circulatory system, ?human heart, ?heart works, ?heart work, ?heart beat*, ?heart … blood, ?inside … heart, ?heart … section, ?blood … heart, ?blood flow*, pulmonary circulation
| 心脏泵血, 心脏…泵血, 泵血, 血液循环, 体循环, 肺循环, ?心脏, ?血液…流

lungs | lungs breathe | 肺的呼吸
| windpipe, lung, air sacs, diaphragm | 气管, 肺, 肺泡, 膈肌
| respiratory system, ?lungs, ?lung, ?we breathe, ?breathing work*, gas exchange, ?diaphragm, ?human breath*
| 呼吸系统, 肺…呼吸, ?肺, 肺泡, ?人…呼吸, 气体交换, ?呼吸

digestion | where food goes | 食物的消化
| mouth, gullet, stomach, small intestine, large intestine | 口腔, 食道, 胃, 小肠, 大肠
| digestive system, digestive tract, digestion, ?food … digest*, ?stomach work*, ?food … body, ?journey of food, ?we eat food, ?human stomach
| 消化系统, 消化道, 食物的消化, 食物消化, ?食物…身体, ?消化, ?肠胃

seed | a seed becomes a plant | 种子发芽长大
| seed, root, leaf, stem, flower | 种子, 根, 叶, 茎, 花
| germinat*, seed sprout*, seed … into a plant, seed … to plant, seed to plant, seed to flower, seed … becomes a plant, ?seed … grow*, sprouting seed, life cycle of a plant, plant life cycle, life cycle of a flower, ?plants grow, ?plant grow*, ?a plant grows, ?flower* grow*, ?sunflower* grow*, ?seeds grow, ?bean … grow*, !tree
| 种子发芽, 种子…发芽, 种子的萌发, 种子萌发, ?种子…长成, ?种子…变成, ?种子, 植物的一生, 植物生长过程, 植物的生长过程, 从种子到, 豆子发芽, 破土而出, ?植物…生长, ?植物…长大, ?花…长, ?花开的过程, !树, !长成一

states | ice, water, vapour | 冰、水、水蒸气
| ice, water, vapour | 固态：冰, 液态：水, 气态：水蒸气
| states of matter, states of water, solid liquid gas, solid, liquid and gas, solids liquids and gases, ice … water … steam, ice … water … vapo*, ice to water to, ice melts to water … steam, ?water boil*, ?ice melt*, ?water evaporat*, phase change*, ?melting and boiling
| 三态, 物态变化, 水结冰, 融化…蒸发, 结冰…融化, 冰融化成水, 水变成冰, 冰变水, 冰…水…水蒸气, 冰…水…汽, 固液气, 固态液态气态, 固体液体气体, ?冰…融化, ?水…蒸发, ?水…沸腾, ?水…烧开

cell | a cell divides | 细胞分裂
| cell, chromosomes, two daughter cells | 细胞, 染色体, 两个子细胞
| cell divi*, mitosis, cells dividing, cell is dividing, dividing cell*, cell split*, cells split*, meiosis, amoeba divid*, bacteria … divid*, ?cells multipl*
| 细胞分裂, 细胞…分裂, 有丝分裂, 减数分裂, 分裂的细胞

dna | the double helix | DNA双螺旋
| strand, base pair, strand | 链, 碱基对, 链
| dna, double helix, dna helix
| dna, 双螺旋, 脱氧核糖核酸, 基因…螺旋

atom | an atom | 原子
| nucleus, neutron, electron | 原子核, 中子, 电子
| atom*, atomic model, electrons orbit*, electrons … nucleus, nucleus … electrons, bohr model, ?atomic structure, structure of an atom, !bomb*, !ant, !smash*
| 原子, 原子结构, 原子模型, 电子…原子核, ?原子核, !弹, !能, !笔

nerve | a nerve passes a spark on | 神经传导
| nerve cell, fibre, synapse | 神经元, 轴突, 突触
| neuron*, nerve cell*, synapse*, nerve impulse*, nervous system, ?brain work*, ?brain cell*, neural
| 神经元, 神经细胞, 神经冲动, 神经传导, 神经系统, 突触, ?大脑…工作, ?神经

gears | gears | 齿轮
| drives, is driven | 主动轮, 从动轮
| gears turning, gears work, turning gears, gears … turn*, gears … mesh*, interlocking gears, gears rotat*, gears … spin*, ?gear*, wooden gears, meshing gears, cogwheels, cogs turning, gears and cogs
| 齿轮转动, 齿轮…转, 齿轮传动, 齿轮咬合, 齿轮…咬合, ?齿轮

lever | a lever | 杠杆
| fulcrum, load, effort | 支点, 阻力, 动力
| ?lever*, law of the lever, lever and fulcrum, ?seesaw work*, fulcrum
| 杠杆原理, ?杠杆, 支点, ?跷跷板

pulley | a pulley | 滑轮
| fixed pulley, movable pulley, half the pull | 定滑轮, 动滑轮, 省一半力
| ?pulley*, pulley system, block and tackle
| ?滑轮, 滑轮组, 定滑轮, 动滑轮

buoyancy | what floats and what sinks | 浮力
| push of the water, weight, sinks | 浮力, 重力, 下沉
| buoyan*, archimedes, sink or float, float or sink, ?float* … sink*, ?things float, ?ships float, ?boats float, ?ship* float*, ?wood float*
| 浮力, 阿基米德, 沉与浮, 沉浮, ?船…浮, ?木头…浮, ?浮在水, ?沉下去

engine | an engine's four strokes | 四冲程发动机
| intake, compression, power, exhaust | 进气, 压缩, 做功, 排气
| engine work*, ?engine*, piston*, four stroke, four-stroke, 4 stroke, 4-stroke, combustion engine, ?car engine
| 四冲程, 内燃机, 活塞, ?发动机, ?引擎

circuit | an electric circuit | 电路
| battery, switch, lamp, electrons | 电池, 开关, 灯泡, 电子
| electric circuit*, electrical circuit*, simple circuit, ?circuit*, electric current, current flow*, ?electricity, ?light bulb*, ?lamp light*, electrons flow*
| 电路, 电流, ?电灯, ?灯泡, ?电是, ?电从

sound | sound waves | 声波
| loudspeaker, pressed air, ear | 扬声器, 空气疏密, 耳朵
| sound wave*, soundwave*, ?sound travel*, ?sound, ?we hear, ?hearing works
| 声波, 声音的传播, 声音传播, 声音…传, ?声音, ?耳朵…听

prism | light in a prism | 棱镜分光
| white light, prism, spectrum | 白光, 三棱镜, 光谱
| ?prism*, light … prism, ?white light … colo*, dispersion of light, newton's prism, ?light … colo*, ?spectrum
| 棱镜, 三棱镜, 光的色散, 色散, 白光…七色, 白光…分, 阳光…七种颜色

angles | kinds of angles | 角的种类
| acute angle, right angle, obtuse angle | 锐角, 直角, 钝角
| acute angle*, obtuse angle*, right angle*, types of angles, kinds of angles, ?angles, geometry angles, angle measur*, acute … obtuse
| 锐角, 钝角, 直角和, 角的分类, 角的种类, 角的度量, 认识角, ?角度

fractions | fractions | 分数
| whole, half, quarter, three quarters | 整体, 一半, 四分之一, 四分之三
| fraction*, one half and one quarter, halves and quarters, one quarter, one fourth, three quarters of a pizza
| 分数, 四分之一, 二分之一, 几分之几

times-table | times table | 乘法表
| |
| times table*, multiplication table*, multiplication chart, times tables, multiplication facts, ?multiplication, ?multipl*
| 乘法表, 乘法口诀, 九九表, 九九乘法, 口诀表, ?乘法

right-triangle | Pythagoras | 勾股定理
| |
| pythagor*, right triangle*, right-angled triangle*, a squared plus b squared
| 勾股定理, 毕达哥拉斯, 勾股
`;

export interface TaughtRow {
  name: Taught;
  said: Record<'en' | 'zh', string>;
  words: Record<'en' | 'zh', readonly string[]>;
  phrases: Record<'en' | 'zh', readonly string[]>;
}

const parts = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const TAUGHT_ROWS: readonly TaughtRow[] = TABLE.trim()
  .split('\n\n')
  .map((block) => {
    const [name, en, zh, words, wordsChinese, phrases, phrasesChinese] = block
      .replaceAll('\n', ' ')
      .split('|')
      .map((part) => part.trim()) as [Taught, string, string, string, string, string, string];
    return {
      name,
      said: { en, zh },
      words: { en: parts(words, ','), zh: parts(wordsChinese, ',') },
      phrases: { en: parts(phrases, ','), zh: parts(phrasesChinese, ',') },
    };
  });
