/** What fills the air of the whole frame: confetti, hearts, notes, petals, a gust, bubbles, the flashes of cameras. Called by `effects.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { ramp, TURN, wave, wrap } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import { ball, CONFETTI, drawHeart, drawNote, star } from '../signs/sign-shapes.js';
import { type Show, scatter } from './showing.js';

function paper(canvas: SKRSContext2D, x: number, y: number, size: number, turn: number, colour: string): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn);
  canvas.scale(1, 0.35 + 0.65 * Math.abs(Math.cos(turn * 1.7)));
  canvas.fillStyle = colour;
  canvas.fillRect(-size, -size * 0.6, size * 2, size * 1.2);
  canvas.restore();
}

export const confetti: Show = (canvas, { age, k, frame, span }) => {
  canvas.globalAlpha = k;
  for (let piece = 0; piece < 70; piece++) {
    // Two cannons at the lower corners throw it up; then it sinks.
    const side = piece % 2 ? 1 : -1;
    const own = scatter(piece);
    const rise = 1 - Math.exp(-age * 3.2);
    const start = side < 0 ? -0.04 : 1.04;
    const x = start - side * (0.1 + 0.5 * scatter(piece, 0.381)) * rise + 0.012 * wave(age * 0.8 + own);
    const y = 1.05 - (0.55 + 0.55 * own) * rise + 0.13 * age ** 1.4 * (0.6 + own);
    if (y > 1.1) continue;
    const size = span * (0.011 + 0.008 * scatter(piece, 0.27));
    paper(canvas, x * frame.width, y * frame.height, size, own * 9 + age * 4, CONFETTI[piece % CONFETTI.length]!);
  }
};

const rising =
  (draw: (canvas: SKRSContext2D, x: number, y: number, size: number, index: number, alpha: number) => void): Show =>
  (canvas, { age, k, frame, span }) => {
    for (let one = 0; one < 14; one++) {
      const own = age * (0.3 + 0.16 * scatter(one, 0.27)) - 0.35 * scatter(one, 0.381);
      if (own < 0 || own > 1) continue;
      const x = frame.width * (0.06 + 0.88 * scatter(one) + 0.015 * wave(own * 2 + one));
      const y = frame.height * (1.05 - 1.05 * own);
      draw(canvas, x, y, span * (0.03 + 0.03 * scatter(one, 0.7)), one, k * Math.min(1, (1 - own) * 4));
    }
  };

export const sparkles: Show = (canvas, { age, k, frame, span }) => {
  for (let one = 0; one < 22; one++) {
    const own = wrap(age * 0.8 + scatter(one, 0.27));
    const lit = Math.sin(own * Math.PI) * k * ramp(age, 0, 0.3);
    const x = frame.width * scatter(one);
    const y = frame.height * (0.06 + 0.8 * scatter(one, 0.381));
    star(canvas, x, y, span * 0.035 * lit, 4, 0.28, one % 3 ? '#fff6c9' : '#ffffff', lit);
  }
};

export const hearts = rising((canvas, x, y, size, _, alpha) => drawHeart(canvas, x, y, size, alpha));
export const notes = rising((canvas, x, y, size, index, alpha) => drawNote(canvas, x, y, size * 2.2, index, alpha));

export const flashes: Show = (canvas, { age, k, frame, span }) => {
  for (let one = 0; one < 7; one++) {
    const own = wrap(age * 0.9 + scatter(one));
    const lit = own < 0.45 ? (1 - own / 0.45) * k : 0;
    if (lit <= 0.02) continue;
    const x = frame.width * (0.05 + 0.9 * scatter(one, 0.381));
    const y = frame.height * (0.86 + 0.1 * scatter(one, 0.27));
    glow(canvas, x, y, span * 0.16, '#ffffff', 0.75 * lit);
    star(canvas, x, y, span * 0.11 * lit, 4, 0.16, '#ffffff', lit);
  }
};

const drifting =
  (count: number, speed: number, own?: readonly string[]): Show =>
  (canvas, { age, k, frame, span, carried }) => {
    const colours = own ?? carried;
    for (let one = 0; one < count; one++) {
      const chance = scatter(one);
      const way = age * speed * (0.75 + 0.5 * scatter(one, 0.27)) - 0.9 * scatter(one, 0.381);
      if (way < -0.05 || way > 1.15) continue;
      const x = frame.width * way;
      const y = frame.height * (0.1 + 0.8 * chance + 0.06 * wave(way * 1.5 + chance) + 0.1 * way);
      canvas.save();
      canvas.globalAlpha = k;
      canvas.translate(x, y);
      canvas.rotate(chance * 7 + age * 3);
      canvas.fillStyle = colours[one % colours.length]!;
      canvas.beginPath();
      const size = span * (0.014 + 0.008 * scatter(one, 0.7));
      canvas.ellipse(0, 0, size, size * 0.5, 0, 0, TURN);
      canvas.fill();
      canvas.restore();
    }
  };

const leaves = drifting(34, 0.8);

export const gust: Show = (canvas, showing) => {
  const { age, k, frame, span } = showing;
  canvas.strokeStyle = '#ffffff';
  canvas.lineCap = 'round';
  for (let line = 0; line < 6; line++) {
    const head = age * (0.85 + 0.3 * scatter(line)) - 0.12 * line + 0.1;
    if (head < 0 || head > 1.5) continue;
    const y = frame.height * (0.16 + 0.66 * scatter(line, 0.381));
    const x = frame.width * head;
    canvas.globalAlpha = 0.8 * k;
    canvas.lineWidth = span * 0.009;
    canvas.beginPath();
    canvas.moveTo(x - frame.width * 0.24, y);
    canvas.bezierCurveTo(x - frame.width * 0.15, y - span * 0.05, x - frame.width * 0.09, y + span * 0.04, x, y);
    canvas.arc(x, y - span * 0.035, span * 0.035, Math.PI / 2, -Math.PI * 0.8, true);
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
  leaves(canvas, showing);
};

/** Lines of speed: whoever moves to the right is suddenly faster. */
export const rush: Show = (canvas, { age, k, frame, span }) => {
  const strength = k * ramp(age, 0, 0.2);
  for (let line = 0; line < 22; line++) {
    const own = scatter(line);
    const pace = 2.2 + 1.2 * scatter(line, 0.27);
    const x = frame.width * (1.5 - 2 * wrap(own + age * pace * 0.5));
    const y = frame.height * (0.03 + 0.94 * ((line + 0.6 * scatter(line, 0.381)) / 22));
    const long = frame.width * (0.3 + 0.4 * scatter(line, 0.27));
    const thick = span * (0.004 + 0.008 * scatter(line, 0.7));
    canvas.globalAlpha = (0.5 + 0.45 * own) * strength;
    canvas.fillStyle = line % 3 ? '#ffffff' : '#8ff2ff';
    canvas.beginPath();
    canvas.moveTo(x, y - thick);
    canvas.lineTo(x + long, y);
    canvas.lineTo(x, y + thick);
    canvas.lineTo(x - thick * 2, y);
    canvas.fill();
  }
  canvas.globalAlpha = 1;
};

/** What comes down for as long as it lasts, large enough to be seen: to and fro, turning over. */
const comingDown =
  (count: number, speed: number, aside: number, size: number, colours: readonly string[]): Show =>
  (canvas, { age, k, frame, span }) => {
    for (let one = 0; one < count; one++) {
      const own = wrap(scatter(one) + age * speed * (0.7 + 0.6 * scatter(one, 0.27)));
      const x =
        frame.width * (wrap(scatter(one, 0.381) + aside * own) * 1.1 - 0.05) +
        span * 0.05 * wave(own * 2.5 + one * 0.37);
      const long = span * size * (0.65 + 0.7 * scatter(one, 0.7));
      canvas.save();
      canvas.globalAlpha = k;
      canvas.translate(x, frame.height * (own * 1.16 - 0.08));
      canvas.rotate(scatter(one) * 7 + age * (one % 2 ? 1.3 : -1.1));
      // It shows now its side, now its edge.
      canvas.scale(1, 0.35 + 0.65 * Math.abs(wave(age * 0.45 + scatter(one, 0.6))));
      canvas.fillStyle = colours[one % colours.length]!;
      canvas.beginPath();
      canvas.moveTo(-long, 0);
      canvas.quadraticCurveTo(0, -long * 0.95, long, 0);
      canvas.quadraticCurveTo(0, long * 0.95, -long, 0);
      canvas.fill();
      canvas.restore();
    }
  };

export const petals = comingDown(64, 0.2, 0.5, 0.017, ['#ffb7d0', '#ffd3e2', '#ff8fb5', '#ffffff']);

/** All about, where it is autumn. */
export const falling = comingDown(26, 0.16, 0.22, 0.026, ['#d9582e', '#f0a02f', '#f7c64a', '#b8452a']);

export const bubbles: Show = (canvas, { age, k, frame, span }) => {
  canvas.lineWidth = span * 0.005;
  for (let one = 0; one < 26; one++) {
    const own = age * (0.35 + 0.25 * scatter(one, 0.27)) - 0.3 * scatter(one, 0.381);
    if (own < 0 || own > 1) continue;
    const x = frame.width * (scatter(one) + 0.01 * wave(own * 3 + one));
    const y = frame.height * (1.05 - 1.1 * own);
    const size = span * (0.012 + 0.024 * scatter(one, 0.7));
    canvas.globalAlpha = 0.85 * k;
    canvas.strokeStyle = '#ffffff';
    canvas.fillStyle = 'rgba(200,240,255,0.3)';
    canvas.beginPath();
    canvas.arc(x, y, size, 0, TURN);
    canvas.fill();
    canvas.stroke();
    ball(canvas, x - size * 0.35, y - size * 0.35, size * 0.2, '#ffffff', 0.9 * k);
  }
};
