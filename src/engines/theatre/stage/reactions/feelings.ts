/**
 * How what somebody feels is seen: in the face first, then in head and hands, and for some in a sign. It comes
 * over them after a moment and stays. Part of `reactions.ts`.
 */
import type { FeelingName } from '../../score/feelings.js';
import { show, sign } from '../acts/moment.js';
import type { Body } from '../body.js';
import { clamp, lerp, ramp, wave, wrap } from '../painting/easing.js';
import type { Marks, Point } from '../pictures/marks.js';
import type { SignName } from '../signs/sign-names.js';
import { HANDS } from './feelings-hands.js';
import { FELT, type Felt } from './feelings-told.js';
import { overHead, type Reacting } from './reacting.js';

/** Seconds until a feeling is all there. */
const COMES_SECONDS = 0.5;
/** Seconds of a breath, and for how much of it the breath goes out. */
const SIGH_SECONDS = 2.2;
const LAUGHS_A_SECOND = 2.1;

export const FELT_REACTIONS = Object.fromEntries(
  Object.entries(FELT).map(([name, felt]) => [name, (body: Body, reacting: Reacting) => feel(body, reacting, felt)]),
) as Record<FeelingName, (body: Body, reacting: Reacting) => void>;

function feel(body: Body, { elapsed, k: full, marks }: Reacting, felt: Felt): void {
  const k = full * ramp(elapsed, 0, COMES_SECONDS);
  const free = body.things.length === 0 && body.stride < 0.2 && body.hands.every((hand) => hand.k < 0.3);
  // Who goes somewhere or has something in hand feels it with the face alone.
  if (body.stride < 0.2) body.turn *= 1 - k;
  setFace(body, felt, k, elapsed);
  const { tip = 0, down = 0, aside = 0, turn = 0 } = felt.head ?? {};
  const tremor = (felt.trembles ?? 0) * k * wave(elapsed * 6.3);
  body.headTip = lerp(body.headTip, tip, k) + 0.012 * tremor + (felt.laughs ?? 0) * 0.08 * k * laughAt(elapsed);
  body.headDown += down * k;
  body.headAside += aside * k + 0.004 * tremor;
  body.headTurn += turn * k;
  body.forwards += 0.003 * tremor;
  body.up += 0.02 * (felt.laughs ?? 0) * k * laughAt(elapsed);
  if (felt.sighs) sigh(body, marks, elapsed, k);
  if (felt.sign) placeSign(body, marks, felt.sign, k, elapsed);
  if (marks.arms && free && felt.hands) HANDS[felt.hands](body, marks, k, elapsed);
}

const laughAt = (elapsed: number): number => Math.abs(wave(elapsed * LAUGHS_A_SECOND));

function setFace(body: Body, felt: Felt, k: number, elapsed: number): void {
  const { mood, wow = 0, blush = 0, shut = 0, gaze = 0, mouth = 0, laughs = 0 } = felt;
  // Who eats, talks or sings has the mouth in use.
  const speaks = body.mouth > 0.3 || body.crumbs > 0.1;
  body.mood = lerp(body.mood, mood, k);
  body.wow = Math.max(body.wow, wow * k);
  body.blush = Math.max(body.blush, blush * k);
  body.gaze = lerp(body.gaze, gaze * (gaze > 0 && mood < 0.2 ? wave(elapsed * 0.31 + 0.25) : 1), k);
  body.mouth = Math.max(body.mouth, k * (mouth + laughs * laughAt(elapsed)));
  if (felt.streams) body.tears = Math.max(body.tears, felt.streams * k);
  const shuts = shut > 0 && wrap(elapsed / 2.6 + 0.3) < shut;
  body.blink = wow * k > 0.5 ? 0 : Math.max(body.blink, shuts ? k : 0);
  // Who yawns, coughs or cries has a face of that deed.
  if (k < 0.35 || body.mien) return;
  body.mien = {
    brows: (felt.brows ?? 0) * k,
    raised: (felt.raised ?? 0) * k,
    lids: (felt.lids ?? 0) * k,
    lips: speaks ? undefined : felt.lips,
    streams: (felt.streams ?? 0) * ramp(elapsed, 0.3, 1.1),
    tremble: felt.trembles ?? 0,
    clock: Math.round(elapsed * 12) / 12,
  };
}

/** Shoulders rise and fall, and a little cloud goes out of the mouth. */
function sigh(body: Body, marks: Marks, elapsed: number, k: number): void {
  const beat = wrap(elapsed / SIGH_SECONDS + 0.55);
  const out = ramp(beat, 0.5, 0.62);
  body.stretchY *= 1 + 0.03 * k * ramp(beat, 0.1, 0.5) * (1 - out) - 0.02 * k * out;
  if (body.mien && beat > 0.5 && beat < 0.8) body.mien.lips = 'gasp';
  const age = clamp((beat - 0.52) / 0.46);
  if (age <= 0 || age >= 1) return;
  show(body, {
    picture: 'smoke-puff',
    x: marks.mouth[0] + 0.06 + 0.2 * age,
    y: marks.mouth[1] - 0.02 + 0.02 * age,
    size: lerp(0.04, 0.13, age),
    alpha: 0.75 * k * Math.min(1, age * 6) * (1 - age),
    layer: 'over',
  });
}

function placeSign(body: Body, marks: Marks, name: SignName, k: number, elapsed: number): void {
  const beside: Partial<Record<SignName, Point>> = {
    anger: [marks.headWidth * 0.44, marks.crown[1] - 0.02],
    sweat: [marks.crown[0], marks.crown[1] - 0.05],
    question: [marks.crown[0] + marks.headWidth * 0.15, overHead(marks, 0.02)],
    exclaim: [marks.crown[0], overHead(marks, 0.02)],
    'big-hearts': [marks.crown[0] * 0.6, overHead(marks, -0.08)],
    sparkles: [0, marks.eyes[1]],
  };
  const [x, y] = beside[name] ?? [0, marks.crown[1]];
  sign(body, name, x, y, k, name === 'sparkles' ? elapsed * 0.5 : elapsed);
}
