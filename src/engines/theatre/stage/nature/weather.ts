/**
 * What falls and blows between the camera and the stage: snow, rain, fog, storm, wind. Called by `stage.ts` after the
 * actors. Near particles are larger, faster and pass more quickly under a moving camera.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Score } from '../../score/score.js';
import { SETS as PLACES } from '../../sets.js';
import { type Frame, parallax } from '../camera.js';
import { TURN, wrap } from '../painting/easing.js';
import { random } from '../painting/random.js';
import { SETS } from '../sets/index.js';
import type { CameraPose } from '../timeline.js';
import { carriedBy } from './airborne.js';
import { openFog } from './fog.js';
import { drawLightning } from './lightning.js';

interface Particle {
  x: number;
  y: number;
  own: number;
}

/** What weather looks like in one film. */
interface Seen {
  /** Colours of what the wind carries. */
  carried: readonly string[];
  /** Of falling water: bright by night and in a storm, dark before a pale sky. */
  streak: string;
  /** How many times as thick: brushes swallow fine lines. */
  thick: number;
}

const PAINTERLY = /watercolour|oil|van-gogh|ukiyo/;

const looksOf = ({ set, look }: Score): Seen => ({
  carried: carriedBy(set.name),
  streak: set.light === 'night' || set.weather === 'storm' ? '#cfe0ff' : PAINTERLY.test(look) ? '#6f98dc' : '#8099c2',
  thick: PAINTERLY.test(look) ? 1.6 : 1,
});

/** One depth of particles. Sizes and speeds in parts of the frame's height, `wind` in heights per second. */
interface Veil extends Seen {
  depth: number;
  size: number;
  fall: number;
  wind: number;
  particles: Particle[];
}

export interface StagedWeather {
  draw(canvas: SKRSContext2D, t: number, camera: CameraPose): void;
  close(): void;
}

type Paint = (
  canvas: SKRSContext2D,
  frame: Frame,
  veil: Veil,
  at: (particle: Particle) => readonly [number, number],
  t: number,
) => void;

export function openWeather(score: Score, frame: Frame): StagedWeather {
  const weather = score.set.weather;
  const inside = SETS[score.set.name].indoors;
  if (weather === 'clear' || inside) return { draw: () => {}, close: () => {} };
  if (weather === 'fog') return openFog(frame, score.seed);
  const veils = veilsFor(weather, score.seed, frame).map((veil) => ({ ...veil, ...looksOf(score) }));
  const paint = PAINT[weather];
  const wet = (weather === 'rain' || weather === 'storm') && PLACES[score.set.name].place === 'ground';
  return {
    draw(canvas, t, camera) {
      if (wet)
        drawRings(canvas, frame, { ...veils[1]!, particles: veils[1]!.particles.slice(0, RINGS.count) }, t, camera);
      for (const veil of veils) paint(canvas, frame, veil, (particle) => placeOf(particle, veil, frame, t, camera), t);
      if (weather === 'storm') drawLightning(canvas, frame, score.seed, t);
    },
    close: () => {},
  };
}

const FALLS: Record<'rain' | 'snow' | 'storm' | 'wind', { count: number; size: number; fall: number; wind: number }> = {
  snow: { count: 90, size: 0.0062, fall: 0.2, wind: 0.05 },
  rain: { count: 110, size: 0.062, fall: 1.7, wind: -0.12 },
  storm: { count: 130, size: 0.065, fall: 2.1, wind: -0.7 },
  wind: { count: 12, size: 0.02, fall: 0.1, wind: 0.85 },
};

function veilsFor(weather: keyof typeof FALLS, seed: number, frame: Frame): Omit<Veil, keyof Seen>[] {
  const next = random(seed + 404);
  const { count, size, fall, wind } = FALLS[weather];
  const share = Math.max(0.6, frame.width / frame.height / 1.78);
  return [0.35, 0.7, 1.15].map((depth, index) => ({
    depth,
    size: size * (0.5 + 0.5 * index),
    fall: fall * (0.65 + 0.25 * index),
    wind: wind * (0.7 + 0.3 * index),
    particles: Array.from({ length: Math.round(count * share * (1.2 - 0.35 * index)) }, () => ({
      x: next(),
      y: next(),
      own: next(),
    })),
  }));
}

/** Where a particle is in the frame, wrapped around a little beyond its edges. */
function placeOf(
  { x, y, own }: Particle,
  veil: Veil,
  { width, height }: Frame,
  t: number,
  camera: CameraPose,
): readonly [number, number] {
  const near = parallax(veil.depth, camera.turn);
  const pace = 0.8 + 0.4 * own;
  const across =
    x + (veil.wind * pace * t * height) / width - camera.x * near + 0.006 * Math.sin(t * (1 + own) * 2 + own * 40);
  const down = y + veil.fall * pace * t + camera.y * near;
  return [(wrap(across) * 1.16 - 0.08) * width, (wrap(down) * 1.16 - 0.08) * height];
}

const PAINT: Record<keyof typeof FALLS, Paint> = {
  snow(canvas, frame, veil, at) {
    canvas.fillStyle = '#ffffff';
    canvas.globalAlpha = 0.45 + 0.45 * veil.depth;
    canvas.beginPath();
    for (const particle of veil.particles) {
      const [x, y] = at(particle);
      const radius = veil.size * frame.height * (0.7 + 0.6 * particle.own);
      canvas.moveTo(x + radius, y);
      canvas.arc(x, y, radius, 0, TURN);
    }
    canvas.fill();
    canvas.globalAlpha = 1;
  },
  rain: drawStreaks,
  storm: drawStreaks,
  wind(canvas, frame, veil, at, t) {
    drawGusts(canvas, frame, veil, t);
    veil.particles.forEach((particle, index) => {
      const [x, y] = at(particle);
      const size = veil.size * frame.height * (0.7 + 0.6 * particle.own);
      const turn = t * (3 + 4 * particle.own) + index;
      canvas.save();
      canvas.translate(x, y + 0.03 * frame.height * Math.sin(t * 2.4 + index));
      canvas.rotate(turn);
      canvas.scale(1, Math.cos(turn * 1.3));
      canvas.fillStyle = veil.carried[index % veil.carried.length]!;
      canvas.beginPath();
      canvas.moveTo(-size, 0);
      canvas.quadraticCurveTo(0, -size * 0.9, size, 0);
      canvas.quadraticCurveTo(0, size * 0.9, -size, 0);
      canvas.fill();
      canvas.restore();
    });
  },
};

function drawStreaks(
  canvas: SKRSContext2D,
  frame: Frame,
  veil: Veil,
  at: (particle: Particle) => readonly [number, number],
): void {
  const length = veil.size * frame.height * Math.sqrt(veil.thick);
  const slant = veil.wind / veil.fall;
  const thick = frame.height * 0.0028 * veil.thick * (0.5 + veil.depth);
  canvas.save();
  canvas.fillStyle = veil.streak;
  canvas.globalAlpha = Math.min(0.75, 0.3 + 0.38 * veil.depth);
  // Leaning rectangles take half as long as one path of lines.
  canvas.transform(1, 0, slant, 1, 0, 0);
  for (const particle of veil.particles) {
    const [x, y] = at(particle);
    canvas.fillRect(x - slant * y - thick / 2, y, thick, length);
  }
  canvas.restore();
}

/** Where drops meet the ground, in the lower part of the frame: how many rings, how long one lasts, seconds, and how wide it gets. */
const RINGS = { count: 22, seconds: 0.5, wide: 0.036, from: 0.76, to: 0.98 } as const;

function drawRings(canvas: SKRSContext2D, { width, height }: Frame, veil: Veil, t: number, camera: CameraPose): void {
  canvas.strokeStyle = '#ffffff';
  canvas.lineWidth = height * 0.003 * Math.sqrt(veil.thick);
  canvas.globalAlpha = 0.5;
  canvas.beginPath();
  for (const { x, y, own } of veil.particles) {
    const turn = t / RINGS.seconds + own;
    const age = wrap(turn);
    // Each time it falls elsewhere.
    const across = wrap(x + Math.floor(turn) * 0.37 - camera.x * parallax(veil.depth, camera.turn));
    const near = wrap(y + Math.floor(turn) * 0.61);
    const radius = height * RINGS.wide * (0.4 + 0.6 * near) * (0.25 + 0.75 * age);
    const [left, down] = [across * width, height * (RINGS.from + (RINGS.to - RINGS.from) * near)];
    if (age > 0.86) continue;
    canvas.moveTo(left + radius, down);
    canvas.ellipse(left, down, radius, radius * 0.34, 0, 0, TURN);
  }
  canvas.stroke();
  canvas.globalAlpha = 1;
}

/** Long thin lines of moving air that curl at their end. */
function drawGusts(canvas: SKRSContext2D, { width, height }: Frame, veil: Veil, t: number): void {
  canvas.strokeStyle = '#ffffff';
  canvas.lineCap = 'round';
  canvas.lineWidth = height * 0.004 * (0.6 + veil.depth);
  for (let gust = 0; gust < 2; gust++) {
    const age = wrap(t * 0.42 + gust * 0.5 + veil.depth * 0.7);
    const y =
      height *
      (0.15 +
        0.6 * wrap(gust * 0.618 + veil.depth * 1.7 + Math.floor(t * 0.42 + gust * 0.5 + veil.depth * 0.7) * 0.37));
    const head = width * (-0.2 + 1.5 * age);
    const length = width * 0.24;
    canvas.globalAlpha = 0.4 * Math.sin(age * Math.PI);
    canvas.beginPath();
    canvas.moveTo(head - length, y);
    canvas.bezierCurveTo(head - length * 0.6, y - height * 0.03, head - length * 0.3, y + height * 0.03, head, y);
    canvas.arc(head, y - height * 0.022, height * 0.022, Math.PI / 2, -Math.PI * 0.7, true);
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
}
