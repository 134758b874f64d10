/** What lights, looks, relations and cameras are called in the understood line: English, Chinese. Read by `understood.ts`. */
import type { Colour, FrameName, Light, Look, Weather } from '../../score.js';
import type { CameraMove, Relation } from '../sense.js';

export const NUMBERS_EN = ['no', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
export const NUMBERS_ZH = ['零', '一', '两', '三', '四', '五', '六', '七', '八'];
export const LIGHTS: Record<Light, [string, string]> = {
  morning: ['in the morning', '清晨'],
  day: ['by day', '白天'],
  sunset: ['at sunset', '日落'],
  night: ['at night', '夜晚'],
};
export const WEATHERS: Record<Weather, [string, string]> = {
  clear: ['clear', '晴朗'],
  rain: ['rain', '下雨'],
  snow: ['snow', '下雪'],
  fog: ['fog', '起雾'],
  storm: ['storm', '暴风雨'],
  wind: ['wind', '刮风'],
};
export const LOOKS: Record<Look, [string, string]> = {
  plain: ['', ''],
  'pixel-art': ['pixel art', '像素风'],
  'old-film': ['old film', '老电影'],
  'black-and-white': ['black and white', '黑白'],
  watercolour: ['watercolour', '水彩'],
  'oil-painting': ['oil painting', '油画'],
  'van-gogh': ['after Van Gogh', '梵高风格'],
  'ukiyo-e': ['ukiyo-e', '浮世绘'],
  cyberpunk: ['cyberpunk', '赛博朋克'],
  cartoon: ['cartoon', '动画风格'],
  surrealism: ['surreal', '超现实'],
  'neon-outline': ['neon outline', '霓虹线条'],
  pencil: ['pencil drawing', '铅笔画'],
  comic: ['comic', '漫画'],
};
export const FRAMES: Record<FrameName, [string, string]> = {
  'glass-sphere': ['in a glass sphere', '在玻璃球里'],
  screen: ['on a screen', '在屏幕上'],
  'picture-frame': ['in a picture frame', '在画框里'],
};
export const CAMERAS: Record<CameraMove, [string, string]> = {
  still: ['still camera', '固定镜头'],
  pan_left: ['pan left', '镜头左移'],
  pan_right: ['pan right', '镜头右移'],
  tilt_up: ['tilt up', '镜头上移'],
  tilt_down: ['tilt down', '镜头下移'],
  zoom_in: ['zoom in', '镜头推近'],
  zoom_out: ['zoom out', '镜头拉远'],
  follow: ['camera follows', '镜头跟随'],
  shake: ['shaky camera', '手持镜头'],
  orbit: ['camera circles', '镜头环绕'],
  close_up: ['close-up', '特写'],
  wide: ['wide shot', '远景'],
  rack_focus: ['rack focus', '移焦'],
};
export const COLOURS_ZH: Record<Colour, string> = {
  red: '红色',
  orange: '橙色',
  yellow: '黄色',
  green: '绿色',
  blue: '蓝色',
  purple: '紫色',
  pink: '粉色',
  brown: '棕色',
  black: '黑色',
  white: '白色',
  grey: '灰色',
  gold: '金色',
};
export const RELATIONS: Record<Relation, [string, string]> = {
  left_of: ['to the left of', '左边'],
  right_of: ['to the right of', '右边'],
  above: ['above', '上方'],
  below: ['below', '下方'],
  in_front_of: ['in front of', '前面'],
  behind: ['behind', '后面'],
  next_to: ['next to', '旁边'],
  on: ['on', '上面'],
  chase: ['chasing', '追'],
  approach: ['approaching', '走近'],
  leave: ['leaving', '离开'],
  inside: ['inside', '里面'],
  with: ['with', '和'],
  follow: ['following', '跟着'],
  around: ['around', '绕着'],
  over: ['over', '越过'],
};

/** Deeds that are told by what they are done with, where that is no thing of a name: English, Chinese. */
export const MANNER_DEEDS: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  'prop-snap': ['snapping fingers', '打响指'],
  'prop-fists': ['playing rock paper scissors', '玩剪刀石头布'],
  'prop-bridge': ['bending back', '后仰'],
  'prop-squat': ['squatting', '深蹲'],
  'prop-jumping-jack': ['doing jumping jacks', '做开合跳'],
  'prop-push-up': ['doing push-ups', '做俯卧撑'],
  'prop-pull-up': ['doing pull-ups', '做引体向上'],
  'prop-yoga': ['doing yoga', '做瑜伽'],
  'prop-stance': ['practising martial arts', '练武'],
  'prop-air-drums': ['drumming in the air', '空中打鼓'],
  'prop-robot': ['dancing like a robot', '跳机器人舞'],
  'prop-melt': ['melting', '融化'],
  'prop-ring': ['proposing', '求婚'],
  'prop-pet': ['stroking', '抚摸'],
  'prop-massage-table': ['giving a massage', '按摩'],
  'prop-massage-table-legs': ['massaging legs', '按摩腿部'],
  'prop-barber-chair': ['cutting hair', '理发'],
  'prop-dish-counter': ['washing dishes', '洗碗'],
  'drink 1f382': ['blowing out candles', '吹蜡烛'],
  'drink 1fae7': ['blowing bubbles', '吹泡泡'],
  'drink 1f9fb': ['blowing a nose', '擤鼻涕'],
};
