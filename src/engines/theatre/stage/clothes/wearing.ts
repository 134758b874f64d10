/** Hats, glasses, scarves: where each is worn, and how large it is there. Called by `figure.ts` once per worn thing and frame. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Prop } from '../../score/score.js';
import type { Body } from '../body.js';
import type { Marks } from '../pictures/marks.js';

export interface Place {
  /** On the hands nothing is laid: they are drawn as gloves. */
  on: 'head' | 'neck' | 'hands';
  at: 'eyes' | 'crown' | 'ears' | 'neck' | 'face';
  /** Width as a part of the head's. */
  wide: number;
  /** How far its middle lies above its place, parts of its own height. */
  lift: number;
}

const GLOVES = /^1f94a/;
export const isGlove = (sprite: string): boolean => GLOVES.test(sprite);

const PLACES: readonly (readonly [names: RegExp, place: Place])[] = [
  [GLOVES, { on: 'hands', at: 'neck', wide: 0, lift: 0 }],
  [/eyepatch/, { on: 'head', at: 'eyes', wide: 0.8, lift: 0.06 }],
  [/monocle/, { on: 'head', at: 'eyes', wide: 0.5, lift: -0.06 }],
  [/^1f453|^1f576|^1f97d|glasses|goggles/, { on: 'head', at: 'eyes', wide: 0.86, lift: 0 }],
  [/space-helmet/, { on: 'head', at: 'eyes', wide: 1.7, lift: -0.04 }],
  [/great-helm/, { on: 'head', at: 'eyes', wide: 1.22, lift: 0.12 }],
  [/^1f3a7|headphones|earmuffs/, { on: 'head', at: 'ears', wide: 1.16, lift: 0.06 }],
  [/^1f451|crown|tiara/, { on: 'head', at: 'crown', wide: 0.72, lift: 0.3 }],
  [/party-hat/, { on: 'head', at: 'crown', wide: 0.5, lift: 0.4 }],
  [/^1f3a9|top-hat/, { on: 'head', at: 'crown', wide: 0.86, lift: 0.36 }],
  [/chef-hat/, { on: 'head', at: 'crown', wide: 1.15, lift: 0.36 }],
  [/peaked-cap/, { on: 'head', at: 'crown', wide: 1.06, lift: 0.16 }],
  [/beret/, { on: 'head', at: 'crown', wide: 1.1, lift: 0.24 }],
  [/fedora/, { on: 'head', at: 'crown', wide: 1.3, lift: 0.24 }],
  [/wizard-hat/, { on: 'head', at: 'crown', wide: 1.16, lift: 0.36 }],
  [/pirate-hat/, { on: 'head', at: 'crown', wide: 1.36, lift: 0.16 }],
  [/cowboy-hat/, { on: 'head', at: 'crown', wide: 1.5, lift: 0.2 }],
  [/^1f9e2|^1fa96|^26d1|cap|helmet/, { on: 'head', at: 'crown', wide: 0.98, lift: 0.12 }],
  [/^1f452|^1f393|hat|beret/, { on: 'head', at: 'crown', wide: 1.2, lift: 0.22 }],
  [
    /^1f380|^1f33a|^1f338|^1f339|^1f33c|^1f33b|^1fab7|flower|hairband/,
    { on: 'head', at: 'crown', wide: 0.46, lift: 0 },
  ],
  // The head of a costume, over the hair.
  [/^1f(?:42[d-f]|43[0-8abc]|981|984|98a|414|427)/, { on: 'head', at: 'crown', wide: 0.94, lift: 0.2 }],
  [/^1f637|mask/, { on: 'head', at: 'face', wide: 0.6, lift: 0 }],
  [/life-vest/, { on: 'neck', at: 'neck', wide: 0.92, lift: -0.56 }],
  [/neck-scarf/, { on: 'neck', at: 'neck', wide: 0.9, lift: -0.3 }],
  [/^1f9e3|scarf/, { on: 'neck', at: 'neck', wide: 0.84, lift: -0.12 }],
  [/bow-tie/, { on: 'neck', at: 'neck', wide: 0.56, lift: -0.4 }],
  [/^prop-collar|necklace/, { on: 'neck', at: 'neck', wide: 0.78, lift: -0.3 }],
  [/cow-bell/, { on: 'neck', at: 'neck', wide: 0.66, lift: -0.4 }],
  [/wig$/, { on: 'head', at: 'crown', wide: 1.3, lift: -0.1 }],
  [/^prop-tie/, { on: 'neck', at: 'neck', wide: 0.44, lift: -0.5 }],
  [/^1f454|^1f3c5|^1f947|^1f396|tie|necklace|medal|collar|bell/, { on: 'neck', at: 'neck', wide: 0.34, lift: -0.5 }],
];
const OTHER: Place = { on: 'neck', at: 'neck', wide: 0.5, lift: -0.6 };

export function placeOf(sprite: string): Place {
  return PLACES.find(([names]) => names.test(sprite))?.[1] ?? OTHER;
}

export const isOnCrown = ({ sprite }: Prop): boolean => placeOf(sprite).at === 'crown' || /helm/.test(sprite);

/** The visor of a helm, parts of its width and height; and from which mood on it is lifted. */
const VISOR = { left: 0.17, top: 0.38, wide: 0.66, high: 0.54 } as const;
const GLAD = 0.5;
export const isVisorUp = (mood: number): boolean => mood > GLAD;

/** How far up glasses sit in the hair, and how wide they are there, parts of the head's width. */
const PUSHED_UP = { up: 0.4, wide: 0.5 } as const;

/** Sunglasses up in the hair: dark, small and bright-edged, since the picture's large lenses look like patches there. */
function drawPushedUp(canvas: SKRSContext2D, x: number, y: number, width: number): void {
  const [half, high] = [width * 0.5, width * 0.3];
  for (const side of [-1, 1]) {
    canvas.beginPath();
    canvas.roundRect(x + side * half * 0.54 - half * 0.45, y - high / 2, half * 0.9, high, high * 0.42);
    canvas.fillStyle = '#20152e';
    canvas.fill();
    canvas.strokeStyle = '#ffd88a';
    canvas.lineWidth = width * 0.045;
    canvas.stroke();
    canvas.strokeStyle = 'rgba(255,255,255,0.75)';
    canvas.beginPath();
    canvas.moveTo(x + side * half * 0.54 - half * 0.22, y + high * 0.14);
    canvas.lineTo(x + side * half * 0.54 - half * 0.02, y - high * 0.2);
    canvas.stroke();
  }
  canvas.strokeStyle = '#ffd88a';
  canvas.beginPath();
  canvas.moveTo(x - half * 0.1, y - high * 0.1);
  canvas.quadraticCurveTo(x, y - high * 0.34, x + half * 0.1, y - high * 0.1);
  canvas.stroke();
}

/** A helm with its visor pushed up over the brow, so that a face is seen that has won. */
function drawOpenHelm(canvas: SKRSContext2D, art: Canvas, x: number, y: number, width: number, height: number): void {
  const [left, top, wide, high] = [
    x + VISOR.left * width,
    y + VISOR.top * height,
    VISOR.wide * width,
    VISOR.high * height,
  ];
  canvas.save();
  canvas.beginPath();
  canvas.rect(x, y, width, height);
  canvas.roundRect(left, top, wide, high, wide * 0.22);
  canvas.clip('evenodd');
  canvas.drawImage(art, x, y, width, height);
  canvas.restore();
  canvas.strokeStyle = '#c8962e';
  canvas.lineWidth = width * 0.045;
  canvas.beginPath();
  canvas.roundRect(left, top, wide, high, wide * 0.22);
  canvas.stroke();
  // The visor itself, a plain bright plate over the brow: at this size its holes would only be noise about the eyes.
  const [brow, tall] = [top - high * 0.5, high * 0.44];
  canvas.fillStyle = '#cdd5e4';
  canvas.beginPath();
  canvas.roundRect(left - wide * 0.1, brow, wide * 1.2, tall, wide * 0.14);
  canvas.fill();
  canvas.fillStyle = '#eef3fb';
  canvas.fillRect(left, brow + tall * 0.14, wide, tall * 0.2);
  canvas.fillStyle = '#2a2f3d';
  canvas.beginPath();
  canvas.roundRect(left + wide * 0.08, brow + tall * 0.5, wide * 0.84, tall * 0.2, tall * 0.1);
  canvas.fill();
}

/** Above this, glasses are no longer where they were worn. */
const LOST = 1.5;

/** Draws into own heights, y downwards, looking left. `wearer` is how whoever wears it feels and wears it. */
export function drawWorn(
  canvas: SKRSContext2D,
  art: Canvas | undefined,
  sprite: string,
  marks: Marks,
  wearer?: Pick<Body, 'mood' | 'shades'>,
): void {
  if (!art) return;
  const { on, at, wide, lift } = placeOf(sprite);
  if (on === 'hands') return;
  if (at === 'eyes' && wearer && wearer.shades > LOST) return;
  const width =
    at === 'eyes' && marks.supple
      ? marks.eyesApart * 1.45
      : at === 'eyes' && marks.arms && !/great-helm/.test(sprite)
        ? Math.max(marks.eyesApart * 2, marks.headWidth * 0.7)
        : marks.headWidth * wide;
  const height = (width * art.height) / art.width;
  const [x, y] =
    at === 'eyes' || at === 'ears'
      ? marks.eyes
      : at === 'face'
        ? marks.mouth
        : at === 'neck'
          ? marks.neck
          : (marks.hat ?? marks.crown);
  if (wearer && isVisorUp(wearer.mood) && /great-helm/.test(sprite)) {
    drawOpenHelm(canvas, art, -x - width / 2, -y - height / 2 - lift * height, width, height);
    return;
  }
  const pushed = wearer && at === 'eyes' && marks.arms ? wearer.shades : 0;
  const up = PUSHED_UP.up * pushed * marks.headWidth;
  if (pushed > 0.6) drawPushedUp(canvas, -x, -y - up, marks.headWidth * PUSHED_UP.wide);
  else canvas.drawImage(art, -x - width / 2, -y - up - height / 2 - lift * height, width, height);
}
