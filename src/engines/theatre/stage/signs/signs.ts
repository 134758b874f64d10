/**
 * Small signs around an actor that tell what it feels and does: notes, hearts, anger, sparks, puffs. Acts ask for them;
 * `actor.ts` draws them over the figure. Called with the feet at the origin of the canvas.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { billow } from '../nature/billows.js';
import { TURN, wave, wrap } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import { DUEL_SIGNS } from './duel-signs.js';
import { ERUPTION_SIGN } from './eruption-sign.js';
import { FIRE_SIGN } from './fire-sign.js';
import { FURROW_SIGN } from './furrow-sign.js';
import { GESTURE_SIGNS } from './gesture-signs.js';
import { PARTY_SIGNS } from './party-signs.js';
import { PEEPING_SIGN } from './peeping-sign.js';
import { POLLEN_SIGNS } from './pollen-signs.js';
import { MOMENTS } from './sign-moments.js';
import type { SignName } from './sign-names.js';
import { CONFETTI, drawDrop, drawHeart, drawNote, star, write } from './sign-shapes.js';
import { SOOT_SIGNS } from './soot-signs.js';
import { WET_SIGNS } from './wet-signs.js';

export interface Sign {
  name: SignName;
  /** Own heights: forwards of the body's middle, and up from the ground. */
  x: number;
  y: number;
  /** 0 to 1: how clearly it is seen. */
  strength: number;
  /** 0 to 1 through a sign that comes once; for those that go on, any clock in turns. */
  age: number;
  /** How wide what it lies on is, own heights. */
  wide?: number;
}

/** Symbols rise behind whoever has them: over a face, a hat or what is written they would hide it. */
const BEHIND: ReadonlySet<SignName> = new Set([
  'feathers',
  'furrow',
  'exclaim',
  'question',
  'hearts',
  'notes',
  'big-hearts',
  'two-hearts',
  'big-notes',
]);

export function drawSigns(
  canvas: SKRSContext2D,
  signs: readonly Sign[],
  height: number,
  forwards: number,
  where: 'behind' | 'over',
): void {
  for (const sign of signs) {
    if (sign.strength < 0.03 || BEHIND.has(sign.name) !== (where === 'behind')) continue;
    canvas.save();
    canvas.translate(sign.x * height * forwards, -sign.y * height);
    canvas.globalAlpha *= Math.min(1, sign.strength);
    DRAW[sign.name](canvas, sign, height, forwards);
    canvas.restore();
  }
}

type Draw = (canvas: SKRSContext2D, sign: Sign, height: number, forwards: number) => void;

const DRAW: Record<SignName, Draw> = {
  ...MOMENTS,
  ...DUEL_SIGNS,
  ...PARTY_SIGNS,
  ...PEEPING_SIGN,
  ...POLLEN_SIGNS,
  ...FURROW_SIGN,
  ...SOOT_SIGNS,
  ...WET_SIGNS,
  ...ERUPTION_SIGN,
  ...FIRE_SIGN,
  notes(canvas, { age }, height, forwards) {
    for (let note = 0; note < 4; note++) {
      const own = wrap(age * 0.5 + note / 4);
      const x = forwards * height * (0.1 + 0.34 * own + 0.05 * wave(own * 1.5 + note * 0.3)) * (note % 2 ? 1 : -0.9);
      drawNote(canvas, x, -height * (0.05 + 0.48 * own), height * (0.09 + 0.03 * own), note, Math.sin(own * Math.PI));
    }
  },
  hearts(canvas, { age }, height) {
    for (let heart = 0; heart < 4; heart++) {
      const own = wrap(age * 0.45 + heart / 4);
      const x = height * (0.2 * Math.sin(heart * 2.3) * (0.4 + own) + 0.03 * wave(own * 2 + heart));
      const rise = -height * (0.04 + 0.5 * own);
      drawHeart(canvas, x, rise, height * (0.05 + 0.035 * Math.sin(own * Math.PI)), Math.sin(own * Math.PI));
    }
  },
  anger(canvas, { age }, height) {
    const size = height * 0.075 * (1 + 0.15 * wave(age * 3));
    canvas.strokeStyle = '#e5263b';
    canvas.lineCap = 'round';
    canvas.lineWidth = size * 0.3;
    for (let corner = 0; corner < 4; corner++) {
      canvas.rotate(TURN / 4);
      canvas.beginPath();
      canvas.moveTo(size * 0.25, size * 0.95);
      canvas.quadraticCurveTo(size * 0.25, size * 0.25, size * 0.95, size * 0.25);
      canvas.stroke();
    }
  },
  smoke(canvas, { age }, height, forwards) {
    for (let index = 0; index < 7; index++) {
      const own = wrap(age * 0.4 + index / 7);
      billow(canvas, '#d9d8e2', {
        x: forwards * height * (0.03 + 0.12 * own + 0.02 * wave(own + index * 0.3)),
        y: -height * 0.28 * own,
        radius: height * (0.02 + 0.05 * own),
        alpha: 0.8 * Math.min(1, own * 8) * (1 - own),
        index,
        roll: own * 0.4,
      });
    }
  },
  sweat(canvas, { age }, height, forwards) {
    for (let drop = 0; drop < 3; drop++) {
      const own = wrap(age * 0.9 + drop / 3);
      const side = drop === 1 ? -1 : 1;
      const x = side * forwards * -height * (0.1 + 0.16 * own) * (drop === 2 ? 0.5 : 1);
      drawDrop(canvas, x, height * (0.16 * own * own - 0.12 * own), height * 0.03, 1 - own);
    }
  },
  laughter(canvas, { age }, height, forwards) {
    // One word at a time, now on this side and now on that.
    {
      const own = wrap(age * 1.3);
      const side = Math.floor(age * 1.3) % 2 ? -1 : 1;
      const size = height * (0.14 + 0.05 * own) * Math.min(1, own * 8, (1 - own) * 10);
      const rise = -height * (0.02 + 0.2 * own + 0.1 * Math.abs(Math.sin(own * Math.PI * 2)));
      // Whoever is tall has the crown close to the frame's edge.
      const { d, f } = canvas.getTransform();
      const highest = (canvas.canvas.height * 0.03 - f) / (d || 1) + size * 0.9;
      write(
        canvas,
        'HA!',
        side * forwards * height * (0.26 + 0.14 * own),
        Math.max(rise, highest),
        // It pops up and goes small: letters that fade look like panes of glass.
        size,
        1,
        '#ffd23f',
      );
    }
  },
  sparkles(canvas, { age }, height) {
    for (let spark = 0; spark < 8; spark++) {
      const own = wrap(age + spark * 0.137);
      const angle = spark * 2.4;
      const far = height * (0.18 + 0.42 * own);
      const lit = Math.sin(own * Math.PI);
      star(canvas, Math.cos(angle) * far, Math.sin(angle) * far * 0.9, height * 0.075 * lit, 4, 0.3, '#fff3b0', lit);
    }
  },
  impact(canvas, { age }, height) {
    const size = height * (0.1 + 0.1 * age);
    star(canvas, 0, 0, size, 8, 0.5, '#ffb020', 1 - age * 0.6);
    star(canvas, 0, 0, size * 0.58, 8, 0.5, '#fff6c2', 1 - age * 0.6);
  },
  blast: drawBlast,
  speech: drawSpeech,
  tears(canvas, { age }, height, forwards) {
    for (let drop = 0; drop < 4; drop++) {
      const own = wrap(age * 1.1 + drop / 4);
      const x = forwards * height * (0.03 + 0.12 * own) * (drop % 2 ? 1 : -0.6);
      drawDrop(canvas, x, height * (0.02 + 0.34 * own * own), height * 0.03, 1 - own * own);
    }
  },
  clap(canvas, _, height) {
    canvas.strokeStyle = '#fff3b0';
    canvas.lineCap = 'round';
    canvas.lineWidth = height * 0.014;
    for (let line = -2; line <= 2; line++) {
      const angle = -Math.PI / 2 + line * 0.5;
      canvas.beginPath();
      canvas.moveTo(Math.cos(angle) * height * 0.08, Math.sin(angle) * height * 0.08);
      canvas.lineTo(Math.cos(angle) * height * 0.14, Math.sin(angle) * height * 0.14);
      canvas.stroke();
    }
  },
  puff(canvas, { age }, height) {
    const out = Math.sqrt(age);
    for (let index = 0; index < 16; index++) {
      const angle = index * 2.4;
      const far = height * (0.06 + 0.42 * out) * (0.5 + 0.5 * ((index * 0.618) % 1));
      billow(canvas, '#ebe7f3', {
        x: Math.cos(angle) * far,
        y: Math.sin(angle) * far * 0.85 - height * 0.06 * age,
        radius: height * (0.13 + 0.1 * out) * (1 - 0.5 * age),
        alpha: (1 - age) ** 0.8,
        index,
        roll: age * 0.3,
      });
    }
  },
  speed(canvas, { age }, height, forwards) {
    canvas.strokeStyle = '#ffffff';
    canvas.lineCap = 'round';
    canvas.lineWidth = height * 0.018;
    for (let line = 0; line < 4; line++) {
      const own = wrap(age * 2 + line * 0.37);
      const y = -height * (0.12 + 0.2 * line);
      const x = -forwards * height * (0.34 + 0.3 * own);
      canvas.globalAlpha *= 0.94;
      canvas.beginPath();
      canvas.moveTo(x, y);
      canvas.lineTo(x - forwards * height * 0.2 * (1 - own), y);
      canvas.stroke();
    }
  },
  ...GESTURE_SIGNS,
  soil(canvas, { age }, height, forwards) {
    canvas.fillStyle = '#7a5233';
    for (let clod = 0; clod < 7; clod++) {
      const own = wrap(age + clod / 7);
      const x = -forwards * height * (0.1 + (0.2 + 0.06 * (clod % 3)) * own);
      const y = -height * (1.1 * own * (1 - own) * (0.7 + 0.14 * (clod % 4)));
      canvas.beginPath();
      canvas.arc(x, y, height * (0.018 + 0.01 * (clod % 3)), 0, TURN);
      canvas.fill();
    }
  },
};

/** What is said without words: a bubble with lines in it. */
function drawSpeech(canvas: SKRSContext2D, { age }: Sign, height: number, forwards: number): void {
  const wide = height * 0.17;
  const tall = height * 0.115;
  const pulse = 1 + 0.04 * wave(age * 1.2);
  canvas.translate(forwards * wide * 1.1, -tall * 0.6);
  canvas.scale(pulse, pulse);
  canvas.fillStyle = '#ffffff';
  canvas.strokeStyle = '#3d3a55';
  canvas.lineWidth = height * 0.012;
  canvas.beginPath();
  canvas.roundRect(-wide, -tall, wide * 2, tall * 2, tall * 0.9);
  canvas.moveTo(-forwards * wide * 0.75, tall * 0.7);
  canvas.lineTo(-forwards * wide * 1.15, tall * 1.5);
  canvas.lineTo(-forwards * wide * 0.3, tall * 0.96);
  canvas.stroke();
  canvas.fill();
  canvas.fillStyle = '#5a6aa8';
  for (let dot = 0; dot < 3; dot++) {
    const lit = 0.75 + 0.35 * wave(age * 1.1 - dot * 0.2);
    canvas.beginPath();
    canvas.arc((dot - 1) * wide * 0.5, 0, tall * 0.26 * lit, 0, TURN);
    canvas.fill();
  }
}

/** A flash, a ring, and pieces that fly apart and fall; then smoke. */
function drawBlast(canvas: SKRSContext2D, { age }: Sign, height: number): void {
  const flash = Math.max(0, 1 - age * 3);
  if (flash > 0) {
    star(canvas, 0, 0, height * (0.5 + 0.8 * age), 11, 0.6, '#ff7a1a', 1);
    star(canvas, 0, 0, height * (0.36 + 0.6 * age), 11, 0.6, '#ffd23f', 1);
    glow(canvas, 0, 0, height * 0.7, '#fffbe0', flash);
  }
  canvas.strokeStyle = '#fff1c9';
  canvas.lineWidth = Math.max(0.5, height * 0.07 * (1 - age));
  if (age < 0.6) {
    canvas.beginPath();
    canvas.ellipse(0, 0, height * (0.2 + 1.2 * age), height * (0.2 + 1.05 * age), 0, 0, TURN);
    canvas.stroke();
  }
  for (let index = 0; index < 18; index++) {
    const angle = index * 2.4;
    const far = height * (0.08 + 0.44 * Math.sqrt(age)) * (0.4 + 0.6 * ((index * 0.618) % 1));
    // Fire cools to smoke.
    const colour = index % 3 === 0 && age < 0.45 ? '#f08a34' : index % 3 === 1 ? '#77707f' : '#aaa3b0';
    billow(canvas, colour, {
      x: Math.cos(angle) * far,
      y: Math.sin(angle) * far * 0.9 - height * 0.25 * age,
      radius: height * (0.14 + 0.12 * Math.sqrt(age)),
      alpha: 0.95 * (1 - age),
      index,
      roll: age * 0.4,
    });
  }
  for (let piece = 0; piece < 26; piece++) {
    const angle = piece * 2.399;
    const speed = height * (0.7 + 0.9 * ((piece * 0.618) % 1));
    const x = Math.cos(angle) * speed * age;
    const y = Math.sin(angle) * speed * age * 0.9 + height * 1.1 * age * age - height * 0.3 * age;
    canvas.save();
    canvas.translate(x, y);
    canvas.rotate(angle + age * 9);
    canvas.fillStyle = CONFETTI[piece % CONFETTI.length]!;
    canvas.globalAlpha *= Math.min(1, (1 - age) * 3);
    canvas.fillRect(-height * 0.028, -height * 0.018, height * 0.056, height * 0.036);
    canvas.restore();
  }
}
