/** The animals that the stage draws itself, and not from a picture. Asked by `figure.ts`, and by `aspects.ts` for their width. */
import type { Actor } from '../score/score.js';
import { beastFor } from './beasts/drawn-beast.js';
import { beeFor } from './beasts/drawn-bee.js';
import { ghostFor } from './beasts/drawn-ghost.js';
import { birdFor, type Creature } from './birds/drawn-bird.js';
import { fowlFor } from './birds/drawn-fowl.js';
import { dragonFor } from './dragons/drawn-dragon.js';
import { dragonDanceFor } from './dragons/drawn-dragon-dance.js';
import { mammothFor } from './mammoths/drawn-mammoth.js';
import { mammothAsideFor } from './mammoths/mammoth-aside.js';
import { type FloorLight, PLAIN_LIGHT } from './pictures/light.js';
import { sharkFor } from './sea-life/drawn-shark.js';
import { whaleFor } from './sea-life/drawn-whale.js';
import { flowerFor } from './things/drawn-flower.js';

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
