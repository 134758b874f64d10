import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const told = (prompt: string): string => readPrompt(prompt).understood.split(' · ')[0]!;

it.each([
  ['猫吃光了小鱼干', '猫吃饼干'],
  ['男孩跳了一支舞', '男孩跳舞'],
  ['爸爸打了个喷嚏', '爸爸打喷嚏'],
  ['小偷被警察抓住了', '警察走近小偷'],
  ['妈妈让儿子写作业', '妈妈说“快写作业！”、儿子写作业'],
  ['爷爷陪孙子放风筝', '爷爷放风筝、孙子放风筝'],
  ['狗子等了一天，主人一进门它就扑上去', '狗静立、跳跃、主人行走'],
  ['主播举着口红喊：三二一上链接！', '主播拿着口红、说“三二一上链接！”'],
  ['员工们在会议上打瞌睡', '会议：几个员工'],
  ['狗把花瓶咬烂了', '狗打碎花瓶'],
  ['同桌睡觉被老师用粉笔砸醒', '老师在同桌旁边打蜡笔'],
  ['貓咪帶著孩子問路', '猫咪说话、孩子说话'],
  ['我和妈妈包饺子', '男孩包饺子、妈妈包饺子'],
  ['外卖小哥骑电动车,护着怀里的奶茶', '外卖小哥保护奶茶、小型摩托车'],
  ['一个小女孩给狗撑伞', '小女孩和狗分享伞'],
  ['快递堆成一座山,女孩坐在山顶上哭', '女孩在几个快递上面坐着、哭泣'],
  ['李白喝酒,月亮也举起酒杯', '李白喝酒、满月脸拿着酒杯'],
  ['小猫钓鱼,钓上来一只鲨鱼', '小猫钓鲨鱼'],
  ['汉服少女跳舞', '穿着长袍的少女跳舞'],
  ['蚂蚁搬的是一块比自己大十倍的蛋糕', '蚂蚁拿着蛋糕'],
  ['外星人降落,大爷递给他一根烟', '大爷走近外星人、烟'],
  ['流浪狗走在路上,一个小女孩给它撑伞', '小女孩在狗旁边拿着伞'],
  ['女朋友生气了,男生跪着求原谅,旁边的猫看热闹', '男生和女朋友和好、猫静立'],
  ['打工人默默把外卖藏到桌子底下', '打工人在桌子下方'],
  ['猫踩着一串脚印走进来', '猫在脚印旁边行走'],
  ['祝爷爷奶奶快乐,两个老人散步', '爷爷行走、奶奶行走'],
  ['机器人服务员端着面条', '机器人服务员拿着面条'],
  ['女孩的红旗随风飘扬', '女孩、红旗'],
])('%s is %s', (prompt, understood) => {
  expect(told(prompt)).toBe(understood);
});

it('takes no character out of a word that it does not know', () => {
  expect(readPrompt('司马光站在石墩上').subjects.map(({ sprite }) => sprite)).not.toContain('1f40e');
});

it('crosses what is seen out of a train', () => {
  expect(readPrompt('高铁窗外油菜花田一路变成雪山').chapters?.map(({ sets }) => sets)).toEqual([
    ['railway'],
    ['snowy-mountains'],
  ]);
});

it('lets a story follow a line of a poem', () => {
  expect(told('清明时节雨纷纷,一个牧童骑着牛吹笛子,指着远处的山')).toBe('牧童骑着牛');
});

it('writes over a mood what the chatter wrote', () => {
  expect(readPrompt('周一早上的我,躺在床上被闹钟吓醒,抱着枕头不肯起来').titles).toEqual([
    '周一早上的我,躺在床上被闹钟吓醒,抱着枕头不肯起来',
  ]);
});

it.each([
  ['奶茶广告:草莓掉进牛奶里,溅起粉色的浪花', [], 'restaurant'],
  ['本店火锅买一送一,服务员端着火锅跳舞', ['本店火锅买一送一'], 'restaurant'],
])('shows what an advert tells of its goods: %s', (prompt, titles, set) => {
  const reading = readPrompt(prompt);
  expect(reading.titles).toEqual(titles);
  expect(reading.sets).toEqual([set]);
});

it('lets the moon be bitten by whomever', () => {
  expect(told('中秋节,月亮被人咬了一口,掉下来的渣是酥皮')).toBe('满月脸摇晃');
});
