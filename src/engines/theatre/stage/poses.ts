/**
 * Which pictures one actor needs. A person who walks is the same person as the one who stands in another emoji, and
 * wears the same clothes there; a parked rocket does not burn. Called by `figure.ts`.
 */
import type { Actor } from '../score.js';
import { blankCanvas } from './paint.js';
import { loadSprite, type Sprite, spriteFile } from './sprites.js';

export interface Poses {
  still: Sprite;
  /** Where it differs: while going on foot, or under way through the air. */
  going?: Sprite;
  /** The still one without the arm that is drawn waving, and where that arm grows, parts of its width and height. */
  waving?: { sprite: Sprite; shoulder: readonly [across: number, down: number] };
}

const STANDING = '1f9cd';
const WALKING = '1f6b6';
const RUNNING = '1f3c3';
const ROCKET = '1f680';

/** The arm of the standing person on the right of the picture: its box as parts of width and height, and its joint. */
const ARM = { left: 0.79, top: 0.225, right: 1, bottom: 0.68 };
const SHOULDER = [0.8, 0.275] as const;

export async function loadPoses(actor: Actor, shown: number | undefined): Promise<Poses> {
  const first = actor.sprite.split('-')[0]!;
  const rest = actor.sprite.slice(first.length).replace(/-200d-27a1.*$/, '');
  const { colour } = actor;
  if (first === ROCKET)
    return { still: withoutFlame(await loadSprite(actor.sprite)), going: await loadSprite(actor.sprite) };
  const family = first === STANDING || first === WALKING || first === RUNNING;
  if (!family || !spriteFile(STANDING + rest) || !spriteFile(WALKING + rest)) {
    return { still: await loadSprite(actor.sprite, { colour, shown, text: actor.text }) };
  }
  const still = await loadSprite(STANDING + rest, { colour });
  const going = await loadSprite(WALKING + rest, { colour });
  if (!actor.acts.some(({ name }) => name === 'wave')) return { still, going };
  return {
    still,
    going,
    waving: { sprite: withoutArm(await loadSprite(STANDING + rest, { colour })), shoulder: SHOULDER },
  };
}

function withoutArm(sprite: Sprite): Sprite {
  return repainted(sprite, (across, down) => across > ARM.left && down > ARM.top && down < ARM.bottom);
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
