/** Why somebody feels something, as far as it can be seen: a letter, a child on stage, the doctor who says it. Called by `feelings.ts`. */

const SEEN =
  '(?:read|reads|reading|open|opens|opened|opening|watch|watches|watched|watching|hug|hugs|hugged|hugging|hold|holds|held|holding|look at|looks at|looked at|looking at|embrace|embraces|embraced|embracing|play|plays|played|sits?|sitting|sat|stands|lies|lay|walks?|walked|walking|rides?|holds)';
const FOUND = '(?:see|sees|saw|seeing|spot|spots|spotted|notices?|noticed|meet|meets|met)';
const TASTED =
  '(?:taste|tastes|tasted|tasting|eat|eats|ate|eating|bite|bites|bit|biting|drink|drinks|drank|drinking|sip|sips|sipped|sipping|tries|tried|smell|smells|smelled|smelling)';
const MET = '(?:reunite|reunites|reunited|reuniting)';
const OTHERS =
  '(?:doctor|nurse|teacher|boss|friend|mother|mom|father|dad|wife|husband|son|daughter|child|children|baby|coach|police officer|policeman|waiter|chef|man|woman|boy|girl|dog|cat|puppy|kitten|bride|groom|king|queen|ghost|monster|spider|snake|bear|mouse|rat)s?';
/** What is only heard or thought. */
const UNSEEN =
  /^(?:the|an?|his|her|their|this|that) (?:[\w-]+ ){0,2}?(?:story|jokes?|news|mistake|comment|question|thought|idea|results?|sound|noise|smell|compliment|insult|memory|way|situation|decision)\b/i;

const OWN = new RegExp(
  `^(?:(?:he|she|they|it) (?:is |was |are |were |just |suddenly )?)?(?:(?<seen>${SEEN})|(?<tasted>${TASTED})|(?<met>${MET})|(?<found>${FOUND}))\\b(?<what>.*)`,
  'iu',
);
const OTHER = new RegExp(
  `^(?:an?|the|his|her|their) (?<who>(?:[\\w-]+ )??${OTHERS}) (?:\\w+ly )?(?<deed>\\w+)(?<more>.*)`,
  'iu',
);
/** "she watches her child perform on stage" */
const WATCHED = new RegExp(
  `^(?:(?:he|she|they) (?:is |was )?)?(?:watch\\w*|see\\w*|saw) (?:an?|the|his|her|their) (?<who>(?:[\\w-]+ )??${OTHERS}) (?<deed>perform|dance|sing|play|walk|run|sleep|graduate|smile|laugh|jump|swim)(?:s|ing)?\\b(?<more>.*)`,
  'iu',
);
const SPEAKS =
  /^(?:deliver|tell|told|say|said|announc|explain|speak|spoke|call|shout|yell|scold|gives?|gave|break|broke|breaks|reads?)/i;

/** What can be seen of the reason stays. `late`: it is felt once that has been done. */
export function withReason(text: string): { text: string; late: boolean } {
  let late = false;
  const told = text
    .replace(/,? \b(?:at|upon|on) (?:the sight of|seeing|spotting) (?=\w)/iu, ' next to ')
    .replace(/,? \b(?:at|about|over|for|from|by) (?=[\w'’-]+ )([^,.;]*)/giu, (whole, reason: string) =>
      UNSEEN.test(reason) ? '' : whole,
    )
    .replace(
      /,? \b(?:as|when|while|after|before|because|upon|since|once|that) (?=[\w'’-]+ )([^,.;]*)/iu,
      (whole: string, reason: string) => {
        // What falls from the sky is seen whoever feels what.
        if (/^(?:the |heavy |light )*(?:snow|rain|petals|leaves|fireworks|confetti|sun)\b/iu.test(reason)) return whole;
        if (/\b(?:not|never|no|nobody|nothing)\b|n['’]t\b/iu.test(reason)) return '';
        const watched = WATCHED.exec(reason)?.groups;
        if (watched) return ` next to a ${watched.who}, the ${watched.who} ${watched.deed}s${watched.more}`;
        const own = OWN.exec(reason)?.groups;
        if (own) {
          late = own.tasted !== undefined;
          if (own.met) return ` hugs${own.what!.replace(/^ with\b/i, '')}`;
          if (own.found) return ` next to${own.what}`;
          return `, ${own.seen ?? own.tasted}${own.what}`;
        }
        const { who, deed, more } = OTHER.exec(reason)?.groups ?? {};
        if (!who) return '';
        if (SPEAKS.test(deed!)) return ` next to a ${who}, the ${who} talks`;
        return ` next to a ${who}${more === '' ? `, the ${who} ${deed}` : ''}`;
      },
    );
  return { text: told.replace(FIRST_DEED, '$1 ').replace(LOOKED_AT, 'looks at '), late };
}

/** Who only stood there does what is told next. */
const FIRST_DEED = new RegExp(
  `^((?:(?:an? )?(?:[\\w-]+ )?(?:shot|close-up|view|video|footage) of )?(?:an?|the|one|this|my|his|her|their) (?:[\\w-]+ ){0,3}?[\\w-]+?)(?: (?:stands?|looks?|looked)(?: there)?)?,? (?=(?:${SEEN}|${TASTED}|hugs)\\b)`,
  'iu',
);
const LOOKED_AT = /\bstands at (?=(?:an?|the|his|her|their|its) )/giu;
