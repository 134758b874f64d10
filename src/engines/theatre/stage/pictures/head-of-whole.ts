/** Cuts the head of an animal that is dressed out of the picture of its whole. Called by `poses.ts`. */
import { headIn } from '../clothes/dressed-heads.js';
import { TURN } from '../painting/easing.js';
import { blankCanvas } from '../painting/paint.js';
import { release, type Sprite } from './sprites.js';

/** The head alone, cut out of the picture of the whole. */
export function headOfWhole(sprite: Sprite): Sprite {
  const head = headIn(sprite.code);
  if (!head) return sprite;
  const [left, top, right, bottom] = head.box;
  const [x, y] = [Math.round(left * sprite.width), Math.round(top * sprite.height)];
  const width = Math.round((right - left) * sprite.width);
  const height = Math.round((bottom - top) * sprite.height);
  const art = blankCanvas(width, height);
  const brush = art.getContext('2d');
  brush.drawImage(sprite.art, -x, -y);
  // The neck ends round, within the collar.
  const deep = head.round * height;
  if (deep > 0) {
    brush.globalCompositeOperation = 'destination-in';
    brush.beginPath();
    brush.rect(-1, -1, width + 2, height - deep + 1);
    brush.ellipse(width / 2, height - deep, width / 2, deep, 0, 0, TURN / 2);
    brush.fill();
    brush.globalCompositeOperation = 'source-over';
  }
  release(sprite.art);
  const { data } = brush.getImageData(0, 0, width, height);
  return { ...sprite, art, width, height, pixels: data, cut: [x, y] };
}
