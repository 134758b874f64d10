/**
 * The things that actors use, hold and wear: loads their pictures once and draws them where the acts put them. Called by
 * `figure.ts` between the layers of a body; own heights, y downwards, looking left.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Actor, Prop } from '../../score/score.js';
import { surpriseIn, TOOL_FOR } from '../acts/becoming.js';
import type { Thing } from '../body.js';
import { TURN } from '../painting/easing.js';
import { blankCanvas } from '../painting/paint.js';
import { headOf } from '../people/people.js';
import { litColour, paintLit, type StageLight } from '../pictures/light.js';
import { loadSprite, release, type Sprite } from '../pictures/sprites.js';
import { type Armful, armfulOf, openArmful } from './armful.js';
import { type Becomer, becomerOf, drawBecoming } from './becoming-pictures.js';
import { companionsOf } from './companions.js';
import { DRAWN } from './drawn-names.js';
import { drawDrawn } from './drawn-things.js';
import { DEFAULT_PROPS, heldAs, holdOf, NEEDED } from './uses.js';

export interface Things {
  /** Whether a picture is there to be drawn. */
  has(picture: string): boolean;
  draw(canvas: SKRSContext2D, thing: Thing): void;
  picture(prop: Prop): Canvas | undefined;
  close(): void;
}

/** Loads what `actor`, whose wings are of a lit `colour`, holds, wears and acts with. Pictures that don't exist are left out: an act goes on without. */
export async function openThings(actor: Actor, light: StageLight, colour?: string): Promise<Things> {
  const wanted = new Map<string, Prop>();
  const want = (prop: Prop | undefined): void => {
    if (!prop || prop.name !== undefined || DRAWN.has(prop.sprite)) return;
    const sprite = heldAs(prop.sprite, prop.surface);
    if (DRAWN.has(sprite)) return;
    wanted.set(prop.sprite, prop);
    if (sprite !== prop.sprite) wanted.set(sprite, { ...prop, sprite });
  };
  for (const { name, prop } of actor.acts) {
    for (const sprite of NEEDED[name] ?? []) want({ sprite });
    if (prop && /1f58c|brush|1f3a8/.test(prop.sprite)) want({ sprite: 'prop-easel' });
    if (!prop && DEFAULT_PROPS[name]) want({ sprite: DEFAULT_PROPS[name]! });
    for (const sprite of companionsOf(prop)) want(/^prop-long/.test(sprite) ? { ...prop, sprite } : { sprite });
    want(prop);
    if (prop?.becoming === 'opened') want({ sprite: surpriseIn(prop.sprite, actor.seed) });
    const tool = prop?.becoming && TOOL_FOR[prop.becoming];
    if (tool) want({ sprite: tool });
  }
  for (const prop of [actor.holds, ...(actor.wears ?? [])]) want(prop);
  const pictures = new Map<string, Canvas>();
  const becomers = new Map<string, Becomer>();
  const armfuls = new Map<string, Armful>();
  for (const [code, { colour, surface, becoming }] of wanted) {
    const sprite = await loadSprite(tonedHand(code, actor), { colour, surface }).catch((): undefined => undefined);
    const picture = sprite && litPicture(sprite, light);
    if (picture) pictures.set(code, picture);
    if (picture && becoming) becomers.set(code, becomerOf(code, picture, becoming));
    const armful = openArmful(code, (one) => litColour(one, light, 0));
    if (armful) armfuls.set(armfulOf(code), armful);
  }
  return {
    has: (picture) => DRAWN.has(picture) || pictures.has(picture) || armfuls.has(picture),
    picture: ({ sprite }) => pictures.get(sprite),
    draw(canvas, thing) {
      if (thing.alpha < 0.02) return;
      canvas.save();
      canvas.globalAlpha *= Math.min(1, thing.alpha);
      if (thing.line) (thing.picture === 'leash' ? drawLeash : drawLine)(canvas, thing);
      const armful = armfuls.get(thing.picture);
      const becomer = thing.becoming && becomers.get(thing.picture);
      if (armful) armful.draw(canvas, thing);
      else if (becomer) {
        canvas.translate(-thing.x, -thing.y);
        drawBecoming(canvas, becomer, thing);
      } else if (DRAWN.has(thing.picture))
        drawDrawn(canvas, { ...thing, colour: thing.colour ? litColour(thing.colour, light, 0) : colour });
      else drawThing(canvas, thing, pictures.get(thing.picture));
      canvas.restore();
    },
    close() {
      for (const picture of pictures.values()) release(picture);
      for (const { other } of becomers.values()) if (other) release(other);
    },
  };
}

/** Pictures of hands have the skin of whose they are. */
const HAND = /^(1faf0|270a|270b|270c|261d|1f44d)/;

function tonedHand(code: string, actor: Actor): string {
  const hand = HAND.exec(code)?.[0];
  const tone = hand && /1f3f[b-f]/.exec(headOf(actor))?.[0];
  return tone ? `${hand}-${tone}` : code;
}

function litPicture(sprite: Sprite, light: StageLight): Canvas {
  const lit = blankCanvas(sprite.width, sprite.height);
  paintLit(lit, sprite.art, light, 0);
  release(sprite.art);
  return lit;
}

function drawThing(canvas: SKRSContext2D, { picture, x, y, size, angle }: Thing, art: Canvas | undefined): void {
  if (!art) return;
  const { grip, flip, rest = 0 } = holdOf(picture);
  const scale = size / Math.max(art.width, art.height);
  canvas.translate(-x, -y);
  canvas.rotate(rest - angle);
  canvas.scale(flip ? -scale : scale, scale);
  canvas.drawImage(art, -grip[0] * art.width, -grip[1] * art.height);
}

/** From a hand to a collar; the nearer they are the more it sags. */
function drawLeash(canvas: SKRSContext2D, { x, y, line, size }: Thing): void {
  const [endX, endY] = line!;
  const sag = Math.max(0.03, 0.3 - 0.35 * Math.hypot(endX - x, endY - y));
  for (const [tone, wide] of [
    ['#6a1f2a', 1],
    ['#d8404a', 0.62],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineCap = 'round';
    canvas.lineWidth = size * wide;
    canvas.beginPath();
    canvas.moveTo(-x, -y);
    canvas.quadraticCurveTo(-(x + endX) / 2, -(y + endY) / 2 + sag, -endX, -endY);
    canvas.stroke();
    canvas.lineWidth = size * 2.2 * wide;
    canvas.beginPath();
    canvas.moveTo(-endX - 0.05, -endY - 0.012);
    canvas.lineTo(-endX + 0.035, -endY + 0.022);
    canvas.stroke();
  }
}

function drawLine(canvas: SKRSContext2D, thing: Thing): void {
  const { x, y, line, size } = thing;
  const [endX, endY] = line!;
  const reins = thing.picture === 'reins';
  const slack = reins ? 0.085 : 0.09;
  // A light thread with a dark edge shows before any sky; leather is lighter on its ridge.
  const tones = reins
    ? ([
        ['#3d1f1a', size],
        ['#8a4a2c', size * 0.5],
      ] as const)
    : ([
        ['#5a4a5c', 0.009],
        ['#fffaf0', 0.0045],
      ] as const);
  for (const [tone, wide] of tones) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = wide;
    canvas.beginPath();
    canvas.moveTo(-x, -y);
    canvas.quadraticCurveTo(-(x + endX) / 2 + 0.03, -(y + endY) / 2 + slack, -endX, -endY);
    canvas.stroke();
  }
  if (!reins) return;
  // The ring of the bit.
  canvas.strokeStyle = '#f2c45a';
  canvas.lineWidth = size * 0.6;
  canvas.beginPath();
  canvas.arc(-endX, -endY, size * 0.95, 0, TURN);
  canvas.stroke();
}
