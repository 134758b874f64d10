/** What hangs on walls and over whoever is below it, and how it looks there. Asked by `ideas/whereabouts.ts`. */

export const HUNG_AS: Readonly<Record<string, string>> = {
  'prop-cage': 'prop-hung-cage',
  'prop-sign': 'prop-hung-sign',
  'prop-shelf': 'prop-wall-shelf',
  'prop-table-lamp': 'prop-pendant-lamp',
  'prop-floor-lamp': 'prop-pendant-lamp',
};

/** From the ceiling of a room, where others hang on its wall. */
export const OF_CEILINGS =
  /^prop-(?:hung-cage|hung-sign|wall-shelf|pendant-lamp|chandelier|ceiling-fan|hanging-basket)/;

/** What hangs on a wall, where others are on its top. */
export const OF_WALLS =
  /^1f5bc|^1f570|^1f4c5|^1f4c6|^1f5fa|^1fa9e|^1f98e|^1f577|^1f578|^1f5bc|^prop-(?:clock|mirror|painting|sign|poster|shelf|lizard|gecko|wreath|lantern|frame|calendar|map|mask|television|flag|prints)/;
