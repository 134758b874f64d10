/** By what words it is told in English what passes between two. Read by `reader/dealings.ts`. */
import type { DealingWords } from './dealings.js';

const NOUN =
  '(?:(?:an?(?:other)?|the|his|her|its|their|my|some|two|a piece of|a slice of|a bunch of|a bouquet of)\\s+)?(?:[\\w-]+\\s+){0,2}?[\\w-]+';
const WHOM = `(?<whom>${NOUN})`;
const THING = `(?<thing>${NOUN})`;
const PLACE = `(?<place>${NOUN})`;
/** "is", "gets", "looks very". */
const IS =
  "(?:(?:is|are|was|gets?|looks?|feels?|being|'s)\\s+)?(?:(?:very|really|so|too|totally|secretly|terribly|a little|not)\\s+)*";
const END =
  '(?=\\s*(?:$|[,.!?;]|\\b(?:in|on|at|from|to|by|near|under|behind|during|while|and|with|who|for|through|inside|before|after|because|as|beside)\\b))';

const en = (words: string): RegExp => new RegExp(`(?:^|(?<=\\s))${IS}(?:${words})`, 'iu');
/** Forms of a regular verb. */
const forms = (verb: string): string => `${verb.replace(/e$/, '')}(?:e?s|ing|ed|e)?`;

/** In order: of those that are found the first is told. */
export const DEALINGS_ENGLISH: readonly DealingWords[] = [
  {
    name: 'surprise',
    words: en(
      `(?:gives?|giving|has|have) ${WHOM} a (?:big |nice |birthday |little )?surprise|(?:gives?|giving) a surprise to`,
    ),
  },
  {
    name: 'meet',
    words: en(
      '(?:meet(?:s|ing)?|reunit(?:es?|ing)|shak(?:es?|ing) hands|greet(?:s|ing)?)(?: (?:each other|one another|again|up))?(?= *(?:$|[,.!]|(?:in|on|at|by|for|after|under|near)\\b))',
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
    words: en('(?:plays?|playing) (?:a game of )?(?:chess|checkers|draughts)(?: together)?'),
    mutual: true,
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
      '(?:bath(?:es|ing)|wash(?:es|ing)|scrubs|scrubbing)(?= (?:an?(?:other)?|the|his|her|its|their|my) (?!car|dish|hand|window|face|clothes|hair|truck|bike|floor|laundry|fruit|apple|plate|cup|shirt))',
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
    words: en(`(?:gives?|giving|gave|hands?|offers?|offering|brings?|bringing|presents?|shows?) ${THING} to(?= )`),
  },
  {
    name: 'give',
    words: en(
      `(?:gives?|giving|gave|hands?|offers?|offering|brings?|bringing|buys?|sends?|shows?|showing) (?<whom>(?:an?(?:other)?|the|his|her|its|their|my)\\s+(?:[\\w-]+\\s+)??[\\w-]+) (?<thing>(?:an?|some|the|two|three)\\s+(?!hug|kiss|ride|bath|massage|lesson|haircut|high|lift|tour|speech|birthday|push|shower|surprise)(?:[\\w-]+\\s+)??[\\w-]+)${END}`,
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
  {
    name: 'leave',
    words: en(
      '(?:says?|saying|waves?|waving|bids?) (?:a )?(?:sad |tearful |last )?(?:goodbye|good-bye|farewell|bye|bye-bye|adieu) to',
    ),
  },
  {
    name: 'meet',
    words: en(
      '(?:meets?|meeting|encounters?|bumps? into|runs? into(?= (?:an? )?(?:old )?friend)|comes? face to face with|greets?|greeting|says? (?:hello|hi) to|shakes? hands with|makes? friends with|befriends?)',
    ),
  },
  { name: 'seek', words: en('(?:plays?|playing) (?:a game of )?(?:hide[- ]and[- ]seek|peek-?a-?boo) with') },
  { name: 'seek', words: en('(?:plays?|playing) (?:a game of )?(?:hide[- ]and[- ]seek|peek-?a-?boo)'), mutual: true },
  { name: 'hide', words: en('(?:hid(?:es?|ing)|is hidden) (?:(?:behind|in|under) (?:an?|the) (?:\\w+ )?\\w+ )?from') },
  { name: 'surprise', words: en('(?:surpris(?:es|ing)|throws? a surprise party for)') },
  {
    name: 'tease',
    words: en(
      '(?:teas(?:es|ing)|prank(?:s|ing)|(?:plays?|playing|pulls?|pulling) an? (?:prank|trick|joke) on|mocks?|laughs? at|annoy(?:s|ing)|bother(?:s|ing)|pokes?|poking)',
    ),
  },
  {
    name: 'read-to',
    words: en(
      'reads?(?:ing)? (?:(?:an?(?:other)?|the|some|his|her) )?(?:[\\w-]+ )?(?:stor(?:y|ies)|books?|fairy ?tales?|bedtime stor(?:y|ies)|letters?|poems?|newspaper)(?: book)? (?:to|for)|reads?(?:ing)? to(?= )',
    ),
  },
  {
    name: 'lullaby',
    words: en(
      '(?:(?:sings?|singing|hums?|humming) (?:(?:an?(?:other)?|the|a soft|a sweet) )?(?:lullab(?:y|ies)) (?:to|for)|(?:sings?|singing|lulls?|rocks?|rocking|puts?|putting) (?=(?:an?(?:other)?|the|her|his|its|my) (?:\\w+ ){1,2}(?:to sleep|asleep|to bed)))',
    ),
  },
  {
    name: 'teach',
    words: en(
      `(?:teach(?:es|ing)?|taught|shows?) ${WHOM} (?:how )?(?:to (?<thing>\\w+)(?: (?:an?|the) \\w+)?|(?<thing2>math|maths|kung fu|karate|music|english|chinese|yoga|magic|manners|tricks))`,
    ),
  },
  {
    name: 'wake',
    words: en(
      '(?:wak(?:es?|ing)(?: up)?(?= (?:an?(?:other)?|the|his|her|its|their|my|sleeping) )|woke(?: up)?|awakens?)',
    ),
  },
  {
    name: 'comfort',
    words: en(
      '(?:comfort(?:s|ing)|consol(?:es|ing)|cheer(?:s|ing) up|tries to cheer up|makes? (?=(?:an?(?:other)?|the|his|her) (?:sad|crying|unhappy|lonely)))',
    ),
  },
  {
    name: 'sorry',
    words: en(
      "(?:says? (?:that )?(?:it|he|she)?(?: is|’s|'s)? ?sorry to|saying sorry to|apologi[sz](?:es|ing|e) to|makes? up with|making up with|reconcil(?:es|ing) with|forgiv(?:es|ing))",
    ),
  },
  {
    name: 'sorry',
    words: en(
      '(?:makes?|making) up(?: after (?:an?|their) (?:fight|quarrel|argument|row))?(?= *(?:$|[,.!]|in |on |at ))|reconcile',
    ),
    mutual: true,
  },
  {
    name: 'beat',
    words: en(
      '(?:(?:wins?|winning|won) (?:the |a )?(?:running |foot)?race (?:against|with|over)|beat(?:s|ing)? (?=.*\\b(?:race|running)\\b)|outruns?|outrunning|overtakes?|overtaking)',
    ),
  },
  {
    name: 'beat',
    words: en('(?:los(?:es|ing)|lost) (?:the |a )?(?:running |foot)?race (?:against|to|with)'),
    back: true,
  },
  {
    name: 'bow',
    words: en(
      '(?:bows?|bowing|curts(?:ies|ying|ey)|kneels?|kneeling)(?: down| deeply| politely)? (?:to|before|in front of)',
    ),
  },
  {
    name: 'high-five',
    words: en(
      '(?:high[- ]?fiv(?:es|ing)|fist[- ]?bump(?:s|ing)?|(?:gives?|giving) (?:an? )?(?:high[- ]five|fist bump) to)(?: with)?(?= (?:an?(?:other)?|the|his|her|its|another|my) )',
    ),
  },
  {
    name: 'high-five',
    words: en(
      '(?:gives?|giving) (?<whom>(?:an?(?:other)?|the|his|her|its)\\s+[\\w-]+(?:\\s[\\w-]+)??) an? (?:high[- ]five|fist bump)',
    ),
  },
  { name: 'high-five', words: en('high[- ]?fiv(?:es?|ing)(?: each other)?'), mutual: true },
  {
    name: 'toss',
    words: en(
      '(?:(?:plays?|playing) (?:catch|ball|fetch|frisbee)|(?:throws?|throwing|toss(?:es|ing)?) (?:an? )?(?<thing>ball|frisbee|beach ball)) (?:with|to|for)',
    ),
  },
  {
    name: 'photograph',
    words: en(
      '(?:tak(?:es?|ing) (?:an? )?(?:photos?|pictures?|photographs?|snapshots?) of(?= (?:an?(?:other)?|the|his|her|its|two) (?!sunset|sunrise|moon|landscape|mountain|city|view|flower|sky|food|building|tower|eiffel))|photograph(?:s|ing)(?= (?:an?(?:other)?|the|his|her) ))',
    ),
  },
  {
    name: 'portray',
    words: en(
      '(?:(?:paint|draw|sketch)(?:s|ing)? (?:an? )?(?:portraits?|pictures?|sketch(?:es)?|paintings?) (?:of|for)|portray(?:s|ing)) (?!the sunset|the sea|sunset|landscape)',
    ),
  },
  {
    name: 'fall',
    words: en(
      '(?:fall(?:s|ing)?|fell) in love with|in love with|has a crush on|loves(?= (?:an?|the) (?:\\w+ )?\\w+ *$)',
    ),
  },
  { name: 'fall', words: en('fall(?:s|ing)? in love(?: at first sight)?(?: with each other)?'), mutual: true },
  { name: 'envy', words: en('(?:jealous|envious) of|env(?:ies|ying)') },
  {
    name: 'fuss',
    words: en(
      `(?:fights?|fighting|argu(?:es?|ing)|quarrel(?:s|ing)?|squabbl(?:es?|ing)|struggl(?:es?|ing)|tussl(?:es?|ing)) (?:with )?${WHOM} (?:over|for|about) ${THING}${END}`,
    ),
  },
  {
    name: 'fuss',
    words: en(
      `(?:fights?|fighting|argu(?:es?|ing)|quarrel(?:s|ing)?|squabbl(?:es?|ing)|struggl(?:es?|ing)|tussl(?:es?|ing)|pull(?:s|ing)?) (?:over|about|on) ${THING}${END}`,
    ),
    mutual: true,
  },
  { name: 'fuss', words: en('(?:tug[- ]of[- ]war) (?:with|against)'), thing: '1faa2' },
  { name: 'pillows', words: en('(?:(?:ha(?:s|ve|ving) )?a pillow fight|pillow[- ]?fight(?:s|ing)?) (?:with|against)') },
  {
    name: 'pillows',
    words: en('(?:(?:ha(?:s|ve|ving) )?a pillow fight|pillow[- ]?fight(?:s|ing)?)(?! (?:between|of))'),
    mutual: true,
  },
  {
    name: 'feed',
    words: en(
      `(?:feed(?:s|ing)?|spoon-?feed(?:s|ing)?) (?<whom>(?:an?(?:other)?|the|his|her|its|my)\\s+(?:[\\w-]+\\s+)??[\\w-]+) (?:with )?(?<thing>(?:an?|some)\\s+(?:[\\w-]+\\s+)??[\\w-]+)${END}`,
    ),
  },
  { name: 'feed', words: en(`feed(?:s|ing)? ${THING} to`) },
];
