/** The second half of `dealings-english.ts`, in its order. */
import { END, en, THING, WHOM } from './dealing-words.js';
import type { DealingWords } from './dealings.js';

export const MORE_DEALINGS_ENGLISH: readonly DealingWords[] = [
  { name: 'scold', words: en('(?:scolded|yelled at|shouted at|told off|reprimanded|lectured) by'), back: true },
  {
    name: 'scold',
    words: en(
      '(?:scold(?:s|ing|ed)?|nag(?:s|ging)?|berat(?:es?|ing)|reprimand(?:s|ing)?|(?:yell|shout|scream)(?:s|ing|ed)? at)(?= )',
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
      '(?:teas(?:es|ing)|prank(?:s|ing)|(?:plays?|playing|pulls?|pulling) an? (?:prank|trick|joke) on|mocks?|laughs? at|annoy(?:s|ing)|bother(?:s|ing)|bull(?:ies|ying)(?= (?:an?|the|his|her|its|their|my) )|pokes?|poking|(?:pull|tug|yank)(?:s|ing)? (?:at |on )?the (?:tail|ears?|hair|beard|nose|trunk) of)',
    ),
  },
  {
    name: 'tease',
    words: en(
      `(?:pull|tug|yank|twist)(?:s|ing)? (?:at |on )?(?<whom>(?:an?(?:other)?|the|his|her|its|their|my) (?:[\\w-]+ )??[\\w-]+)(?:'s|’s) (?:tail|ears?|hair|beard|nose|trunk|whiskers|mane)`,
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
      `(?:teach(?:es|ing)?|taught|shows?) ${WHOM} (?:how )?(?:to (?<thing>[\\w-]+(?: (?!(?:in|on|at|by|near|under|from|with|during|while|and|for|before|after|inside|beside)\\b)[\\w-]+){0,4})|(?<thing>math|maths|kung fu|karate|music|english|chinese|yoga|magic|manners|tricks))`,
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
      '(?:bows?|bowing|curts(?:ies|ying|ey)|kneels?|kneeling)(?: down| deeply| politely)? (?:to(?= (?:an?|the|his|her|its|their|my|each|one)\\b)|before|in front of)',
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
      `(?:feed(?:s|ing)?|spoon-?feed(?:s|ing)?) (?<whom>(?:an?(?:other)?|the|his|her|its|my)\\s+(?:[\\w-]+\\s+)??(?!(?:in|on|at|by|near|under|to)\\s)[\\w-]+) (?:with )?(?<thing>(?:an?|some)\\s+(?:[\\w-]+\\s+)??[\\w-]+)${END}`,
    ),
  },
  { name: 'feed', words: en(`feed(?:s|ing)? ${THING} to`) },
  // "a person is feeding birds" is what one does; "a boy feeds ducks" is between them.
  {
    name: 'feed',
    words: en(
      '(?<!\\bis )feeds (?=(?:(?:the|some|hungry|several|two|three|his|her|its) )*(?:seagulls|gulls|ducks|ducklings|swans|geese|pigeons|chickens|hens|fish|goats|sheep|horses|cows|squirrels|cats|kittens|dogs|puppies|rabbits|monkeys|deer|elephants|penguins)\\b)',
    ),
  },
  {
    name: 'feed',
    words: en(
      '(?:bottle-?)?feed(?:s|ing)?(?= (?:an?(?:other)?|the|his|her|its|my) (?!birds|pigeons|ducks|chickens|goats?\\b|animals|fish|cows|horses|sheep))',
    ),
  },
];
