/** Playing: instruments as they are held, and balls, cards and toys. */
import type { Body } from '../body.js';
import { COLOUR_OF } from '../painting/dye.js';
import { lerp, wave } from '../painting/easing.js';
import { drumKit } from './drumming.js';
import { playBall } from './games.js';
import { mannerOf } from './manners.js';
import {
  bothHands,
  foreHand,
  fullness,
  type Moment,
  otherHand,
  type Perform,
  show,
  sign,
  type Used,
  used,
} from './moment.js';

/** How long a guitar is, in arms of who plays it. */
const GUITAR = 2.85;

type Instrument = (body: Body, moment: Moment, thing: Used, k: number, beat: number) => void;

const play: Perform = (body, moment) => {
  const manner = mannerOf(moment);
  if (manner) return manner(body, moment, fullness(moment));
  const k = fullness(moment);
  const { marks, t, own } = moment;
  const thing = used(moment, marks.arms ? '1f3b8' : '26bd')!;
  const beat = t * 1.7 + own;
  if (!marks.arms && thing.use === 'drum') return drumKit(body, moment, thing.picture, k, beat);
  const instrument = INSTRUMENTS[thing.use];
  if (!instrument) {
    if (thing.use === 'ball' || thing.use === 'stick') return playBall(body, moment, thing, k);
    bothHands(body, marks.half * 0.7 + 0.06, marks.shoulder[1] - 0.12 + 0.03 * wave(t * 1.5), 0.14, k);
    body.headTip += 0.06 * k * wave(t * 0.7);
    const x = marks.arms ? marks.half * 0.7 + 0.06 : marks.half + 0.06;
    show(body, {
      picture: thing.picture,
      x,
      y: marks.arms ? marks.shoulder[1] - 0.06 : 0.2,
      size: thing.long,
      angle: 0.15 * wave(t),
      alpha: k,
      free: !marks.arms,
    });
    return;
  }
  body.tip += 0.035 * k * wave(beat / 2);
  body.headTip += 0.05 * k * Math.abs(wave(beat / 2));
  // They rise from the instrument beside the head, where there is room.
  sign(body, 'notes', marks.crown[0], marks.arms ? marks.shoulder[1] + 0.04 : marks.crown[1] - 0.1, k, t);
  if (marks.arms) instrument(body, moment, thing, k, beat);
  else besideBody(body, moment, thing, k, beat);
};

/** Those without hands have it standing before them and touch it with a paw or the nose. */
function besideBody(body: Body, { marks, rig }: Moment, thing: Used, k: number, beat: number): void {
  const size = thing.long * 1.05;
  const x = (rig.build === 'legged' ? marks.half * 0.75 : marks.half) + size * 0.12;
  body.wave = Math.max(body.wave, k * (0.3 + 0.25 * Math.abs(wave(beat))));
  body.wavePhase = beat;
  body.headTip += 0.1 * k * Math.abs(wave(beat));
  const wind = thing.use === 'wind';
  show(body, {
    picture: thing.picture,
    x: wind ? marks.mouth[0] : x,
    y: wind ? marks.mouth[1] : Math.max(size * 0.36, 0.28),
    size,
    angle: 0.04 * wave(beat),
    alpha: k,
    layer: 'front',
  });
}

/** Held straight before the mouth: trumpet, trombone, tuba, harmonica. */
const LEVEL = /^1f3ba|trombone|tuba|harmonica/;

const INSTRUMENTS: Partial<Record<Used['use'], Instrument>> = {
  strum(body, { marks, act }, given, k, beat) {
    const strum = wave(beat * 1.5);
    if (given.picture === 'drawn-guitar') {
      const paint = act.prop?.colour;
      const long = marks.arm * GUITAR;
      // It hangs low before the body, so that the arm at its neck is seen to reach out.
      const [x, y] = [long * 0.11, marks.hip + long * 0.1 + 0.008 * wave(beat)];
      const angle = -0.42 + 0.05 * wave(beat / 2);
      const neck = [Math.cos(0.75 + angle), Math.sin(0.75 + angle)] as const;
      show(body, {
        picture: given.picture,
        x,
        y,
        size: long,
        angle,
        alpha: k,
        turn: strum,
        colour: paint ? COLOUR_OF[paint] : '#e8365d',
      });
      // Up and down the neck, from chord to chord.
      const fret = long * (0.44 + 0.08 * wave(beat * 0.37));
      otherHand(body, x - neck[0] * fret, y + neck[1] * fret - 0.012, k);
      // It sings along.
      body.mouth = Math.max(body.mouth, k * 0.75 * Math.max(0, wave(beat * 0.5)));
      const across = long * (0.14 * strum - 0.035);
      foreHand(body, x - long * 0.01 + neck[1] * across, y + neck[0] * across, k);
      return;
    }
    // Under a large head hangs a small one: its horns would reach the mouth.
    const guitar = { ...given, long: Math.min(given.long, (marks.mouth[1] - marks.hip) * 1.75) };
    const y = marks.hip + Math.min(0.1, guitar.long * 0.13);
    show(body, {
      picture: guitar.picture,
      x: 0.04,
      y,
      size: guitar.long,
      alpha: k,
      angle: 0.06 + 0.03 * wave(beat / 2),
    });
    // Half way up the neck, whose head is seen beyond the hand.
    const neck = guitar.long * (0.25 + 0.035 * wave(beat * 0.37));
    otherHand(body, 0.04 - neck, y + neck * 0.98, k);
    foreHand(body, 0.03, y + 0.01 + 0.045 * strum, k);
  },
  bow(body, { marks }, violin, k, beat) {
    // The fiddle lies on the shoulder and points to the side; the bow goes across it.
    const y = marks.neck[1] - 0.03;
    const x = -marks.shoulder[0] - violin.long * 0.4;
    const pull = wave(beat * 0.6);
    body.headTip -= 0.12 * k;
    body.headAside -= 0.01 * k;
    show(body, { picture: violin.picture, x, y: y + 0.03, size: violin.long, angle: -0.55, alpha: k });
    otherHand(body, x - 0.01, y + 0.02, k);
    const hand = [marks.half * 0.5 + 0.07 * pull, y - 0.02 + 0.02 * pull] as const;
    foreHand(body, hand[0], hand[1], k);
    show(body, { picture: 'violin-bow', x: hand[0], y: hand[1], size: -0.42, angle: 0.22, alpha: k, layer: 'over' });
  },
  wind(body, { marks }, pipe, k, beat) {
    const sway = 0.08 * wave(beat / 2);
    const [x, y] = [marks.mouth[0] + 0.01, marks.mouth[1]];
    const level = LEVEL.test(pipe.picture);
    const down = level ? -0.05 : pipe.picture === '1f3b7' ? 0.9 : 0.62;
    show(body, { picture: pipe.picture, x, y, size: pipe.long, angle: sway, alpha: k });
    foreHand(body, x + pipe.long * 0.55, y - pipe.long * (down * 0.62) + 0.01 * wave(beat * 2), k);
    otherHand(body, x + pipe.long * 0.25, y - pipe.long * (down * 0.32) - 0.01 * wave(beat * 2), k);
    body.blink = Math.max(body.blink, 0.6 * k);
  },
  keys(body, { marks }, piano, k, beat) {
    const top = marks.shoulder[1] - marks.arm * 0.66;
    if (piano.picture === 'drawn-piano') {
      const wide = Math.max(0.56, marks.half * 3.2);
      const run = wave(beat * 0.35);
      show(body, {
        picture: piano.picture,
        x: 0,
        y: top - 0.02,
        size: wide,
        alpha: k,
        free: true,
        turn: run,
        colour: '#b23a34',
      });
      foreHand(body, wide * (0.24 + 0.1 * run), top - 0.01 + 0.05 * Math.abs(wave(beat)), k);
      otherHand(body, -wide * (0.24 + 0.1 * run), top - 0.01 + 0.05 * Math.abs(wave(beat + 0.25)), k);
      return;
    }
    const stands = /piano|organ/.test(piano.picture);
    if (!stands) show(body, { picture: 'bench', x: 0, y: top - piano.long * 0.94, size: 0.5, alpha: k, free: true });
    const size = stands ? Math.max(0.6, piano.long) : piano.long;
    show(body, { picture: piano.picture, x: 0, y: stands ? size * 0.2 : top + 0.01, size, alpha: k, free: stands });
    foreHand(body, marks.half * (0.7 + 0.3 * wave(beat * 0.5)), top + 0.02 + 0.035 * Math.abs(wave(beat)), k);
    otherHand(body, -marks.half * (0.7 + 0.3 * wave(beat * 0.4)), top + 0.02 + 0.035 * Math.abs(wave(beat + 0.25)), k);
  },
  drum(body, { marks }, drum, k, beat) {
    const y = marks.hip + 0.03;
    show(body, { picture: drum.picture, x: 0, y, size: drum.long, alpha: k, free: true });
    for (const side of [1, -1]) {
      const up = Math.abs(wave(beat * 0.75 + (side > 0 ? 0 : 0.25)));
      const x = side * (marks.half + 0.04);
      const hand = lerp(y + 0.08, marks.shoulder[1] + 0.02, up);
      (side > 0 ? foreHand : otherHand)(body, x, hand, k);
      show(body, {
        picture: 'stick',
        x,
        y: hand,
        size: 0.17 * -side,
        angle: side * (0.5 - 0.9 * up),
        alpha: k,
        layer: 'over',
      });
    }
  },
  harp(body, { marks }, harp, k, beat) {
    const x = marks.half + harp.long * 0.36;
    body.turn = Math.max(body.turn, 0.55 * k);
    body.bow += 0.05 * k;
    show(body, { picture: harp.picture, x, y: harp.long * 0.5, size: harp.long, alpha: k, free: true });
    foreHand(body, x - 0.12 + 0.05 * wave(beat * 0.5), marks.shoulder[1] - 0.06 + 0.05 * wave(beat * 0.35), k);
    otherHand(body, x - 0.2 + 0.04 * wave(beat * 0.6), marks.shoulder[1] - 0.16 + 0.05 * wave(beat * 0.45), k);
  },
  cello(body, { marks }, cello, k, beat) {
    // It stands beside the player, who sees the audience; the bow goes across its strings.
    const x = marks.half + cello.long * 0.12;
    const y = cello.long * 0.5;
    const pull = 0.06 * wave(beat * 0.6);
    body.headTip += 0.06 * k;
    show(body, { picture: cello.picture, x, y, size: cello.long, angle: -0.1, alpha: k, free: true });
    otherHand(body, x - 0.02, Math.min(y + cello.long * 0.24, marks.shoulder[1] + 0.06) + 0.03 * wave(beat * 0.37), k);
    const hand = [x + 0.1 + pull, Math.max(cello.long * 0.36, marks.hip - 0.02)] as const;
    foreHand(body, hand[0], hand[1], k);
    show(body, { picture: 'violin-bow', x: hand[0], y: hand[1], size: -0.42, angle: 0.05, alpha: k, layer: 'over' });
  },
  triangle(body, { marks }, triangle, k, beat) {
    const x = -marks.half * 0.5;
    const y = marks.shoulder[1] + 0.05;
    const strike = Math.abs(wave(beat * 0.5));
    otherHand(body, x, y, k);
    show(body, { picture: triangle.picture, x, y: y - 0.005, size: triangle.long, angle: 0.12 * wave(beat), alpha: k });
    const hand = [marks.half * 0.7 + 0.06 * strike, y - triangle.long * 0.7 + 0.05 * strike] as const;
    foreHand(body, hand[0], hand[1], k);
    show(body, { picture: 'stick', x: hand[0], y: hand[1], size: -0.15, angle: 0.9, alpha: k, layer: 'over' });
  },
  mic(body, { marks }, mic, k) {
    foreHand(body, marks.mouth[0] + 0.07, marks.mouth[1] - 0.07, k);
    show(body, { picture: mic.picture, x: marks.mouth[0] + 0.07, y: marks.mouth[1] - 0.07, size: mic.long, alpha: k });
    body.mouth = Math.max(body.mouth, k);
  },
};

export const MUSIC = { play };
