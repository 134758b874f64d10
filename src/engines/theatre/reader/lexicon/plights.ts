/** By what words it is told that somebody is stuck in traffic, and that fire is breathed at somebody; in both languages. Read by the lists of happenings. */
import { DET, en, zh } from './dealing-words.js';
import type { HappeningWords } from './happenings.js';

const HAN = '\\p{Script=Han}';
const LONG = '(?:(?:an?|the|huge|endless|long|big|massive|giant|terrible|morning|evening|heavy|monday) )*';
const JAM =
  '(?:traffic(?: jams?)?(?! (?:lights?|cops?|police\\w*|cones?|signs?|wardens?|controll\\w+|officers?|stop))|gridlock|tailback|rush[- ]hour(?: traffic)?)';
const WHOM = `(?<whom>${DET} (?:[\\w-]+ ){0,2}?[\\w-]+)`;
const AFTER = '(?=\\s*(?:$|[,.!?;]|\\b(?:in|on|at|with|from|and|but|while|until|who|near|to)\\b))';
const FIRE = '(?:fire|flames?|a flame|a (?:jet|stream|ball|burst|wall) of (?:fire|flames?)|fireballs?)';
const CARS = ['three cars', '三辆汽车'] as const;
/** "traffic lights", a jam to eat, are none. */
const ON_ROAD = ' on the highway';

export const PLIGHTS_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'jam',
    words: en(
      `(?<=\\bfl(?:ying|oating) (?:[\\w-]+ ){1,4})(?:(?:stuck|caught|trapped|hovering) )?in ${LONG}${JAM}\\b(?: on (?:the|my|his|her|their) way(?: (?:to|from|home) ?(?:the |a )?\\w*)?)?`,
    ),
    by: 'any',
    behind: ' in a city of the future at night',
  },
  {
    name: 'jam',
    words: en(
      `(?:(?:sit(?:s|ting)?|wait(?:s|ing)?|stand(?:s|ing)?|is|are)\\s+)*(?:(?:stuck|caught|trapped|frustrated) )?in ${LONG}${JAM}\\b(?: on (?:the|my|his|her|their) way(?: (?:to|from|home) ?(?:the |a )?\\w*)?)?`,
    ),
    by: 'any',
    behind: ON_ROAD,
  },
  {
    name: 'jam',
    words: en(
      `(?:stuck|caught) in ${LONG}${JAM}\\b(?: on (?:the|my|his|her|their) way(?: (?:to|from|home) ?(?:the |a )?\\w*)?)?`,
    ),
    by: 'any',
    usually: CARS,
    behind: ON_ROAD,
  },
  {
    name: 'jam',
    words: en(
      `(?:(?:an?|the|huge|endless|long|big|massive|giant|terrible|flying car) )*(?:traffic jams?|gridlock|rush[- ]hour(?: traffic)?|bumper[- ]to[- ]bumper traffic)\\b(?! of )`,
    ),
    by: 'thing',
    usually: CARS,
    nobody: true,
    behind: ON_ROAD,
  },
  {
    name: 'leap-through',
    words: en(
      `(?:jump(?:s|ing)?|leap(?:s|ing)?|hop(?:s|ping)?|div(?:es?|ing)|fl(?:y|ies|ying)|run(?:s|ning)?|swim(?:s|ming)?|bound(?:s|ing)?|goes|going)(?: (?:right|straight))? through (?:an?|the|several|many) (?<place>(?:(?:burning|flaming|fiery|giant|big|small|hula|circus|floating) )*(?:(?:hoop|ring)s?(?: of (?:fire|flames?))?))\\b`,
    ),
    needs: ['place'],
    place: 'prop-stand-hoop',
  },
  {
    name: 'leap-through',
    words: en(
      `(?:walk(?:s|ing)?|float(?:s|ing)?|glid(?:es?|ing)|go(?:es|ing)?|fl(?:y|ies|ying)|pass(?:es|ing)?|com(?:es?|ing)|step(?:s|ping)?)(?: (?:right|straight|slowly))* through (?:an?|the) (?<place>(?:[\\w-]+ )?wall)\\b`,
    ),
    needs: ['place'],
  },
  {
    name: 'scorch',
    words: en(
      `(?:breath(?:es?|ing)|spit(?:s|ting)?|blow(?:s|ing)?|shoot(?:s|ing)?|spew(?:s|ing)?|blast(?:s|ing)?) ${FIRE} (?:right |straight )?(?:at|on|onto|over|towards?|into) ${WHOM}${AFTER}`,
    ),
  },
  {
    name: 'scorch',
    words: en(
      `(?:roast|burn|torch|toast|scorch|blast)(?:e?s|ing)? ${WHOM} with (?:its|his|her|their|a) (?:fiery |fire )?(?:breath|fire|flames?)${AFTER}`,
    ),
  },
];

export const PLIGHTS_CHINESE: readonly HappeningWords[] = [
  {
    name: 'jam',
    words: zh(
      '(?:被)?(?:堵|塞)在(?:路上|马路上|高速(?:公路)?上?|半路上?|车流[里中]|桥上)|(?:遇上|赶上|碰上)?(?:大)?(?:堵车|塞车)了?|^(?:早|晚)高峰$',
    ),
    by: 'any',
    usually: CARS,
    nobody: true,
    behind: '在高速公路上',
  },
  {
    name: 'leap-through',
    words: zh('(?:跳|钻|穿|飞|跃)(?:着)?(?:过|穿过)了?(?:一个)?(?<place>(?:着火的|燃烧的)?(?:火圈|铁圈|圈圈|墙壁?))'),
    needs: ['place'],
  },
  {
    name: 'scorch',
    words: zh(
      `(?:向|朝着?|对着?|冲着?)(?<whom>(?:一?[个只条位名头群座])?${HAN}{1,5}?)(?:喷|吐)(?:出|了)?(?:一?[团股道])?(?:大火|火焰|烈火|火球|火)`,
    ),
  },
];
