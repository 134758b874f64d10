/** Still pictures that a camera comes closer to. Called by `glass-sphere.ts`. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { blankCanvas } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';
import type { Size } from './index.js';

/** A picture, and where on the stage its upper left corner lies. */
export interface Placed {
  picture: Canvas;
  left: number;
  top: number;
}

/** How many times larger the stage is seen, and where its corner lies. */
export interface View {
  scale: number;
  left: number;
  top: number;
}

/** Draws a picture as a camera sees it; enlarged once and then copied for the view `held`, which takes a tenth of the time. */
export function enlarged({ picture, left, top }: Placed, frame: Size, held: View | undefined) {
  const paint = (canvas: SKRSContext2D, view: View): void => {
    canvas.save();
    canvas.transform(view.scale, 0, 0, view.scale, view.left, view.top);
    canvas.drawImage(picture, left, top);
    canvas.restore();
  };
  const atHeld = (view: View): boolean => view.scale === held?.scale;
  let kept: Placed | undefined;
  const keep = (view: View): Placed => {
    const [x, y] = [left * view.scale + view.left, top * view.scale + view.top].map((at) =>
      Math.max(0, Math.floor(at)),
    );
    const right = Math.min(frame.width, Math.ceil((left + picture.width) * view.scale + view.left));
    const bottom = Math.min(frame.height, Math.ceil((top + picture.height) * view.scale + view.top));
    const large = blankCanvas(right - x!, bottom - y!);
    const brush = large.getContext('2d');
    brush.translate(-x!, -y!);
    paint(brush, view);
    return { picture: large, left: x!, top: y! };
  };
  return {
    draw(canvas: SKRSContext2D, view: View): void {
      if (!atHeld(view)) paint(canvas, view);
      else {
        kept ??= keep(view);
        canvas.drawImage(kept.picture, kept.left, kept.top);
      }
    },
    close(): void {
      if (kept) release(kept.picture);
    },
  };
}
