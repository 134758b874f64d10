/** Rooms that are plans of furniture, as sets: name in a score → design. Listed by the sets' own list. */
import type { SetDesign } from '../../set.js';
import { furnished } from './furnished.js';
import { ARTS_ROOMS } from './plans-arts.js';
import { CARE_ROOMS } from './plans-care.js';
import { CIVIC_ROOMS } from './plans-civic.js';
import { EXHIBIT_ROOMS } from './plans-exhibits.js';
import { GROUNDS } from './plans-grounds.js';
import { LEISURE_ROOMS } from './plans-leisure.js';
import { NAMED_PLACES } from './plans-named.js';
import { NATURE_PLACES } from './plans-nature.js';
import { OUTDOOR_PLACES } from './plans-outdoors.js';
import { OUTINGS } from './plans-outings.js';
import { STORE_ROOMS } from './plans-stores.js';
import { TRAVEL_ROOMS } from './plans-travel.js';
import { WATERSIDE_PLACES } from './plans-waterside.js';
import { WORK_ROOMS } from './plans-works.js';

const PLANS = {
  ...CIVIC_ROOMS,
  ...LEISURE_ROOMS,
  ...TRAVEL_ROOMS,
  ...ARTS_ROOMS,
  ...STORE_ROOMS,
  ...OUTDOOR_PLACES,
  ...NATURE_PLACES,
  ...GROUNDS,
  ...CARE_ROOMS,
  ...WORK_ROOMS,
  ...WATERSIDE_PLACES,
  ...NAMED_PLACES,
  ...OUTINGS,
  ...EXHIBIT_ROOMS,
};
type RoomName = keyof typeof PLANS;

export const FURNISHED_ROOMS = Object.fromEntries(
  Object.entries(PLANS).map(([name, plan]) => [name, furnished(name, plan)]),
) as Record<RoomName, SetDesign>;
