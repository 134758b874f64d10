/** How it looks and how it is filmed: colours, counts, light, weather, looks, camera, tempo. Read by `dictionary.ts`. */
import type { Light, Weather } from '../../score/score.js';
import type { CameraMove, Direction, Relation } from '../words/sense.js';

/** English words, Chinese words. */
export type Words = [english: string, chinese: string];

export const COUNT_WORDS: [number | 'several', ...Words][] = [
  [1, 'one, single, lone, lonely, solitary', '一, 一个, 一只, 独自'],
  [2, 'two, pair of, couple of, twin, both, duo of', '两, 二, 俩, 双, 一对, 一双双'],
  [3, 'three, trio of, triple', '三, 仨'],
  [4, 'four, quartet of', '四'],
  [5, 'five', '五'],
  [6, 'six, half dozen', '六'],
  [7, 'seven', '七'],
  [8, 'eight', '八'],
  [9, 'nine', '九'],
  [10, 'ten', '十'],
  [11, 'eleven', '十一'],
  [12, 'twelve, dozen', '十二'],
  [
    'several',
    'several, few, group of, herd of, flock of, pack of, school of, bunch of, crowd of, many, lot of, lots of, some, swarm of, dozens of, hundreds of, thousands of, multiple, numerous, various, team of, gang of, pride of, army of, family of, hundred, army, colony of, bouquet of, pod of, fleet of, squad of, crew of, class of, audience of, jury of, panel of, band of, troop of, parade of, battalion of, mob of, queue of, posse of, flotilla of, club of, row of, line of, stack of, pile of, litter of, full of, filled with, packed with, crowded with',
    '几, 几只, 许多, 很多, 一群, 一些, 好几只, 好几个, 数只, 成群, 多只, 多个, 大群, 众多, 无数, 成千上万, 数百, 一堆, 一排, 一队, 好多, 若干, 一大群, 一窝, 一支, 一伙, 一家子, 一班, 一串, 好几, 几十, 上百, 成群的, 一帮, 百, 千, 万, 充满, 充满了, 布满, 布满了, 到处是, 到处都是, 满是, 遍布, 挤满, 挤满了, 充斥着, 满天, 漫天, 满地',
  ],
];

/** What counts things in Chinese: 一只, 两条. */
export const MEASURE_WORDS =
  '只 条 匹 头 个 辆 艘 把 张 台 部 本 根 份 盆 朵 棵 位 名 座 颗 片 块 杯 瓶 支 枝 幅 件 套 顶 盏 口 尾 架 列 株 束 滴 碗 盘 间 隻 輛 匹 頭 個 條 張 檯 盞 顆 棵 棟 栋 所 面 扇 粒 节 枚 峰 羽 双 双双 群 对 堆 排 串 队 副 道 股 轮 团 坨 件 门 尊 幢 首 场 包 袋 盒 锅 桶 箱 筐 笼 壶 罐 篮 捆 摞';

export const LIGHT_WORDS: Record<Light, Words> = {
  morning: [
    'morning, dawn, sunrise, daybreak, early morning, at dawn, first light, in morning, sun rise, sun rises, rising sun',
    '早晨, 清晨, 黎明, 日出, 早上, 拂晓, 破晓, 晨光, 晨曦, 太阳升起, 旭日东升, 🌅, 🌄',
  ],
  day: [
    'day, daytime, daylight, noon, midday, sunny, sunlight, sunshine, sunny day, bright day, in sun, bright sunlight, afternoon, by day, sunlit, sun, blue sky, easter, easter sunday, thanksgiving, valentine day, mother day, father day, children day, independence day, new year day, 🌞',
    '白天, 正午, 中午, 晴天, 阳光, 阳光下, 下午, 日间, 午后, 阳光明媚, 大白天, 阳光灿烂, 太阳, 艳阳, 蓝天白云, 母亲节, 父亲节, 儿童节, 情人节, 端午节, 国庆节, 劳动节, 教师节, 元旦, 复活节, 感恩节, ☀️',
  ],
  sunset: [
    'sunset, dusk, golden hour, magic hour, twilight, evening, evening light, at sunset, sundown, nightfall, evening glow, sun set, sun sets, sun goes down, setting sun',
    '日落, 傍晚, 黄昏, 夕阳, 晚霞, 黄金时刻, 日落时分, 夕阳下, 落日, 太阳落下, 太阳落山, 太阳下山, 夕阳西下, 暮色, 🌇, 🌆',
  ],
  night: [
    'night, midnight, blue hour, nighttime, at night, moonlight, moonlit, starry night, starry, night sky, neon lit, neon lights, neon light, neon, by night, starlight, in dark, nocturnal, under stars, under moon, starry sky, neon signs, glowing neon, northern lights, aurora, moon, full moon, stars, crescent moon, halloween, halloween night, christmas, christmas eve, christmas day, christmas night, xmas, new year eve, chinese new year, lunar new year, spring festival, mid autumn festival, lantern festival, diwali, ramadan, hanukkah, bonfire night, campfire, 3am, 2am, 4am, late night, 🌕, 🌛, ⭐',
    '夜晚, 蓝调时刻, 蓝色时刻, 夜里, 晚上, 夜, 深夜, 午夜, 月光, 月光下, 星空, 夜色, 夜间, 半夜, 星夜, 夜空, 霓虹, 霓虹灯, 星光, 黑夜, 入夜, 极光, 月夜, 霓虹闪烁, 月亮, 满月, 圆月, 星星, 明月, 繁星, 万圣节, 万圣夜, 圣诞节, 圣诞夜, 平安夜, 除夕, 除夕夜, 大年夜, 跨年夜, 春节, 过年, 中秋, 中秋节, 元宵节, 元宵, 排灯节, 斋月, 篝火, 凌晨, 大半夜, 🌙, 🌃, 🌌',
  ],
};

export const WEATHER_WORDS: Record<Weather, Words> = {
  clear: ['clear, clear weather, clear skies, cloudless', '晴朗, 晴, 万里无云'],
  rain: [
    'rain, rainy, raining, drizzle, in rain, downpour, rainy day, heavy rain, puddle, shower of rain, rainfall, rainstorm, wet street, wet',
    '雨, 下雨, 雨中, 雨天, 大雨, 细雨, 小雨, 毛毛雨, 雨里, 暴雨, 倾盆大雨, 湿漉漉, 🌧️, ☔',
  ],
  snow: [
    'snow fall, snowing, falling snow, snowfall, blizzard, snowstorm, snowflakes, snowflake, heavy snow, sleet, it snows, snow falls',
    '下雪, 飘雪, 雪花, 暴风雪, 大雪, 飞雪, 雪天, 雪花飘飘, 鹅毛大雪, 风雪, 落雪, ❄️, 🌨️',
  ],
  fog: [
    'fog, foggy, mist, misty, haze, hazy, in fog, smoky, smog',
    '雾, 大雾, 薄雾, 有雾, 雾中, 雾气, 浓雾, 迷雾, 雾霾, 烟雾, 🌫️',
  ],
  storm: [
    'storm, stormy, thunderstorm, thunder, lightning, tempest, hurricane, tornado, lightning storm',
    '风暴, 暴风雨, 雷雨, 雷电, 闪电, 打雷, 雷暴, 飓风, 电闪雷鸣, 狂风暴雨, ⛈️, 🌩️',
  ],
  wind: [
    'wind, windy, breeze, gust, gale, sandstorm, breezy, gusty',
    '风, 刮风, 大风, 微风, 狂风, 风中, 有风, 吹着风, 清风, 沙尘暴, 🌬️',
  ],
};

/** Camera moves that need no direction word beside them. */
export const CAMERA_WORDS: Record<CameraMove, Words> = {
  rack_focus: [
    'rack focus, racking focus, focus pull, pull focus, focus shift, shallow focus, change focus',
    '变焦, 移焦, 焦点转移, 浅景深, 焦点变化, 焦点切换, 转移焦点, 切换焦点, 焦点移动, 跟焦, 对焦变化',
  ],
  still: [
    'static camera, still camera, fixed camera, static shot, locked camera, locked off, camera still, steady camera, steady, stable, steady shot, static, still shot, camera static, camera does not move, fixed shot, still',
    '固定镜头, 稳定, 静止镜头, 镜头不动, 镜头固定, 固定机位, 运镜稳定, 静止画面',
  ],
  pan_left: ['pan left, pan to left, left pan', '左摇, 左移镜头, 向左移镜头, 镜头左移, 左移'],
  pan_right: ['pan right, pan to right, right pan, pan', '右摇, 右移镜头, 向右移镜头, 镜头右移, 右移, 横移'],
  tilt_up: ['tilt up, camera up, look up shot, crane up, pedestal up', '上摇, 上移镜头, 向上移镜头, 镜头上移, 上移'],
  tilt_down: ['tilt down, camera down, crane down, pedestal down', '下摇, 下移镜头, 向下移镜头, 镜头下移, 下移'],
  zoom_in: [
    'zoom in, push in, dolly in, zoom, push in shot, zoom into, zoom in on, move in, camera approach, zoom closer, dolly forward',
    '推近, 推镜头, 推进, 拉近, 放大, 镜头拉近, 镜头推进, 镜头推近, 拉近镜头, 推近镜头, 变焦放大, 镜头靠近',
  ],
  zoom_out: [
    'zoom out, pull back, pull out, dolly out, zoom back, move out, dolly back, zoom away',
    '拉远, 拉镜头, 镜头拉远, 拉开, 缩小, 推远, 镜头推远, 拉远镜头, 镜头后退, 镜头后拉',
  ],
  follow: [
    'tracking shot, track shot, follow shot, following shot, camera follow, camera track, tracking camera',
    '跟拍, 镜头跟随, 跟随镜头, 追踪镜头, 镜头跟着, 跟镜头, 镜头追踪, 跟踪拍摄',
  ],
  shake: [
    'handheld, hand held, shaky camera, shaky cam, camera shake, handheld camera, shaky, shaking effect, intense shaking effect, shake effect, intense shaking, intense camera shake, shaky footage, earthquake effect',
    '手持, 手持镜头, 镜头晃动, 镜头抖动, 晃动镜头, 手持拍摄, 抖动镜头, 摇晃镜头, 镜头摇晃, 镜头震动, 画面抖动, 画面晃动, 画面摇晃, 画面震动, 抖动效果, 晃动效果, 摇晃效果, 震动效果, 震颤效果, 剧烈抖动, 剧烈晃动, 剧烈摇晃, 强烈抖动, 强烈晃动, 强烈摇晃',
  ],
  orbit: [
    'orbit, orbit shot, camera orbit, circle around, arc shot, rotate around, orbiting shot, orbit around, camera circle, 360 degree shot, 360 shot, 360 degree view, camera revolve, revolving camera, circling shot, 360 degree camera',
    '环绕镜头, 镜头环绕, 围绕拍摄, 环绕拍摄, 绕拍, 环绕运镜, 环拍, 360度环绕, 360度拍摄, 360度镜头, 环绕一周, 镜头旋转',
  ],
  close_up: [
    'close up, closeup, close up shot, close shot, extreme close up, macro, macro shot, portrait shot, in close up',
    '特写, 特写镜头, 近景, 近距离, 大特写, 近拍, 微距',
  ],
  wide: [
    'wide shot, wide angle, long shot, aerial view, aerial shot, establishing shot, bird eye view, birds eye view, wide view, panorama, panoramic, drone shot, drone camera, drone footage, full shot, drone view, extreme wide shot, far shot, aerial',
    '远景, 全景, 广角, 航拍, 无人机航拍, 无人机拍摄, 无人机镜头, 鸟瞰, 全景镜头, 大全景, 远景镜头, 俯瞰, 广角镜头',
  ],
};

/** What a direction or a verb means once the camera is spoken of. */
export const CAMERA_DIRECTIONS: Record<Direction, CameraMove> = {
  left: 'pan_left',
  right: 'pan_right',
  up: 'tilt_up',
  down: 'tilt_down',
  camera: 'zoom_in',
  away: 'zoom_out',
};

export const DIRECTION_WORDS: Record<Direction, Words> = {
  left: [
    'left, to left, leftward, leftwards, from right to left, towards left, toward left, from right, to left side, right to left, ⬅️',
    '向左, 往左, 朝左, 从右向左, 从右到左, 从右往左, 向左边, 往左边, 朝左边, 到左边, 到左侧, 向左侧, 从右边到左边, ⬅️',
  ],
  right: [
    'right, to right, rightward, rightwards, from left to right, towards right, toward right, from left, to right side, left to right, ➡️',
    '向右, 往右, 朝右, 从左向右, 从左到右, 从左往右, 向右边, 往右边, 朝右边, 到右边, 到右侧, 向右侧, 从左边到右边, ➡️',
  ],
  camera: [
    'towards camera, toward camera, to camera, towards viewer, toward viewer, towards us, toward us, at camera, towards me, toward me, forward towards camera, into foreground, closer, up to camera, towards screen, into camera',
    '朝镜头, 向镜头, 朝我们, 向我们, 朝着镜头, 向观众, 迎面, 朝观众, 迎着镜头, 对着镜头, 朝着我们, 向着镜头',
  ],
  away: [
    'away, into distance, away from camera, off into distance, into background, into sunset, away from viewer, away from us',
    '向远处, 向远方, 远去, 往远处, 走向远方, 朝远处, 渐行渐远, 远离镜头, 向天边',
  ],
  up: [
    'up, upward, upwards, into sky, skyward, to sky, into air, uphill, up into sky, ⬆️',
    '向上, 往上, 朝上, 向天空, 上升, 飞上天, 上天, ⬆️',
  ],
  down: [
    'down, downward, downwards, to ground, downhill, from sky, out of sky, ⬇️',
    '向下, 往下, 朝下, 从天而降, 从天上, 从空中, ⬇️',
  ],
};

/** Relations by preposition (English) and by place word after a noun (Chinese). */
export const RELATION_WORDS: [Relation, ...Words][] = [
  [
    'left_of',
    'to left of, on left of, left of, left side of, on left side of, at left of, to left hand side of',
    '左边, 左侧, 左面, 左方, 左手边, 的左边, 的左侧, 的左面, 左边的',
  ],
  [
    'right_of',
    'to right of, on right of, right of, right side of, on right side of, at right of',
    '右边, 右侧, 右面, 右方, 右手边, 的右边, 的右侧, 的右面',
  ],
  ['above', 'above, over top of, up above, higher than, hovering over', '上方, 的上方, 上空, 的上空, 头顶'],
  [
    'below',
    'below, beneath, underneath, under, on bottom of, at bottom of',
    '下面, 下方, 的下面, 的下方, 底下, 的底下, 下',
  ],
  ['over', 'over', ''],
  ['around', 'around', ''],
  ['in_front_of', 'in front of, in the front of, ahead of', '前面, 前方, 的前面, 的前方, 门前, 跟前, 面前, 前'],
  ['behind', 'behind, in back of, at back of', '后面, 后方, 的后面, 的后方, 背后, 身后, 的身后, 后'],
  [
    'next_to',
    'next to, beside, near, alongside, close to, by side of, side by side with, among, adjacent to',
    '旁边, 旁, 的旁边, 身边, 的身边, 附近, 边上, 附近的, 周围, 一旁',
  ],
  [
    'on',
    'on top of, on the top of, onto, on, atop, upon, on back of, on head of',
    '上面, 的上面, 背上, 的背上, 顶上, 上, 之上, 的头上, 顶部, 的顶部',
  ],
  ['with', 'with, together with, along with, accompanied by, in company of', ''],
];

export const TEMPO_WORDS: Record<'slowly' | 'quickly', Words> = {
  slowly: [
    'slowly, slow, gently, leisurely, gracefully, peacefully, calmly, lazily, softly, quietly, carefully, peaceful, at slow pace',
    '慢慢, 慢慢地, 缓缓, 缓慢, 缓缓地, 悠闲, 悠闲地, 轻轻, 轻轻地, 慢, 优雅, 优雅地, 缓慢地, 悄悄, 静静地, 徐徐',
  ],
  quickly: [
    'quickly, fast, fast moving, speeding, rapidly, swiftly, hastily, at full speed, speedily, super fast, at high speed, wildly, energetically',
    '快速, 飞快, 飞快地, 迅速, 快, 急速, 高速, 快速地, 迅速地, 快快, 猛然, 疯狂, 全速, 急忙',
  ],
};

/** How fast time itself goes: slow motion below 1, time lapse above. */
export const PACE_WORDS: [pace: number, ...words: Words][] = [
  [
    0.4,
    'slow motion, in slow motion, slow mo, in super slow motion, super slow motion, super slow, slowmo, bullet time, slowed down, in slow mo, ultra slow motion',
    '慢速, 慢动作, 慢速播放, 慢镜头, 超慢动作, 慢放, 慢动作播放, 超慢速',
  ],
  [
    3,
    'time lapse, timelapse, hyperlapse, fast motion, fast forward, in fast motion, sped up, speeded up',
    '延时摄影, 快进, 快镜头, 延时, 缩时, 快速播放, 延时拍摄, 加速播放, 倍速',
  ],
];
