/** Sexual content in English: part of `english.ts`, which says how the lines are read. */
import type { Lists } from './moderation.js';

export const sexual: Lists['sexual'] = {
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
    (?<!(?:statue|painting|sculpture|statues|paintings|sculptures) of )(?:half |semi |butt |stark |completely )?naked(?! (?:gods|goddess|putti|cherub|statue|mole|eye|truth|tree|branch|branches|neck|emperor|king|bulb|light|flame|oat|juice|chef|gun|rock|ambition|lady|cat|mouse|seed|short))
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
    (?:adult|blue) (?:film|movie|video|entertainment|actress|actor|performer|content)(?! rating)
    private parts
    (?:tear|rip|peel|pull)\w* (?:each other s|one another s|her|his|their) clothes off
    pimp(?! my ride|ernel)|red light district
    (?:as|while|when) (?:she|he|they) (?:strips|undresses|strip|undress)(?! (?:the )?(?:bed|paint|wire|wall|bark))
    (?<!dog s )crotch(?! rocket)
    pleasur(?:e|es|ed|ing) (?:himself|herself|themselves|myself|yourself)
    (?:flash|expos)(?:es|ed|e|ing)? (?:himself|herself|themselves|(?:his|her|their) (?:junk|chest|breasts?|privates?|body|bits|butt|bottom))
    see ?through (?:\w+ )?(?:shirt|blouse|dress|top|t shirt|clothe\w*|night ?gown|negligee|skirt|bikini|outfit)
    (?:strip|undress|tak|peel)\w* (?:\w+ )?(?:down to (?:her|his|their|a|the)|(?:it all|everything|all (?:her|his|their) clothes) off)(?: (?:bra|underwear|panties|thong|boxers|briefs))?
    (?:her|his|their) (?:bare|naked|exposed|heaving|ample) (?:chest|bosom|breast|body|skin)
    (?<!flip flop )thong(?! sandal| shoe| slipper)
    (?:big|huge|massive|enormous|nice|giant) (?:jugs|knockers|hooters|rack|melons|honkers)(?! of| full)(?= *$|[.,!?]| on a (?:wo)?man)
    (?:raunchy|lewd|smutty|racy) (?:\w+ )?(?:scene|night|encounter|shower|video|dance|pose|photo)
    steamy (?:sex|bedroom|love|hotel|encounter|affair|massage)
    (?:getting|get) it on(?! with (?:the|a) (?:job|work))|happy ending massage|massage with a happy ending
    (?:in|wearing|with) nothing but (?:an? |her |his |whipped |body )?(?:\w+ )?(?:cream|apron|paint|smile|towel|tie|stockings|heels|socks|underwear|thong)
    (?:shows?|bares?|reveals?|exposes?) (?:everything|it all)
    (?:his|a man s|her) bulge|bulge in (?:\w+ )*(?:pants|trousers|shorts|speedos?)
    negligee|sheer (?:\w+ )?(?:nightgown|dress|top|lingerie|blouse)|burlesque (?:strip|undress)
    bod(?:y|ies) (?:grinding|entwined|writhing)|grind(?:s|ing)? (?:on|against|up on) (?:him|her|each other|someone)
    (?:make|makes|making|made) out (?:in bed|on (?:a|the) bed|naked|half)
    lewd\w*|smut|ecchi|thirst trap
    (?:grop|fondl)(?:e|es|ed|ing)
    18 (?:only|plus content)|an 18 (?:scene|video|film|movie|clip)
    (?:slip|slid|step|wriggl|shimmy)\w* (?:\w+ )?out of (?:her|his|their) (?:\w+ )?(?:bath ?robe|robe|gown|night ?gown|dress|bra|clothes|towel|bikini|swimsuit|underwear)(?! and into)
    (?:drop|shed|open|let)\w* (?:\w+ )?(?:her|his|their|the) (?:bath ?robe|robe|towel|night ?gown|dress) (?:\w+ )?(?:fall|before|in front of|and (?:stands?|is|reveals?|shows?)|to (?:reveal|show))
    (?:pull|tak|slip|tug|yank|slid|peel|rip|tear)\w* (?:down |off |aside )?(?:her|his|their) (?:\w+ )?(?:underwear|undies|pant(?:y|ies)|knickers|boxers|briefs|bra|thong|bikini (?:top|bottom)s?)
    (?:unbutton|unzip|unhook|unclasp|undo)\w* (?:his|her|their) (?:\w+ )?(?:jeans|pants|trousers|fly|blouse|bra|bodice|corset|skirt)
    (?:blouse|shirt|dress|top) (?:is |has )?(?:unbuttoned|rip(?:s|ped) open|torn open|fall(?:s|en) open)
    without a stitch|not a stitch (?:of clothing|on)|birthday suit|in the buff(?! color| colour)
    (?:lovers?|couple|bodies|they|two (?:people|women|men)|(?:wo)?man and (?:a )?(?:wo)?man) (?:\w+ )?(?:tangled|entangled|roll\w*|writh\w*|pant\w*|moan\w*) (?:\w+ ){0,3}(?:sheets|bed|covers|blanket)
    doing it in (?:the |a )?(?:back|bed|shower|bedroom|toilet|backseat)
    (?:get|gets|getting) (?:busy|frisky|naughty|handsy) (?:with|under|in)(?! (?:the )?(?:kitchen|garden|work|paint))
    hanky panky|whoopee(?! cushion)
    (?:hand|finger|tongue)s? (?:\w+ ){0,2}(?:up|down|under|inside|into|between) (?:her|his|their) (?:\w+ )?(?:skirt|dress|blouse|bra|pant(?:y|ies)|underwear|pants|thigh|legs)(?! pocket)
    bend(?:s|ing)? over (?:\w+ ){0,3}(?:in|wearing) (?:a |her )?(?:tiny|short|mini|micro|tight)
    rid(?:es|ing) (?:him|her) (?:\w+ )?(?:on|in) (?:the |a |his |her )?(?:bed|couch|sofa)
    (?:adult|spicy|naughty) (?:anime|manga|scene|photo|pic)|dirty pic
    touch(?:es|ing)? (?:himself|herself|themselves|myself)(?! (?:on|up|with|in the mirror))
    (?<!emperor (?:has|wears|had|with) )no clothes
    wearing (?:just|only) (?:a |her |his )?(?:\w+ )?(?:body paint|stockings|thong|underwear|bra|panties|briefs)
    sensual massage
    (?:let|letting) (?:her|his|their) (?:\w+ )?(?:gown|robe|bath ?robe|night ?gown|dress|towel|slip) (?:slide|slip|fall|drop)
    under (?:her|the cheerleader s|a girl s|the girl s|the teacher s) skirt
    (?:her|his) (?:top|bikini|dress|towel|bra|swimsuit|trunks) (?:slips|falls|comes|drops|pops) (?:off|down|open|and)
    straddl\w* (?:him|her|(?:a|the) (?:wo)?man)|spank\w* (?:his|her|a|the) (?:\w+ )?(?:girlfriend|boyfriend|wife|husband|butt|bottom|behind|secretary|maid|(?:wo)?man)
    bedroom scene|for (?:adults|grown ups) only|(?:adults|grown ups) only`,
};
