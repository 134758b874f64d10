/** What bursts at one place: water, stars, dust, smoke; and a dream over a sleeper's head. Called by `effects.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { billow } from '../nature/billows.js';
import { drawCrown } from '../nature/splash.js';
import { clamp, smooth, TURN, wave } from '../painting/easing.js';
import { DISPLAY, registerFonts } from '../painting/fonts.js';
import { star } from '../signs/sign-shapes.js';
import { type Show, scatter } from './showing.js';

const SPRAY = { surface: '#6fbfe8', foam: '#eaf8ff' };
const SPLASH_SECONDS = 1.25;

/** A crown of water that stands up at once and falls back. */
export const splash: Show = (canvas, { age, span }) => {
  canvas.save();
  drawCrown(canvas, SPRAY, span * 0.82, age / SPLASH_SECONDS);
  canvas.restore();
};

export const clash: Show = (canvas, { age, k, span, word }) => {
  const pulse = 1 + 0.1 * wave(age * 3);
  const pop = smooth(age / 0.12) * pulse * k * (word ? 1.35 : 1);
  if (word) star(canvas, 0, 0, span * 0.215 * pop, 12, 0.55, '#1a0f1e', 1);
  star(canvas, 0, 0, span * 0.2 * pop, 12, 0.55, '#ff7a1a', 1);
  star(canvas, 0, 0, span * (word ? 0.175 : 0.15) * pop, 12, word ? 0.6 : 0.55, '#ffd23f', 1);
  if (!word) star(canvas, 0, 0, span * 0.09 * pop, 12, 0.55, '#fffbe0', 1);
  for (let one = 0; one < 9; one++) {
    const angle = one * 2.4;
    const far = span * ((word ? 0.22 : 0.14) + 0.24 * Math.min(1, age * 1.4)) * (0.7 + 0.5 * scatter(one));
    star(
      canvas,
      Math.cos(angle) * far,
      Math.sin(angle) * far,
      span * 0.035 * k,
      5,
      0.5,
      one % 2 ? '#fff3b0' : '#ffffff',
      k,
    );
  }
  if (word) writeNoise(canvas, word, span * 0.34 * pop);
};

/** A noise in fat slanting letters, about `wide` across. */
function writeNoise(canvas: SKRSContext2D, word: string, wide: number): void {
  registerFonts();
  const size = Math.min(wide * 0.5, (wide * 1.25) / [...word].length);
  canvas.save();
  canvas.rotate(-0.14);
  canvas.font = `${Math.max(1, size)}px ${DISPLAY}`;
  canvas.textAlign = 'center';
  canvas.lineJoin = 'round';
  canvas.strokeStyle = '#1a0f1e';
  canvas.lineWidth = size * 0.16;
  canvas.strokeText(word, 0, size * 0.34);
  canvas.fillStyle = '#ff2a1f';
  canvas.fillText(word, 0, size * 0.34);
  canvas.restore();
}

/** Low, quick, and gone: it rolls away to both sides of where something came down. */
export const dust: Show = (canvas, { age, k, span }) => {
  const gone = clamp(age / 1.3);
  for (let index = 0; index < 20; index++) {
    const side = index % 2 ? 1 : -1;
    const own = scatter(index);
    const out = 1 - Math.exp(-age * 3.4);
    billow(canvas, '#e9dcc6', {
      x: side * span * (0.02 + 0.27 * own * out),
      y: -span * (0.008 + 0.06 * scatter(index, 0.27) * out),
      radius: span * (0.025 + 0.04 * scatter(index, 0.381)) * (0.5 + out),
      alpha: 0.85 * k * Math.min(1, age * 8) * (1 - gone) ** 1.3,
      index,
      roll: side * age * 0.2,
      flatten: 0.85,
    });
  }
};

export const smoke: Show = (canvas, { age, k, span }) => {
  for (let index = 0; index < 26; index++) {
    const own = clamp(age * 0.7 - index * 0.025);
    if (own <= 0) continue;
    const out = 1 - (1 - own) ** 2;
    billow(canvas, index % 3 ? '#e2dde6' : '#c9c2d0', {
      x: (index % 2 ? 1 : -1) * span * 0.62 * scatter(index) * out,
      y: -span * (0.03 + (0.05 + 0.2 * scatter(index, 0.381)) * out),
      radius: span * (0.04 + 0.09 * out),
      alpha: 0.85 * k * Math.min(1, own * 8),
      index,
      roll: own * 0.4,
    });
  }
};

/** Fire that meets something hard and flies off to all sides but one. */
export const embers: Show = (canvas, { age, k, span, side }) => {
  const lit = k * Math.min(1, age * 6);
  for (const [tone, share] of [
    ['#ff5a1f', 1],
    ['#ff9f2c', 0.68],
    ['#ffe98a', 0.38],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.globalAlpha = 0.9 * lit;
    canvas.beginPath();
    for (let tongue = 0; tongue < 12; tongue++) {
      const own = (age * 2.6 + scatter(tongue)) % 1;
      const angle = (scatter(tongue, 0.381) - 0.5) * 2.6 + (tongue % 2 ? 0.5 : -0.5);
      const far = span * (0.03 + 0.17 * own);
      const wide = span * 0.042 * share * (1 - own) * (0.7 + 0.6 * scatter(tongue, 0.27));
      const [x, y] = [side * Math.sin(angle) * far * 0.5 + side * far * 0.3, -Math.cos(angle + 0.2) * far];
      canvas.moveTo(x + wide, y);
      canvas.ellipse(x, y, wide, wide * 1.3, angle, 0, TURN);
    }
    canvas.fill();
  }
};

/** A cloud as a lid is lifted, and curls that go on rising from what is hot. */
export const steam: Show = (canvas, { age, k, span }) => {
  for (let index = 0; index < 9; index++) {
    const own = (age * 0.55 + scatter(index)) % 1;
    const puff = clamp(1 - age * 0.9);
    billow(canvas, '#ffffff', {
      x: span * ((scatter(index, 0.381) - 0.5) * 0.2 + 0.02 * wave(own + index * 0.3)),
      y: -span * (0.02 + 0.16 * own),
      radius: span * (0.02 + 0.03 * own + 0.03 * puff),
      alpha: (0.42 + 0.4 * puff) * k * Math.min(1, own * 6, age * 8) * (1 - own),
      index,
      roll: own * 0.5,
    });
  }
};

/** A cloud with what is dreamt of in it, and three small ones that lead to the head. */
export const dream: Show = (canvas, { age, k, span, sprite }) => {
  const pop = smooth(age / 0.4) * k;
  const drift = span * 0.008 * wave(age * 0.4);
  const steps = [0.02, 0.028, 0.04] as const;
  const cloud = (colour: string, grown: number): void => {
    canvas.fillStyle = colour;
    steps.forEach((size, step) => {
      if (age < step * 0.12) return;
      canvas.beginPath();
      canvas.arc(span * (0.03 + 0.045 * step), -span * (0.04 + 0.05 * step), span * size * k + grown, 0, TURN);
      canvas.fill();
    });
    canvas.save();
    canvas.translate(span * 0.26, -span * 0.3 + drift);
    for (let bump = 0; bump < 8; bump++) {
      const angle = (bump / 8) * TURN;
      canvas.beginPath();
      canvas.arc(
        Math.cos(angle) * span * 0.13 * pop,
        Math.sin(angle) * span * 0.075 * pop,
        span * 0.085 * pop + grown,
        0,
        TURN,
      );
      canvas.fill();
    }
    canvas.fillRect(-span * 0.12 * pop, -span * 0.08 * pop, span * 0.24 * pop, span * 0.16 * pop);
    canvas.restore();
  };
  cloud('#5a5478', span * 0.008);
  cloud('#ffffff', 0);
  if (!sprite || pop < 0.05) return;
  const size = (span * 0.2 * pop) / Math.max(sprite.width, sprite.height);
  canvas.translate(span * 0.26, -span * 0.3 + drift + span * 0.01 * wave(age * 0.8));
  canvas.rotate(0.08 * wave(age * 0.5));
  canvas.drawImage(
    sprite.art,
    (-sprite.width / 2) * size,
    (-sprite.height / 2) * size,
    sprite.width * size,
    sprite.height * size,
  );
};
