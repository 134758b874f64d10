/** Things of sport that somebody stands on or in: boards, skis, a hoop, a rope to jump over. Called by `drawn-things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from './body.js';
import { TURN } from './easing.js';

type Draw = (canvas: SKRSContext2D, size: number, thing: Thing) => void;

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
  oar(canvas, size) {
    for (const [tone, wide] of [
      ['#6a4020', 0.062],
      ['#e0ae6c', 0.04],
    ] as const) {
      canvas.strokeStyle = tone;
      canvas.lineWidth = size * wide;
      canvas.beginPath();
      canvas.moveTo(0, -size * 0.1);
      canvas.lineTo(0, size * 0.66);
      canvas.stroke();
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.ellipse(0, size * 0.8, size * (0.075 + wide * 0.3), size * (0.19 + wide * 0.3), 0, 0, TURN);
      canvas.fill();
    }
  },
  snowboard: (canvas, size) => plank(canvas, size, '#2f6fd6', '#ffd23f', 0.07),
  surfboard: (canvas, size) => plank(canvas, size * 1.3, '#19b5b0', '#fff3d6', 0.085, 0.35),
  skis(canvas, size) {
    canvas.translate(-0.03, -0.018);
    plank(canvas, size * 1.3, '#b8232f', '#ffd23f', 0.034);
    canvas.translate(0.06, 0.03);
    plank(canvas, size * 1.3, '#e5303d', '#ffe27a', 0.034);
  },
  'hoop-back': (canvas, size) => hoop(canvas, size, Math.PI, TURN),
  'hoop-front': (canvas, size) => hoop(canvas, size, 0, Math.PI),
  /** Handles a hand's breadth to both sides; `turn` says how high the rope is. */
  'jump-rope'(canvas, size, { turn = 0 }) {
    const reach = size * 1.35 * turn;
    canvas.strokeStyle = '#e5303d';
    canvas.lineWidth = 0.016;
    canvas.beginPath();
    canvas.moveTo(-size * 0.5, 0);
    canvas.bezierCurveTo(-size * 0.9, -reach * 1.25, size * 0.9, -reach * 1.25, size * 0.5, 0);
    canvas.stroke();
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
