/** The second half of `happenings-english.ts`, in its order: what changes, what one is startled by, what is let go. */
import { DET, END, en, NOUN } from './dealing-words.js';
import type { HappeningWords } from './happenings.js';

export const SURPRISES_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'ripen',
    words: en(
      '(?:(?:slowly|gradually|quickly)\\s+)?(?:ripens?|ripening|turns? (?:from (?:\\w+ )?(?:flower|blossom|bud|seed|green)\\b.*?)?(?:ripe|to red|red and ripe)|grows? from (?:an? )?(?:tiny |small )?(?:seed|sprout|bud|flower|blossom|egg|acorn)\\b|changes from (?:an? )?(?:seed|bud|flower|green)\\b|sprouts?(?: and (?:grows?|blooms?))?|bursts into bloom|turns? from (?:\\w+ )?(?:green|white|pale) to (?:\\w+ )?(?:red|yellow|orange|purple|brown|blue|ripe)\\b)(?: .*)?',
    ),
    by: 'thing',
    behind: ' in the flower garden',
  },
  {
    name: 'ripen',
    words: en('(?:(?:slowly|gradually|suddenly)\\s+)?(?:hatch(?:es|ing)|burn(?:s|ing) down)(?: .*)?'),
    by: 'thing',
  },
  {
    name: 'ripen',
    words: en(
      `(?:seed|sprout|bud|acorn|seedling|bean|pip) (?:slowly |gradually |quickly |that )*(?:grows?|turns?|becomes?|develops?|sprouts?|germinates?)(?: and (?:grows?|becomes?|turns?))?(?: (?:up|in))?(?:to| into|)? (?<doer>(?:an?|the) (?:\\w+ )?\\w+)${END}`,
    ),
    by: 'thing',
    behind: ' in the flower garden',
  },
  {
    name: 'overflow',
    words: en(
      '(?:(?:suddenly|slowly)\\s+)?(?:overflow(?:s|ing)|boils? over|boiling over|foams? over|runs? over|spills? over|floods?|flooding|bubbles? over|gushes)(?: (?:the|a|his|her|whole|entire|kitchen|bathroom|room|house|laundry|basement|floor|with))*(?: ?(?:with )?(?<thing>foam|suds|bubbles|water|soap|paint|milk|coffee|chocolate|porridge|lather))?(?: (?:everywhere|onto the floor|over the rim|and floods .*|until .*))?',
    ),
    by: 'thing',
    stuff: 'foam',
    fits: ({ kind }) => kind === 'object' || kind === 'food',
  },
  {
    name: 'overflow',
    words: en(
      `(?<thing>(?:white |soapy |so much |too much |more and more )?(?:foam|suds|bubbles|water|paint|lather)) (?:pours?|comes?|spills?|rises?|gushes|bursts?|flows?|oozes?|runs?|swells?|bubbles?)(?: (?:out|over|up|and more))*(?: (?:of|from|over|the rim of))* (?<doer>(?:the|a|an|his|her) (?:\\w+ )?(?:bathtub|bath|tub|washing machine|sink|dishwasher|toilet|bucket|pot|pan|cup|mug|machine|shower))(?: .*)?`,
    ),
    by: 'thing',
    stuff: 'foam',
  },
  {
    name: 'overflow',
    words: en(
      `(?:the |a lot of |so much |soap |white |soapy |more and more )*(?<thing>foam|suds|bubbles|lather)(?: bath)? (?:slowly |completely )?(?:fills?|floods?|rises?|covers?|spreads?|grows?)(?: (?:the|a|whole|entire|up|over|through|across|and))* ?(?:bathroom|room|kitchen|house|floor|laundry|rises?|grows?)?(?: .*)?`,
    ),
    by: 'thing',
    stuff: 'foam',
    usually: ['a bathtub', '浴缸'],
  },
  {
    name: 'reflect',
    words: en(
      `(?:barks?|barking|growls?|growling|hiss(?:es|ing)?|meows?|waves?|waving|winks?|smiles?|yells?|screams?|fights?|fighting|attacks?|argues?|arguing|flirts?|flirting|poses?|posing)(?: (?:at|with|for|against))? (?:his|her|its) (?:own )?(?:reflection|mirror image|self in the mirror)(?: in (?:the|a) (?:\\w+ )?(?:mirror|window|water|puddle))?`,
    ),
    behind: ' in the bedroom',
  },
  {
    name: 'reflect',
    words: en(
      `(?:looks?|looking|stares?|gazes?|peers?|sees)(?: (?:at )?(?:himself|herself|itself|his reflection|her reflection|its reflection))? (?:in(?:to|side)?|at) (?:the|a|his|her|its) (?:\\w+ )?(?:mirror|looking glass)(?:,? and|,)(?: then| suddenly)? (?:sees? (?<thing>(?:an?|the) (?:\\w+ )?(?!reflection)\\w+)|(?:he|she|it) sees (?<thing>(?:an?) (?:\\w+ )?\\w+)|(?:his|her|its|the) (?:own )?(?:reflection|mirror image)|(?:himself|herself|itself)).*`,
    ),
    behind: ' in the bedroom',
  },
  {
    name: 'reflect',
    words: en(
      `(?:(?<doer>(?:an?|the) (?:[\\w-]+ ){0,2}?[\\w-]+?)(?:'s|’s)|his|her|its) (?:own )?(?:reflection|mirror image)(?: in (?:the|a) (?:\\w+ )?(?:mirror|window|water))? (?:suddenly )?(?:winks?|waves?|dances?|smiles?|sticks?|does|laughs?|moves?|walks?|steps?|comes?|talks?|makes?|grins?|yawns?|is|has|doesn|acts?|jumps?)\\b.*`,
    ),
    behind: ' in the bedroom',
  },
  {
    name: 'loom',
    words: en(
      `(?:silently |slowly |suddenly |quietly )*(?:appear(?:s|ing)?|sneak(?:s|ing)? up|creep(?:s|ing)? up|pops? up|rises?|rising|looms?|looming|emerg(?:es|ing)|shows? up|turns? up|lurks?|lurking|float(?:s|ing)? up)(?: out of nowhere| suddenly| right| from)* (?:behind|on) (?<whom>${NOUN})(?= *(?:$|[,.!])| (?:who|that|while|as|in|on|at|and|sleeping|working|with|from)\\b)`,
    ),
    livingWhom: true,
  },
  {
    name: 'loom',
    words: en(
      `photo-?bomb(?:s|ing)? (?:the |a )?(?:(?:[\\w-]+ )?(?:photo|picture|selfie)s? of )?(?<whom>${NOUN}?)(?:['’]s (?:[\\w-]+ )?(?:photo|selfie|picture)s?)?${END}`,
    ),
    livingWhom: true,
  },
  {
    name: 'stuck-in',
    words: en(
      `(?:gets?|getting|is|got|becomes?)?\\s*(?:(?:his|her|its) (?:head|hand|paw|nose|beak|snout) (?:gets? |is )?)?(?:stuck|wedged|trapped|jammed|caught)(?: (?:with (?:his|her|its) (?:head|paw|nose|hand|snout|bottom)))? (?:in|inside|into|between)(?: (?:an?|the|his|her|its))? (?<place>(?!(?:an?|the|his|her|its|place|rain|storm|act|time|middle|mud|snow|sand|ice|traffic|love|nowhere)\\b)(?:(?!(?:of|in|on|and|with)\\b)[\\w-]+ ){0,2}?(?!(?:tree|roof|rooftop|branch|web|net|rain|storm|hand|arms?|mouth|jaws?|snow|mud|sand)\\b)[\\w-]+)${END}`,
    ),
    needs: ['place'],
  },
  {
    name: 'behold',
    words: en(
      '(?:see(?:s|ing)?|discover(?:s|ing)?|experienc(?:es|ing)|touch(?:es|ing)?|feel(?:s|ing)?|looks at|steps on|walks on)(?<where> (?:the |a |an |its |his |her |their )?(?:first )?(?:sea|ocean|snow|grass|beach|waterfall|rainbow|mountains?|northern lights|aurora|fireworks|city|desert|stars|forest|moon|sunrise|sunset|snowfall)) for the (?:very )?first time',
    ),
  },
  {
    name: 'let-ride',
    words: en(
      `lets? go(?: of)?(?: (?:the|his|her) (?:bicycle|bike|saddle|seat|handlebars?))?(?:,? and|,| while| as) (?<doer>${DET} (?:little )?(?:daughter|son|boy|girl|child|kid|\\w+)) (?:rides?|cycles?|pedals?|keeps|goes|is)\\b.*`,
    ),
    rides: 'bicycle',
    behind: ' in the park',
  },
  {
    name: 'let-ride',
    words: en(
      '(?:(?:is )?learn(?:s|ing)|tries|wants|trying) (?:how )?to (?:ride|learn to ride) (?:a|his|her|its|the) (?:first |new |little )?(?:bicycle|bike)(?:,? (?:and|until|while|as|then) .*)?',
    ),
    rides: 'bicycle',
    behind: ' in the park',
  },
  {
    name: 'let-ride',
    words: en(
      '(?:rides?|riding|cycles?) (?:(?:a|his|her|its) (?:bicycle|bike) )?(?:alone |without (?:training wheels|stabilisers) |all by (?:himself|herself|itself) )+for the first time.*',
    ),
    rides: 'bicycle',
    behind: ' in the park',
  },
  {
    name: 'crack',
    words: en(
      `(?:a |the )?(?:(?:long |huge |big )?crack (?:runs?|spreads?|opens?|appears?|races?|goes)(?: (?:through|across|in|along))? (?:the |a )?(?:ice|frozen lake|ground|floor|glacier)?|(?:the |thin )*ice (?:suddenly )?(?:cracks?|breaks?|splits?|bursts?|is cracking))(?: (?:open|apart|up))? (?:right )?(?:under|beneath|below|around|between|in front of|before) (?:the feet of )?(?<doer>(?:an?|the|two|three) (?:[\\w-]+ ){0,2}?[\\w-]+)${END}`,
    ),
    by: 'any',
    behind: ' on the ice',
  },
  {
    name: 'crack',
    words: en(
      '(?:(?:stands?|walks?|skates?|dances?|slides?|sits?|is)\\w*)?(?: (?:carefully|alone))* (?:on|over|across) (?:the |thin |a |frozen )*(?:ice|lake|pond|ice floe)(?: (?:when|and|as|which|that|until|,))+ (?:a |the |it |suddenly )*(?:crack\\b|ice|cracks?|breaks?|splits?).*',
    ),
    behind: ' on the ice',
  },
  {
    name: 'get-in',
    words: en(
      '(?:by (?:it|him|her)self )?(?:jumps?|leaps?|hops?|climbs?|dives?|jumping|leaping|hopping|diving)(?: (?:by (?:it|him|her)self|voluntarily|happily|straight|right|head first))* in(?:to|side)? (?:the|a|an|his|her|its) (?<place>(?:[\\w-]+ ){0,2}?(?:pot|pan|teapot|cup|teacup|mug|bowl|soup|box|basket|bucket|suitcase|(?:hand|shopping |school)?bag|backpack|hat|washing machine|fridge|oven|trash can|bin|jar|shoe|boot|barrel|pumpkin|laundry basket))\\b(?: (?:by (?:it|him|her)self|voluntarily))?',
    ),
    needs: ['place'],
  },
  {
    name: 'sit-in',
    words: en(
      '(?:(?:happily|comfortably)\\s+)?(?:sits?|sitting|lives?|living|bath(?:es|ing)|hides?|hiding|naps?|takes a bath|relaxes|relaxing|wakes? up)(?: (?:down|inside|comfortably|happily))* (?:in|inside)(?: of)? (?:the|a|an|his|her|its) (?<place>(?:(?:giant|huge|big|tiny|little|old|hot|porcelain|coffee|flower|soup|cooking|empty) )*(?:pot|teapot|cup|teacup|mug|bowl|box|suitcase|handbag|backpack|top hat|washing machine|fridge|refrigerator|oven|jar|shoe|boot|bucket|pumpkin|soup))\\b',
    ),
    needs: ['place'],
  },
];
