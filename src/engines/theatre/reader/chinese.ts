/** Traditional characters to simplified ones, one for one, so that one lexicon serves both. Used by `segment.ts`. */

/** Traditional and simplified character by turns: those of the lexicon's words and of everyday prompts. */
const TRADITIONAL =
  '貓猫鳥鸟馬马魚鱼龍龙雞鸡鴨鸭鵝鹅豬猪獅狮貝贝蟲虫龜龟鯨鲸鯊鲨鴿鸽鷹鹰鶴鹤鸚鹦鵡鹉驢驴駱骆駝驼綿绵羣群猶犹獨独獸兽獵猎麗丽蟻蚁蠍蝎鳳凤鴉鸦鷗鸥鯉鲤鮭鲑車车輛辆機机飛飞艦舰輪轮電电動动單单鐵铁軌轨橋桥樓楼' +
  '廈厦廳厅廠厂場场園园圖图館馆書书畫画筆笔紙纸門门戶户燈灯鐘钟錶表錢钱鑰钥劍剑個个隻只條条張张顆颗盞盏雙双對对幾几兩两許许數数萬万億亿頭头紅红黃黄綠绿藍蓝顏颜銀银東东樹树葉叶叢丛陽阳陰阴雲云霧雾風风閃闪' +
  '時时間间現现後后裡里裏里邊边側侧圍围繞绕處处內内從从來来過过進进遠远開开關关鏡镜攝摄視视頻频豎竖橫横緩缓輕轻優优馳驰躍跃遊游戲戏戰战鬥斗轉转滾滚揮挥點点搖摇顫颤覺觉飄飘墜坠長长變变喫吃飲饮親亲擁拥騎骑' +
  '駕驾駛驶聽听說说話话讀读寫写歡欢樂乐興兴著着褲裤襯衬裝装襪袜國国際际華华灣湾島岛嶼屿灘滩墳坟廟庙聖圣誕诞節节禮礼煙烟與与無无沒没別别這这們们還还會会為为將将讓让給给請请並并於于當当麼么嗎吗蘋苹蘿萝蔔卜' +
  '麵面飯饭湯汤麥麦餅饼乾干愛爱貴贵賓宾寶宝媽妈爺爷師师醫医護护員员術术學学軍军衛卫屍尸靈灵紳绅傘伞盤盘傢家俱具燒烧爐炉櫃柜腦脑鍵键遙遥積积凍冻淚泪濕湿涼凉熱热溫温紐纽約约倫伦澀涩舊旧復复膠胶歲岁歷历曆历' +
  '嶄崭蔥葱務务樣样種种類类眾众壯壮觀观寧宁靜静滿满圓圆彎弯階阶層层臺台檯台牆墙樑梁壩坝溝沟窪洼澤泽濱滨瀾澜濤涛啟启發发衝冲擊击趕赶隨随離离繩绳兒儿孫孙婦妇嬰婴鼴鼹鱷鳄鱗鳞貍狸貛獾蝸蜗鶯莺鵲鹊鴕鸵狽狈瑪玛' +
  '猻狲稱称標标題题嚴严倆俩隊队羅罗網网雜杂練练習习劃划槳桨郵邮計计腳脚貨货';

const SIMPLE = new Map<string, string>();
for (let index = 0; index + 1 < TRADITIONAL.length; index += 2)
  SIMPLE.set(TRADITIONAL[index]!, TRADITIONAL[index + 1]!);

/** The same text, as long as before, in simplified characters where this map knows them. */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => SIMPLE.get(character) ?? character);
}
