/** What is drawn about things of which something becomes: the light out of a box that is opened. Called by `drawn-things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { lerp, TURN } from '../painting/easing.js';

const RAYS = 9;

export const BECOMING_THINGS: Readonly<Record<string, (canvas: SKRSContext2D, size: number, thing: Thing) => void>> = {
  /** Its top `size` wide and as high as its place is over the floor. */
  'small-table'(canvas, size, { y }) {
    for (const side of [-1, 1]) {
      canvas.strokeStyle = '#6e4426';
      canvas.lineWidth = 0.042;
      canvas.beginPath();
      canvas.moveTo(side * size * 0.38, 0.03);
      canvas.lineTo(side * size * 0.42, y);
      canvas.stroke();
      canvas.strokeStyle = '#a8703f';
      canvas.lineWidth = 0.026;
      canvas.stroke();
    }
    for (const [tone, top, thick] of [
      ['#6e4426', 0, 0.062],
      ['#b97c48', 0.004, 0.046],
      ['#e0aa70', 0.004, 0.018],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.roundRect(-size / 2, top, size, thick, 0.02);
      canvas.fill();
    }
  },
  /** A lump that is pressed flat, `turn` 0 to 1, and comes back. */
  dough(canvas, size, { turn = 0 }) {
    const own = Math.abs(size);
    const [wide, high] = [own * lerp(0.4, 0.52, turn), own * lerp(0.3, 0.19, turn)];
    if (own === 0) return;
    for (const [tone, grown, lower] of [
      ['#b98f58', 0.012, 0],
      ['#f0dcae', 0, 0],
      ['#fbf0cf', -0.05, -0.03],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.ellipse(
        0,
        lower - high * 0.9,
        Math.max(0.01, wide + grown),
        Math.max(0.01, high + grown * 0.6),
        0,
        0,
        TURN,
      );
      canvas.fill();
    }
  },
  /** Held by its foot, feathers up. */
  duster(canvas, size) {
    canvas.strokeStyle = '#8a5a30';
    canvas.lineWidth = 0.03;
    canvas.lineCap = 'round';
    canvas.beginPath();
    canvas.moveTo(0, 0.05);
    canvas.lineTo(0, -size * 0.5);
    canvas.stroke();
    for (const [tone, grown] of [
      ['#8a3f7a', 0.014],
      ['#e07ac0', 0],
      ['#f6b4df', -0.03],
    ] as const)
      for (let feather = -3; feather <= 3; feather++) {
        canvas.fillStyle = tone;
        canvas.beginPath();
        canvas.ellipse(
          ...([
            feather * 0.024,
            -size * 0.66,
            Math.max(0.012, 0.034 + grown),
            Math.max(0.03, size * 0.3 + grown),
          ] as const),
          ...([feather * 0.2, 0, TURN] as const),
        );
        canvas.fill();
      }
  },
  /** From a bell down to whoever pulls. */
  'bell-rope'(canvas, size) {
    canvas.strokeStyle = '#c9a86a';
    canvas.lineWidth = 0.022;
    canvas.beginPath();
    canvas.moveTo(0, 0);
    canvas.lineTo(0, size);
    canvas.stroke();
  },
  /** A round fan of paper, held by its stick. */
  'prop-fan-held'(canvas, size) {
    canvas.strokeStyle = '#7a4a24';
    canvas.lineWidth = 0.024;
    canvas.beginPath();
    canvas.moveTo(0, size * 0.3);
    canvas.lineTo(0, -size * 0.2);
    canvas.stroke();
    for (const [tone, radius] of [
      ['#8c2f3a', 0.36],
      ['#fff3dc', 0.33],
      ['#f2a0a8', 0.15],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      canvas.arc(0, -size * 0.36, Math.abs(size) * radius, 0, TURN);
      canvas.fill();
    }
  },
  /** Held by its handle, the rose ahead. */
  'watering-can'(canvas, size) {
    for (const [tone, grown] of [
      ['#1f5a7a', 0.05],
      ['#3fa9d6', 0],
    ] as const) {
      canvas.strokeStyle = tone;
      canvas.fillStyle = tone;
      canvas.lineWidth = size * (0.09 + grown);
      canvas.beginPath();
      canvas.moveTo(-size * 0.4, size * 0.5);
      canvas.lineTo(-size * 0.86, size * 0.16);
      canvas.moveTo(size * 0.1, size * 0.2);
      canvas.bezierCurveTo(size * 0.5, -size * 0.16, size * 0.5, size * 0.6, size * 0.06, size * 0.6);
      canvas.stroke();
      canvas.beginPath();
      canvas.roundRect(
        -size * (0.44 + grown / 2),
        size * (0.16 - grown / 2),
        size * (0.56 + grown),
        size * (0.54 + grown),
        size * 0.08,
      );
      canvas.ellipse(-size * 0.9, size * 0.13, size * (0.06 + grown / 2), size * (0.15 + grown / 2), 0.8, 0, TURN);
      canvas.fill();
    }
    canvas.fillStyle = '#8fd6f2';
    canvas.beginPath();
    canvas.roundRect(-size * 0.38, size * 0.22, size * 0.1, size * 0.38, size * 0.05);
    canvas.fill();
  },
  /** A ring on a handle; the middle of the ring at its place. */
  'bubble-ring'(canvas, size) {
    for (const [tone, wide] of [
      ['#8a2f6a', 0.2],
      ['#ff6fb4', 0.12],
    ] as const) {
      canvas.strokeStyle = tone;
      canvas.lineWidth = size * wide;
      canvas.beginPath();
      canvas.ellipse(0, 0, size * 0.3, size * 0.42, 0, 0, TURN);
      canvas.moveTo(0, size * 0.42);
      canvas.lineTo(size * 0.04, size * 1.3);
      canvas.stroke();
    }
  },
  /** A film of soap with two lights. */
  bubble(canvas, size) {
    const radius = size / 2;
    canvas.fillStyle = 'rgba(190,230,255,0.3)';
    canvas.beginPath();
    canvas.arc(0, 0, radius, 0, TURN);
    canvas.fill();
    for (const [tone, from, to] of [
      ['rgba(120,190,255,0.95)', 0, 2.2],
      ['rgba(255,150,220,0.95)', 2.2, 4],
      ['rgba(160,255,220,0.95)', 4, TURN],
    ] as const) {
      canvas.strokeStyle = tone;
      canvas.lineWidth = size * 0.07;
      canvas.beginPath();
      canvas.arc(0, 0, radius * 0.95, from, to);
      canvas.stroke();
    }
    canvas.fillStyle = 'rgba(255,255,255,0.95)';
    canvas.beginPath();
    canvas.ellipse(-radius * 0.4, -radius * 0.42, radius * 0.22, radius * 0.13, -0.7, 0, TURN);
    canvas.ellipse(radius * 0.4, radius * 0.46, radius * 0.1, radius * 0.07, -0.7, 0, TURN);
    canvas.fill();
  },
  /** The light behind a door, in its frame. */
  'door-way'(canvas, size) {
    const wide = size * 0.62;
    canvas.fillStyle = '#7a4a2a';
    canvas.fillRect(-wide / 2 - size * 0.045, -size * 1.04, wide + size * 0.09, size * 1.04);
    for (const [tone, part] of [
      ['#ffd977', 1],
      ['#ffeeb5', 0.74],
      ['#fffbe8', 0.44],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.fillRect((-wide * part) / 2, -size * lerp(0.55, 1, part), wide * part, size * lerp(0.55, 1, part));
    }
  },
  /** Turns slowly; `turn` its clock, seconds. */
  'opened-rays'(canvas, size, { turn = 0 }) {
    for (const [tone, long, wide] of [
      ['rgba(255,214,92,0.55)', 1, 0.32],
      ['rgba(255,246,204,0.75)', 0.72, 0.2],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      for (let ray = 0; ray < RAYS; ray++) {
        const angle = (ray / RAYS) * TURN + turn * 0.5;
        canvas.moveTo(0, 0);
        canvas.lineTo(Math.cos(angle - wide / 2) * size * long, Math.sin(angle - wide / 2) * size * long);
        canvas.lineTo(Math.cos(angle + wide / 2) * size * long, Math.sin(angle + wide / 2) * size * long);
      }
      canvas.fill();
    }
  },
};
