/**
 * What a prompt of several sentences is a film of. One rule, in this one place: the first sentence says who does what
 * where. Later sentences may dye and dress them, give them one deed more, bring one other who comes, and say hour and
 * weather; what they say of the picture, of feelings, of parts and of the surroundings is nobody and nothing. What is left
 * is a prompt in the chatter's own words. Called by `reader.ts`.
 */

import { SETS, type SetName } from '../../sets.js';
import { isAlive } from '../interpret/tools.js';
import { ENGLISH_GIST, type GistWords } from '../lexicon/gist-words.js';
import { CHINESE_GIST } from '../lexicon/gist-words-chinese.js';
import type { Seen } from '../means.js';
import type { Draft } from '../plot.js';
import { type Clause, clausesIn } from './gist-clauses.js';

type Language = 'en' | 'zh';

export const GIST_WORDS: Readonly<Record<Language, GistWords>> = { en: ENGLISH_GIST, zh: CHINESE_GIST };

interface Means {
  language: Language;
  /** What a part of a prompt shows by itself. */
  seenIn: (text: string) => Seen;
  /** Whether an English word is a verb in the third person. */
  isThirdPerson: (word: string) => boolean;
}

const QUOTED = /["“”「『《]/u;
/** One thing after the other is told, none of which may be missing. */
const TOLD =
  /\b(?:then|finally|suddenly|after that|afterwards|eventually|in the end|until|before (?:it|he|she|they|\w+ing)|transforms?|turns? into)\b|然后|接着|突然|最后|忽然|于是|结果|变成|终于/iu;
const MOST_LOOKS = 4;
/** That somebody smiles in the end is no story. */
const SMILING = /(?:最后|终于|finally|in the end|at the end|before)[^，。,.]*(?:微笑|笑容|smil\w+)/giu;
/** Nobody is seen to do these. */
const STILL = new Set<string | undefined>([undefined, 'idle']);

export function gistOf(prompt: string, means: Means): string {
  const words = GIST_WORDS[means.language];
  if (QUOTED.test(prompt)) return prompt;
  if (lengthOf(prompt, means.language) < words.least) return withoutFilm(prompt, words);
  const isName = (word: string): boolean => {
    const { drafts, set } = means.seenIn(word);
    return drafts.length > 0 || set !== undefined;
  };
  const clauses = clausesIn(blended(prompt, words), words, { ...means, isName });
  if (clauses.length < 2) return prompt;
  const view = viewOf(clauses, means);
  const filmed = filmedAs(prompt, means);
  if (view) return [...view, ...skyOf(view[0]!, clauses, means), ...filmed].join(words.joint);
  const opening = openingOf(clauses, means);
  // A road under the stars: where it is, and nobody.
  if (!opening)
    return [inSentences(clauses, words), ...skyOf(clauses[0]!.text, clauses, means), ...filmed].join(words.joint);
  if (TOLD.test(prompt.replace(SMILING, ''))) return inSentences(clauses, words);
  const { length, hero, cast } = opening;
  const said = clauses
    .slice(0, length)
    .flatMap(({ text }) => text || [])
    .join(words.joint);
  const told = toldOf(clauses.slice(length), { hero, cast, view: said }, means);
  const scene = inColours([said, ...told], clauses, means);
  const look = [...new Set([...looksIn(prompt, words), ...filmed])].filter(
    (one) => !said.toLowerCase().includes(one.toLowerCase()),
  );
  return [...scene, ...skyOf(said, clauses, means), ...look].join(words.joint);
}

const lengthOf = (prompt: string, language: Language): number =>
  language === 'zh' ? (prompt.match(/\p{Script=Han}/gu)?.length ?? 0) : prompt.trim().split(/\s+/u).length;

/** Few words are all meant, but for those of the film itself: "This close-up shot of a newt showcases …". */
function withoutFilm(prompt: string, { sentence, leads, picture, shows }: GistWords): string {
  if (!shows.test(prompt)) return prompt;
  const [first = '', ...rest] = prompt.trim().split(sentence);
  const led = leads.reduce((said, [phrase, meaning]) => said.replace(phrase, meaning), first).trim();
  if (led === first || led === '') return prompt;
  return [led, ...rest.filter((said) => !picture.test(said))].join(/[.。]$/u.test(led) ? ' ' : '. ');
}

/** "a creature …, a blend of a rabbit and a squirrel": a rabbit, from the first. */
function blended(prompt: string, { blend }: GistWords): string {
  const first = blend.exec(prompt)?.[1];
  return first === undefined ? prompt : prompt.replace(/\bcreature\b|小?生物|小家伙/u, first);
}

function inSentences(clauses: readonly Clause[], { joint, stop }: GistWords): string {
  const sentences: string[] = [];
  for (const { sentence, text } of clauses) {
    if (text === '') continue;
    sentences[sentence] = sentences[sentence] === undefined ? text : `${sentences[sentence]}${joint}${text}`;
  }
  return sentences.filter(Boolean).join(stop);
}

/** A church on a cliff that is a place of its own: the view, and who is near in it. */
function viewOf(clauses: readonly Clause[], { language, seenIn }: Means): string[] | undefined {
  const { placing, distant } = GIST_WORDS[language];
  const [{ text }, ...rest] = clauses as [Clause, ...Clause[]];
  const { drafts, set } = seenIn(text);
  if (drafts.length > 0 || set === undefined || placing.test(text)) return undefined;
  const isNear = (one: Clause) => {
    const [named] = one.about === 'somebody' && !distant.test(one.text) ? seenIn(one.text).drafts : [];
    return named !== undefined && isSomebody(named.subject.kind);
  };
  const near = rest.find(isNear);
  return [text, ...(near ? [near.text] : [])];
}

/** Who the film is of, and where: the clause that names somebody, and what stands before it to say where. */
function openingOf(clauses: readonly Clause[], { language, seenIn }: Means) {
  const { placing } = GIST_WORDS[language];
  const first = clauses.filter(({ sentence }) => sentence === clauses[0]!.sentence).length;
  let found: { length: number; hero: Draft; cast: readonly Draft[] } | undefined;
  for (let length = 1; length <= first; length += 1) {
    if (length > 1 && found && !placing.test(clauses[length - 2]!.text)) return found;
    const { drafts } = seenIn(textOf(clauses.slice(0, length)));
    const alive = drafts.find(({ subject }) => isSomebody(subject.kind));
    if (alive && !(drafts[0] && isBuilt(drafts[0]))) return { length, hero: alive, cast: drafts };
    if (!found && drafts[0]) found = { length, hero: drafts[0], cast: drafts };
  }
  return found;
}
const textOf = (clauses: readonly Clause[]): string => clauses.map(({ text }) => text).join(', ');
const isSomebody = (kind: Draft['subject']['kind']): boolean =>
  isAlive({ kind } as Draft['subject']) || /^(?:vehicle|boat|aircraft)$/.test(kind);
const isBuilt = ({ place }: Draft): boolean => place !== undefined;

interface View {
  hero: Draft;
  cast: readonly Draft[];
  view: string;
}

/** What they have on, how they are placed, one deed more, one other who comes. */
function toldOf(clauses: readonly Clause[], { hero, cast, view }: View, { language, seenIn }: Means): string[] {
  const words = GIST_WORDS[language];
  const found: Record<'worn' | 'placed' | 'done' | 'other', string[]> = { worn: [], placed: [], done: [], other: [] };
  const place = seenIn(view).set;
  for (const { text, about } of clauses) {
    if (about !== 'somebody') continue;
    const isOfHero = isAgain(text, hero, cast, words, seenIn);
    const named = isOfHero ? byName(text, hero, words) : text;
    const here = inOnePlace(named, place, seenIn);
    if (isOfHero && words.wears.test(text)) found.worn.push(named);
    else if (words.being.test(text)) continue;
    else if (isOfHero && isDone(here, seenIn)) found[words.posture.test(text) ? 'placed' : 'done'].push(here);
    else if (isOfHero || words.distant.test(text)) continue;
    else if (words.kin.test(text) && !hero.subject.gender)
      found.other.push(here.replace(words.kin, `${words.kindred} ${hero.name.replace(/^baby |小/u, '')}`));
    else if (words.another.test(text) && comes(here, cast, seenIn)) found.other.push(here.replace(words.seated, ''));
  }
  const [worn, placed, done, other] = [found.worn.slice(0, 2), found.placed, found.done, found.other].map((some, at) =>
    at === 0 ? some : some.slice(0, 1),
  );
  return [...worn!, ...placed!, ...done!, ...other!];
}

/** Whether it is told of whoever was named first: by a pronoun, by the same name, or by a word for any of their sort. */
function isAgain(
  text: string,
  hero: Draft,
  cast: readonly Draft[],
  words: GistWords,
  seenIn: Means['seenIn'],
): boolean {
  if (words.pronoun.test(text)) return true;
  if (words.another.test(text) || words.kin.test(text)) return false;
  const [named] = seenIn(text).drafts;
  if (named && isSame(named, hero)) return true;
  if (named && cast.some((one) => isSame(one, named))) return false;
  if (words.again.test(text)) return true;
  // 躺在沙发上睡觉: nobody is named before the deed.
  return words === GIST_WORDS.zh && (!named || !text.startsWith(named.name));
}

const isSame = (one: Draft, other: Draft): boolean =>
  one.name === other.name || (one.subject.kind !== 'person' && one.subject.sprite === other.subject.sprite);

/** By the name they were given first, so that nobody else is meant. */
const byName = (text: string, { name }: Draft, { pronoun, again }: GistWords): string =>
  /\p{Script=Han}/u.test(name)
    ? text.replace(pronoun, name)
    : text.replace(pronoun, `the ${name}`).replace(again, `the ${name}`);

/** A deed that can be seen, and does not bring one thing after the other along. */
function isDone(text: string, seenIn: Means['seenIn']): boolean {
  const { act, drafts } = seenIn(text);
  return !STILL.has(act) && drafts.filter(({ subject }) => !isSomebody(subject.kind)).length < 2;
}

/** Somebody who is not there yet, and is alive. */
function comes(text: string, cast: readonly Draft[], seenIn: Means['seenIn']): boolean {
  const [first] = seenIn(text).drafts;
  return first !== undefined && isAlive(first.subject) && !cast.some((one) => isSame(one, first));
}

const PLACING = /\s(?:in|on|at|along|across|through|over|into|onto|by|near|down|up|past|from|around|towards?)\s|在/giu;

/** "It hops along a sparkling stream", in a forest: it hops. */
function inOnePlace(text: string, place: string | undefined, seenIn: Means['seenIn']): string {
  const { set } = seenIn(text);
  if (place === undefined || set === undefined || set === place) return text;
  const shorter = [...text.matchAll(PLACING)].map(({ index }) => text.slice(0, index));
  return shorter.findLast((said) => said !== '' && seenIn(said).set === undefined) ?? text;
}

/** "The crab is brown", "its blue plumage": said where it is named first. */
function inColours(told: readonly string[], clauses: readonly Clause[], { language, seenIn }: Means): string[] {
  const { cover, again, pronoun } = GIST_WORDS[language];
  const { drafts } = seenIn(told.join(', '));
  const dyed = [...told];
  for (const { said } of clauses) {
    const found = cover.exec(said)?.groups;
    const colour = found?.colour ?? found?.colourAfter ?? found?.colourThird;
    if (colour === undefined) continue;
    const [named] = seenIn(said).drafts;
    const own = pronoun.test(said) ? undefined : drafts.find((one) => named && isSame(one, named));
    const whose =
      own ??
      (again.test(said) || !named || pronoun.test(said) || /^\s*(?:its|their|his|her)\b|^[它其]/iu.test(said)
        ? drafts[0]
        : undefined);
    if (!whose || whose.colour || whose.subject.kind === 'person') continue;
    const at = dyed.findIndex((text) => text.toLowerCase().includes(whose.name.toLowerCase()));
    if (at === -1) continue;
    dyed[at] = withColour(dyed[at]!, whose.name, colour, { language, seenIn });
    whose.colour = 'white';
  }
  return dyed;
}

/** "a king crab": "a brown king crab". */
function withColour(
  text: string,
  name: string,
  colour: string,
  { language, seenIn }: Pick<Means, 'language' | 'seenIn'>,
): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (language === 'zh') return `${before}${colour}色的${after}`;
  const [phrase = ''] = /(?<=\b(?:an?|the|this|two|three|four|five|several|many) )(?:[\w-]+ )*$/iu.exec(before) ?? [];
  const kept = phrase.split(' ').filter((word) => SIZED.test(word) || seenIn(word).drafts.length > 0);
  return `${before.slice(0, before.length - phrase.length)}${[colour, ...kept].join(' ')} ${after}`;
}

const SIZED = /^(?:tiny|small|little|baby|giant|huge|young|old)$/iu;

/** Hour, weather and place that only later sentences tell. */
function skyOf(view: string, clauses: readonly Clause[], { language, seenIn }: Means): string[] {
  const { light, weather, distant, pronoun } = GIST_WORDS[language];
  const first = seenIn(view);
  const around = clauses.filter(({ about, said }) => about === 'scenery' && !distant.test(said));
  const skies = around.map(({ said }) => seenIn(said));
  const hour = first.light ? undefined : skies.find((sky) => sky.light)?.light;
  // Wet sand is no rain.
  const air = first.weather
    ? undefined
    : around.flatMap((clause, at) => (DRY.test(clause.said) ? [] : (skies[at]!.weather ?? [])))[0];
  // "…, an old man. He sits in a café": there he is.
  const own = clauses.filter(({ about, said }) => about === 'somebody' && pronoun.test(said));
  const set = first.set
    ? undefined
    : [...own.map(({ said }) => seenIn(said)), ...skies].find((sky) => sky.set && !sky.isGuessed && !OPEN.has(sky.set))
        ?.set;
  const place = set && (language === 'zh' ? `在${SETS[set].zh}` : (AFLOAT[set] ?? `in the ${SETS[set].en}`));
  return [place, hour && light[hour], air && weather[air]].filter((one) => one !== undefined);
}
/** Nobody is in the water who is told to be on it. */
const AFLOAT: Partial<Record<SetName, string>> = { ocean: 'at sea', river: 'on the river' };
const DRY = /\bwet\b|湿/iu;
/** Over every place. */
const OPEN: ReadonlySet<SetName> = new Set(['sky', 'space', 'moon']);

/** Between stops and commas: how it is to look and to be filmed, and nothing else. */
function filmedAs(prompt: string, { seenIn }: Means): string[] {
  const pieces = prompt.split(/[，,。.;；]/u).map((piece) => piece.trim());
  return pieces.filter((piece) => {
    if (piece === '' || piece.length > LONGEST_OPTION) return false;
    const { isFilming, drafts, set } = seenIn(piece);
    return isFilming && drafts.length === 0 && set === undefined;
  });
}
const LONGEST_OPTION = 60;

const looksIn = (prompt: string, { moves }: GistWords): string[] => {
  const found = moves.filter(([phrase]) => phrase.test(prompt)).slice(0, MOST_LOOKS);
  return found.map(([phrase, meaning]) => (meaning === '$&' ? phrase.exec(prompt)![0] : meaning));
};
