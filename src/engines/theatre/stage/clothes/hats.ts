/** Hats by which people are known, of trades and of tales. Called by `grown-head.ts` over face and hair, radii of a head, looking left. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { lerp } from '../painting/easing.js';
import { BEING_HATS, type BeingHatKind } from './being-hats.js';
import type { DrawHat, HatColours } from './hat-shapes.js';
import { ROLE_HATS, type RoleHatKind } from './role-hats.js';
import { STAND_IN_HATS, type StandInHat } from './stand-in-hats.js';
import { STORY_HATS, type StoryHat } from './storybook-hats.js';
import { TALE_HATS, type TaleHatKind } from './tale-hats.js';
import { TRADE_HATS, type TradeHatKind } from './trade-hats.js';

export interface Hat extends HatColours {
  kind: TradeHatKind | RoleHatKind | StandInHat | StoryHat | TaleHatKind | BeingHatKind;
}

const HATS: Readonly<Record<Hat['kind'], DrawHat>> = {
  ...TRADE_HATS,
  ...STORY_HATS,
  ...STAND_IN_HATS,
  ...TALE_HATS,
  ...ROLE_HATS,
  ...BEING_HATS,
};

/** `turn`: how far the head is turned aside. */
export function drawHat(canvas: SKRSContext2D, hat: Hat, turn: number): void {
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  HATS[hat.kind](canvas, hat, (front, side) => lerp(front, side, turn));
}
