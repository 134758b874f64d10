/** The looks by name: treatments of the finished picture. Called by `stage.ts` before the titles. */
import type { Look } from '../../score/score.js';
import type { Frame } from '../camera.js';
import { openAnime } from './anime.js';
import { openChalk } from './chalk.js';
import { openClay } from './clay.js';
import { openCrayon } from './crayon.js';
import { openCubist } from './cubist.js';
import { openCharcoal, openLineDrawing } from './drawn-lines.js';
import { openFelt } from './felt.js';
import { openBlackAndWhite, openOldFilm, openPixelArt } from './film.js';
import { openLowPoly, openStainedGlass } from './glass.js';
import { openCyberpunk, openNeonOutline, openPencil } from './glowing.js';
import { openInkWash } from './ink-wash.js';
import { openCartoon, openComic } from './inked.js';
import type { OpenLook, StagedLook } from './look.js';
import { openOilPainting, openVanGogh } from './painterly.js';
import { openPaperCut } from './paper-cut.js';
import { openPopArt } from './pop-art.js';
import { openPresence, type Presence } from './presence.js';
import { openSilhouette } from './silhouette.js';
import { openSurrealism } from './surreal.js';
import { openBricks, openCrossStitch, openMosaic } from './tiled.js';
import { openVideoTape } from './video-tape.js';
import { openWatercolour } from './watercolour.js';
import { openWoodblock } from './woodblock.js';

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
  silhouette: openSilhouette,
  clay: openClay,
  'toy-bricks': openBricks,
  'stained-glass': openStainedGlass,
  'low-poly': openLowPoly,
  'cross-stitch': openCrossStitch,
  'paper-cut': openPaperCut,
  'ink-wash': openInkWash,
  chalk: openChalk,
  'video-tape': openVideoTape,
  anime: openAnime,
  'pop-art': openPopArt,
  crayon: openCrayon,
  cubist: openCubist,
  mosaic: openMosaic,
  charcoal: openCharcoal,
  'line-drawing': openLineDrawing,
  felt: openFelt,
};

/** Clay is moved by hand between two pictures. */
const PICTURES_PER_SECOND: Readonly<Partial<Record<Look, number>>> = { clay: 12 };

/** The moment that is shown at `t` seconds. */
export function shownAt(look: Look, t: number): number {
  const rate = PICTURES_PER_SECOND[look];
  return rate ? Math.floor(t * rate + 1e-6) / rate : t;
}

const INK = { colour: '#140c1e', strength: 0.95, width: 2 } as const;

/** How each look lets its actors stand out. */
const PRESENCE: Readonly<Partial<Record<Look, Presence>>> = {
  'pixel-art': { push: 0.4, line: { colour: '#1a1026', strength: 0.9, width: 1 }, lineFirst: true },
  'old-film': { push: 0.45 },
  'black-and-white': { push: 0.5 },
  watercolour: {
    push: 0.55,
    keep: 0.8,
    lift: 0.2,
    line: { colour: '#33263f', strength: 0.6, width: 1 },
    margin: 0.05,
  },
  'oil-painting': { push: 0.55, keep: 0.66, lift: 0.2, line: { colour: '#2a1710', strength: 0.6, width: 1 } },
  'van-gogh': { push: 0.4, keep: 0.66, line: { colour: '#0d1440', strength: 0.8, width: 2 } },
  'ukiyo-e': { push: 0.6, keep: 0.55, line: INK, margin: 0.03 },
  cyberpunk: { push: 0.6, keep: 0.5, line: { colour: '#7dfcff', strength: 0.95, width: 1 } },
  cartoon: { push: 0.4, keep: 0.3, line: INK },
  comic: { push: 0.4, keep: 0.6, line: INK, margin: 0.032 },
  surrealism: { push: 0.4 },
  'neon-outline': { push: 0, keep: 0.5, line: { colour: '#f4fbff', strength: 1, width: 2 } },
  pencil: { push: 0.5, line: { colour: '#26242c', strength: 0.8, width: 1 } },
  clay: { push: 0.15 },
  'toy-bricks': { push: 0.5, keep: 0.3, line: { colour: '#1a1026', strength: 0.8, width: 1 }, lineFirst: true },
  'stained-glass': { push: 0.45, keep: 0.55, line: { colour: '#14101a', strength: 1, width: 3 }, margin: 0.015 },
  'low-poly': { push: 0.4, keep: 0.25 },
  'cross-stitch': { push: 0.5, keep: 0.2, line: { colour: '#2a1420', strength: 0.8, width: 1 }, lineFirst: true },
  'ink-wash': { push: 0.7, keep: 0.22, line: { colour: '#17151a', strength: 0.8, width: 1 }, margin: 0.05 },
  chalk: { push: 0, keep: 0.25, line: { colour: '#f6f4ea', strength: 0.9, width: 1 }, margin: 0.03 },
  'video-tape': { push: 0.2 },
  anime: { push: 0.12, keep: 0.45, line: { colour: '#3c2440', strength: 0.5, width: 1 } },
  crayon: { push: 0.35, keep: 0.28 },
  mosaic: { push: 0.5, keep: 0.2, line: { colour: '#2a1810', strength: 0.9, width: 1 }, lineFirst: true },
  felt: { push: 0.4 },
  charcoal: { push: 0.6, line: { colour: '#141216', strength: 0.85, width: 3 } },
  'line-drawing': { push: 0.2, line: { colour: '#1d1a22', strength: 1, width: 2 }, margin: 0.03 },
};

export function openLook(look: Look, frame: Frame, seed: number): StagedLook {
  const painted = OPEN[look](frame, seed);
  const treatment = PRESENCE[look];
  if (!treatment) return painted;
  const presence = openPresence(frame, treatment);
  return {
    draw(canvas, picture, t, cast) {
      if (cast) presence.before(canvas, picture, cast);
      painted.draw(canvas, picture, t, cast);
      if (cast) presence.after(canvas, cast);
    },
    close() {
      painted.close();
      presence.close();
    },
  };
}
