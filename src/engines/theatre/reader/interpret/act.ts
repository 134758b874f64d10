/** Acts: what everybody who is spoken of does, and what becomes of a relation without the other one. Part of `interpret.ts`. */
import type { Kind } from '../../reading.js';
import type { ActName } from '../../score.js';
import type { Meaning } from '../segment.js';
import { type Course, headsFor, write } from './course.js';
import { equip } from './tools.js';

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
  const meaning = said.act ? { ...said, act: gait(said, course.agents[0]?.subject.kind) } : said;
  const agents = [...course.agents];
  if (meaning.act) {
    for (const agent of agents) {
      agent.acts.push(meaning.act);
      if (ARRIVING.test(said.word)) agent.comes = true;
      if (meaning.told) agent.told = { ...agent.told, [meaning.act]: meaning.told };
    }
  }
  writeAct(course, meaning);
  equip(course, agents, meaning);
  if (meaning.manner?.partner || meaning.manner?.mutual) course.meetings.push({ meaning, agents });
  course.deed = { meaning, agents };
  course.acted = true;
  course.handed = undefined;
  course.justActed = true;
  course.joined = false;
}

/** Cars do not walk: to go somewhere is another act for what has no legs. */
function gait({ act: said, word }: Meaning, kind: Kind | undefined): ActName {
  const act = said!;
  if (/^glide|滑行/.test(word) && (kind === 'bird' || kind === 'insect')) return 'fly';
  if (act !== 'walk' && act !== 'run' && act !== 'slide') return act;
  if (kind === 'vehicle' || kind === 'boat') return 'drive';
  if (kind === 'aircraft') return 'fly';
  return kind === 'fish' ? 'swim' : act;
}

export function writeAct(course: Course, meaning: Meaning): void {
  const whose = { of: course.agents };
  if (meaning.act) write(course, `act.${meaning.act}`, whose);
  if (meaning.direction && !headsFor(course, meaning.direction)) write(course, `to.${meaning.direction}`, whose);
  if (meaning.tempo) write(course, meaning.tempo, whose);
}

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
    act: name === 'chase' ? 'run' : name === 'on' ? (standIn ?? 'idle') : (standIn ?? 'walk'),
    ...(name === 'approach' && { direction: 'camera' }),
    ...(name === 'leave' && { direction: 'away' }),
  };
  if (course.agents.length === 0) course.pending.acts.push(meaning);
  else act(course, meaning);
}
