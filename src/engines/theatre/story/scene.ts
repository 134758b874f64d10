/**
 * What a storyteller may know of a film: who plays, what was asked of each, when the turn comes. Built by `tell.ts`
 * for the tales beside it.
 */

import type { Reading, Subject } from '../reading.js';
import { THINGS } from '../score/kinds.js';
import type { ActName, Actor, Effect, Score } from '../score/score.js';
import { perspective } from '../stage/camera.js';
import { type AspectOf, USUAL_ASPECT } from '../stage/composition/aspects.js';
import { riddenAs, uprightOf } from '../stage/riding/saddles.js';
import { faceless } from '../stage/things/alive.js';
import { poseAt } from '../stage/timeline.js';
import { PLAIN } from '../staging/livening.js';
import { type Choice, takeOf } from '../takes.js';

export interface Player {
  /** Place in the score's list. */
  index: number;
  actor: Actor;
  subject: number;
  role: Subject;
  /** Acts that the prompt asks of it. */
  told: ReadonlySet<ActName>;
  /** Relations that it has to others, its own and theirs. */
  ties: ReadonlySet<string>;
  /** Nothing is asked of it but to be somewhere. */
  free: boolean;
  /** A thing, and whether a face and limbs can be given to it: those that have a face stay as they are. */
  isThing: boolean;
  canComeAlive: boolean;
}

/** What a tale leaves open is another in each take. */
export interface Scene extends Choice {
  score: Score;
  reading: Reading;
  players: readonly Player[];
  /** Seconds: when a film has been established, when it turns, when its end begins. */
  early: number;
  turn: number;
  late: number;
  end: number;
  /** The stage's width in actor units. */
  across: number;
  /** Half of a player's width, stage widths. */
  halfWidthOf(player: Player): number;
}

/** What a tale changes: players by their place in the score, and what it adds. */
export interface Telling {
  actors?: ReadonlyMap<number, Actor>;
  guests?: Actor[];
  effects?: Effect[];
  /** How far the camera is raised at a time, as its keys tell it, and how much it trembles at least. */
  raised?: (t: number) => number;
  /** How far it is moved along, stage widths. */
  aside?: (t: number) => number;
  /** How far it leans to a side, turns. */
  banked?: (t: number) => number;
  shaken?: number;
  /** When that dies down, seconds. */
  calm?: number;
  /** The tale's own camera, where the prompt asks for no other way of it than closer or back. */
  camera?: Score['camera'];
  /** How many times as close it is at a time, where the prompt wants no still one. */
  nearer?: (t: number) => number;
}

export type Tale = (scene: Scene) => Telling | undefined;

/** Parts of a film: of six stills at even times the fourth shows the turn and the last two the end. */
const BEATS = { early: 0.14, turn: 0.5, late: 0.68 } as const;
/** Relations that say only where something stands. */
const PLACED: ReadonlySet<string> = new Set(['left_of', 'right_of', 'next_to', 'in_front_of', 'behind', 'with']);
/** Chosen so that the films of the gallery are told as they are shown. */
const TOPIC = 17_458;

export function sceneOf(
  score: Score,
  reading: Reading,
  across: number,
  aspectOf: AspectOf = () => USUAL_ASPECT,
): Scene {
  const { seconds } = score;
  const players = score.actors.flatMap((actor, index): Player[] => {
    const subject = reading.subjects.findIndex(
      ({ sprite, name }) =>
        [sprite, uprightOf(sprite), riddenAs(sprite)].includes(actor.sprite) && name.startsWith(actor.name),
    );
    const role = reading.subjects[subject];
    if (role === undefined) return [];
    const told = toldOf(reading, subject);
    const ties = new Set(
      reading.relations
        .filter((tie) => tie.subject === subject || tie.other === subject)
        .map(({ relation }) => relation),
    );
    const bound = [...ties].some((relation) => !PLACED.has(relation));
    const led = reading.caption.some(({ concept, of }) => /^to\./.test(concept) && of?.includes(subject));
    const { holds, says, text, props } = role;
    return [
      {
        index,
        actor,
        subject,
        role,
        told,
        ties,
        isThing: THINGS.has(role.kind),
        canComeAlive: THINGS.has(role.kind) && faceless(role.sprite) && !PLAIN.test(role.sprite),
        free: told.size === 0 && !bound && !led && !holds && !says && !text && !props,
      },
    ];
  });
  return {
    score,
    reading,
    players,
    early: seconds * BEATS.early,
    turn: seconds * BEATS.turn,
    late: seconds * BEATS.late,
    end: seconds,
    across,
    ...takeOf(reading, score.seed, TOPIC),
    halfWidthOf: ({ actor }) => {
      const { depth } = poseAt(actor, seconds / 2);
      return (actor.size * perspective(depth) * aspectOf(actor.sprite)) / 2 / across;
    },
  };
}

/** "act.read" of a caption, for one subject; acts said of nobody are everybody's. */
function toldOf({ caption }: Reading, subject: number): ReadonlySet<ActName> {
  const acts = caption
    .filter(({ concept, of }) => concept.startsWith('act.') && (of === undefined || of.includes(subject)))
    .map(({ concept }) => concept.slice('act.'.length) as ActName);
  return new Set(acts.filter((name) => name !== 'idle'));
}

/** The same scene for another tale, which asks from the start. */
export const afresh = (scene: Scene): Scene => ({ ...scene, ...takeOf(scene.reading, scene.score.seed, TOPIC) });
