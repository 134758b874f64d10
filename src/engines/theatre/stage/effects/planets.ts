/** The sky as a diagram: planets on their rings about what stands in the middle, and a globe that turns into its night. Called by `effects.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { smooth, TURN } from '../painting/easing.js';
import { DISPLAY, registerFonts } from '../painting/fonts.js';
import { glow } from '../painting/paint.js';
import { type Show, type Showing, scatter } from './showing.js';

const SKY = '#0a0c2c';
/** Of its width a ring is so high: it is looked at from a little above. */
const FLAT = 0.36;
/** Half of the width there is, parts of the span. */
const HALF = 0.81;
/** The nearest ring and the farthest, parts of that. */
const RINGS = { first: 0.27, last: 0.95 } as const;

interface Body {
  colour: string;
  shade: string;
  /** Radius, parts of the span. */
  size: number;
  rings?: boolean;
  craters?: boolean;
}
const PLANETS: readonly Body[] = [
  { colour: '#c9b8a8', shade: '#8a7868', size: 0.021 },
  { colour: '#f2c46a', shade: '#b07c2c', size: 0.032 },
  { colour: '#3f9cf0', shade: '#2fb36a', size: 0.035 },
  { colour: '#e8663c', shade: '#9c3418', size: 0.028 },
  { colour: '#e6b98a', shade: '#a8683c', size: 0.066 },
  { colour: '#f0d898', shade: '#b8944c', size: 0.053, rings: true },
  { colour: '#9fe6ea', shade: '#58b0bc', size: 0.042 },
  { colour: '#4f74f0', shade: '#2c3fb0', size: 0.04 },
];
/** As the Earth among the planets. */
export const EARTH: Body = PLANETS[2]!;
export const MOON: Body = { colour: '#e4e2ea', shade: '#b4b1c2', size: 0.08, craters: true };

const CRATERS = [
  [-0.4, -0.3, 0.24],
  [0.35, 0.1, 0.3],
  [-0.2, 0.5, 0.18],
  [0.2, -0.6, 0.14],
] as const;

/** One planet for each of the names, or a moon where there is one name; the far halves of their ways lie behind the middle. */
export const orbits: Show = (canvas, showing) => {
  const { age, span, k, over, word = '' } = showing;
  registerFonts();
  const names = word.split(',');
  const alone = names.length === 1;
  const half = span * HALF;
  canvas.globalAlpha = k;
  if (!over) night(canvas, showing, half);
  names.forEach((name, index) => {
    const body = alone ? MOON : PLANETS[index % PLANETS.length]!;
    const part = alone ? 0.4 : index / (names.length - 1);
    const wide = half * (RINGS.first + (RINGS.last - RINGS.first) * part);
    if (!over) {
      canvas.strokeStyle = 'rgba(190,200,255,0.38)';
      canvas.lineWidth = span * 0.004;
      canvas.beginPath();
      canvas.ellipse(0, 0, wide, wide * FLAT, 0, 0, TURN);
      canvas.stroke();
    }
    // Who is farther out takes longer for its way.
    const angle = TURN * (0.12 + index * 0.382 + age * (alone ? 0.3 : 0.34 / (1 + index * 0.62)));
    const [x, y] = [Math.cos(angle) * wide, Math.sin(angle) * wide * FLAT];
    if (y > 0 !== over) return;
    const near = 1 + 0.22 * Math.sin(angle);
    planet(canvas, body, x, y, span * body.size * near);
    if (name) named(canvas, name, x, y + span * (body.size * near + 0.034), span * (alone ? 0.06 : 0.038));
  });
};

/** Nothing of the set's own planets is seen behind it. */
export function night(canvas: SKRSContext2D, { frame, span, age, k }: Showing, half: number): void {
  canvas.save();
  canvas.setTransform(1, 0, 0, 1, 0, 0);
  canvas.fillStyle = SKY;
  canvas.fillRect(0, 0, frame.width, frame.height);
  canvas.fillStyle = '#dfe4ff';
  canvas.beginPath();
  for (let index = 0; index < 70; index++) {
    const size = span * (0.0016 + 0.0022 * scatter(index, 0.3)) * (0.8 + 0.3 * Math.sin(age * 2 + index));
    canvas.rect(frame.width * scatter(index), frame.height * scatter(index, 0.41), size, size);
  }
  canvas.fill();
  canvas.restore();
  glow(canvas, 0, 0, half * 0.5, '#ffb347', 0.5 * k);
}

export function planet(
  canvas: SKRSContext2D,
  { colour, shade, rings, craters }: Body,
  x: number,
  y: number,
  size: number,
): void {
  canvas.save();
  canvas.translate(x, y);
  const ring = (from: number): void => {
    canvas.strokeStyle = '#d8c48c';
    canvas.lineWidth = size * 0.3;
    canvas.beginPath();
    canvas.ellipse(0, 0, size * 1.75, size * 0.5, -0.25, from, from + Math.PI);
    canvas.stroke();
  };
  if (rings) ring(Math.PI);
  canvas.beginPath();
  canvas.arc(0, 0, size, 0, TURN);
  canvas.fillStyle = colour;
  canvas.fill();
  canvas.save();
  canvas.clip();
  canvas.fillStyle = shade;
  canvas.beginPath();
  if (craters)
    for (const [across, down, wide] of CRATERS) {
      canvas.moveTo(size * across, size * down);
      canvas.arc(size * across, size * down, size * wide, 0, TURN);
    }
  else {
    canvas.ellipse(-size * 0.1, -size * 0.32, size * 1.1, size * 0.16, -0.12, 0, TURN);
    canvas.ellipse(size * 0.2, size * 0.36, size * 0.9, size * 0.2, -0.12, 0, TURN);
  }
  canvas.fill();
  canvas.restore();
  if (rings) ring(0);
  canvas.restore();
}

export function named(canvas: SKRSContext2D, name: string, x: number, y: number, size: number): void {
  canvas.font = `${size.toFixed(2)}px ${DISPLAY}`;
  canvas.textAlign = 'center';
  canvas.lineJoin = 'round';
  canvas.lineWidth = size * 0.2;
  canvas.strokeStyle = SKY;
  canvas.fillStyle = '#fff3d6';
  canvas.strokeText(name, x, y);
  canvas.fillText(name, x, y);
}

/** Lands on the globe: longitude and latitude in parts of its half turn and its radius, and how large. */
const LANDS = [
  [0.0, 0.1, 0.4],
  [0.05, -0.42, 0.36],
  [0.2, 0.2, 0.3],
  [0.16, 0.55, 0.18],
  [0.45, -0.45, 0.28],
  [0.55, 0.05, 0.34],
  [0.62, 0.42, 0.2],
  [0.85, -0.3, 0.3],
  [0.9, 0.4, 0.26],
] as const;
const GLOBE = 0.3;
const TURNS_A_SECOND = 0.125;

/** The Earth, lit from the left; what stands on it is carried from the day into the night. */
export const globe: Show = (canvas, { age, k, span, sprite, frame, over }) => {
  if (!over) {
    night(canvas, { age, k, span, frame } as Showing, 0);
    return;
  }
  const radius = span * GLOBE * smooth(age / 0.3 + 0.4);
  canvas.globalAlpha = k;
  glow(canvas, 0, 0, radius * 1.35, '#7fc4ff', 0.6);
  canvas.fillStyle = '#2f8fe8';
  canvas.beginPath();
  canvas.arc(0, 0, radius, 0, TURN);
  canvas.fill();
  canvas.save();
  canvas.clip();
  canvas.fillStyle = '#5ec46a';
  canvas.beginPath();
  for (const [longitude, latitude, size] of LANDS) {
    const angle = (longitude + age * TURNS_A_SECOND) * TURN;
    if (Math.cos(angle) < 0) continue;
    const x = Math.sin(angle) * radius * Math.sqrt(1 - latitude * latitude * 0.6);
    canvas.moveTo(x, latitude * radius);
    canvas.ellipse(
      x,
      latitude * radius,
      radius * size * (0.25 + 0.75 * Math.cos(angle)),
      radius * size * 0.7,
      0.2,
      0,
      TURN,
    );
  }
  canvas.fill();
  canvas.fillStyle = 'rgba(8,8,40,0.66)';
  canvas.fillRect(0, -radius, radius, radius * 2);
  canvas.fillStyle = 'rgba(8,8,40,0.3)';
  canvas.fillRect(-radius * 0.08, -radius, radius * 0.08, radius * 2);
  canvas.restore();
  if (!sprite) return;
  // It goes from the middle of the day to the middle of the night.
  const angle = (age * TURNS_A_SECOND - 0.25) * TURN * 0.74;
  const size = (span * 0.15) / Math.max(sprite.width, sprite.height);
  canvas.translate(Math.sin(angle) * radius, -Math.cos(angle) * radius * 0.05);
  canvas.translate(0, -radius * 0.08);
  canvas.drawImage(
    sprite.art,
    (-sprite.width / 2) * size,
    (-sprite.height / 2) * size,
    sprite.width * size,
    sprite.height * size,
  );
};
