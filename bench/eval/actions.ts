/** What the evaluation takes for somebody's doing something: verbs and the acts, figures and things that show them. */
import type { ActName, Score } from '../../src/engines/theatre/score/score.js';
import type { Judgement } from './judge.js';
import { basePicture, isPicture, picturesOf, shownThings } from './things.js';

/** Verb stem: acts that show it, and figures (emoji of people who do just that). */
const VERBS: [stem: RegExp, acts: ActName[], figures?: RegExp][] = [
  [/^(rid|cycl|driv|motorcycl)/, ['ride', 'drive'], /^(1f6b4|1f6b5|1f3c7)/],
  [/^(skat|slid|ski|snowboard|surf|glid)/, ['slide'], /^(26f7|1f3c2|1f3c4|26f8)/],
  [/^(swim|div|snorkel)/, ['swim'], /^(1f3ca|1f93d)/],
  [/^(row|canoe|kayak|sail|paddl)/, ['drive', 'float', 'push'], /^1f6a3/],
  [/^(clap|applaud)/, ['clap']],
  [
    /^(pet|groom|strok|massag|bandag|milk|shin|trim|shav|polish|wash|clean|wip|iron|fold|knit|sew|sharpen|cut|peel|cook|barbeq|bak|grill|shuffl|arrang|plant|paint|mak|pott|build|repair|count|typ|us|ty|tie|fill|sweep|mop|do|comb|get|bend|giv|receiv)/,
    ['work', 'push', 'hit', 'dig', 'write', 'hold', 'bend', 'hug'],
  ],
  [/^(play|strum|drum)/, ['play', 'work', 'throw', 'kick', 'hold', 'hit']],
  [/^(shoot|kick|punt)/, ['kick', 'throw']],
  [/^(dunk|throw|toss|catch|juggl|pitch|bowl)/, ['throw', 'catch', 'jump'], /^(26f9|1f93e|1f939)/],
  [/^(hit|golf|bat|swing|chop|hammer|box|punch|fenc|archer)/, ['hit', 'fight', 'throw'], /^(1f3cc|1f93a)/],
  [/^(fight|wrestl|sword)/, ['fight', 'hit'], /^(1f93a|1f93c)/],
  [/^(laugh|giggl|smil)/, ['laugh']],
  [/^(cry|weep|sob)/, ['cry']],
  [/^(smok|drink|tast|sip)/, ['drink', 'eat', 'hold']],
  [/^(eat|chew|lick|bit)/, ['eat']],
  [
    /^(squat|stretch|exercis|aerob|yoga|tai|push|lift|workout)/,
    ['exercise', 'bend', 'jump', 'push', 'sit'],
    /^(1f9d8|1f3cb|1f938)/,
  ],
  [/^(bend)/, ['bend', 'exercise']],
  [/^(danc|hula|hoop|cheerlead|twirl)/, ['dance', 'spin', 'exercise', 'jump', 'wave'], /^(1f483|1f57a|1f46f)/],
  [/^(jump|bungee|skydiv|hop|leap|parachut)/, ['jump', 'fall', 'float']],
  [/^(hug|embrac|cuddl)/, ['hug'], /^1fac2/],
  [/^(kiss)/, ['kiss'], /^1f48f/],
  [/^(jog|run|sprint|race|march)/, ['run', 'walk', 'exercise'], /^1f3c3/],
  [/^(walk|stroll|hik|march)/, ['walk'], /^1f6b6/],
  [/^(read|study)/, ['read']],
  [/^(writ|draw|sketch)/, ['write', 'work']],
  [/^(crawl|creep)/, ['crawl']],
  [/^(climb)/, ['climb'], /^1f9d7/],
  [/^(dig|shovel)/, ['dig', 'work']],
  [/^(snap|gestur|rock|wav|greet)/, ['wave', 'clap', 'work', 'hold', 'throw']],
  [/^(rock|scissor)/, ['play']],
  [/^(shak|nod)/, ['shake', 'nod', 'wave']],
  [/^(fly)/, ['fly', 'hold']],
  [/^(sleep|nap|wak)/, ['sleep', 'appear', 'wave', 'sit']],
  [/^(sing)/, ['sing']],
  [/^(talk|speak|call|phon)/, ['talk', 'hold']],
  [/^(sit|rest|meditat)/, ['sit'], /^1f9d8/],
  [/^(tak)/, ['work', 'hold', 'exercise', 'idle'], /^1f6c0/],
  [/^(stick)/, ['laugh', 'eat', 'talk']],
  [/^air/, ['play', 'hit', 'dance', 'work']],
];
const HAIRCUT = /^(1f487|1f486)/;
/** Grammar, and parts of whoever does it. */
const EMPTY = new Set(
  'a an the or with not cat on in of up back head leg legs hand hands finger nails hair eyebrows beard face tongue air'.split(
    ' ',
  ),
);

/** What the stage draws with a thing that the score names: hands that show rock, paper or scissors, a goal for the ball. */
const DRAWN_WITH: readonly (readonly [nouns: RegExp, thing: RegExp])[] = [
  [/^(rock|paper|scissors)$/, /^prop-fists$/],
  [/^goal$/, /^26bd/],
  [/^dish(es)?$/, /^prop-dish-counter$/],
  [/^tie$/, /^prop-do-tie-tie$/],
  [/^clay$/, /^prop-do-pottery$/],
];
/** Deeds that the stage draws whole by one name: `src/engines/theatre/score/doings.ts`. */
const DONE_WITH: readonly (readonly [stem: RegExp, thing: RegExp])[] = [[/^(clap|applaud)/, /^prop-do-clap$/]];

const isDone = (verb: string, things: readonly { sprite: string }[]): boolean =>
  DONE_WITH.some(([stem, thing]) => stem.test(verb) && things.some(({ sprite }) => thing.test(sprite)));

const drawnWith = (noun: string, things: readonly { sprite: string }[]): boolean =>
  DRAWN_WITH.some(([nouns, thing]) => nouns.test(noun) && things.some(({ sprite }) => thing.test(sprite)));

export function judgeAction(score: Score, action: string): Judgement {
  const words =
    action
      .toLowerCase()
      .replace(/\(.*?\)/g, ' ')
      .match(/[a-z]+/g) ?? [];
  const verbs = words.filter((word, place) => /ing$/.test(word) || place === 0 || place === words.length - 1);
  const rows = verbs.flatMap((verb) => VERBS.filter(([stem]) => stem.test(verb)));
  const nouns = words.filter((word) => !/ing$/.test(word) && !EMPTY.has(word) && picturesOf(word).size > 0);
  if (rows.length === 0) return { staged: false, why: `the judge has no verb for ${action}` };
  const acts = score.actors.flatMap((actor) => actor.acts.map(({ name }) => name));
  const figures = score.actors.map(({ sprite }) => basePicture(sprite));
  const byFigure =
    figures.some((figure) => rows.some(([, , fitting]) => fitting?.test(figure))) ||
    (/haircut|massag/.test(action) && figures.some((figure) => HAIRCUT.test(figure))) ||
    (/haircut/.test(action) && shownThings(score).some(({ sprite }) => sprite === 'prop-barber-chair'));
  const things = shownThings(score);
  const done =
    byFigure ||
    rows.some(([, fitting]) => fitting.some((act) => acts.includes(act))) ||
    verbs.some((verb) => isDone(verb, things));
  if (!done) return { staged: false, why: `${action}: only ${[...new Set(acts)].join(', ')}` };
  const missing = byFigure
    ? []
    : nouns.filter((noun) => !drawnWith(noun, things) && !things.some(({ sprite }) => isPicture(sprite, noun)));
  const anyShown = missing.length < nouns.length || nouns.length === 0 || byFigure;
  return anyShown ? { staged: true } : { staged: false, why: `${action}: no ${missing.join(', no ')}` };
}
