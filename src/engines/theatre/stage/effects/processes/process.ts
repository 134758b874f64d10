/** What goes on inside a thing or right before the lens: which drawing shows it. Fills the frame. Called by `effects.ts`. */
import type { Process } from '../../../score/processes.js';
import { registerFonts } from '../../painting/fonts.js';
import type { Show } from '../showing.js';
import { alight } from './alighted.js';
import { plunge, rise, turntable } from './baking.js';
import { angles, fractions, rightTriangle, timesTable } from './board.js';
import { digestion, lungs } from './body.js';
import type { Draw } from './brushes.js';
import { lift, tumble } from './cooking.js';
import { kindle, knit, topple } from './crafting.js';
import { patter, trickle } from './dripping.js';
import { earthInside, plates, volcano } from './earth.js';
import { buoyancy, engine } from './forces.js';
import { bloom, hatchOut } from './growing.js';
import { chop, knead, pen, playKeys, type } from './hands.js';
import { heart } from './heart.js';
import { cell, nerve, seed } from './life.js';
import { gears, lever, pulley } from './machines.js';
import { develop, shape } from './making.js';
import { inBarrel, terraces, throughTube, trainWindow } from './outlooks.js';
import { grill, simmer, sizzle, toss } from './pans.js';
import { crush, pop, scald } from './serving.js';
import { moonPhases, tides, tilt } from './sky.js';
import { slice } from './slicing.js';
import { dna } from './smallest.js';
import { states } from './states.js';
import { uncover } from './steaming.js';
import { alongRoad, downSlope, onRails, overReef } from './viewing.js';
import { atom, circuit, prism, sound } from './waves.js';

const DRAWINGS: Record<Process['name'], Draw> = {
  plates,
  volcano,
  'earth-inside': earthInside,
  tides,
  tilt,
  'moon-phases': moonPhases,
  heart,
  lungs,
  digestion,
  seed,
  states,
  cell,
  dna,
  atom,
  nerve,
  gears,
  lever,
  pulley,
  buoyancy,
  engine,
  circuit,
  sound,
  prism,
  angles,
  fractions,
  'times-table': timesTable,
  'right-triangle': rightTriangle,
  tumble,
  lift,
  slice,
  simmer,
  toss,
  sizzle,
  grill,
  crush,
  scald,
  pop,
  uncover,
  shape,
  develop,
  patter,
  trickle,
  bloom,
  'hatch-out': hatchOut,
  turntable,
  topple,
  knit,
  rise,
  kindle,
  plunge,
  chop,
  knead,
  type,
  'play-keys': playKeys,
  pen,
  alight,
  'along-road': alongRoad,
  'down-slope': downSlope,
  'on-rails': onRails,
  'through-tube': throughTube,
  'over-reef': overReef,
  'in-barrel': inBarrel,
  'train-window': trainWindow,
  terraces,
};

/** Drawings are a thousand high, and in a frame that is narrower for its height than this all is smaller. */
const HIGH = 1000;
const WIDE = 1.5;
/** How much nearer it comes in a film. */
const NEARER = 0.05;

export const process: Show = (canvas, { age, part, frame: { width, height }, process: shown }) => {
  if (!shown) return;
  registerFonts();
  canvas.translate(width / 2, height / 2);
  const scale = (Math.min(height, width / WIDE) / HIGH) * (1 + NEARER * part);
  canvas.scale(scale, scale);
  DRAWINGS[shown.name]({ canvas, age, part, process: shown, words: shown.words ?? [] });
};
