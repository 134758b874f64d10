/** The props by name: things that have no emoji, drawn by code. Called by `sprites.ts` for names with `prop-`. */

import type { Colour } from '../../score/score.js';
import { COLOUR_OF } from '../painting/dye.js';
import type { Lettering } from '../painting/lettering.js';
import { blankCanvas, type Canvas } from '../painting/paint.js';
import { ASKED_OFTEN } from './asked-often.js';
import { ASKED_THINGS } from './asked-things.js';
import { ASKED_WEAR } from './asked-wear.js';
import { BELONGINGS } from './belongings.js';
import { BENCH_TOOLS } from './bench-tools.js';
import { BICYCLES } from './bicycle.js';
import { BIRDS } from './birds.js';
import { BLOSSOMS } from './blossoms.js';
import { BUILT } from './built.js';
import { CARE } from './care.js';
import { CARE_THINGS } from './care-things.js';
import { CARS } from './cars.js';
import { MONUMENTS } from './carved.js';
import { CHESTS } from './chests.js';
import { CHORES } from './chores.js';
import type { PropDesign } from './clay.js';
import { CLOTHES } from './clothes.js';
import { COLOURED_BUILDINGS } from './coloured-buildings.js';
import { COMMONS } from './commons.js';
import { COOKWARE } from './cookware.js';
import { COSTUMED } from './costumed.js';
import { CREATURES } from './creatures.js';
import { CREWED } from './crewed.js';
import { CURTAINS } from './curtain.js';
import { DOLLS } from './dolls.js';
import { DRESSINGS_DRAWN } from './dressings.js';
import { DWELLING } from './dwelling.js';
import { EASELS } from './easels.js';
import { EVERYDAY } from './everyday.js';
import { FORMAL_WEAR } from './formal-wear.js';
import { FOUND } from './found.js';
import { FURNITURE } from './furniture.js';
import { GAMES } from './games.js';
import { GATHERED } from './gathered.js';
import { GREENERY } from './greenery.js';
import { GYMNASTICS } from './gymnastics.js';
import { HANDLED } from './handled.js';
import { HANDPLAY } from './handplay.js';
import { HATS } from './hats.js';
import { HEADGEAR } from './headgear.js';
import { HIDEOUTS } from './hideouts.js';
import { HOMELY } from './homely.js';
import { HOUSEHOLD } from './household.js';
import { HUNG } from './hung.js';
import { HUNG_FROM } from './hung-from.js';
import { INSTRUMENTS } from './instruments.js';
import { KITCHEN } from './kitchen.js';
import { LAID_ON } from './laid-on.js';
import { LANDMARKS } from './landmarks.js';
import { LANDSCAPE } from './landscape.js';
import { LARDER } from './larder.js';
import { LEGENDARY } from './legends.js';
import { LION_DANCE } from './lion-dance.js';
import { MACHINES } from './machines.js';
import { MARVELS } from './marvels.js';
import { NECKWEAR } from './neckwear.js';
import { OCCASIONS_DRAWN } from './occasions.js';
import { OF_BEASTS } from './of-beasts.js';
import { OPENED_DRAWN } from './opened.js';
import { ORCHARD } from './orchard.js';
import { PANTRY } from './pantry.js';
import { PARLOUR } from './parlour.js';
import { PARTS_OF_PLACES } from './parts-of-places.js';
import { PARTY } from './party.js';
import { PERCHES } from './perches.js';
import { PLAYED } from './played.js';
import { PLAYTHINGS } from './playthings.js';
import { PRINTS } from './prints.js';
import { RIDES } from './rides.js';
import { ROWED } from './rowed.js';
import { SAURIANS } from './saurians.js';
import { SEATS } from './seats.js';
import { SET_DOWN } from './set-down.js';
import { SHELTERING } from './sheltering.js';
import { SHIPS } from './ships.js';
import { SHOPPING } from './shopping.js';
import { SKYBORNE } from './skyborne.js';
import { SMALL_THINGS } from './small-things.js';
import { SONGBIRDS } from './songbirds.js';
import { SPORT } from './sport.js';
import { SQUEEZED_THROUGH } from './squeezed-through.js';
import { STATES_DRAWN } from './states.js';
import { STREET } from './street.js';
import { STRUCK } from './struck.js';
import { SWEETS } from './sweets.js';
import { SWIMMERS } from './swimmers.js';
import { TABLE_THINGS } from './table-things.js';
import { TELEVISIONS } from './televisions.js';
import { TOOLS } from './tools.js';
import { TOYBOX } from './toybox.js';
import { TRAFFIC } from './traffic.js';
import { TUMBLERS } from './tumblers.js';
import { VEHICLES } from './vehicles.js';
import { WADERS } from './waders.js';
import { WILDLIFE } from './wildlife.js';
import { WORKBENCH } from './workbench.js';
import { WORKROOM } from './workroom.js';
import { WORN_THINGS } from './worn.js';
import { YARD } from './yard.js';
import { YARD_TOOLS } from './yard-tools.js';

const PROPS: Record<string, PropDesign> = {
  ...OF_BEASTS,
  ...SQUEEZED_THROUGH,
  ...OCCASIONS_DRAWN,
  ...KITCHEN,
  ...COMMONS,
  ...HOUSEHOLD,
  ...FURNITURE,
  ...STREET,
  ...SPORT,
  ...TOOLS,
  ...VEHICLES,
  ...SHIPS,
  ...ROWED,
  ...TELEVISIONS,
  ...CARE,
  ...PARTS_OF_PLACES,
  ...PARTY,
  ...BICYCLES,
  ...CHORES,
  ...HATS,
  ...STRUCK,
  ...LEGENDARY,
  ...MARVELS,
  ...GAMES,
  ...RIDES,
  ...DWELLING,
  ...SEATS,
  ...SET_DOWN,
  ...BUILT,
  ...EASELS,
  ...LANDMARKS,
  ...LAID_ON,
  ...PERCHES,
  ...HUNG,
  ...HUNG_FROM,
  ...LANDSCAPE,
  ...PRINTS,
  ...INSTRUMENTS,
  ...EVERYDAY,
  ...FOUND,
  ...CREATURES,
  ...BIRDS,
  ...PLAYED,
  ...PLAYTHINGS,
  ...PANTRY,
  ...YARD,
  ...SHOPPING,
  ...SKYBORNE,
  ...BELONGINGS,
  ...CLOTHES,
  ...STATES_DRAWN,
  ...COSTUMED,
  ...DRESSINGS_DRAWN,
  ...CREWED,
  ...CURTAINS,
  ...BLOSSOMS,
  ...GATHERED,
  ...GREENERY,
  ...LARDER,
  ...HOMELY,
  ...DOLLS,
  ...LION_DANCE,
  ...MACHINES,
  ...MONUMENTS,
  ...WILDLIFE,
  ...HANDLED,
  ...BENCH_TOOLS,
  ...CARE_THINGS,
  ...YARD_TOOLS,
  ...GYMNASTICS,
  ...HANDPLAY,
  ...WORKROOM,
  ...OPENED_DRAWN,
  ...COOKWARE,
  ...WADERS,
  ...ORCHARD,
  ...PARLOUR,
  ...TRAFFIC,
  ...FORMAL_WEAR,
  ...SWEETS,
  ...TOYBOX,
  ...WORKBENCH,
  ...WORN_THINGS,
  ...CHESTS,
  ...SHELTERING,
  ...HIDEOUTS,
  ...NECKWEAR,
  ...TUMBLERS,
  ...SONGBIRDS,
  ...SMALL_THINGS,
  ...TABLE_THINGS,
  ...HEADGEAR,
  ...CARS,
  ...SWIMMERS,
  ...ASKED_OFTEN,
  ...ASKED_WEAR,
  ...ASKED_THINGS,
  ...SAURIANS,
  ...COLOURED_BUILDINGS,
};

const PREFIX = 'prop-';
/** Side of the picture, as of the emoji; the drawing keeps a margin of this part on each side of its unit box. */
const SIDE = 256;
const MARGIN = 0.02;

export const isProp = (code: string): boolean => code.startsWith(PREFIX);

/** Codes of all props, in the list's order. */
export const propCodes = (): string[] => Object.keys(PROPS).map((name) => PREFIX + name);

/** Draws a prop, in `colour` where one is asked for; `undefined` for a name that is not in the list. */
export function drawProp(
  code: string,
  { colour, lettering }: { colour?: Colour; lettering?: Lettering } = {},
): Canvas | undefined {
  const design = PROPS[code.slice(PREFIX.length)];
  if (!isProp(code) || !design) return undefined;
  const art = blankCanvas(SIDE, SIDE);
  const canvas = art.getContext('2d');
  const unit = (SIDE * (1 - 2 * MARGIN)) / 100;
  canvas.translate(SIDE * MARGIN, SIDE * MARGIN);
  canvas.scale(unit, unit);
  design.draw({
    canvas,
    unit,
    colour: colour ? COLOUR_OF[colour] : design.colour,
    asked: colour !== undefined,
    lettering,
  });
  return art;
}
