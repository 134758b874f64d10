/** What feet leave in snow: each print where a foot came down, from the moment that it did. Opened by `actor.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import { type Frame, lookAt } from '../camera.js';
import { snowOf } from '../mammoths/mammoth-wool.js';
import { lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import type { StageSet } from '../set.js';
import { type CameraPose, poseAt } from '../timeline.js';
import type { Travel } from './travel.js';

/** Where a heavy one's feet come down, own heights forwards of its middle, and half the length of a print. */
export interface Feet {
  fore: number;
  hind: number;
  long: number;
}

interface Print {
  /** Seconds. */
  since: number;
  /** Pixels of the stage. */
  x: number;
  y: number;
  long: number;
}

/** Where in a step each foot comes down, turns: near ones, far ones. */
const FEET = [
  { fore: true, far: 0, phase: 0.25 },
  { fore: true, far: 1, phase: 0.75 },
  { fore: false, far: 0, phase: 0 },
  { fore: false, far: 1, phase: 0.5 },
] as const;
/** Slower than so nobody leaves one place for another, own heights a second. */
const SLOWEST = 0.12;
const SAMPLE_SECONDS = 1 / 30;
/** So many steps it has come before the film begins. */
const BEFORE = 3;
/** How far up the floor the far feet are, and how flat a print is. */
const FAR = 0.034;
const FLAT = 0.25;

/** Draws what prints there are at a time; `undefined` where nothing keeps them, or nobody goes. */
export function openFootprints(
  actor: Actor,
  feet: Feet | undefined,
  set: StageSet,
  frame: Frame,
  { seconds, heightAt, travelAt }: { seconds: number; heightAt(depth: number): number; travelAt(t: number): Travel },
): ((canvas: SKRSContext2D, t: number, camera: CameraPose) => void) | undefined {
  const snow = snowOf(set);
  if (!feet || !snow || !set.standing) return undefined;
  const own = (actor.seed * 0.618034) % 1;
  const prints: Print[] = [];
  const add = (t: number, since: number, back: number, { fore, far }: (typeof FEET)[number]): void => {
    const { x, depth, facing } = poseAt(actor, t);
    const height = heightAt(depth);
    const forwards = (fore ? feet.fore : feet.hind) - back;
    prints.push({
      since,
      x: frame.width * (0.5 + x) + (Math.sign(facing) || 1) * forwards * height,
      y: frame.height * lerp(set.ground[0], set.ground[1], depth) - FAR * far * height,
      long: feet.long * height,
    });
  };
  const start = travelAt(SAMPLE_SECONDS);
  const stride = start.speed / Math.max(0.1, (travelAt(0.2).steps - travelAt(0).steps) / 0.2);
  let before = travelAt(0).steps + own;
  for (const foot of FEET)
    for (let step = 0; step < BEFORE && Math.abs(start.across) > SLOWEST; step++) {
      const turns = before + foot.phase;
      add(0, 0, (turns - Math.floor(turns) + step) * stride, foot);
    }
  for (let t = SAMPLE_SECONDS; t < seconds; t += SAMPLE_SECONDS) {
    const { steps, across } = travelAt(t);
    const now = steps + own;
    for (const foot of FEET)
      if (Math.floor(now + foot.phase) > Math.floor(before + foot.phase) && Math.abs(across) > SLOWEST)
        if (poseAt(actor, t).height < 0.02) add(t, t, 0, foot);
    before = now;
  }
  if (prints.length === 0) return undefined;
  const [hollow, rim] = [mix(snow, '#41558f', 0.22), mix(snow, '#ffffff', 0.45)];
  return (canvas, t, camera) => {
    lookAt(canvas, frame, camera, poseAt(actor, t).depth);
    for (const [colour, down, grown] of [
      [rim, 0.1, 1.12],
      [hollow, 0, 1],
    ] as const) {
      canvas.fillStyle = colour;
      canvas.beginPath();
      for (const { since, x, y, long } of prints) {
        if (since > t) continue;
        canvas.moveTo(x + long * grown, y + down * long);
        canvas.ellipse(x, y + down * long, long * grown, long * FLAT * grown, 0, 0, TURN);
      }
      canvas.fill();
    }
  };
}
