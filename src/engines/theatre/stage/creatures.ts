/** The animals that the stage draws itself, and not from a picture. Asked by `figure.ts`, and by `aspects.ts` for their width. */
import type { Actor } from '../score.js';
import { beastFor } from './drawn-beast.js';
import { beeFor } from './drawn-bee.js';
import { birdFor, type Creature } from './drawn-bird.js';
import { dragonFor } from './drawn-dragon.js';
import { dragonDanceFor } from './drawn-dragon-dance.js';
import { flowerFor } from './drawn-flower.js';
import { fowlFor } from './drawn-fowl.js';
import { ghostFor } from './drawn-ghost.js';
import { mammothFor } from './drawn-mammoth.js';
import { sharkFor } from './drawn-shark.js';
import { whaleFor } from './drawn-whale.js';
import { type FloorLight, PLAIN_LIGHT } from './light.js';
import { mammothAsideFor } from './mammoth-aside.js';

/** Who plays `actor`, where the stage draws it; `tallest`: the greatest height it has in the film, pixels. */
export const creatureFor = (actor: Actor, light: FloorLight = PLAIN_LIGHT, tallest = 0): Creature | undefined =>
  birdFor(actor) ??
  fowlFor(actor) ??
  ghostFor(actor) ??
  sharkFor(actor) ??
  whaleFor(actor) ??
  dragonFor(actor) ??
  dragonDanceFor(actor) ??
  mammothFor(actor, light, tallest) ??
  mammothAsideFor(actor, light, tallest) ??
  beeFor(actor) ??
  flowerFor(actor) ??
  beastFor(actor, light.airless);
