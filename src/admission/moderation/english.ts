/**
 * What is refused in English: pieces of regular expressions over words with single spaces (`fold.ts`), a line each.
 * Each stands for whole words, with or without a plural; what innocent prompts say with the same words is cut out
 * by what stands before or after. Every level but `off` knows `hard`; `strict` knows `soft` as well.
 */
import { sexual } from './english-sexual.js';
import { gore, hate, selfHarm } from './english-violence.js';
import type { Lists, Rule } from './moderation.js';

export const ENGLISH: Lists = {
  minors: {
    hard: String.raw`
      child (?:porn\w*|sex|erotica|abuse (?:video|image|material))
      (?:kiddie|kiddy|kid|teen|infant|baby|toddler) porn\w*
      (?:lolicon|shotacon|jail ?bait|pa?edo(?:phil\w*|bear)?|pthc|nambla|toddlercon|csam)
      (?:naked|nude|sexy|sexualized|horny|slutty) (?:boy|child|children|kid|schoolgirl|loli|teen|toddler|preteen)`,
    soft: '',
  },
  sexual,
  hate,
  gore,
  selfHarm,
  danger: {
    hard: String.raw`
      (?:how (?:to|do i|do you|can i)|instructions? (?:to|for|on)|recipe for|guide to|steps to|tutorial (?:on|for)) (?:make |making |build |building |cook |cooking |synthesi[sz]e |assemble |create |3d print )?(?:a |an |some )?(?:homemade |home made |pipe |nail |dirty |car |fertili[sz]er |petrol |nuclear |pressure cooker )*(?:bomb|explosive|meth|methamphetamine|crystal meth|ied|molotov\w*|nerve gas|sarin|ricin|ghost gun|poison gas|chlorine gas|crack cocaine|heroin|fentanyl|napalm|anthrax)(?! calorimeter| cyclone| disposal)`,
    soft: String.raw`
      (?:cook|smok|snort|inject|shoot)\w* (?:up )?(?:crystal )?(?:meth|crack|cocaine|heroin|coke|fentanyl)(?! (?:zero|light|bottle))
      shoot(?:s|ing)? up heroin
      (?:mak|deal|sell|brew)\w* (?:some )?(?:crystal )?(?:meth|cocaine|heroin|fentanyl|mdma|lsd)(?! (?:lab|head))|meth lab
      (?:smok|roll|pass|light)\w* (?:up )?(?:a |an |some )?(?:big |fat )?(?:joint|weed|marijuana|cannabis|bong|blunt|crack|spliff)(?! (?:of|compound|whacker))
      lines? of (?:coke|cocaine|speed|ketamine)
      (?:put|putting|mak|build|assembl|construct|wir)\w* (?:together |up )?(?:a |an |some )?(?:\w+ )?(?:pipe|nail|petrol|fertili[sz]er|car|dirty|tnt) bomb|(?:mak|build|mix)\w* (?:a |an |some )?molotov\w*
      cook\w* (?:blue |meth )?crystals? (?:in|at|to)
      (?:high|addicted|hooked|nod\w* off|tripping|strung out) on (?:heroin|meth|crack|cocaine|coke|weed|drugs|pills|lsd|mdma|ketamine|acid|mushrooms)
      (?:sniff|snort|inhal)\w* (?:a |some )?(?:white powder(?! snow)|lines? (?:of|off|from))|shoot(?:s|ing)? up (?:dope|drugs)
      (?:get|gets|getting) (?:stoned|baked|wasted) (?:on|with)
      print\w* (?:a |an |his )?(?:gun|pistol|rifle) (?:with|on|using|at) (?:a |an |his |her )?(?:\w+ )?(?:3d )?printer
      (?:build|assembl)(?:s|ing|e|es)? a (?:real |home ?made |time )?bomb(?! (?:cake|shaped|out of (?:snow|paper|lego)))
      (?:deal|hand|sell)\w* (?:out |some )?(?:pills|drugs|dope) (?:at|to|in|on) (?:a |the |his |her )?(?:school|kids|children|students|party|corner|street)
      grow\w* (?:marijuana|cannabis)|grow\w* weed (?:in|at|under)`,
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
