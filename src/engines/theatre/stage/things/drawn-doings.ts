/** All that moves while people work with it, by name. Called by `drawn-things.ts`; `drawn-names.ts` has their names. */
import { AFLOAT_DOINGS } from './doing-afloat.js';
import { ALOFT_DOINGS } from './doing-aloft.js';
import { BAKING_DOINGS } from './doing-baking.js';
import { BENCH_DOINGS } from './doing-benches.js';
import { CARE_DOINGS } from './doing-care.js';
import { COOKING_DOINGS } from './doing-cooking.js';
import { CRAFT_DOINGS } from './doing-crafts.js';
import { DISH_DOINGS } from './doing-dishes.js';
import { DRESS_DOINGS } from './doing-dress.js';
import { ERRAND_DOINGS } from './doing-errands.js';
import { EXERTION_DOINGS } from './doing-exertions.js';
import { FEAST_DOINGS } from './doing-feasts.js';
import { FIELD_DOINGS } from './doing-fields.js';
import { GROOMING_DOINGS } from './doing-grooming.js';
import { HANDLED_DOINGS } from './doing-handled.js';
import { HOME_DOINGS } from './doing-homes.js';
import { KITCHEN_DOINGS } from './doing-kitchens.js';
import { LEISURE_DOINGS } from './doing-leisure.js';
import { MACHINE_DOINGS } from './doing-machines.js';
import { ORCHARD_DOINGS } from './doing-orchards.js';
import { PAGE_DOINGS } from './doing-pages.js';
import { PLAY_DOINGS } from './doing-play.js';
import { RACKET_DOINGS } from './doing-rackets.js';
import type { Draw } from './doing-shapes.js';
import { SPORT_DOINGS } from './doing-sports.js';
import { TOY_DOINGS } from './doing-toys.js';
import { TRACK_DOINGS } from './doing-tracks.js';
import { WALL_DOINGS } from './doing-walls.js';
import { WINTER_DOINGS } from './doing-winters.js';

export const DOING_THINGS: Readonly<Record<string, Draw>> = {
  ...BENCH_DOINGS,
  ...MACHINE_DOINGS,
  ...CARE_DOINGS,
  ...TOY_DOINGS,
  ...PAGE_DOINGS,
  ...DRESS_DOINGS,
  ...SPORT_DOINGS,
  ...KITCHEN_DOINGS,
  ...DISH_DOINGS,
  ...HANDLED_DOINGS,
  ...FIELD_DOINGS,
  ...WALL_DOINGS,
  ...PLAY_DOINGS,
  ...HOME_DOINGS,
  ...ALOFT_DOINGS,
  ...AFLOAT_DOINGS,
  ...TRACK_DOINGS,
  ...ORCHARD_DOINGS,
  ...WINTER_DOINGS,
  ...CRAFT_DOINGS,
  ...GROOMING_DOINGS,
  ...EXERTION_DOINGS,
  ...LEISURE_DOINGS,
  ...ERRAND_DOINGS,
  ...FEAST_DOINGS,
  ...RACKET_DOINGS,
  ...BAKING_DOINGS,
  ...COOKING_DOINGS,
};
