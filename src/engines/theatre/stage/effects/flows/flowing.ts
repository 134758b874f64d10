/** Liquids from close by: which drawing shows which way they flow. Called by `effects.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Flow, FlowWay } from '../../../score/flows.js';
import type { Sprite } from '../../pictures/sprites.js';
import type { Show } from '../showing.js';
import { coat } from './coating.js';
import { diffuse } from './diffusing.js';
import { bounce, drip } from './drops.js';
import { type Look, looksOf } from './liquids.js';
import { pour } from './pouring.js';
import { rain, ripple } from './rippling.js';
import { rapids } from './rushing.js';
import { steam } from './steaming.js';
import { stir } from './stirring.js';
import { whirl } from './whirling.js';

export interface Flowing {
  /** Seconds since it began, and 0 to 1 through it. */
  age: number;
  part: number;
  /** The frame's smaller measure, pixels, and how wide the frame is in it. */
  span: number;
  across: number;
  flow: Flow;
  look: Look;
  /** What it is mixed with. */
  second?: Look;
  /** What it runs over, or what falls into it. */
  sprite?: Sprite;
}

type Draw = (canvas: SKRSContext2D, flowing: Flowing) => void;

const DRAWN: Record<FlowWay, Draw> = { pour, coat, diffuse, stir, drip, bounce, ripple, rain, whirl, rapids, steam };

export const flow: Show = (canvas, { age, part, span, frame, flow: told, sprite }) => {
  if (!told) return;
  DRAWN[told.way](canvas, {
    age,
    part,
    span,
    across: frame.width / span,
    flow: told,
    look: looksOf(told.liquid, told.colour),
    ...(told.second && { second: looksOf(told.second, told.colours?.[1]) }),
    ...(sprite && { sprite }),
  });
};
