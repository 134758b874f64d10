/**
 * A drawn head kept as a picture for as long as it looks the same: a small one costs as many strokes as a large one.
 * Opened by `drawn-hover-car.ts`. Own heights, chin near the origin.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Coats } from '../beasts/beast-colours.js';
import type { Species } from '../beasts/beast-species.js';
import { drawKindHead } from '../beasts/upright-kinds.js';
import type { Body } from '../body.js';
import { feelingOf } from '../faces/expression.js';
import { blankCanvas } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';

/** Of figures so many pixels high; a taller one is drawn stroke by stroke. */
const HEIGHTS = [60, 90, 135, 200] as const;
/** What a head may reach to behind, before and below it, and above with short ears and with long ones. */
const ROOM = { before: 0.34, behind: 0.42, below: 0.1, above: 0.56, ears: 0.8 } as const;
/** Ears in the wind are drawn on twos. */
const FLUTTERS_PER_SECOND = 12;

export interface HeadPicture {
  /** Lays it down for a figure `height` pixels high; `false` where that is too tall for a picture. */
  draw(canvas: SKRSContext2D, body: Body, height: number, coats: Coats, bottom: number): boolean;
  close(): void;
}

export function openHeadPicture(kind: Species): HeadPicture {
  const above = kind.ears === 'long' ? ROOM.ears : ROOM.above;
  let held: { picture: Canvas; reach: number } | undefined;
  let shown = '';
  return {
    draw(canvas, body, height, coats, bottom) {
      const reach = HEIGHTS.find((most) => height <= most);
      if (!reach) return false;
      if (held?.reach !== reach) {
        if (held) release(held.picture);
        held = { picture: blankCanvas((ROOM.before + ROOM.behind) * reach, (above + ROOM.below) * reach), reach };
        shown = '';
      }
      const { picture } = held;
      const flutter = body.windy > 0.05 ? Math.floor(body.clock * FLUTTERS_PER_SECOND) : 0;
      const wanted = JSON.stringify([feelingOf(body), flutter, body.windy > 0.5, coats.coat, bottom]);
      if (wanted !== shown) {
        const brush = picture.getContext('2d');
        brush.setTransform(1, 0, 0, 1, 0, 0);
        brush.clearRect(0, 0, picture.width, picture.height);
        brush.scale(reach, reach);
        brush.translate(ROOM.before, above);
        drawKindHead(brush, kind, coats, body, bottom);
        shown = wanted;
      }
      canvas.drawImage(picture, -ROOM.before, -above, picture.width / reach, picture.height / reach);
      return true;
    },
    close() {
      if (held) release(held.picture);
      held = undefined;
    },
  };
}
