/**
 * The dragon of a Chinese dragon dance: long, red and golden, carried on poles by those who run under it, its body going up
 * and down in a wave after the pearl. `figure.ts` draws it in place of the picture.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor } from '../../score/score.js';
import type { Creature } from '../birds/drawn-bird.js';
import type { Body } from '../body.js';
import { COLOUR_OF } from '../painting/dye.js';
import { TURN } from '../painting/easing.js';
import { disc, mix } from '../painting/paint.js';
import { drawDanceHead } from './dance-head.js';
import { type DanceClothes, drawDancer, drawPearl } from './dragon-dancers.js';

type Spot = readonly [x: number, y: number];

/** Colours already lit. */
export interface DanceScales {
  skin: string;
  gold: string;
  belly: string;
  fringe: string;
  white: string;
  ink: string;
}

export const DRAGON_DANCE = 'prop-dragon-dance';
const RED = '#dc2a2a';
const GOLD = '#ffc93c';
const DANCERS = 6;
/** Own heights: where the head is, from one dancer to the next, and how high poles reach. */
const HEAD = -0.92;
const APART = 0.4;
const UP = 0.74;
const WAVE = 0.13;
const WAVES_PER_SECOND = 0.75;
/** Turns between one dancer and the next. */
const LAG = 0.21;
const THICK = 0.098;
const FINE = 54;
const PEARL: Spot = [-1.42, -0.72];

/** The dragon that plays `sprite`; `undefined` for everybody else. */
export function dragonDanceFor({ sprite, colour }: Actor): Creature | undefined {
  if (sprite !== DRAGON_DANCE) return undefined;
  const skin = colour ? COLOUR_OF[colour] : RED;
  const isGolden = colour === 'yellow' || colour === 'gold' || colour === 'orange';
  return {
    aspect: 3.1,
    level: true,
    marks: {
      arms: false,
      arm: 0.2,
      shoulder: [0.2, 0.5],
      hip: 0.3,
      mouth: [1.1, 0.7],
      eyes: [1.0, 0.85],
      eyesApart: 0.1,
      crown: [0.92, 1],
      headWidth: 0.34,
      neck: [0.8, 0.7],
      half: 1.5,
      grasp: 1,
    },
    draw: (canvas, body, height, lit) => {
      const scales = {
        skin: lit(skin),
        gold: lit(isGolden ? RED : GOLD),
        belly: lit('#ffe9a8'),
        fringe: lit('#2f9f6a'),
        white: lit('#fffaf0'),
        ink: lit('#2a1430'),
      };
      const clothes = {
        shirt: lit('#ffcb45'),
        sash: lit('#d8262a'),
        trousers: lit('#c8242c'),
        skin: lit('#f0bf94'),
        hair: lit('#2a1c28'),
        pole: lit('#8a5a30'),
        pearl: lit('#ffb52e'),
      };
      drawDragonDance(canvas, scales, clothes, body, height);
    },
  };
}

export function drawDragonDance(
  canvas: SKRSContext2D,
  scales: DanceScales,
  clothes: DanceClothes,
  { clock, whim }: Pick<Body, 'clock' | 'whim'>,
  height: number,
): void {
  const beat = clock * WAVES_PER_SECOND + whim;
  const tops = Array.from({ length: DANCERS }, (_, index): Spot => {
    const wave = Math.sin((beat - index * LAG) * TURN);
    const tail = index === DANCERS - 1 ? 0.05 : 0;
    return [
      HEAD + index * APART + 0.03 * Math.cos((beat - index * LAG) * TURN),
      -UP - (index === 0 ? 0.6 : 1) * WAVE * wave + tail,
    ];
  });
  const pearl: Spot = [PEARL[0] + 0.04 * Math.sin(beat * TURN), PEARL[1] - 0.1 * Math.sin((beat + 0.12) * TURN)];
  canvas.save();
  canvas.scale(height, height);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  drawDancer(canvas, clothes, PEARL[0] + 0.06, pearl, clock, whim);
  for (const [index, top] of tops.entries())
    drawDancer(canvas, clothes, HEAD + index * APART + 0.02, top, clock, whim + index * 0.37);
  const line = smooth([
    ...tops,
    [tops.at(-1)![0] + 0.34, tops.at(-1)![1] - 0.12 - 0.06 * Math.sin((beat - 1.3) * TURN)],
  ]);
  drawTrunk(canvas, scales, line);
  drawDanceHead(
    canvas,
    scales,
    tops[0]![0],
    tops[0]![1],
    Math.atan2(line[4]![1] - line[0]![1], line[4]![0] - line[0]![0]),
    beat,
  );
  drawPearl(canvas, clothes, ...pearl, clock);
  canvas.restore();
}

/** A line through all spots without corners. */
function smooth(spots: readonly Spot[]): Spot[] {
  const last = spots.length - 1;
  const at = (index: number): Spot => spots[Math.max(0, Math.min(last, index))]!;
  return Array.from({ length: FINE + 1 }, (_, step): Spot => {
    const along = (step / FINE) * last;
    const from = Math.min(last - 1, Math.floor(along));
    const k = along - from;
    const axis = (which: 0 | 1): number => {
      const [a, b, c, d] = [at(from - 1)[which], at(from)[which], at(from + 1)[which], at(from + 2)[which]];
      return 0.5 * (2 * b + (c - a) * k + (2 * a - 5 * b + 4 * c - d) * k * k + (3 * b - a - 3 * c + d) * k ** 3);
    };
    return [axis(0), axis(1)];
  });
}

const thickAt = (part: number): number => THICK * (part < 0.72 ? 1 : 1 - 0.8 * ((part - 0.72) / 0.28) ** 1.3);

function drawTrunk(canvas: SKRSContext2D, { skin, gold, belly, fringe }: DanceScales, line: readonly Spot[]): void {
  const edge = (side: number, share = 1): Spot[] =>
    line.map(([x, y], index) => {
      const [nextX, nextY] = line[Math.min(FINE, index + 1)]!;
      const [lastX, lastY] = line[Math.max(0, index - 1)]!;
      const long = Math.hypot(nextX - lastX, nextY - lastY) || 1;
      const thick = thickAt(index / FINE) * share * side;
      return [x + ((nextY - lastY) / long) * thick, y - ((nextX - lastX) / long) * thick];
    });
  const [over, under] = [edge(1), edge(-1)];
  const trace = (first: readonly Spot[], second: readonly Spot[]) => {
    canvas.beginPath();
    for (const spot of first) canvas.lineTo(...spot);
    for (const spot of second.toReversed()) canvas.lineTo(...spot);
    canvas.closePath();
  };
  // Flames along the back, and a fringe under the belly.
  for (let index = 1; index < FINE; index += 2) {
    const [x, y] = over[index]!;
    const size = thickAt(index / FINE);
    canvas.fillStyle = index % 4 === 1 ? gold : fringe;
    canvas.beginPath();
    canvas.moveTo(x - size * 0.5, y + size * 0.3);
    canvas.quadraticCurveTo(x + size * 0.1, y - size * 0.5, x + size * 0.8, y - size * 0.95);
    canvas.quadraticCurveTo(x + size * 0.55, y - size * 0.1, x + size * 0.6, y + size * 0.3);
    canvas.fill();
  }
  canvas.strokeStyle = gold;
  canvas.lineWidth = 0.016;
  canvas.beginPath();
  for (let index = 2; index < FINE - 4; index++) {
    const [x, y] = under[index]!;
    canvas.moveTo(x, y - 0.01);
    canvas.lineTo(x + 0.01, y + 0.045);
  }
  canvas.stroke();
  trace(over, under);
  const fill = canvas.createLinearGradient(0, -UP - WAVE - THICK, 0, -UP + WAVE + THICK);
  fill.addColorStop(0, mix(skin, '#ffb080', 0.3));
  fill.addColorStop(0.5, skin);
  fill.addColorStop(1, mix(skin, '#4a0a30', 0.35));
  canvas.fillStyle = fill;
  canvas.fill();
  canvas.save();
  trace(over, under);
  canvas.clip();
  trace(edge(-0.42), under);
  canvas.fillStyle = belly;
  canvas.fill();
  canvas.strokeStyle = mix(belly, '#c06a20', 0.5);
  canvas.lineWidth = 0.008;
  canvas.beginPath();
  const ribs = edge(-0.42);
  for (let index = 0; index <= FINE; index += 2) {
    canvas.moveTo(...ribs[index]!);
    canvas.lineTo(...under[index]!);
  }
  canvas.stroke();
  // Scales, each a golden bow.
  canvas.strokeStyle = gold;
  canvas.lineWidth = 0.009;
  for (const [row, share] of [0.72, 0.34, -0.04].entries()) {
    const scales = edge(1, share);
    for (let index = row % 2; index < FINE; index += 2) {
      const [x, y] = scales[index]!;
      canvas.beginPath();
      canvas.arc(x, y, thickAt(index / FINE) * 0.26, -Math.PI * 0.5, Math.PI * 0.5);
      canvas.stroke();
    }
  }
  canvas.restore();
  // Bands where it is held.
  canvas.fillStyle = gold;
  const [tailX, tailY] = line.at(-1)!;
  for (const turn of [-0.9, -0.35, 0.2, 0.75]) {
    canvas.beginPath();
    canvas.moveTo(tailX - 0.03, tailY);
    canvas.quadraticCurveTo(
      tailX + 0.08 + 0.1 * Math.cos(turn),
      tailY + 0.04 * Math.sin(turn),
      tailX + 0.2 * Math.cos(turn),
      tailY + 0.2 * Math.sin(turn),
    );
    canvas.quadraticCurveTo(tailX + 0.03, tailY + 0.1 * Math.sin(turn) + 0.03, tailX - 0.03, tailY + 0.03);
    canvas.fill();
  }
  canvas.fillStyle = skin;
  disc(canvas, tailX - 0.01, tailY + 0.01, 0.03);
}
