/** Acts: what everybody who is spoken of does, and what becomes of a relation without the other one. Part of `interpret.ts`. */
import type { ActName } from '../../score/score.js';
import { isDoingWord } from '../lexicon/doings/doings.js';
import type { Draft } from '../plot.js';
import type { Meaning } from '../words/segment.js';
import type { Relation } from '../words/sense.js';
import { type Course, headsFor, write } from './course.js';
import { equip, isAlive } from './tools.js';
import { ablest } from './unlikely.js';

/** Anybody: walks, and takes the figure of any sport. */
export const PERSON = { sprite: '1f6b6', kind: 'person', size: 0.6, gender: 'person' } as const;

/** Acts that get one somewhere, so that "up" and "away" say where to. */
export const TRAVELLING: ReadonlySet<ActName> = new Set([
  'walk',
  'run',
  'fly',
  'swim',
  'jump',
  'float',
  'roll',
  'drive',
  'fall',
  'bounce',
  'crawl',
  'slide',
  'climb',
  'ride',
  'push',
]);

/** Of who does this nothing is seen before. */
const ARRIVING =
  /^(enter|arrive|come in|return|return home|go home|reach|visit|walk into|进入|走进|来到|到达|抵达|回到|回家|走到|闯进|闯入|来了)$/;

/** Everybody who acts does this. */
export function act(course: Course, said: Meaning): void {
  if (course.unseen) return;
  const agents = ablest(course.agents, said);
  if (isLanding(said, agents)) {
    course.justActed = true;
    return;
  }
  if (said.manner?.prop === 'prop-pull-up' && agents.every(({ subject }) => subject.kind === 'bird')) {
    act(course, { part: 'verb', word: said.word, form: said.form, act: 'float' });
    return;
  }
  const meaning = said.act ? { ...said, act: gait(said, agents[0]) } : said;
  if (meaning.act) {
    for (const agent of agents) {
      agent.acts.push(meaning.act);
      if (ARRIVING.test(said.word)) agent.comes = true;
      if (meaning.told && !isDoingWord(meaning.word)) agent.told = { ...agent.told, [meaning.act]: meaning.told };
    }
  }
  writeAct(course, meaning, agents);
  equip(course, agents, meaning);
  if (meaning.manner?.partner || meaning.manner?.mutual) course.meetings.push({ meaning, agents });
  course.deed = { meaning, agents };
  course.acted = true;
  course.handed = undefined;
  course.justActed = true;
  course.joined = false;
}

/** What falls or comes down and lands does one thing. */
const isLanding = ({ word, act: name }: Meaning, agents: readonly Draft[]): boolean =>
  /^(?:land|touch down|descend|sink|settle|fall|drop|降落|着陆|落地|落下)$/.test(word) &&
  agents.length > 0 &&
  agents.every(
    ({ acts, subject }) => /^(?:fall|float)$/.test(acts.at(-1) ?? '') && (name !== 'fall' || !isAlive(subject)),
  );

/** Thrown or let go, they are borne by the air. */
const SAILING = /^(?:prop-paper-plane|1f6e9|1fa81|1f388|1f54a)/;
const DRIFTING = /^(?:1fab6|1f34[12]|1f343|1f9e3|prop-feather)/;
/** Insects with wings. */
const WINGED = /^(?:1f41d|1f98b|1fab0|1f99f|1f41e|1fab2|prop-firefly|prop-dragonfly|prop-moth)/;
const GOING = /^(?:move|go|travel|pass|pass by|cross|come|return|移动|经过|穿过|飞过)$/;
/** Of motors. */
const ROARING = /^(?:roar|rumble|growl|hum|purr|thunder|screech|squeal|whir|whirr|buzz|咆哮|轰鸣)$/;

/** Cars do not walk: to go somewhere is another act for what has no legs. */
function gait({ act: said, word }: Meaning, agent: Draft | undefined): ActName {
  const act = said!;
  const { kind, sprite = '' } = agent?.subject ?? {};
  if (/^glide|滑行/.test(word) && (kind === 'bird' || kind === 'insect' || SAILING.test(sprite))) return 'fly';
  // A curtain flutters where it hangs.
  if (/^flutter|^飘动/.test(word) && kind === 'object' && !SAILING.test(sprite) && !DRIFTING.test(sprite))
    return 'shake';
  if (/^glide/.test(word) && DRIFTING.test(sprite)) return 'float';
  if (act === 'walk' && WINGED.test(sprite) && GOING.test(word)) return 'fly';
  if (act === 'talk' && ROARING.test(word))
    return kind === 'aircraft' ? 'fly' : kind === 'vehicle' || kind === 'boat' ? 'drive' : act;
  if (act === 'drive' && kind === 'aircraft' && !word.startsWith('drive')) return 'fly';
  // What has legs speeds up on them.
  if (act === 'drive' && word.startsWith('accelerat') && /^(?:animal|giant|small|person)$/.test(kind ?? ''))
    return 'run';
  if (act !== 'walk' && act !== 'run' && act !== 'slide') return act;
  if (kind === 'vehicle' || kind === 'boat') return 'drive';
  if (kind === 'aircraft') return 'fly';
  return kind === 'fish' ? 'swim' : act;
}

export function writeAct(course: Course, meaning: Meaning, agents: readonly Draft[] = course.agents): void {
  const whose = { of: [...agents] };
  if (meaning.act) write(course, `act.${meaning.act}`, whose);
  if (meaning.direction && !headsFor(course, meaning.direction)) write(course, `to.${meaning.direction}`, whose);
  if (meaning.tempo) write(course, meaning.tempo, whose);
}

/** "a bird circles overhead": round nobody, and on its wings. */
function circling({ agents }: Course, name: Relation): ActName {
  const flies = ({ subject }: Draft) =>
    /^(?:bird|insect|aircraft)$/.test(subject.kind) && !FLIGHTLESS.test(subject.sprite);
  return name === 'around' && agents.length > 0 && agents.every(flies) ? 'fly' : 'walk';
}
const FLIGHTLESS = /^1f(?:427|413|414|42[3-5]|983|9a4|41c|577|997)/;

/** A relation without the other one becomes an act: "the dogs chase each other", "it leaves". */
export function flushRelation(course: Course): void {
  const { relation } = course.pending;
  course.pending.relation = undefined;
  if (relation === undefined || !relation.verb) return;
  course.passive = undefined;
  if (relation.name === 'next_to') return;
  const { name, word, standIn } = relation;
  const meaning: Meaning = {
    part: 'verb',
    word,
    form: 'base',
    act: name === 'chase' ? 'run' : name === 'on' ? (standIn ?? 'idle') : (standIn ?? circling(course, name)),
    ...(name === 'approach' && { direction: 'camera' }),
    ...(name === 'leave' && { direction: 'away' }),
  };
  if (course.agents.length === 0) course.pending.acts.push(meaning);
  else act(course, meaning);
}
