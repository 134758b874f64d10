/**
 * What cannot be and is asked for nevertheless: a sea in a cup, a forest in a dish, people of cloud. Put into words that the
 * reader knows before anything else is read. Read by `film-talk.ts`.
 */

const CUP =
  '(?:(?:giant|huge|big|large|hot|white|steaming|tiny|small|porcelain) )*(?:cup of (?:hot |black )?(?:coffee|tea|cocoa)|coffee ?cup|coffee mug|tea ?cup|mug of (?:coffee|tea|cocoa)|mug|cappuccino|latte|espresso)';
/** Where one pours, stirs or drinks, the cup is a cup. */
const AT_TABLE = String.raw`(?!.*\b(?:pour|stir|sugar|milk|cream|spoon|sip|drink|tast|drip|serv|add|dip|dunk|latte art|barista|sleep|nap|curl|sits?\b|sitting|hid|peek|peep|fits?\b|next to|beside)\w*)`;
const CUP_ZH = '(?:一?[个只杯]?(?:巨大的?|大大的|热腾腾的|冒着热气的|小小的|白色的?)*(?:咖啡杯|茶杯|马克杯|咖啡|茶))';

export const ODDITIES: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  [
    new RegExp(
      String.raw`^${AT_TABLE}(.*?)(?:,? ?\b(?:as|while) (?:they|it|he|she) (?:are |is )?(?:sail|float|swim|drift|cruis)\w* )?\b(?:in|inside|within|across) (?:of )?(?:an? |the |my )?${CUP}\b`,
      'isu',
    ),
    '$1 in the coffee sea',
  ],
  [
    new RegExp(`^(?!.*[倒喝搅加品冲泡睡躺坐藏躲])(.*?)在?${CUP_ZH}(?:里面|里|中|内)(?:航行时|航行着)?`, 'su'),
    '$1在咖啡海里',
  ],
  [
    /\b(sail|swim|surf|float|row|drift|cruis|paddl|bath)(\w*) (?:around |about )?(?:in|on|across|through) (?:an? |the |my |your |his |her )?(?:\w+ )?(?:coffee|tea|cocoa)\b(?! (?:cups?|mugs?|shops?|house|table|pot|plantation|field|garden)\b)/giu,
    '$1$2 in the coffee sea',
  ],
  // Ships fight with guns, and against the sea alone.
  [
    /\b(?:(?:fir|shoot|exchang|trad)\w* (?:(?:their|its|the|with) )?(?:cannons?|cannon ?balls?|cannon ?fire|guns|broadsides?|fire)|open\w* fire|exchang\w* fire)(?: (?:at|on|with)) (?:each other|one another)\b|\b(?:exchang|trad)\w* (?:cannon ?(?:fire|balls)|broadsides)\b/giu,
    'fight each other',
  ],
  [
    /\b(?:fight|battl|struggl|brav)\w* (?:with |against |through )?(?:the |an? |huge |giant |massive |raging |stormy |big |wild )*(?=(?:waves?|seas?|storm|waters|swell|current)\b)/giu,
    'sails in the ',
  ],
  [
    /(?:一艘)?(海盗船|帆船|战船|军舰|大帆船)(?:们)?(?=[^，。]{0,8}(?:互相|相互|对战|对轰|炮战|交战|激战|开战))/gu,
    '两艘$1',
  ],
  [/两艘两艘/gu, '两艘'],
  [/(?:互相|相互)?(?:开炮|炮击|炮轰|对轰|炮战|开火|交火)(?:对方)?/gu, '打架'],
  [/\b(wind|storm|gale|blizzard)s? (?:is |are )?howl(?:s|ing)?\b/giu, '$1'],
  [
    /\bhowl(s|ing)? (?:mournfully |sadly |loudly |together )*(?:at|to|toward|towards|under|beneath|up at) (?:the |a )?(?:\w+ )?(?:moon|full moon|night sky|stars)\b/giu,
    'howl$1',
  ],
  // Whoever howls is answered.
  [
    /(\bhowl\w*\b.*?),? (?:until|till|and then|before) (?:he|she|it) (?:finally |eventually )?(?:finds|meets|is joined by|joins|is reunited with|hears) (?:its|his|her|the|a) (?:\w+ )?(?:pack|family|friends)\b/gisu,
    '$1',
  ],
  [
    /([嚎嗥啸][^。]*?)[，,]?(?:直到|最后|终于)(?:它|他|她)?(?:终于)?(?:找到|遇见|遇到|等来|回到)了?(?:自己的|它的|他的)?(?:狼群|同伴|伙伴|族群|家人)(?:身边)?/gu,
    '$1',
  ],
];
