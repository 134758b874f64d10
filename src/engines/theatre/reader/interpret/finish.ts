/** What can only be settled when the whole prompt is read: partners, frames, what was held. Part of `interpret.ts`. */
import type { ActName } from '../../score/score.js';
import type { Draft, Plot } from '../plot.js';
import type { Relation } from '../words/sense.js';
import { goAboard } from './aboard.js';
import { PERSON } from './act.js';
import { climbed } from './climbing.js';
import type { Course } from './course.js';
import { withoutFixtures } from './fixtures.js';
import { bond } from './relations.js';
import { isAlive } from './tools.js';
import { likely } from './unlikely.js';
import { INSTRUMENTS } from './verbs.js';

const MOST_DRAFTS = 4;
/** What beasts are fed, and what birds are. */
const [CARROT, BREAD] = ['1f955', '1f35e'];
/** Whoever is so to a sphere is seen in it. */
const CONTAINED: ReadonlySet<Relation> = new Set(['inside', 'on']);

export function finish(course: Course): Plot {
  fillMeetings(course);
  dropHolding(course.plot);
  playWhatStandsThere(course.plot);
  if (course.language === 'zh') fillAir(course.plot);
  if (course.plot.drafts.some(isOfNight)) course.plot.light ??= 'night';
  if (course.plot.drafts.some(({ props }) => props?.throw?.sprite === '26a1')) course.plot.weather ??= 'storm';
  return asPlace(
    withoutFixtures(
      dropEarth(dropDistance(frameUp(goAboard(climbed(likely(course.plot), without), course.language)))),
      course.language,
      without,
    ),
  );
}

/** Fireworks are let off by night, and one howls then. */
const isOfNight = ({ subject, holds, props = {} }: Draft): boolean =>
  [subject, holds, ...Object.values(props)].some(
    (thing) => thing && /^(1f386|1f9e8|prop-full-moon)/.test(thing.sprite),
  );

/** 未来城市里有飞行汽车: Chinese need not say how many, and in a city to come many are meant. */
function fillAir({ drafts, bonds, items }: Plot): void {
  if (!items.some((item) => 'scene' in item && item.scene.set === 'future-city')) return;
  for (const draft of drafts) {
    const isTied = bonds.some(({ holder, other }) => holder === draft || other === draft);
    if (draft.subject.kind === 'vehicle' && draft.acts.includes('fly') && !isTied) draft.count ??= 'several';
  }
}

/** Whoever hugs, hugs somebody: who was not named comes on beside. */
function fillMeetings(course: Course): void {
  const { plot } = course;
  for (const { meaning, agents } of course.meetings) {
    const [doer] = agents;
    if (doer === undefined || !plot.drafts.includes(doer)) continue;
    const { partner, mutual } = meaning.manner!;
    const item = plot.items.find(
      (one) => 'concept' in one && one.concept === `act.${meaning.act}` && one.of?.includes(doer),
    );
    const second = agents[1];
    if (mutual && second && item) {
      const at = plot.items.indexOf(item) + 1;
      plot.items.splice(at, 0, { concept: 'rel.with', of: [doer], to: [second] });
      bond(course, doer, 'with', second);
      continue;
    }
    const isPaired =
      agents.length > 1 ||
      (doer.count !== undefined && doer.count !== 1) ||
      doer.plural ||
      doer.subject.sprite === '1f46b';
    const met = plot.bonds.find(
      (tie) => tie.holder === doer && (isAlive(tie.other.subject) || (tie.relation === 'with' && isDear(meaning.act))),
    )?.other;
    // Who wrestles a chair has somebody to wrestle with.
    const isMet = plot.bonds.some(({ holder, relation }) => holder === doer && relation === 'with');
    if (met && met.subject.kind === 'bird' && doer.props?.bend?.sprite === CARROT) {
      doer.props = { ...doer.props, bend: { sprite: BREAD } };
      // 喂鸭子: where nobody says how many there are some.
      if (course.language === 'zh') met.count ??= 'several';
    }
    const isAlone = !isPaired && !(isMet && course.language === 'en');
    const other = met ?? (isAlone && partner !== undefined ? comeOn(course, partner, doer) : undefined);
    if (other === undefined) continue;
    if (met === undefined) {
      const at = item === undefined ? plot.items.length : plot.items.indexOf(item) + 1;
      const relation = mutual ? 'with' : 'next_to';
      plot.items.splice(at, 0, { concept: `rel.${relation}`, of: [doer], to: [other] }, { mention: other });
      bond(course, doer, relation, other);
    }
    if (!mutual) continue;
    const prop = meaning.act && doer.props?.[meaning.act];
    if (prop) other.props = { [meaning.act!]: prop, ...other.props };
    other.acts.push(meaning.act!);
    if (item && 'concept' in item) item.of = [...(item.of ?? []), other];
  }
}

/** One hugs a tree as well, which hugs back. */
const isDear = (act: ActName | undefined): boolean => act === 'hug' || act === 'kiss';

/** Somebody whom the prompt does not name: beside a man a woman, beside a bear another bear. */
function comeOn({ plot, dictionary, language }: Course, sprite: string, doer: Draft): Draft | undefined {
  if (plot.drafts.length >= MOST_DRAFTS) return undefined;
  const draft = { plural: false, acts: [], near: false };
  const { subject } = doer;
  let partner: Draft;
  if (sprite !== '1f9cd') {
    partner = { ...draft, subject: dictionary.subjectOf(sprite), name: dictionary.nameOf(sprite, language) };
  } else if (subject.gender === undefined) partner = { ...draft, subject, name: doer.name };
  else {
    const gender = subject.gender === 'woman' ? 'man' : 'woman';
    const [woman, man] = language === 'zh' ? ['女人', '男人'] : ['woman', 'man'];
    partner = {
      ...draft,
      subject: { ...PERSON, size: subject.size ?? PERSON.size, gender },
      name: gender === 'woman' ? woman! : man!,
    };
  }
  plot.drafts.push(partner);
  return partner;
}

/** Who walks with an umbrella walks; holding is a deed of its own only where there is no other. */
function dropHolding(plot: Plot): void {
  for (const draft of plot.drafts) {
    if (draft.props?.hold || !draft.acts.some((name) => name !== 'hold')) continue;
    draft.acts = draft.acts.filter((name) => name !== 'hold');
    plot.items = plot.items.filter(
      (item) => !('concept' in item && item.concept === 'act.hold' && item.of?.every((one) => one === draft)),
    );
  }
}

/** Who sits at an instrument and plays, plays that; it is drawn with its player. */
function playWhatStandsThere(plot: Plot): void {
  for (const { holder, other } of [...plot.bonds]) {
    if (!holder.acts.includes('play') || !INSTRUMENTS.test(other.subject.sprite) || !isAlive(holder.subject)) continue;
    holder.props = {
      ...holder.props,
      play: { sprite: other.subject.sprite, ...(other.colour && { colour: other.colour }) },
    };
    holder.acts = holder.acts.filter((name) => name !== 'sit' && name !== 'jump');
    const { drafts, bonds, items } = without(plot, [other]);
    Object.assign(plot, {
      drafts,
      bonds,
      items: items.filter(
        (item) => !('concept' in item && /^act\.(?:sit|jump)$/.test(item.concept) && item.of?.includes(holder)),
      ),
    });
  }
}

/** A glass sphere with something in it is how that is shown; alone it is a thing. */
function frameUp(plot: Plot): Plot {
  const frame =
    plot.drafts.find(({ subject }) => subject.frame || subject.sprite === 'prop-snow-globe') ?? fishbowlIn(plot);
  if (frame === undefined) return plot;
  // "on a screen" is one word here, so that nothing but nearness ties it.
  const isScreen = frame.subject.frame === 'screen';
  const hasMore = plot.drafts.length > 1 || plot.items.some((item) => 'scene' in item || 'cold' in item);
  const isSurrounding = plot.bonds.every(({ holder, relation, other }) =>
    other === frame
      ? CONTAINED.has(relation) || (isScreen && relation === 'next_to')
      : holder !== frame || relation === 'with' || relation === 'next_to',
  );
  if (!hasMore || !isSurrounding) return plot;
  const name = frame.subject.frame ?? 'glass-sphere';
  return { ...without(plot, [frame]), frame: name };
}

/** A bowl in which fish are and nobody else is about is of glass. */
function fishbowlIn({ drafts, bonds }: Plot): Draft | undefined {
  const bowl = drafts.find(({ subject }) => subject.sprite === 'prop-bowl');
  const isInIt = (draft: Draft) =>
    draft.subject.kind === 'fish' &&
    bonds.some(({ holder, relation, other }) => holder === draft && relation === 'inside' && other === bowl);
  return drafts.length > 1 && drafts.every((draft) => draft === bowl || isInIt(draft)) ? bowl : undefined;
}

/** "trees and mountains in the distance": uncounted scenery that has nothing to do with who plays stays the set's affair. */
function dropDistance(plot: Plot): Plot {
  const isTied = (draft: Draft) => plot.bonds.some(({ holder, other }) => holder === draft || other === draft);
  const isSet = ({ subject, plural, text }: Draft) => (subject.scenery && plural) || (subject.lettered && !text);
  const isDistant = (draft: Draft) =>
    isSet(draft) && draft.count === undefined && draft.acts.length === 0 && !isTied(draft);
  const distant = plot.drafts.filter(isDistant);
  return distant.length === plot.drafts.length ? plot : without(plot, distant);
}

const EARTH = /^1f30[def]/;

/** From the moon the earth is seen in the sky without coming on. */
function dropEarth(plot: Plot): Plot {
  if (!plot.items.some((item) => 'scene' in item && item.scene.set === 'moon')) return plot;
  const earth = plot.drafts.filter(({ subject, acts }) => EARTH.test(subject.sprite) && acts.length === 0);
  return earth.length === plot.drafts.length ? plot : without(plot, earth);
}

/** How somebody may be to a place without its having to stand beside them: it is then where they are. */
const ABOUT_A_PLACE: ReadonlySet<Relation> = new Set([
  'around',
  'in_front_of',
  'next_to',
  'inside',
  'approach',
  'leave',
]);

/** Sets that show the thing itself, so that it needs not stand there once more. */
const SHOWN_BY_SET: ReadonlySet<string | undefined> = new Set(['castle', 'volcano', 'house', 'village']);

/**
 * "a castle", and nothing else: that is where it plays. "a dragon flies around a castle" as well: a small castle before
 * a castle was found odd.
 */
function asPlace(plot: Plot): Plot {
  const isTied = (draft: Draft) => plot.bonds.some(({ holder }) => holder === draft);
  const isPlain = (draft: Draft) =>
    !draft.colour && draft.acts.length === 0 && !draft.text && (draft.count === undefined || draft.count === 1);
  const isAround = (draft: Draft) =>
    plot.bonds.every(({ other, relation }) => other !== draft || ABOUT_A_PLACE.has(relation));
  if (plot.items.some((item) => 'scene' in item)) return plot;
  const draft = plot.drafts.find(
    (one) => one.place !== undefined && isPlain(one) && !one.plural && !isTied(one) && isAround(one),
  );
  if (draft === undefined) return plot;
  const others = plot.drafts.filter((one) => one !== draft);
  if (others.length > 0 && !SHOWN_BY_SET.has(draft.place!.set)) return plot;
  if (others.length > 0 && !others.some(({ subject }) => isAlive(subject) || MOVING.has(subject.kind))) return plot;
  const placed = { scene: draft.place!, word: draft.name, placed: true };
  const { items, ...rest } = without(plot, [draft]);
  return { ...rest, items: [...items, placed] };
}

/** What goes about and can be met at a place, though it does not live. */
const MOVING: ReadonlySet<string> = new Set(['vehicle', 'aircraft', 'boat']);

/** The plot as if they had not been named. */
function without(plot: Plot, gone: readonly Draft[]): Plot {
  const isGone = (draft: Draft) => gone.includes(draft);
  return {
    ...plot,
    drafts: plot.drafts.filter((draft) => !isGone(draft)),
    bonds: plot.bonds.filter(({ holder, other }) => !isGone(holder) && !isGone(other)),
    items: plot.items.filter((item) => {
      if ('mention' in item) return !isGone(item.mention);
      if (!('concept' in item)) return true;
      const whose = [...(item.of ?? []), ...(item.to ?? [])];
      return whose.length === 0 || !(item.to?.some(isGone) || item.of?.every(isGone));
    }),
  };
}
