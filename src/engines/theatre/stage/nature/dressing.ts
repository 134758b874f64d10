/**
 * Draws what a set is dressed with: mushrooms that stand about, keys that hang from above, books in the air, butterflies,
 * ivy. Far ones under near ones, among the actors. Opened by `stage.ts`.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Dressing } from '../../score/dressing.js';
import type { Score } from '../../score/score.js';
import { SETS as PLACES } from '../../sets.js';
import { type Frame, lookAt, perspective } from '../camera.js';
import type { EffectsLayer } from '../effects.js';
import { lerp, TURN } from '../painting/easing.js';
import { blankCanvas, glow, mix, withAlpha } from '../painting/paint.js';
import { hazeAt, PLAIN_LIGHT, paintLit } from '../pictures/light.js';
import { loadSprite, release } from '../pictures/sprites.js';
import type { StageSet } from '../set.js';
import type { CameraPose } from '../timeline.js';
import { poseIn, type Spot, spotsOf, swumTo } from './dressing-places.js';
import { paintStrand } from './strands.js';

/** Depths up to which they are drawn in one go. */
const BANDS = [0.3, 0.48, 0.66, 0.9] as const;
/** Pictures are kept so much larger than they are seen, for a camera that comes closer. */
const CLOSER = 1.4;
const WINGED = /^(?:1f98b|prop-firefly)/;
/** Lights are seen where there is little else. */
const SHINE = { least: 0.3, more: 0.25, paces: 1.5 } as const;
const STRING = '#6a5a4a';

interface Piece {
  art: Canvas;
  spot: Spot;
}

export interface StagedDressing {
  layers: readonly EffectsLayer[];
  close(): void;
}

export async function openDressing(score: Score, set: StageSet, frame: Frame): Promise<StagedDressing> {
  const isPlayed = score.actors.length > 0;
  const opened = await Promise.all(
    (score.dressing ?? []).map(async (dressing, index) => {
      const suited = suitedTo(score, dressing);
      const spots = spotsOf(suited, score.seed + 101 * index + 7, isPlayed);
      return { dressing: suited, ...(await openPieces(suited, spots, set, frame)) };
    }),
  );
  const layers = opened.flatMap(({ dressing, pieces, colour }) =>
    BANDS.flatMap((until, band): EffectsLayer[] => {
      const from = BANDS[band - 1] ?? -1;
      const own = pieces.filter(({ spot: { depth } }) => depth > from && depth <= until);
      if (own.length === 0) return [];
      return [
        {
          sort: own[0]!.spot.depth,
          draw: (canvas, t, camera) => {
            for (const piece of own) drawPiece(canvas, piece, { dressing, colour, set, frame, camera, t });
          },
        },
      ];
    }),
  );
  return {
    layers,
    close() {
      for (const art of new Set(opened.flatMap(({ pieces }) => pieces.map(({ art }) => art)))) release(art);
    },
  };
}

/** Where nothing can stand, it floats; out of the water nothing swims. */
function suitedTo({ set }: Score, dressing: Dressing): Dressing {
  const { place } = PLACES[set.name];
  if (dressing.way === 'swims' && place !== 'under-water') return { ...dressing, count: 0 };
  const stands = dressing.way === 'stands' || dressing.way === 'lies';
  if (stands && place === 'air') return { ...dressing, way: 'floats' };
  return dressing;
}

async function openPieces(dressing: Dressing, spots: readonly Spot[], set: StageSet, frame: Frame) {
  const { sprite, size, glows, way, colour: tone } = dressing;
  if (way === 'trails') {
    const pieces = spots.map((spot, index): Piece => {
      const long = Math.max(8, Math.round(frame.height * (0.16 + spot.up)));
      const plain = paintStrand(sprite, long, frame.actorUnit * size * perspective(spot.depth), index * 13 + 5);
      return { art: lit(plain, glows ? PLAIN_LIGHT : set, spot.depth), spot };
    });
    return { pieces, colour: '#c8ffb0' };
  }
  const loaded = await loadSprite(sprite, tone ? { colour: tone } : {});
  const colour = shineOf(loaded.pixels);
  const byBand = new Map<number, Canvas>();
  const pieces = spots.map((spot): Piece => {
    const band = BANDS.findIndex((until) => spot.depth <= until);
    const known = byBand.get(band);
    if (known) return { art: known, spot };
    const height = Math.min(loaded.height, Math.ceil(frame.actorUnit * size * perspective(BANDS[band]!) * CLOSER));
    const art = blankCanvas(Math.max(2, Math.ceil((height * loaded.width) / loaded.height)), Math.max(2, height));
    art.getContext('2d').drawImage(loaded.art, 0, 0, art.width, art.height);
    const shown = lit(art, glows ? PLAIN_LIGHT : set, spot.depth);
    byBand.set(band, shown);
    return { art: shown, spot };
  });
  release(loaded.art);
  return { pieces, colour };
}

function lit(plain: Canvas, light: Parameters<typeof paintLit>[2], depth: number): Canvas {
  const canvas = blankCanvas(plain.width, plain.height);
  paintLit(canvas, plain, light, 0.7 * hazeAt(light, depth));
  release(plain);
  return canvas;
}

interface View {
  dressing: Dressing;
  colour: string;
  set: StageSet;
  frame: Frame;
  camera: CameraPose;
  t: number;
}

function drawPiece(canvas: SKRSContext2D, { art, spot }: Piece, view: View): void {
  const { dressing, set, frame, camera, t } = view;
  const { way, sprite } = dressing;
  const unit = frame.actorUnit * perspective(spot.depth);
  const tall = dressing.size * unit;
  const wide = (tall * art.width) / art.height;
  const pose = poseIn(way, spot, t, WINGED.test(sprite));
  canvas.save();
  lookAt(canvas, frame, camera, spot.depth);
  const x = frame.width * (0.5 + (way === 'swims' ? swumTo(spot, t) : spot.x)) + pose.along * tall;
  const isHung = way === 'hangs' || way === 'trails';
  const floor = frame.height * lerp(set.ground[0], set.ground[1], spot.depth);
  if (isHung) {
    const top = -0.16 * frame.height;
    canvas.translate(x, top);
    canvas.rotate(pose.turn * TURN);
    if (way === 'trails') canvas.drawImage(art, -art.width / 2, 0);
    else
      hung(canvas, frame.height * spot.up - top - tall, unit, () =>
        drawArt(canvas, art, wide, tall, { ...view, phase: spot.phase }),
      );
    canvas.restore();
    return;
  }
  const height = way === 'stands' || way === 'lies' ? 0 : spot.up * frame.actorUnit;
  canvas.translate(x, floor - height - pose.up * tall);
  if (way === 'stands' && set.standing) shade(canvas, wide, set.shadow);
  canvas.translate(0, -tall / 2);
  canvas.rotate(pose.turn * TURN);
  canvas.scale(pose.wide * (pose.flip ? -1 : 1), pose.tall);
  canvas.translate(0, -tall / 2);
  drawArt(canvas, art, wide, tall, { ...view, phase: spot.phase });
  canvas.restore();
}

/** On a string that comes from beyond the picture. */
function hung(canvas: SKRSContext2D, long: number, unit: number, draw: () => void): void {
  canvas.strokeStyle = withAlpha(STRING, 0.7);
  canvas.lineWidth = Math.max(0.8, unit * 0.006);
  canvas.beginPath();
  canvas.moveTo(0, 0);
  canvas.lineTo(0, long + unit * 0.01);
  canvas.stroke();
  canvas.translate(0, long);
  draw();
}

const shade = (canvas: SKRSContext2D, wide: number, colour: string): void =>
  glow(canvas, 0, 0, wide * 0.62, colour, 0.4, 0.2);

/** With its upper edge in the middle of the origin. */
function drawArt(
  canvas: SKRSContext2D,
  art: Canvas,
  wide: number,
  tall: number,
  { dressing, colour, t, phase }: View & { phase: number },
): void {
  const shine = dressing.glows ? SHINE.least + SHINE.more * Math.sin(t * SHINE.paces + phase) : 0;
  if (shine > 0) {
    canvas.globalCompositeOperation = 'lighter';
    glow(canvas, 0, tall * 0.5, Math.max(tall, wide) * 1.25, colour, shine);
    canvas.globalCompositeOperation = 'source-over';
  }
  canvas.drawImage(art, -wide / 2, 0, wide, tall);
  if (shine > 0) {
    canvas.globalCompositeOperation = 'lighter';
    glow(canvas, 0, tall * 0.42, Math.max(tall, wide) * 0.6, colour, shine * 0.7);
    canvas.globalCompositeOperation = 'source-over';
  }
}

/** Of which colour a thing shines: what its own bright colours have in common, and lighter. */
function shineOf(pixels: Uint8ClampedArray): string {
  const sum = [0, 0, 0];
  let weight = 0.001;
  for (let index = 0; index < pixels.length; index += 64) {
    const own = [pixels[index]!, pixels[index + 1]!, pixels[index + 2]!];
    const strength = ((Math.max(...own) - Math.min(...own)) / 255) ** 2 * (pixels[index + 3]! / 255);
    own.forEach((value, channel) => {
      sum[channel]! += value * strength;
    });
    weight += strength;
  }
  const colour = `#${sum
    .map((value) =>
      Math.round(Math.min(255, value / weight))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
  return mix(colour, '#ffffff', 0.25);
}
