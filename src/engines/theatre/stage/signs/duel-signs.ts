/** Signs of a duel: the streak that a blade leaves, and the flag of who has had enough. Used by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';

type Draw = (canvas: SKRSContext2D, sign: { age: number }, height: number, forwards: number) => void;

/** Radians from upright that a blow begins and ends at, forwards positive; how far from the shoulder its blade's tip is, own heights. */
export const SWING = { from: -1.15, to: 1.16, reach: 0.72 } as const;
const SLICES = 14;

export const DUEL_SIGNS = {
  /** A crescent about the shoulder, from where the blow began to where the blade is; widest behind the blade. */
  slash(canvas, { age }, height, forwards) {
    const reach = SWING.reach * height;
    const at = (angle: number, far: number): readonly [number, number] => [
      forwards * Math.sin(angle) * far,
      -Math.cos(angle) * far,
    ];
    for (const [tone, thick] of [
      ['#ffb62e', 0.2],
      ['#fff3b0', 0.12],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      for (let slice = 0; slice <= SLICES; slice++) {
        const part = slice / SLICES;
        canvas.lineTo(...at(SWING.from + (SWING.to - SWING.from) * age * part, reach * 1.04));
      }
      for (let slice = SLICES; slice >= 0; slice--) {
        const part = slice / SLICES;
        const inner = reach * (1.02 - thick * Math.sin(part * Math.PI * 0.62) ** 1.4);
        canvas.lineTo(...at(SWING.from + (SWING.to - SWING.from) * age * part, inner));
      }
      canvas.fill();
    }
  },
  /** On a stick held where the origin is; it comes up and is waved. */
  'white-flag'(canvas, { age }, height, forwards) {
    const swing = 0.34 * Math.sin(age * TURN * 1.1);
    canvas.rotate(forwards * (0.1 + swing));
    const [long, wide, tall] = [height * 0.5, height * 0.36, height * 0.24];
    canvas.lineCap = 'round';
    canvas.strokeStyle = '#4a2d20';
    canvas.lineWidth = height * 0.034;
    canvas.beginPath();
    canvas.moveTo(0, height * 0.06);
    canvas.lineTo(0, -long);
    canvas.stroke();
    canvas.strokeStyle = '#b77a45';
    canvas.lineWidth = height * 0.02;
    canvas.stroke();
    const ripple = (part: number): number => height * 0.03 * part * Math.sin(age * 9 - part * 5);
    canvas.beginPath();
    for (let slice = 0; slice <= 8; slice++) canvas.lineTo(forwards * wide * (slice / 8), -long + ripple(slice / 8));
    for (let slice = 8; slice >= 0; slice--)
      canvas.lineTo(forwards * wide * (slice / 8) * 0.97, -long + tall + ripple(slice / 8 + 0.12));
    canvas.closePath();
    canvas.fillStyle = '#fdfcf7';
    canvas.fill();
    canvas.strokeStyle = '#6a6680';
    canvas.lineWidth = height * 0.014;
    canvas.lineJoin = 'round';
    canvas.stroke();
  },
} satisfies Record<string, Draw>;
