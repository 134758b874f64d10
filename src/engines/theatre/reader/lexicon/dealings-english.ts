/** By what words it is told in English what passes between two. Read by `reader/dealings/dealings.ts`. */
import { END, en, forms, PLACE, THING, WHOM } from './dealing-words.js';
import type { DealingWords } from './dealings.js';
import { DEEDS_ENGLISH } from './deeds-with-things.js';
import { MORE_DEALINGS_ENGLISH } from './more-dealings-english.js';
import { QUESTS_ENGLISH } from './quests.js';
import { RUINED_ENGLISH } from './ruined.js';
import { SERVICES_ENGLISH } from './services-english.js';
import { SET_UPON_EACH_OTHER } from './set-upon.js';

/** In order: of those that are found the first is told. */
export const DEALINGS_ENGLISH: readonly DealingWords[] = [
  ...SERVICES_ENGLISH,
  ...SET_UPON_EACH_OTHER,
  ...QUESTS_ENGLISH,
  ...RUINED_ENGLISH,
  {
    name: 'surprise',
    words: en(
      `(?:gives?|giving|has|have) ${WHOM} a (?:big |nice |birthday |little )?surprise|(?:gives?|giving) a surprise to`,
    ),
  },
  {
    name: 'meet',
    words: en(
      '(?:meet(?:s|ing)?|reunit(?:es?|ing)|shak(?:es?|ing) hands|greet(?:s|ing)?|becom(?:es?|ing) (?:best |good |close )?friends|makes? friends|fall(?:s|ing)? into each other’s arms)(?: (?:each other|one another|again|up))?(?= *(?:$|[,.!]|(?:in|on|at|by|for|after|under|near)\\b))',
    ),
    mutual: true,
  },
  {
    name: 'leave',
    words: en(
      '(?:says?|saying|wav(?:es?|ing)|bids?) (?:goodbye|good-bye|farewell|bye)(?: to)? (?:each other|one another)|part(?:s|ing)? ways',
    ),
    mutual: true,
  },
  {
    name: 'toss',
    words: en(
      '(?:(?:plays?|playing) catch|(?:throws?|throwing|toss(?:es|ing)?) a (?:ball|beach ball|frisbee) (?:to|back and forth)(?: each other)?)(?: together)?(?= *(?:$|[,.!]|(?:in|on|at|by)\\b))',
    ),
    mutual: true,
  },
  {
    name: 'chess',
    words: en('(?:plays?|playing) (?:a game of )?(?:chess|checkers|draughts|go(?= (?:with|against))) (?:with|against)'),
  },
  {
    name: 'chess',
    words: en('(?:plays?|playing) (?:a game of |a )?(?:chess|checkers|draughts|board games?)(?: together)?'),
    mutual: true,
    usually: ' and another man',
  },
  {
    name: 'arm-wrestle',
    words: en('arm[- ]?wrestl(?:es?|ing)(?: (?:with|against))?(?= (?:an?(?:other)?|the|his|her) )'),
  },
  { name: 'arm-wrestle', words: en('arm[- ]?wrestl(?:es?|ing)'), mutual: true },
  { name: 'tag', words: en('(?:plays?|playing) (?:a game of )?tag with') },
  { name: 'tag', words: en('(?:plays?|playing) (?:a game of )?tag(?: together)?'), mutual: true },
  {
    name: 'tickle',
    words: en('tickl(?:es|ing)(?= (?:an?(?:other)?|the|his|her|its|their|my) (?!feet|foot|belly|toes))'),
  },
  { name: 'bathe', words: en(`(?:gives?|giving) ${WHOM} a (?:bubble )?bath`) },
  {
    name: 'bathe',
    words: en(
      '(?:bath(?:es|ing)|wash(?:es|ing)|scrubs|scrubbing)(?= (?:an?(?:other)?|the|his|her|its|their|my) (?!(?:[\\w-]+ )?(?:car|dish|hand|window|face|clothes|hair|truck|bike|floor|laundry|fruit|apple|plate|cup|shirt)))',
    ),
  },
  {
    name: 'brush',
    words: en(
      '(?:brush(?:es|ing)|comb(?:s|ing)|groom(?:s|ing))(?= (?:an?(?:other)?|the|his|her|its|their|my) (?!hair|teeth|tooth|fur|beard|mane|floor))',
    ),
  },
  {
    name: 'brush',
    words: en(
      `(?:brush(?:es|ing)|comb(?:s|ing)|braid(?:s|ing)) (?<whom>(?:an?(?:other)?|the|his|her|its)\\s+(?:[\\w-]+\\s+)??[\\w-]+)(?:'s|’s) (?:hair|fur|mane|coat)`,
    ),
  },
  {
    name: 'dream-being',
    words: en(
      '(?:dream(?:s|ing)?|daydream(?:s|ing)?) (?:of|about|that (?:it|he|she) (?:is|was|were)|it (?:is|was)) (?:being|becoming|a life as|(?=an? ))?(?<!of |about )\\s*',
    ),
  },
  { name: 'dream-of', words: en('(?:dream(?:s|ing)?|daydream(?:s|ing)?|fantasi[sz](?:es|ing)) (?:of|about)') },
  { name: 'fear', words: en('(?:afraid|scared|frightened|terrified|startled|spooked) (?:of|by)|fears|fearing') },
  {
    name: 'scare',
    words: en(
      '(?:scares?|scaring|frightens?|frightening|spooks?|startles?|startling|terrif(?:ies|ying)|says? boo to)(?: away)?',
    ),
  },
  {
    name: 'rescue',
    words: en(
      `(?:${forms('rescue')}|sav(?:es|ing)|helps) ${WHOM} (?:(?:stuck|trapped|caught) )?(?:out of|from|off|down from|in|up) (?<place>(?:an?(?:other)?|the|some)?\\s*(?:\\w+ )?(?:tree|roof|well|hole|pit|water|lake|river|sea|ocean|pool|pond|drowning|fire|flames|burning \\w+|cage|trap|net|ice|snow|cliff))`,
    ),
  },
  {
    name: 'protect',
    words: en(
      `(?:${forms('protect')}|${forms('guard')}|${forms('defend')}|${forms('shield')}|${forms('rescue')}|sav(?:es|ing)) ${WHOM} (?:from|against) ${PLACE}${END}`,
    ),
  },
  { name: 'protect', words: en(`${forms('protect')}|${forms('defend')}|${forms('guard')}`) },
  {
    name: 'rescue',
    words: en(
      `${forms('rescue')}|sav(?:es|ing)(?= (?:an?(?:other)?|the|his|her|its) )(?! (?:an? |the )?(?:money|day|coins?|world|date)\\b)`,
    ),
  },
  {
    name: 'steal',
    words: en(
      `(?:steals?|stealing|stole|snatch(?:es|ing)?|swipes?|takes|grabs?|grabbing|pinch(?:es|ing)) ${THING} (?:from|off) (?!the (?:table|fridge|kitchen|shop|store|counter|tree|bank))`,
    ),
  },
  {
    name: 'steal',
    words: en(
      `(?:steals?|stealing|stole|snatch(?:es|ing)?|swipes?|takes|grabs?|grabbing|eats?|eating) ${WHOM}(?:'s|’s|s'|s’) (?<thing>(?:[\\w-]+\\s+)?[\\w-]+)${END}`,
    ),
  },
  // An umbrella over somebody is shared with them.
  {
    name: 'share',
    words: en(
      `(?:holds?|holding|opens?|opening|puts?|keeps?) (?:an?|the|his|her|its|their|my|our) (?:[\\w-]+ )?umbrella (?:up )?(?:over|above)(?= (?!(?:his|her|its|their) (?:own )?head\\b))`,
    ),
    thing: '2602-fe0f',
  },
  { name: 'share', words: en(`${forms('share')} ${THING} with`) },
  {
    name: 'share',
    words: en(
      `${forms('share')} (?<thing>(?:an?(?:other)?|the|one|some|their)?\\s*[\\w-]+(?:\\s(?!in|on|at)[\\w-]+)?)${END}`,
    ),
    mutual: true,
  },
  {
    name: 'give',
    words: en(
      `(?:gives?|giving|gave|hands?|offers?|offering|brings?|bringing|presents?|shows?) (?![^,.]* how to\\b)(?!(?:an? |the )?(?:\\w+ )?(?:speech|talk|lecture|presentation|sermon|toast|concert|lesson|performance)\\b)${THING} to(?= )`,
    ),
  },
  {
    name: 'give',
    words: en(
      `(?:gives?|giving|gave|hands?|offers?|offering|brings?|bringing|buys?|sends?|shows?|showing) (?![^,.]* how to\\b)(?!(?:an? |the )?(?:\\w+ )?(?:speech|talk|lecture|presentation|sermon|toast|concert|lesson|performance)\\b)(?<whom>(?:an?(?:other)?|the|his|her|its|their|my)\\s+(?:[\\w-]+\\s+)??[\\w-]+) (?<thing>(?:an?|some|the|two|three)\\s+(?!hug|kiss|ride|bath|massage|lesson|haircut|high|lift|tour|speech|birthday|push|shower|surprise)(?:(?:[\\w-]+\\s+)?(?:bouquet|bunch|box|cup|glass|bowl|slice|piece|plate|bottle|basket|bag) of (?:[\\w-]+\\s+)?[\\w-]+|(?:[\\w-]+\\s+)??[\\w-]+)|(?:[\\w-]+\\s+)?(?:flowers|roses|tulips|chocolates?|cookies|presents|gifts|candy|sweets|money|balloons|food|water|milk|soup|tea|coffee))${END}`,
    ),
  },
  {
    name: 'wait',
    words: en(
      '(?:waits?|waiting|waited)(?: patiently| faithfully| sadly| all day)? for(?= (?:an?|its|his|her|their|my|the) (?!bus|train|taxi|food|dinner|lunch|breakfast|rain|snow|sun|light|green|elevator|storm|plane|ship|boat|tram|metro|subway|call|pizza|fish|cookies?|cake|treat))',
    ),
  },
  {
    name: 'miss',
    words: en(
      '(?:miss(?:es|ing)?(?= (?:an?|its|his|her|their|my|the) (?!bus|train|flight|goal|ball|plane|target|shot|penalty))|thinks? (?:of|about)|thinking (?:of|about)|longs? for)',
    ),
  },
  {
    name: 'visit',
    words: en(
      '(?:visits?|visiting|pays? a visit to)(?= (?:an?|its|his|her|their|my) (?:\\w+ )?(?:grand\\w+|mother|father|mom|mum|dad|friend|aunt|uncle|sick|old|neighbou?r|girlfriend|boyfriend|sister|brother|teacher|bear|fox|cat|dog|rabbit|mouse|hedgehog|owl|badger))',
    ),
  },
  ...MORE_DEALINGS_ENGLISH,
  ...DEEDS_ENGLISH,
];
