/**
 * Judges a score against what a prompt file expects, never against our own reading: the words for things, places and
 * deeds stand in tables of its own here. Called by the evaluation.
 */
import type { Actor, Score } from '../../src/engines/theatre/score/score.js';
import { cameraAt, poseAt } from '../../src/engines/theatre/stage/timeline.js';
import { judgeAction } from './actions.js';
import { LOOKS_OF, PLACES_OF } from './places.js';
import { basePicture, isPicture, shownThings } from './things.js';

export type Expectation = Record<string, string>;

export interface Judgement {
  staged: boolean;
  /** What is missing, or wrong. */
  why?: string;
}

const GOOD: Judgement = { staged: true };
const bad = (why: string): Judgement => ({ staged: false, why });
const LOOKS_PER_FILM = 9;

/** `prompt`: the English one; where a file names only the colour, the thing that has it stands there. */
export function judge(score: Score, expect: Expectation, prompt: string): Judgement {
  if (expect.object_a && expect.object_b && expect.relationship)
    return judgeRelationship(score, expect.object_a, expect.object_b, expect.relationship);
  if (expect.object) return judgeObjects(score, expect.object);
  if (expect.color) return judgeColour(score, expect.color, prompt);
  if (expect.scene) return judgeScene(score, expect.scene);
  if (expect.action) return judgeAction(score, expect.action);
  if (expect.style) return judgeStyle(score, expect.style);
  if (expect.camera) return judgeCamera(score, expect.camera);
  return bad(`the judge does not know how to judge ${Object.keys(expect).join(', ')}`);
}

function judgeObjects(score: Score, objects: string): Judgement {
  const missing = objects
    .split(' and ')
    .filter((name) => !shownThings(score).some((thing) => isPicture(thing.sprite, name)));
  return missing.length === 0 ? GOOD : bad(`no ${missing.join(', no ')} among ${shown(score)}`);
}

function judgeColour(score: Score, colour: string, prompt: string): Judgement {
  const name = prompt.replace(/^(a|an|the) /, '').replace(`${colour} `, '');
  const things = shownThings(score).filter(({ sprite }) => isPicture(sprite, name));
  if (things.length === 0) return bad(`no ${name} among ${shown(score)}`);
  return things.some((thing) => thing.colour === colour)
    ? GOOD
    : bad(`the ${name} is ${things[0]!.colour ?? 'undyed'}`);
}

/** Left and right: most of the film, by a tenth of the stage. Top: above the other's middle, and over it. */
function judgeRelationship(score: Score, first: string, second: string, relationship: string): Judgement {
  const one = score.actors.find(({ sprite }) => isPicture(sprite, first));
  const other = score.actors.find((actor) => actor !== one && isPicture(actor.sprite, second));
  if (!one || !other) return bad(`no ${one ? second : first} among ${shown(score)}`);
  const held = timesOf(score).filter((t) => holds(relationship, one, other, t)).length;
  return held >= 0.75 * LOOKS_PER_FILM
    ? GOOD
    : bad(`${first} ${relationship} ${second} for ${held} of ${LOOKS_PER_FILM} looks`);
}

function holds(relationship: string, one: Actor, other: Actor, t: number): boolean {
  const a = poseAt(one, t);
  const b = poseAt(other, t);
  if (/left/.test(relationship)) return b.x - a.x > 0.1;
  if (/right/.test(relationship)) return a.x - b.x > 0.1;
  const above = /top|above/.test(relationship);
  const [upper, lower, under] = above ? [a, b, other] : [b, a, one];
  return upper.height - lower.height > under.size * 0.4 && Math.abs(upper.x - lower.x) < 0.15;
}

function judgeScene(score: Score, scene: string): Judgement {
  const fitting = PLACES_OF[scene] ?? [scene.replace(/^(indoor|outdoor) /, '').replaceAll(' ', '-')];
  const there =
    fitting.includes(score.set.name) || score.actors.some(({ sprite }) => fitting.includes(basePicture(sprite)));
  return there ? GOOD : bad(`${score.set.name} instead of ${fitting.join(' or ')}`);
}

function judgeStyle(score: Score, style: string): Judgement {
  const fitting = LOOKS_OF.find(([words]) => words.test(style))?.[1];
  if (!fitting) return bad(`the judge does not know the style ${style}`);
  return fitting.includes(score.look) ? GOOD : bad(`${score.look} instead of ${fitting.join(' or ')}`);
}

function judgeCamera(score: Score, move: string): Judgement {
  const poses = timesOf(score).map((t) => cameraAt(score, t));
  const first = poses[0]!;
  const last = poses.at(-1)!;
  const range = (field: 'x' | 'y' | 'zoom') =>
    Math.max(...poses.map((pose) => pose[field])) - Math.min(...poses.map((pose) => pose[field]));
  const checks: [RegExp, boolean, string][] = [
    [/slow motion/, (score.pace ?? 1) <= 0.6, `pace ${score.pace ?? 1}`],
    [/zoom in/, last.zoom / first.zoom > 1.2, `zoom ${first.zoom} to ${last.zoom}`],
    [/zoom out/, first.zoom / last.zoom > 1.2, `zoom ${first.zoom} to ${last.zoom}`],
    [/pan left/, first.x - last.x > 0.15, `x ${first.x} to ${last.x}`],
    [/pan right/, last.x - first.x > 0.15, `x ${first.x} to ${last.x}`],
    [/tilt up/, last.y - first.y > 0.1, `y ${first.y} to ${last.y}`],
    [/tilt down/, first.y - last.y > 0.1, `y ${first.y} to ${last.y}`],
    [/shak/, score.cameraShake > 0.3, `shake ${score.cameraShake}`],
    [
      /steady|smooth|static/,
      range('x') < 0.1 && range('y') < 0.1 && range('zoom') < 0.12 && score.cameraShake === 0,
      'it moves',
    ],
    [/focus/, (score.focus?.length ?? 0) > 1, 'no focus keys'],
  ];
  const check = checks.find(([words]) => words.test(move));
  if (!check) return bad(`the judge does not know the move ${move}`);
  return check[1] ? GOOD : bad(`${move}: ${check[2]}`);
}

function timesOf(score: Score): number[] {
  return Array.from({ length: LOOKS_PER_FILM }, (_, look) => (look * score.seconds) / (LOOKS_PER_FILM - 1));
}

const shown = (score: Score): string => score.actors.map(({ sprite, name }) => `${name} (${sprite})`).join(', ');
