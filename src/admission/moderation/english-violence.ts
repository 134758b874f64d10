/** Hatred, violence and self-harm in English: part of `english.ts`, which says how the lines are read. */
import type { Lists } from './moderation.js';

const SELF = '(?:my|your|ur|him|her|them|our|its?)? ?sel(?:f|ve)';
const THEIR = '(?:my|your|his|her|their|our|its|someone s|the|a|man s|woman s|each other s)';
const WHOM = '(?:you|him|her|them|me|people|someone|everyone|a (?:young |old )?(?:wo)?man|the (?:wo)?man)';
const LIMB = '(?:head|arm|leg|limb|eye|heart|throat|face|finger|hand|skin|tongue|ear)';
const PERSON =
  '(?:(?:wo)?man|person|soldier|guy|girl|boy|victim|enemy|prisoner|someone|somebody|he|she|cop|policeman|hostage)';
/** In the plural: adjectives stand before knights, flags and rabbits. */
const GROUP =
  '(?:jews|muslims|blacks|gays|lesbians|trans people|transgenders|immigrants|refugees|mexicans|asians|arabs|whites|' +
  'christians|hindus|indians|chinese people|black people|white people|gay people|africans|gypsies|homosexuals|queers|' +
  'disabled people)';

export const hate: Lists['hate'] = {
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
    (?:isis|al qaeda) (?:flag|video|propaganda)
    (?:filthy|greedy|stinking|dirty|damn|evil|sneaky|subhuman|lazy) (?:jew|muslim|arab|mexican|immigrant|refugee|gypsy|homosexual|foreigner)
    klans(?:man|men)|burn(?:s|ing)? (?:a |the )?cross(?:es)?|cross burning
    (?:all )?${GROUP} (?:should|must|need to|deserve to|ought to) (?:all )?(?:be (?:shot|killed|hanged|gassed|burned|deported|exterminated|wiped out)|die|suffer|burn)
    ${GROUP} (?:are|is) (?:thie(?:f|ves)|criminals?|disgusting|evil|inferior|filth\w*|scum|rapists?|terrorists?|monsters?|vampires?)
    (?:chas|driv|throw|kick|hunt|round|beat)\w* (?:\w+ )?(?:all )?(?:the )?${GROUP} (?:\w+ ){0,2}(?:out|away|up|down)
    (?:burn|bomb|torch|attack|blow)\w* (?:up |down )?(?:a |the |that )?(?:mosque|synagogue)
    (?:hook|crooked|long) nosed jew|greedy (?:\w+ ){0,3}jews?
    (?:${GROUP}|black (?:man|woman|person|men|women|guy)|african) (?:\w+ )?(?:shown |drawn |portrayed |depicted )?(?:as|like|turned into) (?:a |an )?(?:monkey|ape|gorilla|cockroach\w*|rat|vermin|insect|pig|animal)
    (?:monkey|ape|gorilla) (?:\w+ )?(?:as|like|is|labell?ed as) (?:a |an )?(?:black|african|asian|jewish) (?:person|people|man|woman|american|guy)
    (?:men|mob|crowd|people|group) (?:with|in|wearing) (?:point(?:ed|y) )?white hoods
    crooked cross|hakenkreuz
    put(?:s|ting)? (?:all )?(?:the )?${GROUP} (?:in|into|on) (?:camp|oven|cage|gas|train|chain)
    women (?:belong|should be|deserve to be) (?:\w+ )?(?:chained|beaten|in chains|slave|owned)|women are (?:dogs|objects|property|inferior|animals|slaves)
    ${GROUP} (?:being |are |get )?(?:blown up|shot|gassed|whipped|hunted|lynched|beaten up)
    (?:sell|whip|auction)\w* black (?:people|men|women|slave)|beat\w* (?:up )?(?:gay|black|muslim|jewish|trans|asian) (?:men|people|man|women|woman|kids)
    blackface`,
};

export const gore: Lists['gore'] = {
  hard: String.raw`
    dismember\w*
    disembowel\w*
    decapitat\w*(?! (?:a |an |the |some |his |her )?(?:dandelion|flower|rose|statue|snow ?m|doll|toy|carrot|mannequin|scarecrow))
    behead\w*(?! (?:a |an |the |some |his |her )?(?:dandelion|flower|rose|statue|snow ?m|doll|toy|carrot|broccoli|thistle|poppy|tulip|cabbage|pineapple|weed|gingerbread|scarecrow|mannequin))
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
    (?:kill|tortur|strangl|drown|abus)\w* (?:a|the|his|her) (?:puppy|kitten|dog|cat|baby)
    (?:beat|whip|starv|kick|stab)\w* (?:up )?(?:a|the|his|her) (?:puppy|kitten|dog|cat|horse|baby|child|wife|girlfriend|homeless man)(?! (?:at|in) )
    (?:puppy|kitten|dog|cat|horse|animal|baby|child|prisoner|hostage|woman|man) (?:is |being |gets |getting )(?:beaten|whipped|kicked|stabbed|tortured|strangled|abused|killed|burned|drowned|lynched|executed|shot)(?! (?:at|into|in a (?:game|race|photo)|by (?:a )?(?:photograph|camera)))
    ${LIMB}s? (?:is |are |being |gets? |getting )?(?:blown|torn|ripped|chopped|cut|sliced|hacked|sawn|bitten|shot) (?:clean )?off
    (?:kick|beat|stab|whip|ston|burn|tortur|chok|tramp|strangl)\w* to death
    brains (?:on|all over|across|everywhere)|point blank
    (?:rip|tear|chop|cut|saw|hack|gnaw|bit)\w* off (?:my|your|his|her|their) own \w+
    lynch mob|(?:devour|eat)\w* (?:a|the) (?:screaming|living|live|dead) (?:\w+ )?(?:man|woman|person|child|people)
    (?:head|skull)s? on (?:a |the )?(?:spike|pike|stake)s?(?! fence)|firing squad|crucifi(?:ed|xion) (?:bleed|scream|corpse|bod)\w*|crucified (?:man|woman|person|people|prisoner)
    break(?:s|ing)? (?:a man s|a woman s|his|her|their|someone s|${WHOM} s) (?:finger|leg|arm|bone|neck|skull|knee|jaw|rib|spine)s?(?! in a cast)
    (?:dissect|cut|operat|carv)\w* (?:open )?(?:a |the )?(?:living|live|conscious|screaming) (?:man|woman|person|human|people|body)
    throats? (?:is |being )?(?:slashed|slit|cut|torn|ripped)
    (?:rip|tear|bit|chop|cut|saw|hack|slic)\w* (?:off |out )?(?:a |the )?(?:man|woman|person|soldier|victim|guy|girl|boy|someone|people|human|enemy|prisoner) s (?:${LIMB}|guts|foot)s?
    (?:chop|cut|saw|hack|slic|carv|dissolv|bury|burying|dump|drag)\w* (?:up )?(?:a |the |his |her |their )?(?:dead )?(?:bod(?:y|ies)|corpse|victim|human)s?(?! (?:paint|shape|outline|fat))
    (?:man|woman|person|people|someone|victim|soldier|girl|boy|he|she|they) (?:is |are |being |gets? |getting )?(?:hacked|chopped|cut|torn|ripped|sawn|sliced|blown) (?:up )?(?:in)?to (?:pieces|bits|shreds)
    guts (?:all over|everywhere|on the|splattered|spilled|spilling)|spilled guts
    (?:burn(?:ed|t|ing)?) at the stake
    hang(?:s|ed|ing)? (?:a|the) (?:prisoner|man|thief|woman|slave|criminal|convict|witch|traitor)s?(?! (?:picture|portrait|coat|hat))
    (?:pile|heap|mountain)s? of (?:\w+ )?(?:corpse|dead bod(?:y|ies)|bodies|severed)s?|corpses? (?:piled|hanging|rotting|everywhere)
    (?:stab|shoot|shot|murder|execut|behead|strangl)\w* (?:\w+ )?(?:to death|in cold blood)
    (?:${PERSON} s|his|her|their) (?:${LIMB})s? (?:is |are |gets? )?(?:rolls?|falls?|flies|pops?|torn|ripped|blown|cut|shot) (?:off|away)
    bones? (?:stick|pok|jut|protrud|show)\w* (?:out|through)(?! of (?:its|his|her|the|a) (?:mouth|ground|sand|snow|soup|pot|bag))
    (?:knife|knives|blade|axe|dagger|bullet|machete|screwdriver) (?:\w+ ){0,3}(?:in|into|through) (?:his|her|their|${PERSON} s) (?:\w+ )?(?:belly|stomach|chest|heart|back|neck|throat|skull|head|eye|gut|flesh|face)
    (?:guts|insides|innards) (?:\w+ )?(?:com|fall|spill|hang|pour|fly|ooz)\w* out|pull\w* (?:out )?${PERSON} s (?:guts|insides|heart|eyes)
    ${PERSON} (?:is |gets? |being )?beaten (?:until|to a pulp|senseless|unconscious|bloody|up by)
    (?:red|blood) puddles?|puddles? of blood
    (?:finger|toe|ear|limb)s? (?:\w+ )?(?:being )?(?:cut|snipped|chopped|sliced|sawn) off
    (?:his|her|their|${PERSON} s) (?:finger ?|toe ?)?nails? (?:are |being |is )?(?:\w+ )?(?:pulled|ripped|torn|yanked) (?:out|off)
    (?:(?<!hot )dog|cat|puppy|kitten|horse|rabbit|hamster) (?:is |being |gets |was )*(?:set on fire|set ablaze|nailed to|skinned|thrown off|run over|cut open|boiled)
    set(?:s|ting)? (?:a |the |his |her )?(?:dog|cat|puppy|kitten|horse|child|homeless man|${WHOM}) (?:on fire|ablaze|alight)
    (?:driv|plow|plough|ram)\w* (?:\w+ ){0,4}(?:into|through|over) (?:a |the )?(?:crowd|pedestrian|protester|marcher)s?(?! of (?!people|men|women|children|pedestrian))
    open(?:s|ing|ed)? fire (?:on|at|into) (?:a |the )?(?:crowd|people|civilian|child|children|class|school|church|audience|concert)
    (?:gun|mow)(?:s|ned|ed|ning|ing)? down (?:people|civilians|children|the crowd|a crowd|students|men|women)
    ${PERSON} (?:is |gets |being )?(?:falls?|fell|fed|pushed|thrown|shoved|pulled|sucked|stuffed) (?:\w+ )?(?:in|into|through) (?:a |the )?(?:wood ?chipper|meat grinder|shredder)
    execut\w* (?:\w+ ){0,3}guillotine|guillotine (?:\w+ ){0,4}heads?
    (?:gun|rifle|weapon|bomb|ammo) (?:\w+ )?to (?:attack|shoot|shoot up|kill at|blow up) (?:his|her|a|the) (?:school|church|office|class\w*|mosque|synagogue)
    (?:axe|blade|chainsaw|saw|train|truck) (?:splits|cuts|slices|chops|runs over) (?:a |the )?${PERSON}
    saw\w* (?:through|off) (?:his|her|their)(?: own)? (?:${LIMB}|foot)s?|limbs fly\w*|chainsaw (?:killer|murder\w*)
    (?:${PERSON} s|his|her) face (?:melt|peel|rip)\w* off
    (?:puppy|puppies|kitten|hamster|baby|babies) in (?:a |the )?(?:blender|microwave)
    (?:smash|slam|throw|swing)\w* (?:the|a|his|her) (?:cat|dog|puppy|kitten) (?:against|at|into) (?:the|a) wall
    bod(?:y|ies) hang\w* from (?:a |the )?(?:meat )?hooks?
    (?:rip|tear)s? (?:a |the )?(?:tourist|hunter|${PERSON}) (?:apart|to pieces)|blood on the (?:grass|floor|wall|snow|sheet|street)
    bleed\w* from (?:his|her|their|the) (?:eye|mouth|ear|head|neck|stomach)
    (?:bomb|explosive|dynamite) vest|bomber in a vest`,
};

export const selfHarm: Lists['selfHarm'] = {
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
  soft: String.raw`
    suicid(?:e|es|al|ally)(?! squad| king| silence| door| burnout| bunt| squeeze| prevention| hotline)
    (?:swallow|tak|down|pop)\w* (?:a |the |an )?(?:whole |entire |full )?(?:bottle|handful|box) of (?:sleeping )?pills
    (?:jump|throw|step|lie|lying|leap)\w* (?:\w+ )?(?:in front of|under|onto the tracks? before|off|from) (?:a|an|the) \w+ (?:to|and) (?:die|dies|end|ends|kill|death|(?:his|her|their) death)
    to end it all|(?:want|wants|wanted|wish|wishes|going) to (?:die|end (?:it all|(?:his|her|my|their) life))(?! (?:hard|laughing|of (?:laughter|boredom|shame)))
    (?:slit|slash|open)(?:s|ting|ing)? (?:my|his|her|their) (?:veins?|arms?)
    (?:tie|ties|tying|make|makes|making|put|puts|hang|hangs) (?:\w+ ){0,2}noose|noose (?:around|round|hang)\w*
    (?:rope|cord|belt) (?:around|round) (?:her|his|their|my)(?: own)? neck
    (?:cut|slic|slash|scratch)\w* (?:her|his|their|my)(?: own)? (?:arm|wrist|thigh|skin|vein|forearm)s? (?:with|open|until|to)
    razor ?blades? (?:\w+ ){0,3}(?:arm|wrist|skin|thigh|vein)
    (?:gun|pistol|barrel|revolver|shotgun) (?:in|into|to|against|under) (?:his|her|their|my)(?: own)? (?:mouth|head|temple|chin)
    (?:empt|swallow|gulp|down|tak)\w* (?:\w+ ){0,3}(?:pill bottle|pills) (?:\w+ ){0,4}(?:forever|to die|and never)
    (?:want|wish|long)\w* to (?:be dead|never wake up(?! from)|not be alive|disappear forever)
    hang(?:s|ing)? from (?:the|a) (?:\w+ )?by (?:his|her|their|the) (?:neck|belt|noose)
    drink(?:s|ing)? (?:bleach|drain cleaner|antifreeze|pesticide)|to end (?:everything|(?:his|her|the|their|my) (?:pain|suffering|misery))
    (?:ledge|bridge|roof|cliff|rope|pills|train tracks?) (?:\w+ ){0,2}because (?:nobody|no one)
    scars? on (?:his|her|their|my) wrist|tak\w* all (?:the|her|his|my) pills|starv\w* (?:herself|himself)
    goodbye (?:letter|note) (?:\w+ ){0,4}(?:gun|revolver|rope|pills|pistol)`,
};
