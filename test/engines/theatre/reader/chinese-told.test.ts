import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const namesOf = (prompt: string) => readPrompt(prompt).subjects.map(({ name }) => name);
const actsOf = (prompt: string) => readPrompt(prompt).caption.map(({ concept }) => concept);

describe('who flies stands on what carries them', () => {
  it.each([
    ['御剑飞过雪山', '剑客', 'prop-flying-sword'],
    ['武侠，白衣少年御剑飞行', '剑客', 'prop-flying-sword'],
    ['师妹御剑飞过竹林', '师妹', 'prop-flying-sword'],
    ['哪吒踩着风火轮飞', '哪吒', 'prop-fire-wheels'],
    ['孙悟空驾着筋斗云飞过大海', '孙悟空', 'prop-riding-cloud'],
  ])('%s', (prompt, who, sprite) => {
    const { subjects, relations } = readPrompt(prompt);

    expect(subjects.map(({ name }) => name)).toContain(who);
    expect(relations).toContainEqual({
      subject: subjects.findIndex(({ name }) => name === who),
      relation: 'on',
      other: subjects.findIndex((one) => one.sprite === sprite),
    });
  });

  it.each(['剑客拿着剑', '武士拔剑'])('but no sword that is held: %s', (prompt) => {
    expect(readPrompt(prompt).relations).toEqual([]);
  });
});

describe('the wind takes it, and nobody plays a trumpet', () => {
  it.each(['大象坐敞篷车 头伸出窗外吹风', '海风把草帽吹跑了', '大妈的假发被吹跑了', '两个女孩在海边吹着晚风'])(
    '%s',
    (prompt) => {
      expect(actsOf(prompt)).not.toContain('act.play');
    },
  );

  it.each(['男孩吹小号', '爷爷吹着口琴'])('but who blows one does: %s', (prompt) => {
    expect(actsOf(prompt)).toContain('act.play');
  });

  it('whoever is in the rain pours nothing', () => {
    expect(actsOf('快递员淋着雨跑')).not.toContain('act.work');
    expect(readPrompt('快递员淋着雨跑').weather).toBe('rain');
  });
});

describe('who is told of', () => {
  it.each([
    ['女孩等公交，来的却是一只大乌龟', ['女孩', '乌龟']],
    ['狐妖姐姐撑着伞走', ['狐妖姐姐']],
    ['五个骷髅小兵在吵架', ['骷髅小兵']],
    ['兔子先生在看书', ['兔子先生']],
    ['相亲的时候，男的掏出一盆仙人掌', ['男人', '仙人掌']],
    ['醒狮跳梅花桩', ['醒狮']],
  ])('%s', (prompt, names) => {
    expect(namesOf(prompt)).toEqual(names);
  });

  it.each([
    ['猫和妹妹在院子里', ['猫', '妹妹']],
    ['狗，爷爷在公园', ['狗', '爷爷']],
  ])('two are two: %s', (prompt, names) => {
    expect(namesOf(prompt)).toEqual(names);
  });

  it.each(['牧童骑在牛背上', '小男孩骑在大象背上'])('whoever is on a back rides: %s', (prompt) => {
    expect(readPrompt(prompt).relations).toEqual([{ subject: 0, relation: 'on', other: 1 }]);
  });

  it('who has it in the end is another', () => {
    const { chapters = [] } = readPrompt('两只柴犬抢一根骨头，最后被猫叼走了');

    expect(chapters.map(({ subjects }) => subjects[0]!.name)).toEqual(['柴犬', '猫']);
  });
});

describe('what one wishes for a film is nobody in it', () => {
  it.each([
    ['女剑客站在山顶，特效拉满', '女侠'],
    ['氛围感拉满，女孩在窗边看书', '女孩'],
  ])('%s', (prompt, who) => {
    expect(namesOf(prompt)[0]).toContain(who);
    expect(actsOf(prompt)).not.toContain('act.play');
  });

  it('a style of cyberpunk is no wind', () => {
    expect(readPrompt('赛博朋克风的上海，轻轨穿过大楼')).toMatchObject({ look: 'cyberpunk' });
    expect(readPrompt('赛博朋克风的上海，轻轨穿过大楼').weather).toBeUndefined();
    expect(readPrompt('刮风的上海').weather).toBe('wind');
  });
});

describe('instruments of China are what is played', () => {
  it.each([
    ['美女弹古筝', 'prop-guzheng'],
    ['老爷爷拉二胡', 'prop-erhu'],
    ['女孩弹琵琶', 'prop-pipa'],
  ])('%s', (prompt, sprite) => {
    expect(readPrompt(prompt).subjects[0]!.props?.play).toEqual({ sprite });
  });
});

describe('leaves that fly or lie about dress a place', () => {
  it.each([
    ['竹林里两个女侠对打，竹叶乱飞', '1f343'],
    ['爷爷坐在公园长椅上，满地银杏叶', 'prop-ginkgo-leaf'],
    ['高铁穿过向日葵花田', '1f33b'],
  ])('%s', (prompt, sprite) => {
    expect(readPrompt(prompt).dressing?.map((one) => one.sprite)).toContain(sprite);
  });

  it.each(['男孩在公园里看一片树叶', '女孩捡起一片枫叶'])('one leaf does not: %s', (prompt) => {
    expect(readPrompt(prompt).dressing ?? []).toEqual([]);
  });
});

describe('what is cried and ordered in the street', () => {
  it.each([
    ['老板，来一碗热腾腾的牛肉面', ['面条']],
    ['小鸭子过马路，交警叔叔在指挥', ['小鸭子', '交警叔叔']],
    ['气球大叔在公园里叫卖', ['大叔']],
    ['财神爷给打工人发红包', ['财神爷', '打工人']],
    ['包子铺老板掀开蒸笼', ['厨师']],
    ['新疆大叔跳舞', ['大叔']],
    ['公司老板在跳舞', ['老板']],
  ])('%s', (prompt, names) => {
    expect(namesOf(prompt)).toEqual(names);
  });

  it('a red envelope is given, and nobody turns red', () => {
    expect(readPrompt('奶奶给孙子发红包').dealing).toMatchObject({ name: 'give', thing: '1f9e7' });
  });

  it.each([
    ['大熊猫滑滑梯', '大熊猫'],
    ['乒乓球打到第三十个回合', '人'],
    ['梅西踢进决赛的点球', '球星'],
  ])('who plays is there: %s', (prompt, who) => {
    expect(namesOf(prompt)[0]).toContain(who);
  });

  it('a lion of stone is of stone', () => {
    expect(readPrompt('石狮子半夜打哈欠').subjects[0]).toMatchObject({ name: '狮子', surface: 'stone' });
    expect(readPrompt('狮子在石头上打哈欠').subjects[0]!.surface).toBeUndefined();
  });

  it.each(['给小朋友讲毛毛虫怎么变成蝴蝶的', '毛毛虫是怎么变成蝴蝶的'])('who is taught is not there: %s', (prompt) => {
    expect(readPrompt(prompt).lesson).toBe('butterfly');
  });
});

describe('what an offer shows stands in its last clause', () => {
  it('a fruit shop', () => {
    const { subjects, titles } = readPrompt('周末大促，水果店全场半价，西瓜跳舞');

    expect(subjects.map(({ name }) => name)).toEqual(['西瓜']);
    expect(titles).toEqual(['周末大促，水果店全场半价']);
  });

  it.each([
    ['奶茶店新品广告，芒果冰沙，清凉一夏', '冰沙'],
    ['理发店小广告，剪完帅一圈那种效果', '理发师'],
  ])('%s', (prompt, who) => {
    expect(namesOf(prompt)).toContain(who);
  });
});

describe('modifiers of who is told of are no place and no event', () => {
  it('where somebody comes from is not where they are', () => {
    expect(readPrompt('东北大爷在公园跳舞').sets).toEqual(['park']);
    expect(namesOf('重庆，一个女孩在跑步')).toEqual(['女孩']);
  });

  it.each(['拔河比赛，双方势均力敌', '拔河比赛'])('an event stays one, however even it is: %s', (prompt) => {
    expect(readPrompt(prompt).lesson).toBe('tug-of-war');
  });

  it('who rides along the sea is on the shore', () => {
    expect(readPrompt('晚霞染红了整片海，一个人骑单车').sets).toEqual(['beach']);
    expect(readPrompt('大海上，一条小船').sets).toEqual(['ocean']);
  });
});

describe('beside who carries a thing others stand', () => {
  it.each([
    ['撑伞的姑娘和一只黑猫', ['姑娘', '黑猫']],
    ['抱着花的女孩和狗在跑', ['女孩', '狗']],
    ['会飞的鲸鱼载着孩子穿过云层', ['孩子', '鲸鱼']],
    ['迟到的学生翻墙被教导主任抓住', ['学生', '教导主任']],
  ])('%s', (prompt, names) => {
    expect(namesOf(prompt)).toEqual(names);
  });

  it.each(['女孩抱着小猫', '男孩拿着书和苹果'])('but what is carried is in hand: %s', (prompt) => {
    expect(namesOf(prompt)).toHaveLength(1);
  });
});

describe('whoever is left out is somebody', () => {
  it.each([
    ['上班摸鱼被老板发现了', ['打工人', '老板'], 'scold'],
    ['上课偷偷吃辣条被老师抓住', ['学生', '老师'], 'scold'],
    ['钓了半天鱼，结果钓上来一只靴子', ['男人'], 'angle'],
    ['打开冰箱没想到里面坐着一只企鹅', ['男人', '企鹅'], 'find-in'],
    ['一边看手机一边走路，结果被车追', ['男人'], undefined],
  ])('%s', (prompt, names, dealing) => {
    const reading = readPrompt(prompt);

    expect(namesOf(prompt).slice(0, names.length)).toEqual(names);
    expect(reading.dealing?.name).toBe(dealing);
  });

  it.each([
    ['突然下大雨', '男人'],
    ['跑来一只小猫，结果睡着了', '男人'],
    ['小猫偷鱼被主人发现', '男人'],
  ])('but nobody is added who was not: %s', (prompt, nobody) => {
    expect(namesOf(prompt)).not.toContain(nobody);
  });
});

describe('how a film is to look and what it is for is no weather and nobody', () => {
  it.each(['国潮风的老虎喝奶茶', '废土风的机器人走路'])('%s', (prompt) => {
    expect(readPrompt(prompt).weather).toBeUndefined();
  });

  it.each([
    ['大风的夜晚一只猫', 'wind'],
    ['狂风的海边站着一个男孩', 'wind'],
  ])('but wind is wind: %s', (prompt, weather) => {
    expect(readPrompt(prompt).weather).toBe(weather);
  });

  it.each(['演示一下怎么系鞋带', '教小朋友刷牙的步骤', '宣传一下我们村的橙子'])(
    'no word is strange in: %s',
    (prompt) => {
      expect(readPrompt(prompt).unknown).toEqual([]);
    },
  );
});

describe('what lives in old tales is where they are told', () => {
  it.each([
    ['玉兔在捣药', 'moon'],
    ['皇帝在批奏折', 'palace'],
    ['乾隆在挥手', 'palace'],
    ['女侠在练剑', 'bamboo-forest'],
    ['螃蟹从沙子里钻出来', 'beach'],
  ] as const)('%s', (prompt, set) => {
    expect(readPrompt(prompt).sets).toContain(set);
  });

  it.each([
    ['两个老人在公园长椅上分享一个烤红薯', 'share'],
    ['绝杀三分球', 'dunk'],
    ['哥哥把蛋糕让给了妹妹', 'give'],
  ])('what is done with it is seen: %s', (prompt, dealing) => {
    expect(readPrompt(prompt).dealing?.name).toBe(dealing);
  });
});

describe('the point that comes last is what is seen', () => {
  it.each([
    ['以为是石头，没想到是一只大乌龟', '石头', 'change'],
    ['一觉醒来发现自己变成了一只猫', '男人', 'change'],
    ['健身房里肌肉男举不起一只小哑铃', '肌肉男', 'too-heavy'],
    ['小熊从树上掉下来，正好掉进蜂蜜桶里', '小熊', 'get-in'],
    ['月饼们排着队跳进礼盒', '月饼', 'get-in'],
    ['奶奶在织毛衣，毛线团被猫滚走了', '奶奶', 'steal'],
    ['蜘蛛从天花板上垂下来吓哭了小孩', '蜘蛛', 'scare'],
    ['女孩教奶奶用手机', '女孩', 'teach'],
  ])('%s', (prompt, who, dealing) => {
    const { subjects, dealing: told } = readPrompt(prompt);

    expect(subjects[0]?.name).toBe(who);
    expect(told?.name).toBe(dealing);
  });

  it.each([
    ['猫跳进河里', 'get-in'],
    ['爸爸举起哑铃', 'too-heavy'],
    ['两个女孩在公园里散步', 'share'],
    ['我以为今天会下雨', 'change'],
  ])('but not in: %s', (prompt, dealing) => {
    expect(readPrompt(prompt).dealing?.name).not.toBe(dealing);
  });

  it('fireworks that a family watches burst under the sky', () => {
    const { sets, subjects } = readPrompt('除夕夜，一家人看烟花');

    expect(sets).not.toContain('living-room');
    expect(subjects.map(({ sprite }) => sprite)).toContain('1f386');
  });

  it('the next second is no length of a film', () => {
    expect(readPrompt('小猫睡觉，下一秒跳起来').seconds).toBeUndefined();
    expect(readPrompt('学霸一秒写完试卷').seconds).toBeUndefined();
    expect(readPrompt('一秒的视频，小猫跳').seconds).toBe(1);
  });
});
