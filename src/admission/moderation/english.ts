/**
 * What is refused in English: pieces of regular expressions over words with single spaces (`fold.ts`), a line each.
 * Each stands for whole words, with or without a plural; what innocent prompts say with the same words is cut out
 * by what stands before or after. Every level but `off` knows `hard`; `strict` knows `soft` as well.
 */
import type { Lists, Rule } from './moderation.js';

const SELF = '(?:my|your|ur|him|her|them|our|its?)? ?sel(?:f|ve)';
const THEIR = '(?:my|your|his|her|their|our|its|someone s|the|a|man s|woman s|each other s)';
const WHOM = '(?:you|him|her|them|me|people|someone|everyone|a (?:young |old )?(?:wo)?man|the (?:wo)?man)';
const LIMB = '(?:head|arm|leg|limb|eye|heart|throat|face|finger|hand|skin|tongue|ear)';
/** In the plural: adjectives stand before knights, flags and rabbits. */
const GROUP =
  '(?:jews|muslims|blacks|gays|lesbians|trans people|transgenders|immigrants|refugees|mexicans|asians|arabs|whites|' +
  'christians|hindus|indians|chinese people|black people|white people|gay people|africans|gypsies|homosexuals|queers|' +
  'disabled people)';

export const ENGLISH: Lists = {
  minors: {
    hard: String.raw`
      child (?:porn\w*|sex|erotica|abuse (?:video|image|material))
      (?:kiddie|kiddy|kid|teen|infant|baby|toddler) porn\w*
      (?:lolicon|shotacon|jail ?bait|pa?edo(?:phil\w*|bear)?|pthc|nambla|toddlercon|csam)
      (?:naked|nude|sexy|sexualized|horny|slutty) (?:boy|child|children|kid|schoolgirl|loli|teen|toddler|preteen)`,
    soft: '',
  },
  sexual: {
    hard: String.raw`
      (?:\w+)?porn(?:o|os|n|ography|ographic|hub|star|stars)?
      \w*hentai\w*
      xxx+
      pr0n
      nsfw
      rule 34
      (?<!opposite |same |both |fairer |fair |weaker |the other )sex(?!es)(?! education| ed\b| appeal| pistol| and the city| chromosome| differen| discrimination| equality| of the (?:baby|kitten|puppy|chick)| ratio| determination| character\w*| hormone| cell| linked| chromatin| of the f)
      s e x
      sexting
      sexual(?:ly)? (?:act|intercourse|position|explicit|content|fantas\w+|arous\w+|pleasur\w+|assault\w*|abus\w+)
      (?<!social |human |verbal )intercourse
      masturbat\w*
      masterbat\w*
      fapping
      orgasm\w*
      orgy(?! of (?:colou?r|shopping|spending|light|flower))|orgie
      (?:blow|hand|foot|rim|boob|tit) ?job
      cunniling\w*
      fellat\w+
      (?<!magna |summa )cum(?! laude| grano)
      cum ?shot
      (?<!alan )cumming(?!s)
      creampie
      ejaculat\w*
      jizz\w*
      semen
      dildo
      (?:butt|anal) ?plug
      strapon
      buttfuck\w*
      anal(?! (?:fissure|fin|gland|canal|retentive|sphincter|stage|phase|thermometer))
      penis(?:es)?
      dick(?:s|pic|pics)(?! sporting)
      (?<!moby |tom |uncle |philip k |private |spotted |andy |clever |tricky )dick(?! van dyke| tracy| turpin| whittington| grayson| dastardly| cheney| clark| francis| and (?!balls)| butkus| fosbury)
      (?:my|his|huge|erect|hard|throbbing|thick|suck\w*|lick\w*|strok\w*|monster|rid\w+) cock
      cock ?(?:suck\w*|ring|tease)
      vagin\w*
      vulva
      clit|clitor\w+
      genital\w*
      pussy(?! willow| cat| riot| foot| galore)
      pussies
      labia
      scrotum
      deep ?throat\w*
      gang ?bang\w*
      threesome
      group sex
      bukkake
      futanari|futa
      ahegao
      doggy ?style
      missionary position
      reverse cowgirl
      (?:jerk|jack|wank)(?:s|ed|ing)? (?:off|him off)
      wank(?:s|er|ers|ing)?
      rape[sd]?(?! ?seed| field| flower| blossom| plant| oil| crop)
      raping|rapist
      (?:gang|date) ?rape\w*
      molest\w*
      incest\w*
      b(?:e|ea)stiality
      (?:zoo|necro)phil\w*
      milf
      whore\w*
      slut\w*
      cam ?girl
      onlyfans
      upskirt
      femdom
      bdsm
      tits? fuck\w*
      fuck(?:s|ed|ing)? (?:her|him|each other|me|a|the|hard|like|while)\b
      (?:get|getting|got|gets|being|was|were|are|is) fucked
      (?:couple|man|woman|girl|guy|people|two|they|they re|are|lovers) (?:having|making|make) (?:sex|love)
      (?:have|has|having|had) (?:an? )?(?:sex|orgasm|erection|boner)
      boner
      (?:an|his|huge|hard|big|visible) erection(?! of)
      lick(?:s|ing)? (?:his|her|their) (?:nipple|breast|crotch|pussy|cock|ass|balls)
      suck(?:s|ing)? (?:his|her|their|my|your) (?:nipple|breast|crotch|cock|balls)
      spread(?:s|ing)? her legs`,
    soft: String.raw`
      nud(?:e|es|ity|ist|ists|ism)(?! color| colour| lipstick| heel| pump| tone| shade)
      (?:half |semi |butt |stark |completely )?naked(?! (?:mole|eye|truth|tree|branch|branches|neck|emperor|king|bulb|light|flame|oat|juice|chef|gun|rock|ambition|lady|cat|mouse|seed|short))
      (?:without|with no|wearing no|taking off (?:all )?(?:her|his|their)|takes off (?:all )?(?:her|his|their)|removes (?:her|his|their)) (?:any )?(?:clothes|clothing|bra|underwear|panties)
      wearing (?:nothing|only (?:underwear|panties|a thong))
      unclothed|undressed
      undress(?:es|ing)
      topless
      strip ?tease\w*
      strip(?:s|ping)? (?:naked|nude|club|poker|(?:off )?(?:her|his|their) (?:clothes|dress|shirt)|for (?:him|her|money)|down to)
      (?<!wire |paint |cable |bark |nail )stripper
      lingerie
      pant(?:ies|y)(?! hose| raid)
      g string(?! of)
      sex(?:y|ier|iest|ily)
      (?<!reproduc\w{1,3} )sexual(?:ly|ity|ized)?(?! reproduc\w*| dimorphism| orientation| selection| spore| differen\w*| revolution)
      seduc\w+
      (?:homo|auto)?erotic\w*
      horny(?! (?:toad|lizard|devil|orb|frog|coral|layer|beak|plate|skin|shell|sponge))
      (?<!booby )boobs?(?! tube)
      (?<!footed |brown |masked |red |nazca )boobies
      (?<!(?:great|blue|coal|willow|marsh|crested|tailed|tailed bush|bush|wren|bearded|penduline|azure) )tits?(?! for tat| tat| mouse| mice| bird)
      titties|titty
      nipple
      busty
      (?:her|deep|revealing|exposed|big) cleavage
      (?:her breasts|(?:big|bare|huge|large|naked|exposed|bouncing|jiggling|perky) breast)(?! pocket)
      (?:big|bare|huge|naked|exposed|bouncing|jiggling|her) (?:butt|buttocks|bottom|booty|bum)(?! pocket| of the)
      (?:big|fat|nice|her|his|my|your|sexy|bare|tight|juicy|thicc|phat|kiss my|a piece of) ass
      asses up
      anus
      twerk\w*
      (?<!rugby )hooker(?! s\b| position| valley| in rugby)
      prostitut\w*
      brothel
      escort girl
      kinky
      fetish\w*
      bondage (?:gear|rope|sex|play|scene|suit|mask)
      dominatrix
      (?:camel ?toe|wardrobe malfunction|wet t ?shirt)
      lap ?dance
      make ?out session
      sexually aroused|moan(?:s|ing) (?:with|in) pleasure
      (?:make|makes|making|made) love(?! not war| potion| song| to the camera)
      18 (?:only|plus content)`,
  },
  hate: {
    hard: String.raw`
      (?<!s)n+i+gg+(?:a|er|ah|uh|let)(?:z|s)?
      fag(?:s|got|gots|gotry|gy)?(?! end| ash| packet| burning)
      kike
      spick?(?!e| and span)
      (?<!a |the |one |no |any |single )chink(?! in| of|ed)
      gook
      wetback
      beaner
      tranny|trannies|shemale
      paki
      (?:rag|towel|camel) ?(?:head|jockey)
      (?:sand|jungle|porch) ?(?:nigg\w*|bunn(?:y|ies)|monkey s)
      nig ?nog|darkie|jigaboo|pickaninny|golliwog
      zipperhead|slanteye|ching ?chong\w*
      abbo|gyppo|pikey
      retards?(?! the| this| your| its| growth| aging)
      sieg ?heil|heil hitler
      white power(?! ranger| supply| bank| cable| cord| line)
      (?:hitler|the nazi|the holocaust) (?:was right|did nothing wrong|should have finished)
      (?:kill|killing|gas|gassing|exterminat\w+|lynch|lynching|shoot|burn|hang|deport|enslave|hate|i hate)(?: all)?(?: the| these| those)? ${GROUP}
      death to (?:all )?(?:the )?${GROUP}
      all ${GROUP} (?:must|should|have to) (?:die|burn|hang)
      ${GROUP} (?:are|is) (?:sub ?human|vermin|parasite|cockroach\w*|rats|animals|apes|monkeys)
      lynch(?:ing|ed) (?:of )?(?:a |the )?black\w*`,
    soft: String.raw`
      (?:nazi|hitler|ss|third reich) (?:flag|salut\w+|part(?:y|ies)|rall(?:y|ies)|propaganda|symbol|march)
      swastika
      white suprema\w+
      ku klux klan|kkk (?:rall\w+|hood|robe|member|march|meeting)
      go back to (?:africa|china|mexico|india|their country)
      (?:isis|al qaeda) (?:flag|video|propaganda)`,
  },
  gore: {
    hard: String.raw`
      dismember\w*
      disembowel\w*
      decapitat\w*
      behead\w*
      eviscerat\w*
      mutilat\w*
      entrails
      blood and gore|extreme gore|gore (?:video|film|porn|fest)|guro
      snuff (?:film|movie|video)
      gut(?:s)? (?:spill|hang|rip|pour|fall)\w* out
      (?:intestine|organ|bowel)s? (?:spill|hang|rip|pour|fall)\w*
      (?:rip|tear|cut|saw|chop|hack|hew|slic)\w* (?:off |out )?(?:my|your|his|her|their|someone s|each other s|man s|woman s|a man s|a woman s) (?:${LIMB})s?(?: (?:off|out|open|apart))
      (?:rip|tear|cut|saw|chop|hack|hew|slic)\w* (?:off|out|open|up) (?:my|your|his|her|their|someone s|a man s|a woman s|the man s|the woman s) (?:${LIMB})s?
      (?:chop|hack|cut|saw|slic|tear|rip)\w* (?:up )?(?:${WHOM}) (?:up|(?:in)?to (?:pieces|bits)|apart|in half)
      sever(?:ed|ing) (?:human )?(?:${LIMB}|foot|feet)s?
      brains? (?:splatter|explod|blown|spill|smash)\w*
      blow(?:s|n|ing)? (?:his|her|their|someone s) brains out
      skinn?(?:ed|ing)? (?:${WHOM} )?alive
      flay(?:ed|ing)? (?:${WHOM} )?alive
      burn(?:ed|t|ing|s)? (?:${WHOM} )?alive
      (?:tortur|stab|beat|bludgeon|strangl|kick|stomp|hack|ston)\w* (?:${WHOM}|(?:a|the|his|her|their) (?:child|dog|cat|puppy|kitten|animal|prisoner|hostage|victim|wife|husband)) to death
      stab(?:s|bed|bing)? (?:${WHOM})
      tortur(?:es|ed|ing|e) (?:${WHOM}|(?:a|the|his|her|their|an) (?:child|dog|cat|puppy|kitten|animal|prisoner|hostage|victim))s?
      goug(?:e|es|ing|ed) (?:out )?(?:${THEIR}) eyes
      eyes? (?:goug|rip|pok)\w* out
      crush(?:es|ed|ing)? (?:${THEIR}) (?:skull|head)
      (?:slit|slash|cut|slic)(?:s|ting|ing|es)? (?:${THEIR}|people s) throats?
      (?:school|mass) (?:shooting|shooter)
      shoot(?:s|ing)? up (?:a|the|his|her|my) (?:school|church|mosque|synagogue|mall|crowd)
      (?:eat|eating|eats) human (?:flesh|meat|brain)s?
      crush(?:es|ing)? (?:a |the )?(?:kitten|puppy|puppies|hamster|animal)`,
    soft: String.raw`
      (?<!al )gore(?! tex| vidal| verbinski)
      gory
      blood ?(?:bath|shed|splatter\w*|spurt\w*|spray\w*|gush\w*|soaked|drenched|stained|spatter\w*)
      blood (?:everywhere|pour\w+|drip\w+|all over|on (?:his|her|their) (?:hands|face|clothes))
      pools? of blood
      covered in blood
      bloody (?:corpse|knife|bod(?:y|ies)|murder|face|hand|mess|axe|massacre|death|wound|head|chainsaw)
      bleed(?:s|ing)? (?:out|to death)
      tortur(?:e|es|ed|ing|er)
      flay(?:ed|ing)
      impal(?:e|es|ed|ing) (?:on|by|${WHOM}|bod(?:y|ies)|alive|through)
      cannibal\w*
      massacre\w*
      genocid\w*
      (?:head|skull|body|face) explod\w*
      exploding (?:head|bod(?:y|ies)|skull)
      shot in the (?:head|face)
      (?:shoot|shoots|shooting) (?:${WHOM}) in the (?:head|face)
      (?:mangled|rotting|mutilated) (?:corpse|bod(?:y|ies)|flesh)
      (?:execut|lynch)(?:ed|ing) (?:${WHOM}|prisoners?|hostages?)
      (?:kill|tortur|strangl|drown|abus)\w* (?:a|the|his|her) (?:puppy|kitten|dog|cat|baby)`,
  },
  selfHarm: {
    hard: String.raw`
      (?:kill|kills|killing|killed|hang|hangs|hanging|hanged|cut|cuts|cutting|harm|harms|harming|shoot|shoots|shooting|stab|stabs|poison|drown|drowns) (?:my|your|ur|him|her|them|our)sel(?:f|ves)(?! some slack| shaving| a (?:slice|piece)| short| off from| free| loose| (?:a |another )?(?:bigger |large |huge )?(?:cake|pizza|sandwich)| in the (?:mirror|foot)| at the| on (?:a |the )?(?:video|film|camera))
      kill ur self|kys
      (?:commit\w*|attempt\w*) suicide
      suicide (?:method|attempt|note|pact|bomb\w*|instruction|guide|tutorial)
      (?:ways?|how|best way|easiest way) to (?:die|kill (?:${SELF})|commit suicide|end (?:it|my life|your life|it all)|self harm|overdose)(?! hard| laughing| in a game| trying)
      (?:cut|cuts|cutting|slit|slits|slitting|slash|slashes|slashing) (?:my|your|his|her|their) wrist
      self ?harm\w*
      (?:end|ends|ending) (?:my|his|her|your|their) (?:own )?life
      overdos(?:e|es|ing|ed) on (?:pill|sleeping|heroin|drug|med|fentanyl)\w*
      jump\w* (?:off|from) (?:a|the) (?:bridge|building|roof|cliff) to (?:die|death|(?:his|her|their|my) death|end)
      pro ?ana|thinspo\w*
      you should (?:die|kill yourself|end it)`,
    soft: `
      suicid(?:e|es|al|ally)(?! squad| king| silence| door| burnout| bunt| squeeze| prevention| hotline)`,
  },
  danger: {
    hard: String.raw`
      (?:how (?:to|do i|do you|can i)|instructions? (?:to|for|on)|recipe for|guide to|steps to|tutorial (?:on|for)) (?:make |making |build |building |cook |cooking |synthesi[sz]e |assemble |create |3d print )?(?:a |an |some )?(?:homemade |home made |pipe |nail |dirty |car |fertili[sz]er |petrol |nuclear |pressure cooker )*(?:bomb|explosive|meth|methamphetamine|crystal meth|ied|molotov\w*|nerve gas|sarin|ricin|ghost gun|poison gas|chlorine gas|crack cocaine|heroin|fentanyl|napalm|anthrax)(?! calorimeter| cyclone| disposal)`,
    soft: String.raw`
      (?:cook|smok|snort|inject|shoot)\w* (?:up )?(?:crystal )?(?:meth|crack|cocaine|heroin|coke|fentanyl)(?! (?:zero|light|bottle))
      shoot(?:s|ing)? up heroin`,
  },
  swearing: {
    hard: '',
    soft: String.raw`
      \w*f+u+c+k+\w*
      phuck\w*|fvck\w*|fcuk\w*
      fuk(?:er|in|ing|ed)
      mother ?f\w*ckers?
      (?!shiite)s+h+i+t+(?:s|ty|ter|head|show|ting|hole|face|bag|e)?
      (?:bull|horse|bat|ape|dip) ?shit\w*
      cunt\w*
      bitch(?:es|y|ing|ass)?
      (?:ass|arse) ?(?:hole|wipe|hat|clown)s?
      dick ?(?:head|wad|bag|weed)
      piss off|pissed off|piss on
      (?<!a )twat\w*
      (?:son of a|little) bitch
      bastards
      douche ?bag
      🖕`,
  },
};

/** Who is a child: with anything sexual in the same prompt it is refused at every level. */
export const ENGLISH_MINORS = String.raw`
  child|children|childlike
  kids?|kiddo
  toddler|infant|newborn
  bab(?:y|ies)(?! (?:oil|powder|blue|grand|shower|doll|pink))
  pre ?teen|tween
  teen|teenage|teenager|teenaged
  under ?aged?
  minor(?! key| league| chord)
  school ?(?:girl|boy|child|children|kid|age)
  (?:little|young|small|tiny|prepubescent|petite young) (?:girl|boy)
  (?:elementary|middle|primary|junior high|high|grade|nursery) school\w*
  kindergart\w*
  loli|lolita|shota
  barely legal
  (?:[1-9]|1[0-7]) ?(?:year|yr|yo|y o)s?(?: olds?)?
  (?:aged?|is|she s|he s) (?:[1-9]|1[0-7])
  (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) years?(?: old)?`;

/** Words that stay what they are with one space somewhere in them. */
export const SPLIT_ENGLISH: Record<'hard' | 'soft', { [rule in Rule]?: string }> = {
  hard: {
    sexual: 'porn dick pussy rape blowjob hentai dildo masturbate penis vagina orgasm',
    hate: 'nigger nigga faggot',
  },
  soft: { swearing: 'fuck cunt bitch' },
};
/** Two words of their own that happen to make one of those. */
export const INNOCENT_SPLITS = ['pen is', 'pus sy', 'rap e'];
