/** Clothes and costumes: what is worn is nobody, but its colour shows, and "as an astronaut" changes a figure. Part of `interpret.ts`. */
import type { Prop } from '../../score/score.js';
import { guiseOf } from '../lexicon/guises.js';
import type { Draft } from '../plot.js';
import type { Meaning, Term } from '../words/segment.js';
import type { SubjectSense } from '../words/sense.js';
import { type Course, follows, note, settle } from './course.js';
import { garmentFor } from './garments-by-word.js';

/** Over its adjectives, the phrase comes to something that is worn. */
function isWorn(course: Course, from: Term | undefined): boolean {
  const start = from === undefined ? course.terms.length : course.terms.indexOf(from);
  const noun = course.terms.slice(start).find(({ meanings }) => meanings.some(({ subject }) => subject));
  return noun?.meanings.some(({ subject }) => subject?.worn) === true;
}

/** Worn, where somebody wears it, though it is a thing else. */
const WEARABLE = /^(1f33a|1f337|1f339|1f33b|1f338|1f383|1f94a)/;
/** Clothes large enough that their colour is their wearer's. */
const LARGE_CLOTHES =
  /dress|coat|jacket|suit|gown|kimono|shirt|sweater|uniform|robe|cape|skirt|clothes|outfit|fur|vest|hoodie|blouse|pyjama|pajama|onesie|apron|shawl|scrub|cardigan|tank top|jumpsuit|tutu|poncho|bathrobe|leotard|tracksuit|jersey|\btee\b|overalls|costume|裙|衣|外套|西装|夹克|衫|袍|毛|卫衣|背心|制服|连体|围裙|披肩|运动服/;
/** Clothes of which more is seen than of a jacket over them. */
const DRESSES = /dress|gown|kimono|裙/;

/** The robe of old China and Japan, which makes another figure of its wearer. */
const ROBE = /^1f458/;

/** Somebody is named right behind. */
export const isPersonNext = (course: Course): boolean => follows(course)?.meanings[0]?.subject?.kind === 'person';

export function putOn(course: Course, meaning: Meaning): void {
  const { pending, last, language } = course;
  const subject = meaning.subject!;
  const wearer = pending.wearing ? (pending.wearer ?? course.agents[0] ?? last) : last;
  const garment = wearer && subject.worn !== 'drawn' ? garmentFor(wearer, meaning.word, pending.colour) : undefined;
  const isLarge =
    (!garment || wearer?.subject.kind === 'person') && subject.worn !== 'drawn' && LARGE_CLOTHES.test(meaning.word);
  const colour = isLarge ? pending.colour : undefined;
  const isSeen =
    garment !== undefined ||
    subject.worn === 'drawn' ||
    ROBE.test(subject.sprite) ||
    (subject.worn === undefined && WEARABLE.test(subject.sprite));
  const prop: Prop = garment ?? { sprite: subject.sprite, ...(pending.colour && { colour: pending.colour }) };
  const garments = [
    ...pending.garments,
    ...(subject.worn === 'drawn' ? [] : [{ word: meaning.word, colour: pending.colour }]),
  ];
  const clothes = [...pending.clothes, ...(isSeen ? [prop] : [])];
  settle(course);
  // "a hat and boots": worn as well.
  const [next, second] = course.terms.slice(course.at + 1, course.at + 3);
  const isAnd = next?.meanings.some(({ mark }) => mark === 'and') === true;
  // "a jacket, a long dress, and boots": a list of what somebody wears.
  const isListed =
    language === 'en' && pending.wearing && next?.apart === true && (isAnd || next.article === 'indefinite');
  course.pending.wearing =
    isListed || (isAnd && !next.apart) ? language === 'zh' || isWorn(course, isAnd ? second : next) : false;
  // 戴着帽子的猫 holds nobody who is named behind that.
  course.handed = language === 'zh' && isWearerNext(course) ? undefined : 'carried';
  // 两个穿红裙子的女孩: the wearer comes after.
  if (course.language === 'zh' && (follows(course)?.text === '的' || isPersonNext(course)))
    Object.assign(course.pending, { colour: colour ?? pending.worn, count: pending.count, clothes, garments });
  else if (language === 'zh' && (course.pending.wearing || isMoreNext(course)) && (!wearer || isWearerNext(course)))
    Object.assign(course.pending, { count: pending.count, clothes, garments, worn: colour ?? pending.worn });
  else if (wearer) {
    if (colour) wearer.colour = DRESSES.test(meaning.word) ? colour : (wearer.colour ?? colour);
    if (clothes.length > 0) wearer.wears = [...(wearer.wears ?? []), ...clothes];
  }
}

const isWear = ({ meanings }: Term): boolean => meanings.some(({ mark }) => mark === 'wear');

/** 穿着西装、戴着礼帽的猫. */
const isMoreNext = ({ terms, at }: Course): boolean => terms[at + 1] !== undefined && isWear(terms[at + 1]!);

/** 戴着帽子和眼镜的猫: over what else is worn, the phrase comes to somebody. */
function isWearerNext({ terms, at }: Course): boolean {
  const end = terms.findIndex((term, index) => index > at && term.apart && !isWear(term));
  const rest = terms.slice(at + 1, end === -1 ? terms.length : end);
  return rest.some(({ text }, index) => {
    const named = rest[index + 1]?.meanings[0]?.subject;
    return text === '的' && named !== undefined && named.worn === undefined;
  });
}

/** "as a dog runs": the noun has a verb of its own. */
export function isBusyNext(course: Course): boolean {
  const next = follows(course);
  return (
    next?.meanings.some(({ part, form, mark }) => mark === 'copula' || (part === 'verb' && form !== 'ing')) === true
  );
}

/** "my cat as an astronaut": people get the costume, everybody else stays who they are, where such people are found. */
export function dressUp(course: Course, draft: Draft, term: Term, costume: SubjectSense): void {
  course.plot.costumes.push(costume);
  if (draft.subject.gender !== undefined && costume.kind === 'person') {
    const { sprite } = course.dictionary;
    const own = draft.subject.gender === 'woman' ? '1f469-' : draft.subject.gender === 'man' ? '1f468-' : '1f9d1-';
    draft.subject = { ...costume, sprite: sprite(costume.sprite.replace(/^1f9d1-/, own)) ?? costume.sprite };
    if (costume.near) note(course, term.text, course.dictionary.nameOf(costume.sprite, course.language));
  } else {
    const guise = guiseOf(costume, term.meanings.find(({ subject }) => subject === costume)?.word ?? term.text);
    if (guise) draft.subject = { ...draft.subject, guise: { ...guise, told: term.text } };
    else note(course, term.text, draft.name);
  }
  settle(course);
}
