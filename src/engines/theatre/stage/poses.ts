/** Which pictures one actor needs: a parked rocket does not burn, a person has a head of its own. Called by `figure.ts`. */
import { ImageData } from '@napi-rs/canvas';
import type { Actor } from '../score.js';
import { lerp, ramp } from './easing.js';
import { blankCanvas } from './paint.js';
import { headOf } from './people.js';
import type { Rig } from './rigs.js';
import { loadSprite, type Sprite } from './sprites.js';

export interface Poses {
  still: Sprite;
  /** Where it differs: under way through the air. */
  going?: Sprite;
}

const ROCKET = '1f680';
const DOG = '1f415';

export async function loadPoses(actor: Actor, rig: Rig): Promise<Poses> {
  const { colour, sprite } = actor;
  if (rig.build === 'person') return { still: await loadSprite(headOf(actor)) };
  if (sprite.startsWith(ROCKET))
    return { still: withoutFlame(await loadSprite(sprite)), going: await loadSprite(sprite) };
  const still = await loadSprite(sprite, { colour, shown: rig.shown, text: actor.text });
  return { still: sprite.startsWith(DOG) && !colour ? withoutPinkBelly(still) : still };
}

/** The dog's belly is pink light, which over moving legs looks like a bar: it becomes fur in shade. */
function withoutPinkBelly(sprite: Sprite): Sprite {
  const { width, height, art, pixels } = sprite;
  for (let y = Math.floor(height * 0.5); y < height; y++) {
    for (let x = Math.floor(width * 0.2); x < width; x++) {
      const at = (y * width + x) * 4;
      const [green, blue] = [pixels[at + 1]!, pixels[at + 2]!];
      const pink = ramp(blue - green, -32, -8);
      pixels[at + 1] = lerp(green, green * 0.92, pink);
      pixels[at + 2] = lerp(blue, green * 0.7, pink);
    }
  }
  art.getContext('2d').putImageData(new ImageData(pixels, width, height), 0, 0);
  return sprite;
}

/** The flame is what is orange in the lower left corner. */
function withoutFlame(sprite: Sprite): Sprite {
  return repainted(
    sprite,
    (across, down, red, green, blue) => across < 0.3 && down > 0.7 && red > 150 && green > blue + 25,
  );
}

function repainted(
  sprite: Sprite,
  gone: (across: number, down: number, red: number, green: number, blue: number) => boolean,
): Sprite {
  const { width, height, art } = sprite;
  const brush = art.getContext('2d');
  const image = brush.getImageData(0, 0, width, height);
  const { data } = image;
  for (let at = 0, pixel = 0; at < data.length; at += 4, pixel++) {
    const across = (pixel % width) / width;
    const down = Math.floor(pixel / width) / height;
    if (gone(across, down, data[at]!, data[at + 1]!, data[at + 2]!)) data[at + 3] = 0;
  }
  const canvas = blankCanvas(width, height);
  canvas.getContext('2d').putImageData(image, 0, 0);
  return { ...sprite, art: canvas, pixels: data };
}
