/** Which pictures one actor needs: a parked rocket does not burn, a person has a head of its own. Called by `figure.ts`. */

import { ImageData } from '@napi-rs/canvas';
import type { Actor } from '../score/score.js';
import { canStandUp } from './beasts/animals-dressed.js';
import { drawnHeadOf } from './clothes/dressed-heads.js';
import { lerp, ramp, smooth } from './painting/easing.js';
import { blankCanvas } from './painting/paint.js';
import { headOf } from './people/people.js';
import { headOfWhole } from './pictures/head-of-whole.js';
import { hasBlueWings, withGlassWings } from './pictures/insect-wings.js';
import { loadSprite, type Sprite } from './pictures/sprites.js';
import type { Rig } from './rigs.js';
import { glazed } from './things/rocket.js';

export interface Poses {
  still: Sprite;
  /** Where it differs: under way through the air, or its candles blown out. */
  going?: Sprite;
}

const ROCKET = '1f680';
const CAKE = '1f382';
const DOG = '1f415';
/** Pictures that bring a piece of sea, and where it begins, parts of their height from the top. */
const OWN_WATER: Readonly<Record<string, number>> = {
  '26f5': 0.83,
  '1f3ca': 0.4,
  '1f6a4': 0.6,
  '1f6a3': 0.6,
};

const RACER = /^1f3ce/;
const CARS = /^1f(697|695|699|693)/;
const HOVER_COLOURS = ['red', 'gold', 'blue', 'purple', 'green', 'pink', 'orange'] as const;
/** Higher than this, in actor units, nothing drives. */
const ALOFT = 0.12;

/** Whether it is in the air, or flies, all the film long: whatever else it does, it does up there. */
export const flies = ({ acts, empty, keys }: Actor): boolean =>
  (!empty && keys.every(({ height }) => height > ALOFT)) ||
  (acts.some(({ name }) => name === 'fly') && acts.every(({ name }) => name === 'fly' || name === 'wave'));

/** Whether a picture is of a car as people drive one. */
export const isCar = (sprite: string): boolean => CARS.test(sprite);

/** `ridden`: somebody of the cast sits in it. */
export async function loadPoses(actor: Actor, rig: Rig, ridden = false): Promise<Poses> {
  const { colour, sprite } = actor;
  const open = ridden && RACER.test(sprite) ? await loadSprite('prop-open-race-car', { colour }) : undefined;
  if (open) return { still: { ...open, code: sprite } };
  if (rig.build === 'person') return { still: await loadSprite(headOf(actor)) };
  if (sprite.startsWith(ROCKET)) return { still: glazed(withoutFlame(await loadSprite(sprite, { colour }))) };
  if (CARS.test(sprite) && flies(actor)) {
    const paint = colour ?? HOVER_COLOURS[actor.seed % HOVER_COLOURS.length]!;
    return { still: await loadSprite('prop-hover-car', { colour: paint }) };
  }
  // Whole figures as well: nobody's skin is yellow.
  const head = rig.build === 'head' && canStandUp(sprite) ? drawnHeadOf(sprite) : undefined;
  const code = head ?? (rig.build === 'head' && !rig.person ? sprite : headOf(actor));
  const still = await loadSprite(code, {
    colour,
    shown: rig.shown,
    text: actor.text,
    surface: actor.surface,
    shape: actor.shape,
  });
  if (rig.build === 'bust') return { still: waisted(still) };
  if (rig.build === 'head' && canStandUp(sprite)) return { still: headOfWhole(still) };
  if (sprite === CAKE) return { still, going: blownOut(await loadSprite(code, { colour, text: actor.text })) };
  const bringing = Object.keys(OWN_WATER).find((code) => sprite.startsWith(code));
  if (bringing) return { still: withoutWater(still, OWN_WATER[bringing]!, colour === 'blue') };
  if (hasBlueWings(sprite)) return { still: withGlassWings(still) };
  return { still: sprite.startsWith(DOG) && !colour ? withoutPinkBelly(still) : still };
}

/**
 * Pictures of chests show the upper arms too, which are drawn anew: below the neck only the trunk is left, with sloping
 * shoulders, and its lower edge fades into the drawn jacket. Its pixels stay whole, as they tell the colour of the sleeves.
 */
function waisted(sprite: Sprite): Sprite {
  const middle = middleOfHead(sprite) / sprite.width;
  const trunk = repainted(
    sprite,
    (across, down) => down > 0.6 && Math.abs(across - middle) > 0.5 - 0.21 * smooth((down - 0.58) / 0.08),
  );
  const { width, height, art } = trunk;
  const brush = art.getContext('2d');
  const fade = brush.createLinearGradient(0, height * 0.84, 0, height);
  fade.addColorStop(0, 'rgba(0,0,0,0)');
  fade.addColorStop(1, '#000000');
  brush.globalCompositeOperation = 'destination-out';
  brush.fillStyle = fade;
  brush.fillRect(0, height * 0.84, width, height);
  brush.globalCompositeOperation = 'source-over';
  return { ...trunk, pixels: sprite.pixels };
}

/** Column that parts hat and hair, which are symmetric, in the middle. */
function middleOfHead({ width, height, pixels }: Sprite): number {
  const middles: number[] = [];
  for (let y = Math.floor(height * 0.06); y < height * 0.28; y += 2) {
    let left = width;
    let right = 0;
    for (let x = 0; x < width; x++) {
      if (pixels[(y * width + x) * 4 + 3]! < 128) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
    }
    if (right > left) middles.push((left + right) / 2);
  }
  return middles.sort((a, b) => a - b)[middles.length >> 1] ?? width / 2;
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

/** Flames are what stands over the candles. */
const blownOut = (sprite: Sprite): Sprite => repainted(sprite, (_, down) => down < 0.155);

/** The flame is what is orange in the lower left corner. */
function withoutFlame(sprite: Sprite): Sprite {
  return repainted(
    sprite,
    (across, down, red, green, blue) => across < 0.3 && down > 0.7 && red > 150 && green > blue + 25,
  );
}

/** The sea of the set is enough: the picture's own is what is blue below `from`, where the picture then ends. */
function withoutWater(sprite: Sprite, from: number, blueToo: boolean): Sprite {
  const dry = repainted(
    sprite,
    (_, down, red, green, blue) => down > from && blue > red + 24 && blue > green + 8 && (!blueToo || down > 0.9),
  );
  const { width, height, pixels } = dry;
  const shown = (row: number): number => {
    let count = 0;
    for (let x = 0; x < width; x++) if (pixels[(row * width + x) * 4 + 3]! > 128) count++;
    return count;
  };
  let bottom = height;
  while (bottom > height / 2 && shown(bottom - 1) < width * 0.04) bottom--;
  const canvas = blankCanvas(width, bottom);
  canvas.getContext('2d').drawImage(dry.art, 0, 0);
  return { ...dry, art: canvas, height: bottom, pixels: pixels.slice(0, width * bottom * 4) };
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
