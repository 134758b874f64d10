/**
 * Parts of a drawn body as pictures, painted again only when light, haze or size change: a coat of hair is too dear for
 * every frame. Called by `mammoth-pieces.ts` and `mammoth-aside-pieces.ts`; lengths in own heights.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Cutout, cutout } from '../painting/paint.js';
import { type FloorLight, type Hazed, openHazed } from '../pictures/light.js';
import { paintedHeight } from './piece-size.js';

/** A picture and how many pixels of it are one own height. */
export interface Piece {
  cutout: Cutout;
  scale: number;
}
/** A piece before haze lies over it. */
export type ClearPiece = Omit<Cutout, 'bitmap'> & { pictures: Hazed; scale: number };
/** How far it reaches from its origin. */
export type Box = { left: number; right: number; up: number; down: number };

export function drawPiece(canvas: SKRSContext2D, { cutout: { bitmap, anchorX, anchorY }, scale }: Piece): void {
  canvas.drawImage(bitmap, -anchorX / scale, -anchorY / scale, bitmap.width / scale, bitmap.height / scale);
}

export function openPiece(box: Box, scale: number, paint: (canvas: SKRSContext2D) => void): Piece {
  const { left, right, up, down } = box;
  const pixels = { left: left * scale, right: right * scale, up: up * scale, down: down * scale };
  const painted = cutout(pixels, (canvas) => {
    canvas.scale(scale, scale);
    canvas.lineCap = 'round';
    canvas.lineJoin = 'round';
    paint(canvas as SKRSContext2D);
  });
  return { cutout: painted, scale };
}

export function clearPiece(
  box: Box,
  scale: number,
  light: FloorLight,
  paint: (canvas: SKRSContext2D) => void,
): ClearPiece {
  const { bitmap, ...anchor } = openPiece(box, scale, paint).cutout;
  return { ...anchor, pictures: openHazed(bitmap, light), scale };
}

/**
 * The pieces for a height in pixels and a haze; `tallest`: the greatest such height. `paint` paints all of them without
 * haze, `scale` pixels to an own height; `finish` is asked for what goes with them whenever they are others.
 */
export function openHazedPieces<Part extends string, Rest>(
  tallest: number,
  paint: (scale: number) => Record<Part, ClearPiece>,
  finish: (haze: number, scale: number) => Rest,
): (height: number, haze: number) => Record<Part, Piece> & Rest {
  let clear: Record<Part, ClearPiece> | undefined;
  let held: (Record<Part, Piece> & Rest) | undefined;
  let heldFor = -1;
  let reach = 0;
  return (height, haze) => {
    if (!clear || height > reach) {
      for (const { pictures } of Object.values<ClearPiece>(clear ?? {})) pictures.close();
      reach = paintedHeight(height, tallest);
      clear = paint(reach);
    } else if (held && haze === heldFor) return held;
    heldFor = haze;
    const pieces = Object.fromEntries(
      Object.entries<ClearPiece>(clear).map(([part, { pictures, anchorX, anchorY, scale }]): [string, Piece] => [
        part,
        { cutout: { bitmap: pictures.at(haze), anchorX, anchorY }, scale },
      ]),
    ) as Record<Part, Piece>;
    held = { ...pieces, ...finish(haze, reach) };
    return held;
  };
}
