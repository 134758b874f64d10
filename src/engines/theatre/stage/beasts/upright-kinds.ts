/**
 * Which animals stand upright on a drawn body, the fur they have there, and their heads, where the stage draws those as
 * well. Asked by `figure.ts` and `wardrobe.ts`; `fur-body.ts` draws the rest. Own heights, looking left.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { headIn } from '../clothes/dressed-heads.js';
import { mix } from '../painting/paint.js';
import type { Pattern } from '../people/patterns.js';
import type { Marks, Point } from '../pictures/marks.js';
import { DEER, PANDA } from './beast-builds.js';
import { type Coats, SHADE } from './beast-colours.js';
import { FACES } from './beast-face.js';
import { drawBeastHead } from './beast-head.js';
import { speciesOf } from './beast-measures.js';
import type { Species } from './beast-species.js';
import type { Fur } from './fur-body.js';

/** Heads of animals that have a picture, or a drawing, of the whole as well. */
const WHOLE: Readonly<Record<string, string>> = {
  '1f431': '1f408',
  '1f436': '1f415',
  '1f42f': '1f405',
  '1f42d': '1f401',
  '1f430': '1f407',
  '1f437': '1f416',
  '1f42e': '1f404',
  '1f434': '1f40e',
};

/** With the head of a doe; only its head and its fur are drawn, where it stands up to box. */
const KANGAROO: Species = {
  ...DEER,
  coat: '#d8955a',
  belly: '#f4dcb4',
  mark: '#a8683a',
  snoutColour: '#f4dcb4',
  pattern: 'plain',
  horns: undefined,
  ears: 'leaf',
  earSize: 1.15,
  feet: 'paw',
  tail: 'thin',
  tailLong: 0.5,
};

/** Heads that the stage draws, of animals that stand upright. */
const UPRIGHT: Readonly<Record<string, Species>> = { '1f43c': PANDA, '1f998': KANGAROO };

/** The kind whose head `code` is, where the stage draws the whole of it. */
export const kindOf = (code: string, name = ''): Species | undefined => {
  const bare = code.replaceAll('-fe0f', '');
  return UPRIGHT[bare] ?? speciesOf(WHOLE[bare] ?? bare, name);
};

/** Half the height of a drawn head; ears and manes stand out. */
const HEAD_RADIUS = { long: 0.2, other: 0.245, eared: 0.215, maned: 0.2, panda: 0.228 } as const;

/** Puts the drawn head of its kind in place of the picture of one, chin at `bottom`. */
export function drawKindHead(canvas: SKRSContext2D, kind: Species, coats: Coats, body: Body, bottom: number): void {
  const radius = headRadiusOf(kind);
  canvas.save();
  canvas.translate(0, bottom - radius * 0.86);
  canvas.scale(radius, radius);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  drawBeastHead(canvas, kind, coats, body);
  canvas.restore();
}

const headRadiusOf = ({ snout, ears, mane, pattern }: Species): number =>
  snout === 'long'
    ? HEAD_RADIUS.long
    : pattern === 'panda'
      ? HEAD_RADIUS.panda
      : ears === 'long'
        ? HEAD_RADIUS.eared
        : mane === 'lion'
          ? HEAD_RADIUS.maned
          : HEAD_RADIUS.other;

/** Where that head has its face, for who stands with `pattern`. */
export function marksOfKind(kind: Species, { pictureBottom }: Pattern, marks: Marks): Marks {
  const radius = headRadiusOf(kind);
  const high = pictureBottom + radius * 0.86;
  const { eye, far = eye, mouth } = FACES[kind.snout];
  const at = (x: number, y: number): Point => [-x * radius, high - y * radius];
  return {
    ...marks,
    mouth: at(mouth[0], mouth[1]),
    eyes: at((eye[0] + far[0]) / 2, (eye[1] + far[1]) / 2),
    eyesApart: radius * 0.76,
    crown: at(-0.05, -0.9),
    headWidth: radius * 1.9,
  };
}

/** Heads of animals without a whole: belly, limbs, tail. */
const OTHERS: Readonly<Record<string, Partial<Fur>>> = {
  '1f43c': { limb: PANDA.mark },
  '1f428': { belly: '#eceaf4', tail: 'stub' },
  '1f438': { belly: '#d7f0a6' },
  '1f414': { belly: '#ffffff', limb: '#f0a02c' },
  '1f435': { belly: '#f2cfa2', tail: 'thin', tailLong: 0.4 },
  '1f984': { belly: '#ffffff', tail: 'flow', tailLong: 0.36, tailTip: '#d77ad0', hoofed: true },
  '1f439': { belly: '#fff1dc', tail: 'stub' },
  '1f99d': { belly: '#d9d4de', tail: 'bushy', tailLong: 0.36, tailTip: '#3f3b4a' },
  '1face': { belly: '#c79b78', tail: 'stub', hoofed: true },
};

/** Of an animal's head; `main` is the colour of its picture, `dyed` where it has been given one. */
export function furFor(code: string, main: string, dyed: boolean, name = ''): Fur | undefined {
  const kind = kindOf(code, name);
  const head = headIn(code);
  const other = OTHERS[code.replaceAll('-fe0f', '')] ?? (head && { belly: head.belly, limb: head.limb ?? main });
  if (!kind && !other) return undefined;
  const coat = dyed || !kind ? main : kind.coat;
  return {
    coat,
    belly: dyed || !kind ? mix(coat, '#ffffff', 0.62) : kind.belly,
    limb: coat,
    mark: dyed || !kind ? mix(coat, SHADE, 0.4) : kind.mark,
    pattern: kind?.pattern ?? 'plain',
    tail: kind?.tail,
    tailLong: Math.min(0.42, (kind?.tailLong ?? 0.1) * 0.8),
    tailTip: dyed
      ? undefined
      : (kind?.tailTip ?? (kind?.tail === 'tuft' || kind?.tail === 'flow' ? kind.maneColour : undefined)),
    hoofed: kind?.feet === 'hoof',
    ...(dyed ? { tail: other?.tail ?? kind?.tail } : other),
  };
}
