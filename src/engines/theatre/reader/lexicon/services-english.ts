/**
 * By what words it is told in English that somebody works for another: cuts hair, pulls a tooth, brings a parcel or a meal,
 * makes two acquainted; and what one dreads or breaks into alone. Read by `reader/dealings/dealings.ts`.
 */
import { END, en, forms, PLACE, THING, WHOM } from './dealing-words.js';
import type { DealingWords } from './dealings.js';

const CHAIR = 'prop-barber-chair';
const TABLE = 'prop-table';
const GIVES = '(?:gives?|giving|gave|gets?|getting)';
const ONES = `${WHOM}(?:'s|’s|s'|s’| )\\s*`;
const ONE = '(?:an?(?:other)?|the|his|her|its|their|my)';

export const SERVICES_ENGLISH: readonly DealingWords[] = [
  {
    name: 'tend',
    words: en(
      `(?:cuts?|cutting|trim(?:s|ming)?|styl(?:es|ing)|shav(?:es|ing)|dy(?:es|eing)|clip(?:s|ping)) (?!(?:his|her|its|their|my) (?:own )?(?:hair|beard|fur|mane|wool))(?:${ONES}(?:hair|beard|fur|mane|wool|moustache|coat|hairs)|(?<whom>${ONE} (?:[\\w-]+ )?(?:sheep|poodle|lion|dog|alpaca|llama|cat|bear|yeti))${END})`,
    ),
    thing: '2702-fe0f',
    place: CHAIR,
  },
  {
    name: 'tend',
    words: en(`${GIVES} ${WHOM} an? (?:new |fresh |funny |bad |terrible )?(?:haircut|trim|shave|perm|makeover)`),
    thing: '2702-fe0f',
    place: CHAIR,
  },
  {
    name: 'tend',
    words: en(
      `(?:pull(?:s|ing)?|extract(?:s|ing)?|remov(?:es|ing)|drill(?:s|ing)?|fix(?:es|ing)?|check(?:s|ing)?|clean(?:s|ing)?|examin(?:es|ing)|brush(?:es|ing)|look(?:s|ing)? at) (?!(?:his|her|its|their|my) (?:own )?(?:tooth|teeth))${ONES}(?:bad |rotten |wobbly |big |sore )?(?:tooth|teeth|fangs?)`,
    ),
    thing: '1f9b7',
    place: CHAIR,
  },
  {
    name: 'tend',
    words: en(
      `${GIVES} ${WHOM} (?:an?|the|its|his|her) (?:flu |rabies |scary )?(?:shot|injection|vaccine|vaccination|jab)|vaccinat(?:es|ing)`,
    ),
    thing: '1f489',
    place: TABLE,
  },
  {
    name: 'tend',
    words: en(
      `${GIVES} ${WHOM} a (?:medical |health )?(?:check-?up|examination)|(?:examin(?:es|ing)|treat(?:s|ing)|${forms('cure')}|operat(?:es|ing) on|${forms('heal')}|nurs(?:es|ing)|takes? care of|checks? (?:up )?(?:on )?)(?= (?:${ONE}|two|sick) )(?! (?:an?|the|his|her|its|their|my) (?:phone|watch|map|clock|mail|time|car|list|engine|tire|oven|fridge|email|house|plants?|garden))|(?:listen(?:s|ing)? to|check(?:s|ing)?) ${ONES}(?:heart(?:beat)?|ears|lungs|chest|temperature|pulse)`,
    ),
    thing: '1fa7a',
    place: TABLE,
  },
  {
    name: 'tend',
    words: en(
      `(?:bandag(?:es|ing)|dress(?:es|ing)|patch(?:es|ing) up|puts? an? (?:bandage|plaster|band-?aid) on) (?:${ONES}(?:paw|leg|arm|knee|hand|finger|wing|tail|foot|head|ear|wound|injur(?:y|ed \\w+)|(?:hurt|broken|sore) \\w+)|(?<whom>${ONE} (?:hurt|injured|wounded|sick) [\\w-]+))`,
    ),
    thing: '1fa79',
    place: TABLE,
  },
  {
    name: 'tend',
    words: en(
      `(?:(?:does|doing|puts?|putting) (?:make-?up (?:on|for)|${ONES}(?:make-?up|nails))|paint(?:s|ing) ${ONES}(?:face|nails|toenails|lips)|(?:gives?|giving) ${WHOM} a (?:manicure|facial|face painting))`,
    ),
    thing: '1f484',
    place: CHAIR,
  },
  { name: 'tend', words: en(`measur(?:es|ing)(?= ${ONE} )|fits? a suit on`), thing: '1f4cf' },
  {
    name: 'deliver',
    words: en(
      `(?:deliver(?:s|ing)?|drop(?:s|ping)? off|brings?|bringing) ${THING} to ${WHOM}(?:'s|’s|s'|s’) (?:\\w+ )?(?:door|house|home|doorstep|apartment|flat|office)`,
    ),
  },
  {
    name: 'deliver',
    words: en(`(?:deliver(?:s|ing)?) ${THING} to (?!the |a (?:house|door|home|village|city))${WHOM}`),
  },
  {
    name: 'deliver',
    words: en(
      `(?:deliver(?:s|ing)?|drop(?:s|ping)? off) ${THING}(?: to (?:an? |the |my |his |her )?(?:\\w+ )?(?:door|house|home|doorstep|apartment|office|customers?))?${END}(?! on an? )`,
    ),
    usually: 'a woman',
  },
  {
    name: 'serve',
    words: en(`(?:serv(?:es|ing)|brings?) ${THING} to(?= (?:${ONE}|two|customers?|guests?|people) )`),
  },
  {
    name: 'serve',
    words: en(`serv(?:es|ing) (?<whom>${ONE} [\\w-]+(?: [\\w-]+)?) (?<thing>(?:an?|some|the|hot|cold) [\\w-]+)${END}`),
  },
  {
    name: 'serve',
    words: en(
      `serv(?:es|ing) (?<thing>(?:an?|some|the|hot|cold|fresh|delicious)?\\s*(?:[\\w-]+ )?(?:coffee|tea|soup|pizza|pasta|noodles|dinner|lunch|breakfast|food|burgers?|steak|cake|ice cream|sushi|drinks?|beer|wine|juice|fish|salad|sandwich|dessert|ramen))${END}`,
    ),
    usually: 'a woman',
  },
  {
    name: 'serve',
    words: en(
      `(?:cook|mak|bak|prepar|brew|grill|mix)(?:e?s|ing) (?<thing>(?:an?|some|the|hot|fresh|homemade|delicious)?\\s*(?:[\\w-]+ )?(?:coffee|latte|tea|soup|pizza|pasta|spaghetti|noodles|dinner|lunch|breakfast|burgers?|steak|cake|pancakes|cookies|cocktails?|sushi|omelette|sandwich|ramen|pie|smoothie)) for(?= (?:${ONE}|two|three) (?!(?:birthday|party|wedding)\\b))`,
    ),
  },
  {
    name: 'tend',
    words: en(`(?:draw|paint|doodl|scribbl|writ)(?:e?s|ing)? (?:[\\w-]+ ){0,3}?on ${ONES}(?:face|cheeks?|forehead)`),
    thing: '1f484',
  },
  {
    name: 'tend',
    words: en(`(?:puts?|putting) an? (?:[\\w-]+ )?(?:bandage|plaster|band-?aid) on(?= ${ONE} )`),
    thing: '1fa79',
    place: TABLE,
  },
  { name: 'tend', words: en(`shear(?:s|ing)(?= ${ONE} )`), thing: '2702-fe0f' },
  {
    name: 'introduce',
    words: en(`introduc(?:es|ing) ${WHOM} to(?= )`),
  },
  {
    name: 'dread',
    words: en(
      `(?:afraid|scared|frightened|terrified|startled|spooked) (?:of|by)|fears|fearing|hid(?:es|ing)(?: (?:behind|in|under) (?:an?|the) (?:\\w+ )?\\w+)? (?:from|because of|during|when (?:it )?(?=thunder))|(?:runs?|running) away from|flees?(?: from)?|freaks? out (?:at|about|over|because of)`,
    ),
    alone: true,
  },
  {
    name: 'douse',
    words: en(
      '(?:puts?|putting) out (?:an?|the) (?:\\w+ )?(?:fires?|flames|burning (?<thing>\\w+)|(?<thing>\\w+) fire)|(?:extinguish(?:es|ing)|fight(?:s|ing)?|battl(?:es?|ing)) (?:an?|the) (?:\\w+ )?(?:fire|flames|blaze|burning (?<thing>\\w+))',
    ),
    alone: true,
  },
  {
    name: 'wheel',
    words: en(
      '(?:runs?|running|sprints?|exercis(?:es|ing)|plays?|playing)?(?: fast)? ?(?:in|on|inside) (?:its|his|her|an?|the) (?:hamster |exercise |running )?wheel\\b',
    ),
    alone: true,
  },
  {
    name: 'burgle',
    words: en(
      `(?:break(?:s|ing)?|sneak(?:s|ing)?) into ${PLACE}(?: (?:to steal|and steals?) ${THING})?${END}|(?:robs?|robbing|burgl(?:es|ing)) ${PLACE}${END}`,
    ),
    alone: true,
  },
];
