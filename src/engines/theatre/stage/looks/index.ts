/** The looks by name: treatments of the finished picture. Called by `stage.ts` before the titles. */
import type { Look } from '../../score.js';
import type { Frame } from '../camera.js';
import { openBlackAndWhite, openOldFilm, openPixelArt } from './film.js';
import { openCyberpunk, openNeonOutline, openPencil } from './glowing.js';
import { openCartoon, openComic, openWoodblock } from './inked.js';
import type { OpenLook, StagedLook } from './look.js';

import { openOilPainting, openVanGogh, openWatercolour } from './painterly.js';

import { openSurrealism } from './surreal.js';

export type { StagedLook } from './look.js';

const openPlain: OpenLook = () => ({ draw: () => {}, close: () => {} });

const OPEN: Record<Look, OpenLook> = {
  plain: openPlain,
  'pixel-art': openPixelArt,
  'old-film': openOldFilm,
  'black-and-white': openBlackAndWhite,
  watercolour: openWatercolour,
  'oil-painting': openOilPainting,
  'van-gogh': openVanGogh,
  'ukiyo-e': openWoodblock,
  cyberpunk: openCyberpunk,
  cartoon: openCartoon,
  surrealism: openSurrealism,
  'neon-outline': openNeonOutline,
  pencil: openPencil,
  comic: openComic,
};

export function openLook(look: Look, frame: Frame, seed: number): StagedLook {
  return OPEN[look](frame, seed);
}
