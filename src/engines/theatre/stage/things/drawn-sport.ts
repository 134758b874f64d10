/** Things of sport that somebody stands on or in: boards, skis, a hoop, a rope to jump over. Called by `drawn-things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { TURN } from '../painting/easing.js';
import { stick } from './drawn-held.js';

type Draw = (canvas: SKRSContext2D, size: number, thing: Thing) => void;

/** A shaft from `top` down, and blades at these places; parts of the size. */
function blades(
  canvas: SKRSContext2D,
  size: number,
  wood: string,
  rim: string,
  top: number,
  at: readonly number[],
): void {
  for (const [tone, wide] of [
    [rim, 0.062],
    [wood, 0.04],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = size * wide;
    canvas.beginPath();
    canvas.moveTo(0, size * top);
    canvas.lineTo(0, size * 0.66);
    canvas.stroke();
    canvas.fillStyle = tone;
    for (const down of at) {
      canvas.beginPath();
      canvas.ellipse(0, size * down, size * (0.075 + wide * 0.3), size * (0.19 + wide * 0.3), 0, 0, TURN);
      canvas.fill();
    }
  }
}

/** Own heights, y downwards, the grip at the origin. */
export const SPORT_THINGS: Readonly<Record<string, Draw>> = {
  /** Deck and wheels from the side; its upper edge lies at its place. */
  skateboard(canvas, size) {
    for (const side of [-1, 1]) {
      canvas.fillStyle = '#f4c542';
      canvas.strokeStyle = '#5a3b16';
      canvas.lineWidth = size * 0.02;
      canvas.beginPath();
      canvas.arc(side * size * 0.28, size * 0.1, size * 0.06, 0, TURN);
      canvas.fill();
      canvas.stroke();
    }
    canvas.strokeStyle = '#5d2ea6';
    canvas.lineWidth = size * 0.075;
    canvas.beginPath();
    canvas.moveTo(-size * 0.52, -size * 0.06);
    canvas.quadraticCurveTo(-size * 0.42, size * 0.03, -size * 0.3, size * 0.03);
    canvas.lineTo(size * 0.3, size * 0.03);
    canvas.quadraticCurveTo(size * 0.42, size * 0.03, size * 0.52, -size * 0.06);
    canvas.stroke();
    canvas.strokeStyle = '#ff6f61';
    canvas.lineWidth = size * 0.022;
    canvas.stroke();
  },
  /** Down from the hands; its blade is at the far end. */
  oar: (canvas, size) => blades(canvas, size, '#e0ae6c', '#6a4020', -0.1, [0.8]),
  /** Held in its middle, a blade at each end. */
  paddle: (canvas, size) => blades(canvas, size, '#f0f3f7', '#27324a', -0.5, [0.72, -0.58]),
  snowboard: (canvas, size) => plank(canvas, size, '#2f6fd6', '#ffd23f', 0.07),
  surfboard: (canvas, size) => plank(canvas, size * 1.3, '#19b5b0', '#fff3d6', 0.085, 0.35),
  skis(canvas, size) {
    canvas.translate(-0.03, -0.018);
    plank(canvas, size * 1.3, '#b8232f', '#ffd23f', 0.034);
    canvas.translate(0.06, 0.03);
    plank(canvas, size * 1.3, '#e5303d', '#ffe27a', 0.034);
  },
  /** Shaft upwards from the grip, the head at its end. */
  'prop-golf-club'(canvas, size) {
    stick(canvas, '#9aa4b8', size * 0.045, [0, size * 0.05], [0, -size * 0.92]);
    stick(canvas, '#2b2f45', size * 0.075, [0, size * 0.06], [0, -size * 0.2]);
    stick(canvas, '#5b6478', size * 0.11, [0, -size * 0.92], [-size * 0.16, -size * 0.95]);
  },
  /** A flag in a hole, which lies at its place. */
  'golf-flag'(canvas, size) {
    canvas.fillStyle = 'rgba(20,40,20,0.6)';
    canvas.beginPath();
    canvas.ellipse(0, 0, size * 0.1, size * 0.022, 0, 0, TURN);
    canvas.fill();
    stick(canvas, '#f2f2f2', size * 0.022, [0, 0], [0, -size * 0.8]);
    canvas.fillStyle = '#e5303d';
    canvas.beginPath();
    canvas.moveTo(0, -size * 0.8);
    canvas.lineTo(size * 0.28, -size * 0.7);
    canvas.lineTo(0, -size * 0.6);
    canvas.fill();
  },
  'white-ball'(canvas, size) {
    canvas.fillStyle = '#ffffff';
    canvas.strokeStyle = 'rgba(60,60,90,0.6)';
    canvas.lineWidth = size * 0.12;
    canvas.beginPath();
    canvas.arc(0, 0, size / 2, 0, TURN);
    canvas.stroke();
    canvas.fill();
  },
  /** Cork first, feathers behind. */
  shuttlecock(canvas, size) {
    canvas.fillStyle = '#ffffff';
    canvas.strokeStyle = '#9aa4b8';
    canvas.lineWidth = size * 0.06;
    canvas.beginPath();
    canvas.moveTo(size * 0.2, -size * 0.12);
    canvas.lineTo(-size * 0.5, -size * 0.34);
    canvas.lineTo(-size * 0.5, size * 0.34);
    canvas.lineTo(size * 0.2, size * 0.12);
    canvas.fill();
    canvas.stroke();
    canvas.fillStyle = '#d8323c';
    canvas.beginPath();
    canvas.arc(size * 0.26, 0, size * 0.2, 0, TURN);
    canvas.fill();
  },
  puck(canvas, size) {
    canvas.fillStyle = '#22263a';
    canvas.beginPath();
    canvas.ellipse(0, 0, size * 0.5, size * 0.22, 0, 0, TURN);
    canvas.fill();
  },
  /** Half a table from its near edge, which lies at its place, to the net; pictures look to the left. */
  'half-table'(canvas, size, { y }) {
    stick(canvas, '#3c4258', 0.025, [-size * 0.2, 0.02], [-size * 0.2, y]);
    canvas.fillStyle = '#14304f';
    canvas.fillRect(-size, 0, size, 0.04);
    canvas.fillStyle = '#2d6fb8';
    canvas.fillRect(-size, -0.01, size, 0.03);
    canvas.fillStyle = '#ffffff';
    canvas.fillRect(-size, -0.01, size, 0.007);
    canvas.fillStyle = 'rgba(255,255,255,0.85)';
    canvas.fillRect(-size - 0.008, -0.09, 0.016, 0.09);
  },
  'hoop-back': (canvas, size) => hoop(canvas, size, Math.PI, TURN),
  'hoop-front': (canvas, size) => hoop(canvas, size, 0, Math.PI),
  /** Handles a hand's breadth to both sides; `turn` says how high the rope is. */
  'jump-rope'(canvas, size, { turn = 0 }) {
    const reach = size * 1.35 * turn;
    for (const [tone, thick] of [
      ['#a3182a', 0.04],
      ['#f2414e', 0.026],
    ] as const) {
      canvas.strokeStyle = tone;
      canvas.lineWidth = thick;
      canvas.beginPath();
      canvas.moveTo(-size * 0.5, 0);
      canvas.bezierCurveTo(-size * 1.1, -reach * 1.25, size * 1.1, -reach * 1.25, size * 0.5, 0);
      canvas.stroke();
    }
  },
};

/** A board from the side, its tips bent up; its upper edge lies at its place. */
function plank(canvas: SKRSContext2D, size: number, colour: string, stripe: string, thick: number, curl = 1): void {
  for (const [tone, width] of [
    ['rgba(30,20,50,0.5)', thick * 1.25],
    [colour, thick],
    [stripe, thick * 0.3],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = width;
    canvas.beginPath();
    canvas.moveTo(-size * 0.56, -size * 0.1 * curl);
    canvas.quadraticCurveTo(-size * 0.46, thick * 0.5, -size * 0.32, thick * 0.5);
    canvas.lineTo(size * 0.38, thick * 0.5);
    canvas.quadraticCurveTo(size * 0.46, thick * 0.5, size * 0.5, -size * 0.03 * curl);
    canvas.stroke();
  }
}

function hoop(canvas: SKRSContext2D, size: number, from: number, to: number): void {
  for (const [tone, width, dash] of [
    ['#c2306f', 0.045, false],
    ['#ff6fa8', 0.034, false],
    ['#ffe27a', 0.034, true],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = width;
    canvas.setLineDash(dash ? [0.05, 0.07] : []);
    canvas.beginPath();
    canvas.ellipse(0, 0, size / 2, size * 0.15, 0, from, to);
    canvas.stroke();
  }
  canvas.setLineDash([]);
}
