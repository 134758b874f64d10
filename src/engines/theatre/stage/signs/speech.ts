/**
 * Speech bubbles: the words of whoever talks or sings, beside its head and never outside the frame. Called
 * by `stage.ts` after the look, so that words stay sharp in any of them.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Act, Actor, Score } from '../../score/score.js';
import { type Frame, lookAt, perspective } from '../camera.js';
import { clamp, fade, lerp } from '../painting/easing.js';
import {
  drawLettering,
  fitLettering,
  type Lettering,
  LINE_HEIGHT,
  letteringOf,
  type Setting,
} from '../painting/lettering.js';
import { pictureOf } from '../pictures/sprites.js';
import type { StageSet } from '../set.js';
import { type CameraPose, poseAt } from '../timeline.js';

export interface StagedSpeech {
  draw(canvas: SKRSContext2D, t: number, camera: CameraPose): void;
}

/** Parts of the frame's smaller side (letters, padding) or of its width and height (words). */
const LETTER = 0.062;
const PADDING = 0.026;
const WIDEST = 0.36;
const TALLEST = 0.26;
const FADE_SECONDS = 0.3;
/** How long it is before who has no act of talking begins to, a part of the film. */
const LEAD = 0.1;

interface Speaker {
  actor: Actor;
  acts: Pick<Act, 'start' | 'end'>[];
  words: Setting;
  width: number;
  height: number;
}

/** A place in the frame, pixels. */
interface Place {
  x: number;
  y: number;
}

export async function openSpeech(score: Score, set: StageSet, frame: Frame): Promise<StagedSpeech> {
  const unit = Math.min(frame.width, frame.height);
  const speakers: Speaker[] = [];
  for (const actor of score.actors) {
    if (actor.says === undefined) continue;
    const voiced = actor.acts.filter(({ name }) => name === 'talk' || name === 'sing');
    // Words that somebody is given are shown, whatever else it does.
    const acts = voiced.length > 0 ? voiced : [{ start: score.seconds * LEAD, end: score.seconds }];
    const lettering = await letteringOf(actor.says, pictureOf);
    if (lettering.glyphs.length > 0) speakers.push({ actor, acts, ...sizeOf(lettering, frame, unit) });
  }
  return {
    draw(canvas, t, camera) {
      const taken: Box[] = [];
      for (const speaker of speakers) {
        const presence = Math.max(
          ...speaker.acts.map(({ start, end }) => fade(t, start, end, FADE_SECONDS, score.seconds)),
        );
        if (presence < 0.02) continue;
        const head = headOf(canvas, speaker.actor, set, frame, t, camera);
        const away = head.x < -0.05 * frame.width || head.x > 1.05 * frame.width;
        if (away) continue;
        const box = placeBubble(head, speaker, frame, unit, taken);
        taken.push(box);
        drawBubble(canvas, speaker, box, head, unit, t, presence);
      }
    },
  };
}

function sizeOf(lettering: Lettering, frame: Frame, unit: number): Omit<Speaker, 'actor' | 'acts'> {
  const padding = unit * PADDING * 2;
  const words = fitLettering(
    lettering,
    Math.max(frame.width * WIDEST, unit * 0.5),
    frame.height * TALLEST,
    unit * LETTER,
  );
  return {
    words,
    width: Math.max(...words.lines.map((line) => line.width)) * words.size + padding * 1.3,
    height: words.lines.length * words.size * LINE_HEIGHT + padding,
  };
}

/** Where the top of the actor's head is seen. */
function headOf(
  canvas: SKRSContext2D,
  actor: Actor,
  set: StageSet,
  frame: Frame,
  t: number,
  camera: CameraPose,
): Place {
  const pose = poseAt(actor, t);
  const { a, b, c, d, e, f } = lookAt(canvas, frame, camera, pose.depth);
  canvas.setTransform(1, 0, 0, 1, 0, 0);
  const x = frame.width * (0.5 + pose.x);
  const tall = (actor.size * 0.94 + pose.height) * frame.actorUnit * perspective(pose.depth);
  const y = frame.height * lerp(set.ground[0], set.ground[1], pose.depth) - tall;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Above the head towards the frame's middle, inside the frame, below what another one says. */
export function placeBubble(
  head: Place,
  { width, height }: { width: number; height: number },
  frame: { width: number; height: number },
  unit: number,
  taken: readonly Box[] = [],
): Box {
  const margin = unit * 0.025;
  const inwards = head.x > frame.width / 2 ? -1 : 1;
  const middle = head.x + inwards * (width * 0.5 + unit * 0.03);
  const inside = (value: number, size: number, most: number): number =>
    clamp(value, margin, Math.max(margin, most - margin - size));
  const left = inside(middle - width / 2, width, frame.width);
  let top = inside(head.y - height - unit * 0.05, height, frame.height);
  for (const other of taken) {
    const apart =
      left > other.left + other.width ||
      other.left > left + width ||
      top > other.top + other.height ||
      other.top > top + height;
    if (apart) continue;
    const above = other.top - height - margin;
    top = above >= margin ? above : inside(other.top + other.height + margin, height, frame.height);
  }
  return { left, top, width, height };
}

function drawBubble(
  canvas: SKRSContext2D,
  { words }: Speaker,
  { left, top, width, height }: Box,
  head: Place,
  unit: number,
  t: number,
  presence: number,
): void {
  const [x, y] = [left + width / 2, top + height / 2 + unit * 0.004 * Math.sin(t * 2.4)];
  canvas.save();
  canvas.globalAlpha = Math.min(1, presence * 1.6);
  canvas.translate(x, y);
  canvas.scale(0.7 + 0.3 * presence, 0.7 + 0.3 * presence);
  const radius = Math.min(height / 2, unit * 0.055);
  const trace = (): void => {
    canvas.beginPath();
    canvas.roundRect(-width / 2, -height / 2, width, height, radius);
    tail(canvas, { x: head.x - x, y: head.y - y }, width, height, unit);
  };
  canvas.lineJoin = 'round';
  canvas.strokeStyle = 'rgba(44,26,70,0.9)';
  canvas.lineWidth = unit * 0.014;
  trace();
  canvas.stroke();
  canvas.fillStyle = '#ffffff';
  trace();
  canvas.fill();
  drawLettering(canvas, words, 0, words.size * 0.03, '#33204f');
  canvas.restore();
}

/** Points from the bubble's edge towards the mouth. */
function tail(canvas: SKRSContext2D, head: Place, width: number, height: number, unit: number): void {
  const foot = clamp(head.x, -width / 2 + unit * 0.06, width / 2 - unit * 0.06);
  const below = head.y > height / 2;
  const edge = below ? height / 2 - 1 : head.y < -height / 2 ? -height / 2 + 1 : undefined;
  if (edge === undefined) return;
  const reach = Math.min(unit * 0.075, Math.max(unit * 0.035, Math.abs(head.y - edge) * 0.8));
  canvas.moveTo(foot - unit * 0.022, edge);
  canvas.lineTo(foot + clamp(head.x - foot, -unit * 0.05, unit * 0.05), edge + (below ? reach : -reach));
  canvas.lineTo(foot + unit * 0.022, edge);
  canvas.closePath();
}
