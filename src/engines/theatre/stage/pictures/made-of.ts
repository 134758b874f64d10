/**
 * People and animals that are of rock, cloud, glass: the figure is drawn as ever on a sheet of its own, takes the colour of
 * the stuff there and keeps its light and shade, gets the stuff's grain, and swells where it is soft. Called by `figure.ts`.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Actor, Colour } from '../../score/score.js';
import { PIED, type Surface } from '../../score/surfaces.js';
import type { Figure } from '../figure.js';
import { COLOUR_OF } from '../painting/dye.js';
import { TURN } from '../painting/easing.js';
import { blankCanvas, mix } from '../painting/paint.js';
import { release } from './sprites.js';
import { surfaced } from './surfacing.js';

interface Stuff {
  colour: string;
  /** 0 to 1: how much of its own light and shade gives way to the stuff's colour, and how strong its grain is. */
  even: number;
  grain: number;
  /** How far it swells, own heights, in how many lobes. */
  swells?: number;
  /** Of many colours. */
  motley?: boolean;
  /** Of what is behind, so much is hidden. */
  solid?: number;
}

const STUFFS: Partial<Record<Surface, Stuff>> = {
  cloud: { colour: '#dde5f4', even: 0.7, grain: 0.8, swells: 0.045 },
  candyfloss: { colour: '#ffa9d2', even: 0.66, grain: 0.75, swells: 0.04 },
  rock: { colour: '#8d8880', even: 0.62, grain: 0.85, swells: 0.02 },
  stone: { colour: '#95918a', even: 0.5, grain: 0.5 },
  marble: { colour: '#efece6', even: 0.62, grain: 0.5 },
  wooden: { colour: '#b5793f', even: 0.45, grain: 0.6 },
  metal: { colour: '#a9b2c2', even: 0.35, grain: 0.5 },
  glass: { colour: '#bfe6f7', even: 0.5, grain: 0.5, solid: 0.6 },
  crystal: { colour: '#b4e0f6', even: 0.45, grain: 0.7, solid: 0.82 },
  porcelain: { colour: '#f4f6fa', even: 0.6, grain: 0.6 },
  knitted: { colour: '', even: 0, grain: 0.6, swells: 0.01 },
  ice: { colour: '#a9dcf7', even: 0.5, grain: 0.65, solid: 0.86 },
  fire: { colour: '#ff8a2a', even: 0.4, grain: 0.8, swells: 0.016 },
  water: { colour: '#4fb4ea', even: 0.45, grain: 0.6, solid: 0.84 },
  leaves: { colour: '#4c9a47', even: 0.4, grain: 0.82, swells: 0.018, motley: true },
  flowers: { colour: '#ffd0e2', even: 0.5, grain: 0.95, swells: 0.02, motley: true },
  fruit: { colour: '#e8323f', even: 0.4, grain: 0.8, swells: 0.014, motley: true },
  gold: { colour: '#f0b429', even: 0.4, grain: 0.4 },
  chocolate: { colour: '#6b3a1f', even: 0.4, grain: 0.4 },
  candy: { colour: '#ff8fc0', even: 0.45, grain: 0.8, swells: 0.014, motley: true },
  lightning: { colour: '#8fd0ff', even: 0.6, grain: 0.75, solid: 0.92 },
  light: { colour: '#fff2b8', even: 0.75, grain: 0.6, swells: 0.012, solid: 0.9 },
  starlight: { colour: '#4a4fb8', even: 0.7, grain: 0.85 },
  money: { colour: '#6fae74', even: 0.4, grain: 0.85, swells: 0.014 },
  // Patterns lie on the coat as it is.
  striped: { colour: '', even: 0, grain: 0.62 },
  dotted: { colour: '', even: 0, grain: 0.7 },
  checked: { colour: '', even: 0, grain: 0.6 },
  rainbow: { colour: '', even: 0, grain: 0.85 },
  ...Object.fromEntries(PIED.map((pied) => [pied, { colour: '', even: 0, grain: 0.95 }])),
};
/** Where on the grain a second colour lies: below the face, whichever way it looks. */
const PATCHES = [
  [0.36, 0.64, 0.07, 0.07],
  [0.5, 0.58, 0.08, 0.06],
  [0.63, 0.66, 0.07, 0.08],
  [0.45, 0.75, 0.06, 0.05],
  [0.57, 0.78, 0.05, 0.05],
] as const;

/** Words for stuff tell a colour too, which is the stuff's own and no dye. */
const OWN: Partial<Record<Surface, Actor['colour']>> = {
  cloud: 'white',
  candyfloss: 'pink',
  rock: 'grey',
  stone: 'grey',
  marble: 'white',
  metal: 'grey',
  wooden: 'brown',
  glass: 'blue',
  crystal: 'blue',
  ice: 'blue',
  water: 'blue',
  porcelain: 'white',
  fire: 'red',
  leaves: 'green',
  flowers: 'pink',
  fruit: 'red',
  gold: 'gold',
  chocolate: 'brown',
  candy: 'pink',
  light: 'yellow',
  money: 'green',
};

const GRAIN_PIXELS = 320;
/** Of the sheet that holds a figure, own heights from its feet; the grain covers as much. */
const ROOM = { aside: 1, up: 1.6, down: 0.4 } as const;
const AND = 'and ';
const LOBES = 10;
const AIRY = 0.03;

export const isStuff = (surface: Surface | undefined): surface is Surface => surface !== undefined && surface in STUFFS;

export function madeOf(figure: Figure, actor: Actor): Figure {
  const { surface } = actor;
  if (!isStuff(surface)) return figure;
  const stuff = STUFFS[surface]!;
  const dye = stuff.colour && actor.colour && actor.colour !== OWN[surface] ? COLOUR_OF[actor.colour] : undefined;
  // What is airy is pale, whatever its colour.
  const colour = dye ? ((stuff.swells ?? 0) > AIRY ? mix(dye, '#ffffff', 0.45) : dye) : stuff.colour;
  const grain = grainOf(surface, dye && colour);
  let [sheet, mask]: (Canvas | undefined)[] = [];
  return {
    ...figure,
    strokes: true,
    draw(canvas, body, facing, height, haze) {
      const { a, b, c, d, e, f } = canvas.getTransform();
      const own = height * Math.hypot(c, d);
      const left = Math.max(0, Math.floor(e - ROOM.aside * own));
      const top = Math.max(0, Math.floor(f - ROOM.up * own));
      const width = Math.min(canvas.canvas.width, Math.ceil(e + ROOM.aside * own)) - left;
      const tall = Math.min(canvas.canvas.height, Math.ceil(f + ROOM.down * own)) - top;
      if (width < 2 || tall < 2) return;
      sheet = atLeast(sheet, width, tall);
      mask = atLeast(mask, width, tall);
      const brush = sheet.getContext('2d');
      brush.save();
      brush.setTransform(a, b, c, d, e - left, f - top);
      figure.draw(brush, body, facing, height, haze);
      brush.restore();
      const swell = (stuff.swells ?? 0) * own;
      const shapes = mask.getContext('2d');
      if (swell > 0.5)
        for (let lobe = 0; lobe < LOBES; lobe++) {
          const far = swell * (lobe % 2 ? 1 : 0.7);
          shapes.drawImage(sheet, far * Math.cos((lobe / LOBES) * TURN), far * Math.sin((lobe / LOBES) * TURN));
        }
      shapes.drawImage(sheet, 0, 0);
      if (swell > 0.5) {
        brush.globalCompositeOperation = 'destination-over';
        brush.drawImage(mask, 0, 0);
      }
      paintStuff(brush, {
        drawn: mask,
        colour,
        even: stuff.even,
        motley: stuff.motley === true,
        strong: stuff.grain,
        grain,
        width,
        tall,
        x: e - left,
        y: f - top,
        own,
      });
      brush.globalCompositeOperation = 'destination-in';
      brush.drawImage(mask, 0, 0);
      brush.globalCompositeOperation = 'source-over';
      canvas.save();
      canvas.setTransform(1, 0, 0, 1, 0, 0);
      canvas.globalAlpha *= stuff.solid ?? 1;
      canvas.drawImage(sheet, 0, 0, width, tall, left, top, width, tall);
      canvas.restore();
    },
    close() {
      for (const one of [sheet, mask, grain]) if (one) release(one);
      figure.close();
    },
  };
}

/** How strongly the figure's own dark lines come back. */
const FEATURES = 0.26;

interface Painting {
  /** The figure as it was drawn. */
  drawn: Canvas;
  colour: string;
  even: number;
  motley: boolean;
  strong: number;
  grain: Canvas;
  width: number;
  tall: number;
  x: number;
  y: number;
  own: number;
}

function paintStuff(
  brush: SKRSContext2D,
  { drawn, colour, even, motley, strong, grain, width, tall, x, y, own }: Painting,
): void {
  if (colour) {
    brush.globalCompositeOperation = 'source-atop';
    brush.globalAlpha = even;
    brush.fillStyle = colour;
    brush.fillRect(0, 0, width, tall);
    brush.globalCompositeOperation = 'color';
    brush.globalAlpha = 0.92;
    brush.fillRect(0, 0, width, tall);
  }
  brush.globalCompositeOperation = 'source-atop';
  brush.globalAlpha = strong;
  const side = own * (ROOM.up + ROOM.down);
  brush.globalCompositeOperation = 'hard-light';
  brush.drawImage(grain, x - side / 2, y - own * ROOM.up, side, side);
  // Eyes and mouth are seen through it.
  brush.globalCompositeOperation = 'multiply';
  brush.globalAlpha = FEATURES;
  brush.drawImage(drawn, 0, 0);
  brush.globalCompositeOperation = 'color';
  brush.globalAlpha = colour && !motley ? 0.8 : 0;
  brush.fillRect(0, 0, width, tall);
  brush.globalAlpha = 1;
}

/** The stuff on a grey ground, so that light and shade of the figure show through it. */
function grainOf(surface: Surface, dye: string | undefined): Canvas {
  const grain = blankCanvas(GRAIN_PIXELS, GRAIN_PIXELS);
  const brush = grain.getContext('2d');
  brush.fillStyle = dye ?? '#8a8a8a';
  brush.fillRect(0, 0, GRAIN_PIXELS, GRAIN_PIXELS);
  if (surface === 'striped') tigerStripes(grain);
  else if (!surface.startsWith(AND)) surfaced(grain, surface, dye !== undefined);
  else {
    brush.fillStyle = COLOUR_OF[surface.slice(AND.length) as Colour];
    for (const [x, y, wide, high] of PATCHES) {
      brush.beginPath();
      brush.ellipse(x * GRAIN_PIXELS, y * GRAIN_PIXELS, wide * GRAIN_PIXELS, high * GRAIN_PIXELS, x * TURN, 0, TURN);
      brush.fill();
    }
  }
  return grain;
}

function atLeast(canvas: Canvas | undefined, width: number, height: number): Canvas {
  if (canvas && canvas.width >= width && canvas.height >= height) {
    canvas.getContext('2d').clearRect(0, 0, canvas.width, canvas.height);
    return canvas;
  }
  if (canvas) release(canvas);
  return blankCanvas(Math.max(width, canvas?.width ?? 0), Math.max(height, canvas?.height ?? 0));
}

/** Dark, since white ones are not seen on a pale coat; bent as on a tiger. */
function tigerStripes(grain: Canvas): void {
  const brush = grain.getContext('2d');
  brush.strokeStyle = '#33242a';
  brush.lineWidth = GRAIN_PIXELS * 0.016;
  for (let line = -4; line < 26; line++) {
    const x = (line / 22) * GRAIN_PIXELS;
    brush.beginPath();
    brush.moveTo(x + GRAIN_PIXELS * 0.1, 0);
    for (let y = 0; y <= GRAIN_PIXELS; y += GRAIN_PIXELS / 16)
      brush.lineTo(x + GRAIN_PIXELS * (0.1 - (0.12 * y) / GRAIN_PIXELS + 0.008 * Math.sin(y / 9 + line)), y);
    brush.stroke();
  }
}
