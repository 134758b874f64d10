/** Who is in a carriage, and who lies or sleeps where work is done. Read with `idioms-places.ts`. */

type Phrases = readonly (readonly [phrase: RegExp, meaning: string])[];

const VEHICLES =
  '(?:subway|metro|tube|underground(?! (?:parking|car|garage|bunker|shelter|station|lair|city))|train|tram|streetcar|(?:school |city |tour )?bus)';
const THEIR = '(?:(?:the|a|an|his|her|their|my|our|this|its) )?';

/** Not who gets on, rides or drives: they are seen from without. */
export const ABOARD: Phrases = [
  [
    new RegExp(
      String.raw`(?<!\b(?:gets?|got|getting|hops?|hopping|climbs?|climbing|rides?|riding|jumps?|jumping|painted|painting|drives?|lands?|steps?|runs?|boards?) )\b(?:on|in|inside|aboard) ${THEIR}(?:(?:crowded|busy|packed|empty|night|moving|commuter|long|late|morning|evening|full) )*${VEHICLES}(?: (?:train|car|carriage|compartment|wagon))?\b(?! (?:stations?|stops?|platforms?|tracks?|yard|lines?|roof|driv\w+|shelter|terminal|depot|rails?|bridge|tunnel|window|seat|that|which))`,
      'iu',
    ),
    'in a train carriage',
  ],
  [
    /(?:在|(?<![坐乘搭赶追挤等开着了上下]))(?:拥挤的|挤满人的|早高峰的|晚高峰的|夜班|末班|一?[辆列])?(?:绿皮火车|地铁|公交车?|火车|高铁|巴士|大巴车?|电车|动车|列车|轻轨|校车)(?:的?车厢)?(?:上面?|里面?|内|车厢)(?!部|班|学|山|下|海|坡|站|的?顶|走)(?:的?时候?)?/u,
    '车厢里',
  ],
];

const ASLEEP =
  '(?:falls? asleep|fell asleep|falling asleep|(?:is )?fast asleep|(?:is )?asleep|sleeps?|sleeping|doz(?:es?|ing)(?: off)?|nod(?:s|ding) off|naps?|napping|pass(?:es|ed) out)';
const MACHINES = '(?:keyboard|laptop|computer)';

export const AT_DESKS: Phrases = [
  [
    new RegExp(
      String.raw`\b${ASLEEP} (?:(?:at|over|in front of) ${THEIR}(?:open |office |work )?(?:${MACHINES}|desk|homework|books?|textbooks?)|on (?:his|her|their|my) (?:desk|homework|books?|textbooks?|work))\b`,
      'iu',
    ),
    'sleeps at the laptop',
  ],
  [
    /(?:趴|坐)?在?(?:电脑|笔记本电脑|笔记本|书桌|办公桌|课桌|桌子|工位|作业本?)(?:前面?|上|边|旁边?)(?:就|又|都)?(?:睡着了?|睡觉|睡了?|打瞌睡|打盹|睡过去了?)/u,
    '趴在电脑前睡觉',
  ],
  // An animal that lies there is at rest.
  [
    new RegExp(
      String.raw`\b(?:is |are |keeps |loves )?(?:lies|lie|lying|lays|laying) (?:down )?(?:all over|across|on) (${THEIR}${MACHINES})\b`,
      'iu',
    ),
    'sleeps on $1',
  ],
  [/(?:躺|趴|卧|睡)在((?:我的?)?(?:键盘|笔记本电脑|电脑))上(?:面)?/u, '在$1上睡觉'],
];
