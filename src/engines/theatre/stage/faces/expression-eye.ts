/** One eye of a picture that has a face: open, half shut, shut, with brow and tear. Called by `expression.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { TURN } from '../painting/easing.js';
import { channels, mix } from '../painting/paint.js';
import type { FacePaint } from '../things/alive-face.js';
import type { Feeling, Tone } from './expression.js';
import type { Eye, MeasuredFace } from './eyes-measured.js';

export function drawEye(
  brush: SKRSContext2D,
  face: MeasuredFace,
  eye: Eye,
  tone: Tone,
  paint: FacePaint,
  feeling: Feeling,
): void {
  const { x, y } = eye;
  const small = face.kind === 'bead' || face.kind === 'blank';
  // The eyes of pictures are small: at a film's size a bead is a smudge.
  const rx = small ? Math.max(eye.rx * 1.5, eye.rx + 3) : eye.rx;
  const ry = small ? Math.max(eye.ry * 1.2, rx * 1.12) : eye.ry;
  const ink = brightnessOf(tone.fur) < (face.kind === 'blank' ? 110 : 70) ? mix(tone.fur, '#ffffff', 0.55) : paint.ink;
  if (feeling.lids > 0.6) {
    cover(brush, eye, face, face.kind === 'blank' ? undefined : tone.fur);
    brush.strokeStyle = ink;
    brush.lineWidth = Math.max(3, Math.min(rx * 0.5, 7));
    const reach = face.kind === 'dark' || face.kind === 'ring' ? rx * 0.75 : rx * (face.kind === 'blank' ? 0.85 : 1.15);
    const bow = (feeling.glad ? -1 : 1) * Math.min(reach * 0.8, ry);
    brush.beginPath();
    brush.moveTo(x - reach, y - bow * 0.35);
    brush.quadraticCurveTo(x, y + bow * 1.05, x + reach, y - bow * 0.35);
    brush.stroke();
  } else {
    openEye(brush, face, eye, tone, paint, feeling, rx, ry);
  }
  if (feeling.brows !== 0) drawBrow(brush, face, eye, ink, feeling, rx, ry);
  if (feeling.tears > 0) drawTear(brush, face, eye, feeling, rx, ry);
}

/** Fur where the picture has its eye. */
function cover(brush: SKRSContext2D, { x, y, rx, ry }: Eye, { kind }: MeasuredFace, fur?: string): void {
  if (!fur) return;
  const more = kind === 'bead' ? 1.5 : 1;
  brush.fillStyle = fur;
  brush.beginPath();
  brush.ellipse(x, y, rx + more, ry + more, 0, 0, TURN);
  brush.fill();
}

function openEye(
  brush: SKRSContext2D,
  face: MeasuredFace,
  eye: Eye,
  tone: Tone,
  paint: FacePaint,
  feeling: Feeling,
  rx: number,
  ry: number,
): void {
  const { x, y } = eye;
  const { kind } = face;
  if (kind === 'dark') {
    halfLid(brush, x, y, rx + 1, ry + 1, tone.fur, feeling);
    return;
  }
  const grown = 1 + 0.22 * feeling.wide;
  const [white, high] = [rx * grown, ry * grown];
  if (kind === 'ring') {
    cover(brush, eye, face, tone.fur);
  } else {
    cover(brush, eye, face, kind === 'bead' ? tone.fur : undefined);
    brush.fillStyle = mix(tone.fur, paint.ink, 0.72);
    brush.beginPath();
    brush.ellipse(x, y, white + 1.3, high + 1.3, 0, 0, TURN);
    brush.fill();
    brush.fillStyle = paint.white;
    brush.beginPath();
    brush.ellipse(x, y, white, high, 0, 0, TURN);
    brush.fill();
  }
  const pupil = kind === 'ring' ? rx * 0.8 : rx * 0.66 * (1 - 0.12 * feeling.wide);
  const tall = kind === 'ring' ? ry * 0.8 : Math.min(ry * 0.82, pupil * 1.3) * (1 - 0.12 * feeling.wide);
  const pupilX = x - feeling.across * (kind === 'ring' ? rx * 0.25 : white - pupil) * 0.95;
  const pupilY = y + feeling.down * (kind === 'ring' ? ry * 0.2 : high - tall) * 0.8;
  brush.fillStyle = paint.ink;
  brush.beginPath();
  brush.ellipse(pupilX, pupilY, pupil, tall, 0, 0, TURN);
  brush.fill();
  brush.fillStyle = paint.white;
  brush.beginPath();
  brush.arc(pupilX + pupil * 0.32, pupilY - tall * 0.38, pupil * 0.36, 0, TURN);
  if (feeling.smile > 0.7) brush.arc(pupilX - pupil * 0.35, pupilY + tall * 0.4, pupil * 0.2, 0, TURN);
  brush.fill();
  halfLid(brush, x, y, white + 1.6, high + 1.6, tone.fur, feeling);
}

/** The upper lid comes down, level, or slanting to the nose in anger. */
function halfLid(
  brush: SKRSContext2D,
  x: number,
  y: number,
  rx: number,
  ry: number,
  fur: string,
  { lids }: Feeling,
): void {
  if (lids < 0.1) return;
  brush.save();
  brush.beginPath();
  brush.ellipse(x, y, rx, ry, 0, 0, TURN);
  brush.clip();
  brush.fillStyle = mix(fur, '#1a0d18', 0.12);
  brush.fillRect(x - rx, y - ry, rx * 2, ry * 2 * lids);
  brush.restore();
}

/** Whether an eye is left or right of the middle of its face; that of a side view has its nose on the left. */
function sideOf({ eyes }: MeasuredFace, eye: Eye): number {
  if (eyes.length < 2) return 1;
  return Math.sign(eye.x - (eyes[0]!.x + eyes[1]!.x) / 2);
}

function drawBrow(
  brush: SKRSContext2D,
  face: MeasuredFace,
  eye: Eye,
  ink: string,
  { brows }: Feeling,
  rx: number,
  ry: number,
): void {
  const side = sideOf(face, eye);
  const y = eye.y - ry - 3;
  const slant = brows * Math.min(ry * 0.5, 8);
  const reach = Math.min(rx * 1.25, rx + 6);
  brush.strokeStyle = ink;
  brush.lineWidth = Math.max(3, Math.min(rx * 0.45, 6));
  brush.beginPath();
  brush.moveTo(eye.x - side * reach, y + slant);
  brush.lineTo(eye.x + side * reach, y - slant);
  brush.stroke();
}

/** A stream from the eye and a drop that leaves it. */
function drawTear(brush: SKRSContext2D, face: MeasuredFace, eye: Eye, { drip }: Feeling, rx: number, ry: number): void {
  const x = eye.x + sideOf(face, eye) * rx * 0.3;
  const wide = Math.max(4, Math.min(rx * 0.6, 10));
  const top = eye.y + ry * 0.8;
  const long = wide * 4.5;
  brush.fillStyle = '#5fc0ff';
  brush.beginPath();
  brush.roundRect(x - wide / 2, top, wide, long, wide / 2);
  brush.arc(x, top + long * (0.5 + 0.6 * drip), wide * 0.72, 0, TURN);
  brush.fill();
  brush.fillStyle = 'rgba(255,255,255,0.7)';
  brush.fillRect(x - wide * 0.22, top + wide * 0.4, wide * 0.24, long * 0.6);
}

const brightnessOf = (colour: string): number => {
  const [red, green, blue] = channels(colour);
  return 0.3 * red + 0.59 * green + 0.11 * blue;
};
