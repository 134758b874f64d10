/** Words for clothes that are called by whose they are, and clothes that say it by themselves. Read by `reader/cast/outfits.ts`. */

/** Behind whose they are: "a king's robe", 法官袍. */
export const GARMENTS =
  /^(?:(?:fancy |royal |trench |lab |flowing |long )*(?:costumes?|outfits?|uniforms?|suits?|robes?|coats?|jackets?|armou?r|gear|attire|clothes|clothing|get ?up|garb|capes?|cloaks?|gowns?|dress|apron|vest|overalls|jumpsuit|kit|regalia|tunic|ensemble|scrubs)|lab coat|white coat|trench coat|suit of armou?r|(?:的)?(?:制服|衣服|服装|服饰|戏服|长袍|袍|袍子|战袍|礼服|盔甲|铠甲|外套|大衣|风衣|斗篷|披风|披肩|白大褂|围裙|服|装|装束|行头|衣|裙子|裙|西装|工作服))$/;
export const HATS = /(?:hat|cap|helmet|hood|headdress|帽|头盔|头巾)$/;
/** What goes with them. */
export const PIECES = /^(?:boots?|belt|badge|cape|mask|tie|gloves?|stethoscope|靴子|徽章|腰带|手套)$/;

/** Clothes by themselves: of whom, in English and Chinese. */
export const OUTFITS: readonly (readonly [suits: RegExp, english: string, chinese: string])[] = [
  [/^(?:space ?suit|astronaut suit|宇航服|太空服|航天服)$/, 'astronaut', '宇航员'],
  [/^(?:(?:shining |metal |suit of |full |body )*armou?r|盔甲|铠甲|战甲)$/, 'knight', '骑士'],
  [
    /^(?:royal|regal|imperial) (?:robes?|cape|cloak|attire|outfit)$|^(?:龙袍|王袍|皇袍|王室长袍|皇家长袍)$/,
    'king',
    '国王',
  ],
  [/^(?:racing|race|racer) (?:suit|gear|outfit|jumpsuit)$|^赛车服$/, 'racer', '赛车手'],
  [/^wedding (?:dress|gown)$|^bridal gown$|^婚纱$/, 'bride', '新娘'],
  [/^(?:army|military|camouflage) (?:uniform|gear|outfit|fatigues)$|^(?:军装|军服|迷彩服)$/, 'soldier', '士兵'],
  [/^警服$/, 'police officer', '警察'],
  [/^(?:medical |surgical )?scrubs$/, 'doctor', '医生'],
  [/^(?:safari|explorer) (?:outfit|suit|gear|vest|jacket)$|^探险服$/, 'explorer', '探险家'],
  [/^(?:christmas|santa) (?:outfit|suit|costume)$|^圣诞(?:装|服|老人服)$/, 'santa', '圣诞老人'],
  [/^(?:hard ?hat and )?(?:hi vis|high visibility|construction) (?:vest|gear)$/, 'builder', '建筑工人'],
];
