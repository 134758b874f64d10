/**
 * The expression of a picture that has a face: eyes that look, blink, sleep, widen and laugh, a mouth that smiles, talks
 * and droops. Painted into the picture itself, so that it bends with the fur under it; `figure.ts` opens one per picture
 * and asks it before it draws.
 */
import type { Canvas } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, TURN, wave, wrap } from '../painting/easing.js';
import { blankCanvas } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';
import type { FacePaint } from '../things/alive-face.js';
import { drawEye } from './expression-eye.js';
import { drawLampEye, drawLampMouth } from './expression-lamp.js';
import { drawMouth } from './expression-mouth.js';
import { drawPersonFace } from './expression-person.js';
import { type MeasuredFace, measuredFace } from './eyes-measured.js';
import type { Mien } from './miens.js';

/** What a face shows, in steps so coarse that the picture is seldom painted anew. */
export interface Feeling {
  /** Where pupils are: −1 back to 1 forwards, −1 up to 1 down. */
  across: number;
  down: number;
  /** 0 open to 1 shut. */
  lids: number;
  /** Shut with joy: the lids arch up. */
  glad: boolean;
  wide: number;
  /** −1 grief, 1 anger. */
  brows: number;
  /** 0 shut to 1 wide open; −1 drooping to 1 smiling. */
  mouth: number;
  smile: number;
  tears: number;
  /** Shut teeth shown, 0 to 1. */
  teeth: number;
  /** Where tears are on their way, 0 to 1. */
  drip: number;
  mien?: Mien | undefined;
}

export interface Expression {
  /** Paints the feeling of `body` into the picture; `repainted`: the picture has been lit anew since. */
  show(body: Body, paint: FacePaint, repainted: boolean): void;
  close(): void;
}

/** Around a face so much may be painted, parts of its size and pixels. */
const ROOM = { around: 0.5, atLeast: 22 } as const;
const STEPS = 5;

/** The same in what is left of a picture whose left and top were cut off. */
const within = (face: MeasuredFace, [left, top]: readonly [number, number]): MeasuredFace => ({
  ...face,
  eyes: face.eyes.map((eye) => ({ ...eye, x: eye.x - left, y: eye.y - top })),
  ...(face.mouth && { mouth: { ...face.mouth, x: face.mouth.x - left, y: face.mouth.y - top } }),
});

/** The expression of the picture `code`, painted into `target`; `undefined` where its face is not known. */
export function openExpression(
  code: string,
  target: Canvas,
  cut: readonly [left: number, top: number] = [0, 0],
): Expression | undefined {
  const measured = measuredFace(code);
  if (!measured) return undefined;
  const face = within(measured, cut);
  const box = boxOf(face, target);
  const bare = blankCanvas(box.width, box.height);
  let shown = '';
  let tones: Tone[] = [];
  return {
    show(body, paint, repainted) {
      const brush = target.getContext('2d');
      if (repainted || tones.length === 0) {
        const copy = bare.getContext('2d');
        copy.globalCompositeOperation = 'copy';
        copy.drawImage(target, -box.left, -box.top);
        tones = tonesAround(face, target);
        shown = '';
      }
      const feeling = feelingOf(body);
      const wanted = JSON.stringify(feeling);
      if (wanted === shown) return;
      shown = wanted;
      brush.save();
      brush.beginPath();
      brush.rect(box.left, box.top, box.width, box.height);
      brush.clip();
      brush.clearRect(box.left, box.top, box.width, box.height);
      brush.drawImage(bare, box.left, box.top);
      brush.lineCap = 'round';
      brush.lineJoin = 'round';
      if (face.kind === 'person') {
        drawPersonFace(brush, face, tones, paint, feeling);
        brush.restore();
        return;
      }
      if (face.kind === 'lamp') {
        if (face.mouth) drawLampMouth(brush, face.mouth, tones.at(-1)!.fur, paint, feeling);
        for (const [index, eye] of face.eyes.entries()) drawLampEye(brush, eye, tones[index]!.fur, feeling);
        brush.restore();
        return;
      }
      if (face.mouth) drawMouth(brush, face.mouth, tones.at(-1)!.fur, paint, feeling);
      face.eyes.forEach((eye, index) => {
        drawEye(brush, face, eye, tones[index]!, paint, feeling);
      });
      brush.restore();
    },
    close() {
      release(bare);
    },
  };
}

/** What a body's state looks like in a face. */
export function feelingOf(body: Body): Feeling {
  const step = (value: number): number => Math.round(value * STEPS) / STEPS;
  const chewing = body.crumbs > 0.3 ? 0.25 + 0.35 * Math.abs(wave(body.clock * 1.6)) : 0;
  const asleep = body.snore > 0.2;
  const grief = body.tears > 0.1;
  const angry = body.mood < -0.3 && !grief;
  const mouth = asleep ? 0 : Math.max(body.mouth, chewing);
  const laughing = body.mood > 0.3 || (mouth > 0.35 && !grief && !angry);
  const wide = clamp(body.wow);
  const gritted = body.grit > 0.3 && !asleep;
  const lids = asleep ? 1 : body.blink > 0.6 ? 1 : clamp(body.blink) * 0.6;
  const idle = idleLook(body);
  // Whoever drinks looks at the water.
  const drinks = clamp(body.dip);
  return {
    across: step(clamp(Math.abs(body.gaze) > 0.15 ? body.gaze : drinks > 0.5 ? 0.7 : idle.across, -1, 1)),
    down: step(clamp(idle.down + 2.2 * body.headTip + 1.2 * drinks, -1, 1)),
    lids: step(Math.max(lids, gritted ? 0.45 : angry ? 0.2 : 0.4 * drinks, 0.55 * (body.mien?.lids ?? 0))),
    glad: !asleep && laughing && !grief && !angry && lids > 0.6,
    wide: step(wide),
    brows: grief ? -1 : angry || gritted ? 1 : 0,
    mouth: gritted ? 0 : step(clamp(mouth)),
    smile: grief || angry ? -1 : step(asleep ? 0.4 : clamp(0.5 + 0.5 * body.mood)),
    tears: grief ? 1 : 0,
    teeth: gritted ? step(clamp(body.grit)) : 0,
    drip: grief ? Math.floor(wrap(body.clock * 1.1) * 6) / 6 : 0,
    ...(body.mien && { mien: body.mien }),
  };
}

/** Nobody looks at one spot for long: every second and a half the eyes find another. */
function idleLook({ clock, whim, stride }: Body): { across: number; down: number } {
  const moment = Math.floor(clock / 1.5 + whim);
  const chance = wrap(Math.sin((moment + 1) * 12.9898 + whim * 78.233) * 437.585);
  if (stride > 0.3) return { across: 0.6, down: 0 };
  const across = chance < 0.35 ? 0.6 : chance < 0.55 ? -0.6 : chance < 0.75 ? 0.2 : 0;
  return { across, down: chance > 0.85 ? -0.4 : 0 };
}

export interface Tone {
  /** The lit colour about an eye. */
  fur: string;
}

/** One tone per eye, and one for the mouth. */
function tonesAround(face: MeasuredFace, target: Canvas): Tone[] {
  const { data, width, height } = target.getContext('2d').getImageData(0, 0, target.width, target.height);
  const at = (x: number, y: number): readonly [number, number, number] | undefined => {
    const [column, row] = [Math.round(x), Math.round(y)];
    const place = (row * width + column) * 4;
    const inside = column >= 0 && row >= 0 && column < width && row < height;
    return inside && data[place + 3]! > 200 ? [data[place]!, data[place + 1]!, data[place + 2]!] : undefined;
  };
  const around = (x: number, y: number, rx: number, ry: number): string => {
    const found = Array.from({ length: 16 }, (_, spoke) =>
      at(x + rx * Math.cos((spoke / 16) * TURN), y + ry * Math.sin((spoke / 16) * TURN)),
    ).filter((colour) => colour !== undefined);
    found.sort((a, b) => a[0] + a[1] + a[2] - b[0] - b[1] - b[2]);
    return hex(found[found.length >> 1] ?? [120, 110, 120]);
  };
  const away = face.kind === 'ring' ? 1.12 : 1.55;
  const tones = face.eyes.map(({ x, y, rx, ry }) => ({
    fur: around(x, y, rx * away + (face.kind === 'ring' ? 2 : 1), ry * (face.kind === 'ring' ? 1.12 : 1.35) + 1),
  }));
  const { mouth } = face;
  const middle = mouth && (mouth.side ? mouth.x + mouth.wide / 2 : mouth.x);
  tones.push({ fur: mouth ? around(middle!, mouth.y, ...lipsOf(face, mouth.wide)) : '#888888' });
  return tones;
}

/** How far from the middle of its mouth a face shows its skin. */
const lipsOf = ({ kind }: MeasuredFace, wide: number): [number, number] =>
  kind === 'person' ? [wide * 0.7, wide * 0.34] : kind === 'lamp' ? [wide * 0.85, wide * 0.5] : [wide * 0.35, 4];

const hex = (colour: readonly number[]): string =>
  `#${colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

function boxOf({ eyes, mouth, kind }: MeasuredFace, { width, height }: Canvas) {
  const spots = eyes.map(({ x, y, rx, ry }) => [x - rx * 2, x + rx * 2, y - ry * 2, y + ry * 2] as const);
  const reach =
    mouth && (mouth.side ? [mouth.x - 4, mouth.x + mouth.wide] : [mouth.x - mouth.wide, mouth.x + mouth.wide]);
  if (mouth && reach) spots.push([reach[0]!, reach[1]!, mouth.y - 6, mouth.y + mouth.wide * 0.8]);
  const room = kind === 'dark' ? 8 : ROOM.atLeast;
  const left = Math.max(0, Math.floor(Math.min(...spots.map(([from]) => from)) - room));
  const right = Math.min(width, Math.ceil(Math.max(...spots.map(([, to]) => to)) + room));
  const top = Math.max(0, Math.floor(Math.min(...spots.map(([, , from]) => from)) - room));
  const bottom = Math.min(height, Math.ceil(Math.max(...spots.map(([, , , to]) => to)) + room));
  return { left, top, width: right - left, height: bottom - top };
}
